import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import { LANGUAGES } from "../../src/languages/all.js";
import { emptyQuery } from "../../src/programme/query.js";

const NOW = localMoment("2017-11-06T09:00");
const FACETS = ["formats", "audiences", "prices", "registrations"] as const;

describe("the values of a search", () => {
  for (const { name, texts, words } of Object.values(LANGUAGES)) {
    it(`are never said by their key in ${name}`, () => {
      const names = {
        theme: (key: string) => key,
        title: (id: string) => id,
        standing: () => "organiser" as const,
      };
      // These keys are words of the language as they stand.
      const same = name === "English" ? ["free"] : [];
      for (const facet of FACETS) {
        for (const key of Object.keys(words.facets[facet])) {
          const query = emptyQuery();
          query.wanted[facet] = [key];
          if (!same.includes(key)) {
            expect(texts.search.criteria(query, names, NOW), `${facet} ${key}`).not.to.equal(key);
          }
        }
      }
    });
  }
});
