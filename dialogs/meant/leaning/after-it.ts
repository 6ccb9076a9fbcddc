import { wallTime } from "../../../src/clock.js";
import type { Event } from "../../../src/programme/event.js";
import type { Window } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { at } from "../../../src/understanding/moved-windows.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { isNextOfNone } from "../chosen.js";
import { eventAtHand } from "../on-screen.js";

/** What was heard, of what comes once the event at hand is over: the next one, or all that is left. */
export function afterItsEnd(scene: Scene): Understanding | undefined {
  const { heard, language } = scene;
  const { leftAfter, nextAfter } = language.words.follows;
  const event = eventAtHand(scene);
  if (!event) return undefined;
  if (says(heard.text, nextAfter)) return theNextOne(scene) ?? allThatIsLeft(heard, event);
  const isDated = heard.query.windows.length > 0 || heard.shift !== undefined;
  return says(heard.text, leftAfter) && !isDated ? allThatIsLeft(heard, event) : undefined;
}

/** "And after that?", "et celui d'après ?": the one that begins next, where one does. */
function theNextOne(scene: Scene): Understanding | undefined {
  const { aspect: _aspect, shift: _shift, ...rest } = scene.heard;
  const choice = { pick: "next" } as const;
  const next: Understanding = { ...rest, intents: ["choose"], linked: false, choice };
  return isNextOfNone({ ...scene, heard: next }) ? undefined : next;
}

/** "Et après, il y a encore des choses ou c'est fini ?": all that goes on after the days of the event at hand. */
function allThatIsLeft(heard: Understanding, { dates }: Event): Understanding {
  const { aspect: _aspect, choice: _choice, later: _later, shift: _shift, ...said } = heard;
  const { whether: _whether, ...rest } = said;
  const start = wallTime(at(dates.end).plus({ days: 1 }));
  const left: Window = { start, end: null, grain: "range", open: true };
  const query = { ...heard.query, windows: [left] };
  return { ...rest, intents: ["find"], follows: false, besides: true, query };
}
