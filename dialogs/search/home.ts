import { type Query, wanting } from "../../src/programme/query.js";
import { settle } from "../../src/search/settle.js";
import type { Scene } from "../dialog.js";
import { aroundInstead } from "./around.js";

/** "Près de chez moi à Roubaix": the town said is where the person is, or that of the house that was named. */
export function nearHome(scene: Scene, query: Query): Query {
  const { here, query: said } = scene.heard;
  if (!here) return query;
  const [town = townOfVenue(scene)] = said.wanted.towns;
  const near = town === undefined ? undefined : aroundInstead(scene.services, query, town);
  return near ? wanting(near, { venues: [] }) : query;
}

/** "Étudiant à la Cité scientifique, quoi près de moi ?": where the programme says that this house is. */
function townOfVenue({ heard, services }: Scene): string | undefined {
  const told = [heard.query, heard.story?.query].flatMap((one) => one?.wanted.venues ?? []);
  return services.programme.events.find(({ venue }) => venue && told.includes(venue))?.town;
}

/** "Retraité, j'habite Lambersart, quoi cette semaine ?": where that town has nothing, what is near it, or anywhere. */
export function fromHome(scene: Scene, query: Query): Query {
  const { services, turn } = scene;
  const [town] = query.wanted.towns;
  const finds = (one: Query) => !isNothing(scene, settle(services.index, one, [], turn.now).query);
  if (town === undefined || finds(query)) return query;
  const near = aroundInstead(services, query, town);
  return near && finds(near) ? near : wanting(query, { towns: [] });
}

/** What is said before what there is elsewhere than in the town where the person lives. */
export function notAtHome({ heard, language }: Scene, query: Query): readonly string[] {
  const [town] = heard.home ? heard.query.wanted.towns : [];
  const isElsewhere = town !== undefined && !query.wanted.towns.includes(town);
  return isElsewhere ? [language.texts.search.notAtHome(town)] : [];
}

/** Whether a query finds nothing, not even beside what was asked. */
export function isNothing({ services, turn }: Scene, query: Query): boolean {
  const { events, also } = services.index.search(query, turn.now);
  return events.length + also.length === 0;
}
