import { MONTH, WEEKDAY } from "./names.js";
import { NAMESAKES } from "./namesakes.js";
import { HOUR_IN_LETTERS, NUMBER } from "./numbers.js";

const STREET =
  "(?:street|st|road|rd|avenue|ave|square|lane|place|boulevard|bd|drive|court|bridge|station|park|quay|alley|close|crescent|terrace|metro|stop|school|barracks|hall)";
const FRENCH_STREET =
  "(?:rue|place|avenue|av|boulevard|bd|allee|impasse|square|quai|chemin|cours|faubourg|esplanade|rond-point|route|pont|station|metro|arret|lycee|college|ecole|stade|salle|parc|quartier)";
const NUMBERED =
  "(?:room|hall|floor|level|building|gate|door|line|bus|tram|metro|number|no\\.?|nr|n°|stand|booth|lot|class|box|code|ref|reference|article|page|chapter|volume|season|episode|platform|exit|department|table|group|team|version|v|size|option|answer|choice|question|event|workshop|session|step|part|top|phase|apartment|flat|apt|unit|route|stage|zone|size)";
const FRENCH_MONTH =
  "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)";
const WISH =
  "(?:good|nice|lovely|great|pleasant|happy|merry|wonderful|fantastic|beautiful|fab|enjoy (?:your|the)|have an? [a-z]+|have your)";
/** First names that are months as well, without the verb "may". */
const NAMESAKE = "(?:april|june)";
const FIRST_NAME = "(?:april|may|june|august)";
const KIN =
  "(?:friend|wife|sister|mother|mum|daughter|aunt|niece|grandmother|gran|nan|colleague|neighbour|boss|girlfriend|partner|cousin)";
const UNITS =
  "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?|evenings?|mornings?|afternoons?|weekends?|fortnights?)";

/** A day that one may stay from: "the 17th for 3 days". */
const A_DAY = `\\b(?:${WEEKDAY}|${MONTH}|tomorrow|today|\\d{1,2}(?:st|nd|rd|th)?)`;

