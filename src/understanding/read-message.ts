import type { DateTime } from "luxon";
import type { Found, FoundWindow, Language } from "../languages/language.js";
import { TOPICS } from "../languages/topic-words.js";
import type { Gazetteer } from "../programme/gazetteer.js";
import { type Facet, isEmpty, type Query } from "../programme/query.js";
import { withoutAddresses } from "./addresses.js";
import { findAges } from "./ages.js";
import { askedOfOne, chosen, destinations, isAsked, isOfAnother, unaided } from "./asked-of.js";
import { writtenOut } from "./chat-spelling.js";
import { seeksSome, tellings } from "./clauses.js";
import { findCourtesies } from "./courtesies.js";
import { mended } from "./cue-spelling.js";
import { says, spansOf } from "./cues.js";
import { findDates, type ProgrammeDays, withinProgramme } from "./dates.js";
import { eitherOr } from "./either.js";
import { evidenceOf, gist } from "./evidence.js";
import { type FacetValue, findClauses, findFacets } from "./facets.js";
import { changes, isFragment, leaning } from "./follows.js";
import { type FreeWord, freeWords } from "./free-words.js";
import { decide, findActs, findAsks, isCourtesy, mainIntent, type Parts } from "./intents.js";
import { judge } from "./judgement.js";
import { findNames, type NameIndex } from "./names.js";
import { Text } from "./normalise.js";
import { ties } from "./polarity.js";
import { filtersOf } from "./query-of.js";
import { likelyMeant, reconsidered } from "./second-opinion.js";
import { asksForEvents, isDescribed, saysWhatAndWhere } from "./standing-alone.js";
import { subjectOf } from "./subject.js";
import { findLanguage } from "./switch.js";
import { timesAsked } from "./times-asked.js";
import { findPlaces } from "./towns.js";
import type { Understanding } from "./understanding.js";
import { findUnprinted } from "./unprinted.js";
import { overlap, weighed } from "./weighed.js";
import { asksWhether, findWhole, supposition } from "./whole.js";

