import type { Event } from "../../src/programme/event.js";
import {
  emptyQuery,
  FACETS,
  type Facet,
  isEmpty,
  type Query,
  wanting,
} from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { wholeDays } from "../../src/understanding/moved-windows.js";
import type { Choice } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { sideless } from "./by-description/description.js";
import { fitting, fittingEvents } from "./by-description/fitting.js";
import { inProgramme } from "./by-description/told-apart.js";
import { endOf, nextToBegin } from "./leaning/in-time.js";
import { endOfProgramme } from "./leaning/of-the-programme.js";
import { eventAtHand, listedBefore, listedEvents, onScreen } from "./on-screen.js";

export function picked(scene: Scene, choice: Choice): readonly Event[] {
  const first = firstSpokenOf(scene, choice);
  if (first) return [first];
  const end = endOfProgramme(scene);
  if (end) return [end];
  const shown = pickedFrom(scene);
  const { spoken, event } = scene.state;
  if ("number" in choice) {
    const left = leftOf(scene, toldOf(scene, shown, choice.number));
    const [one] = numbered(scene, shown, choice.number);
    // "Pas le matin. Alors le premier" is not the one in the morning.
    return one && left.includes(one) ? [one] : numbered(scene, left, choice.number);
  }
  if ("first" in choice) return shown.slice(0, choice.first);
  switch (choice.pick) {
    case "all": {
      const described = sideless(scene.heard.query);
      if (isEmpty(described) || isAskedOfAll(scene)) return shown;
      // "The two in Roubaix" are of a list; of "the two Apec ones" one may be on screen.
      const fit = isNamed(described)
        ? fittingEvents(scene, described)
        : fitting(scene, shown, described);
      return fit.length > 1 ? fit : shown;
    }
    case "last": {
      // "The last one on your list, in the evening": of those that are then, further down the list too.
      const described = sideless(scene.heard.query);
      const told = isEmpty(described) ? [] : fitting(scene, listedEvents(scene), described);
      return (told.length > 0 ? told : shown).slice(-1);
    }
    case "earliest":
      return some(endOf(listedEvents(scene), "first", scene.turn));
    case "latest":
      return some(endOf(listedEvents(scene), "last", scene.turn));
    case "next":
      return some(nextOfAll(scene));
    case "others":
    case "other": {
      const but = choice.but === undefined ? event : shown[choice.but - 1]?.id;
      const rest = shown.filter(({ id }) => id !== event && id !== but);
      const described = sideless(scene.heard.query);
      const told = isEmpty(described) ? [] : fitting(scene, rest, described);
      const fresh = rest.filter(({ id }) => !spoken.includes(id));
      // "The other APEC one", where none of the rest is of the APEC.
      const named = told.length === 0 && isNamed(described) ? inProgramme(scene, described) : [];
      const elsewhere = named.filter(({ id }) => id !== event && id !== but);
      const found = [told, elsewhere, fresh, rest].find((events) => events.length > 0);
      return found ?? (isEmpty(described) ? [] : onTheseDays(scene, described));
    }
  }
}

/** "Je reviens au premier", with no list on screen: the first of those that were spoken of one by one. */
function firstSpokenOf(scene: Scene, choice: Choice): Event | undefined {
  const { heard, language, state } = scene;
  const isFirst = "number" in choice && choice.number === 1;
  const isBack = isFirst && says(heard.text, language.words.sentences.returns);
  if (!isBack || state.shown.length > 1) return undefined;
  const [first = state.earlier] = state.spoken.filter((id) => id !== state.event);
  return first === undefined ? undefined : scene.services.programme.event(first);
}

function some(event: Event | undefined): readonly Event[] {
  return event ? [event] : [];
}

/**
 * The one after that at hand, in the list on screen that it was chosen from; else the next to begin of those
 * that the last search found, or of all that is to come.
 */
