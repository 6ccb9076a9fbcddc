import type { DayPart, FormTalkWords } from "../../languages/form-talk-words.js";
import { findCues, spansOf } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";

/** From and until when each part of a day lasts. */
export const PART_HOURS: Readonly<Record<DayPart, readonly [string, string]>> = {
  morning: ["06:00", "12:00"],
  afternoon: ["12:00", "18:00"],
  evening: ["18:00", "24:00"],
};

const PARTS: readonly DayPart[] = ["morning", "afternoon", "evening"];

/** The parts of a day that words tell, and where they and those turned away are said. */
export interface DayPartsTold {
  readonly parts: readonly DayPart[];
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** "Morning", "the morning, not the afternoon": what is turned away is not chosen. */
export function readDayParts(
  text: string,
  { dayParts, turnsAway }: Pick<FormTalkWords, "dayParts" | "turnsAway">,
): DayPartsTold {
  const said = Text.of(text);
  const found = findCues(said, dayParts, PARTS);
  const away = spansOf(said, turnsAway, "not").filter(({ end }) =>
    found.some(({ start }) => end <= start && said.plain.slice(end, start).trim() === ""),
  );
  const isAway = (at: number) =>
    away.some(({ end }) => end <= at && said.plain.slice(end, at).trim() === "");
  const chosen = found.filter(({ start }) => !isAway(start)).map(({ value }) => value);
  return { parts: [...new Set(chosen)], spans: [...found, ...away] };
}
