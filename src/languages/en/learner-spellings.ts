import type { Spelling } from "../dates/spelling.js";
import { words } from "./whole-words.js";

/** What one does about an event: after these a learner leaves out "to". */
const DOINGS =
  "(?:pay|register|reserve|book(?! (?:on|about|club|swap|exchange))|sign(?= up| me| us)|enroll?|subscribe|participate|attend|join|come|go|bring|cancel|know|ask|see|take|make|inscribe|assist)";

/** What is asked of an event, as a noun. */
const SIDES =
  "(?:timings?|times?|hours?|venue|place|location|address|adress|contact|number|phone|price|details?|info|information|dates?|schedule)";

/** What one need not do, in the form that English has after "without". */
const UNDONE: Readonly<Record<string, string>> = {
  book: "booking",
  buy: "buying",
  "(?:create|start)": "creating",
  have: "having",
  make: "making",
  pay: "paying",
  register: "registering",
  reserve: "reserving",
  "sign up": "signing up",
};

/**
 * How people say it in English whose own language is another: words that are near ("inscribe", "assist
 * to"), a "to" left out, "is having" for "has". Written as English has it, over plain text.
 */
export const learnerSpellings: readonly Spelling[] = [
  // "At 20 hours", as French and Spanish say it; not "until 2 hours before".
  [
    /(?<=\b(?:at|from|until|till) (?:2[0-4]|1\d|[6-9])) (?:hours?|hs?)\b(?! (?:of|a|per|later|ago|before|after|each|every))/g,
    ":00",
  ],
  [words("(?<!\\b(?:sur|sans|libre|avec|d|l|une) )inscriptions?"), "registration"],
  [words("(?:pre-?)?inscribing"), "registering"],
  [words("(?:pre-?)?inscribed"), "registered"],
  [words("(?:pre-?)?inscribe"), "register"],
  [
    words("(?<=(?:please|kindly|you) )subscribe(?= (?:me|us)\\b)|^subscribe(?= (?:me|us)\\b)"),
    "register",
  ],
  [
    words(
      "subscribe(?= (?:myself |ourselves |us )?(?:to|for|in|at) (?:it|this|that|the (?:event|workshop|visit|course|training|talk|conference))\\b)",
    ),
    "register",
  ],
  [
    words(
      "assist (?:to|at)(?= (?:it|this|that|the|an?|both|these|one)\\b)|(?<=\\bwho can )assist(?= *[?]?$)",
    ),
    "attend",
  ],
  // "The Itineraire, who is organisator?"
  [words("organi[sz]at(?:o|eu)rs?"), "organiser"],
  [words("(?<=\\bwho(?: is|'s|s) )organi[sz]er"), "the organiser"],
  [words("kindly"), "please"],
  [
    words(
      `(?<=\\b(?:please|you|pls) )share(?: (?:with )?(?:me|us))?(?= (?:the |its |their |exact |full |all )*${SIDES}\\b)`,
    ),
    "give me",
  ],
  [
    words(
      `(?:there is|there's|is there|is)(?: a| any)? need (?:to(?= ${DOINGS}\\b)|(?:of|for)(?= (?:an? |the )?(?:registration|reservation|booking|ticket)\\b))`,
    ),
    "do i need to",
  ],
  // "Is it need ticket?", "it needs ticket?"
  [
    words(
      "(?:is it|it is|it's) need(?:ed)?(?: an?| any)?(?= (?:tickets?|reservation|booking|registration)\\b)",
    ),
    "do i need a",
  ],
  // "I can come with my children?": a question in the order of a statement.
  [
    /(?<=^(?:(?:and|so|but|ok|hello|hi|sorry|then)[, ]+)*)i can(?= (?:come|go|bring|enter|attend|join|arrive)\b[^.?!]*[?][^a-z0-9]*$)/g,
    "can i",
  ],
  [
    /(?<=^(?:(?:and|so|but|ok|hello|hi|sorry|then)[, ]+)*)we can(?= (?:come|go|bring|enter|attend|join|arrive)\b[^.?!]*[?][^a-z0-9]*$)/g,
    "can we",
  ],
  [words("when (?:it|this|that) is(?= *[?]?$)"), "when is it"],
  [words(`must to(?= ${DOINGS}\\b)`), "must"],
  [words("(?:it|this|that) is when(?= *[?]?$)"), "when is it"],
  [words("(?:it|this|that) is where(?= *[?]?$)"), "where is it"],
  [words("what there is(?= *[?]?$)"), "what is there"],
  // "The peoples like me"
  [words("peoples(?! of\\b)"), "people"],
  // "For to create his job without create a company"
  [words("for to(?= [a-z])"), "to"],
  ...Object.entries(UNDONE).map(
    ([verb, doing]): Spelling => [words(`(?<=\\bwithout )(?:to )?${verb}`), doing],
  ),
  // "I have heard it exists also something"
  [
    words(
      "(?<=\\b(?:heard|told|read|saw|know|think|believe|seems|said)(?: me| us)?(?: that)? )(?:it |there )exists?",
    ),
    "there is",
  ],
  [
    words(
      "(?:does |do )?(?:it |there )?exists?(?= (?:some|any|something|anything|other|an?|one)\\b)",
    ),
    "is there",
  ],
  [
    words("for(?= (?:know|learn|see|meet|find|discover|understand|become|be|get to know)\\b)"),
    "to",
  ],
  // "Is near the metro?", "is possible to come?": a question without "it". Not "is necessary the inscription".
  [
    /(?<=^|[.?!,] *|\b(?:and|but|so) )is(?= (?:near|far|close|expensive|accessible|for (?:everybody|everyone|all|free|children|kids|adults|families))\b| (?:possible|necessary|obligatory|mandatory|compulsory|required|allowed|permitted)(?: to\b| *[?]| *$))/g,
    "is it",
  ],
  [
    new RegExp(
      `(?<=\\b(?:(?:i|we|you|one|people) (?:need|want|wish)|it is necessary|it's necessary|is it necessary|would like) )(?=${DOINGS}\\b)`,
      "g",
    ),
    "to ",
  ],
  [words("is (?:it|this|that) having"), "does it have"],
  [words("(?:it|this|that) is having|it's having"), "it has"],
  [
    words(
      "how many(?= (?:it |this |that )?(?:costs?|price)\\b| money\\b| euros? (?:it|is|does)\\b)",
    ),
    "how much",
  ],
  [
    words(
      "(?:for )?how (?:many|much) time(?= *(?:[?.,!]|$)| (?:and|or)\\b|(?<=for how (?:many|much) time) | (?:it|this|that|does|do|will|is|takes?|lasts?|the [a-z]+ (?:takes?|lasts?))\\b)",
    ),
    "how long",
  ],
  // "Yes, is good": a verb without "it", where nothing is asked.
  [
    /(?<=(?:^|[.,;:!] *|\b(?:yes|yeah|ok|okay|no|oh|ah|perfect) ))is(?= (?:(?:all|very|really|already) )*(?:good|ok|okay|fine|correct|right|perfect|great|nice)(?: (?:for|with|by) (?:me|us)| like (?:this|that))?(?: (?:thanks?|thank you|please))? *(?:[.,!;]|$))/g,
    "it's",
  ],
  [
    words("i (?:search|seek)(?: for)?(?= (?:some|an?|one|the|any|free|[a-z]+s|[a-z]+ing)\\b)"),
    "i'm looking for",
  ],
  [words("a work(?= (?:in|at|for|near|with|as|where|like)\\b| *[,.?!]|$)"), "a job"],
  [words("most (?:soon|early)"), "soonest"],
  [words("more soon"), "sooner"],
  [words("what means(?= [a-z])"), "what is the meaning of"],
  [words("how many (?:they|we|you) are(?= *[?]?$)"), "how many are they"],
  [words("gratis|gratuit(?= *[?]?$)"), "free"],
];
