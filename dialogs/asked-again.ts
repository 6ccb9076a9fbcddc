import { emptyQuery, FACETS, type Facet } from "../src/programme/query.js";
import { says, spansOf } from "../src/understanding/cues.js";
import { mainIntent } from "../src/understanding/intents.js";
import { Text } from "../src/understanding/normalise.js";
import type { Answer } from "./asked-in-turn.js";
import { after, type Reply, type Scene } from "./dialog.js";
import { details } from "./event/event.js";
import { showEvent } from "./event/show.js";
import { answerAspect } from "./event/side.js";
import { answerWhether } from "./event/whether.js";
import { heardAs } from "./look.js";
import { meantEvents } from "./meant/meant.js";
import type { State } from "./state.js";

/** A longer message is more than a question. */
const LONGEST = 200;

/**
 * "Non, je parle de l'expo": the question just asked is asked again of that event, whatever it was
 * taken for. Nothing when the message says more, or names no one event.
 *
 * @param finely answers what is clear only of the event at hand
 */
export async function askAgain(scene: Scene, finely: Answer): Promise<Reply | undefined> {
  const { heard, language, state } = scene;
  const text = Text.of(heard.text);
  const [means] = spansOf(text, language.words.sentences.means, "means");
  if (!means || state.asked === undefined || state.form) return undefined;
  // What is meant instead is none of what was just told.
  const elsewhere = after(scene, { event: undefined, shown: [] });
  const before = heardAs(elsewhere, state.asked);
  const named = heardAs(elsewhere, text.typed.slice(means.end));
  const [event, ...others] = isMereName(named) ? meantEvents(named) : [];
  if (!event || others.length > 0) return undefined;
  const again = { ...scene, turn: { ...scene.turn, text: state.asked } };
  const of = { ...state, event: event.id, shown: [event.id], aspect: undefined };
  const asked = heardAs({ ...again, state: of }, state.asked);
  const isOfAnother = meantEvents(before).some((one) => one !== event);
  // "When is Les Roumics?" names another than is meant: what was told of it is told of that one.
  if (isOfAnother)
    return state.aspect ? answerAspect(scene, event, state.aspect) : showEvent(scene, event);
  return (await finely(asked)) ?? answerWhether(asked) ?? (await details(ofTheEvent(asked)));
}

/**
 * The state with the question that was just asked, in its words; one that only says of which event it
 * was leaves it. What is said while a request is under way, or with an address or a number, is not kept.
 */
export function withQuestion({ language, state, turn }: Scene, after: State): State {
  const { text, data } = turn;
  // What is told before its event is known is of a request too.
  const isOfRequest = [state, after].some(
    ({ form, pending }) => form !== undefined || pending?.kind === "register",
  );
  const isPersonal = isOfRequest || PERSONAL.test(text);
  const isKept = !isPersonal && data === undefined && text.trim() !== "" && text.length <= LONGEST;
  const { asked: _, ...rest } = after;
  if (!isKept) return rest;
  if (!says(text, language.words.sentences.means)) return { ...rest, asked: text };
  return after;
}

/** What looks like an address or a telephone number. */
const PERSONAL = /@|(\d[ .-]?){8}/;

/** "L'expo", "Comprendre les communs", and no more; "un atelier" is none in particular. */
function isMereName({ heard, language }: Scene): boolean {
  const { windows, near, wanted } = heard.query;
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  const isTimed = windows.length > 0 || near !== undefined;
  const { titles, organisers, venues } = wanted;
  const isProper = titles.length + organisers.length + venues.length > 0;
  const [first] = Text.of(heard.text).words();
  if (!isProper && !language.words.names.definite.includes(first?.text ?? "")) return false;
  return !isTimed && !heard.aspect && told.length > 0 && told.every((facet) => NAMING.has(facet));
}

const NAMING: ReadonlySet<Facet> = new Set(["titles", "organisers", "venues", "formats", "words"]);

/** What was asked, with all that it names as what is asked of the event. */
function ofTheEvent(scene: Scene): Scene {
  const { heard } = scene;
  if (mainIntent(heard.intents) === "details") return scene;
  const { words, formats } = heard.query.wanted;
  const hints = [...heard.hints, ...words, ...formats];
  return { ...scene, heard: { ...heard, intents: ["details"], hints, query: emptyQuery() } };
}
