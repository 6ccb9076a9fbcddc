import type { Event } from "../src/programme/event.js";
import { allDays, isEmpty, type Query } from "../src/programme/query.js";
import type { Answer } from "../src/search/answer.js";
import { settle } from "../src/search/settle.js";
import { refine } from "../src/understanding/refine.js";
import { aroundInstead } from "./around.js";
import { asHeard, lastAsked, ofAnyDay } from "./at-hand.js";
import { PAGE, resultsCard, resultsText, type Section } from "./cards/results-card.js";
import { type Dialog, type Reply, reply, type Scene, tap } from "./dialog.js";
import { answerAspect, showEvent } from "./event.js";
import { eventAtHand, listedEvents, ofThese } from "./meant.js";
import { narrowing, queryNames } from "./narrowing.js";
import { isBroad, pictureOf, viewsOf, viewTaps } from "./overview.js";
import { alternatives, nothingFound, placeUnclear } from "./repair.js";
import { help } from "./talk.js";
import { daysView, townsView } from "./views.js";

/** Events shown beside the matches; the others are counted. */
const BESIDE = 5;

/** Answers a question about the programme, new or leaning on the last one. */
export const search: Dialog = (scene) => {
  if (scene.heard.among && !scene.heard.here && scene.state.shown.length > 1)
    return searchList(scene);
  const heard = asHeard(scene);
  const { query: refined, remarks } = asked({ ...scene, heard });
  const query = nearHome(scene, refined);
  const unclear = placeUnclear({ ...scene, heard }, query);
  if (unclear) return unclear;
  return remarked(scene, query, answered({ ...scene, heard }, query, remarks));
};

/** The list, or the days or towns where they were asked for. */
function answered(scene: Scene, query: Query, remarks: readonly string[]): Reply {
  const { aspect } = scene.heard;
  if (aspect === "when") return showDays(scene, query);
  if (aspect !== "where") return showAnswer(scene, query, { remarks });
  const event = eventPointedAt(scene);
  return event ? answerAspect(scene, event, "where") : showTowns(scene, query);
}

/** "Sur la carte", said of the event that was just shown. */
function eventPointedAt(scene: Scene): Event | undefined {
  const { heard } = scene;
  return heard.follows && isEmpty(heard.query) ? eventAtHand(scene) : undefined;
}

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

/** Says what is odd about a date, and offers the other one that may be meant. */
function remarked({ heard, language, turn }: Scene, query: Query, answer: Reply): Reply {
  const { oddDate } = heard;
  const [first, ...rest] = answer.say;
  if (!oddDate || !first) return answer;
  const { said, search: texts } = language.texts;
  const [taken, other] = oddDate.days;
  const remark = texts.oddDate(oddDate.why, said.day(taken, turn.now), said.day(other, turn.now));
  const instead = tap(said.shortMoment(other, undefined), {
    do: "search",
    query: { ...query, windows: [allDays(other, other)] },
  });
  const suggestions = [instead, ...(first.suggestions ?? [])];
  return { ...answer, say: [{ ...first, text: `${remark} ${first.text}`, suggestions }, ...rest] };
}

/** "Près de chez moi à Roubaix": the town said is where the person is. */
function nearHome(scene: Scene, query: Query): Query {
  const { here, query: said } = scene.heard;
  const [town] = here ? said.wanted.towns : [];
  return (town === undefined ? undefined : aroundInstead(scene.services, query, town)) ?? query;
}

/** Answers "combien ?": the number first, then the list. */
export const count: Dialog = (scene) => {
  const { language, services, turn } = scene;
  const { query, remarks } = asked(scene);
  const { events } = services.index.search(query, turn.now);
  const about = language.texts.search.criteria(query, queryNames(services), turn.now);
  const said = language.texts.search.counted(events.length, about);
  const answer = showAnswer(scene, query, { said, remarks });
  if (events.length > 0) return answer;
  const [first, ...rest] = answer.say;
  const text = `${language.texts.search.noneOfThem()} ${first?.text ?? ""}`.trim();
  return { ...answer, say: [{ ...first, text }, ...rest] };
};

