import { slug } from "../../slug.js";

/**
 * Parts the organisers on each line: "Finansol - Ville de Lille", "X et la Ville de Lille".
 * A pair that the description writes as one name ("Colline/ACEPP") is one organiser.
 */
export function readOrganisers(lines: readonly string[], description: string): string[] {
  return lines
    .flatMap((printed) => printed.split(/ et (?:la |le |l’)(?=\p{Lu})/u))
    .flatMap(commaList)
    .flatMap((names) => (isOneName(names, description) ? [names] : names.split(/ [-–] /)))
    .map(tidyName)
    .filter((name) => name !== "");
}

/** Names parted by commas; the "…" of an open list is dropped. */
export function readNames(printed: string): string[] {
  return commaList(printed)
    .map(tidyName)
    .filter((name) => name !== "");
}

function commaList(printed: string): string[] {
  return printed.split(/\s*[,;]\s*/);
}

function tidyName(name: string): string {
  return name.replace(/[\s…:,;]+$/u, "").replace(/^[\s:,;-]+/u, "");
}

function isOneName(names: string, description: string): boolean {
  const pair = names.split(/ [-–] /);
  return pair.length === 2 && `-${slug(description)}-`.includes(`-${slug(names)}-`);
}
