import type { DateTime } from "luxon";
import { localMoment, today } from "../../src/clock.js";
import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { hasPrice } from "../../src/programme/prices.js";
import { allDays, emptyQuery, type Window, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { isPast } from "../cards/event-lines.js";
import type { Scene } from "../dialog.js";
import { ofThese } from "../meant/by-description/fitting.js";
import { isOfItsHouse } from "../meant/by-name/its-house.js";
import { namesOfPlace } from "../meant/by-name/same-place.js";
import {
  hoursOfItsDay,
  inOtherHalf,
  isOfUnsaidEnd,
  isOfUnsaidStart,
  lastsThroughout,
} from "./hours-asked.js";

const OPEN = "pay-what-you-want";

export interface Verdict {
  /** Missing where what is printed neither grants nor denies it. */
  readonly yes?: boolean;
  /** The side of the event that it is about. */
  readonly aspect: Aspect;
  readonly fact: string;
}

/** What the programme decides of what the question takes to be so; nothing when it says nothing. */
export function verdictOn(scene: Scene, event: Event): Verdict | undefined {
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
  if (time === "begun") {
    const yes = hasBegun(event, turn.now);
    return yes === undefined ? undefined : { yes, aspect: "when", fact: when };
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

/** Nothing on its first day, where no hour is printed. */
function hasBegun({ dates: { start }, sessions }: Event, now: DateTime): boolean | undefined {
  const first = sessions.filter(({ date }) => date === undefined || date === start);
  const [hour] = first.flatMap((session) => session.start ?? []).toSorted();
  if (hour !== undefined) return localMoment(`${start}T${hour}`) <= now;
  return start === today(now) ? undefined : start < today(now);
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
  if (isOfUnsaidEnd(event, asked.windows) || isOfUnsaidStart(event, asked.windows)) {
    return undefined;
  }
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
  return also.length > 0 ? undefined : events.length > 0;
}
