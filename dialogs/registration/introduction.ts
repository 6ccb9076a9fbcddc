import { isEmpty } from "../../src/programme/query.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { eventAtHand } from "../meant/on-screen.js";
import { toldBefore } from "./begin.js";
import { nameTold } from "./fields/mentions.js";

/** "Je m'appelle Lina Morel", and nothing else: greets by name and asks what for; the name is kept for a request. */
export function answerIntroduction(scene: Scene): Reply | undefined {
  const { language, state, turn } = scene;
  // "Only Lille" is a place.
  const { intents, query } = scene.heard;
  const isOther =
    state.form !== undefined ||
    eventAtHand(scene) !== undefined ||
    intents.includes("register") ||
    !isEmpty(query);
  const form = isOther ? undefined : toldBefore(scene);
  if (form?.name === undefined || (form.email ?? form.phone) !== undefined) return undefined;
  const name = nameTold(turn.text, scene);
  // Said with words around it: two capitals alone may be anything.
  const isFramed = name?.kind === "read" && turn.text.lastIndexOf(name.value) > name.start;
  if (!isFramed) return undefined;
  const pending = { kind: "register", form, offered: true } as const;
  return reply(scene, language.texts.form.introduced(form.name), { state: { pending } });
}
