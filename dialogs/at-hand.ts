import type { Intent } from "../src/languages/intents.js";
import {
  allDays,
  emptyQuery,
  FACETS,
  type Facet,
  isEmpty,
  type Query,
  wanting,
} from "../src/programme/query.js";
import { says } from "../src/understanding/cues.js";
import { Text } from "../src/understanding/normalise.js";
import type { Understanding } from "../src/understanding/understanding.js";
import { around } from "./around.js";
import type { Scene } from "./dialog.js";
import {
  eventAtHand,
  isOfEventAtHand,
  listedEvents,
  meantEvents,
  ofThese,
  onScreen,
} from "./meant.js";
import { asksWhatItHolds, asksWhetherOneHas, sentencesAsked } from "./of-event.js";

/** What was heard, by somebody who sees what stands on screen. */
export function heardOnScreen(scene: Scene): Understanding {
  const { heard } = scene;
  if (scene.state.form) return heard;
  if (amends(scene)) return { ...heard, intents: heard.intents.map(searching), follows: true };
  const intents = heard.intents.map((intent) => wanted(intent, scene));
  // "Il y aura de la musique ?", of those listed.
  const among = heard.among || asksWhetherOneHas(scene);
  const onEvent = intents.includes("details") && !heard.intents.includes("details");
  const isUnheaded = onEvent && !heard.aspect && !isOfEventAtHand(scene);
  // Stray words of a message that was unclear describe no event.
  const unclear = heard.intents.includes("off-topic") && !intents.includes("off-topic");
  if (!unclear && !isUnheaded) return { ...heard, intents, among };
  const hints = [...heard.hints, ...heard.query.wanted.words];
  return { ...heard, intents, hints, query: emptyQuery() };
}

/**
 * Whether the message only changes the search under way, in whatever words: "lundi, ce serait mieux",
 * "I'm busy tomorrow, make it Monday", "rien de payant".
 */
function amends(scene: Scene): boolean {
  const { heard, state } = scene;
  const { windows, near, wanted, excluded } = heard.query;
  if (!state.query || heard.foreign || heard.among || heard.choice) return false;
  if (heard.complete && !isOfHours(heard)) return false;
  if (heard.aspect || heard.listing || isOfEventAtHand(scene)) return false;
  const set = FACETS.some((facet) => AMENDING.has(facet) && wanted[facet].length > 0);
  const away = FACETS.some((facet) => excluded[facet].length > 0) || excluded.windows.length > 0;
  return set || away || windows.length > 0 || near !== undefined;
}

/** "Quelque chose en soirée ?": hours need a day, which was said before. */
function isOfHours({ supposed, query }: Understanding): boolean {
  const { windows, near, wanted } = query;
  const told = near !== undefined || FACETS.some((facet) => wanted[facet].length > 0);
  return supposed === "day" && windows.length > 0 && !told;
}

/** Facets that change a search without being the subject of a message. */
const AMENDING: ReadonlySet<Facet> = new Set(["towns", "prices", "registrations", "audiences"]);

function searching(intent: Intent): Intent {
  return intent === "off-topic" || intent === "correct" ? "find" : intent;
}

function wanted(intent: Intent, scene: Scene): Intent {
  const { heard, state, turn } = scene;
  const something = eventAtHand(scene) !== undefined || state.shown.length > 0;
  switch (intent) {
    case "off-topic":
      // "Lequel ?"
      if (heard.among && state.shown.length > 0) return "repeat";
      return something && (isUnplaced(heard) || isOfItsDays(scene)) ? ofScreen(scene) : intent;
    case "bye":
      // "C'est tout ?"
      return turn.text.trim().endsWith("?") && state.shown.length > 0 ? "more" : intent;
    case "repeat":
      return something || state.query ? intent : "help";
    case "choose":
      if (!something && !isEmpty(heard.query)) return "find";
      return isRest(heard) && state.event === undefined ? "more" : intent;
    case "details":
      return isOfMany(scene) ? "find" : intent;
    case "find":
      if (isOfEventAtHand(scene) || asksWhatItHolds(scene)) return "details";
      // "Et pour les Roumics ?" asks of them what was just asked.
      return heard.linked && state.aspect && heard.query.wanted.titles.length > 0
        ? "details"
        : intent;
    default:
      return intent;
  }
}

/** "La CRESS co-organise quoi ?": no side of one event is asked about, and no one event is meant. */
function isOfMany(scene: Scene): boolean {
  const { aspect, choice, query, ofIt } = scene.heard;
  const { titles, organisers } = query.wanted;
  const asked = aspect !== undefined && (aspect !== "organiser" || organisers.length === 0);
  if (asked || choice || ofIt || titles.length > 0 || isEmpty(query)) return false;
  return meantEvents(scene).length !== 1;
}

/** What is wanted of what stands on screen by words that are unclear alone. */
function ofScreen(scene: Scene): Intent {
  const { heard } = scene;
  if (heard.aspect || asksMeaning(scene)) return "details";
  if (heard.foreign) return "off-topic";
  if (heard.likely && ON_SCREEN.includes(heard.likely)) return heard.likely;
  const event = eventAtHand(scene);
  return event && sentencesAsked(scene, event).length > 0 ? "details" : "off-topic";
}

