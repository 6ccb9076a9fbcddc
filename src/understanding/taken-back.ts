import type { FollowWords } from "../languages/follow-words.js";
import type { FoundWindow } from "../languages/language.js";
import { onDaysOf } from "./moved-windows.js";
import type { Text } from "./normalise.js";
import { overlap } from "./weighed.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a person takes back in the same breath, with the words that say so: "jeudi à Roubaix, euh non
 * pardon vendredi" asks for Friday, "in Lille, no wait, Roubaix" for Roubaix. Of a list ("jeudi ou
 * vendredi, non, samedi") all goes.
 *
 * @param kinds what was read, each kind in the order of the words: days, places
 */
export function takenBack(
  text: Text,
  kinds: readonly (readonly Span[])[],
  { takesBack }: FollowWords,
): readonly Span[] {
  return kinds.flatMap((found) => {
    const spans = [...new Map(found.map((one) => [one.start, one])).values()];
    const last = spans.findLastIndex((one, place) => {
      const before = spans[place - 1];
      return before !== undefined && words(text, before, one, takesBack) !== undefined;
    });
    const [before, kept] = [spans[last - 1], spans[last]];
    const said = before && kept && words(text, before, kept, takesBack);
    return said === undefined ? [] : [...spans.slice(0, last), said];
  });
}

/** Where between two things the first is taken back. */
function words(text: Text, left: Span, right: Span, takesBack: RegExp): Span | undefined {
  const between = text.plain.slice(left.end, right.start);
  const match = [...between.matchAll(takesBack)].at(-1);
  const reaches = match !== undefined && match.index + match[0].length === between.length;
  return reaches ? { start: left.end + match.index, end: right.start } : undefined;
}

/** "Jeudi à 18 h, enfin 19 h": hours put in the place of others keep their day. */
export function onDayTakenBack(
  dates: readonly FoundWindow[],
  corrected: readonly Span[],
): readonly FoundWindow[] {
  const isTakenBack = (date: Span) => corrected.some((one) => overlap(one, date));
  const gone = dates.filter((date) => isTakenBack(date) && date.supposed !== "day");
  const days = gone.map(({ value }) => value);
  return dates
    .filter((date) => !isTakenBack(date))
    .map((date) => {
      const [value] = date.supposed === "day" ? onDaysOf(days, [date.value]) : [];
      const { supposed: _day, ...rest } = date;
      return value ? { ...rest, value } : date;
    });
}
