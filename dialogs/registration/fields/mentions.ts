import type { Language } from "../../../src/languages/language.js";
import { withoutContacts } from "../../../src/registration/fields/contacts.js";
import { readDictated } from "../../../src/registration/fields/dictated.js";
import { proposalOf, readEmail } from "../../../src/registration/fields/email.js";
import { withPartMended } from "../../../src/registration/fields/email-part.js";
import { givenAfter } from "../../../src/registration/fields/given.js";
import { readLeftOut } from "../../../src/registration/fields/left-out.js";
import { readListedSeats } from "../../../src/registration/fields/listed-seats.js";
import { namePartIn, readName, renamed } from "../../../src/registration/fields/name.js";
import { readNameByAddress } from "../../../src/registration/fields/name-by-address.js";
import { peopleNamed, readBesideName } from "../../../src/registration/fields/party.js";
import {
  readPhone,
  redialled,
  unfinishedPhone,
  withCountryDialled,
} from "../../../src/registration/fields/phone.js";
import { readPhoneEnding } from "../../../src/registration/fields/phone-ending.js";
import {
  blanked,
  type FieldReading,
  spanIn,
  without,
} from "../../../src/registration/fields/reading.js";
import { MOST_SEATS, readSeats } from "../../../src/registration/fields/seats.js";
import { readStarred } from "../../../src/registration/fields/starred.js";
import { clauseTexts } from "../../../src/understanding/clauses.js";
import { says } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import type { Form } from "../../state.js";
import { nameBeforeContact, nameBeside, nameListed } from "./bare-name.js";
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

/** A field is named in so many words before the colon; the name, in whatever is wrong with it. */
const LABEL = 4;
const LABEL_OF_NAME = 7;

/** The field of any words that a message gives by its name: "le nom : Luc Maurel", "message : …". */
export function labelledField(text: string, language: Language): Field | undefined {
  const [lead = ""] = text.split(/[:=]/);
  // "Oui, mais mon nom prend deux p : Duppont".
  const label = clauseTexts(Text.of(lead), language.words).at(-1) ?? "";
  const field = namedField(label, language);
  const most = field?.name === "name" ? LABEL_OF_NAME : LABEL;
  const isLabel = givenAfter(text) !== "" && Text.of(label).words().length <= most;
  return isLabel && field?.takesAnyWords ? field : undefined;
}

/**
 * Why something that a message tells is not taken: no whole address or phone number, too many people, or no
 * number of people at all.
 */
export function refusedOf(text: string, form: Form, scene: Scene): string | undefined {
  const { again, atMost } = scene.language.texts.form;
  const { email, rest, seats: counted } = mentioned(text, form, scene);
  if (email.kind === "invalid") return again.email(email.said);
  const phone = unfinishedPhone(rest);
  if (phone !== undefined) return again.phone(phone);
  // "21", and no more.
  const isAlone = Text.of(text).words().length === 1;
  const seats = isAlone ? readSeats(text, scene.language.words.form, true) : counted;
  if (seats.kind !== "invalid") return undefined;
  return /\d{2}/.test(seats.said) && !/[-−.,]/.test(seats.said) ? atMost(MOST_SEATS) : again.seats;
}

/** The form with every value that a message tells without being asked; the same when there is none. */
export function readMentioned(text: string, form: Form, scene: Scene): Form {
  return mentioned(text, form, scene).form;
}

/** The message without the values that it tells: what is left to understand of it. */
export function withoutMentioned(text: string, form: Form, scene: Scene): string {
  return mentioned(text, form, scene).rest;
}

interface Mentioned {
  readonly form: Form;
  readonly rest: string;
  readonly email: FieldReading<string>;
  readonly seats: FieldReading<number>;
}

/** What was found last in each scene: one message is asked by many what it tells. */
const found = new WeakMap<Scene, { text: string; form: Form; all: Mentioned }>();

function mentioned(text: string, form: Form, scene: Scene): Mentioned {
  const last = found.get(scene);
  if (last && last.text === text && last.form === form) return last.all;
  const all = findMentioned(text, form, scene);
  found.set(scene, { text, form, all });
  return all;
}

