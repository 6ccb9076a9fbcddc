import type { Language } from "../../src/languages/language.js";
import type { FieldName } from "../../src/languages/texts/form-texts.js";
import { LONGEST_NAME } from "../../src/registration/fields/name-words.js";
import { MOST_SEATS } from "../../src/registration/fields/seats.js";
import { LONGEST_MESSAGE } from "../../src/registration/request.js";
import type { AdaptiveCard } from "../../src/turn.js";
import { tap } from "../dialog.js";
import { card, line, link, sendButton } from "./adaptive-card.js";

/** One field as the card shows it. */
export interface CardField {
  readonly name: FieldName;
  /** What stands in it: as typed, or as known so far. */
  readonly value?: string;
  /** What is wrong with what was typed. */
  readonly problem?: string;
  /** Of a field in which one chooses. */
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
}

export interface FormFacts {
  readonly eventId: string;
  /** Its first line is the heading. */
  readonly notice: string;
  readonly privacyUrl?: string;
  readonly fields: readonly CardField[];
}

/**
 * The whole registration request as one card. What it checks by itself (Adaptive Cards 1.3) saves a
 * round; the dialog checks all of it again.
 */
export function formCard(text: string, facts: FormFacts, language: Language): AdaptiveCard {
  const { card: texts, buttons: labels } = language.texts.form;
  const { eventId, privacyUrl, fields } = facts;
  const [heading = "", ...notice] = facts.notice.split("\n");
  const review = tap(labels.review, { do: "fill", event: eventId });
  return card(text, [
    line(heading, { weight: "Bolder" }),
    ...notice.map((text) => line(text, { isSubtle: true, spacing: "None", size: "Small" })),
    ...fields.flatMap((field) => [
      ...(field.problem === undefined ? [] : [line(field.problem, { color: "Attention" })]),
      input(field, texts),
    ]),
    sendButton(review, privacyUrl === undefined ? [] : [link(labels.privacy, privacyUrl)]),
  ]);
}

function input({ name, value, choices }: CardField, texts: Language["texts"]["form"]["card"]) {
  return {
    id: name,
    label: texts.labels[name],
    ...KINDS[name],
    ...(value === undefined
      ? {}
      : { value: name === "seats" ? Number(value) || undefined : value }),
    ...(choices === undefined ? {} : { choices }),
    ...("isRequired" in KINDS[name] ? { errorMessage: texts.missing[name] } : {}),
  };
}

const KINDS: Readonly<Record<FieldName, Readonly<Record<string, unknown>>>> = {
  session: { type: "Input.ChoiceSet", style: "compact", isRequired: true },
  name: { type: "Input.Text", isRequired: true, maxLength: LONGEST_NAME },
  email: {
    type: "Input.Text",
    style: "Email",
    isRequired: true,
    maxLength: 254,
    regex: "^\\s*\\S+@\\S+\\.\\S+\\s*$",
  },
  phone: { type: "Input.Text", style: "Tel", maxLength: 40 },
  seats: { type: "Input.Number", isRequired: true, min: 1, max: MOST_SEATS },
  message: { type: "Input.Text", isMultiline: true, maxLength: LONGEST_MESSAGE },
};
