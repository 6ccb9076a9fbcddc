import type { FormTalkWords } from "../form-talk-words.js";
import { wording, wordList } from "../wording.js";

/** To be told, as one is of an answer. */
const TOLD = `(told|notified|informed|contacted|answered|called( back)?|emailed|e-mailed|kept (informed|posted)|let know)`;

/** So many people. */
const MANY = `(?:one|two|three|four|five|six|[0-9]{1,2})`;
/** Who come, or what is kept for them. */
const PEOPLE = `(?:person|people|persons|seats?|places?|spots?|tickets?|guests?)`;
/** Before what one wants done: "yes, could you please", "I'd like to". */
const ORDERS = `(?:(?:and|also|yes|ok|okay|oh|so|but|then|please|just|(?:could|can|would|will) (?:you|i|we)|(?:i|we)(?:'d| would) like (?:you )?to|(?:i|we) (?:want|need|wish) (?:you )?to)[ ,]+)*`;

/** Before an order to send: "you can", "nothing to add,". */
const BEFORE_SENDING = `(?:(?:yes|yeah|so|then|and|now|just|please|well|skip|you (?:can|may)|(?:can|could) you|we can|let's|go ahead(?: and)?|(?:i(?:'d| would) like|i want)(?: you)? to|that's (?:all|it|everything)|(?:that's |it's |is that |is it )?(?:all )?(?:correct|right|good|fine)|looks (?:good|fine|right)|nothing(?: (?:else|more|to (?:add|say|change)))?)[ ,;.!]*)*(?<!(?:not|n't|never|without) *)`;
/** What a request is called by who wants it sent. */
const SENT_THING = `(?:it|this|that|them|everything|(?:the|my|our|this)(?: whole)? (?:request|registration|booking|form|application|inscription|reservation|sign-?up|thing|lot))`;
/** After it: what is sent, to whom, and how soon. */
const WHAT_IS_SENT = `(?: (?:${SENT_THING}|all|off|away|in|out|on|over|through|now|then|already|right away|straight away|asap|for (?:me|us)|to (?:them|the organi[sz]ers?)|as (?:it )?is|like (?:that|this)|please|thanks|thank you))*`;

/** What one gave, and the bot noted. */
const NOTED_SO_FAR = `(?:(?:all (?:of )?|everything )?(?:that |what )?(?:(?<=(?:all|everything|what|that) )(?:i|you|we)(?:'ve| have)? (?:already |just )*(?:gave|given|told|said|say|wrote|written|write|put|noted|note|entered|enter|typed|filled in|(?:have|got)(?= *[^a-z ]| *$| (?:down|so far|(?:about|on|for) (?:me|us)|noted|written)(?![a-z])))(?! (?:to|up|about (?!me|us))(?![a-z]))(?: (?:down|in|you|about (?:me|us)|of (?:me|us)|on (?:me|us)|so far))*)|(?:(?:back )?all (?:of )?)?(?:my|our) (?:details|data|info|information|answers|contact details|(?:request|registration|booking|form))(?= *[^a-z ]| *$| (?:again|back|before|please|so|first|as)(?![a-z]))|(?:the|my|a|an) (?:short |quick |whole )?(?:summary|re-?cap|resume|overview)(?: of (?:my|the|our|all|it|everything|that)(?: [a-z]+)?)?(?= *[^a-z ]| *$| (?:again|before|please|first)(?![a-z])))`;
/** What may stand before "recap" alone. */
const BEFORE_RECAP = `(?:(?:ok|okay|so|and|wait|but|first|before that|please|(?:can|could|may) (?:i|you|we)|i(?:'d| would) (?:like|want)|i (?:want|need)|give|show|send|do|have|get|see|me|us|the|a|my|quick|short|one|last)[ ,]+)*`;

/** What is given stays as it is. */
const KEEPS = `(keep|leave) (it|everything|that|them|things)( (all|just))*( (as (it is|it was|is)|like (that|this)|the same|the way it (is|was)))?`;

/** What one gives of oneself. */
const MINE = `(my|our) (personal )?(data|info|information|details|answers|contact details|name|e-?mail( address)?|mail( address)?|address|phone( number)?|number)`;

/** After who comes along, what is said of something else: "with our president on Thursday". */
const NOT_THEIRS = `(?:to|for|at|in|on|of|and|or|about|from|the|an?|who|that|which|we|i|he|she|they|it|is|are|this|if|around|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|please|thanks)(?![a-z])`;

/** Before one leaves it for later: "wait, actually", "thanks but". */
const BEFORE_LATER = `(?:(?:wait|hold on|well|no|ok|okay|right|thanks|thank you|actually|oh|hm+|but|so|then|and|leave it|never ?mind|yes|great|fine)[ ,.!…]*)*`;
/** And after it: "and come back to you", "leave it". */
const AFTER_LATER = `(?:[ ,.!…]*(?:and (?:i'll |we'll |i will |we will )?(?:come back|get back|be back|let you know|tell you)(?: (?:to you|later|then))*|leave it|never ?mind|thanks|thank you|cheers|please|for now|bye|i'll be back))*`;

