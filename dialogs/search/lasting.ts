import { type Query, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import type { Reply, Scene } from "../dialog.js";
import { criteria } from "./criteria.js";
import { showAnswer } from "./pages.js";

/** "Quels événements durent plusieurs jours ?": of what a query finds, what ends on another day than it begins. */
export function showLasting(scene: Scene, query: Query): Reply | undefined {
  const { heard, language, services, turn } = scene;
  if (!says(heard.text, language.words.about.lasting)) return undefined;
  const rest = wanting(query, { words: [] });
  const { events, also } = services.index.search(rest, turn.now);
  const found = [...events, ...also.map(({ event }) => event)];
  const lasting = found.filter(({ dates }) => dates.start < dates.end);
  const { found: told, none, severalDays } = language.texts.search;
  const about = [severalDays(), criteria(scene, rest)].filter((part) => part !== "").join(" · ");
  // What is shorter is shown as what it is.
  if (lasting.length === 0) {
    const shorter = told(events.length, criteria(scene, rest));
    return showAnswer(scene, rest, { said: `${none(about)} ${shorter}` });
  }
  const said = told(lasting.length, about);
  return showAnswer(scene, wanting(rest, { titles: lasting.map(({ id }) => id) }), { said });
}
