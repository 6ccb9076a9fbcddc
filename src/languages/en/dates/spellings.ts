import type { Spelling } from "../../dates/spelling.js";

const LONG_DAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
const ANY_DAY =
  "(?:mon|tues?|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight)";
/** What may stand before a weekday cut short to a word of the language: "on sat", not "we sat". */
const DAY_BEFORE = `(?<=^ *|[,;:(/&+-] ?|\\d ?[ap]m |\\b(?:on|this|next|last|every|each|coming|from|until|till|til|by|before|after|since|between|and|or|to|for|of|week|about|maybe|is|any|not|than|a week on|starting|both|free|event|events|workshop|workshops|anything|something|happening|lille|roubaix|tourcoing|${ANY_DAY}) )`;
const DAY_AFTER = `(?=\\.?(?: ?$|[ ]?[?!,;)/&+]| ?- ?(?:\\d|${ANY_DAY})|\\. | (?:the )?(?:3[01]|[12]\\d|0?[1-9])(?![a-z\\d]| (?:people|kids|adults|euros|minutes|hours|of))| \\d{1,2}(?:st|nd|rd|th|am|pm|:)| (?:morning|morn|afternoon|aft|evening|eve|arvo|night|nite|am|pm|noon|lunch|lunchtime|week|and|or|to|till|until|from|at (?:\\d|noon|half|quarter|night)|after (?:\\d|noon)|before (?:\\d|noon)|in (?:lille|roubaix|tourcoing|villeneuve|the (?:morning|afternoon|evening))|please|pls|plz|instead|free|around|next week|coming|if)\\b))`;
const ANY_MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const MONTH_NEAR = `(?:(?<=\\d(?:st|nd|rd|th)?(?: of)? ?|\\b(?:in|between|early|mid|late|of|next|last|until|till|by|before|after|from|to|during|and|or|-)[ -])NAME\\b\\.?|\\bNAME\\b\\.?(?= \\d| ?(?:and|or|to|till|until|&|-|/) ?${ANY_MONTH}\\b))`;

function short(names: string, full: string): Spelling {
  return [new RegExp(MONTH_NEAR.replaceAll("NAME", `(?:${names})`), "g"), full];
}

/** A plea or thanks at the end: "On sat thanks", "and the evening? please". */
export const PLEAS =
  /(?:[ ,.!]+(?:please|pls|plz|thank(?:s| you|u)|thx|ty|cheers)(?: (?:a lot|in advance|so much|very much))?)+(?=[ ?!.]*$)/g;

