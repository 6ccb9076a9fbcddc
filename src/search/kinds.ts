import type { DateTime } from "luxon";
import { wallTime } from "../clock.js";
import type { Event } from "../programme/event.js";
import { type Query, type Window, wanting } from "../programme/query.js";
import { onDaysOf } from "../understanding/moved-windows.js";
import type { SearchIndex } from "./search-index.js";
import { textsOf } from "./telling-sentences.js";

/** Kinds that are named after a part of the day, with its hours: any event may be "une soirée sur le climat". */
const HOURS: Readonly<Record<string, readonly [from: number, to: number]>> = { soiree: [18, 24] };

/** Kinds that people call by each other's names: what one goes to hear, and where one learns. */
const ALIKE: readonly (readonly string[])[] = [
  ["conference", "debat", "rencontre", "forum"],
  ["formation", "atelier"],
];

/** Kinds by which a wish for another is met where there is none of it: "une fête jeudi ?" by an evening out. */
const NEXT_BEST: Readonly<Record<string, string>> = { fete: "soiree" };

/**
 * What else may be meant by a kind of event, where none of that kind is about the subject: "une soirée
 * sur les monnaies locales" an event in the evening, "un atelier créatif" one of whose description a
 * sentence speaks of creative workshops, "a talk by a researcher" a meeting. The likelier first.
 * A kind that is a subject too is another word to hold: "une fête avec de la musique" whatever has festive
 * moments and music. With no subject, nothing else has another meaning: "une fête" is one, or else an evening.
 */
export function otherwiseOfKind(index: SearchIndex, query: Query, now: DateTime): readonly Query[] {
  const { formats, themes, words } = query.wanted;
  const [kind, ...others] = formats;
  if (kind === undefined || others.length > 0) return [];
  const ofAnyKind = wanting(query, { formats: [] });
  const subject = index.words.subjectOf(kind);
  if (words.length + themes.length === 0) {
    const next = NEXT_BEST[kind];
    return [
      ...(subject === undefined ? [] : [wanting(ofAnyKind, { words: [subject] })]),
      ...(next === undefined ? [] : [wanting(query, { formats: [next] })]),
    ];
  }
  const hours = HOURS[kind];
  const held = hours ? [duringHours(ofAnyKind, hours, now)] : [];
  const spoken = wanting(ofAnyKind, { words: [...words, kind] });
  const told = words.length > 0 && isSpokenOf(index, spoken, now) ? [spoken] : [];
  const moments = subject === undefined ? [] : [wanting(ofAnyKind, { words: [...words, subject] })];
  const alike = ALIKE.filter((kinds) => kinds.includes(kind)).map((kinds) =>
    wanting(query, { formats: kinds.filter((other) => other !== kind) }),
  );
  return [...held, ...told, ...moments, ...alike];
}

/** Whether an event may be called by such a kind, whatever the programme calls it: it goes on in its hours. */
export function isOnInHoursOf(kind: string, { sessions }: Event): boolean {
  const [from] = HOURS[kind] ?? [];
  if (from === undefined) return false;
  const hour = (time = "") => Number(time.slice(0, 2));
  return sessions.some(({ start, end }) =>
    end === undefined ? hour(start) >= from : hour(end) > from,
  );
}

function duringHours(query: Query, [from, to]: readonly [number, number], now: DateTime): Query {
  const day = now.startOf("day");
  const at = (hour: number) => wallTime(day.plus({ hours: hour }));
  const hours: Window = { start: at(from), end: at(to), grain: "part", open: false };
  const windows =
    query.windows.length > 0
      ? onDaysOf(query.windows, [hours])
      : [{ ...hours, every: "day" as const }];
  return { ...query, windows };
}

/** Whether each event found has a sentence that holds all of the words: apart, they speak of other things. */
function isSpokenOf(index: SearchIndex, query: Query, now: DateTime): boolean {
  const { words } = query.wanted;
  const events = [...index.search(query, now).events];
  const holdsAll = events.every(
    (event) => index.words.holding(textsOf(event), words).held === words.length,
  );
  return events.length > 0 && holdsAll;
}
