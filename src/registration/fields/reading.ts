/** What a field made of a message. Spans are in the message, `end` exclusive. */
export type FieldReading<T> =
  | { readonly kind: "read"; readonly value: T; readonly start: number; readonly end: number }
  /** Something was meant to be the field, and is not whole: "061234". */
  | { readonly kind: "invalid"; readonly said: string }
  /** Whole, but likely mistyped: to be proposed corrected. */
  | { readonly kind: "suspect"; readonly said: string; readonly suggestion: string }
  /** Nothing in the message looks like it. */
  | { readonly kind: "missing" };

/** A message with what was read blanked out. */
export function without<T>(text: string, read: FieldReading<T>): string {
  if (read.kind !== "read") return text;
  return `${text.slice(0, read.start)}${" ".repeat(read.end - read.start)}${text.slice(read.end)}`;
}
