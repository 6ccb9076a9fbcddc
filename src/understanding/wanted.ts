import type { Act } from "../languages/intent-words.js";
import type { Aspect, Intent } from "../languages/intents.js";
import type { Words } from "../languages/words.js";
import type { Filter } from "../programme/query.js";
import type { Asked } from "./asked.js";
import { isOfAnother } from "./asked-of.js";
import { clauseTexts, seeksSome } from "./clauses.js";
import { says, spansOf } from "./cues.js";
import { evidenceOf, gist } from "./evidence.js";
import { changes, isFragment } from "./follows.js";
import { type FreeWord, freeWords } from "./free-words.js";
import { decide, isCourtesy, mainIntent, type Parts } from "./intents.js";
import { judge } from "./judgement.js";
import { Text } from "./normalise.js";
import { isTitled, type Read } from "./readers.js";
import { likelyMeant, reconsidered } from "./second-opinion.js";
import { isDescribed } from "./standing-alone.js";
import { type Subject, subjectOf } from "./subject.js";
import { overlap } from "./weighed.js";

/** What a message wants, and what told so. */
export interface Wanted {
  readonly intents: readonly Intent[];
  readonly subject: Subject;
  /** What speaks for or against each thing that it may want. */
  readonly evidence: ReadonlySet<string>;
  /** What it would want, if it is about events at all. */
  readonly likely: Intent | undefined;
}

/** What is wanted, by the rules and, where these are unsure, by all signs weighed together. */
export function wantedOf(read: Read, words: Words, asked: Asked): Wanted {
  const isUnread = ({ value }: FreeWord) => !asked.programme?.knows?.(value);
  const subject = subjectOf(signsOf(read, words, isUnread), words.subject);
  const parts = partsOf(read, subject, words, isUnread);
  const ruled = decide(parts);
  const { text, when, where, names, what, free, lean, tags } = read;
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
  return { intents, subject, evidence, likely: likelyMeant(subject, judgement) };
}

type IsUnread = (word: FreeWord) => boolean;

/** What tells whether the message is about events. */
function signsOf(read: Read, words: Words, isUnread: IsUnread): Parameters<typeof subjectOf>[0] {
  const { text, asides, told, bare, asks, acts, names, what, when, where, lean } = read;
  const { sought } = read.weighed;
  return {
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
    unknown: sought.filter(isUnread).map(({ value }) => value),
    seeks: seeksSome(text, words),
    strays: strays(read, isUnread).some((word) => !word.sought),
  };
}

/** What the rules for intents go by. */
function partsOf(read: Read, subject: Subject, words: Words, isUnread: IsUnread): Parts {
  const { courtesies, text, when, whole, names, where, acts, what, asks, choice, bare } = read;
  const { whether, free, lean } = read;
  return {
    courtesies: courtesies.map(({ value }) => value),
    acts: acts.filter((act) => !isOfFee(act, asks)).map(({ value }) => value),
    orders: ordersAlone(text, words),
    asks,
    listing: whole.listing !== undefined,
    whole: asksOfWhole(read, words),
    chosen: choice !== undefined && !isOfAnother(choice, free.filter(isUnread)),
    described: isDescribed(bare, when.length + where.length === 0, words),
    filters: when.length + where.length + names.length + what.length + free.length > 0,
    constrained: when.length + where.length > 0,
    priced: what.some(({ value }) => value.facet === "prices"),
    outing:
      says(text, words.subject.outings) ||
      asksOfThere(read, words) ||
      (subject === "events" && when.length > 0 && where.length > 0),
    titled: isTitled(names),
    subject,
    wishes: says(text, words.subject.orders) || says(text, words.subject.wishes),
    forecast: subject === "foreign" && says(text, words.subject.weather),
    leans: changes(lean),
    lets: letsGo(asks.aspect, lean.released),
    strange: read.weighed.sought.some(isUnread),
    strays: strays(read, isUnread).length > 0,
    // "C'est pas gratuit, ça. Vous avez du gratuit ?" points at nothing in what it asks.
    points: says(text.without(read.asides), words.sentences.points),
    locates: says(text, words.sentences.locates) || asksApart(read, words),
    several: says(text, words.sentences.severalNamed),
    whether,
    timed: when.length > 0,
    signsUp: says(text, words.intents.signsUp),
    unable: says(text, words.intents.unable),
    onlyTimed: when.length > 0 && [names, where, what, free].every(({ length }) => length === 0),
    wonders: says(text, words.sentences.questions),
    // "Can I bring my two boys" asks, with its mark or without.
    asking: read.asking || (asks.aspect === "audience" && says(text, words.formTalk.brings)),
    // "Oui, mais où ?": the word for "or" asks here.
    empty:
      asks.aspect === undefined &&
      !/[\p{L}\p{N}]/u.test(text.plain.replace(words.negations.and, " ")),
  };
}

