import { wanting } from "../../src/programme/query.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { eventAtHand } from "../meant/on-screen.js";
import { showAnswer } from "./pages.js";

/**
 * "Y a-t-il aussi une conférence sur le même sujet ?": those of that kind that hold the most telling
 * word of the title at hand, if others hold it too. Nothing when no kind is named, or the title is a
 * name: what is like it in any way answers then.
 */
export function ofSameSubject(scene: Scene): Reply | undefined {
  const { heard, language, services } = scene;
  const event = eventAtHand(scene);
  if (heard.aspect !== "similar" || heard.query.wanted.formats.length === 0 || !event)
    return undefined;
  const { words } = services.index;
  const [subject] = Text.of(event.title)
    .words()
    .filter(({ text }) => !language.words.stopWords.has(text) && words.find(text).length > 1)
    .toSorted((one, other) => words.weight(other.text) - words.weight(one.text));
  if (!subject) return undefined;
  const query = wanting(heard.query, { words: [subject.text] });
  const excluded = { ...query.excluded, titles: [event.id] };
  return showAnswer(scene, { ...query, excluded });
}
