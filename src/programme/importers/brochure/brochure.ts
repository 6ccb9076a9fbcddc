import { MendableError } from "../../../errors.js";
import type { Event } from "../../event.js";
import { eventNamer } from "../../slug.js";
import type { Imported, ImportSettings, Unread } from "../imported.js";
import { cutBlocks } from "./blocks.js";
import { coverYear } from "./dates.js";
import { suspect } from "./doubts.js";
import { type Entry, readEntry } from "./entry.js";
import { readEvent } from "./event.js";
import { type Line, readLines } from "./lines.js";
import { prefaceOf } from "./preface.js";

/** A brochure read: its events, and where each of its lines went. */
export interface Brochure extends Imported {
  /** Lines of the pages themselves: preface, banners, captions, imprint, lines printed twice. */
  readonly furniture: readonly Line[];
}

/**
 * Reads the text of a printed brochure, as it comes out of the PDF. Each entry opens with a line that
 * is a date; every other line is part of an entry, furniture of the pages, or reported as unread.
 *
 * @throws MendableError "programme-year-unknown" when neither the cover nor the settings tell the year
 */
export function importBrochure(text: string, settings: ImportSettings): Brochure {
  const { lines, tooLong, repeated } = readLines(text);
  const year = settings.year ?? lines.map((line) => coverYear(line.text)).find((found) => found);
  if (year === undefined) {
    throw new MendableError(
      "programme-year-unknown",
      `${settings.file} prints no year.`,
      "Give it: --year 2017.",
    );
  }
  const { blocks, furniture } = cutBlocks(lines, year);
  const entries = blocks.map((block) => readEntry(block, settings.officialTown));
  const readable = entries.filter(isEvent);
  const nameOf = eventNamer();
  const byEvent = new Map<Event, Entry>();
  for (const entry of readable) byEvent.set(readEvent(entry, nameOf, settings), entry);
  return {
    ...programmeName(furniture),
    preface: prefaceOf([...furniture, ...repeated]),
    events: suspect([...byEvent.keys()], (event, field) => printedAt(byEvent.get(event), field)),
    furniture: [...furniture, ...repeated].filter(({ text: left }) => left !== ""),
    unread: [
      ...tooLong.map((line) => unread(line, "too long to be a printed line")),
      ...entries.flatMap((entry) =>
        isEvent(entry)
          ? entry.unread.map((line) => unread(line, "not part of an entry that has a date"))
          : [entry.header, ...entry.lines]
              .filter((line) => line.text !== "")
              .map((line) => unread(line, "a date without an event")),
      ),
    ],
  };
}

/** An entry is an event when it has a title and at least says who, where, or on what terms. */
function isEvent({ titles, place, labelled }: Entry): boolean {
  return (
    titles.length > 0 &&
    (place.length > 0 || Object.values(labelled).some((lines) => lines.length > 0))
  );
}

/** The cover names the programme behind a ">": "> Le mois de l’ESS dans la métropole de Lille". */
function programmeName(furniture: readonly Line[]): { name?: string } {
  const cover = furniture.find(({ text }) => /^> ?Le mois /i.test(text));
  return cover ? { name: cover.text.replace(/^> ?/, "") } : {};
}

function printedAt(entry: Entry | undefined, field: string): number | undefined {
  const { infos = [], contact = [], organisers = [] } = entry?.labelled ?? {};
  const lines =
    { sessions: infos, infos, registrationNote: infos, contact: [...contact, ...organisers] }[
      field
    ] ?? [];
  return lines[0]?.number ?? entry?.header.number;
}

function unread({ number, printed }: Line, why: string): Unread {
  return { place: `line ${number}`, printed, why };
}
