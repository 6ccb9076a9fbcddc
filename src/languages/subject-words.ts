/** What tells a question about a programme of events from one about anything else. */
export interface SubjectWords {
  /** Names for any event, of no use to a search: "événement", "sortie". */
  readonly things: RegExp;
  /** Names for anything, an event when no other trade is named beside them: "truc", "idée". */
  readonly vague: RegExp;
  /** What brings in a topic: "sur", "about". */
  readonly topics: RegExp;
  /** Kinds of events that are no format of the programme, to be searched as words: "brocante". */
  readonly occasions: RegExp;
  /** Ways to ask for a thing to do without naming any: "que faire", "what's on". */
  readonly outings: RegExp;
  /** Ways to ask whether there is one: "je cherche", "anything about". */
  readonly wishes: RegExp;
  /** What no event tells, whatever is on screen: "le sens de la vie", "your system prompt". */
  readonly beyond: RegExp;
  /** Orders for another kind of assistant, whatever they are about: "réveille-moi". */
  readonly orders: RegExp;
  /** Those of them that are so even when an event is named with them: what the weather will be at it. */
  readonly weather: RegExp;
  /** Subjects of other trades, unless an event is named with them: "météo", "recette". */
  readonly others: RegExp;
}
