/**
 * A place name as a key to compare: letters and digits only, no accents, "st" spelt out.
 * "Saint-André-lez-Lille", "st andre lez lille" and "St.-André lès Lille" are the same place.
 */
export function placeKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .split(/[^\p{L}\p{N}]+/u)
    .map(spellOut)
    .join("");
}

/** One plain word of a name, abbreviations spelt out. "lez", "lès" and "les" are all "near" in old French. */
export function spellOut(word: string): string {
  return SPELT_OUT[word] ?? word;
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  st: "saint",
  ste: "sainte",
  lez: "les",
  s: "sur",
};
