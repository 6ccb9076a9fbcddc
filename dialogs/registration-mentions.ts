import type { Language } from "../src/languages/language.js";
import { readEmail } from "../src/registration/fields/email.js";
import { readName } from "../src/registration/fields/name.js";
import { readPhone } from "../src/registration/fields/phone.js";
import { readSeats } from "../src/registration/fields/seats.js";
import { Text } from "../src/understanding/normalise.js";
import type { Scene } from "./dialog.js";
import { FIELDS, type Field, without } from "./registration-fields.js";
import type { Form } from "./state.js";

/** A demand for the form as a card is no longer than this, in words. */
const SHORT = 6;

/** "Je préfère le formulaire". */
export function asksForCard(text: string, { words }: Language): boolean {
  const said = Text.of(text).words();
  return said.length <= SHORT && said.some((word) => words.form.card.includes(word.text));
}

/** The field that a person calls by name: "modifier le téléphone". */
export function namedField(text: string, { words }: Language): Field | undefined {
  const said = Text.of(text)
    .words()
    .map((word) => word.text);
  const named = Object.values(FIELDS).find(({ name }) =>
    words.form.fields[name].some((word) => said.includes(word)),
  );
  return named;
}

/** The form with every value that a message tells without being asked; the same when there is none. */
export function readMentioned(text: string, form: Form, scene: Scene): Form {
  return mentioned(text, form, scene).form;
}

/** The message without the values that it tells: what is left to understand of it. */
export function withoutMentioned(text: string, form: Form, scene: Scene): string {
  return mentioned(text, form, scene).rest;
}

/** "En fait on sera 4": tells values of other fields, and nothing beside. */
export function tellsOnlyValues(text: string, form: Form, scene: Scene): boolean {
  const { form: told, rest } = mentioned(text, form, scene);
  const { form: words, stopWords } = scene.language.words;
  const frames = [...words.seatFrames, ...words.and, ...Object.values(words.fields).flat()];
  const left = Text.of(rest)
    .words()
    .filter(({ text: word }) => word.length > 1 && !stopWords.has(word) && !frames.includes(word));
  return told !== form && left.length === 0;
}

/** The message with an address in it blanked out: its letters are no words. */
export function withoutEmail(text: string): string {
  const email = readEmail(text);
  if (email.kind === "read" || email.kind === "missing") return without(text, email);
  return text.replace(email.said, " ".repeat(email.said.length));
}

function mentioned(text: string, form: Form, { language }: Scene): { form: Form; rest: string } {
  const words = language.words.form;
  const email = readEmail(text);
  let filled = form;
  if (email.kind === "read") filled = { ...form, email: email.value, proposed: undefined };
  if (email.kind === "suspect") {
    filled = { ...form, proposed: { said: email.said, suggestion: email.suggestion } };
  }
  let rest = withoutEmail(text);
  const phone = readPhone(rest);
  if (phone.kind === "read") filled = { ...filled, phone: phone.value };
  rest = without(rest, phone);
  const seats = readSeats(rest, words, false);
  if (seats.kind === "read") filled = { ...filled, seats: seats.value };
  rest = without(rest, seats);
  const name = readName(rest, words, false);
  if (name.kind === "read") filled = { ...filled, name: name.value };
  return { form: filled, rest: without(rest, name) };
}
