// Derives src/languages/ordinary-words.ts: the words that a misspelt town could be taken for ("crois"
// for Croix), and the towns' names that are also words ("don"). Of all languages at once, since people
// mix them. Only these words are kept; the word lists are not ours to ship. Run it again after
// data/towns.csv or the matching rules change:
//
//   npx tsc && node scripts/ordinary-words.mjs /usr/share/dict/french /usr/share/dict/british-english \
//     /usr/share/dict/american-english /usr/share/hunspell/fr_FR.dic
//
// Word lists: Debian's wfrench (GPL-2), hunspell-fr-comprehensive (MPL-2.0), wbritish and wamerican
// (SCOWL, a BSD-like licence). A hunspell `.dic` is read by its stems.
import { readFileSync, writeFileSync } from "node:fs";
import { editDistance } from "../build/src/programme/edit-distance.js";
import { loadGazetteer } from "../build/src/programme/gazetteer.js";
import { plain } from "../build/src/understanding/normalise.js";
import { bearable, Names } from "../build/src/understanding/towns/names.js";

const lists = process.argv.slice(2);
const gazetteer = loadGazetteer(new URL("../data/towns.csv", import.meta.url));
const names = Names.of(gazetteer);
/** The words of the names of several words: "pont" of Pont-de-Bois, and what looks like it. */
const parts = [
  ...new Set(
    gazetteer.places
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((name) => plain(name).split(/[^a-z]+/)),
  ),
];
const resembles = (said) =>
  names.like(said).length > 0 ||
  parts.some((part) => editDistance(part, said, bearable(part.length)) <= bearable(part.length));

/** hunspell marks first names and surnames: they are words, "Salomé" too. */
const PERSON = /po:(prn|patr)/;

const entries = lists.flatMap((list) => readFileSync(list, "utf8").split("\n"));
const ordinary = new Set();
for (const entry of entries) {
  const [word = ""] = entry.split(/[/\t ]/);
  if (!/^\p{L}{3,}$/u.test(word)) continue;
  const said = plain(word);
  const isPlace =
    word !== word.toLowerCase() && !PERSON.test(entry) && names.exact(said).length > 0;
  if (!isPlace && resembles(said)) ordinary.add(said);
}

const lines = [...ordinary].sort().reduce(
  (wrapped, word) => {
    if (`${wrapped.at(-1)} ${word}`.length > 98) wrapped.push(word);
    else wrapped[wrapped.length - 1] = `${wrapped.at(-1)} ${word}`.trim();
    return wrapped;
  },
  [""],
);
writeFileSync(
  new URL("../src/languages/ordinary-words.ts", import.meta.url),
  `// Derived by scripts/ordinary-words.mjs: do not edit.
/** Words that a town's name, rightly or wrongly spelt, could be taken for. */
export const ORDINARY: ReadonlySet<string> = new Set(
  \`
${lines.join("\n")}
\`.trim().split(/\\s+/),
);
`,
);
console.log(`src/languages/ordinary-words.ts: ${ordinary.size} of ${entries.length} words`);
