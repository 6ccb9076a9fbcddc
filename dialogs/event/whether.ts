import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { allDays, emptyQuery, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { joined, type Reply, type Scene, tapless } from "../dialog.js";
import { description } from "../meant/by-description/description.js";
import { fittingEvents, ofThese } from "../meant/by-description/fitting.js";
import { asksOfThingThen, isOfSomethingThere } from "../meant/by-description/something-there.js";
import { calledLoosely } from "../meant/by-name/called-loosely.js";
import { isOfItsHouse } from "../meant/by-name/its-house.js";
import { isOneElsewhere } from "../meant/by-name/one-of-place.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand } from "../meant/on-screen.js";
import { hoursOfItsDay, isOfUnsaidEnd, isOfUnsaidStart } from "./hours-asked.js";
import { sentencesTiming } from "./quoted.js";
import { sayOf } from "./say-of.js";
import { answerAspect, inOneBreath, saidOver } from "./side.js";
import { verdictOn } from "./verdict.js";

/**
 * "C'est payant ?", "la Campusserie, c'est aujourd'hui ?": yes or no first, when one event is meant
 * and the programme decides it. Nothing otherwise: the question then goes its ordinary way.
 */
export function answerWhether(scene: Scene): Reply | undefined {
  const { heard, language, turn } = scene;
  const { aspect, aspects = [], whether } = heard;
  const { windows } = heard.query;
  const at = eventAtHand(scene);
  // "Our café would love a stall, is that still possible?" asks of the stall, and not whether it is to come.
  if (at && whether?.time === "ahead" && says(turn.text, language.words.topics.trade))
    return answerAspect(scene, at, "practical");
  const timed = whether?.time !== undefined || windows.length > 0;
  const decided = aspect === undefined || DECIDED.includes(aspect) || timed;
  const alone = aspects.length === 0 && decided && !isOfSomethingThere(heard);
  const event =
    whether && alone && !asksOfThingThen(heard, language) ? eventMeant(scene) : undefined;
  const verdict = event && verdictOn(scene, event);
  if (!verdict) return event && whenOf(scene, event);
  const { quote, verdict: said, itself } = language.texts.event;
  // "L'inauguration officielle, c'est à midi ?" asks of a part that has an hour of its own.
  const isOfHour = windows.some(({ grain }) => ["hour", "minute", "part"].includes(grain));
  const timing = verdict.aspect === "when" && isOfHour ? sentencesTiming(scene, event) : [];
  if (timing.length > 0) return sayOf(scene, event, quote(event, timing), { aspect: "when" });
  const { doubts } = language.words.finer;
  const doubted =
    verdict.aspect === "when" && says(heard.text, doubts)
      ? language.texts.finer.ifDoubtful(event)
      : "";
  const over = saidOver(scene, event, verdict.aspect);
  const { yes, fact } = verdict;
  const text = `${yes === undefined ? itself(event, fact) : said(yes, event, fact)}${doubted}${over}`;
  const decidedly = sayOf(scene, event, text, { aspect: verdict.aspect });
  // "C'est à midi, je peux venir avec mon associé ?" asks for whom it is as well.
  const isMore = aspect !== undefined && !DECIDED.includes(aspect);
  // "Et la soirée de jeudi, c'est ouvert à tous ?": its day names it, and a yes would be of another question.
  const isNamedByDay =
    windows.length > 0 && windows.every(({ grain }) => grain === "day" || grain === "part");
  // "Is the 9:30 slot still available?" is not granted by its being on then.
  if (isMore && yes && (isNamedByDay || (isOfHour && aspect === "capacity"))) return undefined;
  // "Celle de ce midi, il faut réserver ?": its time only says which one is meant.
  const isOther = aspect !== undefined && aspect !== "when" && verdict.aspect === "when";
  const isThatOne = isNamedByDay && says(heard.text, language.words.choices.oneOf);
  // "Do I need to book for the energy workshop tomorrow afternoon?" is told by more than its time.
  const { titles, formats, words } = heard.query.wanted;
  const isToldBeside = yes === true && titles.length + formats.length + words.length > 0;
  if (isOther && (isThatOne || (isToldBeside && isNamedByDay))) return undefined;
  return isMore ? inOneBreath(decidedly, answerAspect(scene, event, aspect)) : decidedly;
}

/** "C'est bien à LaGrappe ?", of the event at hand. */
export function answerHouse(scene: Scene): Reply | undefined {
  return isOfItsHouse(scene) ? answerWhether(scene) : undefined;
}

/** What is printed of the hours, and for whom it is where that is asked too, when no yes or no is. */
function whenOf(scene: Scene, event: Event): Reply | undefined {
  const { heard, language } = scene;
  const { wanted } = heard.query;
  const windows = hoursOfItsDay(scene, event);
  const asked = ofThese([event], { ...emptyQuery(), windows }, heard);
  const isOpenEnded = isOfUnsaidEnd(event, asked.windows);
  const isOfAll = says(heard.text, language.words.finer.throughout);
  if (!isOpenEnded && !isOfUnsaidStart(event, asked.windows) && !(isOfAll && windows.length > 0)) {
    return undefined;
  }
  const said = answerAspect(scene, event, "when");
  const { noClosing } = language.texts.finer;
  const when = isOpenEnded ? inOneBreath(said, sayOf(scene, event, noClosing(event))) : said;
  return wanted.audiences.length > 0
    ? joined(tapless(when), answerAspect(scene, event, "audience"))
    : when;
}

/** The sides that a programme decides. */
const DECIDED: readonly Aspect[] = ["when", "where", "price", "registration"];

/** The one event that the names in the message mean, or the one at hand when it has none. */
function eventMeant(scene: Scene): Event | undefined {
  const { heard, language, services, turn } = scene;
  const { titles, organisers, venues, themes, formats, audiences, words } = heard.query.wanted;
  if (isOfItsHouse(scene)) return eventAtHand(scene);
  const called = titles.length === 0 && !heard.besides ? calledLoosely(scene) : undefined;
  if (called) return called;
  const isOfKind = heard.ofIt && formats.length > 0;
  if ([themes, isOfKind ? [] : formats, audiences, words].some((values) => values.length > 0))
    return oneOfKind(scene);
  if (heard.choice && "number" in heard.choice) return meantEvents(scene)[0];
  if (heard.choice || heard.query.near || heard.besides) return undefined;
  const text = Text.of(heard.text);
  const { windows } = heard.query;
  // "Et celui du 16, c'est toute la journée ?" is of the one on that day.
  if (windows.length > 0 && says(text, language.words.choices.oneOf)) {
    const [one, ...others] = meantEvents(scene);
    if (one && others.length === 0) return one;
  }
  const { programme, index } = services;
  if (titles.length + organisers.length + venues.length > 0) {
    const always = { ...emptyQuery(), windows: [allDays(programme.start, programme.end)] };
    // "Les monnaies locales, c'est à LaGrappe ?": the house is what is asked.
    const named = wanting(always, { titles, organisers, venues: titles.length > 0 ? [] : venues });
    const [only, ...others] = index.search(named, turn.now).events;
    return others.length === 0 ? only : undefined;
  }
  if (isOneElsewhere(scene)) return onlyMeant(scene);
  const event = eventAtHand(scene);
  // "Is something friday?", "do you also have anything in December?" look for what there is then.
  const isVague = says(text, language.words.subject.vague);
  if (windows.length > 0 && !heard.ofIt && isVague) return undefined;
  // "Is the thing in Lille today?" is of another than the one in Roubaix.
  const { towns } = heard.query.wanted;
  const elsewhere = event?.town !== undefined && towns.length > 0 && !towns.includes(event.town);
  return elsewhere && windows.length > 0 && !heard.ofIt ? undefined : event;
}

/** "La conférence sur les monnaies locales, c'est demain ?": the one of a kind that is said to be there, whenever it is. */
function oneOfKind(scene: Scene): Event | undefined {
  const { heard, language } = scene;
  const { oneNamed, singled } = language.words.sentences;
  const text = Text.of(heard.text);
  const { formats, words } = heard.query.wanted;
  // "Is the gardening thing still on today?"
  const isSingled = words.length > 0 && heard.query.windows.length > 0 && says(text, singled);
  // "Il y a une soirée à la CCI jeudi, c'est ça ?": its house tells which, as an article does.
  const { organisers, venues } = heard.query.wanted;
  const isHoused = organisers.length + venues.length > 0 && heard.query.windows.length > 0;
  // "L'itinéraire sur les communs, c'est bien demain ?": words enough, and no kind.
  const isTold = words.length > 1 && heard.query.windows.length > 0;
  const isKnown = formats.length > 0 || isSingled || isTold;
  if (!(says(text, oneNamed) || isHoused) || !isKnown) return undefined;
  const untimed = { ...scene, heard: { ...heard, query: { ...heard.query, windows: [] } } };
  if (formats.length === 0) return only(fittingEvents(untimed, description(untimed.heard)));
  return onlyMeant(untimed) ?? onlyMeant(scene);
}

function onlyMeant(scene: Scene): Event | undefined {
  return only(meantEvents(scene));
}

function only([one, ...others]: readonly Event[]): Event | undefined {
  return others.length === 0 ? one : undefined;
}
