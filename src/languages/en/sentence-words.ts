import type { SentenceWords } from "../sentence-words.js";
import { wording } from "../wording.js";

/** How English sentences are built. Notation of `wording` in ../wording.ts. */
export const sentenceWords: SentenceWords = {
  breaks: wording(`
    but|because|cos|since|so|as i
    (?<= )(?=(is there|are there|do you have|have you|what|which|where can|can you|could you|anything|any ))
  `),
  tells: wording(`
    ^(and |or |so |hi |hello |hey )*(i|i'm|im|i've|ive|i'd|we|we're|we've|my|our|he|she|they|it's|a friend|me)
  `),
  asks: wording(`
    what|which|who|where|when|how|whats|what's|is there|are there|will there|do you|does|did|can you|could you|have you|any|anything|something|show|find|list|is it|are they
  `),
  leads:
    /(?:^|[^a-z0-9])(?:an?|some|any|about|on|of|for|the|have|has|there|find|got|want|need|see|like|love|learn|play|try|offer|do|regarding|around|to|involving|with) *$/,
};
