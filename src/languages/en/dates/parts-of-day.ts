import { oneOf, rule } from "../../dates/rule.js";
import { hoursBetween, type Said, wholeDay } from "../../dates/said.js";
import { MONTH, WEEKDAY, weekdayOf } from "./names.js";
import { DAY_NUMBER, ORDINAL_NUMBER } from "./numbers.js";

/** Hours from midnight; a night ends in the morning after. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  "early morning": [6, 9],
  "first thing in the morning": [6, 9],
  "early in the morning": [6, 9],
  "mid morning": [9, 11],
  "late morning": [10, 12],
  "late in the morning": [10, 12],
  "end of the morning": [10, 12],
  morning: [6, 12],
  lunchtime: [12, 14],
  "lunch break": [12, 14],
  "lunch hour": [12, 14],
  lunch: [12, 14],
  "early afternoon": [12, 14],
  "early in the afternoon": [12, 14],
  "mid afternoon": [14, 16],
  "late afternoon": [16, 18],
  "late in the afternoon": [16, 18],
  "end of the afternoon": [16, 18],
  afternoon: [12, 18],
  "end of the day": [17, 20],
  "early evening": [18, 21],
  "early in the evening": [18, 21],
  "late evening": [21, 24],
  "late in the evening": [21, 24],
  evening: [18, 24],
  "late at night": [22, 30],
  night: [22, 30],
  day: [0, 24],
};
const COMPOUND = oneOf(Object.keys(PARTS).filter((name) => / (?!break|hour)/.test(name)));
const PLAIN = "morning|afternoon|evening|lunchtime|lunch break|lunch hour";

export function part(name = ""): Said {
  const [from, to] = PARTS[name.replaceAll("-", " ")] ?? [0, 24];
  return hoursBetween(from * 60, to * 60, name === "day" ? "day" : "part");
}

/** "tonight" is this evening; "late tonight" its end. */
const TONIGHT: Readonly<Record<string, string>> = {
  tonight: "evening",
  "later tonight": "evening",
  "early tonight": "early evening",
  "late tonight": "late evening",
};

/** "tonight", "this evening", "later this afternoon": today's. Not "this late", "this night out". */
export const thisPart = rule(
  "part of today",
  new RegExp(
    `(?<tonight>${oneOf(TONIGHT)})|(?:later )?this (?<name>${COMPOUND}|${PLAIN}|night)(?! out\\b)`,
  ),
  ({ tonight = "", name }, now) => {
    const start = now.startOf("day");
    const days = [{ start, end: start.plus({ days: 1 }), grain: "day" as const }];
    return { ...part(name ?? TONIGHT[tonight]), days };
  },
);

/** "last night": yesterday evening. */
export const lastNight = rule("last night", /last (?:night|evening)/, (_, now) => {
  const end = now.startOf("day");
  const days = [{ start: end.minus({ days: 1 }), end, grain: "day" as const }];
  return { ...part("evening"), days };
});

/** "in the evening", "at lunchtime", "over lunch", "in the mornings", "that evening", "another evening", "other evenings". Not "an evening of games". */
export const partOfDay = rule(
  "part of day",
  new RegExp(
    `(?:(?:in|during|for|towards|through|on) the |(?:on )?(?:that|the same|same) |all |all through the |(?:on )?(?:any|another|some other|a different|(?:the |any )?other (?=[a-z]+s\\b)) ?)(?<name>${PLAIN}|night)s?(?! (?:of (?:games|music|films?|talks?)|classe?s?|news|star)\\b)|(?:at|over|during|around|for|in|on) (?:the |my |our |a )?(?<lunch>lunchtime|lunch break|lunch hour)|(?:at|over|during) (?<meal>lunch)|at (?<night>night)|(?<clear>lunchtime)`,
  ),
  ({ name, lunch, meal, night, clear }) => part(name ?? lunch ?? meal ?? night ?? clear),
);

/** "the following evening", "the night before": hours of a day beside those spoken of. Not "the next evening session". */
export const partOfDayBeside = rule(
  "part of day",
  new RegExp(
    `(?:the )?(?:next|following|previous) (?<name>${PLAIN}|night)(?! (?:ones?|events?|sessions?|workshops?|talks?|slots?|class(?:es)?|courses?|things?|meetings?|activit(?:y|ies))\\b)|(?:the )?(?<beside>${PLAIN}|night)(?= (?:before|after)(?: that)?[ ?!.]*$)`,
  ),
  ({ name, beside = name }) => part(beside === "night" ? "evening" : beside),
  { notAfter: /\b(?:a|an|any|good|every) $/ },
);

