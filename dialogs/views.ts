import type { Query } from "../src/programme/query.js";
import type { Answer } from "../src/search/answer.js";
import type { Suggestion } from "../src/turn.js";
import { card } from "./cards/adaptive-card.js";
import { PAGE } from "./cards/results-card.js";
import { type Reply, reply, type Scene } from "./dialog.js";
import { queryNames } from "./narrowing.js";
import { type Overview, partTaps, viewsOf, viewTaps } from "./overview.js";

/** "Quand y a-t-il des ateliers ?", "calendrier": the days, as a picture and to tap. */
export function daysView(scene: Scene, query: Query, answer: Answer): Reply | undefined {
  const views = viewsOf(scene, query, answer);
  if (!views.days) return undefined;
  const { busiest, parts } = views.days;
  const { pictures, search } = scene.language.texts;
  const criteria = about(scene, query);
  const text =
    parts > busiest.length
      ? pictures.overDays(answer.events.length, criteria, parts)
      : search.onDays(
          criteria,
          busiest.map(({ name }) => name()),
        );
  return shown(
    scene,
    query,
    answer,
    views.days,
    text,
    viewTaps(scene, query, { ...views, days: undefined }),
  );
}

/** "Où y a-t-il des ateliers ?", "sur la carte": the towns, as a picture and to tap. */
export function townsView(scene: Scene, query: Query, answer: Answer): Reply | undefined {
  const views = viewsOf(scene, query, answer);
  if (!views.towns) return undefined;
  const { inTowns } = scene.language.texts.pictures;
  const text = inTowns(answer.events.length, about(scene, query), views.towns.parts);
  return shown(
    scene,
    query,
    answer,
    views.towns,
    text,
    viewTaps(scene, query, { ...views, towns: undefined }),
  );
}

function about({ language, services, turn }: Scene, query: Query): string {
  return language.texts.search.criteria(query, queryNames(services), turn.now);
}

function shown(
  scene: Scene,
  query: Query,
  answer: Answer,
  overview: Overview,
  heading: string,
  others: readonly Suggestion[],
): Reply {
  const { events, also } = answer;
  const text = `${heading}\n\n${overview.said}`;
  const suggestions = [...partTaps(scene, overview), ...others];
  return reply(
    scene,
    { text, card: card(text, [overview.image]), suggestions },
    {
      state: { query, shown: events.slice(0, PAGE).map(({ id }) => id), event: undefined },
      events,
      also: also.map(({ event }) => event),
    },
  );
}
