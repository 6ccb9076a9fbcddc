import { readFileSync } from "node:fs";
import { expect } from "chai";
import type { Event, Session } from "../../../../src/programme/event.js";
import { importBrochure } from "../../../../src/programme/importers/brochure/brochure.js";
import { KEY, type KeyEntry } from "../../fixtures/mel-2017-key.js";
import { officialTown } from "../../gazetteer-of-the-area.js";

const TEXT = readFileSync("data/programme/mel-2017.txt", "utf8");
const LINES = TEXT.split("\n");
const brochure = importBrochure(TEXT, { file: "mel-2017.txt", officialTown });

describe("the brochure of 2017", () => {
  it("has 38 events, none of its lines unread", () => {
    expect(brochure.events).to.have.length(KEY.length);
    expect(brochure.unread).to.deep.equal([]);
    expect(brochure.name).to.equal("Le mois de l’ESS dans la métropole de Lille");
  });

  for (const [index, entry] of KEY.entries()) {
    it(`reads ${entry.title} as a careful person does`, () => {
      const event = brochure.events[index];
      expect(event && asKeyEntry(event)).to.deep.equal(expected(entry));
    });
  }

  it("accounts for every line: in an event or furniture", () => {
    const furniture = new Set(brochure.furniture.map(({ number }) => number));
    const covered = new Set(
      brochure.events.flatMap(({ source }) => {
        const [first = 0, last = 0] = source.lines.split("-").map(Number);
        return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
      }),
    );
    const lost = LINES.flatMap((line, index) =>
      line.trim() === "" || covered.has(index + 1) || furniture.has(index + 1) ? [] : [line],
    );
    expect(lost).to.deep.equal([]);
  });

  it("keeps every printed word of an entry in a field of its event", () => {
    for (const event of brochure.events) {
      const [first = 0, last = 0] = event.source.lines.split("-").map(Number);
      const held = letters(JSON.stringify(event));
      const words = LINES.slice(first, last)
        .filter(
          (_, offset) => !brochure.furniture.some(({ number }) => number === first + offset + 1),
        )
        .flatMap((line) => line.match(/\p{L}{4,}/gu) ?? []);
      const lost = words.filter((word) => !held.includes(letters(word)) && !STRUCTURE.test(word));
      expect(lost, event.id).to.deep.equal([]);
    }
  });

  const DOUBTS: [title: RegExp, field: string, line: number][] = [
    [/^CERTIFICAT/, "contact", 137],
    [/^CERTIFICAT/, "infos", 138],
    [/^CREER UN PROJET/, "contact", 295],
    [/^FAIRE CHANGER/, "contact", 391],
    [/^FAIRE CHANGER/, "sessions", 393],
    [/^COOPÉRER/, "title", 466],
    [/^SEMAINE/, "town", 521],
    [/^FORUM/, "town", 541],
    [/^CRÉER SON EMPLOI/, "format", 563],
    [/^DE LA SCOP/, "contact", 621],
    [/^DE LA SCOP/, "description", 611],
    [/^RENCONTRES DIRECTES/, "sessions", 693],
    [/^ESS ET NUMÉRIQUE/, "sessions", 735],
    [/^WORKSHOP/, "venue", 806],
    [/^WORKSHOP/, "organisers", 809],
    [/^St SO/, "organisers", 873],
    [/^St SO/, "dates", 845],
    [/^INAUGURATION/, "town", 907],
  ];
  for (const [title, field, line] of DOUBTS) {
    it(`doubts ${field} of ${title.source} at line ${line}`, () => {
      const event = brochure.events.find((candidate) => title.test(candidate.title));
      expect(event?.doubts.map((doubt) => `${doubt.field} ${doubt.line}`)).to.include(
        `${field} ${line}`,
      );
    });
  }

  it("leaves alone what is plausible", () => {
    const doubted = brochure.events.filter(({ title }) =>
      /^(COMPRENDRE LES COMMUNS|REJOINDRE|LES ROUMICS|ITINÉRAIRE)/.test(title),
    );
    const why = doubted.flatMap(({ doubts }) => doubts.map((doubt) => doubt.field));
    expect(why.filter((field) => field === "contact" || field === "dates")).to.have.length(2);
  });
});

/** Words of the brochure's own structure, which no field repeats. */
const STRUCTURE =
  /^(organisateurs?|contact|infos|partenariat|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|octobre|novembre|décembre)$/i;

function letters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
}

function asKeyEntry(event: Event): Record<string, unknown> {
  return defined({
    title: event.title,
    format: event.format,
    themes: event.themes.map(({ key }) => key),
    dates: [event.dates.start, event.dates.end],
    sessions: event.sessions.map(asText),
    town: event.town,
    venue: event.venue,
    address: event.address,
    organisers: event.organisers,
    coOrganisers: event.coOrganisers,
    partners: event.partners,
    name: event.contact.name,
    phones: event.contact.phones,
    emails: event.contact.emails,
    urls: event.contact.urls,
    price: event.price,
    free: event.free,
    registration: event.registration,
    note: event.registrationNote,
    description: event.description,
  });
}

function expected({ described, ...entry }: KeyEntry): Record<string, unknown> {
  const description = described
    ?.map(([first, last]) =>
      LINES.slice(first - 1, last)
        .join(" ")
        .replace(/\s+/g, " ")
        .replace("écono- mie", "économie")
        .replace(/(?<=\d)O/g, "0")
        .trim(),
    )
    .join("\n\n");
  const none = { coOrganisers: [], partners: [], phones: [], emails: [], urls: [] };
  return defined({ ...none, ...entry, description });
}

function asText({ date, start = "", end = "" }: Session): string {
  return `${date ? `${date} ` : ""}${start}-${end}`;
}

function defined(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
