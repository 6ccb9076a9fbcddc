import type { Theme } from "../../event.js";
import { knownTheme } from "../../themes.js";
import type { Line } from "./lines.js";

/** The theme that a line names, when it names nothing else. */
export function readTheme(text: string): Theme | undefined {
  return inCapitals(text) ? knownTheme(text) : undefined;
}

/** The kind of event stands above the title: a few words, not in capitals ("Portes ouvertes"). */
export function isFormat(text: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(text) &&
    text.split(" ").length <= 3 &&
    !/[.:!?,@\d]/.test(text) &&
    !inCapitals(text)
  );
}

/**
 * How many lines the title takes: the first, and each that goes on with it. A line goes on when it is
 * in capitals ("HAUTS-DE-FRANCE"), in capitals with a short tail ("CHAMP DE L’ESS, c’est possible !"),
 * or begins in lower case ("initiatives économiques et solidaires"). A line of words parted by
 * slashes ("BOUGER / JOUER / CRÉER") already opens the description.
 */
export function titleLength(lines: readonly Line[]): number {
  const after = lines.findIndex(
    ({ text }, index) => index > 0 && (text === "" || !continuesTitle(text)),
  );
  return after === -1 ? lines.length : after;
}

function continuesTitle(text: string): boolean {
  if ((text.match(/ \/(?= |$)/g) ?? []).length > 1 || readTheme(text) !== undefined) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  const words = text.match(/[\p{L}’-]+/gu) ?? [];
  const inLowerCase = words.filter((word) => /\p{Ll}/u.test(word));
  return isCapital(words[0] ?? "") && inLowerCase.length <= 2;
}

/** Whether all letters are capitals, and there are some. */
export function inCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isCapital(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}
