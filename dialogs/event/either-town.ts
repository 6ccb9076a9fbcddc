import { FACETS } from "../../src/programme/query.js";
import type { Reply, Scene } from "../dialog.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { answerEach } from "./each.js";
import { CHOICES } from "./lists.js";

/** "C'est à Tourcoing ou à Lille ?", of the few listed: where each of them is. Nothing where more is named. */
export function answerEitherTown(scene: Scene): Reply | undefined {
  const { heard, turn } = scene;
  const { windows, near, wanted } = heard.query;
  const listed = onScreen(scene);
  const isFew = listed.length > 1 && listed.length <= CHOICES && !eventAtHand(scene);
  const named = FACETS.filter((facet) => wanted[facet].length > 0).join();
  const isOfTowns = named === "towns" && wanted.towns.length > 1 && windows.length === 0 && !near;
  const isOther = heard.besides || heard.among || heard.choice !== undefined;
  const isAsked = turn.text.includes("?") && heard.ofIt && (heard.aspect ?? "where") === "where";
  return isFew && isOfTowns && isAsked && !isOther
    ? answerEach(scene, listed, ["where"])
    : undefined;
}
