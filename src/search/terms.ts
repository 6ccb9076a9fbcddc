import type { Facet } from "../programme/query.js";
import { plain } from "../understanding/normalise.js";

/** The name under which a value of a facet is filed; organisers however they are capitalised. */
export function term(facet: Facet, value: string): string {
  return `${facet} ${filed(facet, value)}`;
}

/** Files what the programme leaves open: the event may or may not have this value. */
export function perhaps(facet: Facet, value: string): string {
  return `${facet}? ${filed(facet, value)}`;
}

function filed(facet: Facet, value: string): string {
  return facet === "organisers" ? plain(value) : value;
}

/** Files the events that speak of a field of life. */
export function field(name: string): string {
  return `fields ${name}`;
}

/** Files those that are about it: in their title, or in more than one word. */
export function chiefly(name: string): string {
  return `fields! ${name}`;
}

/** Files the events whose place is not told: they may be in any town, at any venue. */
export const SOMEWHERE = perhaps("towns", "");

/** Files the events of which nobody is told to be the audience. */
export const FOR_SOMEBODY = perhaps("audiences", "");
