import { textsOf } from "../../src/search/telling-sentences.js";
import { spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand } from "../meant/on-screen.js";
import { sayOf } from "./say-of.js";

/**
 * "La clôture, c'est quand et où ?", of an event whose text has no such thing: day and place of the
 * event are not those of it. Nothing where another event is meant, or the event is called so.
 */
export function answerUnknownPart(scene: Scene): Reply | undefined {
  const { heard, language, services, state } = scene;
  const { finer, names, topics } = language.words;
  const event = eventAtHand(scene);
  const asks = heard.readings.some(({ rule }) => TIMES_AND_PLACES.includes(rule));
  if (!event || !asks || state.form || heard.choice) return undefined;
  const [span] = spansOf(heard.text, finer.part, "part");
  const noun = span && heard.text.slice(span.start, span.end).trim();
  const [head] = Text.of(noun ?? "")
    .words()
    .filter(({ text }) => !names.links.includes(text));
  if (!span || noun === undefined || !head || names.kinds.includes(head.text)) return undefined;
  // "Le dimanche, c'est à quelle heure ?"
  const isRead = heard.readings.some(
    ({ rule, start, end }) => !isThing(rule) && start < span.end && span.start < end,
  );
  if (isRead) return undefined;
  if (Object.values(topics).some((topic) => spansOf(noun, topic, "topic").length > 0))
    return undefined;
  const { title, format = "", venue = "", organisers } = event;
  const printed = [...textsOf(event), title, format, venue, ...organisers];
  if (services.index.words.holding(printed, [head.text]).held > 0) return undefined;
  if (meantEvents(scene).some((one) => one !== event)) return undefined;
  return sayOf(scene, event, language.texts.finer.noSuchPart(noun, event));
}

/** Things are free words, or kinds of event. */
function isThing(rule: string): boolean {
  return rule === "free word" || rule === "aside" || rule.startsWith("formats");
}

const TIMES_AND_PLACES: readonly string[] = ["words: when", "words: where"];
