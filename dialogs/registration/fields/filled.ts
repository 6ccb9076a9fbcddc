import type { Form } from "../../state.js";

/**
 * What a field made of a message: the form with its value and the words left, or what to say.
 * `told`: what is said before going on.
 */
export type Filled =
  | { readonly form: Form; readonly rest: string; readonly told?: string }
  | Unfilled;

/** What to say of a message that does not do. */
export interface Unfilled {
  readonly problem: string;
  readonly proposed?: Form["proposed"];
}
