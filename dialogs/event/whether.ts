import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { hasPrice } from "../../src/programme/prices.js";
import { allDays, emptyQuery, type Window, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { isPast } from "../cards/event-lines.js";
import { joined, type Reply, type Scene, tapless } from "../dialog.js";
import { description } from "../meant/description.js";
import { fittingEvents, ofThese } from "../meant/fitting.js";
import { isOfItsHouse } from "../meant/its-house.js";
import { calledLoosely, meantEvents } from "../meant/meant.js";
import { eventAtHand } from "../meant/on-screen.js";
import { namesOfPlace } from "../meant/same-place.js";
import { isOfSomethingThere } from "../meant/something-there.js";
import {
  hoursOfItsDay,
  inOtherHalf,
  isOfUnsaidEnd,
  isOfUnsaidStart,
  lastsThroughout,
} from "./hours-asked.js";
import { sayOf } from "./say-of.js";
import { answerAspect, inOneBreath, saidOver } from "./side.js";

/**
 * "C'est payant ?", "la Campusserie, c'est aujourd'hui ?": yes or no first, when one event is meant
 * and the programme decides it. Nothing otherwise: the question then goes its ordinary way.
 */
export function answerWhether(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  const { aspect, aspects = [], whether } = heard;
  const { windows } = heard.query;
  const timed = whether?.time !== undefined || windows.length > 0;
  const decided = aspect === undefined || DECIDED.includes(aspect) || timed;
  const alone = aspects.length === 0 && decided && !isOfSomethingThere(heard);
  const event = whether && alone ? eventMeant(scene) : undefined;
  const verdict = event && verdictOn(scene, event);
  if (!verdict) return event && whenOf(scene, event);
  const { verdict: said, itself } = language.texts.event;
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
  if (isMore && yes && isNamedByDay) return undefined;
  // "Celle de ce midi, il faut réserver ?": its time only says which one is meant.
  const isOther = aspect !== undefined && aspect !== "when" && verdict.aspect === "when";
  const isThatOne = isNamedByDay && says(heard.text, language.words.choices.oneOf);
  if (isOther && isThatOne) return undefined;
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

const OPEN = "pay-what-you-want";

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
  if (!(says(text, oneNamed) || isHoused) || !(formats.length > 0 || isSingled)) return undefined;
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

interface Verdict {
  /** Missing where what is printed neither grants nor denies it. */
  readonly yes?: boolean;
  /** The side of the event that it is about. */
  readonly aspect: Aspect;
  readonly fact: string;
}

/** What the programme decides of what the question takes to be so; nothing when it says nothing. */
function verdictOn(scene: Scene, event: Event): Verdict | undefined {
  const { heard, language, turn } = scene;
  const { facts } = language.texts.event;
  const { windows, wanted } = heard.query;
  const { prices, registrations, time } = heard.whether ?? { prices: [], registrations: [] };
  const when = facts.when(event, turn.now);
  // "C'est une fête ?" A programme has one word for what may be of several kinds: it denies none.
  // "C'est bien ce soir la conférence ?" asks when.
  const isOfKind = wanted.formats.length > 0 && windows.length === 0;
  if (isOfKind && heard.ofIt && heard.aspect === undefined) {
    const printed = { aspect: "what" as const, fact: facts.format(event) };
    // "Il y a des films à St So ?": films are a part of it, and no name for it.
    if (says(heard.text, language.words.sentences.holds)) return undefined;
    if (isOfFormat(scene, event)) return { ...printed, yes: true };
    return event.format === undefined ? undefined : printed;
  }
  const isOfHouse = isOfItsHouse(scene) || (wanted.titles.length > 0 && wanted.venues.length > 0);
  if (isOfHouse && windows.length === 0) {
    const house = { aspect: "where" as const, fact: facts.where(event) };
    const { venue, address } = event;
    if (venue === undefined && address === undefined) return house;
    const names = venue === undefined ? [] : namesOfPlace(venue, scene.services.programme.events);
    return { ...house, yes: names.some((name) => wanted.venues.includes(name)) };
  }
  if (windows.length > 0) {
    const hours = hoursOfItsDay(scene, event);
    const held = isHeld(scene, event, hours);
    // "Is it from 7:30?" may be said of the other half of the day: the hours are told, and none denied.
    if (held === false && isHeld(scene, event, inOtherHalf(scene, hours))) return undefined;
    return held === undefined ? undefined : { yes: held, aspect: "when", fact: when };
  }
  if (time)
    return { yes: isPast(event, turn.now) === (time === "over"), aspect: "when", fact: when };
  // "Il faut habiter Loos ?", "Seclin, c'est loin ?" do not take it to be there.
  if (heard.outside.length > 0 && heard.ofIt && event.town !== undefined)
    return { yes: false, aspect: "where", fact: facts.where(event) };
  const isPlaced = heard.ofIt || wanted.titles.length + wanted.organisers.length > 0;
  if (wanted.towns.length > 0 && event.town !== undefined && isPlaced) {
    return { yes: wanted.towns.includes(event.town), aspect: "where", fact: facts.where(event) };
  }
  // "C'est gratuit ou payant ?" is no question of yes or no.
  const isOneOrOther = prices.includes("paid") && prices.length > 1;
  if (prices.length > 0 && !isOneOrOther && event.price !== undefined) {
    // Where one pays what one wants, one may come without paying, and it is not free.
    const isOpen = hasPrice(event, OPEN) && !prices.includes(OPEN);
    const yes = isOpen ? {} : { yes: prices.some((price) => hasPrice(event, price)) };
    return { ...yes, aspect: "price", fact: facts.price(event) };
  }
  const [registration] = registrations;
  const told = event.registration === "required" || event.registration === "none";
  return registration !== undefined && told
    ? {
        yes: event.registration === registration,
        aspect: "registration",
        fact: facts.registration(event),
      }
    : undefined;
}

/** Whether the programme calls it one of the kinds asked about. */
function isOfFormat({ heard, services, turn }: Scene, { id, format }: Event): boolean {
  const { programme, index } = services;
  const { formats } = heard.query.wanted;
  const always = { ...emptyQuery(), windows: [allDays(programme.start, programme.end)] };
  const asked = wanting(always, { titles: [id], formats });
  return format !== undefined && index.search(asked, turn.now).events.length > 0;
}

/** Nothing when it is on that day, and the programme does not say at what time. */
function isHeld(scene: Scene, event: Event, windows: readonly Window[]) {
  const { services, turn, heard, language } = scene;
  const asked = ofThese([event], { ...emptyQuery(), windows: [...windows] }, heard);
  if (isOfUnsaidEnd(event, asked.windows)) return undefined;
  const isOfAll = says(heard.text, language.words.finer.throughout);
  if (isOfAll) return lastsThroughout(event, asked.windows);
  const [hour, ...others] = windows;
  // "C'est à 20 h ?" asks when it begins, not whether it is on then.
  if (heard.ofIt && hour?.start && hour.end === null && !hour.open && others.length === 0) {
    const starts = event.sessions.flatMap(({ start }) => (start === undefined ? [] : [start]));
    const at = hour.start.slice(11);
    if (starts.length === 0 || starts.includes(at)) return starts.length > 0 ? true : undefined;
    // "C'est possible à 9 h 30 ?", of what goes on then: the hours are told, and nothing is denied.
    const text = Text.of(heard.text);
    const { comes, mayCome } = language.words.finer;
    const isOn = event.sessions.some(({ start, end }) => start && end && start < at && at < end);
    // "On peut passer vers 16 h ?" does not ask when it begins.
    if (isOn && says(text, comes)) return true;
    return isOn && says(text, mayCome) ? undefined : false;
  }
  if (asked.windows.length === 0) return false;
  const { events, also } = services.index.search(asked, turn.now);
  if (isOfUnsaidStart(event, asked.windows)) return undefined;
  return also.length > 0 ? undefined : events.length > 0;
}
