import type { FinerWords } from "../finer-words.js";
import { wording } from "../wording.js";

/** What every event has, and may be called by: when and where it is. */
const OWN =
  "(?:dates?|days?|hours?|times?|beginning|start|end|opening|closing time|entrance|registration|place|venue|address|room|town|city|event|thing|one|first|second|third|last|other|others|next|same|month|programme|rest|party|festival|week-?end|show|fair)";

/** A day that something may be open or closed on. */
const OPEN_ON =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|[0-9]{1,2}(?:st|nd|rd|th)?|holidays?|october|november|december|armistice day)";

/** What one was told, or might be, and says no more of. */
const RUMOUR =
  "(?:(?:someone|somebody|they|people|an? [a-z]+|my [a-z]+) (?:just )?(?:told|tell|tells|say|says|said)(?: (?:me|us))?|(?:i|we)(?:'ve|'d)? (?:heard|read|saw|been told|was told|were told)|(?:i was|we were) told|apparently|rumou?r has it|(?:if|what if) (?:i|we) (?:told|tell|said|say)(?: (?:to )?you)?)";

/** That one has asked for something, and waits for it to be answered. */
const ASKED = `(?:(?:i|we)(?:'ve|'d| have| had)? (?:already |just )?(?:asked|applied|requested|registered|signed up|booked|sent|wrote|written|e-?mailed|messaged|filled in|filled out|enquired|contacted|tried to (?:book|register))|(?:my|our) (?:request|registration|booking|application|e-?mails?|messages?|enquiry))`;
/** That nobody has answered. */
const NO_ANSWER = `(?:(?<!if )(?:nobody|no one|noone|no-one|they|he|she)(?: (?:ever|never|still|just|do not|don't|does not|doesn't|did not|didn't|has not|hasn't|have not|haven't|has|have|bothers? to|bothered to))*(?: (?:even|ever))? (?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|(?:get|gets|got|gotten|come|comes|came|wrote|written|write|writes|call|calls|called) back)(?! to (?:the|this|that|my) question)|(?<!(?:if|for|is|unless|until) )(?:still |had |have |got |received |getting |get )*(?:no|not had an?|without an?|not got an?|haven't (?:had|got|received) (?:an?|any)) (?:answer|reply|response|confirmation|news|word)|(?:never|not|haven't|have not|didn't|did not) (?:yet )?(?:heard?|received?|had|got|get) (?:back|anything|a thing|a word)(?: back)?(?! to )|still (?:nothing|waiting)|(?:heard|received|had|got) nothing)`;
/** To come all the same. */
const COMES = `(?<![a-z])(?:come|comes|coming|go|going|attend|(?:turn|turning|show|showing) up|(?:drop|pop) (?:in|by))(?![a-z])`;
/** For how long. */
const SINCE = `(?:for|over|since)?(?: (?:over|more than|at least|about|nearly))* ?(?:an?|[0-9]+|two|three|four|five|ten|several|some) (?:whole )?(?:days?|weeks?|months?)`;

