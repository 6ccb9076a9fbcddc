import type { DateTime } from "luxon";
import type { Event } from "../../../programme/event.js";
import { hasPrice } from "../../../programme/prices.js";
import { FRENCH_NUMBER } from "../../phone-numbers.js";
import type { EventTexts } from "../../texts/event-texts.js";
import { fr, list, plural } from "../typography.js";
import { said } from "./said.js";

export const when: EventTexts["when"] = (event, now) => {
  const days = said.days(event.dates.start, event.dates.end, now);
  const hours = said.hours(event.sessions);
  return hours === "" ? days : `${days}, ${hours}`;
};

/** "FJT Paul Constans, 9 Place Chaptal, Roubaix" */
const where: EventTexts["where"] = (event) =>
  [event.venue, event.address, event.town && said.town(event.town)]
    .filter((part) => part !== undefined)
    .join(", ");

const price: EventTexts["price"] = (event) => event.price ?? "";

const registration: EventTexts["registration"] = (event) =>
  ({
    required: "sur inscription",
    none: "sans inscription",
    partial: event.registrationNote ?? "inscription pour une partie",
    unknown: "",
  })[event.registration];

/** Who organises it, and with whom. */
const organised: EventTexts["organised"] = ({ organisers, coOrganisers }) => {
  const others = coOrganisers.length === 0 ? "" : fr`, avec ${list(coOrganisers, "et")}`;
  return organisers.length === 0 ? "" : `${list(organisers, "et")}${others}`;
};

function partners(one: Event): string {
  return one.partners.length === 0 ? "" : fr` Partenaires : ${list(one.partners, "et")}.`;
}

/** The organiser's ways of being reached, as the programme prints them. */
function reach({ contact }: Event): string {
  return [contact.name, ...contact.phones.map(phone), ...contact.emails, ...contact.urls]
    .filter((way) => way !== undefined)
    .join(" · ");
}

/** "+33320639179" → "03 20 63 91 79", as French people read their numbers. */
export function phone(e164: string): string {
  const [, , national] = FRENCH_NUMBER.exec(e164) ?? [];
  if (national === undefined) return e164;
  return `0${national}`.replace(/(\d{2})(?=\d)/g, "$1\u00a0");
}

/** Ends an answer that the programme cannot give. */
export function askThem(event: Event): string {
  const ways = reach(event);
  return ways === "" ? "" : fr` Vous pouvez demander à l'organisateur : ${ways}.`;
}

/** How to register, in the programme's own words. */
function printedNote({ registrationNote }: Event): string {
  return registrationNote === undefined ? "" : fr` Le programme indique : « ${registrationNote} ».`;
}

/** The same where it tells how one registers: "sur inscription > mois-ess.org". */
function noteOfReach(one: Event): string {
  return /\w\.[a-z]{2}|@|\d\d/.test(one.registrationNote ?? "") ? printedNote(one) : "";
}

/** That anybody may come, or that one registers, where the programme says it. */
export function entryOf({ registration }: Event): string {
  if (registration === "required") return fr` C'est sur inscription.`;
  return registration === "none" ? fr` L'entrée est libre, sans inscription.` : "";
}

/** " : LaGrappe, 75 rue Léon Gambetta", or nothing. */
function addressOf({ venue, address }: Event): string {
  const parts = [venue, address].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : fr` : ${parts.join(", ")}`;
}

const NO_HOURS = fr` Le programme ne donne pas d'horaire.`;

const NO_TRANSPORT = fr`Le programme n'indique ni les transports ni le stationnement.`;

export const title = (event: Event) => fr`« ${event.title} »`;

/** " (Formation)", where a kind is printed. */
export function kind({ format }: Event): string {
  return format === undefined ? "" : ` (${format})`;
}

/** Its headings, in one line. */
function headings(one: Event, now: DateTime): string {
  const run = one.organisers.length > 0 ? fr`organisé par ${list(one.organisers, "et")}` : "";
  return [when(one, now), where(one), price(one), registration(one), run]
    .filter((said) => said !== "")
    .join(" · ");
}

