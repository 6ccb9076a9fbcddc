import type { Understanding } from "../../../src/understanding/understanding.js";
import { SIDES } from "./description.js";

/** "What's the first one I'd have to book?": the first of all that are so, and no place in a list. */
export function isFirstOfItsKind({ aspect, choice, query, whether }: Understanding): boolean {
  const isFirst = choice !== undefined && "number" in choice && choice.number === 1;
  const isTold = SIDES.some((facet) => query.wanted[facet].length > 0);
  const isAsked = whether !== undefined || (aspect !== undefined && aspect !== "what");
  return isFirst && isTold && !isAsked;
}

/** The same, heard as a search of its own where no list is on screen to choose from. */
export function firstOfItsKind(heard: Understanding): Understanding {
  const { aspect: _aspect, choice: _choice, ...search } = heard;
  return { ...search, intents: ["find"], follows: false, linked: false, ofIt: false };
}
