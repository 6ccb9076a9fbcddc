import { COMING, type Coming } from "../../src/languages/coming-words.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, wanting } from "../../src/programme/query.js";
import { similar } from "../../src/search/similar.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import { isPast } from "../cards/event-lines.js";
import { joined, type Reply, reply, type Scene, tapless } from "../dialog.js";
import { heardAs } from "../look.js";
import { fitting } from "../meant/by-description/fitting.js";
import { onScreen } from "../meant/on-screen.js";
import { answerEach } from "./each.js";
import { eventsAsked } from "./finer.js";
import { hourOfItsDay } from "./hours-asked.js";
import { CHOICES, listed } from "./lists.js";
import { sentencesTimed, titleTelling } from "./quoted.js";
import { sayOf } from "./say-of.js";
import { answerAspect } from "./side.js";

/**
 * "On peut venir en groupe ?", "si j'arrive à 16 h, c'est bon ?", "il faut un diplôme ?": what is asked
 * before one comes to an event, and no heading answers. Nothing when it is no such question, or of no event.
 */
export function answerComing(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  const text = Text.of(heard.text);
  const wordings = language.words.coming.asked;
  const asked = COMING.filter(
    (question) =>
      says(text, wordings[question]) || (question === "arriving" && isToldOfHours(scene)),
  );
  if (asked.length === 0 || seeksOthers(scene, asked)) return undefined;
  // "Ronchin ne m'arrange pas, la même chose ailleurs ?": the town tells no other event.
  const named = eventsAsked(asked.includes("other-places") ? withoutTowns(scene) : scene);
  const [event, ...others] = named.length > 0 ? named : eventsTold(scene);
  if (!event || others.length > 0) return ofList(scene, asked);
  for (const question of asked) {
    const said = ANSWERS[question](scene, event);
    if (said) return said;
  }
  return undefined;
}

function withoutTowns(scene: Scene): Scene {
  const { heard } = scene;
  const query = wanting(heard.query, { towns: [] });
  const excluded = { ...query.excluded, towns: [] };
  return { ...scene, heard: { ...heard, query: { ...query, excluded } } };
}

/** "La Campusserie, j'ai cours jusqu'à 16 h, ça vaut le coup d'y aller après ?": named before one's own hours are told. */
function eventsTold(scene: Scene): readonly Event[] {
  const { language, turn } = scene;
  const [hours] = spansOf(Text.of(turn.text), language.words.coming.asked.arriving, "hours");
  const before = turn.text.slice(0, hours?.start ?? 0);
  return before.trim() === "" ? [] : eventsAsked(heardAs(scene, before));
}

/** "J'ai cours jusqu'à 16 h 30, je rate tout ?": the hour is of what is told, and apart from what is asked. */
function isToldOfHours({ language, turn }: Scene): boolean {
  return says(turn.text, language.words.coming.asked.arriving);
}

/** "I'm a student, can I come to something tonight?" looks for events; dates and towns tell others, too. */
function seeksOthers({ heard, language }: Scene, asked: readonly Coming[]): boolean {
  const { coming, compare, subject } = language.words;
  const text = Text.of(heard.text);
  const { windows, wanted } = heard.query;
  // "Une autre séance de l'APEC le lendemain ?" is of the house, and of that day.
  const isOfHouse = wanted.organisers.length + wanted.venues.length > 0;
  const isDated = windows.length > 0 || heard.shift !== undefined;
  // "Autre chose au même endroit le même jour ?" is of the house at hand.
  if (heard.besides && heard.there !== undefined) return true;
  if (asked.includes("other-places")) return false;
  // "Celle de Ronchin, elle est redonnée un autre jour ?" is of that one.
  const isOfOne = mainIntent(heard.intents) === "choose";
  if (asked.includes("other-dates"))
    return !isOfOne && (wanted.towns.length > 0 || (isOfHouse && isDated));
  // "Would that one be of any use to me?" is of the one at hand, where "is there one for me?" looks for some.
  const isOfThat = says(text, compare.thatOne);
  const seeking = [subject.things, ...(isOfThat ? [] : [subject.vague]), subject.outings];
  // "Do I need a team or an idea?" looks for no idea.
  const beside = text.without(spansOf(text, coming.asked.required, "required"));
  return seeking.some((words) => says(beside, words));
}

