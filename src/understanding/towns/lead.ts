import type { PlaceWords } from "../../languages/place-words.js";
import type { Word } from "../normalise.js";
import { phrasesOf } from "./phrases.js";
import type { Run } from "./runs.js";

/** How far "près de" reaches when no distance is said, in kilometres. */
export const NEAR_BY = 5;

/** What the words before a name say of it. */
export interface Lead {
  readonly kind: "at" | "loosely-at" | "near" | "none" | "article" | "barred";
  /** Index of its first word in the run. */
  readonly from: number;
  /** Set when near. */
  readonly kilometres?: number;
}

/** Reads leftwards from a name: "à", "près de", "à moins de 5 km de", "rue de", or nothing of the kind. */
export function leadTo(run: Run, name: number, words: PlaceWords): Lead {
  const phrases = phrasesOf(words);
  const barred = Math.max(phrases.notAfter.before(run, name), phrases.bodies.before(run, name));
  if (barred > 0) return { kind: "barred", from: name - barred };
  const distance = distanceTo(run, name, words);
  if (distance) return distance;
  const near = nearBefore(run, name, words);
  const at = phrases.prepositions.before(run, name);
  const loosely = phrases.loosePrepositions.before(run, name);
  if (near > at) return { kind: "near", from: name - near, kilometres: NEAR_BY };
  if (at > loosely && !isVerb(run, name - at, at, words)) return { kind: "at", from: name - at };
  // "Celui de Faches" is pointed at by its town.
  if (phrases.singling.before(run, name) > 0) return { kind: "at", from: name };
  if (loosely > 0) return { kind: "loosely-at", from: name - loosely };
  if (phrases.articles.before(run, name) > 0) return { kind: "article", from: name };
  return { kind: "none", from: name };
}

/** "près de", also with an article of the place's own: "autour de la". */
function nearBefore(run: Run, name: number, words: PlaceWords): number {
  const { near, definite } = phrasesOf(words);
  const article = definite.before(run, name);
  const over = article > 0 ? near.before(run, name - article) : 0;
  return Math.max(near.before(run, name), over > 0 ? over + article : 0);
}

/** « il a » is no place: the "a" without its accent is a verb after a subject. */
function isVerb(run: Run, at: number, length: number, words: PlaceWords): boolean {
  return length === 1 && run[at]?.text === "a" && phrasesOf(words).subjects.before(run, at) > 0;
}

/** "(à moins de) 5 km de", the number in figures or letters. */
function distanceTo(run: Run, name: number, words: PlaceWords): Lead | undefined {
  const phrases = phrasesOf(words);
  const { units, numbers } = words.distance;
  const link = phrases.links.before(run, name);
  if (link === 0) return undefined;
  let at = name - link - 1;
  const [, glued, unit = ""] = /^([\d.]*)([a-z]+)$/.exec(run[at]?.text ?? "") ?? [];
  const factor = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (factor === undefined) return undefined;
  if (!glued) at--;
  const amount = glued || run[at]?.text || "";
  const number = /^\d{1,3}(\.\d+)?$/.test(amount) ? Number(amount) : numbers[amount];
  if (!number) return undefined;
  const kilometres = factor === 0 ? NEAR_BY : number * factor;
  return { kind: "near", from: at - phrases.openers.before(run, at), kilometres };
}

/** True when nothing but list words stand between two places: "Lille et Croix", "Lille, Loos". */
export function joins(between: string, words: PlaceWords): boolean {
  const plain = between.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (plain === "") return /[,/&+]/.test(between);
  return words.conjunctions.includes(plain);
}

/** "et alentours" after a name: where it ends. */
export function nearAfter(run: Run, end: number, words: PlaceWords): Word | undefined {
  const length = phrasesOf(words).nearAfter.at(run, end);
  return length > 0 ? run[end + length - 1] : undefined;
}

/** True when the words say plainly that a place follows: "à", "près de". */
export function isFirm({ kind }: Lead): boolean {
  return kind === "at" || kind === "near";
}

/** True when a place may well follow, also behind "dans" or "au". */
export function isPlaced({ kind }: Lead): boolean {
  return kind === "at" || kind === "near" || kind === "loosely-at";
}
