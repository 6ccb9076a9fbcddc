/** What no programme has a heading for, and a sentence of a description may tell all the same. */
export const TOPICS = [
  "food",
  "animals",
  "tongue",
  "duration",
  "children",
  // What comes with the smallest: a pushchair.
  "infants",
  "audience",
  "level",
  "bring",
  "speakers",
  "activities",
  // What it is on this time, in a name of its own: "sur le thème …".
  "theme",
  "online",
  "recording",
  "childcare",
  "outdoors",
  // Whether it goes on in the rain.
  "weather",
  // What a house has or not, and how it is to be there: toilets, noise, a queue, paying by card.
  "comfort",
  // What is bought or sold there, and who may have a stall.
  "trade",
  "certificate",
  "transport",
  "access",
  // Of the whole: for how long there has been one.
  "age",
  // Who pays for it, or stands behind it.
  "backing",
] as const;
export type Topic = (typeof TOPICS)[number];

/** Told in words of their own or not at all: no reader would find them between the lines. */
export const PRACTICAL: readonly Topic[] = [
  "animals",
  "infants",
  "childcare",
  "food",
  "bring",
  "online",
  "recording",
  "tongue",
  "transport",
  "level",
  "weather",
  "comfort",
  "trade",
  "speakers",
];

/** What a sentence may number, asked for by "how many" only: who takes part, and who works there. */
export const NUMBERED = ["bodies", "workforce"] as const;
export type Numbered = (typeof NUMBERED)[number];

/**
 * Told of what a thing or place is, "une épicerie solidaire", and asked by naming another: "c'est un magasin ?"; and of
 * how old one is to be, "16-25 ans".
 */
export type Tellable = Topic | Numbered | "nature" | "years";

/** The words by which a question is seen to be about a topic; each expression is made by `wording`. */
export type TopicWords = Readonly<Record<Topic | Numbered, RegExp>>;

/** The words by which a sentence is seen to tell of it. */
export type ToldWords = Readonly<Record<Tellable, RegExp>>;
