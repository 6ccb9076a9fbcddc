import { type Query, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { criteria } from "./criteria.js";
import { showAnswer } from "./pages.js";

/** "Quels événements durent plusieurs jours ?": of what a query finds, what ends on another day than it begins. */
export function showLasting(scene: Scene, query: Query): Reply | undefined {
  const { heard, language, services, turn } = scene;
  if (!says(Text.of(heard.text), language.words.about.lasting)) return undefined;
  const { events, also } = services.index.search(wanting(query, { words: [] }), turn.now);
  const found = [...events, ...also.map(({ event }) => event)];
  const lasting = found.filter(({ dates }) => dates.start < dates.end);
  if (lasting.length === 0) return undefined;
  const { found: told, severalDays } = language.texts.search;
  const about = [severalDays(), criteria(scene, wanting(query, { words: [] }))];
  const said = told(lasting.length, about.filter((part) => part !== "").join(" · "));
  return showAnswer(scene, wanting(query, { words: [], titles: lasting.map(({ id }) => id) }), {
    said,
  });
}
