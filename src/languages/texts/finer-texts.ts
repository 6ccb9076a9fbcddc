import type { DateTime } from "luxon";
import type { Event } from "../../programme/event.js";
import type { Way } from "../finer-words.js";
import type { Standing } from "./search-texts.js";

/** Answers to questions about one event that no heading of the programme answers. */
export interface FinerTexts {
  /** Whether it is maintained can be told by nobody but the organiser. */
  readonly stillOn: (event: Event, now: DateTime) => string;
  /** Whether it comes again the programme does not tell. */
  readonly again: (event: Event) => string;
  /** The programme prints one date of it, or the days of one. */
  readonly onlyOnce: (event: Event, now: DateTime) => string;
  /** Asked for elsewhere: the one place that is printed. */
  readonly onlyThere: (event: Event) => string;
  /** What is asked of who comes the programme does not tell, but for whom it is, where these sentences do. */
  readonly unrequired: (event: Event, sentences: readonly string[]) => string;
  /** For whom it is, in the programme's words; whether a case of one's own is among them it does not tell. */
  readonly admission: (event: Event, sentences: readonly string[]) => string;
  /**
   * Its hours, for who comes at one of them: before it begins, while it lasts (with what is printed of the hours of its
   * parts), in its break, or once it is over.
   */
  readonly arriving: (
    event: Event,
    now: DateTime,
    then: "before" | "during" | "between" | "after",
    timed: readonly string[],
  ) => string;
  /** All that is printed was said already. */
  readonly noMore: (event: Event) => string;
  /** The same of the programme as a whole. */
  readonly wholeAgain: string;
  /** What people give where the price is free. */
  readonly amount: (event: Event) => string;
  /** It is open before and after noon, with its hours: with a break, or without. */
  readonly lunchBreak: (event: Event, closes: boolean) => string;
  /** Only the first and the last day are printed. */
  readonly openingDays: (event: Event, now: DateTime) => string;
  /** Of a place that is inaugurated: when that is, and that its opening hours are not printed. */
  readonly onlyInaugurated: (event: Event, now: DateTime) => string;
  /** What is on at which hour is not printed, only the hours of the whole; `sentences` are of what is named with it. */
  readonly noSchedule: (event: Event, sentences: readonly string[], now: DateTime) => string;
  /**
   * Said to who could not reach anybody, of the one event that it is about; `others` are the ways but the one that
   * was tried, `requests` whether a request can be made here.
   */
  readonly unreached: (
    event: Event | undefined,
    others: string,
    requests: boolean,
    now: DateTime,
  ) => string;
  /** "Un résumé ?", where there is nothing to sum up but the title. */
  readonly asPrinted: (event: Event, now: DateTime) => string;
  /** A way of being reached that the programme does not print. */
  readonly noWay: (way: Way) => string;
  /** For whom one of several is: only its title, which stands before this, names them. */
  readonly inTitle: string;
  /** Nothing else of that kind is to come, or after the event that was spoken of. */
  readonly noOtherOfKind: (kind: string, after: Event | undefined) => string;
  /** Only when it begins is printed. */
  readonly noEnd: (event: Event) => string;
  /** How long it lasts, in minutes, and when. */
  readonly lasts: (event: Event, minutes: number, now: DateTime) => string;
  /** The address has no number. */
  readonly noNumber: string;
  /** Only the name of the place is printed. */
  readonly noStreet: string;
  /** Neither the room nor the floor is printed. */
  readonly noRoom: (event: Event) => string;
  /** A part of the event is announced in these words, and its hour is not. */
  readonly partUntimed: (event: Event, sentences: readonly string[], now: DateTime) => string;
  /** A person whom the programme names as the contact of some events. */
  readonly contactPerson: (name: string, events: readonly Event[]) => string;
  /** A body that organises these events; what it is the programme does not tell. */
  readonly body: (name: string, events: readonly Event[]) => string;
  /** For whom it is goes unsaid, but these sentences name the people asked about. */
  readonly audienceNamed: (event: Event, sentences: readonly string[]) => string;
  /** A body that takes part in these events beside those who organise them. */
  readonly partner: (name: string, events: readonly Event[]) => string;
  /** The same, said after what the body organises itself. */
  readonly alsoPartner: (events: readonly Event[]) => string;
  /** Who is named in the programme, when it is asked who will be there. */
  readonly present: (event: Event) => string;
  /** How somebody is printed with an event. */
  readonly namedThere: (name: string, standing: Standing, event: Event) => string;
  /** That somebody is not, and with which they are. */
  readonly notNamedThere: (name: string, event: Event, elsewhere: readonly Event[]) => string;
  /** Whether one may come for a part of it only goes unsaid; what is said of its hours and entry. */
  /** After a sentence that answers in part: that there is no more of it. */
  readonly nothingFiner: (event: Event) => string;
  /** Who is printed to be spoken to, or that nobody is named. */
  readonly person: (event: Event) => string;
  /** Of whether one may be late, with its hours. */
  readonly late: (event: Event, now: DateTime) => string;
  readonly passing: (event: Event, now: DateTime) => string;
  /** When it opens on a day of which only the end is printed. */
  readonly noStart: (event: Event) => string;
  /** Of a day of which only the beginning is printed. */
  readonly noClosing: (event: Event) => string;
  /** For whom it is, is not told: what is printed, for the reader to judge. */
  readonly audienceUntold: (event: Event, printed?: string) => string;
  /** To who would come though nobody has confirmed: what is said of registration, and who alone can tell. */
  readonly unconfirmed: (event: Event) => string;
  /** To who asked the organiser something and got no answer: regret, and how else to reach them. */
  readonly unheard: (events: readonly Event[]) => string;
  /** To who was badly received there: regret, that the bot only informs, and whom to tell. */
  readonly complaint: (event: Event) => string;
  /** Whether these ages lie in those printed, which are quoted after it. */
  readonly ofAge: (ages: readonly string[], fits: boolean) => string;
  /** No age is printed for it; `sentences` tell for whom it is. */
  readonly noAge: (event: Event, sentences: readonly string[]) => string;
  /** After a yes or a no to somebody who doubts what is printed. */
  readonly ifDoubtful: (event: Event) => string;
  /** No more than its title tells for whom it is. */
  readonly titleTells: (event: Event) => string;
  /** A word that the programme uses, of this event, and does not explain. */
  readonly undefinedTerm: (term: string, event: Event, sentences: readonly string[]) => string;
  /** A part that is asked about is nowhere in what is printed of the event. */
  readonly noSuchPart: (part: string, event: Event) => string;
  /** No sentence is seen to answer: all that is printed instead, of its text or else of its headings. */
  readonly unanswered: (event: Event, printed: string | undefined, now: DateTime) => string;
}
