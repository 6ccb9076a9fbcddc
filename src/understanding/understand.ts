import type { DateTime } from "luxon";
import type { Found, FoundWindow, Language } from "../languages/language.js";
import { TOPICS } from "../languages/topic-words.js";
import type { Words } from "../languages/words.js";
import type { Gazetteer } from "../programme/gazetteer.js";
import { isEmpty, type Query } from "../programme/query.js";
import { findChoice } from "./choice.js";
import { findCourtesies } from "./courtesies.js";
import { says } from "./cues.js";
import { findDates, type ProgrammeDays, withinProgramme } from "./dates.js";
import { type FacetValue, findFacets } from "./facets.js";
import { isFragment, leaning } from "./follows.js";
import { freeWords } from "./free-words.js";
import { type Asks, decide, findActs, findAsks } from "./intents.js";
import { findNames, type NameIndex } from "./names.js";
import { Text } from "./normalise.js";
import { findImpossible, findWrongWeekday } from "./odd-dates.js";
import { ties } from "./polarity.js";
import { filtersOf } from "./query-of.js";
import { subjectOf } from "./subject.js";
import { findLanguage } from "./switch.js";
import { findPlaces } from "./towns.js";
import type { Choice, Understanding } from "./understanding.js";
import { asksWhether, findPast, findWhole, supposition } from "./whole.js";

/** What a message is read against. */
export interface Asked {
  readonly now: DateTime;
  readonly gazetteer: Gazetteer;
  /** The programme at hand; without one, its names are not known. */
  readonly programme?: {
    readonly names: NameIndex;
    readonly days: ProgrammeDays;
    /** Whether a free word occurs in the programme, in any form. */
    readonly knows?: (word: string) => boolean;
  };
}

/** The part of a language that understanding needs. */
export type Hearing = Pick<Language, "code" | "locale" | "words" | "dates">;

/**
 * Reads one message, by itself. Each reader sees the message without what the readers before it have
 * read, so that no word means two things; what remains in the end are free words.
 */
export function understand(message: string, language: Hearing, asked: Asked): Understanding {
  const { words } = language;
  const said = Text.of(message);
  const supposed = findDates(said, language.dates, asked.now);
  const meant = asked.programme ? withinProgramme(supposed, asked.programme.days) : supposed;
  const courtesies = findCourtesies(said, words.intents, meant);
  const text = said.without(courtesies);
  const dated = meant.filter((date) => !courtesies.some((courtesy) => overlap(date, courtesy)));
  const days = dated.length > 0 ? undefined : asked.programme?.days;
  const impossible = days && findImpossible(text, language.locale, days);
  const past = days ? findPast(text, words.about, days, asked.now) : [];
  const when = impossible ? [impossible.window] : [...dated, ...past];
  const oddDate = impossible?.odd ?? findWrongWeekday(text, dated, language.locale);

  const untied = text.without(when, ties(text, when, words.negations));
  const whole = findWhole(untied, words.about);
  const heard = findAsks(untied.without(whole.spans), words);
  const names = asked.programme
    ? findNames(text.without(when, whole.spans), asked.programme.names)
    : [];
  const where = findPlaces(text.without(when, names), asked.gazetteer, words.places);
  const facets = findFacets(
    text.without(when, names, where, heard.spans, whole.spans),
    words.facets,
  );
  const acts = findActs(text.without(when, names, where, facets.filter(isRegistration)), words);
  const what = facets.filter((facet) => !acts.some((act) => overlap(facet, act)));
  const titled = names.some(({ value }) => value.facet === "titles");
  const asks = titled ? askedOfOne(heard, what) : heard;
  const choice = chosen(
    text.without(names, where, what),
    when,
    asks.spans.length > 0 || acts.some(({ value }) => value === "register"),
    words,
  );

  const bare = text.without(when, names, where, what, whole.spans, choice ? [choice] : []);
  const whether = asksWhether(text, words.about);
  const free = freeWords(bare.without(asks.spans, acts, whether ? whole.time : []), words);
  const knows = asked.programme?.knows;
  const unknown = free.filter(({ value }) => !knows?.(value)).map(({ value }) => value);
  const lean = leaning(text, bare, words);
  const subject = subjectOf(
    {
      text,
      bare,
      unasked: bare.without(asks.spans),
      named: names.length > 0,
      format: what.some(({ value }) => value.facet === "formats"),
      faceted: what.some(({ value }) => value.facet !== "formats" && value.facet !== "words"),
      translated: what.some(({ value }) => value.facet === "words"),
      leans: lean.follows,
      constrained: when.length + where.length > 0,
      words: free.map(({ value }) => value),
      unknown,
    },
    words.subject,
  );

  const filters = (kept: readonly Found<string>[]) => {
    const wordValues = kept.map((word) => ({
      ...word,
      value: { facet: "words" as const, value: word.value },
    }));
    return filtersOf(
      text,
      { when, where, values: [...names, ...what, ...wordValues] },
      words.negations,
    );
  };
  const intents = decide({
    courtesies: courtesies.map(({ value }) => value),
    acts: acts.map(({ value }) => value),
    asks,
    listing: whole.listing !== undefined,
    whole:
      when.length + names.length + where.length + what.length === 0 &&
      ((asks.aspect !== undefined && !asks.severally) || whole.time.length > 0) &&
      whole.itself.length > 0 &&
      freeWords(bare.without(asks.spans, whole.itself, whole.time), words).length === 0,
    chosen: choice !== undefined,
    described: isDescribed(bare, when.length + where.length === 0, words),
    filters: when.length + where.length + names.length + what.length + free.length > 0,
    constrained: when.length + where.length > 0,
    titled,
    subject,
    leans: lean.released.length > 0 || lean.shift !== undefined,
    strange: unknown.length > 0,
    empty: !/[\p{L}\p{N}]/u.test(text.plain.replace(words.negations.and, " ")),
  });
  const main = intents.at(-1);
  const searching = main === "find" || main === "count";
  const found = filters(searching ? free : free.filter(({ value }) => knows?.(value)));
  const fragment =
    whole.listing === undefined &&
    !isEmpty(found.query) &&
    isFragment(bare, words) &&
    !saysWhatAndWhere(found.query);
  const switchTo = main === "language" ? findLanguage(text, words.marks) : undefined;
  return {
    text: message,
    language: language.code,
    intents,
    ...(asks.aspect && (main === "details" || main === "about" || (searching && asks.severally))
      ? { aspect: asks.aspect }
      : {}),
    ...found,
    ...(choice ? { choice: choice.value } : {}),
    ...lean,
    follows: lean.follows || fragment,
    ...(whole.listing && { listing: whole.listing }),
    ...(whether && { whether: supposition(text, words) }),
    topics: asks.aspect ? TOPICS.filter((topic) => says(text, words.topics[topic])) : [],
    ...(oddDate && { oddDate }),
    dayless: when.length > 0 && when.every(({ supposed }) => supposed === "day"),
    ...(switchTo ? { switchTo } : {}),
    readings: readings([
      courtesies,
      when,
      asks.spans,
      names,
      where,
      what,
      acts,
      choice ? [choice] : [],
      free,
    ]),
  };
}

