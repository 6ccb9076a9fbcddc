import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery, FACETS, isEmpty, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { seeks } from "../meant/asked-of-it.js";
import { asksOfThingThen, isOfSomethingThere } from "../meant/by-description/something-there.js";
import { points } from "../meant/by-description/told-of-oneself.js";
import { isOfItsHouse } from "../meant/by-name/its-house.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { withoutReadings } from "../registration/fields/readings.js";
import { askedWhether } from "./day-too.js";
import { sentencesAtHour } from "./quoted.js";

/**
 * What was heard, where a message says nothing but an hour or a town that is printed of the event at hand:
 * it is asked of that one, and looks for no others.
 */
export function ofItsOwn(scene: Scene): Understanding | undefined {
  const { heard, state } = scene;
  const isOfComers = isForOthersToo(scene) || isOfWhoIsBrought(scene);
  if (isComingThen(scene) || isOfComers || isBareTerm(scene)) {
    const intents = heard.intents.map((one) => (SEARCHING.includes(one) ? "details" : one));
    return { ...heard, intents, ofIt: true };
  }
  if (isComingAtHour(scene)) return askedWhether(heard);
  if (isOfItsHouse(scene)) return { ...heard, intents: ["details"] };
  if (isOfPlaceNamed(scene))
    return { ...heard, intents: ["details"], aspect: "where", aspects: [] };
  // "C'est à midi ?" is answered with yes or no.
  if (isOfHourTold(scene)) return { ...heard, intents: ["details"], aspect: "when", ofIt: true };
  const timed = heard.whether ? undefined : withItsHour(scene);
  const aspect = timed ? "when" : isItsTown(scene) ? "where" : undefined;
  if (aspect === undefined) return undefined;
  const query = wanting(emptyQuery(), { titles: timed && !state.event ? [timed.id] : [] });
  const intents = heard.intents.map((intent) => (SEARCHING.includes(intent) ? "details" : intent));
  return { ...heard, intents, aspect, aspects: [], query };
}

/** "Where's LaGrappe?": the place is named, and nothing there is sought. */
export function isOfPlaceNamed({ heard, language }: Scene): boolean {
  const { windows, wanted } = heard.query;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  if (set.join() !== "venues" || windows.length > 0 || heard.besides || heard.among) return false;
  return says(heard.text, language.words.finer.whereIs);
}

const SEARCHING: Understanding["intents"] = ["find", "off-topic", "choose"];

/**
 * "7 h 30 du matin ?!": an hour and nothing else, printed of the event at hand or of but one of those listed,
 * is asked of it.
 */
function withItsHour(scene: Scene): Event | undefined {
  const { heard, state, turn } = scene;
  const { windows } = heard.query;
  if (!turn.text.includes("?") || heard.supposed !== "day") return undefined;
  if (heard.linked || heard.besides) return undefined;
  // "The one at 7, what is it about?" tells by the hour which is meant.
  if (points(scene)) return undefined;
  // "On peut déjeuner à midi ?"
  if (isOfSomethingThere(heard) || asksOfThingThen(heard, scene.language)) return undefined;
  if (windows.length === 0 || !isEmpty({ ...heard.query, windows: [] })) return undefined;
  const hours = windows.map(({ start }) => start?.slice("yyyy-MM-ddT".length));
  const listed = wondersAtHour(scene) ? onScreen(scene) : [];
  const of = state.event === undefined ? listed : [eventAtHand(scene)];
  // "7 h 30 du matin à 19 h 30, vraiment ?"
  const printing = of.filter((event) =>
    hours.every((hour) =>
      event?.sessions.some(({ start, end }) => hour && (start === hour || end === hour)),
    ),
  );
  return printing.length === 1 ? printing[0] : undefined;
}

/** "Ya koi à 17 h": an hour of which the text of the event at hand tells, on no day that is named. */
function isOfHourTold(scene: Scene): boolean {
  const { heard } = scene;
  const event = eventAtHand(scene);
  const isOfHour = heard.supposed === "day" && isEmpty({ ...heard.query, windows: [] });
  if (!event || !isOfHour || heard.whether || heard.besides || heard.among) return false;
  const starts = event.sessions.map(({ start }) => start);
  const isItself = heard.query.windows.some(({ start }) => starts.includes(start?.slice(11)));
  return !isItself && sentencesAtHour(scene, event).length > 0;
}

/** "Half past seven, seriously?": a word at most beside an hour. Of a list on days asked for, one narrows them. */
function wondersAtHour(scene: Scene): boolean {
  const { heard, state } = scene;
  const { windows } = heard.query;
  const isHour = windows.every(({ grain }) => grain === "hour" || grain === "minute");
  const isOfDays = (state.query?.windows ?? []).length > 0;
  const beside = Text.of(withoutReadings(heard.text, scene)).words();
  return isHour && !isOfDays && !heard.among && beside.length <= 1;
}

/**
 * "Could I arrive around 6?", "il faut rester tout l'après-midi ?": hours of a day on which one comes to it.
 * "Can I go Sunday instead": another day, of which a yes or a no is asked.
 */
