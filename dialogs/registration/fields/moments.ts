import type { DayPart } from "../../../src/languages/form-talk-words.js";
import type { Event } from "../../../src/programme/event.js";
import type { Window } from "../../../src/programme/query.js";
import { numberOf } from "../../../src/registration/fields/count.js";
import { PART_HOURS, readDayParts } from "../../../src/registration/fields/day-parts.js";
import { readWeekdays } from "../../../src/registration/fields/weekdays.js";
import {
  isOneWhole,
  MOST_OFFERED,
  matchSessions,
  mayBeAskedWhole,
  onWeekdays,
  type SessionChoice,
  sessionsHolding,
  sessionsOf,
} from "../../../src/registration/sessions.js";
import { whenSaid } from "../../../src/registration/when-said.js";
import type { Suggestion } from "../../../src/turn.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Choice } from "../../../src/understanding/understanding.js";
import { type Scene, tap } from "../../dialog.js";
import { heardAs } from "../../look.js";
import type { Form } from "../../state.js";
import type { Filled } from "./filled.js";
import { withMessage } from "./message.js";
import { withoutReadings } from "./readings.js";

/** Whether there is anything to choose: several sessions of what is no single whole. */
export function hasMoments(event: Event, { turn }: Scene): boolean {
  return sessionsOf(event, turn.now).length > 1 && !isOneWhole(event);
}

/** All of them, as the card names it. */
const WHOLE = "all";

/** How the card names a moment: "2017-11-18 14:00"; null is the whole event. */
export function keyOf(session: SessionChoice | null): string {
  if (session === null) return WHOLE;
  const { date, start } = session;
  return start === undefined ? date : `${date} ${start}`;
}

/** All that can be chosen, with the words that `readMoment` knows each by. */
export function momentChoices({ language, turn }: Scene, event: Event) {
  const { said, form } = language.texts;
  const sessions = sessionsOf(event, turn.now).map((session) => ({
    title: said.shortMoment(session.date, session.start),
    value: keyOf(session),
  }));
  const whole = { title: form.buttons.whole, value: keyOf(null) };
  return mayBeAskedWhole(event) ? [...sessions, whole] : sessions;
}

/**
 * Reads which day or hours a person comes for: one by number, day or hour; all of them, where one
 * request may be for all; the first, said openly, when any will do.
 */
export function readMoment(text: string, form: Form, scene: Scene, event: Event): Filled {
  const { heard, language, turn } = scene;
  const { formTalk } = language.words;
  const { form: texts } = language.texts;
  const sessions = sessionsOf(event, turn.now);
  const keyed = [...sessions, ...(mayBeAskedWhole(event) ? [null] : [])];
  const chosen = keyed.find((one) => keyOf(one) === text);
  if (chosen !== undefined) return { form: { ...form, session: chosen }, rest: "" };
  const { windows } = heard.query;
  const choice = heard.choice ?? numberAlone(text, scene);
  const wished = { windows, dayless: heard.supposed === "day", ...(choice ? { choice } : {}) };
  const fitting =
    [
      matchSessions(sessions, wished),
      sessionsHolding(event, sessions, wished),
      onWeekdays(sessions, readWeekdays(text, language.locale), windows),
      windows.length > 0 ? [] : inParts(sessions, readDayParts(text, formTalk).parts),
    ].find(({ length }) => length > 0) ?? [];
  const rest = withoutReadings(text, scene);
  const [one] = fitting;
  const said = Text.of(text);
  const several = windows.length > 1 && fitting.length > 1;
  const isBoth = sessions.length === 2 && says(said, formTalk.both);
  const isOne = choice !== undefined && !("pick" in choice && choice.pick === "all");
  const isWhole = !isOne && (isBoth || says(said, formTalk.whole));
  const all = isWhole || (several && fitting.length === sessions.length);
  const mayBeWhole = mayBeAskedWhole(event);
  // "Is it in the morning or the afternoon?" chooses none of them.
  const asksWhich = several && turn.text.trim().endsWith("?");
  if (all && mayBeWhole && !asksWhich) return { form: { ...form, session: null }, rest };
  if (all || several) return { problem: listed(texts.oneMoment(mayBeWhole), scene, event) };
  if (one && fitting.length === 1) {
    const taken = { ...form, session: one };
    if (tellsWish(scene, form, text) || !isOtherHour(one, windows)) return { form: taken, rest };
    return { form: withMessage(taken, wishIn(text, scene)), rest: "", told: texts.added };
  }
  const [first] = sessions;
  if (first && says(said, formTalk.indifferent)) {
    const told = texts.firstTaken(whenSaid(event, first, language, turn.now));
    return { form: { ...form, session: first }, rest, told };
  }
  return { problem: listed(texts.again.session, scene, event) };
}

