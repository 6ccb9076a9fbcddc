import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import type { Event } from "../../src/programme/event.js";
import { Window } from "../../src/programme/query.js";
import { matchSession, sessionsOf } from "../../src/registration/sessions.js";
import { sampleEvent } from "./samples.js";

const BEFORE = "2017-11-10T10:00";

const within = (start: string | null, end: string | null, open = false) =>
  Window.parse({ start, end, grain: "range", open });

/** An event from the 14th to the 17th. */
const running = (sessions: Event["sessions"]) =>
  sampleEvent({ dates: { start: "2017-11-14", end: "2017-11-17" }, sessions });

const offered = (event: Event, now: string) =>
  sessionsOf(event, localMoment(now)).map(({ date, start = "" }) => `${date.slice(8)} ${start}`);

const CASES: readonly (readonly [
  what: string,
  sessions: Event["sessions"],
  now: string,
  offered: readonly string[],
])[] = [
  ["each day without hours", [], BEFORE, ["14 ", "15 ", "16 ", "17 "]],
  ["the days left, today included", [], "2017-11-16T23:59", ["16 ", "17 "]],
  [
    "hours that hold every day, on each",
    [{ start: "10:00" }, { start: "14:00" }],
    "2017-11-16T09:00",
    ["16 10:00", "16 14:00", "17 10:00", "17 14:00"],
  ],
  [
    "only the days that have a session, when sessions are dated",
    [
      { date: "2017-11-15", start: "18:00" },
      { date: "2017-11-17", start: "09:00" },
    ],
    BEFORE,
    ["15 18:00", "17 09:00"],
  ],
  [
    "dated sessions beside those of every day, by hour",
    [{ start: "14:00" }, { date: "2017-11-17", start: "09:30" }],
    "2017-11-16T08:00",
    ["16 14:00", "17 09:30", "17 14:00"],
  ],
  [
    "not today's that are over",
    [
      { start: "10:00", end: "12:00" },
      { start: "14:00", end: "16:00" },
    ],
    "2017-11-17T12:00",
    ["17 14:00"],
  ],
  [
    "today's that have begun, or whose end is unknown",
    [{ start: "10:00", end: "12:00" }, { start: "08:00" }],
    "2017-11-17T11:59",
    ["17 08:00", "17 10:00"],
  ],
  ["a day of which only the end is printed", [{ end: "18:00" }], "2017-11-17T09:00", ["17 "]],
  [
    "the same hour once",
    [
      { start: "10:00", end: "11:00" },
      { start: "10:00", end: "12:00" },
    ],
    "2017-11-17T09:00",
    ["17 10:00"],
  ],
  ["nothing once all is over", [], "2017-11-18T00:00", []],
];

describe("the sessions of an event", () => {
  for (const [what, sessions, now, expected] of CASES) {
    it(`offer ${what}`, () => {
      expect(offered(running(sessions), now)).to.deep.equal(expected);
    });
  }

  it("may be chosen beyond those shown at once", () => {
    const month = sampleEvent({
      dates: { start: "2017-11-01", end: "2017-11-30" },
      sessions: [],
    });
    const all = sessionsOf(month, localMoment("2017-11-01T08:00"));
    const windows = [within("2017-11-28T00:00", "2017-11-29T00:00")];
    expect(matchSession(all, windows)).to.deep.equal({ date: "2017-11-28" });
  });

  const all = sessionsOf(running([{ start: "10:00" }, { start: "14:00" }]), localMoment(BEFORE));

  it("are chosen by number", () => {
    expect(matchSession(all, [], { number: 2 })).to.deep.equal({
      date: "2017-11-14",
      start: "14:00",
    });
    expect(matchSession(all, [], { pick: "last" })).to.deep.equal({
      date: "2017-11-17",
      start: "14:00",
    });
    expect(matchSession(all, [], { number: 99 })).to.equal(undefined);
  });

  it("are chosen by a day, an instant, or a part of a day", () => {
    const day = within("2017-11-15T00:00", "2017-11-16T00:00");
    const instant = within("2017-11-15T14:00", null);
    const afternoon = within("2017-11-16T12:00", "2017-11-16T18:00");
    expect(matchSession(all, [day])).to.deep.equal({ date: "2017-11-15", start: "10:00" });
    expect(matchSession(all, [instant])).to.deep.equal({ date: "2017-11-15", start: "14:00" });
    expect(matchSession(all, [afternoon])).to.deep.equal({ date: "2017-11-16", start: "14:00" });
  });

  it("are chosen from an hour on, and by an hour of a day without hours", () => {
    const evening = within("2017-11-15T12:00", null, true);
    expect(matchSession(all, [evening])).to.deep.equal({ date: "2017-11-15", start: "14:00" });
    const days = sessionsOf(running([]), localMoment(BEFORE));
    const instant = within("2017-11-15T14:00", null);
    expect(matchSession(days, [instant])).to.deep.equal({ date: "2017-11-15" });
  });

  it("are not chosen by another day or hour, or by nothing", () => {
    const other = within("2017-11-20T00:00", "2017-11-21T00:00");
    const instant = within("2017-11-15T11:00", null);
    expect(matchSession(all, [other])).to.equal(undefined);
    expect(matchSession(all, [instant])).to.equal(undefined);
    expect(matchSession(all, [])).to.equal(undefined);
  });
});
