import { stringify } from "csv-stringify/sync";
import { keptMoment } from "../registration/moments.js";
import type { Request } from "../registration/request.js";

const COLUMNS = [
  "Référence",
  "Événement",
  "Date",
  "Horaire",
  "Nom",
  "Prénom",
  "E-mail",
  "Téléphone",
  "Places",
  "Message",
  "État",
  "Demandé le",
  "Version de la notice",
] as const;

const STATES: Readonly<Record<Request["status"], string>> = {
  requested: "demandé",
  confirmed: "confirmé",
  declined: "refusé",
  waiting: "liste d’attente",
  cancelled: "annulé",
};

/** The organiser's list for a spreadsheet in French: ";" between fields, UTF-8 with its mark. */
export function asCsv(requests: readonly Request[]): string {
  const rows = requests.map((request) => row(request).map(String).map(harmless));
  return stringify([[...COLUMNS], ...rows], {
    delimiter: ";",
    bom: true,
    record_delimiter: "windows",
  });
}

/** The same list as an Excel file: every value is text, which no program takes for a formula. */
export async function asXlsx(requests: readonly Request[]): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const header = COLUMNS.map((value) => ({ value, fontWeight: "bold" as const }));
  const rows = requests.map((request) =>
    row(request).map((value) =>
      typeof value === "number"
        ? { type: Number, value }
        : { type: String, value: value.replace(/\p{Cc}+/gu, " ") },
    ),
  );
  return writeXlsxFile([header, ...rows]).toBuffer();
}

/** The list as a file, by its format. */
export const LISTS = {
  csv: { name: "demandes.csv", type: "text/csv; charset=utf-8", write: asCsv },
  xlsx: {
    name: "demandes.xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: asXlsx,
  },
} as const;

/** @returns the cells of one line; the first word of a name counts as the first name */
function row(request: Request): readonly (string | number)[] {
  const { reference, event, session, name, email, phone = "", seats, message = "" } = request;
  const [, first = "", last = name] = /^(\S+) (.+)$/.exec(name) ?? [];
  const day = session?.date ?? event.dates.start;
  const hours = session?.start ?? event.sessions.map(({ start }) => start ?? "").join(" ");
  const asked = keptMoment(request.requestedAt).toFormat("yyyy-MM-dd HH:mm");
  const stands = [STATES[request.status], asked, request.notice];
  return [reference, event.title, day, hours, last, first, email, phone, seats, message, ...stands];
}

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV
 * injection"); telephone numbers, which begin with "+", thereby stay text as well.
 */
function harmless(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
}
