import type { DateTime } from "luxon";
import type { Event } from "../../../programme/event.js";
import { hasPrice } from "../../../programme/prices.js";
import { FRENCH_NUMBER } from "../../phone-numbers.js";
import type { EventTexts } from "../../texts/event-texts.js";
import { en, list, plural } from "../typography.js";
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

/** The programme's own word stays beside its translation: it is what the door will say. */
const PRICES: Readonly<Record<string, string>> = {
  gratuit: "free",
  "entrée libre": "free entry",
  "prix libre": "pay what you want",
};

const price: EventTexts["price"] = (event) =>
  event.price === undefined ? "" : (PRICES[event.price] ?? event.price);

const registration: EventTexts["registration"] = (event) =>
  ({
    required: "registration required",
    none: "no registration",
    partial: "registration for a part of it",
    unknown: "",
  })[event.registration];

/** "+33320639179" → "+33 3 20 63 91 79": whole, since an English speaker may call from abroad. */
export function phone(e164: string): string {
  const [, country, national] = FRENCH_NUMBER.exec(e164) ?? [];
  if (national === undefined) return e164;
  return `${country} ${national.slice(0, 1)}${national.slice(1).replace(/(\d{2})/g, "\u00a0$1")}`;
}

/** Who organises it, and with whom. */
const organised: EventTexts["organised"] = ({ organisers, coOrganisers }) => {
  const others = coOrganisers.length === 0 ? "" : en`, with ${list(coOrganisers, "and")}`;
  return organisers.length === 0 ? "" : `${list(organisers, "and")}${others}`;
};

function partners(one: Event): string {
  return one.partners.length === 0 ? "" : en` Partners: ${list(one.partners, "and")}.`;
}

/** The organiser's ways of being reached, as the programme prints them. */
function reach({ contact }: Event): string {
  return [contact.name, ...contact.phones.map(phone), ...contact.emails, ...contact.urls]
    .filter((way) => way !== undefined)
    .join(" · ");
}

/** Ends an answer that the programme cannot give. */
export function askThem(event: Event): string {
  const ways = reach(event);
  return ways === "" ? "" : en` You can ask the organiser: ${ways}.`;
}

/** How or for what to register, in the programme's own words. */
function printedNote({ registrationNote }: Event): string {
  return registrationNote === undefined
    ? ""
    : en` The programme prints, in French: “${registrationNote}”.`;
}

/** The same where it tells how one registers: "sur inscription > mois-ess.org". */
function noteOfReach(one: Event): string {
  return /\w\.[a-z]{2}|@|\d\d/.test(one.registrationNote ?? "") ? printedNote(one) : "";
}

/** That anybody may come, or that one registers, where the programme says it. */
export function entryOf({ registration }: Event): string {
  if (registration === "required") return en` Registration is required.`;
  return registration === "none" ? en` Entry is open to all, no need to register.` : "";
}

const NO_HOURS = en` The programme gives no hours.`;

const NO_TRANSPORT = en`The programme doesn't say how to get there, nor where to park.`;

export const title = (event: Event) => `“${event.title}”`;

/** " (Formation)", where a kind is printed. */
export function kind({ format }: Event): string {
  return format === undefined ? "" : ` (${format})`;
}

