import type { Event } from "../../src/programme/event.js";
import { allDays, emptyQuery, isEmpty, type Query, wanting } from "../../src/programme/query.js";
import { settle } from "../../src/search/settle.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { refine } from "../../src/understanding/refine.js";
import { PAGE } from "../cards/results-card.js";
import type { Dialog, Reply, Scene } from "../dialog.js";
import { details } from "../event/event.js";
import { numberTold } from "../event/how-many.js";
import { whichOfThem } from "../event/lists.js";
import { sentencesNaming, sentencesTelling } from "../event/of-event.js";
import { sayOf } from "../event/say-of.js";
import { showEvent } from "../event/show.js";
import { answerAspect } from "../event/side.js";
import { keptQuestion } from "../event/which-asked.js";
import { ofThese } from "../meant/fitting.js";
import { withoutItself } from "../meant/itself.js";
import {
  asHeard,
  asksOfAnything,
  isAtSameHours,
  isOfSameSubject,
  lastAsked,
  ofAnyDay,
  ofAnySubject,
  takesAnything,
} from "../meant/leaning.js";
import { eventAtHand, listedEvents, onScreen } from "../meant/on-screen.js";
import { pairMeant } from "../meant/the-two.js";
import { titleSaid } from "../meant/told-by-title.js";
import { announced } from "./announced.js";
import { criteria, themeLabel } from "./criteria.js";
import { lastInAnyTown } from "./for-them-elsewhere.js";
import { fromHome, isNothing, nearHome, notAtHome } from "./home.js";
import { showLasting } from "./lasting.js";
import { withOddDate } from "./odd-date.js";
import { isQuestionOfItsOwn, namesSubject, saysWhenAndWhere } from "./own-question.js";
import { showAnswer } from "./pages.js";
import { isNever, overForThem } from "./past.js";
import { placeUnclear } from "./repair.js";
import { underTheme } from "./under-theme.js";
import { unprintedRemarks } from "./unprinted.js";
import { showDays, showTowns } from "./views.js";

/** Answers a question about the programme, new or leaning on the last one. */
export const search: Dialog = (met) => {
  const scene = withoutItself(met);
  if (scene.heard.among && !scene.heard.here && scene.state.shown.length > 1)
    return searchList(scene);
  // "Anything else there at the same time?", of several: as which of them?
  const isListed = scene.state.shown.length > 1 && eventAtHand(scene) === undefined;
  if (isListed && isAtSameHours(scene))
    return keptQuestion(scene, whichOfThem(scene, onScreen(scene)));
  const heard = asHeard(scene);
  const { query: refined, remarks } = asked({ ...scene, heard });
  const query = nearHome(scene, refined);
  const titled = titleSaid(scene, query);
  if (titled) return showAnswer(scene, wanting(emptyQuery(), { titles: [titled.id] }));
  const unclear = placeUnclear({ ...scene, heard }, query);
  if (unclear) return unclear;
  return withOddDate(scene, query, answered({ ...scene, heard }, query, remarks));
};

/** The list, or the days or towns where they were asked for. */
function answered(scene: Scene, query: Query, remarks: readonly string[]): Reply {
  const { aspect } = scene.heard;
  if (aspect === "when") return showDays(scene, query);
  if (aspect !== "where")
    return (
      toldOfIt(scene, query) ?? showLasting(scene, query) ?? showAnswer(scene, query, { remarks })
    );
  const event = eventPointedAt(scene);
  return event ? answerAspect(scene, event, "where") : showTowns(scene, query);
}

/** Where the one on screen is all that fits, what it says of the thing sought is the answer. */
function toldOfIt(scene: Scene, query: Query): Reply | undefined {
  const { heard, services, turn, language } = scene;
  if (says(Text.of(heard.text), language.words.subject.things)) return undefined;
  // "Et à Loos ?" asks what there is.
  if (heard.query.wanted.towns.length + heard.query.windows.length > 0) return undefined;
  const { events, also } = services.index.search(query, turn.now);
  const [only] = events;
  if (!only || events.length + also.length > 1 || only !== eventAtHand(scene)) return undefined;
  const named = sentencesNaming(scene, only);
  const sentences = named.length > 0 ? named : sentencesTelling(scene, only);
  return sentences.length > 0
    ? sayOf(scene, only, language.texts.event.quote(only, sentences))
    : undefined;
}

/** "Sur la carte", said of the event that was just shown. */
function eventPointedAt(scene: Scene): Event | undefined {
  const { heard } = scene;
  return heard.follows && isEmpty(heard.query) ? eventAtHand(scene) : undefined;
}

