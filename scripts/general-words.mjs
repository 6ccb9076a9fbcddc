// Derives src/languages/*/general-words.ts: words of the language at large that name no subject, so
// that none of them is looked for in a programme: "mieux", "attends", "dessus", "once", "waiting".
//
//   npx tsc && node scripts/general-words.mjs --stop-words stopwords-iso.json \
//     --french /usr/share/hunspell/fr.dic /usr/share/hunspell/fr.aff --english /usr/share/dict/british-english
//
// They are the stop words of the npm package stopwords-iso (MIT); of French, the adverbs, exclamations
// and words of grammar of Debian's hunspell-fr-comprehensive (MPL-2.0), and all the forms of the verbs
// below, unless they are nouns or adjectives too; of English, the adverbs in -ly and the forms of
// the verbs below that Debian's wbritish (SCOWL, a BSD-like licence) has. What a language reads as a
// kind of event, people or a subject is none. Only the words are kept; the lists are not ours to ship.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { LANGUAGES } from "../build/src/languages/all.js";
import { isOfTrade } from "../build/src/understanding/facets.js";
import { plain } from "../build/src/understanding/normalise.js";

/** Verbs of no subject; "jardiner", "coder", "reprendre" may be what an event is about. */
const FRENCH_VERBS = `
  aimer adorer détester préférer souhaiter désirer vouloir pouvoir devoir falloir espérer oser hésiter
  attendre mettre remettre poser croire penser supposer imaginer savoir connaître comprendre oublier
  arriver revenir retourner rentrer ressortir repartir partir aller venir passer repasser rester demeurer
  tenir obtenir devenir sembler paraître commencer débuter démarrer finir terminer continuer arrêter cesser
  essayer tenter permettre laisser quitter amener emmener apporter ramener rappeler appeler prendre
  expliquer préciser répondre demander dire redire raconter noter signaler ajouter enlever retirer supprimer
  choisir décider compter valoir coûter suffire dépendre correspondre convenir plaire intéresser tomber
  voir revoir regarder entendre sentir chercher rechercher trouver retrouver découvrir envisager
  ennuyer embêter déranger gêner inquiéter remercier excuser pardonner amuser occuper profiter participer
  assister concerner figurer afficher montrer indiquer proposer conseiller recommander ouvrir fermer durer
  situer dérouler tarder dépasser manquer rater louper pencher foncer traîner bouger dormir servir utiliser
  avoir être faire refaire donner redonner habiter résider déménager`;
const ENGLISH_VERBS = `
  wait hang keep kept stay remain arrive return leave left turn move put set sit sat stand stood begin began
  begun stop finish continue try allow bring brought carry send sent explain reply understand understood
  remember forget forgot forgotten choose chose chosen decide prefer hope expect guess suppose assume
  believe feel felt seem appear sound mean meant wonder mind care matter depend suit fit fall fell fallen
  sleep slept wake woke hear heard notice mention add remove drop use consider happen occur last miss skip
  pick grab catch caught wish love hate bother worry thank apologise count pop stick stuck struggle spend
  spent want need like look seek sought find found show tell told know knew known think thought say said ask
  see saw seen go went gone come came get got gotten give gave given take took taken make made let keep`;
/** Words that those lists have, and that a programme may well be about. */
const SUBJECTS = `
  naturel naturelle naturelles piece parole valeur valeurs neuf bill bills cause causes computer face
  faces fire group groups grouped grouping home homes invention member members microsoft mine net novel
  research ring room rooms state states system systems test tip tips turns copy cry world work worked working
  works webpage website web young younger youngest old older oldest men museum caring index value
  changes change article page pages order case cases interest interests million billion sound sounds
  fits pieces elderly friendly locally supply assembly belly fly matter matters standing sitting turning tenant tenants cher chers chere cheres`;

const { tokens } = parseArgs({ strict: false, allowPositionals: true, tokens: true });
const given = (option) => {
  const from = tokens.findIndex(({ name }) => name === option) + 1;
  const to = tokens.findIndex(({ kind }, at) => at >= from && kind === "option");
  return tokens.slice(from, to < 0 ? undefined : to).map(({ value }) => value);
};
const read = (file) => readFileSync(file, "utf8");
const split = (text) => text.split(/\s+/).filter((word) => word !== "");
const [dictionary, affixes] = given("french").map(read);
const english = new Set(given("english").flatMap((file) => read(file).split("\n")));
const stopWords = JSON.parse(read(given("stop-words")[0]));

