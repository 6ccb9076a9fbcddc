import { expect } from "chai";
import ICAL from "ical.js";
import { calendar } from "../../src/notifications/calendar.js";
import type { Event } from "../../src/programme/event.js";
import { NOW, sampleEvent } from "../registration/samples.js";

/** Each entry of the calendar file as "start/end". */
function entries(change: Partial<Event>, session?: { date: string; start?: string }) {
  const edition = { uid: "K7MR-4PXQ", sequence: 0, status: "TENTATIVE", stamp: NOW } as const;
  const parsed = ICAL.parse(calendar(sampleEvent(change), session, edition));
  const events = new ICAL.Component(parsed).getAllSubcomponents("vevent");
  expect(new Set(events.map((event) => event.getFirstPropertyValue("uid"))).size).to.equal(
    events.length,
  );
  return events.map((event) => {
    const { startDate, endDate } = new ICAL.Event(event);
    return `${startDate}/${endDate}`;
  });
}

const WEEK = { start: "2017-11-13", end: "2017-11-17" };

describe("the calendar file", () => {
  const cases: readonly [string, string[], Partial<Event>, { date: string; start?: string }?][] = [
    ["hours, in UTC", ["2017-11-14T13:00:00Z/2017-11-14T16:30:00Z"], {}],
    [
      "each stretch of the day",
      ["2017-11-14T08:00:00Z/2017-11-14T11:00:00Z", "2017-11-14T13:00:00Z/2017-11-14T16:00:00Z"],
      {
        sessions: [
          { start: "09:00", end: "12:00" },
          { start: "14:00", end: "17:00" },
        ],
      },
    ],
    ["the whole day without hours", ["2017-11-14/2017-11-15"], { sessions: [] }],
    ["all days of a running event", ["2017-11-13/2017-11-18"], { dates: WEEK }],
    [
      "the day chosen of a running event",
      ["2017-11-15T13:00:00Z/2017-11-15T16:30:00Z"],
      { dates: WEEK },
      { date: "2017-11-15", start: "14:00" },
    ],
    [
      "an evening that ends after midnight",
      ["2017-11-14T21:00:00Z/2017-11-15T00:00:00Z"],
      { sessions: [{ start: "22:00", end: "01:00" }] },
    ],
    [
      "summer time",
      ["2017-10-20T12:00:00Z/2017-10-20T15:30:00Z"],
      { dates: { start: "2017-10-20", end: "2017-10-20" } },
    ],
    [
      "an hour without an end",
      ["2017-11-14T13:00:00Z/2017-11-14T14:00:00Z"],
      { sessions: [{ start: "14:00" }] },
    ],
  ];
  for (const [what, expected, change, session] of cases) {
    it(`tells ${what}`, () => expect(entries(change, session)).to.deep.equal(expected));
  }
});
