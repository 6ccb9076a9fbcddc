import { COMMON } from "../../src/languages/compare-words.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, isEmpty, wanting } from "../../src/programme/query.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { isPast } from "../cards/event-lines.js";
import type { Scene } from "../dialog.js";
import { heardAs } from "../look.js";
import { sideless } from "../meant/by-description/description.js";
import { inProgramme } from "../meant/by-description/told-apart.js";
import { looselyNamed } from "../meant/by-name/loosely-named.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand, listedBefore, onScreen } from "../meant/on-screen.js";
import { describedOne } from "./described-one.js";

/** More than these are a list, not a choice. */
export const MOST = 8;

/**
 * The events that are to be set side by side: those that the message names, the one it names beside
 * those on screen, those on screen, or the one at hand and the one before it.
 */
export function comparedEvents(scene: Scene): readonly Event[] {
  const described = describedOnes(scene);
  if (described.length > 1) return described;
  const beside =
    withTheOther(scene) ?? withToldBefore(scene) ?? namedBeside(scene) ?? withOneTold(scene);
  if (beside) return beside;
  const screen = screened(scene);
  const named = isNaming(scene) ? meantEvents(withoutAsking(scene)) : [];
  if (named.length > 1) return named;
  const others = named.filter((event) => !screen.includes(event));
  return [...screen, ...others].slice(0, MOST);
}

/** "La différence avec l'autre de l'APEC ?": the one at hand, or the only such one on screen, and the other. */
function withTheOther(scene: Scene): readonly Event[] | undefined {
  const { choice, query } = scene.heard;
  const described = sideless(query);
  const isOther = choice !== undefined && "pick" in choice && choice.pick === "other";
  if (!isOther || isEmpty(described)) return undefined;
  const all = inProgramme(scene, described);
  const at = eventAtHand(scene);
  const [one, ...more] = at ? [at] : onScreen(scene).filter((event) => all.includes(event));
  const [other, ...others] = all.filter((event) => event !== one);
  return one && other && more.length + others.length === 0 ? [one, other] : undefined;
}

/**
 * "There's an Apec one on Thursday too. What's the difference between the two?", "quelle différence avec
 * celle de jeudi ?", "il y a aussi le workshop, je peux faire les deux ?": the one at hand, and the one
 * told before or after.
 */
function withToldBefore(scene: Scene): readonly Event[] | undefined {
  const { language } = scene;
  const { both, differs } = language.words.compare;
  const text = Text.of(scene.heard.text);
  const [differing] = spansOf(text, differs, "differs");
  // "Il y a aussi le workshop ce jour-là, je peux faire les deux ?", of no two that are listed.
  const [attending] = onScreen(scene).length < 2 ? spansOf(text, both, "both") : [];
  const asked = differing ?? attending;
  const at = eventAtHand(scene);
  if (!at || !asked) return undefined;
  const beside = [text.typed.slice(0, asked.start), text.typed.slice(asked.end)];
  // "The difference with Thursday's?": a day is enough.
  const isTold = (part: string) =>
    Text.of(part).words().length >= LEAST_TOLD ||
    language.dates.read(part, scene.turn.now).length > 0;
  const told = beside.find(isTold);
  const like = () => (differing && told !== undefined ? itsLike(scene, told) : undefined);
  const other =
    told === undefined ? undefined : (thereToo(scene, told) ?? describedOne(scene, told) ?? like());
  return other && other !== at ? [at, other] : undefined;
}

/**
 * "Celle avec les collectivités, c'est à la même heure ?", "would that clash with the network meeting?": the
 * one at hand, and the one that is told, which is pointed at as one that is known.
 */
export function withOneTold(scene: Scene): readonly Event[] | undefined {
  const { compare, sentences } = scene.language.words;
  const text = Text.of(scene.heard.text);
  const at = eventAtHand(scene);
  const asking = [...COMMON.map((one) => compare.common[one]), compare.fits];
  const [shared] = asking.flatMap((one) => spansOf(text, one, "shared"));
  if (!at || !shared) return undefined;
  const beside = [text.typed.slice(0, shared.start), text.typed.slice(shared.end)];
  const told = beside.find((part) => says(part, sentences.singled));
  const other = told === undefined ? undefined : describedOne(scene, told);
  return other && other !== at ? [at, other] : undefined;
}

/** "On a le temps d'aller à Ronchin à 17 h 30 ?": the one at hand, and the one that one would go on to. */
export function withTimeFor(scene: Scene): readonly Event[] {
  const { dates, words } = scene.language;
  const text = Text.of(scene.heard.text);
  const at = eventAtHand(scene);
  const [asked] = spansOf(text, words.compare.timeFor, "time");
  if (!at || !asked) return [];
  const told = text.typed.slice(asked.end);
  // "J'ai le temps d'aller manger avant ?" names nothing.
  const { titles, organisers, venues, towns } = heardAs(scene, told).heard.query.wanted;
  const isNamed = titles.length + organisers.length + venues.length + towns.length > 0;
  if (!isNamed && !says(told, words.sentences.singled)) return [];
  // An hour without its day is of the day of what is told.
  const untimed = blanked(told, dates.read(told, scene.turn.now));
  const other = describedOne(scene, told) ?? describedOne(scene, untimed);
  const isToCome = other && !isPast(other, scene.turn.now);
  return isToCome && other !== at ? [at, other] : [];
}

