import { z } from "zod";
import { localMoment } from "../../src/clock.js";
import { LANGUAGES } from "../../src/languages/all.js";
import { INTENTS } from "../../src/languages/intents.js";
import { LANGUAGE_CODES } from "../../src/languages/language.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { understand } from "../../src/understanding/understand.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import { expectShare, rowsOf } from "./rows.js";

/** What a message wants; of a search also its towns, places outside and first window. */
const Row = z.strictObject({
  id: z.string(),
  lang: z.enum(LANGUAGE_CODES),
  ref: z.string(),
  text: z.string(),
  intent: z.enum(INTENTS),
  towns: z.array(z.string()).optional(),
  outside: z.array(z.string()).optional(),
  start: z.string().nullable().optional(),
  end: z.string().nullable().optional(),
});
type Row = z.infer<typeof Row>;

const GAZETTEER = loadGazetteer(new URL("../../../data/towns.csv", import.meta.url));

/** Each message is read once for all that is asked of it. */
const READ = new Map<Row, Understanding>();

function read(row: Row): Understanding {
  const { text, ref, lang } = row;
  const asked = { now: localMoment(ref), gazetteer: GAZETTEER };
  const heard = READ.get(row) ?? understand(text, LANGUAGES[lang], asked);
  READ.set(row, heard);
  return heard;
}

function hasIntent(row: Row): boolean {
  return mainIntent(read(row).intents) === row.intent;
}

function hasPlaces(row: Row): boolean {
  const { query, outside } = read(row);
  const near = query.near ? GAZETTEER.commune(query.near.place)?.name : undefined;
  const towns = [...query.wanted.towns, ...(near === undefined ? [] : [near])];
  return isSame(towns, row.towns) && isSame(outside, row.outside);
}

function isSame(read: readonly string[], written: readonly string[] = []): boolean {
  return read.toSorted().join("|") === written.toSorted().join("|");
}

function hasWindow(row: Row): boolean {
  const [first] = read(row).query.windows;
  return (first?.start ?? null) === row.start && (first?.end ?? null) === row.end;
}

describe("messages written by others", function () {
  this.timeout(60_000);
  const rows = rowsOf("messages", Row);
  const foreign = rows.filter(({ intent }) => intent === "off-topic");
  const asked = rows.filter((row) => !foreign.includes(row));
  const searches = asked.filter(({ towns }) => towns !== undefined);

  it("are read for what they want", () => expectShare(asked, hasIntent, 0.94));
  it("are known when they are about something else", () => expectShare(foreign, hasIntent, 0.94));
  it("have their places read", () => expectShare(searches, hasPlaces, 0.97));
  it("have their dates read", () => expectShare(searches, hasWindow, 0.97));
});
