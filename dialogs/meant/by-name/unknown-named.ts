import type { Aspect } from "../../../src/languages/intents.js";
import { isEmpty } from "../../../src/programme/query.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";

/** "C'est payant, le repair café ?": of a thing that the programme has not. */
export function asksOfUnknown({ heard }: Scene): boolean {
  const { aspect, query, unknown } = heard;
  return (
    aspect !== undefined && OF_A_THING.includes(aspect) && unknown.length > 0 && isEmpty(query)
  );
}

/** "Où se passe le yoga ?", "the thing about horses, when is it?": "the" names what the programme has not. */
export function isUnknownNamed({ heard, language }: Scene): boolean {
  const { definite, kinds } = language.words.names;
  const asking = heard.readings.filter(({ rule }) => rule.startsWith("words: "));
  // "Where's the …": the article belongs to what follows.
  const said = wordsOf(
    heard.text,
    ({ text, start }) =>
      definite.includes(text) || !asking.some((one) => one.start <= start && start < one.end),
  );
  const words = said.slice(0, said.findLastIndex((word) => !kinds.includes(word)) + 1);
  const thing = wordsOf(heard.unknown.at(-1) ?? "");
  if (thing.length === 0 || words.slice(-thing.length).join(" ") !== thing.join(" ")) return false;
  const before = words.slice(0, -thing.length);
  const kind = before.slice(-JOINED).findIndex((word) => kinds.includes(word));
  const noun = kind < 0 ? before : before.slice(0, Math.max(0, before.length - JOINED) + kind);
  return definite.includes(noun.at(-1) ?? "");
}

/** A kind of event and what ties a thing to it: "truc avec les". */
const JOINED = 3;

function wordsOf(
  text: string,
  kept: (word: { readonly text: string; readonly start: number }) => boolean = () => true,
): readonly string[] {
  return Text.of(text)
    .words()
    .filter(kept)
    .map(({ text }) => text);
}

const OF_A_THING: readonly Aspect[] = ["when", "where", "price", "registration"];
