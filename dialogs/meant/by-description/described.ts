import type { Event } from "../../../src/programme/event.js";
import { emptyQuery, FACETS, isEmpty, type Query, wanting } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import type { Scene } from "../../dialog.js";
import type { Meaning } from "../meaning.js";
import { eventAtHand, onScreen } from "../on-screen.js";
import { isNamedToo, kindless, sideless } from "./description.js";
import { begunElsewhere, fitting, fittingEvents } from "./fitting.js";
import { atNamedPlace } from "./placed-there.js";
import { begunThen } from "./told-apart.js";

/** What fits a description, else what fits it with one thing taken less strictly, in this order. */
export const DESCRIBED: readonly Meaning[] = [
  fully,
  thenWhateverTheWords,
  onlyOneOfKind,
  onlyOneOfKindThen,
  thatWeekdayOfAnyWeek,
  thoseHoursOfAnyDay,
  onlyOneListedThen,
  namedWhateverTheKind,
  atNamedPlace,
];

function fully(scene: Scene, described: Query): readonly Event[] {
  if (isEmpty(described)) return [];
  const fit = begunThen(fittingEvents(scene, described), described);
  const begun = fit.length > 0 ? begunElsewhere(scene, fit, described) : [];
  return begun.length > 0 ? begun : spokenOfLast(scene, fit);
}

/** "Celui du 14, quelles sont les modalités ?": a word that fits none tells nothing of which it is. */
function thenWhateverTheWords(scene: Scene, described: Query): readonly Event[] {
  const isDated = described.windows.length > 0 && described.wanted.words.length > 0;
  if (!isDated) return [];
  const then = wordless(described);
  return begunThen(fittingEvents(scene, then), then);
}

/** "L'exposition, c'est ouvert quels jours ?": the one of its kind, whatever is asked of it. */
function onlyOneOfKind(scene: Scene, described: Query): readonly Event[] {
  return described.wanted.formats.length > 0 ? onlyOne(scene, wordless(described)) : [];
}

/** "Et ce soir la formation pour les bénévoles, elle est où ?": the one of its kind then, for whomever it is. */
function onlyOneOfKindThen(scene: Scene, described: Query): readonly Event[] {
  return isOfKindThen(described) ? onlyOne(scene, sideless(wordless(described))) : [];
}

/** "How much is Friday's talk?", where this Friday has none: that of another. */
function thatWeekdayOfAnyWeek(scene: Scene, described: Query): readonly Event[] {
  const isOfWeekday = isOfKindThen(described) && scene.heard.supposed === "week";
  return isOfWeekday ? onlyOne(scene, ofAny("week", wordless(described))) : [];
}

/** "The lunchtime thing about solidarity savings", of no day that is told. */
function thoseHoursOfAnyDay(scene: Scene, described: Query): readonly Event[] {
  const isOfHours = described.windows.length > 0 && scene.heard.supposed === "day";
  return isOfHours ? onlyOne(scene, ofAny("day", described)) : [];
}

/** "La visite de demain, c'est à quelle heure ?", of a list without a visit: the only one of it on that day. */
function onlyOneListedThen(scene: Scene, described: Query): readonly Event[] {
  const { wanted, windows, near } = described;
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  const isAsked = scene.heard.aspect !== undefined || scene.heard.whether !== undefined;
  if (told.join() !== "formats" || near || !isAsked || scene.heard.among) return [];
  const then = fitting(scene, onScreen(scene), { ...emptyQuery(), windows });
  return windows.length > 0 && then.length === 1 ? then : [];
}

/** "L'atelier d'Arcadis", which the programme calls otherwise. */
function namedWhateverTheKind(scene: Scene, described: Query): readonly Event[] {
  return isNamedToo(described) ? fittingEvents(scene, kindless(described)) : [];
}

function onlyOne(scene: Scene, described: Query): readonly Event[] {
  const fit = fittingEvents(scene, described);
  return fit.length === 1 ? fit : [];
}

function isOfKindThen({ wanted, windows }: Query): boolean {
  return wanted.formats.length > 0 && windows.length > 0;
}

function wordless(described: Query): Query {
  return wanting(described, { words: [] });
}

function ofAny(every: "day" | "week", described: Query): Query {
  const windows = described.windows.map((window) => ({ ...window, every }));
  return { ...sideless(described), windows };
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
