import type { IntentWords } from "../intent-words.js";
import { wording } from "../wording.js";

/** What English says to want something. Notation in ../wording.ts; examples in corpus/intents.ts. */
export const intentWords: IntentWords = {
  courtesies: {
    greet: wording(`
      (hello|hi|hey|heya|hiya|howdy|yo|greetings|good (morning|afternoon|evening|day)|mornin)( (there|everyone|all|bot|guys|team|again|hello|hi))*
      (how are (you|things|u)|how's it going|how do you do|what's up|whats up|wassup|sup|nice to meet you|pleased to meet you)( (doing|today|there))*(?= *[^a-z0-9 ]| *$)
      bonjour|salut
    `),
    thanks: wording(`
      (many |ok |great |cool |perfect )?(thanks?|thank you|thx|thnx|ty|tysm|cheers|ta|much appreciated|merci)( (so much|very much|a lot|a million|a bunch|again|you|u|for (your|the|all your|that|this|all the) ?(help|info|information|answer|reply|time|quick reply)?|in advance|mate))*
      (that's |that is |it's |this is |you're |you are |how )?(great|super|awesome|brilliant|lovely|wonderful|fantastic|excellent|amazing|cool|nice|sweet|neat|very (helpful|kind)|helpful|so kind)
      i appreciate (it|that|your help)
    `),
    bye: wording(`
      (good)?bye( bye| now| for now)?|good bye|see (you|ya)( later| soon| then| around| there)?|later|farewell|take care|cheerio|so long|ciao|good night|goodnight|have a (nice|good|great|lovely) (day|evening|one|weekend|time|night|afternoon)|i('m| am) (done|off)|that's (all|it)( for now| for today)?|that will be all|talk (to you )?later|gotta go|i (have to|must) go|catch you later
    `),
    yes: wording(`
      (yes|yeah|yep|yup|yea|ya|aye|yass?|oui)( (please|yes|yeah|sure|of course|that's right|i do|it is|i would|thanks|indeed))*
      ^go$|(it's |that's |looks )?all (good|correct|fine)|looks (good|right|fine|great)|(everything|it) is (correct|right|fine)|(sure|of course|certainly|absolutely|definitely|indeed|exactly|correct|affirmative|please do|go ahead|do it|go for it|sounds (good|great)|that's (right|correct|it|the one)|that is (right|correct)|right|i (confirm|agree|do)|confirm(ed)?|send( it)?|submit|why not|with pleasure|gladly|i'd love to|by all means)( please)?
    `),
    fine: wording(`
      ok(ay|ey)?( then| so| fine| great| cool| thanks)?|k|alright( then)?|all right( then)?|fine|good|very good|very well|perfect|got it|i see|understood|right then|fair enough|works for me|fine by me
    `),
    filler: wording(
      `oh|ah|um+|uh+|hmm+|erm|well|so|now|please|pls|plz|excuse me|sorry|pardon( me)?|by the way|btw|say|listen`,
    ),
    no: wording(`
      (no|nope|nah|naw|non)( (no|thanks|thank you|thx|not really|sorry|i don't|it isn't|it's not|way))*(?= *[^a-z0-9 ]| *$| (i|it's|that's|that|not|actually|rather|make|change|my|the|wait|on|show|what|in|it) )
      not (really|now|at all|yet|today thanks|interested|right now|for now)|negative|certainly not|of course not|absolutely not|neither( of (them|those))?|none of (them|those|these)|no way|don't
    `),
  },
  acts: {
    erase: wording(`
      (delete|erase|remove|forget|wipe|clear|destroy)( all| everything about)?( of)? (my|about me|me|our) ?(personal )?(data|details|information|info|account|history|conversation|email|name|records?|everything)?
      (delete|erase|forget|wipe) (everything|it all)( (about me|you know( about me)?|you have( on me)?|i (told|gave) you))?|(right to (be forgotten|erasure))|what you know about me
    `),
    restart: wording(`
      start (over|again|afresh|anew|from scratch|from the beginning)|(let's |let us )?(start|begin) (over|again|afresh)|restart|reset( (the )?(search|filters|conversation|everything))?|new (search|query)|(another|different) search|from scratch|back to (the )?(start|beginning)|(clear|cancel|drop|forget) (the |all |my |this |that )?(filters?|search|everything|criteria)|begin again
    `),
    cancel: wording(`
      cancel(s|led|ing|lation)?( … (request|booking|registration|reservation|spot|place|participation))?|never ?mind|nevermind|forget (it|that|about it)|stop( it| that| please)?|quit|abort|give up|drop it|scrap that|leave it
      (i|we) (can't|cannot|can not|can no longer|won't|will not|won't be able to|couldn't|'m not able to|am not able to|'m unable to|am unable to|don't want to) (make it|come|attend|go|be there|participate|join)( any ?more| after all| anymore)?|(i'm|i am|we're|we are) (not|no longer) (coming|going|attending)( any ?more| after all)?
      (un-?register|un-?subscribe|withdraw|unbook)( me)?( … (workshop|event|request|session))?|(take|remove) me off( the list)?|withdraw my (request|registration|booking)|(remove|delete|withdraw) my (request|registration|booking|reservation)
    `),
    "my-requests": wording(`
      (show |see |view |list |check |find |what are |where are |what about )?(me )?my (current |existing |pending |registration )?(requests?|bookings?|registrations?|reservations?|sign-?ups?|places|spots)( status)?
      (status of|what happened to|how about|where is|has) my (request|booking|registration|reservation)( been)?|what (have i|did i|am i) (registered|register|signed up|sign up|booked|book|enrolled)( for| to)?|am i (already )?(registered|signed up|booked|enrolled)( … )?|which (events?|workshops?|ones?) (have i|did i|am i) (registered|register|signed up|sign up|booked|book)( for| to)?
    `),
    remind: wording(`
      (please |can you |could you )?(remind|warn|notify) me( (about|of) (it|this|that|the event))?( by e-mail)? (the|a|one) day (before|ahead|earlier)
      ^(yes )?((please )?remind me|((i'd like|i want) )?(a |the )?reminder)( (about|of|for) (it|this|that|the event))?( please)?$
    `),
    register: wording(`
      (sign|put|book|count|pencil) (me|us|him|her|them|my \\w+) (up|in|down|on the list|on)|sign (me|us) up|(how|where) (do|can|could|would|should) (i|we) (go about )?(sign(ing)? up|register(ing)?|book(ing)?( a (place|seat|spot))?|enrol|enroll|reserve( a (place|seat|spot))?|apply|participate|take part|join)|register( me| us| now| please| for| to)|i want in|enrol(l)?( me| us)?
      (i|we)('d| would)? (want|like|love|wish|need|'d like|'d love) to (sign up|register|book|reserve|enrol|enroll|attend|come|participate|take part|join|be there|go to (it|that|this one|this|the))( (a|one|two|three|four|five|[1-9]) (place|seat|spot|ticket)s?)?(?! (a|an|some|any|something|my own|in (a|an|some)) )
      (can|could|may|shall) (i|we) (please )?(sign up|register|book|reserve|enrol|enroll|attend|participate|join|take part|have (a|one|two) (place|seat|spot|ticket)s?|get (a|one|two) (place|seat|spot|ticket)s?)|(can|could) you (please )?(book|register|sign|reserve|enrol|put) (me|us|a (place|seat|spot)|one|two|it)( (up|in|down))?
      (book|reserve|get|save|keep|hold|need|want)( me| us)? (a|an|one|two|three|four|five|my|[1-9]|some) (place|seat|spot|ticket|slot)s?|^(book|register|reserve|sign up|sign-up|booking|registration|reservation|book (it|this|that|now)|enrol|enroll|register please|book please)( please)?$|book (it|this one|that one)( please)?
      (register|sign up|enrol|enroll|book|put down)(?= [a-z'-]+ [a-z' -]+ (for|to|at|in|on) )|(i|we)('d| would)? (like|want|need|wish|love) to (register|sign up|enrol|enroll|book( in)?)( (for|a|an|one|two|three|four|five|six|[0-9]+|several|some|my|our|someone))? [a-z]+
      ^(ok |okay |yes |well |so |right |great |and )*(book|reserve|take) (it|that|this)( one)?( please)?$|^(ok |okay |yes |well |great )*(i('ll| will)? take (it|that( one)?|this( one)?)|i'm interested|i am interested|i('d| would) like that( one)?|count me in|i'm in)$|^(and )?how (do|can|would) (i|we|you|people) (sign up|register|book)( for (it|that|this))?$
      ^(and |but |ok |so |actually |well )*(we|there)('ll| will|'re| are| would)( be)? (one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+)( of us| people)?$
      (i'll|i will|i'm going to|i am going to|we'll|we will|we're|i'm|i am) (come|be there|attend|take part|participate|join|coming|attending|going( to (it|that|this))?|in)( to (it|that|this|the))?$|i('d| would) like (a|one|two|three|[1-9]) (place|seat|spot|ticket)s?|(make|place) a (booking|reservation|registration|request)|request a (place|seat|spot)
    `),
    human: wording(`
      (talk|speak|chat|write|put me through|be put through|connect me|transfer me|connected) (to|with) (a |an |the |some|someone|somebody|your )? ?(real |live |actual )?(human( being)?|person|someone|somebody|agent|operator|advisor|adviser|representative|staff|team|support|people|organi[sz]ers?|people)?
      (a |any )?(real|live|actual) (person|human|people)|customer (service|support)|(human|live) (help|support|agent|operator|assistance)|can (someone|somebody|a person|anybody) (help|call|phone|ring|contact|answer)( me)?|is there (someone|somebody|a person|anyone) (i|to) (can )?(talk|speak)( to| with)?|contact (you|the team|support|the operator)|(call|phone|ring) me( back)?|^(human|agent|operator|representative|person)$
    `),
    identity: wording(`
      (who|what) (are|r) (you|u)( exactally| exactly)?|(who|what) (is|am i|'s) (this|talking( to| with)?|speaking( to| with)?)$|who(('s| is)) there$|who (made|built|created|programmed|designed|developed) (you|this bot|this)|are (you|u) (a |an |really |just |actually )*(robot|bot|human|chatbot|person|machine|ai|real|computer|program|chatgpt|artificial intelligence|alive|real person|assistant)( or (a |an )?(robot|bot|human|person|machine))?
      (what's|what is|whats|tell me) your (name|age)|(do you have|have you got) a name|how old are you|what (do i call|should i call|shall i call) you|tell me about yourself|introduce yourself|what is this (bot|chatbot|site|service|tool|thing)|am i (talking|speaking|chatting) (to|with) (a |an )?(robot|bot|human|machine|person|real person|computer)
    `),
    language: wording(`
      (do you |can you |could you |please |can we |let's |i )?(speak|talk|answer|reply|continue|switch|write|respond|go on|chat|prefer|change)( to me)?( to| in| back to)? (english|french|francais|anglais)( please)?|(in|into) (english|french|francais)( please)?|(change|switch)( the)? language|(english|french) (please|version)|^(english|french|francais|anglais)$|en (francais|anglais)( svp| s'il vous plait)?
    `),
    repeat: wording(`
      (can|could|would) (you|u) (please )?(repeat|say)( (that|it|this|them|the list|everything))*( (again|once more|one more time|please))*$|^(please )?repeat( (that|it|this|please|the list))*$|(say|show|tell)( (me|us))?( (that|it|this|them|the list|the results))? (again|once more|one more time)( please)?$
      ^(come again|((that|it) )?again( please)?|once more|one more time|what was that|what)$|what did you say|(back to|see|show( me)?) the list( again)?$|(i )?(did not|didn't|don't|do not) (quite |really )?(understand|get|catch|follow)( (it|that|you|this|any of (that|it)))?$
    `),
    help: wording(`
      ^(help|help me|help please|please help|sos|menu|options|instructions|\\?)$|help me|i need (some )?help|can (you|u) help( me| us)?|could you help( me| us)?|how (does|do|can) (this|it|you|that|i use (this|you|it)|the bot|this bot|this thing) ?(work|works|be used|function|help)?( here)?$
      what (can|do|could|would) (you|u|this bot|this) (do|help( me)?( with)?|offer|know|answer|tell me)( for (me|us)| about)?|what (can|could|should|may) (i|we) (ask|say|do here|do with (you|this))( you| here)*|what (are|'re) you (able|capable|good|for)( to| of| at)?( do(ing)?)?|what (questions|commands)( can i ask)?|how to (use|ask|search)|i (don't|do not) (understand|get it|know what to (ask|say))|i('m| am) (lost|confused|stuck)|what are (my|the) options|what do you do with my data|(data )?privacy( policy)?|gdpr
    `),
    correct: wording(`
      (that's|that is|this is|it's|it is|you're|you are) (not|n't) (what i (said|meant|asked|want|wanted|asked for)|right|correct|it|the right one)|(that's|this is|it's|that is) (wrong|incorrect|a mistake|false)|i (meant|mean|was talking about|made a mistake|made a typo|mistyped|misspelled|misspelt|said)|(you|u) (misunderstood|got it wrong|got that wrong)
      (change|correct|edit|modify|update|fix|amend)( … )?(my|the|that|this)? ?(name|email|e-mail|mail|address|phone|phone number|number|number of (seats|places)|seats|places|details|message|request|surname)|my (name|email|e-mail|address|phone|phone number|number) is( not| wrong)?|^(correct|edit|modify|change|correction|mistake|wrong|wrong (town|date|city)|fix)( it| that)?$|there('s| is) (a mistake|an error|a typo)|(wrong|not my) (name|email|e-mail|address|phone|number)|my (name|email|e-mail|address|number|phone)( number)? is (wrong|not right|incorrect|misspelt|misspelled)
    `),
    more: wording(`
      ^((show|see|give|tell|list|view|display)( me| us)? )?(the |some |any )?(more|next|rest|others?|next (page|ones?|results?|five|5)|following( ones?)?|remaining( ones?)?|more (results?|events?|options?|ideas?|suggestions?|please|of (them|those)))( please| events?| results?| ones?)*$|^(and )?(otherwise|besides that|apart from that)$|^(what else|anything else|something else|and then|and next|continue|go on|keep going|next page|and the (rest|others)|another( one)?|any others?|others?|any more|what about the (others|rest))( (is there|do you have|have you got|please|is on|can you suggest))*$
      (are there|is there|do you have|have you got|you got|got|can i (see|have|get)|can you (show|give) me) (any |some )?(more|others?|anything else|something else|other (events?|options?|ideas?|suggestions?|ones?|things?|results?))( events?| results?| options?| ideas?)?$|other (ideas?|suggestions?|options?|results?)
    `),
    count: wording(`
      how many(?! (people|persons|places|seats|spots|minutes|hours|days|kilomet|km|miles))|(what's |what is |tell me |give me )?the (total )?number of
    `),
    advise: wording(`
      (which|what)( one| ones| of (these|them|those))?( event| workshop)?('s| is| are| would be| do you think is)? (the )?(best|better|most interesting|nicest|most useful)( one)?|(which|what)( one| ones)? (do|would|should|can|could) (you|i|we) (recommend|suggest|advise|prefer|choose|pick|take|like)( most| best)?$|(your|any) (favourite|favorite|opinion|advice|recommendations?|preference)$|^(recommend|advise)( me)?$|what do you think( of (it|them|that|this))?|is it (worth it|any good|interesting)
    `),
    insult: wording(`
      (you|u|you're|you are|ur|what a|fucking|bloody|such a|stupid|u r|you r)( (are|a|an|such|so|really|fucking|bloody|complete|total|just|very|the))* (useless|stupid|idiot|dumb|moron|asshole|bastard|rubbish|trash|crap|shit|suck|sucks|pathetic|worthless|terrible|awful|the worst|dumbass|loser|jerk|bot sucks|piece of (shit|crap|junk|trash))
      fuck(ing|er)?( (off|you|u|this))?|shit|bullshit|asshole|bitch|bastards?|cunt|dickhead|motherfucker|wanker|twat|arsehole|piss off|screw you|shut up|go to hell|stfu|idiots?|morons?|(this|it|that) (bot |thing |service )?(sucks|is (useless|stupid|rubbish|crap|shit|trash|garbage|dumb|terrible))|(useless|stupid|dumb|crap|rubbish) (bot|robot|machine|thing|program)|damn you|kill yourself|i hate you
    `),
  },
  aspects: {
    access: wording(`
      (how|what's the best way|what is the best way|best way) (do|can|could|should|would|to) ?(i|we|you|one)? ?(get|go|come|travel|reach|drive|arrive)( to)?( there| here| it)?|(how to|directions( to)?|itinerary|route|the way) (get |go |reach )?(there|to it|it|get there)?|directions|public transport|(which|what|is there a|nearest|closest|by|any) (bus|metro|tram|train|underground|tube|subway)( station| stop| line)?|(is there |where (can|do) (i|we) )?(any |a |to )?(parking|park|car park)( nearby| near| there)?|is it far( away)?|how far( away)? is (it|that|this)
      (how|hw) (do|can|could|would|should|d'|to|2) ?(i|we|u|you|one|ya)? ?(get|go|come|travel|reach|drive|walk|cycle|arrive)( to)?( (there|here|it|that|the (place|venue)))?( (by|on|in|with|using) (a |the |my )?(metro|bus|tram|train|car|bike|foot|public transport|tube|subway))?|(is|are) (it|that|there) (near|close to|far from|accessible by|reachable by|next to|served by|on|by) (a |the |any )?(metro|bus|tram|train|station|public transport|car)( (station|stop|line))?|(any|is there|are there|a) (parking|car park|bike rack|metro|bus|tram|station|stop)( … )?( (nearby|near|there|close|close by|around))?|(which|what) (metro|bus|tram|line|stop|station)( (is|goes|do|should|for|stops))?$|can (i|we|you) (walk|drive|cycle|park|get|go)( there| by)?( (by|in|on) (metro|bus|tram|bike|car|foot))?|where (can|do|should) (i|we) park
      (can|could|how) (i|we|you) (get|go|come|travel|reach)( (there|it|here))?( by| on| with| in)* (a |the |my )?(train|metro|bus|tram|bike|car|foot|public transport)|where (can|do|could|should|to) ?(i|we|you|people)? park( my (car|bike))?|(do|does|which|what) (the )?(buses|bus|metro|tram|trams|trains?) (go|goes|stop|stops|run|runs)( (there|near|nearby|to it))*
    `),
    where: wording(`
      where('s| is| was| will)? ?(it|that|this|that one|this one|the (event|workshop|venue|place|first one|second one)|does (it|that|this) (take place|happen)|do (i|we) go|is it( held| taking place| happening| at)?|it is|it's|exactly|will it be|be held)?( (held|at|happening|taking place|located|exactly|located at|be|be held))*$|where('s| is| will| does| do| was)? (it|that|this|the|that one|does (it|this|that|the)|is (it|this|that|the)|will (it|this|that|the)|do (we|i) meet|should (i|we) go|exactly)
      (what|which)('s| is)? (the )?(address|venue|location|place|town|city|building|room|hall)( (is (it|that|this)( in| at)?|for (it|that|this)|of (it|that|this)))*|(the |its |exact |full |give me the |tell me the |send me the |what's the )+(address|venue|location)( please)?|^(where|address|location|venue|the (address|venue|place|location)|where exactly|where to)( please)?$|in (which|what) (town|city|place|building|room)
      ^(and )?(where|wheres|where's|whre|wer)( (is|at|abouts|exactly|abouts is|precisely))?( (it|that|this|dat|tho|again|then))?( (at|exactly|held|again))?$|(what|which|wat) (part of town|neighbou?rhood|area|district|street|town|city|building|room|floor)( … )?( is (it|that) (in|at|on))?|(the |what's the |whats the |full |exact |got the |give me the |send me the )(address|venue|location|place|postcode)( (again|pls|plz|please|of it))?$|where (do|should|must|does|would) (i|we|you|one|it|this|that) (meet|go|turn up|show up|head|take place|happen|need to go|have to go)
      ^(the |their |its )?(address|location|venue|place|where( exactly)?)( is)?( pls| plz| please| again)*$|where (r|are|do|should) (we|i|people) (meet|meeting|meeting up|going|supposed to (go|be))
    `),
    price: wording(`
      how much( (is|does|do|for|are|was|would|will|should|'s|money)( (it|that|this|they|i|the (entry|ticket|entrance|admission|workshop|event))( (cost|costs|pay))?)?| it costs?)?|what('s| is| are|'re| does| was) (the |it |that |this )?(prices?|cost|costs|fee|fees|admission|entry fee|entrance fee|price of admission|ticket price|charge)|(the )?(price|cost|fee|tariff)s?( of (entry|admission|it|that|this))?( please)?$|(is|was|will|are) (it|that|this|they|entry|admission|the entry|entrance) (be )?(free|for free|expensive|paid|payable|free of charge)( (or|to (enter|attend)).*)?
      (do|does|would|will|must|should) (i|we|you|one|it) (have to |need to )?(pay|cost)( (anything|something|for it|to enter|much|a fee|for that))*|(any|a|is there an?|an) (fee|entry fee|entrance fee|admission fee|charge|cover charge|cost|admission)|(does it|do they) cost( (anything|much|something))?|free or (not|paid)|it's free|is entry free|how expensive
      ^(and )?(how much|hw much|how much for|price|cost|costs|the price|is it free|wats the price|any cost|paid or free|what does it cost|costs anything)( (is|for) (it|that|this|entry|me|two|one))?( pls| plz| please| to get in| to enter| to go)?$|(do|does|will|would) (i|we|you|u|it|that|this|one|they) (have to |need to |gotta )?(pay|cost|charge)|(is|are) (it|that|this|they|entry|entrance|admission) (really |completely |totally |actually |also )?(free|paid|expensive|cheap|pricey)|(is there|any|there's) (a |an |any )?(fee|charge|entrance fee|entry fee|price|ticket price|cost)
    `),
    registration: wording(`
      ((do|does|will|would) (i|we|you|one|people) (have to |need to |need an? |need |have to have an? )|(must|should|shall|have) (i|we|you|one|people) (got to )?)(register|registration|sign up|book|reserve|enrol|enroll|a (booking|reservation|ticket)|booking)( (for (it|that|this)|in advance|beforehand|first|ahead|to (attend|come|go)))*|(is|are|was) (it )?(registration|booking|reservation|sign-?up|a booking|a reservation|registering|it necessary to (register|book)|it mandatory to (register|book)|pre-?registration|a ticket)s? ?(required|needed|necessary|mandatory|compulsory|obligatory|open|closed|possible|free)?|(registration|booking) (required|needed|necessary|mandatory|open|closed) \\?|how (does|do) (registration|booking|one|people|you) (work|register|book|sign up)|(can|could) (i|we|people|you) just (turn|show) up|(registration|booking) (deadline|link)|(deadline|link) (for|to) (registration|register|registering|booking)
      (?<!how )(?<!where )(do|does|must|should|will|would|is it (necessary|required|needed|compulsory) (to|that)) ?(i|we|you|u|one|people)? ?(have to |need to |need an? |gotta |got to |really |need |just )*(register|registration|sign up|signup|book|reserve|booking|reservation|an? (appointment|invitation|invite|ticket|reservation|booking)|make an appointment|rsvp|let them know)( (for (it|that|this)|first|ahead|in advance|beforehand|or (just|not|can i)))?|(by|on) (appointment|invitation|registration) only|(can|could|may) (i|we|you|anyone) (just |simply )(show up|turn up|come|walk in|drop in|go|come along|pop in)|just (turn|show) up|is it (walk-in|drop-in|open entry)
      ^(need|have) to (book|register|sign up|reserve)( first| in advance)?$
    `),
    contact: wording(`
      (who|whom|how) (do|can|could|should|would|to|must|shall) ?(i|we|you|one)? ?(contact|call|phone|ring|email|e-mail|write to|get in touch( with)?|reach|ask|talk to|reach out to)( (them|the organi[sz]ers?|him|her|someone))*|(what's|what is|is there|do you have|have you got|give me|can i have|can i get|got|send me|any|their|the|a|an)( an?| the| their| any| his| her)* (contact( (details|info|information|person|number|email))?|phone( number)?|telephone( number)?|number to call|email( address)?|e-mail( address)?|website|web site|web page|facebook page|link)( for (it|that|this|them)| of the organi[sz]ers?| to (call|contact))?|^(contact( details| info)?|phone( number)?|email( address)?|telephone|website|number(?! ?[0-9]))$|(get|be) in touch( with)?
      (is there|have (you|u) got|do (you|u) have|got|any|what's|whats|what is|give me|can i (have|get)|could i (have|get)|i need) (an? |the |their |some |any )?(e?-?mail|email address|e-mail address|phone|phone number|number|contact|contacts|website|web site|link|tel|telephone)( … )?( ?(to|for|where|of) (reach|contact|call|write|them|ask|it|that|this|the organi[sz]ers?|i can call)( (to|them|it))?)?|(how|where|who) (can|do|could|should|would) (i|we|one) (reach|contact|call|phone|write to|email|ask|get hold of|speak to|talk to|get in touch with)( (them|someone|the organi[sz]ers?|about (it|this|that)))?
      ^(the |their |any )?(contact|contact details|contact info|phone|email|e-mail|website|number)( details)?( pls| plz| please)?$|(any|an|their|the) (e?-?mail|phone|number|website|contact)( address)? (to|for) (reach|contact|call|ask|write to) (them|someone|the organi[sz]ers?)|(can|could|may) (i|we) (call|phone|ring|email|write to|contact|ask|reach|speak to|talk to) (someone|somebody|them|anyone|the organi[sz]ers?)( about (it|this|that))?
    `),
    organiser: wording(`
      who('s| is| are| was)? ?(runs?|organi[sz]es?|organi[sz](ing|ed)|running|behind|hosts?|hosting|in charge( of)?|leading|leads|presenting|presents|speaking|speaks|doing|holding|putting on|responsible( for)?|giving)( it| this| that| the event| them| (it|this) (one|event))?|who('s| is| are) the (organi[sz]ers?|hosts?|speakers?|host|person in charge|people behind)( (it|that|this))?|(organi[sz]ed|run|hosted|led|held|presented) by (who|whom)|by whom|(the |what's the |which is the )?organi[sz]ers?( of (it|this|that))?$|which (association|organi[sz]ation|charity) (runs|organi[sz]es|is behind)( it| this| that)?|whose event
      who('s| is|s| are)? (organi[sz]ing|organi[sz]es|runs|running|hosting|hosts|behind|doing|holding|giving|leading|in charge|responsible|putting (it|this|that) on|the organi[sz]er|the host)( (of|for))?( (it|that|this|dis|the event))?|(is it|it's|organi[sz]ed|run|hosted|put on|held) by (who|whom|which (charity|association|organi[sz]ation))|(which|what) (charity|association|organi[sz]ation|group|company|body)( (runs|organi[sz]es|is behind|hosts))?
      who (puts|put) (it|this|that) (on|together)|who does (it|this|that)$
    `),
    audience: wording(`
      who('s| is| are) (it|that|this|they|the (workshop|event|target audience|audience))?( aimed at| meant for| intended for| for)+|for (who|whom)$|who (can|should|may) (come|attend|go|join|participate|take part)( to it)?|(is|are) (it|that|this|they) (meant |intended |suitable |good |ok |okay |fine |appropriate |open |aimed |reserved |only |just )*(for|to|at) (the )?(kids?|children|families|family|adults?|beginners?|everyone|everybody|anyone|all( ages)?|students?|young people|seniors?|teenagers?|teens|babies|public|the public|general public|associations|professionals?|toddlers?|me|non-? ?members?|members?)|what (age|ages|audience|age group)( is it for)?|(can|could|may) (i|we) (bring|take|come with|go with) (my|the|our|a|some) (kids?|children|child|son|daughter|baby|friends?|family|partner|husband|wife|pram)|(minimum|any) age|age limit|target audience
      who('s| is|s)? (it|this|that) (for|aimed at|meant for|open to|intended for|suitable for)|(who|whom) (is|can|may|could|should) (it|that|this|come|go|attend|join|take part|participate)( (for|open to|aimed at))?$|(is|are) (it|that|this|they) (just |only |also |really |still )*(for|open to|aimed at|suitable for|ok for|okay for|good for|appropriate for|restricted to|reserved for|meant for) … |(can|could|may) (anyone|anybody|everyone|everybody|non-?members|kids|children|students|beginners|i|we) (come|go|attend|join|take part|participate)( (along|too|as well))?|(do|must|should) (i|you|we|one) (have to |need to )?be (a |an )?(member|student|volunteer|over|resident|charity|professional)|(bring|come with|go with) (my|the|our|a|some) (kids?|children|child|son|daughter|friends?|baby|partner|mum|dad|parents)
    `),
    accessibility: wording(`
      (wheelchair|wheel chair|disabled|step-?free|accessible|accessibility)( (access|accessible|friendly|users?|people|toilets?|for|by|to|in a))*( (wheelchairs?|wheelchair users?|disabled people|people with disabilities|wheelchair))?|(sign language|bsl|hearing loop|lift access|is there (a|an) (lift|ramp|elevator))|(i'm|i am|my \\w+ is|he is|she is) (in a wheelchair|disabled|blind|deaf)|reduced mobility|people with disabilities
    `),
    practical: wording(`
      (is there|are there|will there be|do they (serve|have|offer)|can (i|we) (get|buy|have|find)|do (i|we) get) (any |some |a |free |something )*(food|drinks?|lunch|dinner|snacks?|coffee|refreshments?|catering|buffet|to eat|to drink|wi-?fi|toilets?|childcare|cloakroom|certificate|interpreter|translation)( there| provided| included| served| on site)*|(is|are) (the )?(food|lunch|drinks?|meals?|refreshments?|coffee) (provided|included|served|free)|(can|could) (i|we|you|people) (eat|drink)( something)?( there)?
      (can|may|could) (i|we) (bring|take|come with) (my |a |our |the )?(dog|cat|pet|bike|bicycle|laptop|computer)s?|(are )?(dogs|pets|animals) (allowed|welcome|accepted)|(what|anything|something) (should|do|must|to|can|will) ?(i|we)? ?(need to |have to |got to )?(bring|wear|take along|take with (me|us))|(do|should|must) (i|we) (need to |have to )?bring (anything|something|my [a-z]+|a [a-z]+)|dress code
      (is|will) (it|that|this) (be )?(also )?(online|on zoom|streamed|recorded|filmed|outdoors?|indoors?|outside|inside|in (english|french)( or (in )?(english|french))?)|(can|could) (i|we) (attend|join|follow|watch)( it)? (online|remotely|on zoom)|(what|which) language( is it)?( in)?|(if|when|in case) (it rains|of rain|it's raining)|(can|may|could) (i|we) (arrive|come|leave|turn up|join) (late|later|early|earlier|before the end|half way)
      (will|is|are|s) (there|they|it) (be |going to be )?(any |some |a |free )*(food|drinks?|lunch|dinner|snacks?|coffee|refreshments?|catering|buffet|bar|toilets?|wi-?fi|childcare|nibbles|something to (eat|drink)|anything to (eat|drink))( (there|provided|included|served|available|on site))*|(can|could|may) (i|we|u|you) (eat|drink|get (food|a drink|a bite|something to eat|lunch))( (there|on site))?|(food|drinks|lunch|snacks) (provided|included|there|available|on site)( \\?)?$|(what|wat) (do|should|must|shall) (i|we) (need to |have to )?(bring|wear|take|pack)|(should|do|must|need) (i|we|to)? ?(need to |have to )?bring (anything|something|my|a|an|some|cash|money|id|food)( [a-z]+)?
    `),
    when: wording(`
      what (are|were|'re) the (dates?|days?|times?|hours?|opening hours)( again)?
      when('s| is| was| does| will| do| exactly)? ?(it|that|this|that one|this one|the (event|workshop)|does (it|that|this))?( (on|start|starts|begin|begins|end|ends|finish|finishes|happening|taking place|be|held|exactly|open|close))*$|when('s| is| was| does| will| do) (it|that|this|the|they)( (start|begin|end|finish|take place|happen|open))?|(what|which|at what) (time|hour|day|date|dates|times|hours)( (is|does|will|did|do|are|'s) (it|that|this|they))?( (start|begin|end|finish|on|open|close|take place|held|happen))*|what's the (date|time)( of (it|this|that))?|how long( (does|is|will) (it|that|this|the \\w+)( (last|take|be))?)?|(the )?(times|dates|schedule|opening hours|start time|end time|duration)( please)?$|^(when|time|date|the (time|date)|and when|what time|at what time)( please| exactly)?$|until when|does it (start|finish|end|last)
      ^(and )?(when|wen|whens|when's|what time|wat time|what day|which day|what date|til when|until when|how long)( (is|does|will|exactly|iz))?( (it|that|this|dat))?( (on|start|begin|end|finish|last|again|at|take|for|be|open|close))?( again| exactly| pls| please)?$|(what|wat|which|at what) (time|day|date|hour)s?( (is|does|will|did|do|should|can|are))? ?(it|that|this|they|i|we)?( (on|start|begin|end|finish|open|close|at|be|come|get there|turn up|kick off|over))*$|how long (is|does|will|for|would) ?(it|that|this)?( (last|take|go on|run|be))?( for)?|(does|will) (it|that|this) (last|run|go on|take|start|end|finish)|is it (all day|in the (morning|afternoon|evening)|over|still on|finished|already over|on (several|two) days)
    `),
    capacity: wording(`
      (are there |is there |have you got |do you have |any |still |got )+(any |some |still |more )*(places?|seats?|spots?|room|tickets?|space|availability|spaces)( (left|available|remaining|free|still))*|(is|are) (it|that|this|they) (already |all |now )?(full|fully booked|sold out|booked up)( (up|yet|already))?|how many (places|seats|spots|people|persons|tickets)|(places|seats|spots|tickets) (left|available|remaining)|too late to|sold out|fully booked|capacity|max(imum)? number of (people|participants)
      (any|are there|is there|still|got|have they got|r there) (any |still |some |more )*(places?|seats?|spots?|spaces?|room|tickets?)( (left|available|free|still|remaining))*|(is|are) (it|that|this) (full|fully booked|sold out|packed|booked out)( (yet|already|up))?|how many (people|places|seats|participants|spots)|too late to (register|sign up|book|come|join)
    `),
    similar: wording(`
      (something |anything |events? |others? |ones? |more )*(similar|alike|comparable|of the same (kind|type|sort)|of that kind|like (it|that|this|that one|this one|this event))( (events?|ones?|things?|to (it|that|this)))*|same (kind|type|sort|theme|topic)( of (thing|event))?
    `),
    calendar: wording(`
      (?<!\\b(an?|my) [a-z-]+ )(to|into) my (calendar|diary|agenda)|(add|put|save|export)( (it|this|that|this event|that event|the event|them))?( (to|in|into|on))? (my|the|a) (calendar|diary|agenda)|(ics|ical)( file)?|(google|outlook|apple) calendar|calendar (file|invite|entry|invitation)
    `),
    what: wording(`
      what('s| is| was| does|'re| are)? ?(it|that|this|that one|this one|they)( (about|exactly|all about|really|like|cover|mean|actually|on about))*$|what('s| is) (it|that|this|the (event|workshop|talk|first one|second one)) (about|like|for)|what happens (there|at it|at that|during (it|that))|(tell)( me| us)? (a bit |a little |some )?(more|everything|all|about|the details?)( (about|on|of))?|(give|show|send)( me| us)? (a bit |a little |some |the )?(more |further |full )?(details?|info|information|description)( (about|on|of))?|(more|further|some|any|the|full) (details?|info|information|description)( (about|on|for|please))*|(know|learn|hear|find out|say) more( about)?|^(details?|info|information|description|more info|more details|read more|what is it|explain)( please)?$|describe( (it|that|this))?|explain (it|that|this)|what (do|would|will|can) (we|you|people|i) do (there|at it|during it)|read (more|on|the rest)|the description
      ^(and )?(what|wat|whats|wats|what's)( is| 's)? (it|that|this|dat)( (about|exactly|then|again|all about|like|on about))*$|(what|wat) (kind|sort|type) of (thing|event|stuff|workshop|talk) (is it|is that|is this|exactly)?|(can|could) (you|u) (tell me (more|about (it|that|this))|explain( (it|that|this))?|give me (more )?(details|info)|describe( it| that)?|elaborate)( please| pls| more)?$|(what|wat) (do|will|would|can) (i|we|they|one) (do|learn|see|get|find)( (there|at it|exactly))?$|(what's|whats|what is) (the )?(aim|point|topic|subject|theme|purpose|idea|content|goal|deal)( (of (it|that|this)|there|exactly))?$|^(and )?(infos?|tell me more|go on then|tell me about (it|that|this))( (please|pls|about (it|that|this)))?$
    `),
  },
  severally: {
    when: wording(`
      when('s| is) the next|when (are there|is there|are|can i (go|find|see|attend|do)|can we|do you have|will there be)|(what|which) (days?|dates?) (are there|is there|do you have|have|can i|are)
      ^((and|with) )?((show|see|view|open|display)( me)? )?((as|in|on) )?(the |a )?calendar( view)?( (of|for) (the )?(programme|program|events|month))?$|^(and )?(day by day|by (day|date))$|^((and|on) )*which days$
    `),
    where: wording(`
      where (are (there|the|they)|are|is there|can (i|we|you) (go|find|see|attend|do|get)|can (i|we)|to (go|find)|could (i|we)|should (i|we) go (for|on|this|to))|(in )?(what|which) (towns?|cities|places?) (are there|is there|have|can i)
      (on|show|see|view|open|display)( (me|us|it|that|them|these|those|all|everything|the events|events|the programme))*( on)? (a|the) map( view)?( of (the )?(towns|events|programme|program|metropolis))?(?! (of |for |to |app))
      ^((and|with) )?(a |the )?map( view)?( of (the )?(towns|events|programme|program|metropolis))?$|^((and|in) )*(which|what) (towns|cities)$|^(and )?(by town|town by town)$
    `),
  },
};
