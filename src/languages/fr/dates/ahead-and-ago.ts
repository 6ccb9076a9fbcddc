import type { DateTime } from "luxon";
import { rule } from "../../dates/rule.js";
import { instant, type Said, span } from "../../dates/said.js";
import { COUNT, isShort, moved, UNIT } from "./durations.js";

function awayFrom(now: DateTime, count: string | undefined, unit: string, sign: 1 | -1): Said {
  const then = moved(now, count, unit, sign);
  if (isShort(unit)) return instant(then);
  return span(then.startOf("day"), then.startOf("day").plus({ days: 1 }), "day");
}

/** "dans 3 jours", "dans deux semaines", "dans deux heures". Not "dans 3 ateliers". */
export const inSoMuch = rule(
  "in so much time",
  new RegExp(`dans ${COUNT} ?${UNIT}`),
  ({ count, unit = "" }, now) => awayFrom(now, count, unit, 1),
);

/** "il y a deux jours". Not "il y a 3 ateliers", "il y a 2 jours de stage" or "il y a 20 ans". */
export const soLongAgo = rule(
  "so long ago",
  new RegExp(`(?:il )?y a ${COUNT} ?${UNIT}(?! (?:de|d'))`),
  ({ count, unit = "" }, now) => (/^an/.test(unit) ? null : awayFrom(now, count, unit, -1)),
);

/** "dans une demi-heure", "dans un quart d'heure", "dans 1h30", "il y a une demi-heure". */
export const inPartOfHour = rule(
  "in so much time",
  /(?:dans|(?<ago>(?:il )?y a)) (?:(?<half>une demi[- ]heure)|(?<quarter>un quart d'heure)|(?<h>\d{1,2}) ?h ?(?<m>[0-5]\d))/,
  ({ ago, half, quarter, h, m }, now) => {
    const minutes = half ? 30 : quarter ? 15 : Number(h) * 60 + Number(m);
    return instant(now.plus({ minutes: ago ? -minutes : minutes }));
  },
);
