import type { DateTime } from "luxon";
import { localMoment } from "../../../clock.js";
import type { Session } from "../../../programme/event.js";
import type { Window } from "../../../programme/query.js";
import type { SaidTexts } from "../../texts/said-texts.js";
import { list } from "../typography.js";

const LOCALE = "en-GB";
const and = (parts: readonly string[]) => list(parts, "and");

/** "Saturday 11", "Saturday 11 November", "Saturday 11 November 2018" */
function day(date: DateTime, show: { month: boolean; year: boolean }): string {
  const format = ["cccc d", ...(show.month ? ["LLLL"] : []), ...(show.year ? ["yyyy"] : [])];
  return date.setLocale(LOCALE).toFormat(format.join(" "));
}

function whole(date: DateTime, now: DateTime): string {
  return day(date, { month: true, year: date.year !== now.year });
}

function days(start: DateTime, end: DateTime, now: DateTime): string {
  if (start.hasSame(end, "day")) return whole(start, now);
  const first = day(start, { month: !start.hasSame(end, "month"), year: start.year !== end.year });
  const adjacent = start.plus({ days: 1 }).hasSame(end, "day");
  return `${first} ${adjacent ? "and" : "to"} ${whole(end, now)}`;
}

function stretch({ start, end }: { start?: string | undefined; end?: string | undefined }): string {
  if (start === undefined) return end === undefined ? "" : `until ${end}`;
  return end === undefined ? `from ${start}` : `${start}–${end}`;
}

function session(one: Session): string {
  const hours = stretch(one);
  return one.date === undefined ? hours : `${hours} on the ${ordinal(localMoment(one.date).day)}`;
}

const ENDINGS: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const ordinals = new Intl.PluralRules(LOCALE, { type: "ordinal" });

function ordinal(number: number): string {
  return `${number}${ENDINGS[ordinals.select(number)]}`;
}

/** Parts of day by their hours, as the date rules of this language cut them. */
const PARTS: Readonly<Record<string, string>> = {
  "06:00-12:00": "in the morning",
  "12:00-14:00": "at lunchtime",
  "12:00-18:00": "in the afternoon",
  "16:00-18:00": "in the late afternoon",
  "18:00-00:00": "in the evening",
};

function relative(date: DateTime, now: DateTime): string {
  if (date.hasSame(now, "day")) return `today, ${whole(date, now)}`;
  if (date.hasSame(now.plus({ days: 1 }), "day")) return `tomorrow, ${whole(date, now)}`;
  return whole(date, now);
}

function moment(at: DateTime, now: DateTime): string {
  const hour = at.toFormat("HH:mm");
  return hour === "00:00" ? whole(at, now) : `${whole(at, now)} at ${hour}`;
}

/** "in the evening", "18:00–20:00", "until 18:00": midnight is not said. */
function part(start: DateTime, end: DateTime): string {
  const [from, to] = [start.toFormat("HH:mm"), end.toFormat("HH:mm")];
  const open = (hour: string) => (hour === "00:00" ? undefined : hour);
  return PARTS[`${from}-${to}`] ?? stretch({ start: open(from), end: open(to) });
}

function bounded(start: DateTime, end: DateTime, grain: Window["grain"], now: DateTime): string {
  const clockTimes = `${start.toFormat("HH:mm")}-${end.toFormat("HH:mm")}`;
  const last = end.minus({ minutes: 1 });
  if (clockTimes === "00:00-00:00") {
    if (grain === "weekend") return `the weekend of ${days(start, last, now)}`;
    if (grain === "week") return `the week of ${days(start, last, now)}`;
    if (start.day === 1 && end.equals(start.plus({ months: 1 }))) {
      return `in ${start.setLocale(LOCALE).toFormat(start.year === now.year ? "LLLL" : "LLLL yyyy")}`;
    }
    return start.hasSame(last, "day") ? relative(start, now) : days(start, last, now);
  }
  if (start.hasSame(last, "day")) {
    return `${relative(start, now)}, ${part(start, end)}`;
  }
  return `from ${moment(start, now)} to ${moment(end, now)}`;
}

function window(asked: Window, now: DateTime): string {
  const start = asked.start === null ? undefined : localMoment(asked.start);
  const end = asked.end === null ? undefined : localMoment(asked.end);
  if (asked.daily && start && end) return part(start, end);
  if (start && end) return bounded(start, end, asked.grain, now);
  if (start) return asked.open ? `from ${moment(start, now)} on` : moment(start, now);
  if (!end) return "";
  const wholeDays = end.toFormat("HH:mm") === "00:00";
  return wholeDays
    ? `until ${whole(end.minus({ days: 1 }), now)} included`
    : `until ${moment(end, now)}`;
}

export const said: SaidTexts = {
  day: (date, now) => whole(localMoment(date), now),
  days: (start, end, now) => days(localMoment(start), localMoment(end), now),
  hours: (sessions) => and(sessions.map(session)),
  window,
  shortMoment: (date, start) => {
    const day = localMoment(date).setLocale(LOCALE).toFormat("ccc d LLL");
    return start === undefined ? day : `${day}, ${start}`;
  },
  town: (name) => name.replaceAll("'", "’"),
  inTown: (town) => `in ${town.replaceAll("'", "’")}`,
  moment: (at) => `${day(at, { month: true, year: true })}, ${at.toFormat("HH:mm")}`,
  colon: ": ",
  and,
  or: (parts) => list(parts, "or"),
};
