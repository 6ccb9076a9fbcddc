import type { SubjectWords } from "../languages/subject-words.js";
import { says } from "./cues.js";
import type { Text } from "./normalise.js";

/** What of a message tells whether it is about a programme of events. */
export interface Evidence {
  /** The message without its courtesies. */
  readonly text: Text;
  /**
   * What it asks, without what it only tells ("mon agenda est vide, tu proposes quoi ?"): as it is said,
   * and without all that was read in it.
   */
  readonly asked: readonly Text[];
  /** The same without all that was read in it. */
  readonly bare: Text;
  /**
   * The same without verbs and the questions about one side of an event: what is left names subjects
   * ("je compte venir", "je peux venir avec mon chien ?").
   */
  readonly unasked: Text;
  /** A title, an organiser or a venue of the programme is named. */
  readonly named: boolean;
  /** A kind of event is named, by its format. */
  readonly format: boolean;
  /** A theme, an audience, a price, a registration: filters that fit events. */
  readonly faceted: boolean;
  /** A date or a place, which any subject may have. */
  readonly constrained: boolean;
  /** A date and a place, in a fragment: "soupe partagée, jeudi, Ronchin" announces an event. */
  readonly announced: boolean;
  /** Content words that nothing has read. */
  readonly words: readonly string[];
  /** Words of its trade are said, translated for the search: "energy". */
  readonly translated: boolean;
  /** The message leans on the one before it. */
  readonly leans: boolean;
  /** Those of the words that the programme has not: all, when there is no programme at hand. */
  readonly unknown: readonly string[];
  /** Some of a kind are asked for: "jeudi à Ronchin, une réunion sur les subventions ?". */
  readonly seeks: boolean;
  /** Other words that the programme has not are said on the way. */
  readonly strays: boolean;
}

/**
 * About events by their own words, or likely so by what stands beside others; about something else for
 * sure ("foreign"), or neither for lack of signs.
 */
export type Subject = "events" | "likely" | "foreign" | "unclear";

/** A fragment of more content words than this is a sentence. */
const FRAGMENT = 3;

/**
 * What a message is about. Orders for other assistants are foreign whatever is named with them; an
 * event, a kind of event, a name of the programme is about events; subjects of other trades are
 * foreign, but for a fragment that the programme has whole ("jeux vidéo") and a topic ("un truc sur les
 * banques"); ways of asking for an outing are about events when something else fits. Filters alone are
 * when no content word is left unexplained ("dimanche à Lille", not "la pharmacie de Lille", nor "j'ai
 * rêvé cette nuit"), or a day and a place stand in a fragment; free
 * words are when the programme has them all, in a wish or a fragment ("numérique").
 */
export function subjectOf(evidence: Evidence, words: SubjectWords): Subject {
  const {
    text,
    asked,
    bare,
    unasked,
    named,
    format,
    faceted,
    constrained,
    announced,
    translated,
    leans,
    unknown,
  } = evidence;
  const isOrdered = (part: Text) => says(part, words.orders) || says(part, words.beyond);
  if (!named && asked.some(isOrdered)) return "foreign";
  // "What's the weather like at the Arcadis site?"
  if (named && asked.some((part) => says(part, words.weather))) return "foreign";
  if (named || format || says(bare, words.things) || says(bare, words.occasions)) return "events";
  const known = evidence.words.length > 0 && unknown.length === 0;
  if (known && text.words().length <= FRAGMENT) return "events";
  const vague = says(bare, words.vague);
  const outing = says(text, words.outings);
  const isTopic = vague && (outing || says(text, words.topics));
  // "Les horaires du jeu vidéo": another trade's words that the programme has, all of them.
  const ours = known && evidence.words.length > 1;
  if (!isTopic && !ours && says(unasked, words.others)) return "foreign";
  if (vague) return "likely";
  const filtered = constrained || faceted;
  const wished = says(bare, words.wishes);
  if (outing && (filtered || wished || unknown.length === 0)) return "likely";
  if (unknown.length > 0) {
    const wanted =
      (faceted && unknown.length === 1) ||
      (wished && (faceted || leans || (translated && constrained))) ||
      announced ||
      (evidence.seeks && (constrained || wished));
    return wanted && unknown.length <= FRAGMENT ? "likely" : "unclear";
  }
  if (evidence.words.length === 0 && !translated) {
    return filtered && (wished || !evidence.strays) ? "likely" : "unclear";
  }
  return wished || filtered || evidence.words.length <= FRAGMENT ? "likely" : "unclear";
}
