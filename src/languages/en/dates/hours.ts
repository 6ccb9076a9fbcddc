import { type Groups, rule } from "../../dates/rule.js";
import type { Hours, Said } from "../../dates/said.js";
import { COUNTS_NOTHING } from "./day-numbers.js";
import { WEEKDAY } from "./names.js";
import { HOUR_IN_LETTERS, numberOf } from "./numbers.js";

const NOON = 12 * 60;
const DAY = 24 * 60;

/**
 * Minutes before or after the hour: "half" and "half past" alike, as the British say it. "10 to 12" in
 * figures is a range.
 */
const RELATIVE: Readonly<Record<string, number>> = {
  half: 30,
  "half past": 30,
  "quarter past": 15,
  "quarter to": -15,
  "ten past": 10,
  "ten to": -10,
  "five past": 5,
  "five to": -5,
  "twenty past": 20,
  "twenty to": -20,
  "5 past": 5,
  "10 past": 10,
  "20 past": 20,
};
const RELATIVES = Object.keys(RELATIVE)
  .sort((a, b) => b.length - a.length)
  .join("|");

/** A time of the day as a pattern, its groups numbered `n`; which of them mean one is for the rules. */
function timePattern(n: number): string {
  return `(?:(?<noon${n}>noon|midnight)|(?:a )?(?<rel${n}>${RELATIVES})[ -](?<of${n}>1[0-2]|[1-9]|${HOUR_IN_LETTERS})(?! (?:people|persons|adults|kids|children|euros|workshops|places|events|years))|(?<h${n}>2[0-4]|1\\d|0?\\d)(?:(?<sep${n}>[:.])(?<m${n}>[0-5]\\d))?|(?<w${n}>${HOUR_IN_LETTERS})(?: (?<mw${n}>fifteen|thirty|forty[ -]five))?)(?: ?(?<half${n}>am|pm)| (?<clock${n}>o'clock))?(?<ish${n}> ?-?ish)?`;
}

/** A time as said: on a twelve-hour clock its half of the day may still be open. */
interface Time {
  readonly minutes: number;
  readonly open: boolean;
  /** Whether the words show by themselves that it is a time: "6pm", "18:30", "half six"; not "6". */
  readonly plain: boolean;
}

function timeOf(groups: Groups, n: number): Time {
  const group = (name: string) => groups[`${name}${n}`];
  const noon = group("noon");
  if (noon) return { minutes: noon === "noon" ? NOON : DAY, open: false, plain: true };
  const figures = group("h");
  const hours = numberOf(group("of") ?? figures ?? group("w"));
  const spoken = group("mw");
  const minutes =
    hours * 60 +
    (RELATIVE[group("rel") ?? ""] ?? 0) +
    Number(group("m") ?? (spoken ? SPOKEN_MINUTES[spoken] : 0));
  const half = group("half");
  const plain = [half, group("clock"), group("ish"), group("rel")].some((said) => said);
  if (half === undefined) {
    const open = hours <= 12 && !figures?.startsWith("0");
    return { minutes, open, plain: plain || group("sep") === ":" };
  }
  const clock = minutes % NOON;
  // "12am" closes a day: midnight is the end of it, as in "from 8pm to 12am".
  const night = half === "am" && hours === 12;
  return { minutes: clock + (night ? DAY : half === "pm" ? NOON : 0), open: false, plain };
}

const SPOKEN_MINUTES: Readonly<Record<string, number>> = {
  fifteen: 15,
  thirty: 30,
  "forty five": 45,
  "forty-five": 45,
};

/**
 * The plausible half of the day for a programme of events: from one to before eight it is the
 * afternoon or evening, else the morning ("at 6" is 18:00, "at 9" is 9:00, "12" is noon).
 */
function plausible({ minutes, open }: Time): number {
  return open && minutes >= 60 && minutes < 8 * 60 ? minutes + NOON : minutes;
}

function at(time: Time): Said | null {
  const from = plausible(time);
  if (from > DAY && time.minutes <= DAY) return null;
  const grain = from % 60 === 0 ? "hour" : "minute";
  return { days: [], hours: [{ from, to: null, grain, twelveHour: time.open }] };
}

const SHARP = "(?: (?:sharp|prompt|exactly))?";

/** "6pm", "18:30", "half six", "quarter to eight", "noon", "6ish", "six o'clock". */
export const clockTime = rule(
  "hour",
  new RegExp(`${timePattern(1)}${SHARP}`),
  (groups) => {
    const time = timeOf(groups, 1);
    return time.plain ? at(time) : null;
  },
  { notAfter: /[\d:/.,€£$-]$/ },
);

