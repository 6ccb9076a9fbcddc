import type { Event } from "../../../src/programme/event.js";
import {
  allDays,
  emptyQuery,
  FACETS,
  isEmpty,
  type Query,
  type Window,
  wanting,
} from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { at, wholly } from "../../../src/understanding/moved-windows.js";
import { plain, Text } from "../../../src/understanding/normalise.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { around } from "../../search/around.js";
import { titleTells } from "../by-name/loosely-named.js";
import { namesOfPlace } from "../by-name/same-place.js";
import { eventAtHand, listedEvents, onScreen } from "../on-screen.js";
import { bothTowns } from "./both-towns.js";
import { areOver, daysLeft, nextOne } from "./next-one.js";
import { isOfAnyPlace, ofAnySubject } from "./of-anything.js";
import { beforeOrAfterIt } from "./once-over.js";
import { ofAnythingThere, venuesSpokenOf, venueThere } from "./venue-there.js";

/** The query that a follow-up leans on: the last one, or the days of the event at hand. */
export function lastAsked(scene: Scene): Query | undefined {
  const { heard } = scene;
  if (isOfAnother(scene)) return undefined;
  const query = stillHolding(scene);
  if (heard.theirs && eventAtHand(scene)) return emptyQuery();
  if (isOfSameSubject(scene)) return query && ofItsSubject(query);
  const ofDays = (heard.shift ?? heard.turn ?? heard.later) !== undefined;
  if (!ofDays && !isOfOtherDays(scene)) {
    // "Et demain au même endroit ?" is of anything there.
    if (heard.there && (heard.besides || heard.query.windows.length > 0))
      return ofAnythingThere(scene);
    // "What else is on this afternoon?" is of any subject.
    const anew =
      (heard.besides && (heard.complete || !isEmpty(heard.query))) || isOfAnyPlace(heard);
    return anew && query ? ofAnySubject(query) : query;
  }
  const event = eventAtHand(scene);
  const fresh = { ...emptyQuery(), windows: query?.windows ?? [] };
  const stray = event && (!listedEvents(scene).includes(event) || isItsName(scene, event));
  // "Le lendemain, au même endroit ?" is of anything there.
  const ofAnything = heard.besides || heard.there || stray || !query;
  const base = ofAnything ? fresh : isOnlyOne(scene) ? ofAnySubject(query) : query;
  const { start, end } = event?.dates ?? {};
  // Of an event that runs for weeks, the days that were asked for are meant.
  const known = start !== undefined && end !== undefined && (start === end || !query?.windows[0]);
  const days = known ? [allDays(start, end)] : base.windows;
  const { weeks, weekends } = scene.language.words.follows;
  const text = Text.of(heard.text);
  const whole = says(text, weeks) ? "week" : says(text, weekends) ? "weekend" : undefined;
  return { ...base, windows: whole ? wholly(days, whole) : days };
}

/** What is asked of any day and found once is found on no other day. */
function isOnlyOne(scene: Scene): boolean {
  const isUndated = scene.state.query?.windows.length === 0;
  return isUndated && listedEvents(scene).length === 1;
}

/** "Un autre week-end ?", of the event at hand, where no days were asked for: its own are turned away. */
function isOfOtherDays(scene: Scene): boolean {
  const event = eventAtHand(scene);
  const isDated = (scene.state.query?.windows.length ?? 0) > 0;
  if (!event || isDated || !scene.heard.avoided.includes("windows")) return false;
  const { start, end } = event.dates;
  return at(end).diff(at(start), "days").days < WEEK;
}

const WEEK = 7;

/** "Les consultations gratuites avec un comptable": the last search only told which event is meant, by its title. */
function isItsName({ language, state }: Scene, { id, title }: Event): boolean {
  const { titles, words } = state.query?.wanted ?? emptyQuery().wanted;
  if (titles.includes(id)) return true;
  const isTold = words.length >= NAMING && state.shown.length === 1;
  return isTold && words.every((word) => titleTells(title, word, language.words));
}

/** Fewer words of a title are what it is about, which other events may be too. */
const NAMING = 2;

/**
 * "Non, pas pour moi. Et sur les monnaies ?", "can you speak English? … about local money": what was asked
 * before is done with where a new subject follows a refusal, or the wish for another language.
 */
function isOfAnother({ heard, language }: Scene): boolean {
  const { words, themes, formats } = heard.query.wanted;
  const isNew = words.length + themes.length + formats.length > 0;
  const { follows, intents } = language.words;
  const text = Text.of(heard.text);
  const isDone = says(text, follows.refuses) || says(text, intents.acts.language);
  return isNew && !heard.adds && isDone;
}

/**
 * The last query without what the message puts an end to: all subjects by "tout ce qui est le soir", times
 * that are over by "et à venir ?", times outside the programme by any other.
 */
function stillHolding({ heard, language, services, state, turn }: Scene): Query | undefined {
  if (!state.query) return undefined;
  const asked = state.shown.length > 0 ? state.query : wished(state.query);
  const query = isOnlyMoved(heard) ? hopedAgain(asked) : asked;
  const { all, coming } = language.words.follows;
  const text = Text.of(heard.text);
  const asksComing = says(text, coming);
  const isOver = areOver(query.windows, turn) && asksComing;
  const isDated = heard.query.windows.length > 0 || asksComing;
  const isBeyond = services.programme.isBeyond(query.windows) && isDated;
  const current = { ...query, windows: isOver || isBeyond ? [] : daysLeft(query, heard, turn.now) };
  return says(text, all) ? ofAnySubject(current) : current;
}

