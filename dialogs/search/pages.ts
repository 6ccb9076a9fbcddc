import { isEmpty, type Query } from "../../src/programme/query.js";
import type { Answer } from "../../src/search/answer.js";
import { says } from "../../src/understanding/cues.js";
import { PAGE, resultsCard, resultsText, type Section } from "../cards/results-card.js";
import { after, type Dialog, type Reply, reply, type Scene, tap } from "../dialog.js";
import { showEvent } from "../event/show.js";
import { answerAspect } from "../event/side.js";
import { eventAtHand, isOnlyOffered, isTurnedAway } from "../meant/on-screen.js";
import { help } from "../talk.js";
import { criteria } from "./criteria.js";
import { narrowing } from "./narrowing.js";
import { alternatives } from "./offers.js";
import { isBroad, pictureOf, viewsOf, viewTaps } from "./overview.js";
import { nothingFound } from "./repair.js";

/** Events shown beside the matches; the others are counted. */
const BESIDE = 5;
/** Events of a whole list, where that is asked for. */
const WHOLE = 12;
/** Taps offered with a list, besides "la suite": Teams shows six in all. */
const TAPS = 5;

/** Where a page begins in the list, and what stands above it. */
interface Page {
  readonly from: number;
  readonly heading: string;
  readonly mapped?: boolean;
  /** How many events it shows, if not as many as every page. */
  readonly size?: number;
}

/** How the first page of an answer is shown. */
interface Shown {
  /** What stands above instead of what was understood. */
  readonly said?: string;
  /** What is to be said beside it. */
  readonly remarks?: readonly string[];
  /** Whether the map stands below, be the answer broad or not. */
  readonly mapped?: boolean;
}

/** Runs a query and shows its first page, under what was understood of it unless told otherwise. */
export function showAnswer(scene: Scene, query: Query, how: Shown = {}): Reply {
  const { said, remarks = [], mapped = false } = how;
  const searched = { ...scene, state: { ...scene.state, query, shown: [] } };
  const answer = scene.services.index.search(query, scene.turn.now);
  if (answer.events.length === 0 && answer.also.length === 0) {
    // What was spoken of before an empty search still is: "jusqu'à quelle heure ?"; not what it turns away.
    const event = eventAtHand(scene);
    const kept = event && isTurnedAway(scene, event, query) ? undefined : event?.id;
    return nothingFound(after(searched, { event: kept }), query);
  }
  const [only] = answer.events;
  const above = [said ?? heading(searched, query, answer), ...remarks].join(" ");
  if (only && answer.events.length === 1 && answer.also.length === 0) {
    return showEvent(searched, only, above);
  }
  return showPage(searched, query, answer, { from: 0, heading: above, mapped });
}

/** "La suite": the next page of the last answer. */
export const more: Dialog = (scene) => {
  const { texts } = scene.language;
  const { query, shown } = scene.state;
  if (!query) return reply(scene, texts.talk.nothingToChoose());
  const answer = scene.services.index.search(query, scene.turn.now);
  if (says(scene.heard.text, scene.language.words.follows.wholeList)) {
    const above = heading(scene, query, answer);
    return showPage(scene, query, answer, { from: 0, heading: above, size: WHOLE });
  }
  if (shown.length >= answer.events.length) return reply(scene, texts.search.noMore());
  const from = shown.length;
  const to = Math.min(from + PAGE, answer.events.length);
  const numbered = texts.search.page(from + 1, to, answer.events.length);
  return showPage(scene, query, answer, { from, heading: numbered });
};

/** "Redis-moi": the event at hand, or the last answer, again; an event that was only offered is neither. */
export const repeat: Dialog = (scene) => {
  const event = eventAtHand(scene);
  const { aspect, query } = scene.state;
  if (event && !isOnlyOffered(scene))
    return aspect ? answerAspect(scene, event, aspect) : showEvent(scene, event);
  return query ? showAnswer(scene, query) : help(scene);
};

function showPage(scene: Scene, query: Query, answer: Answer, page: Page): Reply {
  const { from, heading, size = PAGE } = page;
  const { language, turn } = scene;
  const onPage = answer.events.slice(from, from + size);
  const isLast = from + onPage.length >= answer.events.length;
  const sections: Section[] = [
    { heading, events: onPage, from: from + 1 },
    ...(isLast ? beside(scene, answer) : []),
  ];
  const seen = page.mapped || (from === 0 && isBroad(answer));
  const views = seen ? viewsOf(scene, query, answer) : undefined;
  const overview = views && (page.mapped ? views.towns : pictureOf(views));
  const offered = answer.also.map(({ event }) => event);
  const instead = onPage.length === 0 ? alternatives(scene, query, offered) : undefined;
  const left = answer.events.length - from - onPage.length;
  const rest = isLast ? undefined : language.texts.search.rest(left);
  const below = [rest, overview?.said, instead?.text].filter(
    (said) => said !== undefined && said !== "",
  );
  const text = [resultsText(sections, language, turn.now), ...below].join("\n\n");
  // What alone is offered beside is what one goes on to ask about.
  const spokenOf = onPage.length === 0 && offered.length === 1 ? offered : onPage;
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
        shown: [...scene.state.shown.slice(0, from), ...spokenOf.map(({ id }) => id)],
        event: undefined,
        aspect: undefined,
        ...(instead && { pending: instead.pending }),
      },
      events: answer.events,
      also: offered,
    },
  );
}

/** What was understood, and how many there are. */
function heading(scene: Scene, query: Query, answer: Answer): string {
  const { language, heard } = scene;
  const { search: texts } = language.texts;
  const found = answer.events.length;
  if (isEmpty(query)) return texts.coming(found);
  const about = criteria(scene, query);
  // "Je suis à Fives, un truc pas loin ?" searches around.
  const remarks = heard.districts
    .filter(({ town }) => query.wanted.towns.includes(town))
    .map(({ name, town }) => texts.district(name, town));
  const total = found === 0 ? texts.none(about) : texts.found(found, about);
  return [total, ...new Set(remarks)].join(" ");
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