/** "I can only do evenings", "I can't do mornings": of every day. Not "noisy at night", a habit. */
export const onlyThen = rule(
  "part of day",
  /(?<name>morning|afternoon|evening)s?(?! (?:events?|class|classes|sessions?|i|we|you)\b)/,
  ({ name }) => part(name),
  {
    onlyAfter:
      /\b(?:(?:can|could|will|'d|can't|cannot|can not|couldn't|don't) (?:only |just )?(?:do|make|come)|(?<!\bthe )(?:only|just)(?: free)?) (?:the |in the |on )?$/,
  },
);

/** "mornings only", "mornings are no good", "evenings work best for me": of every day. */
export const thenOnly = rule(
  "part of day",
  /(?<name>morning|afternoon|evening)s(?: only|(?= (?:are|is) (?:no good|not good|out|bad|impossible|difficult|tricky|hard|off)\b)|(?= (?:would |do |don't )?(?:work|suit) (?:(?:better|best|well|fine) )?(?:for )?(?:me|us)\b))/,
  ({ name }) => part(name),
);

/** "early Saturday morning", "late tomorrow afternoon", "early this evening". */
export const partAroundDay = rule(
  "part of day",
  new RegExp(
    `(?:in the )?(?<when>early|mid|late) (?:on )?(?:this |next )?(?<day>${WEEKDAY}|tomorrow|today|this) (?<name>morning|afternoon|evening)`,
  ),
  ({ when = "", day = "", name = "" }, now) => {
    const weekday = weekdayOf(day);
    const start = now.startOf("day").plus({ days: day === "tomorrow" ? 1 : 0 });
    const days = [weekday === undefined ? wholeDay(start) : { fields: { weekday } }];
    return { ...part(`${when} ${name}`), days };
  },
);

/** "late on Friday" is its evening, "early on Saturday" its morning. */
export const endOfDay = rule(
  "part of day",
  new RegExp(
    `(?<when>early|late) (?:on )?(?<day>${WEEKDAY}|tomorrow)(?! (?:morning|afternoon|evening|night))`,
  ),
  ({ when, day = "" }, now) => {
    const weekday = weekdayOf(day);
    const tomorrow = now.startOf("day").plus({ days: 1 });
    const days = [weekday === undefined ? wholeDay(tomorrow) : { fields: { weekday } }];
    return { ...part(when === "late" ? "evening" : "morning"), days };
  },
  { notAfter: /\b(?:too|very|so) $/ },
);

/** "(not) too late", "(not) too early in the morning", of any day. Not "it is not too late to register". */
export const tooLateOrEarly = rule(
  "too late or early",
  /(?:too|very|super) (?<edge>late|early)(?: (?:in the (?:evening|morning|day)|at night))?(?! (?:to|for)\b)/,
  ({ edge }) => ({ ...part(edge === "late" ? "late evening" : "early morning"), anyDay: true }),
  {
    onlyAfter: /\b(?:not|isn't|aren't|no) (?:be )?$/,
    notAfter:
      /\b(?:(?:it|that|this|is|was|be|it's|that's|we're|finish\w*|end\w*) (?:is |be )?not|it isn't) $/,
  },
);

/** "after work", "straight after work": the evening, which begins at 18:00 here as elsewhere. */
export const afterWork = rule(
  "after work",
  /(?:(?:straight|right|just) )?after (?:work|the office)(?! (?:on|is|has|begins|starts|experience))/,
  () => part("evening"),
);

/** "after school", "after class": from half past four on. Not "after-school clubs". */
export const afterSchool = rule(
  "after school",
  /(?:(?:straight|right|just) )?after (?:school|class|classes|lessons|lectures)(?! (?:clubs?|activit|programmes?|care|projects?|workshops?|lessons?|schemes?|sessions?)[a-z]*)/,
  () => ({ days: [], hours: [{ from: 16 * 60 + 30, to: null, grain: "minute", open: true }] }),
);

/** "in the daytime", "during the day": between eight and six. */
export const daytime = rule(
  "part of day",
  /(?:in the|during the|during) daytime|during the day(?! (?:of|before|after)\b)/,
  () => hoursBetween(8 * 60, 18 * 60, "part"),
);

/** "one of these evenings": those of the seven days to come. */
export const someEvening = rule(
  "one of these evenings",
  /one of these (?:evenings|nights)/,
  (_, now) => {
    const days = Array.from({ length: 7 }, (_, i) =>
      wholeDay(now.startOf("day").plus({ days: i })),
    );
    return { ...part("evening"), days };
  },
);

/** "morning events", "the evening one", "afternoons only", "morning is better". */
export const partOfEvents = rule(
  "part of day",
  /(?<name>morning|afternoon|evening)s?(?= (?:(?:ones?|events?|sessions?|workshops?|slots?|activit(?:y|ies)|talks?|things?|meetings?|outings?|concerts?|courses?|classes|trainings?)\b|(?:only|please|instead|rather|preferably|suits|works|is better|would be better)\b))/,
  ({ name }) => part(name),
  { notAfter: /\bgood $/ },
);

/** "after lunch", "before lunch". Not "lunch is included". */
export const lunchAfterPreposition = rule("part of day", /lunch(?:time)?/, () => part("lunch"), {
  onlyAfter: /\b(?:after|before|until|till|from) $/,
});

/** "late afternoon", "early evening": clear without any word before. */
export const compoundPart = rule(
  "part of day",
  new RegExp(`(?:(?:in|at|during|towards|by) )?(?:the )?(?<name>${COMPOUND})s?`),
  ({ name }) => part(name),
  { notAfter: /\ban? $/ },
);

const SEVERAL = "(?:morning|lunchtime|afternoon|evening|night)s? (?:and|or|&)(?: the)?";
/** What a part of the day may stand right behind. */
const DAY = `(?:${WEEKDAY}s?(?:,? (?:the )?${DAY_NUMBER}(?:,? (?:of )?${MONTH})?)?|${DAY_NUMBER} (?:of )?${MONTH}|${MONTH} ${DAY_NUMBER}|\\d{1,2}/\\d{1,2}|tomorrow|yesterday|today|(?:the|on) ${ORDINAL_NUMBER}|weekends?|weekdays?|christmas|[a-z]+ (?:day|eve)|next week|${SEVERAL})`;

/**
 * "Saturday morning", "tomorrow night", "the 14th, evening": right after its day. There, "night" is
 * the evening, and "noon" the hours around it.
 */
export const partAfterDay = rule(
  "part of day",
  /(?<name>morning|lunchtime|lunch|noon|afternoon|evening|night)s?(?! fever)/,
  ({ name }) => part(name === "night" ? "evening" : name === "noon" ? "lunchtime" : name),
  { onlyAfter: new RegExp(`\\b${DAY}(?:'s)?,? ?$`) },
);

/** "the evening of the 18th", "the morning of Saturday". */
export const partOfADay = rule(
  "part of day",
  new RegExp(
    `(?:on |in )?(?:the )?(?:(?<name>morning|lunchtime|lunch|afternoon|evening|night)s?(?= (?:of|on) (?:the )?(?:${WEEKDAY}|${DAY_NUMBER}(?![a-z0-9])|tomorrow|christmas|armistice))|(?<each>morning|afternoon|evening)s(?= (?:this|next|during the|over the|at the) (?:week|weekend|month)(?![a-z])))`,
  ),
  ({ name, each }) => part(name === "night" ? "evening" : (name ?? each)),
  { notAfter: /\b(?:good|lovely|nice|an?) $/ },
);

/** "all day", "during the day", beside a day: the whole of it. Not "open all day". */
export const allDay = rule(
  "all day",
  /all (?<name>day)(?: long)?|(?:during|in) the day(?:time)?/,
  () => part("day"),
  { onlyAfter: new RegExp(`\\b${DAY},? ?$`) },
);

/** "and the evening?", "what about mornings, same day?", "and an afternoon?": nearly the whole message. Not "Evening!". */
export const barePart = rule(
  "part of day",
  /(?<name>morning|afternoon|evening)s?(?= ?(?:[,;]|[?!.]* *$|please|instead|rather|only))/,
  ({ name }) => part(name),
  {
    onlyAfter:
      /^ *(?:(?:and|or|rather|preferably|maybe|only|just|what about|how about|what of|the|in|not|prefer)(?: |$))+(?:(?:an?|one|some) )?$/,
  },
);

/** "evening?", "ok, mornings?": all that is asked. Not "Evening!", which greets. */
export const askedPart = rule(
  "part of day",
  /(?<name>morning|afternoon|evening|night)s?(?= *[?])/,
  ({ name }) => part(name === "night" ? "evening" : name),
  { onlyAfter: /^ *(?:(?:ok|okay|so|no|yes|yeah|then|hmm|fine)[ ,.!]+)*$/ },
);

/** "the same one but in an evening", "rather one morning?": of any day. Not "one morning" alone. */
export const somePart = rule(
  "part of day",
  /(?:in |on )?(?:an?|one|some) (?<name>morning|afternoon|evening)(?= (?:please|instead|only)\b|[ ?!.]*$)/,
  ({ name }) => part(name),
  { onlyAfter: /\b(?:and|or|but|rather|maybe|perhaps|only),? $/ },
);
