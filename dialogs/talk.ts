import { today } from "../src/clock.js";
import type { People } from "../src/languages/texts/talk-texts.js";
import type { Event } from "../src/programme/event.js";
import { allDays, emptyQuery, type Query, wanting } from "../src/programme/query.js";
import { allByTown, byTown } from "../src/search/counts.js";
import type { Suggestion } from "../src/turn.js";
import { eventTaps } from "./cards/event-taps.js";
import { type Dialog, type Reply, reply, type Scene, tap } from "./dialog.js";
import { isQuestion } from "./meant/asked-of-it.js";
import { eventAtHand } from "./meant/on-screen.js";
import { narrowing } from "./search/narrowing.js";
import { freshState } from "./state.js";

/** The first words, said before any question. */
export function welcome(scene: Scene): Reply {
  const { language, services, turn } = scene;
  const { said, talk } = language.texts;
  const { name, start, end, events } = services.programme;
  const days = said.days(start, end, turn.now);
  const pretended = services.rules.pretended ? [talk.pretended(said.moment(turn.now))] : [];
  const text = [talk.welcome({ name, days, count: events.length }), ...pretended].join("\n");
  return reply(scene, { text, suggestions: firstTaps(scene) });
}

export const help: Dialog = (scene) => talk(scene, scene.language.texts.talk.help(examples(scene)));

export const identity: Dialog = (scene) =>
  talk(scene, scene.language.texts.talk.identity(scene.services.programme.name));

export const greet: Dialog = (scene) => talk(scene, scene.language.texts.talk.greet());

/** "Oui" to no question. */
export const yes: Dialog = (scene) => talk(scene, scene.language.texts.talk.goAhead());

/** "Non" to no question. */
export const no: Dialog = (scene) => talk(scene, scene.language.texts.talk.asYouLike());

export const thanks: Dialog = (scene) => talk(scene, scene.language.texts.talk.thanks());

export const bye: Dialog = (scene) => talk(scene, scene.language.texts.talk.bye());

export const insult: Dialog = (scene) => talk(scene, scene.language.texts.talk.insult());

export const human: Dialog = (scene) =>
  talk(scene, scene.language.texts.talk.human(peopleToAsk(scene)));

/** Who can be asked: the operator, and the organiser of the event at hand. */
function peopleToAsk(scene: Scene): People {
  const { services, language } = scene;
  const event = eventAtHand(scene);
  const reach = event ? language.texts.event.reach(event) : "";
  const { operator } = services.rules;
  return event && reach !== ""
    ? { operator, organiser: { title: event.title, reach } }
    : { operator };
}

/**
 * Outside the subject: what the bot can do with what is at hand, and after two misses in a row, a
 * person. No answer comes twice in a row.
 */
export const offTopic: Dialog = async (scene) => {
  const { language, services, state, turn } = scene;
  const misses = state.misses + 1;
  if (misses < 2)
    return { ...outsideSubject(scene), state: { ...state, ...placed(scene), misses } };
  await services.missed(turn.text, language.code, turn.now);
  return talk(scene, language.texts.talk.lost(peopleToAsk(scene), misses), { misses });
};

/** "What's the weather in Roubaix?": a town is spoken of, and what comes next may be asked of there. */
function placed({ heard, state }: Scene): { query?: Query } {
  const { towns } = heard.query.wanted;
  const isFirst = state.query === undefined && towns.length > 0;
  return isFirst ? { query: wanting(emptyQuery(), { towns }) } : {};
}

function outsideSubject(scene: Scene): Reply {
  const { language, services, state, turn } = scene;
  const { talk: texts } = language.texts;
  const missed = missedThing(scene);
  const after = (text: string) => [...missed, text].join(" ");
  const event = eventAtHand(scene);
  if (event) {
    const text = after(texts.offTopicOfEvent(event.title));
    return reply(scene, { text, suggestions: eventTaps(event, language, turn.now) });
  }
  if (state.query && state.shown.length > 1) {
    const answer = services.index.search(state.query, turn.now);
    const taps = narrowing(scene, state.query, answer);
    const suggestions = taps.length > 0 ? taps : firstTaps(scene);
    // "Comment on dépose les statuts à la préfecture ?", after a list of trainings.
    const isAsked = missed.length === 0 && !scene.heard.foreign && isQuestion(scene);
    const text = after(isAsked ? texts.untoldOfList() : texts.offTopicOfList());
    return reply(scene, { text, suggestions });
  }
  return talk(scene, after(texts.offTopic(examples(scene))));
}

/** "Où se passe le yoga ?", "un concert de Stromae" ask for what might have been of the programme. */
function missedThing({ heard, language }: Scene): readonly string[] {
  const { aspect, complete, foreign, unknown } = heard;
  const isMissed = (aspect !== undefined || complete) && unknown.length > 0 && !foreign;
  return isMissed ? [language.texts.search.unknownWords(unknown)] : [];
}

export const restart: Dialog = (scene) => ({
  ...talk(scene, scene.language.texts.talk.restarted()),
  state: freshState(scene.language.code),
});

/** Says in the language asked for that it goes on in it; when none is named, which there are. */
export const changeLanguage: Dialog = (scene) => {
  const { languageSet, languages } = scene.language.texts.talk;
  return talk(scene, scene.heard.switchTo ? languageSet() : languages());
};

/** A sentence with the first taps under it. */
export function talk(scene: Scene, text: string, state: { misses?: number } = {}): Reply {
  return reply(scene, { text, suggestions: firstTaps(scene) }, { state });
}

/** Ways in for a person who does not know what to ask. */
export function firstTaps({ language }: Pick<Scene, "language">): readonly Suggestion[] {
  const { buttons } = language.texts.talk;
  const words = [buttons.today, buttons.thisWeekend, buttons.free, buttons.help];
  return words.map((text) => tap(text, { do: "say", text }));
}

/** Three questions to which this programme has an answer, of what is to come as long as anything is. */
function examples({ language, services, turn }: Scene): readonly string[] {
  const { said, talk: texts } = language.texts;
  const { index, programme } = services;
  const now = turn.now;
  const coming = index.search(emptyQuery(), now).events;
  const over = coming.length === 0;
  const windows = language.dates.read(texts.buttons.thisWeekend, now).map(({ value }) => value);
  const left = windows.map((window) => ({ ...window, left: true as const }));
  const weekend = byTown(index, { ...emptyQuery(), windows: left }, now);
  const towns = over ? allByTown(index) : byTown(index, emptyQuery(), now);
  const [busiest = "", town = busiest] = weekend.size > 0 ? weekend.keys() : towns.keys();
  const events = over ? programme.events : coming;
  const from = over ? "" : today(now);
  const open = firstDay(
    events,
    from,
    ({ registration, free }) => registration === "none" && free === true,
  );
  const day = open ?? firstDay(events, from, () => true) ?? programme.start;
  const all = over ? [allDays(programme.start, programme.end)] : [];
  const courses = wanting({ ...emptyQuery(), windows: all }, { formats: ["formation"] });
  return texts.examples({
    town: said.inTown(town),
    thisWeekend: weekend.size > 0,
    day: said.day(day, now),
    unregistered: open !== undefined,
    trainings: index.search(courses, now).events.length > 0,
  });
}

/** The first day, from one on, that begins an event of some sort. */
function firstDay(
  events: Iterable<Event>,
  from: string,
  fits: (event: Event) => boolean,
): string | undefined {
  for (const event of events) {
    if (event.dates.start >= from && fits(event)) return event.dates.start;
  }
  return undefined;
}