/** "C'est quoi une CAE ?", where the event at hand tells it. */
function asksMeaning(scene: Scene): boolean {
  const event = eventAtHand(scene);
  const { defines } = scene.language.words.sentences;
  if (!event || !says(Text.of(scene.heard.text), defines)) return false;
  return sentencesAsked(scene, event).length > 0;
}

/** What unclear words may want, once there is something to want it of. */
const ON_SCREEN: readonly Intent[] = [
  "details",
  "choose",
  "more",
  "advise",
  "register",
  "cancel",
  "my-requests",
  "repeat",
];

/** "Les autres". */
function isRest({ choice }: Understanding): boolean {
  return choice !== undefined && "pick" in choice && choice.pick === "others";
}

/** No time or place is named: what is unclear and of another day or town is not about the screen. */
function isUnplaced({ query, outside, doubtful }: Understanding): boolean {
  const { windows, wanted } = query;
  return windows.length + wanted.towns.length + outside.length + doubtful.length === 0;
}

/** "Until what time on Saturday?", asked of what is on that day. */
function isOfItsDays(scene: Scene): boolean {
  const { heard, services, turn } = scene;
  const { aspect, query, outside, doubtful } = heard;
  const { windows } = query;
  if (!aspect || query.wanted.towns.length + outside.length + doubtful.length > 0) return false;
  const event = eventAtHand(scene);
  const asked = ofThese(event ? [event] : onScreen(scene), { ...emptyQuery(), windows }, heard);
  if (windows.length === 0 || asked.windows.length === 0) return false;
  const { events, also } = services.index.search(asked, turn.now);
  return events.length + also.length > 0;
}

/** The query that a follow-up leans on: the last one, or the days of the event at hand. */
export function lastAsked(scene: Scene): Query | undefined {
  const { heard, state } = scene;
  const { query } = state;
  if (heard.theirs && eventAtHand(scene)) return emptyQuery();
  const ofDays = (heard.shift ?? heard.turn ?? heard.later) !== undefined;
  if (!ofDays) {
    // "Et demain au même endroit ?" is of anything there.
    if (heard.there && (heard.besides || heard.query.windows.length > 0)) return emptyQuery();
    // "What else is on this afternoon?" is of any subject.
    const anew = heard.besides && (heard.complete || !isEmpty(heard.query));
    return anew && query ? ofAnySubject(query) : query;
  }
  const event = eventAtHand(scene);
  const fresh = { ...emptyQuery(), windows: query?.windows ?? [] };
  const stray = event && !listedEvents(scene).includes(event);
  // "Le lendemain, au même endroit ?" is of anything there.
  const base = heard.besides || heard.there || stray ? fresh : (query ?? fresh);
  const { start, end } = event?.dates ?? {};
  // Of an event that runs for weeks, the days that were asked for are meant.
  const known = start !== undefined && end !== undefined && (start === end || !query?.windows[0]);
  return known ? { ...base, windows: [allDays(start, end)] } : base;
}

/** A query without what it is about, and without a place near which it is. */
function ofAnySubject({ near: _near, ...query }: Query): Query {
  return wanting(query, {
    words: [],
    themes: [],
    formats: [],
    organisers: [],
    venues: [],
    titles: [],
  });
}

/**
 * What was heard, with what leans on the event at hand filled in: "là-bas" is in its town, "au même
 * endroit" at its venue, "à côté" near it, "ailleurs" not in it, and "d'autre" is not the event.
 */
export function asHeard(scene: Scene): Understanding {
  const { heard, state, services } = scene;
  const { query } = heard;
  const event = eventAtHand(scene);
  const asked = state.query?.wanted.towns[0] ?? state.query?.near?.place;
  const town = event?.town ?? asked;
  const wanted = { ...query.wanted };
  const excluded = { ...query.excluded };
  if (heard.around) {
    const near = town === undefined ? undefined : around(services, town);
    return near ? { ...heard, here: false, query: { ...query, near } } : { ...heard, here: true };
  }
  if (heard.theirs && event && event.organisers.length > 0) {
    wanted.organisers = [...event.organisers];
    excluded.titles = [event.id];
  }
  const venue = heard.there === "venue" ? event?.venue : undefined;
  if (venue !== undefined) wanted.venues = [venue];
  else if (heard.there && town !== undefined && wanted.towns.length === 0) wanted.towns = [town];
  if (heard.besides && (heard.there || heard.shift === 0)) {
    excluded.titles = event ? [event.id] : [...state.shown];
  }
  const elsewhere = heard.avoided.includes("towns") && asked === undefined;
  if (elsewhere && event?.town !== undefined) excluded.towns = [event.town];
  return { ...heard, query: { ...query, wanted, excluded } };
}

/** What was heard, with hours and weekdays as those of any day, when no days were asked for. */
export function ofAnyDay({ heard, state }: Scene): Understanding {
  const { supposed: every, ...rest } = heard;
  if (!every || state.query?.windows.length) return heard;
  const windows = heard.query.windows.map((window) => ({ ...window, every }));
  return { ...rest, query: { ...heard.query, windows } };
}
