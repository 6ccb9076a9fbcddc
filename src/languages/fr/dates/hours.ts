import { rule } from "../../dates/rule.js";
import { hour, hoursBetween, type Said } from "../../dates/said.js";
import { NO_COUNT } from "./day-numbers.js";
import { WEEKDAY } from "./names.js";
import { NUMBER_IN_LETTERS, numberOf } from "./numbers.js";

const H = "(?:h|heures?|hrs?)";
const MINUTES: Readonly<Record<string, number>> = {
  "et demie": 30,
  "et demi": 30,
  "et quart": 15,
  "moins le quart": -15,
  "moins dix": -10,
  "moins cinq": -5,
};
const SPOKEN = "(?: (?:et demie?|et quart|moins le quart|moins dix|moins cinq))";

/** An hour as a pattern with its groups named by `n`; figures, letters, "midi" and "minuit". */
export function hourPattern(n: number): string {
  return `(?:(?<h${n}>2[0-4]|1\\d|0?\\d)(?: ?${H}(?:(?<m${n}>[0-5]\\d)|(?: (?<t${n}>[0-5]\\d)${NO_COUNT})?)|:(?<c${n}>[0-5]\\d))|(?<w${n}>${NUMBER_IN_LETTERS}) heures?(?: (?<v${n}>quinze|trente|quarante[ -]cinq))?|(?<noon${n}>midi|minuit))(?<s${n}>${SPOKEN})?`;
}

/** Minutes from midnight of an hour read by `hourPattern`. Midnight is the end of the day. */
export function minutesOf(groups: Readonly<Record<string, string | undefined>>, n: number): number {
  const group = (name: string) => groups[`${name}${n}`];
  const noon = group("noon");
  const hours = noon ? (noon === "midi" ? 12 : 24) : (group("h") ?? numberOf(group("w")));
  const minutes = group("m") ?? group("t") ?? group("c") ?? (group("v") ? numberOf(group("v")) : 0);
  const spoken = MINUTES[(group("s") ?? "").trim()] ?? 0;
  return Number(hours) * 60 + Number(minutes) + spoken;
}

const NOON = 12 * 60;
const SUFFIX = "(?: (?:du (?<half>matin|soir)|de l'(?<half2>apres-midi)))?";
const EXACTLY = "(?: (?:pile|precises?|tapantes?|environ|max|maximum))?";

function later(minutes: number, half: string | undefined): number {
  return half !== undefined && half !== "matin" && minutes < NOON ? minutes + NOON : minutes;
}

function at(minutes: number): Said {
  return hour(Math.floor(minutes / 60), minutes % 60);
}

const PREPOSITION =
  "\\b(?:a|vers|des|avant|apres|passe|jusqu'a|jusque|entre|d'ici|pour|et|ou|alentours de|autour de)";

/** "18h30", "18 h", "18:30", "dix-huit heures", "20h pile", "8h du soir". Not "2h" by itself. */
export const clockTime = rule(
  "hour",
  new RegExp(`${hourPattern(1)}${SUFFIX}${EXACTLY}`),
  ({ half, half2, ...groups }) => {
    if (groups.noon1) return null;
    const minutes = minutesOf(groups, 1);
    const part = half ?? half2;
    if (minutes < 7 * 60 && part === undefined) return null;
    return minutes > 24 * 60 ? null : at(later(minutes, part));
  },
);

/** "à 2h", "samedi 5h". Not "un atelier de 2h" (see decoys). */
export const smallHour = rule(
  "hour",
  new RegExp(`${hourPattern(1)}${SUFFIX}${EXACTLY}`),
  ({ half, half2, ...groups }) =>
    groups.noon1 ? null : at(later(minutesOf(groups, 1), half ?? half2)),
  {
    onlyAfter: new RegExp(
      `(?:${PREPOSITION}|\\b(?:${WEEKDAY}|demain|soir|matin|apres-midi|nuit)|,) (?:environ )?$`,
    ),
  },
);

/** "à midi", "avant midi", "midi et demi", "minuit": instants. "Midi" alone is a part of the day. */
export const noonOrMidnight = rule(
  "hour",
  new RegExp(`(?<noon1>minuit|midi)(?<s1>${SPOKEN})?`),
  (groups) => (groups.noon1 === "midi" && !groups.s1 ? null : at(minutesOf(groups, 1))),
);
export const atNoon = rule("hour", /(?<noon1>midi)/, (groups) => at(minutesOf(groups, 1)), {
  onlyAfter: new RegExp(`${PREPOSITION} $`),
});

/** "entre midi et deux": the lunch break. */
export const lunchBreak = rule(
  "lunch break",
  /entre midi et (?:deux|2)(?! ?h)|(?:a la |pendant la )?pause dejeuner|(?:a )?l'heure du dejeuner/,
  () => hoursBetween(12 * 60, 14 * 60, "part"),
);

const TO = " ?(?:a|-|jusqu'a|/|>|->) ?";
const HOUR = hourPattern(1);
/** The first hour may leave its "h" to the second: "de 14 à 16h", "14-16h"; not "le 14 à 16h". */
const BARE = "(?<bare>2[0-4]|1\\d|\\d)";

/** "de 14h à 16h", "entre 14 et 16h", "9h30-12h", "de 22h à 2h" (of the next day). Not "de 8 à 12 ans". */
export const hourRange = rule(
  "hour range",
  new RegExp(
    `(?:(?:de |des )?${HOUR}${TO}|(?:de |des )${BARE} ?(?:a|jusqu'a) ?|${BARE.replace("bare", "bare2")} ?[-/] ?|entre (?:${hourPattern(3)}|${BARE.replace("bare", "bare3")}) et )${hourPattern(2)}${SUFFIX}`,
  ),
  ({ bare, bare2, bare3, half, half2, ...groups }) => {
    const single = bare ?? bare2 ?? bare3;
    const first =
      single !== undefined ? Number(single) * 60 : minutesOf(groups, groupsUse(groups, 3) ? 3 : 1);
    const part = half ?? half2;
    const from = later(first, part);
    const to = later(minutesOf(groups, 2), part);
    if (from === to || from > 24 * 60 || to > 24 * 60) return null;
    // "de 11h à 1h": nobody means the night before noon.
    const turned = to < from && from <= NOON && to <= 6 * 60 ? to + NOON : to;
    return hoursBetween(from, turned, "range");
  },
  { notAfter: /[\d/.,-]$|\b(?:le|du) $/ },
);

function groupsUse(groups: Readonly<Record<string, string | undefined>>, n: number): boolean {
  return ["h", "w", "noon"].some((name) => groups[`${name}${n}`] !== undefined);
}
