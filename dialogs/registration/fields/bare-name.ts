import type { FormWords } from "../../../src/languages/form-words.js";
import { withoutContacts } from "../../../src/registration/fields/contacts.js";
import { readEmail } from "../../../src/registration/fields/email.js";
import { readName } from "../../../src/registration/fields/name.js";
import { readPhone } from "../../../src/registration/fields/phone.js";
import { blanked, type FieldReading } from "../../../src/registration/fields/reading.js";
import { spansOf } from "../../../src/understanding/cues.js";
import { plain, Text, type Word } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import { withoutReadings } from "./readings.js";

/** A name of more words is nobody's, without capitals. */
const MOST = 3;

/**
 * A message that is nothing but a name, with or without capitals, though something else was asked for:
 * "lina morel", "Lina". Its first word is one that neither the programme nor the talk around it has.
 */
export function bareName(scene: Scene): string | undefined {
  const { heard, turn } = scene;
  const [first] = Text.of(turn.text).words();
  const name = turn.text.includes("?") ? undefined : nameAlone(turn.text, scene);
  const isRead = heard.readings.some(
    ({ rule, start }) => start === first?.start && rule !== "free word" && rule !== "aside",
  );
  return isRead ? undefined : name;
}

/** What stands between signs, or where nothing was read, up to the end of what was told before a contact. */
const LAST =
  /(?:^|[,;:.!?\n]| [-–—(]| {2})\s*((?:\p{L}[\p{L}\p{M}'’-]* )+\p{L}[\p{L}\p{M}'’-]*)[^\p{L}]*$/u;

/** "Sign me up, jamie oakes 06 12 34 56 78": two words or three right before where they can be reached. */
export function nameBeforeContact(
  rest: string,
  text: string,
  scene: Scene,
): FieldReading<string> | undefined {
  const clear = withoutContacts(text);
  if (clear === text) return undefined;
  let at = 0;
  while (text[at] === clear[at]) at++;
  const { form, generalWords } = scene.language.words;
  const before = withoutReadings(rest, scene).slice(0, at);
  const [, said = ""] = LAST.exec(withoutLabel(before, form)) ?? [];
  const value = nameAlone(said, scene);
  const words = Text.of(said).words();
  if (value === undefined || words.some(({ text: word }) => generalWords.has(word))) {
    return undefined;
  }
  const start = rest.lastIndexOf(value, at);
  return { kind: "read", value, start, end: start + value.length };
}

/** "1 place, Bob, mail : bob@…": the one word that stands by itself among details, and is written as a name. */
export function nameListed(
  rest: string,
  text: string,
  scene: Scene,
): FieldReading<string> | undefined {
  const email = readEmail(text);
  if (email.kind === "missing" && readPhone(text).kind === "missing") return undefined;
  const unread = withoutReadings(rest, scene);
  const single = (between: RegExp) =>
    unread
      .split(between)
      .flatMap((part) => nameAlone(part, scene) ?? [])
      .filter((name) => !name.includes(" "));
  // Right before the address, which is blank, its own word: "Bob bob@…".
  const address = email.kind === "read" ? plain(email.value) : "";
  const [value, ...others] = [
    ...single(/[,;\n]/u),
    ...single(/[,;\n]|\s{3,}/u).filter((name) => address.includes(plain(name))),
  ];
  if (value === undefined || others.some((one) => one !== value)) return undefined;
  const start = rest.indexOf(value);
  return start < 0 ? undefined : { kind: "read", value, start, end: start + value.length };
}

/**
 * "Inscris moi patricia leroy", "1 place, kev dubois", "je m'inscris mehdi bouzid, on est 3": two words or three
 * that stand by themselves beside an order to register or what else is told of a request. One letter may stand for
 * the last: "dan w". Nothing where several could be one, or none is in the message but a courtesy's.
 */
export function nameBeside(rest: string, scene: Scene): FieldReading<string> | undefined {
  const { form, formTalk, generalWords, intents, stopWords } = scene.language.words;
  const said = [
    intents.acts.register,
    intents.signsUp,
    intents.courtesies.please,
    formTalk.company,
    formTalk.leavesOut.phone,
  ].flatMap((one) => spansOf(Text.of(rest), one, "said"));
  const isCommon = ({ text }: Word) => generalWords.has(text) || form.nameless.has(text);
  const isGrammar = ({ text }: Word) => stopWords.has(text);
  const names = withoutReadings(blanked(rest, said), scene)
    .split(/[,;.!:\n]|\s{3,}/)
    .flatMap((part) => nameAlone(withoutSelf(part, form), scene) ?? [])
    .filter((name) => {
      const [first, ...others] = Text.of(name).words();
      if (!first || isGrammar(first) || others.length === 0) return false;
      // "Working as a", of "freelancers working as a cooperative"; "petit" may end a name.
      if (others.some((other) => other.text.length === 1 && isGrammar(other))) return false;
      return ![first, ...others].some(isCommon);
    });
  const [value, ...others] = names;
  const start = value === undefined ? -1 : rest.indexOf(value);
  if (value === undefined || others.length > 0 || start < 0) return undefined;
  return { kind: "read", value, start, end: start + value.length };
}

/** "Im karim b": without what says whose name it is. */
function withoutSelf(part: string, { selfFrames }: FormWords): string {
  const { plain: said } = Text.of(part);
  const frame = selfFrames.find((one) => said.trimStart().startsWith(one));
  return frame === undefined ? part : part.trimStart().slice(frame.length);
}

/** "Jamie oakes, tel 06 12 34 56 78", "jamie oakes, mon fixe 03 …": what the contact is called is no name. */
function withoutLabel(before: string, { fields, owners }: FormWords): string {
  const words = Text.of(before).words();
  const last = words.at(-1);
  if (!last || ![...fields.phone, ...fields.email].includes(last.text)) return before;
  const owner = words.at(-2);
  const isOwned = owner !== undefined && owners.includes(owner.text);
  return before.slice(0, isOwned ? owner.start : last.start);
}

/** Words that may be a name, and nothing else. */
function nameAlone(text: string, { language, services }: Scene): string | undefined {
  const said = Text.of(text).words();
  const read = readName(text, language.words.form, true);
  if (said.length === 0 || said.length > MOST || read.kind !== "read") return undefined;
  const isAll = read.value.split(" ").length === said.length;
  // A single word without its capital may as well be a misspelt event.
  const isWritten = said.length > 1 || /^\p{Lu}\p{Ll}/u.test(read.value);
  // A street of the programme may bear one of its words: "paul durand".
  const isOfProgramme = said.every(({ text: word }) => services.index.words.knows(word));
  return isAll && isWritten && !isOfProgramme ? read.value : undefined;
}
