import { localMoment } from "../../src/clock.js";
import { ASKED, type Phrase } from "../../src/languages/corpus.js";
import type { DateReader } from "../../src/languages/language.js";

export interface FamilyScore {
  readonly family: string;
  readonly right: number;
  readonly of: number;
  /** What was said, what was found instead. */
  readonly wrong: readonly string[];
}

/**
 * How many of the phrases of each family a reader gets exactly right: every window, both ends. Which
 * of them are turned away ("pas le matin") is no reader's to say.
 */
export function scoreByFamily(phrases: readonly Phrase[], reader: DateReader): FamilyScore[] {
  const families = [...new Set(phrases.map(({ family }) => family))];
  return families.map((family) => {
    const own = phrases.filter(
      (phrase) => phrase.family === family && phrase.excludedWindows === undefined,
    );
    const wrong = own.flatMap((phrase) => {
      const found = reader.read(phrase.says, localMoment(phrase.asOf ?? ASKED));
      const windows = [...new Set(found.map(({ value }) => value))];
      const read = JSON.stringify(windows.map(({ start, end }) => [start, end]));
      return read === JSON.stringify(phrase.windows) ? [] : [`\n        ${phrase.says}: ${read}`];
    });
    return { family, right: own.length - wrong.length, of: own.length, wrong };
  });
}
