/** What people ask for and a programme seldom prints; each expression is made by `wording`. */
export interface UnprintedWords {
  /** A language in which an event should be held: "en anglais", "for English speakers". */
  readonly tongues: RegExp;
  /** What is most worth seeing, which no programme says of its own: "les temps forts", "highlights". */
  readonly highlights: RegExp;
  /** How it feels to be there: "quelque chose de calme", "something funny". */
  readonly moods: RegExp;
  /** That one can write to who organises it: "qui ont une adresse e-mail". */
  readonly reached: RegExp;
  /** More than some sum of money: "plus de 10 euros". */
  readonly above: RegExp;
  /** No more than some sum: "moins de 10 euros", "a budget of 5 euros". */
  readonly below: RegExp;
}
