import { isEmpty } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import type { Reply, Scene } from "../dialog.js";
import { comparedEvents } from "./compared.js";
import { listing, timesAndPlaces } from "./listing.js";

/**
 * "Is it the same event as the Roumics?": what the programme prints apart are two. Nothing where no other
 * event is named or was spoken of, as in "l'hôtel à insectes, c'est le même événement ?"
 */
export function notOne(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  if (heard.besides || !says(heard.text, language.words.compare.identical)) return undefined;
  const { titles, organisers } = heard.query.wanted;
  const isNamed = titles.length + organisers.length > 0;
  const events = isNamed || isEmpty(heard.query) ? comparedEvents(scene) : [];
  if (events.length !== 2) return undefined;
  const { notOne } = language.texts.compare;
  return listing(scene, events, [notOne, ...timesAndPlaces(scene, events)].join("\n"));
}
