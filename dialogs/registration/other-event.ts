import type { Event } from "../../src/programme/event.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { isPast } from "../cards/event-lines.js";
import type { Reply, Scene } from "../dialog.js";
import { heardAs } from "../look.js";
import type { Form } from "../state.js";
import { resumeForm } from "./ask.js";
import { beginFor } from "./begin.js";
import { otherNamed } from "./named-event.js";

/**
 * "Je préfère la visite du tiers-lieu", "inscrivez-moi plutôt à la Campusserie": the request moves to
 * that event with all that was told, but for the moment. Nothing when no other event is wanted.
 */
export function moveRequest(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { heard, language, turn } = scene;
  const { swaps } = language.words.formTalk;
  const registers = heard.intents.includes("register") && !heard.adds;
  const swapping = spansOf(Text.of(turn.text), swaps, "swap");
  if (heard.aspect || (!registers && swapping.length === 0)) return undefined;
  const other = otherNamed(heardAs(scene, blanked(turn.text, swapping)), event);
  if (!other) return undefined;
  const begun = beginFor(scene, other, { ...form, session: undefined, asking: "name" });
  // A request that the organiser may not want waits for a yes, and what was open for it.
  const waits = other.registration === "unknown" && !isPast(other, turn.now);
  return waits
    ? { ...begun, state: { ...begun.state, form: undefined } }
    : resumeForm(scene, begun);
}
