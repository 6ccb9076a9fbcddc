import type { Act } from "../languages/intent-words.js";
import type { Found, FoundWindow } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import type { Facet } from "../programme/query.js";
import { withoutAddresses } from "./addresses.js";
import { findAges, withoutGrown } from "./ages.js";
import type { Asked, Hearing } from "./asked.js";
import {
  askedHow,
  askedOfNeed,
  askedOfOne,
  askedWhen,
  chosen,
  destinations,
  sought,
  unaided,
} from "./asked-of.js";
import { tellings } from "./clauses.js";
import { findCourtesies } from "./courtesies.js";
import { says, spansOf } from "./cues.js";
import { findDates, throughProgramme, withinProgramme } from "./dates.js";
import { type FacetValue, findClauses, findFacets } from "./facets.js";
import { isFragment, type Leaning, leaning } from "./follows.js";
import { type FreeWord, freeWords } from "./free-words.js";
import { type Asks, findActs, findAsks } from "./intents.js";
import type { NameValue } from "./name-list.js";
import { findNames } from "./names.js";
import { Text } from "./normalise.js";
import { withoutPassing } from "./passing.js";
import { ties } from "./polarity.js";
import { timesAsked } from "./times-asked.js";
import { findPlaces, type PlaceMention } from "./towns.js";
import type { Choice, OddDate } from "./understanding.js";
import { type FoundUnprinted, findUnprinted } from "./unprinted.js";
import { overlap, type Weighed, weighed } from "./weighed.js";
import { asksWhether, findWhole, type Whole } from "./whole.js";

/** All that the readers found in a message, each where it stands. */
export interface Read {
  readonly courtesies: ReturnType<typeof findCourtesies>;
  /** The message without its courtesies, the dates of the speaker's life and what was taken back. */
  readonly text: Text;
  readonly when: readonly FoundWindow[];
  readonly oddDate?: OddDate | undefined;
  readonly unprinted: FoundUnprinted;
  /** What only asks to agree: "…, right?". */
  readonly tags: readonly Found<string>[];
  /** What it only tells. */
  readonly told: readonly Span[];
  readonly whole: Whole;
  readonly names: readonly Found<NameValue>[];
  readonly where: readonly Found<PlaceMention>[];
  readonly asides: readonly Found<string>[];
  readonly acts: readonly Found<Act>[];
  readonly what: readonly Found<FacetValue>[];
  readonly asks: Asks;
  readonly choice: Found<Choice> | undefined;
  /** The message without what was read in it, but for what it asks and wants done. */
  readonly bare: Text;
  /** It has a question mark. */
  readonly asking: boolean;
  /** A yes or a no answers it. */
  readonly whether: boolean;
  /** The words that nothing has read. */
  readonly free: readonly FreeWord[];
  readonly lean: Leaning;
  /** What is asked for, apart from what is only told. */
  readonly weighed: Weighed;
}

type Span = Pick<Found<unknown>, "start" | "end">;

/**
 * Has every reader read a message, in order. Each sees it without what the readers before it have
 * read, so that no word means two things; what remains in the end are free words.
 */
