import type { Found } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import { says, spansOf } from "./cues.js";
import { Text } from "./normalise.js";

/** A message without what is only supposed in it: "si j'ai un empêchement", "if I can't make it". */
export function withoutSupposed(text: Text, words: Words): Text {
  return text.without(supposedIn(text, words));
}

/** Whether it is supposed that one could not come: nothing is taken back by that. */
export function supposesAbsence(text: Text, words: Words): boolean {
  const { acts, unable } = words.intents;
  return supposedIn(text, words).some(({ start, end }) => {
    const supposed = Text.of(text.typed.slice(start, end));
    return says(supposed, acts.cancel) || says(supposed, unable);
  });
}

function supposedIn(text: Text, { intents }: Words): readonly Found<"supposed">[] {
  return spansOf(text, intents.supposes, "supposed");
}
