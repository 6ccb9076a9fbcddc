import type { Query, Window } from "../programme/query.js";
import {
  beyond,
  closed,
  corrected,
  hoursOfAnyDay,
  hoursOfEachDay,
  inWeekOf,
  onDaysOf,
  onWeekdaysOf,
  restOf,
  shifted,
  weekdayAfter,
  weekdayBefore,
} from "./moved-windows.js";
import type { Understanding } from "./understanding.js";

/**
 * The times that a message leads to, of those asked for before: hours are laid on their days, days moved
 * from them ("le lendemain", "le mardi d'après", "ce vendredi-là").
 *
 * @param anew true when no search goes before
 */
export function windowsAsked(
  days: Query["windows"],
  heard: Understanding,
  anew = false,
): Query["windows"] {
  if (heard.alsoShift === undefined) return movedTo(days, heard, anew);
  // Its "or" ties the later days to those said before them, and not both to what was asked for.
  const asked = movedTo(days, { ...heard, adds: false }, anew);
  return [...asked, ...shifted(asked, heard.alsoShift)];
}

function movedTo(days: Query["windows"], heard: Understanding, anew: boolean): Query["windows"] {
  const { query, adds, among, corrects, shift = 0, turn, later, supposed } = heard;
  const said = query.windows;
  const dated = days.some(({ every }) => every === undefined);
  if (!dated && supposed === "day") return said.map((window) => everyDay(window, anew));
  if (days.length === 0) return said;
  const shifts = heard.shift !== undefined;
  if (heard.shift === 0 && supposed === "week" && said.length > 0) return onThat(days, said);
  // "Ce soir-là" is not tonight.
  const hours = supposed === "day" || (shifts && said.every(({ grain }) => grain === "part"));
  if (said.length > 0 && hours) {
    return onDaysOf(shifted(days, shift), said);
  }
  if (shifts) return shifted(days, shift);
  if (heard.rest) return leftAfter(days, said);
  if (said.length > 0 && later !== undefined) {
    const weekends = later === -1 ? weekendsBefore(days, said) : [];
    return weekends.length > 0 ? weekends : restOf(said, days, later);
  }
  if (said.length === 0) return later === undefined ? days : beyond(days, later);
  // "What's left this month?", then "evenings or Saturdays only": those that are in it.
  const recurs = said.every(({ every, grain }) => every !== undefined && grain !== "weekend");
  const recurring = recurs ? withinDays(days, said) : [];
  if (recurring.length > 0) return recurring;
  // "En soirée la semaine prochaine", then "et celle d'après ?": its evenings; "just the ones on the 23rd", of
  // any evening: those of that day.
  const ofThese = among ? hoursOfAnyDay(days) : [];
  const isWide = said.every(({ grain }) => WIDE.has(grain));
  const eachDay = ofThese.length > 0 ? ofThese : isWide ? hoursOfEachDay(days) : [];
  if (eachDay.length > 0) return onDaysOf(said, eachDay);
  // "Cette semaine", then "seulement le week-end": the one that is in it. "Which of them are at the weekend?", of
  // a month: any.
  const isOfAll =
    among &&
    supposed === "week" &&
    days.every(({ grain }) => grain === "month" || grain === "range");
  const isHabit = (said.length > 1 || isOfAll) && said.every(({ grain }) => grain === "weekend");
  const inside = isHabit ? onWeekdaysOf(days, said) : [];
  if (inside.length > 0) return inside;
  // "Plutôt le week-end" is of all that are left: no week to place a day in.
  const isOfWeekends = days.length > 1 && days.every(({ grain }) => grain === "weekend");
  const placed = said.map((window) => {
    if (turn !== undefined) return (turn === 1 ? weekdayAfter : weekdayBefore)(days, window);
    return supposed === "week" && !isOfWeekends ? inWeekOf(days, window) : window;
  });
  if (adds) return [...days, ...placed];
  const [old, ...others] = days;
  return corrects && old && others.length === 0 ? placed.map((day) => corrected(old, day)) : placed;
}

/** Times that recur, as those of some longer days. */
function withinDays(days: Query["windows"], said: Query["windows"]): Query["windows"] {
  if (!days.every(({ every, grain }) => every === undefined && WIDE.has(grain))) return [];
  return said.flatMap(({ every, ...once }) =>
    every === "day" ? onDaysOf(days, [once]) : onWeekdaysOf(days, [once]),
  );
}

/** "Ce vendredi-là" is that of the days spoken of, or of their week; of weeks that have several, the next one. */
function onThat(days: Query["windows"], weekdays: Query["windows"]): Query["windows"] {
  const found = onWeekdaysOf(days, weekdays);
  if (found.length > weekdays.length) return weekdays;
  return found.length > 0 ? found : weekdays.map((weekday) => inWeekOf(days, weekday));
}

/** "Le week-end ?", then "c'est loin, le 25, rien avant ?": the week-ends from the one asked for on. */
function weekendsBefore(days: Query["windows"], said: Query["windows"]): Query["windows"] {
  const [day, ...others] = said;
  const [first] = days;
  const isOfDay = day?.grain === "day" && others.length === 0;
  if (!first || !isOfDay || days.some(({ grain }) => grain !== "weekend")) return [];
  const edge = day.start ?? "";
  const left = Array.from({ length: MOST_WEEKS }, (_, weeks) => shifted([first], 7 * weeks));
  return left.flat().filter(({ end }) => (end ?? "") <= edge);
}

/** A programme is no longer than so many weeks. */
const MOST_WEEKS = 10;

/** "Demain ?", then "et le reste de la semaine ?": of what was said, what comes after those days where they are in it. */
function leftAfter(days: readonly Window[], said: readonly Window[]): Window[] {
  const [from] = beyond(days, 1);
  const edge = from?.start ?? "";
  return said.map((window) => {
    const isWithin = (window.start ?? "") < edge && edge < (window.end ?? "");
    return isWithin ? { ...window, start: edge } : window;
  });
}

/** Windows of these grains hold several weekdays, or several hours. */
export const WIDE: ReadonlySet<string> = new Set(["weekend", "week", "month", "year", "range"]);

/**
 * "En soirée", "après 18 h" and "avant midi" are of any day to come, "à 18 h" is today's; so is "entre 17 h
 * et 19 h", unless it narrows a search of no day. "Dans la journée" is by daylight.
 */
function everyDay(window: Window, anew: boolean): Window {
  const { start, end, grain, open } = window;
  if (grain === "part") return { ...window, every: "day" };
  if (grain === "day" && start !== null) {
    const day = start.slice(0, 10);
    return { start: `${day}T08:00`, end: `${day}T18:00`, grain: "part", open, every: "day" };
  }
  const isRange = start !== null && end !== null && !end.endsWith("T00:00");
  const isInstant = start !== null && end === null && !open;
  return isInstant || (isRange && anew) ? window : { ...closed(window), every: "day" };
}
