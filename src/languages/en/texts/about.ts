import { SITE } from "../../site.js";
import type { AboutTexts } from "../../texts/about-texts.js";
import { en, list, plural } from "../typography.js";

/** "…, and 3 others" */
function told(said: readonly string[], all: number): string {
  const more = all - said.length;
  return list(more > 0 ? [...said, plural(more, "other")] : said, "and");
}

export const about: AboutTexts = {
  // What belongs to the ESS: article 1 of the law of 31 July 2014 (no 2014-856), and the cover of
  // the programme, which also says whose initiative the month is.
  what: ({ name, days, events, towns }) =>
    en`The social and solidarity economy (in French “économie sociale et solidaire”, ESS) is made of associations, cooperatives, mutual societies, foundations and social enterprises. The Mois de l'ESS, in November, lets people discover it. The programme “${name}” holds ${plural(events, "event")} in ${plural(towns, "town")}, ${days}.`,
  when: ({ name, days }, phase) =>
    ({
      "to-come": en`The programme “${name}” runs ${days}. It has not begun yet.`,
      running: en`The programme “${name}” runs ${days}. It is on now.`,
      over: en`The programme “${name}” ran ${days}. It is over.`,
    })[phase],
  begun: ({ titles, begun, all }, next) => {
    const named = titles.map((title) => en`“${title}”`);
    const told =
      titles.length > 0
        ? en`So far, only ${list(named, "and")} ${titles.length === 1 ? "has" : "have"} begun`
        : en`${begun} of the ${all} events have begun or are over`;
    return next === undefined ? `${told}.` : en`${told}; the next one begins on ${next}.`;
  },
  over: ({ name, days }, phase) =>
    phase === "over"
      ? en`Yes, the programme “${name}” is over: it ran ${days}.`
      : en`No, the programme “${name}” runs ${days}.`,
  price: ({ events, free, payWhatYouWant, paid, priceUnknown }) => {
    const others = [
      payWhatYouWant > 0 ? `${payWhatYouWant} pay what you want` : "",
      paid > 0 ? `${paid} with a fee` : "",
      priceUnknown > 0 ? `${priceUnknown} without a price in the programme` : "",
    ].filter((part) => part !== "");
    const start = paid === 0 ? en`Nothing is said to have a fee. ` : "";
    const of = `Of ${plural(events, "event")}, ${free} ${free === 1 ? "is" : "are"} free`;
    return `${start}${of}${others.length > 0 ? `, ${list(others, "and")}` : ""}.`;
  },
  registration: ({ events, required, none }) =>
    en`That depends on the event. Of ${events}, ${required} require a registration and ${none} need none; of the others the programme doesn't say everything. Tell me which one interests you: I pass on your request.`,
  organiser: ({ organisers }) =>
    en`The Mois de l'ESS is an initiative of the regional chambers of the social economy. Each event has its own organisers: there are ${organisers} in the programme.`,
  contact: ({ name, email, phone }) => {
    const ways = [email, phone].filter((way) => way !== undefined);
    const site = en`The website of the Mois de l'ESS: ${SITE}.`;
    return ways.length === 0
      ? en`${site} For an event, ask me for its organiser's contact.`
      : en`You can reach ${name ?? en`the team of the Mois de l'ESS`}: ${list(ways, "or")}. ${site}`;
  },
  blamed: ({ email, phone }) => {
    const ways = [email, phone].filter((way) => way !== undefined);
    const whom = ways.length === 0 ? SITE : list(ways, "or");
    return en`I'm sorry about that. I only read the programme and have no say in it; those who run the Mois de l'ESS can be told: ${whom}. If you like, I can look for what is left: give me a date, a town or a theme.`;
  },
  accessibility: (told) =>
    told > 0
      ? en`The programme speaks of accessibility for ${plural(told, "event")}:`
      : en`The programme says nothing about accessibility, for any event. The surest way is to ask the organiser: choose an event, and ask me for the “contact”.`,
  printed: (sentences) => en`In the programme's own words: “${sentences.join(" […] ")}”`,
  noFile: ({ name, email, phone }) => {
    const ways = [email, phone].filter((way) => way !== undefined);
    const mine = en`I have no file to send: I answer questions about the programme here`;
    return ways.length === 0
      ? `${mine}.`
      : en`${mine}; for a document, you can reach ${name ?? en`the team of the Mois de l'ESS`}: ${list(ways, "or")}.`;
  },
  sendsNothing: en`I don't send events by e-mail or text: all I know of them is said here. To keep one, choose it and say “add to my calendar”.`,
  ownEvent: () =>
    en`The programme doesn't say how to propose an event for it, and I can't add one. It is best to ask the organisers of the ESS month: ${SITE}.`,
  backing: (sentences) =>
    sentences.length === 0
      ? en`The programme doesn't say who funds it. The site of the ESS month: ${SITE}.`
      : en`The programme doesn't say who funds it, only this, in French: “${sentences.join(" […] ")}”`,
  terms: {
    "pay-what-you-want": () =>
      en`“Pay what you want” (“prix libre” in the programme) means that there is no set price: you give what you want or can.`,
    open: () =>
      en`“Free entry” (“entrée libre” in the programme) means that you come in without paying; where one must register all the same, the event says so.`,
    registration: () =>
      en`“Registration required” (“sur inscription” in the programme) means that one signs up before coming; “no registration”, that one just comes. I can pass on your request: the organiser confirms it.`,
    request: () =>
      en`A request is what I pass on for you when you want to take part: your name, how to reach you and how many you are. You have a place once the organiser has confirmed it.`,
    running: () =>
      en`“On now” means that the event lasts several days and has already begun: you can still go.`,
  },
  depends: () =>
    en`That depends on the event. Tell me which one, and I'll see what the programme says of it.`,
  listing: {
    towns: (said, all) => `${plural(all, "town")}: ${told(said, all)}.`,
    themes: (said, all) => `${plural(all, "theme")}: ${told(said, all)}.`,
    formats: (said, all) => `${plural(all, "kind")} of events: ${told(said, all)}.`,
    organisers: (said, all) => `${plural(all, "organiser")}: ${told(said, all)}.`,
    days: ([first = "", ...others]) =>
      others.length === 0
        ? `The busiest day: ${first}.`
        : `The busiest day: ${first}. Then: ${list(others, "and")}.`,
  },
  counted: (value, count) => `${value} (${count})`,
  among: (criteria) => en` I count the events that are: ${criteria}.`,
};
