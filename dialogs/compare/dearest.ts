import { hasPrice } from "../../src/programme/prices.js";
import { emptyQuery } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { listedEvents, onScreen } from "../meant/on-screen.js";

/**
 * "Lequel est le plus cher ?", of those listed, else of all that is to come: a programme that prints no
 * amounts tells which are not free, or that none is.
 */
export function answerDearest(scene: Scene): Reply | undefined {
  const { heard, language, services, turn } = scene;
  if (!says(heard.text, language.words.compare.dearest)) return undefined;
  const isList = onScreen(scene).length > 1;
  const coming = () => [...services.index.search(emptyQuery(), turn.now).events];
  const events = isList ? listedEvents(scene) : coming();
  if (events.length < 2) return undefined;
  const titles = (key: string) =>
    events.filter((event) => hasPrice(event, key)).map(({ title }) => title);
  const text = language.texts.compare.dearest({
    count: events.length,
    paid: titles("paid"),
    payWhatYouWant: titles("pay-what-you-want"),
    unknown: events.filter(({ free }) => free === "unknown").map(({ title }) => title),
  });
  return reply(scene, text, { events: [] });
}
