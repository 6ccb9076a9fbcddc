import { DateTime } from "luxon";
import { MONTHS, WEEKDAYS } from "./printed.js";

/** The days over which an entry runs, both included, ISO. */
export interface Days {
  readonly start: string;
  readonly end: string;
  /** The weekdays that are printed but are not those of the dates. */
  readonly wrongWeekdays: readonly string[];
}

const weekday = `(?:(${WEEKDAYS.join("|")}) )?`;
const day = "(1er|\\d{1,2})";
const month = `(${MONTHS.join("|")})`;
const year = "(?: (\\d{4}))?";

/** "Samedi 04 novembre", "Vendredi 1er décembre 2017". */
const ONE_DAY = new RegExp(`^(?:le )?${weekday}${day} ${month}${year}$`, "iu");

/** "Du 19 octobre au 08 décembre", "Samedi 11 et dimanche 12 novembre", "Samedi 25 / dimanche 26 novembre". */
const SEVERAL_DAYS = new RegExp(
  `^(?:du |les )?${weekday}${day}(?: ${month})?${year} ?(?: au |/| et | - ) ?${weekday}${day} ${month}${year}$`,
  "iu",
);

/**
 * Reads a line that is a date and nothing else: the head of an entry.
 *
 * @param programmeYear for dates printed without a year
 * @returns nothing when the line is no date, or no day of the calendar
 */
export function readDays(text: string, programmeYear: number): Days | undefined {
  const one = ONE_DAY.exec(text);
  if (one !== null) {
    const [, name, dayOfMonth, monthName, ownYear] = one;
    const date = calendarDay(dayOfMonth, monthName, ownYear ?? programmeYear);
    return date && days(date, date, [[name, date]]);
  }
  const several = SEVERAL_DAYS.exec(text);
  if (several === null) return undefined;
  const [, firstName, firstDay, firstMonth, firstYear, lastName, lastDay, lastMonth, lastYear] =
    several;
  const end = calendarDay(lastDay, lastMonth, lastYear ?? firstYear ?? programmeYear);
  const start = calendarDay(
    firstDay,
    firstMonth ?? lastMonth,
    firstYear ?? lastYear ?? programmeYear,
  );
  if (start === undefined || end === undefined) return undefined;
  const printedYear = lastYear !== undefined || firstYear !== undefined;
  const last = start > end && !printedYear ? end.plus({ years: 1 }) : end;
  if (start > last) return undefined;
  return days(start, last, [
    [firstName, start],
    [lastName, last],
  ]);
}

/** The year that a cover prints: "Novembre 2017". */
export function coverYear(text: string): number | undefined {
  const printed = new RegExp(`^${month} (\\d{4})$`, "iu").exec(text)?.[2];
  return printed === undefined ? undefined : Number(printed);
}

function calendarDay(
  dayOfMonth: string | undefined,
  monthName: string | undefined,
  inYear: string | number,
): DateTime<true> | undefined {
  const date = DateTime.fromObject(
    {
      year: Number(inYear),
      month: MONTHS.indexOf((monthName ?? "").toLowerCase()) + 1,
      day: Number.parseInt(dayOfMonth ?? "", 10),
    },
    { zone: "utc" },
  );
  return date.isValid ? date : undefined;
}

function days(
  start: DateTime<true>,
  end: DateTime<true>,
  named: readonly (readonly [string | undefined, DateTime])[],
): Days {
  const wrongWeekdays = named.flatMap(([name, date]) =>
    name !== undefined && WEEKDAYS.indexOf(name.toLowerCase()) + 1 !== date.weekday ? [name] : [],
  );
  return { start: start.toISODate(), end: end.toISODate(), wrongWeekdays };
}
