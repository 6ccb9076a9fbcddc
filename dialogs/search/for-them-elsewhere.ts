import { type Query, wanting } from "../../src/programme/query.js";
import type { Scene } from "../dialog.js";

/**
 * "Sinon, il y a quelque chose pour les enfants ?", after a search in some town: the last query in any
 * town, to be asked where nothing in that one is for them. Nothing when the message says where itself.
 */
export function lastInAnyTown({ heard }: Scene, last: Query | undefined): Query | undefined {
  const { audiences, towns, venues } = heard.query.wanted;
  const isPlaced = towns.length + venues.length > 0 || heard.query.near || heard.there;
  const isOfPlace = isPlaced || heard.here || heard.among;
  const isHeld = last !== undefined && last.wanted.towns.length > 0;
  return isHeld && audiences.length > 0 && !isOfPlace ? wanting(last, { towns: [] }) : undefined;
}
