/** What a message wants done. A message may hold several ("oui, et c'est où ?"). */
export const INTENTS = [
  "find",
  "count",
  "more",
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
  "capacity",
  "similar",
  "calendar",
] as const;
export type Aspect = (typeof ASPECTS)[number];
