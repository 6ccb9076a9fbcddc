import type { QueryNames } from "../src/languages/texts/search-texts.js";
import type { Event } from "../src/programme/event.js";
import type { Query } from "../src/programme/query.js";
import type { Answer } from "../src/search/answer.js";
import type { Suggestion } from "../src/turn.js";
import { type Dialog, reply, type Scene, tap } from "./dialog.js";
import type { Services } from "./services.js";

/** A list is worth narrowing from this many events on. */
const LONG = 6;
/** Taps offered at once: more do not fit on a phone. */
const TAPS = 4;

/** How a query's keys and ids are called in this programme. */
export function queryNames({ programme }: Services): QueryNames {
  return {
    theme: (key) => themeLabel(programme.events, key),
    title: (id) => programme.event(id)?.title ?? id,
  };
}

function themeLabel(events: Services["programme"]["events"], key: string): string {
  for (const { themes } of events) {
    const theme = themes.find((one) => one.key === key);
    if (theme) return theme.label;
  }
  return key;
}

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
  if (answer.events.length < LONG) return [];
  const { index } = scene.services;
  const { texts } = scene.language;
  return choices(scene, query, answer)
    .map(({ label, query: narrowed }) => ({
      label,
      narrowed,
      count: index.search(narrowed, scene.turn.now).events.length,
    }))
    .filter(({ count }) => count > 0 && count < answer.events.length)
    .slice(0, TAPS)
    .map(({ label, narrowed, count }) =>
      tap(texts.search.buttons.narrowed(label, count), { do: "search", query: narrowed }),
    );
}

interface Choice {
  readonly label: string;
  readonly query: Query;
}

/** One choice for each kind of filter that is not set yet. */
function choices(scene: Scene, query: Query, answer: Answer): readonly Choice[] {
  const { talk } = scene.language.texts;
  const free: Choice = { label: talk.buttons.free, query: wanting(query, { prices: ["free"] }) };
  const weekend = scene.language.dates.read(talk.buttons.thisWeekend, scene.turn.now);
  return [
    ...(query.wanted.prices.length > 0 ? [] : [free]),
    ...(query.windows.length > 0
      ? []
      : [
          {
            label: talk.buttons.thisWeekend,
            query: { ...query, windows: weekend.map(({ value }) => value) },
          },
        ]),
    ...(query.wanted.towns.length > 0 || query.near ? [] : townChoices(scene, query, answer)),
  ];
}

function townChoices({ language }: Scene, query: Query, { events }: Answer): readonly Choice[] {
  return busiestTowns(events).map((town) => ({
    label: language.texts.said.town(town),
    query: wanting(query, { towns: [town] }),
  }));
}

/** Towns by their number of events, the busiest first. */
export function busiestTowns(events: readonly Event[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { town } of events) if (town) counts.set(town, (counts.get(town) ?? 0) + 1);
  return [...counts].toSorted(([, few], [, many]) => many - few).map(([town]) => town);
}

function wanting(query: Query, facets: Partial<Query["wanted"]>): Query {
  return { ...query, wanted: { ...query.wanted, ...facets } };
}