/** "Il n'y a pas de frais d'inscription ?" asks the price, and registers nobody. */
function isOfFee({ value, start, end }: Read["acts"][number], { spans }: Read["asks"]): boolean {
  const within = (span: Span) => span.start < start && end <= span.end;
  return value === "register" && spans.some((span) => span.value === "price" && within(span));
}

/** "The student week, until when?": what is asked stands apart, behind what "the" names. */
function asksApart({ asks, text, when, where }: Read, { names }: Words): boolean {
  const [first] = text.words();
  const [asked] = asks.spans;
  const isDefinite = first !== undefined && names.definite.includes(first.text);
  const isPlaced = when.length + where.length > 0;
  return (
    isDefinite &&
    asked !== undefined &&
    !isPlaced &&
    /[,:]\s*$/.test(text.plain.slice(0, asked.start))
  );
}

/** "(My daughter has a fever.) Cancel it and wipe my details": what a clause orders and says nothing beside. */
function ordersAlone(text: Text, words: Words): readonly Act[] {
  const { acts } = words.intents;
  return clauseTexts(text, words).flatMap((clause) => {
    const own = Text.of(clause);
    // "On peut s'inscrire, …" asks whether, "inscrivez-moi" does not.
    const asks = clause.includes("?") || says(own, words.formTalk.asks);
    const isSigningUp = says(own, words.intents.signsUp) && !asks;
    const ordered = ORDERS.filter(
      (act) => says(own, acts[act]) && (act !== "register" || isSigningUp),
    );
    const spans = ordered.flatMap((act) => spansOf(own, acts[act], act));
    return freeWords(own.without(spans), words, [], true).length === 0 ? ordered : [];
  });
}

/** Acts that hold whatever they are explained by, or is asked beside them. */
const ORDERS: readonly Act[] = ["erase", "cancel", "register"];

/** "I often take the train to Roubaix, what about there?": of the town that is told of, and nothing else. */
function asksOfThere({ text, told, where, lean }: Read, { follows }: Words): boolean {
  if (where.length === 0 || lean.there !== "either") return false;
  const asked = text.without(told);
  const leads = spansOf(asked, follows.leading, "lead");
  const there = spansOf(asked, follows.there.either, "there");
  return asked.without([...leads, ...there]).words().length === 0;
}

/** A side of the programme by name, and of nothing else, whatever is told beside: "I live in Lille. What is the month about?" */
function asksOfWhole(read: Read, words: Words): boolean {
  const { asks, bare, names, what, when, where, whole } = read;
  const told = [...read.told, ...heardOfWhole(read, words)];
  const isTold = (span: Span) => told.some((one) => overlap(one, span));
  const isSide = (asks.aspect !== undefined && !asks.severally) || whole.time.length > 0;
  const isOther = [...when, ...names, ...where, ...what].some((span) => !isTold(span));
  const rest = bare.without(asks.spans, whole.itself, whole.time, told);
  const isNamed = isSide && whole.itself.length > 0 && !isOther;
  return isNamed && freeWords(rest, words, [], true).length === 0;
}

/** "Saw a poster on the bus saying mois de l'ESS, what is that?": where one heard of the whole tells of no event. */
function heardOfWhole({ asks, names, text, whole }: Read, { sentences }: Words): readonly Span[] {
  const [itself] = whole.itself;
  const [asked] = asks.spans;
  if (!itself || !asked || asks.aspect !== "what" || asked.start < itself.end) return [];
  const before = text.plain.slice(0, asked.start);
  const points = says(text.plain.slice(asked.start, asked.end), sentences.points);
  const isHeardOf = says(before, sentences.hearsay) && names.length === 0;
  return points && isHeardOf ? [{ start: 0, end: asked.start }] : [];
}

type Span = Read["told"][number];

function letsGo(aspect: Aspect | undefined, released: readonly Filter[]): boolean {
  const side = aspect && FACET_OF[aspect];
  return side !== undefined && released.includes(side);
}

/** The filter on each side of an event that may be let go. */
const FACET_OF: Readonly<Partial<Record<Aspect, Filter>>> = {
  price: "prices",
  registration: "registrations",
  audience: "audiences",
  when: "windows",
  where: "towns",
};

/** Words that the programme has not, in what is asked. */
function strays({ free, told }: Read, isUnread: IsUnread): readonly FreeWord[] {
  return free.filter((word) => isUnread(word) && !told.some((one) => overlap(word, one)));
}
