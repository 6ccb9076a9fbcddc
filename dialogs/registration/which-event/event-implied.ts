import { localMoment } from "../../../src/clock.js";
import type { Event } from "../../../src/programme/event.js";
import { isEmpty, wanting } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { plain } from "../../../src/understanding/normalise.js";
import { isPast } from "../../cards/event-lines.js";
import type { Scene } from "../../dialog.js";
import { meantEvents } from "../../meant/meant.js";
import { eventAtHand, onScreen } from "../../meant/on-screen.js";
import { isWish } from "../wishes.js";

/** "Pouvez-vous les prévenir que je viens ?": they are those of the event at hand. */
export function eventAnnounced(scene: Scene): Event | undefined {
  const { heard, language } = scene;
  const isPassedOn = says(heard.text, language.words.formTalk.passesOn);
  const isNamed = heard.choice !== undefined || heard.query.wanted.titles.length > 0;
  return isPassedOn && !isNamed ? eventAtHand(scene) : undefined;
}

/** "Inscris-moi pour les ateliers", where it is for the workshops of the event at hand that one registers. */
export function eventOfPart(scene: Scene): Event | undefined {
  const { heard } = scene;
  const event = eventAtHand(scene);
  const { formats } = heard.query.wanted;
  if (event?.registration !== "partial" || formats.length === 0) return undefined;
  const note = plain(event.registrationNote ?? "");
  // "Un atelier", of whatever event, is looked for.
  const isOther = heard.choice !== undefined || isWish(scene);
  const isOnlyThat = isEmpty(wanting(heard.query, { formats: [] })) && !isOther;
  return isOnlyThat && formats.every((one) => note.includes(plain(one))) ? event : undefined;
}

/** Of several meant by a bare "inscrivez-moi", the only one that one registers for. */
export function onlyOneTaking(scene: Scene, meant: readonly Event[]): Event | undefined {
  const among = meant.length > 0 ? meant : onScreen(scene);
  if (!isEmpty(scene.heard.query) || scene.heard.choice) return undefined;
  const open = among.filter((one) => isTaking(one) && !isPast(one, scene.turn.now));
  const [only, ...others] = open;
  const isSure = only?.registration === "required" || only?.registration === "partial";
  return isSure && others.length === 0 ? only : undefined;
}

/** What goes on for days without an hour is seen whenever one likes, unless it says that one registers. */
function isTaking({ dates, registration, sessions }: Event): boolean {
  const isOpenForDays = dates.start !== dates.end && sessions.length === 0;
  return registration === "unknown" ? !isOpenForDays : registration !== "none";
}

/** The one event that was meant, were the programme still to come. */
export function eventOver(scene: Scene): Event | undefined {
  const { turn, services } = scene;
  const now = localMoment(services.programme.start);
  const [event] = meantEvents({ ...scene, turn: { ...turn, now } });
  return event && isPast(event, turn.now) ? event : undefined;
}
