import type { Event, Session } from "./event.js";
import { theme } from "./themes.js";

/** A row of a spreadsheet: a text for each column of the documented header, "" where there is none. */
export type Row = Readonly<Record<Column, string>>;

/** The header, as docs/PROGRAMME.md documents it. */
export const COLUMNS = [
  "id",
  "titre",
  "description",
  "format",
  "themes",
  "debut",
  "fin",
  "horaires",
  "ville",
  "lieu",
  "adresse",
  "organisateurs",
  "co_organisateurs",
  "partenaires",
  "contact",
  "telephones",
  "emails",
  "sites",
  "prix",
  "gratuit",
  "inscription",
  "note_inscription",
  "infos",
  "capacite",
] as const;
export type Column = (typeof COLUMNS)[number];

/** Parts the values of a list; escaped by doubling where a value holds one. */
const BAR = " | ";

const FREE = { oui: true, non: false, "": "unknown" } as const;
const REGISTRATION = {
  obligatoire: "required",
  sans: "none",
  partielle: "partial",
  "": "unknown",
} as const;

/** An event as a row. What a row cannot hold: doubts and source. */
export function toRow(event: Event): Row {
  const { contact } = event;
  return {
    id: event.id,
    titre: event.title,
    description: event.description ?? "",
    format: event.format ?? "",
    themes: list(event.themes.map(({ label }) => label)),
    debut: event.dates.start,
    fin: event.dates.end,
    horaires: list(event.sessions.map(sessionText)),
    ville: event.town ?? "",
    lieu: event.venue ?? "",
    adresse: event.address ?? "",
    organisateurs: list(event.organisers),
    co_organisateurs: list(event.coOrganisers),
    partenaires: list(event.partners),
    contact: contact.name ?? "",
    telephones: list(contact.phones),
    emails: list(contact.emails),
    sites: list(contact.urls),
    prix: event.price ?? "",
    gratuit: wordFor(FREE, event.free),
    inscription: wordFor(REGISTRATION, event.registration),
    note_inscription: event.registrationNote ?? "",
    infos: event.infos ?? "",
    capacite: event.capacity?.toString() ?? "",
  };
}

/**
 * An event's fields of a row, still to be checked: `Event.parse` knows what is possible. Columns that
 * are missing count as empty; `fin` is then `debut`.
 */
export function fromRow(row: Partial<Row>): Record<string, unknown> {
  const optional = {
    description: row.description,
    format: row.format,
    town: row.ville,
    venue: row.lieu,
    address: row.adresse,
    price: row.prix,
    registrationNote: row.note_inscription,
    infos: row.infos,
    capacity: row.capacite && Number(row.capacite),
  };
  return {
    id: row.id,
    title: row.titre,
    themes: items(row.themes).map(theme),
    dates: { start: row.debut, end: row.fin || row.debut },
    sessions: items(row.horaires).map(session),
    organisers: items(row.organisateurs),
    coOrganisers: items(row.co_organisateurs),
    partners: items(row.partenaires),
    contact: {
      ...(row.contact && { name: row.contact }),
      phones: items(row.telephones),
      emails: items(row.emails),
      urls: items(row.sites),
    },
    free: meaning(FREE, row.gratuit),
    registration: meaning(REGISTRATION, row.inscription),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value)),
  };
}

function list(values: readonly string[]): string {
  return values.map((value) => value.replaceAll("|", "||")).join(BAR);
}

function items(text = ""): string[] {
  return text
    .split(/\s*(?<!\|)\|(?!\|)\s*/)
    .map((value) => value.replaceAll("||", "|").trim())
    .filter((value) => value !== "");
}

function sessionText({ date, start = "", end = "" }: Session): string {
  return `${date ? `${date} ` : ""}${start}-${end}`;
}

/** "9:00-12:00", "18:00-", "2017-11-26 -18:00". What is none stays text and fails the check. */
function session(text: string): unknown {
  const [, date, start, end] = SESSION.exec(text) ?? [];
  if (!start && !end) return text;
  return {
    ...(date && { date }),
    ...(start && { start: start.padStart(5, "0") }),
    ...(end && { end: end.padStart(5, "0") }),
  };
}

const SESSION = /^(?:(\d{4}-\d\d-\d\d) )?(\d{1,2}:\d\d)? ?- ?(\d{1,2}:\d\d)?$/;

function wordFor(words: Readonly<Record<string, unknown>>, value: unknown): string {
  return Object.keys(words).find((word) => words[word] === value) ?? "";
}

function meaning(words: Readonly<Record<string, unknown>>, word = ""): unknown {
  const plain = word.trim().toLowerCase();
  return words[plain];
}