/** How English asks what no heading answers. Notation of `wording` in ../wording.ts. */
export const finerWords: FinerWords = {
  asked: {
    "still-on": wording(`
      (is|will|has|was|are) (it|this|that|they|the (?!request|booking|registration|reservation)[a-z]+) (still |really |definitely |been |be )*(going ahead|go ahead|happening|taking place|confirmed|maintained|cancelled|canceled|called off|postponed|moved|rescheduled)( or not)?(?= *$| *[?]| (today|tonight|tomorrow|this|on))
      ${RUMOUR}[, ]+(that )?(?!(my|our|the) (request|booking|registration|reservation))[^?.!;]{2,60} (is|was|are|were|got|has been|have been|had been|'s been|will be|would be)( (been|now|actually|probably))* (cancelled|canceled|called off|postponed|rescheduled|not (going ahead|happening|taking place))
      (is|are) (it|this|that|they) still on(?= *$| *[?]| (today|tonight|tomorrow|this))|(has|was) it (been )?(cancelled|canceled|called off|postponed)
    `),
    again: wording(`
      (?<!(where|what|who|which|how (much|many|long))( [a-z]+){0,3} |when (exactly )?(?=(is|are) (it|that|this|they) again))(will|is|are|does|do|would) (it|this|that|they|there|you|the (event|month|workshop|talk|evening)) (also )?(be |on |come |coming |happen |run |take place |return |repeat |held |going to )*(back|again|return(ing)?|repeat(ed)?)( (be|happen|on|some ?day|soon|next year|in 20[0-9]{2}|later (this|in the) year))*(?= *$| *[?])
      (will|is|are|does|do) (it|this|that|they) (be |come |happen |run |take place |return |held )*(next year|in 20[0-9]{2}|every (year|month)|each year|yearly|annual(ly)?)(?= *$| *[?])|(is|are) (it|this|that|they) an? (annual|yearly|regular) (event|thing)
      (is|will) there (be )?(going to be )?(another|a (new|second|next|further)) (edition( (next year|some ?day|soon|in 20[0-9]{2}))?|(one|date|session|time) (next year|in 20[0-9]{2}))(?= *$| *[?])|(next year's|20(1[8-9]|[2-9][0-9])) edition|(is|will) there (be )?(one|anything|something) (again )?(next year|in 20[0-9]{2})(?= *$| *[?])
    `),
    amount: wording(`
      what('s| is| does| do (you|they) mean by) (a |the )?(pay what you (want|like|can)|prix libre|free price|name your price)( (mean|exactly|about))*|how does (pay what you (want|like|can)|prix libre) work
      how much (do|does|should|would|can|must|to) ?(people|one|i|we|you|others|everyone|visitors|folk|folks)? ?(usually |normally |generally |typically |have to |need to )*(pay|give|donate|put|leave|chip in|contribute)(?= *$| *[?]| (usually|normally|on average|roughly|then|exactly))
      (usual|average|suggested|minimum|recommended|typical|expected) (price|amount|donation|contribution|sum)|what do (people|others|you|most people) (usually |normally )?(pay|give)
    `),
    "lunch-break": wording(`
      (close|closed|closes|open|opens|stop|break|shut)( [a-z]+)? (for|at|over|during) (the )?(lunch|lunchtime|midday|noon)( (break|time|hour))?|(?<!(my|our|his|her|their|your) )lunch break
    `),
    "opening-days": wording(`
      (is|are) (it|that|they|(the|this) [a-z-]+( [a-z-]+)?) open (now|right now|at the moment|currently|at present|normally|usually|all year( round)?|permanently)(?= *[?]| *$)
      (is|are) (it|that|they|the (exhibition|exhibit|show))( also)? (open|closed) (late|at night|evenings|mornings|afternoons|(in|during) the (evening|morning|afternoon)s?)(?= *[?]| *$)
      (when|what (days|hours|times?)|which days) (is|are|does|do) (it|that|they|the (exhibition|exhibit|expo|show)) (open|opened)|(the |its )?opening (hours|times?|days)
      (is|are) (it|this|that|they|the exhibition) (also |even )?(open|closed|on) (at |on |over |during |every )?(the |a )?(weekend|sunday|saturday|monday|tuesday|wednesday|thursday|friday|day|bank holiday)s?( (mornings?|afternoons?|evenings?|nights?))?( too| as well)?(?= *$| *[?])|(does|do|can) (it|they|i|we) (open|visit( it)?|see it|go) (at |on |over |every )(the )?(weekend|sunday|saturday|monday|day)s?(?= *$| *[?])
      (is|are|will|does|do) … (open|be open|closed|be closed)( (on|over|at|this|the|every|a|public|bank))*( ${OPEN_ON},?)( (${OPEN_ON}|of|the|a|public|bank|too|as well),?)*(?= *[?]| *$)
      (which|what) days (is|are) (it|this|that|they|the [a-z]+) open|opening (days|hours|times)
    `),
    schedule: wording(`
      (detailed|precise|exact|hour[- ]by[- ]hour|hourly)( [a-z]+)? (schedule|programme|program|agenda|timetable|running order|line-?up)(?! (of|for) the (month|festival))|(full|complete) (schedule|timetable|running order)(?! (of|for) the (month|festival))|(schedule|programme|program|agenda|timetable|running order) (in detail|hour by hour|of the (day|evening|talks|speakers|sessions))
      (is there|do you have|have you got|got|is there like|can i (see|have))( (an?|any|the|some|kind of|sort of))* (schedule|agenda|timetable|running order|order of (speakers|talks|events))(?! (of|for) the (month|festival))
      (what time|when) (does|do|is|are|will) (?!(it|this|that|they|the (event|doors?|thing|evening|meeting|workshop|talk))(?![a-z]))[a-z' ]+ (speak|speaking|talk|talking|on stage|present|presenting|testify|going on)(?= *[?]| *$)
    `),
    unconfirmed: wording(`
      ${COMES}[^?.!]{0,40} without (having )?((had|received|got|getting|receiving|any|an?|the|their|waiting for) )*(confirmation|answer|reply|response|go-ahead|news|word)(?! to (my|our))
      ${COMES}[^?.!]{0,40} without (having heard|hearing)( (back|anything))?( from (them|you|anyone))?
      without (having )?((had|received|got|getting|receiving|any|an?|the|their) )*(confirmation|answer|reply|response|go-ahead)(?! to (my|our))[^?.!]{0,40},? ${COMES}
    `),
    unheard: wording(`
      ${ASKED}[^?]{0,90}(?<![a-z])${NO_ANSWER}
      ${NO_ANSWER} (to|about|on|for|from|since) ((my|our) (request|registration|booking|application|e-?mails?|messages?|enquiry)|(i|we) (asked|wrote|applied|registered|signed up))
      ((i|we)('ve| have) been )?waiting (for )?${SINCE} (for|on) (an?|the|your|their|any) (answer|reply|response|confirmation)|waiting for (an?|the|your|their|any) (answer|reply|response|confirmation)[^?.!]{0,60}(${NO_ANSWER}|for ${SINCE})
    `),
    unreached: wording(`
      (nobody|no one|noone|no-one|they|she|he|it) (ever |never |just |do not |don't |doesn't |does not |isn't |aren't |won't )*(pick(s|ing)? up|answer(s|ing)?|call(s|ing)? back|repl(y|ies|ying)|respond(s|ing)?|ring(s|ing)? out)(?! (my|the|this|that) question)|(number|phone)( (for|of|on) [^.!?;,]{0,60})?( just| simply| still)* (doesn't|does not|isn't|is not|never|won't|will not)( even)? (works?|working|answers?|answered|picks? up|connects?)|no (answer|reply|response) (on|at|from|when)|(voicemail|answering machine)|wrong number
    `),
    complaint: wording(`
      (who|whom|where|how) (do|can|should|could|must|would|shall|to) ((i|we|one) )?(complain|make a complaint|send a complaint|file a complaint)|(i|we)('d like| want| would like| wish| need) to (complain|make a complaint|file a complaint)(?! (to the cnil|about (you|this bot)))
    `),
    group: wording(`
      (we|there)('d| would|'ll| will|'re| are)? (be |are )?(a group of |about |around )?[0-9]+( of us| people| pupils| students)?(,| and)? (is|would|will) (that|it|this) (be )?(ok|okay|fine|possible|a problem|too many)
    `),
    "from-age": wording(`
      (from |at |above |under |below |up to |until |for )?(what|which) ages?( group| range)?( (is|are|was) (it|this|that|they|the (event|workshop|thing|activit(y|ies)))( (meant|suitable|intended|aimed))?( (for|at|from))?| (do|does|must|should|can) (i|you|we|one|they|people|kids|children|the (kids|children|little ones))( (need|have) to)?( (be|come|go|join|attend))?)?(?= *([?.!,;]|$))
      how old (do|does|must|should|need|have) (i|you|u|we|one|people|they|he|she|kids|children|(the|my|our) [a-z]+)( (have|need|got) to)? be
      (lower|upper|minimum|maximum|min|max|required) age|age[ -](limit|restriction|range|group|requirement)s?
    `),
    kind: wording(`
      ^((and|but|so|ok)[ ,]*)*(is|will) (it|this|that)( be)?( more| rather)?( of| like)? an? [a-z-]+( [a-z]+)? or (more |rather )?(of |like )?(an? )?[a-z-]+( [a-z-]+)?(?= *[?]| *$)
      (what|which) (kind|sort|type|style|format)( of (an? )?(event|thing|do|meeting|evening|activity|gathering|occasion))? (is|was|will|would) (it|this|that)( be)?( exactly)?(?= *[?,.]| *$)
      (it|this|that)('s| is) (what|which) (kind|sort|type)( of (an? )?(event|thing|do|meeting|evening|activity|gathering))?(?= *[?,.]| *$)
    `),
    nature: wording(`
      ^((and|so|but|ok|oh|wait|then)[ ,]*)*(is it|it's|is that|is this|it is)( (like|just|also|actually|really|kind of|sort of))* (an? )(kind of |sort of )?(?!(bit|lot|problem|must|shame|joke|pity|secret|scam|mistake|misprint|good|long|week-?end|weekday|day|holiday|(mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z]))[a-z-]+( (then|or something|in fact|actually))?(?= *[?])
    `),
    gist: wording(`
      (a |the |in )*(short |quick |brief |one-line )*(summary|recap|gist|overview|tl;?dr)( of (it|that|this))?|(sum|summari[sz]e|summing) (it|this|that)?( up)?( for me)?|in (plain|simple|easy|other|simpler|everyday) (words|terms)|(explain|say|put|tell)( (it|that|this|me))* (simply|in simple words)|simply put|in (short|brief|a nutshell|a (few|couple of) (words|sentences)|(one|two|three|a) (word|sentence|line)s?)
    `),
    present: wording(`
      who('s| is| are|'ll| will| else is| else will)( (also|all))?( (be|going to be))? (there|present|attending|coming|taking part|participating|represented)(?= *[?]| *$)
      (which|what) (associations|charities|organi[sz]ations|companies|partners|groups|co-?ops|exhibitors) (will|are|is|take|come)( (be|going to be))?( (there|present|presenting|represented|speaking|exhibiting|taking part|coming|part|attending))*(?= *[?]| *$)
    `),
    passing: wording(`
      (can|could) only (come|go|attend|join|be there|make it)( (on|for|in))? (the )?((mon|tues|wednes|thurs|fri|satur|sun)day|first|last|second|morning|afternoon|evening|one day|part)( (day|morning|afternoon|evening|part))?[ ,.]*(is (that|it|this)|would (that|it) be|will (that|it) be) (ok|okay|fine|possible|all right|alright|a problem|allowed|enough)
      (i|we|he|she|they)('ll| will)? (have to|need to|must|has to|needs to|'ve got to|have got to|gotta) (leave|go|be off|head off|get away|be gone)( [^?.!,]*)?,? (is|would|will) (that|it|this) (be )?(a problem|an issue|ok|okay|fine|possible|all right|alright|bad|rude)
      (can|could|may|might|is it (ok|okay|fine|possible|rude|bad|a problem)( for (me|us))? (if|to)|would it be (ok|okay|fine|possible|rude)( for (me|us))? (if|to)|do they mind if|am i allowed to)( (i|we|you|people|one))?( (also|still|just))* (leave|left|slip (out|away|off)|sneak (out|away|off)|duck out|nip out|step out|head (off|out|home)|get away|go)( (home|a bit|a little|slightly|half an hour|an hour))* (early|earlier|before (the end|it ends|it finishes|it's over)|half ?way( through)?|at the break)(?= *[?.,]| *$)
      (can|could|may|is it (ok|okay|fine|possible)( for (me|us))? to) ?(i|we|you|people|one)? ?(come|go|attend|join|visit|be there)( (there|along))? (just|only) (on|for|in) (the )?((mon|tues|wednes|thurs|fri|satur|sun)day|first|last|second|morning|afternoon|evening)( (day|morning|afternoon|evening|part))?(?= *[?.,]| *$)
      (can|could|may) (i|we|you|people|one) (just |only )(come|go|attend|join|visit)( (there|along))? (on|for|in) (the )?((mon|tues|wednes|thurs|fri|satur|sun)day|first|last|second|morning|afternoon|evening)( (day|morning|afternoon|evening|part))?(?= *[?.,]| *$)
      (can|could|may) (i|we|you|people|one) (come|go|attend|join|visit)( (there|along))? (on|in) (the )?((mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening) only
      (can|could|may|do) (i|we|you|people|one)( (just|simply|also|really))* (come and go|go and come|drop in and out|pop in and out|go in and out|come in and out)|free to come and go|coming and going
      (can|could|may|is it (ok|okay|fine|possible)( for (me|us))? to) ?(i|we|you|people|one)?( (just|simply|only|also))* (come|stay|attend|be there|pop in|drop in|come along|join|visit)( (just|only))* for (just |only )?(a|an|one|two|half an?|part|some|a couple|a few|the (first|last|morning|afternoon|evening))( of)?( (it|that|an|the))?( (hours?|minutes|bit|while|moment|part|half|day|time))?
      (can|could|may|do) (i|we|you|people|one) (come|arrive|leave|turn up|drop in|go) (at any time|any time|whenever|when(ever)? (i|we|you) (want|like|please))|(do|must|should) (i|we|you|one|people) (have to |need to )?(stay|be there|attend|come) (for )?(the whole|all|until the end|from (start|beginning)|to the end|the entire|throughout)
    `),
    late: wording(`
      (can|could|may|might) (i|we|you|one|people)( (also|still|just|perhaps|maybe))* (arrive|come|turn up|show up|get there|join|get in)( (a bit|a little|half an hour|an hour|slightly))* (late|later|after (the start|it starts|it begins|the beginning))(?= *[?.,]| *$)
      (i|we|one|people) (can|could|may|might)( (also|still))* (arrive|come|enter|join|be)( (a bit|a little|in))* (late|later|after the (start|beginning))(?= *[?])
      (is it|would it be|will it be|it's|does it matter|do they mind|is that)( (ok|okay|bad|rude|a problem|an issue|fine|all right|alright|possible))? (if|to) ((i|we)('m|'re| am| are| arrive| come| show up| turn up| get there)?|arrive|come|be)( (a|an|about|bit|little|few|half|hour|minutes?|[0-9]+))* (late|later)
    `),
    misprint: wording(`
      are (you|u)( really| quite| absolutely)? (sure|certain)( (of|about) (that|this|it))?(?= *$| *[?])
      (hours?|times?|dates?) (seem|look|sound)s? (a bit |a little |very |really )*(odd|strange|weird|wrong|funny|off)
      (is|are|isn't|could) (it|this|that|there|([0-9][0-9:.]*)( ?[ap]m| o'clock)?( in the (morning|afternoon|evening))?) (be )?(really |actually |perhaps |maybe )?(right|correct|a (mistake|typo|misprint|error)|an error)(?= *$| *[?])|(seems?|sounds?|looks?)( like)? (an? )?(a bit |a little |very |super |really |rather |quite |so |too |awfully )*(long|short|early|late|odd|strange|weird|wrong|a lot)
    `),
  },
  ways: {
    phone: wording(`phone|telephone|call|ring|number(?! ?[0-9])|mobile`),
    email: wording(`e-?mails?|mails?|write to`),
    site: wording(`web-?sites?|site|web page|facebook( page)?`),
  },
  part: wording(`
    (?<=^((and|but|so|ok|okay|well|then)[ ,]*)*((what time|when|where)('s| is| does| will)|at what time (is|does)) the ) *(?!${OWN}(?![a-z]))[a-z-]+( (?!(start|begin|end|take|be|on|held|happening)(?![a-z]))[a-z-]+)?(?= *[?]| (start|begin|end|take|be|on|held|happening)|$)
  `),
  person: wording(
    `person|people|in charge|responsible|somebody|someone|(a|the|his|her|their) (first |last |full )?names?|contact('s|s) name|(is|are) (he|she|they) called|ask for|lady|gentleman|boss|manager|head|chair(man|woman|person)?|president|director|coordinator`,
  ),
  houseNumber: wording(
    `(what|which|exact|street|house|door|building|at what) (exact )?number|number (of|on|in) the (street|building|square)|(what|which) number`,
  ),
  street: wording(
    `address(es)?|(what|which|the|a|name of the) street|street name|(where|whereabouts) (exactly|precisely)`,
  ),
  room: wording(`(which|what) (room|floor|storey|level|wing|lecture hall)`),
  rooms: wording(`rooms?|floors?|storeys?|levels?|wings?|building|bldg|hall|auditorium`),
  within: wording(`
    (where|whereabouts)( exactly| abouts| precisely)?,? (in|near)|(which|what) (part|area|side|end|bit|corner|district|neighbou?rhood|street|address) (of|in)|(where|whereabouts) … (exactly|precisely)
  `),
  howMany: wording(`
    how many|(what's|what is|know|give me|tell me)? ?the (exact |total )?number of
  `),
  there: wording(`
    (will|are|is|going to)( (there|be|going to))* (be |there|present|attending|coming|taking part|participating|represented)( (there|present|represented))?|(take|takes|took) part|participate|there
  `),
  isThere: wording(`
    (?<!who |what |which [a-z]+ )(will|is|are|would|does|do) … (be )?(there|present|attend(ing)?|coming|tak(e|ing) part|participat(e|ing)|represented|involved|part of (it|this|that))|(takes|take) part|participates|attends|is (it|this|that) with|will there be
  `),
  end: wording(`
    (until|till|til) (when|(what|which) (time|hour))|(when|(what|which) (time|hour)) … (end|ends|finish|finishes|over|done|close|closes|shut|shuts|stop|stops|(wrap|wind|pack|finish|end)s? up|wrapp(ed|ing) up|lets? out)|how late|(end|finish|close|run|last|go on)( (very|too|that|quite|so|really|rather))* (late|early)(?= *[?])|(end|ending|finish|finishing|closing) time|(end|ends|finish|finishes|close|closes|stop|stops)( at)? (when|what (time|hour))
  `),
  ofMorning: wording(`(?<=[0-9] *)a\\.?m|in the morning|(?<=[0-9])[:.][0-9]{2}`),
  comes: wording(
    `(i|we|you|one|they|he|she|people|my [a-z]+|the [a-z]+)('ll|'d| can| could| may| might| will| would| should| must| do| have to| need to| want to| only| just| still| also)* (arrive|come|get there|get here|be there|turn up|show up|drop in|drop by|pop in|pop by|leave|stay|join|make it|go)`,
  ),
  opens: wording(
    `open|(can|could|may) (i|we|you|one) (already |still )?(come|go|get in|enter|visit|drop (in|by))`,
  ),
  suits: wording(
    `(would|does|will|could) … (work|suit|do|fit|be (ok|okay|fine|possible|doable|all right))(?= *[?]| (for|with) (you|them)| *$)|(is|would) … (be )?(ok|okay|possible|doable|all right)(?= *[?]| *$)`,
  ),
  mayCome: wording(`possible|doable|feasible|(is|would) … (be )?(ok|okay|fine|all right|alright)`),
  throughout: wording(
    `all (through )?(the |this |that )?(morning|afternoon|evening|night)( long)?|(the |this )?(whole|entire) (morning|afternoon|evening|night)|throughout the (morning|afternoon|evening|night)`,
  ),
  whoIsThat: wording(
    `who (is|are) (it|that|they|those|these)( exactly)?(?=[^a-z0-9]*$)|who's that(?=[^a-z0-9]*$)`,
  ),
  more: wording(`
    (tell|give) (me|us)( a (bit|little))?( some)? (more|about)|(details|particulars) (of|on|about|for)|(know|hear|learn|find out)( a (bit|little))? more|more (info|information|details)|(info|information|details) (on|about)
  `),
  wouldAsk: wording(`
    ((i|we)('d| would) (like|love)( to)?|(i|we) (want|need|have|wish)|(i|we)'d|so (that )?(i|we) (can|could)|(i'm|we're|i am|we are) (going|hoping)|because (i|we)|to be able)( to)? (ask|contact|phone|ring|call|e-?mail|write to|check)( (with|to))?( (them|him|her|it|directly))*( (if|whether|about|what|when|how|something|a (few )?questions?|for))?(?! (for )?(a|an|the) (place|seat|event)s?(?![a-z]))
    (i|we)('ve| have)?( got)? (a (quick )?question|(some|a few) questions|something to ask)( (for|to ask) (them|him|her))?
  `),
  placed: wording(
    `^((and|but|so|is it|it's|is that)[ ,]*)*(at|in|inside) (the|a|an) [a-z-]+( [a-z-]+)?(?=[^a-z0-9]*$)`,
  ),
  howTo: wording(`how(?! (much|many|long|late))|who do (i|we)|with whom`),
  ages: wording(`
    (?<!(for|in|since|over|than|within|under|last|next|[0-9] ?(-|to|and|or)) ?)(?<age>[1-9][0-9]?((,| and|,? or) [1-9][0-9]?)*)([ -](years?|yrs?)[ -]olds?| ?y\\/?o)
    (?<!(when|if|until|till|since|before|by the time) )((i'm|i am|he's|he is|she's|she is|they're|they are|(my|our|his|her|their|a|the) [a-z-]+(,? who)?('s| is| are|,)|mine (is|are)|who('s| is| are)|aged?|and me,?|turning)( (only|just|now|already|nearly|almost|about|both|turning))*) (?<ageAlone>[1-9][0-9]?((,| and|,? or) [1-9][0-9]?)*)(?= *([,.;!?]|$)| (can|could|may|is|are|am|and|but|so|would|will|does|do|too|as|not|now|if|ok|okay|that's|thats)(?![a-z]))
  `),
  content: wording(`
    (it|that|this|they|will they|do they|does it|is it|are they)( (be|going to|also|will|ever))* (about|talk|talks|talking|speak|cover|covers|deal|deals|discuss|explain|explains|mention)
  `),
  eachPart: wording(
    `(each|every|all( of)? the|the (different|various|individual)|individual) (talk|conference|workshop|session|debate|speaker|speech|presentation|part|activity|activities|concert)(e?s)?|(talk|workshop|session) by (talk|workshop|session)`,
  ),
  doubts: wording(`really|seriously|honestly|for real|are you sure`),
  whereIs: wording(`^((and|but|so|ok|okay|please|sorry)[ ,]*)*where('s| is|s| are)`),
  afterIt: wording(`(after|following) (it|that|this|that one|this one)|afterwards?|later( on)?`),
  onceOver: wording(
    `(after|following) (it|that|this|that one|this one)(?! [a-z]*(day|week|weekend|month|date)(?![a-z]))|(right|straight|just|directly) (after|afterwards)|afterwards`,
  ),
  leaving: wording(
    `(when|once|after) (i|we)('ll)? (leave|get out|come out|am out|are out)( of)?( (it|there|that|here))?(?= *([,?]|$|(around|about|at|is|are|anything|something|what|any)(?![a-z])))|(when|after|on) (leaving|coming out of|getting out of) (it|there|that)|coming out of (it|there|that)`,
  ),
  laterThatDay: wording(
    `(a (bit|little) |much )?later (on )?(in the day|(that|the same) day)|afterwards,? (in the day|(that|the same) day)`,
  ),
  beforeIt: wording(
    `(a (bit|little) |much )?earlier( on)?|beforehand|(just |right )?before (it|that|this)( one)?(?! [a-z]*(day|week|weekend|month|date)(?![a-z]))`,
  ),
  doing: wording(
    `(presenting|showing|doing|offering|organi[sz]ing|running|hosting|putting on|proposing|talking about)( (there|then|exactly|this (week|month)))*(?=[^a-z0-9]*$)`,
  ),
  folk: wording(`people|guys|folks?|lot|crew|bunch|thing|company|group|these|those`),
  whoIs: wording(`
    who('s| is| are|s|'re)(?! ([^?.!,]{1,40} )?(for|aimed at)[^a-z0-9]*$)(?! (it|that|this|they|the (organi|speak|contact|host|person)|speak|organi|running|talking|hosting|behind|coming|in charge))|what('s| is|s| are)(?! (it|that|this|the|on|there))|tell me who|what (does|do)(?= (?!(it|that|this|they|i|we|you|people|one|he|she|the (event|workshop|programme|program|price))(?![a-z]))[^?]+ do(?![a-z]))
  `),
};
