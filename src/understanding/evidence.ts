import type { Intent } from "../languages/intents.js";
import type { Found } from "../languages/language.js";
import type { Facet } from "../programme/query.js";
import type { Parts } from "./intents.js";
import { plain, type Text } from "./normalise.js";

/** What the rules found in a message. */
export interface Signs {
  readonly gist: string;
  /** What they say that it wants, and what they say it from. */
  readonly intent: Intent;
  readonly parts: Parts;
  readonly facets: readonly Facet[];
  /** Whatever else there is or is not, by name. */
  readonly marks: Readonly<Record<string, boolean>>;
}

/** Longer messages are alike in being long. */
const LONG = 8;

/** So many letters tell a word, whatever its ending and later slips. */
const BEGINNING = 5;

/** A message without what it speaks of: its days, places and names as `{when}`, `{town}`, `{name}`. */
export function gist(
  text: Text,
  when: readonly Found<unknown>[],
  where: readonly Found<unknown>[],
  names: readonly Found<unknown>[],
): string {
  const slots = new Map(
    [
      ...names.map((found) => ({ ...found, slot: "{name}" })),
      ...when.map((found) => ({ ...found, slot: "{when}" })),
      ...where.map((found) => ({ ...found, slot: "{town}" })),
    ].map((slot) => [slot.start, slot]),
  );
  return [...slots.values()]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (said, { start, end, slot }) => `${said.slice(0, start)} ${slot} ${said.slice(end)}`,
      text.left,
    )
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * All that speaks for or against what a message may want, each thing once: its words (numbers alike,
 * endings cut), their beginnings, pairs of neighbours; and, with a capital, what the rules found.
 */
export function evidenceOf(signs: Signs): ReadonlySet<string> {
  const { intent, parts, facets } = signs;
  const { subject, acts, asks, titled, chosen, listing, whether, strange, asking, timed } = parts;
  const marks = { ...signs.marks, titled, chosen, listing, whether, strange, asking, timed };
  const words = [...plain(signs.gist).matchAll(/\{?[a-z0-9]+\}?'?/g)].map(([word]) =>
    stemmed(word),
  );
  const framed = ["^", ...words, "$"];
  return new Set([
    ...words,
    ...words
      .filter((word) => word.length > BEGINNING && !word.startsWith("{"))
      .map((word) => `${word.slice(0, BEGINNING)}*`),
    ...framed.slice(1).map((word, at) => `${framed[at]} ${word}`),
    `Intent ${intent}`,
    `Subject ${subject}`,
    `Intent ${intent}, subject ${subject}`,
    ...acts.map((act) => `Act ${act}`),
    ...(asks.aspect ? [`Aspect ${asks.aspect}`] : []),
    ...facets.map((facet) => `Facet ${facet}`),
    ...Object.entries(marks).flatMap(([name, is]) => (is ? [`Is ${name}`] : [])),
    `Words ${Math.min(LONG, words.length)}`,
    "Always",
  ]);
}

function stemmed(word: string): string {
  if (/^\d/.test(word)) return "0";
  return word.length > 4 ? word.replace(/(?:es|s|e|x|ing|ed)$/, "") : word;
}
