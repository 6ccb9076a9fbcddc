import { DATA_QUESTIONS, type DataQuestion } from "../../src/languages/form-talk-words.js";
import type { DataFacts } from "../../src/languages/texts/form-texts.js";
import type { Event } from "../../src/programme/event.js";
import { readLeftOut } from "../../src/registration/fields/left-out.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import type { Form } from "../state.js";
import { aspectAsked, fieldAsked, isQuestion, seeksAssent } from "./asides.js";
import { namedField } from "./fields/mentions.js";

/** Who reads what is given, and for how long it is kept: as the notice says. */
export function dataFacts({ services }: Scene, event: Event): DataFacts {
  const { operator, keptDays, privacyUrl } = services.rules;
  const house = operator.name ?? operator.email ?? services.programme.name;
  return {
    who: event.organisers.length === 0 ? [house] : event.organisers,
    keptDays,
    ...(privacyUrl === undefined ? {} : { privacyUrl }),
  };
}

/** "I don't want to give my number, is that ok?" */
function isUnwilling(scene: Scene): boolean {
  const { fields } = readLeftOut(scene.turn.text, scene.language.words.formTalk);
  return fields.length > 0 && isQuestion(scene) && seeksAssent(scene);
}

/** Answered though no question is asked. */
const TOLD_TOO: readonly DataQuestion[] = ["everything", "confirmed"];

/** Answers "qui verra mon nom ?", "c'est obligatoire ?"; nothing when no such thing is asked. */
export function answerDataQuestion(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { language, turn } = scene;
  const { erasesLater, othersData, ownData, questions } = language.words.formTalk;
  const text = Text.of(turn.text);
  // "Donne-moi les mails des autres inscrits" changes nothing of the request.
  if (says(text, othersData)) return reply(scene, language.texts.form.data.others);
  const isOfOwn =
    says(text, ownData) || (scene.heard.intents.includes("erase") && says(text, erasesLater));
  // "C bon jsui inscrit ?", as typed and as it is spelt out.
  const asked =
    DATA_QUESTIONS.find((question) => says(text, questions[question])) ??
    DATA_QUESTIONS.find((question) => says(scene.heard.text, questions[question])) ??
    (isOfOwn ? "everything" : isUnwilling(scene) ? "reason" : undefined);
  // "So I'm registered" is told no; "is it obligatory? If not skip it" asks on the way.
  const isAsked = isQuestion(scene) || turn.text.includes("?") || isOfOwn;
  if (!asked || !(isAsked || TOLD_TOO.includes(asked))) return undefined;
  // "Effacer mes données" asks for it to be done.
  if (scene.heard.intents.includes("erase") && !isQuestion(scene)) return undefined;
  const { data } = language.texts.form;
  if (asked !== "reason") return reply(scene, data[asked](dataFacts(scene, event)));
  // "C'est obligatoire de s'inscrire ?" asks about the event.
  const aspect = aspectAsked(scene);
  if (aspect !== undefined && aspect !== "contact") return undefined;
  const field = namedField(turn.text, language)?.name ?? fieldAsked(form);
  if (field) return reply(scene, data.reason[field]);
  return form.asking === "confirm" ? reply(scene, data.enough) : undefined;
}
