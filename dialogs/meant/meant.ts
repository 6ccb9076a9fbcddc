import type { Event } from "../../src/programme/event.js";
import {
  emptyQuery,
  FACETS,
  type Facet,
  isEmpty,
  type Query,
  wanting,
} from "../../src/programme/query.js";
import { closest } from "../../src/search/closest.js";
import { isOnInHoursOf } from "../../src/search/kinds.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";
import { withoutReadings } from "../registration/fields/readings.js";
import { isSaidOfIt } from "./asked-of-it.js";
import { calledLoosely } from "./called-loosely.js";
import { picked } from "./chosen.js";
import { onDayBeside } from "./day-beside.js";
import { description, isNamedToo, kindless, SIDES, sideless } from "./description.js";
import { begunElsewhere, fitting, fittingEvents, isOnThen } from "./fitting.js";
import { halfRemembered } from "./half-remembered.js";
import { byIds, eventAtHand, listedEvents, onScreen } from "./on-screen.js";
import { partlyTitled } from "./partly-titled.js";
import { isOfItsHours } from "./something-there.js";
import { begunThen, lastingOnes } from "./told-apart.js";
import { toldByHappening } from "./told-by-happening.js";
import { toldByTitle } from "./told-by-title.js";
import { isOnlyTold, points } from "./told-of-oneself.js";

/** The event or events that the words mean: by number, by name, by description, or the one at hand. */
export function meantEvents(scene: Scene): readonly Event[] {
  const { heard } = scene;
  if (heard.choice) return picked(scene, heard.choice);
  const lasting = lastingOnes(scene);
  if (lasting.length > 0) return lasting;
  const called = heard.query.wanted.titles.length > 0 ? undefined : calledOtherwise(scene);
  if (called) return [called];
  if (isSaidOfIt(scene)) return atHand(scene);
  if (isOfEventAtHand(scene)) return atHand(scene);
  const { titles } = heard.query.wanted;
  if (titles.length > 0) return byIds(scene, titles);
  const described = onDayBeside(scene, description(heard));
  const event = eventAtHand(scene);
  const isItself =
    isPartOfIt(scene, described) ||
    isCalledThis(scene, described) ||
    isCalledByItsHours(scene, described);
  if (event && isItself) return [event];
  if (event && isOnlyTold(scene, event, described)) return [event];
  if (event && (isOnThen(scene, event, described) || isOfItsHours(heard, described)))
    return [event];
  const parted = havingPart(scene, described);
  if (parted.length > 0) return parted;
  // "The big weekend thing at Saint Sauveur" goes on for one, whichever it is; "this weekend" names one.
  const [whole, ...more] = heard.supposed === "week" ? lastingThere(scene, described) : [];
  if (whole && more.length === 0) return [whole];
  if (!isEmpty(described)) {
    const fitting = begunThen(fittingEvents(scene, described), described);
    const begun = fitting.length > 0 ? begunElsewhere(scene, fitting, described) : [];
    if (fitting.length > 0) return begun.length > 0 ? begun : spokenOfLast(scene, fitting);
    // "Celui du 14, quelles sont les modalités ?": a word that fits none tells nothing of which it is.
    const wordless = wanting(described, { words: [] });
    const dated = wordless.windows.length > 0 && described.wanted.words.length > 0;
    const then = dated ? begunThen(fittingEvents(scene, wordless), wordless) : [];
    if (then.length > 0) return then;
    // "L'exposition, c'est ouvert quels jours ?": the one of its kind, whatever is asked of it.
    const alike = wordless.wanted.formats.length > 0 ? fittingEvents(scene, wordless) : [];
    if (alike.length === 1) return alike;
    // "Et ce soir la formation pour les bénévoles, elle est où ?": the one of its kind then, for whomever it is.
    const ofKind = wordless.wanted.formats.length > 0 && wordless.windows.length > 0;
    const kindThen = ofKind ? fittingEvents(scene, sideless(wordless)) : [];
    if (kindThen.length === 1) return kindThen;
    // "How much is Friday's talk?", where this Friday has none: that of another.
    const anyWeek =
      ofKind && heard.supposed === "week" ? fittingEvents(scene, ofAny("week", wordless)) : [];
    if (anyWeek.length === 1) return anyWeek;
    // "The lunchtime thing about solidarity savings", of no day that is told.
    const isOfHours = described.windows.length > 0 && heard.supposed === "day";
    const anyHours = isOfHours ? fittingEvents(scene, ofAny("day", described)) : [];
    if (anyHours.length === 1) return anyHours;
    const listedThen = ofKind ? listedOnItsDay(scene, described) : [];
    if (listedThen.length === 1) return listedThen;
    const named = isNamedToo(described) ? fittingEvents(scene, kindless(described)) : [];
    if (named.length > 0) return named;
    const anyDay = atNamedPlace(scene, described);
    if (anyDay.length > 0) return anyDay;
  }
  const isPointedAt = points(scene) && described.wanted.words.length > 0;
  const partly = isPointedAt ? partlyTitled(scene, described.wanted.words) : [];
  if (partly.length > 0) return partly;
  if (heard.intents.includes("choose") || !isEmpty(described)) {
    const near = closest(onScreen(scene), withoutReadings(heard.text, scene));
    if (near.length > 0) return near;
  }
  const held = isPointedAt ? [] : atHand(scene);
  const asked = held.length === 0 && heard.aspect !== undefined ? halfRemembered(scene) : undefined;
  return asked ? [asked] : held;
}

