import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import type { Event, Session } from "../../src/programme/event.js";
import { Query, type Window } from "../../src/programme/query.js";
import { Columns } from "../../src/search/columns.js";
import { held, timesOf } from "../../src/search/windows.js";
import { event } from "./events.js";

type Told = readonly [
  start: string | null,
  end: string | null,
  grain: Window["grain"],
  edge?: Window["edge"],
];

/** Whether an event of Saturday 11 November with these sessions is held in the window. */
function on(
  sessions: Session[],
  [start, end, grain, edge]: Told,
  more: Partial<Event> = {},
  not?: Told,
) {
  const columns = new Columns([event({ id: "e", sessions, ...more })]);
  const windows = [{ start, end, grain, ...(edge && { edge }) }];
  const excluded = not && [{ start: not[0], end: not[1], grain: not[2] }];
  const query = Query.parse({
    windows,
    wanted: {},
    excluded: excluded ? { windows: excluded } : {},
  });
  return held(columns, 0, timesOf(query, localMoment("2017-11-08T10:00")));
}

const SATURDAY: Told = ["2017-11-11T00:00", "2017-11-12T00:00", "day"];
const SUNDAY: Told = ["2017-11-12T00:00", "2017-11-13T00:00", "day"];
const EVENING: Told = ["2017-11-11T18:00", "2017-11-12T00:00", "part"];
const MORNING: Told = ["2017-11-11T06:00", "2017-11-11T12:00", "part"];
const AT_SIX: Told = ["2017-11-11T18:00", null, "hour"];

