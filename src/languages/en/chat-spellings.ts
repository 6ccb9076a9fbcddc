import type { Spelling } from "../dates/spelling.js";

/** Whole words. */
function words(forms: string): RegExp {
  return new RegExp(`(?<![a-z0-9'’@.-])(?:${forms})(?![a-z0-9'’@])`, "g");
}

/** Short spellings of English chats, over plain text. Dates have their own (dates/spellings.ts). */
export const chatSpellings: readonly Spelling[] = [
  [/(?<=\b(?:any|some|noth|go|happen|hapen|look|com|do|runn|start)in)(?![a-z'])/g, "g"],
  [words("anyhting|anyting|anythng"), "anything"],
  [words("hav"), "have"],
  [words("hapening|happeneing|happenning"), "happening"],
  [words("whats|wats|wots"), "what's"],
  [words("wheres"), "where's"],
  [words("whens"), "when's"],
  [words("whos"), "who's"],
  [words("hows"), "how's"],
  [words("thats"), "that's"],
  [words("theres"), "there's"],
  [words("wat|wot|wut"), "what"],
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
  [words("u"), "you"],
  [words("r(?= (?:there|you|u|they|we|any|the)\\b)"), "are"],
  [words("ur"), "your"],
  [words("pls|plz"), "please"],
  [words("ppl"), "people"],
  [words("abt"), "about"],
  [words("smth|sth|sumthing"), "something"],
  [words("cos|cuz|coz|bc"), "because"],
  [words("evts?|evnts?"), "events"],
];