/** "La visite de demain, c'est à quelle heure ?", of a list without a visit: the only one of it on that day. */
function listedOnItsDay(scene: Scene, { wanted, windows, near }: Query): readonly Event[] {
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  const isAsked = scene.heard.aspect !== undefined || scene.heard.whether !== undefined;
  if (told.join() !== "formats" || near || !isAsked || scene.heard.among) return [];
  return fitting(scene, onScreen(scene), { ...emptyQuery(), windows });
}

function ofAny(every: "day" | "week", described: Query): Query {
  const windows = described.windows.map((window) => ({ ...window, every }));
  return { ...sideless(described), windows };
}

/** By words of its title, or by what goes on there; "the solidarity grocery" is not the solidarity week-end at hand. */
function calledOtherwise(scene: Scene): Event | undefined {
  const titled = toldByTitle(scene);
  if (titled) return titled;
  const loosely = calledLoosely(scene);
  return loosely && loosely !== eventAtHand(scene) ? loosely : (toldByHappening(scene) ?? loosely);
}

/** "Pour les ateliers, il faut s'inscrire ?": a kind of event that is said to be a part of the one at hand. */
function isPartOfIt(scene: Scene, { wanted, windows, near }: Query): boolean {
  const event = eventAtHand(scene);
  const told = FACETS.filter((facet) => wanted[facet].length > 0 && facet !== "words");
  if (!event || told.join() !== "formats" || windows.length > 0 || near) return false;
  return tellsOf(event, wanted.formats);
}

/** "Qui organise cette rencontre ?": the one at hand, of how many else its kind may be said. */
function isCalledThis({ heard, language }: Scene, { wanted, windows, near }: Query): boolean {
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  if (told.join() !== "formats" || windows.length > 0 || near || heard.among) return false;
  const { names, sentences } = language.words;
  const text = Text.of(heard.text);
  return spansOf(text, sentences.thisKind, "kind").some(({ start, end }) =>
    names.kinds.includes(text.plain.slice(start, end).split(" ").at(-1) ?? ""),
  );
}

