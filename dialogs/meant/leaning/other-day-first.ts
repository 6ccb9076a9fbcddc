import type { Aspect } from "../../../src/languages/intents.js";
import { emptyQuery, isEmpty } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { at } from "../../../src/understanding/moved-windows.js";
import { Text } from "../../../src/understanding/normalise.js";
import type { Reply, Scene } from "../../dialog.js";
import { heardAs, saying } from "../../look.js";
import { fitting } from "../by-description/fitting.js";
import { begunThen } from "../by-description/told-apart.js";
import { byIds, eventAtHand } from "../on-screen.js";

/** The search that a message goes on to, and what it asks of what is found. */
export interface DayFirst {
  readonly day: Scene;
  readonly rest: string;
}

/**
 * "Friday then. Can I just turn up?", "et vendredi ? c'est gratuit ?", where a day was searched for: the search
 * moves to the day that is said first, and the rest is asked of what is on then. Nothing where the event at
 * hand is on for few days, one of which that may be.
 */
export function otherDayFirst(scene: Scene): DayFirst | undefined {
  const { heard, language, state, turn } = scene;
  const isOfDays = (state.query?.windows.length ?? 0) > 0 && state.aspect === undefined;
  if (!isOfDays || state.form || state.pending?.kind === "register") return undefined;
  if (heard.choice || heard.among || heard.besides) return undefined;
  const [date, ...others] = language.dates.read(turn.text, turn.now);
  if (!date || others.length > 0) return undefined;
  const said = Text.of(turn.text).typed;
  const [, lead] = /^([\s\S]*?[.,;:?!]+)\s/.exec(`${said.slice(date.end)} `) ?? [];
  if (lead === undefined) return undefined;
  const first = said.slice(0, date.end) + lead;
  const rest = said.slice(first.length).trim();
  const spoken = `${said.slice(0, date.start)}x${lead}`;
  if (rest === "" || !says(spoken, language.words.follows.dayFirst)) return undefined;
  const asked = heardAs(scene, rest).heard;
  const isOpening = asked.aspect === undefined && says(rest, language.words.finer.opens);
  const isAsked = !isOpening && (asked.whether !== undefined || asked.aspect !== undefined);
  if (!isAsked || !OF_ANY.includes(asked.aspect) || asked.query.windows.length > 0)
    return undefined;
  const day = saying(scene, first);
  const isOnlyDay = isEmpty({ ...day.heard.query, windows: [] });
  return isOnlyDay && !isOnFewDays(day) ? { day, rest } : undefined;
}

/** What may be asked of whatever is on; whether it is open is asked of the one at hand. */
const OF_ANY: readonly (Aspect | undefined)[] = [
  undefined,
  "price",
  "registration",
  "where",
  "what",
  "audience",
];

/** The event at hand is on then, and for a few days alone. */
function isOnFewDays(day: Scene): boolean {
  const event = eventAtHand(day);
  if (!event) return false;
  const { start, end } = event.dates;
  const { windows } = day.heard.query;
  const isThen = fitting(day, [event], { ...emptyQuery(), windows }).length > 0;
  return isThen && at(end).diff(at(start), "days").days < WEEK;
}

const WEEK = 7;

/** What is on that day, with the only one that begins then at hand. */
export function ofThatDay(day: Scene, shown: Reply): Reply {
  const { windows } = day.heard.query;
  const found = byIds(day, shown.state.shown);
  const [only, ...others] = begunThen(found, { ...emptyQuery(), windows });
  if (!only || others.length > 0) return shown;
  return { ...shown, state: { ...shown.state, event: only.id } };
}
