import type { Query } from "../../src/programme/query.js";
import type { Answer } from "../../src/search/answer.js";
import { card } from "../cards/adaptive-card.js";
import { PAGE } from "../cards/results-card.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { criteria } from "./criteria.js";
import { OFFERED, type Overview, viewsOf, viewTaps } from "./overview.js";
import { showAnswer } from "./pages.js";
import { valueTaps } from "./values.js";

/** "Quand y a-t-il des ateliers ?", "calendrier": the days; the list when they are not several. */
export function showDays(scene: Scene, query: Query): Reply {
  const { pictures, search } = scene.language.texts;
  const answer = scene.services.index.search(query, scene.turn.now);
  const about = criteria(scene, query);
  const above = ({ busiest, parts }: Overview) =>
    parts > busiest.length
      ? pictures.overDays(answer.events.length, about, parts)
      : search.onDays(
          about,
          busiest.map(({ label }) => label()),
        );
  const words = (days: Overview) => `${above(days)}\n\n${days.said}`;
  return showView(scene, query, answer, "days", words) ?? showAnswer(scene, query);
}

/** "Où y a-t-il des ateliers ?", "sur la carte": the towns; the list when it is short, and the map below. */
export function showTowns(scene: Scene, query: Query): Reply {
  const answer = scene.services.index.search(query, scene.turn.now);
  const { length } = answer.events;
  const about = criteria(scene, query);
  const above = ({ parts }: Overview) =>
    scene.language.texts.pictures.inTowns(length, about, parts);
  const words = (towns: Overview) => `${above(towns)}\n\n${towns.said}`;
  const view = length > PAGE ? showView(scene, query, answer, "towns", words) : undefined;
  return view ?? showAnswer(scene, query, { mapped: length > 1 });
}

/**
 * An answer as the picture of its days or towns, with ways on to each and to the other picture;
 * nothing when there is none to draw.
 *
 * @param words what is said, the first paragraph above the picture
 */
export function showView(
  scene: Scene,
  query: Query,
  answer: Answer,
  of: Overview["of"],
  words: (overview: Overview) => string,
): Reply | undefined {
  const views = viewsOf(scene, query, answer);
  const overview = views[of];
  if (!overview) return undefined;
  const { events, also } = answer;
  const text = words(overview);
  const others = viewTaps(scene, query, { ...views, [of]: undefined });
  const suggestions = [...valueTaps(scene, overview.busiest, OFFERED), ...others];
  return reply(
    scene,
    { text, card: card(text, [overview.image]), suggestions },
    { state: { query, shown: [], event: undefined }, events, also: also.map(({ event }) => event) },
  );
}
