import { DateTime } from "luxon";
import { dayOnOrAfter, dayOnOrBefore, easter, mondayOf } from "../../dates/calendar.js";
import { oneOf, rule } from "../../dates/rule.js";
import { span } from "../../dates/said.js";
import { YEAR } from "./names.js";
import { NUMBER, numberOf } from "./numbers.js";
import { weekendBeside, weekendNear } from "./weekends.js";

type DayOfYear = (year: number) => DateTime | null;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    DateTime.utc(year, month, day);
const afterEaster =
  (days: number): DayOfYear =>
  (year) =>
    easter(year).plus({ days });
const nthWeekday =
  (month: number, weekday: number, count: number): DayOfYear =>
  (year) =>
    dayOnOrAfter({ weekday }, DateTime.utc(year, month, 1))?.plus({ weeks: count - 1 }) ?? null;
const lastMonday =
  (month: number): DayOfYear =>
  (year) =>
    dayOnOrBefore({ weekday: 1 }, DateTime.utc(year, month, 31));

/**
 * The public holidays of France by their English names, those of England and Wales
 * (https://www.gov.uk/bank-holidays), and the few other days that everyone knows by name. Without
 * apostrophes, which the spellings drop.
 */
const HOLIDAYS: Readonly<Record<string, DayOfYear>> = {
  "new years day": fixed(1, 1),
  "new years": fixed(1, 1),
  "new year": fixed(1, 1),
  epiphany: fixed(1, 6),
  "twelfth night": fixed(1, 5),
  "burns night": fixed(1, 25),
  "valentines day": fixed(2, 14),
  valentines: fixed(2, 14),
  "shrove tuesday": afterEaster(-47),
  "pancake day": afterEaster(-47),
  "mardi gras": afterEaster(-47),
  "ash wednesday": afterEaster(-46),
  "international womens day": fixed(3, 8),
  "st patricks day": fixed(3, 17),
  "april fools day": fixed(4, 1),
  "april fools": fixed(4, 1),
  "palm sunday": afterEaster(-7),
  "maundy thursday": afterEaster(-3),
  "good friday": afterEaster(-2),
  easter: afterEaster(0),
  "easter day": afterEaster(0),
  "easter sunday": afterEaster(0),
  "easter monday": afterEaster(1),
  "earth day": fixed(4, 22),
  "st georges day": fixed(4, 23),
  "may day": fixed(5, 1),
  "labour day": fixed(5, 1),
  "labor day": fixed(5, 1),
  "workers day": fixed(5, 1),
  "early may bank holiday": nthWeekday(5, 1, 1),
  "may day bank holiday": nthWeekday(5, 1, 1),
  "ve day": fixed(5, 8),
  "victory day": fixed(5, 8),
  "victory in europe day": fixed(5, 8),
  "europe day": fixed(5, 9),
  "spring bank holiday": lastMonday(5),
  "late may bank holiday": lastMonday(5),
  "ascension day": afterEaster(39),
  "ascension thursday": afterEaster(39),
  ascension: afterEaster(39),
  pentecost: afterEaster(49),
  whitsun: afterEaster(49),
  "whit sunday": afterEaster(49),
  "whit monday": afterEaster(50),
  "pentecost monday": afterEaster(50),
  "midsummers day": fixed(6, 24),
  "bastille day": fixed(7, 14),
  "french national day": fixed(7, 14),
  "assumption day": fixed(8, 15),
  "the assumption": fixed(8, 15),
  "feast of the assumption": fixed(8, 15),
  "summer bank holiday": lastMonday(8),
  "august bank holiday": lastMonday(8),
  halloween: fixed(10, 31),
  "all hallows eve": fixed(10, 31),
  "all saints day": fixed(11, 1),
  "all saints": fixed(11, 1),
  toussaint: fixed(11, 1),
  "all souls day": fixed(11, 2),
  "all souls": fixed(11, 2),
  "bonfire night": fixed(11, 5),
  "guy fawkes night": fixed(11, 5),
  "guy fawkes": fixed(11, 5),
  "armistice day": fixed(11, 11),
  armistice: fixed(11, 11),
  "remembrance day": fixed(11, 11),
  "remembrance sunday": nthWeekday(11, 7, 2),
  "st martins day": fixed(11, 11),
  thanksgiving: nthWeekday(11, 4, 4),
  "black friday": (year) => nthWeekday(11, 4, 4)(year)?.plus({ days: 1 }) ?? null,
  "st andrews day": fixed(11, 30),
  "st nicholas day": fixed(12, 6),
  "christmas eve": fixed(12, 24),
  "xmas eve": fixed(12, 24),
  "christmas day": fixed(12, 25),
  "xmas day": fixed(12, 25),
  christmas: fixed(12, 25),
  xmas: fixed(12, 25),
  "boxing day": fixed(12, 26),
  "st stephens day": fixed(12, 26),
  "new years eve": fixed(12, 31),
  nye: fixed(12, 31),
  hogmanay: fixed(12, 31),
};

const NAME = `(?<name>${oneOf(HOLIDAYS)})`;

/** The holiday's day in a year; null for what is none. */
function dayIn(name: string, year: number): DateTime | null {
  return HOLIDAYS[name.replaceAll("-", " ")]?.(year) ?? null;
}

/** The next one on or after a day. */
function nextOne(name: string, today: DateTime): DateTime | null {
  const thisYear = dayIn(name, today.year);
  return thisYear && thisYear < today ? dayIn(name, today.year + 1) : thisYear;
}

/** "on Armistice Day", "the day after Christmas", "Easter Monday 2018": the next one, today included. */
export const holiday = rule(
  "holiday",
  new RegExp(
    `(?:the )?(?<beside>(?:(?<count>${NUMBER}) )?days? (?:after|before) )?(?:(?<last>last )|next |this )?${NAME}(?:,? (?<year>${YEAR}))?`,
  ),
  ({ beside, count, last, name = "", year }, now) => {
    const next = nextOne(name, now.startOf("day"));
    const day = year ? dayIn(name, Number(year)) : last && next ? dayIn(name, next.year - 1) : next;
    const sign = beside === undefined ? 0 : beside.includes("after") ? 1 : -1;
    const start = day?.plus({ days: sign * (count ? numberOf(count) : 1) });
    const supposed = year || last ? undefined : "year";
    return start ? span(start, start.plus({ days: 1 }), "day", supposed) : null;
  },
  { notAfter: /\bin the $/ },
);

/** "Easter weekend", "the Christmas weekend", "the weekend of All Saints": the one nearest to it. "The weekend before Christmas" is over by then. */
export const weekendOfHoliday = rule(
  "weekend of a holiday",
  new RegExp(
    `(?:the )?(?:${NAME} weekend|weekend (?<where>of|after|before|around) ${NAME.replace("name", "after")})`,
  ),
  ({ name, where, after }, now) => {
    const day = nextOne(name ?? after ?? "", now.startOf("day"));
    if (where === "after" || where === "before") return day && weekendBeside(day, where);
    return day && weekendNear(day);
  },
);

/** "Christmas week", "the week of Armistice Day": Monday to Sunday. */
export const weekOfHoliday = rule(
  "week of a holiday",
  new RegExp(`(?:the )?(?:${NAME} week|week of ${NAME.replace("name", "after")})`),
  ({ name, after }, now) => {
    const day = nextOne(name ?? after ?? "", now.startOf("day"));
    const monday = day && mondayOf(day);
    return monday && span(monday, monday.plus({ weeks: 1 }), "week");
  },
);
