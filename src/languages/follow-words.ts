import type { Filter } from "../programme/query.js";
import type { LanguageCode } from "./language-code.js";

/** How a message leans on what was said before; each expression is made by `wording`. */
export interface FollowWords {
  /** At the beginning: "et", "plutôt", "what about". */
  readonly leading: RegExp;
  /** Anywhere: "à la place", "parmi ceux-là". */
  readonly anywhere: RegExp;
  /** Says that another day or place would be better, and asks nothing: "samedi, c'est mieux". */
  readonly prefers: RegExp;
  /** Says what else would do: "Roubaix me va aussi", "Sunday is fine too". */
  readonly doesToo: RegExp;
  /** To be added to what was asked, not put in its place: "aussi". */
  readonly adding: RegExp;
  /** Filters let go: "peu importe la date". */
  readonly released: Readonly<Partial<Record<Filter, RegExp>>>;
  /** Hours let go, and their days kept: "peu importe l'heure". */
  readonly anyHour: RegExp;
  /** Before what is to be taken out of the search: "enlève" Lille. Not turned away, no longer asked for. */
  readonly removing: RegExp;
  /** Before what need not be so: "pas forcément" à Lille. No longer asked for, and not turned away. */
  readonly easing: RegExp;
  /** Filters whose last values are turned away: "un autre jour", "ailleurs". */
  readonly avoided: Readonly<Partial<Record<Filter, RegExp>>>;
  /** Between two of a kind, what takes the first back: jeudi, "euh non pardon" vendredi. */
  readonly takesBack: RegExp;
  /** What takes back what was just said, and says it anew: "je voulais dire". */
  readonly correcting: RegExp;
  /** Days counted from those spoken of, by number of days: "le lendemain" is 1, "ce jour-là" 0. */
  readonly shifts: readonly (readonly [RegExp, number])[];
  /** Those of them that mean a whole week, and a whole week-end: "cette semaine-là", "that weekend". */
  readonly weeks: RegExp;
  readonly weekends: RegExp;
  /** The week of the day that was asked for, all of it: "toute la semaine". */
  readonly wholeWeek: RegExp;
  /** Says that the one after is meant: "prochain". */
  readonly nextOne: RegExp;
  /** All that is said where the week, or the week-end, after the one asked for is meant: "et la suivante". */
  readonly oneAfter: Readonly<Record<"week" | "weekend", RegExp>>;
  /** Something that one believes to have been announced: "il n'y avait pas aussi". */
  readonly recalls: RegExp;
  /** Days beside the one spoken of: "d'autres soirs", "on other evenings". */
  readonly otherDays: RegExp;
  /** The week that such days are of, where it is that of the day spoken of: "of the week". */
  readonly ofWeek: RegExp;
  /** A whole message that asks for what is not as was asked for: "et lesquels pas ?"; of registration, "et sans ?" */
  readonly opposite: Readonly<Record<"not" | "with" | "without", RegExp>>;
  /** A whole message that asks for the one that begins after the event at hand: "et celui d'après ?" */
  readonly nextAfter: RegExp;
  /** Asks what is left of the programme after the event at hand: "et après, y a encore des trucs ?" */
  readonly leftAfter: RegExp;
  /** A weekday counted from the days spoken of, after them and before: "le mardi d'après". */
  readonly turns: readonly [RegExp, RegExp];
  /** Says of a day that it is far off: "c'est loin" of "le 25, c'est loin". */
  readonly farOff: RegExp;
  /** All the time after what was asked for, and before: "plus tard", "plus tôt". */
  readonly later: readonly [RegExp, RegExp];
  /** Only what is not over yet: "left", "encore". */
  readonly remaining: RegExp;
  /** What is still to come, and nothing that is merely still on: "il reste", "left". */
  readonly left: RegExp;
  /** All that was found, from the first: "montre-moi la liste". */
  readonly wholeList: RegExp;
  /** A day of the week that was spoken of: "le samedi", "on the Saturday". */
  readonly thatDay: RegExp;
  /** Something else is wished for than was offered: "ma fille préférerait", "would rather". */
  readonly wishes: RegExp;
  /** At the beginning, what was offered does not suit: "non, pas pour moi". */
  readonly refuses: RegExp;
  /** Something that is named does not suit: "un challenge, ce n'est pas pour nous", "it's not our thing". */
  readonly notForUs: RegExp;
  /** What is left of a stretch once the days spoken of are over: "le reste de la semaine". */
  readonly rest: RegExp;
  /** At the beginning, what was offered leaves one cold, whatever is said of it: "bof, c'est du numérique". */
  readonly shrugs: RegExp;
  /** Other events than those spoken of: "d'autre". */
  readonly besides: RegExp;
  /** Of what was spoken of, or of the last search: "sur le même sujet", "on that topic". */
  readonly sameSubject: RegExp;
  /** All that there is at a time or place, whatever it is about: "tout ce qui est le soir". */
  readonly all: RegExp;
  /** What is not over, said after what is: "et à venir ?". */
  readonly coming: RegExp;
  /** What one settles on, said with thanks or goodbye: "samedi me suffit, merci", "Saturday it is". */
  readonly settlesOn: RegExp;
  /** A day, for which "x" stands, is gone on to before something is asked: "x then.", "et x ?" */
  readonly dayFirst: RegExp;
  /** A whole message that cannot believe that nothing was found: "ah bon ? rien ?" */
  readonly nothingAtAll: RegExp;
  /** Before or after the event spoken of, by its kind: "après la conférence", "besides this talk". */
  readonly beyondIt: RegExp;
  /** Whom was spoken of: "pour eux", "for them". */
  readonly forThem: RegExp;
  /** Counts those that were asked for: "il y en a combien", "how many are they". */
  readonly ofThem: RegExp;
  /** Of who organises the event spoken of: "cet organisme propose-t-il …", "do they run …". */
  readonly theirs: RegExp;
  /** Some of those on screen: "lequel". */
  readonly among: RegExp;
  /** At the beginning, of the event spoken of: "c'est", "is it". Not "c'est où", which may name another. */
  readonly it: RegExp;
  /** In the place spoken of: its very venue ("au même endroit"), its town, or either ("là-bas"). */
  readonly there: Readonly<Record<There, RegExp>>;
  /** Near the place spoken of: "et à côté ?". */
  readonly around: RegExp;
  /** The same, where other towns than it are named: "dans les villes voisines". */
  readonly neighbours: RegExp;
  /** In the two towns that were asked for one after the other: "dans les deux villes". */
  readonly bothTowns: RegExp;
}

