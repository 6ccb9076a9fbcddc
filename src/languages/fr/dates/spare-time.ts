import { rule } from "../../dates/rule.js";
import { spareTime } from "../../dates/spare-time.js";
import { WEEKDAY, weekdayOf } from "./names.js";
import { part } from "./parts-of-day.js";

const EVENING = "(?:(?:le|les|en|dans la) )?(?:soirs?|soirees?)(?: (?:en semaine|de semaine))?";
const LATE = "(?:en |la )?fin(?:s)? (?:de journees?|d'apres-midi)(?: en semaine)?";
const WEEKEND =
  "(?:(?:le|les|en|tous les) )?week-ends?(?! (?:prochain|dernier|du|des|d'apres|suivant))";
const OR = "(?:,? (?:et/ou|et|ou)| ?[,/])(?: (?:bien|alors|encore|sinon|aussi))? ?";

/** "le soir ou le samedi", the weekday by its place in the expression. */
const DAYS = (name: string) =>
  `(?:le|les) (?<${name}>${WEEKDAY})s?(?! (?:\\d|prochain|dernier|suivant|matin|midi|apres|soir))`;

/** "le soir ou le week-end", "soirs et week-ends", "en soirée ou le samedi": those of any week. Not "ce week-end, le soir". */
export const eveningsAndWeekends = rule(
  "evenings and week-ends",
  new RegExp(
    `(?<late>${LATE})${OR}${WEEKEND}|${EVENING}${OR}${WEEKEND}|(?<!\\bce )${WEEKEND}${OR}${EVENING}|${EVENING}${OR}${DAYS("last")}|${DAYS("first")}${OR}${EVENING}`,
  ),
  ({ late, first, last }, now) =>
    spareTime(now, [late === undefined ? 18 : 17, 24], weekdayOf(first ?? last)),
  { notAfter: new RegExp(`\\b(?:ce|cette|demain|hier|${WEEKDAY}) $`) },
);

/**
 * "un atelier à Lille, un soir", "un soir ?": of any day, set apart from what is sought. Not "un soir" alone, nor
 * "un après-midi de jeux", "passer un après-midi", "je peux poser un après-midi".
 */
export const anyDayThen = rule(
  "part of any day",
  /(?:(?<=[a-z0-9][,:]? )|(?=un [a-z-]+ *[?]))un (?<name>soir|matin|midi|apres-midi)(?= *(?:[,;.?!]|$)| (?:et|ou|en|a|au|si|mais|pas|plutot|svp)\b)/,
  ({ name }) => part(name),
  {
    notAfter:
      /\b(?:ai|as|a|avons|avez|ont|est|etait|c'est|par|pour|passe[rz]?|passons|prend(?:re|s|rai)|poser(?:ai)?|liberer(?:ai)?) $/,
  },
);