/** Not "from 2 to 3 hours", "at 5 or 10 euros". */
const NO_SECOND_COUNT = `(?!(?: ?- ?| to | or | and )(?:\\d{1,3}|${HOUR_IN_LETTERS})(?![a-z0-9:.])(?!${COUNTS_NOTHING}))`;

/** "at 6", "from six", "until 10.30". Not "at 6 places", "from 6 years", "around 6 people". */
export const timeAfterPreposition = rule(
  "hour",
  new RegExp(`${timePattern(1)}${COUNTS_NOTHING}${NO_SECOND_COUNT}`),
  (groups) => at(timeOf(groups, 1)),
  {
    onlyAfter:
      /(?:\b(?:at|@|from|after|before|until|till|til|by|around|past|since|starting)|@) ?(?:about |around )?$/,
    notAfter: /\b(?:children|kids|aged?|ages|people|anyone|one|hour) (?:from|after|past) $/,
  },
);

/** "8 in the evening", "six this evening". */
export const timeBeforePart = rule(
  "hour",
  new RegExp(
    `${timePattern(1)}(?= (?:in the (?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening))(?![a-z]))`,
  ),
  (groups) => at(timeOf(groups, 1)),
  { notAfter: /[\d:/.,€£$-]$|\b(?:for|the|of) $/ },
);

/** "2-4pm", "from 2 to 4", "between noon and 2", "14:00-16:00", "10am till noon". Not "2-4 people". */
export const hourRange = rule(
  "hour range",
  new RegExp(
    `(?:(?:(?<from>from|starting at|between the hours of) )?${timePattern(1)}(?: ?(?:-|to|until|till|til|through|up to|>|->) ?)|(?<between>(?:in )?between )${timePattern(3)}(?: and | & |-| to ))(?:about |around )?${timePattern(2)}${COUNTS_NOTHING}`,
  ),
  ({ from, between, ...groups }) => {
    const first = timeOf(groups, between ? 3 : 1);
    const second = timeOf(groups, 2);
    const told = first.plain || second.plain;
    const bare = (from ?? between) !== undefined && first.minutes <= NOON && second.minutes <= NOON;
    if (!told && !bare && !(first.minutes % 60 && second.minutes % 60)) return null;
    const hours = rangeOf(first, second);
    return { days: [], hours: [hours] };
  },
  { notAfter: /[\d:/.,€£$-]$|\b(?:children|kids|aged?|ages|aged from|group of|groups of) $/ },
);

/** "tomorrow 10-12", "Saturday morning 9 to 11": beside their day no figure counts. */
export const hourRangeAfterDay = rule(
  "hour range",
  new RegExp(`${timePattern(1)}(?: ?- ?| to | till | until )${timePattern(2)}${COUNTS_NOTHING}`),
  (groups) => ({ days: [], hours: [rangeOf(timeOf(groups, 1), timeOf(groups, 2))] }),
  { onlyAfter: /\b(?:tomorrow|today|tonight|[a-z]+day|morning|afternoon|evening),? ?$/ },
);

/** "10 to 12 on Saturday", "6 till 8 tomorrow". */
export const hourRangeBeforeDay = rule(
  "hour range",
  new RegExp(
    `${timePattern(1)}(?: ?- ?| to | till | until )${timePattern(2)}(?=,? (?:on |this |next )?(?:${WEEKDAY}|tomorrow|tonight|today)(?![a-z]))`,
  ),
  (groups) => ({ days: [], hours: [rangeOf(timeOf(groups, 1), timeOf(groups, 2))] }),
  { notAfter: /[\d:/.,€£$-]$/ },
);

/** Each time closes the half of the day that the other left open: "2-4pm", "11-2pm", "10am to 12". */
function rangeOf(first: Time, second: Time): Hours {
  const open = first.open && second.open;
  const from =
    first.open && !second.open ? latestBefore(first.minutes, second.minutes) : plausible(first);
  const to = second.open ? earliestAfter(second.minutes, from) : second.minutes;
  const end = to <= from ? to + DAY : to;
  return { from, to: end, grain: "range", twelveHour: open };
}

function latestBefore(minutes: number, end: number): number {
  const clock = minutes % NOON;
  return clock + NOON < end ? clock + NOON : clock;
}

function earliestAfter(minutes: number, start: number): number {
  const clock = minutes % NOON;
  return [clock, clock + NOON, clock + DAY].find((time) => time > start) ?? minutes;
}

/** "from 7 till late": an open evening. */
export const tillLate = rule(
  "till late",
  new RegExp(`(?:from )?${timePattern(1)} (?:till|til|until|to) late`),
  (groups) => {
    const from = plausible(timeOf(groups, 1));
    return { days: [], hours: [{ from, to: null, grain: "hour", open: true }] };
  },
);
