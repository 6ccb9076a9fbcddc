import { readFileSync } from "node:fs";
import { z } from "zod";
import { openConversation } from "../app.js";
import { localMoment } from "../clock.js";
import { LANGUAGES } from "../languages/all.js";
import { ENGLISH_CORPUS } from "../languages/en/corpus.js";
import { FRENCH_CORPUS } from "../languages/fr/corpus.js";
import { LANGUAGE_CODES } from "../languages/language.js";
import { readConfig } from "../ops/config.js";
import { createLog } from "../ops/log.js";
import { loadGazetteer } from "../programme/gazetteer.js";
import { type FamilyScore, scoreByFamily } from "../understanding/accuracy.js";
import { runCommand } from "./run-command.js";

const ROOT = new URL("../../../", import.meta.url);
const CORPORA = { fr: FRENCH_CORPUS, en: ENGLISH_CORPUS };

/** Questions on the sample programme, with the numbers of the events that answer each turn. */
const Questions = z.array(
  z.object({
    id: z.string(),
    now: z.string(),
    lang: z.enum(LANGUAGE_CODES),
    turns: z.array(z.string()),
    turnEvents: z.array(z.array(z.int())),
  }),
);
const NumberedEvents = z.array(
  z.object({ n: z.int(), title: z.string(), dates: z.object({ start: z.string() }) }),
);

/** Prints how much of the corpora is read right, family by family, and of the questions answered right. */
async function accuracy(): Promise<void> {
  const gazetteer = loadGazetteer(new URL("data/towns.csv", ROOT));
  for (const code of LANGUAGE_CODES) {
    print(code, scoreByFamily(CORPORA[code], LANGUAGES[code], { gazetteer }));
  }
  print("questions on the programme", [await questions()]);
}

async function questions(): Promise<FamilyScore> {
  const config = readConfig({ ...process.env, DATABASE: ":memory:" });
  const assistant = await openConversation(config, createLog("error"));
  const numbered = NumberedEvents.parse(read("test/accuracy/events.json"));
  const wrong: string[] = [];
  let of = 0;
  try {
    for (const { id, now, lang, turns, turnEvents } of Questions.parse(
      read("test/accuracy/questions.json"),
    )) {
      let state: unknown;
      for (const [place, text] of turns.entries()) {
        const turn = { text, person: { id }, now: localMoment(now), locale: lang };
        const answered = await assistant.converse(turn, state);
        state = answered.state;
        of++;
        const got = answered.events.map(
          ({ title, dates }) =>
            numbered.find((one) => same(one.title, title) && one.dates.start === dates.start)?.n ??
            0,
        );
        const sorted = JSON.stringify(got.sort((a, b) => a - b));
        if (sorted !== JSON.stringify(turnEvents[place])) wrong.push(`${id} ${text}: ${sorted}`);
      }
    }
  } finally {
    await assistant.close();
  }
  return { family: "turns", right: of - wrong.length, of, wrong };
}

/** Titles are compared by their letters: apostrophes and spaces differ from one list to another. */
function same(one: string, other: string): boolean {
  const letters = (title: string) =>
    title
      .normalize("NFD")
      .replace(/[^\p{L}]/gu, "")
      .toLowerCase()
      .slice(0, 24);
  return letters(one) === letters(other);
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, ROOT), "utf8"));
}

function print(heading: string, scores: readonly FamilyScore[]): void {
  const all = { right: 0, of: 0 };
  process.stdout.write(`\n${heading}\n`);
  for (const { family, right, of, wrong } of scores) {
    all.right += right;
    all.of += of;
    process.stdout.write(`  ${family.padEnd(34)} ${`${right}/${of}`.padStart(9)}\n`);
    for (const line of wrong) process.stdout.write(`      ${line}\n`);
  }
  const share = ((100 * all.right) / Math.max(1, all.of)).toFixed(1);
  process.stdout.write(
    `  ${"all".padEnd(34)} ${`${all.right}/${all.of}`.padStart(9)}  ${share} %\n`,
  );
}

await runCommand(accuracy);