/** Of the few listed, whether one's own case is among those for whom each is. */
function ofList(scene: Scene, asked: readonly Coming[]): Reply | undefined {
  const events = onScreen(scene);
  const isFew = events.length > 1 && events.length <= CHOICES;
  if (!isFew) return undefined;
  if (asked.includes("admitted")) return answerEach(scene, events, ["audience"]);
  return asked.includes("arriving") ? arrivingAtEach(scene, events) : undefined;
}

/** "J'ai cours jusqu'à 17 h 30, c'est trop tard ?", of a few: what that hour is to each. */
function arrivingAtEach(scene: Scene, events: readonly Event[]): Reply | undefined {
  const hour = hourOfArrival(scene);
  if (hour === undefined) return undefined;
  const told = events.map((event) => arrivalAt(scene, event, hour));
  if (told.includes(undefined)) return undefined;
  const text = told.map((one, at) => `${at + 1}. ${one}`).join("\n");
  return reply(scene, text, { state: { aspect: "when", aspects: undefined }, events });
}

const ANSWERS: Readonly<Record<Coming, (scene: Scene, event: Event) => Reply | undefined>> = {
  substitute: (scene, event) =>
    sayOf(scene, event, scene.language.texts.event.answers.practical(event)),
  company: (scene, event) => {
    const { event: texts, form } = scene.language.texts;
    return sayOf(
      scene,
      event,
      form.company(event.title, texts.reach(event), event.registration === "none"),
    );
  },
  arriving,
  required: (scene, event) => {
    const told = scene.services.told(event, ["audience"]);
    return sayOf(scene, event, scene.language.texts.finer.unrequired(event, told));
  },
  admitted,
  "other-places": otherPlaces,
  "other-dates": otherDates,
};

/** What is printed of the hours, and whether the hour named is before, within or after them. */
function arriving(scene: Scene, event: Event): Reply | undefined {
  const hour = hourOfArrival(scene);
  if (hour === undefined) return undefined;
  const answer = arrivalAt(scene, event, hour);
  return answer === undefined
    ? answerAspect(scene, event, "when")
    : sayOf(scene, event, answer, { aspect: "when" });
}

/** The hour at which one can come, "HH:MM", where it is said. */
function hourOfArrival({ heard, language, turn }: Scene): string | undefined {
  const asked = language.words.coming.asked.arriving;
  const text = Text.of(says(heard.text, asked) ? heard.text : turn.text);
  const [said] = spansOf(text, asked, "arriving");
  const hourIn = (words: string) =>
    language.dates
      .read(words, turn.now)
      .find(({ value: { grain } }) => grain === "hour" || grain === "minute");
  // "Je finis à 15 h, c'est bon si j'arrive après ?" tells the hour before.
  const moment = said && (hourIn(text.typed.slice(said.start)) ?? hourIn(turn.text));
  const start = moment?.value.start ?? moment?.value.end;
  return start?.slice("yyyy-MM-ddT".length);
}

/** What an hour, "HH:MM", is to one event; nothing where hours are left unprinted. */
function arrivalAt(scene: Scene, event: Event, said: string): string | undefined {
  const hour = hourOfItsDay(event, said);
  const starts = event.sessions.flatMap((session) => session.start ?? []);
  const ends = event.sessions.flatMap(({ end }) => end ?? []);
  const isTold = starts.length === event.sessions.length && ends.length === starts.length;
  if (starts.length === 0 || !isTold) return undefined;
  const isBefore = starts.every((one) => hour < one);
  const isAfter = ends.every((one) => hour >= one);
  const isOn = event.sessions.some(({ start, end }) => start && end && start <= hour && hour < end);
  // "13 h", of what is on from 9 to 12 and from 14 to 17.
  const then = isBefore ? "before" : isAfter ? "after" : isOn ? "during" : "between";
  return scene.language.texts.finer.arriving(event, scene.turn.now, then, sentencesTimed(event));
}

