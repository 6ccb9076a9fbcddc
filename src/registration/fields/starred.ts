import { editDistance } from "../../programme/edit-distance.js";
import { plain } from "../../understanding/normalise.js";
import type { FieldReading } from "./reading.js";

/** "*Dupond", "Dupond*", and how it is spelt: as people mend in a chat what they typed before. */
const STARRED = /^\s*(?:\*\s*([\p{L}'’.-]+)|([\p{L}'’.-]+)\*)(?=\s|$)/u;

/** Of a word, this part may differ. */
const SLIPS = 1 / 2;

/** The name as it is after a word of it was typed anew behind a star; nothing where no word of it is like that one. */
export function readStarred(text: string, known: string | undefined): FieldReading<string> {
  const [said = "", before, after] = STARRED.exec(text) ?? [];
  const word = before ?? after;
  if (word === undefined || known === undefined) return { kind: "missing" };
  const parts = known.split(" ");
  const most = Math.floor(word.length * SLIPS);
  const slips = parts.map((part) => editDistance(plain(part), plain(word), most));
  const nearest = Math.min(...slips);
  if (nearest > most) return { kind: "missing" };
  const value = parts.with(slips.indexOf(nearest), word).join(" ");
  return { kind: "read", value, start: 0, end: said.length };
}