function nextOfAll(scene: Scene): Event | undefined {
  const { services, turn } = scene;
  const event = eventAtHand(scene);
  if (!event) return undefined;
  const lists = [listedEvents(scene), pickedFrom(scene)];
  const listed = lists.find((events) => events.length > 1);
  const at = listed?.indexOf(event) ?? -1;
  if (listed && at >= 0 && scene.state.shown.length > 1) return listed[at + 1];
  return nextToBegin(listed ?? [...services.index.search(emptyQuery(), turn.now).events], event);
}

/** "Le suivant ?", where none is at hand, or none of the list comes after it. */
export function isNextOfNone(scene: Scene): boolean {
  const { choice } = scene.heard;
  const isNext = choice !== undefined && "pick" in choice && choice.pick === "next";
  return isNext && picked(scene, choice).length === 0;
}

/** What stands on screen; of one event that was named in a list, that list: "et le premier, c'était quoi déjà ?" */
function pickedFrom(scene: Scene): readonly Event[] {
  const shown = onScreen(scene);
  const [only, ...others] = shown;
  if (!only || others.length > 0 || !isNaming(scene)) return shown;
  const before = listedBefore(scene);
  return before.includes(only) ? before : shown;
}

/**
 * Whether the last question only said which it is, "les chantiers participatifs": a time, a place or terms
 * that it adds ("samedi", "à Lille") make another list of fewer.
 */
function isNaming({ state: { previous, query } }: Scene): boolean {
  if (!previous || !query) return false;
  const isAdded = (facet: Facet) =>
    query.wanted[facet].some((value) => !previous.wanted[facet].includes(value));
  const isOfTime = JSON.stringify(query.windows) !== JSON.stringify(previous.windows);
  const isTimed = query.windows.length > 0 && isOfTime;
  return !isTimed && FACETS.every((facet) => NAMING.includes(facet) || !isAdded(facet));
}

/** Facets by which an event is called. */
const NAMING: readonly Facet[] = ["titles", "words", "formats", "organisers", "venues"];

/**
 * "The first one, for young people", where the first of all is for others: of those that are what is said.
 * A question asks that of the one of that number.
 */
function toldOf(scene: Scene, shown: readonly Event[], number: number): readonly Event[] {
  const { heard } = scene;
  if (heard.aspect ?? heard.whether) return shown;
  const told = wanting(emptyQuery(), { ...heard.query.wanted, words: [], titles: [] });
  const [one] = numbered(scene, shown, number);
  const fit = isEmpty(told) ? [] : fitting(scene, shown, told);
  return one && fit.length >= number && !fit.includes(one) ? fit : shown;
}

/** Those of the list at none of the times that are turned away, where some are. */
function leftOf(scene: Scene, shown: readonly Event[]): readonly Event[] {
  const { excluded } = scene.heard.query;
  if (excluded.windows.length === 0) return shown;
  const left = fitting(scene, shown, { ...emptyQuery(), excluded });
  return left.length > 0 ? left : shown;
}

/** "Are they all in Lille?"; "are the two in Roubaix free?" is of two of a longer list. */
function isAskedOfAll({ heard, language, state }: Scene): boolean {
  const isOfTwo = state.shown.length > 2 && says(heard.text, language.words.compare.pair);
  return heard.whether !== undefined && !isOfTwo;
}

/** Whose it is or at which house: what no other event is asked about by. */
function isNamed({ wanted }: Query): boolean {
  return wanted.organisers.length + wanted.venues.length > 0;
}

/** "L'autre truc à Roubaix", of those days, when it is on screen no more. */
function onTheseDays(scene: Scene, described: Query): readonly Event[] {
  const windows = wholeDays(scene.state.query?.windows ?? []);
  return inProgramme(scene, described.windows.length > 0 ? described : { ...described, windows });
}

/** The event of that number, on screen, further down the list, or beside it, which has no numbers. */
function numbered(scene: Scene, shown: readonly Event[], number: number) {
  const list = number <= shown.length ? shown : listedEvents(scene);
  return list.slice(number - 1, number);
}
