import { Event } from "../event.js";
import { eventNamer } from "../slug.js";
import type { ImportSettings, Unread } from "./imported.js";

/** Where a draft comes from: what is said when it is no event, and what the event's `source` shows. */
export interface Origin {
  readonly place: string;
  readonly lines: string;
}

/** Gathers the events of one import: each draft is checked, named when it has no id, or reported. */
export class Drafts {
  readonly events: Event[] = [];
  readonly unread: Unread[] = [];
  readonly #ids = new Set<string>();
  readonly #nameOf = eventNamer();

  constructor(readonly settings: ImportSettings) {}

  /** Adds an event's fields, without doubts and source; the town is made official. */
  add(draft: Readonly<Record<string, unknown>>, { place, lines }: Origin): void {
    const doubts: Event["doubts"] = [];
    const town =
      typeof draft.town === "string" ? this.settings.officialTown(draft.town) : undefined;
    if (town?.corrected && draft.town !== town.name) {
      const why = `a misprint or another name of ${town.name}`;
      doubts.push({ field: "town", printed: String(draft.town), why });
    }
    this.keep(
      {
        ...draft,
        ...(town && { town: town.name }),
        id: draft.id || this.#name(draft),
        doubts,
        source: { file: this.settings.file, lines },
      },
      place,
    );
  }

  /** Keeps a whole event as it is, when it is one. */
  keep(value: unknown, place: string): void {
    const { data, error } = Event.safeParse(value);
    if (error !== undefined) {
      const [issue] = error.issues;
      const why = issue ? `${issue.path.join(".")}: ${issue.message}` : "no event";
      this.unread.push({ place, printed: titleOf(value), why });
    } else if (this.#ids.has(data.id)) {
      this.unread.push({ place, printed: data.title, why: `the id ${data.id} is used twice` });
    } else {
      this.#ids.add(data.id);
      this.events.push(data);
    }
  }

  #name({ title, dates }: Readonly<Record<string, unknown>>): string {
    const start = dates && typeof dates === "object" && "start" in dates ? String(dates.start) : "";
    return this.#nameOf(start, String(title ?? ""));
  }
}

function titleOf(value: unknown): string {
  const title = value && typeof value === "object" && "title" in value ? value.title : "";
  return String(title).slice(0, 60);
}
