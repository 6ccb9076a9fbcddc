import { rule } from "../../dates/rule.js";
import { spareTime } from "../../dates/spare-time.js";
import { WEEKDAY } from "./names.js";

const EVENING = "(?:(?:le|les|en|dans la) )?(?:soirs?|soirees?)(?: (?:en semaine|de semaine))?";
const LATE = "(?:en |la )?fin(?:s)? (?:de journees?|d'apres-midi)(?: en semaine)?";
const WEEKEND =
  "(?:(?:le|les|en|tous les) )?week-ends?(?! (?:prochain|dernier|du|des|d'apres|suivant))";
const OR = "(?:,? (?:et/ou|et|ou)| ?[,/])(?: (?:bien|alors|encore|sinon|aussi))? ?";

/** "le soir ou le week-end", "soirs et week-ends": those of any week. Not "ce week-end, le soir". */
export const eveningsAndWeekends = rule(
  "evenings and week-ends",
  new RegExp(
    `(?<late>${LATE})${OR}${WEEKEND}|${EVENING}${OR}${WEEKEND}|(?<!\\bce )${WEEKEND}${OR}${EVENING}`,
  ),
  ({ late }, now) => spareTime(now, [late === undefined ? 18 : 17, 24]),
  { notAfter: new RegExp(`\\b(?:ce|cette|demain|hier|${WEEKDAY}) $`) },
);
