import type { FieldName } from "../../../src/languages/texts/form-texts.js";
import type { Event } from "../../../src/programme/event.js";
import { withoutContacts } from "../../../src/registration/fields/contacts.js";
import { afterDeclining, isDeclinedBy } from "../../../src/registration/fields/declined.js";
import { readDictated } from "../../../src/registration/fields/dictated.js";
import { readEmail } from "../../../src/registration/fields/email.js";
import { readLeftOut } from "../../../src/registration/fields/left-out.js";
import { readName, renamed } from "../../../src/registration/fields/name.js";
import { peopleNamed, readBesideName } from "../../../src/registration/fields/party.js";
import { readPhone, withCountryDialled } from "../../../src/registration/fields/phone.js";
import { without } from "../../../src/registration/fields/reading.js";
import { readSeats, SEATS_UNSAID } from "../../../src/registration/fields/seats.js";
import { LONGEST_MESSAGE } from "../../../src/registration/request.js";
import type { Suggestion } from "../../../src/turn.js";
import { says } from "../../../src/understanding/cues.js";
import { isCourtesy } from "../../../src/understanding/intents.js";
import { type Scene, tap } from "../../dialog.js";
import type { Form } from "../../state.js";
import { readEmailField } from "./email-field.js";
import type { Filled } from "./filled.js";
import { askMoment, hasMoments, keyOf, momentChoices, momentTaps, readMoment } from "./moments.js";
import { ordersSending } from "./sending-order.js";

/** Seats offered as taps. */
const SEATS = ["1", "2", "3", "4"];

/** One field of the form: how it asks and how it reads. */
export interface Field {
  readonly name: FieldName;
  /** Any words are an answer, so that questions on the way must be told apart first. */
  readonly takesAnyWords?: boolean;
  /** It may be left empty: asked for only when the person wishes to give it. */
  readonly isOptional?: boolean;
  /** Whether a request for this event needs it at all. */
  readonly concerns: (event: Event, scene: Scene) => boolean;
  readonly isFilled: (form: Form) => boolean;
  /** What the form holds of it, as it is typed. */
  readonly said: (form: Form) => string | undefined;
  /** What the person's profile holds, to be offered and never taken unasked. */
  readonly proposes?: (scene: Scene) => string | undefined;
  /** What is asked instead of its ordinary question, when there is something to settle first. */
  readonly settles?: (form: Form, scene: Scene, event: Event) => string | undefined;
  /** Reads the answer to its own question. */
  readonly read: (text: string, form: Form, scene: Scene, event: Event) => Filled;
  readonly taps: (scene: Scene, event: Event, proposed?: Form["proposed"]) => readonly Suggestion[];
  /** Where one chooses: all that can be, with the words that `read` knows each by. */
  readonly choices?: (scene: Scene, event: Event) => readonly Choice[];
}

interface Choice {
  readonly title: string;
  readonly value: string;
}

const always = () => true;
const noTaps = () => [];