/** What looks like a date and never is one: hidden before any rule reads. Each with an example. */
export const DECOYS: readonly RegExp[] = [
  ...NAMESAKES,
  // "the little one I look after on Mondays", "the baby we mind every Tuesday morning": who it is, and no day to come on
  new RegExp(
    `\\b(?:i|we) (?:look after|take care of|care for|mind|babysit|childmind)(?: (?:him|her|them))? (?:on |every |each )?${WEEKDAY}s?(?: (?:mornings?|afternoons?|evenings?))?`,
    "g",
  ),
  // "the hackathon weekend", "that challenge weekend": called by its kind; not "this weekend", "the hackathon this weekend"
  /\b(?:hack(?:a|er)?t?h?ons?|creathons?|challenges?|festivals?|jams?|games? jam) week-?ends?\b/g,
  // "which weekend is it?", "on what Thursday?"; not "what Saturday events are there?"
  new RegExp(
    `(?<!matter )\\b(?:which|what) (?:${WEEKDAY}|week-?end|week|month)\\b(?=\\s*[?]|\\s*$| (?:is|was|does|will|again|exactly)\\b)`,
    "g",
  ),
  // "contact@lemois-ess.org", "www.lemois-ess.org/14-november"
  /\S{1,80}@\S{1,80}\.\S{1,80}|(?:https?:\/\/|www\.)\S+|\b[a-z-]{1,60}\.(?:org|fr|com|net|eu|uk)\b\S*/g,
  // "03 20 63 91 79", "+33 6 12 34 56 78", "+44 20 7946 0958", "0612345678"
  /(?:\+ ?\d{2}|\b00\d{2}|\b0) ?(?:\(0\) ?)?[1-9](?:[ .\-/]?\d\d){4}\b|\+ ?\d{2}(?:[ -]?\d{2,4}){3,4}\b|\b0\d{2,4} \d{3,4} \d{3,4}\b/g,
  // "59000", "1,500 events", "10 000"
  /\b\d{5,}\b|\b\d{1,3}(?:[, ]\d{3})+\b(?! ?(?:am|pm))/g,
  // "€10", "£5.50", "10 euros", "from 5 to 10 euros", "11% of jobs"
  /[€£$] ?\d+(?:[.,]\d+)?(?: ?(?:-|to|and|or) ?[€£$]? ?\d+(?:[.,]\d+)?)?|\b\d+(?:[.,]\d+)?(?: ?(?:-|to|and|or|\/) ?\d+(?:[.,]\d+)?)? ?(?:€|%|£|euros?\b|eur\b|quid\b|pounds?\b|pence\b|cents?\b|per ?cent\b|bucks?\b|percent\b|k€)/g,
  // "5 km", "500 m away", "2-3 miles", "3 kg"
  /\b\d+(?:[.,]\d+)?(?: ?(?:-|to|and|or|\/) ?\d+)? ?(?:km|kms|kilomet(?:re|er)s?|met(?:re|er)s?|m|m2|m²|cm|kg|kilos?|lit(?:re|er)s?|gb|mb|degrees?|°c|miles?|yards?|feet|ft)\b(?! ?\d)/g,
  // "11 November Street", "8 May Square"
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?: \\d{4})? ${STREET}\\b`, "g"),
  // "place du 8 mai", "35 rue du 11 novembre 1918"
  new RegExp(
    `\\b${FRENCH_STREET} (?:(?:des [a-z]+ )?du |le )?(?:\\d{1,2})(?:er)?[ -](?:de )?(?:${FRENCH_MONTH}|${MONTH})(?: \\d{2,4})?`,
    "g",
  ),
  // "at 10 Downing Street", "12 rue de la Paix", "5, place Rihour"
  new RegExp(
    `\\b\\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? (?:${FRENCH_STREET}\\b|(?:(?!in|at|on|near|the|to|and|or|by|from|until|am|pm|for|${MONTH}|${WEEKDAY})[a-z'-]+ ){1,2}(?:street|road|avenue|lane|boulevard)\\b)`,
    "g",
  ),
  // "Room 12", "line 1", "number 5", "version 2.10", "workshop 3"
  new RegExp(
    `\\b${NUMBERED} ?(?:n°|no\\.?|number)? ?\\d+(?:[.,]\\d+)*\\b(?! ?(?:am|pm|${MONTH})\\b|:\\d)`,
    "g",
  ),
  new RegExp(`\\bnumber ${HOUR_IN_LETTERS}\\b`, "g"),
  // "Python 3.10.12", "iOS 11.2"
  /\b(?:python|ios|android|java|node|php|ruby|linux|ubuntu|debian|firefox|chrome|windows|macos|excel|word|api|sql|django|version)(?: v)? ?\d+(?:\.\d+)+/g,
  // "1/2 citron", "3/4 of a cup"; not "le 1/2 à Lille"
  /(?<!\b(?:le|du|au|les|des|on|the|from|until|jusqu'au) )(?<![\d/])(?:1\/2|1\/3|2\/3|1\/4|3\/4)(?= (?:de |d'|of )?(?:an? )?(?!(?:a|au|aux|de|en|at|in|and|or|to|from|matin|soir|midi|aprem|apres|vers|et|ou|pour|lille|roubaix)\b)[a-z]{3,})/g,
  /\bv\d+(?:\.\d+)*\b/g,
  // "my name is April", "my friend is called Sunday"
  new RegExp(
    `\\b(?:name is|name's|name|(?:is|am|i'm|she's|he's) called|nicknamed) (?:${MONTH}|${WEEKDAY})\\b(?! \\d)`,
    "g",
  ),
  // "June is my friend", "my wife April", "Mrs March"; not "June is my favourite month"
  new RegExp(
    `\\b${FIRST_NAME} (?:is|was) (?:my|our|his|her|a) ${KIN}\\b|\\b(?:my|our|his|her) ${KIN},? ${NAMESAKE}\\b(?! \\d)|\\b(?:mrs|mr|ms|miss) (?:${MONTH}|${WEEKDAY})\\b(?! \\d)`,
    "g",
  ),
  // "born in April 1980", "I was born on 14 March 1970", "date of birth: 14/03/1970": about who asks;
  // "Granddad was born on 3 April 1956" tells a date
  new RegExp(
    `(?!(?<=(?<!\\bi )\\b(?:was|were) )born on \\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4})\\b(?:born (?:in|on)|birth(?: is)?(?: ?:)?)(?: the)? (?:${WEEKDAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ /.-])?(?:${MONTH}|\\d{1,4})\\b(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?(?:,?[ /.-]\\d{4}\\b)?`,
    "g",
  ),
  // "Hi June", "I asked April", "with June", "thank you, June!"; not "meet June 5"
  new RegExp(
    `\\b(?:ask(?:ed)?|tell|told|met|thank(?:ed)?|dear|hi|hello|hey|phone|text|with) ${FIRST_NAME}\\b(?! \\d)`,
    "g",
  ),
  new RegExp(
    `\\b(?:thanks|thank you|hi|hello|sorry|bye|yes|no|ok),? ${FIRST_NAME}(?=[ !.,]*$)`,
    "g",
  ),
  // "June said no", "April will call you back", "is June at home?", "April and her mother"
  new RegExp(
    `\\b${FIRST_NAME} (?:said|says|told|asked|called|phoned|wants|lives|works|plays|likes|loves|sings|sang|wrote|came|arrived|married|and (?:her|his|i)|will (?:call|come|phone|bring|help)|has (?:a|her|two|three|been)|is (?:ill|sick|late|here|away|at home|not here|on holiday))\\b|\\b(?:is|was) ${FIRST_NAME} (?:at home|in|here|there|ok|coming|your)\\b|\\b${FIRST_NAME}, (?:my|our|his|her) ${KIN}\\b|\\b(?:does|did|can|has) ${FIRST_NAME} (?:work|live|know|play|come|speak|like|want)\\b|\\b(?:it|was it) ${FIRST_NAME} who\\b|\\b(?:give|send|speak|talk|write|show)(?: [a-z]+)? to ${FIRST_NAME}\\b(?! \\d)|\\b${FIRST_NAME} 's\\b`,
    "g",
  ),
  // "a band called Friday"; not "he called Friday"
  new RegExp(
    `\\b(?:an?|the|my|our) [a-z]+ (?:called|named) (?:${MONTH}|${WEEKDAY})\\b(?! \\d)`,
    "g",
  ),
  // "Sunday Lane", "April Street"; "Sunday driver", "a Saturday job"
  new RegExp(`\\b(?:${MONTH}|${WEEKDAY}) (?:street|lane|avenue|road|drive|square)\\b`, "g"),
  /\b(?:saturday|sunday) (?:drivers?|jobs?|girls?|boys?|papers?)\b/g,
  // "my team is 4th in the table"
  /\b(?:is|was|are|were|am|came|come|finished|ranked|placed) \d{1,2}(?:st|nd|rd|th) (?:in|out of|overall|behind|on the list)\b/g,
  // "every other weekend"; "he ran it in 12 minutes"; "morning, noon and night"; "blood pressure 12/8"; "Red October"
  new RegExp(`\\bevery other (?:${WEEKDAY}|weekend|week|day|month)\\b`, "g"),
  new RegExp(
    `\\b(?:i|we|he|she|they|it|you) (?:scored|finished|ran|did|made|read|built|completed|learn(?:ed|t)|walked|cycled|drove|wrote|won|cooked|ate|solved|covered)(?: [a-z0-9']+){0,3} in (?:\\d{1,3}|an?|${HOUR_IN_LETTERS}) ${UNITS}\\b`,
    "g",
  ),
  /\bmorning,? noon and night\b|\bblood pressure (?:of |is |was )?\d{1,3} ?\/ ?\d{1,3}\b|\bred october\b/g,
  // "we beat them 3-1", "Lens lost 2 to 1", "2-2 draw": scores
  /\b(?:won|win|beat|beaten|lost|lose|drew|drawn|score[ds]?|result|ended|finished)(?: [a-z']+){0,3} \d{1,3} ?(?:-|to|all) ?\d{1,3}\b(?! ?(?:am|pm|:))|\b\d{1,2}-\d{1,2} (?:win|draw|defeat|loss|victory)\b/g,
  // "365 days in a year", "two by two", "Happy Friday!"
  new RegExp(
    `\\b${UNITS} in (?:an?|the|one) (?:leap )?(?:year|month|week|day|hour|minute)\\b(?! (?:of|before|after|commencing|starting|beginning) )`,
    "g",
  ),
  new RegExp(`\\b${HOUR_IN_LETTERS} by ${HOUR_IN_LETTERS}\\b|\\bhappy friday\\b`, "g"),
  // "Tomorrow is another day", "April showers", "built in a day"
  /\btomorrow is another day\b|\bapril showers(?: bring may flowers)?\b|\bbuilt in a day\b|\bworld in (?:80|eighty) days\b|\bhigh noon\b|\bmidnight in paris\b/g,
  // "Friday is the name of my dog"
  new RegExp(`\\b(?:${MONTH}|${WEEKDAY}) (?:is|was) the (?:sur|first |last |pet )?name\\b`, "g"),
  // "the October Revolution", "the September 11 attacks", "May 1968"
  new RegExp(
    `\\b${MONTH}(?: \\d{1,2}(?:th)?)? (?:revolution|attacks?|uprising|massacre|riots)\\b|\\bmay (?:19)?68\\b`,
    "g",
  ),
  // "the jobs of tomorrow", "tomorrow's jobs" (without its "'s" here), "here today, gone tomorrow"
  /\b(?:worlds?|jobs?|cit(?:y|ies)|econom(?:y|ies)|societ(?:y|ies)|leaders?|work|energy|farming|mobility|compan(?:y|ies)|trades|skills|citizens|business) of (?:tomorrow|today)\b/g,
  /\b(?:tomorrow|today) (?:worlds?|jobs?|cit(?:y|ies)|societ(?:y|ies)|economy|leaders?|compan(?:y|ies)|citizens?|generations?)\b|\bhere today,? gone tomorrow\b|\byesterday(?:'s)? (?:news|men)\b/g,
  // Names of works, brands and treaties
  /\btomorrow never dies\b|\byesterday by\b|\bgood friday agreement\b|\bboxing day sales?\b|\bsuper bowl sunday\b|\bmanic monday\b|\bvampire weekend\b|\bwednesday addams\b|\bfriday night project\b|\bweekend effect\b/g,
  // "midnight blue", "burning the midnight oil"
  /\bmidnight (?:blue|oil|sun|snack|feast|mass|express)\b/g,
  // "ages 8 to 12", "aged 6 and over", "from 6 years old", "8-12 year olds", "18 to 25-year-olds"
  /\b(?:ages?|aged)(?: from| between| group)? \d{1,3}(?: ?(?:-|to|and|until|up to) ?\d{1,3})?(?: (?:and|or) (?:over|above|up|older|under))?\b/g,
  /\b(?:from )?\d{1,3}(?: ?(?:-|to|and|or|\/) ?\d{1,3})?[ -]?(?:year|yr|month)s?[ -]?olds?\b|\b\d{1,3}(?: ?(?:-|to) ?\d{1,3})? ?(?:yo|y\/o|yrs)\b/g,
  // "from 6 years", "for 5 years", "10 years of"; not "in 2 years", "2 years ago"
  /\b(?<!\b(?:in|within|next|last|past) )\d{1,3}(?: ?(?:-|to) ?\d{1,3})? years\b(?! ago| from)/g,
  // "over 18s", "under 12s", "over-60s", "the under 5s"
  /\b(?:over|under)[ -]?\d{1,3}'?s?\b/g,
  // "my son is 5", "she's 12", "we are 10", "there will be 6 of us", "turns 7"
  /\b(?:(?:is|are|am|turn|turns|turned|turning|be|was|were)|(?:[a-z]+'(?:s|re|m|ll be))) (?:only |now |almost |about )?\d{1,3}(?= ?(?:$|[,.?!;)]|and\b|years|of us|people|so\b|but\b|who\b))/g,
  // "a 2-hour workshop", "two-day course", "a week-long", "half-day"
  new RegExp(
    `\\b(?:\\d{1,3}|an?|${HOUR_IN_LETTERS}|half|full|whole|multi)[ -](?:second|minute|min|hour|hr|day|week|month|year|night|evening|weekend)(?:-long\\b| long\\b|-[a-z]+|(?= (?:workshop|course|session|training|event|class|event|visit|tour|trip|walk|talk|programme|conference|internship|contract|placement|stay|break|meeting|film|show|drive|ride)))`,
    "g",
  ),
  // "for 2 hours", "lasts 3 days", "takes 90 minutes", "48 hours", "less than 2 hours", "2 hours of training"
  new RegExp(
    `\\b(?:for(?:(?<!${A_DAY} for)|(?! ${NUMBER} (?:days?|nights?)))|(?<!\\bthe )lasts?|lasting|takes?|over|about|around|under|than|spend|spent|is|of) (?:about |around |only |over )?(?:\\d{1,3}|an?|${HOUR_IN_LETTERS})(?:[ -](?:to|or|-) ?\\d{1,3})?(?: and a half)? (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\b(?! (?:ago|from now|on|today|tomorrow))`,
    "g",
  ),
  new RegExp(
    `(?<!\\b(?:first|last) )\\b(?:\\d{1,3}|an?|${HOUR_IN_LETTERS}) ?${UNITS} (?:of|long|away|drive|walk|per|a)\\b`,
    "g",
  ),
  /\b(?<!\b(?:in|within|next|last|past|about|around) )(?:24|35|36|39|48|72) ?(?:h|hrs|hours)\b(?! ago)/g,
  // "24/7", "7 days a week", "24 hours a day", "9 to 5 job", "Monday-to-Friday job"
  /\b24 ?\/ ?(?:24|7)\b|\b365\b|\b9(?:am)?[ -](?:to|till)[ -]5(?:pm)? (?:jobs?|work|hours)\b|\bnine-to-five\b/g,
  // "once a week", "twice a month", "per week", "times a day", "a week's notice"
  /\b(?:once|twice|times|evenings?|days?|hours?|nights?|mornings?) (?:a|per|every|each) (?:day|week|month|year|night|fortnight)\b|\b(?:per|every|each) (?:day|week|month|year)\b/g,
  // "the 80s", "the 1980s", "in the eighties", "the 18th century", "the year 2000"
  /\b(?:19|20)?\d0'?s\b|\byear \d{4}\b|\b\d{1,2}(?:st|nd|rd|th)[ -]centur(?:y|ies)\b/g,
  // "3rd edition", "the 12th floor", "5th time", "2nd hand"
  /\b\d{1,2}(?:st|nd|rd|th)[ -](?:editions?|floor|time|grade|year|birthday|anniversary|arrondissement|hand|one|place|event|workshop|session|item|option|result|in the list|on the list|from the)\b/g,
  // "the second Saturday workshop", "the one of the 22" stay; "a second workshop", "wait a second", "one of them"
  /\b(?:(?<!\bthe )one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) of (?:them|us|you|these|those|the|my|your|our)\b(?! (?:evenings|nights)\b)/g,
  // "is there one in the evening?"; "at one in the afternoon" stays
  /(?<!\b(?:at|from|till|until|by|around|about|before|after|to|between|and|or|past|half|quarter) )\bone\b(?= in the (?:morning|afternoon|evening)\b)/g,
  // "the partners' evening"; "today's evening" and "Sunday's morning" stay
  /(?<=\b(?!(?:today|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?['’])[a-z]+(?:s['’]|['’]s) )(?:evening|morning|afternoon)\b/g,
  // "good evening", "have a lovely weekend", "happy Christmas", "enjoy your Sunday"
  new RegExp(
    `\\b${WISH} (?:rest of (?:the|your) |end of (?:the |your )?|start to the )?(?:and )?(?:mornings?|afternoons?|evenings?|nights?|days?|weekends?|week|year|christmas|xmas|easter|new years?|halloween|holidays?|summer|autumn|winter|spring|(?!friday)${WEEKDAY})(?! (?:workshop|event|session|activit|programme))\\b`,
    "g",
  ),
  /^ *(?:morning|afternoon|evening|night)(?=[!,. ]*$|[!,.] | (?:all|everyone|everybody|there|guys|team|night)\b)/g,
  // "see you tomorrow", "bye, until Saturday!", as the whole of a sentence; not "can I see you on Friday?"
  new RegExp(
    `(?<=^ *|[.!?,;] *|\\b(?:and|ok|okay|thanks|thank you|bye|cheers|great|so|then) )(?:see (?:you|ya|u)|cu|c (?:u|you)|speak|talk to you|catch you)(?: all| again| soon| then| there| both)? (?:on |at |in )?(?:the |this |next )?(?:tomorrow|tonight|later|soon|weekend|week|${WEEKDAY})\\b(?: (?:then|morning|evening|afternoon))?(?=[ !.]*$)|\\b(?:thanks|thank you|bye|goodbye|ok|cheers|great),? (?:until|till|til) (?:tomorrow|then|next (?:time|week)|${WEEKDAY})(?=[ !.]*$)`,
    "g",
  ),
  // "Christmas market", "Easter eggs", "Halloween costume", "Father Christmas"
  /\b(?:father )?(?:christmas|xmas|easter|halloween|bonfire|new years?) (?:markets?|trees?|presents?|gifts?|shopping|jumpers?|dinners?|lunch|parties|party|carols?|cards?|lights|fairs?|fayres?|songs?|decorations?|eggs?|bunny|holidays?|island|costumes?|stories|story|menus?|concerts?|resolutions?|break|crafts?|cakes?|hampers?|wreaths?|workshops?)\b|\bfather christmas\b|\bsanta\b/g,
  // "the March for the climate", "the women's march", "march for", "may I", "this may be"
  /\b(?:marche?s?|marching) (?:for|against|through|past|together|on (?!the \d))\b|\b(?:a|the|women's|climate|pride|protest|silent|peace|hunger|long) march\b(?! \d)|(?<!\b(?:in|this|next|last|of) )\bmarch (?:was|is) /g,
  /\bmay (?:i|we|you|he|she|it|they|be|not|have|also|still|need|well|contain|the|there|come|attend|bring|interest|change|vary)\b/g,
  // "one day", "some day", "the other day", "day by day", "these days", "the same day", "open day"
  /\b(?:one|some|any|every|each|the other|same|open|present|modern|rainy|half|full|whole)[ -]days?\b(?! (?:after|before))|\bday (?:by|to|in) day\b|\bthese days\b|\bday out\b/g,
  // "Friday prayers" stays; "Ruby Tuesday", "Sunday best", "Super Sunday", "Man Friday", "Cyber Monday"
  /\b(?:ruby|fat|casual|man|girl|cyber|giving|super|bloody) (?:tuesday|friday|monday|sunday)\b|\bsunday best\b|\bsaturday night fever\b|\bfriday the 13th\b(?= (?:film|movie|the film))/g,
  // French in an English sentence: "la nuit", "mon ami", "Le Mois de l'ESS", "ce soir"
  /\b(?:mon|ton|son) (?:ami|amie|amour|projet|entreprise|association)\b/g,
  // "first come, first served", "first of all", "at first", "second-hand"
  /\bfirst come(?:,? first served)?\b|\bfirst of all\b|\bsecond[- ]hand\b/g,
  // "the one that lasts all week"; not "that lasts all next week"
  /(?<=\b(?:that|which|one|events?) )(?:lasts?|runs?|goes on|go on) (?:for )?(?:all|the (?:whole|entire)|a (?:whole|full)|all through the) (?:week|month|weekend)\b/g,
  // "in time for", "on time", "half six" stays; "half of them", "half price"
  /\bone (?:to another|another|with|by one|at a time)\b|\b\d{1,2}:\d\d long\b|\bsunday times\b|\bhalf (?:of (?:them|us|you|the (?!month))|price|board|term)\b|\b(?:scored?|rated?|rating|score of|rating of|rated at) \d+ ?\/ ?\d+/g,
];
