import type { SentenceWords } from "../sentence-words.js";
import { wording } from "../wording.js";

/** Verbs of coming, seeing and missing tell which event is meant, those of planning look ahead. */
const OF_EVENTS =
  "(?!(?:missed|attended|visited|enjoyed|liked|loved|wanted|needed|booked|reserved|planned|hoped|wished|decided|asked|tried|looked|noticed|called|registered|signed|interested|excited|need|feed|indeed|told|supposed|going|meant|planning|due|scheduled|free|busy|booked|invited|there)(?![a-z]))";

/** When one is taken up by something else: "during the day" I'm in the fields. */
const OTHERWISE =
  "(during|in) the (day|week|daytime|morning|afternoon|evening)s? |on (weekdays|weekends|school days) |weekdays |all (day|week|morning) |the rest of the (time|week) |usually |normally |";

/** What people are, said before they ask, without a verb: "deputy mayor of Hem, …". */
const CALLINGS =
  "(vice[- ])?president|chair(man|woman|person)?|treasurer|secretary|(deputy )?mayor|(town |city |local )?councillor|mp|journalist|reporter|teacher|lecturer|professor|trainer|youth worker|social worker|childminder|nurse|doctor|psychologist|lawyer|accountant|manager|employee|civil servant|craftsman|shopkeeper|carpenter|joiner|builder|baker|farmer|grower|director|in charge|member|responsible|head of [a-z]+|coordinator|entrepreneur|freelancer?|consultant|designer|developer|engineer|architect|researcher|phd student|student|pensioner|retiree|volunteer|activist|mum|mom|dad|mother|father|granny|grandma|grandad|grandpa";
const OPENS =
  "(what|when|where|who|whom|whose|how|which|why|is|are|do|does|did|am|can|could|should|shall|will|would|must|may|has|have|(what|who|where|when|how)'?s|(at|until|for|with|by|from) (what|whom?|which)|(i|we) (need|have) to|any)(?![a-z])";

/** Who or what an event is of, told as one that is known: "the company". */
const HOUSE =
  "(company|firm|business|factory|co-?op|cooperative|association|charity|organi[sz]ation|club|shop|speaker|lecturer|trainer|author|artist|book|film|house|building|project|group)(?! (of|for|in|on|that|which|who|event|visit)(?![a-z]))";

/** Events that are asked for, none of them at hand. */
const SOME =
  "\\b(?:which|what|that|anything|something|(?:which|what|any|the|some) (?:events?|things?|ones?|workshops?|talks?|sessions?|meetings?|activities))(?: ones?)? ";

