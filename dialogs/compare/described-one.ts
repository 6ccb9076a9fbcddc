import type { Event } from "../../src/programme/event.js";
import {
  allDays,
  anyOf,
  emptyQuery,
  isEmpty,
  type Query,
  wanting,
} from "../../src/programme/query.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { textsOf } from "../../src/search/telling-sentences.js";
import { spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { isPast } from "../cards/event-lines.js";
import type { Scene } from "../dialog.js";
import { wordsAsked } from "../event/of-event.js";
import { heardAs } from "../look.js";
import { kindless } from "../meant/by-description/description.js";
import { fitting } from "../meant/by-description/fitting.js";
import { byIds, eventAtHand, listedEvents, onScreen } from "../meant/on-screen.js";

/** The one event that a part of the message tells, by its number, its name or its words. */
export function describedOne(scene: Scene, part: string): Event | undefined {
  const { compare } = scene.language.words;
  const text = Text.of(part);
  // "Quelle différence entre" tells none.
  const asking = [compare.differs, compare.prefers].flatMap((words) =>
    spansOf(text, words, "asks"),
  );
  const said = heardAs(scene, blanked(part, asking));
  const at = eventAtHand(scene);
  if (at && isThatOne(scene, part)) return at;
  const number = numberIn(said);
  if (number !== undefined) return onScreen(scene)[number - 1];
  const [id, ...others] = said.heard.query.wanted.titles;
  const named = id === undefined ? undefined : scene.services.programme.event(id);
  return others.length === 0 && named ? named : closestTo(said);
}

/** "Celui-là", "entre celui-là". */
function isThatOne({ language }: Scene, part: string): boolean {
  const text = Text.of(part);
  const that = spansOf(text, language.words.compare.thatOne, "that");
  return that.length > 0 && text.without(that).words().length <= 1;
}

/** "Le 2", "number 4", "la première": of what stands on screen; "la réunion du 14" is of a day. */
function numberIn({ heard }: Scene): number | undefined {
  const { choice } = heard;
  if (choice && "number" in choice) return choice.number;
  if (heard.query.windows.length > 0) return undefined;
  const [alone] = /(?<=\s|^)\d+(?=[\s?.!]*$)/.exec(heard.text) ?? [];
  return alone === undefined ? undefined : Number(alone);
}

/**
 * Of the events of the day, place or kind that is said, the one whose texts hold the most of the words,
 * of what is to come before what is over; where no word tells, the only one on screen, else at all.
 */
function closestTo(scene: Scene): Event | undefined {
  const { index, programme } = scene.services;
  const { shift, query } = scene.heard;
  // "The same evening" is no evening of today.
  const bounds = boundsOf(shift === undefined ? query : { ...query, windows: [] });
  const all = [...programme.events];
  const isBound = !isEmpty(bounds);
  // "A tour on the commons in Roubaix": what the programme calls otherwise is still in Roubaix.
  const placed = kindless(bounds);
  const found = isBound ? fitAnywhere(scene, bounds) : all;
  const isNone = found.length === 0 && !isEmpty(placed);
  const within = isNone ? fitAnywhere(scene, placed) : found;
  const { dates, words: language } = scene.language;
  const { kinds } = language.names;
  // A weekday that is printed in passing tells no event of that day.
  const timeless = Text.of(scene.heard.text).without(dates.read(scene.heard.text, scene.turn.now));
  const words = wordsAsked(scene, timeless).filter(
    (word) => index.words.knows(word) && !kinds.includes(word),
  );
  const shown = onScreen(scene);
  // "Le comptable l'après-midi": where nothing of then has the words, they tell more than the hours.
  const told = within.some((event) => weightOf(scene, event, words) > 0);
  const isOfHours = scene.heard.supposed === "day" && isEmpty({ ...bounds, windows: [] });
  // "A meeting on local money", which is a talk: what it is on tells more than its kind.
  const { formats, words: sought } = scene.heard.query.wanted;
  const on = formats.length > 0 ? sought.flatMap(anyOf) : [];
  const heaviest = (events: readonly Event[]) =>
    Math.max(0, ...events.map((event) => weightOf(scene, event, on)));
  const called = within === found && isBound ? ever(scene, within, bounds) : within;
  const otherwise = on.length > 0 ? ever(scene, [], placed) : [];
  const fit = heaviest(otherwise) > heaviest(called) ? otherwise : called;
  const weighed = (fit.length === 0 || (isOfHours && !told) ? all : fit).map((event) => ({
    event,
    weight: weightOf(scene, event, words),
    over: Number(isPast(event, scene.turn.now)),
    away: Number(!shown.includes(event)),
    titled: weightIn(scene, [event.title], words),
  }));
  const [best] = weighed.toSorted(
    (a, b) => b.weight - a.weight || a.over - b.over || a.away - b.away || b.titled - a.titled,
  );
  if (best && best.weight > 0) return best.event;
  return isBound ? onlyOne(scene, within, bounds) : undefined;
}

/** What fits of what was spoken of, a weekday being of its weeks, and of the programme. */
function fitAnywhere(scene: Scene, bounds: Query): readonly Event[] {
  const found = scene.services.index.search(bounds, scene.turn.now).events;
  return [...new Set([...fitting(scene, spokenOf(scene).flat(), bounds), ...found])];
}

/** These, and what fits and is over, unless a time is said. */
function ever(scene: Scene, events: readonly Event[], bounds: Query): readonly Event[] {
  const { start, end } = scene.services.programme;
  const whole = { ...bounds, windows: [allDays(start, end)] };
  const all = bounds.windows.length === 0 ? fitAnywhere(scene, whole) : fitAnywhere(scene, bounds);
  return [...new Set([...events, ...all])];
}

/** What is on screen, in the list, and spoken of one by one. */
function spokenOf(scene: Scene): readonly (readonly Event[])[] {
  return [onScreen(scene), listedEvents(scene), byIds(scene, scene.state.spoken)];
}

/**
 * The only one of those on screen, in the list or spoken of, else of all: what begins then before what has
 * been running for weeks.
 */
function onlyOne(scene: Scene, within: readonly Event[], { windows }: Query): Event | undefined {
  const pools = [...spokenOf(scene), within];
  const day = windows[0]?.start?.slice(0, 10) ?? "";
  const begun = within.filter(({ dates }) => dates.start >= day);
  const ofDay = begun.filter(({ dates }) => dates.start === dates.end);
  for (const fit of [begun, ofDay, within]) {
    for (const pool of pools) {
      const [only, ...others] = fit.filter((event) => pool.includes(event));
      if (only && others.length === 0) return only;
    }
  }
  return undefined;
}

/** When, where, by whom and of what kind it is. */
function boundsOf({ wanted, windows }: Query): Query {
  const { formats, organisers, towns, venues } = wanted;
  return { ...wanting(emptyQuery(), { formats, organisers, towns, venues }), windows };
}

/** How much of some words an event's own texts hold, the rarer ones the more. */
export function weightOf(scene: Scene, event: Event, words: readonly string[]): number {
  const place = [event.venue, event.address].filter((text) => text !== undefined);
  const all = [event.title, ...event.organisers, ...textsOf(event), ...place];
  return weightIn(scene, all, words);
}

function weightIn({ services }: Scene, texts: readonly string[], words: readonly string[]): number {
  const { index } = services;
  return words
    .filter((word) => index.words.holding([texts.join(" ")], [word]).held > 0)
    .reduce((sum, word) => sum + index.words.weight(word), 0);
}