/** "Lequel est à Roubaix ?", "lesquels sont gratuits ?": of the list on screen, which stays when it is one. */
function searchList(scene: Scene): Reply {
  const { heard, language, services, state, turn } = scene;
  const these = ofThese(listedEvents(scene), heard.query, heard);
  const { events, also } = services.index.search(these, turn.now);
  const [only] = events;
  const count = events.length + also.length;
  if (only && count === 1) return showEvent(scene, only);
  if (count === 0 && pairMeant(scene).length > 0) return details(scene);
  if (count > 0 && isListOfItsOwn(scene)) {
    const said = language.texts.search.found(events.length, criteria(scene, ofAnyDay(scene).query));
    return showAnswer(scene, these, { said });
  }
  const found = showAnswer(scene, refine(state.query, ofAnyDay(scene)));
  return found.events.length > 0 ? found : withListKept(scene, found);
}

/** Whether what stands on screen was put together one by one, and is not what the last search finds. */
function isListOfItsOwn({ services, state, turn }: Scene): boolean {
  if (!state.query || state.query.wanted.titles.length > 0) return true;
  const { events, also } = services.index.search(state.query, turn.now);
  const found = [...events, ...also.map(({ event }) => event)].map(({ id }) => id);
  return !state.shown.every((id) => found.includes(id));
}

/** When none of the events spoken of fits, they stay to be asked about. */
function withListKept({ state: { query, shown } }: Scene, answer: Reply): Reply {
  return { ...answer, state: { ...answer.state, query, shown } };
}

/** Answers "combien ?": the number first, then the list. */
export const count: Dialog = (scene) => {
  const { language, services, turn } = scene;
  const heard = asHeard(scene);
  const { query, remarks } = asked({ ...scene, heard });
  const { events } = services.index.search(query, turn.now);
  const [only] = events;
  const told = numberTold(scene, events.length === 1 ? only : eventAtHand(scene));
  if (told) return told;
  if (isOfAll(scene, query)) return countAll(scene, query, events.length);
  const said = language.texts.search.counted(events.length, criteria(scene, query));
  const { firstOfThem } = language.texts.search;
  const cut = events.length > PAGE ? [firstOfThem(PAGE)] : [];
  const answer = showAnswer(scene, query, { said, remarks: [...remarks, ...cut] });
  if (events.length > 0) return answer;
  const [first, ...rest] = answer.say;
  const text = `${language.texts.search.noneOfThem()} ${first?.text ?? ""}`.trim();
  const none = { ...answer, say: [{ ...first, text }, ...rest] };
  return scene.heard.follows ? withListKept(scene, none) : none;
};

/** "Combien en tout ?" counts what is over too; "combien reste-t-il en tout ?" does not. */
function isOfAll({ heard, language }: Scene, query: Query): boolean {
  const text = Text.of(heard.text);
  const { about, follows } = language.words;
  return query.windows.length === 0 && says(text, about.overall) && !says(text, follows.remaining);
}

/** The number of all, then the list of what is still to come, or else of what has been. */
function countAll(scene: Scene, query: Query, left: number): Reply {
  const { language, services, turn } = scene;
  const { start, end } = services.programme;
  const whole = { ...query, windows: [allDays(start, end)] };
  const count = services.index.search(whole, turn.now).events.length;
  if (count === 0) return showAnswer(scene, query);
  const { countedInAll, firstOfThem } = language.texts.search;
  const said = countedInAll(count, left, criteria(scene, query));
  const listed = left > 0 ? left : count;
  const remarks = listed > PAGE ? [firstOfThem(PAGE)] : [];
  return showAnswer(scene, left > 0 ? query : whole, { said, remarks });
}

/** What is asked, without what would empty it needlessly, and what is to be said of that. */
function asked(scene: Scene) {
  const { heard, language, services, state, turn } = scene;
  const settled = (said: Query) => {
    const query = heard.home ? fromHome(scene, said) : said;
    const whole = settle(services.index, query, heard.hints, turn.now);
    return heard.visits ? { ...whole, query: asVisit(scene, whole.query) } : whole;
  };
  const last = lastAsked(scene);
  const leaning = settled(refine(last, heard));
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
    ? asksOfAnything(heard, language.words) || takesAnything(scene)
    : asksOfAnything(heard, language.words) && state.aspect !== undefined;
  const isElsewhere = isTrapped && namesSubject(heard);
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
  const found = isBeyond ? forThem : others;
  const { unknown, apart, anyone, within } = found;
  const query = underTheme(scene, heard.toldFor ? withoutHope(found.query) : found.query);
  const { search: texts } = language.texts;
  const { near } = leaning.query;
  const isFarther = near !== undefined && query.near === undefined && query !== leaning.query;
  const remarks = [
    ...notAtHome(scene, query),
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
