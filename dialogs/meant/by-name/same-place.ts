import type { Event } from "../../../src/programme/event.js";
import { plain } from "../../../src/understanding/normalise.js";

/**
 * The names under which a place is printed: two houses at one address of one town are the same place, as
 * "Maison Stéphane Hessel" and "Maison Économie Sociale et Solidaire" are.
 */
export function namesOfPlace(venue: string, events: readonly Event[]): string[] {
  const there = events.filter((event) => event.venue === venue);
  const addresses = new Set(there.map(addressOf).filter((address) => address !== undefined));
  const others = events.filter((event) => addresses.has(addressOf(event) ?? ""));
  const names = [...there, ...others].map((event) => event.venue);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Whether all are at one address, under whatever names. */
export function haveOneAddress(events: readonly Event[]): boolean {
  const [first, ...others] = events.map(addressOf);
  return first !== undefined && others.every((one) => one === first);
}

/** With its number and its town: a street is no house. */
function addressOf({ address, town }: Event): string | undefined {
  if (address === undefined || town === undefined || !/\d/.test(address)) return undefined;
  return [...plain(`${address} ${town}`).matchAll(/[a-z0-9]+/g)].join(" ");
}
