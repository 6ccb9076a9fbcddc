/**
 * Derives src/languages/{fr,en}/weights.ts: how much each sign in a message speaks for or against what
 * it may want, learnt from the corpora and from the lists of test/accuracy/precedents.jsonl, with the
 * programme at hand. Run it after a phrase was added to either, or the rules have changed (minutes):
 *
 *   npx tsc && node build/src/cli/learn.js && npx tsc
 *
 * It first tells how it does on each fifth of the messages when it has learnt from the others only.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { localMoment } from "../clock.js";
import { LANGUAGES } from "../languages/all.js";
import { ASKED, type Phrase } from "../languages/corpus.js";
import { INTENT_PHRASES as ENGLISH_PHRASES } from "../languages/en/corpus/intents.js";
import { INTENT_PHRASES as FRENCH_PHRASES } from "../languages/fr/corpus/intents.js";
import { INTENTS } from "../languages/intents.js";
import { LANGUAGE_CODES, type Language } from "../languages/language.js";
import { FRENCH } from "../languages/programme-language.js";
import { readConfig } from "../ops/config.js";
import { loadGazetteer } from "../programme/gazetteer.js";
import { loadProgramme } from "../programme/load.js";
import { SearchIndex } from "../search/search-index.js";
import { NameIndex } from "../understanding/names.js";
import { understand } from "../understanding/understand.js";
import { type Example, learn, rightInFifths, type SignWeights } from "./regression.js";

/** Weights nearer to nothing than this are left out. */
const LEAST_WEIGHT = 0.15;

const ROOT = new URL("../../../", import.meta.url);
const PHRASES: Readonly<Record<string, readonly Phrase[]>> = {
  fr: FRENCH_PHRASES,
  en: ENGLISH_PHRASES,
};

/** A message that somebody wrote, and what it wants. */
const Precedent = z.object({
  lang: z.enum(LANGUAGE_CODES),
  ref: z.string(),
  text: z.string(),
  intent: z.enum(INTENTS),
});
type Message = Omit<z.infer<typeof Precedent>, "lang">;

const gazetteer = loadGazetteer(new URL("data/towns.csv", ROOT));
const { programme } = await loadProgramme(readConfig({}).PROGRAMME, gazetteer);
const index = SearchIndex.of(programme, gazetteer, FRENCH);
const names = NameIndex.of(
  programme,
  Object.values(LANGUAGES).map(({ words }) => words.names),
);
const knowledge = { names, days: programme, knows: (word: string) => index.words.knows(word) };
const precedents = readFileSync(new URL("test/accuracy/precedents.jsonl", ROOT), "utf8")
  .trim()
  .split("\n")
  .map((line) => Precedent.parse(JSON.parse(line)));

for (const [code, language] of Object.entries(LANGUAGES)) {
  const messages = [...phrases(code), ...precedents.filter(({ lang }) => lang === code)];
  const readings = messages.map((message) => readingsOf(message, language));
  const right = (100 * rightInFifths(readings)).toFixed(1);
  process.stdout.write(`${code}: ${messages.length} messages, ${right} % right\n`);
  write(code, learn(readings.flat()));
}

function phrases(code: string): readonly Message[] {
  return (PHRASES[code] ?? []).flatMap(({ says, intent, asOf = ASKED }) =>
    intent ? [{ text: says, intent, ref: asOf }] : [],
  );
}

/** A message read twice: with the programme at hand and without. */
function readingsOf({ text, intent, ref }: Message, language: Language): readonly Example[] {
  const asked = { now: localMoment(ref), gazetteer };
  return [asked, { ...asked, programme: knowledge }].map((known) => ({
    signs: [...understand(text, language, known).evidence],
    wanted: INTENTS.indexOf(intent),
  }));
}

function write(code: string, learnt: SignWeights): void {
  const lines = [...learnt].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(written);
  writeFileSync(
    new URL(`src/languages/${code}/weights.ts`, ROOT),
    `// Derived by src/cli/learn.ts: do not edit.
import type { Weights } from "../weights.js";

/** What each sign in a message speaks for or against. */
export const weights: Weights = \`
${[INTENTS.join(" "), ...lines].join("\n")}
\`;
`,
  );
}

function written([sign, weights]: readonly [string, ArrayLike<number>]): readonly string[] {
  const pairs = Array.from(weights).flatMap((weight, intent) =>
    Math.abs(weight) < LEAST_WEIGHT ? [] : [`${intent}:${Math.round(weight * 10)}`],
  );
  return pairs.length > 0 ? [`${sign}\t${pairs.join(" ")}`] : [];
}
