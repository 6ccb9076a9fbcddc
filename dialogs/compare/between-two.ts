import type { Event } from "../../src/programme/event.js";
import { emptyQuery, wanting } from "../../src/programme/query.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { after, type Scene } from "../dialog.js";
import { heardAs } from "../look.js";
import { onEachSide } from "./compared.js";

/**
 * "Entre celui-là et les Roumics, lequel est sur inscription ?", "which is free, the Roumics or the
 * Creathon?": what is asked of two events that the message names, as if only these stood on screen.
 */
export function askedOfTwo(scene: Scene): Scene | undefined {
  if (scene.state.form) return undefined;
  const text = Text.of(scene.heard.text);
  const { prefers, whichOfTwo } = scene.language.words.compare;
  const [which] = spansOf(text, whichOfTwo, "which");
  // "Lequel est le mieux, … ou … ?" sets them side by side.
  if (!which || says(text, prefers)) return undefined;
  const before = text.typed.slice(0, which.start);
  const asked = text.typed.slice(which.start);
  const comma = asked.lastIndexOf(",");
  const behind = comma < 0 ? "" : asked.slice(comma);
  return (
    ofTwo(scene, before, asked) ?? ofTwo(scene, behind, `${asked.slice(0, Math.max(0, comma))} ?`)
  );
}

function ofTwo(scene: Scene, naming: string, question: string): Scene | undefined {
  const two = areNamed(scene, naming) ? named(scene, naming) : [];
  if (two.length !== 2) return undefined;
  const shown = two.map(({ id }) => id);
  const query = wanting(emptyQuery(), { titles: shown });
  const turn = { ...scene.turn, text: question };
  const screen = after(scene, { query, shown, event: undefined, spoken: [], earlier: undefined });
  return heardAs({ ...screen, turn }, question);
}

function named(scene: Scene, naming: string): readonly Event[] {
  return onEachSide(scene, naming, scene.language.words.compare.between);
}

/** "Le comptable et la Campusserie" are two that are known; "un atelier et une visite" are any. */
function areNamed({ language }: Scene, naming: string): boolean {
  const { compare, names } = language.words;
  const text = Text.of(naming);
  const [joint] = spansOf(text, compare.between, "between");
  if (!joint) return false;
  return [naming.slice(0, joint.start), naming.slice(joint.end)].every((side) => {
    const said = Text.of(side);
    const isDefinite = said.words().some((word) => names.definite.includes(word.text));
    const isProper = side !== side.toLowerCase();
    return isDefinite || isProper || spansOf(said, compare.thatOne, "that").length > 0;
  });
}
