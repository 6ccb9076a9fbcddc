/** The words that messages ask with, mended when they are misspelt. */
export interface CueWords {
  /** Plain, in every form that is common: a form that is not here is taken for a slip of one that is. */
  readonly words: ReadonlySet<string>;
  /** Ordinary words a letter away from one of them: "cancer", "thinks". */
  readonly lookalikes: ReadonlySet<string>;
}
