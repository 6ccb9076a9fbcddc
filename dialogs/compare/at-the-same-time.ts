import type { Event } from "../../src/programme/event.js";
import type { Reply, Scene } from "../dialog.js";
import { together } from "./hours.js";
import { listing, timesAndPlaces } from "./listing.js";

/**
 * "Elles tombent en même temps ?", "does that clash with the Roumics?": no, from when to when they are on
 * together, or that hours are missing of a day that they share; then all that is known of when and where.
 */
export function atTheSameTime(scene: Scene, events: readonly Event[]): Reply {
  const { compare: texts } = scene.language.texts;
  const heading = {
    yes: texts.apart,
    part: texts.partly,
    no: texts.partly,
    unknown: texts.hoursUntold(events),
  }[together(events).verdict];
  return listing(scene, events, [heading, ...timesAndPlaces(scene, events)].join("\n"));
}
