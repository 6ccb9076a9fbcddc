import { expect } from "chai";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { asCsv, asXlsx } from "../../src/notifications/request-list.js";
import { Request } from "../../src/registration/request.js";
import { sampleDraft, sampleEvent } from "../registration/samples.js";

const FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")'];

function sample(message: string): Request {
  return Request.parse({
    ...sampleDraft({ message }),
    reference: "K7MR-4PXQ",
    status: "requested",
    requestedAt: "2017-11-10T09:00:00.000Z",
    changedAt: "2017-11-10T09:00:00.000Z",
    event: sampleEvent(),
    sequence: 0,
    reminder: false,
  });
}

describe("the organiser's list", () => {
  it("opens in a French spreadsheet: mark, semicolons, accents, moments of Paris", () => {
    const csv = asCsv([sample('Sans gluten ; "merci"')]);
    expect(csv.startsWith("\ufeffRéférence;Événement;")).to.equal(true);
    const [, row] = parse(csv, { delimiter: ";", bom: true });
    expect(row).to.deep.equal([
      "K7MR-4PXQ",
      "Les Roumics",
      "2017-11-14",
      "14:00",
      "d’Hondt",
      "Marie",
      "marie@exemple.fr",
      "'+33612345678",
      "2",
      'Sans gluten ; "merci"',
      "demandé",
      "2017-11-10 10:00",
      "1",
    ]);
  });

  for (const formula of FORMULAS) {
    it(`runs no formula of ${JSON.stringify(formula)}`, async () => {
      const [, row] = parse(asCsv([sample(formula)]), { delimiter: ";", bom: true });
      expect(row?.[9]).to.equal(`'${formula}`);
      const [sheet] = await readXlsxFile(await asXlsx([sample(formula)]));
      expect(JSON.stringify(sheet)).to.include("K7MR-4PXQ").and.include("+33612345678");
    });
  }
});
