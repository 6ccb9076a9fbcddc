import type { Form } from "../state.js";

/** The form with words added to its message: none told before is lost. */
export function withMessage(form: Form, told: string): Form {
  return { ...form, message: form.message ? `${form.message}. ${told}` : told };
}
