import { expect } from "chai";
import { localMoment } from "../../../src/clock.js";
import { frenchDates } from "../../../src/languages/fr/dates.js";

describe("French dates", () => {
  const read = (text: string) => frenchDates.read(text, localMoment("2017-11-08T10:00"));

  it("reads a day with an hour as one window", () => {
    const [found, ...more] = read("Quoi samedi à partir de 14h ?");
    expect(more).to.be.empty;
    expect(found?.value).to.deep.equal({
      start: "2017-11-11T14:00",
      end: "2017-11-12T00:00",
      grain: "hour",
      open: false,
    });
    expect("Quoi samedi à partir de 14h ?".slice(found?.start, found?.end)).to.equal(
      "samedi à partir de 14h",
    );
  });
});
