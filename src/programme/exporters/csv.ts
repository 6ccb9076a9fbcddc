import { stringify } from "csv-stringify/sync";
import type { Event } from "../event.js";
import { COLUMNS, toRow } from "../table.js";

/** The events as a CSV that French Excel opens: semicolons, CRLF, a byte order mark. */
export function exportCsv(events: readonly Event[]): string {
  return stringify(events.map(toRow), {
    header: true,
    columns: [...COLUMNS],
    delimiter: ";",
    record_delimiter: "windows",
    bom: true,
    // A cell that begins like a formula gets an apostrophe, which the importer takes off again.
    escape_formulas: true,
  });
}
