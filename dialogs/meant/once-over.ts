import { allDays, type Window } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { onDaysOf } from "../../src/understanding/moved-windows.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { eventAtHand } from "./on-screen.js";

/**
 * "Could I fit in another one straight after it, before lunch?": what was heard, with the hours left of
 * the day of the event at hand once it is over, within those that are named. As it was, where another day
 * is named or no end is printed.
 */
export function onceItIsOver(scene: Scene): Understanding {
  const { heard, language } = scene;
  const { query, besides, supposed } = heard;
  const event = eventAtHand(scene);
  const isOfItsDay = query.windows.length === 0 || supposed === "day";
  if (!event || !besides || !isOfItsDay || event.dates.start !== event.dates.end) return heard;
  const over = event.sessions
    .flatMap(({ end }) => end ?? [])
    .toSorted()
    .at(-1);
  if (over === undefined || !says(heard.text, language.words.finer.onceOver)) return heard;
  const day = allDays(event.dates.start, event.dates.start);
  const left = { ...day, start: `${event.dates.start}T${over}`, grain: "range" as const };
  const [hours] = onDaysOf([day], query.windows);
  const { supposed: _supposed, shift: _shift, ...rest } = heard;
  return { ...rest, query: { ...query, windows: [hours ? within(left, hours) : left] } };
}

/** What is left of some hours; all of them, where the others are over by then. */
function within(left: Window, { start, end }: Window): Window {
  const from = start !== null && start > (left.start ?? "") ? start : left.start;
  return end !== null && from !== null && end <= from ? left : { ...left, start: from, end };
}
