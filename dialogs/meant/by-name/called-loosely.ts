import type { Event } from "../../../src/programme/event.js";
import { emptyQuery, isEmpty, wanting } from "../../../src/programme/query.js";
import { isPast } from "../../cards/event-lines.js";
import type { Scene } from "../../dialog.js";
import { description } from "../by-description/description.js";
import { fitting } from "../by-description/fitting.js";
import { inProgramme } from "../by-description/told-apart.js";
import { byIds, eventAtHand, listedEvents } from "../on-screen.js";
import { looselyNamed, namedByKindOrPlace, namedByMore, printsAll } from "./loosely-named.js";

/** "The student week": of the list, else of the programme, unless it is told of the one at hand. */
export function calledLoosely(scene: Scene): Event | undefined {
  const { heard, language, turn } = scene;
  if (heard.among) return undefined;
  const event = eventAtHand(scene);
  if (event && printsAll(event, turn.text, language.words)) return undefined;
  const loosely = looselyNamed(listedEvents(scene), turn.text, language.words);
  const listed = loosely && isAnotherOfItsKind(scene, loosely) ? undefined : loosely;
  if (listed || !(heard.aspect ?? heard.whether) || isThereOnList(scene)) return listed;
  const { services, state } = scene;
  // "The digital commons one in Roubaix" is none of Lille.
  const { towns } = heard.query.wanted;
  const isThere = ({ town }: Event) => towns.length === 0 || towns.includes(town ?? "");
  const all = services.programme.events.filter((one) => heard.aspect === "access" || isThere(one));
  const coming = all.filter((one) => !isPast(one, turn.now));
  const named = (events: readonly Event[]) => namedByMore(events, turn.text, language.words);
  return named(byIds(scene, state.spoken)) ?? spokenOfBefore(scene) ?? named(coming) ?? named(all);
}

/** "The Lille one. Hours and address?", of a list that has one there: no title with that town. */
function isThereOnList(scene: Scene): boolean {
  const { towns } = scene.heard.query.wanted;
  const there = wanting(emptyQuery(), { towns });
  return towns.length > 0 && fitting(scene, listedEvents(scene), there).length === 1;
}

/** "Pour le panier, combien ?", of what was spoken of before the one at hand; the way to a station names none. */
function spokenOfBefore(scene: Scene): Event | undefined {
  const { heard, language, state, turn } = scene;
  if (heard.aspect === "access") return undefined;
  const ids = [...state.spoken, ...(state.earlier === undefined ? [] : [state.earlier])];
  const before = byIds(scene, [...new Set(ids)]).filter((one) => one !== eventAtHand(scene));
  return namedByKindOrPlace(before, turn.text, language.words);
}

/**
 * "L'inauguration de la Scop", where that of a campus is listed, "la rencontre du 22", where "Rencontres
 * directes" are on the 18th: the kind fits the one listed, what is said of it only another of the programme.
 */
function isAnotherOfItsKind(scene: Scene, listed: Event): boolean {
  const described = description(scene.heard);
  const isMore = !isEmpty(wanting(described, { formats: [] }));
  if (described.wanted.formats.length === 0 || !isMore) return false;
  return (
    fitting(scene, [listed], described).length === 0 && inProgramme(scene, described).length > 0
  );
}
