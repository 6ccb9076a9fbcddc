import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import { FRENCH } from "../../src/languages/programme-language.js";
import { emptyQuery, Query } from "../../src/programme/query.js";
import { byDay, byTown } from "../../src/search/counts.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { similar } from "../../src/search/similar.js";
import { event, gazetteer, programme } from "./events.js";

const NOW = localMoment("2017-11-10T10:00");
const energy = event({
  id: "energy",
  title: "Économies d’énergie",
  town: "Lille",
  dates: { start: "2017-11-11", end: "2017-11-11" },
});
const week = event({
  id: "week",
  title: "La semaine de l’énergie",
  town: "Lille",
  dates: { start: "2017-11-11", end: "2017-11-13" },
});
const index = SearchIndex.of(
  programme([
    energy,
    week,
    event({
      id: "sessions",
      title: "Un jeu",
      town: "Roubaix",
      dates: { start: "2017-11-12", end: "2017-11-14" },
      sessions: [
        { date: "2017-11-12", start: "10:00" },
        { date: "2017-11-14", start: "10:00" },
      ],
    }),
    event({
      id: "past",
      title: "L’énergie hier",
      dates: { start: "2017-11-09", end: "2017-11-09" },
    }),
    event({ id: "nowhere", title: "Un débat", dates: { start: "2017-11-13", end: "2017-11-13" } }),
  ]),
  gazetteer,
  FRENCH,
);

describe("counts", () => {
  it("by day count an event on each day on which it is held, and no past day", () => {
    expect([...byDay(index, emptyQuery(), NOW)]).to.deep.equal([
      ["2017-11-11", 2],
      ["2017-11-12", 2],
      ["2017-11-13", 2],
      ["2017-11-14", 1],
    ]);
  });

  it("by day keep to the days asked for", () => {
    const windows = [{ start: "2017-11-12T00:00", end: "2017-11-13T00:00", grain: "day" }];
    const query = Query.parse({ windows, wanted: {}, excluded: {} });
    expect([...byDay(index, query, NOW)]).to.deep.equal([["2017-11-12", 2]]);
  });

  it("by town put the most first and leave out events without a town", () => {
    expect([...byTown(index, emptyQuery(), NOW)]).to.deep.equal([
      ["Lille", 2],
      ["Roubaix", 1],
    ]);
  });
});

describe("similar events", () => {
  it("share rare words, are still to come, and are not the event itself", () => {
    expect(similar(index, energy, NOW, 1).map(({ id }) => id)).to.deep.equal(["week"]);
    expect(similar(index, energy, NOW).map(({ id }) => id)).to.not.include.members(["energy"]);
    expect(similar(index, energy, NOW).map(({ id }) => id)).to.not.include.members(["past"]);
  });
});

describe("free words", () => {
  it("are known by stem, synonym and near spelling", () => {
    for (const word of ["énergies", "energie", "énegie", "économique"]) {
      expect(index.words.knows(word), word).to.equal(true);
    }
    for (const word of ["trapèze", "jus"]) expect(index.words.knows(word), word).to.equal(false);
  });

  it("are corrected to the programme’s own", () => {
    expect(index.words.correct("énegie")).to.equal("energie");
    expect(index.words.correct("énergies")).to.equal("energies");
    expect(index.words.correct("trapèze")).to.equal(undefined);
  });
});
