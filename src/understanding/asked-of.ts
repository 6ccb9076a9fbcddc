import type { DateTime } from "luxon";
import { wallTime } from "../clock.js";
import type { Act } from "../languages/intent-words.js";
import type { Intent } from "../languages/intents.js";
import type { Found, FoundWindow } from "../languages/language.js";
import type { PlaceWords } from "../languages/place-words.js";
import type { SentenceWords } from "../languages/sentence-words.js";
import type { Words } from "../languages/words.js";
import { findChoice } from "./choice.js";
import { says, spansOf } from "./cues.js";
import type { FacetValue } from "./facets.js";
import { type FreeWord, freeWords } from "./free-words.js";
import type { Asks } from "./intents.js";
import type { Text } from "./normalise.js";
import type { Subject } from "./subject.js";
import type { Choice } from "./understanding.js";
import { overlap } from "./weighed.js";

/**
 * The event picked by its number. "Le 2" is also a day: it is the second event when it stands alone or
 * a question about one event leans on it ("c'est où le 2 ?"), or a list is on screen that has it.
 */
export function chosen(
  text: Text,
  dates: readonly FoundWindow[],
  leaned: boolean,
  { choices, subject }: Words,
  now: DateTime,
  listed = 0,
): Found<Choice> | undefined {
  // "Il y a quoi le 2 ?" is of a day, whatever is on screen, and "il y avait … le 3 ?" of one that is over.
  const isOver = dates.some(({ value }) => value.end !== null && value.end <= wallTime(now));
  const ofList =
    isOver || says(text, subject.outings) ? undefined : ofListed(text, dates, choices, listed);
  if (ofList) return ofList;
  const choice = findChoice(text, choices);
  if (choice && choices.dated.test(text.plain.slice(0, choice.start))) return undefined;
  if (choice === undefined || !dates.some((date) => overlap(date, choice))) return choice;
  const alone = text.without([choice]).words().length === 0;
  return alone || leaned ? choice : undefined;
}

/** "Le 3", of a list that has so many, unless more than the number tells a day: "le 3 novembre", "le 3 à 18 h". */
function ofListed(
  text: Text,
  dates: readonly FoundWindow[],
  { listed: pattern }: Words["choices"],
  listed: number,
): Found<Choice> | undefined {
  return spansOf(text, pattern, "choice")
    .map(({ start, end, rule }) => {
      const number = Number(/\d+/.exec(text.plain.slice(start, end))?.[0]);
      return { start, end, rule, value: { number } };
    })
    .find(({ value: { number }, ...one }) => {
      const within = dates.filter((date) => overlap(date, one));
      return (
        number <= listed && within.every(({ start, end }) => start >= one.start && end <= one.end)
      );
    });
}

/** "The last album", "le dernier Astérix": a number before a word that nothing reads picks no event. */
export function isOfAnother(choice: Found<Choice>, unread: readonly FreeWord[]): boolean {
  return unread.some(({ start }) => start === choice.end + 1);
}

/** "Explain how to use you" asks for help, not about an event. */
export function unaided(asks: Asks, acts: readonly Found<Act>[]): Asks {
  const helps = acts.filter(({ value }) => value === "help");
  const isHelp = asks.spans.some((ask) => helps.some((help) => overlap(ask, help)));
  return isHelp ? { severally: false, spans: [] } : asks;
}

/** "On peut venir l'après-midi ?" asks when, where "on peut venir ?" alone asks who may. */
export function askedWhen(asks: Asks, dates: readonly FoundWindow[], { plain }: Text): Asks {
  const isTimed = asks.spans.some(
    ({ value, end }) =>
      value === "audience" &&
      dates.some(({ start }) => end <= start && plain.slice(end, start).trim() === ""),
  );
  return isTimed && asks.aspect === "audience" ? { ...asks, aspect: "when" } : asks;
}

/** "Elles peuvent venir sans s'inscrire ?" asks how they may, and not who: no people are named. */
export function askedHow(asks: Asks, what: readonly Found<FacetValue>[]): Asks {
  const facets = what.map(({ value }) => value.facet);
  const isOpen = asks.aspect === "audience" && !facets.includes("audiences");
  return isOpen && facets.includes("registrations") ? { ...asks, aspect: "registration" } : asks;
}

/**
 * "Je suis en fauteuil, je peux entrer ?", "I use crutches, is that a problem?": whether one can get in with a
 * need that was told before it, and not who may come.
 *
 * @param told what only tells, clause by clause
 * @param constrained whether days or places are named
 */
export function askedOfNeed(
  asks: Asks,
  told: readonly Text[],
  question: Text,
  constrained: boolean,
  { intents, sentences }: Words,
): Asks {
  // "… What can I go to this week?" asks for events.
  if (constrained) return asks;
  const isOpen = asks.aspect === undefined && says(question, sentences.points);
  const isOfComing = asks.aspect === "audience" || (isOpen && question.plain.includes("?"));
  const needs = told.some((clause) => says(clause, intents.aspects.accessibility));
  return isOfComing && needs ? { ...asks, aspect: "accessibility" } : asks;
}

/** A filter said of one event asks about it: "les Roumics, gratuit ?". By its title, "when are the Roumics" asks of no others. */
export function askedOfOne(asks: Asks, what: readonly Found<FacetValue>[], titled: boolean): Asks {
  const priced = what.some(({ value }) => value.facet === "prices");
  if (asks.aspect === undefined && priced) return { ...asks, aspect: "price" };
  return titled && asks.aspect === "when" ? { ...asks, severally: false } : asks;
}

/** The places where events are sought, without those where people live: "ceux qui n'habitent pas Loos". */
export function sought<Place extends Found<unknown>>(
  places: readonly Place[],
  { plain }: Text,
  { resides }: SentenceWords,
): readonly Place[] {
  return places.filter(({ start }) => !resides.test(plain.slice(0, start)));
}

/** Of a question how to get there, the places that are not where one comes from: "depuis Roubaix". */
export function destinations<Place extends Found<unknown>>(
  places: readonly Place[],
  { aspect }: Asks,
  text: Text,
  { origins }: PlaceWords,
): readonly Place[] {
  if (aspect !== "access") return places;
  const isOrigin = ({ start, end }: Place) => {
    const lead = ` ${text.plain.slice(0, start)}`.replaceAll("'", " ");
    const said = text.plain.slice(start, end).replaceAll("'", " ");
    // A preposition is of the place: "je suis", "à Lille".
    const [first = "", ...others] = said.split(" ");
    const led = others.length > 0 ? [lead, `${lead}${first} `] : [lead];
    return origins.some(
      (word) => said.startsWith(`${word} `) || led.some((words) => words.endsWith(` ${word} `)),
    );
  };
  return places.filter((place) => !isOrigin(place));
}

/** Whether a side of an event is asked about; of a message off topic, whether that can still be meant. */
export function isAsked(
  main: Intent | undefined,
  { aspect, severally }: Asks,
  subject: Subject,
  rest: Text,
  words: Words,
): boolean {
  if (main === "find" || main === "count") return severally || aspect === "accessibility";
  // "Laquelle des deux est gratuite ?" chooses, and asks; "parlez-moi de celle du 22" only chooses.
  if (main === "choose") return aspect !== "what";
  if (main !== "off-topic") return main === "details" || main === "about";
  const left = freeWords(rest, words, [], false).length;
  return (
    left <= (subject === "foreign" || aspect === "what" || aspect === "calendar" ? 0 : MOST_LEFT)
  );
}

/** A question about what is at hand explains itself but for a word: "un mail pour les joindre". */
const MOST_LEFT = 1;
