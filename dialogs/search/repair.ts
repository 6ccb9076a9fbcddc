import { today } from "../../src/clock.js";
import {
  emptyQuery,
  type Filter,
  isEmpty,
  type Query,
  wanting,
} from "../../src/programme/query.js";
import { allByTown } from "../../src/search/counts.js";
import { relax } from "../../src/search/relax.js";
import { resembling } from "../../src/search/resembling.js";
import { findFields } from "../../src/understanding/fields.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";
import { announced } from "./announced.js";
import { criteria } from "./criteria.js";
import { everything, OFFERED, type Offer, offering, offerOf } from "./offers.js";
import { eventsOf, withinPast } from "./past.js";
import { unprintedRemarks } from "./unprinted.js";

/** Asks once about a place that could not be told; nothing when every place is clear. */
export function placeUnclear(scene: Scene, query: Query): Reply | undefined {
  const { heard, language } = scene;
  const [doubt] = heard.doubtful;
  if (doubt) {
    const candidates = [...doubt.candidates];
    const answers = [...candidates, language.texts.search.buttons.noneOfThese];
    return reply(
      scene,
      {
        text: language.texts.search.whichTown(doubt.said, candidates),
        suggestions: answers.map((town) =>
          tap(language.texts.said.town(town), { do: "say", text: town }),
        ),
      },
      { state: { pending: { kind: "town", candidates, query } } },
    );
  }
  if (heard.outside.length > 0 && heard.query.wanted.towns.length === 0) {
    return outsideArea(scene, query);
  }
  const isKnown = heard.query.wanted.towns.length > 0 || query.near !== undefined;
  if (!heard.here || isKnown) return undefined;
  const towns = [...allByTown(scene.services.index).keys()]
    .slice(0, OFFERED)
    .map((town) => tap(language.texts.said.town(town), { do: "say", text: town }));
  return reply(
    scene,
    { text: language.texts.search.whereAreYou(), suggestions: towns },
    { state: { pending: { kind: "here", query } } },
  );
}

/** A place that is not in the programme's area: says so, and offers the same within it. */
function outsideArea(scene: Scene, query: Query): Reply {
  const { heard, language, services, turn } = scene;
  const { search: texts } = language.texts;
  const within = wanting({ ...query, near: undefined }, { towns: [] });
  const count = services.index.search(within, turn.now).events.length;
  const label = criteria(scene, within) || everything(scene);
  const offers = count === 0 ? [] : [{ query: within, count, label, about: "" }];
  return offering(scene, texts.outsideArea(heard.outside), within, offers);
}

/** No event fits: why, what blocks, and what there is instead. Never an empty silence. */
export function nothingFound(scene: Scene, query: Query): Reply {
  const { language, services, turn } = scene;
  const { search: texts } = language.texts;
  const { blocking, alternatives } = relax(services.index, query, turn.now);
  const beyond = outside(scene, query);
  const before = gone(scene, query);
  const why = beyond.length > 0 ? beyond : whatStoodThere(scene, query, before, blocking);
  const none = texts.none(criteria(scene, query));
  const found = beyond.length > 0 ? [...why, none] : [none, ...why];
  const explained = [...found, ...unprintedRemarks(scene)];
  const offers = [...before, ...alternatives.map((alternative) => offerOf(scene, alternative))];
  const close = akin(scene, query);
  const ways = offers.slice(0, OFFERED - close.length);
  // What comes close leads nearer than the whole programme does.
  const isLastResort = ways.every(({ query }) => isEmpty({ ...query, windows: [] }));
  const ordered = isLastResort ? [...close, ...ways] : [...ways, ...close];
  return offering(scene, explained.join(" "), query, ordered);
}

/** Words that no event has may be of a field of life of which some speak: "a tax receipt", "yoga" of none. */
function akin(scene: Scene, query: Query): readonly Offer[] {
  const { heard, language, services, turn } = scene;
  const fields = findFields(Text.of(heard.text), language.words.facets.fields);
  if (query.wanted.words.length === 0 || fields.length === 0) return [];
  const spoken = { query: emptyQuery(), fields, asked: fields };
  const { titles } = query.excluded;
  const alike = resembling(services.index, spoken, [emptyQuery()], turn.now, OFFERED);
  const events = alike.events.filter(({ id }) => !titles.includes(id));
  const close = wanting(emptyQuery(), { titles: events.map(({ id }) => id) });
  const label = language.texts.search.akin;
  return events.length === 0
    ? []
    : [{ query: close, count: events.length, label, about: criteria(scene, close) }];
}

/** What is asked for has been, and nothing of it is still to come. */
function gone(scene: Scene, query: Query): readonly Offer[] {
  const before = withinPast(scene, query);
  const count = before ? eventsOf(scene, before).length : 0;
  if (!before || count === 0) return [];
  return [{ query: before, count, label: scene.language.texts.search.gone(count), about: "" }];
}

/** What fits is merely over, where no date was asked for (one alone is told below); else what blocks. */
function whatStoodThere(
  scene: Scene,
  query: Query,
  [before]: readonly Offer[],
  blocking: readonly Filter[],
): readonly string[] {
  if (!before || query.windows.length > 0) return whatBlocks(scene, query, blocking);
  const over = eventsOf(scene, before.query);
  return over.length === 1 ? [] : [scene.language.texts.search.over(announced(scene, over))];
}

/** Names the words that the programme does not know, else the filters in the way. */
function whatBlocks({ language, services }: Scene, query: Query, blocking: readonly Filter[]) {
  const { search: texts } = language.texts;
  const unknown = query.wanted.words.filter((word) => !services.index.words.knows(word));
  if (unknown.length > 0) return [texts.unknownWords(unknown)];
  return blocking.length === 0 ? [] : [texts.blocked(blocking)];
}

/** Says so when the place or the dates asked for are not the programme's. */
function outside({ heard, language, services, turn }: Scene, query: Query): string[] {
  const { search: texts, said } = language.texts;
  const { programme } = services;
  const { name, start, end } = programme;
  const days = said.days(start, end, turn.now);
  const places = heard.outside.length === 0 ? [] : [texts.outsideArea(heard.outside)];
  const phase = programme.phaseOn(today(turn.now));
  if (phase === "over") return [...places, texts.programmeOver(name, days)];
  if (!programme.isBeyond(query.windows)) return places;
  return [
    ...places,
    (phase === "to-come" ? texts.programmeNotBegun : texts.outsideProgramme)(name, days),
  ];
}
