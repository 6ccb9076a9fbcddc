/** Whole, but likely mistyped: to be proposed corrected. */
export interface Suspect {
  readonly kind: "suspect";
  /** As it stands in the message. */
  readonly said: string;
  readonly suggestion: string;
}

/** What a field made of a message. Spans are in the message, `end` exclusive. */
export type FieldReading<T> =
  | { readonly kind: "read"; readonly value: T; readonly start: number; readonly end: number }
  /** Something was meant to be the field, and is not whole: "061234". */
  | { readonly kind: "invalid"; readonly said: string }
  | Suspect
  /** Nothing in the message looks like it. */
  | { readonly kind: "missing" };

/** Where something stands in a message, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where what was read or meant stands in its message; nothing when nothing was. */
export function spanIn<T>(text: string, read: FieldReading<T>): Span | undefined {
  if (read.kind === "missing") return undefined;
  if (read.kind === "read") return read;
  const start = text.indexOf(read.said);
  return start < 0 ? undefined : { start, end: start + read.said.length };
}

/** A message with what was read blanked out. */
export function without<T>(text: string, read: FieldReading<T>): string {
  return read.kind === "read" ? blanked(text, [read]) : text;
}

/** A message with some of it blanked out, what is left staying in its place. */
export function blanked(text: string, spans: Iterable<Span>): string {
  const characters = text.split("");
  for (const { start, end } of spans) characters.fill(" ", start, end);
  return characters.slice(0, text.length).join("");
}
