import { DateTime } from "luxon";
import type { Intent } from "../../../src/languages/intents.js";
import type { Event } from "../../../src/programme/event.js";
import { emptyQuery, wanting } from "../../../src/programme/query.js";
import { numberOf } from "../../../src/registration/fields/count.js";
import { textsOf } from "../../../src/search/telling-sentences.js";
import { spansOf } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { listedEvents, onScreen } from "../on-screen.js";

/** More that last as long tell none apart. */
const FEW = 5;

const UNITS = ["days", "hours"] as const;

/** How long something lasts. */
interface Length {
  readonly count: number;
  readonly unit: (typeof UNITS)[number];
}

/**
 * "And the two-day one?", "celui de 48 h, c'est gratuit ?": how long it lasts tells which one is meant, of those
 * listed or else of all to come. What was heard, with it or the few named; nothing where none lasts so long.
 */
export function namedByLength(scene: Scene): Understanding | undefined {
  const { heard, services, turn } = scene;
  const length = heard.query.wanted.titles.length === 0 ? lengthTold(scene) : undefined;
  if (!length) return undefined;
  const coming = () => [...services.index.search(emptyQuery(), turn.now).events];
  for (const pool of [onScreen, listedEvents, coming]) {
    const found = pool(scene).filter((event) => lasts(event, length));
    if (found.length > FEW) return undefined;
    if (found.length > 0) {
      const titles = found.map(({ id }) => id);
      return {
        ...heard,
        intents: heard.intents.map(looked),
        query: wanting(heard.query, { titles }),
      };
    }
  }
  return undefined;
}

/** The length by which one is told. */
function lengthTold({ heard, language }: Scene): Length | undefined {
  const text = Text.of(heard.text);
  for (const unit of UNITS) {
    const [span] = spansOf(text, language.words.about.ofLength[unit], unit);
    const words = span ? Text.of(text.typed.slice(span.start, span.end)).words() : [];
    const counts = words.map((word) => count(word.text, numberOf(word, language.words.form)));
    const told = counts.find((one) => one !== undefined && one > 1);
    if (told !== undefined) return { count: told, unit };
  }
  return undefined;
}

/** "48h" is one word. */
function count(word: string, number: number | undefined): number | undefined {
  const [, figures] = /^(\d+)h/.exec(word) ?? [];
  return number ?? (figures === undefined ? undefined : Number(figures));
}

/** "48 h" is printed as such, for no clock shows it; fewer hours are those of a session. */
function lasts(event: Event, { count, unit }: Length): boolean {
  const { dates, sessions } = event;
  if (unit === "days") return daysBetween(dates.start, dates.end) + 1 === count;
  if (count > OF_CLOCK)
    return textsOf(event).some((text) => new RegExp(`\\b${count}\\s?h`).test(text));
  return sessions.some(
    ({ start, end }) =>
      start !== undefined && end !== undefined && hours(end) - hours(start) === count,
  );
}

/** More hours than a clock has. */
const OF_CLOCK = 24;

function daysBetween(start: string, end: string): number {
  return DateTime.fromISO(end).diff(DateTime.fromISO(start), "days").days;
}

/** "17:30" is 17.5. */
function hours(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour + minute / 60;
}

/** What seems to be of nothing is of the one named. */
function looked(intent: Intent): Intent {
  return intent === "off-topic" ? "find" : intent;
}
