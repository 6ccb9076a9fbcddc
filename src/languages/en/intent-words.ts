import type { IntentWords } from "../intent-words.js";
import { wording } from "../wording.js";
import { aspectWords } from "./aspect-words.js";

/** Who says when or how they are not coming is coming all the same: "we won't be there on time". */
const NOT_AT_ALL =
  "(?! (on time|in time|early|late|before|until|till|(from|at|for) the (start|beginning)|right away|alone)(?![a-z]))";

/** Before what is said in a language, it is others who say it: "do they do it in English". */
const OTHERS = "(?<![a-z0-9])(they|he|she)( (?!(that|you|u|me|us|we|i)(?![a-z]))[a-z]+){0,4}";

/** Said of a registration, it orders one: "take care of my registration". */
const SEES_TO =
  "(do|complete|arrange|handle|process|finali[sz]e|proceed with|go ahead with|take care of|see to|sort out|(needful|necessary|whatever is needed) (for|regarding|about))";

/** Handed over, as a request is. */
const SENT = "(send|sent|submit(ted)?|pass(ed)?|forward(ed)?|transmit(ted)?|shared?)";
/** What one has given for a request. */
const GIVEN =
  "(it|that|this|anything|nothing|everything|(my|our) ((personal|contact|phone|e-?mail) )*(requests?|details|data|info|information|name|e-?mail|mail|number|address|phone|registration|booking|message))";
/** Nothing follows but "did you?", "right?". */
const TAGGED =
  ",? *((did|have|has|was|were|is|are) (you|they|it|that|anything)|right|no|correct|yes)?(?= *[?]| *$)";

/** An order to register somebody, told by what they are: "register our deputy mayor", "sign up my assistant". */
const SIGNS_UP_ANOTHER = `(?<!(how|where) (do|can|could|should|would) (i|we) |how to |book |the |an? )(register|sign up|enroll?|put down|book in) (my|our|mr|mrs|ms|miss|dr)(?= (?!(names?|own|business|trademark|domain|car|birth|marriage|vote|account)(?![a-z]))[a-z])`;

