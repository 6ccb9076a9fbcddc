import { isEmpty, wanting } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { refine } from "../../../src/understanding/refine.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { eventAtHand } from "../on-screen.js";

/** "The next event in Lille?", then "and in Roubaix?": the next one there, and no list. */
export function nextThere({ heard, language, ...scene }: Scene): Understanding | undefined {
  const { adds, aspect, besides, choice, linked, query, shift, whether } = heard;
  const { asked = "", shown } = scene.state;
  // Of a list, "lequel est le premier ?" asked something else.
  const isOfNext = shown.length < 2 && says(asked, language.words.choices.picks.earliest);
  const isOther = aspect ?? choice ?? shift ?? whether;
  if (!isOfNext || !linked || adds || besides || isOther !== undefined) return undefined;
  const isPlaced = query.wanted.towns.length > 0;
  const isMore = !isEmpty(wanting(query, { towns: [] }));
  if (!isPlaced || isMore || !eventAtHand({ heard, language, ...scene })) return undefined;
  const there = refine(scene.state.query, { ...heard, follows: true });
  return {
    ...heard,
    intents: ["choose"],
    choice: { pick: "earliest" },
    linked: false,
    query: there,
  };
}
