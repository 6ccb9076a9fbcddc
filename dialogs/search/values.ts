import type { Listing } from "../../src/languages/about-words.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, type Query, wanting } from "../../src/programme/query.js";
import { byDay, byTown, byValue } from "../../src/search/counts.js";
import { onDay } from "../../src/search/one-day.js";
import type { Suggestion } from "../../src/turn.js";
import { plain } from "../../src/understanding/normalise.js";
import { printedForms } from "../../src/understanding/printed-forms.js";
import { type Scene, tap } from "../dialog.js";
import { criteria, themeLabel } from "./criteria.js";

/** A day or a value of a facet: how many events have it, and the search that shows them. */
export interface Value {
  /** For a button, and beside a picture. */
  readonly said: string;
  /** In full, put into words when asked for: a broad answer has many days. */
  readonly label: () => string;
  readonly count: number;
  readonly query: Query;
}

/** The values of a facet, or the days, among the events that a query finds; the most first. */
export function valuesOf(scene: Scene, query: Query, listing: Listing): readonly Value[] {
  const { services, language, turn } = scene;
  const { index, programme } = services;
  const facet = (key: string, said: string, count: number): Value => ({
    ...called(said, count),
    query: wanting(query, { [listing]: [key] }),
  });
  switch (listing) {
    case "days":
      return [...byDay(index, query, turn.now)]
        .toSorted(([, few], [, many]) => many - few)
        .map(([day, count]) => dayValue(scene, query, day, count));
    case "towns":
      return [...byTown(index, query, turn.now)].map(([town, count]) =>
        townValue(scene, query, town, count),
      );
    case "themes": {
      const keys = ({ themes }: Event) => themes.map(({ key }) => key);
      return [...byValue(index, query, turn.now, keys)].map(([key, count]) =>
        facet(key, themeLabel(services, key), count),
      );
    }
    case "organisers": {
      const printed = printedForms(programme.events.flatMap(({ organisers }) => organisers));
      const keys = ({ organisers }: Event) => organisers.map(plain);
      return [...byValue(index, query, turn.now, keys)].map(([key, count]) =>
        facet(key, printed.get(key) ?? key, count),
      );
    }
    case "formats":
      return Object.keys(language.words.facets.formats)
        .map((key) => {
          const { events } = index.search(wanting(query, { formats: [key] }), turn.now);
          const said = criteria(scene, wanting(emptyQuery(), { formats: [key] }));
          return facet(key, said, events.length);
        })
        .filter(({ count }) => count > 0)
        .toSorted((one, other) => other.count - one.count);
  }
}

/** @param day ISO */
export function dayValue(
  { language, turn }: Scene,
  query: Query,
  day: string,
  count: number,
): Value {
  const { said } = language.texts;
  return {
    said: said.shortMoment(day, undefined),
    label: () => said.day(day, turn.now),
    count,
    query: onDay(query, day, turn.now),
  };
}

export function townValue({ language }: Scene, query: Query, town: string, count: number): Value {
  const said = language.texts.said.town(town);
  return { ...called(said, count), query: wanting(query, { towns: [town] }) };
}

function called(said: string, count: number) {
  return { said, label: () => said, count };
}

/** The first of them to tap, each with its number of events. */
export function valueTaps(
  { language }: Scene,
  values: readonly Value[],
  most: number,
): readonly Suggestion[] {
  const { narrowed } = language.texts.search.buttons;
  return values
    .slice(0, most)
    .map(({ said, count, query }) => tap(narrowed(said, count), { do: "search", query }));
}
