import type { Found } from "../languages/language.js";
import { anyOf, type Facet, inOne } from "../programme/query.js";
import type { FacetValue } from "./facets.js";
import type { Text } from "./normalise.js";

/** Kinds of things that one may want one or the other of; two of one kind are so by themselves. */
const WIDE: readonly Facet[] = ["formats", "words"];

/** So many words parted by commas only name several wishes: "cuisine, épicerie, bio". */
const LISTED = 3;

/**
 * What is wanted one or the other of, as one word for the search: "cuisine ou épicerie", "parties or
 * live music", "cuisine, épicerie, bio". Each word must be there otherwise.
 *
 * @param or what stands between the two, with the articles after it
 */
export function eitherOr(
  text: Text,
  values: readonly Found<FacetValue>[],
  or: RegExp,
): readonly Found<FacetValue>[] {
  const inOrder = [...values].sort((one, other) => one.start - other.start);
  const chains: Chain[] = [];
  for (const value of inOrder) {
    const chain = chains.at(-1);
    const last = chain?.values.at(-1);
    const between = last === undefined ? undefined : tie(text, last, value, or);
    if (chain && between) chains[chains.length - 1] = added(chain, value, between);
    else chains.push({ values: [value], or: false });
  }
  const wanted = chains.flatMap(({ values: tied, or: said }) =>
    said ? asOne(tied) : merged(tied),
  );
  const others = new Set(wanted.flatMap(({ value }) => alternatives(value)));
  return wanted.filter(({ value }) => value.facet !== "words" || !others.has(value.value));
}

/** "Je cherche un emploi : un forum ou un atelier sur l'emploi ?" does not ask for it twice. */
function alternatives({ facet, value }: FacetValue): readonly string[] {
  const any = facet === "words" ? anyOf(value) : [];
  return any.length > 1 ? any : [];
}

interface Chain {
  readonly values: readonly Found<FacetValue>[];
  /** "Ou" is said between two of them. */
  readonly or: boolean;
}

function added({ values, or }: Chain, value: Found<FacetValue>, tied: "or" | "comma"): Chain {
  return { values: [...values, value], or: or || tied === "or" };
}

function tie(
  text: Text,
  one: Found<FacetValue>,
  other: Found<FacetValue>,
  or: RegExp,
): "or" | "comma" | undefined {
  if (!WIDE.includes(one.value.facet) || !WIDE.includes(other.value.facet)) return undefined;
  const between = text.plain.slice(one.end, other.start);
  // "Où" asks for a place.
  if (text.typed.slice(one.end, other.start).includes("ù")) return undefined;
  if (between.replace(or, "").trim() === "" && between.trim() !== "") return "or";
  return between.trim() === "," ? "comma" : undefined;
}

function merged(values: readonly Found<FacetValue>[]): readonly Found<FacetValue>[] {
  const words = values.every(({ value }) => value.facet === "words");
  return words && values.length >= LISTED ? asOne(values) : values;
}

function asOne(values: readonly Found<FacetValue>[]): readonly Found<FacetValue>[] {
  const [first] = values;
  if (!first || values.every(({ value }) => value.facet === "formats")) return values;
  const value = inOne(values.map((one) => one.value.value));
  const end = values.at(-1)?.end ?? first.end;
  return [{ ...first, end, value: { facet: "words", value }, rule: `either: ${value}` }];
}