/** What English says around the answers to a form. Notation in ../wording.ts. */
export const formTalkWords: FormTalkWords = {
  declines: wording(`
    ^((no|nope|nah|oh|well|thanks) )*(no|nope|later|passer|(i )?(don't|do not) know|nah|none|((i|we) (have|'ve|have got|'ve got|got) |there's |there is )?nothing|skip|next|without|pass|n/?a|no need|not (needed|necessary|now|really|for now)|no (phone|telephone|mobile|number|message|note|word|comment|comments|special needs)|that's (all|it)|that is all|all good|i'm good)( (it|this|then|again|thanks|thank you|else|more|to (add|say|tell|pass on|mention|report|declare|ask)( to)?|(for )?(them|him|her|the organi[sz]ers?)|at all|special|in particular|number|please|for now|that's all|that's it))*$
    ^((no|nah|please|ok|just|and|,)[ ,]*)*(skip|leave out|pass on|leave empty) (it all|all( of (it|this|that|them))?|everything|all that|the rest|both)( (please|thanks))*$
    ^(no )?(thanks )?(i('d| would)? ?)?(rather|prefer)( to)? not( (to|say|give|share|it|my|that|phone|number))*$|^(no )?i (don't|do not|haven't|have not)( (have|want|got|need|wish|a|an|any|one|to|give|say|share|add|it|my|phone|telephone|mobile|number|that|message|anything|else))*$
  `),
  plainNo: wording(
    `^((oh|um|uh|er|well|but)[ ,]*)*(no|nope|nah|non)([ ,]+(no|nope|nah|not at all|not like that|not that))*$`,
  ),
  sends: wording(`
    ${BEFORE_SENDING}(send|submit|transmit|forward|dispatch)${WHAT_IS_SENT}
    ${BEFORE_SENDING}(fire|ship|pass|hand|get) ${SENT_THING}( (off|on|in|out|away|over|sent))?${WHAT_IS_SENT}
    ${BEFORE_SENDING}(finish|complete|finali[sz]e|conclude|wrap up)( (up|off))? ${SENT_THING}${WHAT_IS_SENT}|${BEFORE_SENDING}finali[sz]e${WHAT_IS_SENT}
  `),
  resends: wording(`
    (re-?send|(send|submit|pass|forward)( (it|that|this|them|(the|my|our) (request|registration|booking)))?( (on|off|through))? (again|once more|a second time|twice))( (it|that|this|(the|my|our) (request|registration|booking)|please|pls|to be (safe|sure)|just in case|to (them|the organi[sz]ers?)))*(?= *[?.!,]| *$)
  `),
  assents: wordList(`
    i am agree agreed we you now please kindly do it that is this s all in order splendid lovely great perfect good fine right correct well so
    yes yeah yep me sir madam dear go ahead off away then thanks thank nothing to add change looks look ok okay cool skip anything else the rest
  `),
  readsBack: wording(`
    (read|repeat|recap|check|verify|review|re-?send|sum up|summari[sz]e|go (over|through)|run through|double check|remind)( (me|us|back|again|out|to (me|us)|of))* (${NOTED_SO_FAR}|(all (of )?)?(it|this|that|everything)( all)?( (back|again|out|to (me|us)))*(?= *[^a-z ]| *$| (before|please|first|to)(?![a-z])))
    (show|tell|say|send|give|list|print|display|see|view|check|review|(?<=(can|could|may) (i|we) )(have|get))( (me|us|back|again|out|to (me|us)|of))* ${NOTED_SO_FAR}
    (see|check|verify|review|read|look at|look over|have a look at)( (me|us|it|this|that|them|all|everything|the|my|our|details?|data|request|info|information|of|again|over|one more time|once more|last time))* before ((you|i|we|it) )?(send|sending|submit|submitting|is sent|goes|gets sent)
    (see|show( me)?|tell me|say) (it all|everything|all (of )?(it|that))( (back|again))+
    ^${BEFORE_RECAP}(re-?cap|summary|resume|overview|re-?read|read ?-?back)( (of|with|for) (it all|everything|all (of )?(it|that)|(my|the|our) (data|details|info|information|request|registration|booking|answers)))?( (please|thanks|first|again|before (you send|sending)( it)?))*$
    what (have|did|do|has|is) (you|i|we|it)( (have|got|put|note|noted|write|written|wrote|say|said|give|given|take|taken|record|recorded|enter|entered))+( down)?( (for|about|on|of|so far|about) ?(me|us|far|it|my (request|registration))?)*( so far)?(?= *[?]| *$)|what does (it|my request|the (request|form)) (say|look like)( (now|so far))*
    who (did|do|have|has) (i|we|you)( (say|said|tell|told|put|note|noted|sign|signed|register|registered|book|booked|name|named|have|got|down|you|up|in))+( (is|are|was|were|will be|as))?( (coming|going|attending|come|there))?(?= *[?]| *$)
  `),
  replaces: wording(`replace|substitute|(swap|change) (?=.{1,60} (with|by|for|to|into) )`),
  replacedBy: wording(`with|by|for|to|into`),
  inPlaceOf: wording(`instead of|in (the )?place of|rather than`),
  inMyPlace: wording(`in (my|our) (place|stead)|instead of (me|us)`),
  swapEnds: wording(
    `(in|on) (the|my|this) (request|message|note|form|registration|booking|list)|please|thanks|thank you|instead|if possible|(is (that|it) )?(ok|okay|possible)`,
  ),
  inMessage: wording(`in (the|my|that|our) (message|note|comment)`),
  takesOut: wording(`
    (take|leave|cross|strike|scratch|cut|pull) (out|off|away)|(take|leave|cross|strike|scratch|cut|pull)(?= [^,;.!?]{1,60} (out|off|away)(?![a-z]))
    remove|delete|drop|erase|scrap|get rid of|forget|skip|lose|don't (want|mention|say|show|include)|do not (want|mention|say|show|include)
  `),
  leavesOut: {
    phone: wording(
      `(remove|delete|drop|take (out|off)) (my|the) ((phone|telephone|mobile|cell|tel)( number)?|number)(?= *([^a-z0-9 -]|and |but |$))|((((i|we) )?(have|have got|'ve got|give) )?(no|not( a| any)?|without( a| any| my| the)?)|(i|we)('d| would)? ?((rather|prefer) not( to)? (give|share|leave)|(don't|won't|do not|will not)( want to| wish to)? (give|share|leave)|(don't|do not) have) (a|any|my|the)) (work |home |personal )?((phone|fone|telephone|mobile|cell|tel)( number)?|(?<=(give|share|leave) (my|a|any) )number)( (sorry|sory|thanks|thank you|please|to (give|share)|i'm afraid|for (me|us|now)|on (our|my) side|here|after all|in the end))*(?= *([^a-z0-9 -]|and |but |just |nor |or |no |without |yes |ok |okay |it's |all |everything |that's |$))|(forget|skip|leave out|never mind|remove|delete|drop|take out|erase) (the |my )?(phone|telephone|mobile)( number)?`,
    ),
    message: wording(
      `((i )?(have|leave|'ve got) )?(?<!(got|received|had|seen|sent|was|is) )(no|nor|without (a |any )?|(?<=(phone|mobile|telephone|tel|number) )or( a| any)?) ?((particular|special) )?(message|msg|mess|note|comment|remark)s?( (for (them|him|her|the organi[sz]er)|to (add|leave)|thanks|thank you|at all|after all|in the end))*(?= *([^a-z0-9 -]|and |but |just |no |nor |without |yes |ok |okay |it's |all |everything |that's |$))|(forget|skip|leave out|never mind) (the |any |my |that )?(message|note)|((((i|we)(('ve| have)( got)?| got| see)|there's|there is|there was) )?nothing( else| more| further)? to (add|say|tell( them)?|change|report|correct|mention)|(?<=(^|[,;.!] *)((no|nah|thanks|ok|okay)[ ,]+)*)nothing (else|more|further))( (for (me|us|them)|on (my|our) side|thanks|thank you))*(?= *([,;.!]|$|but |yes |ok |okay |it's |all |everything |that's ))|that's (all|it)$`,
    ),
  },
  phoneEnds: wording(`
    (ends?|ending|finish(es)?) (in|with|by) (an? )?([0-9]{1,4}( [0-9]{2})?)(?= *([^a-z0-9@. ]|$|and |not |instead |rather |please|sorry|thanks))([ ,]*(and )?(not|instead of|rather than)( (in|with))?( an?)? [0-9 ]+)?
    (?<=last ((two|three|four|2|3|4) )?)(digits?|numbers?|figures?)( (of|in|on) (my|the) (phone|mobile|cell|number)( number)?)?( (is|are|should be|must be|was meant to be|actually|really|in fact))* (an? )?([0-9]{1,4}( [0-9]{2})?)(?= *([^a-z0-9@. ]|$|and |not |instead |rather |please|sorry|thanks))([ ,]*(and )?(not|instead of|rather than)( an?)? [0-9 ]+)?
    [0-9]{1,4} at the end([ ,]*(and )?(not|instead of|rather than) [0-9 ]+)?
  `),
  dictates: wording(`
    (and )?((could|can) you |please )?(put|add|write|note|mention|say)( (just|also|please))* (in the|as a|as the|in my|as my) (message|note|comment|remark) *:? *(that )?
    ${ORDERS}(add|put|include|leave|write|send|pass on)( (them|him|her|also|just))* (a|an|the|this|my|our|some) (short |little |quick )?(message|note|comment|word)( (for|to) (them|him|her|the (organi[sz]ers?|hosts?)))? *(:|(to say|to tell them|saying|that says|that) (that )?)
    ((^|(?<=[^a-z0-9 ] *))|and |with |(?<=^ *)(yes|yeah|yep|ok|well|just|here is|here's|i have|i've got|i'd like)( (please|just|then))* )(a |the |my )?(short |little )?(message|msg|note|comment|word)( (for|to) (them|him|her|the (organi[sz]ers?|hosts?)))? *:|tell (them|him|her) (this|the following) *:|(for|to) the (organi[sz]ers?|hosts?) *:|(and )?(in|as|for) (the|a|my) (message|note|comment) *:|(^|(?<=[^a-z0-9 ] *))(message|note)( *:| (?=(i|we|i'm|we're) ))
    (and )?((could|can|would|will) you |please )*(tell|let|warn|inform|advise|remind) (them|him|her|the (organi[sz]ers?|hosts?))( know)?( that)?(?= [a-z'’]+ [a-z])
    (?<!(you|they|he|she|it|i|we|not|n't|programme|page|site) )${ORDERS}(note|add|mention|say|write)( (also|just|there|in the (message|request)))* that
    ${ORDERS}(ask|check with) (them|him|her|the (organi[sz]ers?|hosts?))(?= (if|whether|when|how|where|what|why) )
    ((can|could|would|will) you |please )(please |also |just )*(note|add|mention|say) (?=(i|we|there)['’ ]?)
    (^|(?<=[^a-z0-9 ] *))((actually|oh|well|wait|and|but|yes|then|please|just|also|hang on)[ ,]*)*ask(?= (if|whether|when|how|where|what|why) )
  `),
  into: {
    puts: wording(
      `${ORDERS}(add|put|include|write|note|mention)( (also|just|down))*( (that|:))?(?! ((me|us) down|rather|instead))`,
    ),
    message: wording(
      `(in|into|to|as) (the|my|our|a) (message|note|comment|remark)( (to|for) (them|him|her|the (organi[sz]ers?|hosts?)))?(?= *([.,;?!]|$|and ))`,
    ),
    empty: wording(`^(it|this|that|all that|something|anything|nothing|a word|a line)$`),
  },
  changesBeside: wording(`
    ^((and|also|oh|ah|so|then|actually|please)[ ,]*)*(make (it|that)|change (it|that) to|put (me|us|it)? ?down for|count( us)? (as|for)?|we('ll be|'re| are| will be)|there('ll be| will be| are)) (one|two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})(?![0-9:])
    ^((and|also|oh|ah|so|then|please)[ ,]*)*(no (phone|telephone|mobile)|(send|submit) (it|that|this)|(my|the) (name|e-?mail|phone|mobile|number) (is|should))
    ^((and|also|oh|ah|so|by the way|actually)[ ,]*)*(my|our|an?|two|three) [a-z-]+( (is|are|will|'s|'ll|would))?( (be|now|actually))*( (coming|come|joining|join|comes|there|along))( (us|me))?( (too|also|as well|along|with (me|us)))*(?= *([.,;!]|$|so |and so |that (makes|'s) ))
  `),
  countsUs: wording(
    `(we|there)( would|'d| will|'ll) (be|come)( (about|only|just|as))* (two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2})(?! ?(am|pm|o'clock|minutes?|euros?|km|miles?|years?|days?|times?)(?![a-z]))(?![0-9:])|(two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}) of us( would|'d| will|'ll) (come|be there|attend|go)`,
  ),
  signsUpForIt: wording(
    `(register|enroll?|sign up|sign|book|put|add) ((?! (for|to|in|at|on|and) )[^?!,\\n]){1,60} (for|to|on) (it|that|this)( one)?( (please|pls|thanks))*$`,
  ),
  goesThere: wording(
    `^((great|perfect|ok|okay|cool|brilliant|lovely|nice|good|super|thanks|right|fine|well|so|yes)[ ,!.]*)*(i|we)('ll| will|'re going to| are going to|'m going to)? ?(go|pop in|pop along|drop in|pop by|go along|head there|head over)( there)?( (this (morning|afternoon|evening|weekend)|tonight|today|tomorrow|then|later|on (mon|tues|wednes|thurs|fri|satur|sun)day|together))*( *[,!.]* *(thanks|thank you|cheers|bye|great|see you|a lot|so much))*$`,
  ),
  announces: wording(
    `^(that )?(i|we)('m| am|'re| are|'ll| will)( (both|all|definitely|be))* (coming|come|there|attending|attend|going|in)( (too|along|for sure|definitely|then))*$`,
  ),
  changes: wording(`
    ((can|could|may) i|i('d like| want| need| would like) to|(is it )?possible to) (still )?(change|edit|correct|modify|update) (the|my|our)(?! event)
    ^((yes|no|sorry|oh|oops|wait|please|actually|ok|okay|and|but|(can|could) you|we need to|let's)[ ,]*)*(change|edit|correct|modify|update|fix|redo) (the|my|our) (?!event)[a-z-]+( (of (people|seats|places)|name|address|number|slot))?( (please|again|first|now))*$
    (got|picked|chose|gave|put|took|have|is|it's|that's) (you )?the wrong (time|day|date|slot|hour|name|number|phone|e-?mail|address)$|^((no|sorry|oh|oops)[ ,]*)*wrong (time|day|slot|hour|date)$|(the|my) (time|day|slot|hour|date|name|surname|((phone|mobile) )?number|phone|e-?mail|mail|address)( address)?( (that )?(i|you) (gave|put|wrote|have|typed|entered)( (you|in|down))?)? ((is|was) (all |completely )?(wrong|incorrect|false|mistyped|misspel(t|led))|((is|was) not|isn't|wasn't) (right|correct|mine|the right one))
    (another|a different) (time|day|slot|hour|date)( please)?$
    (add|leave|put( down)?|give( you| them)?|include|write)( also)? (an?|my|our|the|some|more|several|another) (short |phone |telephone |mobile |contact )?(message|note|word|comment|phone|telephone|mobile|number|person|people|seats?|places?)( (number|(for|to) (them|him|her|the organi[sz]ers?)|please|thanks|too|as well))*$
  `),
  points: wording(`
    ^((yes|ok|okay|please|and|sure|then|well)[ ,]*)*((could|can) you )?(put|add|write|include|note) (it|that|this)( (in|to|into|as) (the |my |a )?(message|note|comment))( (please|thanks))*$
    ^((yes|ok|okay|please|and|sure|then|well)[ ,]*)*(tell (them|him|her)|ask (them|him|her)|pass (it|that|this) on|let (them|him|her) know)( (it|that|this))?( (please|thanks))*$
  `),
  absent: wording(`
    (i|we) (can't|cannot|can not|can no longer|won't|will not|won't be able to|'m not able to|'m unable to|am not able to|am unable to) (make it|come|attend|go|be there|participate|join( you)?)( (any ?more|after all|sorry|unfortunately|then|that day))*(?= *([.,;!]|$))
  `),
  excepts: wording(`but|just|only|except( that)?`),
  tiesOn: wording(
    `^(and|also|so|then|now|plus|by the way|btw|otherwise|(one|another|a|last|one last|one more)( other| more| quick)? (question|thing)|(last |quick )?question)`,
  ),
  // "Yes. If I am late, …" asks on.
  holdsBack: wording(
    `^(but|just|only|except|no|nope|wait|hold on|hang on|before|first|unless|provided|as long as|(?<![.!…] *)(if|when|once))`,
  ),
  comesWith: wording(`
    ^((and|so|but|by the way|also|well|no|yes)[ ,]*)*(i|we)('ve got|'ll have| have| have got| will have) (a|an|some|two|three|[0-9]+) (?!(question|problem|doubt|request|mistake|remark|phone|email|e-mail|number|seats?|places?))[a-z]+
    ^((and|so|but|by the way|also|well|no|yes)[ ,]*)*(i|we)('m| am|'re| are|'ll| will|'ll be| will be| may| might)? (coming|come|arriving|arrive|be) (a (bit|little) )?(by|with (a|an|the|my|our|some)|late|early|around|after|before|from)
    ^((and|so|but|by the way|also|well|no|yes|please note|fyi)[ ,]*)*(i|we)('m| am|'re| are) (an?|the|from (an?|the)|part of|members? of|here for) (?!(bit|little|few|fan|lot|one|same|only|right|wrong|person|dozen|family of|group of|group|couple|no))[a-z]+
    ^((and|so|but|by the way|also|well|no|yes|please note|fyi)[ ,]*)*we('re| are)( (all|both))* ([a-z]+(ers|ors|ists|ians|ents)|pupils|retired)( (btw|by the way))?$
    ^((and|so|but|by the way|also|well|no|yes|please note|fyi)[ ,]*)*(${MANY}|some|most|none|all) of us (is|are|has|have|can't|cannot|can|don't|doesn't|do|need|needs|eat|eats|speak|speaks|might|may|will) [a-z]+
    ^((and|so|but|by the way|also|well|no|yes|please note|fyi)[ ,]*)*(i|we) (work (for|with|in|as)|volunteer|study|teach|represent) [a-z]+
  `),
  morePeople: wording(`
    ${MANY} (more|extra|additional)( ${PEOPLE}|(?= *([.,;!]|$| please| thanks)))|${MANY} ${PEOPLE} more|(another|an (extra|additional)) ${PEOPLE}
    add( (me|us|just|in))* ${MANY}( more)? ${PEOPLE}|(missing|short of) ${MANY} ${PEOPLE}|${MANY} ${PEOPLE} (is|are) missing
  `),
  fewerPeople: wording(`
    ${MANY} (less|fewer)( ${PEOPLE}|(?= *([.,;!]|$| please| thanks)))|${MANY} ${PEOPLE} (less|fewer)|(remove|drop|take off|take away) ${MANY} ${PEOPLE}
  `),
  takesAlong: wording(
    `add|same( (event|thing|one|again|workshop|request|please))* for|(also|and) (register|sign up|book|put down|enrol)|(register|sign up|book|enrol)( up)? also|another (request|registration|place|seat|one) for|include|bring|bringing|put down|count in`,
  ),
  comesToo: wording(
    `(comes|((is|are) )?(coming|joining)|will come|will be coming|'ll come|wants? to come|would like to come|will join|joins|will be there)( (along|with (me|us)|me|us))*( (too|as well|also))?|(too|as well|also)(?= *([.,;!]|$))|can come( too)?`,
  ),
  alsoFor: wording(`
    ^((and|now|ok|okay|please|then|also|so)[ ,]*)*(the )?same( (event|thing|one|again|workshop|request|please))* for|(can|could|would) you also (register|sign up|book|put down|enrol|add)|^((and|now|ok|okay|please|then)[ ,]*)*also (register|sign up|book|put down|enrol|add)|another (request|registration|place|seat|one) for
  `),
  sameDetails: wording(`
    (?<!(at|in|to|for|from) (the )?)same ((contact |personal )*(details|info|information|data)|(name|email|e-mail|mail|phone|number|address))(( and| ,|,)? (the )?(same )?(name|email|e-mail|mail|phone|number|address))*( as (before|last time|earlier|above|for the (other|first)( one)?))?
    you('ve| have)? already (have|got) (them|it|my (details|info|information|data|name|email|e-mail|address|phone|number)|everything)|you('ve| have) (got )?(them|it|my (details|info|information|name|email|e-mail)) already
    i('ve| have)? (already|just) (gave|given|told|left)( you)? (it|them|everything|my (details|info|information|name|email|e-mail|phone|number))|i (gave|told)( you)? (it|them|everything|my (details|info|information|name|email|e-mail)) already
  `),
  asksForHour: wording(
    `(can|could|may|might) (i|we)( (please|maybe|possibly|perhaps|still))* (have|get|take|grab|book|reserve)( (please|the|a|an|slot|place|spot|one|at|for|around))* [0-9]{1,2}([:.][0-9]{2})?( ?(am|pm|o'clock))?( (slot|one|appointment|session|please|pls|then|instead|if possible|for (us|me)))*(?= *([.!,;?]|$))`,
  ),
  wishesHour: wording(
    `(i|we)('d| would|'ll| will)? ?(like|want|love|take|prefer|rather have)( (rather|the|a|an|slot|place|one|at|for|around))* [0-9]{1,2}([:.][0-9]{2})?( ?(am|pm|o'clock))?( (slot|one|please|pls|thanks|if possible|if i can|for (us|me)))*(?= *([.!,;]|$))`,
  ),
  tells: wording(
    `(?<!(can|could|may|do|should|must|will|shall|would|are|am|have|did) )(we|i)('(m|re|ll|ve|d))? (?!(would |'d )?(want|like|wish|love|need|prefer|wonder|look|search|know)|(don't|do not) (know|understand))[a-z]+`,
  ),
  tellsOfAll: wording(`we|us`),
  company: wording(
    `(?<=(sign up|register|book|enroll?|bring) )(my|our)( whole| entire| full)? (company|firm|office|staff|team|class|club|association|charity|department|group|family)(?![a-z])|(?<=(sign up|register|book in|put down|enroll?) )(my|our) (?!(name|names|e-?mail)(?![a-z]))[a-z-]+( (?!${NOT_THEIRS})[a-z-]+)?|(with|and|plus|along with|together with|accompanied by)( also)? ((one|two|three|four|five|[0-9]+|some|(the|an?) [a-z-]+) of )?(my|our) (?!(request|registration|name|e-?mail|mail|address|number|phone|mobile)(?![a-z]))[a-z-]+( (?!${NOT_THEIRS})[a-z-]+)?`,
  ),
  seeksAssent: wording(
    `(can|could|would|will) (you|i|we) (please )?(change|correct|fix|update|note|amend)( (it|that|this|the (name|number)|my (name|e-?mail)))?( please)?$|(is )?(it|that|this)('s| is)? ?(possible|ok|okay|fine|all right) (for|with|if we are) ${MANY}( ${PEOPLE}| of us)?$|(is )?(it|that|this)('s| is)? ?(all )?(possible|ok|okay|fine|alright|all right|correct|right|enough|a problem)( (for you|like that|or not|too))*$|^(ok|okay|right|possible|no|yes|alright)$`,
  ),
  another: wording(
    `(change|switch|swap)( to)?( the| another| a different)? events?$|(want(ed)?|prefer|choose|pick|meant|mean) (another|a different) (event|one)$|(the )?wrong (event|one)$|not (this|that) event$|^((no|nope|sorry|oh|oops|wait|hm|but)[ ,]*)*((it's|it is|i did|i do|i was|i) )?(not|n't)( (want|mean))? (that|this) one$`,
  ),
  prefers: wording(
    `(i|we)('d| would)? ?(rather|prefer)( (to )?(go to|do|have|take|come(?= (in|on|at|for|to)(?![a-z]))|register for|book))?( (in|on|at|to|for)(?= (the|that|this)(?![a-z])))?|(i|we)('ll| will)? (choose|pick)|((would |'d )?(suits?|works?|fits?|is|be)|suit|work|fit)( (me|us))? better( for (me|us))?`,
  ),
  checks: wording(`
    (is|was) (it|that|this|the request|my request|our request)( (still|really|definitely|indeed))* (for|in (my|our) name|in the name of|under( the name)?|at)
    (it's|that's|it is|that is|this is)( (still|really|definitely|indeed))* (for|in (my|our) name|in the name of|under( the name)?) [^?]+(right|correct|isn't it|yes|yeah)(?= *[?])
    (are|were) we (still |really |definitely )*(?=[0-9]|two|three|four|five|six)
    you (did|have) (put|put down|note|noted|write|written|take|taken|get|got|register|registered)( (me|us|it)( down)?)?( (for|as))?
    (have|did|do|'ve)( (you|i|we))( (already|still|got|get|have|note|noted|taken|take|put|put down|write|written|down|say|said|give|given|ask|asked|book|booked))+( (for|(my|our|the|me|us)))?
    (my|our|the) (name|surname|e-?mail|mail|address|phone|telephone|number|mobile|message)( [a-z-]+)? is( (still|really|indeed))* [^?]+(right|correct|isn't it)(?= *[?])|is (my|our|the) (name|e-?mail|mail|address|phone( number)?|number|message)( [a-z-]+)? (right|correct|there|noted)
  `),
  recalls: wording(`
    (under|in) (what|which|whose) name|(for )?how many( (people|seats|places))?( is (it|that|this) for| (did|have|do) (i|we|you)( (say|said|put|put down|give|given|have|got|book|booked))*)
    (what|which) (name|e-?mail( address)?|mail|address|phone( number)?|number|message) (did|have|do) (i|we|you)( (say|said|put|put down|give|given|have|got|note|noted|write|written))+
  `),
  swaps: wording(`
    (can|could|may) (i|we|you) (change|switch|swap|move)( (it|me|us|my request))?( (to|for|with))?|(is it|it's) (still )?possible to (change|switch|swap)( (to|for))?|(change|switch|swap|move)( (it|me|us|my request))? (to|for|with)|(put|sign|book) (me|us) (on|up for|for|in)(?= .{3,60} instead)|instead( of (this|it|that))?|wrong event|actually|in fact
  `),
  cancels: wording(`
    (?<!(how|when) )(can|could|would|will) you (please |just |then )*(cancel|drop|scrap|stop|forget)( (it|this|that|everything|(the|my|our|this) (request|registration|booking)))?( (please|thanks|for (me|us)|then|after all|now))*(?= *([?.!,;]|$))
  `),
  reachesInstead: wording(`
    (i|we)('ll|'d| will| would|'m going to|'re going to| am going to)?( rather| prefer to| just)* (do|see to|handle) (it|that|this)( (rather|directly))* (myself|ourselves|online|on (the|their|your) (web ?)?site)
    (i|we)('d| would)? ?(rather|prefer to) (just )?(call|phone|ring|contact|e-?mail|write to|text|ask) (them|him|her|the organi[sz]ers?)
    (i|we)('ll|'m going to|'re going to| will| am going to| are going to) (just|rather|instead) (call|phone|ring|contact|e-?mail|write to|text) (them|him|her|the organi[sz]ers?)
    (i|we)('ll|'m going to| will| am going to) (call|phone|ring|contact|e-?mail|write to|text) (them|him|her|the organi[sz]ers?)( up)? (instead|directly|myself|ourselves|rather)
  `),
  refuses: wording(`
    (not|i (don't|do not|didn't|did not) (want|mean|say)) (for |in |at )?(the|that|this) (?!(morning|afternoon|evening|first|second|time|day|number|name))([a-z-]+ ?){1,3}(?= *[,;.!]| but )
  `),
  amends: wording(`
    (replace|swap|change|correct|edit) [^?.!,;]{2,40} (in|on|of) (my|our|the|that|this) (request|registration|booking|reservation)
    (a |an )?(mistake|error|typo)s? (in|on|with) (my|our|the|that|this) (request|registration|booking|reservation)|my (request|registration|booking) is (wrong|not right)
    (change|modify|edit|correct|amend|update|fix|redo) (something (in|on|about) )?(my|our|the|that|this) (last |first )?(request|registration|booking|reservation)
    (change|modify|edit|correct|update|fix) the number of (seats|places|people) (in|on|of|for) (my|our|the|that|this) (request|registration|booking|reservation)
  `),
  withholds: wording(`
    i('d| would)? ?(rather|prefer)( to)? not( (say|give|share|tell|answer))?|i (don't|do not|won't|will not|can't) (want to |wish to |have to |like to )?(give|say|share|tell|answer|provide|have)( (it|that|you|my|an|a|any|one|name|email|e-mail|mail|address))*|(i|we) (don't|do not|haven't) (have|got|use) (an? |any )?(email|e-mail|mail|address)|no (email|e-mail|mail|address)|without (giving )?(my |an? )?(name|email|e-mail|mail|address)|(stay|remain|be) anonymous|anonymous(ly)?|none of your business|(it's|that's) (private|personal)
  `),
  ofRequest: wording(
    `questions?|problems?|issues?|trouble|requests?|registrations?|registered|register|book(ed|ing)?|form|bot|robot|assistant|app|you (don't |do not |never )?(understand|answer|listen)`,
  ),
  hesitates: wording(
    `before (i|we|you) (send|confirm|submit|book)|(i|we) (have to|must|need to) (ask|check|show|run|talk)|(not|isn't|aren't) (quite |really |so |very )?sure|(don't|do not) know|hesitat[a-z]+|in two minds|think (it over|about it|twice)|(i'll|i will|let me) (see|think|check|ask)|(need|have|want) to (ask|check|see|think)|ask my|i wonder|having doubts`,
  ),
  waits: wording(`
    (wait|hold on|hang on)( (a|one))?( (minute|moment|second|sec|bit))?|(one|a|just a|give me a|two) (minute|moment|second|sec|min)s?|let me (check|think|look|see)|not so fast|slow down|(i|we)('d rather| need( some time)? to| have to| want to|'ll)( first)? (think|check|sleep on it|see|decide)( (about it|it over|first|later))*(?= *([.,;!]|$))|(don't|do not) send (it )?(just )?(yet|now)
  `),
  putsOff: wording(`
    ^${BEFORE_LATER}((i|we|let me|let us)? ?('ll|will|'d better|had better|should|have to|need to|must|want to|'d like to|'d rather|am going to|'m going to)? ?(first |just )*(think|sleep on|mull)( (about|on|over|it|that|this|first|a (bit|little)|some more))+|(i|we|let me|let us)? ?('ll|will|'d better|had better|should|have to|need to|must|want to|'d like to|'d rather|am going to|'m going to)? ?(first |just )*(check|look at|see|consult|go through)( with)? (my|our) (diary|diaries|calendars?|agendas?|schedules?|timetables?|availability|rota|planner)( (first|before))*|(i|we|let me|let us)? ?('ll|will|'d better|had better|should|have to|need to|must|want to|'d like to|'d rather|am going to|'m going to)? ?(first )*(ask|talk (about it )?(to|with)|speak (to|with)|check with|discuss it with|see with) (my|our) [a-z]+( (about it|first|before))+|(i|we)('ll| will) (see|decide|look)( (about (it|that)|later|first|then|another (day|time)))+|not (now|right now|for now|just yet))${AFTER_LATER}$
  `),
  staysAway: wording(`
    (can't|cannot|can not|won't|will not|isn't|is not|couldn't|is no longer|can no longer|doesn't|does not|don't|do not)( (actually|unfortunately|sadly|now))*( (able to|be able to|going to|want to|make it|come|coming|join|joining|attend|attending|be there|free|available))*( (after all|any ?more|anymore|now))?(?= *[,.;:!]| (so|and)(?![a-z])| *$)
    (has |had to |have to )?(dropped out|pulled out|cancel(led)?)
  `),
  dropsOne: wording(`remove|delete|drop|scratch|leave out|take off|take out|without|minus`),
  seesToIt: wording(`
    (can|could|will|would) you (please |just |also )*(do|sort|handle|arrange|take care of|see to|manage|organi[sz]e|book|register|sign|put|enrol|enroll|add|reserve|pencil|send|get|make|change|set)|(do|sort|handle|arrange|see to|take care of) (it|that|this)( (out|for (me|us)))?
  `),
  dropsEvent: wording(`
    drop|cancel|forget( about)?|scrap|skip|leave out|remove|take out|ditch|scratch|bin|never ?mind|(actually |so |but |maybe )(not|without)|(i|we) (don't|do not|won't|can't|cannot|can no longer) (want|do|make|take|go to|attend|come to|manage)
  `),
  dropsRequest: wording(`
    ^((actually|sorry|no|wait|ok|okay|hmm|um|oh|well|hang on|hold on|lol|haha|hehe)[ ,]*)+stop(?=[^a-z0-9]*$| *[,.!;])
    ^((no|nah|nope|sorry|ok|okay|oh|well|stop|wait|hey|lol|haha|hehe)[ ,.!]*)*((i|we) ?(was|were|am|are|'m|'re) |it was )?((just|only|totally|obviously) )*(kidding|joking|messing (about|around)|a joke|not (being )?serious)(?! (aside|apart)(?![a-z]))(?= *[,.;!:)-]*( (mate|lol|haha|sorry|obviously|of course))*(?=[^a-z0-9]*$|[ ,.;!:)-][^?]*[?]))
    (forget|drop|scrap|stop|abandon|ditch|bin|undo|withdraw|cancel|discard|delete|remove|kill|leave|never ?mind|don't bother with|no need for)( about)? (the |my |our |this |that )(whole |entire )?(registration|request|booking|sign-?up|application|reservation|form)(?! (number|for (my|the|two|three)|name|to))
    (drop|scrap|forget|cancel|ditch|bin) (it|this|that|everything|the (whole )?thing)( (all|please|then|altogether))*(?= *([.,;!…]|$))|(don't|do not) (send|submit|register|sign|book|pass)( (it|that|me|us|anything|this))*( (up|in|on))?( (after all|then|please|any ?more))*(?= *([.,;!…]|$))
  `),
  dropsOwn: wording(`
    (cancel|remove|drop|withdraw|delete) (just |only |please )?(mine|my (own )?(place|seat|spot|part|name|half)|me)(?= *([.,;!…]|$|but|please|only|and))|(take|cross|strike) me off|(i|i'm) (can't|cannot|won't|not coming)( (make it|come|be there))?,? but (he|she|they|my)|without me|not me
  `),
  unsays: wording(
    `no need (for|of|to (keep|send|have)) (the|that|my|a) (message|note|comment)|no (message|note|comment) (after all|in the end|any ?more)|take (the|that|my) (message|note|comment) (out|off|away)|((can|could|would|will) you (please |just )*)?(remove|delete|drop|take out|take off|forget|erase|scrap|leave out) (the|that|this|my) (message|note|comment)|((without|no) (the|that|this|my|any)|(actually|in fact|in the end|after all|rather)[ ,]*(no|without( a)?)) (message|note|comment)|((that|this|it)('s| is| was) not|(that|this|it) (isn't|wasn't)|i (didn't|did not) (mean|want) (it |that |this )?as) (a|the|my) (message|note|comment)`,
  ),
  backs: wording(
    `^(back|go back|previous|(the )?previous (question|step|one)|one step back|undo)( please)?$`,
  ),
  resumes: wording(`
    ^(ok|okay|right|so|well|yes|good|fine|[ ,])*((let's |can we |please )?(go on|continue|carry on|resume|go back|come back|get back)( (with|to))?( (my|the|that|our) (request|registration|booking|form))?|where were we|i'm (back|ready)|back to (my|the|our) (request|registration|booking|form))( (please|now|then))*$
  `),
  needs: wording(`
    wheelchairs?|disab(led|ility|ilities)|reduced mobility|blind|visually impaired|deaf|hard of hearing|hearing (aid|loop|impaired)|sign language|crutch(es)?|walking (stick|frame)|walker|guide dog|allerg(y|ies|ic)|diabetic|epilep(sy|tic)|pregnant|autis(m|tic)|dyslexi(a|c)|asthma(tic)?|illness|oxygen|(can't|cannot) (climb|stand)|need a ramp|(trouble|difficulty|hard time) walking|hard to walk
  `),
  indifferent: wording(`
    (it )?(doesn't|does not) matter( which)?( one)?|(i )?(don't|do not) (mind|care)( which)?( one)?|whichever( one)?|whatever|either( one)?( is fine)?|any( (one|of them|time|day))?( (is fine|will do|works))?$|no preference|as you (like|wish|prefer)|you (choose|pick)|(pick|choose)( one)?( for me)?|all the same to me|up to you
  `),
  dayParts: {
    morning: wording(`mornings?|(?<!(i|who|as) )a\\.?m\\.?(?! i(?![a-z]))`),
    afternoon: wording(`afternoons?|p\\.?m\\.?`),
    evening: wording(`evenings?|tonight`),
  },
  turnsAway: wording(
    `(and |but )?(not|instead of|rather than)( (in|for|on))?( (the|that|this|my))?`,
  ),
  both: wording(
    `(?<!(?<![a-z])(us|we|we'?re|we are|we'?ll|we'?d|we would|we will) )both(?! (of (us|you)|(my|our|his|her) [a-z]+ and)(?![a-z]))( (days|sessions|times|of them|slots))?|(?<=(for|on|onto|to) )the two( of them)?(?= *([,.;!?]|$| (at once|at the same time|together|in one go)))|(saturday|morning) and (sunday|afternoon)`,
  ),
  whole: wording(`
    all (of it|(the |of the )?(days|sessions|times|of them|day|week|weekend))|every day|the whole (day|week|weekend|thing|event)|from start to finish|^all$
  `),
  wishes: wording(`
    (want|like|love|wish|keen|happy|plan|planning|hope|hoping)( (to|really))* (bring|take|come with) (a|my|our|the|some) … (group|party|class|team|pupils|students|learners)
    (want|like|love|wish|keen|happy|glad)( (to|really))* (come|attend|participate|take part|join|be there|go(?= *[.!,]| *$| (there|along|to (it|this|that))))
    (?<!(if|not) )(that|it|this)( really)? (tempts (me|us)|sounds (good|great|fun|lovely|interesting)(?= (to|for) (me|us)))
    (sign (me |us )?up|register( me| us)?|book( me| us)?|enrol( me| us)?) (for|on|in|into|to) (an?|some|any|something)
    (i|we)('ll| will|'m| am|'re| are) (come|coming|be there|attend|attending|take part|participate|join|joining)(?! (alone|on my own|by myself))
  `),
  onlyFor: wording(`
    (only|just|exclusively|strictly) (for|open to) (the )?(?!(me|us|you|a (while|moment|bit)|fun)(?![a-z]))[a-z]+|[a-z]+[- ]only(?= *[?]| *$)|(reserved|restricted|limited|closed) (for|to) [a-z]+|for [a-z]+ only
  `),
  brings: wording(
    `^((ok|okay|and|but|so|what)[ ,]*)*if (i|we) (bring|come with|take|brought|came with) (a|an|my|our|some|two|three|someone|somebody)|(can|could|may|allowed to|ok to|possible to)( (i|we))? (bring|invite|take|come with|come along with)|(can|could|may) (my|our|an?) [a-z]+( also)? (come|join|attend|take part|be there)`,
  ),
  openTo: wording(`
    (anything|something|nothing|what|what else|which (events?|ones?|workshops?|meetings?|courses?|trainings?|visits?|talks?)|(any|some|the) (events?|ones|workshops?|meetings?|courses?|trainings?|visits?|talks?|things))( (else|left|that|which|is there|are there))* (i|we|you|one|people|can|could|may) (can |could |may |i |we |you |one )?(still |also |actually )*(register|sign up|book|enrol|enroll|reserve)( (a (place|seat|spot)))? ?(for|in|on|at|into)?(?= *[?.!,]| *$| (in|at|near|around|on|this|next|tomorrow|tonight|today|before|after|until)(?![a-z]))
    (anything|something|nothing|what's|what is|what|which (events?|ones?) (are|is))( (else|still|left|open|remaining|there))+ to (register|sign up|book|enrol|enroll)( (a (place|seat|spot)))? ?(for|in|on|at)?(?= *[?.!,]| *$| (in|at|near|around|on|this|next|tomorrow|tonight|today|before|after|until)(?![a-z]))
  `),
  stillOpen: wording(`
    (can|could|may) (i|we|you|one) still (come|go|get( in)?|attend|take part|make it|join|be in)( (in|into|to|for|on))? (the|that|this|those)(?= [a-z])|(can|could|may) (i|we) still get in(?= *[?]| *$)
    (is it|am i|are we) (already |not )?too late (for|to (go to|come to|join|attend|get into)) (the|that|this|it)(?![a-z])
    (can|could|may) (i|we|you|one) still (come|go|attend|take part|make it|join)( (to|for) (it|that|this))?(?= *[?]| *$)
    (sign up|register|book|enrol|enroll)(?! it)[^?.!]*[, ]+(is (it|that)|it's|would it be) (still )?(possible|too late|ok|okay|in time)( still| now)?(?= *[?]| *$)(?<=(still|too|now|in) .*)
    (can|could|may) (i|we|you|one|people|anyone) still (sign up|register|book|reserve|enrol|enroll|apply|get a (place|seat|spot)|ask for a place)
    (is it|it's|is there|am i|are we) (still|too late|not too late|already too late|still time|time|still possible)( possible| time)? to (sign up|register|book|reserve|enrol|enroll|apply)
    (still|any|enough) time (left )?to (sign up|register|book|reserve|enrol|enroll|apply)
    (are|is) (the )?(registrations?|bookings?|sign-?ups?) (still |already )(open|closed|over|possible)
    (until|till|by) when (can|could|do|must|should) (i|we|you|one)( have to| need to)? (sign up|register|book|enrol|enroll|apply)|(when is|what's|what is|is there an?) (the )?(deadline|closing date|last day|cut-?off( date)?) (to|for) (sign(ing)? up|register(ing)?|registrations?|book(ing)?|enrol(l)?(ing)?|apply(ing)?)|registration (deadline|closing date)
  `),
  reaches: wording(
    `(talk|speak|write|chat) (to|with)|(contact|reach|call|phone|ring|e-?mail)|get in touch with`,
  ),
  everywhere: wording(
    `(register|sign( me| us)? up|book|enrol|go|come)( me| us)? (for|to|into|in|on)? ?(everything|all|all of (it|them|the events)|all (the )?events|every (event|one|single one))$`,
  ),
  whatNext: wording(`
    ^((ok|okay|so|and|great|thanks|thank you|perfect|cool|right)[ ,.!]*)*(what happens (next|now|then|after (this|that))|what('s| is) (the next step|next)|what (do|should|must) i do (now|next)|what now|and now|now what)(?=[^a-z0-9]*$)
  `),
  unanswered: wording(`
    if (nobody|no one|no-one|(they|he|she|you|(the )?organi[sz]ers?) (never|don't|do not|doesn't|does not|didn't|haven't|hasn't))( ever)?( (reply|replies|answer|answers|answered|replied|confirm|confirms|write|writes|call|calls|come back|comes back|get|gets|got|get back|gets back|respond|responds))(?! (to )?(the|a|my|this) )
    (if|until|unless|when) (i|we) (don't|do not|never|haven't|have not|didn't|hear|get|still)( (ever|got|get|had|have|receive|received|heard|hear))* ?(nothing|back|no (answer|reply|confirmation|news)|an? (answer|reply|confirmation|e-?mail|message)|any(thing| (answer|reply|confirmation|news))?)
  `),
  erasesIndeed: wording(`
    (delete|erase|forget|wipe|remove) ((it|them|this|that|everything|all|me)( all)?|all( of)? (it|that|this)|(the|this|our) (conversation|chat)|my (data|details|information))( (now|then|too|for good))*|^(yes|yeah|yep|sure)[ ,]*(delete|erase|wipe)
    (i'm|i am|we're|we are) (quite |very |really |absolutely )*(sure|certain)( about (it|that))?|do (it|that|so)
  `),
  erasesLater: wording(
    `later( on)?|afterwards?|after(?= *[?,]| *$)|after (the|that|it)|(some|one) day|at some point|in (the )?future|if (i|we) (ever )?(want|wanted|wish|wished|change|changed|decide|decided)|how (do|can|could|would|should) (i|we)|what do i do`,
  ),
  ownData: wording(`
    where (does|do|will) ${MINE} (go|end up|get sent)|who (will |can |is going to |gets to )?(see|sees|read|reads|get|gets|receive|receives|have|has|keep|keeps|access) ${MINE}
    how long [^?.!]{0,30}(keep|hold|store|kept|held|stored)[^?.!]{0,20} ${MINE}|how long [^?.!]{0,20}${MINE} [^?.!]{0,20}(kept|held|stored)|when [^?.!]{0,20}${MINE} [^?.!]{0,20}(deleted|erased|removed)
    what (do|would|will|were|are|did) you (be )?((going to )?do|have done|doing|going to do) with (it|that|them|this|${MINE})(?= *[?]| *$)
    (what|which|how much|anything)( [a-z]+){0,3} (do|have|did|are|does|will) (you|the bot|it)( [a-z]+)? (know|keep|keeping|kept|store|stored|hold|have|got|collect|collected|save|saved|record|recorded|remember)( [a-z]+)? (about|on|of) (me|us)( |$)
    (do|did|will) you (know|keep|store|collect|save|record|remember|hold)( (anything|things|data|information|info|something|any|my))* (about|on) (me|us)( |$)
    (what|which) (personal )?(data|information|info|details) (do|are|will) you (keep|keeping|store|storing|collect|collecting|hold|save|need|use)|(do|will) you (keep|store|collect|save|sell|share|use) (any |my |our )?(personal )?(data|details|information)
    (your|my|our|the|of) personal (data|information|details|info)|(your|a|the) (data )?(privacy|confidentiality|data protection) (policy|notice|statement)|how (do|will) you (use|protect|handle|process) (my|our) (personal )?(data|details|information)|what (do|will) you do with (my|our) (personal )?(data|details|information)|^(what about |what is |what's |and )?(the )?(gdpr|privacy|cnil|my data|your data|data protection)$
  `),
  groups: wording(`
    (can|could|may|do|must|how (can|do|could)) (i|we|one) (have to )?(sign up|register|book|enrol|enroll|put down|sign)( up)?( (for|with))?( (all|the|a|an|my|our|whole|entire|of|as|several|many))+ (class|group|team|association|pupils|students|colleagues|staff|members|volunteers|friends|people)
  `),
  othersData: wording(`
    list of (all )?(the )?(registered( [a-z]+)?|registrations|registrants|attendees|sign-?ups|bookings|guests|(people|those|everyone|persons|participants) (who|that|registered|signed up|coming|attending|going)( [a-z]+)*)|(attendee|guest|registration|sign-?up)s?'? list
    who (else )?(is|has|have|'s|are)( (else|already|also))* (registered|signed up|booked( a (seat|place))?)|who else (is|'s) (coming|going|attending)|who else (will|is going to) (come|attend|be there)
    (names?|e-?mails?|addresses|numbers|phones?|contacts?|details|data|identit(y|ies))( (addresses|numbers|details))?( and [a-z ]+)? (of|for) (all )?(the )?(other )?(participants|registered [a-z]+|registrants|attendees|guests|other (participants|people|users)|users|(people|everyone|everybody|those|anyone|all) (who|that|registered|signed up))
    (is|has|did|was) (my|a) (?!request|registration|booking|seat|place|name|e-?mail|address|account)[a-z]+( [a-z]+)? (already )?(registered|signed up|sign up|booked|register)(?= *[?])
  `),
  insistsOnData: wording(`
    (just|only|at least|not even|then|ok|come on)( (just|at least|give me|the))* ?(the |their |a |an |some |a few |his |her )?(names?|first names?|initials|e-?mails?|e-?mail address(es)?|addresses|(phone )?numbers?|phones|contacts?|list)(?! (of|for|to) (the|an?|this|that|its|whoever) ?(organi|person in charge|host|event|venue|association|contact|charity))(?! of whoever)
    (i'm|i am|we're|we are|it's me|i work for) (the |an? |one of the |who |with the )*(organi[sz][a-z]*|person in charge|host|hosts|admin[a-z]*|police|mayor|charity|association)
  `),
  unregistered: wording(`
    (i|we)('m| am|'re| are|'ve| have)? ?(not|n't|never|didn't|haven't)( been| yet)* (register(ed)?|sign(ed)? up|book(ed)?|enrolled)[^a-z?!]*( |^)(but |and |so )?((can|could|may) (i|we)|(i|we) (can|could|may))( still| just)? (come|go|enter|get in|attend|take part|participate|join)( (anyway|all the same|too|still))*(?= *[?]| *$)
    ((can|could|may) (i|we)|(i|we) (can|could|may))( still| just)? (come|go|enter|get in|attend|take part|participate|join)( (in|along))? (without (registering|booking|signing up|(a )?(registration|booking|reservation))|if (i|we)('m| am|'re| are|'ve| have)? ?(not|n't|haven't|didn't) (register(ed)?|sign(ed)? up|book(ed)?))(?= *[?]| *$)
  `),
  nods: wording(`
    ^((that's )?grand( so)?|ok(ay|ey)?( then| so| fine| great| cool| thanks)?|k|alright( then)?|all right( then)?|fine|good|very (good|well)|got it|i see|understood|right then|fair (enough|point)|(that's )?fair)$
  `),
  insists: wording(
    `^((yes|ok|but|well|i (want|would like)( to)?|request|register|ask|sign me up|please|pass it on)[ ,]*)*(anyway|all the same|regardless|even so)( please)?$
    (book|reserve|register|enrol|enroll|request)( (me|us|it|one|a (place|seat|spot)))* (anyway|all the same|regardless|even so)|(sign|put) (me|us) (up|down) (anyway|all the same|regardless|even so)|(write|note|take|send|pass) (me|us|it)( (down|on|in|along))? (anyway|all the same|regardless|even so)|sign up (anyway|all the same|regardless|even so)`,
  ),
  passesOn: wording(`
    (can|could|would|will) you (please )?(tell|let|inform|warn|pass (it |this )?on to) (them|him|her|the organis\\w+)|(tell|let) (them|him|her)( know)?
  `),
  coversAll: wording(`
    (does|do|is|will|can|would) ((one|a( single)?|the same|my|this|that) (request|registration|form|booking) (cover|count for|enough for|work for|include|do for|hold for)|(one|a single|the same) (request|registration|form|booking) (be )?for) (everybody|everyone|all( of us)?|us all|the (whole )?(group|family|class|party|team)|both of us|us both|several( people)?|more than one|[0-9]+|two|three|four|five|six|ten|twelve)( (people|persons|of us))?
    (one|a( single)?) (request|registration|form|booking) (for(?! (me|us)(?![a-z ]))|is enough for|each|per person|for each|or (one|several|many))( [a-z]+){0,3}(?= *[?])|(do|must|should) (we|they) (each|all) (have to |need to )?(register|sign up|make a request|send a request|fill (it|this) in)|(do|must|should) i (make|send|fill in) (one|a (separate|different)) (request|form|registration) (for each|per)
  `),
  changesLater: wording(`
    (can|could|may|will|would) (i|we) (be able to )?(still |always )?(change|edit|correct|modify|amend)( (it|this|that|things|something|anything|my mind|(my|the) request))? (later|afterwards|after( that)?|before (it is sent|sending( it)?))(?= *[?]| *$)
    (can|could|may|will|would) (i|we) (be able to )?still (change|edit|correct|modify|amend)( (it|this|that|things|something|anything|my mind|(my|the) request))?(?= *[?]| *$)
  `),
  howManyAtMost: wording(`
    how many (people |seats |places |of us )?(can|could|may) (i|we|there) (bring|be|book|sign up|register|request|ask for|put down|add)|(maximum|max|most) (number )?(of )?(people|seats|places)|how many( people| seats| places)?( at)? (max|maximum|most)|(if|can|could|may) (i|we) (make|send|do|put in|fill in) (two|three|several|2|3) (requests|registrations|forms)
  `),
  keeps: wording(`
    ^((no|yes|ok|okay|well|actually|so|then|never mind)[ ,]*)*(i|we|let's)('ll| will)? (stay|stick|go on|keep) (with|to|on) (the|that|this) [^?.!,;]+$
    ^((no|yes|ok|okay|well|actually|oh|hm+|sorry|just)[ ,]*)*${KEEPS}( (please|then|thanks))*$|^((no|ok|well|actually)[ ,]*)*(nothing( at all)?|don't change (it|anything)|change nothing)$
  `),
  sendsWord: wording(`
    (can|could|may) (i|we|you) (send|write|leave|pass( on)?|forward|give)( (them|him|her))? (an?|the|this|my) (message|note|word|question|e-?mail)( (on|to|for) (them|him|her|the (organi[sz]ers?|hosts?|speakers?|association)|[a-z]+))?( (through|via|by|with|from|for) (you|me|us|here|this( chat)?|the (bot|chat|assistant)))?(?= *[?]| *$)
    (can|could|do|will) you (send|forward|pass( on)?) (messages|e-?mails|mail|notes)( (on|to|for) [a-z]+( [a-z]+)?)?(?= *[?]| *$)
  `),
  goesAhead: wording(`
    ^((no[ ,]*)?${KEEPS}[ ,;.!]+(and |so |then |just )*)?((ok|okay|k|yes|yeah|fine|great|good|perfect|sure|right|then|so|(very )?well|please|alright)[ ,]*)*(do it|do that|do the needful|go ahead|(you (can|may) )?(validate|proceed)( it)?|(?<=(yes|yeah|ok|okay|fine|great|good|sure|right|perfect|please)[ ,]+)(go on( with it)?|carry on|continue)|(off you )?go( with (it|this|that))?|go for it|let('s| us) (do it|go( ahead| on)?|proceed|begin|start|get started)|(please )?(register|book|sign up) (me|us|it)( (in|up))?|(sign|put|book) (me|us) (up|in|down)|let's do that|please do|make it so|sign me|get me in|count me in|i'm in|i'll do (it|that)|(i|we)(('ll| will))? (try|chance it|risk it|(give|have) it a (go|try|shot)|(have|take) a (go|chance)|try (my|our) luck|try (it )?anyway|go for it)( anyway)?|let's (try|risk it|chance it)|make the request|send (a|the) request)( (then|please|for me|now|thanks))*$|^(yes|yeah) please$
  `),
  asks: wording(`
    (?<=[a-z0-9] *, *)(right|yeah|correct|innit)$
    ^((but|and|wait|ok|okay|so|sorry|hello|hi|hang on|hold on|well|oh|by the way|btw|also|before that|first)[ ,]*)*((tell|let) me (first |just |also )?(know )?(first )?(?=(if|whether|where|when|how|what|who|why|which) )|who|what|when|where|why|how|which(?! (is|makes|means|will|would) (?!the|it|that|on|at|in|free))|is (it|this|that|there|my|the|an?|anyone)|am i|are (there|you|my|they|we)|has (it|my|the)|(do|can|could|should|must) (my|our|his|her|their|the)|(my|our) [a-z-]+ (must|have to|has to|need to|needs to|can|should)(?=[^?.!]*[?])|do (i|you|we|they)|does|can (i|you|we|they|he|she|it)|could (i|you|we|they)|will (it|there|you|i|they|we|my|our)|would (it|there|they|you)|must (i|we|they)|should (i|we|they)|have i|whats|wheres)
  `),
  rejects: wording(`
    ^(add or change|change or add)(?=[^a-z]*$)|(it's|it is|that's|that is|this is|everything is|everything's|all|all of it is|it's all) (all )?wrong|nothing is right|start (it|this) again|^((no|not yet|wait)[ ,]*)*(change|modify|edit|correct|fix|amend|i('d like| want| would like) to (change|edit|correct|fix) (something|it|my request)|there('s| is) (a mistake|an error)|not (quite|right|correct))$
  `),
  mends: wordList(`
    just only oops whoops re ll ve actually rather in fact no not but yes want prefer a that an wait um oh sorry we i will be are is it s make that my the name surname email e mail address phone number of people
    person seat seats place places right correct please thanks ok then so with wrong mistake change to us there ll for instead spelt
  `),
  questions: {
    cancelling: wording(`
      (will i|will we|i'll|we'll) (still )?be able to (cancel|back out|pull out|withdraw|drop out)
      (can|could|may|will) (i|we) (be able to )?(still |always )*(cancel|back out|pull out|withdraw|drop out)( (it|this|that|the request|(my|our) (place|spot|request|registration|booking)s?))? (later|afterwards|after|if|in case|at any time|any ?time|up to|even|the day before|at the last minute)|until when (can|could|may) (i|we|you) (still )?(cancel|withdraw)|(is it|would it be) (ok|okay|possible) to (cancel|back out|pull out) (later|afterwards|if|any ?time)
    `),
    confirmed: wording(`
      (is|are) (it|that|this|(the|my|our|that) (slot|place|seat|spot|time|places|seats)) (really |definitely |already |now |all )*(reserved|guaranteed|secured|confirmed|booked|held|kept)( (for (sure|certain|us|me)|then|now))*(?= *[?]| *$)
      (is|are) (the|my|our|his|her|their)( (one|two|three|four|five|six|[0-9]+))? (slot|place|seat|spot)s? (really |definitely |already |now |all )*(reserved|guaranteed|secured|confirmed|booked|held|kept|safe)( (for (sure|certain|us|me)|then|now))*(?= *[?]| *$)
      (my|our|his|her|their)( (one|two|three|four|five|six|[0-9]+))? (slot|place|seat|spot)s? (is|are) (really |definitely |already |now |all )*(reserved|guaranteed|secured|confirmed|booked|held|kept|safe)( (for (sure|certain|us|me)|then|now))*(?=,? *((right|yes|correct|ok) *)?[?])
      (am|are|is) (i|we|he|she|they) (really |now |then )*(sure|certain|guaranteed|assured) (of|to have|to get|of having|of getting) (the|my|our|his|her|their|a)?( ?(one|two|three|four|five|six|[0-9]+))? (slot|place|seat|spot)s?( (then|now|for (sure|us|me)))*(?= *[?]| *$)
      (do|have) (i|we|he|she|they) (have|got) (the|my|our|his|her|their|a)( (one|two|three|four|five|six|[0-9]+))? (slot|place|seat|spot)s? for (sure|certain)( (then|now))*(?= *[?]| *$)
      (is it|are we|am i) (sure|certain|guaranteed)( that)? (i|we) can (come|go|attend|get in)( (then|now))*(?= *[?])
      when (do|will|are) (you|it) (going to )?(send|sending|go out|be sent)( (it|this|that|my request|off))*(?= *[?]| *$)
      (^|(?<=[,;.!] *))((so|ok|okay|then|and|great|now)[ ,]*)*((is it|it is|it's|is that|are you) (now )?(sure|certain|guaranteed|definite)( now)?( that)? )?(do |does )?(i|we|he|she|they)( (now|already|definitely|really))* (have|has|got|'ve got|'s got)( now)? (the|our|my|his|her|their|a|two|three|[0-9]+) (places?|seats?|spots?|tickets?)( (now|then|already|for sure|for it))*(?= *[?]| *$)
      (am|are|is) (i|we|he|she)( (definitely|really|now|officially|already|all|then|sure to be))* (in|on the list|good to go|all set|set)( (now|then|yet|already|for sure|for it))*(?= *[?]| *$)|^((so|ok|okay|then|and|great|perfect|that's (it|all))[ ,]*)*(i|we)('m| am|'re| are)( (definitely|really|now|officially|already|all|then))* (in|going|good|set|registered|signed up|on the list|booked|confirmed|enrolled)( (now|then|already|right|yes|correct|for it))*(?= *[?])
      ^(so|then)[ ,]+(now )?(i|we)('m| am|'re| are)( (definitely|now|officially|already|all))* (registered|signed up|on the list|booked|confirmed|enrolled)( (now|then|already))*$
      ^((so|ok|okay|then|and|great|perfect)[ ,]*)*((it|that|everything|this|all)('s| is)?( all| now)* )?(done|set|confirmed|booked|official|sorted|settled|finished)( (then|now))*(?= *[?])|is that (it|all)( then)?(?= *[?])|are (we|you) (done|finished|good)( (now|then|here))*(?= *[?]| *$)|(my|our) (place|seat|spot|request|booking|registration)s? (is|are)( now| all)* (reserved|confirmed|booked|kept|saved|made|accepted)( (now|then))*(?= *[?])
      (is|are|am) (it|that|this|everything|all|(my|our|his|her|their) (place|seat|spot|booking|registration|request)s?|i|we|he|she) (all |now |definitely |already |really |then |sure |officially )*(confirmed|booked|reserved|registered|signed up|done|sorted|certain|guaranteed)( (now|then|yet|already|in|for (sure|certain|good|me|us)|definitely|100 ?%))*(?= *[?]| *$)
    `),
    readers: wording(`
      (to )?who(m)? (do|will|would|are) you (send|sending|pass|forward) (it|this|that|them|my [a-z]+)( on)?( to)?(?= *[?]| *$)|(to )?who(m)? (is|will) (it|this|that|my request) (be )?(sent|going|passed on)( to)?(?= *[?]| *$)
      who('s)?( (will|can|could|is going to|going to|gets to|does|else|is))* (see|sees|seeing|read|reads|reading|get|gets|getting|receive|receives|have|has|handle|handles|look|looks)( access to| at)?( (my|this|it|that|the|these))*( (name|email|e-mail|mail|address|phone|number|data|details|information|info|answers|message|request))*
      where (does|do|will) (my|this|it|that|the) ?(name|email|e-mail|address|data|details|info|information|answers)? ?(go|end up|get sent)|(do|will|are) (you|they) (going to )?(sell|share|pass|give|publish)(ing)?( on)? (my|it|this|them)|(is|are|will) (my|this|it) ?(name|email|e-mail|address|data|details|number|information|info)? ?(be )?(confidential|secure|safe|private|public|sold|shared|published|protected)|(?<!(i|we|to|not|n't|must|without) *)(sell|share|pass|give|publish)(ing)?( on)? (my|our) (personal |contact )*(name|email|e-mail|address|data|details|number|information|info)|spam|adverts?|advertising|newsletters?
    `),
    keeping: wording(`
      how long (do|will|are|is|does) (you|my|it|this|they|the|that)( (data|details|name|email|e-mail|info|information|address))?( (be|going to))?( (keep|kept|store|stored|hold|held))+( (my|it|this|the|them|that|for))*( (data|details|name|email|e-mail|info|information|address))?|(when|until when) (do|will|are|is) (you |my |it |the |this )*(data|details|name|email|information)? ?(be )?(delete|erase|deleted|erased|remove|removed)|do you (keep|store) (my|this|it)( (data|details|name|email|info|information))?
    `),
    reason: wording(`
      what (will|would|do|are) (they|you|the organi[sz]ers?)( going to)? (use|do with|need|want) (it|them|that|this|my (number|phone|e-?mail|name))( for)?(?= *[?]| *$)
      (i |we )?((have|'ve got|got) no|(haven't|have not|don't have|do not have)( got)?( an?| any)?) (e-?mail|mail)( address)?[ ,.]+(can|could|will|would) (you|they|someone|somebody|the organi[sz]er) (please )?(call|phone|ring|text)( (me|us))?
      (can|could|may) (i|we|you) (do|send|make|request|register|sign up|book|manage|go on|carry on|continue)( (it|this|that|the request|a request))?( just| only)? (without( giving| having| leaving)?|with no) (an? |any |my |our )?(e-?mail|mail|phone|telephone|number|name)( address| number)?|(is it|would it be) (ok|okay|possible|fine|a problem)( to do (it|this|that))? (without|with no) (an? |any |my )?(e-?mail|mail|phone|telephone|number)( address| number)?
      (why(?! not)|what for)( (do|would|should|must|are|is))?( (you|i|we|it|that|this))*( (need|want|ask|asking|give|have|necessary|required))?( (for|to|give|you))*( (my|a|an|the|it|that|this))?( (name|email|e-mail|mail|address|phone|number|message))*|what do you need (it|that|this|my \\w+) for
      (will|are|is) (you|they|someone|the organi[sz]er|anyone) (going to )?(call|calling|phone|ring|contact|write to|e-?mail|text)( me)?
      (is|are) (it|this|that|they|the (phone|name|email|number|message)) (really |actually )?(mandatory|compulsory|required|necessary|obligatory|optional|needed)|(is|are) (giving |leaving )?(an?|my|our|your) (phone|telephone|mobile|e-?mail|mail)( number| address)? (really |actually |absolutely )?(mandatory|compulsory|required|necessary|obligatory|optional|needed)|(phone|telephone|mobile|number|e-?mail|message)( number)?( is)? (mandatory|compulsory|required|necessary|obligatory|optional|needed)(?= *[?])|(do|will|would) (you|they) (really |actually )?(need|want) (my|an?|the) (phone|telephone|mobile|e-?mail|mail)( number| address)?|(can|could|may) (i|we|you) (please |just )*(skip|leave out|remove|delete|drop|take out|(do|go|register|book|sign up|come|make) (it |that |this )?without)( giving| leaving)?( (the|my|an?))* (phone|telephone|mobile|message)( number)?|is (it|that) (ok|okay|fine|possible|all right|alright) (without|not to (give|leave)|if (i|we) (don't|do not) (give|leave))( (giving|leaving|the|my|an?))* (phone|telephone|mobile|message)( number)?|(do|must|should) i (really |absolutely )?(have to |need to )?(give|leave|tell|answer|say|provide|fill)( (it|that|you|my|an?|the|this|in))*( (name|email|e-mail|mail|address|phone|number))?|am i (obliged|required|forced)( to)?|(do|must) i( really)?( have to| need to)?$
    `),
    answering: wording(`
      (how|when|by whom|by when|who) (will|would|shall|do|am|are|is) (i|we|it)( (going to|gonna))?( (be|get))* ${TOLD}
      (will|shall|am|are) (i|we)( (going to|gonna))?( (be|get))+ ${TOLD}( (by (e-?mail|phone|text|post)|how|when))*(?= *[?]| *$)
      how long ((is it |does it take |will it take |it takes )?(until|till|before|for)|(will|would|do|does|is|should|must) (it|i|we|they)( (be|have to|take))*( (wait|before|until|till|for|to))+) ((i|we|they|you|the organi[sz]ers?)( will| can|'ll)? )?(get|have|receive|hear|know|find out|answer|reply|confirm|getting|hearing|an? |the )[^?.!]*(answer|reply|response|confirmation|back|from them|know|confirm(ed)?)(?= *[?]| *$)
      (how|when|by when|how (soon|fast|quickly))( (until|before|till))? (will|would|do|shall|can|should|am) (i|we)( (going to|gonna))? (get|have|receive|hear|know|find out|expect)( (to hear|hear))?( (an?|the|their|my|any|back|about|from))*( (answer|reply|response|confirmation|news|e-?mail|word|it|them|(whether|if) (i'm|i am|it's|it is|we're|we are)( [a-z]+)?))*(?= *[?]| *$)
      (what|anything|something) (will|do|are|would) (you|they|the organi[sz]ers?)( (going to|gonna))? (send|mail|e-mail) (to )?(me|us)|(will|do|are) (you|they)( (going to|gonna))? (send|mail|e-mail) (me|us)( (anything|something|an? [a-z-]+))?(?= *[?]| *$)|(?<!(how long|time|how much|how many [a-z]+) )(what|will|do|shall)( (will|do|shall))? (i|we) (get|receive)( (anything|something))?( (by (mail|e-mail)|back|after|then|from (you|them)))*(?= *[?]| *$)
      (will|do|shall) (i|we) (get|receive|have)( (an?|the|any|their))* (answer|reply|response|confirmation|e-?mail|text|sms|letter)( (of confirmation|by [a-z-]+|from (them|you)|too|as well))*(?= *[?]| *$)
      (when|how|how soon) (will|do|does|would) (they|you|he|she|someone|somebody|the organi[sz]ers?) (answer|reply|respond|contact|tell|inform|notify|let|confirm|write|get back|call|e-?mail|text)|who (will|is going to) (answer|reply to|tell|contact|inform|notify|confirm|get back to|write to|call) (me|us|this|it|that)
      (will|do|are) (they|the organi[sz]ers?|someone|somebody|anyone|anybody)( (usually|normally|always|then))*( going to)? (confirm|answer|reply|respond|get back)( (it|this|that|by [a-z-]+|soon|quickly|first))*(?= *[?]| *$)
      (does|will|should) (it|this|that|the request|my request) (need|have|get)( to be)? (confirmed|approved|accepted)( (by [a-z ]+|first))*(?= *[?]| *$)
      (will|are) (they|you|the organi[sz]ers?)( going to)? (answer|reply to|tell|contact|inform|notify|let|get back to|write to|e-?mail|call) (me|us)( (know|back|by [a-z-]+))*(?= *[?]| *$)
      (when|how) (will|does) (the|their|an?) (answer|reply|confirmation|decision) (come|arrive|be sent|get here|reach me)|(when|how) does the confirmation work
    `),
    everything: wording(`
      what (happens|will happen|is going to happen|becomes|will become) (to|with|of) (these|those|the|this|all (this|these|that)) (data|info|information|details|answers)
      what (happens|will happen|is going to happen|becomes|will become) (to|with|of) ${MINE}|what (is|are|will) ${MINE} (be )?used for|how (is|are|will|do you|will you) (use |be )?${MINE}( (be )?used)?(?= *[?]| *$)
      what (do|will|are|would|were) you (going to )?(do|doing|have done) with (my|this|it|that|the|these)( (data|details|info|information|answers|name|email|e-mail|address))?|gdpr|(data )?privacy( policy)?|data protection|my (personal )?data$|my rights
    `),
  },
};
