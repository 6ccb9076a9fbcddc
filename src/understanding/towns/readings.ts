import type { PlaceWords } from "../../languages/place-words.js";
import { spellOut } from "../../programme/place-name.js";
import { type Lead, leadTo } from "./lead.js";
import { bearable, type Candidate, type Names } from "./names.js";
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
      const reading = readingOf(run, from, to, said, names, words);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}

function readingOf(
  run: Run,
  from: number,
  to: number,
  said: string,
  names: Names,
  words: PlaceWords,
): Reading | undefined {
  const exact = names.exact(said);
  if (exact.length > 0) {
    const lead = leadTo(run, from, words);
    const candidates = exact.filter(({ name }) => !name.bare || isPlaced(lead));
    if (lead.kind === "barred" || candidates.length === 0) return undefined;
    const sure = isPlaced(lead) || !isOrdinary(run, from, to, words);
    return { run, from, to, lead, candidates, sure };
  }
  if (!mayBeMisspelt(run, from, to, said, words)) return undefined;
  const like = names.like(said);
  if (like.length === 0) return undefined;
  const lead = leadTo(run, from, words);
  if (lead.kind === "barred" || lead.kind === "article") return undefined;
  const candidates = like.filter((candidate) => isBelievable(candidate, to - from, lead));
  return candidates.length > 0 ? { run, from, to, lead, candidates, sure: true } : undefined;
}

function isPlaced({ kind }: Lead): boolean {
  return kind === "at" || kind === "near";
}

/** Words that mean something else in the language, alone or, of several, each of them. */
function isOrdinary(run: Run, from: number, to: number, { ordinary }: PlaceWords): boolean {
  return run.slice(from, to).every(({ text }) => text.length < 4 || ordinary.has(text));
}

/** An article is never part of a misspelt name: the name without it is looked for behind it. */
function mayBeMisspelt(
  run: Run,
  from: number,
  to: number,
  said: string,
  words: PlaceWords,
): boolean {
  if (said.length < 4 || /\d/.test(said) || isOrdinary(run, from, to, words)) return false;
  if (to - from === 1) return !words.ordinary.has(said);
  return (run[from]?.text.length ?? 0) > 2 && !words.articles.includes(run[from]?.text ?? "");
}

/** How many letters may be wrong: more of a long name, and more where the words say that a place follows. */
function isBelievable(candidate: Candidate, wordCount: number, lead: Lead): boolean {
  const { edits, cost, name } = candidate;
  const { key, severalWords, bare } = name;
  const most = bearable(key.length);
  if (bare && !isPlaced(lead)) return false;
  if (wordCount > 1 && !severalWords) return edits <= 1 && isPlaced(lead) && key.length > 5;
  if (isPlaced(lead)) return edits <= most || cost <= most;
  return cost <= (key.length < 5 ? 0 : key.length < 7 ? 1 : most);
}