/** The form, in the order of asking. */
export const FIELDS: Readonly<Record<FieldName, Field>> = {
  session: {
    name: "session",
    concerns: hasMoments,
    isFilled: ({ session }) => session !== undefined,
    said: ({ session }) => (session === undefined ? undefined : keyOf(session)),
    settles: (_form, scene, event) => askMoment(scene, event),
    read: readMoment,
    taps: momentTaps,
    choices: momentChoices,
  },
  name: {
    name: "name",
    takesAnyWords: true,
    concerns: always,
    isFilled: ({ name }) => name !== undefined,
    said: ({ name }) => name,
    proposes: ({ turn, language }) => {
      const { name = "" } = turn.person;
      const read = readName(name, language.words.form, true);
      return read.kind === "read" && read.value === name ? name : undefined;
    },
    read: (text, form, { language }) => {
      const words = language.words.form;
      const clear = withoutContacts(text);
      const alone = readName(clear, words, true);
      // "Paul roy 06 … 2 places".
      const read =
        alone.kind === "missing"
          ? readName(without(clear, readSeats(clear, words, false)), words, true)
          : alone;
      if (read.kind !== "read") return { problem: language.texts.form.again.name };
      // "Anne Roy and her husband" are two.
      const beside = readBesideName(text.slice(read.end), words);
      const seats = beside ?? form.seats ?? peopleNamed(read.value, words);
      const name = renamed(form.name, read.value);
      return { form: { ...form, name, seats }, rest: without(text, read) };
    },
    taps: noTaps,
  },
  email: {
    name: "email",
    concerns: always,
    isFilled: ({ email, proposed }) => email !== undefined && proposed === undefined,
    said: ({ email }) => email,
    proposes: ({ turn }) => {
      const read = readEmail(turn.person.email ?? "");
      return read.kind === "read" ? read.value : undefined;
    },
    settles: ({ proposed }, { language }) =>
      proposed && language.texts.form.emailTypo(proposed.suggestion),
    read: readEmailField,
    taps: ({ language }, _event, proposed) =>
      proposed === undefined
        ? []
        : [language.texts.form.buttons.yes, language.texts.form.buttons.no].map((text) =>
            tap(text, { do: "say", text }),
          ),
  },
  phone: {
    name: "phone",
    isOptional: true,
    concerns: always,
    isFilled: ({ phone }) => phone !== undefined,
    said: ({ phone }) => phone,
    read: (typed, form, scene) => {
      const { language } = scene;
      const text = withCountryDialled(typed, language.words.form);
      const read = readPhone(text);
      if (read.kind === "read") {
        return { form: { ...form, phone: read.value }, rest: without(text, read) };
      }
      const none = { ...form, phone: undefined };
      if (isDeclined(text, scene)) return { form: none, rest: "" };
      const left = readLeftOut(text, language.words.formTalk, ["phone"]);
      const isLeftOut = left.fields.length > 0;
      const rest = isLeftOut
        ? left.rest
        : afterDeclining(text, language.words.formTalk, (told) => amends(told, form, scene));
      if (rest !== undefined) return { form: none, rest };
      const said = read.kind === "invalid" ? read.said : text;
      return { problem: language.texts.form.again.phone(said) };
    },
    taps: skipTap,
  },
  seats: {
    name: "seats",
    isOptional: true,
    concerns: always,
    isFilled: ({ seats }) => seats !== undefined,
    said: ({ seats = SEATS_UNSAID }) => seats.toString(),
    read: (text, form, scene) => {
      const { heard, language } = scene;
      // "C'est bien le 13 ?" asks about a day.
      const asks = says(text, language.words.formTalk.asks);
      const isOfDay = asks && heard.query.windows.length > 0;
      const read = readSeats(text, language.words.form, !isOfDay);
      if (read.kind === "read") {
        return { form: { ...form, seats: read.value }, rest: without(text, read) };
      }
      return isDeclined(text, scene)
        ? { form, rest: "" }
        : { problem: language.texts.form.again.seats };
    },
    taps: () => SEATS.map((text) => tap(text, { do: "say", text })),
  },
  message: {
    name: "message",
    isOptional: true,
    takesAnyWords: true,
    concerns: always,
    isFilled: ({ message }) => message !== undefined,
    said: ({ message }) => message,
    read: readMessage,
    taps: skipTap,
  },
};

function readMessage(text: string, form: Form, scene: Scene): Filled {
  if (isDeclined(text, scene)) return { form: { ...form, message: undefined }, rest: "" };
  const dictated = readDictated(text, scene.language.words.formTalk);
  const message = dictated.kind === "read" ? dictated.value : text.trim();
  return message.length > LONGEST_MESSAGE
    ? { problem: scene.language.texts.form.again.message(LONGEST_MESSAGE) }
    : { form: { ...form, message }, rest: "" };
}

/** Whether words tell anew what was given before: "non, mon mail c'est …", "non, finalement trois". */
function amends(text: string, { seats }: Form, { language }: Scene): boolean {
  const isCounted = readSeats(text, language.words.form, true).kind === "read";
  if (isCounted && seats !== undefined) return true;
  const isNamed = readName(text, language.words.form, false).kind === "read";
  return isNamed || readEmail(text).kind !== "missing" || readPhone(text).kind !== "missing";
}

function skipTap({ language }: Scene): readonly Suggestion[] {
  const text = language.texts.form.buttons.skip;
  return [tap(text, { do: "say", text })];
}

/** The fields that a request for this event needs, in the order of asking. */
export function fieldsFor(event: Event, scene: Scene): readonly Field[] {
  return Object.values(FIELDS).filter((field) => field.concerns(event, scene));
}

/** Whether a message leaves an optional field empty: "non", "pas de message", "envoyez". */
function isDeclined(text: string, scene: Scene): boolean {
  const { heard, language } = scene;
  const isPlainNo = heard.intents.includes("no") && heard.intents.every(isCourtesy);
  return isPlainNo || isDeclinedBy(text, language.words.formTalk) || ordersSending(scene, text);
}
