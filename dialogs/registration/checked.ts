import { COMMON } from "../../src/languages/compare-words.js";
import type { FieldName } from "../../src/languages/texts/form-texts.js";
import type { Event } from "../../src/programme/event.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { readSeats, SEATS_UNSAID } from "../../src/registration/fields/seats.js";
import { whenSaid } from "../../src/registration/when-said.js";
import { says } from "../../src/understanding/cues.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import { compare } from "../compare/compare.js";
import { withOneTold } from "../compare/compared.js";
import { after, type Reply, reply, type Scene } from "../dialog.js";
import { heardAs } from "../look.js";
import { BLANK, type Form } from "../state.js";
import { isQuestion } from "./asides.js";
import { withMoment } from "./fields/corrections.js";
import { FIELDS } from "./fields/fields.js";
import { namedField, readMentioned } from "./fields/mentions.js";

/**
 * "C'est bien pour deux personnes ?", "vous avez mon téléphone ?", "c'est à quel nom ?": what was given,
 * with yes or no where a value is told; or whether another event is at the same time or place. Nothing
 * when no field is asked about, or it is still empty.
 */
export function answerCheck(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { language, turn } = scene;
  const { checks, recalls } = language.words.formTalk;
  const text = Text.of(turn.text);
  const isRecall = says(text, recalls);
  if (!isQuestion(scene)) return undefined;
  const { common } = language.words.compare;
  if (COMMON.some((one) => says(text, common[one]))) return besideOther(scene, event);
  if (!(isRecall || says(text, checks))) return undefined;
  const said = saidIn(scene, event);
  const told = Object.values(FIELDS)
    .map(({ name }) => name)
    .filter((name) => said[name] !== undefined && said[name] !== null);
  // "No message, what do I get there?" asks about none.
  const named = namedField(readLeftOut(turn.text, language.words.formTalk).rest, language)?.name;
  const asked: readonly FieldName[] = told.length > 0 ? told : named ? [named] : [];
  const isOpen = asked.some((name) => !FIELDS[name].isOptional && form[name] === undefined);
  if (asked.length === 0 || isOpen) return undefined;
  const isRight = told.every((name) => isSame(name, said, form));
  const isThere = asked.every((name) => FIELDS[name].said(form) !== undefined);
  const verdict = told.length > 0 ? isRight : isRecall ? undefined : isThere;
  const facts = asked.map((name) => factOf(scene, event, form, name));
  return reply(scene, language.texts.form.checked(verdict, facts));
}

/**
 * "Celle avec les collectivités, c'est à la même heure ?", "is that at the same place as the other one?":
 * the request's own event and the one that is told. Nothing when no other is.
 */
function besideOther(scene: Scene, event: Event): Reply | undefined {
  const { form, shown } = scene.state;
  // Asked on of the two: "et au même endroit ?"
  const areTwo = shown.length === 2 && shown.includes(event.id);
  const those = areTwo ? { event: undefined } : { event: event.id, shown: [] };
  const beside = heardAs(after(scene, { form: undefined, ...those }), scene.turn.text);
  const compared = areTwo || withOneTold(beside) ? compare(beside) : undefined;
  return compared && { ...compared, state: { ...compared.state, form } };
}

/** The values that the question tells, whatever was given before. */
function saidIn(scene: Scene, event: Event): Form {
  const { heard, language, turn } = scene;
  const blank: Form = { ...BLANK, eventId: event.id };
  const mentioned = readMentioned(turn.text, blank, scene);
  // "C'est bien pour deux ?" names nothing else that is counted.
  const isBare = mentioned === blank && heard.query.windows.length === 0;
  const seats = isBare ? readSeats(turn.text, language.words.form, true) : undefined;
  if (seats?.kind === "read") return { ...mentioned, seats: seats.value };
  return withMoment(scene, event, mentioned, turn.text);
}

/** A first name alone is the same name. */
function isSame(name: FieldName, said: Form, given: Form): boolean {
  if (name === "name") return plain(given.name ?? "").includes(plain(said.name ?? ""));
  return FIELDS[name].said(said) === FIELDS[name].said(given);
}

function factOf({ language, turn }: Scene, event: Event, form: Form, name: FieldName): string {
  const { given } = language.texts.form;
  switch (name) {
    case "session":
      return given.session(whenSaid(event, form.session, language, turn.now));
    case "seats":
      return given.seats(form.seats ?? SEATS_UNSAID);
    case "phone":
    case "message":
      return given[name](form[name]);
    default:
      return given[name](form[name] ?? "");
  }
}
