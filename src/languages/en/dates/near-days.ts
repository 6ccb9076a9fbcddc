import { oneOf, rule } from "../../dates/rule.js";
import { instant, span } from "../../dates/said.js";

/** Days away from today. "At the moment" asks what goes on, so it is the whole day. */
const DAYS: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  "day before yesterday": -2,
  yesterday: -1,
  today: 0,
  "at the moment": 0,
  currently: 0,
  tomorrow: 1,
  "the day after tomorrow": 2,
  "day after tomorrow": 2,
  overmorrow: 2,
};

/** "today", "tomorrow", "the day before yesterday". */
export const nearDay = rule(
  "near day",
  new RegExp(`(?<name>${oneOf(DAYS)})`),
  ({ name = "" }, now) => {
    const start = now.startOf("day").plus({ days: DAYS[name] ?? 0 });
    return span(start, start.plus({ days: 1 }), "day");
  },
);

/** "right now", "what's on now?": this very minute. Not "now then", "until now", "now that",
 * nor how one lives: "near Mouvaux, where we live now". */
export const rightNow = rule(
  "now",
  /(?:right |just )now|(?<=\b(?:on|open|happening|starting|running|showing) )now|now(?= ?[?!.]*$)/,
  (_, now) => instant(now),
  {
    notAfter:
      /\b(?:until|till|by|from|up to|for|just|and) $|\b(?:live|lives|living|work|works|working|study|studying|settled|based|retired|unemployed)(?: (?:in|at|near|around|from|here|there|alone)(?: [a-z-]+){0,3})? $/,
  },
);

/** "Is anything on already?": what goes on today, whatever is to come. */
export const already = rule(
  "already",
  /(?<=\b(?:anything|something|stuff|events?)(?: (?:on|open|running|showing|happening|going on|to (?:see|do)|there))? )already|(?<=\b(?:is|are) (?:there|anything) )already/,
  (_, now) => span(now.startOf("day"), now.startOf("day").plus({ days: 1 }), "day"),
);

/** "later today", "later tonight" is the evening (see parts of day): from now to the end of the day. */
export const laterToday = rule(
  "later today",
  /later(?: on)? today|(?:the )?rest of (?:the day|today)|before the end of (?:the day|today)|by the end of (?:the day|today)|today, later/,
  (_, now) => span(now.startOf("minute"), now.startOf("day").plus({ days: 1 }), "range"),
);
