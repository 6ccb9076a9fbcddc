import type { Event } from "../../src/programme/event.js";
import { MOST_SEATS } from "../../src/registration/fields/seats.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene } from "../dialog.js";

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
  return says(said, sendsWord) ? reply(scene, form.carriesWord(reach)) : undefined;
}
