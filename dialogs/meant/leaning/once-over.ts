import { allDays, type Window } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { onDaysOf } from "../../../src/understanding/moved-windows.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { eventAtHand } from "../on-screen.js";

/** What was heard, of another on the day of the event at hand: once it is over, or before it. */
export function beforeOrAfterIt(scene: Scene): Understanding {
  return beforeIt(scene) ?? onceItIsOver(scene);
}

/** "Something else that same day, earlier on?": the hours of that day before the event at hand begins. */
function beforeIt(scene: Scene): Understanding | undefined {
  const { heard, language } = scene;
  const { besides, later, query, shift, there, theirs } = heard;
  const event = eventAtHand(scene);
  const isOfItsDay = shift === 0 && query.windows.length === 0 && !there && !theirs;
  if (!event || !isOfItsDay || !(besides || later === -1)) return undefined;
  const [first] = event.sessions.flatMap(({ start }) => start ?? []).toSorted();
  if (first === undefined || !says(heard.text, language.words.finer.beforeIt)) return undefined;
  const { start, end } = event.dates;
  if (start !== end) return undefined;
  const before = { ...allDays(start, start), end: `${start}T${first}`, grain: "range" as const };
  const { later: _later, shift: _shift, ...rest } = heard;
  return { ...rest, besides: true, query: { ...query, windows: [before] } };
}

/**
 * "Could I fit in another one straight after it, before lunch?": what was heard, with the hours left of
 * the day of the event at hand once it is over, within those that are named. As it was, where another day
 * is named or no end is printed.
 */
function onceItIsOver(scene: Scene): Understanding {
  const { heard, language } = scene;
  const { query, besides, later, shift, supposed } = heard;
  const event = eventAtHand(scene);
  // "Autre chose là-bas plus tard dans la journée ?" is of its day, and not of today.
  const isLaterThen = besides && says(heard.text, language.words.finer.laterThatDay);
  const isOfItsDay = query.windows.length === 0 || supposed === "day" || isLaterThen;
  // "Et plus tard ce jour-là ?"
  const isLater = later === 1 && shift === 0;
  if (!event || !(besides || isLater) || !isOfItsDay || event.dates.start !== event.dates.end)
    return heard;
  const over = event.sessions
    .flatMap(({ end }) => end ?? [])
    .toSorted()
    .at(-1);
  const { leaving, onceOver } = language.words.finer;
  // "En sortant de là vers 19 h" is before its end.
  const isOut = query.windows.length === 0 && says(heard.text, leaving);
  const isAfter = isLater || isLaterThen || isOut || says(heard.text, onceOver);
  if (over === undefined || !isAfter) return heard;
  const day = allDays(event.dates.start, event.dates.start);
  const left = { ...day, start: `${event.dates.start}T${over}`, grain: "range" as const };
  const [hours] = isLaterThen ? [] : onDaysOf([day], query.windows);
  const { supposed: _supposed, shift: _shift, later: _later, ...rest } = heard;
  return {
    ...rest,
    besides: true,
    query: { ...query, windows: [hours ? within(left, hours) : left] },
  };
}

/** "Autre chose juste après ?", of the event at hand. */
export function isOnceOver(scene: Scene): boolean {
  const { heard, language } = scene;
  const isSaid = says(heard.text, language.words.finer.onceOver);
  return heard.besides && isSaid && eventAtHand(scene) !== undefined;
}

/** What is left of some hours; all of them, where the others are over by then. */
function within(left: Window, { start, end }: Window): Window {
  const from = start !== null && start > (left.start ?? "") ? start : left.start;
  return end !== null && from !== null && end <= from ? left : { ...left, start: from, end };
}
