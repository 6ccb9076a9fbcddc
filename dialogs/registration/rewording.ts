import { LEFT_OUT, type LeftOut } from "../../src/languages/form-talk-words.js";
import type { FormWords } from "../../src/languages/form-words.js";
import type { Event } from "../../src/programme/event.js";
import { peopleOf, wordsOf } from "../../src/registration/fields/absentee.js";
import { readDictated } from "../../src/registration/fields/dictated.js";
import { withoutPart, withTime, withWords } from "../../src/registration/fields/message-parts.js";
import { readName, renamed } from "../../src/registration/fields/name.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { readSwap, type Swap } from "../../src/registration/fields/swap.js";
import { clauseTexts } from "../../src/understanding/clauses.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import type { Form } from "../state.js";
import { acknowledging } from "./acknowledging.js";
import { askNext } from "./ask.js";
import { namedField, readMentioned } from "./fields/mentions.js";
import { countsPeople } from "./newcomers.js";

/**
 * Rewords what was given: "take the phone out", "drop the bit about her eyesight", "make that 14:30 in
 * the message", "je remplace Claire par Marc Fontaine". Nothing when the form has nothing of the kind.
 */
export function takeRewording(scene: Scene, event: Event, form: Form): Reply | undefined {
  const changed =
    withTimePutRight(scene, form) ?? withSwap(scene, form) ?? withTakenOut(scene, form);
  return changed && acknowledging(scene, form, askNext(scene, event, changed));
}

/** The form with one given thing in the place of another, which it has. */
export function withSwap({ language, turn }: Scene, form: Form): Form | undefined {
  const { formTalk } = language.words;
  const swap = readSwap(turn.text, formTalk);
  if (!swap || readDictated(turn.text, formTalk).kind === "read") return undefined;
  const { message } = form;
  const field = namedField(swap.away, language)?.name;
  if (field === "message") return { ...form, message: swap.instead };
  const name = nameSwapped(form.name, swap, field === "name", language.words.form);
  if (name !== undefined) return { ...form, name };
  const reworded = message && withWords(message, swap.away, swap.instead);
  return reworded ? { ...form, message: reworded } : undefined;
}

/** Of several people the one that is named, of one all of it: "remplace Claire par Marc Fontaine". */
function nameSwapped(
  known: string | undefined,
  { away, instead, isOwn = false }: Swap,
  isCalledSo: boolean,
  words: Scene["language"]["words"]["form"],
): string | undefined {
  const read = readName(instead, words, true);
  if (known === undefined || read.kind !== "read" || read.value !== instead) return undefined;
  const gone = wordsOf(away);
  const people = peopleOf(known, words.joins);
  const isSelf = isOwn || gone.every((word) => words.self.includes(word));
  if (isCalledSo || (isSelf && people.length === 1)) return renamed(known, instead);
  // "Remplacez Claire par Chloé", of Claire Dupont.
  const parts = known.split(" ");
  const at = parts.findIndex((part) => wordsOf(part).join(" ") === gone.join(" "));
  if (people.length === 1 && at >= 0 && !instead.includes(" ")) {
    return parts.with(at, instead).join(" ");
  }
  const leaves = (person: string) => gone.every((word) => wordsOf(person).includes(word));
  if (!people.some(leaves)) return undefined;
  return people.map((one) => (leaves(one) ? instead : one)).join(` ${words.joins[0] ?? "&"} `);
}

/** "… and make that 14:30 in the message", with what else is told. */
function withTimePutRight(scene: Scene, form: Form): Form | undefined {
  const { language, turn } = scene;
  const { formTalk } = language.words;
  const frames = spansOf(turn.text, formTalk.inMessage, "in message");
  const isDictated = readDictated(turn.text, formTalk).kind === "read";
  if (form.message === undefined || frames.length === 0 || isDictated) return undefined;
  const [clause = ""] = clauses(turn.text).filter((one) => says(one, formTalk.inMessage));
  const message = withTime(form.message, clause);
  if (message === undefined) return undefined;
  const at = turn.text.indexOf(clause);
  const rest = blanked(turn.text, [{ start: at, end: at + clause.length }]);
  return readMentioned(rest, { ...form, message }, scene);
}

/** What is to be taken out: the phone, the message, both, or what the message tells of something. */
function withTakenOut(scene: Scene, before: Form): Form | undefined {
  const { language, turn } = scene;
  const { form, formTalk, generalWords, stopWords } = language.words;
  // "Keep the phone but lose the message".
  const orders = clauseTexts(Text.of(turn.text), language.words);
  const order = orders.find((clause) => says(clause, formTalk.takesOut));
  // "Enlevez ma femme", "remove Anne": one who comes is counted out, whatever the message says of them.
  if (order === undefined || countsPeople(Text.of(order), form)) return undefined;
  if (/\s\p{Lu}\p{Ll}/u.test(order)) return undefined;
  const verbs = spansOf(order, formTalk.takesOut, "takes out");
  const things = Text.of(blanked(order, verbs))
    .words()
    .map(({ text }) => text)
    .filter((word) => !generalWords.has(word) && !stopWords.has(word));
  const named = optionalNamed(order, form);
  // "… the phone or the message in there, remove both", "pour le téléphone, effacez-le".
  const isAsking = turn.text.includes("?");
  const fields = named.length > 0 || isAsking ? named : optionalNamed(turn.text, form);
  const isWhole = things.every((thing) =>
    LEFT_OUT.some((name) => form.fields[name].includes(thing)),
  );
  const given = fields.filter(
    (name) => before[name] !== undefined && (isWhole || name === "phone"),
  );
  if (given.length > 0) {
    const emptied = Object.fromEntries(given.map((name) => [name, undefined]));
    return readMentioned(turn.text, { ...before, ...emptied }, scene);
  }
  if (before.message === undefined) return undefined;
  const kept = withoutPart(before.message, things);
  return kept === undefined ? undefined : { ...before, message: kept === "" ? undefined : kept };
}

/** The fields that may be left empty which a text names. */
function optionalNamed(text: string, { fields }: FormWords): readonly LeftOut[] {
  const said = Text.of(text).words();
  return LEFT_OUT.filter((name) => said.some((word) => fields[name].includes(word.text)));
}

/** What stands between signs; a time keeps its colon, an address its dots. */
function clauses(text: string): readonly string[] {
  return text.split(/[,;!?\n]+|[.:](?=\s|$)/u);
}
