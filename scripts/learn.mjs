// Derives src/languages/{fr,en}/weights.ts: how much each sign in a message speaks for or against what
// it may want, learnt from the corpora and from the lists of test/accuracy/precedents.jsonl, with the
// programme at hand. Run it after a phrase was added to either, or the rules have changed:
//
//   npx tsc && node scripts/learn.mjs && npx tsc
//
// A multinomial logistic regression, by AdaGrad; the same input gives the same weights. It first tells
// how it does on each fifth of the messages when it has learnt from the others only.
import { readFileSync, writeFileSync } from "node:fs";
import { localMoment } from "../build/src/clock.js";
import { LANGUAGES } from "../build/src/languages/all.js";
import { ASKED } from "../build/src/languages/corpus.js";
import { facetWords } from "../build/src/languages/fr/facet-words.js";
import { INTENTS } from "../build/src/languages/intents.js";
import { STEMS } from "../build/src/languages/stem.js";
import { readConfig } from "../build/src/ops/config.js";
import { loadGazetteer } from "../build/src/programme/gazetteer.js";
import { loadProgramme } from "../build/src/programme/load.js";
import { SearchIndex } from "../build/src/search/search-index.js";
import { sharesOf } from "../build/src/understanding/judgement.js";
import { NameIndex } from "../build/src/understanding/names.js";
import { understand } from "../build/src/understanding/understand.js";

const ROUNDS = 20;
const STEP = 0.1;
/** A sign of one message, which is read twice, tells of nothing else. */
const LEAST_SEEN = 3;
/** Weights nearer to nothing than this are left out. */
const LEAST_WEIGHT = 0.15;

const root = new URL("../", import.meta.url);
const gazetteer = loadGazetteer(new URL("data/towns.csv", root));
const { programme } = await loadProgramme(readConfig({}).PROGRAMME, gazetteer);
const index = SearchIndex.of(programme, gazetteer, { words: facetWords, stem: STEMS.fr });
const names = NameIndex.of(
  programme,
  Object.values(LANGUAGES).map(({ words }) => words.names),
);
const knowledge = { names, days: programme, knows: (word) => index.words.knows(word) };
const lists = readFileSync(new URL("test/accuracy/precedents.jsonl", root), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

for (const [code, language] of Object.entries(LANGUAGES)) {
  const { INTENT_PHRASES } = await import(`../build/src/languages/${code}/corpus/intents.js`);
  const messages = [
    ...INTENT_PHRASES.map(({ says, intent, asOf = ASKED }) => ({ text: says, intent, ref: asOf })),
    ...lists.filter(({ lang }) => lang === code),
  ].filter(({ intent }) => intent);
  const examples = messages.flatMap(({ text, intent, ref }) => {
    const asked = { now: localMoment(ref), gazetteer };
    return [asked, { ...asked, programme: knowledge }].map((known) => ({
      signs: [...understand(text, language, known).evidence],
      wanted: INTENTS.indexOf(intent),
    }));
  });
  process.stdout.write(`${code}: ${messages.length} messages, ${inFifths(examples)} % right\n`);
  const learnt = learn(examples);
  const lines = [...learnt].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(written);
  writeFileSync(
    new URL(`src/languages/${code}/weights.ts`, root),
    `// Derived by scripts/learn.mjs: do not edit.
import type { Weights } from "../weights.js";

/** What each sign in a message speaks for or against. */
export const weights: Weights = \`
${[INTENTS.join(" "), ...lines].join("\n")}
\`;
`,
  );
}

/** Weights of each sign, by intent. */
function learn(examples) {
  const seen = new Map();
  for (const { signs } of examples) {
    for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  }
  const kept = [...seen].filter(([, times]) => times >= LEAST_SEEN);
  const rows = new Map(
    kept.map(([sign]) => [
      sign,
      { weights: new Float64Array(INTENTS.length), squares: new Float64Array(INTENTS.length) },
    ]),
  );
  const random = numbers();
  const order = [...examples];
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const { signs, wanted } of order)
      step(
        signs.flatMap((sign) => rows.get(sign) ?? []),
        wanted,
      );
  }
  return new Map([...rows].map(([sign, { weights }]) => [sign, weights]));
}

/** Moves the weights of the signs seen towards what was wanted. */
function step(rows, wanted) {
  const shares = sharesOf(rows.map(({ weights }) => weights));
  for (const [intent, share] of shares.entries()) {
    const slope = share - (intent === wanted ? 1 : 0);
    if (Math.abs(slope) < 0.001) continue;
    for (const { weights, squares } of rows) {
      squares[intent] += slope ** 2;
      weights[intent] -= (STEP * slope) / Math.sqrt(squares[intent]);
    }
  }
}

/** Numbers from 0 to 1 that look drawn by chance, the same each time (a linear congruence). */
function numbers() {
  let last = 7;
  return () => {
    last = (last * 1103515245 + 12345) % 2147483648;
    return last / 2147483648;
  };
}

/** In percent, the messages told right by what was learnt from the other four fifths. */
function inFifths(examples) {
  const right = [...Array(5).keys()].flatMap((fifth) => {
    // A message stands twice in a row, read with the programme and without.
    const isApart = (_, at) => Math.floor(at / 2) % 5 === fifth;
    const learnt = learn(examples.filter((example, at) => !isApart(example, at)));
    return examples.filter(isApart).filter(({ signs, wanted }) => {
      const shares = sharesOf(signs.flatMap((sign) => learnt.get(sign) ?? []));
      return shares.indexOf(Math.max(...shares)) === wanted;
    });
  });
  return ((100 * right.length) / examples.length).toFixed(1);
}

function written([sign, weights]) {
  const pairs = [...weights].flatMap((weight, intent) =>
    Math.abs(weight) < LEAST_WEIGHT ? [] : [`${intent}:${Math.round(weight * 10)}`],
  );
  return pairs.length > 0 ? [`${sign}\t${pairs.join(" ")}`] : [];
}
