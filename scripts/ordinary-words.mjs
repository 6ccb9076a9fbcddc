// Derives src/languages/ordinary-words.ts: the words that a misspelt town could be taken for ("crois"
// for Croix), and the towns' names that are also words ("don"). Of all languages at once, since people
// mix them. Only these words are kept; the word lists and texts are not ours to ship. Run it again
// after data/towns.csv or the matching rules change:
//
//   npx tsc && node scripts/ordinary-words.mjs --words /usr/share/dict/french \
//     /usr/share/dict/british-english /usr/share/dict/american-english \
//     /usr/share/hunspell/fr_FR.dic --texts french.txt english.txt
//
// Words: Debian's wfrench (GPL-2), hunspell-fr-comprehensive (MPL-2.0, read by its stems), wbritish and
// wamerican (SCOWL, a BSD-like licence). Texts, for which of them are common: any plain text of some
// megabytes in each language; ours were the sentences of Debian's libreoffice-help-fr,
// debian-handbook, debian-reference-fr, manpages-fr and fortunes.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Gazetteer, loadGazetteer } from "../build/src/programme/gazetteer.js";
import { plain } from "../build/src/understanding/normalise.js";
import { Names } from "../build/src/understanding/towns/names.js";

/** A word seen at least so often in the texts is a common one. */
const OFTEN = 1;
/** hunspell marks first names and surnames: they are words, "Salomé" too. */
const PERSON = /po:(prn|patr)/;

const { tokens } = parseArgs({ strict: false, allowPositionals: true, tokens: true });
const files = (option) => {
  const from = tokens.findIndex(({ name }) => name === option) + 1;
  const to = tokens.findIndex(({ kind }, at) => at >= from && kind === "option");
  return tokens.slice(from, to < 0 ? undefined : to).map(({ value }) => value);
};
const read = (option) => files(option).map((file) => readFileSync(file, "utf8"));

const gazetteer = loadGazetteer(new URL("../data/towns.csv", import.meta.url));
const names = Names.of(gazetteer);
/** The words of the names of several words: "pont" of Pont-de-Bois, and what looks like it. */
const parts = gazetteer.places
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .flatMap((name) => name.split(/[^\p{L}]+/u))
  .filter((part) => part.length > 2)
  .map((name) => ({ kind: "commune", name, aliases: [], population: 0 }));
const nameParts = Names.of(new Gazetteer(parts));
const resembles = (said) => [names, nameParts].some((known) => known.like(said).length > 0);

const seen = new Map();
for (const word of read("texts").flatMap((text) => plain(text).match(/\p{L}+/gu) ?? [])) {
  seen.set(word, (seen.get(word) ?? 0) + 1);
}

const tried = new Map();
for (const entry of read("words").flatMap((list) => list.split("\n"))) {
  const [word = ""] = entry.split(/[/\t ]/);
  if (!/^\p{L}{3,}$/u.test(word)) continue;
  const said = plain(word);
  const isPlace =
    word !== word.toLowerCase() && !PERSON.test(entry) && names.exact(said).length > 0;
  if (!tried.has(said)) tried.set(said, false);
  if (!isPlace && !tried.get(said)) tried.set(said, resembles(said));
}
const ordinary = [...tried].filter(([, counts]) => counts).map(([word]) => word);
const isCommon = (word) => (seen.get(word) ?? 0) >= OFTEN;

writeFileSync(
  new URL("../src/languages/ordinary-words.ts", import.meta.url),
  `// Derived by scripts/ordinary-words.mjs: do not edit.
// Words that a town's name, rightly or wrongly spelt, could be taken for.

/** Those that are met in everyday text. */
export const COMMON: ReadonlySet<string> = new Set(
  \`
${wrapped(ordinary.filter(isCommon))}
\`.trim().split(/\\s+/),
);

/** The others, which only word lists know. */
export const RARE: ReadonlySet<string> = new Set(
  \`
${wrapped(ordinary.filter((word) => !isCommon(word)))}
\`.trim().split(/\\s+/),
);
`,
);
console.log(`${ordinary.filter(isCommon).length} common and ${ordinary.length} words in all`);

function wrapped(words) {
  return [...words].sort().reduce((text, word) => {
    const line = text.length - text.lastIndexOf("\n") + word.length;
    return `${text}${line > 98 ? "\n" : " "}${word}`;
  });
}
