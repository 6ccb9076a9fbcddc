import { allDays, type Window } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { onDaysOf, wholly } from "../../../src/understanding/moved-windows.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { eventAtHand, listedEvents, onScreen } from "../on-screen.js";

/**
 * "And other evenings that week, after 6?", "et les autres jours de la semaine ?": the week of the day spoken of,
 * at the hours that are named, without that day.
 */
export function otherDaysOfWeek(scene: Scene): Understanding | undefined {
  const { heard, language } = scene;
  const { ofWeek, otherDays, weeks } = language.words.follows;
  const isOfWeek = [weeks, ofWeek].some((words) => says(heard.text, words));
  if (!says(heard.text, otherDays) || !isOfWeek) return undefined;
  const days = dayAtHand(scene);
  if (days.length === 0) return undefined;
  const { shift: _shift, supposed: _supposed, choice: _choice, whether: _whether, ...rest } = heard;
  const week = wholly(days, "week");
  const hours = ofOneDay(heard.query.windows);
  const windows = hours.length > 0 ? onDaysOf(week, hours) : week;
  const excluded = { ...heard.query.excluded, windows: days };
  const query = { ...heard.query, windows, excluded };
  // What was looked at since is of no search before it.
  const event = eventAtHand(scene);
  const follows = event === undefined || listedEvents(scene).includes(event);
  return { ...rest, intents: ["find"], avoided: [], follows, query };
}

/** The day of the event at hand, or the one that was asked for; of a few that were told of, the first one's. */
function dayAtHand(scene: Scene): Window[] {
  const isAsked = (scene.state.query?.windows ?? []).length > 0;
  const event = eventAtHand(scene) ?? (isAsked ? undefined : onScreen(scene)[0]);
  const { start, end } = event?.dates ?? {};
  if (start !== undefined && start === end) return [allDays(start, end)];
  const [first, ...others] = scene.state.query?.windows ?? [];
  const day = first?.start?.slice(0, "yyyy-MM-dd".length);
  const isOne = others.length === 0 && first?.grain !== "week" && first?.grain !== "month";
  return day !== undefined && isOne ? [allDays(day, day)] : [];
}

/** Hours read of one day or of each day of a week, as those of one. */
function ofOneDay(windows: readonly Window[]): readonly Window[] {
  const hours = windows.filter(({ grain }) => HOURLY.has(grain));
  const [first] = hours;
  return hours.filter(({ start }) => start?.slice(0, 10) === first?.start?.slice(0, 10));
}

const HOURLY: ReadonlySet<string> = new Set(["minute", "hour", "part"]);
