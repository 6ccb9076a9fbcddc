import { allDays, type Query } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { shifted } from "../../../src/understanding/moved-windows.js";
import type { Scene } from "../../dialog.js";
import { fittingEvents } from "../by-description/fitting.js";
import { eventAtHand } from "../on-screen.js";

/**
 * "The open day they have the day before", "celui de la veille": a description of its kind or name, or
 * none, on the day beside that of the event at hand, where one fits there.
 */
export function onDayBeside(scene: Scene, described: Query): Query {
  const { heard, language } = scene;
  const { shift } = heard;
  const { formats, organisers, venues, words } = described.wanted;
  const isSingled = says(heard.text, language.words.sentences.singled);
  const isTold = isSingled || formats.length + organisers.length + venues.length + words.length > 0;
  const event = eventAtHand(scene);
  if (!event || !shift || !isTold || described.windows.length > 0) return described;
  const days = [allDays(event.dates.start, event.dates.end)];
  const then = { ...described, windows: shifted(days, shift) };
  return fittingEvents(scene, then).length > 0 ? then : described;
}
