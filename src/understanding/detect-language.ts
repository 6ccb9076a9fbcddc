import type { Language, LanguageCode } from "../languages/language.js";
import { plainCharacters } from "../languages/plain.js";
import { ADDRESS } from "./addresses.js";
import { writtenOut } from "./chat-spelling.js";
import { isOfTrade } from "./facets.js";
import { Text } from "./normalise.js";

/** A word that carries the sentence ("where is") outweighs the articles of a name ("les", "de la"). */
const FRAME = 3;
const OTHER = 1;

type Marked = Pick<Language, "code" | "words">;

/**
 * The language in which a message is written, by its function words. Words that another language has
 * too count for nothing, nor do chat spellings that are words there ("dont"); a name in the other language ("where is 'Les Moulins de l'ESS'?") weighs less
 * than the sentence around it. When the message does not tell, the language before it goes on.
 *
 * @param previous the language of the conversation so far; the first one when left out
 * @param supposed true when that is only the language of the device: weaker signs then tell
 */
export function detectLanguage(
  message: string,
  languages: readonly Marked[],
  previous?: LanguageCode,
  supposed = previous === undefined,
): LanguageCode {
  const text = Text.of(unbroken(unquoted(message).replace(ADDRESS, " ")));
  const marked = languages.map((language) => ({
    code: language.code,
    weight: weigh(text, language, languages),
  }));
  // "Wats on", "accountant consultations": nothing but how it is spelt, and the words of its trade.
  const isBare = supposed && marked.every(({ weight }) => weight === 0);
  const weights = isBare
    ? languages.map((language) => ({
        code: language.code,
        weight: weighWritten(message, language, languages) + weighTrade(text, language, languages),
      }))
    : marked;
  const heaviest = Math.max(0, ...weights.map(({ weight }) => weight));
  const likely = weights.filter(({ weight }) => weight === heaviest).map(({ code }) => code);
  if (previous !== undefined && (heaviest === 0 || likely.includes(previous))) return previous;
  return likely[0] ?? previous ?? "fr";
}

function weigh(text: Text, { code, words }: Marked, languages: readonly Marked[]): number {
  const others = languages.filter((language) => language.code !== code);
  const shared = (word: string) =>
    others.some(({ words: { marks } }) => marks.frame.has(word) || marks.other.has(word));
  const isChat = (word: string) => writtenOut(word, words.spellings) !== word;
  const isWordThere = (word: string) => others.some((other) => other.words.stopWords.has(word));
  const told = text.words().reduce((sum, { text: word }) => {
    if (shared(word) || (isWordThere(word) && isChat(word))) return sum;
    if (words.marks.frame.has(word)) return sum + FRAME;
    return words.marks.other.has(word) ? sum + OTHER : sum;
  }, 0);
  return told + (unnamed(text.typed).toLowerCase().match(words.marks.signs) ?? []).length;
}

/** The same of the message with its short spellings written out. */
function weighWritten(message: string, language: Marked, languages: readonly Marked[]): number {
  const written = writtenOut(message, language.words.spellings);
  return written === message ? 0 : weigh(Text.of(unbroken(written)), language, languages);
}

/** How many words this language alone has for what events are about: "clothes", not "culture". */
function weighTrade(text: Text, { code, words }: Marked, languages: readonly Marked[]): number {
  const others = languages.filter((language) => language.code !== code);
  return text.words().filter(({ text: word }) => {
    const isOf = ({ words: { facets, stopWords, generalWords } }: Pick<Marked, "words">) =>
      stopWords.has(word) || generalWords.has(word) || isOfTrade(word, facets);
    const isForeign = others.some(
      (other) => isOf(other) || words.dictionary(word).some((meant) => isSpeltAlike(word, meant)),
    );
    return (isOf({ words }) || words.dictionary(word).length > 0) && !isForeign;
  }).length;
}

/** Whether a word is one of those meant by it, or its feminine or plural: "collective" is French too. */
function isSpeltAlike(word: string, meant: string): boolean {
  const one = plainCharacters(meant);
  const stems = [one, one.replace(/f$/, "ve")];
  return stems.some((stem) => [stem, `${stem}e`, `${stem}s`, `${stem}es`].includes(word));
}

/** "d'Ascq" and "d'Arcadis" are of the name's language, not of the message's. */
function unnamed(message: string): string {
  return message.replace(/\p{L}*['’](?=\p{Lu}\p{Ll})/gu, " ");
}

/**
 * Addresses are of no language, nor is a piece of a word that an apostrophe breaks ("So'lidaire") or the
 * particle of a name ("Pieter De Smet").
 */
function unbroken(message: string): string {
  const bare = message.replace(ADDRESSES, " ").replace(BROKEN, " ").replace(PARTICLE, " ");
  return /\p{L}/u.test(bare) ? bare : "";
}

const ADDRESSES = /\S+@\S+|https?:\S+|www\.\S+/g;
/** Elisions of French words apart ("qu'il", "aujourd'hui"), two letters and an apostrophe elide nothing. */
const BROKEN =
  /(?<!\p{L})(?!qu['’]|(?:aujourd|jusqu|lorsqu|puisqu|quelqu|presqu)['’])\p{L}{2,}['’]\p{L}{3,}/giu;

const PARTICLE = /(?<=\p{Lu}\p{Ll}+ )(?:\p{L}{1,3} )+(?=\p{Lu}\p{Ll})/gu;

/** The message without what it quotes, unless nothing else is left. */
function unquoted(message: string): string {
  const bare = message.replace(/"[^"]*"|«[^»]*»|“[^”]*”/g, " ");
  return /\p{L}/u.test(bare) ? bare : message;
}
