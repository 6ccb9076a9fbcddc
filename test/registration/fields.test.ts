import { expect } from "chai";
import fc from "fast-check";
import { formWords as en } from "../../src/languages/en/form-words.js";
import { formWords as fr } from "../../src/languages/fr/form-words.js";
import { readEmail } from "../../src/registration/fields/email.js";
import { readName } from "../../src/registration/fields/name.js";
import { readPhone } from "../../src/registration/fields/phone.js";
import type { FieldReading } from "../../src/registration/fields/reading.js";
import { readSeats } from "../../src/registration/fields/seats.js";
import { EMAILS } from "./email-cases.js";
import { NAMES, SEATS } from "./field-cases.js";
import { PHONES } from "./phone-cases.js";

/** A reading in one word: the value, "→ the correction", "invalid" or "missing". */
function told(reading: FieldReading<string | number>): string {
  if (reading.kind === "read") return String(reading.value);
  return reading.kind === "suspect" ? `→ ${reading.suggestion}` : reading.kind;
}

describe("fields of the form", () => {
  for (const [text, expected] of EMAILS) {
    it(`e-mail “${text}”`, () => expect(told(readEmail(text))).to.equal(expected));
  }
  for (const [text, expected] of PHONES) {
    it(`phone “${text}”`, () => expect(told(readPhone(text))).to.equal(expected));
  }
  for (const [text, expected, language, asked] of NAMES) {
    const words = language === "en" ? en : fr;
    it(`name “${text}”`, () => expect(told(readName(text, words, asked))).to.equal(expected));
  }
  for (const [text, expected, language, asked] of SEATS) {
    const words = language === "en" ? en : fr;
    it(`seats “${text}”`, () => expect(told(readSeats(text, words, asked))).to.equal(expected));
  }

  it("has spans that cut out what was read, and reads without end nothing", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} marie@exemple.fr, ${after}`;
        const read = readEmail(text);
        if (read.kind === "read" && read.value === "marie@exemple.fr") {
          expect(text.slice(read.start, read.end)).to.equal("marie@exemple.fr");
        }
        for (const any of [readPhone(text), readName(text, fr, true), readSeats(text, fr, true)]) {
          if (any.kind === "read") expect(any.end).to.be.within(any.start + 1, text.length);
        }
      }),
    );
  });
});
