import type { Event } from "../../../programme/event.js";
import { hasPrice } from "../../../programme/prices.js";
import type { FinerTexts } from "../../texts/finer-texts.js";
import type { Standing } from "../../texts/search-texts.js";
import { en, list, plural } from "../typography.js";
import { askThem, entryOf, event, kind, title, when } from "./event.js";
import { said } from "./said.js";

/** “a”, “b” and 3 others: of many, the first few. */
const NAMED = 3;

const WAYS = { phone: "phone number", email: "e-mail address", site: "website" };

const STANDING: Readonly<Record<Standing, string>> = {
  organiser: "among the organisers of",
  partner: "among the partners of",
  contact: "as the contact for",
};

function named(titles: readonly string[]): string {
  const first = titles.slice(0, NAMED).map((one) => `“${one}”`);
  const rest = titles.length - first.length;
  return list(rest > 0 ? [...first, plural(rest, "other")] : first, "and");
}

/** " (03 20 66 29 29 · a@b.fr)": how the first of them is reached. */
function ways([first]: readonly Event[]): string {
  const reach = first ? event.reach(first) : "";
  return reach === "" ? "" : ` (${reach})`;
}

/** "2 hours", "1 hour and 30 minutes" */
function lasting(minutes: number): string {
  const [hours, left] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 ? plural(hours, "hour") : "", left > 0 ? plural(left, "minute") : ""];
  return list(
    parts.filter((part) => part !== ""),
    "and",
  );
}

/** How each of several is reached, one a line. */
function reached(events: readonly Event[]): string {
  return events.map((one) => en`• ${title(one)}: ${event.reach(one)}`).join("\n");
}

