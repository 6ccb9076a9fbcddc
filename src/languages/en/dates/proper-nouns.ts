/** Months that are first names as well. */
const FIRST_NAME = "(?:April|May|June|August)";
const CALENDAR =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
/** What makes the word a month: "in June", "next April", "3 May", "by August"; also "May and June". */
const NO_MONTH_WORD =
  "(?<!(?:\\b(?:[Ii]n|[Nn]ext|[Ll]ast|[Tt]his|[Ee]arly|[Mm]id|[Ll]ate|[Uu]ntil|[Tt]ill|[Ff]rom|[Ss]ince|[Bb]efore|[Aa]fter|[Oo]n|[Oo]f|[Aa]nd|[Oo]r|[Tt]o|[Ee]nd of)[ -]|\\d(?:st|nd|rd|th)? ?))";
/** Capitalised words after a month that are no surname: "May Day", "June Events", "August Lille". */
const NO_SURNAME = `(?!${CALENDAR}|Day|Bank|Half|Holidays?|Events?|Workshops?|Programme|Fairs?|Fest|Market|Lille|Roubaix|Tourcoing|Villeneuve)`;

/** Names that only capital letters show: hidden before the message is made plain. Each with an example. */
export const PROPER_NOUNS: readonly RegExp[] = [
  // "a play by August Wilson", "June Carter was a singer"; not "in June Lille"
  new RegExp(
    `${NO_MONTH_WORD}(?<![A-Za-z-])${FIRST_NAME} (?=\\p{Lu}[’']?\\p{L}+)${NO_SURNAME}`,
    "gu",
  ),
  // "Aunt June", "Dr March"
  new RegExp(
    `(?<=\\b(?:[Aa]unt|[Aa]untie|[Uu]ncle|[Gg]randma|Miss|Mrs\\.?|Mr\\.?|Ms\\.?|Dr\\.?|Saint|Professor|General) )${CALENDAR}(?!\\p{L})`,
    "gu",
  ),
  // "songs of April Verch": a surname ends the phrase
  new RegExp(`(?<=\\bof )${FIRST_NAME} (?=\\p{Lu}\\p{Ll}+[.?!]?$)${NO_SURNAME}`, "gu"),
  // "June and Julia", "from May and Tom"; not "in June and July"
  new RegExp(
    `(?<!\\b[Ii]n )(?<![A-Za-z-])${FIRST_NAME}(?= and \\p{Lu}\\p{Ll}+)(?! and ${CALENDAR})`,
    "gu",
  ),
  // "Louis the Sixteenth"; not "the Sixteenth of November"
  new RegExp(
    `(?<=\\p{Lu}\\p{Ll}+ )the (?=\\p{Lu})[A-Za-z-]+(?:st|nd|rd|th)(?!\\p{L}| of | ${CALENDAR})`,
    "gu",
  ),
  // "Yesterday by the Beatles", "September by Earth, Wind and Fire"; not "Sunday by bus"
  new RegExp(
    `\\b(?:Yesterday|Tomorrow|${CALENDAR})(?= by (?:[Tt]he )?\\p{Lu})(?! by ${CALENDAR})`,
    "gu",
  ),
  // "Ant and Dec", "Tom and Jan"; not "Nov and Dec", "Lille and Dec 15"
  new RegExp(
    `(?=[DJ])(?<=(?<!\\p{L})(?!${CALENDAR}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\p{Lu}\\p{Ll}+ (?:and|&|n) )(?:Dec|Jan)(?!\\p{L}|\\.? \\d| to | or )`,
    "gu",
  ),
  // "I saw The Day After Tomorrow", "I loved Before Midnight": all its words in capitals
  /\b(?:The )?Day After Tomorrow\b|(?<=\p{Ll} )(?:Before|After) (?:Midnight|Tomorrow)\b/gu,
  // "the Beatles’ Yesterday", "Annie sings Tomorrow", "Yesterday was a great film"
  /(?<=\b(?:sings?|sang|singing|hummed|played) |\p{L}s[’'] )(?:Yesterday|Tomorrow|Tonight)\b|\b(?:Yesterday|Tomorrow|Tonight|Wednesday)(?= (?:is|was) an? (?:[a-z]+ )?(?:film|song|movie|book|novel|show|series|album)\b)/gu,
  // "the song Sunday Morning Call": goes on in capitals behind the name of a work
  new RegExp(
    `(?<=\\b(?:film|movie|book|novel|album|song|series|band) )(?:${CALENDAR}|Midnight|Tomorrow|Tonight|Yesterday) (?:(?:Night|Morning) )?(?!${CALENDAR}|Night|Morning|Evening|Afternoon|At|In|Lille|Roubaix|Tourcoing)(?=\\p{Lu}\\p{Ll}+)`,
    "gu",
  ),
  // "an august assembly": the adjective
  /(?<=\b[Aa]n )august(?= [a-z])/g,
  // "the film Friday Night Lights", "a novel called “Saturday”": to the end of the name
  /(?<=\b(?:film|movie|book|novel|album|song|band|play|series|show|magazine)s?(?: called)? )(?:“[^”]{2,60}”|"[^"]{2,60}"|‘[^’]{2,60}’)/g,
  // "Sally June was late", "Fredric March won"; not "Lille in March is"
  /(?<=(?<!\p{L})(?!In|On|By|This|Next|Last|And|Or|From|To|Early|Mid|Late|Is|If|Until|Since|For)\p{Lu}\p{Ll}+ )(?:April|May|June|August|March)(?= (?:was|is|has|had|plays|played|sells|sang|sings|wrote|lives|lived|works|won|lost|said|says)\b)/gu,
  // "June baked a cake", "April painted the fence": a doer
  /(?<![\p{L}-] )(?<!\d )\b(?:April|May|June|August)(?= [a-z]{3,}ed (?:an?|the|my|his|her|our|us|me|it|him|them)\b)/gu,
];
