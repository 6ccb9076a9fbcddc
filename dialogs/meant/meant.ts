import type { Event } from "../../src/programme/event.js";
import { FACETS, type Facet, isEmpty, type Query } from "../../src/programme/query.js";
import { closest } from "../../src/search/closest.js";
import { says } from "../../src/understanding/cues.js";
import type { Scene } from "../dialog.js";
import { withoutReadings } from "../registration/fields/readings.js";
import { isSaidOfIt } from "./asked-of-it.js";
import { DESCRIBED } from "./by-description/described.js";
import { describedItself, havingPart } from "./by-description/described-itself.js";
import { description, SIDES } from "./by-description/description.js";
import { halfRemembered } from "./by-description/half-remembered.js";
import { lastingWhole } from "./by-description/placed-there.js";
import { lastingOnes } from "./by-description/told-apart.js";
import { points } from "./by-description/told-of-oneself.js";
import { calledLoosely } from "./by-name/called-loosely.js";
import { goneBackTo } from "./by-name/gone-back-to.js";
import { isOneElsewhere } from "./by-name/one-of-place.js";
import { partlyTitled } from "./by-name/partly-titled.js";
import { toldByHappening } from "./by-name/told-by-happening.js";
import { toldByTitle } from "./by-name/told-by-title.js";
import { picked } from "./chosen.js";
import { onDayBeside } from "./leaning/day-beside.js";
import { firstFound, type Meaning } from "./meaning.js";
import { byIds, eventAtHand, onScreen } from "./on-screen.js";

/** The event or events that the words mean: by number, by name, by description, or the one at hand. */
export function meantEvents(scene: Scene): readonly Event[] {
  const { heard } = scene;
  if (heard.choice) return picked(scene, heard.choice);
  return firstFound(MEANINGS, scene, onDayBeside(scene, description(heard)));
}

/** By what events may be meant, in this order. */
const MEANINGS: readonly Meaning[] = [
  lastingOnes,
  calledOtherwise,
  goneBackTo,
  saidOfIt,
  calledByTitle,
  describedItself,
  havingPart,
  lastingWhole,
  ...DESCRIBED,
  calledPartly,
  calledAlike,
  remembered,
  atHand,
];

/** By words of its title, or by what goes on there; "the solidarity grocery" is not the solidarity week-end at hand. */
function calledOtherwise(scene: Scene): readonly Event[] {
  if (scene.heard.query.wanted.titles.length > 0) return [];
  const titled = toldByTitle(scene);
  if (titled) return [titled];
  const loosely = calledLoosely(scene);
  const called =
    loosely && loosely !== eventAtHand(scene) ? loosely : (toldByHappening(scene) ?? loosely);
  return called ? [called] : [];
}

function saidOfIt(scene: Scene): readonly Event[] {
  const event = eventAtHand(scene);
  return event && (isSaidOfIt(scene) || isOfEventAtHand(scene)) ? [event] : [];
}

function calledByTitle(scene: Scene): readonly Event[] {
  return byIds(scene, scene.heard.query.wanted.titles);
}

/** "Celui sur les travailleurs indépendants", where no event has all these words. */
function calledPartly(scene: Scene, { wanted }: Query): readonly Event[] {
  return points(scene) && wanted.words.length > 0 ? partlyTitled(scene, wanted.words) : [];
}

/** "Celui sur les monaies": by a name on screen that the words come close to. */
function calledAlike(scene: Scene, described: Query): readonly Event[] {
  const { heard } = scene;
  if (!heard.intents.includes("choose") && isEmpty(described)) return [];
  return closest(onScreen(scene), withoutReadings(heard.text, scene));
}

function atHand(scene: Scene, { wanted }: Query): readonly Event[] {
  const event = eventAtHand(scene);
  return event && !(points(scene) && wanted.words.length > 0) ? [event] : [];
}

/** "L'usine de papier reprise par ses salariés, c'est où ?" */
function remembered(scene: Scene): readonly Event[] {
  const event = scene.heard.aspect === undefined ? undefined : halfRemembered(scene);
  return event ? [event] : [];
}

/** "C'est gratuit ?", "un tarif étudiant ?": what is said fits the event at hand and names no other. */
export function isOfEventAtHand(scene: Scene): boolean {
  const { aspect, among, linked, ofIt, query } = scene.heard;
  if (among || !(ofIt || aspect) || !eventAtHand(scene) || isOneElsewhere(scene)) return false;
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
