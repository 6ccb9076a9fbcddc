import { today } from "../src/clock.js";
import type { Scene } from "./dialog.js";

/** So few events that have begun are named. */
const NAMED = 2;

/**
 * "Ça a déjà commencé ou c'est seulement en novembre ?": which events of a programme under way have begun, and
 * when the next one does. Nothing when something else is asked.
 */
export function begunSoFar({ heard, language, services, turn }: Scene): string | undefined {
  const { events } = services.programme;
  const day = today(turn.now);
  const isUnderWay = services.programme.phaseOn(day) === "running";
  if (heard.whether?.time !== "begun" || !isUnderWay) return undefined;
  const begun = events.filter(({ dates }) => dates.start <= day);
  const next = events
    .map(({ dates }) => dates.start)
    .toSorted()
    .find((start) => start > day);
  const titles = begun.length <= NAMED ? begun.map(({ title }) => title) : [];
  const { about, said } = language.texts;
  return about.begun(
    { titles, begun: begun.length, all: events.length },
    next && said.days(next, next, turn.now),
  );
}
