import { expect } from "chai";
import fc from "fast-check";
import { localMoment } from "../../src/clock.js";
import { LANGUAGES } from "../../src/languages/all.js";
import { boxOf, overlap, within } from "../../src/pictures/boxes.js";
import { COLOURS, type Colour } from "../../src/pictures/colours.js";
import { draw } from "../../src/pictures/draw.js";
import { placeLabels } from "../../src/pictures/labels.js";
import { WIDTH } from "../../src/pictures/sheet.js";
import { spread } from "../../src/pictures/spread.js";
import { anyDays, anyTowns, COMMUNES, gazetteer } from "./any-picture.js";

const ATELIER = { gazetteer, languages: LANGUAGES };
const PAPER = { left: 0, top: 0, right: 280, bottom: 250 };

/** The words and numbers in a drawing, in their order, with how bold they are. */
function lettersOf(svg: string): readonly { text: string; bold: boolean }[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, look = "", text = ""]) => ({
    text,
    bold: look.includes('font-weight="600"'),
  }));
}

/** The counts: bold, after the title. */
function countsOf(svg: string): readonly number[] {
  const [, ...bold] = lettersOf(svg).filter((one) => one.bold);
  return bold.map(({ text }) => Number(text));
}

describe("a calendar", () => {
  it("has each day with its number of events, none for none", () => {
    const property = fc.property(anyDays, (picture) => {
      const svg = draw(picture, ATELIER, true);
      expect(countsOf(svg)).to.deep.equal(picture.counts.filter((count) => count > 0));
      const first = localMoment(picture.from);
      const days = lettersOf(svg).flatMap(({ text, bold }) =>
        !bold && /^\d{1,2}( \S+)?$/.test(text) ? [Number.parseInt(text, 10)] : [],
      );
      const expected = picture.counts.map((_, index) => first.plus({ days: index }).day);
      expect(days).to.deep.equal(expected);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it("begins its weeks on Monday, and marks today", () => {
    const picture = { of: "days", language: "fr", from: "2017-11-07", later: 12 } as const;
    const svg = draw({ ...picture, counts: [1, 0, 3], today: "2017-11-08" }, ATELIER, true);
    const x = (text: string) =>
      Number(new RegExp(`<text x="([\\d.]+)"[^>]*>${text}<`).exec(svg)?.[1]);
    expect(x("7")).to.be.above(x("lun\\.")).and.below(x("mer\\."));
    expect(svg.match(/stroke-width="2"/g)).to.have.length(1);
    expect(svg).to.include("Novembre 2017").and.to.include("puis 12\u00a0autres jours");
    const other = draw({ ...picture, counts: [1], today: "2017-11-08" }, ATELIER, true);
    expect(other).not.to.include("stroke-width");
  });
});

describe("a map", () => {
  it("has the towns with the most events by number, and counts the others", () => {
    const property = fc.property(anyTowns, (picture) => {
      const svg = draw(picture, ATELIER, true);
      const counts = picture.towns.map(({ count }) => count);
      expect(countsOf(svg)).to.deep.equal(counts.slice(0, 9));
      const texts = LANGUAGES[picture.language].texts.pictures;
      const words = lettersOf(svg).map(({ text }) => text);
      const more = counts.length - 9;
      if (more > 0) expect(words).to.include(texts.otherTowns(more));
      if (picture.unplaced > 0) expect(words).to.include(texts.unplaced(picture.unplaced));
    });
    fc.assert(property, { numRuns: 100 });
  });

  it("names all of the eight towns of 2017, Roubaix to the north-east of Lille", () => {
    const counts = { Lille: 22, Roubaix: 6, "Villeneuve-d'Ascq": 2, Tourcoing: 1, Loos: 1 };
    const others = { "Faches-Thumesnil": 1, Mouvaux: 1, Ronchin: 1 };
    const towns = Object.entries({ ...counts, ...others }).map(([name, count]) => ({
      name,
      count,
    }));
    const svg = draw({ of: "towns", language: "fr", towns, unplaced: 1 }, ATELIER, true);
    const words = lettersOf(svg).map(({ text }) => text);
    expect(words).to.include.members(towns.map(({ name }) => name.replace("'", "’")));
    const disc = (count: number) =>
      new RegExp(`cx="([\\d.]+)" cy="([\\d.]+)"[^>]*/><text [^>]*>${count}<`).exec(svg) ?? [];
    const [, lilleX, lilleY] = disc(22).map(Number);
    const [, roubaixX, roubaixY] = disc(6).map(Number);
    expect(roubaixX).to.be.above(lilleX ?? Number.NaN);
    expect(roubaixY).to.be.below(lilleY ?? Number.NaN);
  });

  it("leaves out a town whose place is not known, without a fault", () => {
    const towns = [{ name: "Atlantis", count: 3 }];
    const svg = draw({ of: "towns", language: "fr", towns, unplaced: 0 }, ATELIER, true);
    expect(svg).not.to.match(/NaN|Infinity|Atlantis/);
  });

  it("sets no label on another, on a disc or off the paper", () => {
    const disc = fc.record({
      x: fc.integer({ min: 20, max: 260 }),
      y: fc.integer({ min: 20, max: 230 }),
      radius: fc.integer({ min: 9, max: 18 }),
      distance: fc.constant(5),
      name: fc.constantFrom(...COMMUNES),
    });
    const property = fc.property(fc.array(disc, { maxLength: 40 }), (discs) => {
      const labels = placeLabels(discs, 12, PAPER).map(({ box }) => box);
      labels.forEach((box, index) => {
        expect(within(box, PAPER)).to.equal(true);
        expect(labels.slice(index + 1).some((other) => overlap(box, other))).to.equal(false);
        expect(discs.some((other) => overlap(box, boxOf(other)))).to.equal(false);
      });
    });
    fc.assert(property, { numRuns: 100 });
  });

  it("moves discs apart, nine on one spot as well", () => {
    const spots = Array.from({ length: 9 }, () => ({ x: 10, y: 10, radius: 18 }));
    const discs = spread(spots, PAPER);
    discs.forEach((one, index) => {
      expect(within(boxOf(one), PAPER)).to.equal(true);
      for (const other of discs.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.above(35.9);
      }
    });
  });
});

describe("any drawing", () => {
  it("is of one width, asks for nothing, and turns dark only when told to", () => {
    const property = fc.property(fc.oneof(anyDays, anyTowns), (picture) => {
      const svg = draw(picture, ATELIER, true);
      expect(svg).to.match(new RegExp(`^<svg xmlns="[^"]+" width="${WIDTH}" height="\\d+`));
      expect(svg).not.to.match(/NaN|undefined|Infinity|href|url\(|<script|<image/);
      expect(svg).to.include("prefers-color-scheme");
      expect(draw(picture, ATELIER, false)).not.to.include("<style");
    });
    fc.assert(property, { numRuns: 100 });
  });

  it("is legible: letters on their ground at 4.5 to 1 or more, light and dark (WCAG AA)", () => {
    const pairs: readonly (readonly [Colour, Colour])[] = [
      ["text", "ground"],
      ["quiet", "ground"],
      ["on-few", "few"],
      ["on-some", "some"],
      ["on-many", "many"],
    ];
    for (const theme of ["light", "dark"] as const) {
      for (const [ink, ground] of pairs) {
        const contrast = contrastOf(COLOURS[ink][theme], COLOURS[ground][theme]);
        expect(contrast, `${ink} on ${ground}, ${theme}`).to.be.at.least(4.5);
      }
    }
  });
});

/** WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
