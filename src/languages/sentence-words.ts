/** How sentences are built: what asks, what only tells, and what names a thing sought. */
export interface SentenceWords {
  /** Between clauses, besides punctuation: "mais", "parce que", and right before a question. */
  readonly breaks: RegExp;
  /** A clause that only sums up what was said before: "ok, des assos quoi", "so charities, basically". */
  readonly remarks: RegExp;
  /** The beginning of a clause about the speaker or others: "je", "ma fille", "c'est". */
  readonly tells: RegExp;
  /** What somebody is busy with, whose verb names no subject: "I'm working". */
  readonly doing: RegExp;
  /**
   * A clause of what the speaker has heard of, which names what is sought: "j'ai entendu parler d'une
   * soirée", "someone told me about".
   */
  readonly hearsay: RegExp;
  /** Right before what tells which event is meant: "celui sur", "the one about". */
  readonly describes: RegExp;
  /** Takes up what the clause before names: "les jeux vidéo, ce n'est guère pour moi". */
  readonly resumes: RegExp;
  /** Tells where the speaker is or will be, not where they live or work: "je serai à", "I'm in". */
  readonly stays: RegExp;
  /** Tells when the speaker can come: "je ne peux que", "I can only come", "we're free". */
  readonly available: RegExp;
  /**
   * What stands right before a place where people live, or do not, to end with `$`: "les gens qui
   * n'habitent pas" Loos. They tell who comes, not where to look.
   */
  readonly resides: RegExp;
  /** Right before a clause that goes on with another thing: "et je", "and would". */
  readonly joins: RegExp;
  /** A clause that tells what the speaker has lived: "j'ai perdu mon emploi", "we moved here". */
  readonly lived: RegExp;
  /** A state that lasts, with the day it began: "au chômage" depuis mars, "living here" since May. */
  readonly lasts: RegExp;
  /** The beginning of a day from which something lasts: "depuis". */
  readonly since: RegExp;
  /** The present at large, which is no day: "en ce moment", "at the moment". */
  readonly presently: RegExp;
  /** Asks of events that are over: "what was on", "qu'est-ce que j'ai raté". */
  readonly asksPast: RegExp;
  /** A clause that asks a question, even without a question mark: "y a-t-il", "avez-vous". */
  readonly asks: RegExp;
  /** The end of a clause that asks by its last word: "c'est destiné à qui", "it's for whom". */
  readonly endsAsking: RegExp;
  /**
   * Between two questions of one message, the second of which stands alone: what "?" and "et" have on
   * their right is how a question begins.
   */
  readonly parts: RegExp;
  /** Leaves to what was told what is sought: "quelque chose pour moi", "là-dessus", "help me with that". */
  readonly forUs: RegExp;
  /** A question leaves its subject to what was told: "une formation là-dessus". */
  readonly onThat: RegExp;
  /** What one studies or cares for, right before it: "une thèse sur", "je m'intéresse à", "fond of". */
  readonly concerns: RegExp;
  /** One wants to learn how something is done: "apprendre à", "how can I". */
  readonly learns: RegExp;
  /** All of a clause that only asks to confirm the one before, or is the rest of its day: "n'est-ce pas ?", "right?", "from 3. | to 5. | November". */
  readonly confirms: RegExp;
  /** A question that names its subject after it, and all of the clause that does: "c'est fini, | votre mois ?". */
  readonly afterthought: readonly [question: RegExp, subject: RegExp];
  /** The other half of a question, which asks nothing more: "ou c'est fini ?", "or not?". */
  readonly tags: RegExp;
  /** A question word, wherever it stands. */
  readonly questions: RegExp;
  /** The beginning of a clause that asks for some of a kind: "une réunion sur … ?". */
  readonly some: RegExp;
  /** Between two things of which any will do: "ou de la", "or a". */
  readonly either: RegExp;
  /** A clause that only names an example of what is asked before it: "par exemple une facture ?". */
  readonly instances: RegExp;
  /** Between a thing sought and examples of it, of which any will do: "genre", "such as". */
  readonly such: RegExp;
  /** Said on the way, of no use to a search: "avec ma copine", "par exemple", "de préférence". */
  readonly asides: RegExp;
  /** A subject and its verb, which names no subject of another trade: "je compte venir". */
  readonly verbs: RegExp;
  /** What points at an event told of before: "ça", "c'est", "it", "there". */
  readonly points: RegExp;
  /** Says of which event a question was meant: "non, je parle de …", "I mean for …". */
  readonly means: RegExp;
  /** Says to which event a message comes back, before it asks of it: "je reviens à …", "back to …". */
  readonly returns: RegExp;
  /** What asks for the meaning of a word: "c'est quoi une CAE ?", "what is a SCOP?". */
  readonly defines: RegExp;
  /** What points at several events of a list: "ceux du matin", "the afternoon ones". */
  readonly those: RegExp;
  /** Takes one of several, with the kind of event that it is: "je prends" la conférence. */
  readonly takes: RegExp;
  /** Right before a day or a month, that an event is to begin then: "ce qui commence en" décembre; to end with `$`. */
  readonly beginsThen: RegExp;
  /** Right before an hour, that events are to begin or to end at it: "quels événements finissent" à 22 h; to end with `$`. */
  readonly beginsAt: RegExp;
  readonly endsAt: RegExp;
  /**
   * Right before the time that all is supposed to begin at, where something is asked for before it: "déjà
   * quelque chose, ou il faut attendre" novembre; to end with `$`.
   */
  readonly orNotBefore: RegExp;
  /** Speaks of one, by whatever tells it: "celui de", "la formation", "the local authorities one". */
  readonly singled: RegExp;
  /** One event is told by its town, for which "x" stands: "the x one", "celui de x". */
  readonly oneOfPlace: RegExp;
  /** Who organises is guessed: "c'est la mairie qui organise ?" */
  readonly guessesOrganiser: RegExp;
  /** What is asked to be of the event at hand: "c'est le même événement ?", "is that part of it?". */
  readonly sameOne: RegExp;
  /** Points at one, and says what it is: "cette rencontre", "that workshop". */
  readonly thisKind: RegExp;
  /** Asks which there are of what was named: "which workshops are there?", of the event at hand or of all. */
  readonly whichOfKind: RegExp;
  /** Asks whether something is to be had there: "il y aura …", "will there be …". */
  readonly holds: RegExp;
  /** People or things of one event that is spoken of: "ils vont …", "leur", "do they", "there". */
  readonly ofOne: RegExp;
  /** Points at what was spoken of, or at what is to come of it: "c'est …", "ça", "of it", "will there be". */
  readonly ofThis: RegExp;
  /** Draws from what was told what it means for oneself: "du coup je serais salarié ?", "so I'd be self-employed?". */
  readonly concludes: RegExp;
  /** Asks where to go for something, which one event does not answer: "où donner", "where can I". */
  readonly seeksPlace: RegExp;
  /** The thing of which more is asked, behind its question word: which "band", quels "films". */
  readonly whichThing: RegExp;
  /** Asks in another's words: "demande si", "wants to know what". */
  readonly indirect: RegExp;
  /** Asks what one may do at a place, not the bot to do it: "can we buy … there", "on peut acheter … là-bas". */
  readonly doneThere: RegExp;
  /** The same in the future, said of several: "y aura de la musique ?". */
  readonly has: RegExp;
  /** The beginning of a question about one thing that is named: "is the creathon", "le créathon". */
  readonly oneNamed: RegExp;
  /** Asks what the one is that is told by its day: "c'est quoi le truc de", "what's the Saturday thing about". */
  readonly whatOfDay: RegExp;
  /** Asks where the one is that is named after it: "where's the", "où se tient la". */
  readonly locates: RegExp;
  /** Events of a kind, as they are searched for: "any workshops", "événements" at the beginning. */
  readonly severalNamed: RegExp;
  /**
   * What stands right before what is only told of what is sought, to end with `$`: whom it is for among
   * the speaker's own ("pour mes" usagers), or how much there is of it ("plein d'" assos).
   */
  readonly passing: RegExp;
  /** When one is at work or leaves it, which tells of no trade: "je sors du boulot", "after work". */
  readonly routines: RegExp;
  /** Names for any event that the thing sought may follow right away: "sortie" vélo. */
  readonly heads: RegExp;
  /** What stands right before a thing sought, to end with `$`: "du" yoga, "sur le" climat. */
  readonly leads: RegExp;
  /** Before a place or those who are there, asks to be shown round: "visiter", "a tour of"; to end with `$`. */
  readonly visits: RegExp;
}
