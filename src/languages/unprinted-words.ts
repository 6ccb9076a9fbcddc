/** What people ask for and a programme seldom prints; each expression is made by `wording`. */
export interface UnprintedWords {
  /** A language in which an event should be held: "en anglais", "for English speakers". */
  readonly tongues: RegExp;
  /** More than some sum of money: "plus de 10 euros". */
  readonly above: RegExp;
  /** No more than some sum: "moins de 10 euros", "a budget of 5 euros". */
  readonly below: RegExp;
}
