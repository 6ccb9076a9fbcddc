import type { Event } from "../../src/programme/event.js";
import { allDays, emptyQuery, isEmpty, type Query, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { refine } from "../../src/understanding/refine.js";
import { PAGE } from "../cards/results-card.js";
import { type Dialog, type Reply, type Scene, tapless } from "../dialog.js";
import { details } from "../event/event.js";
import { numberTold } from "../event/how-many.js";
import { whichOfThem } from "../event/lists.js";
import { sentencesNaming, sentencesTelling } from "../event/of-event.js";
import { isOfBringing } from "../event/quote-asked.js";
import { sayOf } from "../event/say-of.js";
import { showEvent } from "../event/show.js";
import { answerAspect } from "../event/side.js";
import { isRest } from "../event/wanted-on-screen.js";
import { keptQuestion } from "../event/which-asked.js";
import { ofThese } from "../meant/by-description/fitting.js";
import { titleSaid } from "../meant/by-name/told-by-title.js";
import { withoutItself } from "../meant/leaning/itself.js";
import { asHeard, isAtSameHours, ofAnyDay } from "../meant/leaning/leaning.js";
import { daysLeft } from "../meant/leaning/next-one.js";
import { backThere } from "../meant/leaning/venue-there.js";
import { eventAtHand, listedEvents, onScreen } from "../meant/on-screen.js";
import { pairMeant } from "../meant/the-two.js";
import { asked } from "./asked.js";
import { criteria } from "./criteria.js";
import { nearHome } from "./home.js";
import { showLasting } from "./lasting.js";
import { withOddDate } from "./odd-date.js";
import { showAnswer } from "./pages.js";
import { recalledAnew, showRecalled } from "./recalled.js";
import { placeUnclear } from "./repair.js";
import { alikeThen } from "./same-subject.js";
import { showDays, showTowns } from "./views.js";

/** Answers a question about the programme, new or leaning on the last one. */
export const search: Dialog = (met) => {
  const scene = recalledAnew(backThere(withoutItself(met)));
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
  const recalled = showRecalled(scene, query);
  if (recalled) return recalled;
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
      alikeThen(scene) ??
      toldOfIt(scene, query) ??
      showLasting(scene, query) ??
      withPartForThem(scene, showAnswer(scene, query, { remarks }))
    );
  const event = eventPointedAt(scene);
  return event ? answerAspect(scene, event, "where") : showTowns(scene, query);
}

/**
 * "Qu'est-ce qui est prévu pour un garçon de 6 ans à la gare Saint-Sauveur ?": under the only event that is
 * found, what it says of those who are asked about, which its beginning does not.
 */
function withPartForThem(scene: Scene, answer: Reply): Reply {
  const [only, ...others] = answer.events;
  const [first, ...rest] = answer.say;
  const isOnly = others.length + answer.also.length === 0;
  if (!only || !isOnly || !first || rest.length > 0) return answer;
  const naming = sentencesNaming(scene, only);
  const isSaid = naming.every((sentence) => first.text.includes(sentence));
  if (naming.length === 0 || isSaid) return answer;
  const quoted = sayOf(scene, only, scene.language.texts.event.quote(only, naming));
  return { ...answer, say: [...answer.say, ...tapless(quoted).say] };
}

/** Where the one on screen is all that fits, what it says of the thing sought is the answer. */
function toldOfIt(scene: Scene, query: Query): Reply | undefined {
  const { heard, services, turn, language } = scene;
  if (says(heard.text, language.words.subject.things)) return undefined;
  // "Et à Loos ?" asks what there is.
  if (heard.query.wanted.towns.length + heard.query.windows.length > 0) return undefined;
  const { events, also } = services.index.search(query, turn.now);
  const [only] = events;
  if (!only || events.length + also.length > 1 || only !== eventAtHand(scene)) return undefined;
  const named = sentencesNaming(scene, only);
  const sentences = named.length > 0 ? named : sentencesTelling(scene, only);
  if (sentences.length === 0) return undefined;
  const { event, finer } = language.texts;
  const tells = isOfBringing(scene, only) ? finer.unrequired : event.quote;
  return sayOf(scene, only, tells(only, sentences));
}

/** "Sur la carte", said of the event that was just shown. */
function eventPointedAt(scene: Scene): Event | undefined {
  const { heard } = scene;
  return heard.follows && isEmpty(heard.query) ? eventAtHand(scene) : undefined;
}

/** "Lequel est à Roubaix ?", "lesquels sont gratuits ?": of the list on screen, which stays when it is one. */
function searchList(scene: Scene): Reply {
  const { heard, language, services, state, turn } = scene;
  const these = ofThese(listedOnes(scene), heard.query, heard);
  const { events, also } = services.index.search(these, turn.now);
  const [only] = events;
  const count = events.length + also.length;
  if (only && count === 1) return showEvent(scene, only);
  if (count === 0 && pairMeant(scene).length > 0) return details(scene);
  if (count > 0 && isListOfItsOwn(scene)) {
    const said = language.texts.search.found(events.length, criteria(scene, ofAnyDay(scene).query));
    return showAnswer(scene, these, { said });
  }
  const last = state.query && { ...state.query, windows: daysLeft(state.query, heard, turn.now) };
  const found = showAnswer(scene, withoutSeen(scene, refine(last, ofAnyDay(scene))));
  return found.events.length > 0 ? found : withListKept(scene, found);
}

/** All of the list or, of "which of the others", those that were not looked at. */
function listedOnes(scene: Scene): readonly Event[] {
  const { heard, state } = scene;
  const listed = listedEvents(scene);
  return isRest(heard) ? listed.filter(({ id }) => !state.spoken.includes(id)) : listed;
}

/** "Which of the others …" asks for none of those that were looked at. */
function withoutSeen({ heard, state }: Scene, query: Query): Query {
  if (!isRest(heard)) return query;
  const titles = [...query.excluded.titles, ...state.spoken];
  return { ...query, excluded: { ...query.excluded, titles } };
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