export function readAll(written: string, language: Hearing, asked: Asked): Read {
  const { words } = language;
  const said = withoutAddresses(Text.of(written));
  const supposed = findDates(said, language.dates, asked.now);
  const days = asked.programme?.days;
  const meant = days ? throughProgramme(withinProgramme(supposed, days), days) : supposed;
  const courtesies = findCourtesies(said, words.intents, meant);
  const times = timesAsked(said, courtesies, meant, language, asked);
  const { text, oddDate } = times;
  const when = outsideTitles(times.when, text, asked);

  const untied = text.without(when, ties(text, when, words.negations));
  const unprinted = findUnprinted(text, words.unprinted);
  const clauses = [...findClauses(text, words.facets), ...unprinted.prices];
  const tags = spansOf(text, words.sentences.tags, "tag");
  const told = [...tellings(text, when, words), ...tags];
  // "C'est loin, le 25" is of no place.
  const farOff = spansOf(text, words.follows.farOff, "far off");
  const question = text.without(told);
  const whole = findWhole(untied.without(told), words.about);
  const heard = unprinted.ofAll
    ? { severally: true, spans: [] }
    : findAsks(untied.without(clauses, told, whole.spans, farOff), words);
  const names = asked.programme
    ? findNames(
        text.without(when, whole.spans, areasNamed(text, asked, words)),
        asked.programme.names,
        told,
      )
    : [];
  const soonest = spansOf(text, words.choices.soonest, "soonest");
  const placed = text.without(when, names, heard.spans, soonest);
  const places = withoutRemarks(findPlaces(placed, asked.gazetteer, words.places), text, words);
  const where = destinations(sought(places, text, words.sentences), heard, text, words.places);
  const asides = spansOf(text, words.sentences.asides, "aside");
  const { spans: unsaidOfAny } = unprinted;
  // "Le même organisateur" is said of whom was spoken of, and of no subject.
  const street = streetBeside(text, names, words);
  const theirs = spansOf(text, words.follows.theirs, "theirs");
  const besideAsides = text
    .without(when, names, places, heard.spans, clauses)
    .without(whole.spans, unsaidOfAny, theirs, street);
  const unnamed = besideAsides.without(asides);
  // "Pour des élèves de 16 ans": who comes along tells for whom by their age.
  const aged = findAges(besideAsides, words.facets);
  const found = findFacets(unnamed.without(aged), words.facets);
  const facets = [...clauses, ...withoutGrown(found, unnamed, words.facets), ...aged];
  const acts = findActs(
    text.without(when, names, where, facets.filter(isRegistration), told),
    words,
  );
  const read = facets.filter((facet) => !acts.some((act) => overlap(facet, act)));
  const one = isTitled(names) || says(text, words.sentences.oneNamed);
  const side = one ? askedOfOne(heard, read, isTitled(names)) : unaided(heard, acts);
  const tellsOf = told.map(({ start, end }) => Text.of(text.typed.slice(start, end)));
  const constrained = when.length + where.length > 0;
  const sided = askedWhen(askedHow(side, read), when, text);
  const asks = askedOfNeed(sided, tellsOf, question, constrained, words);
  const picked = chosen(
    text.without(names, where, read),
    when,
    asks.spans.length > 0 || acts.some(({ value }) => value === "register"),
    words,
    asked.now,
    asked.listed,
  );
  // "The Campusserie one" is no first one; "the other APEC one" is another.
  const isOther = picked !== undefined && "pick" in picked.value && picked.value.pick === "other";
  const isAcross = picked && !isOther && [...names, ...where].some((one) => overlap(one, picked));
  const choice = isAcross ? undefined : picked;

  // "Dans le quartier Moulins" is near no place that was spoken of.
  const named = [...names, ...where.filter(isNamed)];
  const beside = spansOf(text, words.follows.around, "around").filter(
    (one) =>
      !named.some(({ start, end }) => one.start < end && start <= one.end + 1) &&
      !isToldOf(one, named, text, words),
  );
  const articlesBefore = (some: typeof names) =>
    asked.programme?.names.articlesBefore(text, some) ?? [];
  const bare = text
    .without(when, names, places, read, whole.spans, choice ? [choice] : [])
    .without(asides, unsaidOfAny, beside, articlesBefore(names.filter(isTitle)));
  // "Créer ou reprendre une entreprise, c'est jeudi ?": the "ou" of a title asks nothing.
  const whether =
    asksWhether(question.without(names, asides), words) && !says(question, words.follows.prefers);
  const kinds = read.filter(({ value }) => KINDS.has(value.facet));
  const unsaid = bare.without(
    asks.spans,
    acts,
    theirs,
    street,
    articlesBefore(names),
    whether ? whole.time : [],
  );
  const unread = freeWords(unsaid, words, kinds, isFragment(bare, words));
  const narrowed = when.length + where.length + names.length > 0;
  const { what, free } = withoutPassing(text, { what: read, free: unread }, narrowed, words);
  return {
    courtesies,
    text,
    when: asked.listed ? when.filter((date) => !choice || !overlap(date, choice)) : when,
    oddDate,
    unprinted,
    tags,
    told,
    whole,
    names,
    where,
    asides,
    acts,
    what,
    asks,
    choice,
    bare,
    asking: said.plain.includes("?"),
    whether,
    free,
    lean: leaning(text, question.without(asides), bare, beside.length > 0, words),
    weighed: weighed([...names, ...what], free, told),
  };
}

/** "Le quartier Moulins", "the Moulins area": a part of a town, and no event that is called alike. */
function areasNamed(text: Text, { gazetteer }: Asked, { places }: Words): readonly Span[] {
  const areas = spansOf(text, places.areas, "area");
  if (areas.length === 0) return areas;
  const districts = findPlaces(text, gazetteer, places);
  return areas.filter((area) => districts.some((one) => overlap(one, area)));
}

/** Dates that are no part of a title named after them: "le week-end St So'lidaire". */
function outsideTitles(when: readonly FoundWindow[], text: Text, { programme }: Asked) {
  // Hardly a date is in a title: names are looked for here only where one is.
  if (!programme || !when.some((date) => programme.names.mayBeOfTitle(text, date))) return when;
  const titled = findNames(text.without(when), programme.names);
  return when.filter((date) => !programme.names.isOfTitleAfter(text, date, titled));
}

/** "On Jean Jaurès, the street or the avenue": beside a place that is named, kinds of streets are of it. */
function streetBeside(text: Text, names: readonly Found<NameValue>[], { places }: Words) {
  const isPlaced = names.some(({ value }) => value.facet === "venues");
  return isPlaced ? text.words().filter(({ text: word }) => places.streets.includes(word)) : [];
}

/** Whether an event is named by its title. */
export function isTitled(names: readonly Found<NameValue>[]): boolean {
  return names.some(isTitle);
}

function isTitle({ value }: Found<NameValue>): boolean {
  return value.facet === "titles";
}

/** A word beside one of these belongs to it: "atelier poterie", "digital inclusion". */
const KINDS: ReadonlySet<Facet> = new Set(["formats", "themes", "words"]);

/** "Sans m'inscrire" is a filter, not a wish to register. */
function isRegistration({ value }: Found<FacetValue>): boolean {
  return value.facet === "registrations";
}

/** The places without those that only tell where another lies. */
function withoutRemarks(places: readonly Found<PlaceMention>[], text: Text, words: Words) {
  const named = places.filter(isNamed);
  return places.filter((one) => isNamed(one) || !isToldOf(one, named, text, words));
}

/** "Mouvaux, qui est tout à côté" only tells where it lies. */
function isToldOf(one: Span, named: readonly Span[], { plain }: Text, { places }: Words): boolean {
  return named.some(({ end }) => end <= one.start && places.lies.test(plain.slice(end, one.start)));
}

function isNamed({ value }: Found<PlaceMention>): boolean {
  return value.kind !== "here";
}
