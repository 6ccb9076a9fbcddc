import { matchesIn } from "../languages/required-letters.js";
import { plain } from "../understanding/normalise.js";

/** How old one is to be, both included; open where nothing is printed. */
export interface AgeRange {
  readonly from?: number;
  readonly upTo?: number;
}

/**
 * The ages that sentences print, "16-25 ans", "dès 12 ans", "moins de 26 ans"; nothing where they print none, or
 * several that differ.
 *
 * @param years the words of the programme's language, with the groups `from` and `upTo`, `least`, `most` or `under`
 */
export function printedAges(sentences: readonly string[], years: RegExp): AgeRange | undefined {
  const ranges = sentences.flatMap((sentence) =>
    matchesIn(years, plain(sentence)).flatMap(rangeOf),
  );
  const [first, ...others] = ranges;
  const isOne = others.every((one) => one.from === first?.from && one.upTo === first?.upTo);
  return isOne ? first : undefined;
}

/** None of "pour ses 10 ans", which bounds nothing. */
function rangeOf({ groups = {} }: RegExpMatchArray): readonly AgeRange[] {
  const { from, upTo, least, most, under } = groups;
  if (from !== undefined && upTo !== undefined) return [{ from: Number(from), upTo: Number(upTo) }];
  if (least !== undefined) return [{ from: Number(least) }];
  if (under !== undefined) return [{ upTo: Number(under) - 1 }];
  return most === undefined ? [] : [{ upTo: Number(most) }];
}
