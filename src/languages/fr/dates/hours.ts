import { rule } from "../../dates/rule.js";
import { hour, hoursBetween } from "../../dates/said.js";

/** "18h", "18h30". */
export const clock = rule("hour", /(?<h>\d{1,2})(?: ?h)(?: ?(?<m>\d\d))?/, ({ h, m }) =>
  Number(h) < 25 && Number(m ?? 0) < 60 ? hour(Number(h), Number(m ?? 0)) : null,
);

/** "matin". */
export const partOfDay = rule("part of day", /matin/, () => hoursBetween(6 * 60, 12 * 60, "part"));
