import { anyOf, kindWished, type Query, wishesOf } from "../../../programme/query.js";
import { buttonOf } from "../../button.js";
import { housesSaid } from "../../texts/houses.js";
import type { QueryNames, SearchTexts, Standing } from "../../texts/search-texts.js";
import { timesSaid } from "../../texts/times.js";
import { fr, list, NBSP, plural } from "../typography.js";
import { AUDIENCES, DROPPED, FILTERS, FORMATS, PRICES, REGISTRATIONS } from "./labels.js";
import { said } from "./said.js";

/** A word asked for, or several of which any will do, kinds of events among them. */
function quoted(asked: string): string {
  return list(wishesOf(asked).map(wishSaid), "ou");
}

/** A word as it was said, a kind of event by its name. */
function wishSaid(wish: string): string {
  const kind = kindWished(wish);
  return kind === undefined ? fr`« ${wish} »` : (FORMATS[kind] ?? kind);
}

/** "de « yoga »", "d’« agriculture »". */
function ofWord(word: string): string {
  return /^(?:[aeiouàâéèêëîïôöûü]|y(?![aeiouy]))/i.test(word) ? fr`d'` : "de ";
}

function forWhom(audience: string): string {
  return AUDIENCES[audience] ?? audience;
}

/** Values of which any will do. */
function either(values: readonly string[]): string[] {
  return values.length === 0 ? [] : [list(values, "ou")];
}

/** Every value of a query as words, the facets in the order in which people say them. */
function values(facets: Query["wanted"], names: QueryNames): string[] {
  return [
    ...either(facets.formats.map((key) => FORMATS[key] ?? key)),
    ...facets.titles.map((id) => fr`« ${names.title(id)} »`),
    ...facets.words.map(quoted),
    ...facets.themes.map((key) => fr`thème « ${names.theme(key)} »`),
    ...either(facets.audiences.map(forWhom)),
    ...either(facets.prices.map((key) => PRICES[key] ?? key)),
    ...facets.registrations.map((key) => REGISTRATIONS[key] ?? key),
    ...facets.organisers.map((name) => STANDING[names.standing(name)](name)),
    ...either(housesSaid(facets.venues)).map((names) => fr`lieu : ${names}`),
  ];
}

const STANDING: Readonly<Record<Standing, (name: string) => string>> = {
  organiser: (name) => fr`organisé par ${name}`,
  partner: (name) => fr`avec ${name}`,
  contact: (name) => fr`contact : ${name}`,
};

const criteria: SearchTexts["criteria"] = (query, names, now) => {
  const { wanted, excluded } = query;
  const parts = values(wanted, names);
  if (wanted.towns.length > 0) parts.push(list(wanted.towns.map(said.inTown), "ou"));
  if (query.near)
    parts.push(fr`à moins de ${query.near.kilometres}${NBSP}km de ${said.town(query.near.place)}`);
  if (query.windows.length > 0) parts.push(said.or(timesSaid(query.windows, said, now)));
  const seen = excluded.titles.length > 1;
  const without = [
    ...values(seen ? { ...excluded, titles: [] } : excluded, names),
    list(excluded.towns.map(said.inTown), "et"),
    list(timesSaid(excluded.windows, said, now), "et"),
  ].filter((part) => part !== "");
  parts.push(...without.map((part) => fr`sauf ${part}`));
  if (seen) parts.push("hormis ceux déjà montrés");
  return parts.join(" · ");
};

/** A town written exactly is only asked for to be sure that a town is meant. */
function whichOne(typed: string, town: string): string {
  return typed.toLowerCase() === town.toLowerCase()
    ? fr`Parlez-vous de ${town}, la commune ?`
    : fr`Par « ${typed} », voulez-vous dire la commune de ${town} ?`;
}

/** "4", or "3 sur 4" when not all are shown. */
function some(shown: number, count: number): string {
  return shown < count ? fr`${shown} sur ${count}` : String(count);
}

const events = (count: number) => plural(count, "événement");

/** Events named in one sentence. */
const NAMED = 2;

