/**
 * How a plain word sounds to a French ear, as a key: "tourcouin" and "tourcoing" share one, so do
 * "roubais" and "roubaix". After the rules of French spelling, in order; most rules are one letter wide.
 */
export function soundKey(letters: string): string {
  return RULES.reduce((sound, [spelt, said]) => sound.replace(spelt, said), letters);
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/sch|sh|ch/g, "C"],
  [/sc(?=[eiy])/g, "s"],
  [/cq|ck|qu|q/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/gu(?=[eiy])/g, "G"],
  [/g(?=[eiy])/g, "j"],
  [/gn/g, "N"],
  [/(?<=[a-z])ti(?=on)/g, "si"],
  [/h/g, ""],
  [/y/g, "i"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/x(?=.)/g, "ks"],
  [/(.)\1+/g, "$1"],
  [/[stdxpgzk]+$/, ""],
  [/eaux?|aux?|o/g, "o"],
  [/e(?=[ao])/g, ""],
  [/oeu|eu|oe/g, "e"],
  [/oi(?=n)/g, "ui"],
  [/ou|u/g, "u"],
  [/(?:ain|ein|in|im|un)(?![aeiouy])/g, "I"],
  [/(?:an|en|am|em)(?![aeiouy])/g, "A"],
  [/(?:on|om)(?![aeiouy])/g, "O"],
  [/ai|ei|e/g, "e"],
  [/[stdxpgzk]+$/, ""],
  [/e+$/, ""],
  [/G/g, "g"],
];
