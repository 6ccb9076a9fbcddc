import type { Event } from "../../src/programme/event.js";
import { says } from "../../src/understanding/cues.js";
import { type Reply, type Scene, saidFirst } from "../dialog.js";
import { BLANK, type Form } from "../state.js";
import { saidNoted } from "./acknowledging.js";
import { askNext } from "./ask.js";
import { readMentioned } from "./fields/mentions.js";

/**
 * "Vous pouvez me relire tout ça ?", "recap please", "who did I say is coming": all that was given, in the
 * recap, or as far as the form has come. Nothing when it is not asked for.
 */
export function readBack(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { questions, readsBack } = scene.language.words.formTalk;
  const { text } = scene.turn;
  // "Qui va voir mes coordonnées ?" asks who else does.
  if (!says(text, readsBack) || says(text, questions.readers)) return undefined;
  const told = readMentioned(text, form, scene);
  const next = askNext(scene, event, told);
  const isShown = next.state.form?.asking === "confirm";
  const isEmpty = [told.name, told.email, told.phone, told.seats].every((one) => one === undefined);
  return saidFirst(scene, isShown || isEmpty ? undefined : saidNoted(scene, BLANK, told), next);
}
