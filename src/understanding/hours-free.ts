import type { Words } from "../languages/words.js";
import type { Window } from "../programme/query.js";
import { says } from "./cues.js";
import { onDaysOf, onWeekdaysOf } from "./moved-windows.js";
import type { Text } from "./normalise.js";
import { within } from "./removal.js";
import type { Understanding } from "./understanding.js";

/**
 * When the speaker can come, of the days that are asked for: "I can only come in the mornings, what is
 * there next week?" asks of seven mornings, "je suis libre mardi et jeudi" of two days of the week.
 *
 * @param told the clauses that tell of the speaker
 * @param all every window of the message, those of the question among them
 * @returns nothing where the question names no day or its own hours, or nothing narrower is told
 */
export function hoursFree(
  told: readonly Text[],
  question: Understanding,
  all: readonly Window[],
  { negations, sentences }: Words,
): Window[] | undefined {
  const days = question.query.windows;
  const isOfDays = days.length > 0 && !days.some(isOfHours);
  if (!isOfDays || !told.some((clause) => says(clause, sentences.available))) return undefined;
  const free = all.filter((one) => !days.some((day) => isSame(day, one)));
  if (free.length === 0) return undefined;
  // "Je ne suis dispo que le week-end, il y a quoi en novembre ?": any of the month's.
  const isHabit = free.every(isWeekend) && days.every(({ grain }) => grain === "month");
  const isOne = told.some((clause) => says(clause, negations.thisOne));
  if (isHabit && !isOne) return onWeekdaysOf(days, free);
  const isLaid = free.every((one) => days.some((day) => within(day)(one)));
  // Said before the days, hours are read on the first of them, or today.
  if (isLaid && free.length >= days.length) return free;
  return free.every(isOfHours) ? onDaysOf(days, free) : undefined;
}

function isSame(one: Window, other: Window): boolean {
  return one.start === other.start && one.end === other.end;
}

function isWeekend({ grain }: Window): boolean {
  return grain === "weekend";
}

function isOfHours({ grain }: Window): boolean {
  return grain === "part" || grain === "hour" || grain === "minute";
}
