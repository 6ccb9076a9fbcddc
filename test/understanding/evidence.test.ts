import { expect } from "chai";
import { evidenceOf, gist } from "../../src/understanding/evidence.js";
import { Text } from "../../src/understanding/normalise.js";

const found = (text: Text, said: string) => {
  const start = text.typed.indexOf(said);
  return { value: said, rule: "test", start, end: start + said.length };
};

describe("evidence", () => {
  it("writes days, places and names as slots, each once", () => {
    const text = Text.of("Les Roumics à Lille samedi ?");
    const name = found(text, "Roumics");
    const said = gist(text, [found(text, "samedi")], [found(text, "Lille")], [name, name]);
    expect(said).to.equal("Les {name} à {town} {when} ?");
  });

  it("is words without endings, their beginnings, neighbours, and what the rules found", () => {
    const evidence = evidenceOf({
      gist: "Réparations {when} ?",
      intent: "find",
      parts: {
        courtesies: [],
        acts: ["more"],
        orders: [],
        asks: { aspect: "where", severally: false, spans: [] },
        listing: false,
        whole: false,
        chosen: false,
        wishes: false,
        forecast: false,
        locates: false,
        signsUp: false,
        unable: false,
        described: false,
        filters: true,
        constrained: true,
        priced: false,
        outing: false,
        wonders: false,
        titled: false,
        subject: "likely",
        leans: false,
        lets: false,
        strange: false,
        strays: false,
        points: false,
        onlyTimed: false,
        several: false,
        whether: false,
        timed: true,
        asking: true,
        empty: false,
      },
      facets: ["formats"],
      marks: { placed: false },
    });
    expect([...evidence]).to.deep.equal([
      "reparation",
      "{when}",
      "repar*",
      "^ reparation",
      "reparation {when}",
      "{when} $",
      "Intent find",
      "Subject likely",
      "Intent find, subject likely",
      "Act more",
      "Aspect where",
      "Facet formats",
      "Is asking",
      "Is timed",
      "Words 2",
      "Always",
    ]);
  });
});