/** What is asked, without what would empty it needlessly, and what is to be said of that. */
function asked(scene: Scene) {
  const { heard, language, services, turn } = scene;
  const refined = refine(lastAsked(scene), heard);
  const { query, unknown, apart, forAnyone } = settle(
    services.index,
    refined,
    heard.hints,
    turn.now,
  );
  const { search: texts } = language.texts;
  const remarks = [
    ...(unknown.length > 0 ? [texts.unknownWords(unknown)] : []),
    ...(apart.length > 0 ? [texts.wordsApart(apart)] : []),
    ...(forAnyone ? [texts.forAnyone()] : []),
  ];
  return { query, remarks };
}

/** The days on which there is something; the list when they are not several. */
export function showDays(scene: Scene, query: Query): Reply {
  const answer = scene.services.index.search(query, scene.turn.now);
  return daysView(scene, query, answer) ?? showAnswer(scene, query);
}

/** The towns in which there is something; the list when it is short, with the map below. */
export function showTowns(scene: Scene, query: Query): Reply {
  const answer = scene.services.index.search(query, scene.turn.now);
  const { length } = answer.events;
  const view = length > PAGE ? townsView(scene, query, answer) : undefined;
  if (view) return view;
  if (length < 2) return showAnswer(scene, query);
  const said = heading(scene, query, answer);
  return showPage(scene, query, answer, { from: 0, heading: said, mapped: true });
}

/** Taps offered with a list, besides "la suite": Teams shows six in all. */
const TAPS = 5;

/** Where a page begins in the list, and what stands above it. */
interface Page {
  readonly from: number;
  readonly heading: string;
  /** Whether the map stands below, be the answer broad or not. */
  readonly mapped?: boolean;
}

/** What stands above an answer instead of the criteria, and what is to be said beside them. */
interface Above {
  readonly said?: string;
  readonly remarks?: readonly string[];
}

/** Runs a query and shows its first page, under what was understood of it unless told otherwise. */
export function showAnswer(scene: Scene, query: Query, { said, remarks = [] }: Above = {}): Reply {
  const searched = { ...scene, state: { ...scene.state, query, shown: [] } };
  const answer = scene.services.index.search(query, scene.turn.now);
  if (answer.events.length === 0 && answer.also.length === 0) return nothingFound(searched, query);
  const [only] = answer.events;
  const above = [said ?? heading(searched, query, answer), ...remarks].join(" ");
  if (only && answer.events.length === 1 && answer.also.length === 0) {
    return showEvent(searched, only, above);
  }
  return showPage(searched, query, answer, { from: 0, heading: above });
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
  const event = eventAtHand(scene);
  const { aspect, query, shown } = scene.state;
  if (event) return aspect ? answerAspect(scene, event, aspect) : showEvent(scene, event);
  return query && shown.length > 0 ? showAnswer(scene, query) : help(scene);
};

function showPage(scene: Scene, query: Query, answer: Answer, page: Page): Reply {
  const { from, heading } = page;
  const { language, turn } = scene;
  const onPage = answer.events.slice(from, from + PAGE);
  const isLast = from + onPage.length >= answer.events.length;
  const sections: Section[] = [
    { heading, events: onPage, from: from + 1 },
    ...(isLast ? beside(scene, answer) : []),
  ];
  const seen = page.mapped || (from === 0 && isBroad(answer));
  const views = seen ? viewsOf(scene, query, answer) : undefined;
  const overview = views && (page.mapped ? views.towns : pictureOf(views));
  const instead = onPage.length === 0 ? alternatives(scene, query) : undefined;
  const below = [overview?.said, instead?.text].filter((said) => said !== undefined && said !== "");
  const text = [resultsText(sections, language, turn.now), ...below].join("\n\n");
  const pictures = overview ? [overview.image] : [];
  const wholes = overview && views ? viewTaps(scene, query, views) : [];
  const ways = [...narrowing(scene, query, answer).slice(0, TAPS - wholes.length), ...wholes];
  const next = isLast ? [] : [tap(language.texts.search.buttons.more, { do: "more" })];
  return reply(
    scene,
    {
      text,
      card: resultsCard(text, sections, language, turn.now, pictures),
      suggestions: [...next, ...(instead?.suggestions ?? ways)],
    },
    {
      state: {
        query,
        shown: [...scene.state.shown.slice(0, from), ...onPage.map(({ id }) => id)],
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
    const listed = events.slice(0, BESIDE);
    return {
      heading: language.texts.search.also(reason, events.length, listed.length),
      events: listed,
    };
  });
}
