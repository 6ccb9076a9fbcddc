import { expect } from "chai";
import fc from "fast-check";
import { DateTime, IANAZone } from "luxon";
import { clock, localMoment, sameDay, sameMonth, ZONE } from "../src/clock.js";

const moment = fc.date({
  min: new Date("1890-01-01"),
  max: new Date("2200-01-01"),
  noInvalidDate: true,
});

describe("the zone", () => {
  it("has the offsets of Europe/Paris, asked for once or again", () => {
    const paris = IANAZone.create("Europe/Paris");
    fc.assert(
      fc.property(moment, (date) => {
        const expected = paris.offset(date.getTime());
        expect(ZONE.offset(date.getTime())).to.equal(expected);
        expect(ZONE.offset(date.getTime())).to.equal(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("changes its clocks to the minute", () => {
    // Directive 2000/84/EC: the last Sundays of March and October at 01:00 UTC.
    const changes = ["2017-03-26T01:00Z", "2017-10-29T01:00Z"].map((iso) => Date.parse(iso));
    const offsets = changes.map((change) => [ZONE.offset(change - 1), ZONE.offset(change)]);
    expect(offsets).to.deep.equal([
      [60, 120],
      [120, 60],
    ]);
  });
});

describe("the clock", () => {
  it("goes on from the moment that is pretended", () => {
    const now = clock("2017-11-06T09:00");
    expect(now().diff(localMoment("2017-11-06T09:00"), "minutes").minutes).to.be.within(0, 1);
    expect(now().zoneName).to.equal("Europe/Paris");
  });
});

describe("days and months", () => {
  it("are compared as luxon compares them", () => {
    const hours = fc.integer({ min: -1500, max: 1500 });
    fc.assert(
      fc.property(moment, hours, (date, apart) => {
        const one = DateTime.fromJSDate(date, { zone: ZONE });
        const other = one.plus({ hours: apart });
        expect(sameDay(one, other)).to.equal(one.hasSame(other, "day"));
        expect(sameMonth(one, other)).to.equal(one.hasSame(other, "month"));
      }),
      { numRuns: 300 },
    );
  });
});
