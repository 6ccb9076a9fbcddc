import type { Intent } from "../../src/languages/intents.js";
import { isEmpty } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import type { Understanding } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { fitting } from "../meant/by-description/fitting.js";
import { eventAtHand } from "../meant/on-screen.js";

/** "Je travaille le 23 et le 24 aussi, je peux annuler ?" asks nothing of these days. */
const ACTS: readonly Intent[] = ["cancel", "register", "erase", "remind", "my-requests"];

/**
 * "Le samedi aussi ?", "sunday as well?": whether the event at hand is on then too, once a side of it was
 * told, or where it is. Nothing where more than a day is said, or others are sought.
 */
export function ofThatDayToo(scene: Scene): Understanding | undefined {
  const { heard, language, state, turn } = scene;
  const event = eventAtHand(scene);
  const isAct = heard.intents.some((intent) => ACTS.includes(intent));
  const isOther = heard.complete || heard.besides || heard.among || heard.choice !== undefined;
  if (
    !event ||
    !says(turn.text, language.words.follows.adding) ||
    isOther ||
    isAct ||
    !turn.text.trim().endsWith("?")
  )
    return undefined;
  const isOfDay = heard.query.windows.length > 0 && isEmpty({ ...heard.query, windows: [] });
  const isTold = state.event !== undefined && state.aspect !== undefined;
  if (!isOfDay || !(isTold || fitting(scene, [event], heard.query).length > 0)) return undefined;
  return askedWhether(heard);
}

/**
 * "Et dimanche matin ?", once it was asked whether the event at hand is open then: the same of another of its
 * days. Nothing where it is not on that day, or more is said.
 */
export function ofItsOtherDay(scene: Scene): Understanding | undefined {
  const { heard, language, state, turn } = scene;
  const { among, besides, choice, complete, later, linked, query } = heard;
  const event = eventAtHand(scene);
  const isAsked = state.aspect === "when" && says(state.asked ?? "", language.words.finer.opens);
  const isOther = complete || besides || among || choice !== undefined || later !== undefined;
  if (!event || !isAsked || !linked || isOther || !turn.text.trim().endsWith("?")) return undefined;
  const isOfDay = query.windows.length > 0 && isEmpty({ ...query, windows: [] });
  const { start, end } = event.dates;
  const isItsOwn = query.windows.every((window) => {
    const day = window.start?.slice(0, "yyyy-MM-dd".length) ?? "";
    return start < end && start <= day && day <= end;
  });
  if (!isOfDay || !isItsOwn) return undefined;
  return askedWhether(heard);
}

/** The same, asked of the event at hand: whether it is on then. */
export function askedWhether(heard: Understanding): Understanding {
  const whether = heard.whether ?? { prices: [], registrations: [] };
  return { ...heard, intents: ["details"], aspect: "when", aspects: [], ofIt: true, whether };
}