/**
 * The event picked by its number. "Le 2" is also a day: it is the second event when it stands alone or
 * a question about one event leans on it ("c'est où le 2 ?").
 */
function chosen(
  text: Text,
  dates: readonly FoundWindow[],
  leaned: boolean,
  { choices }: Words,
): Found<Choice> | undefined {
  const choice = findChoice(text, choices);
  if (choice === undefined || !dates.some((date) => overlap(date, choice))) return choice;
  const alone = text.without([choice]).words().length === 0;
  return alone || leaned ? choice : undefined;
}

/** A filter said of one event asks about it: "les Roumics, gratuit ?". */
function askedOfOne(asks: Asks, what: readonly Found<FacetValue>[]): Asks {
  const priced = what.some(({ value }) => value.facet === "prices");
  return asks.aspect === undefined && priced ? { ...asks, aspect: "price" } : asks;
}

/** "Sans m'inscrire" is a filter, not a wish to register. */
function isRegistration({ value }: Found<FacetValue>): boolean {
  return value.facet === "registrations";
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }) {
  return one.start < other.end && other.start < one.end;
}

/** "Celui d'Arcadis", "le gratuit": one event, told by what was read in the rest. */
function isDescribed(bare: Text, timeless: boolean, { choices }: Words): boolean {
  return says(bare, choices.one) || (timeless && says(bare, choices.definite));
}

/** A fragment that says what and where or when is a question of its own: "concert à Lille". */
function saysWhatAndWhere({ wanted, windows, near }: Query): boolean {
  const what = [wanted.formats, wanted.themes, wanted.words, wanted.titles, wanted.organisers];
  const placed = windows.length + wanted.towns.length > 0 || near !== undefined;
  return placed && what.some((values) => values.length > 0);
}

function readings(read: readonly (readonly Found<unknown>[])[]): readonly Found<string>[] {
  return read
    .flat()
    .map(({ rule, start, end }) => ({ value: rule, rule, start, end }))
    .sort((one, other) => one.start - other.start);
}
