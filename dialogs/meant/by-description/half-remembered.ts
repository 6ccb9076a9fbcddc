import type { Event } from "../../../src/programme/event.js";
import { plain } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";

/** A word that more than about one event in five has tells none of them. */
const TELLING = 1.5;
/** A single word may be in any text. */
const LEAST = 2;
/** How telling the words must be together: about two that are in two events each. */
const SURE = 5;
/** How much more telling they must be of that event than of any other. */
const CLEARLY = 1.4;

/**
 * "L'usine de papier reprise par ses salariés, c'est où ?": the one event whose words are clearly the most of
 * those said, half of them at least, where no event has them all. Nothing when several could be meant.
 */
export function halfRemembered({ heard, services }: Scene): Event | undefined {
  const { index } = services;
  // What was said in another language counts once, as it was said.
  const said = plain(heard.text);
  const words = (heard.spoken?.query.wanted.words ?? []).filter((word) =>
    said.includes(plain(word)),
  );
  const marks = new Map<number, { held: number; mark: number }>();
  for (const word of words) {
    const having = index.words.having(word);
    const weight = Math.log((index.columns.events.length + 1) / having.length);
    if (weight < TELLING) continue;
    for (const number of having) {
      const { held, mark } = marks.get(number) ?? { held: 0, mark: 0 };
      marks.set(number, { held: held + 1, mark: mark + weight });
    }
  }
  const [best, next] = [...marks].sort(([, one], [, other]) => other.mark - one.mark);
  if (!best) return undefined;
  const [number, { held, mark }] = best;
  const isSure = held >= LEAST && 2 * held >= words.length && mark >= SURE;
  return isSure && mark >= CLEARLY * (next?.[1].mark ?? 0)
    ? index.columns.events[number]
    : undefined;
}
