import { readFileSync } from "node:fs";
import { expect } from "chai";
import { parse } from "csv-parse/sync";
import writeXlsxFile from "write-excel-file/node";
import type { Event } from "../../../src/programme/event.js";
import { type Content, importContent } from "../../../src/programme/importers/formats.js";
import { brochurePdf } from "../brochure-pdf.js";
import { officialTown } from "../gazetteer-of-the-area.js";

const FIXTURES = "test/programme/fixtures";
const TEXT = readFileSync(`${FIXTURES}/five.txt`, "utf8");

function content(bytes: Uint8Array): Content {
  const text = new TextDecoder().decode(bytes);
  return {
    bytes: async () => bytes,
    text: async () => text,
    chunks: async function* () {
      for (let at = 0; at < text.length; at += 100) yield text.slice(at, at + 100);
    },
  };
}

async function read(name: string, bytes: Uint8Array) {
  return importContent(name, content(bytes), { file: name, officialTown });
}

/** The five events of five.csv as a workbook, its days as Excel's own dates. */
async function workbook(): Promise<Uint8Array> {
  const rows: string[][] = parse(readFileSync(`${FIXTURES}/five.csv`), {
    delimiter: ";",
    bom: true,
  });
  const days = (rows[0] ?? []).indexOf("Début");
  const cells = rows.map((row, index) =>
    row.map((text, column) => {
      if (text === "") return null;
      if (index === 0 || column !== days) return { value: text };
      const [day, month, year] = text.split("/").map(Number);
      const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
      return { type: Date, value: date, format: "dd/mm/yyyy" };
    }),
  );
  return await writeXlsxFile(cells).toBuffer();
}

const own = (event: Event, leftOut: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(event).filter(([field]) => !["doubts", "source", ...leftOut].includes(field)),
  );

describe("the same five events", () => {
  const fixture = (name: string) => async () => readFileSync(`${FIXTURES}/${name}`);
  const CASES: {
    name: string;
    bytes: () => Promise<Uint8Array>;
    /** What the format has no place for, or says in other words. */
    without: string[];
  }[] = [
    { name: "five.pdf", bytes: () => brochurePdf(TEXT), without: [] },
    { name: "five.csv", bytes: fixture("five.csv"), without: [] },
    { name: "five.xlsx", bytes: workbook, without: [] },
    { name: "five-openagenda.json", bytes: fixture("five-openagenda.json"), without: ["infos"] },
    {
      name: "five.ics",
      bytes: fixture("five.ics"),
      without: [
        "infos",
        "description",
        "format",
        "organisers",
        "coOrganisers",
        "partners",
        "contact",
      ],
    },
  ];
  for (const { name, bytes, without } of CASES) {
    it(`are read alike from ${name}`, async () => {
      const expected = await read("five.txt", readFileSync(`${FIXTURES}/five.txt`));
      const imported = await read(name, await bytes());
      expect(imported.unread).to.deep.equal([]);
      expect(expected.events).to.have.length(5);
      expect(imported.events.map((event) => own(event, without))).to.deep.equal(
        expected.events.map((event) => own(event, without)),
      );
    });
  }

  it("are all of the brochure of 2017, when it is set as a PDF", async () => {
    const text = readFileSync("data/programme/mel-2017.txt", "utf8");
    const expected = await read("mel-2017.txt", Buffer.from(text));
    const imported = await read("mel-2017.pdf", await brochurePdf(text));
    expect(imported.events.map((event) => own(event, []))).to.deep.equal(
      expected.events.map((event) => own(event, [])),
    );
  });
});
