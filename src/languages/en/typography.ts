/**
 * Template tag for English sentences: sets the typed apostrophe to ’. Only the sentence is set;
 * values put into it stay as they are.
 */
export function en(
  sentence: TemplateStringsArray,
  ...values: readonly (string | number)[]
): string {
  return sentence
    .map((part) => part.replaceAll("'", "’"))
    .reduce((text, part, index) => `${text}${values[index - 1] ?? ""}${part}`);
}

const figures = new Intl.NumberFormat("en-GB");

/** "1 event", "3 events", "no events" is left to the sentence. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${figures.format(count)} ${count === 1 ? one : many}`;
}

/** "a, b and c" */
export function list(parts: readonly string[], word: string): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts.at(-1)}`;
}
