import type { Text, Word } from "../normalise.js";

/** Words with nothing between them but what may stand inside a name: "st.-andre", "l'alma". */
export type Run = readonly RunWord[];

export interface RunWord extends Word {
  /** True when only a hyphen parts it from the word before. */
  readonly hyphened: boolean;
}

const INSIDE_A_NAME = /^[ '.-]{1,3}$/;

/** The message cut where no name can go on: at commas, at sentences' ends, where something was read. */
export function runsOf(text: Text): readonly Run[] {
  const runs: RunWord[][] = [];
  let last: Word | undefined;
  for (const word of text.words()) {
    const between = last && text.plain.slice(last.end, word.start);
    const goesOn = between !== undefined && INSIDE_A_NAME.test(between) && !/\. $/.test(between);
    const placed = { ...word, hyphened: between === "-" };
    if (goesOn || (last?.text === "st" && between === ". ")) runs.at(-1)?.push(placed);
    else runs.push([placed]);
    last = word;
  }
  return runs;
}
