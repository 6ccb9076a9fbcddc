import { WAYS, type Way } from "../../src/languages/finer-words.js";
import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { emptyQuery } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Scene } from "../dialog.js";
import { ofThese } from "../meant/by-description/fitting.js";

/**
 * What is asked for by name and the programme does not print, to be said beside the answer: a
 * telephone, an e-mail address, the number of the house, the room, its end. Nothing when all is there.
 */
export function unprinted(scene: Scene, event: Event, aspect: Aspect): string | undefined {
  const { finer } = scene.language.texts;
  if (aspect === "where" && asksHouseNumber(scene, event) && !hasHouseNumber(event))
    return finer.noNumber;
  if (aspect === "where" && isStreetAsked(scene) && isOnlyNamed(event)) return finer.noStreet;
  if (aspect === "where" && isRoomAsked(scene) && !hasRoom(scene, event))
    return finer.noRoom(event);
  if (aspect === "when" && isEndAsked(scene) && isOpenEnded(event)) return finer.noEnd(event);
  if (aspect === "when" && isOfDayWithoutEnd(scene, event)) return finer.noClosing(event);
  if (aspect === "when" && isOfDayWithoutStart(scene, event)) return finer.noStart(event);
  if (aspect !== "contact") return undefined;
  const { ways } = scene.language.words.finer;
  const text = Text.of(scene.heard.text);
  const asked = WAYS.filter((way) => says(text, ways[way]));
  const [way] = asked;
  return way && asked.every((one) => !isPrinted(event, one)) ? finer.noWay(way) : undefined;
}

/** "L'adresse, c'est quel numéro ?", "c'est place Rihour, mais à quel numéro ?": of the house, not of a telephone. */
export function asksHouseNumber({ heard, language, turn }: Scene, event: Event): boolean {
  const { aspect, aspects = [] } = heard;
  const isSaid = isPlaceSaid(plain(turn.text), event);
  const ofPlace = aspect === "where" || aspects.includes("where") || isSaid;
  return ofPlace && says(heard.text, language.words.finer.houseNumber);
}

/** Whether its house or street is named, whatever its number. */
function isPlaceSaid(said: string, { address, venue }: Event): boolean {
  return [address, venue].some((place) => {
    const named = plain(place ?? "").replace(/^[\d ,]+(?:(?:bis|ter)\b)?[ ,]*/, "");
    return named !== "" && said.includes(named);
  });
}

/** "L'adresse exacte ?" */
function isStreetAsked({ heard, language }: Scene): boolean {
  return says(heard.text, language.words.finer.street);
}

/** "La Condition Publique, Roubaix": a place by its name alone. */
function isOnlyNamed({ address, venue }: Event): boolean {
  return address === undefined && venue !== undefined;
}

/** "C'est à quel étage ?" */
function isRoomAsked({ heard, language }: Scene): boolean {
  return says(heard.text, language.words.finer.room);
}

/** Whether its room or building is named, in whatever language the programme is. */
function hasRoom({ services }: Scene, { address = "", venue = "" }: Event): boolean {
  const place = plain(`${venue} ${address}`);
  return Object.values(services.languages).some(({ words }) => says(place, words.finer.rooms));
}

/** "Jusqu'à quelle heure ?" */
function isEndAsked({ heard, language }: Scene): boolean {
  return says(heard.text, language.words.finer.end);
}

/** "Dimanche, c'est ouvert à quelle heure ?", of a day of which only the end is printed. */
function isOfDayWithoutStart(scene: Scene, event: Event): boolean {
  const session = onlySessionAsked(scene, event);
  return session !== undefined && session.start === undefined && !isEndAsked(scene);
}

/** "Ça finit à quelle heure samedi ?", of a day of which only the beginning is printed. */
function isOfDayWithoutEnd(scene: Scene, event: Event): boolean {
  const session = onlySessionAsked(scene, event);
  return session !== undefined && session.end === undefined && isEndAsked(scene);
}

/** What is printed of the one day asked about, where it is one stretch. */
function onlySessionAsked(scene: Scene, event: Event): Event["sessions"][number] | undefined {
  const { windows } = scene.heard.query;
  const asked = ofThese([event], { ...emptyQuery(), windows }, scene.heard);
  const days = asked.windows.map(({ start }) => start?.slice(0, DAY));
  const [first, ...others] = event.sessions.filter(({ date }) => date && days.includes(date));
  return others.length === 0 ? first : undefined;
}

/** How long the day of an ISO moment is. */
const DAY = "yyyy-MM-dd".length;

/** Only when it begins is printed. */
function isOpenEnded({ sessions }: Event): boolean {
  return sessions.length > 0 && sessions.every(({ end }) => end === undefined);
}

function hasHouseNumber({ address = "", venue = "" }: Event): boolean {
  return /\d/.test(`${address} ${venue}`);
}

function isPrinted({ contact }: Event, way: Way): boolean {
  return { phone: contact.phones, email: contact.emails, site: contact.urls }[way].length > 0;
}
