import type { Spelling } from "../dates/spelling.js";
import { words } from "./whole-words.js";

/** Short spellings of English chats, over plain text. Dates have their own (dates/spellings.ts). */
export const chatSpellings: readonly Spelling[] = [
  [
    /(?<=\b(?:any|some|noth|go|happen|hapen|look|com|do|runn|start|meet|cook|train|learn|garden|volunteer|sew|paint)in)(?![a-z'])/g,
    "g",
  ],
  // "Possible around 1pm?": said in short.
  [/(?<=^[^a-z0-9]*)possible(?= (?:around|at|to|for|with|without) [a-z0-9])/g, "is it possible"],
  [words("anyhting|anyting|anythng"), "anything"],
  // As London says it, and as it is heard: "anyfing", "sumfing", "enyfink".
  [words("[ae]nyf(?:in|ing|ink)"), "anything"],
  [words("s[ou]me?f(?:in|ing|ink)"), "something"],
  [words("n(?:o|u)f(?:in|ing|ink)"), "nothing"],
  [words("every?f(?:in|ing|ink)"), "everything"],
  [words("hel+o+|hullo|hallo"), "hello"],
  [words("gams|gaems|gmaes"), "games"],
  [words("vid(?:e?[iy]o|eao|e?o)(?= games?\\b)"), "video"],
  [words("dose(?= (?:it|this|that|the|one|anyone|anybody|he|she)\\b)"), "does"],
  [words("strat(?= *[?!.]*$)|strat(?= at\\b)|(?<=\\bto )strat"), "start"],
  [
    words(
      "n(?= (?:wat|wot|wht|wen|do|does|did|can|could|will|would|should|must|shall|are|have|has|hav|also|then|there|any|til|till|until|tonite|tonight|tmrw|where|when|what|how|who|why|is|at|the|on|in|its?|my|i|we|sat|sun|mon|tues?|wed|thurs?|fri|tmrw|tomorrow|tonight|today|saturday|sunday|monday|tuesday|wednesday|thursday|friday)\\b)",
    ),
    "and",
  ],
  [words("hav"), "have"],
  [words("4get"), "forget"],
  [
    words(
      "(?<=\\b(?:up|register|pay|book|sign|ask|go|looking|look|is it) )4(?= (?:it|that|this|the|me|us|my)\\b)",
    ),
    "for",
  ],
  [
    words(
      "(?<=\\b(?:who|what)(?: is|'?s| was| r| are)? (?:it|this|that|they|these)(?: all)? )4(?= *[?.!]*$)",
    ),
    "for",
  ],
  [
    words("uni(?:v|ver)?(?= (?:evening|event|thing|party|soiree|one|talk|forum|of|students?)\\b)"),
    "university",
  ],
  [words("(?<=\\b(?:sounds?|looks?|seems?|very|is|it'?s|all) )g(?:u?)d"), "good"],
  [words("where ?abouts(?= (?:is|are|was|does|do|will|in|on|at|exactly)\\b| *[?]| *$)"), "where"],
  [words("shes(?= (?:from|frm|at|in|with|not|the|an?)\\b)"), "she's"],
  [words("hes(?= (?:from|frm|at|in|with|not|the|an?)\\b)"), "he's"],
  [words("frm|fom|form(?= (?:which|wich|where|what)\\b)"), "from"],
  [words("wich|whch|whic"), "which"],
  [words("regi?ster|regstr|rgister"), "register"],
  [words("strts"), "starts"],
  [words("tho(?= *[.!?,]*$)"), "though"],
  [words("(?<=\\bwhich )1"), "one"],
  // "The evening 1", "the loos 1"; not "the event number 1".
  [
    words(
      "(?<=\\b(?:the|that|this) [a-z]+(?: [a-z]+)? )(?<!\\b(?:the|number|num|no|nr|option|choice|item|room|hall|line|part|day|session|slot|event|workshop|talk|on|at|to|of|till?|until|from|about|and|or) )1(?= *[,.;?!]| *$| (?:in|at|on|about|with|by|for|is|was|does|will|where|when|how|please|pls|then|instead)\\b)",
    ),
    "one",
  ],
  // Who learns English: "is something on Friday?", "tomorrow have something?"
  [
    /(?<=(?:^|[.,;:!?] ?|\b(?:and|but|so|ok|okay|please|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|today|tonight|weekend|week|morning|afternoon|evening|time) ))(?:is|have|has) (?=(?:something|anything|nothing)(?! (?:wrong|missing|broken|of)\b))/g,
    "is there ",
  ],
  [
    /(?<=(?:^|[.,;:!?] ?|\b(?:and|but|so|ok|okay|please) ))(?:have|has) (?=(?:more|other|others|some)(?![a-z]))/g,
    "is there ",
  ],
  // Who learns English leaves out "do": "how I contact them", "what we do there".
  [
    /(?<=(?:^|[.,;:!?] ?|\b(?:and|but|so|ok|okay|please|hi|hello) )(?:how|what|where) )(?=(?:i|we|you|they) (?!(?:can|could|should|must|will|would|shall|may|might|did|don't|am|are|were|was|have|had|need|want|like|think|see|know|heard|saw|mean|'?(?:ll|d|m|re|ve))\b)[a-z]+(?:[^a-z0-9,]+(?!is\b)[a-z0-9']+){0,4}[^a-z0-9,]*$)/g,
    "do ",
  ],
  // "One" for anybody asks what "I" asks.
  // But "does one appointment last half an hour?" is of one appointment.
  [words("does one(?= [a-z])(?! [a-z]+ (?:last|take|cost|start|begin|end|finish)\\b)"), "do i"],
  [
    words(
      "(?<=(?:should|can|could|must|may|would|might) )one(?= (?:[a-z]+ly )?[a-z]{2,}(?<!of)\\b)",
    ),
    "i",
  ],
  [words("one(?= (?:should|can|could|must|may|would|might) )"), "i"],
  [words("one needs(?= to)"), "i need"],
  [words("one has(?= to)"), "i have"],
  [words("one gets(?= (?:there|to))"), "i get"],
  [words("hu(?= (?:is|organi[sz]es?|runs?|will|does|do|can|are)\\b)"), "who"],
  [words("mutch"), "much"],
  [words("ther(?= (?:is|are|be|will|going)\\b)|(?<=(?:will|is|are) )ther"), "there"],
  [words("hapening|happeneing|happenning"), "happening"],
  [words("whats|wats|wots|wts|whts|wuts|wat's"), "what's"],
  [words("what's(?= (?:in the (?:morning|afternoon|evening)|at the weekend)\\b)"), "what's on"],
  [words("wheres"), "where's"],
  [words("whens"), "when's"],
  [
    words(
      "wher|whear|werr?e?(?= (?:is|was|will|does|do|can|should) (?:it|this|that|the|they|i|we|you|u)\\b)(?<=^[^a-z]*(?:(?:and|but|ok|so) )*wer[re]*)|wer(?= (?:exactly|xactly|abouts))|were(?= (?:exactly|precisely|abouts) *[?!.]*$)(?<=^[^a-z]*were)",
    ),
    "where",
  ],
  [words("ex?actl[iy]|exctly|exaclty|exacly|xactly"), "exactly"],
  [words("whos"), "who's"],
  [words("hows"), "how's"],
  [words("thats"), "that's"],
  [words("theres"), "there's"],
  [words("wat|wot|wut|wht"), "what"],
  [words("im"), "i'm"],
  [words("ive"), "i've"],
  [words("id(?= (?:like|love|rather|prefer))"), "i'd"],
  [words("dont"), "don't"],
  [words("doesnt"), "doesn't"],
  [words("isnt"), "isn't"],
  [words("cant"), "can't"],
  [words("wanna"), "want to"],
  [words("gonna"), "going to"],
  [words("lemme"), "let me"],
  [words("gimme"), "give me"],
  [
    words(
      "ur(?= (?:so|such|very|really|too|a|an|the|not|just|right|wrong|welcome|stupid|dumb?|dumm|thick|useless|rubbish))",
    ),
    "you're",
  ],
  [words("u"), "you"],
  [words("r(?= (?:there|you|u|they|we|any|the)\\b)"), "are"],
  [words("ur"), "your"],
  [words("pls|plz"), "please"],
  [words("ppl"), "people"],
  [words("abt"), "about"],
  [words("smth|smthg|smthng|sthg|sth|sumthing"), "something"],
  [words("cos|cuz|coz|bc"), "because"],
  [words("evts?|evnts?"), "events"],
  [words("stuf+|stufs"), "stuff"],
  [words("mor|moar"), "more"],
  [words("hw(?= (?:many|much|long|do|can|does|to|far|is))"), "how"],
  [words("wana|wnna|wan2"), "want to"],
  [words("nxt"), "next"],
  [words("rite(?= *[!.?]*$)"), "right"],
  [words("wiv|w(?= (?:my|our|the|a|an|me|his|her|some|two|[0-9]) )"), "with"],
  [words("wrk"), "work"],
  [words("dum|dumm"), "dumb"],
  [words("mny|meny"), "many"],
  [words("singup|sigup|sginup|sineup|signupp"), "sign up"],
  [
    words(
      "(?:sine|syne?|sien|sgin|sing|sighn|sin|cine)(?= (?:me|us|him|her|my [a-z]+) up(?![a-z])| up (?:for|to|pls|plz|please|me|us)(?![a-z])| up *[?!.]*$)",
    ),
    "sign",
  ],
  [
    words(
      "(?:bok|booc|buk|bouk)(?= (?:me|us|it|this|that|one|a|the|in|for)\\b)|(?<=\\b(?:to|must i|should i|can i|we) )(?:bok|booc|buk|bouk)",
    ),
    "book",
  ],
  [words("(?<=\\bput (?:me|us) )(?:dwn|donw|dow)"), "down"],
  // What is asked of one event, as it sounds: "iz it fre", "wats the prise", "wat tym".
  [words("(?:iz|si)(?= (?:it|this|that|the|there)\\b)"), "is"],
  [
    words(
      "(?<=\\b(?:is it|it's|its|it is|this|that|totally|for|entry|all|be) )(?:fre|frea|freee|feree|fre e)(?![a-z])",
    ),
    "free",
  ],
  [words("fre(?= *(?:[?]|or |entry))"), "free"],
  // Not "prize", which some events have.
  [words("prise(?= *[?!.]*$)|prise(?= (?:of|for) )|pryce|priice"), "price"],
  [words("(?<=\\bhow )(?:mch|muc|muhc|muh)"), "much"],
  [words("(?<=\\b(?:is it|it's|is this|entry) )payed"), "paid"],
  [words("(?:whn|wehn|wenn?)(?= (?:is|does|do|it|was|will|are|can)\\b)|(?:whn|wehn)"), "when"],
  [words("(?<=\\b(?:what|wat|wot|which|start|the|still|any) )(?:tym|tyme|tiem|tme|tim)"), "time"],
  [words("fone|fon|phon|phoen"), "phone"],
  [words("vist|vizit|vizite|vissit"), "visit"],
  [words("(?<=\\b(?:phone|tel|fone|contact) )(?:nr|nbr|nb|num|nmbr|numbr|numba)"), "number"],
  [words("aswell"), "as well"],
  [words("sgn(?= (?:me|us|up|him|her))"), "sign"],
  [words("wek"), "week"],
  [words("begn"), "begin"],
  [words("scrach|scrtch"), "scratch"],
  [words("dat"), "that"],
  [words("dis"), "this"],
  [words("w/o"), "without"],
  [words("com(?= (?:at|on|to|with|by|in|after|before|later|early|alone|along)\\b)"), "come"],
  [
    words(
      "(?<=\\b(?:have|got|need|want|time|how|going|like|is it|be|easy|hard|ok) )2(?= (?:[b-z][a-z]+|a[b-z][a-z]*)(?!s? (?:people|of)))",
    ),
    "to",
  ],
  [
    words(
      "2(?= (?:late|early|far|busy|old|young|expensive|big|long|hard)\\b)|(?<= [a-z]+ )2(?= *[?!]*$)(?<!(?:number|one|and|or|of|the|no|for|at|in|room|day) 2)",
    ),
    "too",
  ],
  [
    words(
      "4(?= (?:kids|children|me|us|him|her|them|myself|ourselves|free|beginners|everyone|everybody|students|families|adults)\\b)(?<!(?:with|have|has|my|our|their|are|of|the|all|and|got) 4)",
    ),
    "for",
  ],
  // "Town hall thing, which room": of one that is known, in haste.
  [
    /^(?=(?!(?:the|this|that|an?|any|some|no|every|each|another|what|which|one|good|nice|great|cool|funny|same|only|first|next|last|not|just)\b)[a-z'-]+(?: [a-z'-]+){0,2} (?:thing|one),? (?:which|what|wats?|when|where|who|how|is it)\b)/g,
    "the ",
  ],
  [words("agen|agn|agin"), "again"],
  [words("gtg|g2g|gotta go"), "got to go"],
  [words("lets(?= (?:start|go|begin|try|see|do|get|continue|carry)\\b)"), "let's"],
  [words("ther(?= (?:is|are|any|a|some)\\b)|(?<=\\b(?:is|are|over|go|get) )ther"), "there"],
  [words("(?:any|ne)(?:1|one|1ne)"), "anyone"],
  [words("some?1|sum1|sumone"), "someone"],
  [words("every?1|evry1"), "everyone"],
  [words("sumthin|somethin|sumting|smthing|somthing"), "something"],
  [words("nothin|nuthin"), "nothing"],
  [words("wich|whch"), "which"],
  [words("cud|cld"), "could"],
  [words("wud|wld"), "would"],
  [words("shud|shld|shd"), "should"],
  [words("bk(?= (?:me|a|one|it|the)\\b)"), "book"],
  [words("thnks|thanx|thankyou|thks|tnx"), "thanks"],
  [
    words(
      "(?<=\\b(?:looking|look|up|search|searching|wait|waiting|ask|good|ok|place|seat|fun|something|anything|stuff|things|events) )4",
    ),
    "for",
  ],
];
