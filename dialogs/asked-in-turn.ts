import { FINER } from "../src/languages/finer-words.js";
import type { Intent } from "../src/languages/intents.js";
import type { Event } from "../src/programme/event.js";
import { FACETS, isEmpty, wanting } from "../src/programme/query.js";
import { says, spansOf } from "../src/understanding/cues.js";
import { mainIntent } from "../src/understanding/intents.js";
import { Text } from "../src/understanding/normalise.js";
import { partsOf } from "../src/understanding/question-parts.js";
import { joined, type Reply, type Scene, tapless } from "./dialog.js";
import { onlyTurnsAway } from "./event/amends.js";
import { unansweredBeside } from "./event/say-of.js";
import { heardAs, saying } from "./look.js";
import { meantEvents } from "./meant/meant.js";
import { eventAtHand } from "./meant/on-screen.js";
import { withSpoken } from "./state.js";

/** Answers one question that stands alone. */
export type Answer = (scene: Scene) => Reply | undefined | Promise<Reply | undefined>;

/**
 * Two or three questions in one message, each answered in its turn: "c'est gratuit ? et qui parle ?".
 * The first tells which event they are asked of, unless one is at hand. Nothing when it is one question,
 * or one of them cannot be answered by itself: the message then goes its ordinary way, whole.
 *
 * @param plainly answers what is asked in so many words
 * @param finely answers what is clear only of the event at hand
 */
export async function answerInTurn(
  scene: Scene,
  finely: Answer,
  plainly: Answer,
): Promise<Reply | undefined> {
  const parts = partsOf(scene.heard.text, scene.language.words);
  if (parts.length < 2 || isReadWhole(scene, parts) || tellsWhen(scene, parts)) return undefined;
  if (eases(scene, parts) || guesses(scene, parts)) return undefined;
  let said: Reply | undefined;
  let { state } = scene;
  for (const [place, text] of parts.entries()) {
    const asked = saying({ ...scene, state }, text);
    if (said && !eventAtHand(asked) && !isOfListed(scene, asked)) return undefined;
    const named = place === 0 ? onlyNamed(asked) : undefined;
    if (named) {
      state = { ...state, event: named.id, shown: [named.id], aspect: undefined };
      continue;
    }
    if (said && isAside(asked)) continue;
    const finer = await finely(asked);
    if (!finer && said && (onlyTells(asked) || isOnSheet(said, asked))) continue;
    const stands = place === 0 ? "first" : place === parts.length - 1 ? "last" : "middle";
    const next =
      finer ?? (isAsked(asked, stands) ? await plainly(asked) : said && unknown(asked, said));
    if (!next) return undefined;
    said = said
      ? oneAfterTheOther(said, next)
      : { ...next, state: withSpoken(scene.state, next.state) };
    state = said.state;
  }
  return said;
}

/** "Free? Need to register?", of the few listed: a side of each of those that the first answer left. */
function isOfListed({ state: before, turn }: Scene, asked: Scene): boolean {
  const { heard, language, state } = asked;
  const { shown } = state;
  const isLeft = shown.length > 1 && shown.every((id) => before.shown.includes(id));
  // "I'll do the currency one then. Do I need to register?" is of that one.
  const isOfOne = says(turn.text, language.words.sentences.singled);
  return isLeft && !isOfOne && heard.aspect !== undefined && isEmpty(heard.query);
}

/** "Et la conférence sur les monnaies ? le téléphone ?": the first only says of which event it is asked. */
function onlyNamed(scene: Scene): Event | undefined {
  const { heard, language } = scene;
  const { titles, organisers, venues, formats, words } = heard.query.wanted;
  const isProper = titles.length + organisers.length + venues.length > 0;
  // "Et ce soir ?? à Faches-Thumesnil" names a time, and no event.
  const isOfKind = formats.length + words.length > 0;
  const text = Text.of(heard.text);
  const isDefinite = text.words().some((word) => language.words.names.definite.includes(word.text));
  const isAsked = heard.aspect !== undefined || heard.whether !== undefined;
  if (isAsked || heard.besides || !(isProper || (isDefinite && isOfKind))) return undefined;
  const { asks, questions } = language.words.sentences;
  if ((says(text, questions) || says(text, asks)) && !heard.linked) return undefined;
  const [event, ...others] = NAMING.includes(mainIntent(heard.intents)) ? meantEvents(scene) : [];
  return others.length === 0 ? event : undefined;
}

const NAMING: readonly Intent[] = ["find", "choose", "details"];

/** "Is it in the afternoon? I work mornings.": what is told of oneself after a question asks nothing. */
function onlyTells({ heard, language, turn }: Scene): boolean {
  const { sentences, subject } = language.words;
  const text = Text.of(heard.text);
  if (turn.text.includes("?") || !TELLABLE.includes(mainIntent(heard.intents))) return false;
  const asks = [sentences.asks, subject.wishes].some((words) => says(text, words));
  return !asks && says(text, sentences.tells) && heard.aspect === undefined;
}

/** "And Wednesday afternoons? No school": what is only said on the way asks nothing. */
function isAside({ heard, language, turn }: Scene): boolean {
  const text = Text.of(heard.text);
  const said = spansOf(text, language.words.sentences.asides, "aside");
  const isAll = said.length > 0 && text.without(said).words().length === 0;
  return isAll && !turn.text.includes("?");
}

const TELLABLE: readonly Intent[] = ["find", "off-topic", "details"];

