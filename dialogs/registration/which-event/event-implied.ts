import { localMoment } from "../../../src/clock.js";
import type { Event } from "../../../src/programme/event.js";
import { emptyQuery, isEmpty, wanting } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { plain } from "../../../src/understanding/normalise.js";
import { isPast } from "../../cards/event-lines.js";
import { after, type Scene } from "../../dialog.js";
import { fitting } from "../../meant/by-description/fitting.js";
import { halfRemembered } from "../../meant/by-description/half-remembered.js";
import { inProgramme } from "../../meant/by-description/told-apart.js";
import { meantEvents } from "../../meant/meant.js";
import { eventAtHand, onScreen } from "../../meant/on-screen.js";
import { isOnlyWhenOrWhere, isWish } from "../wishes.js";

/** "Pouvez-vous les prévenir que je viens ?": they are those of the event at hand. */
export function eventAnnounced(scene: Scene): Event | undefined {
  const { heard, language } = scene;
  const isPassedOn = says(heard.text, language.words.formTalk.passesOn);
  const isNamed = heard.choice !== undefined || heard.query.wanted.titles.length > 0;
  return isPassedOn && !isNamed ? eventAtHand(scene) : undefined;
}

/**
 * "Inscris-moi pour les ateliers", "sign me up for a workshop there", where it is for the workshops of the event at
 * hand, or of but one of those listed, that one registers.
 */
export function eventOfPart(scene: Scene): Event | undefined {
  const { heard } = scene;
  const { formats } = heard.query.wanted;
  if (formats.length === 0 || !isEmpty(wanting(heard.query, { formats: [] }))) return undefined;
  // "Un atelier", of whatever event, is looked for; one that is there is not.
  const isAny = isWish(scene) && heard.there === undefined;
  if (heard.choice !== undefined || isAny) return undefined;
  const event = eventAtHand(scene);
  const listed = onScreen(scene);
  // A workshop that is listed is meant before any that is a part of another event.
  if (!event && fitting(scene, listed, heard.query).length > 0) return undefined;
  const [only, ...others] = (event ? [event] : listed).filter(
    ({ registration, registrationNote }) =>
      registration === "partial" &&
      formats.every((one) => plain(registrationNote ?? "").includes(plain(one))),
  );
  return others.length === 0 ? only : undefined;
}

/** Of several meant by a bare "inscrivez-moi", the only one that one registers for. */
export function onlyOneTaking(scene: Scene, meant: readonly Event[]): Event | undefined {
  const among = meant.length > 0 ? meant : onScreen(scene);
  if (!isEmpty(scene.heard.query) || scene.heard.choice) return undefined;
  const open = among.filter((one) => isTaking(one) && !isPast(one, scene.turn.now));
  const [only, ...others] = open;
  // One of which only a part takes registrations is not surer than the others.
  return only?.registration === "required" && others.length === 0 ? only : undefined;
}

/** What goes on for days without an hour is seen whenever one likes, unless it says that one registers. */
function isTaking({ dates, registration, sessions }: Event): boolean {
  const isOpenForDays = dates.start !== dates.end && sessions.length === 0;
  return registration === "unknown" ? !isOpenForDays : registration !== "none";
}

/**
 * The one event that was meant, were the programme still to come, or that is told by more than its time:
 * "trois places pour le week-end à la gare", said after it, is of no other week-end.
 */
export function eventOver(scene: Scene): Event | undefined {
  const { turn, services } = scene;
  const now = localMoment(services.programme.start);
  // What is at hand was asked first, and is not meant.
  const unaided = after(scene, { event: undefined, shown: [] });
  const [event] = meantEvents({ ...unaided, turn: { ...turn, now } });
  const over = toldBesideTime(scene) ?? event ?? halfRemembered(scene);
  return over && isPast(over, turn.now) ? over : undefined;
}

/** What is told by its names and words, of those of a week the one on the days that are said. */
function toldBesideTime(scene: Scene): Event | undefined {
  const { query } = scene.heard;
  const { windows } = query;
  if (windows.length === 0 || isOnlyWhenOrWhere(query)) return undefined;
  const told = inProgramme(scene, { ...query, windows: [] });
  // "The week-end at the gare with the thirty stalls": its place is surer than what one recalls of it.
  const isPlaced = query.wanted.venues.length + query.wanted.organisers.length > 0;
  const found =
    told.length === 0 && isPlaced
      ? inProgramme(scene, { ...wanting(query, { words: [] }), windows: [] })
      : told;
  const then = found.length > 1 ? fitting(scene, found, { ...emptyQuery(), windows }) : found;
  // A week-end is asked for of what lasts both its days, before what is on for an evening of one.
  const isWeekend = windows.every(({ grain }) => grain === "weekend");
  const lasting = then.filter(({ dates }) => isWeekend && dates.start < dates.end);
  const [event, ...others] = lasting.length > 0 ? lasting : then;
  return others.length === 0 ? event : undefined;
}
