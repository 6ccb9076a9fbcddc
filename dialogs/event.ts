import type { Aspect } from "../src/languages/intents.js";
import type { Topic } from "../src/languages/topic-words.js";
import type { Event } from "../src/programme/event.js";
import { isEmpty, type Query, type Window } from "../src/programme/query.js";
import { closest } from "../src/search/closest.js";
import { similar } from "../src/search/similar.js";
import type { Suggestion } from "../src/turn.js";
import type { Understanding } from "../src/understanding/understanding.js";
import { eventCard, eventText } from "./cards/event-card.js";
import { isPast } from "./cards/event-lines.js";
import { registerTap } from "./cards/event-taps.js";
import { resultsCard, resultsText } from "./cards/results-card.js";
import { type Dialog, type Reply, reply, type Scene, tap } from "./dialog.js";

/** Several events fit a description: more than this many are not worth listing to choose from. */
const CHOICES = 5;

/** A question about one event: "c'est où ?", "combien coûtent les Roumics ?". */
export const details: Dialog = (scene) => {
  const meant = meantEvents(scene);
  const [event] = meant;
  if (event && meant.length === 1) {
    return scene.heard.aspect
      ? answerAspect(scene, event, scene.heard.aspect)
      : showEvent(scene, event);
  }
  const shared = sharedPlace(scene, meant);
  if (shared) return shared;
  const listed = byIds(scene, scene.state.shown);
  if (scene.heard.aspect === "calendar" && listed.length > 1) return calendarOf(scene, listed);
  return meant.length > 1 ? whichOfThem(scene, meant) : noneMeant(scene);
};

/** The address of the one venue of all that are meant. */
function sharedPlace(scene: Scene, meant: readonly Event[]): Reply | undefined {
  const [first] = meant;
  const { aspect } = scene.heard;
  if (!first || meant.length < 2) return undefined;
  const { where, together } = scene.language.texts.event;
  const places = new Set(meant.map(where));
  if ((aspect !== "where" && aspect !== "access") || places.size > 1) return undefined;
  const text = together(where(first), meant.length);
  const { details } = scene.language.texts.search.buttons;
  const suggestions = [tap(details, { do: "say", text: first.venue ?? first.title })];
  return reply(
    scene,
    { text, suggestions },
    {
      state: { shown: meant.slice(0, CHOICES).map(({ id }) => id), event: undefined },
      events: meant,
    },
  );
}

/** "Le deuxième", "celui d'Arcadis". */
export const choose: Dialog = details;

/** The event or events that the words mean: by number, by name, by description, or the one at hand. */
export function meantEvents(scene: Scene): readonly Event[] {
  const { heard, state } = scene;
  const onScreen = byIds(scene, state.shown);
  if (heard.choice) {
    const { choice } = heard;
    const chosen = "last" in choice ? onScreen.at(-1) : numbered(scene, onScreen, choice.number);
    return chosen ? [chosen] : [];
  }
  const { titles } = heard.query.wanted;
  if (titles.length > 0) return byIds(scene, titles);
  const described = description(heard);
  if (!isEmpty(described)) {
    const fitting = fittingEvents(scene, described);
    const shown = fitting.filter(({ id }) => state.shown.includes(id));
    if (fitting.length > 0) return shown.length > 0 ? shown : fitting;
  }
  if (heard.intents.includes("choose") || !isEmpty(described)) {
    const near = closest(onScreen, heard.text);
    if (near.length > 0) return near;
  }
  if (state.event !== undefined) return byIds(scene, [state.event]);
  return onScreen.length === 1 ? onScreen : [];
}

/** The event of that number, on screen or further down the list that is shown page by page. */
function numbered({ services, state, turn }: Scene, onScreen: readonly Event[], number: number) {
  if (number <= onScreen.length || !state.query) return onScreen[number - 1];
  return services.index.search(state.query, turn.now).events[number - 1];
}

/** What fits a description: of what is to come, else, told by words of its own, of what is past. */
function fittingEvents({ services, turn }: Scene, described: Query): readonly Event[] {
  const { start, end } = services.programme;
  const coming = services.index.search(described, turn.now).events;
  const told = described.wanted.words.length > 0 && described.windows.length === 0;
  if (coming.length > 0 || !told) return coming;
  const always: Window = {
    start: `${start}T00:00`,
    end: `${end}T23:59`,
    grain: "range",
    open: false,
  };
  return services.index.search({ ...described, windows: [always] }, turn.now).events;
}

/** The words that tell which event is meant; what is asked of it ("gratuit ?") does not. */
function description({ aspect, query }: Understanding): Query {
  const asked =
    aspect === "price" ? "prices" : aspect === "registration" ? "registrations" : undefined;
  return asked === undefined ? query : { ...query, wanted: { ...query.wanted, [asked]: [] } };
}

function byIds({ services }: Scene, ids: readonly string[]): readonly Event[] {
  return ids.map((id) => services.programme.event(id)).filter((event) => event !== undefined);
}