export const event: EventTexts = {
  when,
  where,
  price,
  registration,
  organised,
  reach,
  answers: {
    what: (one, now) =>
      one.description === undefined
        ? fr`Le programme ne décrit pas ${title(one)}${kind(one)}. Il en dit seulement : ${headings(one, now)}.${askThem(one)}`
        : fr`${title(one)} : ${one.description}`,
    when: (one, now) =>
      one.sessions.length === 0
        ? fr`${title(one)} : ${when(one, now)}.${NO_HOURS}${askThem(one)}`
        : fr`${title(one)} : ${when(one, now)}.`,
    where: (one) => {
      if (one.town === undefined && one.venue === undefined && one.address === undefined) {
        return fr`Le programme ne dit pas où a lieu ${title(one)}.${askThem(one)}`;
      }
      const exact = one.venue !== undefined || one.address !== undefined;
      const missing = exact ? "" : fr` Le programme ne donne pas d'adresse.${askThem(one)}`;
      return fr`${title(one)} : ${where(one)}.${missing}`;
    },
    access: (one) => {
      const place = where(one);
      return place === ""
        ? fr`Le programme ne dit pas où a lieu ${title(one)}, ni comment y aller.${askThem(one)}`
        : fr`${NO_TRANSPORT} L'adresse de ${title(one)} : ${place}.`;
    },
    price: (one) => {
      if (one.price === undefined) {
        return fr`Le programme ne dit pas le prix de ${title(one)}.${askThem(one)}`;
      }
      return hasPrice(one, "pay-what-you-want")
        ? fr`${title(one)} est à prix libre : chacun donne ce qu'il veut.`
        : fr`${title(one)} : ${one.price}.`;
    },
    registration: (one) =>
      ({
        required: fr`${title(one)} est sur inscription : il faut s'inscrire.${printedNote(one)}`,
        none: fr`${title(one)} est en entrée libre : pas besoin de s'inscrire.`,
        partial: fr`En partie, pour ${title(one)} : ${one.registrationNote ?? "une partie est sur inscription"}.`,
        unknown: fr`Le programme ne dit pas s'il faut s'inscrire pour ${title(one)}.${askThem(one)}`,
      })[one.registration],
    contact: (one) => {
      const ways = reach(one);
      return ways === ""
        ? fr`Le programme ne donne pas de contact pour ${title(one)}.`
        : fr`Contact pour ${title(one)} : ${ways}.${noteOfReach(one)}`;
    },
    organiser: (one) => {
      if (one.organisers.length === 0) {
        return fr`Le programme ne dit pas qui organise ${title(one)}.${askThem(one)}`;
      }
      return fr`${title(one)} est organisé par ${organised(one)}.${partners(one)}`;
    },
    audience: (one) =>
      fr`Le programme ne dit pas à qui s'adresse ${title(one)}.${entryOf(one)}${askThem(one)}`,
    accessibility: (one) =>
      fr`Le programme ne dit rien de l'accessibilité de ${title(one)}.${askThem(one)}`,
    practical: (one) => fr`Le programme n'en dit rien pour ${title(one)}.${askThem(one)}`,
    capacity: (one) =>
      one.capacity === undefined
        ? fr`Le programme ne dit pas combien de places il y a, ni s'il en reste, pour ${title(one)}.${askThem(one)}`
        : fr`${title(one)} compte ${plural(one.capacity, "place")} ; je ne sais pas combien il en reste.${askThem(one)}`,
    similar: (one, count) =>
      count === 0
        ? fr`Je ne vois rien de proche de ${title(one)} dans le programme.`
        : fr`Dans le même esprit que ${title(one)} :`,
    calendar: (one, now) =>
      fr`Voici ${title(one)} pour votre agenda : ${when(one, now)}.${one.sessions.length === 0 ? NO_HOURS : ""}`,
  },
  quote: (one, sentences) => {
    const stop = /[.!?…]$/.test(sentences.at(-1) ?? "") ? "" : ".";
    return fr`Le programme dit de ${title(one)} : « ${sentences.join(" […] ")} »${stop}`;
  },
  inItsWords: (sentences) => fr`« ${sentences.join(" […] ")} »`,
  places: (capacity) => plural(capacity, "place"),
  noTransport: NO_TRANSPORT,
  toRegister: (one) =>
    fr`Dites-moi « inscrivez-moi » : je transmettrai votre demande à l'organisateur.${reach(one) === "" ? "" : fr` Pour lui parler : ${reach(one)}.`}`,
  together: (place, count) => fr`${place} (${plural(count, "événement")}).`,
  facts: {
    when: (one, now) => fr`a lieu ${when(one, now)}`,
    where: (one) => fr`a lieu ${said.inTown(one.town ?? "")}${addressOf(one)}`,
    price: (one) =>
      ({
        gratuit: fr`est gratuit`,
        "entrée libre": fr`est en entrée libre`,
        "prix libre": fr`est à prix libre : chacun donne ce qu'il veut`,
      })[one.price ?? ""] ?? fr`est payant : ${one.price ?? ""}`,
    format: (one) => fr`est annoncé comme « ${one.format ?? ""} »`,
    registration: (one) => fr`est ${registration(one)}`,
  },
  itself: (one, fact) => fr`${title(one)} ${fact}.`,
  verdict: (yes, one, fact) => fr`${yes ? "Oui" : "Non"}, ${title(one)} ${fact}.`,
  found: () => fr`Voici ce que le programme en dit.`,
  isOver: () => fr`C'est passé.`,
  past: (one, now) => fr`C'est passé : c'était ${when(one, now)}.`,
  tooLate: (one, now, left) =>
    fr`${title(one)} est passé (${when(one, now)}) : on ne peut plus y aller ni s'y inscrire. ${left === 0 ? fr`Le programme est terminé : plus rien n'est à venir.` : fr`Il reste ${plural(left, "événement")} à venir.`}`,
  which: () => fr`De quel événement parlez-vous ? Donnez-moi son nom ou son numéro.`,
  these: () => fr`Les voici :`,
  theseIndeed: () => fr`Oui, les voici :`,
  allAlike: (count, fact) => fr`Pour les ${count === 2 ? "deux" : String(count)} : ${fact}.`,
  untoldOfAll: (count) =>
    fr`Le programme ne le dit pour aucun des ${count === 2 ? "deux" : String(count)}. Dites-moi lequel vous intéresse : son organisateur le sait.`,
  unsaid: fr`le programme ne le dit pas`,
  unsaidOf: {
    access: fr`le programme ne dit rien de l'accès`,
    audience: fr`le programme ne dit pas pour qui c'est`,
    accessibility: fr`le programme ne dit rien de l'accessibilité`,
    practical: fr`sur le reste, le programme ne dit rien`,
    capacity: fr`le programme ne dit rien des places`,
  },
  undescribed: fr`le programme ne le décrit pas`,
  noNumber: (number, shown) => fr`Je n'ai pas de numéro ${number} : la liste va de 1 à ${shown}.`,
  gone: () => fr`Cet événement n'est plus dans le programme.`,
  calendarOfList: (count) => fr`Voici les ${count} événements de la liste pour votre agenda.`,
  notThere: () =>
    fr`Je ne trouve pas cet événement dans le programme. Dites-moi son titre, son jour ou sa commune.`,
  labels: {
    kind: "Type",
    when: "Quand",
    where: "Où",
    price: "Prix",
    registration: "Inscription",
    organiser: "Organisateur",
    coOrganisers: "Avec",
    partners: "Partenaires",
    contact: "Contact",
  },
  buttons: {
    register: "Demander une inscription",
    map: "Voir sur une carte",
    calendar: "Ajouter à mon agenda",
    readMore: "Lire la suite",
    similar: "Événements proches",
    back: "Retour à la liste",
  },
};