/** The sessions of those parts of the day, whatever the day: "morning". */
function inParts(
  sessions: readonly SessionChoice[],
  parts: readonly DayPart[],
): readonly SessionChoice[] {
  return sessions.filter(({ start = "" }) =>
    parts.some((part) => PART_HOURS[part][0] <= start && start < PART_HOURS[part][1]),
  );
}

/** "Le matin, à 9 h 30 si possible", of what begins at nine: which session, and a wish besides. */
function isOtherHour({ start }: SessionChoice, windows: readonly Window[]): boolean {
  const hours = windows.flatMap((window) =>
    window.start !== null && window.end === null && !window.open ? [window.start.slice(11)] : [],
  );
  return start !== undefined && hours.length > 0 && !hours.includes(start);
}

/** Whether the message to the organiser tells that hour: "…, message : vers 16 h si possible". */
function tellsWish(scene: Scene, { message }: Form, text: string): boolean {
  if (message === undefined) return false;
  const isDictated = scene.turn.text.includes(message);
  return (
    text.includes(message) || (isDictated && heardAs(scene, message).heard.query.windows.length > 0)
  );
}

/** What is told from the first mention of a time on: "plutôt vers 15 h 30" of "inscrivez-moi : plutôt vers 15 h 30". */
function wishIn(text: string, scene: Scene): string {
  const parts = text.split(/(?<=[,;:.!?\n])\s+/);
  const first = parts.findIndex((part) => heardAs(scene, part).heard.query.windows.length > 0);
  const told = parts.slice(Math.max(0, first)).join(" ");
  // "Inscrivez-moi plutôt vers 16 h 30": the order is given to the bot.
  const order = spansOf(told, scene.language.words.intents.acts.register, "order").find(
    ({ start }) => told.slice(0, start).trim() === "",
  );
  const wish = told.slice(order?.end ?? 0);
  return wish.replace(/\s+/g, " ").replace(/^[\s,;:]+|[\s,;:]+$/g, "");
}

/** "Samedi", said of an event that asks for no choice: when the request is for; nothing else. */
export function momentMeant(scene: Scene, event: Event): string | undefined {
  const { heard, language, turn } = scene;
  const { both, whole } = language.words.formTalk;
  const { windows } = heard.query;
  const sessions = sessionsOf(event, turn.now);
  const said = Text.of(turn.text);
  const isAll = isOneWhole(event) && (says(said, both) || says(said, whole));
  const isThen = matchSessions(sessions, { windows, dayless: heard.supposed === "day" }).length > 0;
  if (hasMoments(event, scene) || (!isAll && !isThen)) return undefined;
  return onlyMoment(scene, event);
}

/** When the request is for, of an event that asks for no choice. */
export function onlyMoment({ language, turn }: Scene, event: Event): string {
  return language.texts.form.momentIs(whenSaid(event, undefined, language, turn.now));
}

/** The question with what can be chosen under it, by number. */
export function askMoment(scene: Scene, event: Event): string {
  return listed(scene.language.texts.form.ask.session, scene, event);
}

export function momentTaps({ language, turn }: Scene, event: Event): readonly Suggestion[] {
  const { said, form } = language.texts;
  const sessions = sessionsOf(event, turn.now);
  const labels = sessions
    .slice(0, MOST_OFFERED)
    .map(({ date, start }) => said.shortMoment(date, start));
  const isShort = sessions.length <= MOST_OFFERED;
  const all = isShort && mayBeAskedWhole(event) ? [form.buttons.whole] : [];
  return [...labels, ...all].map((text) => tap(text, { do: "say", text }));
}

function listed(question: string, { language, turn }: Scene, event: Event): string {
  const sessions = sessionsOf(event, turn.now);
  const moments = sessions
    .slice(0, MOST_OFFERED)
    .map((one) => whenSaid(event, one, language, turn.now));
  const { choices } = language.texts.form;
  return choices(question, moments, sessions.length > MOST_OFFERED);
}

/** "Deux", said alone to a numbered list. */
function numberAlone(text: string, { language }: Scene): Choice | undefined {
  const said = Text.of(text).words();
  const number = said.length === 1 ? numberOf(said[0], language.words.form) : undefined;
  return number === undefined ? undefined : { number };
}
