/** A language's vocabulary: data only, read by `understanding/`. */
export interface Words {
  /** Words that carry no meaning for a search ("le", "est-ce que", "svp"). */
  readonly stopWords: readonly string[];
}
