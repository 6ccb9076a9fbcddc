import type { Gazetteer } from "../../programme/gazetteer.js";

/**
 * A message without the towns whose names are written with an apostrophe: "villeneuve d'ascq" is called so
 * in any language, and its "d'" tells none.
 */
export function withoutElided(message: string, gazetteer: Gazetteer): string {
  return message.replace(elidedOf(gazetteer), " ");
}

const elided = new WeakMap<Gazetteer, RegExp>();

/** Made once for each gazetteer. */
function elidedOf(gazetteer: Gazetteer): RegExp {
  const made = elided.get(gazetteer);
  if (made) return made;
  const names = gazetteer.places
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => name.includes("'"))
    .map((name) => name.split(/[-' ]+/).join("[-'’ ]+"));
  // Without any, nothing is left out.
  const any = names.length > 0 ? names.join("|") : "(?!)";
  const pattern = new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, "giu");
  elided.set(gazetteer, pattern);
  return pattern;
}
