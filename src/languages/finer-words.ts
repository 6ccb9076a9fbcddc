/**
 * Questions about one event that no heading of a programme answers, and that have an answer of their
 * own; the most telling first.
 */
export const FINER = [
  // "C'est maintenu ?"
  "still-on",
  // "Ça reviendra l'an prochain ?"
  "again",
  // "Les gens donnent combien ?", where the price is free.
  "amount",
  // "Ils ferment entre midi et deux ?"
  "lunch-break",
  // "C'est ouvert le week-end ?"
  "opening-days",
  // "Il y a un programme détaillé ?"
  "schedule",
  // "Et si je viens quand même sans confirmation ?"
  "unconfirmed",
  // "J'ai demandé il y a trois jours, et toujours pas de réponse."
  "unheard",
  // "Personne ne décroche."
  "unreached",
  // "À qui se plaindre ?"
  "complaint",
  // "On serait 28, ça passe ?"
  "group",
  // "À partir de quel âge ?"
  "from-age",
  // "C'est quel genre, un débat ?"
  "kind",
  // "C'est un magasin ?"
  "nature",
  // "Un résumé ?"
  "gist",
  // "Qui sera là ?"
  "present",
  // "On peut aller et venir ?", "venir une heure seulement ?"
  "passing",
  // "Je peux arriver en retard ?"
  "late",
  // "Douze heures, c'est pas une erreur ?"
  "misprint",
] as const;
export type Finer = (typeof FINER)[number];

/** A way of reaching somebody that a programme may not print. */
export const WAYS = ["phone", "email", "site"] as const;
export type Way = (typeof WAYS)[number];

/** How the finer questions about one event are asked; each expression is made by `wording`. */
export interface FinerWords {
  readonly asked: Readonly<Record<Finer, RegExp>>;
  /** The way of being reached that is asked for. */
  readonly ways: Readonly<Record<Way, RegExp>>;
  /** Beside a question who organises, asks for somebody by name: "le responsable", "a name". */
  readonly person: RegExp;
  /** Beside a question where it is, the number of the house. */
  readonly houseNumber: RegExp;
  /** Beside a question where it is, its exact address. */
  readonly street: RegExp;
  /** Beside a question where it is, the room or the floor. */
  readonly room: RegExp;
  /** What is printed of a place where its room is told: "salle", "bâtiment". */
  readonly rooms: RegExp;
  /** Asks whereabouts in a town that is named: "où exactement à", "which part of". */
  readonly within: RegExp;
  /** Asks for a number: "combien de". */
  readonly howMany: RegExp;
  /** Beside what is numbered, says that it is at the event: "seront là". */
  readonly there: RegExp;
  /** Of somebody named, asks whether they are at the event: "y sera", "is taking part". */
  readonly isThere: RegExp;
  /** Asks until when it lasts. */
  readonly end: RegExp;
  /** Says that an hour is one of the morning: "du matin". */
  readonly ofMorning: RegExp;
  /** Says that a part of a day is meant from its beginning to its end: "toute la matinée". */
  readonly throughout: RegExp;
  /** Says that somebody comes, stays or leaves: "j'arrive", "could we get there". */
  readonly comes: RegExp;
  /** Asks whether it is open then, or one may come: "est-ce ouvert à dix heures ?" */
  readonly opens: RegExp;
  /** Asks whether a time would do: "14 h, ça irait ?", "would 2 pm work?". */
  readonly suits: RegExp;
  /** Asks whether one may come at an hour, and not whether it begins then: "c'est possible à 9 h 30 ?" */
  readonly mayCome: RegExp;
  /** What a question when or where it is has for its subject, when that is no event: "la clôture". */
  readonly part: RegExp;
  /** Asks for all there is on one that is named: "dites-m'en plus sur", "tell me more about". */
  readonly more: RegExp;
  /** Says that its organiser is to be asked something: "je voudrais leur demander si …". */
  readonly wouldAsk: RegExp;
  /** All of a message that only names a place: "à la fac ?". */
  readonly placed: RegExp;
  /** Asks how something is done: "comment s'inscrit-on ?" */
  readonly howTo: RegExp;
  /** How old somebody is, in the group `age` or `ageAlone`, or several: "j'ai 27 ans", "elle en a 19", "they are 14 and 17". */
  readonly ages: RegExp;
  /** Asks what is spoken about: "ça parle de …", "will they talk about". */
  readonly content: RegExp;
  /** Parts of one event, each by itself: "the times of each talk", "chaque atelier". */
  readonly eachPart: RegExp;
  /** Doubts what it asks: "vraiment ?". */
  readonly doubts: RegExp;
  /** Before the name of a place, asks where it is: "where's", "où se trouve". */
  readonly whereIs: RegExp;
  /** Once the event is over: "after it", "après celle-là". */
  readonly afterIt: RegExp;
  /** Once the event spoken of is over, on its day: "juste après", "straight after it". */
  readonly onceOver: RegExp;
  /** Once one comes out of it, at whatever hour: "en sortant de là". */
  readonly leaving: RegExp;
  /** The same, of its day: "plus tard dans la journée". */
  readonly laterThatDay: RegExp;
  /** Before the event spoken of, on its day: "plus tôt", "earlier on". */
  readonly beforeIt: RegExp;
  /** After a name, asks what it does there: "presenting", "propose". */
  readonly doing: RegExp;
  /** Said of those whose name stands beside it: "these … people", "les gens de …". */
  readonly folk: RegExp;
  /** Before the name of a person or of a body: "qui est". */
  readonly whoIs: RegExp;
  /** The same after it: "le RTES, c'est qui ?" */
  readonly whoIsThat: RegExp;
}
