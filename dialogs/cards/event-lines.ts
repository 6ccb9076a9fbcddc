import type { DateTime } from "luxon";
import { localMoment, today } from "../../src/clock.js";
import type { Language } from "../../src/languages/language.js";
import type { Event } from "../../src/programme/event.js";

/** An event in short: title; when, with its mark; where; price and registration. */
export function eventLines(event: Event, language: Language, now: DateTime): readonly string[] {
  const { texts } = language;
  const mark = timeMark(event, language, now);
  const when = texts.event.when(event, now);
  const terms = [texts.event.price(event), texts.event.registration(event)];
  return [
    event.title,
    mark === "" ? when : `${when} (${mark})`,
    texts.event.where(event),
    terms.filter((term) => term !== "").join(" · "),
  ].filter((said) => said !== "");
}

/** "passé", "en cours jusqu’au 8 décembre", or nothing. */
export function timeMark(event: Event, { texts }: Language, now: DateTime): string {
  if (isPast(event, now)) return texts.search.past;
  const running = event.dates.start < event.dates.end && event.dates.start <= today(now);
  return running ? texts.search.running : "";
}

/** Whether its last day is over, or the last hour printed for that day. */
export function isPast(event: Event, now: DateTime): boolean {
  const { end } = event.dates;
  const last = event.sessions.filter(({ date }) => date === undefined || date === end);
  const ends = last.map((session) => session.end);
  const closing = ends.every((hour) => hour !== undefined) ? ends.toSorted().at(-1) : undefined;
  if (closing === undefined) return end < today(now);
  return localMoment(`${end}T${closing}`) < now;
}

/** A description is told as long as it is read at a glance, in letters. */
const GLANCE = 480;

/** A description, cut after the last whole sentence that fits: by default, what is read at a glance. */
export function atAGlance(description: string, letters = GLANCE): string {
  if (description.length <= letters) return description;
  const fitting = description.slice(0, letters);
  const sentence = Math.max(...[". ", "! ", "? ", "… "].map((end) => fitting.lastIndexOf(end)));
  const word = fitting.lastIndexOf(" ");
  return sentence > 0 ? fitting.slice(0, sentence + 1) : `${fitting.slice(0, word)}…`;
}