/** How English sentences are built. Notation of `wording` in ../wording.ts. */
export const sentenceWords: SentenceWords = {
  breaks: wording(`
    but|because|cos|since(?= (i|i'm|i've|we|we're|he|she|they|it|it's|my|our|there|you|this|that)(?![a-z]))|so(?!['’])|as i
    and (?=(i|i'm|i'd|i've|im|we|we're|we'd|(please |then |instead )*(sign|put|book|register|enrol|enroll|move|switch) (me|us)) )
    and (?=(also |now |really |just )*(need|want|would (like|love|need)|wish|could (do with|use)|(am|are)? ?looking for|seek) )
    (?<= )(?<!(^|[^a-z])(for|of|to|with|in|on|and|or) )(?=(is there|are there|do you have|have you|what|which|where can|can you|could you|anything|any (?!more|longer)))
  `),
  remarks: wording(
    `^((ok|okay|ah|oh|right|so|i see|got it|fine|well|hm+)[ ,]+)*(it's |that's |they're |it is |they are |just |like |all )*([a-z'’-]+ ){1,4}(basically|in short|in other words|more or less|if i understand( (right|correctly))?)$`,
  ),
  tells: wording(`
    ^(it |that |this )?(starts|begins|kicks off|is starting) (in|at|soon|now)
    ^(and |or |so |but |ok |okay |well |hi |hello |hey |once |sometimes |often |now |currently |right now |today |tomorrow |tonight |yesterday |${OTHERWISE}(on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s? )*(that's|that is|this is|(one|two|three|some|most|several|half|[0-9]+) of (us|them|my [a-z]+|our [a-z]+)(?! (free|in|on|at|near|about)(?![a-z]))|i|i'm|im|i've|ive|i'd|we|we're|we've|my|our|he|she|they|it's|a friend|me)
    ^(hi |hello )*(as |being )?(an? |the )?((young|former|retired|future|local) )?(${CALLINGS})( (here|at|in|from|of|for|with|on|and)(?![a-z])|$)
    ^((and|so|but|ok|hi|hello|hey|there)[ ,!]*)*((just|recently|newly|only just) (moved|arrived|landed|settled|relocated|got here|graduated|retired|quit|lost|finished|started)|moved|(newly|freshly) [a-z]+ed|new (in|to|around) (?!(me|you)(?![a-z]))[a-z]+)
    ^(because|cos)
  `),
  doing: wording(
    `(i|we|they|he|she|you)('m|'re|'s| am| are| is)( (not|still|also|just|only|currently|usually|always|already))* ([a-z]+ing|at work)`,
  ),
  hearsay: wording(`
    (^(just )?|(i|we)('ve|'d| have| had)?( just| also| once)* )(saw|seen|see|read|got|found|noticed|spotted)( (it|this|something))? (on |in |from )?(an? |the |your |some )?(posters?|flyers?|leaflets?|ads?|adverts?|advertisements?|notices?|articles?|posts?|signs?|banners?|newsletters?)( [a-z]+){0,3}?( (about|for|on|of|advertising|announcing|saying|that says))?( (an?|the|some))?
    (^(just )?|(i|we)('ve|'d| have| had)?( just| also| vaguely)* )(heard|read|been told|was told|were told|learn(ed|t)) (something )?(about|of|(that )?there)
    (my|our|a|the|your) [a-z]+( just| once| also)? (says?|said|tells?|told|thinks?|heard|read|saw|claims?)( (me|us))?( that)? there('s|'ll be| is| was| are| were| will be)( also)?( (an?|the|some))?
    ([a-z]+ )?[a-z]+( just| once)? ((told|tells|is telling|was telling) (me|us) (about|of|(that )?there)|(mentioned|recommended)( to)?( (me|us))? (an?|the|your|this|some)|tipped (me|us) off about)
    (he|she|they|(my|our|a|the) [a-z]+)( also| really)? ?(('d|would|might) (like|love)|wants?|wish(es)?|hopes?|plans?|(is|are) (hoping|planning|keen)) (on |to )(do|doing|see|seeing|attend|join|visit|come to|coming to|go to|going to|take part in|participate in|try)(?= (the|that|your)(?![a-z]))
    (i|we)('ve| have|'d| had)?( also| just)? (think|thought|believe|know|understand|saw|seen|see|noticed|read|heard|gather)( that)? there('s|'ll be| is| was| are| were| will be)( also)?( (an?|the|some))?|(apparently|it seems|it looks like),?( that)? there('s|'ll be| is| was| are| were| will be)( also)?
  `),
  describes: wording(`
    (the one|(?<!(is|was|are|does|isn't) )(that|this) one|(?<!(is|was|are|does|isn't) )(the|that|this) (event|thing|talk|workshop|session|training|course|meeting|conference|visit|tour|evening))('s| is| was)?( (that|which)( is|'s| was)?)?( all)? (about|on|with|by|called|named|titled|entitled|regarding|concerning|around|dedicated to|where (we|you|one|they|people)|that (talks?|speaks?|deals?) (about|of|with))( how to)?
  `),
  resumes: wording(
    `^(it's not|it isn't|they're not|that's not|not (really )?(my|for me)|it doesn't)`,
  ),
  stays: wording(`
    (i'm|i am|we're|we are|i'll be|we'll be|i will be|we will be)( (already|just|still|also|here|there|back|now|currently|tomorrow|tonight|today|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|staying|visiting|passing|stuck|around|over))* (in|at|near|around|by|through|close)
    (i|we) (have to|must|need to|am going to|are going to) (be|go|eat|have lunch|have dinner|come|stop|sleep)
    (i'm|i am|we're|we are|i'll be|we'll be) (staying|visiting|passing|coming|going|arriving|heading|stopping|having lunch|eating)|(i|we)('ll| will)? (stay|visit|pass|come|go|arrive|head|stop|finish|get off) (work |off |over |by )*(in|at|near|around|through|to)
  `),
  available: wording(`
    (i|we) (can|could|will|would|may) (only|just|mostly|usually) (do|make|come|go|get there|attend|manage|be there|be free)
    (i|we) (can|could) (come|go|get there|attend|make it|be there|do (only|just))
    (i'm|i am|we're|we are|i'll be|we'll be|i will be|we will be) ((only|just|mostly|usually|always|generally|all|both) )?(free|available|around)
    (i|we)('ve| have| only have)? (only |just )?(got )?(my |our |the )?(mornings?|afternoons?|evenings?|lunch ?(hours?|breaks?|times?)) (free|off)
    (i|we) (only |usually |normally )?(finish|get off|get out of|get out|knock off|clock off|leave)( work| school| class| college| uni| the office)?
    (only|just) (free|available)
  `),
  resides:
    /(?:\b(?:who|that|if (?:i|we|you|they|one|someone)) (?:(?:do|does|did)(?: not|n't) |(?:are|am|is)(?: not|n't)? )?(?:live|lives|living|reside|resides|based)|\b(?:i|we) (?:do not|don't) (?:live|reside)|\bnon-?residents of|\b(?:not|n't) (?:from|a resident of|residents of))(?: (?:in|at|near|around|of))? *$/,
  joins: wording(
    `(?<= )(and|then) (?=(i|i'm|i've|i'd|we|we're|we'd|he|she|they|my|our|would|want|wants|am|are|now) )`,
  ),
  lived: wording(`
    (i|we|he|she|they|my [a-z-]+|our [a-z-]+)( have|'ve|ve| has|'s| had)?( just| also| only| both| recently| finally| already| then| all)* ((was|were|been|got|gotten) ${OF_EVENTS}[a-z]+|lost|left|began|begun|came back|quit|sold|founded|became|gave (up|birth)|set up|broke up|had (a baby|twins|an accident|surgery)|${OF_EVENTS}[a-z]{2,}ed)
    ^[^a-z]*((hi|hello|hey|so|ok|well|just|recently|newly)[ ,]*)*(got (?!a |an |any |some |to )[a-z]+|moved|lost (my|our)|finished (my|our|uni|school|studying|college)|left (my|our|school|uni)|graduated|retired|arrived (in|here)|quit my|laid off|made redundant|fired|divorced|widowed)
  `),
  lasts: wording(
    `unemployed|out of work|jobless|retired|living|based|working|student|studying|pregnant|settled|volunteering|been`,
  ),
  since: wording(`^(ever )?since`),
  presently: wording(`at the moment|currently|(right |just )?now`),
  asksPast: wording(`
    (what|which|where|when|who|how many)( [a-z]+){0,2}? (was|were|did|happened|took place|went on|has been|have been|have i missed)|did (i|we|you|they|it) |was (there|it|that)|were (there|they|those)
  `),
  asks: wording(`
    what|which|who|where|when|how|whats|what's|is there|are there|will there|do you|does|did|can you|could you|have you|any(?! ?more| longer)|anything|something|show|find|list|is it|are they|(will|is) (someone|somebody|anyone|anybody)
  `),
  endsAsking: wording(`
    (?<!(know|sure|decided|tell|idea) )(for|with|by|to|at|from|until|about) (whom?|what|which [a-z]+)$|(?<!know )how much$
  `),
  parts: wording(`
    (?<=[?] *)((and|but|also|plus|or) )*(?=[a-z0-9])
    (and|and also|and then|plus) (?=${OPENS})
    and (?=(whether|if) (i|we|one|you|people|it|there) )
    (?<=, *)(?=(is|was|does|do|are) (he|she|they) [a-z])
  `),
  forUs: wording(`
    (with|for) (her|him|them)(?= *[^a-z0-9 ]| *$)|(should|must|shouldn't|mustn't|would) (i|we) (really |absolutely )?(not |never )?miss|(not|never) to (be )?miss(ed)?|unmissable|must-?see|(i|we) (absolutely |really )?(shouldn't|should not|mustn't|must not|can't|cannot) miss
    (any|some|an?|get|need|is there|free) ((free|bit of|little) )?(help|advice|support|guidance|assistance|a hand)(?! (on|with|for|about|to|from|in|of|desk|line)(?![a-z]))
    (for|to|with) (me|us|my|our|that|this|it|someone like me|people like (me|us))|(help|advise|interest|suit|guide|tell|suggest|recommend|offer) (me|us)|(on|about|like|around) (this|that|it|the subject|the topic)|anything|something|who (helps?|advises?|can help)|along those lines|of (that|this) (kind|sort)
  `),
  onThat: wording(
    `(on|about|around|for) (this|that|it|the subject|the topic|the matter)|along those lines|of (that|this) (kind|sort)`,
  ),
  concerns: wording(`
    (interested in|passionate about|keen on|fond of|a (big |great |huge )?fan of|mad about|crazy about|curious about|really into|quite into|very into)( the)?|(i'm|i am|we're|we are) into( the)?
    (i|we) (really |just |absolutely )?(love|like|enjoy|adore)( the)?(?= (?!to |going|being|meeting|this|that|these|those|it|your|you)[a-z])
    (i|we)('m|'re| am| are)? (also )?(study|studying|research|researching)(?= (?!(in|at|on|here|with|for|there|hard|to|english|french|a|my)(?![a-z]))[a-z])( the)?
    (phd|doctorate|thesis|dissertation|research|essay|paper|report|article|piece|feature|blog|book|documentary|study|presentation|project|coursework|seminar|column)s? … (on|about|into|around)
    (study|studying|studied|research|researching|teach|teaching|write|writing|wrote|working|specialis(e|ed|ing)|speciali(ze|zed|zing)) (on|about|in) (?!(my|a|an|it|this|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekends)(?![a-z]))
  `),
  learns: wording(`
    how (can|do|could|should|to)( (i|we|you|one|people))?( [a-z]+)?|(learn|learning) (how )?to|(cut|lower|reduce|save on) (my|our|the)
  `),
  instances: wording(
    `^(like |say )?(for (example|instance)|eg) ((an?|some|the|my|our) )?[a-z' -]{2,40}$|^(like |say )?(an?|some|the|my|our) [a-z' -]{2,40} (for (example|instance)|eg)$`,
  ),
  confirms: wording(
    `^(right|correct|(can|could|do) you confirm( (that|this|it))?|(is|isn't) (that|this|it) (right|correct)|yes|no|ok|okay|(is|isn't|does|doesn't|did|didn't|has|hasn't|have|haven't|will|won't|can|can't|was|wasn't|are|aren't|do|don't) (it|that|this|they|there|you)|(which is |a |the )*(public|bank) holiday|(is|would) (it|that)( be)? (possible|doable|feasible|realistic|compatible)|(does|would|will|do) (it|that|they) (work|fit|clash|overlap)( together)?|(to|until|till) (the )?[0-9]{1,2}|january|february|march|april|may|june|july|august|september|october|november|december)$`,
  ),
  afterthought: [
    wording(`^((and|but|so|well|then) )*(it's|it is|it was|they're|they are|that's)`),
    wording(`^(the|your|this|that|these|those)( [a-z0-9'-]+){1,5} ?[?]+$`),
  ],
  tags: wording(`
    or (is (it|that) )?(only|just) (that|this|it)( one| (event|thing))?(?= *[^a-z0-9 ]| *$)|or (is )?that('s| is)? (it|all)(?= *[^a-z0-9 ]| *$)
    or ((is|are|was|were|has|have) )?(it|that|this|they|everything)?('s| is| are)?( all| already| been| now)* (over|finished|done|ended|gone|too late|sold out)( (now|already|by now))*(?= *[^a-z0-9 ]| *$)
    or (is it )?(not|no|what|something else)(?= *[^a-z0-9 ]| *$)|or (isn't|aren't|don't|doesn't) (it|there|you|they)(?= *[^a-z0-9 ]| *$)
  `),
  questions: wording(`what('s| is| are| does| do)|which|who('s| is)|where|when('s| is)|why|how`),
  some: wording(`^(and |or )?(any|some|an?) [a-z]+`),
  either: wording(`
    (,? *)?(or|and/or)( (else|even|maybe|perhaps|rather|possibly))?( (an?|some|any|other))?( (events?|activit(y|ies)|something|anything|things?|stuff))?( (to do))?( (about|on|with|for|around|related to|in|as|at))?( (an?|some|any|the|my|our))?|/
  `),
  such: wording(`
    (like|such as|for (example|instance)|eg|e[.]g[.]|say|including|things like|stuff like|you know)( (an?|some|the))?
  `),
  asides: wording(`
    (?<=(^|[.!?;,]) *((and|but|yes|well|no|ok|oh|so|right)[ ,]+)*)(pay what you (want|like|can)|pay as you (want|wish|like)|name your price|that|it|this)('s not|s not| isn't| isnt| is not| ain't) ((really|exactly|quite|the same as) )*free( (at all|though|to me))*(?= *[.!;,]+ *[a-z])
    (?<=(what )?if )(i|we) (were to )?(widen|extend|broaden|stretch|open)(ed)?( (it|this|that|things|the search|my search))?( (up|out|a bit))*( to)?
    (my|our|some|his|her) [a-z-]+( [a-z-]+)? (visit|come over|come to (stay|visit)|stay|are (visiting|coming|over|staying)|is (visiting|coming|over|staying)|visits|comes over)( (with us|over|us|me))?(?= (this|next|on|for|from|at|tomorrow|today|tonight)(?![a-z])| *[,.;])
    (in|at) (my|our) (residence|dorm(itory)?|hall|building|stairwell|office|workplace|school|uni|university|college)(?= *[^a-z0-9 ]| *$)
    (?<!(can|could|may|will) )(a (few|couple|bunch|handful)|some|two|three|four|several|[2-9]) of us( (from|at|in) (the|my|our) (office|work|company|team|school|uni|university|department|club|building))?
    (i|we) (look after|take care of|care for|babysit|childmind)( (on |every |each )?[a-z]+days?( (mornings?|afternoons?|evenings?))?)?|(i|we) mind (on |every |each )?[a-z]+days?( (mornings?|afternoons?|evenings?))?
    (?<=(in|on|at|from|near) (?!(the|my|our|your|their|a|an|this|that|every|any|which|what|wall)(?![a-z]))[a-z-]+( [a-z-]+)? )street
    ,? ?(either |whether |be it |maybe |whatever |perhaps )?(as|in the role of) (an? |the )?(main |lead |joint )?(co-?)?(organi[sz]er|host|partner|contributor)s?((,|,? or|,? and|/) (else )?(as )?(an? |the )?(main |lead |joint |just |only )*(co-?)?(organi[sz]er|host|partner|contributor)s?)*(?=[^a-z0-9]*$)
    (?<=(for|with) )(my|our|his|her|their) ((eldest|oldest|youngest|older|younger|elder|teenage|grown-up) )?sons?(?=[^a-z0-9]*([.?!]|$)| (today|tomorrow|tonight|this|on|in|next)(?![a-z]))
    (despite|even (on|though it's)|on|for) (the |a |this )?(bank|public) holiday
    altogether|all told|all together(?= *[?.!]| *$)
    ((don't|do not|doesn't|didn't|not|hardly) )?(know|knowing|knew|met|see|saw) (a|hardly a|not a) (single |living )?soul( (here|there|yet|around|in town))*|(not|isn't|wasn't|without) a (single |living )?soul
    in (such )?(a |an )?((bit|little bit) of (a )?|big |great |awful )?(hurry|rush)
    (an? |as |be )*au pairs?( girl| boy)?(?! (agency|agencies|job))
    (bring|take|come with|be|are|have|with|for)?( (to )?(bring|take))? ?(an? |my |our |the )?(small |large |big |whole )*(group|party|class|team) of (about |around |up to )?[0-9]+( (adult |young |old |french |foreign )*(adults?|people|persons|learners?|students?|pupils?|pensioners|friends|colleagues|kids|children|members|volunteers|teenagers|visitors))?
    (in|as) (the form of )?(an? )?(simple |short |quick |brief |clear )?(plain[- ]?text|plain|text|text only|bullet points?|bullets|table|list form)( (format|form|only))?(?= *[^a-z0-9 ]| *$)|(?<=(an?|the|your) )(short|quick|brief|simple|small|clear|concise) (?=lists?(?![a-z]))
    without (any |the |using )*(symbols?|emojis?|emoticons?|icons?|pictures?|images?|formatting|markdown|tables?|links?|abbreviations?|bullets?|bullet points?|special characters|asterisks|jargon)((,? (and|or)|,) (any )?(symbols?|emojis?|emoticons?|icons?|pictures?|images?|formatting|markdown|tables?|links?|abbreviations?|bullets?))*
    before ((i|we) )?(send|sending|confirm|confirming|decid(e|ing)|choos(e|ing)|register(ing)?|sign(ing)? up|book(ing)?|answer(ing)?)( (it|that|this|anything|the request|my request|off|up|you))?(?=[^a-z0-9]*$)
    (talk|speak|talking|speaking) (to|with)
    (under|in|within) (the )?(heading|section|category|theme|rubric)( of| called| named)?
    with (my|our|a|some|the) (best |little |old )?(friends?|mates?|pals?|girlfriend|boyfriend|wife|husband|partner|sisters?|brothers?|cousins?|neighbou?rs?|colleagues?|co-?workers?|parents|mother|father|mum|mom|dad|class|students|group|flatmates?|roommates?)
    (have no|haven't (got )?(any |the |enough )?|don't have (any |the |enough )?|no) ?time( (for (it|that|this)|to (come|go|attend|make it)))?(?! (is|was|are|said|printed|given|listed|left))
    (loads|lots|tons|plenty|heaps|masses|a (whole )?(bunch|ton|load)) of
    (i|we)( (only|usually|also|always|often))? (work|teach|study)(?= (until|till|til|from|on|during|all|every|nights|days|shifts|weekdays|weekends|mornings|afternoons|evenings|full|part)(?![a-z]))
    (there's |there is |there'll be |they have |he has |she has |we have |i have |they've got |as there's )?no (school|college|uni|work)( (then|that day|on (that day|wednesdays?|fridays?)|in the afternoon))?(?=[^a-z0-9]*$| *[,.;!?])
    for (instance|example)|if (possible|poss|any|available)|preferably|ideally|by any chance|(is there |are there )?any chances? of(?= [a-z])|as well|if (it exists|there are any|it's sunny)|either (is|works|one)( fine| for me)?|either way|surprise me|in the (section|category)|(section|category)
    ^((so|well|ok|hi|hello|hey|there|nope|yes)[ ,!]*)*free (on |all |this |next )*(monday|tuesday|wednesday|thursday|friday|saturday|sunday|sat|sun|tomorrow|tonight|today|weekend|morning|afternoon|evening|night|day)s?( (morning|afternoon|evening|night|lunchtime))?(?= *[,.!:;-] *(?!(in|at|near|for) )[a-z]| (and |so )?(what|where|any (ideas?|suggestions?|tips)|suggest|i |we ))
    (i'm|i am|we're|we are|i'll be|we'll be|are you|will be) (only |also |all |both |not )?free|free (all|the whole|every|most of the) (day|week|weekend|morning|afternoon|evening)s?|not free (?=(on|this|tomorrow|tonight|today|next|until|till|before|after|in the) )|(have|has|had|got)(?=( (?!(any|some|no)(thing)?|ones?|stuff|things?|events?|workshops?|talks?)[a-z]+){1,3} free) … free(?! (events?|entry|admission|tickets?|workshops?|stuff|things?))|(?<!the one .*)(mornings|afternoons|evenings|days|weekends|my (morning|afternoon|evening|day|weekend)) free|(free|spare) time
    without (a car|my car|driving)|by (metro|bus|tram|bike|car|train)|on foot
    (?<=(mornings?|afternoons?|evenings?|nights?|weekends?|weekdays?|lunchtimes?|days?|dates?|times?|hours?|that|this|it|one|which|what)( (don't|doesn't|won't|would|will|can|could|might|do|does|really|only|usually))* )works? ((much |far |a lot )?(better|best|well|fine)( (for|with) (me|us))?|(for|with) (me|us|him|her|them|my [a-z]+))
  `),
  verbs: wording(`(i|you|he|she|we|they) (don't |do not |can't |will |can |would )*[a-z]+`),
  sameOne: wording(
    `(the|that) same (event|one|workshop|meeting|thing)|part of (it|that|this|the same)( (one|event|thing|too|as well))*(?= *[?]| *$)`,
  ),
  thisKind: wording(`(this|that) [a-z]+`),
  whichOfKind: wording(
    `^((and|but|ok|so|great|well)[ ,]*)*(which|what)( (kind|sort|type)s? of)? [a-z]+s (are|will) (be )?(there|on offer|planned)( be)?( (exactly|then|on site|inside))*$`,
  ),
  holds: wording(`
    (?<=(it|that|this) .*)or (is|are|will) there( be)? (something|anything|things|stuff|activities)
    ^((and|but|ok|so|great|well|hi)[ ,]*)*what('s| is|s)? (there|on|planned|happens?|happening|going on)( there)? (after|before|during|for) (the |that |all the |this )?[a-z]+
    ^((and|but|ok|so|great|well)[ ,]*)*(which|what)( (kind|sort|type)s? of)? [a-z]+ (do|does|will|would) (they|it) (have|hold|offer|include)
    ^((and|but|ok|so|great|well)[ ,]*)*(what( (kind|sort|type)s? of)? [a-z]+s are (they|these|those)|what (kind|sort|type)s? of [a-z]+s|(which|what) (?!ones)[a-z]+s|what( exactly)? are the [a-z]+s)( (exactly|then|on site|inside))*$
    (at|in|about|of|during) (that|this) (event|one|workshop|talk|exhibition|visit)
    ^((and|but|ok|so|great|well)[ ,]*)*what( exactly)?('s| is| are|s| do| does| will| can| would| could)( exactly)? (there|in|inside|we|you|they|people|i|the [a-z]+) … (for|in|inside|at|get|there|do|see)
    ^((and|but|ok|so|great|well)[ ,]*)*what('s| is|s) (there |in |inside )(for |the |it)|^((and|but|ok|so|great|well)[ ,]*)*what (do|does|will|can) (we|you|they|people|i) (get|find|see|do)
    ^((and|but|ok|so|great|well)[ ,]*)*(will|is|are|would) there( be)?|^((and|but|ok|so|great|well)[ ,]*)*(do|will|can) (they|we|you|people|visitors) (have|do|see|make|be|try|find)
  `),
  ofOne: wording(`
    (is|was|does|did) (she|he) (from|with|work|come|teach|study|research|do)|(she|he)('s| is| comes?| works?| teach(es)?) (from|at|for|with|in) (which|what|where|who)
    they|them|their|theirs|(?<!(is|are|was|were) )there(?!('s| is| are| was| were| will| anything| be))|inside|(of|in|at|about|with) (it|this|that|them)
    (?<=(^|[^a-z])(is|are|was|does|did|of|by|what's|who's|where's|when's) )the ${HOUSE}|the ${HOUSE}'s
  `),
  ofThis: wording(`
    its?|it's|will there be|(?!do you have (some|any)(thing)?(?![a-z]))(will|would|shall|do|does|should|must) (i|we|you|one|people|he|she|(my|our) [a-z]+) (be |get |have |need |end )[a-z]+|is there (somewhere|a place|room|space) to|(what|who)('ll| will| would| must) (we|you|i|people)|what (we|you|i) (will|would|must|should|need)
    ^((and|but|so|ok|also)[ ,]*)*(need|have|necessary|required|obliged) to (?=[^?]*[?])|^((and|but|so|ok|also)[ ,]*)*need (an?|any|some|my|our|previous|prior) [a-z]+(?= *[?])|(an?|any|some|which|what|the|previous|prior|special)( [a-z]+){1,3} (needed|required|necessary|expected|compulsory|mandatory)|whose
  `),
  concludes: wording(`
    ^((and|but|oh|ok|okay|right)[ ,]*)*(so|then|in other words|so basically|basically|if i understand( (right|correctly|well))?|(so )?(does|would) (that|it) mean( that)?|(so )?(that|it|meaning|which) means?( that)?)[ ,]*(i|we|you|one)('d| would|'ll| will|'m|'re| am| are)?( (still|then|just|actually))* ?(be|become|stay|remain|get|have|keep|am|are|pay|sign)?( (still|an?))*(?= [a-z])
  `),
  seeksPlace: wording(
    `^((and|but|so|hi|hello)[ ,]*)*where (to|can|could|do|does|should|might|would|may) (i|we|you|one|people)?`,
  ),
  whichThing: wording(
    `(?<=(^|[^a-z])(which|what)( (kind|sort|type)s? of)?( (other|exact))? )(?!(is|are|was|were|will|would|can|could|do|does|did|should|must|the|time|day|date|town|city|place|one|ones|of|kind|sort|type|other)(?![a-z]))[a-z-]+`,
  ),
  indirect: wording(
    `(asks?|asked|is asking|wonders?|wondering|wants? to know|would like to know|wanna know)( me)? (if|whether|what|where|when|how|who)`,
  ),
  doneThere: wording(`
    (can|could|may|will|would|do|does) (i|we|you|one|people|they|he|she)( (also|actually))? (?!(get|book|order|send|find|call|tell|give|show)( me| us)(?![a-z]))[a-z]+ [^?.!,]*(there|on site|on the spot|at (it|this|that))(?=[^a-z0-9]*$|,? (if|even if|though|when|without being|as an?|unless) )
    (can|could|may|would|are) (?!(i|we|you|one|it|this|that|there|they)(?![a-z]))((the|an?|my|our|any|some|other|non) ?)?[a-z-]+( (of|from|over|under) [a-z0-9]+)? (also |allowed to |able to |only )?[a-z]+ [^?.!,]*(there|on site|on the spot)(?=[^a-z0-9]*$)
    (i|we|one|people) (can|could|may) (buy|rent|order|get|find|sell|borrow) [^?.!,]*(there|on site|on the spot)(?= *[?])
  `),
  has: wording(`^((and|but|ok|so)[ ,]*)*will there be`),
  defines: wording(
    `(what's|what is|what are) (a|an)|what (does|do) [a-z -]+ (mean|stand for)|meaning of`,
  ),
  takes: wording(`
    (i|we)('ll| will|'d| would|'m going to| think i'll)? (rather |just |then )*(take|go (for|with|to)|choose|pick|prefer|stick (to|with)|keep) (the|that|this)
    (i|we)('d| would) (much )?rather (do|have|see|join|attend|visit) (the|that|this)|^((ok|okay|so|well|right|fine|then|alright|in that case)[ ,]*)*(let's|let us) (take|do|go (for|with|to)|choose|pick) (the|that|this)
  `),
  guessesOrganiser: wording(`
    (is it|is that|is this|it's|it is) (?!who)[a-z' -]+ (who|that|which) (organi[sz]es?|runs?|hosts?|does|puts on|is behind)( (it|this|that))?(?= *[?])|(is it|is that|is this|it's|it is) (organi[sz]ed|run|hosted|put on|offered|done) by (?!who|which|what)[a-z' -]+(?= *[?])
  `),
  beginsThen:
    /\b(?:(?<!\b(?:weeks?|months?|weekends?|periods?|holidays?|years?|season|fortnight|days?) )(?:that|which)|what|anything|something|things|events|ones)(?: only| actually| really| does)? (?:starts?|begins?|starting|beginning)(?: only)? (?:in|on)(?: the)? $/,
  beginsAt: new RegExp(
    `${SOME}(?:starts?|begins?|kicks? off|opens?|(?:(?:is|are) )?(?:starting|beginning|kicking off|opening))(?: only| exactly| right)?(?: (?:at|around))? ?$`,
  ),
  endsAt: new RegExp(
    `${SOME}(?:ends?|finish(?:es)?|closes?|(?:(?:is|are) )?(?:ending|finishing|closing))(?: only| exactly| right)?(?: (?:at|around))? ?$`,
  ),
  orNotBefore:
    /,? \bor (?:else )?(?:(?:do|must|should|have) (?:i|we|you|people) (?:have to |need to )?wait(?: until| till| for)?|(?:do|does|will) (?:it|everything|they|the (?:programme|festival|month))(?: all)? (?:only |just )?(?:start|begin|kick off)s?(?: only)?|is it (?:all )?(?:only|just)|only|not(?:hing)? (?:before|until|till))(?: (?:in|on|at|from|before|until|till))*(?: the)? $/,
  singled: wording(
    `(the|that|this) ([a-z0-9'-]+ ){0,4}(one|thing|event|workshop|training|course|talk|conference|meeting|visit|tour|exhibition|show|evening|forum|open day|debate|session)`,
  ),
  oneOfPlace: wording(`(the|that) x one|the one (over |down )?(in|at|from|near) x`),
  those: wording(`those|the [a-z ]*ones`),
  means: wording(`
    ^((no|nope|sorry|hmm|well|oh|but)[ ,]*)*(i (mean|meant)( (for|about|of|at|in))?|i('m| am| was) (asking|talking|speaking) (about|of)|(it|that)('s| was| is) (a question )?(about|for)|my question (is|was) (about|for))
  `),
  returns: wording(`
    ^((and|but|so|ok|okay|well|right|sorry)[ ,.!]*)*((i'm|i am|let's|let me|can we|could we|i'd like to|to) (coming|going|getting|come|go|get) back to|(coming |going |getting )?back to|i('m| am| was) (thinking|talking|speaking) (of|about))
  `),
  points: wording(`
    it|its|it's|this|that|there(?!('s| is| are))|the (event|workshop|venue|place|first|second|third|last)( one)?|one|(of|for|about|regarding) (the )?same(?= *[?.!,]| *$)
  `),
  oneNamed: wording(`
    ^((hi|hello|hey|good (morning|afternoon|evening)|and|so|but|ok|okay)[ ,!.]*)*(is|was|does|will) (the|that|this) [a-z0-9-]+
    ^((hi|hello|hey|good (morning|afternoon|evening)|and|so|but|ok|okay)[ ,!.]*)*(the|that|this) [^?,.]+ (is|starts|begins|takes place) [^?]+(right|correct|yes|no|isn't it|doesn't it)$
  `),
  whatOfDay: wording(`
      tell me( (more|a bit|something|all))* about (the|that) ([a-z0-9]+ ){0,2}(one|thing|event)(?! (about|with|where|who|that|which)(?![a-z]))
    what('s|s| is)( exactly)? (the|that|this) ([a-z0-9]+ ){0,3}(thing|one|event|do|gathering)( (on|of|for|this|next))?( [a-z0-9]+){0,3}( all)? about
    what('s|s| is)( exactly)? (the|that) (thing|one|event|do|gathering) (on|of|for|this|next)
  `),
  locates: wording(`
    where(abouts)?( (exactly|precisely))?('s|s| is| was| will| does) (the|that|this)(?! (nearest|closest|next|best|others?|rest)(?![a-z]))
  `),
  severalNamed: wording(`
    (any|some|which|what|all the|other|list( the)?|show me( the)?|find( me)?) ([a-z-]+ ){0,2}(events|workshops|conferences|talks|concerts|exhibitions|activities|courses|visits|tours|meetings|debates|films|screenings|sessions|shows)|(organi[sz]e|do|run|host|offer|hold|propose|put on)?(s|es|d|ing|organi[sz]ing|doing|running|hosting|holding|does|runs)? (things|events|stuff|something|anything|workshops|talks|activities)|^(an? |some |any )?(?!(is|are|was|were|will|does|do|did|can|has|the) )([a-z-]+ ){0,2}(event|workshop|conference|talk|concert|exhibition|activity|course|visit|tour|debate|film|show)|^(events|workshops|conferences|talks|concerts|exhibitions|activities|courses|visits|tours|meetings|debates|sessions|shows)
    (go|come|get in|turn up|show up|walk in|drop in|pop in|attend|join)( along)?( to)? (something|somewhere|anything|anywhere|any place|someplace)(?! else)
  `),
  passing:
    /(?:^|[^a-z0-9])(?:(?:for|with|to) (?:my|our)|(?:loads|lots|tons|plenty|heaps|masses|a (?:lot|bunch|ton|load)|a whole (?:lot|bunch)) of)(?: (?:little|young|old|elderly|new|former|dear|future|other|own|local))? *$/,
  routines: wording(`
    (i|we)('m| am|'re| are|'ll)? ?(only |just )*(leave|leaving|finish|finishing|get off|getting off|knock off|get out of|getting out of|come from|coming from|off|out of|done with)( (from|with))?( (my|the))? (work|job|office|shift)|(after|before|straight from) (my |the )?(work|job|office|shift)(?! (of|on|in|as|with)(?![a-z]))|(i|we) work (until|till|from [0-9]|nights|days|mornings|afternoons|weekends|(on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?)
  `),
  // "A bike ride": what it is about stands before it.
  heads: /(?!)/,
  leads:
    /\b(?:repair|fix|mend|sell|donate|give away|recycle|swap|insulate|renovate|heat|restore|upcycle|get rid of|reuse)(?:ing)? (?:my|our)(?: (?:old|new|own|little))? $|\b(?:someone|somebody|anyone|anybody|help|advice|guidance|support)\b[^.?!,;]{0,40} (?:my|our|the|your)(?: (?:old|new|own|little))? $|(?:^|[^a-z0-9])(?:an?|what|which|many|some|any|about|on|of|for|the|have|has|there|find|got|want|need|see|like|love|learn|play|try|offer|do|regarding|around|to|involving|with)(?: (?:good|nice|great|best|cheap|cheapest|new|next|last|big|small|nearest|closest|real|decent|first|great|little|local|young|old|free|interesting|fun|cool))? *$/,
  visits:
    /\b(?:visit|visiting|tour of|tour|look (?:a)?round|see (?:a)?round|show(?:n|s)? (?:me |us )?(?:a)?round)(?: (?:the|an?|some|your|this))? $/,
};
