import type { Window } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { inWeekOf, shifted } from "../../src/understanding/moved-windows.js";
import type { Scene } from "../dialog.js";

/** Days of a week. */
const WEEK = 7;

/**
 * The windows asked for. "La semaine du 13", then "quelque chose le samedi ?" is of that week. "Ce week-end", then "et le week-end prochain ?": early in a week both are the
 * coming one by themselves, but nobody asks again for what was just looked at: the one after it is meant.
 */
export function nextOne({ heard, language, state }: Scene): Window[] {
  const { windows } = heard.query;
  const [asked, ...others] = windows;
  const [before] = state.query?.windows ?? [];
  const isOfItsWeek = heard.supposed === "week" && before?.grain === "week";
  if (isOfItsWeek && says(heard.text, language.words.follows.thatDay))
    return windows.map((window) => inWeekOf([before], window));
  const isAgain =
    heard.linked &&
    asked?.grain === "weekend" &&
    others.length === 0 &&
    asked.start === before?.start &&
    says(heard.text, language.words.follows.nextOne);
  return isAgain ? shifted(windows, WEEK) : [...windows];
}