/** "C'est payant ?", of which nothing was found: nobody wishes to pay, and what comes next is of any price. */
function wished(query: Query): Query {
  return wanting(query, { prices: query.wanted.prices.filter((price) => price !== "paid") });
}

/** "Et plus tard ?", "et à Roubaix ?": it moves the search, and asks for nothing else. */
function isOnlyMoved({ besides, query: { wanted } }: Understanding): boolean {
  return !besides && FACETS.every((facet) => facet === "towns" || wanted[facet].length === 0);
}

/** What was asked for some people is still for them, though nothing was announced for them then. */
function hopedAgain({ hoped = [], ...query }: Query): Query {
  return hoped.length > 0 ? wanting(query, { audiences: [...hoped] }) : query;
}

/** "Autre chose sur le même sujet, en journée ?": what the last search was about, whatever its kind. */
export function isOfSameSubject({ heard, language, state }: Scene): boolean {
  const { words = [], themes = [] } = state.query?.wanted ?? {};
  const isSaid = says(heard.text, language.words.follows.sameSubject);
  return heard.besides && isSaid && words.length + themes.length > 0;
}

function ofItsSubject(query: Query): Query {
  const { words, themes } = query.wanted;
  return { ...wanting(emptyQuery(), { words, themes }), excluded: query.excluded };
}

/**
 * What was heard, with what leans on the event at hand filled in: "là-bas" and "au même endroit" are
 * at its venue, in its town when it has none, "à côté" near it, "ailleurs" not in it ("ailleurs dans Lille" not at its venue), and "d'autre" is not the event.
 */
export function asHeard(met: Scene): Understanding {
  const scene = { ...met, heard: beforeOrAfterIt(met) };
  const { heard, state, services } = scene;
  const { query } = heard;
  const event = eventAtHand(scene);
  const asked = state.query?.wanted.towns[0] ?? state.query?.near?.place;
  const town = event?.town ?? asked;
  const both = bothTowns(scene);
  const wanted = { ...query.wanted };
  const excluded = { ...query.excluded };
  // "Autre chose à Loos ?" is not what was just told of.
  const isThen = isAtSameHours(scene) || heard.shift === 0;
  if (
    heard.besides &&
    (isOfSameSubject(scene) || heard.there || heard.around || isThen || !isEmpty(query))
  ) {
    excluded.titles = event ? [event.id] : [...state.shown];
  }
  if (heard.around) {
    const near = town === undefined ? undefined : around(services, town);
    if (!near) return { ...heard, here: true };
    // "Dans les villes voisines" wants what is not in the town itself.
    const others = says(heard.text, scene.language.words.follows.neighbours);
    if (others) excluded.towns = [near.place];
    return { ...heard, here: false, query: { ...query, near, excluded } };
  }
  // "Que l'APES organise-t-elle ?" names who "elle" is.
  const theirs = heard.theirs && query.wanted.organisers.length === 0;
  if (theirs && event && event.organisers.length > 0) {
    wanted.organisers = [...event.organisers];
    // "Elle organise combien d'événements ?" counts it too.
    if (!heard.intents.includes("count")) excluded.titles = [event.id];
  } else if (theirs && !event) wanted.organisers = [...theirNames(scene)];
  const venue = venueThere(scene, excluded);
  if (venue !== undefined) wanted.venues = namesOfPlace(venue, services.programme.events);
  else if (heard.there && town !== undefined && wanted.towns.length === 0) wanted.towns = [town];
  if (both.length > 0) wanted.towns = [...both];
  const windows = query.windows.length > 0 ? nextOne(scene) : hoursThen(scene);
  const isElsewhere = heard.avoided.includes("towns");
  if (isElsewhere && query.wanted.towns.length > 0) {
    excluded.venues = [...venuesSpokenOf(scene)];
    const avoided = heard.avoided.filter((filter) => filter !== "towns");
    return { ...heard, avoided, query: { ...query, windows, wanted, excluded } };
  }
  if (isElsewhere && asked === undefined && event?.town !== undefined)
    excluded.towns = [event.town];
  return { ...heard, query: { ...query, windows, wanted, excluded } };
}

/** "Quoi d'autre à la même heure ?" */
export function isAtSameHours({ heard, language }: Scene): boolean {
  return heard.besides && says(heard.text, language.words.compare.common.hours);
}

/** "Quoi d'autre à la même heure ?": the hours of the event at hand. */
function hoursThen(scene: Scene): Window[] {
  const event = eventAtHand(scene);
  if (!event || !isAtSameHours(scene)) return [];
  return event.sessions.flatMap(({ date = event.dates.start, start, end }) =>
    start === undefined
      ? []
      : [
          {
            start: `${date}T${start}`,
            end: end === undefined ? null : `${date}T${end}`,
            grain: "range" as const,
            open: false,
          },
        ],
  );
}

/** The organiser that all the events on screen have, after "qui est l'URACEN ?". */
function theirNames(scene: Scene): readonly string[] {
  const [first, ...others] = onScreen(scene);
  const names = first?.organisers ?? [];
  return names.filter((name) =>
    others.every(({ organisers }) => organisers.some((one) => plain(one) === plain(name))),
  );
}

/** What was heard, with hours and weekdays as those of any day, when no days were asked for. */
export function ofAnyDay({ heard, state }: Scene): Understanding {
  const { supposed: every, ...rest } = heard;
  if (!every || every === "month" || state.query?.windows.length) return heard;
  const windows = heard.query.windows.map((window) => ({ ...window, every }));
  return { ...rest, query: { ...heard.query, windows } };
}
