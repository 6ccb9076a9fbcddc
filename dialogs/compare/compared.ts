import type { Words } from "../../src/languages/words.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, wanting } from "../../src/programme/query.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { textsOf } from "../../src/search/telling-sentences.js";
import { findChoice } from "../../src/understanding/choice.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { isPast } from "../cards/event-lines.js";
import type { Scene } from "../dialog.js";
import { wordsAsked } from "../event/of-event.js";
import { heardAs } from "../look.js";
import { looselyNamed } from "../meant/loosely-named.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";

/** More than these are a list, not a choice. */
export const MOST = 8;

/**
 * The events that are to be set side by side: those that the message names, the one it names beside
 * those on screen, those on screen, or the one at hand and the one before it.
 */
export function comparedEvents(scene: Scene): readonly Event[] {
  const described = describedOnes(scene);
  if (described.length > 1) return described;
  const beside = namedBeside(scene);
  if (beside) return beside;
  const screen = screened(scene);
  const named = isNaming(scene) ? meantEvents(scene) : [];
  if (named.length > 1) return named;
  const others = named.filter((event) => !screen.includes(event));
  return [...screen, ...others].slice(0, MOST);
}

/** "Et la rencontre avec les chefs d'entreprise, c'est le même jour ?": the event at hand and the one named. */
function namedBeside(scene: Scene): readonly Event[] | undefined {
  const { heard, services, state } = scene;
  const at = state.event === undefined ? undefined : eventAtHand(scene);
  if (!at || heard.choice) return undefined;
  const { titles } = heard.query.wanted;
  const named = titles.length > 0 ? titles : [calledLoosely(scene)?.id];
  const [other, ...more] = named.filter((id) => id !== at.id);
  const event = other === undefined ? undefined : services.programme.event(other);
  return event && more.length === 0 ? [at, event] : undefined;
}

/** The event called by words of its title, of which a kind of event is none: "la rencontre" may be any. */
function calledLoosely({ heard, language, services }: Scene): Event | undefined {
  const kinds = Text.of(heard.text)
    .words()
    .filter(({ text }) => language.words.names.kinds.includes(text));
  const called = blanked(heard.text, kinds);
  return looselyNamed([...services.programme.events], called, language.words);
}

/** What was spoken of: the list on screen, of which two may have been looked at, or the last two. */
function screened(scene: Scene): readonly Event[] {
  const { state, services } = scene;
  const shown = onScreen(scene);
  const at = eventAtHand(scene);
  if (shown.length > 1) {
    const spoken = shown.filter(({ id }) => state.spoken.includes(id));
    return at && spoken.length === 2 ? spoken : shown;
  }
  const before = state.earlier === undefined ? undefined : services.programme.event(state.earlier);
  const both = [before, at].filter((event) => event !== undefined);
  return at ? both : [];
}

function isNaming({ heard }: Scene): boolean {
  const { titles, organisers, venues, formats } = heard.query.wanted;
  return titles.length + organisers.length + venues.length + formats.length > 0;
}

/** "The one with the thesis and the one with the agency", "les Roumics et la Campusserie": each by its own words. */
export function describedOnes(scene: Scene): readonly Event[] {
  const text = Text.of(scene.heard.text);
  const { each, between, differs, prefers } = scene.language.words.compare;
  const marks = spansOf(text, each, "each");
  if (marks.length > 1) {
    const parts = marks.map(({ end }, at) => text.typed.slice(end, marks[at + 1]?.start));
    return allFound(parts.map((part) => closestTo(scene, part)));
  }
  if (!(says(text, differs) || says(text, prefers))) return [];
  for (const { start, end } of spansOf(text, between, "between")) {
    const parts = [text.typed.slice(0, start), text.typed.slice(end)];
    const both = allFound(parts.map((part) => namedIn(scene, part)));
    if (both.length > 1) return both;
  }
  return [];
}

function allFound(found: readonly (Event | undefined)[]): readonly Event[] {
  const events = found.filter((event) => event !== undefined);
  return events.length === found.length ? [...new Set(events)] : [];
}

/** The one event that a part of the message names, by its number or by its words. */
function namedIn(scene: Scene, part: string): Event | undefined {
  const number = numberIn(part, scene.language.words);
  if (number !== undefined) return onScreen(scene)[number - 1];
  const [id, ...others] = heardAs(scene, part).heard.query.wanted.titles;
  const named = id === undefined ? undefined : scene.services.programme.event(id);
  return others.length === 0 && named ? named : closestTo(scene, part);
}

/** "Le 2", "number 4", "la première": of what stands on screen. */
function numberIn(part: string, { choices }: Words): number | undefined {
  const choice = findChoice(Text.of(part), choices)?.value;
  if (choice && "number" in choice) return choice.number;
  const [alone] = /(?<=\s|^)\d+(?=[\s?.!]*$)/.exec(part) ?? [];
  return alone === undefined ? undefined : Number(alone);
}

/**
 * The one event of a day or venue, else that whose texts hold the most of some words, of what is to
 * come before what is over.
 */
function closestTo(scene: Scene, part: string): Event | undefined {
  const { index, programme } = scene.services;
  const heard = heardAs(scene, part);
  const { windows, wanted } = heard.heard.query;
  const bounds = { ...wanting(emptyQuery(), { venues: wanted.venues }), windows };
  const isBound = windows.length + wanted.venues.length > 0;
  const within = isBound ? [...index.search(bounds, scene.turn.now).events] : [];
  const [only, ...others] = within.filter(({ dates }) => dates.start === dates.end);
  if (only && others.length === 0) return only;
  const words = wordsAsked(heard).filter((word) => index.words.knows(word));
  const weighed = (only ? within : [...programme.events]).map((event) => ({
    event,
    weight: weightOf(scene, event, words),
    over: Number(isPast(event, scene.turn.now)),
  }));
  const [best] = weighed.toSorted((a, b) => b.weight - a.weight || a.over - b.over);
  return best && best.weight > 0 ? best.event : undefined;
}

/** How much of some words an event's own texts hold, the rarer ones the more. */
export function weightOf({ services }: Scene, event: Event, words: readonly string[]): number {
  const place = [event.venue, event.address].filter((text) => text !== undefined);
  const texts = [event.title, ...event.organisers, ...textsOf(event), ...place].join(" ");
  const { index } = services;
  return words
    .filter((word) => index.words.holding([texts], [word]).held > 0)
    .reduce((sum, word) => sum + index.words.weight(word), 0);
}