/** The endings of hunspell by the class of words that takes them. */
const endings = new Map();
for (const line of affixes.split("\n")) {
  const [kind, name, strip, add, condition, ...tags] = line.split(/\s+/);
  if (kind !== "SFX" || condition === undefined) continue;
  const ending = {
    strip: strip === "0" ? "" : strip,
    add: add.replace(/\/.*/, "").replace(/^0$/, ""),
    fits: new RegExp(`${condition}$`),
    tags: tags.join(" "),
  };
  endings.set(name, [...(endings.get(name) ?? []), ending]);
}

/** Each form of a French word with what it may be. */
function* formsOf(entry) {
  const [head, ...rest] = entry.split(" ");
  const [stem, flags = ""] = head.split("/");
  const own = rest.join(" ");
  const names = flags.match(/../g) ?? [];
  const taken = names
    .flatMap((name) => endings.get(name) ?? [])
    .filter((one) => one.fits.test(stem));
  if (taken.length === 0) yield [stem, own];
  for (const { strip, add, tags } of taken) {
    yield [stem.slice(0, stem.length - strip.length) + add, `${own} ${tags}`];
  }
}

const NAMING = /po:(?:nom|adj|npr|prn|patr)/;
const GENERAL = /po:(?:mg|adv|interj)/;
/** Tenses in which nobody chats: "attendîmes", "attendissions". */
const BOOKISH = /po:(?:ipsi|simp)/;
const verbs = new Set(split(FRENCH_VERBS));
const [naming, general] = [new Set(), new Set()];
for (const entry of dictionary.split("\n")) {
  const stem = entry.split(/[/ ]/)[0];
  const isGeneral = GENERAL.test(entry) || (/ po:v/.test(entry) && verbs.has(stem));
  for (const [form, tags] of formsOf(entry)) {
    if (isGeneral && !BOOKISH.test(tags)) general.add(plain(form));
    else if (NAMING.test(tags)) naming.add(plain(form));
  }
}
const french = [...general].filter((word) => !naming.has(word));

const ADJECTIVE = [/ly$/, /ally$/, /ily$/, /ly$/];
const STEMS = ["", "al", "y", "le"];
const isAdverb = (word) =>
  ADJECTIVE.some((ending, at) => ending.test(word) && english.has(word.replace(ending, STEMS[at])));
const inflected = (verb) => [
  verb,
  ...[
    `${verb}s`,
    `${verb}es`,
    `${verb}ed`,
    `${verb}d`,
    `${verb}ing`,
    `${verb.replace(/e$/, "")}ing`,
  ],
  ...[
    `${verb}${verb.at(-1)}ing`,
    `${verb}${verb.at(-1)}ed`,
    verb.replace(/y$/, "ies"),
    verb.replace(/y$/, "ied"),
  ],
];
const adverbs = [...english].filter((word) => isAdverb(word));

/** The list of stop words has names of countries on the web and parts of addresses too. */
const isReal = (word) => english.has(word) || general.has(plain(word)) || naming.has(plain(word));

const OF = {
  fr: french,
  en: [
    ...adverbs,
    ...split(ENGLISH_VERBS)
      .flatMap(inflected)
      .filter((word) => english.has(word)),
  ],
};
for (const [code, { words }] of Object.entries(LANGUAGES)) {
  const all = new Set([...OF[code], ...stopWords[code].filter(isReal)].map(plain));
  for (const word of split(SUBJECTS)) all.delete(word);
  const kept = [...all]
    .filter((word) => /^[a-z]{3,}$/.test(word) && !words.stopWords.has(word))
    .filter((word) => !isOfTrade(word, words.facets))
    .sort();
  writeFileSync(
    new URL(`../src/languages/${code}/general-words.ts`, import.meta.url),
    `// Derived by scripts/general-words.mjs: do not edit.
import { wordList } from "../wording.js";

/** Words of the language at large that name no subject. */
export const generalWords = wordList(\`${folded(kept)}\`);
`,
  );
  console.log(`${code}: ${kept.length} general words`);
}

function folded(words) {
  const text = words.reduce((before, word) => {
    const line = before.length - before.lastIndexOf("\n") + word.length;
    return `${before}${line > 98 ? "\n    " : " "}${word}`;
  }, "\n   ");
  return `${text}\n  `;
}
