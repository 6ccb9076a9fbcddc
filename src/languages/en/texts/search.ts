import type { Query } from "../../../programme/query.js";
import { buttonOf } from "../../button.js";
import type { QueryNames, SearchTexts } from "../../texts/search-texts.js";
import { en, list, plural } from "../typography.js";
import { AUDIENCES, DROPPED, FILTERS, FORMATS, PRICES, REGISTRATIONS } from "./labels.js";
import { said } from "./said.js";

/** More times than this are told by the first and the last: "le soir" of each day of a week. */
const MOST_TIMES = 3;

/** Every value of a query as words, the facets in the order in which people say them. */
function values(facets: Query["wanted"], names: QueryNames): string[] {
  return [
    ...facets.formats.map((key) => FORMATS[key] ?? key),
    ...facets.titles.map((id) => `“${names.title(id)}”`),
    ...facets.words.map((word) => `“${word}”`),
    ...facets.themes.map((key) => `theme “${names.theme(key)}”`),
    ...facets.audiences.map((key) => AUDIENCES[key] ?? key),
    ...facets.prices.map((key) => PRICES[key] ?? key),
    ...facets.registrations.map((key) => REGISTRATIONS[key] ?? key),
    ...facets.organisers.map((name) => `organised by ${name}`),
    ...facets.venues.map((name) => `venue: ${name}`),
  ];
}

function shortened(times: readonly string[]): readonly string[] {
  return times.length > MOST_TIMES ? [`${times[0]} … ${times.at(-1)}`] : times;
}

const criteria: SearchTexts["criteria"] = (query, names, now) => {
  const { wanted, excluded } = query;
  const parts = values(wanted, names);
  if (wanted.towns.length > 0) parts.push(`in ${list(wanted.towns, "or")}`);
  if (query.near) parts.push(`within ${query.near.kilometres} km of ${query.near.place}`);
  if (query.windows.length > 0) {
    const times = query.windows.map((window) => said.window(window, now));
    parts.push(said.or(shortened(times)));
  }
  const without = [
    ...values(excluded, names),
    ...excluded.towns.map(said.inTown),
    ...shortened(excluded.windows.map((window) => said.window(window, now))),
  ];
  if (without.length > 0) parts.push(`except ${list(without, "and")}`);
  return parts.join(" · ");
};

const events = (count: number) => plural(count, "event");

export const search: SearchTexts = {
  criteria,
  found: (count, about) => (about === "" ? `${events(count)}.` : `${events(count)}: ${about}.`),
  counted: (count, about) =>
    about === ""
      ? en`The programme has ${events(count)} still to come.`
      : en`There ${count === 1 ? "is" : "are"} ${events(count)}: ${about}.`,
  coming: (count) => en`Still to come: ${events(count)}. Here are the next ones.`,
  page: (from, to, count) => `${from} to ${to} of ${count}.`,
  noMore: () => en`That's all: you have seen the whole list.`,
  onDays: (about, days, more) => {
    const rest = more > 0 ? `, and ${plural(more, "other day")}` : "";
    const what = about === "" ? "" : ` (${about})`;
    return `There is something on ${list(days, "and")}${rest}${what}.`;
  },
  also: (reason, count) =>
    ({
      "hours-unknown": en`To be checked with the organiser, as the programme gives no hours (${count}):`,
      "place-unknown": en`For these the programme does not say where (${count}):`,
      "registration-unknown": en`For these the programme doesn't say everything about registration (${count}):`,
      "price-unknown": en`For these the programme gives no price (${count}):`,
      nearby: en`Not far away (${count}):`,
    })[reason],
  none: (about) =>
    about === ""
      ? en`The programme has no more events to come.`
      : en`I found nothing in the programme: ${about}.`,
  blocked: (filters) =>
    en`What stands in the way: ${list(
      filters.map((filter) => FILTERS[filter]),
      "and",
    )}.`,
  alternatives: () => en`I can offer:`,
  dropped: DROPPED,
  gone: "Already over",
  alternativeLine: (label, count, about) =>
    about === "" ? en`• ${label}: ${events(count)}` : en`• ${label}: ${events(count)} (${about})`,
  unknownWords: (words) =>
    en`The programme doesn't mention ${list(
      words.map((word) => `“${word}”`),
      "or",
    )}.`,
  outsideArea: (places) =>
    en`${list(places, "and")}: that's outside the Lille metropolis, and the programme ends at its borders.`,
  outsideProgramme: (name, days) => en`The programme “${name}” runs ${days}.`,
  programmeOver: (name, days) => en`The programme “${name}” is over: it ran ${days}.`,
  programmeNotBegun: (name, days) => en`The programme “${name}” has not begun: it runs ${days}.`,
  district: (district, town) => en`${district} is in ${town}: I'm searching the whole town.`,
  whichTown: (typed, candidates) =>
    candidates.length === 1
      ? en`By “${typed}”, do you mean the town of ${list(candidates, "or")}?`
      : en`By “${typed}”, do you mean ${list(candidates, "or")}?`,
  whereAreYou: () => en`I don't know where you are. Near which town?`,
  past: "past",
  running: "on now",
  buttons: {
    details: "Details",
    more: "More",
    narrowed: buttonOf,
    noneOfThese: "None of these",
  },
};
