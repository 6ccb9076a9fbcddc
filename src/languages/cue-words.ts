/** The words that messages ask with, mended when they are misspelt. */
export interface CueWords {
  /** Plain, in every form: a form that is not here is taken for a slip of one that is. */
  readonly asked: ReadonlySet<string>;
  /** What people ask with most, whatever it is, the commonest first. */
  readonly common: ReadonlySet<string>;
  /** Real words, of any language, that look like a slip in one of these: "cancer", "martin". */
  readonly lookalikes: ReadonlySet<string>;
}