/** What a message is read against. */
export interface Asked {
  readonly now: DateTime;
  readonly gazetteer: Gazetteer;
  /** True when the message may answer a question just asked: it is then taken at its word. */
  readonly answering?: boolean;
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

/** A message with the spellings of chats and slips of cue words mended, as all is read of it. */
export function writtenWell(message: string, { words }: Hearing, { programme }: Asked): string {
  return mended(writtenOut(message, words.spellings), words, programme?.knows);
}

/**
 * Reads one message, by itself, all of it. Each reader sees the message without what the readers
 * before it have read, so that no word means two things; what remains in the end are free words.
 *
 * @param written as `writtenWell` gives it
 */
export function readMessage(written: string, language: Hearing, asked: Asked): Understanding {
  const { words } = language;
  const said = withoutAddresses(Text.of(written));
  const supposed = findDates(said, language.dates, asked.now);
  const meant = asked.programme ? withinProgramme(supposed, asked.programme.days) : supposed;
  const courtesies = findCourtesies(said, words.intents, meant);
  const { text, when, oddDate } = timesAsked(said, courtesies, meant, language, asked);

  const untied = text.without(when, ties(text, when, words.negations));
  const unprinted = findUnprinted(text, words.unprinted);
  const clauses = [...findClauses(text, words.facets), ...unprinted.prices];
  const tags = spansOf(text, words.sentences.tags, "tag");
  const told = [...tellings(text, when, words), ...tags];
  const question = text.without(told);
  const whole = findWhole(untied.without(told), words.about);
  const heard = findAsks(untied.without(clauses, told, whole.spans), words);
  const names = asked.programme
    ? findNames(text.without(when, whole.spans), asked.programme.names, told)
    : [];
  const places = findPlaces(text.without(when, names, heard.spans), asked.gazetteer, words.places);
  const where = destinations(places, heard, text, words.places);
  const asides = spansOf(text, words.sentences.asides, "aside");
  const { tongues } = unprinted;
  const unread = text
    .without(when, names, places, heard.spans, clauses, asides)
    .without(whole.spans, tongues);
  const aged = findAges(unread, words.facets);
  const facets = [...clauses, ...findFacets(unread.without(aged), words.facets), ...aged];
  const acts = findActs(
    text.without(when, names, where, facets.filter(isRegistration), told),
    words,
  );
  const what = facets.filter((facet) => !acts.some((act) => overlap(facet, act)));
  const titled = names.some(({ value }) => value.facet === "titles");
  const one = titled || says(text, words.sentences.oneNamed);
  const asks = one ? askedOfOne(heard, what) : unaided(heard, acts);
  const picked = chosen(
    text.without(names, where, what),
    when,
    asks.spans.length > 0 || acts.some(({ value }) => value === "register"),
    words,
  );
  // "The Campusserie one" is no first one.
  const isAcross = picked && [...names, ...where].some((one) => overlap(one, picked));
  const choice = isAcross ? undefined : picked;

  const beside = spansOf(text, words.follows.around, "around");
  const read = [
    when,
    names,
    places,
    what,
    whole.spans,
    choice ? [choice] : [],
    asides,
    tongues,
    beside,
  ];
  const bare = text.without(...read);
  const whether = asksWhether(question, words.about);
  const kinds = what.filter(({ value }) => KINDS.has(value.facet));
  const unsaid = bare.without(asks.spans, acts, whether ? whole.time : []);
  const free = freeWords(unsaid, words, kinds, isFragment(bare, words));
  const knows = asked.programme?.knows;
  const { values, sought, hints } = weighed([...names, ...what], free, told);
  const isUnread = ({ value }: FreeWord) => !knows?.(value);
  const unknown = sought.filter(isUnread).map(({ value }) => value);
  const lean = leaning(text, question, bare, words);
  const subject = subjectOf(
    {
      text: text.without(asides),
      asked: [text.without(asides, told), bare.without(told)],
      bare,
      unasked: bare.without(told, asks.spans, acts, spansOf(text, words.sentences.verbs, "verb")),
      named: names.length > 0,
      format: what.some(({ value }) => value.facet === "formats"),
      faceted: what.some(({ value }) => value.facet !== "formats" && value.facet !== "words"),
      translated: what.some(({ value }) => value.facet === "words"),
      leans: lean.follows,
      constrained: when.length + where.length > 0,
      announced:
        when.length > 0 && where.length > 0 && asks.spans.length === 0 && isFragment(bare, words),
      words: sought.map(({ value }) => value),
      unknown,
      seeks: seeksSome(text, words),
      strays: free.some(
        (word) => !word.sought && isUnread(word) && !told.some((one) => overlap(word, one)),
      ),
    },
    words.subject,
  );

  const filters = (kept: readonly Found<string>[]) => {
    const wordValues = kept.map((word) => ({
      ...word,
      value: { facet: "words" as const, value: word.value },
    }));
    const all = eitherOr(text, [...values, ...wordValues], words.sentences.either);
    return filtersOf(text, { when, where, values: all, told }, words.negations);
  };
  const asking = said.plain.includes("?");
  const parts: Parts = {
    courtesies: courtesies.map(({ value }) => value),
    acts: acts.map(({ value }) => value),
    asks,
    listing: whole.listing !== undefined,
    whole:
      when.length + names.length + where.length + what.length === 0 &&
      ((asks.aspect !== undefined && !asks.severally) || whole.time.length > 0) &&
      whole.itself.length > 0 &&
      freeWords(bare.without(asks.spans, whole.itself, whole.time), words, [], true).length === 0,
    chosen: choice !== undefined && !isOfAnother(choice, free.filter(isUnread)),
    described: isDescribed(bare, when.length + where.length === 0, words),
    filters: when.length + where.length + names.length + what.length + free.length > 0,
    constrained: when.length + where.length > 0,
    outing:
      says(text, words.subject.outings) ||
      (subject === "events" && when.length > 0 && where.length > 0),
    titled,
    subject,
    leans: changes(lean),
    strange: unknown.length > 0,
    strays: free.some((word) => isUnread(word) && !told.some((one) => overlap(word, one))),
    points: says(text, words.sentences.points),
    several: says(text, words.sentences.severalNamed),
    whether,
    timed: when.length > 0,
    wonders: says(text, words.sentences.questions),
    asking,
    // "Oui, mais où ?": the word for "or" asks here.
    empty:
      asks.aspect === undefined &&
      !/[\p{L}\p{N}]/u.test(text.plain.replace(words.negations.and, " ")),
  };
  const ruled = decide(parts);
  const evidence = evidenceOf({
    gist: gist(text.without(tags), when, where, names),
    intent: mainIntent(ruled),
    parts,
    facets: what.map(({ value }) => value.facet),
    marks: {
      placed: where.length > 0,
      named: names.length > 0,
      follows: lean.follows,
      settled: free.length === 0,
    },
  });
  const judgement = judge(evidence, words.weights);
  const intents = ruled.map((intent) =>
    isCourtesy(intent) || asked.answering ? intent : reconsidered(intent, parts, judgement),
  );
  const likely = likelyMeant(subject, judgement);
  const main = intents.at(-1);
  const searching = main === "find" || main === "count";
  // "Votre site est nul" looks for no "nul".
  const spoken = main === "correct" ? [] : free.filter(({ value }) => knows?.(value));
  const found = filters(searching ? sought : spoken);
  // "Jeudi, mais pas l'exposition": what turns a filter away is no sentence.
  const turns = spansOf(bare, words.negations.negators, "negator");
  const fragment =
    whole.listing === undefined &&
    (isEmpty(found.query) && found.doubtful.length + found.outside.length === 0
      ? asks.severally && isFragment(bare.without(asks.spans), words)
      : isFragment(bare.without(turns), words) && !saysWhatAndWhere(found.query));
  const switchTo = main === "language" ? findLanguage(text, words.marks, language.code) : undefined;
  return {
    text: written,
    evidence,
    language: language.code,
    intents,
    ...(asks.aspect && isAsked(main, asks, subject, bare.without(asks.spans), words)
      ? { aspect: asks.aspect, aspects: asks.others ?? [] }
      : {}),
    ...found,
    unprinted: unprinted.asked,
    hints: hints.filter((word) => knows?.(word)),
    ...(choice ? { choice: choice.value } : {}),
    ...lean,
    follows: lean.follows || fragment,
    need: told.some(({ start, end }) =>
      says(Text.of(written.slice(start, end)), words.formTalk.needs),
    ),
    complete:
      names.length > 0 ||
      what.some(({ value }) => value.facet === "formats") ||
      asksForEvents(bare, when.length + where.length > 0, words),
    foreign: subject === "foreign",
    ...(main === "off-topic" && likely && { likely }),
    ...leftOut(when, found.query),
    ...(whole.listing && { listing: whole.listing }),
    ...(whether && { whether: supposition(text, words) }),
    topics: asks.aspect ? TOPICS.filter((topic) => says(question, words.topics[topic])) : [],
    ...(oddDate && { oddDate }),
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

/** A word beside one of these belongs to it: "atelier poterie", "digital inclusion". */
const KINDS: ReadonlySet<Facet> = new Set(["formats", "themes", "words"]);

/** "Sans m'inscrire" is a filter, not a wish to register. */
function isRegistration({ value }: Found<FacetValue>): boolean {
  return value.facet === "registrations";
}

/** What all the windows asked for leave out, the day or the week; else those turned away. */
function leftOut(
  when: readonly FoundWindow[],
  { windows }: Query,
): Pick<Understanding, "supposed"> {
  const wanted = when.filter(({ value }) => windows.includes(value));
  const told = wanted.length > 0 ? wanted : when;
  const [supposed, ...others] = new Set(told.map((date) => date.supposed));
  const one = others.length === 0 ? supposed : undefined;
  return one === "day" || one === "week" ? { supposed: one } : {};
}

function readings(read: readonly (readonly Found<unknown>[])[]): readonly Found<string>[] {
  return read
    .flat()
    .map(({ rule, start, end }) => ({ value: rule, rule, start, end }))
    .sort((one, other) => one.start - other.start);
}
