import { plainCharacters } from "./plain.js";
import type { Stem } from "./stem.js";

/** What a plain word is called in the language of the programme, the best first; nothing for an unknown one. */
export interface Dictionary {
  (word: string): readonly string[];
  /** All words that it has, as they are written without accents. */
  readonly words: readonly string[];
}

/** That of a language that a programme may be in: it has no words of its own. */
export const NO_DICTIONARY: Dictionary = Object.assign(() => [], { words: [] });

/**
 * A dictionary, one group of words a line, those of the language before " = ", those of the programme's
 * after it: "clothes, clothing = vêtement". A line that begins with "#" is a heading. A word is met in any
 * form that only ends otherwise ("recruiting" is "recruit"): what else shares its stem is another word
 * ("busy" is no "business").
 *
 * @param stem that of the language whose words come first
 */
export function dictionary(lines: string, stem: Stem): Dictionary {
  const entries = new Map<string, (readonly [said: string, meant: readonly string[]])[]>();
  for (const line of lines.split("\n")) {
    const [said, printed] = line.split(" = ");
    if (said === undefined || printed === undefined || line.trim().startsWith("#")) continue;
    const meant = printed.trim().split(/\s+/);
    for (const word of said
      .trim()
      .split(/[\s,]+/)
      .map(plainCharacters)) {
      entries.set(stem(word), [...(entries.get(stem(word)) ?? []), [word, meant]]);
    }
  }
  const words = [...entries.values()].flatMap((family) => family.map(([word]) => word));
  const called = (word: string) => {
    const family = entries.get(stem(word)) ?? [];
    const [, meant] =
      family.find(([said]) => said === word) ?? family.find(([said]) => inflects(said, word)) ?? [];
    return meant ?? [];
  };
  return Object.assign(called, { words });
}

/** Whether two words of one stem are forms of each other. */
function inflects(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return ENDINGS.has(one.slice(shared)) && ENDINGS.has(other.slice(shared));
}

/** Those of plurals and verbs. */
const ENDINGS: ReadonlySet<string> = new Set([
  "",
  "s",
  "es",
  "e",
  "d",
  "ed",
  "ing",
  "ings",
  "er",
  "ers",
  "y",
  "ies",
  "ied",
]);
