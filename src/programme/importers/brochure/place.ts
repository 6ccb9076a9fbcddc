import type { OfficialTown } from "../imported.js";
import { flow } from "./flow.js";
import type { Line } from "./lines.js";
import { SQUARE, STREET } from "./printed.js";

export interface Place {
  readonly town?: string;
  readonly venue?: string;
  readonly address?: string;
  readonly doubts: readonly { field: string; printed: string; why: string; line: number }[];
}

/**
 * Whether a line opens the place of an event: the name of a commune at its start, then nothing, or a
 * comma, a dash or a bracket and a venue. "Lille, capitale des Flandres" would be a sentence.
 */
export function opensPlace(text: string, officialTown: OfficialTown): boolean {
  const { town, rest } = parts(text);
  return (
    /^[\p{Lu}\d(]|^$|^rue |^avenue |^boulevard |^place /u.test(rest) &&
    officialTown(town) !== undefined
  );
}

/**
 * Reads "Lille, Maison Stéphane Hessel" and the lines below. The town is the first word alone:
 * "Tourcoing, 100 rue de Lille" is in Tourcoing. What follows it is the venue, unless it is a street;
 * lines without a street or a number ("Salle des commissions") belong to the venue.
 */
export function readPlace(lines: readonly Line[], officialTown: OfficialTown): Place {
  const [first, ...others] = lines;
  if (first === undefined) return { doubts: [] };
  const { town: printed, rest } = parts(first.text);
  const town = officialTown(printed);
  const doubts: Place["doubts"][number][] = [];
  if (town?.corrected) {
    const why = `a misprint or another name of ${town.name}`;
    doubts.push({ field: "town", printed, why, line: first.number });
  }
  if (/^\(.*\)?$/.test(rest)) {
    const why = "the place is still to be announced";
    doubts.push({ field: "venue", printed: rest, why, line: first.number });
  }
  const named = rest.startsWith("(") ? "" : rest;
  const below = others.filter(({ text }) => text !== "");
  const [inVenue, street] = isStreet(named) ? ["", named] : splitStreet(named);
  const rooms = below.filter(({ text }) => !isStreet(text) && splitStreet(text)[1] === "");
  const streets = below.filter((line) => !rooms.includes(line));
  const venue = [inVenue, flow(rooms)].filter((part) => part !== "").join(", ");
  const address = [street, flow(streets)].filter((part) => part !== "").join(", ");
  return {
    ...(town && { town: town.name }),
    ...(venue && { venue }),
    ...(address && { address }),
    doubts,
  };
}

function parts(text: string): { town: string; rest: string } {
  const [, town = "", rest = ""] =
    /^([\p{L}’ .-]{2,40}?)(?:\s*,\s*|\s+[-–]\s+|\s+(?=\()|$)(.*)$/u.exec(text) ?? [];
  return { town, rest };
}

/** "100 rue de Lille", "3, rue Bayart", "Boulevard J.B. Lebas"; a square is a venue ("Place Rihour"). */
export function isStreet(text: string): boolean {
  const first = text.split(" ")[0] ?? "";
  return /^\d/.test(text) || (STREET.test(first) && !SQUARE.test(first));
}

/** "CCI place de la bourse" as a venue and its street; "Maison de la place" is all venue. */
function splitStreet(text: string): [venue: string, street: string] {
  const words = text.split(" ");
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      STREET.test(word) &&
      !/^(?:de|du|des|la|le|les|d’|l’|sur)$/i.test(words[index - 1] ?? ""),
  );
  if (at === -1) return [text, ""];
  const number = /^\d+[a-z]?,?$/i.test(words[at - 1] ?? "") ? 1 : 0;
  return [
    words
      .slice(0, at - number)
      .join(" ")
      .replace(/,$/, ""),
    words.slice(at - number).join(" "),
  ];
}
