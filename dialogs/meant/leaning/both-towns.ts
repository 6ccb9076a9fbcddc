import { says } from "../../../src/understanding/cues.js";
import type { Scene } from "../../dialog.js";

/** "Et dans les deux villes ?", "in both towns": that of the last search, and that of the one before it. */
export function bothTowns({ heard, language, state }: Scene): readonly string[] {
  if (heard.query.wanted.towns.length > 0 || !says(heard.text, language.words.follows.bothTowns))
    return [];
  const [last = [], before = []] = [state.query, state.previous].map(
    (query) => query?.wanted.towns,
  );
  const towns = [...new Set([...before, ...last])];
  return towns.length === 2 ? towns : [];
}
