import type { DateTime } from "luxon";
import type { Language, LanguageCode } from "../src/languages/language.js";
import type { HumanContact } from "../src/languages/texts/talk-texts.js";
import type { Tellable } from "../src/languages/topic-words.js";
import type { Event } from "../src/programme/event.js";
import type { Gazetteer } from "../src/programme/gazetteer.js";
import type { Programme } from "../src/programme/programme.js";
import type { Registrations } from "../src/registration/register.js";
import type { AgeRange } from "../src/search/printed-ages.js";
import type { SearchIndex } from "../src/search/search-index.js";
import type { File } from "../src/turn.js";
import type { NameIndex } from "../src/understanding/names.js";

/** What the operator set, as far as people see it. */
export interface HouseRules {
  readonly operator: HumanContact;
  /** Days after the event at which a request is erased. */
  readonly keptDays: number;
  /** Where the privacy notice stands in full, when the program knows its own address. */
  readonly privacyUrl?: string;
  /** True when the present moment is pretended. */
  readonly pretended: boolean;
}

/** All that the dialogs may call; `src/app.ts` fills it, anew for each turn. */
export interface Services {
  readonly programme: Programme;
  readonly index: SearchIndex;
  readonly names: NameIndex;
  readonly gazetteer: Gazetteer;
  readonly languages: Readonly<Record<LanguageCode, Language>>;
  readonly registrations: Registrations;
  readonly rules: HouseRules;
  /** Notes a question that found no answer; the words are stripped of personal data by the callee. */
  readonly missed: (text: string, language: LanguageCode, now: DateTime) => Promise<void>;
  /** Notes a failure of what stands behind the dialogs, without personal data. */
  readonly failed: (error: unknown) => void;
  /** The sentences of an event that tell of these topics, as printed. */
  readonly told: (event: Event, topics: readonly Tellable[]) => readonly string[];
  /** How old one is to be for an event, as printed; nothing where no age is. */
  readonly ages: (event: Event) => AgeRange | undefined;
  /** The sentences that the programme prints of the whole, and that tell of these topics. */
  readonly printed: (topics: readonly Tellable[]) => readonly string[];
  /** The event for a calendar, as an .ics file. */
  readonly calendar: (event: Event) => File;
}
