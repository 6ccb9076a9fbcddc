import type { Event } from "../../programme/event.js";
import type { Common, Extreme } from "../compare-words.js";

/** Some events by their prices, each list with their titles; the others are free. */
export interface PricedEvents {
  readonly count: number;
  readonly paid: readonly string[];
  readonly payWhatYouWant: readonly string[];
  readonly unknown: readonly string[];
}

/** What is said of several events set side by side. Facts are short ones of `EventTexts`. */
export interface CompareTexts {
  /** Above the events one by one; `common` is the same for all of them. */
  readonly sideBySide: (common: readonly Common[]) => string;
  /** Under an event of which the programme prints no more than its headings. */
  readonly undescribed: string;
  /** A need was told with the question, and none of them speaks of it. */
  readonly needUntold: string;
  /** The same for all: with the fact. */
  readonly same: (count: number, fact: string) => string;
  /** One address, printed under the name of another house each; each with its own is said after. */
  readonly oneAddress: string;
  /** Before when each is, of events that are on in the same week; and of those that are not. */
  readonly alike: string;
  readonly apart: string;
  /** Not the same; each with its own is said after. */
  readonly different: string;
  /** Some of their days are the same. */
  readonly partly: string;
  /** The programme does not tell of each. */
  readonly untold: string;
  /** They share a day, and hours are missing of it; whom to ask, where it is of one of them. */
  readonly hoursUntold: (events: readonly Event[]) => string;
  /** Two that were taken for one are two. */
  readonly notOne: string;
  /** They can all be attended, in this order. */
  readonly canAll: (titles: readonly string[]) => string;
  /** They are on at the same time. */
  readonly cannot: string;
  /** They are on together during these hours, said. */
  readonly overlap: (hours: string) => string;
  /** After the day of one whose hours are not printed. */
  readonly noHours: string;
  /** The event that stands out, with its days and hours, and the other times. */
  readonly extreme: (extreme: Extreme, title: string, fact: string) => string;
  /** How long it takes from one to the other is not printed. */
  readonly wayUntold: string;
  /** The programme tells where they are, and not how far. */
  readonly noDistances: string;
  /** None stands out. */
  readonly tied: string;
  /** Which of them are not free; the programme prints no amounts. */
  readonly dearest: (events: PricedEvents) => string;
  /** What each of them costs, those that are free first. */
  readonly cheapest: (events: PricedEvents & { readonly free: readonly string[] }) => string;
  /** The one of the events listed whose title has the words that were said. */
  readonly titled: string;
  /** Of the events listed, the one or those that tell of what was said. */
  readonly suits: (words: readonly string[], count: number) => string;
  /** "Oui, le programme en parle": with the words of the programme. */
  readonly isAbout: (event: Event, sentences: readonly string[]) => string;
  /** The programme says nothing like that of an event; of `others` it does. */
  readonly notAbout: (event: Event, others: readonly Event[]) => string;
}
