import { z } from "zod";
import { Drafts } from "./draft.js";
import type { Imported, ImportSettings } from "./imported.js";
import { type Element, elements } from "./json-elements.js";
import { isAgendaEvent, readAgendaEvent } from "./openagenda.js";

const Header = z.object({ name: z.string().min(1), preface: z.array(z.string()).default([]) });

/** How far a reading has come, in characters. */
export type Progress = (read: number) => void;

/**
 * Reads the programme's own form, `{programme: {name, start, end}, events: […]}`, or OpenAgenda's export,
 * entry by entry: the text never stands in memory whole. An entry that is not an event is reported with its place.
 *
 * @param chunks the file's text in pieces
 */
export async function importJson(
  chunks: AsyncIterable<string>,
  settings: ImportSettings,
  progress: Progress = () => {},
): Promise<Imported> {
  const drafts = new Drafts(settings);
  let header: z.infer<typeof Header> | undefined;
  for await (const element of elements(chunks, "events")) {
    progress(element.end);
    const value = parse(element);
    const place = placeOf(element);
    if (value === undefined) {
      drafts.unread.push({ place, printed: excerpt(element.text), why: "not valid JSON" });
    } else if (element.index === undefined) {
      if (element.key === "programme") header = Header.safeParse(value).data;
    } else if (isAgendaEvent(value)) {
      readAgendaEvent(value, place, drafts);
    } else {
      drafts.keep(value, place);
    }
  }
  return { ...header, events: drafts.events, unread: drafts.unread };
}

function parse({ text }: Element): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function placeOf({ key, index, line }: Element): string {
  return `${index === undefined ? key : `${key}[${index}]`} (line ${line})`;
}

function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
