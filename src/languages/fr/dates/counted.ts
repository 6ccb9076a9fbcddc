import type { DateTime } from "luxon";
import { oneOf, rule } from "../../dates/rule.js";
import { instant, type Said, span } from "../../dates/said.js";
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
const UNIT = `(?<unit>${oneOf(UNITS)})`;
const ABOUT: Readonly<Record<string, number>> = {
  quelques: 3,
  "une huitaine de": 8,
  "une dizaine de": 10,
  "une quinzaine de": 15,
};
const COUNT = `(?<count>${NUMBER}|${oneOf(ABOUT)})`;

function moved(now: DateTime, count: string | undefined, unit = "", sign: 1 | -1 = 1): DateTime {
  const number = sign * (ABOUT[count ?? ""] ?? numberOf(count));
  return now.plus({ [UNITS[unit] ?? "days"]: number });
}

/** Hours and minutes away are an instant, longer times a day. */
function awayFrom(now: DateTime, count: string | undefined, unit: string, sign: 1 | -1): Said {
  const then = moved(now, count, unit, sign);
  if (/^(?:h|m(?!ois))/.test(unit)) return instant(then);
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

/** "dans une demi-heure", "dans un quart d'heure", "dans 1h30". */
export const inPartOfHour = rule(
  "in so much time",
  /dans (?:(?<half>une demi[- ]heure)|(?<quarter>un quart d'heure)|(?<h>\d{1,2}) ?h ?(?<m>[0-5]\d))/,
  ({ half, quarter, h, m }, now) =>
    instant(now.plus({ minutes: half ? 30 : quarter ? 15 : Number(h) * 60 + Number(m) })),
);

/** "d'ici 15 jours", "sous 48 heures", "dans les 3 jours": from now until the end of that day. */
export const within = rule(
  "within so much time",
  new RegExp(
    `(?:d'ici(?: a)?|sous|dans les|au cours des)(?: (?:prochaines?|prochains))? ${COUNT} ?(?:prochains? |prochaines? )?${UNIT}`,
  ),
  ({ count, unit = "" }, now) => {
    const then = moved(now, count, unit);
    const end = /^(?:h|m(?!ois))/.test(unit) ? then : then.startOf("day").plus({ days: 1 });
    return span(now.startOf("minute"), end, "range");
  },
);

/** "dans l'heure": the sixty minutes to come. */
export const withinTheHour = rule("within so much time", /dans l'heure(?: qui vient)?/, (_, now) =>
  span(now.startOf("minute"), now.startOf("minute").plus({ hours: 1 }), "range"),
);

/** How many days "ces prochains jours" and the like reach, today included. */
const SOON: Readonly<Record<string, number>> = { jours: 7, semaines: 28, mois: 90 };

/** "ces prochains jours", "les 15 prochains jours", "dans les semaines à venir", "ces jours-ci". */
export const nextDays = rule(
  "next days",
  new RegExp(
    `(?:les |ces |des |dans les |au cours des )?(?:(?<count>${NUMBER}) )?(?:prochains |prochaines )(?<unit>jours|semaines|mois)|(?:les|ces|dans les|des) (?:(?<count2>${NUMBER}) )?(?<unit2>jours|semaines|mois) (?:a venir|qui viennent|suivants|prochains|prochaines)|ces (?<unit3>jours)[- ]ci`,
  ),
  ({ count, count2, unit, unit2, unit3 }, now) => {
    const name = unit ?? unit2 ?? unit3 ?? "jours";
    const start = now.startOf("day");
    const number = count ?? count2;
    const end =
      number === undefined ? start.plus({ days: SOON[name] ?? 7 }) : moved(start, number, name);
    return span(start, end, "range");
  },
);

/** "dans la quinzaine": fifteen days from today. */
export const fortnight = rule(
  "fortnight",
  /(?:dans la|cette|la|d'ici une|sous) (?:prochaine )?quinzaine(?: (?:qui vient|a venir|prochaine))?(?! (?:de|d'|du))/,
  (_, now) => span(now.startOf("day"), now.startOf("day").plus({ days: 15 }), "range"),
);

/** "ces derniers jours", "les 3 derniers mois": up to now. */
export const lastDays = rule(
  "last days",
  new RegExp(
    `(?:les |ces |des )?(?:(?<count>${NUMBER}) )?(?:derniers|dernieres) (?<unit>jours|semaines|mois)`,
  ),
  ({ count, unit = "jours" }, now) => {
    const today = now.startOf("day");
    const start =
      count === undefined ? today.minus({ days: SOON[unit] ?? 7 }) : moved(today, count, unit, -1);
    return span(start, today.plus({ days: 1 }), "range");
  },
);
