import type { Phrase } from "../corpus.js";
import { DATE_PHRASES } from "./corpus/dates.js";
import { INTENT_PHRASES } from "./corpus/intents.js";

/** What people write in French, with its reading. */
export const FRENCH_CORPUS: readonly Phrase[] = [...DATE_PHRASES, ...INTENT_PHRASES];
