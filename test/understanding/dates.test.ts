import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import { frenchDates } from "../../src/languages/fr/dates.js";
import { distinctWindows, findDates, withinProgramme } from "../../src/understanding/dates.js";
import { Text } from "../../src/understanding/normalise.js";

const PROGRAMME = { start: "2017-10-19", end: "2017-12-08" };

const found = (message: string, asOf: string) =>
  findDates(Text.of(message), frenchDates, localMoment(asOf));

describe("dates of a message", () => {
  it("gives a window said in two places once", () => {
    expect(distinctWindows(found("samedi à Lille vers 18h", "2017-11-08T10:00"))).to.have.length(1);
  });

  it("leaves alone what was read elsewhere", () => {
    const text = Text.of("place du dimanche, samedi").without([{ start: 0, end: 17 }]);
    const windows = distinctWindows(findDates(text, frenchDates, localMoment("2017-11-08T10:00")));
    expect(windows.map(({ start }) => start)).to.deep.equal(["2017-11-11T00:00"]);
  });

  const cases = [
    ["le 11 novembre", "2026-11-24T10:00", "2017-11-11T00:00", "2017-11-12T00:00"],
    ["samedi 11 novembre", "2026-11-24T10:00", "2017-11-11T00:00", "2017-11-12T00:00"],
    ["le 5 novembre", "2017-11-08T10:00", "2017-11-05T00:00", "2017-11-06T00:00"],
    ["en novembre", "2017-12-20T10:00", "2017-11-01T00:00", "2017-12-01T00:00"],
    ["fin novembre", "2026-01-01T10:00", "2017-11-21T00:00", "2017-12-01T00:00"],
    ["à partir du 20 novembre", "2018-01-01T10:00", "2017-11-20T00:00", null],
    ["du 13 au 17 novembre", "2018-01-01T10:00", "2017-11-13T00:00", "2017-11-18T00:00"],
    ["le 31 octobre", "2018-01-01T10:00", "2017-10-31T00:00", "2017-11-01T00:00"],
    ["le 14", "2017-12-09T10:00", "2017-11-14T00:00", "2017-11-15T00:00"],
    ["le 4", "2017-11-08T10:00", "2017-12-04T00:00", "2017-12-05T00:00"],
    ["en janvier", "2017-11-08T10:00", "2018-01-01T00:00", "2018-02-01T00:00"],
    ["le 11 novembre 2018", "2017-11-08T10:00", "2018-11-11T00:00", "2018-11-12T00:00"],
    ["l'année prochaine", "2017-11-08T10:00", "2018-01-01T00:00", "2019-01-01T00:00"],
    ["samedi", "2026-11-24T10:00", "2026-11-28T00:00", "2026-11-29T00:00"],
  ] as const;
  for (const [message, asOf, start, end] of cases) {
    it(`reads "${message}" on ${asOf.slice(0, 10)} in the programme's year`, () => {
      const [window] = distinctWindows(withinProgramme(found(message, asOf), PROGRAMME));
      expect(window).to.include({ start, end });
    });
  }
});
