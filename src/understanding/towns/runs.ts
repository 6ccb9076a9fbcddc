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
  for (const word of wordsJoined(text)) {
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

/** Where "not" is contracted, the "n" before it is no end of a name: "don't" names no Don. */
const CONTRACTED = /^n['’]t$/;

/** "2,5" is one number, not the end of one list item, and "don't" one word. */
function wordsJoined(text: Text): readonly Word[] {
  const joined: Word[] = [];
  for (const word of text.words()) {
    const last = joined.at(-1);
    const between = last && text.plain.slice(last.end, word.start);
    if (last && CONTRACTED.test(text.plain.slice(last.end - 1, word.end))) {
      joined.splice(-1, 1, { text: `${last.text}'${word.text}`, start: last.start, end: word.end });
      continue;
    }
    const comma = last && /^[,.]$/.test(between ?? "");
    if (last && comma && /^\d{1,2}$/.test(last.text) && /^\d{1,2}([a-z]|$)/.test(word.text)) {
      joined.splice(-1, 1, { text: `${last.text}.${word.text}`, start: last.start, end: word.end });
    } else joined.push(word);
  }
  return joined;
}
