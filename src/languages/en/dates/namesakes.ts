import { MONTH, WEEKDAY } from "./names.js";
import { HOUR_IN_LETTERS } from "./numbers.js";

const FIRST_NAME = "(?:april|may|june|august|jan|dec)";
const UNITS = "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?)";
const COUNT = `(?:about |almost |nearly |only |under |over |less than |just )?(?:\\d{1,3}|an?|ten|twenty|thirty|forty|fifty|${HOUR_IN_LETTERS})`;
const SUBJECT = "(?:i|we|he|she|they|it|you|who|(?:my|our|his|her|the|their|your) [a-z]+)";
/** Verbs in the past of what is done within a length of time; not "booked", "planned": those look ahead. */
const DONE =
  "(?:scored|finished|ran|did|made|read|built|completed|learn(?:ed|t)|walked|cycled|drove|wrote|written|won|cooked|ate|eaten|solved|covered|lost|gained|put on|saved|earned|spent|grew|grown|dropped|shed|knitted|painted|moved|travell?ed|visited|crossed|climbed|swam|drank|fixed|sold|bought|sewed|typed|watched|cleaned|repaired|raised|collected|broke|broken|used|emptied|slept|met|seen|been|had|got)";
const BOOK =
  "(?:john|luke|mark|matthew|psalms?|genesis|exodus|romans|corinthians|acts|proverbs|revelation|hebrews|isaiah|job|james|galatians|ephesians|timothy|surah|quran)";
const MARK = "\\d{1,2} ?\\/ ?(?:5|10|12|20)\\b(?!\\/)";
const SCHOOL =
  "(?:maths?|english|french|spanish|german|history|geography|science|physics|chemistry|biology|music|spelling|the (?:quiz|test|exam|essay|oral|spelling)|my (?:test|exam|essay|quiz|oral)|(?:his|her|our) (?:test|exam|essay|quiz))";

