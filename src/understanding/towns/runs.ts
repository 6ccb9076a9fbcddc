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
  for (const word of decimalsJoined(text)) {
    const between = last && text.plain.slice(last.end, word.start);
    // What follows an abbreviation ("St. André", "J. B. Lebas") is no new sentence.
    const ended = between === ". " && (last?.text.length ?? 0) > 2;
    const goesOn = between !== undefined && INSIDE_A_NAME.test(between) && !ended;
    const placed = { ...word, hyphened: between === "-" };
    if (goesOn) runs.at(-1)?.push(placed);
    else runs.push([placed]);
    last = word;
  }
  return runs;
}

/** "2,5" is one number, not the end of one list item. */
function decimalsJoined(text: Text): readonly Word[] {
  const joined: Word[] = [];
  for (const word of text.words()) {
    const last = joined.at(-1);
    const comma = last && /^[,.]$/.test(text.plain.slice(last.end, word.start));
    if (last && comma && /^\d{1,2}$/.test(last.text) && /^\d{1,2}([a-z]|$)/.test(word.text)) {
      joined.splice(-1, 1, { text: `${last.text}.${word.text}`, start: last.start, end: word.end });
    } else joined.push(word);
  }
  return joined;
}