/** The whole event; `heading` says what was understood, when a search led here. */
export function showEvent(scene: Scene, event: Event, heading?: string): Reply {
  const { language, turn } = scene;
  const { past, found } = language.texts.event;
  const intro = heading ?? (isPast(event, turn.now) ? past(event, turn.now) : found());
  const text = `${intro}\n\n${eventText(event, language, turn.now)}`;
  return reply(
    scene,
    { text, card: eventCard(text, event, language, turn.now) },
    {
      state: { event: event.id, shown: shownWith(scene, event) },
      events: [event],
    },
  );
}

/** The list on screen stays when the event is of it, so that "le deuxième" goes on meaning it. */
function shownWith({ state }: Scene, event: Event): string[] {
  return state.shown.includes(event.id) ? state.shown : [event.id];
}

/** One side of one event, as a sentence. */
export function answerAspect(scene: Scene, event: Event, aspect: Aspect): Reply {
  const { language, services, turn } = scene;
  const { answers, past } = language.texts.event;
  const kept = { state: { event: event.id }, events: [event] };
  if (aspect === "similar") return showSimilar(scene, event);
  if (aspect === "calendar") {
    const files = [services.calendar(event)];
    return reply(scene, { text: answers.calendar(event), files }, kept);
  }
  const answer = quoted(scene, event, aspect) ?? answers[aspect](event, turn.now);
  const over = isPast(event, turn.now) ? ` ${past(event, turn.now)}` : "";
  return reply(scene, { text: `${answer}${over}`, suggestions: aspectTaps(scene, event) }, kept);
}

/** Sides that have no heading in a programme, of which a sentence may tell, with their own topic. */
const TOLD: Readonly<Partial<Record<Aspect, readonly Topic[]>>> = {
  practical: [],
  audience: ["audience"],
  accessibility: ["access"],
  access: ["transport"],
};

/** The sentences that answer; of a time, only how long it takes is told by one. */
function quoted({ heard, language, services, turn }: Scene, event: Event, aspect: Aspect) {
  const { answers, quote } = language.texts.event;
  const own = aspect === "when" && heard.topics.includes("duration") ? [] : TOLD[aspect];
  if (own === undefined) return undefined;
  const topics = aspect === "when" ? (["duration"] as const) : [...heard.topics, ...own];
  const sentences = services.told(event, topics);
  if (sentences.length === 0) return undefined;
  const rest =
    aspect === "access" || aspect === "when" ? ` ${answers[aspect](event, turn.now)}` : "";
  return `${quote(event, sentences)}${rest}`;
}

/** Where to go on from an answer about one event. */
export function aspectTaps({ language, turn }: Scene, event: Event): readonly Suggestion[] {
  return [
    tap(language.texts.search.buttons.details, { do: "details", event: event.id }),
    ...registerTap(event, language, turn.now),
  ];
}

/** The whole list for a calendar, a file for each event. */
function calendarOf(scene: Scene, events: readonly Event[]): Reply {
  const text = scene.language.texts.event.calendarOfList(events.length);
  return reply(scene, { text, files: events.map(scene.services.calendar) }, { events });
}

function showSimilar(scene: Scene, event: Event): Reply {
  const { language, services, turn } = scene;
  const events = similar(services.index, event, turn.now, CHOICES);
  const heading = language.texts.event.answers.similar(event, events.length);
  if (events.length === 0) return reply(scene, heading, { state: { event: event.id } });
  const sections = [{ heading, events, from: 1 }];
  const text = resultsText(sections, language, turn.now);
  return reply(
    scene,
    { text, card: resultsCard(text, sections, language, turn.now) },
    { state: { shown: events.map(({ id }) => id), event: undefined }, events },
  );
}

/** Several events fit: they are listed, and a number or a tap chooses. */
export function whichOfThem(scene: Scene, events: readonly Event[]): Reply {
  const { language, turn } = scene;
  const listed = events.slice(0, CHOICES);
  const sections = [{ heading: language.texts.event.which(), events: listed, from: 1 }];
  const text = resultsText(sections, language, turn.now);
  return reply(
    scene,
    { text, card: resultsCard(text, sections, language, turn.now) },
    { state: { shown: listed.map(({ id }) => id), event: undefined }, events: listed },
  );
}

/** No event fits: the list on screen to choose from, or how to say which. */
export function noneMeant(scene: Scene): Reply {
  const { heard, language, state } = scene;
  const { event: texts, talk } = language.texts;
  if (heard.choice && "number" in heard.choice && state.shown.length > 0) {
    return reply(scene, texts.noNumber(heard.choice.number, state.shown.length));
  }
  const onScreen = byIds(scene, state.shown);
  return onScreen.length > 0
    ? whichOfThem(scene, onScreen)
    : reply(scene, isEmpty(heard.query) ? talk.nothingToChoose() : texts.notThere());
}