describe("windows", () => {
  it("of whole days take any hour, and none", () => {
    expect(on([{ start: "22:00", end: "23:00" }], SATURDAY)).to.equal("yes");
    expect(on([], SATURDAY)).to.equal("yes");
    expect(on([], SUNDAY)).to.equal("no");
  });

  it("with hours take the sessions that overlap, and doubt events without hours", () => {
    expect(on([{ start: "16:00", end: "19:00" }], EVENING)).to.equal("yes");
    expect(on([{ start: "16:00", end: "18:00" }], EVENING)).to.equal("no");
    expect(on([], EVENING)).to.equal("unknown");
  });

  it("may want what ends by then, or begins then, and doubt an end that is not printed", () => {
    const untilSix: Told = ["2017-11-11T00:00", "2017-11-11T18:00", "hour", "ends"];
    expect(on([{ start: "10:00", end: "20:00" }], untilSix)).to.equal("no");
    expect(on([{ start: "10:00", end: "18:00" }], untilSix)).to.equal("yes");
    expect(on([{ start: "10:00" }], untilSix)).to.equal("unknown");
    const fromFive: Told = ["2017-11-11T17:00", "2017-11-12T00:00", "hour", "begins"];
    expect(on([{ start: "16:00", end: "19:00" }], fromFive)).to.equal("no");
    expect(on([{ start: "17:30", end: "19:00" }], fromFive)).to.equal("yes");
  });

  it("take a session with an open end until midnight, and one with an open beginning when it ends", () => {
    const afternoon: Told = ["2017-11-11T12:00", "2017-11-11T18:00", "part"];
    expect(on([{ start: "12:00" }], EVENING)).to.equal("yes");
    expect(on([{ end: "18:00" }], MORNING)).to.equal("unknown");
    expect(on([{ end: "18:00" }], afternoon)).to.equal("yes");
    expect(on([{ end: "18:00" }], EVENING)).to.equal("no");
  });

  it("take what lasts from an hour of one day until an hour of another for one stretch", () => {
    const dates = { start: "2017-11-11", end: "2017-11-13" };
    const sessions = [
      { date: "2017-11-11", start: "12:00" },
      { date: "2017-11-13", end: "18:00" },
    ];
    const part = (day: number, from: string, to: string, edge?: "begins"): Told => [
      `2017-11-${day}T${from}`,
      `2017-11-${day}T${to}`,
      "part",
      edge,
    ];
    expect(on(sessions, MORNING, { dates })).to.equal("no");
    expect(on(sessions, part(12, "06:00", "12:00"), { dates })).to.equal("yes");
    expect(on(sessions, part(13, "06:00", "12:00"), { dates })).to.equal("yes");
    expect(on(sessions, part(13, "06:00", "12:00", "begins"), { dates })).to.equal("no");
    expect(on(sessions, part(13, "18:00", "23:00"), { dates })).to.equal("no");
    expect(on(sessions, part(13, "06:00", "12:00"), { dates }, SUNDAY)).to.equal("yes");
    // Two days of which each has its own hours are no stretch.
    const each = [
      { date: "2017-11-11", start: "12:00", end: "20:00" },
      { date: "2017-11-13", end: "18:00" },
    ];
    expect(on(each, part(13, "06:00", "12:00"), { dates })).to.equal("unknown");
    expect(on(each, SUNDAY, { dates })).to.equal("no");
  });

  it("count a night that passes midnight with the day on which it began", () => {
    const night = [{ start: "22:00", end: "02:00" }];
    expect(on(night, EVENING)).to.equal("yes");
    expect(on(night, SUNDAY, { dates: { start: "2017-11-11", end: "2017-11-11" } })).to.equal("no");
  });

  it("read an hour as what is under way then or begins before the next", () => {
    expect(on([{ start: "14:00", end: "18:30" }], AT_SIX)).to.equal("yes");
    expect(on([{ start: "18:30", end: "20:00" }], AT_SIX)).to.equal("yes");
    expect(on([{ start: "19:00", end: "20:00" }], AT_SIX)).to.equal("no");
    expect(on([{ start: "14:00", end: "18:00" }], AT_SIX)).to.equal("no");
  });

  it("hold an event whose sessions have dates on these dates only", () => {
    const dates = { start: "2017-11-11", end: "2017-11-12" };
    const sessions = [{ date: "2017-11-11", start: "10:00" }];
    expect(on(sessions, SATURDAY, { dates })).to.equal("yes");
    expect(on(sessions, SUNDAY, { dates })).to.equal("no");
    expect(on([{ start: "10:00" }], SUNDAY, { dates })).to.equal("yes");
  });

  it("leave out what begins in an excluded one", () => {
    expect(on([{ start: "09:00", end: "14:00" }], SATURDAY, {}, MORNING)).to.equal("no");
    expect(on([{ start: "14:00", end: "16:00" }], SATURDAY, {}, MORNING)).to.equal("yes");
    expect(on([], SATURDAY, {}, MORNING)).to.equal("unknown");
    expect(on([], SATURDAY, {}, SATURDAY)).to.equal("no");
  });

  it("leave out what begins in excluded hours on every day asked for", () => {
    const every = { start: "2017-11-08T06:00", end: "2017-11-08T12:00", grain: "part" as const };
    const asked = (start: string, end: string) =>
      Query.parse({
        windows: [{ start, end, grain: "range" }],
        wanted: {},
        excluded: { windows: [{ ...every, every: "day" }] },
      });
    const columns = new Columns([
      event({ id: "early", sessions: [{ start: "09:00", end: "10:00" }] }),
      event({ id: "late", sessions: [{ start: "15:00", end: "16:00" }] }),
    ]);
    for (const now of ["2017-11-08T10:00", "2018-03-01T10:00"]) {
      const times = timesOf(asked("2017-11-10T00:00", "2017-11-13T00:00"), localMoment(now));
      const verdicts = columns.events.map((_, number) => held(columns, number, times));
      expect(verdicts).to.deep.equal(["no", "yes"]);
    }
  });

  it("leave out an excluded weekday of every week", () => {
    const monday = { start: "2017-11-13T00:00", end: "2017-11-14T00:00", grain: "day" as const };
    const weeks = Query.parse({
      windows: [{ start: "2017-11-20T00:00", end: "2017-12-04T00:00", grain: "range" }],
      wanted: {},
      excluded: { windows: [{ ...monday, every: "week" }] },
    });
    const days = ["2017-11-20", "2017-11-21", "2017-11-27", "2017-12-03"];
    const columns = new Columns(
      days.map((day) => event({ id: day, dates: { start: day, end: day } })),
    );
    const times = timesOf(weeks, localMoment("2017-11-08T10:00"));
    const verdicts = columns.events.map((_, number) => held(columns, number, times));
    expect(verdicts).to.deep.equal(["no", "yes", "no", "yes"]);
  });

  const MONDAY = { dates: { start: "2017-11-06", end: "2017-11-06" } };
  const moments: readonly (readonly [string, Told, "yes" | "no"])[] = [
    ["what is left of a week under way", ["2017-11-06T00:00", "2017-11-13T00:00", "week"], "no"],
    ["what is left until a day", [null, "2017-11-13T00:00", "range"], "no"],
    ["all of an explicit range", ["2017-11-06T00:00", "2017-11-13T00:00", "range"], "yes"],
    ["all until a day that is past", [null, "2017-11-07T00:00", "range"], "yes"],
    ["all of a past week", ["2017-11-01T00:00", "2017-11-08T00:00", "week"], "yes"],
  ];
  for (const [what, window, verdict] of moments) {
    it(`on Wednesday 8, mean ${what}`, () => {
      expect(on([], window, MONDAY)).to.equal(verdict);
    });
  }
});
