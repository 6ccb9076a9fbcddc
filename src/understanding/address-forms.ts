import { plain } from "./normalise.js";

/** "235 boulevard Paul Painlevé": its number, the kind of street, and what it is called. */
const ADDRESS =
  /^(?<number>\d+(?: ?(?:bis|ter))?)?[ ,]*(?<kind>\p{L}+) (?<link>(?:(?:de la|de|du|des) |(?:de )?l['’]|d['’])?)(?<called>[^,]+)/u;

/**
 * How people say where an event is: with and without the number, without the first name of whom the street
 * is called after ("boulevard Painlevé"), and by the whole name alone ("on Jean Jaurès"). A street called
 * after a town is said by its number alone, since "les rues de Lille" are any.
 *
 * @param isTown whether a plain word is the name of a town
 */
export function addressForms(
  address: string,
  isTown: (word: string) => boolean,
): readonly string[] {
  const { number, kind, link, called } = ADDRESS.exec(address)?.groups ?? {};
  if (kind === undefined || called === undefined) return [address];
  const [last = "", ...before] = called.split(/[ -]+/).reverse();
  const isFirstName = before.length > 0 && [last, ...before].every((word) => /^\p{Lu}/u.test(word));
  const names = isFirstName ? [called, initialled(called), last] : [called];
  const streets = isTown(plain(called)) ? [] : names.map((name) => `${kind} ${link}${name}`);
  const numbered =
    number === undefined ? [] : names.map((name) => `${number} ${kind} ${link}${name}`);
  // "B" of "J.B. Lebas" names no street.
  const isWhole = isFirstName && initialled(called) === called;
  return [address, ...numbered, ...streets, ...(isWhole ? [called] : [])];
}

/** "JB Lebas" for "J.B. Lebas". */
function initialled(name: string): string {
  return name.replace(/(?<=\p{Lu})\./gu, "");
}
