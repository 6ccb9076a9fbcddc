import type { ChoiceWords, FollowWords, LanguageMarks, NegationWords } from "../follow-words.js";
import { wording, wordList } from "../wording.js";

/** What is counted once it was listed: "how many is that in all?". Not "how many events in all?". */
const SUM_OF_THEM =
  "^((and|so|ok|okay|but)[ ,]*)*how many (((are|were|is) (there|they|that|it|this)( all)?|(does|do|did) (that|it|this|they) (make|come to)|results)( then)?( (in (all|total)|altogether|all (told|together)))?|in (all|total)|altogether)$";

/** Said before what one does not care for: "not really into" digital stuff. */
const UNLIKED =
  "(not|isn't|aren't|never|no) (really |that |so |too |very |much |particularly |especially |all that |a |an |the |big |huge |great |overly )*(into|keen on|fond of|big on|fans? of|lovers? of|interested in|in the mood for|crazy about|mad about|bothered about|excited (by|about)|tempted by|(my|our) (thing|cup of tea|scene|bag)(,| is| being)?)|(don't|do not|doesn't|didn't) (really |much |particularly |quite )*(like|love|enjoy|care for|care about|fancy|feel like|go for|get on with|dig)|can't stand|cannot stand|hate|(had enough|sick|tired|bored) of|bored (with|by)|no more";

/** No gender tells a week from a week-end. */
const ONE_AFTER = wording(
  `^(and|or|then|so|what about|how about)( for)? the (next|following)( one)?$`,
);

/** "I can't do either" asks of neither of the two. */
export const DECLINING =
  "(?<!((can't|cannot|can not|couldn't|won't|unable to|not able to|don't)( really)?( (do|make|come to|go to|attend|manage|want|like|fancy))?|not free (for|on)) )";

/** Near in time, and not in space. */
const SOONEST =
  "(the )?(one )?(closest|nearest|next)( one)? (in (time|date)|by date|date-wise|on the calendar)|the (closest|nearest) date";

const PART_OF_DAY = "(morning|afternoon|evening|night)";

/** What is called by the part of the day it is in: "the next evening session" is no evening. */
const SESSION =
  "(ones?|events?|sessions?|workshops?|talks?|slots?|class(es)?|courses?|things?|meetings?|activit(y|ies))";

/** A time of its own behind what one is busy with: "evenings, I work during the day" turns no evening away. */
const BUSY_THEN =
  " (on |in |at |during |for |through )?(the |most |every )?(days?|daytime|mornings?|afternoons?|evenings?|nights?|weekdays?|week|weekends?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tomorrow|today|tonight)(?![a-z])";

/** What is sought, before a limit: "anything similar" before that date. */
const SEEKING =
  "(anything|something|nothing|else|others?|another( one)?|any [a-z]+|what's on)( [a-z']+){0,5}";

