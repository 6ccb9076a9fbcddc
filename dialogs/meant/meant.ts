import type { Event } from "../../src/programme/event.js";
import {
  allDays,
  FACETS,
  type Facet,
  isEmpty,
  type Query,
  type Window,
  wanting,
} from "../../src/programme/query.js";
import { closest } from "../../src/search/closest.js";
import { says } from "../../src/understanding/cues.js";
import { onDaysOf, onWeekdaysOf, wholeDays } from "../../src/understanding/moved-windows.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Choice, Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { atHand as atHandIn } from "../state.js";
import {
  beginsThen,
  begunThen,
  inProgramme,
  isNamed,
  isOnlyWords,
  titled,
} from "./descriptions.js";
import { looselyNamed, printsAll } from "./loosely-named.js";
import { isOfItsHours } from "./something-there.js";
import { isOnlyTold } from "./told-of-oneself.js";

/** The event or events that the words mean: by number, by name, by description, or the one at hand. */
export function meantEvents(scene: Scene): readonly Event[] {
  const { heard } = scene;
  if (heard.choice) return picked(scene, heard.choice);
  const called = heard.query.wanted.titles.length > 0 ? undefined : calledLoosely(scene);
  if (called) return [called];
  if (isOfEventAtHand(scene)) return atHand(scene);
  const { titles } = heard.query.wanted;
  if (titles.length > 0) return byIds(scene, titles);
  const described = description(heard);
  const event = eventAtHand(scene);
  if (isPartOfIt(scene, described) || (event && isOnlyTold(scene, event, described)))
    return atHand(scene);
  if (event && (isOnThen(scene, event, described) || isOfItsHours(heard, described)))
    return [event];
  const parted = havingPart(scene, described);
  if (parted.length > 0) return parted;
  if (!isEmpty(described)) {
    const fitting = begunThen(fittingEvents(scene, described), described);
    const begun = fitting.length > 0 ? begunElsewhere(scene, fitting, described) : [];
    if (fitting.length > 0) return begun.length > 0 ? begun : fitting;
    // "Celui du 14, quelles sont les modalités ?": a word that fits none tells nothing of which it is.
    const wordless = wanting(described, { words: [] });
    const dated = wordless.windows.length > 0 && described.wanted.words.length > 0;
    const then = dated ? begunThen(fittingEvents(scene, wordless), wordless) : [];
    if (then.length > 0) return then;
    const named = isNamedToo(described) ? fittingEvents(scene, kindless(described)) : [];
    if (named.length > 0) return named;
  }
  if (heard.intents.includes("choose") || !isEmpty(described)) {
    const near = closest(onScreen(scene), heard.text);
    if (near.length > 0) return near;
  }
  return atHand(scene);
}

/** "Pour les ateliers, il faut s'inscrire ?": a kind of event that is said to be a part of the one at hand. */
function isPartOfIt(scene: Scene, { wanted, windows, near }: Query): boolean {
  const event = eventAtHand(scene);
  const told = FACETS.filter((facet) => wanted[facet].length > 0 && facet !== "words");
  if (!event || told.join() !== "formats" || windows.length > 0 || near) return false;
  return tellsOf(event, wanted.formats);
}

/** "The student week": of the list, else of the programme, unless it is told of the one at hand. */
function calledLoosely(scene: Scene): Event | undefined {
  const { heard, language, turn } = scene;
  if (heard.among) return undefined;
  const event = eventAtHand(scene);
  if (event && printsAll(event, turn.text, language.words)) return undefined;
  return looselyNamed(listedEvents(scene), turn.text, language.words);
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
  const { aspect, among, ofIt, query } = scene.heard;
  if (among || !(ofIt || aspect) || !eventAtHand(scene)) return false;
  const { windows, near, wanted } = query;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  const allowed: readonly Facet[] = ofIt ? [...SIDES, "towns"] : SIDES;
  if (set.some((facet) => !allowed.includes(facet)) || near !== undefined) return false;
  return ofIt ? set.length + windows.length > 0 : set.length > 0 && windows.length === 0;
}

/** Facets that are asked of an event as often as they tell one from the others. */
const SIDES: readonly Facet[] = ["prices", "registrations", "audiences"];

/** The event at hand: the one spoken of last, or the only one on screen. */
export function eventAtHand({ services, state }: Scene): Event | undefined {
  const id = atHandIn(state);
  return id === undefined ? undefined : services.programme.event(id);
}

/** The events on screen, by their printed numbers. */
export function onScreen(scene: Scene): readonly Event[] {
  return byIds(scene, scene.state.shown);
}

/** A longer list is nobody's to choose from: only what stands on screen is. */
const LONG_LIST = 200;

/** The whole list of which a page is on screen, and what was offered beside. */
export function listedEvents(scene: Scene): readonly Event[] {
  const { services, state, turn } = scene;
  const shown = onScreen(scene);
  if (!state.query) return shown;
  const { sure, beside } = services.index.matches(state.query, turn.now);
  if (sure.length + beside.length > LONG_LIST) return shown;
  const { events, also } = services.index.search(state.query, turn.now);
  const all = [...events, ...also.map(({ event }) => event)];
  return shown.every((event) => all.includes(event)) ? all : shown;
}

/** A query for those of some events that fit a description, its hours and weekdays being of their days. */
export function ofThese(events: readonly Event[], described: Query, heard: Understanding): Query {
  const windows = onTheirDays(events, described.windows, heard);
  return wanting({ ...described, windows }, { titles: events.map(({ id }) => id) });
}

/** Hours without a day and weekdays without a week, as those of the days of some events. */
function onTheirDays(
  events: readonly Event[],
  windows: readonly Window[],
  { supposed }: Understanding,
): Window[] {
  const days = events.map(({ dates }) => allDays(dates.start, dates.end));
  if (supposed === "day") return onDaysOf(days, windows);
  return supposed === "week" ? onWeekdaysOf(days, windows) : [...windows];
}

