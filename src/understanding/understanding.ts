import type { Listing } from "../languages/about-words.js";
import type { Picking, There } from "../languages/follow-words.js";
import type { Aspect, Intent } from "../languages/intents.js";
import type { Found, LanguageCode } from "../languages/language.js";
import type { Field } from "../languages/subject-fields.js";
import type { Topic } from "../languages/topic-words.js";
import type { Filter, Query } from "../programme/query.js";

/** Which of the events on screen are meant: "le deuxième", "2", "les deux premiers", or by `Picking`. */
export type Choice =
  | { readonly number: number }
  | { readonly first: number }
  | { readonly pick: Picking; readonly but?: number };

/** A place name that could be read several ways, or that may not be one at all: to be asked. */
export interface DoubtfulTown {
  readonly said: string;
  /** Official names, the likeliest first. */
  readonly candidates: readonly string[];
}

/** A part of a commune: "Wazemmes" of Lille. */
export interface District {
  readonly name: string;
  readonly town: string;
}

/** A date that is not what its words say: it has another weekday, or its month is shorter. */
export interface OddDate {
  readonly why: "weekday" | "no-such-day";
  /** ISO days: the one that is looked at, and what may be meant instead. */
  readonly days: readonly [string, string];
}

/** What a yes/no question takes to be so, beside the dates and towns of its query. */
export interface Supposed {
  /** Keys of `Facets.prices`: "c'est payant ?" supposes "paid". */
  readonly prices: readonly string[];
  readonly registrations: readonly string[];
  /** "C'est fini ?", "trop tard ?"; "ahead" for "encore temps ?", "begun" for "déjà commencé ?" */
  readonly time?: "over" | "ahead" | "begun";
}

/** What events may be asked for by, and a programme seldom prints. */
export type Unprinted = "languages" | "sums" | "highlights" | "moods" | "reached";

/** All that a message speaks of, whether it asks for it or only tells. */
export interface SpokenOf {
  readonly query: Query;
  readonly fields: readonly Field[];
  /** Those of the fields that what asks speaks of. */
  readonly asked: readonly Field[];
  /** True when the question itself names days or hours. */
  readonly dated: boolean;
  /** True when it tells something beside what it asks, and when something asks. */
  readonly tells: boolean;
  readonly asks: boolean;
}

