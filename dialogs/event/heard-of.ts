import { emptyQuery, wanting } from "../../src/programme/query.js";
import { spansOf } from "../../src/understanding/cues.js";
import { findAsks, mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import { describedOne } from "../compare/described-one.js";
import type { Reply, Scene } from "../dialog.js";
import { details } from "./event.js";

/**
 * "A friend told me there's something about creating one's own job, when is that?": of what one heard of,
 * the event that its words tell best answers, before any list of those that come close.
 */
export function answerHeardOf(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  const { intents, query } = heard;
  if (!["find", "off-topic", "details"].includes(mainIntent(intents)) || query.windows.length > 0)
    return undefined;
  const text = Text.of(heard.text);
  const [said] = spansOf(text, language.words.sentences.hearsay, "hearsay");
  if (!said) return undefined;
  const [part = ""] = text.typed.slice(said.end).split(CLAUSE_ENDS);
  const asked = findAsks(Text.of(text.typed.slice(said.end + part.length)), language.words);
  const event = asked.aspect === undefined ? undefined : describedOne(scene, part);
  if (!event) return undefined;
  return details({
    ...scene,
    heard: {
      ...heard,
      intents: ["details"],
      aspect: asked.aspect,
      aspects: asked.others ?? [],
      query: wanting(emptyQuery(), { titles: [event.id] }),
    },
  });
}

const CLAUSE_ENDS = /[,.;:?!]/;