/** "C'est quand et où du coup" was read for each of its sides already; a wish to come is none. */
function isReadWhole(scene: Scene, parts: readonly string[]): boolean {
  const { aspect, aspects = [], intents, topics } = scene.heard;
  // "Il y en a un de l'APEC jeudi, non ? Quelle différence entre les deux ?"
  const { differs, pair } = scene.language.words.compare;
  if ([differs, pair].every((words) => says(scene.heard.text, words))) return true;
  // "Do you still have my email? Please delete it" says over two sentences what is to be erased.
  const isErasing = (one: Scene) => mainIntent(one.heard.intents) === "erase";
  if (isErasing(scene)) return !parts.some((part) => isErasing(heardAs(scene, part)));
  // "And on Friday? Not the exhibition": what is turned away is so of what is asked before.
  if (parts.slice(1).some((part) => onlyTurnsAway(heardAs(scene, part).heard))) return true;
  if (!aspect || mainIntent(intents) !== "details" || topics.length > 0) return false;
  // "Where is it and what are the opening hours?": these have an answer of their own.
  const { asked } = scene.language.words.finer;
  if (parts.some((part) => FINER.some((question) => says(part, asked[question])))) return false;
  const last = heardAs(scene, parts.at(-1) ?? "");
  return aspects.length + 1 >= parts.length && mainIntent(last.heard.intents) !== "register";
}

/** "And for today? I'm free after work, say from 5": what follows the question only says when. */
function tellsWhen(scene: Scene, [first = "", ...others]: readonly string[]): boolean {
  const isOfTime = (text: string) => {
    const { aspect, complete, query, whether } = heardAs(scene, text).heard;
    const isAsked = aspect !== undefined || whether !== undefined || complete;
    const isOther = FACETS.some((facet) => query.wanted[facet].length > 0);
    return query.windows.length > 0 && !isAsked && !isOther && !text.includes("?");
  };
  return heardAs(scene, first).heard.query.windows.length > 0 && others.every(isOfTime);
}

/** "Une soirée en semaine plutôt ? Pas forcément de la musique": what follows only lets something go. */
function eases(scene: Scene, [, ...others]: readonly string[]): boolean {
  return others.every((text) => {
    const { eases, aspect, whether } = heardAs(scene, text).heard;
    return eases && aspect === undefined && whether === undefined && !text.includes("?");
  });
}

/** "What do they make there? Furniture?": what follows an open question only guesses at its answer. */
function guesses(scene: Scene, [first = "", ...others]: readonly string[]): boolean {
  const open = heardAs(scene, first).heard;
  const isOpen = isEmpty(open.query) && (open.aspect ?? "what") === "what" && !open.whether;
  const isGuess = (text: string) => {
    const { aspect, complete, linked, query, whether } = heardAs(scene, text).heard;
    const isAsked = aspect !== undefined || whether !== undefined || complete || linked;
    const isNamed = query.wanted.words.length > 0 && isEmpty(wanting(query, { words: [] }));
    return text.endsWith("?") && isNamed && !isAsked && Text.of(text).words().length <= GUESS;
  };
  return first.endsWith("?") && isOpen && others.every(isGuess);
}

/** A guess has no more words than these: "des vieux meubles ?" */
const GUESS = 3;

const FIRST: readonly Intent[] = ["details", "find", "choose"];

/** "…, c'est quand et où ?": what the sheet of the event says that was just shown. */
function isOnSheet({ say }: Reply, scene: Scene): boolean {
  const event = eventAtHand(scene);
  const { aspect, aspects = [], whether } = scene.heard;
  if (!event || whether || aspects.length > 0 || !say.some(({ card }) => card)) return false;
  if (aspect === "where") return event.venue !== undefined || event.address !== undefined;
  return aspect === "when" && event.sessions.length > 0;
}

/** Only the last may ask for something else than an answer. */
const LAST: readonly Intent[] = ["details", "find", "register", "erase", "my-requests", "remind"];

/** A last "find" that names nothing only sounds like one: "could I bring my sandwich". */
function isAsked({ heard }: Scene, place: "first" | "middle" | "last"): boolean {
  const intent = mainIntent(heard.intents);
  // "And is there something at the same place the day after?" looks for it from where one is.
  const leads = heard.there !== undefined || heard.shift !== undefined;
  const searches =
    place === "first" || heard.besides || heard.complete || leads || !isEmpty(heard.query);
  if (intent === "find" && !searches && !heard.whether) return false;
  return (place === "last" ? LAST : FIRST).includes(intent);
}

const UNCLEAR: readonly Intent[] = ["off-topic", "find"];

/** What is asked beside, and the programme has no answer to, is said so. */
function unknown(scene: Scene, said: Reply): Reply | undefined {
  const { heard } = scene;
  const event = eventAtHand(scene);
  if (!event || heard.foreign || !UNCLEAR.includes(mainIntent(heard.intents))) return undefined;
  return unansweredBeside(scene, event, said);
}

/** Two answers; the same is not said twice. */
export function oneAfterTheOther(first: Reply, second: Reply): Reply {
  const before = first.say.map(({ text }) => text);
  const fresh = second.say.filter(({ text }) => !before.includes(text));
  if (fresh.length === 0) return { ...first, state: second.state };
  const state = withSpoken(first.state, second.state);
  return joined(tapless({ ...first, events: [] }), { ...second, state, say: fresh });
}
