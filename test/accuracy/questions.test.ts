import { expect } from "chai";
import { askAll, type Outcome } from "../../src/cli/question-suite.js";

/** The share of turns that must be exactly right. */
const BAR = 0.97;

describe("the suite of questions", () => {
  it("is answered exactly right in at least 97 % of turns", async () => {
    const outcomes = await askAll();
    const missed = outcomes.filter(({ wrong }) => wrong.length > 0);
    const share = 1 - missed.length / outcomes.length;
    expect(share, report(outcomes, missed)).to.be.at.least(BAR);
  }).timeout(180_000);
});

function report(outcomes: readonly Outcome[], missed: readonly Outcome[]): string {
  const lines = missed.map(({ id, said, wrong }) => `${id} "${said}": ${wrong.join("; ")}`);
  const families = [...new Set(outcomes.map(({ family }) => family))].map((family) => {
    const of = (list: readonly Outcome[]) => list.filter((one) => one.family === family).length;
    return `${family} ${of(outcomes) - of(missed)}/${of(outcomes)}`;
  });
  return [`${missed.length} of ${outcomes.length} missed`, families.join(", "), ...lines].join(
    "\n",
  );
}
