import type { Event } from "../../src/programme/event.js";
import { allDays, emptyQuery, type Query, wanting } from "../../src/programme/query.js";
import type { Alternative } from "../../src/search/answer.js";
import { relax } from "../../src/search/relax.js";
import type { Suggestion } from "../../src/turn.js";
import { eventLines } from "../cards/event-lines.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";
import { isTurnedAway } from "../meant/on-screen.js";
import type { Pending } from "../state.js";
import { criteria } from "./criteria.js";
import { eventsOf } from "./past.js";

/** Alternatives offered at once. */
export const OFFERED = 3;

/** Another search, what its tap is called, and what else is to be said of it. */
export interface Offer {
  readonly query: Query;
  readonly count: number;
  readonly label: string;
  readonly about: string;
}

/**
 * What to search instead, told and as taps: beside events that may suit but do not answer. Another day
 * or town is no way out where it has no more than these.
 */
export function alternatives(scene: Scene, query: Query, beside: readonly Event[]) {
  const found = leadingFurther(scene, query, beside);
  const offers = found.slice(0, OFFERED).map((one) => offerOf(scene, one));
  return {
    text: told(scene, offers),
    suggestions: offers.map((offer) => offerTap(scene, offer)),
    pending: awaited(offers),
  };
}

/** What letting a filter go leads to, by what it finds apart from some events. */
function leadingFurther(
  { services: { index }, turn }: Scene,
  query: Query,
  but: readonly Event[],
): readonly Alternative[] {
  const { titles } = query.excluded;
  const turningAway = (one: Query, ids: readonly string[]) => ({
    ...one,
    excluded: { ...one.excluded, titles: [...ids] },
  });
  const others = turningAway(query, [...titles, ...but.map(({ id }) => id)]);
  return relax(index, others, turn.now).alternatives.map((alternative) => {
    const whole = turningAway(alternative.query, titles);
    const count = index.matches(whole, turn.now).sure.length;
    return { ...alternative, query: whole, count };
  });
}

/** What waits for a "yes", or for the name of an offer. */
function awaited(offers: readonly Offer[]): Pending | undefined {
  const kept = offers.map(({ query, count, label }) => ({ query, count, label }));
  const [first] = kept;
  return first && { kind: "search", query: first.query, offers: kept };
}

/** The offers as lines of text: what is one event only is told at once. */
function told(scene: Scene, offers: readonly Offer[]): string {
  const { language, turn } = scene;
  const { search: texts } = language.texts;
  const lines = offers.map((offer) => {
    const only = onlyEvent(scene, offer);
    return only
      ? texts.alternativeEvent(offer.label, eventLines(only, language, turn.now).join(" — "))
      : texts.alternativeLine(offer.label, offer.count, offer.about);
  });
  return lines.length === 0 ? "" : [texts.alternatives(), ...lines].join("\n");
}

function onlyEvent(scene: Scene, { query, count }: Offer): Event | undefined {
  return count === 1 ? eventsOf(scene, query)[0] : undefined;
}

/** Says why, then what there is instead: a tap takes it, and so does "yes". */
export function offering(scene: Scene, why: string, query: Query, found: readonly Offer[]): Reply {
  const offers = found.length > 0 ? found : wholeProgramme(scene);
  const text = [why, told(scene, offers)].filter((part) => part !== "").join("\n");
  const taps = offers.map((offer) => offerTap(scene, offer));
  const single = offers.flatMap((offer) => onlyEvent(scene, offer) ?? []);
  // What was just turned away is not spoken of again.
  const left = single.filter((event) => !isTurnedAway(scene, event, query));
  const [only, ...others] = new Set(left.map(({ id }) => id));
  return reply(
    scene,
    { text, suggestions: taps },
    {
      state: {
        query: withKnownWords(scene, query),
        shown: [],
        // "When was that?", asked of the one that is told.
        event: only && others.length === 0 ? only : scene.state.event,
        pending: awaited(offers),
      },
    },
  );
}

/** The query to go on from: a word that the programme does not know is named once, not carried along. */
function withKnownWords({ services }: Scene, query: Query): Query {
  const words = query.wanted.words.filter((word) => services.index.words.knows(word));
  return wanting(query, { words });
}

function offerTap({ language }: Scene, { query, count, label }: Offer): Suggestion {
  return tap(language.texts.search.buttons.narrowed(label, count), { do: "search", query });
}

/** What letting a filter go leads to, as it is told and tapped. */
export function offerOf(scene: Scene, alternative: Alternative): Offer {
  const { query, count } = alternative;
  const about = criteria(scene, query);
  const label = about === "" ? everything(scene) : called(scene, alternative, about);
  return { query, count, label, about: about === label ? "" : about };
}

/** By its new day or town, by what is left of several filters, else by the filter let go. */
function called({ language }: Scene, alternative: Alternative, about: string): string {
  const { dropped, alsoDropped, query } = alternative;
  const { said, search: texts } = language.texts;
  if (alsoDropped.length > 0) return about;
  const [window] = query.windows;
  if (dropped === "windows" && window?.start && window.grain === "day") {
    return said.shortMoment(window.start.slice(0, 10), undefined);
  }
  const [town] = query.wanted.towns;
  const moved = dropped === "towns" || dropped === "near";
  return moved && town !== undefined ? said.town(town) : texts.dropped[dropped];
}

/** What the whole programme is called on a tap. */
export function everything({ language }: Scene): string {
  return language.texts.talk.buttons.everything;
}

/** The way out when no filter is left to let go. */
function wholeProgramme(scene: Scene): readonly Offer[] {
  const { programme, index } = scene.services;
  const query = { ...emptyQuery(), windows: [allDays(programme.start, programme.end)] };
  const count = index.search(query, scene.turn.now).events.length;
  return count === 0 ? [] : [{ query, count, label: everything(scene), about: "" }];
}