/** Namesakes of dates by what stands beside them, whatever their capitals. Each with an example. */
export const NAMESAKES: readonly RegExp[] = [
  // "i lost 3 kilos in 2 months", "I've read 4 books in 3 days", "my sister saved 500 euros in a week"
  new RegExp(
    `\\b${SUBJECT}(?:'ve|'s|'d| have| has| had)? (?:just |already |only )?${DONE}(?: (?!to\\b|for\\b|that\\b|which\\b|and\\b)[a-z0-9']+){0,4} in ${COUNT} ${UNITS}\\b|\\b(?:lost|gained|saved|earned|shed) (?:about |over )?\\d[a-z0-9 ]{0,20} in ${COUNT} ${UNITS}\\b`,
    "g",
  ),
  // "haven't seen her in 3 years", "it hasn't rained in two weeks", "five times in three days"
  new RegExp(
    `\\b(?:hasn't|haven't|hadn't|hasnt|havent|has not|have not|times|twice)(?: [a-z0-9']+){0,4} in ${COUNT} ${UNITS}\\b`,
    "g",
  ),
  // "the best film in ten years", "the first time in two weeks"; not "the first workshop in two weeks"
  new RegExp(
    `\\b(?:best|worst|biggest|largest|hottest|coldest|wettest|driest|longest|strongest|highest|lowest|first|only)(?: [a-z]+){1,3} in ${COUNT} (?:years?|decades?|centur(?:y|ies))\\b|\\b(?:first|only|last|second|third) (?:time|rain|snow|win|goal|defeat|victory|loss)(?: [a-z]+)? in ${COUNT} ${UNITS}\\b`,
    "g",
  ),
  // "nine out of ten in the quiz, so 9/10", "I got 7/10", "9/10 in maths", "9/10 would recommend"
  /(?=\d{1,2} ?\/)(?<=\bout of (?:ten|twenty|five|a hundred|\d{1,3})\b.{1,25})\b\d{1,2} ?\/ ?\d{1,2}\b(?!\/)/g,
  new RegExp(
    `\\b(?:got|get|gets|scored|deserves|give|gave|gives|earned|solid|easy|mark|grade|score|result|rating)(?: (?:it|him|her|them|this|that|you|a|an|only|is|was|of|the [a-z]+|this [a-z]+))*:? ${MARK}|\\b${MARK}(?= (?:in|on|for) ${SCHOOL}\\b| (?:would|people|dentists|cats|kids)\\b)`,
    "g",
  ),
  // "John 3:16"; not "with Mark 4:30 pm"
  new RegExp(
    `(?<!\\b(?:with|meet|see|call|and|to|for) )\\b${BOOK},? (?:chapter )?\\d{1,3}:\\d{1,3}\\b(?:-\\d{1,3})?(?! ?[ap]\\.?m)`,
    "g",
  ),
  // "a ratio of 16:10", "a 4:3 screen", "4 by 4"
  /\b(?:ratio|odds|scale|format|proportion)s? (?:of |is |was |at )?\d{1,2}:\d{1,2}\b|\b\d{1,2}:\d{1,2}(?= (?:ratio|screen|odds|scale|format|mix|split|shot)\b)/g,
  /(?<!\b(?:at|around|for|from|until|till|after) )\b\d{1,3} by \d{1,3}\b(?! ?(?:am|pm|:|\/|o'clock)|(?:st|nd|rd|th)\b)/g,
  // "Ant and Dec", "a letter from Jan", "I gave it to Jan"; not "from Jan to March"
  /\bant (?:and|n|&) dec(?:ember)?\b|\bdec(?:ember)? (?:and|&) ant\b/g,
  /\b(?:(?:letter|gift|present|message|call|e-?mail|card|text|news|greetings) from|(?:mum|mother|father|dad|wife|husband|friend|sister|brother|home|house) of|(?:gave|give|sent|send|lent|spoke|speak|talked|married)(?: [a-z]+)? to) (?:jan(?:uary)?|april|june)\b(?! (?:to|\d))/g,
  // "luv april oneil": who is liked has a surname; names well known without their capitals
  new RegExp(
    `(?<=\\b(?:luv|love|adore|miss|hate|stan|fan of) )${FIRST_NAME} (?!showers|events|workshops|dates|then|better|more|most|best|because|when|with|for|and|in|at|as|too|but|so|weather|please)[a-z]{4,}`,
    "g",
  ),
  /\bapril (?:o'?neil|ludgate|lavigne|kepner)\b|\bjune (?:carter|allyson|osborne)\b|\baugust (?:wilson|rodin|strindberg|landmesser)\b|\b(?:theresa|brian|james|imelda|robert) may\b|\bbruno mars\b|\bavril lavigne\b|\btuesday weld\b|\bjoe friday\b|\bjack (?:black )?friday\b/g,
  // "Friday saved Crusoe", "Robinson Crusoe and Friday"
  /\bfriday\b(?! (?:night|evening|morning|afternoon|\d))(?=.{1,60}\bcrusoe\b)|\bfriday\b(?<=\bcrusoe\b.{1,30}friday)/g,
  // "Thursday's child", "Sunday school", "Monday blues", "a month of Sundays", "a weekend bag"
  new RegExp(`\\b${WEEKDAY}(?:'?s)? child\\b`, "g"),
  /\bsunday (?:schools?|dress|clothes|bloody sunday)\b|\bmonday blues\b|\bmonday morning (?:quarterback|feeling|blues)\b|\bmonths? of sundays\b|\bweekend (?:bags?|warriors?|cottage|edition)\b|\b(?:blue|stormy) monday\b|\b(?:freaky) friday\b|\b(?:black|bloody) sunday\b|\btuesdays with morrie\b/g,
  // Works: "Friday Night Lights", "Midnight's Children", "Edge of Tomorrow", "The Guns of August"
  /\bfriday night (?:lights|dinner)\b|\bsaturday night (?:live|takeaway)\b|\bmidnight's\b(?! (?:the|when|fine|ok|too|late|good|a)\b)|\bmidnight (?:cowboy|runner|rambler|library|special|club|train|mass|texts?|run)\b|\bedge of tomorrow\b|\bguns of august\b|\bseptember (?:song|ends)\b|\b(?:white|wham's last) christmas\b|\bborn on the fourth of july\b|\ba hard day's night\b|\bman who was thursday\b/g,
  new RegExp(
    `\\b(?:${MONTH}|${WEEKDAY}|last christmas)(?= by (?:the )?(?:wham|rebecca black|prince|green day|new order|the cure)\\b)`,
    "g",
  ),
  // "10/10 for service", "it lasts 1h30", "running time: 2:15"
  /\b(?:10\/10|5\/5|20\/20)(?= for (?:the|your|their|service|effort|style|food|value|trying)\b)/g,
  /\b(?:lasts?|lasting|lasted|takes?|took|running time|duration|length)(?: is| of| was)?:? (?:about |around )?\d{1,2}:\d\d\b(?! ?(?:am|pm|to|-))/g,
  // "our dog Tuesday", "Sunday is my cat", "a cat named Midnight"
  new RegExp(
    `\\b(?:my|our|his|her|their|the) (?:dog|cat|horse|pony|rabbit|parrot|hamster|kitten|puppy),? (?:${WEEKDAY}|${MONTH})\\b(?! \\d)|\\b(?:${WEEKDAY}|${MONTH}) is (?:my|our|his|her) (?:dog|cat|horse|pony|rabbit|sister|brother|friend|daughter|son)\\b|\\bnamed (?:midnight|tomorrow)\\b`,
    "g",
  ),
  // Newspapers, broadcasts, brands and sayings
  /\bsunday (?:post|mirror|mail|express|telegraph|sun|league)\b|\bmail on sunday\b|\bsaturday evening post\b|\b(?:usa|psychology|history) today\b|\btoday (?:programme|show)\b|\bnews at (?:ten|six|one)\b|\b[a-z\d]{1,6} o'clock (?:shadow|news)\b/g,
  /\bthank god it's friday\b|\btgif?\b(?: fridays?)?|\b(?:that )?friday feeling\b|\bany given sunday\b|\bsaturday morning cartoons\b|\brainy days and mondays\b|\btwelfth night(?= (?:by|is a play|was written))/g,
  // "I usually sleep on Mondays": of every week
  new RegExp(
    `\\b(?:i|he|she|we|they|(?:my|our) [a-z]+) (?:usually|normally|generally|always|never)(?: [a-z]+){1,4} on ${WEEKDAY}s(?: (?:mornings?|evenings?|nights?))?\\b`,
    "g",
  ),
];
