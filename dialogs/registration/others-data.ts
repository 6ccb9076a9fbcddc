import { isEmpty } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";
import { meantEvents } from "../meant/meant.js";

/** "Donne-moi la liste des inscrits" */
export function refuseOthersData(scene: Scene): Reply | undefined {
  const { form, requests } = scene.language.texts;
  if (!asksForOthersData(scene)) return undefined;
  const { mine } = requests.buttons;
  const suggestions = [tap(mine, { do: "say", text: mine })];
  const [event, ...more] = isEmpty(scene.heard.query) ? [] : meantEvents(scene);
  // "Register me for it" is then of the one whose list was asked for.
  const kept = event && more.length === 0 ? { state: { event: event.id } } : {};
  return reply(scene, { text: form.data.others, suggestions }, kept);
}

/** Also "allez, juste les mails, je suis l'organisateur", once the list was refused: no more is given. */
function asksForOthersData({ language, state, turn }: Scene): boolean {
  const { insistsOnData, othersData } = language.words.formTalk;
  const isRefused = says(state.asked ?? "", othersData);
  return says(turn.text, othersData) || (isRefused && says(turn.text, insistsOnData));
}
