import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { COLUMNS, type Column, fromRow, type Row } from "../table.js";
import { readHours } from "./brochure/hours.js";
import { readConditions } from "./brochure/registration.js";
import { Drafts } from "./draft.js";
import type { Imported, ImportSettings } from "./imported.js";

/**
 * Reads a CSV of the documented header, as Excel saves it in French or English: `;`, `,` or tab between
 * the cells, with or without a byte order mark, in UTF-8 or Windows-1252.
 */
export function importCsv(bytes: Uint8Array, settings: ImportSettings): Imported {
  const text = decode(bytes);
  const header = text.split("\n", 1)[0] ?? "";
  const delimiter = [";", "\t", ","].find((mark) => header.includes(mark)) ?? ";";
  const rows: unknown[][] = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  return importRows(rows, settings);
}

/** Reads the first sheet of a workbook with the same header; cells may be Excel's own dates. */
export async function importXlsx(bytes: Uint8Array, settings: ImportSettings): Promise<Imported> {
  return importRows(await readSheet(Buffer.from(bytes)), settings);
}

function importRows(rows: readonly (readonly unknown[])[], settings: ImportSettings): Imported {
  const drafts = new Drafts(settings);
  const [header = [], ...body] = rows;
  const columns = header.map((cell) => columnNamed(String(cell ?? "")));
  for (const [index, cells] of body.entries()) {
    const row: Partial<Record<Column, string>> = {};
    for (const [at, column] of columns.entries()) {
      if (column !== undefined) row[column] = asText(cells[at], column);
    }
    if (Object.values(row).every((text) => text === "")) continue;
    const lines = String(index + 2);
    drafts.add(fromRow(withReadings(row)), { place: `row ${lines}`, lines });
  }
  return drafts;
}

/** What a person may leave to be read: hours as words, and the terms from the practical line. */
function withReadings(row: Partial<Row>): Partial<Row> {
  const { horaires = "", debut = "", fin = "", infos = "", gratuit, inscription, prix } = row;
  const hours = /\dh| h/.test(horaires)
    ? readHours(horaires, { start: debut, end: fin || debut }).sessions.map(
        ({ date = "", start = "", end = "" }) => `${date} ${start}-${end}`.trim(),
      )
    : undefined;
  const terms =
    gratuit === undefined && inscription === undefined ? readConditions(infos) : undefined;
  const price = prix ?? terms?.price;
  return {
    ...row,
    ...(hours && { horaires: hours.join(" | ") }),
    ...(price !== undefined && { prix: price }),
    ...(terms && {
      gratuit: { true: "oui", false: "non", unknown: "" }[String(terms.free)] ?? "",
      inscription:
        { required: "obligatoire", none: "sans", partial: "partielle", unknown: "" }[
          terms.registration
        ] ?? "",
    }),
  };
}

/** "Co-organisateurs", "co_organisateurs" and "Début" are columns, whatever their case and accents. */
function columnNamed(cell: string): Column | undefined {
  const name = cell
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/^\uFEFF/, "")
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  return COLUMNS.find((column) => column === name);
}

function asText(cell: unknown, column: Column): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // A cell that would be a formula is written behind an apostrophe.
  const text = String(cell)
    .trim()
    .replace(/^'(?=[=+@-])/, "");
  return column === "debut" || column === "fin" ? isoDate(text) : text;
}

/** "11/11/2017", as French spreadsheets show dates. */
function isoDate(text: string): string {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
