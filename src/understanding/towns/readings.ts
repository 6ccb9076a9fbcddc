import type { PlaceWords } from "../../languages/place-words.js";
import { spellOut } from "../../programme/place-name.js";
import { type Lead, leadTo } from "./lead.js";
import { bearable, type Candidate, type Names } from "./names.js";
import { isNearlyCommon, isOrdinary, isRare } from "./ordinary.js";
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
      const reading =
        rightly(run, from, to, said, names, words) ?? misspelt(run, from, to, said, names, words);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}

function rightly(
  run: Run,
  from: number,
  to: number,
  said: string,
  names: Names,
  words: PlaceWords,
): Reading | undefined {
  const exact = names.exact(said);
  if (exact.length === 0) return undefined;
  const lead = leadTo(run, from, words);
  const candidates = exact.filter(({ name }) => name.article === undefined || isPlaced(lead));
  if (lead.kind === "barred" || candidates.length === 0) return undefined;
  const sure = isPlaced(lead) || !areOrdinary(run, from, to);
  return { run, from, to, lead, candidates, sure };
}

function misspelt(
  run: Run,
  from: number,
  to: number,
  said: string,
  names: Names,
  words: PlaceWords,
): Reading | undefined {
  if (!mayBeMisspelt(run, from, to, said, words)) return undefined;
  const like = names.like(said);
  if (like.length === 0) return undefined;
  const article = run[from - 1]?.text;
  const [likeliest] = like;
  const withArticle = likeliest?.name.article !== undefined && likeliest.name.article === article;
  const first = withArticle ? from - 1 : from;
  const lead = leadTo(run, first, words);
  if (lead.kind === "barred" || lead.kind === "article") return undefined;
  const candidates = like.filter(
    (candidate) =>
      isBelievable(candidate, said, to - from, lead) &&
      (candidate.name.article === undefined || withArticle || isPlaced(lead)),
  );
  return candidates.length > 0 ? { run, from: first, to, lead, candidates, sure: true } : undefined;
}

function isPlaced({ kind }: Lead): boolean {
  return kind === "at" || kind === "near" || kind === "loosely-at";
}

/** True of an ordinary word, and of several that each are. */
function areOrdinary(run: Run, from: number, to: number): boolean {
  return run.slice(from, to).every(({ text }) => text.length < 4 || isOrdinary(text));
}

/** A misspelt name begins and ends with a word of its own; its article is looked for before it. */
function mayBeMisspelt(
  run: Run,
  from: number,
  to: number,
  said: string,
  words: PlaceWords,
): boolean {
  if (said.length < 4 || /\d/.test(said)) return false;
  if (to - from === 1) return !isOrdinary(said) || isRare(said);
  if (areOrdinary(run, from, to)) return false;
  return isOfAName(run, from, words) && isOfAName(run, to - 1, words);
}

function isOfAName(run: Run, at: number, { articles, prepositions }: PlaceWords): boolean {
  const text = run[at]?.text ?? "";
  return text.length > 1 && !articles.includes(text) && !prepositions.includes(text);
}

/** How many letters may be wrong: more of a long name, and more where the words say that a place follows. */
function isBelievable(
  { edits, cost, name }: Candidate,
  said: string,
  wordCount: number,
  lead: Lead,
): boolean {
  const { length } = name.key;
  const firm = lead.kind === "at" || lead.kind === "near";
  if (name.place.kind !== "commune" && length < (firm ? 5 : 6)) return false;
  if (isRare(said)) return firm && edits === 1 && length > 4;
  if (wordCount > 1 && !name.severalWords) return edits <= 1 && firm && length > 5;
  if (cost <= 1) return true;
  const most = bearable(length) - (name.place.kind === "outside" ? 1 : 0);
  if (firm || length > 6) return edits <= most;
  if (length < 5 || edits > most) return false;
  return edits < 2 || (name.place.kind === "commune" && !isNearlyCommon(said));
}
