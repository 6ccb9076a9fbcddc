import { plain } from "./normalise.js";

/**
 * Names that differ in capitals and accents only are one: "Uracen" and "URACEN". By the plain name,
 * the form that is printed most often, the first of equals.
 */
export function printedForms(names: Iterable<string>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const forms = counts.get(plain(name)) ?? new Map<string, number>();
    counts.set(plain(name), forms.set(name, (forms.get(name) ?? 0) + 1));
  }
  const forms = new Map<string, string>();
  for (const [key, printed] of counts) {
    const [commonest] = [...printed].toSorted(([, few], [, many]) => many - few);
    if (commonest) forms.set(key, commonest[0]);
  }
  return forms;
}
