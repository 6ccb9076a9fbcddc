import { DateTime } from "luxon";
import { today } from "../../../src/clock.js";
import type { Event } from "../../../src/programme/event.js";
import { allDays, type Query, type Window } from "../../../src/programme/query.js";
import { closestOf } from "../../../src/search/answer.js";
import { says } from "../../../src/understanding/cues.js";
import { plain, Text } from "../../../src/understanding/normalise.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { listedEvents } from "../on-screen.js";

/** "Celui du 22" is one of that day, before one that has been running for weeks. */
export function begunThen(events: readonly Event[], { windows }: Query): readonly Event[] {
  const [first] = windows;
  const day = first?.start?.slice(0, 10);
  const begun = day === undefined ? [] : events.filter(({ dates }) => dates.start >= day);
  return begun.length > 0 ? begun : events;
}

/** "Celui sur la communication" is the one that has it in its title, where one has. */
export function titled({ wanted }: Query, events: readonly Event[]): readonly Event[] {
  const [word, ...others] = wanted.words;
  if (word === undefined || others.length > 0 || events.length < 2) return events;
  const named = events.filter(({ title }) => plain(title).includes(plain(word)));
  return named.length === 1 ? named : events;
}

/**
 * "Celui qui dure toute la semaine": of those listed, what ends on another day than it begins; "celle qui se
 * visite jusqu'en décembre" ends in the month of the day that it is said to go on until.
 */
export function lastingOnes(scene: Scene): readonly Event[] {
  const { heard, language } = scene;
  const { about, sentences } = language.words;
  const text = Text.of(heard.text);
  const isOfThose = heard.among || says(text, sentences.singled);
  const until = lastDay(heard.query);
  if (!isOfThose || !(says(text, about.lasting) || until !== undefined)) return [];
  const lasting = listedEvents(scene).filter(({ dates }) => dates.start < dates.end);
  if (until === undefined) return lasting;
  const month = until.slice(0, 7);
  return lasting.filter(({ dates: { end } }) => end.startsWith(month) && end <= until);
}

/** The last day of a limit that has no beginning: "jusqu'au 8 décembre". */
function lastDay({ windows }: Query): string | undefined {
  const [limit, ...others] = windows;
  if (!limit?.end || limit.start !== null || others.length > 0) return undefined;
  return DateTime.fromISO(limit.end).minus({ minutes: 1 }).toISODate() ?? undefined;
}

/** "Celui de 16 h" is the one that begins then, before one that is under way. */
export function beginsThen(sessions: Event["sessions"], windows: readonly Window[]): boolean {
  const hours = windows.filter(({ end, open }) => end === null && !open);
  return hours.some(({ start }) => sessions.some((one) => one.start === start?.slice(11)));
}

/**
 * Whether a word is of an event's names, or they are of a person in it: "c'est ouvert à quelle heure ?"
 * speaks of no other event, "Maud Grégoire intervient quand ?" does.
 */
export function isNamed(event: Event, words: readonly string[]): boolean {
  const { title, description = "", organisers, venue = "" } = event;
  const names = plain([title, ...organisers, venue].join(" ")).split(/[^a-z0-9]+/);
  const person = words.join(" ");
  const isProper = person !== person.toLowerCase();
  return (
    words.some((word) => names.some((name) => name.startsWith(plain(word)))) ||
    (isProper && description.includes(person))
  );
}

/**
 * The words that a message says as the name of an event: after a definite article ("les monnaies
 * locales"), at its beginning, or with a capital. "Une boîte normale" and "des entreprises" name none.
 */
export function saidAsNames(heard: Understanding, definite: readonly string[]): readonly string[] {
  const said = Text.of(heard.text);
  const words = said.words();
  const leads = heard.linked ? 1 : 0;
  const named = new Set<string>();
  for (const [at, { text, start }] of words.entries()) {
    const before = words[at - 1]?.text ?? "";
    const typed = said.typed[start] ?? "";
    const isProper = typed !== typed.toLowerCase();
    if (at <= leads || isProper || definite.includes(before) || named.has(before)) named.add(text);
  }
  const all = words.map(({ text }) => text);
  const isDefinite = all.some((word) => definite.includes(word));
  // What was said in another language than the programme's is not found again.
  return heard.query.wanted.words.filter((word) =>
    all.includes(plain(word)) ? named.has(plain(word)) : isDefinite,
  );
}

/** Of what is to come, else, told by words or names of its own or once all is over, of what is past. */
export function inProgramme({ services, turn }: Scene, described: Query): readonly Event[] {
  const { start, end } = services.programme;
  const coming = titled(described, closestOf(services.index.search(described, turn.now)));
  const { words, organisers, towns, venues } = described.wanted;
  const isTold = [words, organisers, towns, venues].some((told) => told.length > 0);
  // Once all is over, "l'atelier de Loos" can be of nothing else.
  const isOver = services.programme.phaseOn(today(turn.now)) === "over";
  if (coming.length > 0 || described.windows.length > 0 || !(isTold || isOver)) return coming;
  const always = { ...described, windows: [allDays(start, end)] };
  return closestOf(services.index.search(always, turn.now));
}
