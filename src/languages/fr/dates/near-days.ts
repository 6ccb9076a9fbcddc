import { oneOf, rule } from "../../dates/rule.js";
import { instant, span } from "../../dates/said.js";

/** Days away from today. "En ce moment" asks what goes on, so it is the whole day. */
const DAYS: Readonly<Record<string, number>> = {
  "avant-hier": -2,
  hier: -1,
  "aujourd'hui": 0,
  "ce jour": 0,
  "en ce moment": 0,
  actuellement: 0,
  demain: 1,
  "apres-demain": 2,
};

/** "aujourd'hui", "demain", "avant-hier". Not "le lendemain", whose day is said elsewhere. */
export const nearDay = rule(
  "near day",
  new RegExp(`(?<name>${oneOf(DAYS)})(?!-la)`),
  ({ name = "" }, now) => {
    const start = now.startOf("day").plus({ days: DAYS[name] ?? 0 });
    return span(start, start.plus({ days: 1 }), "day");
  },
);

/** "maintenant": this very minute; not "maintenant je cherche du travail", which tells what follows. */
export const rightNow = rule(
  "now",
  /(?:maintenant|tout de suite|immediatement)(?! (?:apres|avant|a (?:droite|gauche)))(?!,? (?:que|j'ai|(?:je |j'|on |nous )(?:voudr|veu|voul|aimer|souhait|cherch|dois|devons|compte|reve|pense|suis|sommes|me |m'|envisage)))/,
  (_, now) => instant(now),
);

/** "Il y a déjà quelque chose ?": what goes on today, whatever is to come. */
export const already = rule(
  "already",
  /(?<=\b(?:y a|y'a|ya|y a-t-il|a t il|existe|existe-t-il) )deja(?! (?:eu|ete|fini|passe))/,
  (_, now) => span(now.startOf("day"), now.startOf("day").plus({ days: 1 }), "day"),
);

/** "tout à l'heure": between now and the end of the day. */
export const laterToday = rule(
  "later today",
  /tout a l'heure|plus tard (?:dans la journee|aujourd'hui)/,
  (_, now) => span(now.startOf("minute"), now.startOf("day").plus({ days: 1 }), "range"),
);
