import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import type { Event } from "../../src/programme/event.js";
import { Window } from "../../src/programme/query.js";
import {
  isOneWhole,
  matchSessions,
  onWeekdays,
  sessionsHolding,
  sessionsOf,
} from "../../src/registration/sessions.js";
import type { Choice } from "../../src/understanding/understanding.js";
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
    expect(matchSessions(all, { windows })).to.deep.equal([{ date: "2017-11-28" }]);
  });

  const all = sessionsOf(running([{ start: "10:00" }, { start: "14:00" }]), localMoment(BEFORE));
  const chosen = (windows: readonly Window[], dayless = false) =>
    matchSessions(all, { windows, dayless }).map(({ date, start }) => `${date.slice(8)} ${start}`);

  it("are chosen by number", () => {
    const numbered = (choice: Choice) => matchSessions(all, { windows: [], choice });
    expect(numbered({ number: 2 })).to.deep.equal([{ date: "2017-11-14", start: "14:00" }]);
    expect(numbered({ pick: "last" })).to.deep.equal([{ date: "2017-11-17", start: "14:00" }]);
    expect(numbered({ number: 99 })).to.deep.equal([]);
  });

  it("are chosen by a day, an instant, or a part of a day", () => {
    const day = within("2017-11-15T00:00", "2017-11-16T00:00");
    const instant = within("2017-11-15T14:00", null);
    const afternoon = within("2017-11-16T12:00", "2017-11-16T18:00");
    expect(chosen([day])).to.deep.equal(["15 10:00", "15 14:00"]);
    expect(chosen([instant])).to.deep.equal(["15 14:00"]);
    expect(chosen([afternoon])).to.deep.equal(["16 14:00"]);
    expect(chosen([day, instant])).to.deep.equal(["15 10:00", "15 14:00"]);
  });

  it("are chosen from an hour on, and by an hour of a day without hours", () => {
    const evening = within("2017-11-17T12:00", null, true);
    expect(chosen([evening])).to.deep.equal(["17 14:00"]);
    const days = sessionsOf(running([]), localMoment(BEFORE));
    const instant = within("2017-11-15T14:00", null);
    expect(matchSessions(days, { windows: [instant] })).to.deep.equal([{ date: "2017-11-15" }]);
  });

  it("are chosen by hours of whatever day", () => {
    const morning = within("2017-11-10T06:00", "2017-11-10T12:00");
    const evening = within("2017-11-10T18:00", "2017-11-11T00:00");
    const two = within("2017-11-10T14:00", null);
    expect(chosen([morning], true)).to.deep.equal(["14 10:00", "15 10:00", "16 10:00", "17 10:00"]);
    expect(chosen([two], true)).to.deep.equal(["14 14:00", "15 14:00", "16 14:00", "17 14:00"]);
    expect(chosen([evening], true)).to.deep.equal([]);
  });

  it("are chosen by weekday, at the hours said", () => {
    const wednesday = within("2017-11-08T00:00", "2017-11-09T00:00");
    const morning = within("2017-11-08T06:00", "2017-11-08T12:00");
    const on = (windows: readonly Window[]) =>
      onWeekdays(all, [3], windows).map(({ date, start }) => `${date.slice(8)} ${start}`);
    expect(on([wednesday])).to.deep.equal(["15 10:00", "15 14:00"]);
    expect(on([morning])).to.deep.equal(["15 10:00"]);
    const days = sessionsOf(running([]), localMoment(BEFORE));
    expect(onWeekdays(days, [3], [wednesday])).to.deep.equal([{ date: "2017-11-15" }]);
    expect(onWeekdays(days, [], [wednesday])).to.deep.equal([]);
  });

  it("are chosen by an hour within them", () => {
    const event = running([
      { start: "09:00", end: "11:00" },
      { start: "15:00", end: "17:00" },
    ]);
    const sessions = sessionsOf(event, localMoment(BEFORE));
    const holding = (start: string, dayless = false) =>
      sessionsHolding(event, sessions, { windows: [within(start, null)], dayless }).map(
        ({ date, start }) => `${date.slice(8)} ${start}`,
      );
    expect(holding("2017-11-15T09:30")).to.deep.equal(["15 09:00"]);
    expect(holding("2017-11-15T11:00")).to.deep.equal([]);
    expect(holding("2017-11-15T12:30")).to.deep.equal([]);
    expect(holding("2017-11-20T09:30")).to.deep.equal([]);
    expect(holding("2017-11-20T16:00", true)).to.have.length(4);
  });

  it("are not chosen by another day or hour, or by nothing", () => {
    const other = within("2017-11-20T00:00", "2017-11-21T00:00");
    const instant = within("2017-11-15T11:00", null);
    expect(chosen([other])).to.deep.equal([]);
    expect(chosen([instant])).to.deep.equal([]);
    expect(chosen([])).to.deep.equal([]);
  });

  it("are one whole when the programme says that the event lasts through its days", () => {
    const told = (description: string, sessions: Event["sessions"] = []) =>
      isOneWhole({ ...running(sessions), description });
    expect(told("Pendant 96 h, créez une startup.")).to.equal(true);
    expect(told("A 96-hour challenge.")).to.equal(true);
    expect(told("Pendant 48 h, créez une startup.")).to.equal(false);
    expect(told("Une exposition.")).to.equal(false);
    expect(told("Pendant 96 h.", [{ start: "10:00" }])).to.equal(false);
  });
});
