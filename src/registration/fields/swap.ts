import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { spansOf } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";

/** What is to stand in the place of what. */
export interface Swap {
  readonly away: string;
  readonly instead: string;
  /** Who asks gives their own place away: "mettez Sylvie à ma place". */
  readonly isOwn?: boolean;
}

type Talk = Pick<FormTalkWords, "replaces" | "replacedBy" | "inPlaceOf" | "inMyPlace" | "swapEnds">;

/** A name right before its link, or earlier in the clause: "c'est Marc Fontaine qui vient à la place de". */
const NAMED = /(?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?=[^\p{Lu}]*$)/u;
/** Else the last word: "vegan instead of". */
const LAST = /[^\s,;:.!?]+(?=\s*$)/u;

/** "Remplace Claire par Marc Fontaine", "Marc Fontaine à la place de Claire", "replace vegetarian by vegan". */
export function readSwap(text: string, words: Talk): Swap | undefined {
  const said = Text.of(text);
  const [verb] = spansOf(said, words.replaces, "replaces");
  const by = spansOf(said, words.replacedBy, "by").find(
    ({ start }) => verb && verb.end < start && !/[:;!?\n]/.test(text.slice(verb.end, start)),
  );
  if (verb && by) {
    return whole(text.slice(verb.end, by.start).trim(), upToEnd(text.slice(by.end), words));
  }
  const [mine] = spansOf(said, words.inMyPlace, "mine");
  const [given = ""] = NAMED.exec(text.slice(0, mine?.start ?? 0)) ?? [];
  if (mine && given !== "") {
    return { away: text.slice(mine.start, mine.end), instead: given.trim(), isOwn: true };
  }
  const [link] = spansOf(said, words.inPlaceOf, "instead");
  if (!link) return undefined;
  const [before = ""] = text
    .slice(0, link.start)
    .split(/[.!?;]\s+/)
    .slice(-1);
  const [instead = ""] = NAMED.exec(before) ?? LAST.exec(before) ?? [];
  return whole(upToEnd(text.slice(link.end), words), instead.trim());
}

function whole(away: string, instead: string): Swap | undefined {
  return away === "" || instead === "" ? undefined : { away, instead };
}

/** What is said up to a sign, or to "svp" and "in the request". */
function upToEnd(text: string, { swapEnds }: Talk): string {
  const [clause = ""] = text.split(/[,;!?\n]|\.(?=\s|$)/u);
  const [end] = spansOf(clause, swapEnds, "end");
  return clause
    .slice(0, end?.start)
    .replace(/^[\s:=]+/, "")
    .trim();
}