/** "Celui du 23 au même endroit", beside the one at hand: of that day, what is where it is. */
function thereToo(scene: Scene, told: string): Event | undefined {
  const { texts, words } = scene.language;
  const at = eventAtHand(scene);
  const { windows } = heardAs(scene, told).heard.query;
  if (!at || windows.length === 0 || !says(told, words.compare.common.place)) {
    return undefined;
  }
  const place = texts.event.where(at);
  const then = inProgramme(scene, { ...emptyQuery(), windows });
  const [other, ...more] = then.filter((one) => one !== at && texts.event.where(one) === place);
  return place !== "" && more.length === 0 ? other : undefined;
}

/**
 * One side of "between Wednesday's and Thursday's": the one that is told, else, of a day of several, the one like that
 * at hand.
 */
function toldOrAlike(scene: Scene, part: string): Event | undefined {
  return describedOne(scene, part) ?? itsLike(scene, part);
}

/** "Celle de jeudi", beside the one at hand: of that day, the one of the same organiser. */
function itsLike(scene: Scene, told: string): Event | undefined {
  const { windows } = heardAs(scene, told).heard.query;
  const organisers = eventAtHand(scene)?.organisers ?? [];
  if (windows.length === 0 || organisers.length === 0) return undefined;
  const [like, ...more] = inProgramme(scene, {
    ...wanting(emptyQuery(), { organisers: [...organisers] }),
    windows,
  });
  return more.length === 0 ? like : undefined;
}

/** Fewer words tell no event. */
const LEAST_TOLD = 3;

/** "Et la rencontre avec les chefs d'entreprise, c'est le même jour ?": the event at hand and the one named. */
function namedBeside(scene: Scene): readonly Event[] | undefined {
  const { heard, services, state } = scene;
  const at = state.event === undefined ? undefined : eventAtHand(scene);
  if (!at || heard.choice) return undefined;
  const { titles } = heard.query.wanted;
  const one = isNaming(scene) ? meantEvents(scene).map(({ id }) => id) : [];
  const called = calledLoosely(scene)?.id;
  const told = called === undefined && one.length === 1 ? one : [called];
  const named = titles.length > 0 ? titles : told;
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
  // "I can do the two?", after a list of two and then one of them again.
  const listed = listedBefore(scene);
  const isOfTwo = at !== undefined && listed.length === 2 && listed.includes(at);
  return isOfTwo ? listed : [...new Set([before, at])].flatMap((event) => (at && event) ?? []);
}

/** "What's the difference between the two Apec ones?": the words that ask tell no event. */
function withoutAsking(scene: Scene): Scene {
  const asking = spansOf(scene.heard.text, scene.language.words.compare.differs, "differs");
  return asking.length === 0 ? scene : heardAs(scene, blanked(scene.heard.text, asking));
}

function isNaming({ heard, language }: Scene): boolean {
  const { titles, organisers, venues, formats, towns } = heard.query.wanted;
  // "The two in Roubaix", of a list of four.
  const isPlaced = towns.length > 0 && says(heard.text, language.words.compare.pair);
  return isPlaced || titles.length + organisers.length + venues.length + formats.length > 0;
}

/** "The one with the thesis and the one with the agency", "les Roumics et la Campusserie": each by its own words. */
export function describedOnes(scene: Scene): readonly Event[] {
  const text = Text.of(scene.heard.text);
  const { apartFrom, each, between, differs, prefers } = scene.language.words.compare;
  const marks = spansOf(text, each, "each");
  if (marks.length > 1) {
    const parts = marks.map(({ end }, at) => text.typed.slice(end, marks[at + 1]?.start));
    return allFound(parts.map((part) => toldOrAlike(scene, part)));
  }
  if (!(says(text, differs) || says(text, prefers))) return [];
  const joined = onEachSide(scene, text.typed, between);
  return joined.length > 0 ? joined : onEachSide(scene, text.typed, apartFrom);
}

/**
 * "Je peux faire le comptable l'après-midi et Ronchin après ?": the two that are named, one on each side of "et"; "can
 * we make the one in Roubaix before that?": that one, and the one at hand.
 */
export function pairedEvents(scene: Scene): readonly Event[] {
  const { heard, language } = scene;
  const { between, fitting, pairing } = language.words.compare;
  const text = Text.of(heard.text);
  if (!heard.text.includes("?") || heard.besides) return [];
  const [said] = spansOf(text, pairing, "pairing");
  const both = said ? onEachSide(scene, text.typed.slice(said.end), between) : [];
  const [fits] = both.length > 0 ? [] : spansOf(text, fitting, "fitting");
  const at = eventAtHand(scene);
  const other = at && fits ? knownOne(scene, text.typed.slice(fits.end)) : undefined;
  return at && other && other !== at ? [at, other] : both;
}

/** The one that a part of the message names, or points at as one that is known. */
function knownOne(scene: Scene, part: string): Event | undefined {
  const { choices, sentences } = scene.language.words;
  const { titles } = heardAs(scene, part).heard.query.wanted;
  const isKnown = [choices.oneOf, sentences.singled].some((words) => says(part, words));
  return titles.length > 0 || isKnown ? describedOne(scene, part) : undefined;
}

/** The two that are named, one on each side of a word between them. */
export function onEachSide(scene: Scene, typed: string, between: RegExp): readonly Event[] {
  for (const { start, end } of spansOf(typed, between, "between")) {
    const parts = [typed.slice(0, start), typed.slice(end)];
    const both = allFound(parts.map((part) => toldOrAlike(scene, part)));
    if (both.length > 1) return both;
  }
  return [];
}

function allFound(found: readonly (Event | undefined)[]): readonly Event[] {
  const events = found.filter((event) => event !== undefined);
  return events.length === found.length ? [...new Set(events)] : [];
}