export const search: SearchTexts = {
  criteria,
  found: (count, about) =>
    about === "" ? fr`${events(count)}.` : fr`${events(count)} : ${about}.`,
  counted: (count, about) =>
    about === ""
      ? fr`Il y a ${events(count)} à venir dans le programme.`
      : fr`Il y a ${events(count)} : ${about}.`,
  countedInAll: (count, coming, about) => {
    const all = about === "" ? fr` dans le programme` : fr` : ${about}`;
    const left = coming === 0 ? fr`tous passés` : fr`dont ${coming} encore à venir`;
    return fr`Il y a ${events(count)} en tout${all}${coming === count ? "" : `, ${left}`}.`;
  },
  oddDate: (why, taken, other) =>
    why === "weekday"
      ? fr`Le jour et la date ne vont pas ensemble : c'est ${taken}. Si vous pensiez à ${other}, dites-le-moi.`
      : fr`Cette date n'existe pas : je prends ${taken}. Si vous pensiez à ${other}, dites-le-moi.`,
  noneOfThem: () => "Aucun.",
  coming: (count) =>
    count === 1
      ? fr`À venir : ${events(count)}.`
      : fr`À venir : ${events(count)}. Voici les prochains.`,
  rest: (left) =>
    left === 1
      ? fr`Il y en a encore un : dites « la suite » pour le voir.`
      : fr`Il y en a encore ${left} : dites « la suite » pour les voir.`,
  page: (from, to, count) =>
    from === to ? fr`Numéro ${from} sur ${count}.` : fr`${from} à ${to} sur ${count}.`,
  noMore: () => fr`C'est tout : je vous ai montré toute la liste.`,
  onDays: (about, days) => fr`Il y en a ${list(days, "et")}${about === "" ? "" : fr` (${about})`}.`,
  also: (reason, count, shown) =>
    ({
      "hours-unknown": fr`À vérifier auprès de l'organisateur, faute d'horaires dans le programme (${some(shown, count)}) :`,
      "place-unknown": fr`Sans que le programme dise où c'est (${some(shown, count)}) :`,
      "registration-unknown": fr`Sans que le programme dise tout de l'inscription (${some(shown, count)}) :`,
      "price-unknown": fr`Sans que le programme dise le prix (${some(shown, count)}) :`,
      "audience-unknown": fr`Sur le même sujet, sans que le programme dise pour qui (${some(shown, count)}) :`,
      nearby: fr`Non loin (${some(shown, count)}) :`,
    })[reason],
  none: (about) =>
    about === ""
      ? fr`Le programme n'a plus d'événement à venir.`
      : fr`Je n'ai rien trouvé dans le programme : ${about}.`,
  blocked: (filters) =>
    fr`Ce qui bloque : ${list(
      filters.map((filter) => FILTERS[filter]),
      "et",
    )}.`,
  firstOfThem: (shown) =>
    fr`Voici les ${shown} premiers ; dites « la suite » pour voir les autres.`,
  over: (events) => {
    const titles = events.map(({ title, days }) => fr`« ${title} » (${days})`);
    const named = titles.length > NAMED ? "" : fr` : ${list(titles, "et")}`;
    return fr`Il y en a eu ${titles.length}, déjà passés${named}.`;
  },
  alternatives: () => fr`Je peux vous proposer :`,
  dropped: DROPPED,
  gone: (count) => (count === 1 ? "Déjà passé" : "Déjà passés"),
  akin: fr`Ce qui s'en approche`,
  alternativeLine: (label, count, about) =>
    about === "" ? fr`• ${label} : ${events(count)}` : fr`• ${label} : ${events(count)} (${about})`,
  alternativeEvent: (label, event) => fr`• ${label} : ${event}`,
  closestIsOver: ({ title, days }) =>
    fr`Ce qui s'en approche le plus est déjà passé : « ${title} » (${days}).`,
  resembling: (count) =>
    count === 1
      ? fr`Voici ce qui s'en approche le plus dans le programme :`
      : fr`Voici les ${events(count)} qui s'en approchent le plus :`,
  severalDays: () => "sur plusieurs jours",
  notAtHome: (town) => fr`Rien ${said.inTown(town)} même.`,
  notNear: (place) => fr`Rien de cela près de ${place} : voici ce qu'il y a ailleurs.`,
  notThere: (venue) =>
    fr`Rien d'annoncé alors à cet endroit (${venue}) : voici ce qu'il y a ailleurs.`,
  notForThem: (towns, audiences) =>
    fr`Rien n'est annoncé ${list(towns.map(said.inTown), "ou")} spécialement ${list(audiences.map(forWhom), "ou")} : voici ce qu'il y a ailleurs.`,
  forAnyone: (audiences, elsewhere) => {
    const nothing = fr`Rien n'est annoncé ici spécialement ${list(audiences.map(forWhom), "ou")}, mais cela peut convenir.`;
    if (elsewhere.length === 0 || elsewhere.length > NAMED) return nothing;
    const titles = elsewhere.map(({ title, days }) => fr`« ${title} » (${days})`);
    return fr`${nothing} Pour ce public, le programme annonce ${list(titles, "et")}.`;
  },
  languagesUnprinted: () =>
    fr`Le programme, imprimé en français, ne dit pas en quelles langues se tiennent les événements : le plus sûr est de le demander à l'organisateur.`,
  sumsUnprinted: () =>
    fr`Le programme ne donne aucun montant : il dit seulement ce qui est gratuit, à prix libre ou payant.`,
  highlightsUnprinted: () =>
    fr`Le programme ne désigne pas de temps forts : il donne la même place à tous ses événements.`,
  moodsUnprinted: () =>
    fr`Le programme ne dit rien de l'ambiance : les descriptions en donnent parfois une idée.`,
  reachedUnsorted: () =>
    fr`Je ne sais pas trier par moyen de contact, mais demandez-moi celui d'un événement : je vous donne ce que le programme imprime.`,
  askWhetherAccessible: () =>
    fr`Le programme ne dit pas toujours si un lieu est accessible : le plus sûr est de le demander à l'organisateur.`,
  wordsApart: (words) =>
    fr`J'ai laissé de côté ${list(
      words.map(quoted),
      "et",
    )} : aucun événement ne réunit tous ces mots.`,
  withinThemes: (themes) =>
    fr`Ce que vous cherchez est rangé sous ${list(themes.map(quoted), "et")} : je ne l'ai donc pas écarté.`,
  unknownWords: (words) => {
    const each = words
      .flatMap(wishesOf)
      .map((wish) => `${ofWord(anyOf(wish).join())}${wishSaid(wish)}`);
    const [one, ...others] = each;
    return others.length === 0
      ? fr`Le programme ne parle pas ${one ?? ""}.`
      : fr`Le programme ne parle ni ${each.join(" ni ")}.`;
  },
  outsideArea: (places) =>
    fr`${list(places, "et")} : c'est en dehors de la métropole de Lille, et le programme s'arrête à ses communes.`,
  outsideProgramme: (name, days) => fr`Le programme « ${name} » va ${days}.`,
  programmeOver: (name, days) => fr`Le programme « ${name} » est terminé : il allait ${days}.`,
  programmeNotBegun: (name, days) => fr`Le programme « ${name} » n'a pas commencé : il va ${days}.`,
  district: (district, town) =>
    fr`${district} est ${said.inTown(town)} : je cherche dans toute la commune.`,
  whichTown: (typed, candidates) =>
    candidates.length === 1
      ? whichOne(typed, said.town(candidates[0] ?? ""))
      : fr`Par « ${typed} », voulez-vous dire ${list(candidates.map(said.town), "ou")} ?`,
  whereAreYou: () => fr`Je ne sais pas où vous êtes. Près de quelle commune ?`,
  past: "passé",
  running: "en cours",
  buttons: {
    details: fr`Détails`,
    more: fr`La suite`,
    narrowed: buttonOf,
    noneOfThese: fr`Aucune`,
  },
};
