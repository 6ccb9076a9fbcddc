import { DateTime, Info } from "luxon";
import { localMoment, wallTime } from "../clock.js";
import type { FoundWindow } from "../languages/language.js";
import type { ProgrammeDays } from "./dates.js";
import { plain, type Text } from "./normalise.js";
import type { OddDate } from "./understanding.js";

/** A day that does not exist, with the day to look at instead. */
export interface ImpossibleDate {
  readonly odd: OddDate;
  readonly window: FoundWindow;
}

/** "Lundi 12 novembre" when the 12th is a Sunday: the date is taken, the nearest Monday offered. */
export function findWrongWeekday(
  text: Text,
  found: readonly FoundWindow[],
  locale: string,
): OddDate | undefined {
  if (found.length === 0) return undefined;
  const { weekdays } = calendarOf(locale);
  for (const { value, start, end } of found) {
    const words = text.plain.slice(start, end);
    const named = weekdays.flatMap((name, index) => (isWord(words, name) ? [index + 1] : []));
    const [weekday, ...others] = named;
    if (weekday === undefined || others.length > 0 || value.start === null) continue;
    const date = localMoment(value.start).startOf("day");
    if (!hasWord(words, date.day) || date.weekday === weekday) continue;
    const ahead = (weekday - date.weekday + 7) % 7;
    const nearest = date.plus({ days: ahead > 3 ? ahead - 7 : ahead });
    return { why: "weekday", days: [iso(date), iso(nearest)] };
  }
  return undefined;
}

/** "Le 31 novembre": the month's last day is taken, the first of the next offered. */
export function findImpossible(
  text: Text,
  locale: string,
  { start }: ProgrammeDays,
): ImpossibleDate | undefined {
  const { months, dated } = calendarOf(locale);
  const match = dated.exec(text.plain);
  const number = Number(match?.[1] ?? match?.[4]);
  const month = months.indexOf(match?.[2] ?? match?.[3] ?? "") + 1;
  const first = DateTime.local(Number(start.slice(0, 4)), Math.max(month, 1), 1);
  const last = first.endOf("month");
  if (!match || number > 31 || number <= last.day) return undefined;
  const next = first.plus({ months: 1 });
  const day = (moment: DateTime) => wallTime(moment.startOf("day"));
  const until = day(last.plus({ days: 1 }));
  return {
    odd: { why: "no-such-day", days: [iso(last), iso(next)] },
    window: {
      value: { start: day(last), end: until, grain: "day", open: false },
      start: match.index,
      end: match.index + match[0].length,
      rule: "date: no such day",
    },
  };
}

interface CalendarWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** A day's number and a month: groups 1 and 2, or 4 and 3. */
  readonly dated: RegExp;
}

const calendars = new Map<string, CalendarWords>();

/** The names of days and months, made plain once for each language. */
function calendarOf(locale: string): CalendarWords {
  let words = calendars.get(locale);
  if (words === undefined) {
    const months = Info.months("long", { locale }).map(plain);
    const names = months.join("|");
    const dated = new RegExp(
      `\\b(?:le |the )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${names})|(${names}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?)(?!\\d| ?(?:h|:))\\b`,
    );
    words = { weekdays: Info.weekdays("long", { locale }).map(plain), months, dated };
    calendars.set(locale, words);
  }
  return words;
}

function isWord(words: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`).test(words);
}

function hasWord(words: string, number: number): boolean {
  return new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(words);
}

function iso(date: DateTime): string {
  return date.toFormat("yyyy-MM-dd");
}
