/**
 * Text made plain to compare: lower case, no accents, straight apostrophes, hyphens and spaces. One
 * UTF-16 unit in, one out, so that places stay true.
 */
export function plainCharacters(typed: string): string {
  return typed.replace(/[^ -@[-_a-~]/g, rememberedPlain);
}

/** Each character that was met, made plain. */
const PLAIN = new Map<string, string>();

function rememberedPlain(character: string): string {
  let bare = PLAIN.get(character);
  if (bare === undefined) {
    bare = plainCharacter(character);
    PLAIN.set(character, bare);
  }
  return bare;
}

function plainCharacter(character: string): string {
  if (/[ -_a-~]/.test(character)) return character.toLowerCase();
  if (/[’‘ʼ`´]/.test(character)) return "'";
  if (/[\s\u00a0\u202f\u2009]/.test(character)) return " ";
  if (/[‐‑–—−]/.test(character)) return "-";
  const bare = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.length === 1 ? bare : character;
}
