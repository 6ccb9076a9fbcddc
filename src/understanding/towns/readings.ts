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
      const part = { run, from, to, said };
      const reading = rightlySpelt(part, names, words) ?? misspelt(part, names, words);
      if (reading) readings.push(reading);
    }
  }
  return readings;
}

/** Some words of a run, and their letters joined. */
interface Part {
  readonly run: Run;
  readonly from: number;
  readonly to: number;
  readonly said: string;
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

/** "à Croix", "aux Bois-Blancs". */
function standsFirm(lead: Lead, { name }: Candidate): boolean {
  return isFirm(lead) || (isPlaced(lead) && name.severalWords);
}

/** Names that no other word of the language could be; official names are believed more than aliases. */
function standsAlone({ run, from, to, said }: Part, lead: Lead, { name }: Candidate): boolean {
  if (!areOrdinary(run, from, to)) return true;
  if (lead.kind === "article") return false;
  const official = name.place.kind !== "district" && !name.other;
  return official && name.key.length > 4 && (name.severalWords || isRare(said));
}

function misspelt(part: Part, names: Names, words: PlaceWords): Reading | undefined {
  const { run, from, to, said } = part;
  if (!mayBeMisspelt(part, words)) return undefined;
  const severalWords = to - from > 1;
  const led = severalWords && isFirm(leadTo(run, from, words));
  if (severalWords && !led && areOrdinary(run, from, to) && !isHyphened(run, from, to))
    return undefined;
  const [likeliest, ...others] = names.like(said, severalWords && !led);
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

function isFirm({ kind }: Lead): boolean {
  return kind === "at" || kind === "near";
}

function isPlaced({ kind }: Lead): boolean {
  return kind === "at" || kind === "near" || kind === "loosely-at";
}

/** True of an ordinary word, and of several that each are. */
function areOrdinary(run: Run, from: number, to: number): boolean {
  return run.slice(from, to).every(({ text }) => text.length < 4 || isOrdinary(text));
}

/** A misspelt name begins and ends with a word of its own; its article is looked for before it. */
function mayBeMisspelt({ run, from, to, said }: Part, words: PlaceWords): boolean {
  if (said.length < 4 || /\d/.test(said)) return false;
  if (to - from === 1) return !isOrdinary(said) || isRare(said);
  return (
    isHyphened(run, from, to) || (isOfAName(run, from, words) && isOfAName(run, to - 1, words))
  );
}

function isOfAName(run: Run, at: number, words: PlaceWords): boolean {
  const text = run[at]?.text ?? "";
  const around = [words.articles, words.prepositions, words.loosePrepositions, words.near];
  return text.length > 1 && !around.some((phrases) => phrases.includes(text));
}

/** "bois-grener": what is written in one piece is one name. */
function isHyphened(run: Run, from: number, to: number): boolean {
  return run.slice(from + 1, to).every(({ hyphened }) => hyphened);
}

/** "boulevard J.-B. Lebas": a street bears people's names. */
function afterStreet(run: Run, at: number, { streets }: PlaceWords): boolean {
  return run.slice(Math.max(0, at - 4), at).some(({ text }) => streets.includes(text));
}

/** How many letters may be wrong: more of a long name, and more where the words say that a place follows. */
function isBelievable(
  { edits, cost, name }: Candidate,
  part: Part,
  lead: Lead,
  words: PlaceWords,
): boolean {
  const { run, from, to, said } = part;
  const { length } = name.key;
  const firm = isFirm(lead);
  const commune = name.place.kind !== "outside" && name.place.code !== undefined;
  if (!commune && length < 5) return false;
  if (to - from > 1) {
    if (!name.severalWords) return edits <= 1 && firm && length > 5 && !areOrdinary(run, from, to);
    if (areOrdinary(run, from, to) && !isHyphened(run, from, to))
      return firm && commune && edits <= 1;
  } else if (isRare(said)) return firm && edits === 1 && length > 4;
  if (cost <= 1) return true;
  const most = bearable(length) - (name.place.kind === "outside" && length < 7 ? 1 : 0);
  if (firm || length > 11) return edits <= most;
  if (afterStreet(run, from, words)) return false;
  if (length > 6) return edits <= 2;
  if (length < 5 || edits > most) return false;
  return edits < 2 || (commune && !isNearlyCommon(said));
}
