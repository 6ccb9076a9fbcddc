import type { ComingWords } from "../coming-words.js";
import { wording } from "../wording.js";

/** The one at hand, as it is asked for once more. */
const THE_SAME =
  "(?:(?:exactly )?(?:the same|same)(?: (?:thing|one|event|course|training|workshop|talk|visit|meeting|session))?|(?:this|that)(?: (?:one|event|course|training|workshop|talk|visit|meeting|session)))";
/** In some other place. */
const ELSEWHERE =
  "(?:elsewhere|somewhere else|anywhere else|some place else|in (?:another|any other|some other|a different|other) (?:towns?|places?|cit(?:y|ies)|venues?))";

/** "May I": whoever asks, and however. */
const MAY =
  "(?:can|could|may|might|would it be (?:ok|okay|fine|possible)(?: for (?:me|us))? (?:to|if)|is it (?:ok|okay|fine|possible|allowed|alright|all right)(?: for (?:me|us))? (?:to|if)|am i allowed to|are we allowed to)(?: (?:i|we|one|people))?(?: (?:still|just|only|also|perhaps|maybe))*";

/** So many, said in letters or figures. */
const SO_MANY =
  "(?:two|three|four|five|six|seven|eight|ten|several|both|all|some|a few|a couple|[0-9]+)";

/** Grown-ups who come along, several of them. */
const PARTY =
  "(?:colleagues|co-?workers|workmates|teammates|friends|mates|people|others|neighbou?rs|volunteers|members|employees|students|team|group|class)(?! (?:who|that|is|are|can|could|from|under|over|aged)(?![a-z]))";

/** Where what is told of oneself ends. */
const MY_CASE =
  "(?:(?:i'm|i am|we're|we are|i have|i've|we have|we've)(?![a-z])|(?:my|our) [a-z-]+ (?:is|are|isn't|aren't|hasn't|has))(?![a-z])[^?.!]*";

/** Whether one still comes in time for it: "will that be ok?", "will I miss everything?" */
const IN_TIME =
  "(?=[^?!]*[ ,.;] *(and |so |then )*((is|will|would|does|isn't|won't) (it|that|this)( be| still| not)* (ok|okay|fine|possible|all right|alright|too late|over|on|going on|work|worth it|finished)|(is|would|will) (it|there)( still| be)* (worth|any point in|a point in)( (it|me|us|coming|going|turning up|dropping in|popping in|my (coming|going)))*( (there|then|after|afterwards|after that|still))*|(is|that's|it's|(will|would) be|perhaps|maybe|am i)? ?(not )?too late|(will|would|do|am|are|have|can|could) (i|we)( still| have| be| even)* (miss|missed|missing|too late|make it|get in|come|go|join|attend|catch)|i('ll| will| would|'d)( have)? miss|(can|could|may) (i|we) (still )?(come|join|attend|turn up|arrive|go|drop in|take part)( (after|afterwards|then|later|late|still|along|in))*(?= *[?]| that *[?]))[^?.!]*(?= *[?]))";