/** Its headings, in one line. */
function headings(one: Event, now: DateTime): string {
  const run = one.organisers.length > 0 ? en`organised by ${list(one.organisers, "and")}` : "";
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
        ? en`The programme doesn't describe ${title(one)}${kind(one)}. It only says: ${headings(one, now)}.${askThem(one)}`
        : en`The programme says of ${title(one)}, in French: “${one.description}”`,
    when: (one, now) =>
      one.sessions.length === 0
        ? en`${title(one)}: ${when(one, now)}.${NO_HOURS}${askThem(one)}`
        : `${title(one)}: ${when(one, now)}.`,
    where: (one) => {
      if (one.town === undefined && one.venue === undefined && one.address === undefined) {
        return en`The programme doesn't say where ${title(one)} takes place.${askThem(one)}`;
      }
      const exact = one.venue !== undefined || one.address !== undefined;
      const missing = exact ? "" : en` The programme gives no address.${askThem(one)}`;
      return `${title(one)}: ${where(one)}.${missing}`;
    },
    access: (one) => {
      const place = where(one);
      return place === ""
        ? en`The programme doesn't say where ${title(one)} takes place, nor how to get there.${askThem(one)}`
        : en`${NO_TRANSPORT} The address of ${title(one)}: ${place}.`;
    },
    price: (one) => {
      if (one.price === undefined) {
        return en`The programme doesn't say what ${title(one)} costs.${askThem(one)}`;
      }
      return hasPrice(one, "pay-what-you-want")
        ? en`${title(one)} is “prix libre”: you pay what you want.`
        : `${title(one)}: ${price(one)} (“${one.price}”).`;
    },
    registration: (one) =>
      ({
        required: en`${title(one)} requires a registration.${printedNote(one)}`,
        none: en`${title(one)} is open to all: no need to register.`,
        partial: en`${title(one)} requires a registration for a part of it.${printedNote(one)}`,
        unknown: en`The programme doesn't say whether ${title(one)} requires a registration.${askThem(one)}`,
      })[one.registration],
    contact: (one) => {
      const ways = reach(one);
      return ways === ""
        ? en`The programme gives no contact for ${title(one)}.`
        : en`Contact for ${title(one)}: ${ways}.${noteOfReach(one)}`;
    },
    organiser: (one) => {
      if (one.organisers.length === 0) {
        return en`The programme doesn't say who organises ${title(one)}.${askThem(one)}`;
      }
      return `${title(one)} is organised by ${organised(one)}.${partners(one)}`;
    },
    audience: (one) =>
      en`The programme doesn't say for whom ${title(one)} is.${entryOf(one)}${askThem(one)}`,
    accessibility: (one) =>
      en`The programme says nothing about the accessibility of ${title(one)}.${askThem(one)}`,
    practical: (one) =>
      en`The programme doesn't say anything about that for ${title(one)}.${askThem(one)}`,
    capacity: (one) =>
      one.capacity === undefined
        ? en`The programme doesn't say how many places ${title(one)} has, nor whether any are left.${askThem(one)}`
        : en`${title(one)} has ${plural(one.capacity, "place")}; I don't know how many are left.${askThem(one)}`,
    similar: (one, count) =>
      count === 0
        ? en`I see nothing close to ${title(one)} in the programme.`
        : en`In the same vein as ${title(one)}:`,
    calendar: (one, now) =>
      en`Here is ${title(one)} for your calendar: ${when(one, now)}.${one.sessions.length === 0 ? NO_HOURS : ""}`,
  },
  quote: (one, sentences) => {
    const stop = /[.!?…]$/.test(sentences.at(-1) ?? "") ? "" : ".";
    return en`The programme says of ${title(one)}: “${sentences.join(" […] ")}”${stop}`;
  },
  inItsWords: (sentences) => en`“${sentences.join(" […] ")}”`,
  places: (capacity) => plural(capacity, "place"),
  noTransport: NO_TRANSPORT,
  toRegister: (one) =>
    en`Tell me “sign me up” and I will pass on your request to the organiser.${reach(one) === "" ? "" : en` To speak to them: ${reach(one)}.`}`,
  together: (place, count) => `${place} (${plural(count, "event")}).`,
  facts: {
    when: (one, now) => en`is on ${when(one, now)}`,
    where: (one) =>
      en`is in ${[one.town, one.venue, one.address].filter((part) => part !== undefined).join(", ")}`,
    price: (one) =>
      ({
        gratuit: en`is free`,
        "entrée libre": en`is free to enter`,
        "prix libre": en`is “prix libre”: you pay what you want`,
      })[one.price ?? ""] ?? en`costs ${one.price ?? ""}`,
    format: (one) => en`is printed as “${one.format ?? ""}”`,
    registration: (one) =>
      one.registration === "none" ? en`needs no registration` : en`requires a registration`,
  },
  itself: (one, fact) => en`${title(one)} ${fact}.`,
  verdict: (yes, one, fact) => en`${yes ? "Yes" : "No"}, ${title(one)} ${fact}.`,
  found: () => en`Here is what the programme says.`,
  isOver: () => en`It's over.`,
  past: (one, now) => en`It's over: it was on ${when(one, now)}.`,
  tooLate: (one, now, left) =>
    en`${title(one)} is over (${when(one, now)}): nobody can come or register any more. ${left === 0 ? "The programme has ended: nothing is left to come." : en`${plural(left, "event")} ${left === 1 ? "is" : "are"} still to come.`}`,
  which: () => en`Which event do you mean? Give me its name or its number.`,
  these: () => en`Here they are:`,
  theseIndeed: () => en`Yes, here they are:`,
  allAlike: (count, fact) => en`For ${count === 2 ? "both" : `all ${count}`}: ${fact}.`,
  untoldOfAll: (count) =>
    en`The programme doesn't say, for ${count === 2 ? "either" : `any of the ${count}`}. Tell me which one you have in mind: its organiser knows.`,
  unsaid: en`the programme doesn't say`,
  unsaidOf: {
    access: en`the programme says nothing of the way there`,
    audience: en`the programme doesn't say whom it is for`,
    accessibility: en`the programme says nothing of accessibility`,
    practical: en`of the rest the programme says nothing`,
    capacity: en`the programme says nothing of the seats`,
  },
  undescribed: en`the programme doesn't describe it`,
  noNumber: (number, shown) => en`I have no number ${number}: the list goes from 1 to ${shown}.`,
  gone: () => en`That event is no longer in the programme.`,
  calendarOfList: (count) => en`Here are the ${count} events of the list for your calendar.`,
  notThere: () =>
    en`I can't find that event in the programme. Tell me its title, its day or its town.`,
  labels: {
    kind: "Kind",
    when: "When",
    where: "Where",
    price: "Price",
    registration: "Registration",
    organiser: "Organiser",
    coOrganisers: "With",
    partners: "Partners",
    contact: "Contact",
  },
  buttons: {
    register: "Request a place",
    map: "Show on a map",
    calendar: "Add to my calendar",
    readMore: "Read more",
    similar: "Similar events",
    back: "Back to the list",
  },
};
