import type { DateTime } from "luxon";
import { today, wallTime } from "../clock.js";
import type { Found, FoundWindow, Language } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import type { Gazetteer } from "../programme/gazetteer.js";
import { tellings } from "./clauses.js";
import { says, spansOf } from "./cues.js";
import { notOver, type ProgrammeDays } from "./dates.js";
import { ofTheWeek, STRETCHES, weekendsOfMonth, within } from "./days-within.js";
import { findAsks } from "./intents.js";
import { livedDates } from "./lived-dates.js";
import { Text } from "./normalise.js";
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
  const waits = [...waitsTold(said, read, words), ...endTold(said, read, words)];
  const beside = [...courtesies, ...waits];
  const apart = read.filter((date) => !beside.some((one) => overlap(date, one)));
  const polite = said.without(beside);
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
  const timely = spared(
    askedLast(
      text,
      searched.filter((date) => !idle.includes(date) && !isIdleNow(date, text, words)),
      words,
    ),
  );
  const bounded = beginning(
    text,
    within(text, ofTheWeek(text, weekendsOfMonth(timely), words)),
    words,
  );
  const dated = says(text, words.follows.remaining) ? notOver(bounded) : bounded;
  const days = dated.length > 0 ? undefined : programme?.days;
  const impossible = days && findImpossible(text, locale, days);
  if (impossible) return { text, when: [impossible.window], oddDate: impossible.odd };
  // "J'ai tout raté, il reste quoi ?" only tells of what is past.
  const gone = untilNow(text, dated, words, now);
  const over = days ? findPast(text, words.about, days, now) : [];
  const told = over.length > 0 ? tellings(text, dated, words) : [];
  const past = over.filter((date) => !told.some((clause) => overlap(clause, date)));
  return { text, when: [...gone, ...past], oddDate: findWrongWeekday(text, dated, locale) };
}

/** "Il y a déjà quelque chose, ou il faut attendre novembre ?": what is on before is asked for. */
function waitsTold(
  text: Text,
  dates: readonly FoundWindow[],
  { sentences }: Words,
): readonly Found<string>[] {
  return dates.flatMap(({ start, end }) => {
    const from = text.plain.slice(0, start).search(sentences.orNotBefore);
    return from <= 0 ? [] : [{ value: "wait", start: from, end, rule: "wait" }];
  });
}

/** "C'est fini, le mois de l'ESS, ou il reste des choses ?", or the other way round: what is left is asked for. */
function endTold(
  text: Text,
  dates: readonly FoundWindow[],
  { about, follows, negations }: Words,
): readonly Found<string>[] {
  const [over] = spansOf(text, about.over, "over");
  const joint = over && spansOf(text, negations.and, "or").find((one) => isWord(one, text));
  if (!joint) return [];
  const isFirst = over.end <= joint.start;
  const rest = isFirst ? text.typed.slice(joint.end) : text.typed.slice(0, joint.start);
  if (!says(Text.of(rest), follows.remaining)) return [];
  const sentence = text.plain.slice(0, over.start).search(/[^.!?]*$/);
  const end = over.end + text.plain.slice(over.end).search(/[.!?]|$/);
  const told = isFirst ? { start: sentence, end: joint.end } : { start: joint.start, end };
  // "C'est fini à 19 h, ou ça reste ouvert ?" asks of one evening.
  return dates.some((date) => overlap(date, told)) ? [] : [{ ...over, ...told }];
}

/** "Ou", and no comma, which may stand for it. */
function isWord({ start, end }: Found<unknown>, { plain }: Text): boolean {
  return plain.slice(start, end).trim() !== ",";
}

/** "Qu'est-ce qui a eu lieu ce mois-ci ?": of a stretch under way, what is over. */
function untilNow(
  text: Text,
  dates: readonly FoundWindow[],
  { about }: Words,
  now: DateTime,
): readonly FoundWindow[] {
  if (dates.length === 0 || !says(text, about.past)) return dates;
  const end = wallTime(now);
  return dates.map((date) => {
    const { grain, start, end: last } = date.value;
    const isUnderWay = start !== null && start < end && last !== null && last > end;
    if (!STRETCHES.has(grain) || !isUnderWay) return date;
    return {
      ...date,
      value: { ...date.value, end, grain: "range" as const, edge: "ends" as const },
    };
  });
}

/** "Ce qui commence en décembre", "quels événements finissent à 22 h ?": what only goes on then is not asked for. */
function beginning(
  text: Text,
  dates: readonly FoundWindow[],
  { sentences }: Words,
): readonly FoundWindow[] {
  return dates.map((date) => {
    const before = text.plain.slice(0, date.start);
    if (isHour(date)) {
      const edge = sentences.beginsAt.test(before)
        ? "begins"
        : sentences.endsAt.test(before) && "ends";
      return edge ? atEdge(date, edge) : date;
    }
    const { every, grain, edge } = date.value;
    const isOfDays = every === undefined && edge === undefined && OF_DAYS.has(grain);
    const isSaid = isOfDays && sentences.beginsThen.test(before);
    return isSaid ? { ...date, value: { ...date.value, edge: "begins" as const } } : date;
  });
}

function isHour({ value }: FoundWindow): boolean {
  return (value.grain === "hour" || value.grain === "minute") && !value.open && value.end === null;
}

/** An hour at which events are to begin or to end; of any day, where none is said. */
function atEdge(date: FoundWindow, edge: "begins" | "ends"): FoundWindow {
  const every = date.supposed === "day" ? { every: "day" as const } : {};
  return { ...date, value: { ...date.value, ...every, edge } };
}

const OF_DAYS: ReadonlySet<string> = new Set(["day", "weekend", "week", "month"]);

/** "Je bosse en journée la semaine, donc plutôt le soir ou le week-end": the hours at work need no saying. */
function spared(dates: readonly FoundWindow[]): readonly FoundWindow[] {
  const recurs = dates.some(({ value }) => value.every !== undefined);
  return recurs ? dates.filter(({ supposed }) => supposed !== "day" && supposed !== "week") : dates;
}

/** "Ça va être juste ce soir. Demain soir alors, il y a quoi ?": the days of the sentence that asks, at the end. */
function askedLast(
  text: Text,
  dates: readonly FoundWindow[],
  { subject, follows }: Words,
): readonly FoundWindow[] {
  const question = text.plain.search(/(?<=[.!…;] )[^.!?…;]*[?][^a-z0-9]*$/);
  if (question <= 0) return dates;
  const before = Text.of(text.typed.slice(0, question));
  const last = Text.of(text.typed.slice(question));
  const asks = before.plain.includes("?") || says(before, subject.wishes);
  const asked = dates.filter(({ start }) => start >= question);
  const isMoved = asked.length > 0 && asked.every(({ supposed }) => supposed !== "day");
  if (asks || !isMoved || says(last, follows.adding)) return dates;
  // "There are talks on Monday. What's on in the morning?": one time, said in two places.
  return dates.filter(({ value }) => asked.some((one) => one.value === value));
}

/** "Il reste quoi maintenant ?": what is left is so from now on, and not at this hour. */
function isIdleNow({ rule }: FoundWindow, text: Text, { follows }: Words): boolean {
  return rule === "now" && says(text, follows.left);
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