/** How English asks what no heading answers, before one comes. Notation of `wording` in ../wording.ts. */
export const comingWords: ComingWords = {
  asked: {
    substitute: wording(`
      ${MAY} (send|delegate|have) (someone|somebody|an? [a-z]+|my [a-z]+|our [a-z]+|one of my [a-z]+)( [a-z]+){0,3}|${MAY} ?(someone|somebody|an? [a-z]+|my [a-z]+) (come|go|attend|stand in|replace me)( [a-z]+){0,2} (instead( of me)?|in my (place|stead)|for me)
      ${MAY} be (replaced|represented) by
    `),
    company: wording(`
      ${MAY} (come|go|attend|join|turn up|take part|participate)( there| along| in)?( (to|at|for) (?!(something|anything)(?![a-z]))(?:[a-z0-9'-]+ ?){1,5}?)? with ((my|our|some|a few|a couple of|all|of|the|other|whole|work|${SO_MANY}) )+${PARTY}
      ${MAY} bring( along)? ((my|our|some|a few|a couple of|of|other|whole|work|${SO_MANY}) )+${PARTY}
      (can|could|may|might|would|will) (the )?${SO_MANY} (of us|people|friends|colleagues|persons)( all)? (come|go|attend|join|take part|fit|turn up|participate)
      ${MAY} (come|go|attend|join|turn up|take part|participate)( there| along| in)? (as|in|with) (an? )?(group|couple|team|party|pair|bunch|others?)( of [a-z0-9]+)?|${MAY} (come|go|attend)( there| along)? accompanied
      (i|we)('d|'ll|'m|'re| would| will| am| are)* (come|coming|bring|bringing|be (coming|bringing))( along)?( with)? (my |our |a |the )?(class|group|${SO_MANY})[^?.!,;]*,? (is|would) (that|it) (be )?(ok|okay|fine|possible|a problem|all right|alright)
      (there|we)('d| would|'ll| will|'re| are)? (be )?${SO_MANY}( of us| people)?( (for|to|at) [^?.!,;]+)?,? (is|would) (that|it) (be )?(ok|okay|fine|possible|a problem|all right|alright)
    `),
    arriving: wording(`
      (is|would|will) it( still| be)* worth( (me|us|my))? (coming|going|turning up|dropping in|popping in|arriving)( there)? (at|around|about|after|from|towards) (?=[0-9])
      (i|we)('m| am|'re| are)? (only |not )?(free|available)( only)? (from|after|until|till|before|at)${IN_TIME}
      ${MAY} (come|go|join|take part) (only )?after (?=[0-9])
      if (i|we|they|my [a-z]+) (can )?(only )?(come|came|arrive|arrived|get there|got there|turn up|turned up|show up|pop in|leave|left|make it)(?! (with|alone|by|on my))
      (i|we)('m| am|'re| are|'ve| have| have got|'ve got)? ?(in |at |a |busy |work(ing)? )*(class|classes|school|lessons|lectures?|work|meetings?|office|training|busy|working)?( (in|at) [a-z]+)? ?(until|till|til)${IN_TIME}
      (he|she|they)( only| usually| normally| doesn't| don't| won't)* ((finish|get off|get out of|leave|come out of)(es|s)? (school|work|class|classes|lessons|lectures|uni|college)|(has|have|is|are|'s|'re)( got| in| at)? (school|work|class|classes|lessons|lectures|training))( only)? (at|around|about|by|until|till|before)${IN_TIME}
      (i|we)( only| usually| normally| don't| won't)* (finish|get off|get out|knock off|come out|leave|be free|am free|get home|get away)( (of )?(work|school|class|the office|uni|college))?( only)? (at|around|about|by|until|till|before)${IN_TIME}
      (my|our|the) (?!(event|workshop|talk|one|visit)(?![a-z]))[a-z]+( [a-z]+)? (only |usually )*(ends?|finish(es)?|is over|lasts?|runs?|goes on)( only)? (at|around|about|by|until|till)${IN_TIME}
      ${MAY} (arrive|turn up|show up|get there|pop in|drop in|leave) (at|around|about|after|before|by|from|only|later|towards)
      (can|could|may|might) (i|we|one|people) ((only|just) (come|go|join|make it)|(come|go|join|make it)( there)? (only|just)) (at|around|about|after|from|for)
      (i|we)('ll| will| would|'d| might| can| could| can't| cannot| couldn't| won't)( (only|not|just|be able to))* (arrive|get there|be there|make it|turn up) (at|around|about|after|before|by|from|only|until|till|towards)
    `),
    required: wording(`
      ((do|does|will|would) (i|we|you|one|people|they|he|she)( really| already)* (need|(have|need) to (already )?(have|be (in|part of)|come (with|in|as)|find|form|bring))|(must|should) (i|we|you|one|people|they)( really| already)* (have|be (in|part of)|come (with|in|as)|find|form|bring))( already| got)? (an? |any |some |my |our |your |one's |their )?(own |ready-made |existing )?(teams?|teammates?|team mates?|partners?|ideas?|projects?|concepts?|business plan|prototype)( (already|ready|first|beforehand|in mind|to (come|join|take part|register)|(or|and) (an? )?(team|idea|project|partner|concept)))*(?= *[?,]| *$)
      (do|does|must|should) (i|we|one|people|they|he|she)( really| already)? (have to |need to |must )?(know|understand|master|be (very |really )?(good|skilled|experienced|an expert|trained|comfortable|at ease|handy|proficient) (at|in|with))(?! (if|whether|where|when|what|who|french|english))( how)?
      (do|does|must|should|would|will) (i|we|you|one|people|they|he|she)( really| already)? (have to have|need|need to have|must have|have to|(?<=(must|should) (i|we|one|people) )have)( (any|some|a|an|special|particular|previous|prior|specific|certain|much|the))* (experience|skills?|qualifications?|degree|diploma|knowledge|training|background|level|prerequisites?)
      (is|are) (there )?(any|some|a|an)?( (special|particular|previous|prior|specific|technical|certain))* ?(experience|skills?|qualifications?|prerequisites?|knowledge|degree|conditions?|requirements?|level)( (needed|required|necessary|expected|to (join|come|attend|take part)))?(?= *[?]| *$)
      (i|we) (know (nothing|little|not much)|don't know (anything|much|a thing)|do not know (anything|much))[^?.!]* ${MAY} (come|go|join|attend|take part|participate)
      (i|we) (don't|do not|can't|cannot|know nothing|have never|'ve never|never)[^?.!]*,? (is|would|does) (that|it|this) (be )?(a problem|ok|okay|fine|matter|an issue)
    `),
    admitted: wording(`
      ${MY_CASE},? *(and |so |but )*(does|do|would|will|is|can) (it|that|this) (also |still |even )?(work|count|apply|cover|ok|okay|fine|hold|go|possible)( (for|in|to) (that|this|me|us|my case|such a case))?( (too|as well|also))*(?= *[?]| *$)
      (does|would|will) (it|that|this) (also |even )?(work|count|apply|hold)( also)? (for|to) (an? |my |our |the )?(?!(tomorrow|today|what|which|how)(?![a-z]))[a-z-]+( [a-z-]+){0,2}( (too|as well))*(?= *[?])
      ${MAY} (come|go|join|attend|take part|participate)( (to|in) [^?.!,]*)? (anyway|anyhow|all the same|even so)(?= *[?]| *$)
      ${MY_CASE}[,.;!] *(and |so |but |then )*(would|will|can|could|is|does|do|am|are|may|it's|it is|it) (they |it |that |this |we |i |she |he |is )?(still |also |even |ok |okay )*(see|take|accept|ok|okay|fine|work|possible|a problem|too (old|young)|eligible|allowed|welcome|admit|apply|matter|help|let|receive|come|go|be there|get in|enter|take part|participate|join|attend|register|sign up)( (us|me|for (me|us)|in|still|anyway|too|as well|matter))*(?= *[?]| *$)
      (it is|it's|is it|would it be|will it be|is that|would that be|does it|would it|will it)( still| also| even)? (ok|okay|fine|good|possible|all right|alright|work|apply|suitable)( (for|to))? (me|us)(?= *[?]| *$)
      (is|would|will|could) (it|this|that|this one|that one|the (last|first|second|other) one|the (training|workshop|talk|meeting|course|visit|event|session))( really| actually| even| still)*( be)? (of (any|some|much) (use|interest|help)|any (use|help|good)|useful|helpful|relevant|suitable|meant|right|made)( (for|to))? (me|us|someone like me|somebody like me|people like (me|us))(?= *[?]| *$)
      (is|would|will) (it|this|that|this one|that one)( be)? (really |also |even )?for (me|us|someone like me|somebody like me|people like (me|us))(?= *[?]| *$)
    `),
    "other-places": wording(`
      ${THE_SAME},? (but |also |is |being |given |held |run |on |offered |happening |available )*${ELSEWHERE}
      (is|are) (it|this|that|they)( (also|given|held|run|on|offered|happening|available|being))* ${ELSEWHERE}(?= *[?]| *$)
      (?<!(is|isn't|was|so) )${THE_SAME},? (but )?(in|at|near|around|closer to|nearer to) (?!the (?:same|morning|afternoon|evening|month)|[0-9])(?=[a-z])
    `),
    "other-dates": wording(`
      (is|are|will|isn't|aren't) ?there( be)?( (not|maybe|perhaps|going to be))* (another|any others?|others?|any more)( (one|ones))?( (already|being))?( (planned|scheduled|announced|coming( up)?|to come|on the programme|soon|later( (on|this month|in the month))?|on (this|that|the same) (subject|topic|theme)|about (it|that)))+(?= *[?]| *$)
      (is|are|will) (another|others?|any others?)( (one|ones))?( be)? (planned|scheduled|announced|coming( up)?|on the programme)( (soon|later( on)?))?(?= *[?]| *$)|(is|will|isn't) ?there( be)? another one(?= *[?]| *$)
      (another|other)( (one|ones))?(( (workshop|training|course|session|talk|visit|meeting|event)s?)? (just )?(like (it|that|this)|the same|similar))?,? (on |at |in )?(another|a different|some other|any other|other) (days?|dates?|times?|hours?|weeks?|evenings?|mornings?|afternoons?)(?= *[?]| *$)
      (is|are|will) there( be)?( (any|perhaps|maybe|not|also))* ?(an? |the )?(morning|afternoon|evening|night|lunchtime|weekend|week-end|later|earlier|early|late|(mon|tues|wednes|thurs|fri|satur|sun)day) (sessions?|slots?|showings?|dates?|times?|groups?)(?= *[?]| *$)
      (is|are|will|have|has|got|do you have|have you got)( there)?( be)?( (any|perhaps|maybe|not|you))* ?(the )?(same|it|this one|that one)( (one|thing|event|workshop|training|course|session|talk|visit|meeting))?( again)? (on |at |in )?(another|a different|some other|any other|other) (days?|dates?|times?|hours?|weeks?|evenings?|mornings?|afternoons?)(?= *[?.,]| *$)
      ^((and|oh|pity|shame|damn|ok|too bad|sorry|but|is there|are there|there is|have|has|do you have)[ ,!.]*)*(another|an other|other|any other|some other|a different) (days?|dates?|times?|hours?|evenings?|sessions?)( (for|of) (it|this|that|the same|this one|that one|the [a-z]+))?( (possible|available|instead|too|then))?(?= *[?,]| *$| (if|because|as|when|i|in case|cause|cos))
      (are|is|will) there( be)?( (any|perhaps|maybe|not))* ?(another|other|more|further|a (second|later|new|different)) (dates?|sessions?|times?|slots?|showings?|performances?)(?! (left|on the programme))( [a-z' -]+)?(?= *[?]| *$)
      (do|will|are|is|does) (they|you|it|he|she) (be )?(doing|do|run|running|repeat|repeating|organi[sz]e|organi[sz]ing|hold|holding|have|put on|offer)( (it|that|this|another|one|again|more|a (second|new)|other|session|date|time|same))* (again( (on )?(another|a different|some other|any other) (day|date|time|week)s?| later( (in the (month|week)|this month))?)?|another( (one|time|date|session|day|week))?|other (dates?|sessions?|times)|(one|it) (again|later|another time))(?= *[?]| *$)
      the same [a-z]+,? (but|only) (on |in |at )?(an? |the |one )?[a-z]+( (morning|afternoon|evening|night))?(?= *[?.]| *$)|(is|are|will) [a-z ]+ (be )?(repeated|(given|held|shown|run|organi[sz]ed) again)( (on|at|in))?( (another|a different|some other|any other) (day|date|time|week|evening)| again| later( (on|in the (month|week)|this month|in (november|december)))?)?(?= *[?]| *$)
      (is|will) (it|that|this)( (be|also|on|given|held|shown|repeated|running|run|happening|offered))+( again)? (on |at )?(another|a different|some other|any other) (day|date|time|week|evening)s?(?= *[?]| *$)
      (is|was|will) (it|that|this)( be)? (really )?the (only|last|sole) (date|session|time|one)|only (on )?(that|this) (day|date|evening)(?= *[?])
      ^((and|oh|pity|shame|damn|ok|any|too bad)[ ,!.]*)*(another|other|any other) (dates?|days?|sessions?|slots?)(?= *[?]| *$| (if|in case|because|as|since) )
    `),
  },
};
