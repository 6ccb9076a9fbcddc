import { Text } from "../../understanding/normalise.js";

/** What a message tells one after the other. */
const BETWEEN = /\s*(?:[.;\n]\s+|,\s+)/u;
/** Words that share so many letters are of one stem: "eyes", "eyesight". */
const STEM = 4;
/** "14h30", "2:15 pm", "9 h". */
const TIME = /(?<![\d.])\d{1,2}\s?(?:[h:]\s?\d{2}|h(?![a-z])|[ap]m(?![a-z]))/giu;

/** A message without what it tells of these things; nothing when it tells of none of them. */
export function withoutPart(message: string, things: readonly string[]): string | undefined {
  const parts = message.split(BETWEEN);
  const stems = things.filter(({ length }) => length >= STEM).map((word) => word.slice(0, STEM));
  const kept = parts.filter((part) =>
    Text.of(part)
      .words()
      .every(({ text }) => !stems.some((stem) => text.startsWith(stem))),
  );
  return kept.length === parts.length ? undefined : kept.join(". ");
}

/** A message with the one time that it tells put right; nothing unless it and the words tell one time each. */
export function withTime(message: string, text: string): string | undefined {
  const [told, ...more] = text.match(TIME) ?? [];
  const times = message.match(TIME) ?? [];
  if (told === undefined || more.length > 0 || times.length !== 1) return undefined;
  return message.replace(TIME, told);
}

/** A message with words put in the place of others; nothing when it has not those. */
export function withWords(message: string, away: string, instead: string): string | undefined {
  const said = Text.of(away).plain.trim();
  const at = Text.of(message).plain.indexOf(said);
  if (said === "" || at < 0) return undefined;
  return message.slice(0, at) + instead + message.slice(at + said.length);
}
