import type { AboutWords } from "../about-words.js";
import { wording } from "../wording.js";

/** What English says of the programme as a whole. Notation in ../wording.ts. */
export const aboutWords: AboutWords = {
  itself: wording(`
    (the |this |a |that )?(whole |entire )?mois de l'ess|(the|this) (whole|entire) (programme|program|festival)|(the|this) (whole |entire )?month( of the (ess|sse))?(?! (of|after|before))|(the )?(ess|sse|social and solidarity economy|social economy|solidarity economy)( month)?
  `),
  listings: {
    towns: wording(`
      (in )?(which|what|how many|(the )?list of( the)?)( are)?( all)?( the)? (towns|cities|municipalities|villages)( (take|takes|taking) part| participate| participating| are (involved|in it|taking part|there|in the programme)| have events| do you cover)*( in (the|this) (month|programme|mois de l'ess|event|festival)| in it)?
      ^(and )?(the|all the) (towns|cities)$
      ^((and|but|ok|so)[ ,]*)*(what|which) (areas?|zones?|regions?|territory|places) (do (you|they)|does (it|the programme)|is|are)( all)? (cover|covered|serve|served)( exactly)?(?=[^a-z0-9]*$)|where do you cover(?=[^a-z0-9]*$)
      (which|what) (town|city) (has|hosts|offers|gets) (the )?most (events|things|activities|workshops)( (going )?on)?
    `),
    themes: wording(`
      (which|what|how many|(the )?list of( the)?)( are)?( all)?( the)? (themes?|topics)( are (there|covered|planned)| do you have| does it (have|cover))?( (of|in) the (month|programme))?
      ^(and )?the (themes|topics)$
    `),
    formats: wording(`
      (which|what|how many|(the )?list of( the)?)( are)?( all)?( the| different)? (types?|kinds?|sorts?|formats?) of (events?|activities|things|activity)( are (there|planned|offered|on)| do you have| can i (find|go to)| is there)?$
    `),
    organisers: wording(`
      (which|what|how many|(the )?list of( the)?)( are)?( all)?( the)? (organi[sz]ers?|participants|(organi[sz]ations?|associations?|charities) (take part|participate|are (involved|taking part|participating)))( (are|do) (there|you have))?( in (the|this) (month|programme))?
      (who|which (organi[sz]er|organi[sz]ation|association|charity)) (organi[sz]es|offers|has|runs|hosts) (the )?most (events|things|activities|workshops)
      ^(and )?(who (takes part|is taking part|participates)|the organi[sz]ers)( in (it|the month|the programme))?$
    `),
    days: wording(`
      (which|what|when)('s| is| are)?( the)? (busiest|fullest) (days?|dates?)|(the )?(busiest|fullest) days?|(which|what) (days?|dates?)( is| are)?( the)? (busiest|fullest)|(which|what) (days?|dates?) (has|have) (the )?most (events|on|going on|activities)
    `),
  },
  past: wording(`
    what (have|has|had|did) (i|we|you) (already )?miss(ed)?( so far| already| until now)?|(the |any |all |all the )?(past|previous|earlier) (events?|ones)|(events? )?(that |which )?(are |were )?(already (over|past|finished|happened|gone)|already (taken|took) place|already been (held|on))|what (has )?(already )?(happened|took place|taken place)( already| so far)
    what (was|were)( there)? (on|happening|going on|there)(?! (it|them|there|my|your|his|her|its|the (page|list|leaflet|poster|flyer|back|screen))(?![a-z])| again| for me)|what (events|activities|workshops|talks|things) (were|have been) (on|held|there|organi[sz]ed)|what (went on|took place)|what (has|have) been (on|happening|going on)(?! (for|since))
  `),
  fullest: wording(`
    (which|what|who|where)( (one|is|are|of them|of those))*( there)? (has|have|got|offers?|hosts?|does|do)?( there)? ?(the )?most( (events|things|activities|stuff|choice))?( (going )?on| happening| of them)?(?= *[?]| *$)|which( one)?('s| is) (the )?(busiest|fullest|liveliest)
  `),
  overall: wording(`
    in (total|all)|altogether|all (told|together)|overall|total number|(in|over|across) the (whole|entire) (programme|program|month|festival)|since the (start|beginning)|from (start|beginning) to (end|finish)
  `),
  proposes: wording(`
    (propose|suggest|submit|add|list|announce|publish|advertise|put|get|include|enter) (my|our) (own )?(events?|workshops?|talks?|meetings?|exhibitions?|courses?|projects?|initiatives?)( (to|in|into|on) (the |your |this )?(programme|program|agenda|calendar|brochure|site|website|month))?
    (propose|suggest|submit|add|list|announce|publish|advertise|put|include|enter) (an?|some|another|new) [a-z]+ (to|in|into|on) (the |your |this )?(programme|program|agenda|calendar|brochure|site|website|month)|be (part of|in) the (programme|program)
  `),
  file: wording(`
    (the |a |an |your |this )?(full |whole |printed |complete )?(programme|program|brochure|leaflet|flyer|booklet|catalogue|schedule|list)( of events)? (as|in|by|to|through|on) (an? |my )?(pdf|word|excel|file|document|paper|attachment|download|e-?mail|post|print|mail)( (file|format|version|form|document))?
    (pdf|file|document|(printed|paper|printable|hard|pdf) (copy|version)|copy|download) (of|with) (the |your )?(full |whole |printed |complete )?(programme|program|brochure|leaflet|booklet|catalogue|schedule)
    (download|print|print out|get hold of|pick up) (a |an |the |your )(full |whole |printed |complete |paper )*(programme|program|brochure|leaflet|flyer|booklet|catalogue)
  `),
  sends: wording(`
    (e-?mail|text|sms|whatsapp) (it|this|that|them|(the|these|all the|those) (details|info|information|list|link|address)) to (me|us|my (phone|e-?mail|inbox|address))|(e-?mail|text|sms|whatsapp) (me|us) (it|this|that|them|all (this|that)|(the|these|all the|those|some|more) ?(details|info|information|list|link|address))
    send (it|this|that|them|(the|these|all the|those) (details|info|information|list|link|address))( to (me|us))? (by|via|as|over|in|to) (an? |my )?(e-?mail|text( message)?|sms|whatsapp|message|phone|inbox)|send (me|us) (it|this|that|them|(the|these|all the|those|some|more) ?(details|info|information|list|link|address)) (by|via|as|over|in|to) (an? |my )?(e-?mail|text( message)?|sms|whatsapp|message|phone|inbox)
  `),
  lasting: wording(`
    (last(s|ing)?|run(s|ning)?|go(es|ing)? on|spread|take place|held|are on|is on) (for |over |across )?(((several|a few|multiple|many|two or three|more than (one|a)|two|three|four|five|[2-9]) (days?|weeks?))|(all|the (whole|entire)|a (whole|full)|all through the) (week|month|weekend)|a week)|(last(s|ing)?|run(s|ning)?|go(es|ing)? on) (for )?longer than (a|one) day|multi-?day|(several|many)[- ]days? (events?|things?|activities)|(over|across) (several|a few|multiple) (days|weeks)|longer than (a|one) day
  `),
  ofLength: {
    days: wording(`
      (the|that|your) ([0-9]{1,2}|two|three|four|five|six)[- ]?days?[- ]+(long )?(one|thing|event|do|challenge|hackathon|workshop|meeting|training|course|visit|session|festival|gathering)
      (the|that) (one|thing|event) (that |which )?(lasts|lasting|runs|running|goes on|takes|spread|is)( (for|over|across))* ([0-9]{1,2}|two|three|four|five|six) days
    `),
    hours: wording(`
      (the|that|your) ([0-9]{1,2}|two|three|four|five|six)[- ]?hours?[- ]+(long )?(one|thing|event|do|challenge|hackathon|workshop|meeting|training|course|visit|session|festival|gathering)|(the|that|your) (2[5-9]|[3-9][0-9]) ?h(rs?)? (one|thing|event|do|challenge|hackathon|workshop|meeting|training|course|visit|session|festival|gathering)
      (the|that) (one|thing|event) (that |which )?(lasts|lasting|runs|running|goes on|takes)( (for|over|across))* ([0-9]{1,2}|two|three|four|five|six) hours
    `),
  },
  size: wording(`
    how (big|large|important|significant|widespread|strong|much of (the|an?) [a-z]+) (is|are) (the |this |that )?(whole |entire )?(ess|sse|sector|(social |solidarity )(and solidarity )?(economy|sector))
    (how many|a lot of|lots of|many) (people|jobs|employees|workers)( are there)?( do| does)?( (who|that))? ?(work(ing|s)?|are|are employed|employed)? in (the |this |that )?(ess|sse|sector|field|(social |solidarity )(and solidarity )?(economy|sector))|how many (people|workers|employees) (does|do) (the |this |that )?(ess|sse|sector|(social |solidarity )(and solidarity )?(economy|sector)) employ
    (size|weight|share|scale|importance) of (the |this |that )?(whole |entire )?(ess|sse|sector|(social |solidarity )(and solidarity )?(economy|sector))|what (share|part|percentage|proportion) of (the )?(local |regional )?(jobs|employment|economy)
  `),
  foreword: wording(
    `(foreword|preface|editorial|(opening|introductory|welcome|welcoming) (word|words|message|note|text|letter))`,
  ),
  wrote: wording(
    `who|whose|(author|writer|signature|name) (of|under|below|on|at)|(signed|written) by|signs?|signed`,
  ),
  venues: wording(
    `(which|what|any|all|all the|all of the|the|are|how many)( of (the|your|these))? (venues|places|locations|buildings|sites|rooms)`,
  ),
  site: wording(`
    (web-?site|site|web page|homepage)( (for|of|about))* (the )?(whole |entire |official )?(festival|month|mois de l'ess|programme|program)|(festival|programme|program|month)('s)? (web-?site|homepage|web page|site)
  `),
  allOfIt: wording(`
    (is|are) (everything|(it|this|that|they|these|those)( really)? all|all (of )?(it|this|that|them|these|those)|(all (of )?|every |each )(the |your |these |those )?(events?|activit(y|ies)|things?|workshops))( (here|there|on|offered|in (it|the (programme|program|month|festival))))?( (really|actually|always|completely|totally|entirely|truly))? (free|for free|without (charge|paying)|costs? nothing)
    (everything|it all|all (of )?(it|this|that)|they all)('s| is| are) (really |completely |totally )?free(?= *([,?]|$))
  `),
  blames: wording(`
    (was|were|is|are|been|being|wasn't|weren't|isn't|aren't|it's|they're)( (so|very|really|rather|quite|pretty|terribly|a bit|just|all|not|all that))* (badly|poorly|hardly|barely|scarcely|not|under|insufficiently|particularly|really|very|too|well|properly)( (well|much|enough|very))*[ -](advertised|publici[sz]ed|promoted|announced|communicated|signposted|organi[sz]ed)
    (wasn't|weren't|isn't|aren't) (advertised|publici[sz]ed|promoted|announced)( (enough|anywhere|properly|well|much))*
    (there (is|was|'s|has been)|you (had|have|did|do|made)|they (had|did|made))( (so|far|really))* (no|not enough|hardly any|not much|little|too little|very little|zero) (advertising|publicity|advertisement|promotion|communication|posters?)
    (the )?(advertising|publicity|promotion|communication) (was|is|has been) (very |really |rather |quite |so )*(bad|poor|awful|terrible|lousy|non-existent|useless|weak|insufficient)
    (nobody|no one|no-one) (told (me|us|anyone|people)|knew|heard|has heard|had heard|knows)( anything)? (about|of) (it|this|that)
    (you|they|someone|somebody) (should|could|ought to|might)( really)? (have )?(advertised?|publici[sz]ed?|promoted?|announced?)( (it|this|that|these|them|such things|things))?( (better|more|earlier|properly))+
  `),
  publisher: wording(
    `(the )?(mel|(lille )?(european )?metropol(is|itan authority|itan council)|lille metropole)`,
  ),
  whether: wording(`
    (has|have|did) (it|this|that|they|the [a-z][a-z' -]{2,40}?)( (already|yet))* (started?|begun|begin|opened)
    (?<=[,;:] *)(and |so |but )?(is|are|was|will|isn't|wasn't|does|do) (it|this|that|they)
    ((it|that|this)'s|is|are|starts?|begins?|takes? place) (?=[^?.]+[, ](right|correct|is it not|isn't it|doesn't it|aren't they)$)
    (?<=[a-z] )(is|are) (only|just|reserved|strictly) for (?!(today|tomorrow|now))
    ^((and|so|but|ok|well|then|hi|hello|hey|good (morning|afternoon|evening))[ ,!]*)*(is|are|was|will|isn't|aren't|wasn't|won't|doesn't|does|do|can|could|must|should|may|(would|might)(?= (it|this|that|they)( (still|also|even|already))* be (open|closed|on|visible))|would(?= [0-9a-z:]+( ?[ap]m)? (work|suit|do|fit|be (ok|okay|fine|possible)))) (?!there)|(i|we) (thought|believed|assumed|read|heard|understood|was told|were told)( that)? (it|this|that)
  `),
  open: wording(`what(?! about)|which|who|whom|when|where|why|how|or`),
  over: wording(`
    (already )?(over|finished|ended)|too late( to (go|come|join|get there|attend))?
  `),
  begun: wording(
    `(already )?(started|begun|under way)(?! (at|on|in|from|with|by))|already (open|opened|running|on(?= *[?]))`,
  ),
  ahead: wording(
    `still (time|possible|on|running|open|going|there|visible)( to (go|come|join|attend))?`,
  ),
};
