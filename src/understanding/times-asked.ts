import type { DateTime } from "luxon";
import { today } from "../clock.js";
import type { Found, FoundWindow, Language } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import type { Gazetteer } from "../programme/gazetteer.js";
import { tellings } from "./clauses.js";
import { says } from "./cues.js";
import { notOver, type ProgrammeDays } from "./dates.js";
import { findAsks } from "./intents.js";
import { livedDates } from "./lived-dates.js";
import type { Text } from "./normalise.js";
import { findImpossible, findWrongWeekday } from "./odd-dates.js";
import { onDayTakenBack, takenBack } from "./taken-back.js";
import { findPlaces } from "./towns.js";
import type { OddDate } from "./understanding.js";
import { overlap } from "./weighed.js";
import { findPast } from "./whole.js";

/** The times that a message asks for. */
export interface TimesAsked {
  /** The message without its courtesies, the dates of the speaker's life and what was taken back. */
  readonly text: Text;
  readonly when: readonly FoundWindow[];
  readonly oddDate?: OddDate | undefined;
}

interface Asked {
  readonly now: DateTime;
  readonly gazetteer: Gazetteer;
  readonly programme?: { readonly days: ProgrammeDays };
}

/** Of the dates read in a message, those that it asks for; "ce que j'ai raté" is one too. */
export function timesAsked(
  said: Text,
  courtesies: readonly Found<unknown>[],
  read: readonly FoundWindow[],
  { locale, words }: Pick<Language, "locale" | "words">,
  { now, gazetteer, programme }: Asked,
): TimesAsked {
  const apart = read.filter((date) => !courtesies.some((courtesy) => overlap(date, courtesy)));
  const polite = said.without(courtesies);
  const lived = programme ? livedDates(polite, apart, words, programme.days, today(now)) : [];
  const uttered = polite.without(lived);
  const unlived = apart.filter((date) => !lived.includes(date));
  // Places are looked for here only where something may be taken back.
  const places = says(uttered, words.follows.takesBack)
    ? findPlaces(uttered.without(unlived), gazetteer, words.places)
    : [];
  const corrected = takenBack(uttered, [unlived, places], words.follows);
  const searched = onDayTakenBack(unlived, corrected);
  const idle = idleYears(uttered.without(corrected), searched, words);
  const text = uttered.without(corrected, idle);
  const timely = searched.filter((date) => !idle.includes(date));
  const dated = says(text, words.follows.remaining) ? notOver(timely) : timely;
  const days = dated.length > 0 ? undefined : programme?.days;
  const impossible = days && findImpossible(text, locale, days);
  if (impossible) return { text, when: [impossible.window], oddDate: impossible.odd };
  // "J'ai tout raté, il reste quoi ?" only tells of what is past.
  const over = days ? findPast(text, words.about, days, now) : [];
  const told = over.length > 0 ? tellings(text, dated, words) : [];
  const past = over.filter((date) => !told.some((clause) => overlap(clause, date)));
  return { text, when: [...dated, ...past], oddDate: findWrongWeekday(text, dated, locale) };
}

/** "What are they about this year?": a year tells nothing of when, where a side of an event is asked about. */
function idleYears(
  text: Text,
  dates: readonly FoundWindow[],
  words: Words,
): readonly FoundWindow[] {
  const years = dates.filter(({ value }) => value.grain === "year");
  if (years.length === 0) return [];
  const { aspect, severally } = findAsks(text.without(dates), words);
  return aspect !== undefined && !severally ? years : [];
}