/** What English says to want something. Notation in ../wording.ts; examples in corpus/intents.ts. */
export const intentWords: IntentWords = {
  courtesies: {
    greet: wording(`
      (hello|hi|hey|heya|hiya|howdy|yo|greetings|good (morning|afternoon|evening|day)|mornin)( (there|everyone|all|bot|guys|team|again|hello|hi))*
      (how are (you|things|u)|how's it going|how do you do|what's up|whats up|wassup|sup|nice to meet you|pleased to meet you)( (doing|today|there))*(?= *[^a-z0-9 ]| *$)
      bonjour|salut
    `),
    thanks: wording(`
      (that's|that is|it's|you're|how) (very |so |really |most )?kind( of you)?
      (thanks?|thank you|thx)( (so much|very much|a lot))? (anyway|anyways|though|all the same|for (everything|your (patience|time|trouble|kindness|assistance)))
      (you|u|it|that|this)( (have|has|did|do|really|already|all))* (help|helps|helped|saved?)( (me|us))( (out|a (lot|ton|great deal|bunch)|lots|so much|very much|much|really|enormously|greatly|already|some time|time|(so |very )?well|good))+(?=[^a-z0-9?]*$|[.,;!])
      (many |ok |great |cool |perfect )?(thanks?|thank you|thx|thnx|ty|tysm|cheers|ta|much appreciated|merci)( (so much|very much|a lot|a million|a bunch|again|(you|u)(?! (really |all )?(help|sav))|for (your|the|all your|that|this|all the) ?(help|info|information|answer|reply|time|quick reply)?|in advance|mate|boss|chief|pal|buddy|sir|madam|folks|guys|love))*
      (that's |that is |it's |this is |you're |you are |how )?(great|super|awesome|brill|brilliant|splendid|charming|marvellous|marvelous|nice one|good one|lovely|wonderful|fantastic|excellent|amazing|cool|nice|sweet|neat|very (helpful|kind)|helpful|so kind)
      (i|we)('ll| will|'m going to| am going to| are going to|'re going to) (let (him|her|them) know|(tell|ask) (him|her|them)|pass (it|that|this) on|(talk|mention it|speak) (to|with) (him|her|them)( about (it|that|this))?)(?= *[.,;!]| *$)
      i appreciate (it|that|your help)|(mille )?grazie( mille)?|(muchas )?gracias|danke( schon| sehr)?|obrigad[oa]|dank (je|u)( wel)?|bedankt|dziekuje|shukran|(merci|mercy) beaucoup
      (you've|you have|you were|that's|that is|that was|it was|this is|this was)( (been|so|very|really|most|extremely))* (helpful|useful|kind|great|nice)( of you)?|(that|it) helps( a lot)?
      (you rock|you're (a |an |the )?(star|lifesaver|life saver|legend|gem|angel|champ|best|hero|great help)|you are (a |an |the )?(star|lifesaver|legend|gem|angel|champ|best|hero)|(good|great|nice|excellent) (job|work|bot|stuff)|well done|that's (just |exactly )?what i (needed|wanted|was looking for)|(much|really|very much) obliged)
    `),
    bye: wording(`
      ((i'm|i am|we're) |time to go |time )?(off|going|gone|for)( to)? (bed|sleep)( now)?(?= *[.,;!]| *$)|((i'm|i am|we're) off|off i go)( (now|then))?(?= *[.,;!]| *$)
      (i've |i have )?got to go( now)?|i (have to|need to|must) (go|run|leave)( now)?$
      (i wish you|have|enjoy) (a |an |your |the rest of (your|the) )?((very|nice|good|great|lovely|excellent|wonderful|pleasant) )*(day|evening|one|weekend|time|night|afternoon|rest of (your|the) day)( (too|as well|to you))*|(same to you|you too|all the best|best wishes)( too)?
      (good)?bye( bye| now| for now)?|good bye|see (you|ya)( later| soon| then| around| there)?|later|farewell|take care(?! of)|cheerio|so long|ciao|good night|goodnight|have a (nice|good|great|lovely) (day|evening|one|weekend|time|night|afternoon)|i('m| am) (done|off)|(that's|that is|thats) (all|it|everything)( (for (now|today|tonight|me|us)|i (need(ed)?|wanted)( to know)?|then|from me))*(?! *[?])|(that will|that'll) be (all|it)( (for (now|today|tonight|me)|then))*|talk (to you )?later|gotta go|i (have to|must) go|catch you later
      cya|cu|ttyl|bb|laters|see (you|ya)|i('ll| will) (leave|stop|let you go)( (it|you|you to it))?( (there|here|now|at that))?|(that's|that is|that will be|that'll be|it's) (all|it|everything)( ?(for me|i need(ed)?|i wanted( to know)?|from me|for tonight|then|thanks))+|nothing (else|more)( (for me|for now|thanks|to add))*|(have to|must|need to|got to|gotta) (dash|run|be off|leave)(?! (my|the|a))|until next time|over and out
    `),
    yes: wording(`
      (yes|yeah|yeh|yh|yep|yeap|yup|yea|ya|aye|yass?|oui)( (please|yes|yeah|sure|of course|that's right|i do|it is|i would|thanks|indeed))*([ ,]+(i'm|i am|we're|we are)( (quite|very|absolutely|really))? (sure|certain|positive)( about (it|that))?(?= *([^a-z0-9 ]|$)))?
      👍|👌|✅|🆗|✔|lgtm|no changes?( needed)?(?= *([^a-z0-9 ?]|$))
      i (think|guess|believe|suppose) so
      you (can|may) (send|submit|confirm)( (it|that|the request|my request))?( now)?(?= *([^a-z0-9 ?]|$))
      ^go$|(it's |that's |looks )?all (good|correct|fine)|looks (good|right|fine|great)( (to|for) (me|us))?|(everything|it) is (correct|right|fine)|(sure|of course|certainly|absolutely|definitely|indeed|exactly|correct|affirmative|please do|go (ahead|on then)|do it|go for it|sounds (good|great)|that's (right|correct|it|the one)|that is (right|correct)|right|i (confirm|agree|do)|confirm(ed)?|send( it)?|submit|why not|with pleasure|gladly|i'd love to|by all means)( please)?
    `),
    fine: wording(`
      (good|ok|okay|fine|perfect) ((for|with|by) (me|us)|like (this|that)|to go)(?= *([.,;!]|$|thank|thanks|please))|(that's )?grand( so)?(?= *([,.!]|$))|ok(ay|ey)?( then| so| fine| great| cool| thanks)?(?! *(for|with) (?!(me|us|that|this|it)(?![a-z]))[^.!]*[?])|k+|alright( then)?|all right( then)?|fine|good|very good|very well|perfect|(that's|that is|it's|it is|this is|(it|that|everything|all)('s| is)?( all)?) (just |absolutely |quite |all |only |very |totally )*(perfect|fine|great|lovely|ok|okay|good|correct|right|fair)( enough)?( (with|for|by) (me|us)| like (this|that)| this way)?(?= *([.,;!]|$|thank|thanks|please))|got it|i see|understood|right then|fair (enough|point|comment|play( to (you|them))?)|(?<=^[^a-z]*((ha|he)+h?|lo+l+|lmao|ok|okay|ah|oh|well|yeah|yes|hm+|alright|right|true|no|nah|fine)[ ,.!]*)fair(?= *([.,;!]|$))|works for me|((that|it|this|everything) )?suits (me|us)( (fine|well|perfectly))?(?= *([.,;!]|$|thank|thanks|please))|fine by me|(i'm|i am|we're|we are) (happy|fine|ok|okay|good) with (that|it|this|everything)
    `),
    please: wording(
      `(if you )?please|(if you (don't )?mind|would you( mind)?|will you|could you)(?= *([?.!]|$))`,
    ),
    filler: wording(`
      (?<=^[^a-z]*((ok|well|yes|sure|great|and|but|so|just) *,? )*)(before (i|we) (give|send|tell|leave|decide|commit|confirm|agree|say yes|answer|go on|go any further|continue|fill|sign up|sign us up|register|book|reserve)( [^,;:?!.]*)?|(first|firstly|first of all|just before that|before that)(?= *,)),?(?= *[a-z' ]*[^?!.]*[?]| *,)
      (and |ok |just |one |two |a |the |my |some )*(last|final|other|more|further|quick)( (quick|little|small))? ((?<!the [a-z]+ )one|things?|questions?|points?|request|info)(?= *[:–-])|(and |ok |just )*(one|a|my|two) (very )?(last|final|other|more|further|quick)( (quick|little))? (things?|questions?|points?)(?= *[,.;])
      (but|(no |nah |sorry |oh |oops )*(what )?(i (just )?(mean|meant)|i('m| am) (just )?asking|i (was|were) asking)( is| was)?( if| whether)?|(do|d'?) ?(you|u|ya) (happen to )?(know|no) (if|whether)|any idea (if|whether)|(can|could) (you|u) tell me (if|whether))(?= *(the (talk|event|workshop)|it|its|it's|theres?|there's|what|where|when|who|how|which|why|is|are|do|does|did|can|could|will|would|should|must|may|has|have)(?![a-z]))
      (oh |ah |and )?(shit|damn( it)?|fuck(ing hell)?|bloody hell|jeez|god)(?=[ ,!.]*(but |so |and )*(what|where|when|who|how|is|are|which)(?![a-z]))
      oh|ah|um+|uh+|hmm+|erm|well|so|now(?!$)|please|pls|plz|lo+l+|lmao|(ha ?){2,}h?|hehe+|excuse me|sorry|pardon( me)?|by the way|btw|say|listen
      (ah |oh |well |and )*((that's|that is|it's|it is) (not|hardly) (a lot|(very )?(much|many))|(that|it) isn't (a lot|(very )?(much|many))|damn|darn|dear|pity|what a pity|(what a |that's a )?shame|too bad|bummer|oops|ouch|nothing( at all)?)(?= *[.,;:!?]+ *[a-z]+ )
      (no |ok |oh )*(never ?mind|forget (it|that)|scrap that)(?= *[.,;:!]+ *(?!thank|bye|stop|cancel|i )[a-z']+ [^ ]+ [^ ]+)
    `),
    no: wording(`
      ^((no|nope|nah)[ ,]*)*(thanks[ ,]*)?nothing( (at all|special|really|in particular|to add|thanks|thank you))*$
      (that's |what )?(a |too )?(pity|shame|bad luck|too bad)( for me)?(?= *[^a-z0-9 ]| *$)|^[^a-z]*(ok |oh |ah |well )*(that's )?too (late|early|far|expensive) for (me|us)(?= *[^a-z0-9 ]| *$)
      (no|nope|nah|naw|non)( (no|thanks|thank you|thx|not really|sorry|i don't|it isn't|it's not|way))*(?= *[^a-z0-9 -]| *$| (i|it's|that's|that|too|not|actually|rather|make|change|my|the|wait|on|show|what|in|it) )
      not (that(?= *[^a-z0-9 ]| *$| one(?![a-z]))( one)?|really(?! (into|keen|fond|big|interested|a|my|in|crazy|bothered|excited|tempted)(?![a-z]))|now|at all|yet|today thanks|interested|right now|for now)|negative|certainly not|of course not|absolutely not|neither( of (them|those))?|none of (them|those|these)|no way|don't(?! mind)|(i )?(don't|do not) think so
    `),
  },
  acts: {
    erase: wording(`
      (stor|keep|kep|hold|held|sav|hav|got|know|knew|record)[a-z]*( [a-z]+){0,3} (about|on|of) (me|us)[^a-z]+(if|and|then|so|please|[ ,])*( (so|yes|you (do|did|have)),?)? *(please )?(delete|erase|remove|wipe) (it|that|this|them|everything|all)
      (delet|eras|remov|wip|destroy|scrub|purg|shred|forget|get rid of)(e|ing|er|es)?.{0,30}(my|our) (personal |private |contact |own |full |phone )*(data|details|information|info|account|profile|file|history|name|e-mail|email|mail|address|phone|number|record|trace)s?
      (clear|drop) (all )?(my|our) (personal |private |contact )?(data|details|information|info|account|profile|history|records?)
      (my|our) (personal |private |contact |phone )*(data|details|information|info|account|profile|file|history|name|e-mail|email|mail|address|phone|number|record|trace)s?.{0,40}(delete|erase|remove|wipe|destroy|scrub|purge|forgotten|forget|disappear|vanish|taken off)d?
      (delete|erase|remove|wipe|clear|destroy|scrub|purge|get rid of|forget)( all| everything| whatever| any| what| anything)*( of)?( the| that)?( personal)?( data| details| information| info)?( that| which)?( (you|they|you guys)('ve| have| hold| keep| know| store| got| stored| saved| collected)+)?( got| stored)? (about|on|of|from) (me|us)
      (delete|erase|wipe) (everything|it all|all of it)( (afterwards?|after (that|it)|too|as well|please|now|then|at once))*(?= *([.,;!]|$))(?!.*(start|begin|again|scratch|search))
      (delete|erase|forget|wipe) (everything|it all|all)( (you (know|have)( on me| about me)?|(that )?i ('ve )?(told|gave|said)( to)? ?(you)?))?$|(delete|erase|forget|remove|wipe) (me|us)$
      (delete|erase|remove|wipe|take|get|strike|gone|disappear) (me|us|my .{1,20}|our .{1,20}|it|this|that|everything)? ?(from|off|out of) (your|his|their) (database|data|records?|files?|lists?|systems?|servers?|books|mailing list)
      (no longer|not|don't|never|stop)( [a-z]+){0,3} (in|on) (your|his|their) (database|data|records?|files?|lists?|systems?|servers?|books|mailing list)
      (don't|do not|stop|never|not to) (keep|keeping|store|storing|hold|holding|retain|retaining|save|saving).{0,20} (on me|about me|of mine|my (personal |contact )?(data|details|info|information|name|email|number))|(keep|store|hold) (any|none|no|nothing) (of )?my (personal |contact )?(data|details|info|information)
      right to (be forgotten|erasure)|what you know about me
      (delete|erase|remove|wipe|destroy|clear|scrub|purge|get rid of)( all| any| every)?( of)?( the| that| this| your)?( personal| private)? (data|details|information|info|records?|traces?|things|stuff) (about|on|of|from|concerning|regarding|held on|kept on|stored on|linked to|related to) (me|us)|(delete|erase|remove|wipe|destroy|clear) … (you|they) (have|hold|keep|know|store|saved|stored|kept|collected|got)( [a-z]+)? (about|on|of|from) (me|us)
      (my|our) (personal |private |contact )*(data|details|information|info|records?|traces?|profile|account) (be )?(gone|purged|out of (there|here|it|your [a-z]+)|off your [a-z]+)|forget (about )?me( (completely|entirely|for good|please))*$|forget (who i am|i (ever )?(existed|came|wrote))
    `),
    restart: wording(`
      (?<!(it|that|this|they|he|she|does|will|the [a-z]+) )start (over|again|afresh|anew|from scratch|from the beginning)|(let's |let us )?(?<!(it|that|this|they|he|she|does|will|the [a-z]+) )(start|begin) (over|again|afresh)|restart|reset(?! (my|our|the|your|a|an|this) (?!search|filters?|conversation|chat|dates?|criteria)[a-z]+)( (the |my )?(search|filters|conversation|everything))?|new (search|query)|(another|different) search|from (scratch|zero)|back to (the )?(start|beginning)|(clear|cancel|drop|empty|wipe|delete|erase|remove|forget|undo)( the| all| my| this)* (previous |last |current |old )?(filters?|search(es)?|criteria)|clear everything|begin again( from (scratch|zero))?
      (forget|ignore|scrap|disregard|never mind) … (and |then |so |let's |we |can we |i'd like to )*(start|begin)( all)? (over|again|afresh|anew|from)|(a )?(clean|blank|fresh) (slate|start)|(let's |can we |i want to |i'd like to )?(go|get|take me|bring me) (right )?back to (the )?(beginning|start|square one)|start(ing)? fresh|wipe the slate( clean)?
      (start|begin|again|take it|do it|go) from the (top|very beginning)|(do|try) (this|it|that|everything) (all )?over( again)?
    `),
    cancel: wording(`
      (scrap|drop|withdraw|take back|undo) (my|the|our|this) (booking|registration|request|reservation|place|sign-?up)s?
      i (don't|do not) (want|need|wish)( (it|this|to|to (register|sign up|book|go|come|attend)))? any ?more$|(i've|i have|i) changed my mind( about (it|this))?$
      (actually |sorry |hey |oh |please )*(can|could|may) (i|we) (still )?cancel( (it|this|that))?(?= *[?.!,;])
      cancel(s|led|ling|ing|lation)?( … (requests?|bookings?|registrations?|reservations?|spots?|seats?|places?|participation)|(?! (my|the|our|a|an|his|her) (?!(event|workshop|visit|tour|training|session|slot|second|first|third|last)))(?! [a-z]+ (flight|order|meeting|subscription)))|never ?mind|nevermind|forget (it|that|about it)|^stop( it| that| please)?(?! ([a-z]+ing|the|my|a) )(?! [a-z]+ing)|stop (it|that|please)|(?<=[,.;!] *)stop( (now|please|it))*$|quit$|abort|give up|drop it|scrap that|leave it(?! (as|at(?! that)|like|the way|the same)(?![a-z]))
      (i|we) (can't|cannot|can not|can no longer|won't|will not|won't be able to|couldn't|'m not able to|am not able to|'m unable to|am unable to|don't want to) (make it|come|attend|go|be there|participate|join)${NOT_AT_ALL}( any ?more| after all| anymore)?|(i'm|i am|we're|we are) (not|no longer) (coming|going|attending)( any ?more| after all)?
      (un-?register|un-?subscribe|withdraw|unbook)( me)?( … (workshop|event|request|session))?|(take|remove|cross|strike|scratch) (me|us) off( the list)?|(remove|delete|withdraw|drop|undo|release|give up) (my|our) (requests?|registrations?|bookings?|reservations?|seats?|places?|spots?)|(i|we)( have to| must| need to|'m| am|'ll)? (pull(ing)?|drop(ping)?|back(ing)?|bow(ing)?) out|(i|we) (won't|can't|cannot|will not|'m not|am not|aren't) (be )?(coming|attending|joining|there|making it)${NOT_AT_ALL}( after all| any ?more)?
      (pull|back|bow|drop) out( of it)?$|(free|give) up (my|our) (place|seat|spot|slot)s?|(let|leave) (my|our) (place|seat|spot)s? (go|to (someone|somebody)( else)?)|(give|offer) (my|our) (place|seat|spot)s? to|(please )?cancel$|call it off|(something|sth) (has )?(came|come) up|i (have|need) to (cancel|pull out|back out|withdraw)
    `),
    "my-requests": wording(`
      (what|everything|anything|whatever)('s| is| are| do| have)?( you| i)?( have| got|'ve got)?( (already|been))* ?(registered|booked|reserved|put down|down|requested|on file|kept)? (under|in) (my|our) name(?! (and|is)(?![a-z]))
      (what|what's|whats|anything|something|everything|which (requests?|bookings?|registrations?)|(the|any|all) (requests?|bookings?|registrations?))( (is|are|has|have|do|does|did|you|i|there|been|got|already|currently|that|which|registered|booked|recorded|noted|stored|held|on file|down|reserved|made|sent))* (in|under) my (own )?name(?= *[?.!,]| *$)
      ^((and|so|ok|well|then)[ ,]*)*(was |is |has |did )?(anything|nothing|something|any of (it|this|that))( (was|is|has|got|get|been))*( (sent|passed on|gone (off|out)|transmitted|go (off|out)))( (to (anybody|anyone|them|the organi[sz]ers?|somebody|someone)|then|yet|already|at all))*$
      ^((and|so|ok|well|wait|but|oh|sorry|i (hope|trust|take it))[ ,]*)*(you|they) ((didn't|did not|haven't|have not|never|did|have|'ve|already|just|actually|yet) )*${SENT}( ${GIVEN})?( (off|on|out|yet|already|anyway|to (them|anyone|anybody|someone|the organi[sz]ers?)))*${TAGGED}
      ^((and|so|ok|well|wait|but|oh|sorry)[ ,]*)*(has|have|was|were|is|are|did) (${GIVEN})( (yet|already|just|been|gone|got|get|go))* (${SENT}|off|out|through)( (off|on|out|yet|already|anyway|to (them|anyone|anybody|someone|the organi[sz]ers?)))*(?= *[?]| *$)
      ^((and|so|ok|well|wait|but|oh|sorry|i (hope|trust|take it))[ ,]*)*(${GIVEN})( (didn't|did not|haven't|have not|hasn't|has not|wasn't|was not|weren't|were not|isn't|is not|aren't|are not|has|have|was|were|is|are))( (yet|already|just|been|gone|got))* (${SENT}|off|out|through)( (off|on|out|yet|already|anyway|to (them|anyone|anybody|someone|the organi[sz]ers?)))*${TAGGED}
      (i|we)( don't| do not)?( still| now)? ?(have|'ve|'ve got|have got)( got)? (nothing|anything|something|any (requests?|bookings?|registrations?))( (else|still|already))* (booked|reserved|requested|in my name)(?! (for|on|in) [a-z])
      (do|have) (i|we)( (still|already|actually))* (have |got )?(any|some) (other |more )?(requests?|bookings?|registrations?|reservations?)( (with|from) (you|here))?(?= *[?]| *$)|what (have|do|did) (i|we)( still)? (got|have) with you( now| so far| at the moment)?
      (do|have|did) (i|we)( (still|already|actually))* (have |got )?(anything|something|nothing) (booked|reserved|requested)|(have|did) (i|we)( already)? (booked?|reserved?|requested?) (anything|something)(?= *[?]| *$| (yet|already|or not))|(nothing|anything|something)('s| is| was)? (booked|reserved|requested|registered) (in|under) (my|our) name
      (see|show( me)?|view|check|review|what) (what )?(did i|have i|i|i've|i have|we|we've) (already |just )*(sen[dt]|submit(ted)?|filled in|asked for)(?! (to|about|if|for))
      ^((and|so|ok|well|then)[ ,]*)*(is (it|that|this|everything)|has (it|that|this)|did (it|that|this)|was (it|that|this)|have you|did you) (already |been |now )*(sent|submitted|gone (off|through|thru)|go (off|through|thru)|send (it|that)|sent (it|that))( off| yet| already| now)*(?= *[?])
      (what's|what is|what was|whats|where's|where is|give me|tell me|remind me( of)?|i (lost|forgot|deleted)|have i got|do i (have|get)|can i (have|get)) (my|the|a) (ref|reference|booking number|booking code)( (again|number|code|no|please|for (it|that|this|my (request|registration))))*(?= *[?.!,]| *$)
      (the |my |all )?(requests?|bookings?|registrations?|reservations?) ((that|which) )?(i|we)('ve| have| had)?( already)? (made|sent|done|submitted|placed)
      (have|has|did) (they|you|anyone|anybody|the organi[sz]ers?) (already |actually )?(confirm(ed)?|accept(ed)?|get|got|receive(d)?|answer(ed)?|process(ed)?|seen?) (to )?my (place|seat|spot|request|registration|booking|sign-?up)( yet)?
      (did|have|has) (you|they|i|we)( already)? [a-z]+( [a-z]+)? my (requests?|bookings?|registrations?|reservations?)
      (show |see |view |list |check |find |what are |where are |what about )?(me )?my(?<!${SEES_TO} my) (current |existing |pending |registration )?(requests?|bookings?|registrations?|reservations?|sign-?ups?|places|spots)( status)?
      (status of|what happened to|how about|where is|has) my (request|booking|registration|reservation)( been)?|what (have i|did i|am i|i've|i have|i|have we|did we|we've) (already )?(registered|register|signed up|sign up|booked|book|enrolled|enrol|reserved|reserve|requested|request|asked for|ask for)( for| to)?( again| already)?|(what|which)( [a-z]+){0,3} (i|i've|i'm|i have|i had|i am|we|we've) (have |had |already |was |am )*(booked|registered|signed up|reserved|enrolled)( for| to| in)?|remind me (of |about )?(what|which|my) … (registrations?|bookings?|requests?|reservations?|signed up|booked|registered|reserved)|(did|has|was|is) my (request|booking|registration|reservation)( been)? (go|gone|get|work|arrive|made|received|confirmed|accepted|ok|come|taken)( through| in)?|(list|status|state) of my (requests?|bookings?|registrations?|reservations?)|am i (already )?(registered|signed up|booked|enrolled)( … )?|which (events?|workshops?|ones?|seats?|places?|\\w+) (have i|did i|am i|have we|did we) (registered|register|signed up|sign up|booked|book|reserved|reserve|requested|request|ask(ed)? for)( for| to)?
    `),
    remind: wording(`
      (please |can you |could you )?(remind|warn|notify) me( (about|of) (it|this|that|the event))?( by e-mail)? (the|a|one) day (before|ahead|earlier)
      ^(yes )?((please )?remind me|((i'd like|i want) )?(a |the )?reminder)( (about|of|for) (it|this|that|the event))?( please)?$
    `),
    register: wording(`
      (can|could|would|will) you (please )?(register|enrol|enroll|book|sign up|put down|include|add|count)( in| up)? (me|us|him|her|them|both of us|the (two|three) of us)(?! (a|an|the) )|(register|enrol|enroll|sign up) (me|us|him|her|them)(?= *([,.;!?]|$| (please|pls|and|for|as|with|in|on)(?![a-z])))
      ^((ok|okay|good|great|yes|so|well|then|fine|please|and)[ ,.!]*)*(put|write|note|inscribe) (me|us)( (down|in|on the list))?( (please|pls))?(?= *([,.;!]|$))|(want|wish|like|need)( to)? (inscribe|subscribe|inscript)( (me|us|myself))?(?= *([,.;!?]|$| (please|to (it|this|that)|for (it|this|that))))|how (do|can|i do|we do|to)( (i|we))?( do)?( to| for)* (subscribe|inscribe|register|sign up|enrol)
      (?<!(if|when|how|because|whether) )(my|our|his|her|their) (wife|husband|partner|girlfriend|boyfriend|son|daughter|kids|children|parents|mother|mum|mom|father|dad|sister|brother|cousin|neighbou?r|boss|manager|friend|colleague|co-?worker|team|class)s?( and (i|me))? (also |both |all |really )*((want|wish|need|intend|plan)s?|(would|'d) (like|love)) to (sign up|register|be registered|attend|come|participate|take part|join|go)(?! (to )?(a|an|any|some|something|somewhere|out|abroad|home|with|on)(?![a-z]))
      ^((ok|okay|yes|well|so|great|right|then|fine|sorry|no)[ ,]*)*(i|we)('ll| will|'d like to| want to)? (take|have|book|reserve) (the )?(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th|later|earlier|other|number [0-9]+)( one| slot| option| session)?(?! [a-z])|^((ok|okay|yes|well|so|great|right|then|fine)[ ,]*)*(i|we)('ll| will) (take|book) the [a-z]+( [a-z]+)? one(?! [a-z])
      ^((ok|okay|yes|well|so|great|then|please|thanks|hello|hi|(can|could|would) you)[ ,]*)*(book|reserve)( (it|that|this|one|the (slot|session|appointment)))? (for|in the name of) ((mr|mrs|ms|miss|mister|madam|dr|me|us|him|her|them)(?![a-z])|(my|our)(?= (?!(own|next|big|holidays?|trip)(?![a-z]))[a-z]))
      (book|reserve) (me|us)( in)?(?= *([,.;!?]|$| (for|on|in|at)(?= |$)))|(ask for|request|like|take) (a|one|two|three|[1-9]) (place|seat|spot|slot)s?
      (sign|put|book|count|register|enrol|enroll|pencil) (us|them)( (both|all|two|three))+ ?(up|in|down)?
      (sign|put|book|count|register|enroll?|pencil) ((both|all|(all |the )?(two|three|four|five|[2-9])|the pair|the whole (lot|family)) of us|(my|our) [a-z-]+ and (me|i|myself)|me and (my|our) [a-z-]+)( (up|in|down|on the list))?(?= *([,.;!?]|$| (for|to|on|at|please|too|as well)(?![a-z])))
      (?<!(if|when|how) )((i|we)('d| would)? (want|like|love|wish) to|(i|we)('ll| will)|(can|could|may) (i|we)|let me) (please )?(leave|make|place|file|put in|submit|send|pass on) (you |them )?(an?|my|our) (registration |booking )?request( (with|to|through) (you|them|the organi[sz]ers?))?(?= *([,.;!?]|$|(please|pls|here|now|in the name of|under the name|for (me|us|him|her|them|one|two|three|four|five|six|seven|eight|[0-9]+))(?![a-z])))
      ${SIGNS_UP_ANOTHER}
      (?<=(you can|please|just|ok|okay) )(put|write|note)(?= (?!(it|that|this|them|me|us|him|her|one|two|three|four|five|six|the|an?|my|our|your|in|down|on|as|for)(?![a-z]))[a-z'’-]+ [a-z'’-]+( [a-z'’-]+)?[^a-z0-9]*$)
      (?<!(there|is|are|was|were|have|has|had|only|left|of|the|these|those|last) )(one|two|three|four|five|six|[1-9]) (seat|place|spot)s?,?( please,?)? (for|at|in)(?! (a|an|any|some|sale|rent|every|each|which|what)(?![a-z]))
      ^((ok|okay|yes|well|so|great|then|please|now|(can|could|would) you)[ ,]*)*(register|enroll?|sign up) (?=(?!(it|this|that|an?|the|me|us)(?![a-z]))[^?!]{2,60} (for|to) (it|this|that)( one)?( (please|pls))*[^a-z0-9]*$)
      (send|make|put in|put|submit|file|pass on|forward|place)( (them|the organi[sz]ers?))? (an?|my|our|the) (registration |booking )?(request|application|booking|registration)( (in|through|on|to (them|the organi[sz]ers?)))? for (me|us)(?! all)
      (can|could|would|will) you (please )?do (it|that|this) for (me|us)|do (it|that) for (me|us)
      ^((ok|okay|yes|well|so|please|thanks|hello|hi|i want( to)?|(i|we)('d| would) like( to)?|i (need|have|wish) to|(can|could|will|would|may|shall) (you|u|i|we)|is it possible to|how (can|do) (i|we))[ ,]*)*(make|do|place|get)( (me|us))? (an? |the |my |our |some )?(registration|reservation|booking)( for (me|us|it|this|that|him|her|them|(two|three|four|[2-9])( (people|persons|of us))?))*( (please|there|here|with you|now))*$
      (write|note|add) (me|us)( down)? (for|on|in|to|into) (the |your |this )?(list|participants|event|workshop|it|that|this)(?! of)|write (me|us) down|(write|note)( down)? my name
      help me( to)? (sign up|register|enrol|enroll|book|reserve)( (me|us|for|to|in|at|on|the|this|that|it|a|place|seat))*|help( me)? (for|with) (the |my )?(registration|booking|reservation|signing up|registering)
      ${SEES_TO} (my|our) (registration|booking|reservation|sign-?up)
      (book|enrol|enroll|register|reserve)( me| us) (for|into|on|onto|in|at|to) (the|this|that|it)|(sign(ing)? up|register(ing)?|book(ing)?) (for|to) (the|this|that)
      (register|sign up|enrol|enroll|book( in)?|put down) (my|our|a|the) (colleague|friend|boss|manager|son|daughter|wife|husband|partner|mother|mum|mom|father|dad|sister|brother|cousin|neighbour|team|kid|child|children|student|volunteer|member)s?
      (sign|put|book|count|pencil) (me|us|him|her|them|my \\w+) (up|in|down|on the list|on)|sign (me|us) up|(how|where) (do|can|could|would|should) (i|we) (go about )?(sign(ing)? up|register(ing)?|book(ing)?( a (place|seat|spot))?|enrol|enroll|reserve( a (place|seat|spot))?|apply|participate|take part|join)|register( me| us| now| please| for| to)|i want in|enrol(l)?( me| us)?
      (i|we)('d| would)? (want|like|love|wish|need|'d like|'d love) to (sign up|register|book|reserve|enrol|enroll|attend|come|participate|take part|join|be there|go to (it|that|this one|this|the))( (a|one|two|three|four|five|[1-9]) (place|seat|spot|ticket)s?)?(?! (a|an|some|any|something|my own|in (a|an|some)) )
      (?<!\\b(what|which|where|when|who|how)( [a-z]+)? )(can|could|may|shall) (i|we) (please )?(sign up|register|book|reserve|enrol|enroll|attend|participate|join|take part|have (a|one|two) (place|seat|spot|ticket)s?|get (a|one|two) (place|seat|spot|ticket)s?)|(can|could) you (please )?(book|register|sign|reserve|enrol|put) (me|us|a (place|seat|spot)|one|two|it)( (up|in|down))?
      (book|reserve|get|save|keep|hold|need|want)( me| us)? (a|an|one|two|three|four|five|my|[1-9]|some) (place|seat|spot|ticket|slot)s?|^(book|register|reserve|sign up|sign-up|booking|registration|reservation|book (it|this|that|now)|enrol|enroll|register please|book please)( please)?$|book (it|this one|that one)( please)?
      (?<!(a|the|any|some|this|that|comic|picture|favou?rite|new|old|good|used|e) )(register|sign up|enrol|enroll|book|put down)(?= [a-z'-]+ [a-z' -]+ (for|to|at|in|on) )|(i|we)('d| would)? (like|want|need|wish|love) to (register|sign up|enrol|enroll|book( in)?)( (for|a|an|one|two|three|four|five|six|[0-9]+|several|some|my|our|someone))? [a-z]+
      ^(ok |okay |yes |well |so |right |great |and )*(book|reserve|take) (it|that|this)( one)?( please)?$|^(ok |okay |yes |well |great )*(i('ll| will)? take (it|that( one)?|this( one)?)|i'm interested|i am interested|i('d| would) like that( one)?|count me in|i'm in)$|^(and )?how (do|can|would) (i|we|you|people) (sign up|register|book)( for (it|that|this))?$
      ^(and |but |ok |so |actually |well )*(we|there)('ll| will|'re| are| would)( be)? (one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)( of us| people)?$
      (i'll|i will|i'm going to|i am going to|we'll|we will|we're|i'm|i am) (come|be there|attend|take part|participate|join|coming|attending|going( to (it|that|this))?|in)( to (it|that|this|the))?$|i('d| would) like (a|one|two|three|[1-9]) (place|seat|spot|ticket)s?|(make|place) a (booking|reservation|registration|request)|request a (place|seat|spot)
      (be|am|'m) (happy|glad|keen|delighted|pleased|up) (to|for) (come|coming|take part|taking part|participate|participating|join|joining|attend|attending|be there)|(put|leave|write|add|give)( down)? (my|our) names?( down)?|(put|set) (a|one|two|three|some|[1-9]) (seat|place|spot)s? aside|(keep|save|hold|reserve|book) … (seats|places|spots) (for )?(me|us)
      (i|we)('ll|'d| will| would)? (want|like|need|take|have) (one|two|three|four|five|six|[1-9]) (seat|place|spot|ticket)s?|(^|(?<=[,.!;] *))(one|two|three|four|five|six|[1-9]) (seat|place|spot|ticket)s?,? (please|pls|plz)
      (i|we)('d| would)? (want|like|love|wish|need|'d like|'d love) to (join|attend|be (at|in)|come (along |with you )?to|take part in|participate in|go to) (it|that|this|these|them|the (first|second|third|last))( one)?
    `),
    human: wording(`
      (get|give|put|find|bring) me (through to )?(someone|somebody|a (real )?(person|human)) (from|of|in|on) (the|your) (organi[sz]ing |organi[sz]ers' )?(team|staff|organi[sz]ers?)
      (?<!(who|whom) (do|can|should|must|could|would) (i|we) )(talk|speak|chat|write|put me through|be put through|connect me|transfer me|connected) (to|with)(?! ((some|other|the|local|real|young) )?(?!(humans|agents|operators|advis[eo]rs|organi[sz]ers|representatives|us|this)(?![a-z]))[a-z]{3,}s(?![a-z])) (a |an |the |some|someone|somebody|your )? ?(real |live |actual )?(human( being)?|person|someone|somebody|agent|operator|advisor|adviser|representative|staff|team|support|people|organi[sz]ers?|people)?( (from|in|on|of) (the|your) team)?
      (don't|do not|no) (want|need) (a |to talk to a |to speak to a )?(bot|robot|machine)|(want|need|prefer|rather have) (a|an) (person|human|human being|agent)|(a |any )?(real|live|actual) (person|human|people)|customer (service|support)|(human|live) (help|support|agent|operator|assistance)|can (someone|somebody|a person|anybody) (help|call|phone|ring|contact|answer)( me)?|is there (someone|somebody|a person|anyone) (i|to) (can )?(talk|speak)( to| with)?|contact (you|the team|support|the operator)|(?<!(did|has|have) [a-z]+ )(call|phone|ring) me( back)?|^(human|agent|operator|representative|person)$
      (have|get( me)?|find me|give me|want|need|like|prefer|rather have|rather get|rather hear from|hear from|answer(ed)? (by|from)|reply from|put me on to|hand me (over )?to|pass me (on )?to) (a |an |the |some |one of )?(real |actual |live )*(member of (the |your )?(staff|team)|(staff|team) member|human( being)?|colleague|someone real|employee|operator|somebody real|person)s?|(is|are) there (a |an )?(anyone|anybody|someone|somebody|number|person|human|helpline|phone number) (that )?(i|we) (can|could|may) (call|ring|phone|reach|talk|speak|write|ask|contact)( (to|with))?(?! (about|for|regarding|concerning) (?!(help|this bot|assistance)))|(who|whom) (can|could|should|do|may) (i|we) (call|ring|phone) (for|if|to get) (help|assistance|stuck)|i (don't|do not) (want to|wanna|like to|like) (talk|speak|talking|speaking|chat|chatting) (to|with) (a |an )?(bot|robot|machine|computer)s?
    `),
    identity: wording(`
      where (do|did|does|is|are) (you|this|that|it|all this|the|these|your)( (info|information|data|answers?))? (get|got|have|come|coming|taken|take)( (this|that|it|all this|your|the|these)( (info|information|data|answers?))?)?( from)|what('s| is| are) your sources?
      (who|what) (are|r) (you|u)( exactally| exactly)?(?! (able|capable|good|for|supposed|doing|showing|offering|planning|organi[sz]ing))|(who|what) (is|am i|'s) (this|talking( to| with)?|speaking( to| with)?)$|who(('s| is)) there$|who (made|built|created|programmed|designed|developed) (you|this bot|this)|are (you|u) (a |an |really |just |actually |real |actual )*(robot|bot|human|chatbot|person|machine|ai|real|computer|program|chatgpt|artificial intelligence|alive|real person|assistant)( or (a |an )?(robot|bot|human|person|machine))?
      (what's|what is|whats|tell me) your (name|age)|(do you have|have you got) a name|how old are you|what (do i call|should i call|shall i call) you|tell me about yourself|introduce yourself|what is this (bot|chatbot|site|service|tool|thing)|am i (talking|speaking|chatting) (to|with) (a |an )?(robot|bot|human|machine|person|real person|computer)
    `),
    language: wording(`
      (puoi|sai|parli|parlate|parla|hablas?|hablan?|puedes|podeis|sprechen|sprichst|kannst|konnen|kan|kunnen|spreekt?|fala|falas|falam|mowisz)( [a-z]+){0,2} (italiano|ingles|inglese|frances|francese|espanol|castellano|deutsch|englisch|franzosisch|nederlands|vlaams|engels|frans|portugues|polski)|^(in |en |auf |em )?(italiano|espanol|castellano|deutsch|nederlands|vlaams|portugues|polski)( (per favore|por favor|bitte|alstublieft|prosze))?$
      (which|what) (other )?languages? (do|can) you (speak|understand|know|offer)|(carry on|continue|go on|keep going) in (french|english)
      (?<!(they|he|she|people|speakers?|staff|everyone|everybody|somebody|someone|anyone|anybody|all|who|them)( (will|would|can|do|does|also|all|really|going to))* )(do you |can you |could you |please |can we |let's |i )?(speak|understand|explain|talk|answer|reply|continue|switch|write|respond|go on|chat|prefer|change)( to me| it| that| this)?( to| in| back to)? (english|french|francais|anglais)( please)?(?!,? (not|a (little|bit)|badly|poorly|so so|but not)(?![a-z]))|(?<!${OTHERS} )(in|into) (english|french|francais)( please)?|(change|switch)( the)? language|(english|french) (please|version)|^(english|french|francais|anglais)$|en (francais|anglais)( svp| s'il vous plait)?
    `),
    repeat: wording(`
      (can|could|would) (you|u) (please )?(repeat|say)( (that|it|this|them|the list|everything))*( (again|once more|one more time|please))*$|^(please )?repeat( (that|it|this|please|the list))*$|(say|show|tell)( (me|us))?( (that|it|this|them|the list|the results))? (again|once more|one more time)( please)?$
      ^(come again|((that|it) )?again( please)?|once more|one more time|what was that|what)$|what did you say|(i )?(did not|didn't|don't|do not) (quite |really )?(understand|get|catch|follow)( (it|that|you|this|any of (that|it)))?$
    `),
    help: wording(`
      how (am i|are we|is one|are you|do i|does one) (supposed|meant|expected) to (use|work|do|ask|search|operate)( (this|it|you|here|that|anything))*|how (do|can|could|should|would|to) ?(i|we|you|one)? (use|work|operate|search|ask( you| a question)?|talk to you|query|start|begin)( with)?( this| it| you| here)*( chat| bot| thing| tool| app| site)?$|how (does|do) (this|the|your) (chat|chat ?bot|bot|app|tool|assistant|thing|service|site|page) (work|function)|how do you (work|function)|(what are |where are |show me )?the instructions|(explain|show me|tell me)( to me)? how (to use (you|this|it)|(this|it) works|you work|you function)
      ^(help|help me|help please|please help|sos|menu|options|instructions|\\?)$|help me(?! (a (lot|ton|great deal|bunch)|lots|so much|very much|enormously|greatly)(?![a-z]))|i need (some )?help|can (you|u) help( me| us)?|could you help( me| us)?|how (does|do|can) (this|it|you|that|i use (this|you|it)|the bot|this bot|this thing) ?(work|works|be used|function|help)?( here)?$
      what (can|do|could|would) (you|u|this bot|this) (do(?! (there|at))|help( me)?( with)?|offer|know|answer|tell me)( for (me|us)| about)?|what (can|could|should|may) (i|we) (ask|say|do here|do with (you|this))( you| here)*|what (are|'re) you (able|capable|good|for)( to| of| at)?( do(ing)?| help( me)? with)?( for (me|us))?|what (questions|commands)( can i ask)?|(some |give me |an )?examples? (of )?(questions?|(what|things) (i|to) (can )?ask)|how to (use|ask|search)|i (don't|do not) (understand|get it|know what to (ask|say))|i('m| am) (lost|confused|stuck)|what are (my|the) options|what do you do with my data|(data )?privacy( policy)?|gdpr
      (what|which) (kind|sort|type)s? of (questions?|things) (can|do|should|could|may) (i|you|we) (ask|answer|put)|(how|where|what) (should|must|shall|can|could|do) (i|we) (phrase|word|put|write|formulate|type|start|ask)( (my|a|the|this|it|in))?( (questions?|requests?|message|search|box))?( here)?$|(i )?(do not|don't|dont|can't|cannot) (get|understand|figure out|see|work out|know) (how|what) (to (do|use|ask|type|write|say)|(this|it|you|your) ?(bot|thing|chat|app|site)? ?(works?|does?|do|can do|want))
      what am i (supposed|meant|expected) to (do|say|write|type|ask)( (here|now|with (this|you|it)))?|what (is|'s) (this|it) (thing )?(good|useful) for|what (is|'s) the (point|use) of (you|this (bot|chat|thing|site))|(teach|show) me (the ropes|how)$|give me (a )?(hint|tip|clue)s?
    `),
    correct: wording(`
      (that's|that is|this is|it's|it is|you're|you are) (not|n't) (what i (said|meant|asked|want|wanted|asked for)|right|correct|it|the right one)|(that's|this is|it's|that is) (wrong|incorrect|a mistake|false)|i (meant|mean|was talking about|(made|make|did|do) (a |an )?(mistake|error)|made a typo|mistyped|misspelled|misspelt|said)|(you|u) (misunderstood|got it wrong|got that wrong)
      (change|correct|edit|modify|update|fix|amend)( … )?(my|the|that|this)? ?(name|email|e-mail|mail|address|phone|phone number|number|number of (seats|places)|seats|places|details|message|request|surname)|my (name|email|e-mail|address|phone|phone number|number) (is( not| wrong)?|(should|ought to|must) (be|end|start|begin|read|say))|^(correct|edit|modify|change|correction|mistake|wrong|wrong (town|date|city)|fix)( it| that)?$|there('s| is) (a mistake|an error|a typo)|(wrong|not my) (name|email|e-mail|address|phone|number)|my (name|email|e-mail|address|number|phone)( number)? is (wrong|not right|incorrect|misspelt|misspelled)
    `),
    more: wording(`
      what else (there is|there's|is there|is going on|is happening|is on|you('ve| have) got|you have|(i|we) (can|could) (see|do|go to))
      ((show|give|list|tell)( me| us)? |(can|could) (you|i|we) (please )?(show|give|list|see|have)( me| us)? )?(the )?(other|remaining|next) ([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten)(?! [a-z])
      ^(keep going|go on|continue|carry on),? (and )?(show|give|list)( me)? (the )?(rest|others|remaining ones)$|^(are there |is there |do you have )?(any )?(others?|more|other ones) (besides|apart from|than|except) (these|those|them|that)$
      ^(and |so )?(is (that|this|it) (all|it|everything)|(that's|is there) (all|nothing else))(?= *[?])
      ^(and )?(otherwise|besides that|apart from that)$
      ^((show|see|give|tell|list|view|display)( me| us)? )?(the |some |any )?(more|next|rest|others?|next (page|ones?|results?|five|5)|following( ones?)?|remaining( ones?)?|more (results?|events?|options?|ideas?|suggestions?|please|of (them|those)))( please| events?| results?| ones?)*$|^(what else|anything else|something else|and then|and next|continue|go on|keep going|next page|and the (rest|others)|another( one| two| three| few)?|(is that|that's) (all|it|everything)( you('ve got| have| got))?|you have any others?|(don't you |haven't you )?(have|got) any others?|(no|any) (others?|more)( (in|on) (the|your) list)?|(two|three|four|five|ten|[1-9]|a few) (more|others)|got (any )?more( (of|like) (them|those|these))?|(show me |see |give me )?the rest of (the|your) list|any others?|others?|any more|what about the (others|rest)|what else( have you got| do you have| is (there|on))? (in|on) (the|your) list)( (is there|do you have|have you got|please|is on|can you suggest))*$
      (are there|is there|do you have|have you got|you got|got|can i (see|have|get)|can you (show|give) me) (any |some )?(more|others?|anything else|something else|other (events?|options?|ideas?|suggestions?|ones?|things?|results?))( events?| results?| options?| ideas?)?$|other (ideas?|suggestions?|options?|results?)
      ^(keep scrolling|scroll (down|on|further)|go (further|deeper|down)|further( down)?|the (following|next) (page|lot|batch|few)|load more|see (the )?next)$
    `),
    count: wording(`
      how many(?! [a-z]+ (max|maximum|at most|at the most)(?![a-z]))(?! times? (it|this|that|the|does|do|will|is)(?![a-z]))(?! (people|persons|registrations?|attendees|sign-?ups|places|seats|spots|minutes|hours|days|kilomet|km|miles|times|weeks|months|seconds|years|points|calories|euros|pounds|dollars))|(what's |what is |tell me |give me )?the (total )?number of|^(total )?number of|^(please )?count( up)? (the|all|how many|your)
      (give me|i want|get|tell me|what's|what is) (a|the|your) (total |full |rough |overall )?(count|tally|number|total) of|(a|the) (total )?(count|tally) of (the |all )?
    `),
    advise: wording(`
      ^((and|so|ok|well)[ ,]*)*(like|such as) (what|which)( (exactly|for (example|instance)|kind of things?))?$
      (which|what)( one| ones| of (these|them|those))?( event| workshop)?('s| is| are| would be| do you think is)? (the )?(best|better|most interesting|nicest|most useful)( one)?|(which|what)( one| ones)? (do|would|should|can|could) (you|i|we) (recommend|suggest|advise|prefer|choose|pick|take|like)( most| best)?$|(your|any) (favourite|favorite|opinion|advice|recommendations?|preference)$|^(recommend|advise)( me)?$|what do you think( of (it|them|that|this))?|is (it|(the|that|this) [a-z]+) (worth (it|going( to)?|a visit|seeing)|any good|interesting)(?= *[?.!,]| *$)
    `),
    insult: wording(`
      (your|this) (programme|program|site|website|service|app|schedule|tool|assistant|system)s? (is|are) (so |really |just |absolutely |completely |totally |such |a bit |a )*(useless|rubbish|crap|terrible|awful|pathetic|mess|joke|disgrace|unreadable|ridiculous)
      what an? (idiotic|stupid|useless|dumb|pathetic|terrible|ridiculous|moronic) (machine|bot|robot|thing|service|program(me)?)
      (you|u|you're|you are|ur|what a|fucking|bloody|such a|stupid|u r|you r)( (are|a|an|such|so|really|fucking|bloody|complete|total|just|very|the))* (useless|stupid|idiot|dumb|moron|asshole|bastard|rubbish|trash|crap|shit|suck|sucks|pathetic|worthless|terrible|awful|the worst|dumbass|loser|jerk|bot sucks|piece of (shit|crap|junk|trash))
      fuck(ing|er)?( (off|you|u|this))?|shit|bullshit|asshole|bitch|bastards?|cunt|dickhead|motherfucker|wanker|twat|arsehole|piss off|screw you|shut up|go to hell|stfu|idiots?|morons?|(this|it|that) (bot |thing |service )?(sucks|is (useless|stupid|rubbish|crap|shit|trash|garbage|dumb|terrible))|(useless|stupid|dumb|crap|rubbish) (bot|robot|machine|thing|program)|damn you|kill yourself|i hate you
      (you|you're|you are|u|ur|your|r|are|what a|such a) ((the|a|an|such|so|really|very|too|just|most|absolutely|totally|fucking|bloody) )*(dumb(est)?|stupid(est)?|worst|most (stupid|useless|annoying|idiotic)|useless|idiotic|brainless|braindead|brain dead|thick|clueless|hopeless|ridiculous|imbecile|garbage|joke|waste of (time|space)|pile of (junk|crap|shit|rubbish))( (bot|robot|machine|thing|program|chatbot|piece of (junk|crap|shit)))?
    `),
  },
  dismisses: wording(
    `never ?mind|nevermind|forget (it|that|about it)|leave it(?! (as|at(?! that)|like|the way|the same)(?![a-z]))|drop it|scrap that|doesn't matter|not to worry`,
  ),
  letsGo: wording(
    `^((no|nah|nope|ok|okay|well|oh|right|thanks|actually)[ ,]*)*(never ?mind|forget (it|that|about (it|that))|leave (it|that)|drop (it|that)|scrap (it|that))( (then|thanks|please))*$`,
  ),
  unable: wording(`
    (i|we) (can't|cannot|can not|can no longer|won't|will not|won't be able to|couldn't|'m not able to|am not able to|'m unable to|am unable to|'re not able to|are not able to) (make it|come|attend|go|be there|participate|join)( any ?more| after all)?|(i'm|i am|we're|we are) (not|no longer) (coming|going|attending|free|available|here|there|around)
    (i|we) (can't|cannot|can not|couldn't|don't|do not|won't) (manage|get (out|away|off|there|the day off|time off|free))|(i|we)('m| am|'re| are| get| fall| feel)? (ill|sick|unwell|held up|stuck)|(something|anything) (comes|came|turns|crops) up
  `),
  supposes: wording(
    `(if|in case|suppose|supposing|should i|in the event)(?! (possible|you|that's (ok|fine|possible)|necessary|so))( [^,.;:!?]+)?`,
  ),
  signsUp: wording(
    `${SIGNS_UP_ANOTHER}|(register|enrol|sign up|include) (me|us|him|her|them)|(can|could|would|will) you (please )?(register|sign up|book) (me|us|him|her|them)|(put|inscribe) (me|us)( (please|pls))?(?= *([,.;!]|$))|(sign|put|book|count|pencil) (me|us|him|her|them)( both)?( (up|down|in|on))?|register (me|us|him|her|them)|(i|we)('ll| will| want to| would like to|'d like to)? (take|book|sign up|register)|enroll? (me|us|him|her|them)|(put|write|add) (down )?(my|our|his|her|their) names?( down)?|(^|(?<=[,.!;] *))(one|two|three|four|five|six|[1-9]) (seat|place|spot)s?,?( please,?)? for|(^|(?<=[,.!;] *))(one|two|three|four|five|six|[1-9]) (seat|place|spot|ticket)s?,? (please|pls|plz)|(i|we)('ll|'d| will| would)? (want|like|need|take|have) (one|two|three|four|five|six|[1-9]) (seat|place|spot|ticket)s?`,
  ),
  ...aspectWords,
};
