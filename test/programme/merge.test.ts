import { expect } from "chai";
import { difference } from "../../src/programme/difference.js";
import { duplicates, merge } from "../../src/programme/merge.js";
import { anEvent } from "./an-event.js";

const on = (start: string) => ({ dates: { start, end: start } });
const roumics = anEvent({
  id: "a",
  title: "LES ROUMICS",
  organisers: ["ANIS"],
  ...on("2017-11-17"),
});

describe("duplicates", () => {
  const PAIRS: [title: string, organiser: string, day: string, same: boolean][] = [
    ["Les Roumics !", "Anis", "2017-11-17", true],
    ["Les Roumiks", "ANIS", "2017-11-17", true],
    ["Les Roumics", "APES", "2017-11-17", false],
    ["Les Roumics", "ANIS", "2017-11-18", false],
    ["Les Roumics 2", "ANIS", "2017-11-17", false],
    ["Un autre titre", "ANIS", "2017-11-17", false],
  ];
  for (const [title, organiser, day, same] of PAIRS) {
    it(`${same ? "are" : "are not"} LES ROUMICS of ANIS and ${title} of ${organiser}, ${day}`, () => {
      const other = anEvent({ id: "b", title, organisers: [organiser], ...on(day) });
      expect(duplicates([roumics, other])).to.have.length(same ? 1 : 0);
    });
  }
});

describe("merging sources", () => {
  it("keeps the first of an event that two sources have, and says so", () => {
    const other = anEvent({ ...roumics, id: "b", title: "Les Roumics" });
    const { events, duplicates: found } = merge([[roumics], [other, anEvent({ id: "c" })]]);
    expect(events.map(({ id }) => id)).to.deep.equal(["a", "c"]);
    expect(found).to.deep.equal([{ first: roumics, second: other }]);
  });

  it("keeps both of one source, for the operator to mend", () => {
    const other = anEvent({ ...roumics, id: "b" });
    const { events, duplicates: found } = merge([[roumics, other]]);
    expect(events).to.have.length(2);
    expect(found).to.have.length(1);
  });

  it("keeps one event for each id", () => {
    const { events, duplicates: found } = merge([[roumics], [anEvent({ id: "a" })]]);
    expect(events).to.deep.equal([roumics]);
    expect(found).to.have.length(1);
  });
});

describe("the difference of two programmes", () => {
  it("names what was added, removed and changed, but not where it stands in the file", () => {
    const before = [anEvent({ id: "a" }), anEvent({ id: "b" }), anEvent({ id: "c" })];
    const after = [
      anEvent({ id: "c", source: { file: "other", lines: "9" } }),
      anEvent({ id: "b", town: "Loos" }),
      anEvent({ id: "d" }),
    ];
    expect(
      difference(before, after).map((change) => [
        change.kind,
        change.event.id,
        change.kind === "changed" ? change.fields : [],
      ]),
    ).to.deep.equal([
      ["changed", "b", [{ field: "town", before: undefined, after: "Loos" }]],
      ["added", "d", []],
      ["removed", "a", []],
    ]);
  });
});
