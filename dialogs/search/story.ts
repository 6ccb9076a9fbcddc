import type { Event } from "../../src/programme/event.js";
import { emptyQuery, type Query, wanting } from "../../src/programme/query.js";
import { resembling } from "../../src/search/resembling.js";
import { says } from "../../src/understanding/cues.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { refine } from "../../src/understanding/refine.js";
import type { SpokenOf } from "../../src/understanding/understanding.js";
import { namesWhat } from "../../src/understanding/weighed.js";
import type { Reply, Scene } from "../dialog.js";
import { asHeard, lastAsked } from "../meant/leaning/leaning.js";
import { ofAnySubject } from "../meant/leaning/of-anything.js";
import { announced } from "./announced.js";
import { isAnswered, isOnlyByChance } from "./answered-alone.js";
import { showAnswer } from "./pages.js";
import { withinPast } from "./past.js";
import { unprintedRemarks } from "./unprinted.js";

/**
 * A mark that chance gives a message that asks for events, one whose question names nothing or the days
 * that hold, one that seems to ask for none, and one of these that wants to learn how.
 */
const CHANCE = 2;
const CHANCE_OF_WISHES = 1.2;
const CHANCE_OF_OTHERS = 5;
const CHANCE_OF_LEARNING = 3.5;

/** What is over is named where it comes closer by so much than what is still to come. */
const CLOSER = 1.4;

/**
 * "Je suis prof de techno, mes élèves ne jurent que par leurs consoles, je m'en servirais bien": the
 * events that come closest to all that is told, where the question alone finds nothing, or asks
 * nothing. So for a wish that names a field of life and nothing else: "je voudrais apprendre à
 * communiquer". What comes closest is named if it is over. Nothing when no event has much in common.
 */
export function answerStory(scene: Scene): Reply | undefined {
  const { heard, language, services, state, turn } = scene;
  const spoken = heard.story ?? heard.spoken;
  if (!spoken || state.form) return undefined;
  const instead = wishedInstead(scene, spoken);
  const leans = state.query !== undefined && (heard.follows || heard.choice !== undefined);
  const isSettled = (leans && !isOnlyByChance(scene, spoken)) || isAnswered(scene, spoken);
  if (!instead && isSettled) return undefined;
  const asked = instead ?? heard.query;
  const bounds = [...ofKind(asked, spoken.dated), ...boundsOf(asked, spoken.dated)];
  const { events, mark } = resembling(services.index, spoken, bounds, turn.now);
  const least = leastOf(scene, spoken);
  const over = closestOver(scene, spoken, Math.max(least, mark * CLOSER));
  const { closestIsOver, resembling: closest } = language.texts.search;
  const isNear = mark >= least;
  if (!isNear && !over) return undefined;
  const shown = isNear ? events : [over].filter((event) => event !== undefined);
  const said = [
    ...unprintedRemarks(scene),
    ...announced(scene, over ? [over] : []).map(closestIsOver),
    ...(isNear ? [closest(events.length)] : []),
  ];
  const titles = shown.map(({ id }) => id);
  const query: Query = { ...wanting(emptyQuery(), { titles }), ranked: true };
  return showAnswer(scene, query, { said: said.join(" ") });
}

/**
 * "My daughter would rather invent some gadget. Same weekend?": another wish is told, and its question
 * only says when or where, as the last search does. The days and places that hold; else nothing.
 */
function wishedInstead(scene: Scene, { tells, fields, asked }: SpokenOf): Query | undefined {
  const { heard, language, turn } = scene;
  const last = lastAsked(scene);
  if (!last || !heard.follows || !tells || fields.length === 0 || asked.length > 0)
    return undefined;
  if (namesWhat(heard.query) || !says(turn.text, language.words.follows.wishes)) return undefined;
  return ofAnySubject(refine(last, asHeard(scene)));
}

/** What the closest must have in common with the message, not to be there by chance. */
function leastOf({ heard }: Scene, { dated }: SpokenOf): number {
  if (mainIntent(heard.intents) === "off-topic") {
    return heard.story ? CHANCE_OF_OTHERS : CHANCE_OF_LEARNING;
  }
  const isOpen = !heard.story && !namesWhat(heard.query);
  return isOpen || dated ? CHANCE_OF_WISHES : CHANCE;
}

/** What is over and comes closer than that to what is asked of no day. */
function closestOver(scene: Scene, spoken: SpokenOf, than: number): Event | undefined {
  const isDated = spoken.dated || scene.heard.query.windows.length > 0;
  const past = isDated ? undefined : withinPast(scene, emptyQuery());
  if (!past) return undefined;
  const { events, mark } = resembling(scene.services.index, spoken, [past], scene.turn.now);
  return mark > than ? events[0] : undefined;
}

/** The same, of the kind of event that the question asks for: "une rencontre sur ce sujet". */
function ofKind(query: Query, isDated: boolean): readonly Query[] {
  const { formats } = query.wanted;
  return formats.length === 0
    ? []
    : boundsOf(query, isDated).map((bound) => wanting(bound, { formats }));
}

/**
 * The days and places of a query, its days, its places, and neither; days that the question itself
 * names hold.
 */
function boundsOf({ near, windows, excluded, wanted }: Query, isDated: boolean): readonly Query[] {
  // A town that is turned away stays so: "Loos is a bit far".
  const none = emptyQuery();
  const anything = { ...none, excluded: { ...none.excluded, towns: excluded.towns } };
  const days = {
    ...anything,
    windows,
    excluded: { ...anything.excluded, windows: excluded.windows },
  };
  const placed = (query: Query) => ({
    ...wanting(query, { towns: wanted.towns }),
    ...(near && { near }),
  });
  return [placed(days), days, ...(isDated ? [] : [placed(anything), anything])];
}
