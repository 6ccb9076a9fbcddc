import { z } from "zod";
import { Event, IsoDate } from "./event.js";
import type { Window } from "./query.js";

/** What a programme file holds: `{programme: {name, start, end, preface?}, events: […]}`. */
export const ProgrammeFile = z.strictObject({
  programme: z.strictObject({
    name: z.string().min(1),
    start: IsoDate,
    end: IsoDate,
    preface: z.array(z.string()).default([]),
  }),
  events: z.array(Event),
});
export type ProgrammeFile = z.infer<typeof ProgrammeFile>;

/** Whether a programme is still to come, going on, or over. */
export type Phase = "to-come" | "running" | "over";

/** This year's programme. Immutable: a reload makes a new one, swapped whole. */
export class Programme {
  readonly #byId: ReadonlyMap<string, Event>;

  /**
   * @param start first day of the programme's first event, inclusive
   * @param end last day of its last event, inclusive
   * @param preface what it prints of the whole, paragraph by paragraph
   */
  constructor(
    readonly name: string,
    readonly start: string,
    readonly end: string,
    readonly events: readonly Event[],
    readonly preface: readonly string[] = [],
  ) {
    this.#byId = new Map(events.map((event) => [event.id, event]));
  }

  static fromFile(file: ProgrammeFile): Programme {
    return new Programme(
      file.programme.name,
      file.programme.start,
      file.programme.end,
      file.events,
      file.programme.preface,
    );
  }

  /** The programme of these events, from its first day to its last. */
  static of(name: string, events: readonly Event[], preface: readonly string[] = []): Programme {
    let [start, end] = [events[0]?.dates.start ?? "", events[0]?.dates.end ?? ""];
    for (const { dates } of events) {
      if (dates.start < start) start = dates.start;
      if (dates.end > end) end = dates.end;
    }
    return new Programme(name, start, end, events, preface);
  }

  /** What a programme file holds; `JSON.stringify` takes it. */
  toFile(): ProgrammeFile {
    const { name, start, end, preface } = this;
    return { programme: { name, start, end, preface: [...preface] }, events: [...this.events] };
  }

  /** Where it stands on a day: ISO. */
  phaseOn(day: string): Phase {
    if (day < this.start) return "to-come";
    return day > this.end ? "over" : "running";
  }

  /** Whether all of these times lie before its first day or after its last; none of no time at all. */
  isBeyond(windows: readonly Window[]): boolean {
    const beyond = ({ start, end }: Window) =>
      (start !== null && start.slice(0, 10) > this.end) ||
      (end !== null && end <= `${this.start}T00:00`);
    return windows.length > 0 && windows.every(beyond);
  }

  /** The event of that id, or nothing when this programme does not hold it (any more). */
  event(id: string): Event | undefined {
    return this.#byId.get(id);
  }
}
