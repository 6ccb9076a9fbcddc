import { isEmpty, type Query } from "../src/programme/query.js";
import type { Answer } from "../src/search/answer.js";
import { byDay } from "../src/search/counts.js";
import { refine } from "../src/understanding/refine.js";
import { asHeard, lastAsked, ofAnyDay } from "./at-hand.js";
import { resultsCard, resultsText, type Section } from "./cards/results-card.js";
import { type Dialog, type Reply, reply, type Scene, tap } from "./dialog.js";
import { answerAspect, showEvent } from "./event.js";
import { eventsAtHand, listedEvents, ofThese, stretch } from "./meant.js";
import { narrowing, queryNames } from "./narrowing.js";
import { alternativeTaps, nothingFound, placeUnclear } from "./repair.js";
import { help } from "./talk.js";

/** Events shown at a time. */
const PAGE = 5;
/** Days named when it was asked on which ones there is something. */
const DAYS = 6;
/** Events shown beside the matches; the others are counted. */
const BESIDE = 3;

/** Answers a question about the programme, new or leaning on the last one. */
export const search: Dialog = (scene) => {
  if (scene.heard.among && !scene.heard.here && scene.state.shown.length > 1)
    return searchList(scene);
  const heard = asHeard(scene);
  const query = refine(lastAsked(scene), heard);
  const unclear = placeUnclear({ ...scene, heard }, query);
  if (unclear) return unclear;
  return heard.aspect === "when" ? days(scene, query) : showAnswer(scene, query);
};

/** "Lequel est à Roubaix ?", "lesquels sont gratuits ?": of the list on screen, which stays when it is one. */
function searchList(scene: Scene): Reply {
  const { heard, services, state, turn } = scene;
  const these = ofThese(listedEvents(scene), heard.query, heard);
  const { events, also } = services.index.search(these, turn.now);
  const [only] = events;
  if (only && events.length + also.length === 1) return showEvent(scene, only);
  const found = showAnswer(scene, refine(state.query, ofAnyDay(scene)));
  // When none of them fits, the list stays to be asked about.
  const kept = { query: state.query, shown: state.shown };
  return found.events.length > 0 ? found : { ...found, state: { ...found.state, ...kept } };
}

/** Answers "combien ?": the number first, then the list. */
export const count: Dialog = (scene) => {
  const { language, services, turn } = scene;
  const query = refine(lastAsked(scene), scene.heard);
  const { events } = services.index.search(query, turn.now);
  if (events.length === 0) return showAnswer(scene, query);
  const about = language.texts.search.criteria(query, queryNames(services), turn.now);
  return showAnswer(scene, query, language.texts.search.counted(events.length, about));
};

/** Answers "quand y a-t-il des ateliers ?": the days on which there are some, each to tap. */
function days(scene: Scene, query: Query): Reply {
  const { language, services, turn } = scene;
  const { said, search: texts } = language.texts;
  const answer = services.index.search(query, turn.now);
  if (answer.events.length === 0) return showAnswer(scene, query);
  const held = [...byDay(services.index, query, turn.now).keys()];
  const named = held.slice(0, DAYS).map((day) => said.day(day, turn.now));
  const about = texts.criteria(query, queryNames(services), turn.now);
  const suggestions = held.slice(0, DAYS).map((day) => {
    const windows = [stretch(day, day)];
    return tap(said.shortMoment(day, undefined), { do: "search", query: { ...query, windows } });
  });
  return reply(
    scene,
    { text: texts.onDays(about, named, held.length - named.length), suggestions },
    {
      state: {
        query,
        shown: answer.events.slice(0, PAGE).map(({ id }) => id),
        event: undefined,
        aspect: undefined,
      },
      events: answer.events,
      also: answer.also.map(({ event }) => event),
    },
  );
}

/** Where a page begins in the list, and what stands above it. */
interface Page {
  readonly from: number;
  readonly heading: string;
}

/** Runs a query and shows its first page, under what was understood of it unless told otherwise. */
export function showAnswer(scene: Scene, query: Query, said?: string): Reply {
  const asked = { ...scene, state: { ...scene.state, query, shown: [] } };
  const answer = scene.services.index.search(query, scene.turn.now);
  if (answer.events.length + answer.also.length === 0) return nothingFound(asked, query);
  const [only] = answer.events;
  if (only && answer.events.length === 1 && answer.also.length === 0) {
    return showEvent(asked, only, said ?? heading(asked, query, answer));
  }
  return showPage(asked, query, answer, {
    from: 0,
    heading: said ?? heading(asked, query, answer),
  });
}

/** "La suite": the next page of the last answer. */
export const more: Dialog = (scene) => {
  const { texts } = scene.language;
  const { query, shown } = scene.state;
  if (!query) return reply(scene, texts.talk.nothingToChoose());
  const answer = scene.services.index.search(query, scene.turn.now);
  if (shown.length >= answer.events.length) return reply(scene, texts.search.noMore());
  const from = shown.length;
  const to = Math.min(from + PAGE, answer.events.length);
  const heading = texts.search.page(from + 1, to, answer.events.length);
  return showPage(scene, query, answer, { from, heading });
};

/** "Redis-moi": the event at hand, or the list, again. */
export const repeat: Dialog = (scene) => {
  const [event] = eventsAtHand(scene);
  const { aspect, query, shown } = scene.state;
  if (event) return aspect ? answerAspect(scene, event, aspect) : showEvent(scene, event);
  return query && shown.length > 0 ? showAnswer(scene, query) : help(scene);
};

function showPage(scene: Scene, query: Query, answer: Answer, { from, heading }: Page): Reply {
  const { language, turn } = scene;
  const page = answer.events.slice(from, from + PAGE);
  const isLast = from + page.length >= answer.events.length;
  const sections: Section[] = [
    { heading, events: page, from: from + 1 },
    ...(isLast ? beside(scene, answer) : []),
  ];
  const text = resultsText(sections, language, turn.now);
  const next = isLast ? [] : [tap(language.texts.search.buttons.more, { do: "more" })];
  return reply(
    scene,
    {
      text,
      card: resultsCard(text, sections, language, turn.now),
      suggestions: [
        ...next,
        ...(page.length === 0 ? alternativeTaps(scene, query) : narrowing(scene, query, answer)),
      ],
    },
    {
      state: {
        query,
        shown: [...scene.state.shown.slice(0, from), ...page.map(({ id }) => id)],
        event: undefined,
        aspect: undefined,
      },
      events: answer.events,
      also: answer.also.map(({ event }) => event),
    },
  );
}

/** What was understood, and how many there are. */
function heading({ language, services, turn, heard }: Scene, query: Query, answer: Answer): string {
  const { search: texts } = language.texts;
  const found = answer.events.length;
  if (isEmpty(query)) return texts.coming(found);
  const about = texts.criteria(query, queryNames(services), turn.now);
  const remarks = heard.districts.map((district) =>
    texts.district(district, query.wanted.towns[0] ?? ""),
  );
  const total = found === 0 ? texts.none(about) : texts.found(found, about);
  return [total, ...remarks].join(" ");
}

/** What may suit as well, by what the programme leaves open about it. */
function beside({ language }: Scene, { also }: Answer): Section[] {
  const reasons = [...new Set(also.map(({ why }) => why))];
  return reasons.map((reason) => {
    const events = also.filter(({ why }) => why === reason).map(({ event }) => event);
    return {
      heading: language.texts.search.also(reason, events.length),
      events: events.slice(0, BESIDE),
    };
  });
}
