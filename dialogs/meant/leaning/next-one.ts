import type { DateTime } from "luxon";
import { today, wallTime } from "../../../src/clock.js";
import { isEmpty, type Query, type Window } from "../../../src/programme/query.js";
import { NAMED } from "../../../src/search/windows.js";
import type { Turn } from "../../../src/turn.js";
import { says } from "../../../src/understanding/cues.js";
import {
  at,
  inWeekOf,
  nearestTo,
  shifted,
  wholeDays,
  wholly,
} from "../../../src/understanding/moved-windows.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";

/** Days of a week. */
const WEEK = 7;

/**
 * The windows asked for, by those asked for before. "La semaine du 13", then "quelque chose le samedi ?" is of
 * that week. "Ce week-end", then "et le week-end prochain ?": early in a week both are the coming one by
 * themselves, but nobody asks again for what was just looked at: the one after it is meant. "Il y a eu quoi
 * hier ?", then "et le 3 ?": the 3rd nearest to the days spoken of, one that is over only after days that are.
 * "Le lundi 13", then "et toute la semaine ?": the week of that Monday.
 */
export function nextOne({ heard, language, state, turn }: Scene): Window[] {
  const { windows } = heard.query;
  const [asked, ...others] = windows;
  const before = state.query?.windows ?? [];
  const isOfItsWeek = heard.supposed === "week" && before[0]?.grain === "week";
  if (isOfItsWeek && says(heard.text, language.words.follows.thatDay))
    return windows.map((window) => inWeekOf(before.slice(0, 1), window));
  const isWidened = says(heard.text, language.words.follows.wholeWeek) && isOfOneDay(before);
  if (isWidened && asked?.grain === "week") return wholly(wholeDays(before), "week");
  if (heard.follows && heard.supposed === "month" && before.length > 0) {
    const earliest = areOver(before, turn) ? "" : today(turn.now);
    return windows.map((window) => nearestTo(before, window, earliest));
  }
  const isAgain =
    heard.linked &&
    asked?.grain === "weekend" &&
    others.length === 0 &&
    asked.start === before[0]?.start &&
    says(heard.text, language.words.follows.nextOne);
  return isAgain ? shifted(windows, WEEK) : [...windows];
}

/** Whether one day was asked for, or hours of it. */
function isOfOneDay(windows: readonly Window[]): boolean {
  const [day, ...others] = wholeDays(windows);
  const isDated = windows.every(({ every }) => every === undefined);
  if (!day || others.length > 0 || !isDated) return false;
  return day.start !== null && day.end === wallTime(at(day.start).plus({ days: 1 }));
}

/** "La semaine prochaine", then "et la suivante ?": the week after it, or the week-end, and no page of the list. */
export function oneAfter({ heard, language, state }: Scene): Understanding | undefined {
  const [before, ...others] = state.query?.windows ?? [];
  if (before?.grain !== "week" && before?.grain !== "weekend") return undefined;
  const isSaid = says(heard.text, language.words.follows.oneAfter[before.grain]);
  // Once one of its list was looked at, the one after that is.
  const isOfList = state.event !== undefined && state.shown.length > 1;
  if (!isSaid || others.length > 0 || isOfList) return undefined;
  const { choice: _choice, aspect: _aspect, ...rest } = heard;
  const query = { ...heard.query, windows: shifted([before], WEEK) };
  return { ...rest, intents: ["find"], follows: true, query };
}

/**
 * "What was on in Roubaix?", then "and what is still to come there?": the same search, of what is not over;
 * so after "in January?", when there is no programme any more.
 * Before anything was asked for, it is all that is to come.
 */
export function stillToCome(scene: Scene): Understanding | undefined {
  const { heard, language, services, state, turn } = scene;
  const { event, query, shown } = state;
  const isFirst = !query && event === undefined && shown.length === 0;
  const windows = query?.windows ?? [];
  const isVain = areOver(windows, turn) || services.programme.isBeyond(windows);
  const isAfter = windows.length > 0 && isVain;
  const isSaid = says(heard.text, language.words.follows.coming);
  const leans = heard.follows || isEmpty(heard.query);
  if (!isSaid || !leans || !(isFirst || isAfter)) return undefined;
  const { choice: _choice, aspect: _aspect, ...rest } = heard;
  return { ...rest, intents: ["find"], follows: true };
}

/** "Cette semaine", then "que le soir": hours are laid on the days that are left of it. */
export function daysLeft({ windows }: Query, heard: Understanding, now: DateTime): Window[] {
  const day = `${today(now)}T00:00`;
  const recurs = heard.query.windows.some(({ every }) => every !== undefined);
  if (heard.supposed !== "day" && !recurs) return [...windows];
  return windows.map((window) => {
    const { start, end, grain } = window;
    const isLeft = end !== null && end > day;
    // "Until the end of the month", then "in the evening": on all days that are left until then.
    if (start === null && isLeft && !window.every) return { ...window, start: day };
    const isBegun = start !== null && start < day && isLeft;
    return NAMED.has(grain) && isBegun ? { ...window, start: day } : window;
  });
}

/** Whether all of these times lie behind. */
export function areOver(windows: readonly Window[], { now }: Turn): boolean {
  const moment = wallTime(now);
  return windows.every(({ end }) => end !== null && end <= moment);
}
