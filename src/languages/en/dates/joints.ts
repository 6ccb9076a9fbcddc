import type { BesideWords } from "../../dates/beside.js";
import type { BoundWords } from "../../dates/bounds.js";
import type { PastWords } from "../../dates/past-tense.js";
import type { Groups } from "../../dates/rule.js";
import type { StayWords } from "../../dates/stays.js";
import { NUMBER, numberOf } from "./numbers.js";

/** Who speaks is held up: "I work", "I'm in class", "we have meetings". */
const BUSY =
  "\\b(?:i|we)(?:'m| am|'ll be| will be|'re| are|'ve| have|'ve got| have got| got)? (?:still )?(?:work|working|at work|at school|in (?:class|school|(?:a )?meetings?|lectures?|training)|busy|tied up|stuck|away|not (?:free|available)|unavailable|(?:an? )?(?:class(?:es)?|lessons?|lectures?|school|meetings?|shift))";

/** Words that open or close a time: "from Saturday", "before noon", "by Sunday". The longest first. */
export const BOUNDS: BoundWords = {
  before: [
    [/\b(?:between|from) now (?:and|to|till|til|until) (?:the )?$/, "by"],
    [/\b(?:not |no (?:earlier|sooner) than |not earlier than )before (?:the |about )?$/, "from"],
    [/\bno (?:earlier|sooner) than (?:the |about )?$/, "from"],
    [
      /\b(?:starting |beginning |as |any ?time )?(?<!\b(?:apart|aside|away) )from (?:about |around )?(?:on )?(?:the )?$/,
      "from",
    ],
    [
      // "I leave at 5", "she leaves work at 5": free from then on; "the train leaves at 11:47" is an instant.
      /\b(?:finish|finishing|get off|knock off|leaves? (?:work|school|class|the office)|(?:i|we) leave) (?:(?:work|school|class) )?(?:at |around )$/,
      "from",
    ],
    // "I arrive on Friday", "we leave on Sunday": how long one is there.
    [
      /(?<!\b(?:can|could|may|should|do|when) )\b(?:i|we) (?:arrive|get in|get there) (?:(?:on|at) )?(?:the )?$/,
      "from",
    ],
    [
      /\b(?:(?:i|we) (?:leave|fly (?:back|home)|go (?:back|home)) on|(?:i'm|i am|we're|we are) leaving(?: on)?) (?:the )?$/,
      "until",
    ],
    [
      /\bbefore (?:my|our|the) (?:train|bus|flight|plane|coach) (?:(?:leaves )?(?:at|on) )?$/,
      "before",
    ],
    [
      new RegExp(`${BUSY} (?:[a-z]+ )?(?:until|till|til|up to) (?:about |around )?(?:the )?$`),
      "from",
    ],
    [
      /\bmy (?:shift|class|work|day|lesson|lecture|meeting) (?:ends|finishes|is over) (?:at |around )$/,
      "from",
    ],
    [
      /\b(?:i|we)(?:'m| am|'re| are|'ll be| will be) (?:free|done|off|out of (?:work|school|class))(?: work)? (?:at |around )$/,
      "from",
    ],
    [/\b(?:starting|beginning|commencing|as of) (?:on )?(?:the )?$/, "from"],
    [/\b(?:ever )?since (?:last )?(?:the )?$/, "since"],
    [/\b(?:no later than|not later than|not after|at the latest) (?:the )?$/, "until"],
    [/\bby (?:about |around )?(?:the )?$/, "by"],
    [
      /\b(?:up )?(?:until|till|til|up to|through to|through|thru) (?:and including )?(?:about |around )?(?:the )?$/,
      "until",
    ],
    [
      /\b(?:any ?time |some ?time )?(?:after|later than|past) (?:about |around )?(?:the )?$/,
      "after",
    ],
    [/\b(?:any ?time |some ?time )?(?:before|prior to|earlier than|ahead of) (?:the )?$/, "before"],
  ],
  after: [
    [/^,? and (?:(?:on )?the )?following days(?![a-z])/, "from"],
    [/^ onwards?(?![a-z])/, "from"],
    [/^ (?:or|and) (?:later|after|afterwards|onwards?|beyond)(?![a-z])/, "from"],
    [/^ on(?=[?!.,]|$)/, "from"],
    [/^ (?:or|and) (?:earlier|before)(?![a-z])/, "until"],
    [/^,? (?:at the )?latest(?![a-z])/, "until"],
  ],
  edges: {
    begins:
      /\b(?:(?:that|which|events?|ones?|workshops?|talks?|courses?|trainings?|concerts?) (?:starts?|begins?)|starting|beginning) (?:(?:at|around) )?$/,
    // Not "does it end at 6?", which asks of an event.
    ends: /\b(?:(?:that|which) (?:(?:is |are |will be )?(?:over|done|finished)|ends?|finish(?:es)?|wraps? up)|(?<!\b(?:i'm|am|we're|are) )(?:ending|finishing|over|finished)) (?:(?:at|around) )?$/,
  },
  ending: /^(?:the )?(?:(?:very )?end\b|year(?:'s)?[ -]end)/,
};

/** Between a day and its hours: "Saturday at 6pm", "tomorrow, in the evening", "6pm on the 14th". */
export const DAY_AND_HOURS =
  /^(?: ?[,:(] ?| )?(?:(?:at|on|in|the|of|around|about|from|for|this|say|maybe|preferably|ideally|but|only|starting|just|some ?time|any ?time|is|rather) |- ?|@ ?){0,3}$/;

/** Hours that are those of any day: "in the evening", "evenings", not the "evening" of "Sunday evening". */
export const HABITUAL = /^(?:in|at|during|on)(?![a-z])|s$/;

/** Between two names of one day: "tomorrow, Saturday 11", "Saturday (11 November)". */
export const SAME_DAY = /^(?:,? ?\(?| ?- ?|,? (?:that is|ie|i\.e\.) )(?:the |this |on )?$/;

/** Between a day and the stretch that holds it: "Tuesday of next week", "this weekend, on Sunday". */
export const WITHIN =
  /^,? ?(?:preferably |maybe |ideally |say )?(?:of |in |on |during )?(?:the )?$/;

/** Between the two ends of a range. */
export const TO = /^ ?(?:up to|to|until|till|til|through|thru|->|>|-) ?(?:the |this |on |about )?$/;

/** "between … and …". */
export const OPENING = /\bbetween (?:the )?$/;
export const TO_AFTER_OPENING = /^ (?:and|&) (?:the |this )?$/;

/** Between the parts of a list. */
export const AND =
  /^ ?(?:,|and|or|, and|, or|and\/or|then|&|\+|\/) ?(?:also |then |maybe |even )?(?:on |in |at |for )?(?:the |this )?$/;

/** Between days that share the hours said last: "Friday and Saturday evening". */
export const BOTH = /^ (?:and|or|&) $/;

/** Right before hours that are not wanted: "Saturday, but not in the morning". */
export const TURNED_AWAY =
  /\b(?:not|no|except|but not|never|nor|apart from|other than|avoid(?:ing)?|without) (?:(?:in|at|for|during|the|on) ){0,2}$/;

/** Right behind a day that is not wanted, which ends its clause: "tomorrow is too soon. Any evening?" */
export const REFUSED =
  /^,? ?(?:is|'s|would be|will be) (?:(?:a|bit|little|rather|quite|just|much|far|way|really) )*too (?:early|late|soon)(?: for (?:me|us))? ?[.!;,]/;

const AWAY = `(?<count>${NUMBER}) (?<unit>days?|weeks?) (?<side>after|before)`;

function daysAway({ count, unit = "", side }: Groups): number {
  const days = numberOf(count) * (unit.startsWith("week") ? 7 : 1);
  return side === "before" ? -days : days;
}

/** "the day after 11 November", "two weeks before Christmas". */
export const BESIDE: BesideWords = [
  [/\b(?:on )?(?:the |a )?day after (?:the )?$/, 1],
  [/\b(?:on )?(?:the |a )?(?:day before|eve of) (?:the )?$/, -1],
  [new RegExp(`\\b${AWAY} (?:the )?$`), daysAway],
];

/** "from the 17th for 3 days", "3 nights from Friday": a night more makes two days. */
const LONG = `(?<count>${NUMBER}) (?<unit>days?|nights?)`;
export const STAYS: StayWords = {
  before: new RegExp(`\\b(?:for )?${LONG} (?:in [a-z-]+,? )?$`),
  after: new RegExp(`^,? (?:for|and (?:i'm )?stay(?:ing)?) ${LONG}(?![a-z])`),
  days: ({ count, unit = "" }) => numberOf(count) + (unit.startsWith("night") ? 1 : 0),
};

const OVER =
  "(?:was|were)(?:n't (?=there\\b)|\\b)(?! (?:[a-z]+ing|supposed|meant|planned|told|scheduled|due|going|not sure|possible|interested|it possible)\\b)|" +
  "(?:went|met|saw(?! (?:an?|some|that|there|the)\\b)|attended|missed|happened|took (?:place|part)|came|(?<=\\b(?:i|we|you|he|she|they|it|who|just|already) )left|bought|lost|won(?!')|beat|ate|spoke|wrote|gave|ran|began|sold|paid|sent)\\b|" +
  "had\\b(?! (?:to|planned|hoped|booked|been)\\b)|" +
  // Any verb in -ed with its subject, but for those that look ahead and those that end so by nature.
  "(?:i|we|you|he|she|they|it) (?!(?:need|feed|speed|proceed|succeed|breed|indeed)\\b|(?:want|need|hop|wish|plan|decid|promis|agre|book|reserv|ask|tri|intend|expect|wonder|look|call)e?d)[a-z]{2,}ed\\b|" +
  "(?:did (?:i|we) miss|did you (?:go|see|come)|have you (?:been|seen))\\b";

/** Whom something was for: "there was something for young people on the 3rd" does not turn to a plan. */
const PEOPLE =
  "(?:young|children|kids|students|teens|teenagers|families|parents|women|adults|seniors|people|daughter|son|charities|associations|companies|beginners)";

/** "it was on Saturday", "on Monday we met"; not "I was told", "I saw that there is a workshop on Saturday". */
export const PAST: PastWords = {
  verb: new RegExp(`\\b(?:${OVER})`),
  behind: new RegExp(`^,? (?:i|we|you|he|she|it|they|there) (?:${OVER})`),
  hearsay:
    /\b(?:saw|heard|read|noticed|said|told (?:me|us)|mentioned) (?:that )?(?:it |there |this |that )$/,
  clause: new RegExp(
    `[.;:?!]|\\bfor\\b(?! (?:the |my |our )?${PEOPLE})|\\b(?:but|so|that|which|who|about|regarding|where|if|when|and|because|then|there is|there's|whether|what is|what's|can|could|will|would|shall|may|might|should|must|to be|been|is|are)\\b|'ll\\b|, (?=(?:i|we|you|he|she|it|they)\\b)`,
  ),
};