/** How people spell in a hurry and on a phone, and the form that the rules know. */
export const SPELLINGS: readonly Spelling[] = [
  // Tomorrow, tonight, today.
  [
    /\b(?:2m(?:o|oro|orro|orrow|oz|rw|w|rrw|orow|r)|tm(?:r|rw|w|rrw|o|oro|orow|rrow)|tomoz|tomos|tomo(?=\b)|tom(?=(?:or+ow)?s? (?:morning|afternoon|evening|night|eve|at \d))|tommorr?ow|tomm?or?ro|tomm?orow|tomorr?oe|tomarr?ow|tomoro|tomorra|tomor|to-morrow|2morrow|tommorrows?|morrow)\b/g,
    "tomorrow",
  ],
  [
    /\b(?:2 ?nite?|2night|to ?nite|tonit|tonigt|tnite|tnight|2nt|to-night|tonigh|2nyt)\b/g,
    "tonight",
  ],
  [/\b(?:2day|tday|to-day|2dy)\b/g, "today"],
  [/\byest\b|\byday\b|\byesturday\b|\byesterdy\b/g, "yesterday"],
  [/(?<=\b(?:today|tomorrow|tonight))'?s\b/g, ""],
  // Weekends and weeks.
  [
    /\b(?:week[ -]?e+nd|wee?k[ -]?ends?(?<!s)|wke?nd|wk[ -]end|w\/ ?end|wk-?end|w-end|w\/e|weeknd|weekned|weeked|wekend|weeekend|wkd|weakend)(?![a-z])/g,
    "weekend",
  ],
  [/\b(?:week[ -]ends|wkn?ds|wkends)\b/g, "weekends"],
  [/(?<=\b(?:an?|one|half an|\d) ?)hr\b/g, "hour"],
  [/\bwks\b/g, "weeks"],
  [/\bwk\b/g, "week"],
  [/\bb4\b/g, "before"],
  [/(?<=\bin the )am\b/g, "morning"],
  [/\bfort ?nite\b|\bfortnights\b(?= time)/g, "fortnight"],
  [/\b(?:nxt|nex|nect)\b(?= [a-z])/g, "next"],
  // French ones, as people mix them: "something à Roubaix vendredi". Not words of English.
  [/\blundi\b/g, "monday"],
  [/\bmardi\b/g, "tuesday"],
  [/\bmercredi\b/g, "wednesday"],
  [/\bjeudi\b/g, "thursday"],
  [/\bvendredi\b/g, "friday"],
  [/\bsamedi\b/g, "saturday"],
  [/\bdimanche\b/g, "sunday"],
  [/\bnovembre\b/g, "november"],
  [/\bdecembre\b/g, "december"],
  [/\boctobre\b/g, "october"],
  [/\bjanvier\b/g, "january"],
  [/\bdemain\b/g, "tomorrow"],
  [/\baujourd ?['’]? ?hui\b/g, "today"],
  [/\bce soir\b/g, "tonight"],
  // Weekdays.
  [/\bmondays?'s\b/g, "monday"],
  [/\b(?:tues|tue|teusday|tuseday|tuesdy|tusday)\b\.?(?!day)/g, "tuesday"],
  [
    /\b(?:weds|wednes|wensday|wendsday|wedensday|wednsday|wendesday|wednesdy|wenesday)\b\.?/g,
    "wednesday",
  ],
  [
    /\b(?:thurs|thur|thu|thrs|thusday|thurday|thersday|thirsday|thrusday|thursdy)\b\.?/g,
    "thursday",
  ],
  [
    /\b(?:fri|frid|firday|fryday|fridy)\b\.?(?![a-z]|-(?!(?:mon|tue|wed|thu|fri|sat|sun))[a-z])/g,
    "friday",
  ],
  [
    /\b(?:satur|saterday|satarday|satuday|satday|saturdy|satyrday|saturaday|sterday)\b\.?/g,
    "saturday",
  ],
  [/\b(?:sundy|sonday|suday|sunady)\b/g, "sunday"],
  [/\b(?:mondy|mun?day|moday|mondey)\b/g, "monday"],
  [
    /(?<!\b(?:get|gets|getting|got|newly|were|was|be|to|he|she|they|who|couple) )\bwed\b\.?(?! (?:in|by|to|her|him|me|each)\b)/g,
    "wednesday",
  ],
  [/\bsat(?= (?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|morning|afternoon|evening|night)\b)/g, "saturday"],
  [/\bsun(?= (?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|morning|afternoon|evening|night)\b)/g, "sunday"],
  [/\bmon(?= (?:\d{1,2}(?:[:.]\d\d)? ?[ap]m|morning|afternoon|evening|night)\b)/g, "monday"],
  [new RegExp(`${DAY_BEFORE}sat\\b${DAY_AFTER}\\.?`, "g"), "saturday"],
  [
    new RegExp(
      `(?<!\\b(?:the|of) )${DAY_BEFORE}sun\\b(?!,? (?:and )?(?:sea|sand|beach|moon|fun)\\b)${DAY_AFTER}\\.?`,
      "g",
    ),
    "sunday",
  ],
  [new RegExp(`${DAY_BEFORE}mon\\b${DAY_AFTER}\\.?`, "g"), "monday"],
  [new RegExp(`(?<=\\b${LONG_DAY} ?(?:-|/|&|and|or|to|till|,) ?)sun\\b\\.?`, "g"), "sunday"],
  // Months.
  short("jan", "january"),
  short("feb|febr|febuary|feburary", "february"),
  short("mar", "march"),
  short("apr", "april"),
  short("jun", "june"),
  short("jul", "july"),
  short("aug", "august"),
  short("sept|sep", "september"),
  short("oct", "october"),
  short("nov", "november"),
  short("dec", "december"),
  [/\b(?:febuary|feburary|febraury)\b/g, "february"],
  [/\b(?:novemeber|novembre|novmber|novembr)\b/g, "november"],
  [/\b(?:decembre|decemeber|dicember)\b/g, "december"],
  // Hours: "1800 hours", "at 0930".
  [/(?<=\b(?:[01]\d|2[0-3]))(?=[0-5]\d ?(?:hours|hrs)\b)|(?<=\bat 0\d)(?=[0-5]\d\b)/g, ":"],
  [/(?<=\d\d:\d\d) ?(?:hours|hrs)\b/g, ""],
  [/(?<=\d ?)a\.? ?m\b\.?(?![a-z])/g, "am"],
  [/(?<=\d ?)p\.? ?m\b\.?(?![a-z])/g, "pm"],
  [/(?<=\b(?:at|around|after|before|until|till|from|by) \d{1,2}) ?p(?![a-z])/g, "pm"],
  // "only in morning", as learners say it.
  [
    /(?<=\b(?:in|during) )(?=(?:morning|afternoon|evening)(?: *[?.!,;]| *$| (?:in|at|on|of|only|this|next|or|and|for|because)\b))/g,
    "the ",
  ],
  // "from 3. to 5. November", as German and Czech write a day of the month.
  [
    new RegExp(
      `(?<=\\b(?:3[01]|[12]\\d|0?[1-9]))\\.(?= ?(?:(?:to|until|till|and|or|-) (?:the )?(?:3[01]|[12]\\d|0?[1-9])\\. ?)?${ANY_MONTH}\\b)`,
      "g",
    ),
    "",
  ],
  [/\bo'? ?clock\b/g, "o'clock"],
  [/\b(?:midday|mid-day|noon ?time|12 noon|twelve noon)\b/g, "noon"],
  [/\b(?:mid-night|12 midnight)\b/g, "midnight"],
  [/(?<=\b(?:0?\d|1\d|2[0-4])) ?h ?(?=[0-5]\d\b)/g, ":"],
  [/(?<=\b(?:0?[7-9]|1\d|2[0-3]))h\b(?! ?(?:workshop|course|session|of|walk|drive|long))/g, ":00"],
  [/\b(?:half-past|1\/2 past)\b/g, "half past"],
  [/\b(?:1\/4|quater|qtr) (?=past|to)/g, "quarter "],
  // Parts of the day.
  [/\b(?:morn|mornin|morng|mornign)\b/g, "morning"],
  [
    new RegExp(
      `(?<=\\b(?:${LONG_DAY}|tomorrow|this|yesterday) )(?:aft|arvo|after noon|pm)\\b`,
      "g",
    ),
    "afternoon",
  ],
  [/\b(?:arvo|aftrnoon|afternon|afternnon|aftenoon)\b/g, "afternoon"],
  [new RegExp(`(?<=\\b(?:${LONG_DAY}|tomorrow|this|yesterday) )am\\b`, "g"), "morning"],
  [
    new RegExp(`(?<=\\b(?:${LONG_DAY}|tomorrow|this|the) )(?:eve|evg|evng|evenin)\\b`, "g"),
    "evening",
  ],
  [/\b(?:evenin|evning|evenning)\b/g, "evening"],
  [/\b(?:nite|nigth|nihgt|nigt|nght)\b/g, "night"],
  [/\blunch[ -]time\b/g, "lunchtime"],
  // Holidays: no apostrophes, short saints.
  [/'(?=s (?:day|eve)\b)|(?<=s)'(?= (?:day|eve)\b)/g, ""],
  [/\bnew yr(?=s? (?:day|eve)\b)/g, "new year"],
  [/\bnew year (?=(?:day|eve)\b)/g, "new years "],
  [/\bsaint(?= (?:patrick|george|andrew|nicholas|martin|stephen)s)/g, "st"],
  [/\bst\. (?=(?:patrick|george|andrew|nicholas|martin|stephen)s)/g, "st "],
];

/** Names in which one letter may be wrong, missing, doubled or swapped. */
export const NAMES: readonly string[] = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "january",
  "february",
  "august",
  "september",
  "october",
  "november",
  "december",
  "tomorrow",
  "tonight",
  "yesterday",
  "weekend",
  "morning",
  "afternoon",
  "evening",
  "fortnight",
  "midnight",
  "christmas",
];

/** Ordinary words one letter away from a name, from the 68,393 plain words of Debian's wbritish. */
export const ORDINARY: readonly string[] = (
  "afternoons augusta augusts corning decembers evenings fortnights fridays moaning mondays mooning " +
  "mornings mourning novembers octobers saturdays septembers sundae sundas sundays sundry thursdays " +
  "tomorrows tuesdays wednesdays weekends yesterdays"
).split(" ");
