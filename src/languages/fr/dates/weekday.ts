import { oneOf, rule } from "../../dates/rule.js";
import { day } from "../../dates/said.js";

export const WEEKDAYS = {
  lundi: 1,
  mardi: 2,
  mercredi: 3,
  jeudi: 4,
  vendredi: 5,
  samedi: 6,
  dimanche: 7,
};

/** "samedi": the next one, today included. */
export const weekday = rule("weekday", new RegExp(`(?<name>${oneOf(WEEKDAYS)})`), ({ name }) =>
  day({ weekday: Object.entries(WEEKDAYS).find(([word]) => word === name)?.[1] ?? 1 }),
);
