import { kindWished, type Query, wishesOf } from "../../../programme/query.js";
import { buttonOf } from "../../button.js";
import { housesSaid } from "../../texts/houses.js";
import type { QueryNames, SearchTexts, Standing } from "../../texts/search-texts.js";
import { timesSaid } from "../../texts/times.js";
import { facetWords } from "../facet-words.js";
import { en, list, plural } from "../typography.js";
import { AUDIENCES, DROPPED, FILTERS, FORMATS, PRICES, REGISTRATIONS } from "./labels.js";
import { said } from "./said.js";

/** A word asked for, or several of which any will do, kinds of events among them; the programme's own by the English for it. */
function quoted(asked: string): string {
  return list(
    wishesOf(asked).map((wish) => kindSaid(wish) ?? `“${translated(wish)}”`),
    "or",
  );
}

/** A kind of event wished for, in words. */
function kindSaid(wish: string): string | undefined {
  const kind = kindWished(wish);
  return kind === undefined ? undefined : (FORMATS[kind] ?? kind);
}

function translated(words: string): string {
  const english = (word: string) => facetWords.words[word]?.[0] ?? word;
  const whole = english(words);
  return whole === words ? words.split(" ").map(english).join(" ") : whole;
}

function forWhom(audience: string): string {
  return AUDIENCES[audience] ?? audience;
}

/** Values of which any will do. */
function either(values: readonly string[]): string[] {
  return values.length === 0 ? [] : [list(values, "or")];
}

/** Every value of a query as words, the facets in the order in which people say them. */
function values(facets: Query["wanted"], names: QueryNames): string[] {
  return [
    ...either(facets.formats.map((key) => FORMATS[key] ?? key)),
    ...facets.titles.map((id) => `“${names.title(id)}”`),
    ...facets.words.map(quoted),
    ...facets.themes.map((key) => `theme “${names.theme(key)}”`),
    ...either(facets.audiences.map(forWhom)),
    ...either(facets.prices.map((key) => PRICES[key] ?? key)),
    ...facets.registrations.map((key) => REGISTRATIONS[key] ?? key),
    ...facets.organisers.map((name) => STANDING[names.standing(name)](name)),
    ...either(housesSaid(facets.venues)).map((names) => `at ${names}`),
  ];
}

const STANDING: Readonly<Record<Standing, (name: string) => string>> = {
  organiser: (name) => `organised by ${name}`,
  partner: (name) => `with ${name}`,
  contact: (name) => `contact: ${name}`,
};

const criteria: SearchTexts["criteria"] = (query, names, now) => {
  const { wanted, excluded } = query;
  const parts = values(wanted, names);
  if (wanted.towns.length > 0) parts.push(`in ${list(wanted.towns.map(said.town), "or")}`);
  if (query.near)
    parts.push(`within ${query.near.kilometres} km of ${said.town(query.near.place)}`);
  if (query.windows.length > 0) parts.push(said.or(timesSaid(query.windows, said, now)));
  const seen = excluded.titles.length > 1;
  const without = [
    ...values(seen ? { ...excluded, titles: [] } : excluded, names),
    list(excluded.towns.map(said.inTown), "and"),
    list(timesSaid(excluded.windows, said, now), "and"),
  ].filter((part) => part !== "");
  parts.push(...without.map((part) => `except ${part}`));
  if (seen) parts.push("other than those already shown");
  return parts.join(" · ");
};

/** A town written exactly is only asked for to be sure that a town is meant. */
function whichOne(typed: string, town: string): string {
  return typed.toLowerCase() === town.toLowerCase()
    ? en`Do you mean ${town}, the town?`
    : en`By “${typed}”, do you mean the town of ${town}?`;
}

/** "4", or "3 of 4" when not all are shown. */
function some(shown: number, count: number): string {
  return shown < count ? `${shown} of ${count}` : String(count);
}

const events = (count: number) => plural(count, "event");

/** Events named in one sentence. */
const NAMED = 2;

