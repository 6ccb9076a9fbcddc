import { withoutContacts } from "../../../src/registration/fields/contacts.js";
import { looksLikeName } from "../../../src/registration/fields/name.js";
import { blanked, type FieldReading, type Span } from "../../../src/registration/fields/reading.js";
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

/** What a surname may be read as: a town, or a word of a theme. */
const LIKE_SURNAMES = ["place: ", "words: "];

/** Surnames are like towns: "Dhalluin" is like Halluin, and is in "Monique Dhalluin" none. */
const MISSPELT = "place: misspelt name";

/** A message that is the title of an event, with its article or without: "Les Roumics". */
export function isTitleAlone({ heard, language, turn }: Scene): boolean {
  const titles = heard.query.wanted.titles.map((id) => `name: ${id}`);
  const named = heard.readings.filter(({ rule }) => titles.includes(rule));
  return (
    named.length > 0 &&
    Text.of(blanked(turn.text, named))
      .words()
      .every(({ text }) => language.words.names.definite.includes(text))
  );
}

/**
 * "Rescrit Fiscal" is an event and "Samedi Matin" a time, though they are written like names. Two capitals alone
 * are a name whatever else they are ("Lina Mons"), but not where they are the title of an event.
 */
export function isReadOtherwise(name: FieldReading<string>, text: string, scene: Scene): boolean {
  if (name.kind !== "read") return false;
  const { heard, language, turn } = scene;
  const isBare = text.slice(name.start, name.end).trim() === name.value;
  if (!isBare) return false;
  if (looksLikeName(turn.text, language.words.form)) return isTitleAlone(scene);
  const isByContact = isRightBeforeContact(name, text);
  const isLast = heard.intents.includes("register") && isSetApartLast(name, text);
  return heard.readings.some(({ rule, start, end }) => {
    const isWhole = start <= name.start && name.end <= end;
    // "Thomas Quesnoy, t@…", "Ray Carter, r@…": a surname that is a town's, or like "career".
    const isLike = LIKE_SURNAMES.some((kind) => rule.startsWith(kind)) && start > name.start;
    // "Please register me, Hannah Price": she asks no price.
    const isOfLast = isLast && rule.startsWith("words: ") && start > name.start;
    const isSurname = !isWhole && (rule === MISSPELT || (isByContact && isLike) || isOfLast);
    return !UNREAD.has(rule) && start < name.end && name.start < end && !isSurname;
  });
}

/** Whether a name ends the message, behind a comma or a colon. */
function isSetApartLast({ start, end }: Span, text: string): boolean {
  return /[,:]\s*$/.test(text.slice(0, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end));
}

/** Whether no word stands between a name and where the person is reached. */
function isRightBeforeContact({ end }: Span, text: string): boolean {
  const clear = withoutContacts(text);
  const at = [...text].findIndex((sign, place) => sign !== clear[place]);
  return at >= end && !/[\p{L}\p{N}]/u.test(text.slice(end, at));
}
