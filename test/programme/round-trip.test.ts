import { readFileSync } from "node:fs";
import { expect } from "chai";
import fc from "fast-check";
import { localMoment } from "../../src/clock.js";
import type { Event } from "../../src/programme/event.js";
import { exportCsv } from "../../src/programme/exporters/csv.js";
import { exportIcal } from "../../src/programme/exporters/ical.js";
import { importIcal } from "../../src/programme/importers/ical.js";
import { importCsv } from "../../src/programme/importers/spreadsheet.js";
import { Programme, ProgrammeFile } from "../../src/programme/programme.js";
import { theme } from "../../src/programme/themes.js";
import { officialTown } from "./gazetteer-of-the-area.js";

const settings = { file: "out", officialTown };
const NOW = localMoment("2017-10-01T10:00");
const brochure = Programme.fromFile(
  ProgrammeFile.parse(JSON.parse(readFileSync("data/programme/mel-2017.json", "utf8"))),
);

/** A table has no place for doubts and for where an event was printed. */
const held = (events: readonly Event[]) => events.map(({ doubts, source, ...event }) => event);

const ROUND_TRIPS = {
  CSV: (programme: Programme) => importCsv(Buffer.from(exportCsv(programme.events)), settings),
  iCalendar: (programme: Programme) => importIcal(exportIcal(programme, NOW), settings),
};

/** Texts with what the formats use themselves: quotes, bars, semicolons, formulas. */
const text = fc
  .array(fc.constantFrom("a", "é", " ", '"', ";", ",", "|", "=", "-", "’", "\\", "œ", "N", "\n"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((characters) => characters.join("").trim())
  .filter((joined) => /\p{L}/u.test(joined));
const line = text.map((joined) => joined.replace(/\s+/g, " "));
const minute = fc.constantFrom("00:00", "09:00", "13:30", "23:59");
const session = fc.oneof(
  fc.record({ start: minute, end: minute }),
  fc.record({ start: minute }),
  fc.record({ date: fc.constant("2017-11-12"), end: minute }),
);
const event: fc.Arbitrary<Event> = fc
  .record(
    {
      title: line,
      description: text,
      format: line,
      themes: fc.array(line.map(theme), { maxLength: 2 }),
      dates: fc.constantFrom(
        { start: "2017-11-11", end: "2017-11-12" },
        { start: "2017-10-28", end: "2017-11-20" },
      ),
      sessions: fc.array(session, { maxLength: 3 }),
      town: fc.constantFrom("Lille", "Villeneuve-d'Ascq", "Sainte-Quelque-Part"),
      venue: line,
      address: line,
      organisers: fc.array(line, { maxLength: 3 }),
      coOrganisers: fc.array(line, { maxLength: 3 }),
      partners: fc.array(line, { maxLength: 3 }),
      contact: fc.record(
        {
          name: line,
          phones: fc.constantFrom<string[]>([], ["+33320639179"]),
          emails: fc.constantFrom<string[]>([], ["a@example.org"]),
          urls: fc.constantFrom<string[]>([], ["www.lille.fr", "http://a.example/b?c=d|e"]),
        },
        { requiredKeys: ["phones", "emails", "urls"] },
      ),
      price: line,
      free: fc.constantFrom(true, false, "unknown" as const),
      registration: fc.constantFrom("required", "none", "partial", "unknown"),
      registrationNote: line,
      infos: line,
      capacity: fc.integer({ min: 1, max: 5000 }),
    },
    {
      requiredKeys: [
        "title",
        "themes",
        "dates",
        "sessions",
        "organisers",
        "coOrganisers",
        "partners",
        "contact",
        "free",
        "registration",
      ],
    },
  )
  .map((fields) => ({
    ...fields,
    id: "an-event",
    doubts: [],
    source: { file: "in", lines: "1" },
  }));

for (const [format, roundTrip] of Object.entries(ROUND_TRIPS)) {
  describe(`a programme written as ${format} and read again`, () => {
    it("is the whole brochure of 2017", () => {
      const { events, unread } = roundTrip(brochure);
      expect(unread).to.deep.equal([]);
      expect(held(events)).to.deep.equal(held(brochure.events));
    });

    it("is the same, whatever the event", () => {
      fc.assert(
        fc.property(event, (any) => {
          const { events, unread } = roundTrip(Programme.of("Programme", [any]));
          expect(unread).to.deep.equal([]);
          expect(held(events)).to.deep.equal(held([any]));
        }),
        { numRuns: 200 },
      );
    });
  });
}
