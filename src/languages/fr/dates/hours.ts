import { type Groups, rule } from "../../dates/rule.js";
import { hour, type Said } from "../../dates/said.js";
import { NO_COUNT } from "./day-numbers.js";
import { WEEKDAY } from "./names.js";
import { NUMBER_IN_LETTERS, numberOf } from "./numbers.js";

/** Minutes that are spoken after an hour. */
const SPOKEN_MINUTES: Readonly<Record<string, number>> = {
  "et demie": 30,
  "et demi": 30,
  "et quart": 15,
  "moins le quart": -15,
  "moins dix": -10,
  "moins cinq": -5,
  quinze: 15,
  trente: 30,
};
const SPOKEN = `(?:${Object.keys(SPOKEN_MINUTES).join("|")})`;
const UNIT = "(?:h|heures?|hrs?)";

/**
 * One hour of the day: "18h30", "18 h 30", "18:30", "dix-huit heures trente", "midi et demi". Its
 * groups end in `place`, for patterns that hold two; `minutesOf` reads them.
 */
export function hourPattern(place: 1 | 2): string {
  const minutes = `(?:(?<joined${place}>[0-5]\\d)|(?: (?<apart${place}>[0-5]\\d)${NO_COUNT})?)`;
  const figures = `(?<figure${place}>2[0-4]|1\\d|0?\\d)(?: ?${UNIT}${minutes}|:(?<colon${place}>[0-5]\\d))`;
  const letters = `(?<word${place}>${NUMBER_IN_LETTERS}) heures?(?: (?<wordly${place}>quinze|trente|quarante[ -]cinq))?`;
  return `(?:${figures}|${letters}|(?<noon${place}>midi|minuit))(?: (?<spoken${place}>${SPOKEN}))?`;
}

/** Minutes from midnight of an hour that `hourPattern` matched. "Minuit" ends the day: 1440. */
export function minutesOf(groups: Groups, place: 1 | 2): number {
  const group = (name: string) => groups[`${name}${place}`];
  const noon = group("noon");
  const figure = group("figure");
  const named = noon === "midi" ? 12 : noon === "minuit" ? 24 : numberOf(group("word"));
  const minutes = group("joined") ?? group("apart") ?? group("colon") ?? "0";
  return (
    60 * (figure === undefined ? named : Number(figure)) +
    (group("wordly") === undefined ? Number(minutes) : numberOf(group("wordly"))) +
    (SPOKEN_MINUTES[group("spoken") ?? ""] ?? 0)
  );
}

/** "du soir", "de l'après-midi": which half of the day. */
export const HALF = "(?: (?:du (?<half>matin|soir)|de l'(?<half2>apres-midi)))?";

const NOON = 12 * 60;

/** "8h du soir" is 20 h; minutes of the afternoon stay as they are. */
export function inHalf(minutes: number, { half, half2 }: Groups): number {
  const afternoon = half === "soir" || half2 !== undefined;
  return afternoon && minutes < NOON ? minutes + NOON : minutes;
}

const EXACTLY = "(?: (?:pile|precises?|tapantes?|environ))?";
const ONE_HOUR = new RegExp(hourPattern(1) + HALF + EXACTLY);

function saidHour(groups: Groups): Said | null {
  const minutes = inHalf(minutesOf(groups, 1), groups);
  return minutes > 24 * 60 + 59 ? null : hour(Math.floor(minutes / 60), minutes % 60);
}

/** Before seven, "2h" is rather how long something lasts. */
const EARLY = 7 * 60;

/** "18h30", "18 h", "18:30", "dix-huit heures", "20h pile", "8h du soir", "0h30". Not "2h", "24h", "midi". */
export const clockTime = rule("hour", ONE_HOUR, (groups) => {
  if (groups.noon1 !== undefined || groups.figure1 === "24") return null;
  const clear = groups.half || groups.half2 || Number(groups.figure1) === 0;
  return minutesOf(groups, 1) < EARLY && !clear ? null : saidHour(groups);
});

const PREPOSITION =
  "\\b(?:a|a partir de|vers|des|avant|apres|passe|jusqu'a|jusque|entre|d'ici|pour|et|ou|alentours de|autour de)";

/** "à 2h", "samedi 5h". Not "un atelier de 2h" (see decoys). */
export const smallHour = rule(
  "hour",
  ONE_HOUR,
  (groups) => (groups.noon1 === undefined ? saidHour(groups) : null),
  {
    onlyAfter: new RegExp(
      `(?:${PREPOSITION}|\\b(?:${WEEKDAY}|demain|soir|matin|apres-midi|nuit)|,) (?:environ )?$`,
    ),
  },
);

/** "minuit", "midi et demi": instants wherever they stand. "Midi" alone is a part of the day. */
export const midnight = rule("hour", ONE_HOUR, (groups) =>
  groups.noon1 === "minuit" || (groups.noon1 === "midi" && groups.spoken1)
    ? saidHour(groups)
    : null,
);

/** "à midi", "avant midi", "vers midi": the instant. */
export const atNoon = rule("hour", /(?<noon1>midi)/, saidHour, {
  onlyAfter: new RegExp(`${PREPOSITION} $`),
});
