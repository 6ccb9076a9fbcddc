import { looksLikeName } from "../../../src/registration/fields/name.js";
import { blanked, type FieldReading } from "../../../src/registration/fields/reading.js";
import type { Scene } from "../../dialog.js";

/** Free words are read by nobody. */
const UNREAD: ReadonlySet<string> = new Set(["free word", "aside"]);

/** A message without what was understood of it: dates, names of events, courtesies. */
export function withoutReadings(text: string, { heard }: Scene): string {
  return blanked(
    text,
    heard.readings.filter(({ rule }) => !UNREAD.has(rule)),
  );
}

/** Surnames are like towns: "Dhalluin" is like Halluin, and is in "Monique Dhalluin" none. */
const MISSPELT = "place: misspelt name";

/** "Rescrit Fiscal" is an event and "Samedi Matin" a time, though they are written like names. */
export function isReadOtherwise(name: FieldReading<string>, text: string, scene: Scene): boolean {
  if (name.kind !== "read") return false;
  const isBare = text.slice(name.start, name.end).trim() === name.value;
  if (!isBare || looksLikeName(scene.turn.text, scene.language.words.form)) return false;
  return scene.heard.readings.some(
    ({ rule, start, end }) =>
      !UNREAD.has(rule) &&
      start < name.end &&
      name.start < end &&
      (rule !== MISSPELT || (start <= name.start && name.end <= end)),
  );
}
