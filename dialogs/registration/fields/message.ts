import { LONGEST_MESSAGE } from "../../../src/registration/request.js";
import type { Form } from "../../state.js";

/** The form with words added to its message: none told before is lost or said twice; what is too long ends in "…". */
export function withMessage(form: Form, told: string): Form {
  if (form.message?.includes(told)) return form;
  const message = form.message ? `${form.message}. ${told}` : told;
  const fits = message.length <= LONGEST_MESSAGE;
  return { ...form, message: fits ? message : `${message.slice(0, LONGEST_MESSAGE - 1)}…` };
}
