import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { describedOne } from "../compare/described-one.js";
import type { Reply, Scene } from "../dialog.js";
import { sayOf } from "./say-of.js";

/**
 * "C'est un peu loin, je garde celui de Loos. Merci bien": who settles on one and takes leave is told when
 * it is, and asked nothing. Nothing where a question or a request is among it.
 */
export function answerKept(scene: Scene): Reply | undefined {
  const { heard, language, state, turn } = scene;
  const { intents } = heard;
  const isLeaving = intents.includes("thanks") || intents.includes("bye");
  const wantsMore = intents.includes("register") || turn.text.includes("?") || heard.aspect;
  if (state.form || !isLeaving || wantsMore) return undefined;
  const text = Text.of(heard.text);
  const [taken] = spansOf(text, language.words.sentences.takes, "takes");
  if (!taken || says(text, language.words.sentences.asks)) return undefined;
  // "Celui" ends what takes, and its place follows.
  const [part = ""] = text.typed.slice(taken.end).split(CLAUSE_ENDS);
  const event = describedOne(scene, part);
  if (!event) return undefined;
  const { event: texts, talk } = language.texts;
  return sayOf(scene, event, `${texts.answers.when(event, turn.now)} ${talk.thanks()}`);
}

const CLAUSE_ENDS = /[,.;:!]/;