export const finer: FinerTexts = {
  stillOn: (one, now) =>
    en`${title(one)} is in the programme: ${when(one, now)}. I only know the printed programme, I can't tell whether it goes ahead.${askThem(one)}`,
  again: (one) =>
    en`The programme doesn't say whether ${title(one)} will take place another time.${askThem(one)}`,
  onlyThere: (one) =>
    en`The programme doesn't announce ${title(one)} anywhere else: ${event.where(one)}.`,
  onlyOnce: (one, now) =>
    en`The programme announces no other date for ${title(one)}: ${when(one, now)}.${askThem(one)}`,
  unrequired: (one, sentences) =>
    en`The programme doesn't say so for ${title(one)}${sentences.length === 0 ? "." : en`; it only says: “${sentences.join(" […] ")}”`}${askThem(one)}`,
  admission: (one, sentences) =>
    en`The programme only says of ${title(one)}: “${sentences.join(" […] ")}” For your case, the organiser will be able to tell${event.reach(one) === "" ? "" : `: ${event.reach(one)}`}.`,
  arriving: (one, now, then, timed) =>
    ({
      before: en`${title(one)}: ${when(one, now)}. At that hour it won't have begun.`,
      during: en`${title(one)}: ${when(one, now)}. At that hour it will be going on; the programme doesn't say whether one may come or leave half way.${timed.length === 0 ? "" : en` It says: “${timed.join(" […] ")}”`}${entryOf(one)}${askThem(one)}`,
      between: en`${title(one)}: ${when(one, now)}. That hour falls in the break: better come before or after it.${askThem(one)}`,
      after: en`${title(one)}: ${when(one, now)}. At that hour it will be over.`,
    })[then],
  noMore: (one) =>
    en`The programme says no more of ${title(one)} than what I have already quoted.${askThem(one)}`,
  wholeAgain: en`I only know this programme: it says nothing of another edition.`,
  amount: (one) =>
    hasPrice(one, "pay-what-you-want")
      ? en`${title(one)} is “prix libre”: you pay what you want. The programme names no usual amount.`
      : event.answers.price(one),
  lunchBreak: (one, closes) =>
    closes
      ? en`${title(one)} is open ${said.hours(one.sessions)}: it is closed in between.`
      : en`The programme announces no break: ${title(one)}, ${said.hours(one.sessions)}.`,
  onlyInaugurated: (one, now) =>
    en`The programme only announces the inauguration: ${title(one)}, ${when(one, now)}. It doesn't give the opening hours of the place.${askThem(one)}`,
  openingDays: (one, now) =>
    en`The programme only says that ${title(one)} is on ${when(one, now)}: neither the days nor the hours it is open.${askThem(one)}`,
  noSchedule: (one, sentences, now) =>
    en`The programme gives no detailed schedule for ${title(one)}, only: ${when(one, now)}.${sentences.length === 0 ? "" : en` It says: “${sentences.join(" […] ")}”`}${askThem(one)}`,
  unreached: (one, others, requests, now) => {
    const of = one ? ` (${title(one)}, ${when(one, now)})` : "";
    const left = requests
      ? en` I can pass on a registration request from here: say “sign me up”.`
      : others === ""
        ? en` All that is left is to try again later.`
        : "";
    const ways =
      others === ""
        ? en`The programme gives no other contact${of}.`
        : en`The programme also gives: ${others}${of}.`;
    return en`I'm sorry. ${ways}${left}`;
  },
  ifDoubtful: (one) =>
    en` That is what is printed; if it looks odd, it is worth checking.${askThem(one)}`,
  asPrinted: (one, now) =>
    en`That is what the programme prints: ${title(one)}, ${when(one, now)}. If it looks odd, it is worth checking.${askThem(one)}`,
  noWay: (way) => en`The programme gives no ${WAYS[way]}.`,
  noEnd: (one) => en`The programme doesn't say when it ends.${askThem(one)}`,
  lasts: (one, minutes, now) => `${title(one)} lasts ${lasting(minutes)}: ${when(one, now)}.`,
  noRoom: (one) => en`The programme gives neither the room nor the floor.${askThem(one)}`,
  noNumber: en`The programme gives no house number.`,
  noStreet: en`The programme gives no more exact address, neither a street nor a number.`,
  partUntimed: (one, sentences, now) =>
    en`The programme announces it (“${sentences.join(" […] ")}”) without its hour. The whole, ${title(one)}: ${when(one, now)}.${askThem(one)}`,
  contactPerson: (name, events) =>
    en`The programme gives ${name} as the contact for ${named(events.map((one) => one.title))}${ways(events)}. It says no more, nor who will speak.`,
  body: (name, events) =>
    en`The programme doesn't explain who ${name} is: it organises ${named(events.map((one) => one.title))}${ways(events)}.`,
  audienceNamed: (one, sentences) =>
    en`The programme doesn't say for whom ${title(one)} is, only this: “${sentences.join(" […] ")}”${askThem(one)}`,
  audienceUntold: (one, printed) =>
    en`The programme doesn't say for whom ${title(one)} is.${entryOf(one)}${printed === undefined ? "" : en` It says: “${printed}”`}${askThem(one)}`,
  unconfirmed: (one) => {
    const printed = event.answers.registration(one);
    return one.registration === "none" || one.registration === "unknown"
      ? printed
      : en`${printed} The programme doesn't say whether one can come without a confirmation: only the organiser can tell you.${askThem(one)}`;
  },
  unheard: (events) => {
    const [one, ...others] = events;
    const how =
      one && others.length === 0
        ? `${event.answers.organiser(one)}${askThem(one)} `
        : en`The programme gives:\n${reached(events)}\n`;
    return en`I'm sorry about that. Only the organiser can answer a request, and I don't know how far they are. ${how}If the request went through me, say “my requests” to see it again.`;
  },
  complaint: (one) =>
    en`I'm sorry about that. I'm only an assistant that informs about the programme, and can't take a complaint: the organiser can. ${event.answers.organiser(one)}${askThem(one)}`,
  ofAge: (ages, fits) =>
    en`Aged ${list(ages, "and")}: ${fits ? en`that's fine` : en`that's outside the ages it is meant for`}.`,
  noAge: (one, sentences) =>
    en`The programme gives no age for ${title(one)}.${sentences.length === 0 ? "" : en` It says: “${sentences.join(" […] ")}”`}${askThem(one)}`,
  partner: (name, events) =>
    en`The programme doesn't explain who ${name} is: it only names them among the partners of ${named(events.map((one) => one.title))}.`,
  alsoPartner: (events) =>
    en`It is also named among the partners of ${named(events.map((one) => one.title))}.`,
  present: (one) => {
    const all = [...one.organisers, ...one.coOrganisers, ...one.partners];
    return en`For ${title(one)}, the programme names ${list(all, "and")}; it doesn't say who will be there in person.${askThem(one)}`;
  },
  namedThere: (name, standing, one) =>
    en`The programme names ${name} ${STANDING[standing]} ${title(one)}${standing === "contact" ? en`; it doesn't say who will be there` : ""}.`,
  notNamedThere: (name, one, elsewhere) =>
    en`The programme doesn't name ${name} for ${title(one)}${elsewhere.length === 0 ? "" : en`, only for ${named(elsewhere.map(({ title }) => title))}`}.${askThem(one)}`,
  noClosing: (one) => en`The programme gives no closing time for that day.${askThem(one)}`,
  nothingFiner: (one) => en`I find nothing more exact in it.${askThem(one)}`,
  person: ({ contact: { name } }) =>
    name === undefined
      ? en`The programme names nobody.`
      : en`The programme gives ${name} as its contact.`,
  late: (one, now) =>
    en`The programme doesn't say anything about that for ${title(one)}: ${when(one, now)}.${askThem(one)}`,
  passing: (one, now) =>
    en`The programme doesn't say whether you can come for a part of it only. ${title(one)}: ${when(one, now)}.${entryOf(one)}${askThem(one)}`,
  noStart: (one) => en`The programme gives no starting time for that day.${askThem(one)}`,
  titleTells: (one) =>
    en`Only its title names them, in French: ${title(one)}. The programme doesn't say who else may come, nor from what age.${askThem(one)}`,
  inTitle: en`only its title tells, in French`,
  noOtherOfKind: (kind, after) =>
    after === undefined
      ? en`I found nothing else of that kind in the programme (${kind}).`
      : en`I found nothing else of that kind (${kind}) in the programme after ${title(after)}.`,
  undefinedTerm: (term, one, sentences) =>
    en`The programme doesn't explain “${term}”. It uses it so, for ${title(one)}: “${sentences.join(" […] ")}”`,
  noSuchPart: (part, one) =>
    en`The programme says nothing of “${part}” for ${title(one)}.${askThem(one)}`,
  unanswered: (one, printed, now) =>
    printed === undefined
      ? en`I can't find the answer. ${event.answers.what(one, now)}`
      : en`Here is what the programme says of ${title(one)}${kind(one)}: “${printed}” I find nothing more exact in it.${askThem(one)}`,
};
