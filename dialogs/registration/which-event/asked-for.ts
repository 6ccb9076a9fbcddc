import type { Event } from "../../../src/programme/event.js";
import {
  allDays,
  emptyQuery,
  isEmpty,
  type Window,
  wanting,
} from "../../../src/programme/query.js";
import { without } from "../../../src/registration/fields/reading.js";
import { readSeats } from "../../../src/registration/fields/seats.js";
import { matchSessions, sessionsHolding, sessionsOf } from "../../../src/registration/sessions.js";
import { says } from "../../../src/understanding/cues.js";
import { after, type Scene } from "../../dialog.js";
import { heardAs, saying } from "../../look.js";
import { meantEvents } from "../../meant/meant.js";
import { eventAtHand, onScreen } from "../../meant/on-screen.js";
import { BLANK } from "../../state.js";
import { withoutMentioned } from "../fields/mentions.js";
import { takeNeed } from "../fields/needs.js";
import { namedWithVerb } from "./named-with-verb.js";
import { withoutCompany, withoutFormWords } from "./weakly-told.js";

/** The events that are meant beside the name, the address and the seats told with them. */
export function eventsAskedFor(scene: Scene): readonly Event[] {
  const here = eventsMeant(scene);
  // "Le mercredi 22 et le jeudi 23" are not both of the one at hand, nor is "le concert de Loos" in Lille.
  const meant =
    isOnEachDay(scene, here) && isThere(scene, here)
      ? here
      : eventsMeant(after(scene, { event: undefined, shown: [], query: undefined }));
  const order = meant.length === 0 ? orderIn(scene) : undefined;
  return order ? eventsMeant(order) : meant;
}

/** "I work at Wattrelos town hall. Please register …": the sentence that orders, heard as if said alone. */
function orderIn(scene: Scene): Scene | undefined {
  const { language, turn } = scene;
  const sentences = turn.text.split(/(?<=[.!?\n])\s+/);
  const order = sentences.find((one) => says(one, language.words.intents.acts.register));
  return order === undefined || sentences.length < 2 ? undefined : saying(scene, order);
}

function eventsMeant(scene: Scene): readonly Event[] {
  const { text } = scene.turn;
  const rest = describing(scene);
  const itself = signedUpForIt(scene) ?? atItsHour(scene);
  if (itself) return [itself];
  if (isOfNoList(scene)) return [];
  const named = namedWithVerb(scene, rest);
  if (named.length > 0) return named;
  const described = rest === text ? scene : heardAs(scene, rest);
  const meant = meantEvents(withoutFormWords(described));
  if (meant.length > 0 || rest === text) return meant;
  // "Nous serons 3" tells how many come, and is near to no name on screen.
  const query = wanting(scene.heard.query, { words: [] });
  return meantEvents({ ...scene, heard: { ...scene.heard, query } });
}

/** What of a request may tell its event: neither who comes, nor with whom. */
export function describing(scene: Scene): string {
  const told = takeNeed(scene, BLANK, scene.turn.text).rest;
  const rest = withoutMentioned(withoutCompany(told, scene), BLANK, scene);
  // "3 places, 2 adultes et 1 enfant": said again of whom they are.
  return without(rest, readSeats(rest, scene.language.words.form, false));
}

/** Whether each of several days that are told has one of these. */
function isOnEachDay({ heard }: Scene, events: readonly Event[]): boolean {
  const { windows } = heard.query;
  const isOn = ({ dates }: Event, { start, end }: Window) =>
    (end === null || `${dates.start}T00:00` < end) && (start ?? "") < `${dates.end}T24:00`;
  return windows.length < 2 || windows.every((day) => events.some((event) => isOn(event, day)));
}

/** Whether these are at the house that is named, or in the town that is said with what they are. */
function isThere({ heard, services, turn }: Scene, events: readonly Event[]): boolean {
  const { formats, towns, venues, words } = heard.query.wanted;
  const places = { venues, towns: formats.length + words.length > 0 ? towns : [] };
  if (places.venues.length + places.towns.length === 0) return true;
  const { start, end } = services.programme;
  const always = { ...wanting(emptyQuery(), places), windows: [allDays(start, end)] };
  const found = [...services.index.search(always, turn.now).events];
  return events.some((event) => found.includes(event));
}

/** "Au premier", where no list stands on screen, is the first of none. */
export function isOfNoList(scene: Scene): boolean {
  const { choice, query } = scene.heard;
  const isUnseen = onScreen(scene).length === 0 && eventAtHand(scene) === undefined;
  return choice !== undefined && isUnseen && isEmpty(query);
}

/** "Register Marie_77 for it": the event at hand, whatever else a name is like. */
function signedUpForIt(scene: Scene): Event | undefined {
  const { signsUpForIt } = scene.language.words.formTalk;
  return says(scene.turn.text, signsUpForIt) ? eventAtHand(scene) : undefined;
}

/** "Inscrivez-moi pour l'après-midi": the event at hand, where it is on then, whatever else is. */
export function atItsHour(scene: Scene): Event | undefined {
  const { heard, language, turn } = scene;
  const { windows } = heard.query;
  const event = eventAtHand(scene);
  const isOther = heard.among || heard.choice || says(heard.text, language.words.choices.oneOf);
  if (!event || isOther || heard.supposed !== "day" || windows.length === 0) return undefined;
  if (!isEmpty({ ...heard.query, windows: [] })) return undefined;
  const sessions = sessionsOf(event, turn.now);
  const wished = { windows, dayless: true };
  const begins = matchSessions(sessions, wished).length > 0;
  return begins || sessionsHolding(event, sessions, wished).length > 0 ? event : undefined;
}