function findMentioned(text: string, form: Form, scene: Scene): Mentioned {
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
  if (says(left.rest, formTalk.unsays) && filled.message === form.message) {
    filled = { ...filled, message: undefined };
  }
  const email = readEmail(left.rest);
  if (email.kind === "read") filled = { ...filled, email: email.value, proposed: undefined };
  if (email.kind === "suspect") {
    filled = { ...filled, proposed: proposalOf(email) };
  }
  const mended =
    email.kind === "missing" ? withPartMended(left.rest, form.email, formTalk) : undefined;
  if (mended !== undefined && readEmail(mended).kind === "read")
    filled = { ...filled, email: mended };
  const address = spanIn(left.rest, email);
  let rest = withCountryDialled(address ? blanked(left.rest, [address]) : left.rest, words);
  const read = readPhone(rest);
  const phone = read.kind === "missing" ? redialled(filled.phone, rest, words) : read;
  if (phone.kind === "read") filled = { ...filled, phone: phone.value };
  rest = without(rest, phone);
  const ending = readPhoneEnding(rest, filled.phone, formTalk);
  if (ending.kind === "read") filled = { ...filled, phone: ending.value };
  rest = without(rest, ending);
  const isListing = email.kind !== "missing" || phone.kind === "read" || isAnswering(scene);
  const counted = readSeats(rest, words, false);
  const seats =
    counted.kind === "missing" && isListing ? readListedSeats(rest, words, formTalk) : counted;
  if (seats.kind === "read") filled = { ...filled, seats: seats.value };
  rest = without(rest, seats);
  const starred = readStarred(rest, filled.name);
  if (starred.kind === "read") {
    return { form: { ...filled, name: starred.value }, rest: without(rest, starred), email, seats };
  }
  const isTelling = seats.kind === "read" || phone.kind === "read" || email.kind === "read";
  const mail = email.kind === "read" ? email.value : undefined;
  const told = nameIn(rest, mail, text, scene, isTelling);
  // What is but guessed by its place takes that of no name that was given.
  const isSure = filled.name === undefined || readName(rest, words, false).kind === "read";
  const name = isSure ? told : undefined;
  if (name?.kind !== "read") return { form: filled, rest, email, seats };
  const beside = readBesideName(rest.slice(name.end), words);
  const named = filled.seats === undefined ? peopleNamed(name.value, words) : undefined;
  const all = seats.kind === "missing" ? (beside ?? named) : undefined;
  if (all !== undefined && all <= MOST_SEATS) filled = { ...filled, seats: all };
  return {
    form: { ...filled, name: renamed(filled.name, name.value, namePartIn(text, words)) },
    rest: without(rest, name),
    email,
    seats,
  };
}

/** Whether a number by itself may be that of the people: not where it chooses one of several moments. */
function isAnswering({ state: { form, pending } }: Scene): boolean {
  return form ? form.asking !== "session" : pending?.kind === "anyway";
}

/** The name that a message tells without being asked. */
export function nameTold(text: string, scene: Scene): FieldReading<string> | undefined {
  const email = readEmail(text);
  const address = email.kind === "read" ? email.value : undefined;
  return nameIn(withoutContacts(text), address, text, scene);
}

/**
 * The name in what is left of a message, unless its words were understood as something else.
 *
 * @param isTelling whether something else of a request is told: a name may stand beside it with nothing around
 */
function nameIn(
  rest: string,
  address: string | undefined,
  text: string,
  scene: Scene,
  isTelling = false,
) {
  const { form: words } = scene.language.words;
  const plainly = readName(rest, words, false);
  const isPlain = plainly.kind !== "missing" && !isReadOtherwise(plainly, text, scene);
  if (isPlain) return plainly;
  const borne = address === undefined ? undefined : readNameByAddress(rest, address, words);
  if (borne?.kind === "read") return borne;
  const listed = nameBeforeContact(rest, text, scene) ?? nameListed(rest, text, scene);
  const isForRequest = isTelling || scene.heard.intents.includes("register");
  return listed ?? (isForRequest ? nameBeside(rest, scene) : undefined);
}
