import type { Aspect, Intent } from "../languages/intents.js";
import type { Words } from "../languages/words.js";
import type { Text } from "./normalise.js";

/** The phrases of a table that stand in a text, by key. */
export function heardIn<Key extends string>(
  text: Text,
  table: Readonly<Partial<Record<Key, readonly string[]>>>,
): Key[] {
  const said = ` ${text
    .words()
    .map((word) => word.text)
    .join(" ")} `;
  const keys = Object.keys(table) as Key[];
  return keys.filter((key) =>
    (table[key] ?? []).some((phrase) =>
      phrase.endsWith("*") || phrase.includes("* ")
        ? new RegExp(` ${phrase.replaceAll("*", "\\p{L}*")} `, "u").test(said)
        : said.includes(` ${phrase} `),
    ),
  );
}

export function intentsOf(text: Text, words: Words): { intents: Intent[]; aspect?: Aspect } {
  const intents = heardIn<Intent>(text, words.intents);
  const [aspect] = heardIn<Aspect>(text, words.aspects);
  return { intents, ...(aspect ? { aspect } : {}) };
}