function isComingThen(scene: Scene): boolean {
  const { heard, language, turn } = scene;
  const { windows } = heard.query;
  const { comes, suits } = language.words.finer;
  const text = Text.of(heard.text);
  const isSuited = says(text, suits);
  const isOfDay = heard.whether !== undefined && (heard.aspect === "when" || isSuited);
  const isAsked = isOfDay || (turn.text.includes("?") && heard.supposed === "day");
  if (!eventAtHand(scene) || !isAsked) return false;
  if (heard.complete || heard.besides || heard.among || heard.choice || heard.linked) return false;
  if (windows.length === 0 || !isEmpty({ ...heard.query, windows: [] })) return false;
  return isSuited || says(text, comes);
}

/** "And Sunday, can we come at 10?": an hour of one of its days, whatever was asked before. */
function isComingAtHour(scene: Scene): boolean {
  const { heard, language, turn } = scene;
  const { windows } = heard.query;
  const event = eventAtHand(scene);
  const isTold = heard.aspect === undefined || OF_COMING.includes(heard.aspect);
  if (!event || !isTold || !turn.text.includes("?") || windows.length === 0) return false;
  if (heard.complete || heard.besides || heard.among || heard.choice) return false;
  if (!isEmpty({ ...heard.query, windows: [] })) return false;
  const isOfItsDays = windows.every(({ start, grain }) => {
    const day = start?.slice(0, "yyyy-MM-dd".length) ?? "";
    const isHour = grain === "hour" || grain === "minute";
    return isHour && event.dates.start <= day && day <= event.dates.end;
  });
  return isOfItsDays && says(heard.text, language.words.finer.comes);
}

/** "Can we come at 10?" seems to ask for whom it is. */
const OF_COMING: readonly Aspect[] = ["when", "audience"];

/** "Could I bring my 8-year-old?", "avec un enfant de 5 ans, ça va ?": whether they may come to the one at hand. */
function isOfWhoIsBrought(scene: Scene): boolean {
  const { heard, language } = scene;
  const { windows, near, wanted } = heard.query;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  const isOnlyPeople = set.join() === "audiences" && windows.length === 0 && near === undefined;
  const isOther = heard.besides || heard.among || heard.choice !== undefined;
  if (!isOnlyPeople || isOther || !eventAtHand(scene) || seeks(scene)) return false;
  const { finer, sentences, topics } = language.words;
  const text = Text.of(heard.text);
  // "What can I bring my kids to?" looks for something.
  const [first] = text.words();
  const isSought = heard.whether === undefined && first && says(first.text, sentences.asks);
  return (says(text, topics.bring) && !isSought) || says(text, finer.suits);
}

/** "Et les étudiants ?", after "les élus peuvent venir ?": the same of other people. */
function isForOthersToo(scene: Scene): boolean {
  const { heard, state } = scene;
  const { wanted } = heard.query;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  const isOnlyPeople = set.join() === "audiences" && heard.query.windows.length === 0;
  return (
    isOnlyPeople &&
    heard.linked &&
    !heard.complete &&
    !heard.besides &&
    state.aspect === "audience" &&
    eventAtHand(scene) !== undefined
  );
}

/**
 * "Free?" in so many words, where one event alone is on screen, or once a side of one was told: asked of that
 * one, whatever list it was chosen from.
 */
function isBareTerm(scene: Scene): boolean {
  const { heard, language, state, turn } = scene;
  const { windows, wanted, excluded } = heard.query;
  const isAlone =
    state.shown.length < 2 || (state.event !== undefined && state.aspect !== undefined);
  if (!eventAtHand(scene) || !isAlone || heard.linked) return false;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  const isTerm = set.join() === "prices" || set.join() === "registrations";
  if (!isTerm || windows.length > 0 || !isEmpty({ ...emptyQuery(), excluded })) return false;
  const text = Text.of(heard.text);
  // "What's free?" asks for others.
  const isBare = text.words().length <= BARE && !says(text, language.words.sentences.questions);
  return isBare && turn.text.trim().endsWith("?") && !seeks(scene);
}

const BARE = 2;

/** "Where in Lille?", "où se retrouve-t-on à Roubaix ?": the address, of what is in that town. */
function isItsTown(scene: Scene): boolean {
  const { heard, language } = scene;
  const { windows, near, wanted } = heard.query;
  const town = eventAtHand(scene)?.town;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  const isOnlyTown = set.join() === "towns" && windows.length === 0 && near === undefined;
  if (!isOnlyTown || town === undefined || wanted.towns.join() !== town) return false;
  if (heard.aspect !== undefined && heard.aspect !== "where") return false;
  if (heard.complete || heard.besides || heard.among || heard.choice || points(scene)) return false;
  const { finer, intents, sentences } = language.words;
  const text = Text.of(heard.text);
  const asks = says(text, finer.within) || says(text, intents.aspects.where);
  return asks && !says(text, sentences.seeksPlace);
}
