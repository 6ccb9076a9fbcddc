import { oneOf, rule } from "../../dates/rule.js";
import { span } from "../../dates/said.js";
import { COUNT, isShort, moved, UNIT } from "./durations.js";
import { monthMeant } from "./months.js";
import { MONTH } from "./names.js";
import { NUMBER } from "./numbers.js";

/** "d'ici 15 jours", "sous 48 heures", "dans les 3 jours": from now until the end of that day. */
export const within = rule(
  "within so much time",
  new RegExp(
    `(?:d'ici(?: a)?|sous|dans les|au cours des)(?: (?:prochaines?|prochains))? ${COUNT} ?(?:prochains? |prochaines? )?${UNIT}`,
  ),
  ({ count, unit = "" }, now) => {
    const then = moved(now, count, unit);
    const end = isShort(unit) ? then : then.startOf("day").plus({ days: 1 });
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
    `(?:les |ces |des |dans les |au cours des )?(?:(?<count>${NUMBER}) )?(?:prochains |prochaines )(?<unit>jours|semaines|mois)|(?:les|ces|dans les|des) (?:(?<count2>${NUMBER}) )?(?<unit2>jours|semaines|mois) (?:a venir|qui viennent|(?<!\\bet (?:les |des )[a-z]+ )suivants|prochains|prochaines)|ces (?<unit3>jours)[- ]ci`,
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

/** "plus tard dans le mois": after today. */
export const laterInMonth = rule(
  "later in month",
  /plus tard (?:(?:dans|au cours d[eu]|durant|pendant) )?(?:le |ce )?mois(?:-ci| ci)?(?! (?:de|d'))/,
  (_, now) =>
    span(now.startOf("day").plus({ days: 1 }), now.startOf("month").plus({ months: 1 }), "range"),
);

/** "le reste de novembre", "le reste du mois de décembre": from now on, or all of a month to come. */
export const restOfMonth = rule(
  "rest of month",
  new RegExp(`(?:le |tout le )?reste (?:du mois de |du mois d'|de |d')(?<name>${MONTH})`),
  ({ name = "" }, now) => {
    const first = monthMeant(name, now);
    const start = first < now ? now.startOf("minute") : first;
    return span(start, first.plus({ months: 1 }), "range", "year");
  },
);

const SUNDAY = 7;

const WHOLES: Readonly<Record<string, "day" | "week" | "month" | "year">> = {
  "de la journee": "day",
  "de la semaine": "week",
  "du mois": "month",
  "de l'annee": "year",
};

/** "le reste de la semaine": from now to its end; on its last day, that of the week to come. */
export const rest = rule(
  "rest",
  new RegExp(`(?:le |tout le )?reste (?<whole>${oneOf(WHOLES)})`),
  ({ whole = "" }, now) => {
    const unit = WHOLES[whole] ?? "day";
    const units = unit === "week" && now.weekday === SUNDAY ? 2 : 1;
    return span(now.startOf("minute"), now.startOf(unit).plus({ [unit]: units }), "range");
  },
);
