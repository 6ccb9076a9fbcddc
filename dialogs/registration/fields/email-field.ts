import { addressMeant } from "../../../src/registration/fields/address-meant.js";
import { addressUnsigned, proposalOf, readEmail } from "../../../src/registration/fields/email.js";
import { without } from "../../../src/registration/fields/reading.js";
import { spokenAddress } from "../../../src/registration/fields/spelt-out.js";
import type { Scene } from "../../dialog.js";
import type { Form } from "../../state.js";
import type { Filled } from "./filled.js";

/** Reads the answer to "what is your e-mail address?", and to whether a mistyped one was meant. */
export function readEmailField(text: string, form: Form, { heard, language }: Scene): Filled {
  const read = readEmail(text);
  const { form: texts } = language.texts;
  const spoken = read.kind === "missing" ? spokenAddress(text, language.words.form) : undefined;
  if (spoken !== undefined && readEmail(spoken).kind !== "invalid") {
    // As one says it is not as one writes it: a yes takes it.
    const proposed = { said: spoken, suggestion: spoken };
    return { problem: texts.emailTypo(spoken), proposed };
  }
  switch (read.kind) {
    case "read":
      return {
        form: { ...form, email: read.value, proposed: undefined },
        rest: without(text, read),
      };
    case "suspect":
      if (read.said === form.proposed?.said) {
        return { form: { ...form, email: read.said, proposed: undefined }, rest: "" };
      }
      return {
        problem: texts.emailTypo(read.suggestion),
        proposed: proposalOf(read),
      };
    case "invalid":
      return { problem: texts.again.email(read.said) };
    case "missing":
  }
  const { proposed } = form;
  const meant = proposed && addressMeant(text, proposed, language.words.formTalk.turnsAway);
  if (meant !== undefined) {
    return { form: { ...form, email: meant, proposed: undefined }, rest: "" };
  }
  if (proposed && heard.intents.includes("yes")) {
    return { form: { ...form, email: proposed.suggestion, proposed: undefined }, rest: "" };
  }
  if (proposed && heard.intents.includes("no")) {
    // Of what was only spoken, nothing is left to take.
    if (proposed.said === proposed.suggestion) {
      return { form: { ...form, proposed: undefined }, rest: "" };
    }
    return { form: { ...form, email: proposed.said, proposed: undefined }, rest: "" };
  }
  const unsigned = addressUnsigned(text);
  return { problem: unsigned === undefined ? texts.emailMissing : texts.again.email(unsigned) };
}
