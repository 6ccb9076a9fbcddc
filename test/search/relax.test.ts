import { expect } from "chai";
import fc from "fast-check";
import { localMoment } from "../../src/clock.js";
import { FRENCH } from "../../src/languages/programme-language.js";
import type { Event } from "../../src/programme/event.js";
import { Query } from "../../src/programme/query.js";
import { relax } from "../../src/search/relax.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { event, gazetteer, programme } from "./events.js";

const NOW = localMoment("2017-11-08T10:00");
const index = (events: readonly Event[]) => SearchIndex.of(programme(events), gazetteer, FRENCH);
const on = (day: string) => ({ dates: { start: day, end: day } });
const window = (day: string) => ({
  start: `${day}T00:00`,
  end: `${day}T23:59`,
  grain: "day" as const,
});

const events = [
  event({ id: "lille-sat", town: "Lille", description: "La monnaie", ...on("2017-11-11") }),
  event({ id: "lille-thu", town: "Lille", format: "Atelier", ...on("2017-11-16") }),
  event({ id: "mons", town: "Mons-en-Barœul", description: "Un vélo", ...on("2017-11-18") }),
];

function relaxed(query: object, now = NOW) {
  const { blocking, alternatives } = relax(
    index(events),
    Query.parse({ excluded: {}, ...query }),
    now,
  );
  const said = alternatives.map(({ dropped, alsoDropped, count, query: { wanted, windows } }) =>
    [dropped, ...alsoDropped, count, ...wanted.towns, windows[0]?.start?.slice(8, 10)]
      .join(" ")
      .trim(),
  );
  return { blocking, said };
}

describe("relax", () => {
  it("moves a day to the nearest ones before it lets go of days", () => {
    const { blocking, said } = relaxed({
      windows: [window("2017-11-14")],
      wanted: { towns: ["Lille"] },
    });
    expect(blocking).to.deep.equal(["windows"]);
    expect(said).to.deep.equal(["windows 1 Lille 16", "windows 1 Lille 11", "windows 2 Lille"]);
  });

  it("offers no wider search that finds the same again", () => {
    const { said } = relaxed({
      windows: [window("2017-11-14")],
      wanted: { towns: ["Lille"], formats: ["atelier"] },
    });
    expect(said).to.deep.equal(["windows 1 Lille 16"]);
  });

  it("moves a town to the nearest that has what is asked", () => {
    const { blocking, said } = relaxed({ wanted: { towns: ["Roubaix"] } });
    expect(blocking).to.deep.equal(["towns"]);
    expect(said).to.deep.equal(["towns 1 Mons-en-Barœul", "towns 3"]);
  });

  it("drops the words that the programme does not know, and keeps the others", () => {
    const { blocking, said } = relaxed({ wanted: { words: ["monnaie", "trapèze"] } });
    expect(blocking).to.deep.equal(["words"]);
    expect(said).to.deep.equal(["words 1"]);
  });

  it("lets go of two filters where one is not enough", () => {
    const { blocking, said } = relaxed({
      windows: [window("2017-11-18")],
      wanted: { towns: ["Roubaix"], formats: ["atelier"] },
    });
    expect(blocking).to.deep.equal(["formats", "towns", "windows"]);
    expect(said).to.deep.equal(["formats towns 1 18", "towns windows 1"]);
  });

  it("offers the whole programme once it is over", () => {
    const { said } = relaxed({ wanted: {} }, localMoment("2018-01-01T10:00"));
    expect(said).to.deep.equal(["windows 3 11"]);
  });

  it("offers only what finds something, and always something", () => {
    const any = <T>(...values: T[]) => fc.array(fc.constantFrom(...values), { maxLength: 1 });
    const query = fc
      .record({
        windows: any(window("2017-11-11"), window("2017-11-14"), window("2018-02-01")),
        towns: any("Lille", "Roubaix"),
        formats: any("atelier", "visite"),
        prices: any("free"),
        words: any("monnaie", "trapèze"),
      })
      .map(({ windows, ...wanted }) => Query.parse({ windows, wanted, excluded: {} }));
    const asked = fc.constantFrom("2017-11-01", "2017-11-17", "2018-03-01").map(localMoment);
    const programmeIndex = index(events);
    fc.assert(
      fc.property(query, asked, (query, now) => {
        const { alternatives } = relax(programmeIndex, query, now);
        expect(alternatives).to.not.be.empty;
        for (const alternative of alternatives) {
          const { events } = programmeIndex.search(alternative.query, now);
          expect(events).to.have.length(alternative.count).and.not.be.empty;
        }
      }),
      { numRuns: 300 },
    );
  });
});
