import type { Event } from "../src/programme/event.js";
import { type Reply, reply, type Scene } from "./dialog.js";
import { remindOf } from "./event/reminder.js";
import { showEvent } from "./event/show.js";
import { answerAspect } from "./event/side.js";
import { askToErase, cancelByReference } from "./my-requests.js";
import { resumeForm } from "./registration/ask.js";
import { beginAnyway, beginFor } from "./registration/begin.js";
import { closedForm, showForm, takeForm } from "./registration/card.js";
import { more, showAnswer } from "./search/pages.js";
import { showDays, showTowns } from "./search/views.js";
import type { Form } from "./state.js";
import { changeLanguage } from "./talk.js";
import type { Tap } from "./tap.js";

/** Does what a button stands for. "say" is not here: the root hears it as if it were typed. */
export async function perform(scene: Scene, tapped: Exclude<Tap, { do: "say" }>): Promise<Reply> {
  switch (tapped.do) {
    case "more":
      return more(scene);
    case "search":
      return showAnswer(scene, tapped.query);
    case "days":
      return showDays(scene, tapped.query);
    case "towns":
      return showTowns(scene, tapped.query);
    case "language":
      return changeLanguage({
        ...scene,
        language: scene.services.languages[tapped.code],
        state: { ...scene.state, language: tapped.code },
      });
    case "cancel":
      return cancelByReference(scene, tapped.reference);
    case "remind":
      return remindOf(scene, tapped.reference);
    case "erase":
      return askToErase(scene);
  }
  const event = scene.services.programme.event(tapped.event);
  if (!event) return reply(scene, scene.language.texts.event.gone());
  switch (tapped.do) {
    case "details":
      return showEvent(scene, event);
    case "aspect":
      return answerAspect(scene, event, tapped.aspect);
    case "form":
    case "fill":
      return fillCard(scene, event, tapped);
    case "register":
      return tapped.anyway === true
        ? beginAnyway(scene, event, told(scene, event.id))
        : beginFor(scene, event);
  }
}

/** Shows or takes the form as a card, if the form that is open is this event's. */
async function fillCard(
  scene: Scene,
  event: Event,
  tapped: Extract<Tap, { do: "form" | "fill" }>,
): Promise<Reply> {
  const { form } = scene.state;
  if (form?.eventId !== event.id) return resumeForm(scene, await closedForm(scene, event));
  return tapped.do === "form" ? showForm(scene, event, form) : takeForm(scene, event, form, tapped);
}

/** What was told of that event's request before the programme left open whether one is needed. */
function told({ state: { pending } }: Scene, eventId: string): Form | undefined {
  return pending?.kind === "anyway" && pending.form.eventId === eventId ? pending.form : undefined;
}
