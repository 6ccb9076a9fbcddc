import { type Query, wanting } from "../../src/programme/query.js";
import type { Answer } from "../../src/search/answer.js";
import { byTown } from "../../src/search/counts.js";
import type { Suggestion } from "../../src/turn.js";
import { type Dialog, reply, type Scene, tap } from "../dialog.js";

/** A list is worth narrowing from this many events on. */
const LONG = 6;
/** Taps offered at once: more do not fit on a phone. */
const TAPS = 4;

/** "Lequel est le mieux ?": no opinion, but ways to make the list shorter. */
export const advise: Dialog = (scene) => {
  const { query } = scene.state;
  const text = scene.language.texts.talk.noOpinion();
  if (!query) return reply(scene, text);
  const answer = scene.services.index.search(query, scene.turn.now);
  return reply(scene, { text, suggestions: narrowing(scene, query, answer) });
};

/** Taps that make a long list shorter, each with the number of events that it leaves. */
export function narrowing(scene: Scene, query: Query, answer: Answer): readonly Suggestion[] {
  const found = answer.events.length;
  if (found < LONG) return [];
  const { buttons } = scene.language.texts.search;
  return choices(scene, query)
    .filter(({ count }) => count > 0 && count < found)
    .slice(0, TAPS)
    .map((choice) =>
      tap(buttons.narrowed(choice.label, choice.count), { do: "search", query: choice.query }),
    );
}

interface Choice {
  readonly label: string;
  readonly query: Query;
  readonly count: number;
}

/** One choice for each kind of filter that is not set yet, then the towns, the busiest first. */
function choices({ language, services, turn }: Scene, query: Query): readonly Choice[] {
  const { index } = services;
  const { buttons } = language.texts.talk;
  const choice = (label: string, narrowed: Query): Choice => {
    return { label, query: narrowed, count: index.search(narrowed, turn.now).events.length };
  };
  const windows = language.dates.read(buttons.thisWeekend, turn.now).map(({ value }) => value);
  const { wanted, near } = query;
  const towns = wanted.towns.length > 0 || near ? [] : [...byTown(index, query, turn.now)];
  return [
    ...(wanted.prices.length > 0
      ? []
      : [choice(buttons.free, wanting(query, { prices: ["free"] }))]),
    ...(query.windows.length > 0 ? [] : [choice(buttons.thisWeekend, { ...query, windows })]),
    ...towns.map(([town, count]) => ({
      label: language.texts.said.town(town),
      query: wanting(query, { towns: [town] }),
      count,
    })),
  ];
}
