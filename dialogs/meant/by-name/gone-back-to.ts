import type { Event } from "../../../src/programme/event.js";
import { anyOf, isEmpty, type Query, wanting } from "../../../src/programme/query.js";
import { textsOf } from "../../../src/search/telling-sentences.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import { SIDES } from "../by-description/description.js";
import { saidAsNames } from "../by-description/told-apart.js";
import { byIds, eventAtHand } from "../on-screen.js";

/** Shorter words call nothing. */
const SHORTEST = 3;

/**
 * "Back to the gardening day. Do they lend tools?": the one event spoken of before that has the words by
 * which it is called, where the one at hand has none of them.
 */
export function goneBackTo(scene: Scene, described: Query): readonly Event[] {
  const { heard, language, services, state, turn } = scene;
  const event = eventAtHand(scene);
  const told = wanting(described, Object.fromEntries(SIDES.map((facet) => [facet, []])));
  if (!event || heard.choice || heard.among || !isEmpty(wanting(told, { words: [] }))) return [];
  const { names, sentences } = language.words;
  const words = [...new Set([...told.wanted.words, ...saidToReturn(scene)])];
  const isPointed = [sentences.returns, sentences.singled].some((way) => says(turn.text, way));
  if (!isPointed && saidAsNames(heard, names.definite).length === 0) return [];
  const has = (one: Event, word: string) =>
    services.index.words.holding([one.title, ...textsOf(one)], anyOf(word)).held > 0;
  const ids = [...state.spoken, ...(state.earlier === undefined ? [] : [state.earlier])];
  const before = byIds(scene, [...new Set(ids)]).filter((one) => one !== event);
  // "… do they lend tools?": what is asked of it need not be told there.
  const called = words.filter((word) => before.some((one) => has(one, word)));
  const isCalled = called.length > 0 && (isPointed || called.length === words.length);
  if (!isCalled || called.some((word) => has(event, word))) return [];
  const having = before.filter((one) => called.every((word) => has(one, word)));
  return having.length === 1 ? having : [];
}

/** "Je reviens à la journée jardin : on prête des outils ?": what is come back to is told before what is asked. */
function saidToReturn({ language, turn }: Scene): readonly string[] {
  const { names, sentences, stopWords } = language.words;
  const [back] = spansOf(turn.text, sentences.returns, "back");
  if (!back) return [];
  const [clause = ""] = turn.text.slice(back.end).split(/[,.;:!?]/);
  return Text.of(clause)
    .words()
    .map(({ text }) => text)
    .filter((word) => word.length >= SHORTEST)
    .filter((word) => !stopWords.has(word) && !names.kinds.includes(word));
}
