import { isEmpty } from "../../../src/programme/query.js";
import { blanked } from "../../../src/registration/fields/reading.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { after, type Reply, type Scene } from "../../dialog.js";
import { heardAs } from "../../look.js";
import { fitting } from "../../meant/by-description/fitting.js";
import { isQuestion } from "../asides.js";
import { beginFor } from "../begin.js";
import { readMentioned, withoutMentioned } from "../fields/mentions.js";
import { isPutOff } from "../fields/yes-said.js";
import { withoutNow } from "./weakly-told.js";

/**
 * "Now the Roubaix one, same details but 2 people", "oui, mais pour deux": the request that was offered
 * after the one just sent, with what is changed in it. Nothing where another event may be meant.
 */
export function takeNextOffered(met: Scene): Reply | undefined {
  const { pending } = met.state;
  if (pending?.kind !== "sent" || !pending.form || isQuestion(met) || isPutOff(met))
    return undefined;
  const scene = after(met, { pending: undefined });
  const { heard, language, services, turn } = scene;
  const next = services.programme.event(pending.form.eventId);
  if (!next || heard.intents.includes("no")) return undefined;
  const { sameDetails } = language.words.formTalk;
  const isSame = says(turn.text, sameDetails);
  const { seats } = readMentioned(turn.text, pending.form, scene);
  const isCounted = seats !== pending.form.seats;
  const said = blanked(turn.text, spansOf(turn.text, sameDetails, "same"));
  const rest = withoutNow(heardAs(scene, withoutMentioned(said, pending.form, scene))).heard;
  const isNamed = !isEmpty(rest.query) || rest.choice !== undefined;
  const isYes = heard.intents.includes("yes") && (isSame || isCounted);
  if (!isNamed) return isYes || isSame ? beginFor(scene, next, pending.form) : undefined;
  const isMeant = isYes || isSame || rest.intents.includes("choose");
  const sent = services.programme.event(scene.state.event ?? "");
  const fits = (events: readonly (typeof next)[]) => fitting(scene, events, rest.query).length > 0;
  const isOfNext = rest.choice === undefined && fits([next]) && !(sent && fits([sent]));
  return isMeant && isOfNext ? beginFor(scene, next, pending.form) : undefined;
}
