/**
 * A conversation as anyone can read and write it, one line a thing:
 *
 *     # what this conversation shows
 *     now: 2017-11-09T10:00
 *     me: what's on in Roubaix Saturday?
 *     events: LES CHANTIERS PARTICIPATIFS D’ARCADIS
 *     bot: FJT Paul Constans
 *     or: and on Sunday?
 *     events: none
 *     tap: Request a place
 *     not: registered
 *
 * `now` is of the whole script. `events` are exactly those that answer (titles or a distinct part of
 * them, separated by `|`, or "none"), `also` those offered beside; `bot` must be among the words said,
 * `not` must not be. What stands behind `or` is said in place of the message above, and taken back: the
 * conversation goes on from that message.
 */
export interface ChatScript {
  readonly title: string;
  readonly now: string;
  readonly turns: readonly ChatTurn[];
}

export interface ChatTurn {
  readonly line: number;
  readonly kind: "me" | "or" | "tap";
  readonly words: string;
  readonly events?: readonly string[];
  readonly also?: readonly string[];
  readonly says: readonly string[];
  readonly never: readonly string[];
}

const NOW = "2017-11-06T09:00";

/** Reads a script; a line that it cannot read is an error that names it. */
export function readChatScript(file: string, text: string): ChatScript {
  let now = NOW;
  let title = file;
  const turns: ChatTurn[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "") continue;
    if (line.startsWith("#")) {
      if (turns.length === 0 && title === file) title = line.slice(1).trim();
      continue;
    }
    const [, key = "", value = ""] = /^([a-z]+): ?(.*)$/.exec(line) ?? [];
    const last = turns.at(-1);
    if (key === "now" && turns.length === 0) now = value;
    else if (key === "me" || key === "tap" || (key === "or" && last)) {
      turns.push({ line: index + 1, kind: key, words: value, says: [], never: [] });
    } else if (last && ["events", "also", "bot", "not"].includes(key)) {
      turns[turns.length - 1] = expecting(last, key, value);
    } else throw new Error(`${file}:${index + 1} is no line of a chat script: ${raw}`);
  }
  return { title, now, turns };
}

function expecting(turn: ChatTurn, key: string, value: string): ChatTurn {
  const titles = value === "none" ? [] : value.split("|").map((title) => title.trim());
  if (key === "events") return { ...turn, events: titles };
  if (key === "also") return { ...turn, also: titles };
  return key === "bot"
    ? { ...turn, says: [...turn.says, value] }
    : { ...turn, never: [...turn.never, value] };
}
