import { looksLikeName } from "../../../src/registration/fields/name.js";
import { blanked, type FieldReading } from "../../../src/registration/fields/reading.js";
import { Text } from "../../../src/understanding/normalise.js";
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

/**
 * "Rescrit Fiscal" is an event and "Samedi Matin" a time, though they are written like names. Two capitals alone
 * are a name whatever else they are ("Lina Mons"), but not where they are the title of an event: "Les Roumics".
 */
export function isReadOtherwise(name: FieldReading<string>, text: string, scene: Scene): boolean {
  if (name.kind !== "read") return false;
  const { heard, language, turn } = scene;
  const isBare = text.slice(name.start, name.end).trim() === name.value;
  if (!isBare) return false;
  const titles = heard.query.wanted.titles.map((id) => `name: ${id}`);
  const isAlone = looksLikeName(turn.text, language.words.form);
  return heard.readings.some(({ rule, start, end }) => {
    if (isAlone) {
      const article = Text.of(text.slice(name.start, start)).plain.trim();
      const isWhole = article === "" || language.words.names.definite.includes(article);
      return titles.includes(rule) && isWhole && name.end <= end;
    }
    const isWhole = start <= name.start && name.end <= end;
    return (
      !UNREAD.has(rule) && start < name.end && name.start < end && (rule !== MISSPELT || isWhole)
    );
  });
}
