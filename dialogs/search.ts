import { localMoment } from "../src/clock.js";
import { isEmpty, type Query } from "../src/programme/query.js";
import type { Answer } from "../src/search/answer.js";
import { byDay } from "../src/search/counts.js";
import { refine } from "../src/understanding/refine.js";
import { resultsCard, resultsText, type Section } from "./cards/results-card.js";
import { type Dialog, type Reply, reply, type Scene, tap } from "./dialog.js";
import { showEvent } from "./event.js";
import { narrowing, queryNames } from "./narrowing.js";
import { alternatives, nothingFound, placeUnclear } from "./repair.js";

/** Events shown at a time. */
const PAGE = 5;
/** A town is near when it is within this many kilometres: a quarter of an hour by bicycle. */
const NEAR_KILOMETRES = 5;
/** Days named when it was asked on which ones there is something. */
const DAYS = 6;
/** Events shown beside the matches; the others are counted. */
const BESIDE = 5;

/** Answers a question about the programme, new or leaning on the last one. */
export const search: Dialog = (scene) => {
  const query = nearHome(scene, refine(scene.state.query, scene.heard));
  const unclear = placeUnclear(scene, query);
  if (unclear) return unclear;
  const answer = scene.heard.aspect === "when" ? days(scene, query) : showAnswer(scene, query);
  return remarked(scene, query, answer);
};

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
    query: { ...query, windows: [wholeDay(other)] },
  });
  const suggestions = [instead, ...(first.suggestions ?? [])];
  return { ...answer, say: [{ ...first, text: `${remark} ${first.text}`, suggestions }, ...rest] };
}

/** The same search around a town, instead of in it; nothing when the gazetteer does not know it. */
export function near({ services }: Scene, query: Query, town: string): Query | undefined {
  const place = services.gazetteer.commune(town);
  if (!place) return undefined;
  const { name, latitude, longitude } = place;
  return {
    ...query,
    wanted: { ...query.wanted, towns: query.wanted.towns.filter((one) => one !== town) },
    near: { place: name, latitude, longitude, kilometres: NEAR_KILOMETRES },
  };
}

/** "Près de chez moi à Roubaix": the town said is where the person is. */
function nearHome(scene: Scene, query: Query): Query {
  const { here, query: said } = scene.heard;
  const [town] = here ? said.wanted.towns : [];
  return (town === undefined ? undefined : near(scene, query, town)) ?? query;
}

/** Answers "combien ?": the number first, then the list. */
export const count: Dialog = (scene) => {
  const { language, services, turn } = scene;
  const query = refine(scene.state.query, scene.heard);
  const { events } = services.index.search(query, turn.now);
  const about = language.texts.search.criteria(query, queryNames(services), turn.now);
  const answer = showAnswer(scene, query, language.texts.search.counted(events.length, about));
  if (events.length > 0) return answer;
  const [first, ...rest] = answer.say;
  const text = `${language.texts.search.noneOfThem()} ${first?.text ?? ""}`.trim();
  return { ...answer, say: [{ ...first, text }, ...rest] };
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
    const windows = [wholeDay(day)];
    return tap(said.shortMoment(day, undefined), { do: "search", query: { ...query, windows } });
  });
  return reply(
    scene,
    { text: texts.onDays(about, named, held.length - named.length), suggestions },
    {
      state: { query, shown: answer.events.slice(0, PAGE).map(({ id }) => id), event: undefined },
      events: answer.events,
      also: answer.also.map(({ event }) => event),
    },
  );
}

/** A day as a window. */
export function wholeDay(day: string) {
  const start = `${day}T00:00`;
  const end = localMoment(day).plus({ days: 1 }).toFormat("yyyy-MM-dd'T'00:00");
  return { start, end, grain: "day" as const, open: false };
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

function showPage(scene: Scene, query: Query, answer: Answer, { from, heading }: Page): Reply {
  const { language, turn } = scene;
  const page = answer.events.slice(from, from + PAGE);
  const isLast = from + page.length >= answer.events.length;
  const sections: Section[] = [
    { heading, events: page, from: from + 1 },
    ...(isLast ? beside(scene, answer) : []),
  ];
  const instead = page.length === 0 ? alternatives(scene, query) : undefined;
  const listed = resultsText(sections, language, turn.now);
  const text = instead && instead.text !== "" ? `${listed}\n\n${instead.text}` : listed;
  const next = isLast ? [] : [tap(language.texts.search.buttons.more, { do: "more" })];
  return reply(
    scene,
    {
      text,
      card: resultsCard(text, sections, language, turn.now),
      suggestions: [...next, ...(instead?.suggestions ?? narrowing(scene, query, answer))],
    },
    {
      state: {
        query,
        shown: [...scene.state.shown.slice(0, from), ...page.map(({ id }) => id)],
        event: undefined,
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
