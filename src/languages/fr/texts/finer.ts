import type { Event } from "../../../programme/event.js";
import { hasPrice } from "../../../programme/prices.js";
import type { FinerTexts } from "../../texts/finer-texts.js";
import type { Standing } from "../../texts/search-texts.js";
import { fr, list, NBSP, plural } from "../typography.js";
import { askThem, entryOf, event, kind, title, when } from "./event.js";
import { said } from "./said.js";

/** « a », « b » et 3 autres: of many, the first few. */
const NAMED = 3;

const WAYS = { phone: fr`de téléphone`, email: fr`d'adresse e-mail`, site: fr`de site internet` };

const STANDING: Readonly<Record<Standing, string>> = {
  organiser: "parmi les organisateurs",
  partner: "parmi les partenaires",
  contact: "comme contact",
};

function named(titles: readonly string[]): string {
  const first = titles.slice(0, NAMED).map((one) => fr`« ${one} »`);
  const rest = titles.length - first.length;
  return list(rest > 0 ? [...first, plural(rest, "autre")] : first, "et");
}

/** " (03 20 66 29 29 · a@b.fr)": how the first of them is reached. */
function ways([first]: readonly Event[]): string {
  const reach = first ? event.reach(first) : "";
  return reach === "" ? "" : ` (${reach})`;
}

/** "2 h", "1 h 30", "45 minutes" */
function lasting(minutes: number): string {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return plural(left, "minute");
  return `${hours}${NBSP}h${left === 0 ? "" : `${NBSP}${String(left).padStart(2, "0")}`}`;
}

/** How each of several is reached, one a line. */
function reached(events: readonly Event[]): string {
  return events.map((one) => fr`• ${title(one)} : ${event.reach(one)}`).join("\n");
}

