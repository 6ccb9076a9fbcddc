import { z } from "zod";
import { Event } from "../event.js";
import type { Imported, ImportSettings, Unread } from "./imported.js";
import { type Element, elements } from "./json-elements.js";

const Header = z.object({ name: z.string().min(1) });

/** How far a reading has come, in characters. */
export type Progress = (read: number) => void;

/**
 * Reads the programme's own form, `{programme: {name, start, end}, events: […]}`, entry by entry: the
 * text never stands in memory whole. An entry that is not an event is reported with its place.
 *
 * @param chunks the file's text in pieces
 */
export async function importJson(
  chunks: AsyncIterable<string>,
  _settings: ImportSettings,
  progress: Progress = () => {},
): Promise<Imported> {
  const events: Event[] = [];
  const unread: Unread[] = [];
  const ids = new Set<string>();
  let name: string | undefined;
  for await (const element of elements(chunks, "events")) {
    progress(element.end);
    const value = parse(element);
    if (value === undefined) {
      unread.push(report(element, "not valid JSON"));
    } else if (element.index === undefined) {
      if (element.key === "programme") name = Header.safeParse(value).data?.name;
    } else {
      const { data, error } = Event.safeParse(value);
      if (error !== undefined) unread.push(report(element, firstProblem(error)));
      else if (ids.has(data.id)) unread.push(report(element, `the id ${data.id} is used twice`));
      else {
        ids.add(data.id);
        events.push(data);
      }
    }
  }
  return { ...(name && { name }), events, unread };
}

function parse({ text }: Element): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function firstProblem({ issues }: z.ZodError): string {
  const [issue] = issues;
  return issue === undefined ? "no event" : `${issue.path.join(".")}: ${issue.message}`;
}

function report({ key, index, line, text }: Element, why: string): Unread {
  const place = index === undefined ? key : `${key}[${index}]`;
  const printed = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { place: `${place} (line ${line})`, printed, why };
}