/** Where "there" is: at the venue spoken of, in its town, or at the one where there is something. */
export const THERE = ["venue", "town", "either"] as const;
export type There = (typeof THERE)[number];

/** Ways to pick from the screen that need no number; those of time are in other words than the rest. */
export const TIMELY = ["earliest", "latest", "next"] as const;
export const PICKS = ["other", "others", "all", "last"] as const;
export type Picking = (typeof PICKS)[number] | (typeof TIMELY)[number];

/** How one of the events on screen is picked. */
export interface ChoiceWords {
  /** By number: `\d` in the expression is the number meant. */
  readonly numbered: RegExp;
  /** Before a number, what makes it a day: "on the 10th". */
  readonly dated: RegExp;
  /** The same where a list stands on screen: a bare number that, without one, may be a day: "le 3". */
  readonly listed: RegExp;
  readonly ordinals: readonly (readonly [RegExp, number])[];
  /**
   * By what was spoken of before: "l'autre", "les autres", "les deux", "le dernier"; by when they begin: "le
   * plus tôt", "the later one", and the one after that at hand: "le suivant".
   */
  readonly picks: Readonly<Record<Picking, RegExp>>;
  /** The first few: "les deux premiers", by how many. */
  readonly first: readonly (readonly [RegExp, number])[];
  /** Near in time, in words that may be of space: "le plus proche en date". */
  readonly soonest: RegExp;
  /** The first or last of these is of no list: "du programme", "of the month". */
  readonly ofAll: RegExp;
  /** By description, at the beginning: "celui", "the one". */
  readonly one: RegExp;
  /** What points at the only thing offered: "celui-là", "that one". */
  readonly pointed: RegExp;
  /** One or some of a kind just told of, anywhere: "the one in Lille", "celui de Lille". */
  readonly oneOf: RegExp;
  /** At the beginning, before a single description and nothing else: "le" gratuit. */
  readonly definite: RegExp;
}

/** Words that turn what follows them away. */
export interface NegationWords {
  /** Right before it: "pas", "sauf", "except". */
  readonly negators: RegExp;
  /** Those of them that turn places and times away; of a subject they only say where it lies. */
  readonly placing: RegExp;
  /** Those of them behind which, after a comma, what is wanted in its place may stand: "pas Loos, Lille". */
  readonly denying: RegExp;
  /** Before a time at which the speaker cannot come: "je travaille lundi"; to end with `$`. */
  readonly busy: RegExp;
  /** Right before a negator in a question that expects a yes: "c'est pas de la tech ?"; global. */
  readonly rhetorical: RegExp;
  /** What begins one of many, which behind a rhetorical negator is asked for: "y a pas un samedi"; to begin with `^`. */
  readonly indefinite: RegExp;
  /** Right after it: "samedi je peux pas", to begin with `^`. */
  readonly after: RegExp;
  /** Right after hours that it leaves free: "le soir, je travaille toute la journée"; to begin with `^`. */
  readonly byDay: RegExp;
  /** Right before a time that is wanted, whatever is told behind it: "seulement le soir, je travaille"; to end with `$`. */
  readonly only: RegExp;
  /** A day so named is that one alone: "pas ce jeudi", where "pas le jeudi" is of every week; to begin with `^`. */
  readonly thisOne: RegExp;
  /** Between the two: "de", "a". Anything else breaks the tie. */
  readonly between: RegExp;
  /** Between two things turned away: "ni", "et". */
  readonly and: RegExp;
}

/** How a language is told from the others, and asked for. */
export interface LanguageMarks {
  /** Words that carry the sentence: question words, pronouns, verbs. They weigh most. */
  readonly frame: ReadonlySet<string>;
  /** Other words that the language has and the others have not. */
  readonly other: ReadonlySet<string>;
  /** Parts of words and signs that give it away. */
  readonly signs: RegExp;
  /** The languages by name, as this one calls them. */
  readonly names: Readonly<Record<LanguageCode, RegExp>>;
  /** What stands before the name of one that is not spoken: "je ne parle pas"; to end with `$`. */
  readonly unspoken: RegExp;
}
