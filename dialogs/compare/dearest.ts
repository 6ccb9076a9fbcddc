import type { PricedEvents } from "../../src/languages/texts/compare-texts.js";
import type { Event } from "../../src/programme/event.js";
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
  return reply(scene, language.texts.compare.dearest(byPrice(events)), { events: [] });
}

/** More are too many to be told one by one. */
const FEW = 6;

/** "Lequel est le moins cher ?", of the few that are on screen: what each of them costs; one that alone is free is meant. */
export function answerCheapest(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  if (!says(heard.text, language.words.compare.cheapest)) return undefined;
  const events = listedEvents(scene);
  if (events.length < 2 || events.length > FEW) return undefined;
  const free = events.filter((event) => hasPrice(event, "free"));
  const [only, ...others] = free;
  const told = { ...byPrice(events), free: free.map(({ title }) => title) };
  const meant = only && others.length === 0 ? { state: { event: only.id } } : {};
  return reply(scene, language.texts.compare.cheapest(told), { ...meant, events: free });
}

function byPrice(events: readonly Event[]): PricedEvents {
  const titles = (key: string) =>
    events.filter((event) => hasPrice(event, key)).map(({ title }) => title);
  return {
    count: events.length,
    paid: titles("paid"),
    payWhatYouWant: titles("pay-what-you-want"),
    unknown: events.filter(({ free }) => free === "unknown").map(({ title }) => title),
  };
}
