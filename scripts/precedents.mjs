// Derives src/languages/{fr,en}/precedents.ts: what messages of every kind want, from the corpora and
// from the lists of test/accuracy/precedents.jsonl, with their days and places as {when} and {town}.
// Run it after a phrase was added to either, or the reading of days and places has changed:
//
//   npx tsc && node scripts/precedents.mjs && npx tsc
import { readFileSync, writeFileSync } from "node:fs";
import { localMoment } from "../build/src/clock.js";
import { LANGUAGES } from "../build/src/languages/all.js";
import { ASKED } from "../build/src/languages/corpus.js";
import { INTENTS } from "../build/src/languages/intents.js";
import { loadGazetteer } from "../build/src/programme/gazetteer.js";
import { understand } from "../build/src/understanding/understand.js";

/** Said by rules alone: a word or two, alike in nothing but their sense. */
const RULED = new Set(["yes", "no", "greet", "thanks", "bye", "insult"]);

const root = new URL("../", import.meta.url);
const gazetteer = loadGazetteer(new URL("data/towns.csv", root));
const lists = readFileSync(new URL("test/accuracy/precedents.jsonl", root), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

for (const [code, language] of Object.entries(LANGUAGES)) {
  const { INTENT_PHRASES } = await import(`../build/src/languages/${code}/corpus/intents.js`);
  const phrases = [
    ...INTENT_PHRASES.map(({ says, intent, asOf = ASKED }) => ({ text: says, intent, ref: asOf })),
    ...lists.filter(({ lang }) => lang === code),
  ];
  const said = new Map(INTENTS.map((intent) => [intent, new Set()]));
  for (const { text, intent, ref } of phrases) {
    if (!intent || RULED.has(intent)) continue;
    const { gist } = understand(text, language, { now: localMoment(ref), gazetteer });
    if (/[\p{L}\p{N}]/u.test(gist)) said.get(intent).add(gist.replace(/[`\\]/g, "'"));
  }
  const kinds = [...said].filter(([, gists]) => gists.size > 0);
  const parts = kinds.map(
    ([intent, gists]) =>
      `  ${/-/.test(intent) ? `"${intent}"` : intent}: \`\n${[...gists].sort().join("\n")}\n\`,`,
  );
  writeFileSync(
    new URL(`src/languages/${code}/precedents.ts`, root),
    `// Derived by scripts/precedents.mjs: do not edit.
import type { Precedents } from "../precedents.js";

/** What is known to be wanted by whom writes so. */
export const precedents: Precedents = {
${parts.join("\n")}
};
`,
  );
}
