import { type DateTime, Info } from "luxon";
import { localMoment, sameDay, sameMonth } from "../../../clock.js";
import type { Session } from "../../../programme/event.js";
import type { Window } from "../../../programme/query.js";
import type { SaidTexts } from "../../texts/said-texts.js";
import { edgeOf, type WindowEdge } from "../../texts/window-edges.js";
import { list } from "../typography.js";

const LOCALE = "en-GB";
/** Asked for once: to format a date in a language takes longer than to find it. */
const WEEKDAYS = Info.weekdays("long", { locale: LOCALE });
const MONTHS = Info.months("long", { locale: LOCALE });
const and = (parts: readonly string[]) => list(parts, "and");

/** "Saturday 11", "Saturday 11 November", "Saturday 11 November 2018" */
function day(date: DateTime, show: { month: boolean; year: boolean }): string {
  const words = [WEEKDAYS[date.weekday - 1], date.day];
  if (show.month) words.push(MONTHS[date.month - 1]);
  if (show.year) words.push(date.year);
  return words.join(" ");
}

function whole(date: DateTime, now: DateTime): string {
  return day(date, { month: true, year: date.year !== now.year });
}

function days(start: DateTime, end: DateTime, now: DateTime): string {
  if (sameDay(start, end)) return whole(start, now);
  const first = day(start, { month: !sameMonth(start, end), year: start.year !== end.year });
  const adjacent = sameDay(start.plus({ days: 1 }), end);
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
  if (sameDay(date, now)) return `today, ${whole(date, now)}`;
  if (sameDay(date, now.plus({ days: 1 }))) return `tomorrow, ${whole(date, now)}`;
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
      return `in ${MONTHS[start.month - 1]}${start.year === now.year ? "" : ` ${start.year}`}`;
    }
    return sameDay(start, last) ? relative(start, now) : days(start, last, now);
  }
  if (sameDay(start, last)) {
    if (grain === "day") return relative(start, now);
    return `${relative(start, now)}, ${part(start, end)}`;
  }
  // "By the end of the month" begins now.
  if (sameDay(start, now) && start <= now) return until(end, now);
  return `from ${moment(start, now)} to ${clockTimes.endsWith("-00:00") ? whole(last, now) : moment(end, now)}`;
}

/** An event must begin or be over then. */
const EDGES: Readonly<Record<WindowEdge, string>> = {
  begins: " (starting time)",
  beginsOn: " (beginning then)",
  ends: " (over by then)",
  endsAt: " (finishing time)",
};

function window(asked: Window, now: DateTime): string {
  const edge = edgeOf(asked);
  return `${timeAsked(asked, now)}${edge ? EDGES[edge] : ""}`;
}

/** Up to a moment, a whole day included. */
function until(end: DateTime, now: DateTime): string {
  const wholeDays = end.toFormat("HH:mm") === "00:00";
  return wholeDays
    ? `until ${whole(end.minus({ days: 1 }), now)} included`
    : `until ${moment(end, now)}`;
}

function timeAsked(asked: Window, now: DateTime): string {
  const start = asked.start === null ? undefined : localMoment(asked.start);
  const end = asked.end === null ? undefined : localMoment(asked.end);
  if (asked.every && start && end) {
    const hours = part(start, end);
    if (asked.every === "day") return hours;
    const weekday = start.setLocale(LOCALE).toFormat("cccc");
    const days = asked.grain === "weekend" ? "at weekends" : `${weekday}s`;
    return [days, hours].filter(Boolean).join(", ");
  }
  if (asked.every === "day" && start) return `at ${start.toFormat("HH:mm")}`;
  if (start && end) return bounded(start, end, asked.grain, now);
  if (start) return asked.open ? `from ${moment(start, now)} on` : moment(start, now);
  return end ? until(end, now) : "";
}

export const said: SaidTexts = {
  day: (date, now) => whole(localMoment(date), now),
  weekdays: (hours) => (hours === "" ? "on weekdays" : `on weekdays, ${hours}`),
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
