import { textsOf } from "../../src/search/telling-sentences.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { plain } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { eventAtHand } from "../meant/on-screen.js";
import { answerAspect } from "./side.js";

/** What a question on the hours of the event at hand may name beside them. */
const NAMING = ["titles", "organisers", "venues", "towns"] as const;

/**
 * "L'inauguration elle-même, c'est à 12 h ou 17 h ?", of the event at hand or a part of it: what is printed of
 * those hours. Nothing where something else is named or looked for.
 */
export function answerEitherHour(scene: Scene): Reply | undefined {
  const { heard } = scene;
  const { windows, wanted } = heard.query;
  const event = eventAtHand(scene);
  const isOfHours =
    windows.length > 1 &&
    windows.every(({ end, grain }) => end === null && (grain === "hour" || grain === "minute"));
  const isOther = heard.besides || heard.choice !== undefined || heard.among;
  if (!event || !isOfHours || isOther || (heard.aspect ?? "when") !== "when") return undefined;
  if (mainIntent(heard.intents) !== "details") return undefined;
  const titles = wanted.titles.filter((id) => id !== event.id);
  if (NAMING.some((facet) => (facet === "titles" ? titles : wanted[facet]).length > 0))
    return undefined;
  const printed = plain([event.title, ...textsOf(event)].join(" "));
  const isPart = wanted.formats.every((format) => printed.includes(plain(format)));
  return isPart ? answerAspect(scene, event, "when") : undefined;
}
