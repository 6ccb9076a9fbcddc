import { LANGUAGES } from "../languages/all.js";
import { ENGLISH_CORPUS } from "../languages/en/corpus.js";
import { FRENCH_CORPUS } from "../languages/fr/corpus.js";
import { LANGUAGE_CODES } from "../languages/language.js";
import { loadGazetteer } from "../programme/gazetteer.js";
import { type FamilyScore, scoreByFamily } from "../understanding/accuracy.js";
import { askAll } from "./question-suite.js";
import { runCommand } from "./run-command.js";

const ROOT = new URL("../../../", import.meta.url);
const CORPORA = { fr: FRENCH_CORPUS, en: ENGLISH_CORPUS };

/** Prints how much of the corpora is read right, family by family, and of the questions answered right. */
async function accuracy(): Promise<void> {
  const gazetteer = loadGazetteer(new URL("data/towns.csv", ROOT));
  for (const code of LANGUAGE_CODES) {
    print(code, scoreByFamily(CORPORA[code], LANGUAGES[code], { gazetteer }));
  }
  print("questions on the programme", await questions());
}

/** The suite of questions, as the dialogs answer them, by family. */
async function questions(): Promise<readonly FamilyScore[]> {
  const outcomes = await askAll();
  return [...new Set(outcomes.map(({ family }) => family))].map((family) => {
    const own = outcomes.filter((one) => one.family === family);
    const missed = own.filter(({ wrong }) => wrong.length > 0);
    return {
      family,
      right: own.length - missed.length,
      of: own.length,
      wrong: missed.map(({ id, said, wrong }) => `${id} ${said}: ${wrong.join("; ")}`),
    };
  });
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
