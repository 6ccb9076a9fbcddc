import type { Language } from "../../../src/languages/language.js";
import { withoutContacts } from "../../../src/registration/fields/contacts.js";
import { readDictated } from "../../../src/registration/fields/dictated.js";
import { proposalOf, readEmail } from "../../../src/registration/fields/email.js";
import { givenAfter } from "../../../src/registration/fields/given.js";
import { readLeftOut } from "../../../src/registration/fields/left-out.js";
import { namePartIn, readName, renamed } from "../../../src/registration/fields/name.js";
import { readNameByAddress } from "../../../src/registration/fields/name-by-address.js";
import { readBesideName } from "../../../src/registration/fields/party.js";
import { readPhone, unfinishedPhone } from "../../../src/registration/fields/phone.js";
import { readPhoneEnding } from "../../../src/registration/fields/phone-ending.js";
import { type FieldReading, without } from "../../../src/registration/fields/reading.js";
import { MOST_SEATS, readSeats } from "../../../src/registration/fields/seats.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import type { Form } from "../../state.js";
import { nameBeforeContact } from "./bare-name.js";
import { FIELDS, type Field } from "./fields.js";
import { withMessage } from "./message.js";
import { isReadOtherwise } from "./readings.js";

/** A demand for the form as a card is no longer than this, in words. */
const SHORT = 7;

/** "Je préfère le formulaire". */
export function asksForCard(text: string, { words }: Language): boolean {
  const said = Text.of(text).words();
  return said.length <= SHORT && said.some((word) => words.form.card.includes(word.text));
}

/** The field that a person calls by its label or by name: "modifier le téléphone". */
export function namedField(text: string, { words, texts }: Language): Field | undefined {
  const said = Text.of(text);
  const names = said.words().map((word) => word.text);
  const fields = Object.values(FIELDS);
  const label = ({ name }: Field) => Text.of(texts.form.fields[name]).plain;
  // "Le nombre de personnes" begins like "le nom".
  const longestFirst = fields.toSorted((one, other) => label(other).length - label(one).length);
  return (
    longestFirst.find((field) => said.plain.includes(label(field))) ??
    fields.find(({ name }) => words.form.fields[name].some((word) => names.includes(word)))
  );
}

/** A field is named in so many words before the colon. */
const LABEL = 4;

/** The field of any words that a message gives by its name: "le nom : Luc Maurel", "message : …". */
export function labelledField(text: string, language: Language): Field | undefined {
  const [label = ""] = text.split(/[:=]/);
  if (givenAfter(text) === "" || Text.of(label).words().length > LABEL) return undefined;
  const field = namedField(label, language);
  return field?.takesAnyWords ? field : undefined;
}

/** Why a number that a message tells is not taken: no whole phone number, or too many people. */
export function refusedNumber(text: string, form: Form, scene: Scene): string | undefined {
  const { form: words } = scene.language.words;
  const { again, atMost } = scene.language.texts.form;
  const rest = withoutMentioned(text, form, scene);
  const phone = unfinishedPhone(rest);
  if (phone !== undefined) return again.phone(phone);
  return readSeats(rest, words, false).kind === "invalid" ? atMost(MOST_SEATS) : undefined;
}

/** The form with every value that a message tells without being asked; the same when there is none. */
export function readMentioned(text: string, form: Form, scene: Scene): Form {
  return mentioned(text, form, scene).form;
}

/** The message without the values that it tells: what is left to understand of it. */
export function withoutMentioned(text: string, form: Form, scene: Scene): string {
  return mentioned(text, form, scene).rest;
}

function mentioned(text: string, form: Form, scene: Scene): { form: Form; rest: string } {
  const { form: words, formTalk } = scene.language.words;
  // What is dictated is read no further.
  const dictated = readDictated(text, formTalk);
  let filled = dictated.kind === "read" ? withMessage(form, dictated.value) : form;
  const undictated = without(text, dictated);
  const left = readLeftOut(undictated, formTalk);
  // "Finalement pas de téléphone" takes it back; "c'est tout" takes no message back.
  if (left.fields.includes("phone") && filled.phone !== undefined) {
    filled = { ...filled, phone: undefined };
  }
  const email = readEmail(left.rest);
  if (email.kind === "read") filled = { ...filled, email: email.value, proposed: undefined };
  if (email.kind === "suspect") {
    filled = { ...filled, proposed: proposalOf(email) };
  }
  let rest =
    email.kind === "suspect"
      ? left.rest.replace(email.said, " ".repeat(email.said.length))
      : without(left.rest, email);
  const phone = readPhone(rest);
  if (phone.kind === "read") filled = { ...filled, phone: phone.value };
  rest = without(rest, phone);
  const ending = readPhoneEnding(rest, filled.phone, formTalk);
  if (ending.kind === "read") filled = { ...filled, phone: ending.value };
  rest = without(rest, ending);
  const seats = readSeats(rest, words, false);
  if (seats.kind === "read") filled = { ...filled, seats: seats.value };
  rest = without(rest, seats);
  const told = nameIn(rest, email.kind === "read" ? email.value : undefined, text, scene);
  // What is but guessed by its place takes that of no name that was given.
  const isSure = filled.name === undefined || readName(rest, words, false).kind === "read";
  const name = isSure ? told : undefined;
  if (name?.kind !== "read") return { form: filled, rest };
  const all = seats.kind === "missing" ? readBesideName(rest.slice(name.end), words) : undefined;
  if (all !== undefined && all <= MOST_SEATS) filled = { ...filled, seats: all };
  return {
    form: { ...filled, name: renamed(filled.name, name.value, namePartIn(text, words)) },
    rest: without(rest, name),
  };
}

/** The name that a message tells without being asked. */
export function nameTold(text: string, scene: Scene): FieldReading<string> | undefined {
  const email = readEmail(text);
  const address = email.kind === "read" ? email.value : undefined;
  return nameIn(withoutContacts(text), address, text, scene);
}

/** The name in what is left of a message, unless its words were understood as something else. */
function nameIn(rest: string, address: string | undefined, text: string, scene: Scene) {
  const { form: words } = scene.language.words;
  const plainly = readName(rest, words, false);
  const isPlain = plainly.kind !== "missing" && !isReadOtherwise(plainly, text, scene);
  if (isPlain) return plainly;
  const borne = address === undefined ? undefined : readNameByAddress(rest, address, words);
  return borne?.kind === "read" ? borne : nameBeforeContact(rest, text, scene);
}
