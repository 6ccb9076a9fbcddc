import type { DateTime } from "luxon";
import type { Event } from "../../programme/event.js";

/** A side of which a programme may say nothing. */
export type UntoldSide = "access" | "audience" | "accessibility" | "practical" | "capacity";

/** Facts of one event as sentences; what the programme does not tell is said to be unknown. */
export interface EventTexts {
  /** Short facts for a list or a card; nothing when the programme says nothing. */
  readonly when: (event: Event, now: DateTime) => string;
  readonly where: (event: Event) => string;
  readonly price: (event: Event) => string;
  readonly registration: (event: Event) => string;
  /** Who organises it, and with whom; "" when it is not printed. */
  readonly organised: (event: Event) => string;
  /** The organiser's ways of being reached, in one line. */
  readonly reach: (event: Event) => string;
  /** Whole answers to questions about it. */
  readonly answers: {
    readonly what: (event: Event, now: DateTime) => string;
    readonly when: (event: Event, now: DateTime) => string;
    readonly where: (event: Event) => string;
    readonly access: (event: Event) => string;
    readonly price: (event: Event) => string;
    readonly registration: (event: Event) => string;
    readonly contact: (event: Event) => string;
    readonly organiser: (event: Event) => string;
    readonly audience: (event: Event) => string;
    readonly accessibility: (event: Event) => string;
    readonly practical: (event: Event) => string;
    readonly capacity: (event: Event) => string;
    readonly similar: (event: Event, count: number) => string;
    readonly calendar: (event: Event, now: DateTime) => string;
  };
  /** What the programme says of something that it has no heading for, in its own words. */
  readonly quote: (event: Event, sentences: readonly string[]) => string;
  /** The same beside a title. */
  readonly inItsWords: (sentences: readonly string[]) => string;
  /** How many places there are, in a few words. */
  readonly places: (capacity: number) => string;
  /** How one registers: by whom, or by a request passed on. */
  readonly toRegister: (event: Event) => string;
  /** The programme tells where, and nothing of how to get there. */
  readonly noTransport: string;
  /** The one place of several events. */
  readonly together: (place: string, count: number) => string;
  /** What an event is, to follow its title: "est gratuit", "a lieu samedi 11 novembre". */
  readonly facts: {
    readonly when: (event: Event, now: DateTime) => string;
    readonly where: (event: Event) => string;
    readonly price: (event: Event) => string;
    /** What kind it is, in the programme's own word. */
    readonly format: (event: Event) => string;
    readonly registration: (event: Event) => string;
  };
  /** A fact, neither granted nor denied: "« LES ROUMICS » est annoncé comme « Rencontre »." */
  readonly itself: (event: Event, fact: string) => string;
  /** "Non, « LES ROUMICS » est gratuit." */
  readonly verdict: (yes: boolean, event: Event, fact: string) => string;
  readonly found: () => string;
  readonly past: (event: Event, now: DateTime) => string;
  /** The same, where its day and hours were just said. */
  readonly isOver: () => string;
  /** That nobody can come to it or register any more, and how many events are still to come. */
  readonly tooLate: (event: Event, now: DateTime, left: number) => string;
  readonly which: () => string;
  /** Heads a list of events picked together. */
  readonly these: (count: number) => string;
  /** The same, where it was asked whether some are then or there. */
  readonly theseIndeed: (count: number) => string;
  /** One answer that holds for several events, from the short facts above. */
  readonly allAlike: (count: number, fact: string) => string;
  /** The programme gives a fact of none of them: one is to be chosen, to hear who knows. */
  readonly untoldOfAll: (count: number) => string;
  /** A fact that the programme does not give. */
  readonly unsaid: string;
  /** The same of one of several sides that were asked about. */
  readonly unsaidOf: Readonly<Record<UntoldSide, string>>;
  /** In place of what goes on there, when it is not printed. */
  readonly undescribed: string;
  readonly noNumber: (number: number, shown: number) => string;
  readonly calendarOfList: (count: number) => string;
  readonly gone: () => string;
  /** What was asked about is no event of the programme. */
  readonly notThere: () => string;
  readonly labels: {
    readonly kind: string;
    readonly when: string;
    readonly where: string;
    readonly price: string;
    readonly registration: string;
    readonly organiser: string;
    readonly coOrganisers: string;
    readonly partners: string;
    readonly contact: string;
  };
  readonly buttons: {
    readonly register: string;
    readonly map: string;
    readonly calendar: string;
    readonly readMore: string;
    readonly similar: string;
    readonly back: string;
  };
}