export const finer: FinerTexts = {
  stillOn: (one, now) =>
    fr`${title(one)} est au programme : ${when(one, now)}. Je ne connais que le programme imprimé, je ne peux pas savoir si c'est maintenu.${askThem(one)}`,
  again: (one) =>
    fr`Le programme ne dit pas si ${title(one)} aura lieu une autre fois.${askThem(one)}`,
  onlyThere: (one) => fr`Le programme n'annonce pas ${title(one)} ailleurs : ${event.where(one)}.`,
  onlyOnce: (one, now) =>
    fr`Le programme n'annonce pas d'autre date pour ${title(one)} : ${when(one, now)}.${askThem(one)}`,
  unrequired: (one, sentences) =>
    fr`Le programme ne le dit pas pour ${title(one)}${sentences.length === 0 ? "." : fr` ; il en dit seulement : « ${sentences.join(" […] ")} »`}${askThem(one)}`,
  admission: (one, sentences) =>
    fr`Le programme dit seulement de ${title(one)} : « ${sentences.join(" […] ")} » Pour votre cas, l'organisateur saura vous répondre${event.reach(one) === "" ? "" : fr` : ${event.reach(one)}`}.`,
  arriving: (one, now, then, timed) =>
    ({
      before: fr`${title(one)} : ${when(one, now)}. À cette heure-là, ce ne sera pas commencé.`,
      during: fr`${title(one)} : ${when(one, now)}. À cette heure-là, ce sera en cours ; le programme ne dit pas si l'on peut arriver ou partir en route.${timed.length === 0 ? "" : fr` Il dit : « ${timed.join(" […] ")} »`}${entryOf(one)}${askThem(one)}`,
      between: fr`${title(one)} : ${when(one, now)}. À cette heure-là, c'est la coupure : mieux vaut venir avant ou après.${askThem(one)}`,
      after: fr`${title(one)} : ${when(one, now)}. À cette heure-là, ce sera terminé.`,
    })[then],
  noMore: (one) =>
    fr`Le programme ne dit rien de plus de ${title(one)} que ce que j'en ai déjà cité.${askThem(one)}`,
  wholeAgain: fr`Je ne connais que ce programme : il ne dit rien d'une prochaine édition.`,
  amount: (one) =>
    hasPrice(one, "pay-what-you-want")
      ? fr`${title(one)} est à prix libre : chacun donne ce qu'il veut. Le programme n'indique pas de montant habituel.`
      : event.answers.price(one),
  lunchBreak: (one, closes) =>
    closes
      ? fr`${title(one)} est ouvert ${said.hours(one.sessions)} : c'est fermé entre les deux.`
      : fr`Le programme n'annonce pas de coupure : ${title(one)}, ${said.hours(one.sessions)}.`,
  onlyInaugurated: (one, now) =>
    fr`Le programme n'annonce que l'inauguration : ${title(one)}, ${when(one, now)}. Les heures d'ouverture du lieu n'y sont pas.${askThem(one)}`,
  openingDays: (one, now) =>
    fr`Le programme dit seulement que ${title(one)} a lieu ${when(one, now)} : ni les jours ni les heures d'ouverture.${askThem(one)}`,
  noSchedule: (one, sentences, now) =>
    fr`Le programme ne donne pas le détail des horaires de ${title(one)}, seulement : ${when(one, now)}.${sentences.length === 0 ? "" : fr` Il en dit : « ${sentences.join(" […] ")} »`}${askThem(one)}`,
  unreached: (one, others, requests, now) => {
    const of = one ? ` (${title(one)}, ${when(one, now)})` : "";
    const left = requests
      ? fr` Je peux transmettre d'ici une demande d'inscription : dites « inscrivez-moi ».`
      : others === ""
        ? fr` Il ne reste qu'à réessayer plus tard.`
        : "";
    const ways =
      others === ""
        ? fr`Le programme ne donne pas d'autre contact${of}.`
        : fr`Le programme donne aussi : ${others}${of}.`;
    return fr`Je suis désolé. ${ways}${left}`;
  },
  ifDoubtful: (one) =>
    fr` C'est ce qui est imprimé ; en cas de doute, mieux vaut vérifier.${askThem(one)}`,
  asPrinted: (one, now) =>
    fr`Le programme indique bien cela : ${title(one)}, ${when(one, now)}. Si cela vous étonne, mieux vaut vérifier.${askThem(one)}`,
  noWay: (way) => fr`Le programme ne donne pas ${WAYS[way]}.`,
  noEnd: (one) => fr`Le programme n'indique pas l'heure de fin.${askThem(one)}`,
  lasts: (one, minutes, now) => fr`${title(one)} dure ${lasting(minutes)} : ${when(one, now)}.`,
  noRoom: (one) => fr`Le programme n'indique ni la salle ni l'étage.${askThem(one)}`,
  noNumber: fr`Le programme ne donne pas de numéro dans la rue.`,
  noStreet: fr`Le programme ne donne pas d'adresse plus précise, ni rue ni numéro.`,
  partUntimed: (one, sentences, now) =>
    fr`Le programme l'annonce (« ${sentences.join(" […] ")} ») sans en donner l'heure. L'ensemble, ${title(one)} : ${when(one, now)}.${askThem(one)}`,
  contactPerson: (name, events) =>
    fr`Le programme donne ${name} comme contact pour ${named(events.map((one) => one.title))}${ways(events)}. Il n'en dit pas plus, ni qui prendra la parole.`,
  body: (name, events) =>
    fr`Le programme n'explique pas qui est ${name} : il organise ${named(events.map((one) => one.title))}${ways(events)}.`,
  audienceNamed: (one, sentences) =>
    fr`Le programme ne dit pas à qui s'adresse ${title(one)}, seulement ceci : « ${sentences.join(" […] ")} »${askThem(one)}`,
  audienceUntold: (one, printed) =>
    fr`Le programme ne dit pas à qui s'adresse ${title(one)}.${printed === undefined ? "" : fr` Il en dit : « ${printed} »`}${entryOf(one)}${askThem(one)}`,
  unconfirmed: (one) => {
    const printed = event.answers.registration(one);
    return one.registration === "none" || one.registration === "unknown"
      ? printed
      : fr`${printed} Le programme ne dit pas si l'on peut venir sans confirmation : seul l'organisateur peut vous le dire.${askThem(one)}`;
  },
  unheard: (events) => {
    const [one, ...others] = events;
    const how =
      one && others.length === 0
        ? `${event.answers.organiser(one)}${askThem(one)} `
        : fr`Le programme donne :\n${reached(events)}\n`;
    return fr`Je suis désolé pour vous. Seul l'organisateur peut répondre à une demande, et je ne sais pas où en est sa réponse. ${how}Si la demande est passée par moi, dites « mes demandes » pour la revoir.`;
  },
  complaint: (one) =>
    fr`Je suis désolé pour vous. Je ne fais que renseigner sur le programme, et ne peux pas recevoir de réclamation : l'organisateur le peut. ${event.answers.organiser(one)}${askThem(one)}`,
  ofAge: (ages, fits) =>
    fr`${list(ages, "et")} ans, ${fits ? fr`c'est bon` : fr`ce n'est pas l'âge prévu`}.`,
  noAge: (one, sentences) =>
    fr`Le programme ne dit pas à quels âges s'adresse ${title(one)}.${sentences.length === 0 ? "" : fr` Il en dit : « ${sentences.join(" […] ")} »`}${askThem(one)}`,
  partner: (name, events) =>
    fr`Le programme n'explique pas qui est ${name} : il le cite seulement parmi les partenaires de ${named(events.map((one) => one.title))}.`,
  alsoPartner: (events) =>
    fr`Le programme le cite aussi parmi les partenaires de ${named(events.map((one) => one.title))}.`,
  present: (one) => {
    const all = [...one.organisers, ...one.coOrganisers, ...one.partners];
    return fr`Pour ${title(one)}, le programme cite ${list(all, "et")} ; il ne dit pas qui sera là en personne.${askThem(one)}`;
  },
  namedThere: (name, standing, one) =>
    fr`Le programme cite ${name} ${STANDING[standing]} ${standing === "contact" ? "pour" : "de"} ${title(one)}${standing === "contact" ? fr`, sans dire qui sera là` : ""}.`,
  notNamedThere: (name, one, elsewhere) =>
    fr`Le programme ne cite pas ${name} pour ${title(one)}${elsewhere.length === 0 ? "" : fr`, seulement pour ${named(elsewhere.map(({ title }) => title))}`}.${askThem(one)}`,
  noClosing: (one) => fr`Le programme ne donne pas d'heure de fin pour ce jour-là.${askThem(one)}`,
  nothingFiner: (one) => fr`Je n'y trouve rien de plus précis.${askThem(one)}`,
  person: ({ contact: { name } }) =>
    name === undefined
      ? fr`Le programme ne nomme personne.`
      : fr`Le programme donne ${name} comme contact.`,
  late: (one, now) =>
    fr`Le programme n'en dit rien pour ${title(one)} : ${when(one, now)}.${askThem(one)}`,
  passing: (one, now) =>
    fr`Le programme ne dit pas si l'on peut n'y venir qu'un moment. ${title(one)} : ${when(one, now)}.${entryOf(one)}${askThem(one)}`,
  noStart: (one) => fr`Le programme ne donne pas d'heure de début pour ce jour-là.${askThem(one)}`,
  titleTells: (one) =>
    fr`Seul son titre en parle : ${title(one)}. Le programme ne dit ni qui d'autre peut venir, ni à partir de quel âge.${askThem(one)}`,
  inTitle: fr`seul son titre le dit`,
  noOtherOfKind: (kind, after) =>
    after === undefined
      ? fr`Je ne trouve rien d'autre de ce type dans le programme (${kind}).`
      : fr`Je ne trouve rien d'autre de ce type (${kind}) dans le programme après ${title(after)}.`,
  undefinedTerm: (term, one, sentences) =>
    fr`Le programme n'explique pas « ${term} ». Il l'emploie ainsi, pour ${title(one)} : « ${sentences.join(" […] ")} »`,
  noSuchPart: (part, one) =>
    fr`Le programme ne parle pas de « ${part} » pour ${title(one)}.${askThem(one)}`,
  unanswered: (one, printed, now) =>
    printed === undefined
      ? fr`Je ne trouve pas la réponse. ${event.answers.what(one, now)}`
      : fr`Voici ce que le programme dit de ${title(one)}${kind(one)} : « ${printed} » Je n'y trouve rien de plus précis.${askThem(one)}`,
};
