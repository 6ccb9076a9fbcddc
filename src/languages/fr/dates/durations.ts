import type { DateTime } from "luxon";
import { oneOf } from "../../dates/rule.js";
import { NUMBER, numberOf } from "./numbers.js";

const UNITS: Readonly<Record<string, "days" | "weeks" | "months" | "years" | "hours" | "minutes">> =
  {
    j: "days",
    jour: "days",
    jours: "days",
    semaine: "weeks",
    semaines: "weeks",
    mois: "months",
    an: "years",
    ans: "years",
    annee: "years",
    annees: "years",
    h: "hours",
    heure: "hours",
    heures: "hours",
    min: "minutes",
    minute: "minutes",
    minutes: "minutes",
  };
/** "jours", "semaines", "h": the group `unit`. */
export const UNIT = `(?<unit>${oneOf(UNITS)})`;
const ABOUT: Readonly<Record<string, number>> = {
  quelques: 3,
  "une huitaine de": 8,
  "une dizaine de": 10,
  "une quinzaine de": 15,
};
/** "3", "trois", "quelques", "une dizaine de": the group `count`. */
export const COUNT = `(?<count>${NUMBER}|${oneOf(ABOUT)})`;

/** A moment so much later, or earlier when `sign` is -1. */
export function moved(
  now: DateTime,
  count: string | undefined,
  unit = "",
  sign: 1 | -1 = 1,
): DateTime {
  const number = sign * (ABOUT[count ?? ""] ?? numberOf(count));
  return now.plus({ [UNITS[unit] ?? "days"]: number });
}

/** Hours and minutes lead to a moment, longer times to a day. */
export function isShort(unit: string): boolean {
  return UNITS[unit] === "hours" || UNITS[unit] === "minutes";
}
