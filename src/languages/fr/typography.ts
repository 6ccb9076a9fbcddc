/** No-break space, before a colon, inside guillemets, between a number and its unit. */
export const NBSP = "\u00a0";
/** Narrow no-break space, before ; ! and ? */
export const NNBSP = "\u202f";

/**
 * Template tag for French sentences, written with plain spaces and typed apostrophes: sets the
 * no-break spaces and ’ of the Imprimerie nationale's *Lexique des règles typographiques*. Only the
 * sentence is set; values put into it stay as they are.
 */
export function fr(
  sentence: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return sentence
    .map(typeset)
    .reduce((text, part, index) => `${text}${values[index - 1] ?? ""}${part}`);
}

function typeset(part: string): string {
  return part
    .replaceAll("'", "’")
    .replaceAll(" :", `${NBSP}:`)
    .replaceAll("« ", `«${NBSP}`)
    .replaceAll(" »", `${NBSP}»`)
    .replace(/ ([;!?])/g, `${NNBSP}$1`);
}

const figures = new Intl.NumberFormat("fr-FR");

/** "1 événement", "3 événements", "0 événement": French is singular below two. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${figures.format(count)}${NBSP}${count < 2 ? one : many}`;
}

/** "a, b et c" */
export function list(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}
