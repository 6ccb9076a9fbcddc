import { withoutContacts } from "../../../src/registration/fields/contacts.js";
import { blanked } from "../../../src/registration/fields/reading.js";
import type { Scene } from "../../dialog.js";
import { heardAs, LONGEST } from "../../look.js";
import { nameTold } from "./mentions.js";

/**
 * The scene, heard without who it is that comes: "je la prends, Monique Dhalluin, m.d@laposte.net" looks
 * for nothing in Halluin, "inscrivez-moi : Philippe Wattel" for no talk by another Philippe. A name
 * alone counts where the rest asks for a registration. While a form is open its fields read it all.
 */
export function withoutPerson(scene: Scene): Scene {
  const { state, turn } = scene;
  if (state.form || turn.text.trim() === "" || turn.text.length > LONGEST) return scene;
  const nameless = withoutName(turn.text, scene);
  const rest = withoutContacts(nameless);
  if (rest === turn.text || rest.trim() === "") return scene;
  const alone = heardAs(scene, rest);
  const isReachable = rest !== nameless;
  return isReachable || alone.heard.intents.includes("register") ? alone : scene;
}

/** The message with the name blanked, and not what is said around it: "inscrivez … à la visite". */
function withoutName(text: string, scene: Scene): string {
  const name = nameTold(text, scene);
  if (name?.kind !== "read") return text;
  const start = text.lastIndexOf(name.value, name.end);
  return start < name.start ? text : blanked(text, [{ start, end: start + name.value.length }]);
}
