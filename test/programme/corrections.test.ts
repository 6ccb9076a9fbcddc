import { readFileSync } from "node:fs";
import { expect } from "chai";
import { MendableError } from "../../src/errors.js";
import { applyCorrections } from "../../src/programme/corrections.js";
import { Programme, ProgrammeFile } from "../../src/programme/programme.js";

const { events } = Programme.fromFile(
  ProgrammeFile.parse(JSON.parse(readFileSync("data/programme/mel-2017.json", "utf8"))),
);
const NUMERIQUE = "2017-11-21-ess-et-numerique";

function problemOf(yaml: string): string {
  try {
    applyCorrections(events, yaml, "mel.corrections.yaml");
    return "none";
  } catch (error) {
    expect(error).to.be.instanceOf(MendableError);
    return error instanceof MendableError ? error.problem : "";
  }
}

describe("an operator's corrections", () => {
  it("set fields of an event, and settle the doubts about them", () => {
    const { events: after, corrected } = applyCorrections(
      events,
      `# the organiser rang
- event: ${NUMERIQUE}
  reason: the organiser rang on 3 November
  was: { sessions: [{ start: "07:30", end: "19:30" }] }
  set:
    sessions: [{ start: "17:30", end: "19:30" }]
    capacity: 40
    price: null
`,
      "mel.corrections.yaml",
    );
    const event = after.find(({ id }) => id === NUMERIQUE);
    expect(event?.sessions).to.deep.equal([{ start: "17:30", end: "19:30" }]);
    expect(event?.capacity).to.equal(40);
    expect(event).not.to.have.property("price");
    expect(event?.doubts.map(({ field }) => field)).not.to.include("sessions");
    expect(event?.doubts).to.have.length.above(0);
    expect(corrected).to.deep.equal([
      {
        event: NUMERIQUE,
        reason: "the organiser rang on 3 November",
        fields: ["sessions", "capacity", "price"],
        line: 2,
      },
    ]);
    expect(after).to.have.length(events.length);
  });

  it("may be an empty file", () => {
    expect(applyCorrections(events, "# nothing yet\n", "f").events).to.deep.equal([...events]);
  });

  const WRONG: [what: string, yaml: string, problem: RegExp][] = [
    [
      "an unknown event",
      "- event: nobody\n  reason: r\n  set: {town: Loos}",
      /yaml:1: no event has/,
    ],
    [
      "an unknown field, named by its line",
      `\n\n- event: ${NUMERIQUE}\n  reason: r\n  set: {place: Loos}`,
      /yaml:3: .*place is no field/,
    ],
    ["the identity", `- event: ${NUMERIQUE}\n  reason: r\n  set: {id: other}`, /id is no field/],
    [
      "what the programme says itself by now",
      `- event: ${NUMERIQUE}\n  reason: r\n  set: {town: Lille}`,
      /no longer applies: the programme itself/,
    ],
    [
      "what was corrected from another value",
      `- event: ${NUMERIQUE}\n  reason: r\n  was: {town: Loos}\n  set: {town: Croix}`,
      /no longer applies: town is now "Lille"/,
    ],
    [
      "an impossible value",
      `- event: ${NUMERIQUE}\n  reason: r\n  set: {sessions: [{start: "25:00"}]}`,
      /sessions/,
    ],
    ["a missing reason", `- event: ${NUMERIQUE}\n  set: {town: Loos}`, /reason/],
    ["a text that is no YAML", "- event: [", /yaml:1: /],
    ["a text that is no list", "event: a", /not a list/],
    ["a list of words", "- a\n- b", /yaml:1: /],
  ];
  for (const [what, yaml, problem] of WRONG) {
    it(`are refused for ${what}`, () => {
      expect(problemOf(yaml)).to.match(problem);
    });
  }

  it("name all that is wrong at once", () => {
    const both = "- event: a\n  reason: r\n  set: {}\n- event: b\n  reason: r\n  set: {}";
    expect(problemOf(both)).to.match(/yaml:1: .*yaml:4: /);
  });
});
