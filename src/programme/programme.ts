import { z } from "zod";
import { Event, IsoDate } from "./event.js";

/** What a programme file holds: `{programme: {name, start, end}, events: […]}`. */
export const ProgrammeFile = z.strictObject({
  programme: z.strictObject({ name: z.string().min(1), start: IsoDate, end: IsoDate }),
  events: z.array(Event),
});
export type ProgrammeFile = z.infer<typeof ProgrammeFile>;

/** This year's programme. Immutable: a reload makes a new one, swapped whole. */
export class Programme {
  readonly #byId: ReadonlyMap<string, Event>;

  /**
   * @param start first day of the programme's first event, inclusive
   * @param end last day of its last event, inclusive
   */
  constructor(
    readonly name: string,
    readonly start: string,
    readonly end: string,
    readonly events: readonly Event[],
  ) {
    this.#byId = new Map(events.map((event) => [event.id, event]));
  }

  static fromFile(file: ProgrammeFile): Programme {
    return new Programme(
      file.programme.name,
      file.programme.start,
      file.programme.end,
      file.events,
    );
  }

  /** The event of that id, or nothing when this programme does not hold it (any more). */
  event(id: string): Event | undefined {
    return this.#byId.get(id);
  }
}
