import { expect } from "chai";
import { DateTime } from "luxon";
import {
  dayMeant,
  dayOnOrAfter,
  dayOnOrBefore,
  easter,
} from "../../../src/languages/dates/calendar.js";

describe("the calendar of dates", () => {
  const wednesday = DateTime.utc(2017, 11, 8, 10);
  const iso = (day: DateTime | null) => day?.toISODate() ?? null;

  it("finds the next and the last day with given fields, today included", () => {
    expect(iso(dayOnOrAfter({ weekday: 3 }, wednesday))).to.equal("2017-11-08");
    expect(iso(dayOnOrAfter({ weekday: 2 }, wednesday))).to.equal("2017-11-14");
    expect(iso(dayOnOrBefore({ weekday: 4 }, wednesday))).to.equal("2017-11-02");
    expect(iso(dayOnOrAfter({ day: 31 }, wednesday))).to.equal("2017-12-31");
    expect(iso(dayOnOrBefore({ day: 28 }, wednesday))).to.equal("2017-10-28");
    expect(iso(dayOnOrAfter({ day: 29, month: 2 }, wednesday))).to.equal("2020-02-29");
    expect(iso(dayOnOrAfter({ day: 31, month: 11 }, wednesday))).to.equal(null);
    expect(iso(dayOnOrAfter({ day: 1, month: 2, year: 2015 }, wednesday))).to.equal("2015-02-01");
  });

  it("lets the weekday choose between near days, and the number win over a slip", () => {
    expect(iso(dayMeant({ weekday: 6, day: 18 }, wednesday))).to.equal("2017-11-18");
    expect(iso(dayMeant({ weekday: 6, day: 4 }, wednesday))).to.equal("2017-11-04");
    expect(iso(dayMeant({ weekday: 6, day: 14 }, wednesday))).to.equal("2017-11-14");
    expect(iso(dayMeant({ weekday: 6, day: 4, month: 11 }, wednesday))).to.equal("2017-11-04");
  });

  it("knows Easter", () => {
    // Dates of the United States Naval Observatory's table.
    expect([1999, 2008, 2017, 2018, 2024, 2038].map((year) => iso(easter(year)))).to.deep.equal([
      "1999-04-04",
      "2008-03-23",
      "2017-04-16",
      "2018-04-01",
      "2024-03-31",
      "2038-04-25",
    ]);
  });
});