/** What one message says, by itself: nothing of the conversation before it is in here. */
export interface Understanding {
  /** As it was read: short spellings are written out. */
  readonly text: string;
  /** What was weighed to tell what it wants. */
  readonly evidence: ReadonlySet<string>;
  readonly language: LanguageCode;
  /** Courtesies first, then what is wanted; never empty. */
  readonly intents: readonly Intent[];
  /** The side of an event that is asked about; it may be all that is clear of a message off topic. */
  readonly aspect?: Aspect;
  /** Other sides, asked about in the same breath: "c'est où et à quelle heure ?". */
  readonly aspects?: readonly Aspect[];
  /** Which values of the whole programme are asked for: "quelles villes participent ?". */
  readonly listing?: Listing;
  /** Set when a yes or a no answers: "c'est à Lille ?". */
  readonly whether?: Supposed;
  /** What the words are about that no programme has a heading for: food, dogs, who speaks. */
  readonly topics: readonly Topic[];
  /** What it asks for that a programme seldom prints: "en anglais", "moins de 10 euros". */
  readonly unprinted: readonly Unprinted[];
  /** The filters that this message sets or excludes. */
  readonly query: Query;
  /**
   * Words of the programme said on the way, where nothing says what is sought: they narrow the answer
   * where they can.
   */
  readonly hints: readonly string[];
  /** Things that a question about an event names and the programme has not: "c'est payant, le repair café ?". */
  readonly unknown: readonly string[];
  /** Set when the message tells of the speaker. */
  readonly story?: SpokenOf;
  /** The same of a message that is no story: "je voudrais apprendre à communiquer". */
  readonly spoken?: SpokenOf;
  /** Places recognised that are not in the programme's area ("Arras"). */
  readonly outside: readonly string[];
  readonly doubtful: readonly DoubtfulTown[];
  /** Districts said, whose commune is in the query: "Wazemmes", "Cité scientifique". */
  readonly districts: readonly District[];
  /** "près de chez moi", "dans le coin": near a place that the message does not name. */
  readonly here: boolean;
  /** The town in the query is only told as the one where the speaker lives or works. */
  readonly home?: boolean;
  /** The people in the query are only told of: nobody asked for what is announced for them. */
  readonly toldFor?: boolean;
  readonly choice?: Choice;
  /** True when the words lean on what was said before: "et dimanche ?", "plutôt à Lille", "gratuit ?". */
  readonly follows: boolean;
  /** True when it begins with a linking word: "et", "what about". */
  readonly linked: boolean;
  /**
   * True when the message asks for events by itself: it names one, a kind of them or an outing. What
   * does not may still change a search under way: "lundi, ce serait mieux".
   */
  readonly complete: boolean;
  /** True when the person tells, on the way, of a need: "je suis en fauteuil, que faire mardi ?". */
  readonly need: boolean;
  /** True when it is for sure about something else than events. */
  readonly foreign: boolean;
  /** What the messages most like it want, when it is unclear by itself. */
  readonly likely?: Intent;
  /** True when what is named is to be added, not to take the place of the like: "aussi à Lille". */
  readonly adds: boolean;
  /** Filters let go: "peu importe la date". */
  readonly released: readonly Filter[];
  /** True when hours are let go, and their days kept: "peu importe l'heure". */
  readonly anyHour: boolean;
  /** Filters whose last values are turned away: "un autre jour", "ailleurs". */
  readonly avoided: readonly Filter[];
  /** True when what is turned away is to be taken out of the search: "enlève Lille". */
  readonly removes: boolean;
  /** True when that need only not be so: "pas forcément à Lille" does not turn Lille away. */
  readonly eases: boolean;
  /** True when it says anew what was just said: "je voulais dire le 15". */
  readonly corrects: boolean;
  /** Days to move the dates of the last search by: "le lendemain" is 1, "ce jour-là" 0. */
  readonly shift?: number;
  /** Days that are asked for too, so many days after those: "cette semaine-là ou la suivante" is 7. */
  readonly alsoShift?: number;
  /** The weekday named is that after (1) or before (-1) the days asked for: "le mardi d'après". */
  readonly turn?: 1 | -1;
  /** All that comes after (1) or before (-1) the times asked for: "plus tard", "plus tôt". */
  readonly later?: 1 | -1;
  /** True when what is left of a stretch is asked for, after the times spoken of: "le reste de la semaine". */
  readonly rest: boolean;
  /** True when other events than those spoken of are asked for: "quoi d'autre". */
  readonly besides: boolean;
  /** True when events of who organises the one spoken of are asked for. */
  readonly theirs: boolean;
  /** True when some of those on screen are asked for: "lequel est gratuit ?". */
  readonly among: boolean;
  /** True when it is said of the event spoken of: "c'est gratuit ?". */
  readonly ofIt: boolean;
  /** In the place spoken of: "là-bas", "au même endroit". */
  readonly there?: There;
  /** True when it is near the place spoken of: "et à côté ?". */
  readonly around: boolean;
  /**
   * What all windows leave out: hours without a day ("plutôt le matin") are of the days spoken of, and
   * weekdays without a week may be; days without a month may be of that spoken of.
   */
  readonly supposed?: "day" | "week" | "month";
  /** True when somebody's place is to be seen: "visiter LaGrappe". */
  readonly visits: boolean;
  /** "Lundi 12 novembre", "le 31 novembre": what is odd about the date. */
  readonly oddDate?: OddDate;
  /** The language asked for by name: "in English please". */
  readonly switchTo?: LanguageCode;
  /** Which rule read which words, for `understand --explain`. */
  readonly readings: readonly Found<string>[];
}
