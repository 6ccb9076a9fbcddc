/** Forms of a word, each a regular expression, where they stand whole; for `Spelling`, over plain text. */
export function words(forms: string): RegExp {
  return new RegExp(`(?<![a-z0-9'’@.-])(?:${forms})(?![a-z0-9'’@])`, "g");
}