/** The words that tell which event is meant; what is asked of it ("gratuit ?") does not. */
export function description({ aspect, query, among }: Understanding): Query {
  const { formats, organisers, venues } = query.wanted;
  const isNamed = formats.length + organisers.length + venues.length > 0;
  // "L'exposition, ça conviendrait à des enfants ?" looks for no exhibition for children.
  const sides = { price: "prices", registration: "registrations", audience: "audiences" } as const;
  const asked =
    aspect === "price" || aspect === "registration" || (aspect === "audience" && isNamed)
      ? sides[aspect]
      : undefined;
  // "Je ne suis pas étudiant, c'est ouvert à tous ?" looks for no event for others.
  const turned = Object.fromEntries(SIDES.map((facet) => [facet, []]));
  const told = among ? query : { ...query, excluded: { ...query.excluded, ...turned } };
  return asked === undefined || among ? told : wanting(told, { [asked]: [] });
}

/** Whether a kind of event is said beside a name: "l'atelier d'Arcadis". */
function isNamedToo({ wanted }: Query): boolean {
  return wanted.formats.length > 0 && wanted.organisers.length + wanted.venues.length > 0;
}

/** People say "atelier" of what the programme calls otherwise: a name tells more. */
function kindless(query: Query): Query {
  return wanting(query, { formats: [] });
}

/** A query without what is as often asked of an event as it tells which is meant. */
function sideless(query: Query): Query {
  return wanting(query, Object.fromEntries(SIDES.map((facet) => [facet, []])));
}

function picked(scene: Scene, choice: Choice): readonly Event[] {
  const shown = onScreen(scene);
  const { spoken, event } = scene.state;
  if ("number" in choice) return numbered(scene, shown, choice.number);
  if ("first" in choice) return shown.slice(0, choice.first);
  switch (choice.pick) {
    case "all":
      return shown;
    case "last":
      return shown.slice(-1);
    case "others":
    case "other": {
      const but = choice.but === undefined ? event : shown[choice.but - 1]?.id;
      const rest = shown.filter(({ id }) => id !== event && id !== but);
      const described = sideless(scene.heard.query);
      const told = isEmpty(described) ? [] : fitting(scene, rest, described);
      const fresh = rest.filter(({ id }) => !spoken.includes(id));
      const found = [told, fresh, rest].find((events) => events.length > 0);
      return found ?? (isEmpty(described) ? [] : onTheseDays(scene, described));
    }
  }
}

/** "L'autre truc à Roubaix", of those days, when it is on screen no more. */
function onTheseDays(scene: Scene, described: Query): readonly Event[] {
  const windows = wholeDays(scene.state.query?.windows ?? []);
  return inProgramme(scene, described.windows.length > 0 ? described : { ...described, windows });
}

/** The event of that number, on screen or further down the list that is shown page by page. */
function numbered({ services, state, turn }: Scene, shown: readonly Event[], number: number) {
  const list =
    number <= shown.length || !state.query
      ? shown
      : services.index.search(state.query, turn.now).events;
  return list.slice(number - 1, number);
}

/** What fits a description: on screen, else in the whole list, else anywhere in the programme. */
function fittingEvents(scene: Scene, described: Query): readonly Event[] {
  for (const events of [onScreen(scene), listedEvents(scene)]) {
    const found = fitting(scene, events, described);
    if (found.length > 0) return found;
  }
  // "C'est à 18 h ?" asks about what is at hand, not what else there is at that hour.
  const one = eventAtHand(scene) !== undefined;
  if (scene.heard.supposed === "day" && one) return [];
  const others = inProgramme(scene, described);
  return one && scene.heard.aspect && isOnlyWords(described)
    ? others.filter((event) => isNamed(event, described.wanted.words))
    : others;
}

/** "Where is it tomorrow?": the event at hand, where it is on then, whatever else begins. */
function isOnThen(scene: Scene, event: Event, described: Query): boolean {
  const { heard, language } = scene;
  const { wanted, windows, near } = described;
  const isOfTime = windows.length > 0 && near === undefined;
  if (!isOfTime || heard.aspect === undefined || heard.among) return false;
  if (FACETS.some((facet) => wanted[facet].length > 0)) return false;
  const points = says(Text.of(heard.text), language.words.sentences.points);
  return points && fitting(scene, [event], described).length > 0;
}

/** "Celui du 14", when only what runs for weeks is listed: what begins on that day. */
function begunElsewhere(
  scene: Scene,
  fitting: readonly Event[],
  described: Query,
): readonly Event[] {
  const [window, ...others] = described.windows;
  const day =
    window?.grain === "day" && others.length === 0 ? window.start?.slice(0, 10) : undefined;
  if (day === undefined || fitting.some(({ dates }) => dates.start >= day)) return [];
  return inProgramme(scene, described).filter(({ dates }) => dates.start === day);
}

/** Those of some events that fit. */
function fitting(scene: Scene, events: readonly Event[], described: Query): readonly Event[] {
  const { services, turn, heard } = scene;
  const query = ofThese(events, described, heard);
  const timeless = described.windows.length > 0 && query.windows.length === 0;
  if (events.length === 0 || timeless) return [];
  const found = titled(described, [...services.index.search(query, turn.now).events]);
  const begun = found.filter(({ sessions }) => beginsThen(sessions, described.windows));
  return begun.length > 0 ? begun : found;
}

function byIds({ services }: Scene, ids: readonly string[]): readonly Event[] {
  return ids.map((id) => services.programme.event(id)).filter((event) => event !== undefined);
}