/** "Jusqu'à quand dure la soirée ?": the one at hand, which goes on in the evening, where no other listed is one. */
function isCalledByItsHours(scene: Scene, described: Query): boolean {
  const { heard, language } = scene;
  const { wanted, windows, near } = described;
  const event = eventAtHand(scene);
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  const [kind = ""] = wanted.formats;
  if (told.join() !== "formats" || windows.length > 0 || near || heard.among) return false;
  if (!event || heard.linked || !isOnInHoursOf(kind, event)) return false;
  const { definite, kinds } = language.words.names;
  const words = Text.of(heard.text).words();
  const isDefinite = words.some(
    ({ text }, at) => kinds.includes(text) && definite.includes(words[at - 1]?.text ?? ""),
  );
  return isDefinite && fitting(scene, listedEvents(scene), described).length === 0;
}

/**
 * "Register me for the local authorities one", which two could be called: the one at hand, else the only
 * one that was spoken of; several where they are called so together.
 */
function spokenOfLast(scene: Scene, events: readonly Event[]): readonly Event[] {
  const { heard, language, state } = scene;
  const event = eventAtHand(scene);
  const { singled } = language.words.sentences;
  if (events.length < 2 || heard.among || !says(heard.text, singled)) return events;
  // "Et celle de Lille ?" goes on to another.
  const left = heard.linked ? events.filter((one) => one !== event) : events;
  if (event && left.includes(event)) return [event];
  const before = left.filter(({ id }) => state.spoken.includes(id) || id === state.earlier);
  const [only, ...others] = heard.linked && left.length === 1 ? left : before;
  return only && others.length === 0 ? [only] : events;
}

/** "C'était gratuit, la soirée à Saint-Sauveur ?", once it is over: what is at the place named, of any day. */
function atNamedPlace(scene: Scene, described: Query): readonly Event[] {
  const lasting = lastingThere(scene, described);
  return lasting.length > 0 ? lasting : placedThere(scene, described);
}

/** What goes on for some days at the place named, where a week-end is said. */
function lastingThere(scene: Scene, described: Query): readonly Event[] {
  if (described.windows[0]?.grain !== "weekend") return [];
  return placedThere(scene, described).filter(({ dates }) => dates.start < dates.end);
}

function placedThere(scene: Scene, described: Query): readonly Event[] {
  const { venues, organisers } = described.wanted;
  if (described.windows.length !== 1 || venues.length + organisers.length === 0) return [];
  return fittingEvents(scene, { ...described, windows: [] });
}

/** Of several on screen, the only one that has a part of that kind: "the workshops there". */
function havingPart(scene: Scene, described: Query): readonly Event[] {
  const { wanted, windows, near } = described;
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  if (told.join() !== "formats" || windows.length > 0 || near || !scene.heard.aspect) return [];
  const shown = onScreen(scene);
  if (fitting(scene, shown, described).length > 0) return [];
  const having = shown.filter((event) => tellsOf(event, wanted.formats));
  return having.length === 1 ? having : [];
}

function tellsOf(
  { title, description = "", registrationNote = "" }: Event,
  formats: readonly string[],
) {
  const said = plain([title, description, registrationNote].join(" "));
  return formats.some((format) => said.includes(plain(format)));
}

function atHand(scene: Scene): readonly Event[] {
  const event = eventAtHand(scene);
  return event ? [event] : [];
}

/** "C'est gratuit ?", "un tarif étudiant ?": what is said fits the event at hand and names no other. */
export function isOfEventAtHand(scene: Scene): boolean {
  const { aspect, among, linked, ofIt, query } = scene.heard;
  if (among || !(ofIt || aspect) || !eventAtHand(scene)) return false;
  const { windows, near, wanted } = query;
  // "How far is it from the Roubaix metro?": the town is where one comes from.
  const isWay = aspect === "access" && !linked && !points(scene);
  const { transport } = scene.language.words.topics;
  const isRide = wanted.words.every((word) => says(word, transport));
  const set = FACETS.filter(
    (facet) => wanted[facet].length > 0 && !(facet === "words" && isWay && isRide),
  );
  const allowed: readonly Facet[] = ofIt || isWay ? [...SIDES, "towns"] : SIDES;
  if (set.some((facet) => !allowed.includes(facet)) || near !== undefined) return false;
  return ofIt ? set.length + windows.length > 0 : set.length > 0 && windows.length === 0;
}
