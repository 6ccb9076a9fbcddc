import type { Found } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import type { FacetValue } from "./facets.js";
import type { FreeWord } from "./free-words.js";
import { Text } from "./normalise.js";

/** What was read of the subject of a message. */
interface Said {
  readonly what: readonly Found<FacetValue>[];
  readonly free: readonly FreeWord[];
}

/**
 * What a message says without the words that only tell of what is sought: the speaker's own people
 * and things ("qu'y a-t-il à Roubaix pour mes usagers ?") and what there is much of ("un week-end
 * avec plein d'assos à la gare"). Where nothing else is said, they are all that there is to go by: "quelque chose
 * pour mes usagers ?".
 *
 * @param narrowed times, places or names are said too
 */
export function withoutPassing(text: Text, { what, free }: Said, narrowed: boolean, words: Words) {
  const typed = Text.of(text.typed).plain;
  const isPassing = ({ start }: { readonly start: number }) =>
    words.sentences.passing.test(typed.slice(0, start));
  const kept = {
    what: what.filter((one) => one.value.facet !== "words" || !isPassing(one)),
    free: free.filter((word) => !isPassing(word)),
  };
  const saysMore = narrowed || kept.what.length > 0 || kept.free.some(({ sought }) => sought);
  return saysMore ? kept : { what, free };
}
