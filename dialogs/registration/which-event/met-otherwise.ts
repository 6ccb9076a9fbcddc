import type { Event } from "../../../src/programme/event.js";
import { isEmpty } from "../../../src/programme/query.js";
import { type Settled, settle } from "../../../src/search/settle.js";
import type { Scene } from "../../dialog.js";
import { isOnlyWhenOrWhere } from "../wishes.js";
import { withoutFormWords } from "./weakly-told.js";

/**
 * "The workshops at the student grocery": the only event that a search finds once what would empty it
 * needlessly is let go. None where a word of it is met by no event: nobody's data go to another.
 */
export function metOtherwise(scene: Scene): Event | undefined {
  return onlyOne(scene, () => true);
}

/** "On being employed, instead of setting up a company": what is turned away is the heading of what is meant. */
export function metUnderTurnedAway(scene: Scene): Event | undefined {
  return onlyOne(scene, ({ within }) => within.length > 0);
}

function onlyOne(scene: Scene, isMet: (settled: Settled) => boolean): Event | undefined {
  const { heard, services, turn } = withoutFormWords(scene);
  if (isEmpty(heard.query) || isOnlyWhenOrWhere(heard.query)) return undefined;
  const { index } = services;
  const settled = settle(index, heard.query, heard.hints, turn.now, heard.toldFor);
  if (settled.unknown.length + settled.apart.length > 0 || !isMet(settled)) return undefined;
  const { events } = index.search(settled.query, turn.now);
  return events.length === 1 ? events.at(0) : undefined;
}
