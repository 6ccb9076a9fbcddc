import { type DateTime, Info } from "luxon";
import { localMoment, sameDay, sameMonth } from "../../../clock.js";
import type { Session } from "../../../programme/event.js";
import type { Window } from "../../../programme/query.js";
import type { SaidTexts } from "../../texts/said-texts.js";
import { edgeOf, type WindowEdge } from "../../texts/window-edges.js";
import { list, NBSP } from "../typography.js";

const LOCALE = "fr-FR";
/** Asked for once: to format a date in a language takes longer than to find it. */
const WEEKDAYS = Info.weekdays("long", { locale: LOCALE });
const MONTHS = Info.months("long", { locale: LOCALE });
const and = (parts: readonly string[]) => list(parts, "et");

function dayOf(date: DateTime): string {
  return date.day === 1 ? "1er" : String(date.day);
}

/** "samedi 11", "samedi 11 novembre", "samedi 11 novembre 2018" */
function day(date: DateTime, show: { month: boolean; year: boolean }): string {
  const words = [WEEKDAYS[date.weekday - 1], dayOf(date)];
  if (show.month) words.push(MONTHS[date.month - 1]);
  if (show.year) words.push(String(date.year));
  return words.join(" ");
}

function whole(date: DateTime, now: DateTime): string {
  return day(date, { month: true, year: date.year !== now.year });
}

function days(start: DateTime, end: DateTime, now: DateTime): string {
  if (sameDay(start, end)) return whole(start, now);
  const first = day(start, { month: !sameMonth(start, end), year: start.year !== end.year });
  const adjacent = sameDay(start.plus({ days: 1 }), end);
  return adjacent ? `${first} et ${whole(end, now)}` : `du ${first} au ${whole(end, now)}`;
}

/** "18 h", "18 h 30" */
function time(hourMinute: string): string {
  const [hour, minute] = hourMinute.split(":");
  return `${Number(hour)}${NBSP}h${minute === "00" ? "" : `${NBSP}${minute}`}`;
}

function stretch({ start, end }: { start?: string | undefined; end?: string | undefined }): string {
  if (start === undefined) return end === undefined ? "" : `jusqu’à ${time(end)}`;
  return end === undefined ? `à partir de ${time(start)}` : `de ${time(start)} à ${time(end)}`;
}

function session(one: Session): string {
  const hours = stretch(one);
  return one.date === undefined ? hours : `le ${dayOf(localMoment(one.date))} ${hours}`;
}

/** Parts of day by their hours, as the date rules of this language cut them. */
const PARTS: Readonly<Record<string, string>> = {
  "06:00-12:00": "le matin",
  "12:00-14:00": "le midi",
  "12:00-18:00": "l’après-midi",
  "16:00-18:00": "en fin d’après-midi",
  "17:00-20:00": "en fin de journée",
  "18:00-00:00": "le soir",
};

function relative(date: DateTime, now: DateTime): string {
  if (sameDay(date, now)) return `aujourd’hui, ${whole(date, now)}`;
  if (sameDay(date, now.plus({ days: 1 }))) return `demain, ${whole(date, now)}`;
  return whole(date, now);
}

function moment(at: DateTime, now: DateTime): string {
  const hour = at.toFormat("HH:mm");
  return hour === "00:00" ? whole(at, now) : `${whole(at, now)} à ${time(hour)}`;
}

/** "le soir", "de 18 h à 20 h", "jusqu’à 18 h": midnight is not said. */
function part(start: DateTime, end: DateTime): string {
  const [from, to] = [start.toFormat("HH:mm"), end.toFormat("HH:mm")];
  const open = (hour: string) => (hour === "00:00" ? undefined : hour);
  return PARTS[`${from}-${to}`] ?? stretch({ start: open(from), end: open(to) });
}

function bounded(start: DateTime, end: DateTime, grain: Window["grain"], now: DateTime): string {
  const clockTimes = `${start.toFormat("HH:mm")}-${end.toFormat("HH:mm")}`;
  const last = end.minus({ minutes: 1 });
  if (clockTimes === "00:00-00:00") {
    if (grain === "weekend") return `le week-end des ${days(start, last, now)}`;
    if (grain === "week") return `la semaine ${days(start, last, now)}`;
    const month = start.day === 1 && end.equals(start.plus({ months: 1 }));
    if (month) return `en ${MONTHS[start.month - 1]}${yearIfOther(start, now)}`;
    return sameDay(start, last) ? relative(start, now) : days(start, last, now);
  }
  if (sameDay(start, last)) {
    if (grain === "day") return relative(start, now);
    return `${relative(start, now)}, ${part(start, end)}`;
  }
  // "D'ici la fin du mois" begins now.
  if (sameDay(start, now) && start <= now) return until(end, now);
  return `du ${moment(start, now)} au ${clockTimes.endsWith("-00:00") ? whole(last, now) : moment(end, now)}`;
}

function yearIfOther(date: DateTime, now: DateTime): string {
  return date.year === now.year ? "" : ` ${date.year}`;
}

/** An event must begin or be over then. */
const EDGES: Readonly<Record<WindowEdge, string>> = {
  begins: " (heure de début)",
  beginsOn: " (début)",
  ends: " (fini d’ici là)",
  endsAt: " (heure de fin)",
};

function window(asked: Window, now: DateTime): string {
  const edge = edgeOf(asked);
  return `${timeAsked(asked, now)}${edge ? EDGES[edge] : ""}`;
}

/** Up to a moment, a whole day included. */
function until(end: DateTime, now: DateTime): string {
  const wholeDays = end.toFormat("HH:mm") === "00:00";
  return wholeDays
    ? `jusqu’au ${whole(end.minus({ days: 1 }), now)} inclus`
    : `jusqu’à ${moment(end, now)}`;
}

function timeAsked(asked: Window, now: DateTime): string {
  const start = asked.start === null ? undefined : localMoment(asked.start);
  const end = asked.end === null ? undefined : localMoment(asked.end);
  if (asked.every && start && end) {
    const hours = part(start, end);
    if (asked.every === "day") return hours;
    const days = asked.grain === "weekend" ? "week-end" : start.setLocale(LOCALE).toFormat("cccc");
    return [`le ${days}`, hours].filter(Boolean).join(", ");
  }
  if (asked.every === "day" && start) return `à ${time(start.toFormat("HH:mm"))}`;
  if (start && end) return bounded(start, end, asked.grain, now);
  if (start) return asked.open ? `à partir de ${moment(start, now)}` : moment(start, now);
  return end ? until(end, now) : "";
}

export const said: SaidTexts = {
  day: (date, now) => whole(localMoment(date), now),
  weekdays: (hours) => (hours === "" ? "en semaine" : `en semaine, ${hours}`),
  days: (start, end, now) => days(localMoment(start), localMoment(end), now),
  hours: (sessions) => and(sessions.map(session)),
  window,
  shortMoment: (date, start) => {
    const day = localMoment(date).setLocale(LOCALE).toFormat("ccc d LLL");
    return start === undefined ? day : `${day}, ${time(start)}`;
  },
  town: (name) => name.replaceAll("'", "’"),
  inTown: (name) => {
    const town = name.replaceAll("'", "’");
    if (town.startsWith("Le ")) return `au ${town.slice(3)}`;
    if (town.startsWith("Les ")) return `aux ${town.slice(4)}`;
    return `à ${town}`;
  },
  moment: (at) => `${day(at, { month: true, year: true })}, ${time(at.toFormat("HH:mm"))}`,
  colon: `${NBSP}: `,
  and,
  or: (parts) => list(parts, "ou"),
};
