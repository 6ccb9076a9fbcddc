import { DateTime } from "luxon";
import { easter } from "../../dates/calendar.js";
import { oneOf, rule } from "../../dates/rule.js";
import { span } from "../../dates/said.js";
import { YEAR } from "./names.js";
import { bridgeOver, weekendBeside, weekendNear } from "./weekends.js";

const fixed = (month: number, day: number) => (year: number) => DateTime.utc(year, month, day);
/** The last Sunday of May, or the one after it when that is Pentecost (article D215-1 of the code). */
const mothersDay = (year: number) => {
  const last = DateTime.utc(year, 5, 31).minus({ days: DateTime.utc(year, 5, 31).weekday % 7 });
  return easter(year).plus({ days: 49 }).equals(last) ? last.plus({ weeks: 1 }) : last;
};
/** The third Sunday of June. */
const fathersDay = (year: number) => {
  const first = DateTime.utc(year, 6, 1);
  return first.plus({ days: 7 - first.weekday, weeks: 2 });
};
const afterEaster = (days: number) => (year: number) => easter(year).plus({ days });

/** The public holidays of France and the few other days that everyone knows by name. */
const HOLIDAYS: Readonly<Record<string, (year: number) => DateTime>> = {
  "jour de l'an": fixed(1, 1),
  "nouvel an": fixed(1, 1),
  "premier de l'an": fixed(1, 1),
  epiphanie: fixed(1, 6),
  "saint valentin": fixed(2, 14),
  "mardi gras": afterEaster(-47),
  "vendredi saint": afterEaster(-2),
  paques: afterEaster(0),
  "dimanche de paques": afterEaster(0),
  "lundi de paques": afterEaster(1),
  "fete du travail": fixed(5, 1),
  ascension: afterEaster(39),
  "jeudi de l'ascension": afterEaster(39),
  pentecote: afterEaster(49),
  "dimanche de pentecote": afterEaster(49),
  "lundi de pentecote": afterEaster(50),
  "fete des meres": mothersDay,
  "fete des peres": fathersDay,
  "fete de la musique": fixed(6, 21),
  "fete nationale": fixed(7, 14),
  assomption: fixed(8, 15),
  halloween: fixed(10, 31),
  toussaint: fixed(11, 1),
  armistice: fixed(11, 11),
  "veille de noel": fixed(12, 24),
  "reveillon de noel": fixed(12, 24),
  noel: fixed(12, 25),
  "saint sylvestre": fixed(12, 31),
  "reveillon du nouvel an": fixed(12, 31),
  "reveillon du jour de l'an": fixed(12, 31),
};

const NAME = `(?<name>${oneOf(HOLIDAYS)})`;

/** The holiday's day in a year; null for what is none. */
function dayIn(name: string, year: number): DateTime | null {
  return (HOLIDAYS[name] ?? HOLIDAYS[name.replaceAll("-", " ")])?.(year) ?? null;
}

/** The next one on or after a day. */
function nextOne(name: string, today: DateTime): DateTime | null {
  const thisYear = dayIn(name, today.year);
  return thisYear && thisYear < today ? dayIn(name, today.year + 1) : thisYear;
}

/** "à la Toussaint", "le lundi de Pâques", "Noël 2018": the next one, today included. */
export const holiday = rule(
  "holiday",
  new RegExp(
    `(?:jour de |jour de la |fete de la |fete de )?(?<after>lendemain de (?:la |l')?)?${NAME}(?: (?<last>derniere?|passee?)| prochaine?| (?<year>${YEAR}))?`,
  ),
  ({ after, name = "", last, year }, now) => {
    const next = nextOne(name, now.startOf("day"));
    const day = year ? dayIn(name, Number(year)) : last && next ? dayIn(name, next.year - 1) : next;
    const start = day?.plus({ days: after ? 1 : 0 });
    return start
      ? span(start, start.plus({ days: 1 }), "day", year || last ? undefined : "year")
      : null;
  },
);

/** "le pont de l'Ascension", "le pont de la Toussaint". */
export const bridgeOfHoliday = rule(
  "bridge of a holiday",
  new RegExp(`pont (?:de la |de l'|de |du )${NAME}`),
  ({ name = "" }, now) => {
    const day = nextOne(name, now.startOf("day"));
    return day && bridgeOver(day);
  },
);

/** "le week-end de Pâques": the one nearest to it. "Le week-end avant Noël" is over by then. */
export const weekendOfHoliday = rule(
  "week-end of a holiday",
  new RegExp(
    `week-end (?:(?:juste |d')?(?<side>avant|apres) (?:la |l')?|de la |de l'|de |du )${NAME}`,
  ),
  ({ side, name = "" }, now) => {
    const day = nextOne(name, now.startOf("day"));
    if (side !== undefined) return day && weekendBeside(day, side === "avant" ? "before" : "after");
    return day && weekendNear(day);
  },
);