export const search: SearchTexts = {
  criteria,
  found: (count, about) => (about === "" ? `${events(count)}.` : `${events(count)}: ${about}.`),
  counted: (count, about) =>
    about === ""
      ? en`The programme has ${events(count)} still to come.`
      : en`There ${count === 1 ? "is" : "are"} ${events(count)}: ${about}.`,
  countedInAll: (count, coming, about) => {
    const all = about === "" ? en` in the programme` : en`: ${about}`;
    const left = coming === 0 ? en`all of them over` : en`${coming} of them still to come`;
    const verb = count === 1 ? en`There is` : en`There are`;
    return en`${verb} ${events(count)} in all${all}${coming === count ? "" : `, ${left}`}.`;
  },
  oddDate: (why, taken, other) =>
    why === "weekday"
      ? en`The weekday and the date don't go together: that is ${taken}. If you meant ${other}, tell me.`
      : en`There is no such date: I take ${taken}. If you meant ${other}, tell me.`,
  noneOfThem: () => "None.",
  coming: (count) =>
    count === 1
      ? en`Still to come: ${events(count)}.`
      : en`Still to come: ${events(count)}. Here are the next ones.`,
  rest: (left) =>
    left === 1
      ? en`There is one more: say “more” to see it.`
      : en`There are ${left} more: say “more” to see them.`,
  page: (from, to, count) =>
    from === to ? `Number ${from} of ${count}.` : `${from} to ${to} of ${count}.`,
  noMore: () => en`That's all: you have seen the whole list.`,
  onDays: (about, days) =>
    `There is something on ${list(days, "and")}${about === "" ? "" : ` (${about})`}.`,
  also: (reason, count, shown) =>
    ({
      "hours-unknown": en`To be checked with the organiser, as the programme gives no hours (${some(shown, count)}):`,
      "place-unknown": en`Though the programme does not say where (${some(shown, count)}):`,
      "registration-unknown": en`Though the programme doesn't say everything about registration (${some(shown, count)}):`,
      "price-unknown": en`Though the programme gives no price (${some(shown, count)}):`,
      "audience-unknown": en`On the same subject, though the programme does not say for whom (${some(shown, count)}):`,
      nearby: en`Not far away (${some(shown, count)}):`,
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
  firstOfThem: (shown) => en`Here are the first ${shown}; say “more” to see the others.`,
  over: (events) => {
    const titles = events.map(({ title, days }) => en`“${title}” (${days})`);
    const named = titles.length > NAMED ? "" : en`: ${list(titles, "and")}`;
    return en`There were ${titles.length} events, which are already over${named}.`;
  },
  alternatives: () => en`I can offer:`,
  dropped: DROPPED,
  gone: () => "Already over",
  akin: "Something close",
  alternativeLine: (label, count, about) =>
    about === "" ? en`• ${label}: ${events(count)}` : en`• ${label}: ${events(count)} (${about})`,
  alternativeEvent: (label, event) => en`• ${label}: ${event}`,
  closestIsOver: ({ title, days }) => en`What comes closest is already over: “${title}” (${days}).`,
  resembling: (count) =>
    count === 1
      ? "This is what comes closest in the programme:"
      : `These ${events(count)} come closest:`,
  severalDays: () => "over several days",
  notAtHome: (town) => en`Nothing in ${town} itself.`,
  notNear: (place) => en`Nothing like that near ${place}: this is what there is elsewhere.`,
  notThere: (venue) =>
    en`Nothing is announced there then (${venue}): this is what there is elsewhere.`,
  notForThem: (towns, audiences) =>
    en`Nothing is announced ${list(towns.map(said.inTown), "or")} ${list(audiences.map(forWhom), "or")} in particular: this is what there is elsewhere.`,
  forAnyone: (audiences, elsewhere) => {
    const nothing = en`Nothing here is announced ${list(audiences.map(forWhom), "or")} in particular, but it may well suit.`;
    if (elsewhere.length === 0 || elsewhere.length > NAMED) return nothing;
    const titles = elsewhere.map(({ title, days }) => en`“${title}” (${days})`);
    return en`${nothing} Announced for them: ${list(titles, "and")}.`;
  },
  languagesUnprinted: () =>
    en`The programme is printed in French and doesn't say in which languages events are held: the surest way is to ask the organiser.`,
  sumsUnprinted: () =>
    en`The programme prints no sums: only what is free, pay what you want or with a fee.`,
  highlightsUnprinted: () =>
    en`The programme names no highlights: it gives all of its events the same room.`,
  moodsUnprinted: () =>
    en`The programme says nothing of the mood of its events: a description may give an idea of it.`,
  reachedUnsorted: () =>
    en`I can't sort by how an organiser is reached, but ask me about one event: I'll give you what is printed.`,
  askWhetherAccessible: () =>
    en`The programme doesn't always say whether a place is accessible: the surest way is to ask the organiser.`,
  wordsApart: (words) =>
    en`I left out ${list(words.map(quoted), "and")}: no event has all of these words.`,
  withinThemes: (themes) =>
    en`What you are looking for stands under ${list(themes.map(quoted), "and")} too, so I haven't left that out.`,
  unknownWords: (words) => {
    const each = words.flatMap(wishesOf).map(quoted);
    return en`The programme doesn't mention ${list(each, "or")}.`;
  },
  outsideArea: (places) =>
    en`${list(places, "and")}: that's outside the Lille metropolis, and the programme ends at its borders.`,
  outsideProgramme: (name, days) => en`The programme “${name}” runs ${days}.`,
  programmeOver: (name, days) => en`The programme “${name}” is over: it ran ${days}.`,
  programmeNotBegun: (name, days) => en`The programme “${name}” has not begun: it runs ${days}.`,
  district: (district, town) =>
    en`${district} is in ${said.town(town)}: I'm searching the whole town.`,
  whichTown: (typed, candidates) =>
    candidates.length === 1
      ? whichOne(typed, said.town(candidates[0] ?? ""))
      : en`By “${typed}”, do you mean ${list(candidates.map(said.town), "or")}?`,
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
