import { Text } from "../../understanding/normalise.js";

/** Between the people of one name: "Inès Roussel, Manon Petit et Zoé Lam". */
const COMMA = /\s*[,;&+]\s*/u;

/**
 * The names that are left when one of them is not coming: without "manon", "Inès Roussel" of "Inès
 * Roussel et Manon Petit". Nothing when none of them is, or nobody would be left.
 *
 * @param absent words of the name of who is not coming, plain
 * @param joins what names are joined with, in whatever language: "et", "and"
 */
export function withoutAbsentee(
  names: string,
  absent: readonly string[],
  joins: readonly string[],
): string | undefined {
  const people = peopleOf(names, joins);
  const staying = people.filter((person) => !wordsOf(person).some((word) => absent.includes(word)));
  if (staying.length === 0 || staying.length === people.length) return undefined;
  const [last = ""] = people.slice(-1);
  const [, ...surname] = last.split(" ");
  // "Inès et Manon Petit" share a name.
  const whole = staying.map((one) => (one.includes(" ") ? one : [one, ...surname].join(" ")));
  return whole.join(` ${joins[0] ?? "&"} `);
}

/** The people of one name. */
export function peopleOf(names: string, joins: readonly string[]): readonly string[] {
  const links = new RegExp(`\\s+(?:${joins.join("|")})\\s+`, "iu");
  return names.split(COMMA).flatMap((part) => part.split(links));
}

/** The words of a text, plain. */
export function wordsOf(text: string): readonly string[] {
  return Text.of(text)
    .words()
    .map((word) => word.text);
}
