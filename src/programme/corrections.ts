import { isDeepStrictEqual } from "node:util";
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { MendableError } from "../errors.js";
import { Event } from "./event.js";

/** What an operator may set: everything but the event's identity and what the reading says of itself. */
const Fields = Event.omit({ id: true, doubts: true, source: true });

const Correction = z.strictObject({
  event: z.string().min(1),
  reason: z.string().min(1),
  /** The values that hold instead; null takes an optional field away. */
  set: z.record(z.string(), z.unknown()),
  /** What the programme said when this was written; another value there makes the correction stale. */
  was: z.record(z.string(), z.unknown()).optional(),
});

/** A correction that was applied, for the operator to see. */
export interface Corrected {
  readonly event: string;
  readonly reason: string;
  readonly fields: readonly string[];
  readonly line: number;
}

interface Problem {
  readonly line: number;
  readonly why: string;
}

/**
 * Applies an operator's corrections, a YAML list of `{event, reason, set, was?}`, to events as they were
 * imported. A corrected field loses its doubts: the operator has looked.
 *
 * @param file named in errors
 * @throws MendableError "corrections-invalid", naming every correction that is unreadable, of an
 *   unknown event or field, not a possible value, or that no longer applies, with its line
 */
export function applyCorrections(
  events: readonly Event[],
  yaml: string,
  file: string,
): { events: Event[]; corrected: Corrected[] } {
  const { entries, problems } = readEntries(yaml);
  const byId = new Map(events.map((event) => [event.id, event]));
  const corrected: Corrected[] = [];
  for (const { value, line } of entries) {
    const read = Correction.safeParse(value);
    if (!read.success) {
      problems.push({ line, why: firstIssue(read.error) });
      continue;
    }
    const { event: id, reason, set } = read.data;
    const event = byId.get(id);
    if (event === undefined) {
      problems.push({ line, why: `no event has the id ${id}` });
      continue;
    }
    const result = correct(event, read.data);
    if (typeof result === "string") problems.push({ line, why: `${id}: ${result}` });
    else {
      byId.set(id, result);
      corrected.push({ event: id, reason, fields: Object.keys(set), line });
    }
  }
  if (problems.length > 0) throw invalid(file, problems);
  return { events: [...byId.values()], corrected };
}

/** The corrected event, or why it cannot be. */
function correct(event: Event, { set, was = {} }: z.infer<typeof Correction>): Event | string {
  const current: Readonly<Record<string, unknown>> = event;
  for (const field of [...Object.keys(set), ...Object.keys(was)]) {
    if (!(field in Fields.shape)) return `${field} is no field that can be corrected`;
  }
  for (const [field, value] of Object.entries(was)) {
    if (!isDeepStrictEqual(current[field] ?? null, value)) {
      return `no longer applies: ${field} is now ${JSON.stringify(current[field] ?? null)}`;
    }
  }
  for (const [field, value] of Object.entries(set)) {
    if (isDeepStrictEqual(current[field] ?? null, value)) {
      return `no longer applies: the programme itself says that ${field} is ${JSON.stringify(value)}`;
    }
  }
  const fields = Object.entries({ ...event, ...set }).filter(([, value]) => value !== null);
  const read = Event.safeParse(Object.fromEntries(fields));
  if (!read.success) return firstIssue(read.error);
  return { ...read.data, doubts: read.data.doubts.filter(({ field }) => !(field in set)) };
}

function readEntries(yaml: string) {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const problems: Problem[] = document.errors.map(({ message, pos }) => ({
    line: lines.linePos(pos[0]).line,
    why: message.split("\n")[0] ?? "",
  }));
  if (problems.length > 0 || document.contents === null) return { entries: [], problems };
  if (!isSeq(document.contents)) {
    return { entries: [], problems: [{ line: 1, why: "not a list of corrections" }] };
  }
  const entries = document.contents.items.map((item) => ({
    value: isMap(item) ? (item.toJSON() as unknown) : item,
    line: isMap(item) && item.range ? lines.linePos(item.range[0]).line : 1,
  }));
  return { entries, problems };
}

function firstIssue({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`)[0] ?? "";
}

function invalid(file: string, problems: readonly Problem[]): MendableError {
  return new MendableError(
    "corrections-invalid",
    problems.map(({ line, why }) => `${file}:${line}: ${why}.`).join(" "),
    "Mend or take away these corrections; npm run programme -- check shows what is read now.",
  );
}
