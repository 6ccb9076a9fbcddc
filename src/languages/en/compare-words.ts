import type { CompareWords } from "../compare-words.js";
import { wording } from "../wording.js";
import { DECLINING } from "./follow-words.js";

/** How English sets events side by side. Notation of `wording` in ../wording.ts. */
export const compareWords: CompareWords = {
  differs: wording(`
    (torn|hesitating|hesitate|undecided|deciding|choosing|wavering|((can't|cannot|can not) (decide|choose))) between
    (what('s| is| are|s) )?(the |a |any )?differences?( (between|with|from))?|what( it is that|'s)? ?(sets|distinguishes|differentiates|separates|makes)(?= [a-z0-9' -]{3,50} (apart|from|different))|how (do|does|is|are) (?!(they|these|those|it) )[a-z0-9' -]{3,40} (differ|different)(?= (from|to)(?![a-z]))|how (do|are|does|is) (they|these|those|the (two|three)|it) (differ(ent)?|compare)( from| to| with)?|(compare|comparison|comparing)( (between|of))?|side by side|(it's|is it|it is|is that|that's|are they)( (exactly|really|still|also))* the same (thing|content|subject|topic|session|training|workshop|meeting)( as(?= (the|that|this) (other|one)s?(?![a-z]))|$)|(x )?versus|(?<=[a-z] )vs(?= [a-z])
  `),
  apartFrom: wording(
    `(?<=(sets|distinguish(es)?|differentiates?|separates?|differs?|different|differ|apart)(?![a-z]).*)(apart from|different from|from)|(differs?|different) (from|to)`,
  ),
  identical: wording(`
    (is|are|was|isn't|aren't|it's|that's|so|or)( [a-z0-9'-]+){0,4} (?<!(?<![a-z])(at|on|in|of|for|from|with|about) )(actually |really |just )?(the|that) (very )?same (event|one|workshop|meeting|talk|training|evening|exhibition)(?=( as | than |,? then| or (is|are|not)|[^a-z0-9]*$))
    (is|are|was|isn't|aren't|it's|that's)( [a-z0-9'-]+){0,4} (?<!(?<![a-z])(at|on|in|of|for|from|with|about) )the same (thing )?as(?= )
  `),
  prefers: wording(`
    (which|what)( one)?('s| is| would be|s)( the)? (better|best|more (suitable|useful|interesting))|(should|shall) (i|we) (rather )?(go (to|for)|choose|pick|do)
  `),
  common: {
    place: wording(
      `(in |at )?(the )?same (place|venue|location|town|city|building|house|room|address)s?`,
    ),
    day: wording(`(on )?(the )?same (day|date)s?`),
    hours: wording(
      `(at )?(the )?same (time|hour|moment|slot)s?|overlaps?|overlapping|clash(es|ing)?|conflicts? with`,
    ),
    price: wording(`(the )?same (price|cost|fee)s?`),
  },
  spans: {
    week: wording(`(in |during )?(the )?same week`),
    weekend: wording(`(on |at )?(the )?same week-?end`),
    month: wording(`(in )?(the )?same month`),
  },
  pairing: wording(
    `(do|attend|go to|see|make|fit in|catch|join|manage|combine) (?=(the|that|this|it|both) [a-z0-9' -]*(and|then) (?!(our|my|i|i'm|we|it|it's|he|she|they|am|is|are|want|need)(?![a-z])))`,
  ),
  fitting: wording(
    `(do|attend|go to|get to|see|make|make it to|fit in|squeeze in|catch|time for) (?=[^?!]*[a-z ](before|after|beforehand|afterwards|first)( (that|it|this|that one|this one))?(?=[^a-z0-9]*$| *,))|((go|get|be) (there|to (it|that|this)( one)?)|(do|attend|see|visit|join|make) (it|that|this)( one)?|come)( first)?(,? and|,)? (then|afterwards|after that)( (also|still|go|get|be|head|make it|catch|attend|do|see|on|over|to))*`,
  ),
  registers: wording(
    `(sign(ing)?( (me|us))? up|regist(er|ering)( (me|us))?|enroll?( (me|us))?|book( (me|us))?( in)?) (for|on|onto|to) (both|the two|all (two|three)|all of them)`,
  ),
  both: wording(`
    (can|could|may|possible|enough time|time|manage)( (i|we|you|one|to|for|(one |a |the same )?(person|somebody|someone)))* (do|attend|see|make|go to|visit|fit( in)?|catch|manage|take in|join) (both|(two|three|several|more than one|some)( of (them|these|those|the [a-z]+))?(?=[^a-z0-9]*($|in |on |the same ))|the two|all (of them|three|of those)|all)|(do|attend|go to|make) both
  `),
  timeFor: wording(`
    ((do|will|would|did) (i|we) (still )?have|is there|will there be|would there be|(i|we)('ll| will|'d| would)? have|that leaves (me|us)?|does that leave (me|us)?)( (still|enough|any|the))* time (to (get|go|be|make it|attend|do|reach|join|catch|take part)( (on|over|across|along|down|up|in|to|at))*|for)
  `),
  fits: wording(
    `(?<!(in|not |n't ))compatible(?! (with )?((my|our|a|an|the (budget|children|wheelchairs?|disabled))(?![a-z])|wheelchairs?|mac|windows|android|iphone|mobiles?))|fits? (together|with)(?! (my|our)(?![a-z]))`,
  ),
  some: wording(
    `(two|three|several|more than one|some) of (them|these|those|the [a-z]+)|(several|two|more than one)(?=[^a-z0-9]*$)`,
  ),
  extremes: {
    "ends-last": wording(
      `(ends?|finish(es)?|closes?|goes on|runs?|lasts?) (the )?(latest|last|later)`,
    ),
    "ends-first": wording(`(ends?|finish(es)?|closes?) (the )?(earliest|first|earlier|sooner)`),
    "begins-last": wording(
      `(starts?|begins?|opens?) (the )?(latest|later|last)|(is|are|comes?) (the )?(on )?(latest|later)( in the (day|week|month|evening)| on)?`,
    ),
    "begins-first": wording(
      `(starts?|begins?|opens?) (the )?(earliest|earlier|sooner|first)|comes? first|(is|are) (on )?first(?= *[?]| *$)|(is|are|comes?) (the )?(earliest|earlier|sooner)( in the (day|week|month))?`,
    ),
    longest: wording(`(lasts?|is|takes?|runs?) (the )?(longest|longer)`),
    shortest: wording(`(lasts?|is|takes?) (the )?(shortest|shorter)`),
  },
  nearest: wording(
    `which( one| ones)?( of (them|those|these|the (two|three|four)))?('s| is| are| would be)( the)? (nearest|nearer|closest|closer|furthest|farthest|further|farther|less far|least far)|(far|close|near|a long way|(within )?walking distance|next( door)?)( away)? (from|to|of) (each other|one another)`,
  ),
  dearest: wording(
    `(the )?(most expensive|priciest|dearest|costliest)|costs? (the )?most(?! people)`,
  ),
  cheapest: wording(
    `(the )?(cheapest|least expensive|least costly)(?! (way|possible|train|flight|fare)s?(?![a-z]))|costs? (the )?least|which( one| of [a-z]+)? is (the )?cheaper`,
  ),
  these: wording(
    `both|either( (one|of (them|those|these|the two)))?|neither|any of (them|those|these)|(those|these|the) (two|three|four|ones)|they|them|^([a-z]+ )?is (it|this|that|the)|(?<=, )is (it|this|that|the)|it's|each( one)?|which (one|of)|^((and|but|so|ok)[ ,]*)*(would|will|does|do|did|could|might) (it|this|that|they|these|those)`,
  ),
  which: wording(`
    (is|are) there (one|any of them|any of these) (for|about|that|on|where)
    which(?! [a-z]+ (do|does|are|is|will|can) (they|it|there|he|she|we))( one| ones| of (them|these|those|the [a-z]+))?|(would|do|should|could|can) (you|i|we) (recommend|suggest|advise|pick|choose|go (to|for)|take)|what (would|do) you (recommend|suggest|advise)
  `),
  speaksOf: wording(
    `(is|are|talks?|speaks?) (all )?about|deals? with|covers?|(is|are) on|discuss(es)?|concerns?|has to do with`,
  ),
  isAbout: wording(
    `^((and|but|so|ok)[ ,]*)*(is|are|does|do|was) (?!there|anything|something)([a-z0-9]+ ){1,4}(also )?(about|deal(ing)? with|cover(ing)?(?= [a-z]))`,
  ),
  between: wording(`and|or|with|vs|versus|to`),
  pair: wording(
    `the (two|2)(?! (of us|first|last|others?|days|evenings|mornings|weeks|hours|months|people|kids|children|seats|places|times|towns|cities)(?![a-z]))|(both|${DECLINING}either|neither)( (one|of (them|these|those|the two)))?(?! ((of )?the (two )?(towns|cities)|towns|cities|of (us|you)|days|evenings|mornings|weeks|my|our|(really |quite )?(suits?|works?|fits?|appeals?|interests?|tempts?|will do))(?![a-z]))`,
  ),
  each: wording(`the one`),
  whichOfTwo: wording(`(?<!(in|at|on|about|for) )which( one)?( of (them|the two|those))?`),
  thatOne: wording(`(this|that) one|the latter|^(this|that|it)(?=[^a-z0-9]*$)`),
};
