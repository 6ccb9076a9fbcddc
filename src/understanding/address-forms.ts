import { plain } from "./normalise.js";

/** "235 boulevard Paul Painlevé": its number, the kind of street, and what it is called. */
const ADDRESS =
  /^(?<number>\d+(?: ?(?:bis|ter))?)?[ ,]*(?<kind>\p{L}+) (?<link>(?:(?:de la|de|du|des) |(?:de )?l['’]|d['’])?)(?<called>[^,]+)/u;

/**
 * How people say where an event is: with and without the number, and without the first name of whom the
 * street is called after ("boulevard Painlevé"). A street called after a town is said by its number
 * alone, since "les rues de Lille" are any.
 *
 * @param isTown whether a plain word is the name of a town
 */
export function addressForms(
  address: string,
  isTown: (word: string) => boolean,
): readonly string[] {
  const { number, kind, link, called } = ADDRESS.exec(address)?.groups ?? {};
  if (kind === undefined || called === undefined) return [address];
  const [last = ""] = called.split(/[ -]+/).reverse();
  const names = isPersons(called) ? [called, initialled(called), last] : [called];
  const streets = isTown(plain(called)) ? [] : names.map((name) => `${kind} ${link}${name}`);
  const numbered =
    number === undefined ? [] : names.map((name) => `${number} ${kind} ${link}${name}`);
  return [address, ...numbered, ...streets];
}

/** The whole name of whom a street is called after, which may stand for it alone: "on Jean Jaurès". */
export function streetsOwnName(address: string): readonly string[] {
  const { called = "" } = ADDRESS.exec(address)?.groups ?? {};
  return isPersons(called) && !/\p{Lu}\./u.test(called) ? [called] : [];
}

/** A first name, and the other. */
function isPersons(called: string): boolean {
  const words = called.split(/[ -]+/);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** "JB Lebas" for "J.B. Lebas". */
function initialled(name: string): string {
  return name.replace(/(?<=\p{Lu})\./gu, "");
}
