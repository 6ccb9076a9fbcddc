import { wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { eventAtHand } from "../meant/on-screen.js";
import { sharedSubject } from "../meant/shared-subject.js";
import { showAnswer } from "./pages.js";

/**
 * "Y a-t-il aussi une conférence sur le même sujet ?": those of that kind that hold the most telling
 * word of the title at hand, if others hold it too. Nothing when no kind is named, or the title is a
 * name: what is like it in any way answers then.
 */
export function ofSameSubject(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  // "D'autres formations comme ça, après ?" is of any subject.
  if (says(Text.of(heard.text), language.words.finer.afterIt)) return undefined;
  const event = eventAtHand(scene);
  if (heard.aspect !== "similar" || heard.query.wanted.formats.length === 0 || !event)
    return undefined;
  const subject = sharedSubject(scene, event);
  if (subject === undefined) return undefined;
  const query = wanting(heard.query, { words: [subject] });
  const excluded = { ...query.excluded, titles: [event.id] };
  return showAnswer(scene, { ...query, excluded });
}
