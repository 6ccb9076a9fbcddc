import { spansOf } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";

/** An address as it was typed, and as it may have been meant. */
interface Proposed {
  readonly said: string;
  readonly suggestion: string;
}

/**
 * "Oups, c'est gmail pas gmial", "non, .com", where one address was proposed for another: the one whose
 * house is named, or its ending where only that differs, or is left when the other is turned away. Nothing when neither is.
 *
 * @param turnsAway what stands before what is not meant: "pas", "not"
 */
export function addressMeant(
  text: string,
  { said, suggestion }: Proposed,
  turnsAway: RegExp,
): string | undefined {
  const message = Text.of(text);
  const away = spansOf(message, turnsAway, "away");
  const isSameName = nameOf(said) === nameOf(suggestion);
  const told = [suggestion, said].map((address) => {
    const names = isSameName ? [houseOf(address), endingOf(address)] : [nameOf(address)];
    const at = placeOf(names, message.plain);
    const isAway = away.some(({ end }) => end <= at && message.plain.slice(end, at).trim() === "");
    return { address, isNamed: at >= 0, isAway: at >= 0 && isAway };
  });
  if (!told.some(({ isNamed }) => isNamed)) return undefined;
  const meant = told.filter(({ isNamed, isAway }) => isNamed && !isAway);
  const left = meant.length > 0 ? meant : told.filter(({ isAway }) => !isAway);
  return left.length === 1 ? left[0]?.address : undefined;
}

/** "gmail.com" of an address. */
function houseOf(address: string): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** "gmail" of an address. */
function nameOf(address: string): string {
  return houseOf(address).split(".", 1).join();
}

/** "com" of an address. */
function endingOf(address: string): string {
  return houseOf(address).slice(nameOf(address).length + 1);
}

/** Where a house is named in a message, or -1. */
function placeOf(names: readonly string[], plain: string): number {
  const words = [...plain.matchAll(/[a-z0-9-]+(?:\.[a-z0-9-]+)*/g)];
  const found = words.find(([word]) =>
    names.some((name) => word === name || word.startsWith(`${name}.`)),
  );
  return found?.index ?? -1;
}
