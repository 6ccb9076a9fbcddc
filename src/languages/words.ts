import type { FacetWords } from "./facet-words.js";
import type { FormWords } from "./form-words.js";
import type { Aspect, Intent } from "./intents.js";
import type { NameWords } from "./name-words.js";
import type { PlaceWords } from "./place-words.js";

/** A language's vocabulary: data only, read by `understanding/`. */
export interface Words {
  readonly places: PlaceWords;
  readonly facets: FacetWords;
  readonly names: NameWords;
  readonly form: FormWords;
  /** Phrases by intent; plain, `*` at the end of a word stands for any ending. */
  readonly intents: Readonly<Partial<Record<Intent, readonly string[]>>>;
  readonly aspects: Readonly<Partial<Record<Aspect, readonly string[]>>>;
  /** "premier" → 1; 0 is the last. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Before what is not wanted: "pas", "sauf". */
  readonly negations: readonly string[];
  /** At the head of a message that leans on the one before: "et", "plutot". */
  readonly follows: readonly string[];
  /** Words that carry no meaning for a search ("le", "est-ce que", "svp"). */
  readonly stopWords: readonly string[];
  /** Words that tell this language from the others. */
  readonly telling: readonly string[];
}
