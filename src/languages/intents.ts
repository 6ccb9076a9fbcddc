/** What a message wants done. A message may hold several ("oui, et c'est où ?"). */
export const INTENTS = [
  "find",
  "count",
  // About the programme as a whole: "c'est quoi l'ESS ?", "quelles villes participent ?".
  "about",
  "more",
  "advise",
  "details",
  "choose",
  "register",
  "cancel",
  "my-requests",
  "remind",
  "erase",
  "yes",
  "no",
  "correct",
  "restart",
  "repeat",
  "language",
  "help",
  "identity",
  "human",
  "greet",
  "thanks",
  "bye",
  "insult",
  "off-topic",
] as const;
export type Intent = (typeof INTENTS)[number];

/** Which side of an event (or, with "find", of the answer) is asked about. */
export const ASPECTS = [
  "what",
  "when",
  "where",
  "access",
  "price",
  "registration",
  "contact",
  "organiser",
  "audience",
  "accessibility",
  // What no programme has a heading for: food, dogs, what to bring.
  "practical",
  "capacity",
  "similar",
  "calendar",
] as const;
export type Aspect = (typeof ASPECTS)[number];