/** For whom it is, as far as the programme tells; the organiser knows the rest. */
function admitted(scene: Scene, event: Event): Reply | undefined {
  const { heard, language, services } = scene;
  const { windows, wanted } = heard.query;
  const isOfOther = heard.topics.some((topic) => !ITSELF.has(topic)) || windows.length > 0;
  const isSide = heard.aspect !== undefined && heard.aspect !== "audience";
  // "Je suis étudiant, je peux venir ?" names who may come.
  if (isOfOther || isSide || wanted.audiences.length > 0) return undefined;
  const { event: texts, finer } = language.texts;
  const told = services.told(event, ["audience"]);
  const answer =
    told.length > 0
      ? finer.admission(event, told)
      : (titleTelling(scene, event) ?? texts.answers.audience(event));
  return sayOf(scene, event, answer, { aspect: "audience" });
}

/** Topics that are of who comes. */
const ITSELF: ReadonlySet<string> = new Set(["audience", "age", "children"]);

/**
 * The one place that is printed, and what is like it elsewhere, or in the town that is named. Nothing where the
 * same is on in several places, or a town is meant to follow and none does.
 */
function otherPlaces(scene: Scene, event: Event): Reply | undefined {
  const { heard, language, services, turn } = scene;
  const { towns } = heard.query.wanted;
  const asked = towns.filter((town) => town !== event.town);
  // "Ailleurs qu'à Ronchin ?"
  const isBarred = heard.query.excluded.towns.length > 0;
  const isElsewhere =
    isBarred || heard.avoided.includes("towns") || heard.avoided.includes("venues");
  const isRepeated = [...services.programme.events].some(
    ({ id, title }) => title === event.title && id !== event.id,
  );
  const isPlaced = language.texts.event.where(event) !== "";
  if (isRepeated || !isPlaced || (asked.length === 0 && !isElsewhere)) return undefined;
  const only = sayOf(scene, event, language.texts.finer.onlyThere(event));
  const alike = similar(services.index, event, turn.now, CLOSEST)
    .filter(({ town }) => town !== undefined && town !== event.town)
    .filter(({ town = "" }) => asked.length === 0 || asked.includes(town))
    .slice(0, ALIKE);
  return withAlike(scene, event, only, alike);
}

/** The one date that is printed, and what is like it at another: on other days, or when it was asked for. */
function otherDates(scene: Scene, event: Event): Reply {
  const { language, services, turn } = scene;
  const only = sayOf(scene, event, language.texts.finer.onlyOnce(event, turn.now));
  const all = similar(services.index, event, turn.now, CLOSEST);
  return withAlike(scene, event, only, atOtherTimes(scene, event, all).slice(0, ALIKE));
}

/** What is like it, beside what is said of the event itself. */
function withAlike(scene: Scene, event: Event, only: Reply, alike: readonly Event[]): Reply {
  const { language, turn } = scene;
  if (alike.length === 0) return only;
  const heading = language.texts.event.answers.similar(event, alike.length);
  const said = joined({ ...tapless(only), events: [] }, listed(scene, alike, heading));
  // "C'est gratuit ?" is still of the one whose date it is.
  return isPast(event, turn.now) ? said : { ...said, state: { ...said.state, event: event.id } };
}

/** So many are looked at, and so many shown. */
const CLOSEST = 12;
const ALIKE = 3;

function atOtherTimes(scene: Scene, event: Event, events: readonly Event[]): readonly Event[] {
  const { heard, language, turn } = scene;
  const text = Text.of(heard.text);
  const [asked] = spansOf(text, language.words.coming.asked["other-dates"], "other dates");
  const said = asked ? language.dates.read(text.typed.slice(asked.start, asked.end), turn.now) : [];
  const windows = said.map(({ value }) => value);
  const then = windows.length > 0 ? fitting(scene, events, { ...emptyQuery(), windows }) : [];
  if (windows.length > 0) return events.filter((one) => then.includes(one));
  return events.filter(({ dates }) => dates.start !== event.dates.start);
}
