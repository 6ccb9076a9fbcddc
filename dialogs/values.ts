import type { Listing } from "../src/languages/about-words.js";
import { allDays, emptyQuery, type Query, wanting } from "../src/programme/query.js";
import { byDay, byTown, byValue } from "../src/search/counts.js";
import type { Suggestion } from "../src/turn.js";
import { plain } from "../src/understanding/normalise.js";
import { printedForms } from "../src/understanding/printed-forms.js";
import { type Scene, tap } from "./dialog.js";
import { queryNames } from "./narrowing.js";

/** Values offered as taps: more do not fit on a phone. */
const TAPS = 6;
/** A value of the programme, how many events have it, and the search that shows them. */
export interface Value {
  readonly label: string;
  /** For a button. */
  readonly short: string;
  readonly count: number;
  readonly query: Query;
}

/** The values of a facet, or the days, among the events that a query finds; the most first. */
export function valuesOf(scene: Scene, query: Query, listing: Listing): readonly Value[] {
  const { services, language, turn } = scene;
  const { index } = services;
  const { said, search } = language.texts;
  const names = queryNames(services);
  const facet = (key: string, label: string, count: number): Value => ({
    label,
    short: label,
    count,
    query: wanting(query, { [listing]: [key] }),
  });
  switch (listing) {
    case "days":
      return [...byDay(index, query, turn.now)]
        .toSorted(([, few], [, many]) => many - few)
        .map(([day, count]) => ({
          label: said.day(day, turn.now),
          short: said.shortMoment(day, undefined),
          count,
          query: { ...query, windows: [allDays(day, day)] },
        }));
    case "towns":
      return [...byTown(index, query, turn.now)].map(([town, count]) =>
        facet(town, said.town(town), count),
      );
    case "themes": {
      const keys = ({ themes }: { themes: readonly { key: string }[] }) =>
        themes.map(({ key }) => key);
      return [...byValue(index, query, turn.now, keys)].map(([key, count]) =>
        facet(key, names.theme(key), count),
      );
    }
    case "organisers": {
      const printed = printedForms(services.programme.events.flatMap((one) => one.organisers));
      const keys = (one: { organisers: readonly string[] }) => one.organisers.map(plain);
      return [...byValue(index, query, turn.now, keys)].map(([key, count]) =>
        facet(printed.get(key) ?? key, printed.get(key) ?? key, count),
      );
    }
    case "formats":
      return Object.keys(language.words.facets.formats)
        .map((key) => {
          const label = search.criteria(wanting(emptyQuery(), { formats: [key] }), names, turn.now);
          const { events } = index.search(wanting(query, { formats: [key] }), turn.now);
          return facet(key, label, events.length);
        })
        .filter(({ count }) => count > 0)
        .toSorted((one, other) => other.count - one.count);
  }
}

/** The first of them to tap, each with its number of events. */
export function valueTaps({ language }: Scene, values: readonly Value[]): readonly Suggestion[] {
  const { narrowed } = language.texts.search.buttons;
  return values
    .slice(0, TAPS)
    .map(({ short, count, query }) => tap(narrowed(short, count), { do: "search", query }));
}
