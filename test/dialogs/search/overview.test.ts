import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { type Conversation, openConversation } from "../../../src/app.js";
import { localMoment } from "../../../src/clock.js";
import { readConfig } from "../../../src/ops/config.js";
import { createLog } from "../../../src/ops/log.js";
import { readAddress } from "../../../src/pictures/address.js";
import type { Picture } from "../../../src/pictures/picture.js";
import { Programme } from "../../../src/programme/programme.js";
import { isoDay } from "../../../src/search/days.js";
import type { Say } from "../../../src/turn.js";
import { event } from "../../search/events.js";
import { tapsOf } from "../../support/taps.js";

const NOW = "2017-11-09T10:00";
const SETTINGS = { DATABASE: ":memory:" };

/** A programme of three months, an event every other day, the third of them without a town. */
const LONG = Programme.of(
  "Trois mois",
  Array.from({ length: 45 }, (_, index) => {
    const day = isoDay(17_480 + 2 * index);
    const town = ["Lille", "Roubaix", undefined][index % 3];
    return event({
      id: `e${index}`,
      title: `Sortie ${index}`,
      dates: { start: day, end: day },
      town,
    });
  }),
);

interface Shown {
  readonly picture: Picture;
  readonly words: string;
}

/** The picture in what was said: its address read, and its words for who cannot see it. */
function pictureIn(say: readonly Say[]): Shown | undefined {
  const [found] = say.flatMap(({ card }) => (card ? imagesIn(card) : []));
  if (!found) return undefined;
  const { pathname, searchParams } = new URL(found.url, "http://localhost");
  const read = readAddress(pathname.replace("/pictures/", ""), searchParams);
  expect(read, found.url).to.not.equal(undefined);
  return read && { picture: read.picture, words: found.altText };
}

function imagesIn(part: unknown): readonly { url: string; altText: string }[] {
  if (Array.isArray(part)) return part.flatMap(imagesIn);
  if (typeof part !== "object" || part === null) return [];
  if ("type" in part && part.type === "Image" && "url" in part && "altText" in part) {
    return [{ url: String(part.url), altText: String(part.altText) }];
  }
  return Object.values(part).flatMap(imagesIn);
}

describe("the picture of an answer", () => {
  const folder = mkdtempSync(join(tmpdir(), "mois-ess-pictures-"));
  let bot: Conversation;
  let long: Conversation;

  before(async () => {
    bot = await openConversation(readConfig(SETTINGS), createLog("silent"));
    const file = join(folder, "long.json");
    writeFileSync(file, JSON.stringify(LONG.toFile()));
    const settings = readConfig({ ...SETTINGS, PROGRAMME: file });
    long = await openConversation(settings, createLog("silent"));
  });
  after(async () => {
    await bot.close();
    await long.close();
    rmSync(folder, { recursive: true });
  });

  const person = { id: "test:pictures" };
  const ask = (text: string, of = bot, state?: unknown) =>
    of.converse({ text, person, now: localMoment(NOW) }, state);

  /** How many events the person is told of who types that day or town next. */
  async function typed(text: string, state: unknown): Promise<number> {
    return (await ask(text, bot, state)).events.length;
  }

  it("has on each day the number of events that typing the day then gives", async () => {
    for (const question of ["je veux sortir", "tout ce qui est gratuit", "calendrier"]) {
      const { say, state } = await ask(question);
      const shown = pictureIn(say);
      if (shown?.picture.of !== "days") throw new Error(`no calendar for "${question}"`);
      const { from, counts } = shown.picture;
      for (const [index, count] of counts.entries()) {
        const day = localMoment(from).plus({ days: index });
        const told = await typed(`et le ${day.setLocale("fr").toFormat("d LLLL")} ?`, state);
        expect(told, `${question}, ${day.toISODate()}`).to.equal(count);
      }
    }
  });

  it("has in each town the number of events that typing the town then gives", async () => {
    for (const question of [
      "sur la carte",
      "les gratuits sur une carte",
      "la semaine prochaine, sur la carte",
    ]) {
      const { say, state, events } = await ask(question);
      const shown = pictureIn(say);
      if (shown?.picture.of !== "towns") throw new Error(`no map for "${question}"`);
      const { towns, unplaced } = shown.picture;
      for (const { name, count } of towns) {
        expect(await typed(`plutôt à ${name}`, state), `${question}, ${name}`).to.equal(count);
      }
      const placed = towns.reduce((sum, { count }) => sum + count, 0);
      expect(placed + unplaced, question).to.equal(events.length);
    }
  });

  it("has taps that lead to as many events as they say", async () => {
    for (const question of ["sur la carte", "calendrier", "by town", "which days?"]) {
      const { say, state } = await ask(question);
      const counted = say.flatMap(tapsOf).filter(({ label }) => /\(\d+\)$/.test(label));
      expect(counted.length, question).to.be.above(2);
      for (const { label, data } of counted) {
        const { events } = await bot.converse(
          { text: "", data, person, now: localMoment(NOW) },
          state,
        );
        expect(label).to.include(`(${events.length})`);
      }
    }
  });

  it("says the same in the text, which stands alone", async () => {
    for (const question of ["je veux sortir", "sur la carte", "show me the calendar"]) {
      const { say } = await ask(question);
      const shown = pictureIn(say);
      expect(say[0]?.text, question).to.include(shown?.words);
      expect(shown?.words.length).to.be.within(40, 260);
    }
  });

  it("is there when towns or days are to be listed, above taps on the busiest", async () => {
    for (const [question, of, first] of [
      ["quelles communes participent ?", "towns", "Lille (21)"],
      ["quel jour est le plus chargé ?", "days", "lun. 13 nov. (13)"],
    ] as const) {
      const { say } = await ask(question);
      expect(pictureIn(say)?.picture.of, question).to.equal(of);
      expect(say.flatMap(tapsOf)[0]?.label, question).to.equal(first);
    }
    const { say } = await ask("quels sont les thèmes ?");
    expect(pictureIn(say)).to.equal(undefined);
  });

  it("is a map when a broad answer keeps to few days", async () => {
    expect(pictureIn((await ask("lundi 13 novembre")).say)?.picture.of).to.equal("towns");
  });

  it("is there for broad answers alone, and not on the pages after", async () => {
    for (const question of [
      "samedi 18 novembre",
      "des ateliers",
      "tango",
      "bonjour",
      "les Roumics",
    ]) {
      expect(pictureIn((await ask(question)).say), question).to.equal(undefined);
    }
    const { state } = await ask("je veux sortir");
    expect(pictureIn((await ask("la suite", bot, state)).say)).to.equal(undefined);
  });

  it("shows six weeks of three months, and counts the days that come later", async () => {
    const { say } = await ask("je veux sortir", long);
    const shown = pictureIn(say);
    if (shown?.picture.of !== "days") throw new Error("no calendar");
    const { from, counts, later } = shown.picture;
    expect(from).to.equal("2017-11-10");
    expect(counts.length).to.be.at.most(42);
    const sum = counts.reduce((total, count) => total + count, 0);
    expect(sum + later).to.equal(45);
    expect(shown.words).to.include("et 40\u00a0autres jours");
    const map = pictureIn((await ask("sur la carte", long)).say);
    expect(map?.picture).to.deep.include({ unplaced: 15 });
    expect(map?.words).to.include(
      "Lille 15\u00a0événements, Roubaix 15\u202f; 15 sans commune connue",
    );
  });
});