/** How English leans on what was said before. */
export const followWords: FollowWords = {
  leading: wording(`
    and( (then|also|what|how|in|on|for|if|what about|how about))?|or( (else|rather|maybe|instead))?|but( (in|on|only|rather|not))?|what (about|of|if)|how about|maybe|rather|preferably|instead|actually|in fact|only|just|also|same( thing| search| question)?( but)?|the same( thing)?( but)?|ditto|except|without|not|with|make (it|that)|i meant|better|perhaps
  `),
  anywhere: wording(`
    ${SUM_OF_THEM}|instead|rather|preferably|the same|same( thing| search)?|of (those|them|these|which)|among (those|them|these)|from (that|the) list|those|them|these|which (ones?|of)|any of|(the )?other ones|(another|any other|a different|some other) (day|date|evening|weekend|week) (than|from|but|except)|as well|only the|just the|only$|^(the|those) (other )?ones|(that|the same) (town|place)
    (is there|was there|there's|(have|do) you( have| got)?|got) (an)?other one|(is there|was there|(have|do) you( have| got)|got) one(?= (in|at|on|near|for|with|about|around|this|next|that|after|before|during|tomorrow|today|tonight|any)(?![a-z])|[^a-z]*$)
  `),
  prefers: wording(`
    (it|that|this)('d| would|'ll| will)? ?(really |rather |just )?(has to|have to|must|needs to|need to|should|had better|better) be
    ((is|'s|would be|'d be|works|suits (me|us)) (much |far |a lot )?(better|best|easier|preferable)|(suits|works for|fits) (me|us) (better|best))(?! (than|to|for|at|in))
  `),
  doesToo: wording(`
    (is|are|would be|'s|'d be|can be|could be) (also|just as) (totally |perfectly |quite )?(fine|ok|okay|good|alright|possible|doable|great|no problem|feasible)
    (is|are|would be|'s|'d be|can be|could be) (totally |perfectly |quite |just )?(fine|ok|okay|good|alright|all right|possible|doable|great|no problem|feasible)( (with|for|by) (me|us))? (too|as well|also)
    (works|work|suits? (me|us)|will do|would do|does|is within reach)( (fine|well))?( (for|with) (me|us))?( (fine|well))? (too|as well|also)(?! (many|much|far|late|early|long|big))
    (i|we) (can|could|don't mind|wouldn't mind)( (also|just as well|easily))? (do|get to|go to|come to|reach|make it to|travel to|going to) (?=[a-z0-9' -]{2,40} (too|as well)(?![a-z]))
    (i|we)('m| am|'re| are) (fine|ok|okay|happy|good) with (?=[a-z0-9' -]{2,40} (too|as well)(?![a-z]))
  `),
  adding: wording(
    `(?<!(anything|something|things|events)( (on|there|happening|planned|going on))* )(also|as well)|(?<!(anything|something|things|events)( (on|there|happening|planned|going on))* )too(?! (?!(in|on|at|for|with|by|to|and|but|please|pls|then|thanks|if|or|is|as|the|my|this|that|next)(?![a-z]))[a-z])|add|additionally|^or (?!.*(instead|rather))(in|on|at|the|a|maybe|also|perhaps)`,
  ),
  released: {
    windows: wording(`
      (any|whichever|no matter which) (week-?end|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening)(?= *[.,;!?]| *$| (is|would|will|works|in|at|at all)(?![a-z]))
      (any|whatever|no matter (the|which|what)|regardless of( the)?|forget( about)?( the)?|drop( the)?|remove( the)?|doesn't matter|never mind the|all|without( the)?) (dates?|days?|times?(?! of)|when|date filter)|(any|some) ?(time(?! of)|day|date)( (is )?(fine|ok|good|works|will do))?|whenever|any (date|day|time) (is|would be|will be) (fine|ok|okay|good)|no matter when|(the )?(date|day|time) (doesn't|does not|don't) matter|(over|during|throughout|all) the whole month|on any (day|date)|(doesn't|does not|don't) (really )?(matter|mind|care) (which|what|when|the)( (day|date|time))?
    `),
    towns: wording(`
      (any|whatever|no matter (the|which|what)|regardless of( the)?|forget( about)?( the)?|drop( the)?|remove( the)?|all|in all) (the )?(towns?|cit(y|ies)|places?|locations?)|anywhere(?! else)|everywhere|wherever|no matter where|(the )?(town|city|place|location) (doesn't|does not) matter|in any (town|city)|(doesn't|does not|don't) (really )?(matter|mind|care) (where|(which|what) (town|city|place))|all over the (area|metropolis|region)|(in|across|over) the whole (area|metropolis|region)|somewhere(?! (else|in|near|around|close|at|by)(?![a-z]))
    `),
    near: wording(
      `all over the (area|metropolis|region)|(in|across|over) the whole (area|metropolis|region)|anywhere|everywhere|wherever|no matter (where|how far)|regardless of (the )?distance`,
    ),
    prices: wording(
      `(any|whatever|no matter (the|what)|regardless of( the)?|forget( about)?( the)?|drop( the)?) (prices?|cost|budget)|(even|also|including) (the )?paid( ones)?|paid (ones |events )?(are |is )?(fine|ok|okay|good|too|as well)( too| as well)?|needn't be free|(don't|do not|doesn't|wouldn't) mind (paying|to pay|if (it|they) (costs?|('s|is|are|'re) paid))|(doesn't|does not|don't) (have|need) to be free|free or not|paid or free|(the )?(price|cost|money) (doesn't|does not) matter|(don't|do not) mind (paying|a fee)|happy to pay`,
    ),
    registrations: wording(
      `with or without (registration|booking)|(registration|booking) or not|(even|also) with (registration|booking)|(any|no matter the|forget( about)?( the)?) registration`,
    ),
    themes: wording(
      `(any|whatever|no matter (the|what|which)|regardless of( the)?|forget( about)?( the)?|all|drop( the)?) (themes?|topics?|subjects?)`,
    ),
    formats: wording(
      `(any|whatever|no matter (the|what|which)|all|every|forget( about)?( the)?) (types?|kinds?|sorts?|formats?)( of (events?|thing))?`,
    ),
    words: wording(
      `(any|whatever|no matter (the|what|which)|regardless of( the)?|forget( about)?( the)?|all|drop( the)?) (themes?|topics?|subjects?|keywords?)`,
    ),
  },
  anyHour: wording(`
    (any|whatever|whichever|no matter (the|which|what)|regardless of( the)?|forget( about)?( the)?|drop( the)?|all) ?(time|part|hour|moment)s? of (the )?day|(any|whatever( the)?|no matter (the|what)|regardless of( the)?|at any) hours?|(the )?(time of (the )?day|hour|hours) (doesn't|does not|don't) matter|(morning|afternoon) or evening( (is |are )?(fine|ok|whatever|doesn't matter))
  `),
  removing: wording(
    `(?<!(don't|not|never) )forget( about)?|(remove|drop|delete|take (out|off|away)|get rid of|lose|clear)(?! (those|the ones)(?![a-z]))|without the filter( on| for)?`,
  ),
  easing: wording(
    `(doesn't|does not|don't|do not|didn't) (have|need|got) to be|(needn't|need not) be|not (necessarily|only|just)|no need (for it )?to be`,
  ),
  avoided: {
    windows: wording(`
      ((on |at )?(another|a different|some other) (day|date|time|morning|afternoon|evening|weekend|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(on )?other (days|dates|times))(?! (than|from|but|except))|not (on )?that (day|evening|night)
    `),
    towns: wording(`
      (?<!(is|are|will|was) (it|that|this|they) [^?.!;]{0,60} or )((somewhere|anywhere|someplace) else|elsewhere(?! than))|(in )?(another|a different|some other) (town|city|place|location)|(in )?other (towns|cities|places)|not there
    `),
  },
  takesBack:
    /(?:^|[ ,.;?!(])(?:(?:uh|um|er|erm|oh|oops|ah|wait|well|actually|or|but) ?,? ?)*(?:no(?: no)?,? ?(?:wait|sorry|actually|hang on|my mistake|rather|make (?:it|that))?|sorry|my mistake|scratch that|i (?:mean|meant)(?: to say)?|(?:or )?rather|make (?:it|that)|wait|actually)[ ,.!…]*(?:(?:i (?:mean|meant)|in|on|at|for|the|it's|make (?:it|that)|actually|rather|say) ?){0,3}/g,
  correcting: wording(
    `^((no|sorry|oops|oh|wait|hm)[ ,]*)*(i meant?( to say)?|i was (thinking|talking) (of|about))`,
  ),
  shifts: [
    [
      wording(
        `(?<!(before|after|until|till|by|since) )((on )?((that|the|this) )?(very )?same (day|date|evening|night|morning|afternoon|week|weekend)|(on |during )?(those|these|the same) (very |same |two )*(days|dates|evenings)|(on |during )?that (very )?(day|evening|night|morning|afternoon|date|week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|same (day|evening|night|date))`,
      ),
      0,
    ],
    [
      wording(
        `(the )?(next|following) (day|${PART_OF_DAY}(?!s| ${SESSION}))|(the )?day after( that)?(?! tomorrow)|(the )?${PART_OF_DAY} after( that)?(?=[^a-z]*$)`,
      ),
      1,
    ],
    [
      wording(
        `(the )?(previous (day|${PART_OF_DAY})|day before)( that)?(?! yesterday)|(the )?${PART_OF_DAY} before( that)?(?=[^a-z]*$)`,
      ),
      -1,
    ],
    [wording(`two days (later|after)`), 2],
    [
      wording(
        `((the )?(week|weekend) after( that)?(?! next)|the one after( that)?(?=[^a-z]*$)|(the )?following (week|weekend)|(?<=(week|weekend) or )the (next|following)( one)?)(?!,? ?[(]?(on |of )?(the )?(saturday )?[0-9])|(a|one) week later`,
      ),
      7,
    ],
    [
      wording(
        `(the )?(week|weekend) before( that)?|(the )?previous (week|weekend)|(a|one) week earlier`,
      ),
      -7,
    ],
  ],
  weeks: wording(
    `(another|a different|some other) week|(that|(the |that )?same|(the )?(following|previous)) week|(the )?week (after|before)( that)?(?! next)`,
  ),
  wholeWeek: wording(
    `(all week|(the|that) (whole|entire|full) week|the whole of (the|that) week)(?! (of|from|after|before|commencing|beginning)(?![a-z]))`,
  ),
  nextOne: wording(`next`),
  oneAfter: { week: ONE_AFTER, weekend: ONE_AFTER },
  weekends: wording(
    `(another|a different|some other) weekend|(that|(the |that )?same|(the )?(following|previous)) weekend|(the )?weekend (after|before)( that)?(?! next)`,
  ),
  recalls: wording(
    `(wasn't|weren't) there|(was|were) there not|hasn't there been|didn't (you|they) (also )?(have|announce|list)|(i thought|i believed|i could have sworn|surely) there (was|were)`,
  ),
  otherDays: wording(
    `(the |any |some |on |an)?(others?|different) (day|evening|night|morning|afternoon|lunchtime)s?`,
  ),
  ofWeek: wording(`(of|in|during) (the|this|that) week|this week`),
  opposite: {
    not: wording(`
      ^((and|but|so|ok|okay)[ ,]+)*((which|what)( (ones?|events?|of (them|those|these)))?|the ones|those|what about the ones)( that| which)? (are|is|do|does|need|needs)( ?not|n't)( need(ed)?( (it|to|that|any))?)?$
      ^((and|but|so|ok|okay)[ ,]+)*((the|what about the) )?(opposite|other way (round|around))$
    `),
    with: wording(
      `^((and|but|so|ok|okay)[ ,]+)*((are there|is there|what about|how about) )?((which|what)( (ones?|events?|of (them|those|these)))?( are)?|the ones|those|any|anything|some)? ?with( (it|one|any))?$`,
    ),
    without: wording(
      `^((and|but|so|ok|okay)[ ,]+)*((are there|is there|what about|how about) )?((which|what)( (ones?|events?|of (them|those|these)))?( are)?|the ones|those|any|anything|some)? ?without( (it|one|any))?$`,
    ),
  },
  nextAfter: wording(`
    ^((and|ok|okay|so|then|right|great|thanks|but)[ ,]+)*((what's|what is|what comes|what happens|what about|how about|which is)( on)? )?((the|that) (next )?(one|event|thing) )?(right |just |straight )?after (that|this|it)( one)?$
    ^((and|ok|okay|so|then|right|great|thanks|but)[ ,]+)*((what's|what is|what comes|what about|how about|which is)( on)? )?the one (right |just )?after$|^((and|ok|okay|so|then|but)[ ,]+)+afterwards$
  `),
  leftAfter: wording(`
    (is there|are there|will there be|do you have|have you got|is)( still)? (anything|something|any(thing)?( more)? [a-z]+|more|other (things|events|stuff)) (else |more |left |still |on |going on |happening )*(after|following) (that|this|it)( one)?,?( or (is|was) (that|this|it) (it|all|the (end|last)( one)?|over))(?=[^a-z0-9]*$)
    (is there|are there|will there be|do you have|have you got)( still)? (anything|any [a-z]+) (else |more |left |still |on )*(left|still (on|to come)|to come) (after|following) (that|this|it)( one)?
    ^((and|ok|okay|so|then|but)[ ,]+)*(after (that|this|it)( one)?|afterwards),? (is (that|this|it) (it|all|over|the end)|is it (all )?(over|finished)|(is|are) there (still |anything |more |other |things |events |stuff )+(left|on|to come|or)?)(?![a-z])
  `),
  turns: [
    wording(
      `(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (after( that)?$|afterwards)|following (monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
    ),
    wording(
      `(monday|tuesday|wednesday|thursday|friday|saturday|sunday) before( that)?$|(previous|preceding) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
    ),
  ],
  farOff: wording(`
    (?<=((the )?[0-9]{1,2}(st|nd|rd|th)|(mon|tues|wednes|thurs|fri|satur|sun)day|november|december)( of (november|december))?,? (though )?)(is|'s|seems|that's|that is|it's)( (a bit|a little|rather|quite|very|too|so|still|really))* (far|a long way)( (away|off))?(?! (from|to)(?![a-z]))
    (it's|that's|that is|it is)( (a bit|a little|rather|quite|very|too|so|still|really))* (far|a long way)( (away|off))?(?=,? (the [0-9]{1,2}(st|nd|rd|th)|(mon|tues|wednes|thurs|fri|satur|sun)day))
  `),
  later: [
    wording(`
      ^((and|or|but|no|maybe|any|some|anything|something|nothing|others|other [a-z]+|another( (day|morning|afternoon|evening|date|time))?|other ones|else|ones|what about|how about|what's|is there anything|are there any|do you have any|what else|(can|could) (i|we) (do|see|go to)|there) )*(a (bit|little) |much )?later( on)?( (that|in the|this) (day|week|month|evening))?( (in|at|around|near|over in) [a-z][^?.!,;0-9]{1,30}?)?(,? (then|instead|too|maybe|perhaps))*$
      ${SEEKING} after (that|this) (date|day)
      ^((and|or|but|ok|okay|right|then|so|what about|anything|something|what's on|is there anything)[ ,]+)*(after (that|this)( date| day| weekend)?|afterwards|from then on)(?=,? (until|till|to|up to|before) )
    `),
    wording(`
      ${SEEKING} before ((that|this) (date|day)|then)
      ^((and|or|but|no|maybe|any|some|anything|something|nothing|others|other [a-z]+|another( (day|morning|afternoon|evening|date|time))?|other ones|else|ones|what about|how about|what's|is there anything|are there any|do you have any|what else|(can|could) (i|we) (do|see|go to)|there) )*(a (bit|little) |much )?(earlier|sooner|before that)( on)?( (that|in the|this) (day|week|month|evening))?$
    `),
  ],
  left: wording(`left|remain(s|ing)?`),
  remaining: wording(
    `left|remain(s|ing)?|still|upcoming|coming (up|days|weeks)|to come|(yet|not yet|not) (over|finished|done)|yet to come|to go$`,
  ),
  wholeList: wording(`
    (list|show)( me)? (them|those|these|all of (them|those|these))( all)?( please)*$|(show|give|send)( me| us)? (the|a|the (full|whole|complete)) list|(the )?(full|whole|complete) list
  `),
  thatDay: wording(
    `the (monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! (after|before|of|one|thing|[0-9]))`,
  ),
  wishes: wording(
    `(would|'d) (much )?(rather|prefer|sooner)|prefers?|(am|is|are|'m|'s|'re) (more|rather) (into|interested)`,
  ),
  refuses: wording(`
    ^((hm+|ah|oh|ok|okay|well|no|nope|nah|right|thanks|too bad|pity|shame)[ ,.!]*)*((it's |that's |this is |it is |that is )?not (really |quite |exactly )?(for (me|us)|my (thing|cup of tea|scene|field|area)|what (i|we)('m| am|'re| are)? (want|need|looking for|after))|(it |that |this )?(doesn't|does not) (really )?(interest|suit|tempt|appeal to) (me|us)|(i'm |we're )?not (really )?interested|no,? (thank you|thanks)|never mind( that)?|forget (it|that)|leave it)( then| so| after all)?(?= ?[.!,;…]| (and|but|what))
  `),
  notForUs: wording(`
    (not|n't|never|hardly|don't|doesn't|isn't|wouldn't|no) [^.!?;]*(for (me|us)|my thing|our thing|(my|our) (scene|cup of tea|sort of thing|kind of thing)|what (i'm|we're) (after|looking for))(?= *[.,;:!…–-]| *$)
    (doesn't|does not|don't|do not|wouldn't) (really |much |particularly )*(interest|appeal to|tempt|attract|suit) (me|us)|(leaves? (me|us) cold|bores? (me|us)|puts? (me|us) off)(?= *[.,;:!…–-]| *$)
  `),
  rest: wording(`rest of (the|this|that) (week|month|year|weekend)|rest of (november|december)`),
  shrugs: wording(`
    ^((ah|oh|ok|okay|well|no|nah|thanks( but)?) )*(meh|hmm+|hm|mmh+|ugh|yawn|nah|pff+|bleh|yuck)(?=[ ,.!…]*((it|that|this|those|these|they|too|again|not (great|much|ideal)|a bit|sounds|looks|and|what about|how about)(?![a-z])))
  `),
  besides: wording(
    `(something|anything|an event|one|sth) (a (bit|little) |much )?(shorter|longer|cheaper|quieter|calmer|lighter|easier|simpler|smaller|livelier|softer|warmer|(more|less) (?!about)[a-z]+)|(?<!or (something|anything) )else(?! than)|(a second|one more|another) (one|event|thing|session|talk|workshop)|other (events?|things?|stuff|activities|ideas?)|(?<!each )others?(?! (days?|dates?|times?|evenings?|nights?|weekends?|weeks?|towns?|cities|places?)(?![a-z]))|apart from (that|it|this)( one)?|besides (that|it|this)`,
  ),
  sameSubject: wording(
    `(on|about|around|in) (the same|that|this) (topic|subject|theme|matter|field)`,
  ),
  all: wording(
    `(everything|anything and everything|whatever) (that's |that is |there is |which is |you have )?(on|in|at|around|near|during|happening)|all (of )?(the |your )?(events|activities|things|that there is|there is)|every (single )?event`,
  ),
  coming: wording(
    `(still |yet )?to come(?! (to|in|at|with|along|by|over|and)(?![a-z]))|coming up|upcoming|not over yet|in the future|future ones|what('s| is) (still )?(left|remaining)(?= *[?.!,]| *$| (then|now))`,
  ),
  dayFirst: wording(`
    ^((ok|okay|right|and|so|well|hmm|no)[ ,]*)*(what about |how about |on |for )?x (then|instead|maybe)[ ,.;:?!]*$
    ^((ok|okay|right|so|well|hmm)[ ,]*)*(and |what about |how about )(on |for )?x[ ,.;:?!]*$
    ^((ok|okay|right|so)[ ,]*)+(on |for )?x[ .;:?!]*$
  `),
  settlesOn: wording(`
    it is( then)?(?= *[.!,]| *$)|(i|we)('ll| will| would|'m going to| am going to| shall) (go|come|be there|make it|note|pick|do|take|try|pop in|drop by)|(suits|works for|is fine for|will do for|is good for|is enough for) (me|us)|see you|(that's|that is) (settled|decided)|(saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight) then(?= *[.!])
  `),
  nothingAtAll: wording(`
    ^((ah|oh|what|but|and|so|hm+|wait|no|ok)[ ,!?]*)*((really|seriously|honestly|is that so|are (you|u)( really| quite| absolutely)? (sure|certain)|(you have |there's |there is |is there |you've got )?(really |absolutely |just |literally )*(nothing|none)( (at all|else|there|whatsoever|that day))?)[ ,?!]*)+$
  `),
  beyondIt: wording(
    `(just |right )?(after|before|besides|apart from|aside from|following) (the|this|that) (?!(is|are|was|or|and|then|weekend|week|month|day|date|evening|morning|afternoon|night|holidays?|end|beginning|middle|first|second|third|last|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![a-z]))[a-z]+`,
  ),
  forThem: wording(`(for|with) them`),
  ofThem: wording(
    `${SUM_OF_THEM}|how many (are they|of (them|those|these)|do they)|(are|were) (they|those|these)( also)? (there|in|at|on)`,
  ),
  theirs: wording(`
    (do|does|did|will|have|has|is|are) (the )?(same |very )?(people|ones|team|organi[sz]ers?|association|charity)( (who|that|which) (run|runs|organi[sz]e|organi[sz]es|host|hosts|offer|give)( (it|this|that|them))?)? (also )?(have|has|run|runs|running|offer|offers|organi[sz]es?|organi[sz]ing|do|does|doing|give|host|hosts|hold|put on|got|plan)
    (?<!what )they (also )?(do|run|offer|host|organi[sz]e|put on|hold)(?! (to|it|that|this|you|about|not|need|have|want)(?![a-z]))
    (do|did|will|are|what do|what else do) they (also )?(run|running|organi[sz]e|organi[sz]ing|offer|host|hosting|put on|plan|planning|do)|(same|that|this) (organi[sz]er|organi[sz]ation|association|charity)|same (company|firm)|(by|from|of|with) (that|this) (company|firm)
  `),
  among: wording(`
    ^((and|but|so|ok|okay|well)[ ,]*)*(just|only) (the|those) ones
    ^((and|but|so|ok)[ ,]*)*which (is|isn't|aren't|costs?|needs?|requires?|doesn't|starts?|ends?|finish(es)?)(?! (the|this|that|there|it|your)(?![a-z]))
    which (ones?|of)|which are(?! there)|(one|ones|any|some|all) of (those|them|these)|(?<!either )of (those|them|these)|among (those|them|these)|from (that|the|this) list|on the list
  `),
  it: wording(
    `^((wait|hold on|hang on)[ ,.!]+(?=[^?]*[?]))?((and|but|so|well) )*((is|will|was|isn't|wasn't|won't) (it|this|that)( (be|on|held|happening|taking place))?|(would|could|might) (it|this|that|they)( (still|also|even|already))* be (open|closed|on|visible)|(can|could|may|might) (i|we|one|people)( (still|also|just))* (see|visit|view) (it|this|that)|(it|this|that)('s| is|'s not| isn't| was| wasn't)|(i|we) (thought|believed|assumed|read|heard|understood|was told|were told|had)( that)? (it|this|that)('s| is| was| starts| started| begins| began| takes place| took place)?|does it (take place|happen))`,
  ),
  there: {
    either: wording(
      `(?<!(?<![a-z])(is|are|was|were|will|be|been|hi|hello|hey|out|get|getting|go|going|come|came|anyone|anybody|you|still) )(over )?there(?= (today|tomorrow|tonight|this|on|next|that (day|evening|week|weekend)|the (same |next |following |previous )?(day|week|weekend|evening|morning|afternoon))|[^a-z0-9]*$)`,
    ),
    town: wording(`in (that|the same) (town|city)|same (town|city)`),
    venue: wording(
      `(at |in )?(that|this(?= (address|building|venue|location))|((the|that) )?(very )?same) (place|venue|address|building|location)|(at |in )?(the |that )?(very )?same house|(?<=(see|visit|view|look at|look round|look around|check out|have a look at|tour) )(the|that|this) (place|venue|premises|building)(?= (just )?((the |one |a few )?(day|days|evening|week) (before|after|later|earlier)|(on|this|next|tomorrow|today|tonight)(?![a-z])))`,
    ),
  },
  around: wording(`
    ^((and|or|but|anything|something|nothing|else|what's|what|is there anything|what about|how about) )*(close|near)$|(?<!(poster|flyer|leaflet|ad|advert|notice|sign|page|article|brochure)s? (right |just )?)(just )?(nearby|close by|near there|around there|round there|close to there|near it|not far( away)?( from there)?|next door|next to (it|there|that)|in the same (area|neighbourhood)|(in )?(the |any )?(other )?(neighbou?ring|nearby|surrounding|adjacent) (towns?|cities|places|areas?)|(in )?(the |any )?(other )?(towns?|places|cities) (nearby|next door|close by|around( there)?|in the area|not far away))(?! (my|me|here|to|from|of|where))
  `),
  bothTowns: wording(
    `(both|either)( of)?( the(se)?)?( two)? (towns?|cities|city)|the two (towns|cities)`,
  ),
  neighbours: wording(`
    (neighbou?ring|nearby|surrounding|adjacent) (towns?|cities)|(towns?|cities) (nearby|next door|close by|around( there)?|in the area|not far away)
  `),
};

/** "The second day" is one of an event's own, and no event of a list. */
const NO_DAY = "(?! days?(?![a-z]))";

export const choiceWords: ChoiceWords = {
  numbered: wording(String.raw`
    (number|num|no|n|nr|option|choice|item|event|#) ?([1-9]\d?)|^(i'll (take|have) |i want |give me |make it |the )?(number )?([1-9])( please)?$
  `),
  dated: /\b(?:on|until|till|from|by|since|after|before) $/,
  listed: wording(
    `(?<!(on|until|till|from|by|since|after|before|all|these|those|of) )the [1-9](?![0-9])(?! (of|days?|weeks?|hours?|months?|am|pm|[a-z]{3,}s)(?![a-z]))(?!:[0-9])`,
  ),
  ordinals: [
    [
      wording(
        `(the |that |this )?(first|1st|very first)( (one|event|option|result))|the (first|1st)${NO_DAY}|^(the )?(first|1st)$|^one$`,
      ),
      1,
    ],
    [
      wording(
        `(?<!(an?|any|one) )(the |that |this )?(second|2nd)( (one|event|option|result))|the (second|2nd)${NO_DAY}|^(the )?(second|2nd)$`,
      ),
      2,
    ],
    [
      wording(
        `(the |that |this )?(third|3rd)( (one|event|option|result))|the (third|3rd)${NO_DAY}|^(the )?(third|3rd)$`,
      ),
      3,
    ],
    [
      wording(
        `(the |that |this )?(fourth|4th)( (one|event|option|result))|the (fourth|4th)|^(the )?(fourth|4th)$`,
      ),
      4,
    ],
    [
      wording(
        `(the |that |this )?(fifth|5th)( (one|event|option|result))|the (fifth|5th)|^(the )?(fifth|5th)$`,
      ),
      5,
    ],
    [
      wording(
        `(the |that |this )?(sixth|6th)( (one|event|option|result))|the (sixth|6th)(?! (of [a-z]|[a-z]+ (edition|anniversary|birthday)|edition|anniversary))|^(the )?(sixth|6th)$`,
      ),
      6,
    ],
    [
      wording(
        `(the |that |this )?(seventh|7th)( (one|event|option|result))|the (seventh|7th)(?! (of [a-z]|[a-z]+ (edition|anniversary|birthday)|edition|anniversary))|^(the )?(seventh|7th)$`,
      ),
      7,
    ],
    [
      wording(
        `(the |that |this )?(eighth|8th)( (one|event|option|result))|the (eighth|8th)(?! (of [a-z]|[a-z]+ (edition|anniversary|birthday)|edition|anniversary))|^(the )?(eighth|8th)$`,
      ),
      8,
    ],
    [
      wording(
        `(the |that |this )?(ninth|9th)( (one|event|option|result))|the (ninth|9th)(?! (of [a-z]|[a-z]+ (edition|anniversary|birthday)|edition|anniversary))|^(the )?(ninth|9th)$`,
      ),
      9,
    ],
    [
      wording(
        `(the |that |this )?(tenth|10th)( (one|event|option|result))|the (tenth|10th)(?! (of [a-z]|[a-z]+ (edition|anniversary|birthday)|edition|anniversary))|^(the )?(tenth|10th)$`,
      ),
      10,
    ],
  ],
  picks: {
    other: wording(
      `(?<!there (is|are|be) |(is|are|be) there (any |some )?|(any|some|have|exists?) )(the )?other (one|event|option)|the other(?= (in|on|at|from) (?!side|hand))|^((and|or|what about|how about) )*the other$`,
    ),
    others: wording(
      `(?<!(any|some|which|what|more|many|no|are there|have|find|see) )(the )?(other|remaining) (ones|events)|the others( of (them|the list))?`,
    ),
    all: wording(
      `both( of (them|those|these))?(?! (of (us|you)|((of )?the )?(two )?(days|evenings|mornings|afternoons|nights|weeks|weekends|sessions|parts|hours|towns|cities)|my|our)(?![a-z]))|(all|the) (two|three|four|five)( of (them|those|these))?$|(back to|see|show( me)?) the list( again)?|all of (them|those|these)|each (one|of (them|those|these))|${DECLINING}either (one|of (them|those|these))`,
    ),
    last: wording(
      `(?<!(is|was|isn't|wasn't) (that|this|it) (the )?)((the (very )?|very )?(last|final|bottom)( (one|event|option))|the (very )?(last|final))|^last$`,
    ),
    earliest: wording(
      `^(the )?next (thing|event|activity|outing)(?! (after|than|to)(?![a-z]))|(which|what)( one)? … (?<!the (very )?)(first|earliest|soonest)|the (earliest|soonest)( one)?|${SOONEST}|(what|which|when|where)('s| is) the (very )?next (?!(days?|dates?|few|weeks?|weekends?|months?|years?|mornings?|afternoons?|evenings?|nights?|hours?|(mon|tues|wednes|thurs|fri|satur|sun)day|stops?|trains?|bus|tram|metro|steps?|pages?|editions?|times?|holidays?|ones|(one|event) (right |just )?(after|following)|[0-9]+|two|three|four|five)(?![a-z]))|the (earlier|sooner) (one|event|of the (two|pair))`,
    ),
    latest: wording(
      `(which|what)( one)? … (?<!(does|do|will|did|would) ([a-z]+ ){0,2})(?<!the (very )?)(last|latest)$|the latest( one)?$|the later (one|event|of the (two|pair))`,
    ),
    next: wording(
      `the (next|following) (one|event)( (right |just )?(after|following) (that|this|it|them)( one)?)?(?=[^a-z0-9]*$|,)|next (one|event) (right |just )?(after|following) (that|this|it)( one)?`,
    ),
  },
  ofAll: wording(
    `(of|in|on) (the|this) (whole |entire |full )?(program(me)?|month|schedule|festival|season)`,
  ),
  soonest: wording(SOONEST),
  first: [
    [wording(`(the )?first (two|2)( ones)?|two first`), 2],
    [wording(`(the )?first (three|3)( ones)?`), 3],
    [wording(`(the )?first (four|4)( ones)?`), 4],
  ],
  one: wording(
    `^(i'll (take|have) |i want |i'd like |i prefer |(i|i'm|i am) (mean|meant|talking about|thinking of|was talking about|was thinking of) |((can|could|would|will) (you|u) (please )?)?(show|give|open|tell)( me| us)?( (more|all|a bit more))?( about)? |let me see |(rather|only|just) |and |or |what about |how about |it's |no )?(the|that|this) ((free|evening|morning|afternoon) )?one(?! after( that)?[^a-z]*$)( (by|in|at|on|from|of|about|with|organised by|run by))?`,
  ),
  pointed: wording(
    `(show|give|tell|open|see|take|try|have)( me| us| about)* (that|this|it|those|them|these)( (one|ones))?( (then|please|thanks))*$|^(yes |ok |okay |and )*(that|this|those|these) (one|ones)( (then|please|thanks))*$`,
  ),
  oneOf: wording(
    `(the|that|this|those) ones?|the (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|morning|afternoon|evening|other)( [a-z]+)? one|(?<=rather |prefer |take |choose |do |want |mean |meant )the (?!(same|right|wrong|last|only|no)(?![a-z]))[a-z-]+ one|the (event|events)`,
  ),
  definite: wording(`^(the|to the|at the|for the)$`),
};

export const negationWords: NegationWords = {
  negators: wording(`
    (doesn't|does not|don't|do not|didn't) (have|need|got) to be|(needn't|need not) be|not (necessarily|only|just)|no need (for it )?to be|${UNLIKED}|(but |just |and |i |we )?(can't (do|make|come|go)( it)?( on)?|cannot (do|make|come|go)( it)?( on)?|am busy( on)?|'m busy( on)?|not (free|available)( on)?|unavailable( on)?|not (counting|including)|leaving (out|aside)|not|except|except for|excluding|exclude|apart from|other than|different (from|than|to)|else (than|but|except)|(another|any|any other|every|a different|some other|other) (day|date|time|evening|night|weekend|week)s? (than|from|but|except|besides)|without|no|isn't|aren't|not being|rather than|outside|outside of|besides|but (not|nothing)|don't want|do not want|avoid|skip|anything but|anywhere but|everywhere but|never|nor|neither|minus|instead of|is not|are not|non|elsewhere than|leave out|(leaving|taking|setting) (out|aside)|removing|dropping|(?<!(don't|not|never) )forget( about)?|remove|drop|take (out|off|away)|get rid of)
  `),
  placing: wording(`without|outside|outside of|elsewhere than|anywhere but|everywhere but`),
  indefinite: /^an?\b/,
  denying: wording(`not|no`),
  busy: /\bif (?:i|we) (?:miss|skip|missed)(?: (?:it|that|the one|this|on))* $|\b(?:i|we)(?:'m| am| are|'re) (?:working|away|at work|busy|out)(?: (?:on|this|all|the|that))* $|\b(?:i|we) (?:can't|cannot|can not|won't be able to)(?: (?:do|make|come|make it|go|be there|attend))?(?: (?:on|this|the|that|in|during))* $|\b(?:no|any|enough|the) time (?:for (?:it|that|this) |to (?:come|go|attend|make it) )?(?:in |on |this |during |over |the )*$|\b(?:i|we) work(?: (?:on|this|all|the))* $|\btoo (?:(?:early|late|far)(?: (?:for me|for us|in|at|on|the))* )?$/,
  rhetorical: /(?:^|[.,;!?] )(?:and |but |so )?(?:it is|it's|that is|that's|is it|is that) /g,
  after: wording(`
    ^,? ?((stuff|things?|events?|topics?|subjects?) )?(((is|'s|are|seems|looks|feels) )(a bit|a little|a little bit|too|much too|far too|quite|rather|pretty|really|very|so) far(?![^.!;,]*[?])|(is|'s|are) far (for|from) (me|us|my (place|home)|our (place|home))(?![^.!;,]*[?])|((it|that|they|this) ?)?(is|'s|are|'re)? ?(just |really )?(isn't|aren't|not|never|hardly) (really |quite |exactly |so much |at all )*(for (me|us)|(my|our) (thing|kind of thing|cup of tea|scene|field|area|bag|style)|what (i'm|we're|i am) (after|into|looking for))|((it|that|they) )?(doesn't|don't|do not|does not) (really |much )?(interest|appeal to|speak to|excite|do it for|do (much|anything) for|tempt) (me|us)|(does|do) nothing for (me|us)|(leaves? (me|us) cold|bores? (me|us)|puts? (me|us) (off|to sleep)|gets? on (my|our) nerves|drives? (me|us) (mad|crazy|nuts)|(is|are|sounds?) (just |so |too |really |a bit |pretty )*(boring|dull|tedious|a turn[- ]off|a bore|a drag)(?![^.!;,]*[?])))
    ^,? ?((i|we|she|he|they) (can't|cannot|can not|won't|couldn't)( make it| do it| come)?|(is|'s|are) (no good|impossible|out|not possible|(a bit |a little |rather |quite |just |much |far |way |really )*too (early|late|soon))|(doesn't|does not|don't|do not|won't) work|(i'm|i am|we're|we are|he's|he is|she's|she is|they're|they are) (not (here|there|free|around|available|in town)|busy|away|working|(at|in) (the )?(work|school|college|uni|university|class|lessons|nursery|office|fields?|training|town hall meeting)|(at|visiting|staying with|with) (my|our|his|her|their) [a-z-]+)|(i|we|he|she|they) (works?|have (school|class|lessons|training)|has (school|class|lessons|training)))(?!${BUSY_THEN})
  `),
  // "Anything at lunchtime, I work in Lille" seeks it then.
  only: /\b(?:only|just|rather) (?:(?:do|make|come|free|available) )?(?:the |in the |on )?$|\b(?:something|anything|sth|an? (?:event|outing|activity)|is there|are there|do you have|have you got|looking for)(?: [a-z'-]+){0,4} $/,
  byDay: wording(`^,? ?[a-z' ]+ (all|the whole) day( long)?`),
  thisOne: wording(`^this`),
  between: wording(
    `in|at|on|the|a|an|to|any|of|for|around|near|from|by|with|about|ones?|those|those in|held|taking place|run by|organi[sz]ed by|going to|events?|things?|anything|local|public|early|young|small|little|big|more|yet another|another|boring|too|be|being|during`,
  ),
  and: wording(`(nor|or|and)( (in|at|on|from|of))?( the)?|,`),
};

export const marks: LanguageMarks = {
  frame: wordList(`
    i you he she we they me us him them my your is are was were am be been do does did have has had can could will would should shall may might must
    what which who whom whose when where why how there this that these those it its want wanna need like looking look find show give tell let get got gotta go going see know attend join suggest recommend organise organize
    help cancel delete erase forget start sign book register not any anything something anyone about happening im ill id whats wheres whens hows cant u r wat plz pls happens
  `),
  other: wordList(`
    as the an of in on at to for with without from by and but or near around between into out up down off than then so too very just only also except until till before after during next last
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today tomorrow tonight yesterday morning afternoon evening night noon midnight week weekend weekends month day days hour hours tmrw tmr 2moro 2nite 2night tonite 2day sat sun fri
    yes yeah yep hello hey thanks thank please free workshop workshops event events kids children family students young people everyone all some every other others one ones first second third fifth town city place places thing things stuff nothing more less much many booking registration exhibition talk talks training jobs
  `),
  signs: /['’](?:s|re|m|ll|ve|d|t)\b|\b(?:wh|th)\w+/g,
  names: { en: wording(`english|anglais`), fr: wording(`french|francais`) },
  unspoken:
    /\b(?:not|never|barely|hardly|cannot|don['’]?t|doesn['’]?t|can['’]?t|do not|no)(?: (?!in\b|to\b)[a-z]+){0,4} $/,
};
