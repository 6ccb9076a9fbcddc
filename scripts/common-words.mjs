// Derives src/languages/*/common-words.ts: the words that people ask with often, which a misspelt word
// is mended to, and the real words that look like a slip in one of them and stay as typed. Run it
// again after test/accuracy/precedents.jsonl or a language's cue words change:
//
//   npx tsc && node scripts/common-words.mjs --words /usr/share/dict/french \
//     /usr/share/dict/british-english /usr/share/dict/american-english /usr/share/hunspell/fr.dic
//
// Words: as for scripts/ordinary-words.mjs. Of all languages at once, since people mix them.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { LANGUAGES } from "../build/src/languages/all.js";
import { loadGazetteer } from "../build/src/programme/gazetteer.js";
import { speller } from "../build/src/understanding/cue-spelling.js";
import { plain } from "../build/src/understanding/normalise.js";

/** A word in so many of the messages is a common one. */
const OFTEN = 8;

const { positionals } = parseArgs({
  options: { words: { type: "boolean" } },
  allowPositionals: true,
});
const lines = (file) => readFileSync(file, "utf8").split("\n");
const isWord = (word) => /^[a-z]{3,}$/.test(word);

const real = new Set(
  positionals
    .flatMap(lines)
    .map((entry) => plain(entry.split(/[/\t ]/)[0].replace(/'s$/, "")))
    .filter(isWord),
);
const gazetteer = loadGazetteer(new URL("../data/towns.csv", import.meta.url));
const towns = gazetteer.places
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .flatMap((name) => plain(name).split(/[^a-z]+/))
  .filter(isWord);
const messages = lines(new URL("../test/accuracy/precedents.jsonl", import.meta.url))
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line))
  .filter(({ intent }) => intent !== "off-topic");

for (const [code, { words }] of Object.entries(LANGUAGES)) {
  const seen = new Map();
  for (const { text } of messages.filter(({ lang }) => lang === code)) {
    for (const word of new Set(plain(text).match(/[a-z]+/g))) {
      seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  }
  const common = [...seen]
    .filter(([word, times]) => times >= OFTEN && real.has(word))
    .sort(([, one], [, other]) => other - one)
    .map(([word]) => word);
  const { known, meant } = speller({ asked: words.cues.asked, common: new Set(common) });
  const lookalikes = [...real, ...towns]
    .filter((word) => !known.has(word) && meant(word) !== undefined)
    .sort();
  writeFileSync(
    new URL(`../src/languages/${code}/common-words.ts`, import.meta.url),
    `// Derived by scripts/common-words.mjs: do not edit.
import { wordList } from "../wording.js";

/** What people ask with most, the commonest first. */
export const commonWords = wordList(\`${folded(common)}\`);

/** Real words that are no slip in one of these or of the cue words. */
export const lookalikes = wordList(\`${folded(new Set(lookalikes))}\`);
`,
  );
  console.log(`${code}: ${common.length} common words, ${lookalikes.length} lookalikes`);
}

function folded(words) {
  const text = [...words].reduce((before, word) => {
    const line = before.length - before.lastIndexOf("\n") + word.length;
    return `${before}${line > 98 ? "\n    " : " "}${word}`;
  }, "\n   ");
  return `${text}\n  `;
}
