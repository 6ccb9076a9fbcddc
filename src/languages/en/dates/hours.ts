import { type Groups, rule } from "../../dates/rule.js";
import type { Said } from "../../dates/said.js";
import { COUNTS_NOTHING } from "./day-numbers.js";
import { HOUR_IN_LETTERS, numberOf } from "./numbers.js";

export const NOON = 12 * 60;
export const DAY = 24 * 60;

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
export function timePattern(n: number): string {
  return `(?:(?<noon${n}>noon|midnight)|(?:a )?(?<rel${n}>${RELATIVES})[ -](?<of${n}>1[0-2]|[1-9]|${HOUR_IN_LETTERS})(?! (?:people|persons|adults|kids|children|euros|workshops|places|events|years))|(?<h${n}>2[0-4]|1\\d|0?\\d)(?:(?<sep${n}>[:.])(?<m${n}>[0-5]\\d))?|(?<w${n}>${HOUR_IN_LETTERS})(?: (?<mw${n}>fifteen|thirty|forty[ -]five))?)(?: ?(?<half${n}>am|pm)| (?<clock${n}>o'clock))?(?<ish${n}> ?-?ish)?`;
}

/** A time as said: on a twelve-hour clock its half of the day may still be open. */
export interface Time {
  readonly minutes: number;
  readonly open: boolean;
  /** Whether the words show by themselves that it is a time: "6pm", "18:30", "half six"; not "6". */
  readonly plain: boolean;
}

/** The time that groups numbered `n` of `timePattern` say. */
export function timeOf(groups: Groups, n: number): Time {
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
export function plausible({ minutes, open }: Time): number {
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

/** "Friday 7.30", "tomorrow 18.30": a point makes an hour right behind its day. */
export const dottedTimeAfterDay = rule(
  "hour",
  new RegExp(timePattern(1)),
  (groups) => (groups.sep1 === "." ? at(timeOf(groups, 1)) : null),
  { onlyAfter: /\b(?:tomorrow|today|tonight|[a-z]{3,}day|morning|afternoon|evening),? ?$/ },
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
