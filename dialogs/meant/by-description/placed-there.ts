import type { Event } from "../../../src/programme/event.js";
import type { Query } from "../../../src/programme/query.js";
import type { Scene } from "../../dialog.js";
import { fittingEvents } from "./fitting.js";

/** "The big weekend thing at Saint Sauveur" goes on for one, whichever it is; "this weekend" names one. */
export function lastingWhole(scene: Scene, described: Query): readonly Event[] {
  const lasting = scene.heard.supposed === "week" ? lastingThere(scene, described) : [];
  return lasting.length === 1 ? lasting : [];
}

/** "C'était gratuit, la soirée à Saint-Sauveur ?", once it is over: what is at the place named, of any day. */
export function atNamedPlace(scene: Scene, described: Query): readonly Event[] {
  const lasting = lastingThere(scene, described);
  return lasting.length > 0 ? lasting : placedThere(scene, described);
}

/** What goes on for some days at the place named, where a week-end is said. */
function lastingThere(scene: Scene, described: Query): readonly Event[] {
  if (described.windows[0]?.grain !== "weekend") return [];
  return placedThere(scene, described).filter(({ dates }) => dates.start < dates.end);
}

function placedThere(scene: Scene, described: Query): readonly Event[] {
  const { venues, organisers } = described.wanted;
  if (described.windows.length !== 1 || venues.length + organisers.length === 0) return [];
  return fittingEvents(scene, { ...described, windows: [] });
}
