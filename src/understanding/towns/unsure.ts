import type { PlaceWords } from "../../languages/place-words.js";
import type { Text } from "../normalise.js";
import { joins } from "./lead.js";
import { phrasesOf } from "./phrases.js";
import type { Reading } from "./readings.js";

/** Names this short are asked about when nothing but their letters speaks for them. */
const SHORT = 4;

/** "à Lille et Croix": a name that is an ordinary word too is one when it stands in a list of towns. */
export function linked(
  unsure: readonly Reading[],
  sure: readonly Reading[],
  text: Text,
  words: PlaceWords,
): readonly Reading[] {
  const known = [...sure];
  for (const reading of [...unsure].sort((one, other) => start(one) - start(other))) {
    const joined = known.some(
      (other) =>
        joins(text.plain.slice(end(other), start(reading)), words) ||
        joins(text.plain.slice(end(reading), start(other)), words),
    );
    if (joined) known.push({ ...reading, sure: true });
  }
  return known.slice(sure.length);
}

/** "Croix ?", "et Hem": all that the message says. */
export function alone(reading: Reading, text: Text, words: PlaceWords): Reading | undefined {
  const rest = text.without([{ start: start(reading), end: end(reading) }]).words();
  const nothingElse = rest.every((word) => words.conjunctions.includes(word.text));
  return nothingElse ? asSureAsLong(reading) : undefined;
}

/**
 * "les ateliers Croix": a capital where no sentence begins and no article stands before it. Part of a
 * commune's name needs a "de" besides: "celle de Faches".
 */
export function capital(reading: Reading, text: Text, words: PlaceWords): Reading | undefined {
  const before = text.typed.slice(0, start(reading)).trimEnd();
  const inSentence = /[\p{L}\p{N},]$/u.test(before) && /\p{Ll}/u.test(text.typed);
  const written = /\p{Lu}/u.test(text.typed.charAt(start(reading)));
  const isTied = phrasesOf(words).links.before(reading.run, reading.from) > 0;
  const official = reading.candidates.some(
    ({ name: { article, other, place } }) =>
      place.kind !== "district" &&
      (!other || (isTied && place.kind === "commune")) &&
      article === undefined,
  );
  const named = inSentence && written && official && reading.lead.kind !== "article";
  return named ? asSureAsLong(reading) : undefined;
}

function asSureAsLong(reading: Reading): Reading {
  return { ...reading, sure: end(reading) - start(reading) > SHORT };
}

/** Where the name itself begins in the message. */
export function start({ run, from }: Reading): number {
  return run[from]?.start ?? 0;
}

/** Where the name ends, exclusive. */
export function end({ run, to }: Reading): number {
  return run[to - 1]?.end ?? 0;
}
