import type { Window } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { shifted } from "../../src/understanding/moved-windows.js";
import type { Scene } from "../dialog.js";

/** Days of a week. */
const WEEK = 7;

/**
 * The windows asked for. "Ce week-end", then "et le week-end prochain ?": early in a week both are the
 * coming one by themselves, but nobody asks again for what was just looked at: the one after it is meant.
 */
export function nextOne({ heard, language, state }: Scene): Window[] {
  const { windows } = heard.query;
  const [asked, ...others] = windows;
  const [before] = state.query?.windows ?? [];
  const isAgain =
    heard.linked &&
    asked?.grain === "weekend" &&
    others.length === 0 &&
    asked.start === before?.start &&
    says(heard.text, language.words.follows.nextOne);
  return isAgain ? shifted(windows, WEEK) : [...windows];
}
