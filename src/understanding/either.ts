import type { Found } from "../languages/language.js";
import type { Words } from "../languages/words.js";
import { anyOf, type Facet, inOne, ofKind } from "../programme/query.js";
import { says, spansOf } from "./cues.js";
import type { FacetValue } from "./facets.js";
import { Text } from "./normalise.js";

/** Kinds of things that one may want one or the other of; two of one kind are so by themselves. */
const WIDE: readonly Facet[] = ["formats", "words"];

/** So many words parted by commas only name several wishes: "cuisine, épicerie, bio". */
const LISTED = 3;

/** Words that may stand after a comma of a list: "le climat, l'eau, les déchets". */
const ARTICLES = 2;

type Vocabulary = Pick<Words, "sentences" | "stopWords" | "subject">;

/**
 * What is wanted one or the other of, as one word for the search: "cuisine ou épicerie", "parties or
 * live music", "cuisine, épicerie, bio", "food, like organic or local farms". Each word must be there
 * otherwise; in a list words side by side are one wish ("money, savings, local currencies").
 */
export function eitherOr(
  text: Text,
  values: readonly Found<FacetValue>[],
  words: Vocabulary,
): readonly Found<FacetValue>[] {
  const inOrder = [...values].sort((one, other) => one.start - other.start);
  const chains: Chain[] = [];
  for (const value of inOrder) {
    const chain = chains.at(-1);
    const last = chain?.items.at(-1);
    const [before] = last?.slice(-1) ?? [];
    const between = before === undefined ? undefined : tie(text, before, value, words);
    if (chain && last && between) chains[chains.length - 1] = added(chain, value, between);
    else chains.push({ items: [[value]], or: false });
  }
  const wanted = chains.flatMap((chain) =>
    chain.or || isOpen(text, chain, words) ? asOne(chain.items) : merged(chain.items),
  );
  const others = new Set(wanted.flatMap(({ value }) => alternatives(value)));
  return wanted.filter(({ value }) => value.facet !== "words" || !others.has(value.value));
}

/** "De la musique, un concert, quelque chose de sympa ?": what ends with anything at all is wanted one or the other. */
function isOpen(text: Text, { items }: Chain, { stopWords, subject }: Vocabulary): boolean {
  const [last] = items.flat().slice(-1);
  if (items.length < 2 || !last) return false;
  const [vague] = spansOf(text, subject.vague, "vague").filter(({ start }) => start >= last.end);
  const between = vague && text.plain.slice(last.end, vague.start);
  const isTied = between !== undefined && /^ *,[^.,;:!?]*$/.test(between);
  return (
    isTied &&
    Text.of(between)
      .words()
      .every((word) => stopWords.has(word.text))
  );
}

/** "Je cherche un emploi : un forum ou un atelier sur l'emploi ?" does not ask for it twice. */
function alternatives({ facet, value }: FacetValue): readonly string[] {
  const any = facet === "words" ? anyOf(value) : [];
  return any.length > 1 ? any : [];
}

/** Values side by side, which are one thing. */
type Item = readonly Found<FacetValue>[];

interface Chain {
  readonly items: readonly Item[];
  /** "Ou" is said between two of them. */
  readonly or: boolean;
}

function added({ items, or }: Chain, value: Found<FacetValue>, tied: Tie): Chain {
  const last = items.at(-1) ?? [];
  if (tied === "beside") return { items: [...items.slice(0, -1), [...last, value]], or };
  return { items: [...items, [value]], or: or || tied === "or" };
}

type Tie = "or" | "comma" | "beside";

function tie(
  text: Text,
  one: Found<FacetValue>,
  other: Found<FacetValue>,
  { sentences: { either, such }, stopWords }: Vocabulary,
): Tie | undefined {
  if (!WIDE.includes(one.value.facet) || !WIDE.includes(other.value.facet)) return undefined;
  const between = text.plain.slice(one.end, other.start);
  // "Où" asks for a place.
  if (text.typed.slice(one.end, other.start).includes("ù")) return undefined;
  const words = one.value.facet === "words" && other.value.facet === "words";
  // "Savings" are two words of the programme at once.
  if (between.trim() === "") return words ? "beside" : undefined;
  if (between.replace(either, "").trim() === "") return "or";
  // "Un atelier genre poterie" is one thing, "du sport, genre du vélo" is any.
  const examples = between.replace(such, "").replace(/[?,;:(]/g, "");
  if (words && says(between, such) && examples.trim() === "") return "or";
  const after = Text.of(between).words();
  const isList = after.length <= ARTICLES && after.every((word) => stopWords.has(word.text));
  return /^ *,[^.,;:!?]*$/.test(between) && isList ? "comma" : undefined;
}

function wish({ value: { facet, value } }: Found<FacetValue>): string {
  return facet === "formats" ? ofKind(value) : value;
}

function merged(items: readonly Item[]): readonly Found<FacetValue>[] {
  const words = items.every((item) => item.every(({ value }) => value.facet === "words"));
  return words && items.length >= LISTED ? asOne(items) : items.flat();
}

function asOne(items: readonly Item[]): readonly Found<FacetValue>[] {
  const values = items.flat();
  const [first] = values;
  if (!first || values.every(({ value }) => value.facet === "formats")) return values;
  const wishes = items.map((item) => [...new Set(item.map(wish))].join(" "));
  // "Cooking or food" is one subject.
  const value = inOne([...new Set(wishes)]);
  const end = values.at(-1)?.end ?? first.end;
  return [{ ...first, end, value: { facet: "words", value }, rule: `either: ${value}` }];
}
