import { emptyQuery, isEmpty, type Query, wanting } from "../../src/programme/query.js";
import { settle } from "../../src/search/settle.js";
import { says } from "../../src/understanding/cues.js";
import { refine } from "../../src/understanding/refine.js";
import type { Scene } from "../dialog.js";
import { isOfSameSubject, lastAsked } from "../meant/leaning/leaning.js";
import { asksOfAnything, ofAnySubject, takesAnything } from "../meant/leaning/of-anything.js";
import { announced } from "./announced.js";
import { themeLabel } from "./criteria.js";
import { anythingElsewhere, goesOn } from "./elsewhere-then.js";
import { lastInAnyTown } from "./for-them-elsewhere.js";
import { fromHome, isNothing, notAtHome } from "./home.js";
import { onListedDays } from "./listed-days.js";
import { ofTheClosest } from "./of-the-closest.js";
import { isPlaced, isQuestionOfItsOwn, namesSubject, saysWhenAndWhere } from "./own-question.js";
import { isNever, overForThem } from "./past.js";
import { underTheme } from "./under-theme.js";
import { unprintedRemarks } from "./unprinted.js";

/** What is asked, without what would empty it needlessly, and what is to be said of that. */
export function asked(scene: Scene) {
  const { heard, language, services, state, turn } = scene;
  const settled = (said: Query) => {
    const query = heard.home ? fromHome(scene, said) : said;
    const whole = settle(services.index, query, heard.hints, turn.now, heard.toldFor);
    return heard.visits ? { ...whole, query: asVisit(scene, whole.query) } : whole;
  };
  const last = lastAsked(scene);
  const closest = ofTheClosest(scene, last);
  if (closest) return { query: closest, remarks: unprintedRemarks(scene) };
  if (last && namesOnlyUnknown(scene)) return { query: refine(last, heard), remarks: [] };
  const next = settled(refine(last, heard));
  const theirs = isNothing(scene, next.query) ? onListedDays(scene) : undefined;
  const onTheirs = theirs && settled(refine(last, theirs));
  const leaning = onTheirs && !isNothing(scene, onTheirs.query) ? onTheirs : next;
  // "Et pour des lycéens, autre chose ?": others that may not be for them are no answer.
  const isForNone =
    heard.besides &&
    (leaning.anyone.length > 0 ||
      services.index.matches(leaning.query, turn.now).sure.length === 0);
  const isTrapped = isNothing(scene, leaning.query) || isForNone;
  const alone =
    isTrapped && isQuestionOfItsOwn(scene) ? settled(refine(undefined, heard)) : leaning;
  // What was asked about meanwhile has put an end to the search for one subject.
  const isAnew = isTrapped
    ? asksOfAnything(heard, language.words) || takesAnything(scene) || goesOn(scene)
    : asksOfAnything(heard, language.words) && state.aspect !== undefined;
  // "Et celle de Ronchin le soir ?", after consultations in Lille, is of any kind.
  const isOneThere = isTrapped && says(heard.text, language.words.choices.oneOf) && isPlaced(heard);
  const isElsewhere = isOneThere || (isTrapped && namesSubject(heard));
  const anew =
    last &&
    alone === leaning &&
    !isOfSameSubject(scene) &&
    (isAnew || isElsewhere || saysWhenAndWhere(heard))
      ? settled(refine(ofAnySubject(last), heard))
      : alone;
  const beyond = leaning.anyone.length > 0 ? lastInAnyTown(scene, last) : undefined;
  const forThem = beyond && settled(refine(beyond, heard));
  const isBeyond = forThem?.anyone.length === 0 && !isNothing(scene, forThem.query);
  const isVain = isTrapped ? isNever : isNothing;
  const others = anew !== leaning && isVain(scene, anew.query) ? leaning : anew;
  const wide = isNothing(scene, others.query) ? anythingElsewhere(scene, last) : undefined;
  const anywhere = wide && settled(refine(wide, heard));
  const isAnywhere = anywhere !== undefined && !isNothing(scene, anywhere.query);
  const found = isBeyond ? forThem : isAnywhere ? anywhere : others;
  const { unknown, apart, anyone, within } = found;
  const query = underTheme(scene, heard.toldFor ? withoutHope(found.query) : found.query);
  const { search: texts } = language.texts;
  const { near } = leaning.query;
  const isFarther = near !== undefined && query.near === undefined && query !== leaning.query;
  const remarks = [
    ...notAtHome(scene, query),
    ...(isAnywhere ? (last?.wanted.towns.slice(0, 1).map(texts.notAtHome) ?? []) : []),
    ...(isAnywhere ? (last?.wanted.venues.slice(0, 1).map(texts.notThere) ?? []) : []),
    ...(isBeyond ? [texts.notForThem(last?.wanted.towns ?? [], query.wanted.audiences)] : []),
    ...(isFarther ? [texts.notNear(near.place)] : []),
    ...(unknown.length > 0 ? [texts.unknownWords(unknown)] : []),
    ...(apart.length > 0 ? [texts.wordsApart(apart)] : []),
    ...(within.length > 0
      ? [texts.withinThemes(within.map((key) => themeLabel(services, key)))]
      : []),
    ...(anyone.length > 0 ? [texts.forAnyone(anyone, announcedFor(scene, anyone))] : []),
    ...overForThem(scene, query, anyone).map(texts.closestIsOver),
    ...unprintedRemarks(scene),
  ];
  return { query, remarks };
}

/** "Swimming?", after films for children: all that is named anew is nothing that the programme has. */
function namesOnlyUnknown({ heard, services }: Scene): boolean {
  const { words } = heard.query.wanted;
  const isAll = isEmpty(wanting(heard.query, { words: [] }));
  return words.length > 0 && isAll && words.every((word) => !services.index.words.knows(word));
}

/** Who was only told of is not looked for again. */
function withoutHope({ hoped: _hoped, ...query }: Query): Query {
  return query;
}

/** "Visiter LaGrappe" asks for its guided tour or open day, where there is one. */
function asVisit({ services, turn }: Scene, query: Query): Query {
  const visit = wanting(query, { formats: VISITS });
  const isHad = services.index.matches(visit, turn.now).sure.length > 0;
  return query.wanted.formats.length === 0 && isHad ? visit : query;
}

const VISITS = ["visite", "portes-ouvertes"];

/** What is to come for some people, at any time and place: titles with their days. */
function announcedFor(scene: Scene, audiences: readonly string[]) {
  const query = wanting(emptyQuery(), { audiences: [...audiences] });
  return announced(scene, scene.services.index.search(query, scene.turn.now).events);
}
