import type { PlaceWords } from "../../languages/place-words.js";
import { spellOut } from "../../programme/place-name.js";
import { isBelievable } from "./belief.js";
import { isFirm, isPlaced, type Lead, leadTo } from "./lead.js";
import type { Candidate, Names } from "./names.js";
import { isOrdinary, isRare } from "./ordinary.js";
import { areOrdinary, isHyphened, type Part } from "./part.js";
import type { Run } from "./runs.js";

/** Some words of a run that may name a place. */
export interface Reading {
  readonly run: Run;
  /** First word of the name, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly lead: Lead;
  /** The likeliest first; never empty. */
  readonly candidates: readonly Candidate[];
  /** Letters explained beyond the name's own: "lez Lille" after "Loos". */
  readonly beyond?: number;
  /** False when only its neighbours can tell that the words are a place: "croix", "hem". */
  readonly sure: boolean;
}

/** No name that people write has more words: "Sainghin en Mélantois", "La Chapelle d'Armentières". */
const MOST_WORDS = 6;

/** Every reading of every one to six words of a run that could be a place's name. */
export function readingsOf(run: Run, names: Names, words: PlaceWords): readonly Reading[] {
  const readings: Reading[] = [];
  for (let from = 0; from < run.length; from++) {
    let said = "";
    for (let to = from + 1; to <= Math.min(run.length, from + MOST_WORDS); to++) {
      said += spellOut(run[to - 1]?.text ?? "");
      if (said.length > names.longest + 3) break;
      const part = { run, from, to, said };
      const reading =
        rightlySpelt(part, names, words) ??
        neighbour(part, names, words) ??
        misspelt(part, names, words);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}

function rightlySpelt(part: Part, names: Names, words: PlaceWords): Reading | undefined {
  const exact = names.exact(part.said);
  if (exact.length === 0) return undefined;
  const lead = leadTo(part.run, part.from, words);
  const candidates = exact.filter(({ name }) => name.article === undefined || isPlaced(lead));
  const [likeliest] = candidates;
  if (lead.kind === "barred" || likeliest === undefined) return undefined;
  return {
    ...part,
    lead,
    candidates,
    sure: standsFirm(lead, likeliest) || standsAlone(part, lead, likeliest),
  };
}

/** "Loos-lez-Lille" is Loos: "lez", or "lès", is "near" in the names of places. */
function neighbour(part: Part, names: Names, words: PlaceWords): Reading | undefined {
  const { run, from, to } = part;
  const spelt = run.slice(from, to).map(({ text }) => spellOut(text));
  const near = spelt.indexOf(NEAR, 1);
  if (near === -1 || near === spelt.length - 1) return undefined;
  const said = spelt.slice(0, near).join("");
  const beyond = spelt.slice(near).join("").length;
  const of = names.exact(spelt.slice(near + 1).join(""));
  if (!of.some(({ name }) => name.place.kind === "commune")) return undefined;
  const reading = rightlySpelt({ run, from, to: from + near, said }, names, words);
  return reading && { ...reading, to, beyond, sure: true };
}

const NEAR = "les";

/** "à Croix", "aux Bois-Blancs". */
function standsFirm(lead: Lead, { name }: Candidate): boolean {
  return isFirm(lead) || (isPlaced(lead) && name.severalWords);
}

/** Names that no other word of the language could be; official names are believed more than aliases. */
function standsAlone(part: Part, lead: Lead, { name }: Candidate): boolean {
  if (!areOrdinary(part)) return true;
  if (lead.kind === "article") return false;
  const official = name.place.kind !== "district" && !name.other;
  return official && name.key.length > 4 && (name.severalWords || isRare(part.said));
}

function misspelt(part: Part, names: Names, words: PlaceWords): Reading | undefined {
  const { run, from, to, said } = part;
  if (!mayBeMisspelt(part, words) || isList(part, words)) return undefined;
  const severalWords = to - from > 1;
  const led = severalWords && isFirm(leadTo(run, from, words));
  if (severalWords && !led && areOrdinary(part) && !isHyphened(part)) return undefined;
  const [likeliest, ...others] = severalWords && !led ? names.severalLike(said) : names.like(said);
  if (likeliest === undefined) return undefined;
  const article = likeliest.name.article;
  const withArticle = article !== undefined && article === run[from - 1]?.text;
  const first = withArticle ? from - 1 : from;
  const lead = leadTo(run, first, words);
  if (lead.kind === "barred" || lead.kind === "article") return undefined;
  const candidates = [likeliest, ...others].filter(
    (candidate) =>
      isBelievable(candidate, part, lead, words) &&
      (candidate.name.article === undefined || withArticle || isPlaced(lead)),
  );
  return candidates.length > 0 ? { run, from: first, to, lead, candidates, sure: true } : undefined;
}

/** "Lille ou Loos": two names, not one with slips. */
function isList({ run, from, to }: Part, { conjunctions }: PlaceWords): boolean {
  return run.slice(from + 1, to - 1).some(({ text }) => conjunctions.includes(text));
}

/** A misspelt name begins and ends with a word of its own; its article is looked for before it. */
function mayBeMisspelt(part: Part, words: PlaceWords): boolean {
  const { run, from, to, said } = part;
  if (said.length < 4 || /\d/.test(said)) return false;
  if (to - from === 1) return !isOrdinary(said) || isRare(said);
  return isHyphened(part) || (isOfAName(run, from, words) && isOfAName(run, to - 1, words));
}

function isOfAName(run: Run, at: number, words: PlaceWords): boolean {
  const text = run[at]?.text ?? "";
  const around = [words.articles, words.prepositions, words.loosePrepositions, words.near];
  return text.length > 1 && !around.some((phrases) => phrases.includes(text));
}
