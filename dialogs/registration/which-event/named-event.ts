import type { Event } from "../../../src/programme/event.js";
import { allDays, emptyQuery, wanting } from "../../../src/programme/query.js";
import { closestOf } from "../../../src/search/answer.js";
import { says } from "../../../src/understanding/cues.js";
import { plain, Text } from "../../../src/understanding/normalise.js";
import type { Choice } from "../../../src/understanding/understanding.js";
import { hoursOf } from "../../compare/hours.js";
import type { Scene } from "../../dialog.js";
import { fitting } from "../../meant/by-description/fitting.js";

/**
 * The one event that a message names beside the form's own, by its title, its house or its words.
 *
 * @param byOneWord whether a single word of its title is enough
 */
export function otherNamed(scene: Scene, event: Event, byOneWord = true): Event | undefined {
  const [only, ...more] = othersNamed(scene, event, byOneWord);
  return more.length === 0 ? only : undefined;
}

/** The same, or all that bear the house or the title that is named; none where the form's own does. */
export function othersNamed(scene: Scene, event: Event, byOneWord = true): readonly Event[] {
  const { heard, services, turn } = scene;
  const { titles, organisers, venues, towns, formats } = heard.query.wanted;
  const words = heard.query.wanted.words.filter((word) => services.index.words.knows(word));
  // "Celui de Mouvaux" is told by its town alone.
  const isPlaced = byOneWord && towns.length > 0;
  const isNamed = isPlaced || titles.length + organisers.length + venues.length > 0;
  const isTold = words.length > (formats.length > 0 ? 0 : 1);
  if (!isNamed && words.length === 0) return ofItsKind(scene, event);
  const { start, end } = services.programme;
  const always = { ...emptyQuery(), windows: [allDays(start, end)] };
  const named = wanting(always, {
    titles,
    organisers,
    venues,
    formats,
    words,
    towns: isPlaced ? towns : [],
  });
  const close = closestOf(services.index.search(named, turn.now));
  const then = close.length > 1 ? atItsTime(scene, event, close) : [];
  const meant = then.length > 0 ? then : close;
  // "The other APEC one" is not the form's own.
  const found = isOther(heard.choice) ? meant.filter((one) => one !== event) : meant;
  const [only, ...more] = found;
  // "The tour of the building at five": a word that fits none tells less than the hour.
  if (!only && !isNamed) return ofItsKind(scene, event, true);
  if (!only || found.includes(event)) return [];
  // A place is looked for: only a house or a title tells which are meant.
  if (more.length > 0) return titles.length + organisers.length > 0 ? found : [];
  // A single word may be in any description: only one of the title names an event.
  const isOfTitle = byOneWord && words.every((word) => plain(only.title).includes(plain(word)));
  return isNamed || isTold || isOfTitle ? [only] : [];
}

function isOther(choice: Choice | undefined): boolean {
  return choice !== undefined && "pick" in choice && choice.pick === "other";
}

/**
 * "Je préfère la visite": the only one of its kind that is known or to come.
 *
 * @param isByTime whether only one that is on at the time that is told will do
 */
function ofItsKind(scene: Scene, event: Event, isByTime = false): readonly Event[] {
  const { heard, language, services, state, turn } = scene;
  const { formats } = heard.query.wanted;
  const { definite } = language.words.names;
  const said = Text.of(heard.text);
  const isDefinite = heard.readings.some(({ rule, start }) => {
    const [before = ""] = said.plain.slice(0, start).match(/[a-z]+(?=[^a-z]*$)/) ?? [];
    return rule.startsWith("formats") && definite.includes(before);
  });
  if (!isDefinite || formats.length === 0) return [];
  const others = closestOf(services.index.search(wanting(emptyQuery(), { formats }), turn.now));
  // "La formation, c'est où ?" is of the form's own, which is one.
  if (others.includes(event)) return [];
  // "La visite de 17 h", of two: the one that is on then.
  const { windows } = heard.query;
  const then = windows.length > 0 ? fitting(scene, others, { ...emptyQuery(), windows }) : [];
  const timed = then.length > 0 || isByTime ? then : others;
  const known = timed.filter(({ id }) => state.shown.includes(id) || state.spoken.includes(id));
  const [only, ...more] = known.length > 0 ? known : timed;
  return only && more.length === 0 ? [only] : [];
}

/** Those on when the form's own is, where that is said of the one that is meant: "c'est à la même heure je crois". */
function atItsTime(
  { heard, language }: Scene,
  event: Event,
  among: readonly Event[],
): readonly Event[] {
  const { common } = language.words.compare;
  const said = Text.of(heard.text);
  const isOfHours = says(said, common.hours);
  if (!isOfHours && !says(said, common.day)) return [];
  const hours = (one: Event) => JSON.stringify(hoursOf(one));
  return among.filter(
    (one) => one.dates.start === event.dates.start && (!isOfHours || hours(one) === hours(event)),
  );
}
