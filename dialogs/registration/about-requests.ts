import type { Event } from "../../src/programme/event.js";
import { MOST_SEATS } from "../../src/registration/fields/seats.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { heardAs } from "../look.js";
import { BLANK } from "../state.js";
import { readMentioned } from "./fields/mentions.js";

/**
 * "Does one request cover 12 people?", "can I send them a message through you?": what a request can do,
 * whether one is under way or not. Nothing when no such thing is asked.
 *
 * @param event the event that a message would be for, if one is at hand
 */
export function answerAboutRequests(scene: Scene, event: Event | undefined): Reply | undefined {
  const { language, state, turn } = scene;
  const { changesLater, coversAll, howManyAtMost, sendsWord } = language.words.formTalk;
  const { event: of, form } = language.texts;
  const said = Text.of(turn.text);
  if (says(said, coversAll)) return reply(scene, form.covers(MOST_SEATS));
  if (state.form && says(said, howManyAtMost)) return reply(scene, form.atMost(MOST_SEATS));
  if (state.form && says(said, changesLater)) return reply(scene, form.changeable);
  const reach = event ? of.reach(event) : "";
  return says(said, sendsWord) ? reply(scene, form.carriesWord(reach)) : answerLookingUp(scene);
}

/** "My name is Ann Lee, ann@…", said when one's requests were asked for: it is told of none, and begins none. */
function answerLookingUp(scene: Scene): Reply | undefined {
  const { heard, language, state, turn } = scene;
  if (state.form || state.pending || state.asked === undefined) return undefined;
  if (heard.intents.includes("register")) return undefined;
  const { name, email, phone } = readMentioned(turn.text, BLANK, scene);
  const isTold = (name ?? email ?? phone) !== undefined;
  const isOfRequests = isTold && heardAs(scene, state.asked).heard.intents.includes("my-requests");
  return isOfRequests ? reply(scene, language.texts.requests.notByName) : undefined;
}
