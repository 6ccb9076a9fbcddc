import type { BoundWords } from "../../dates/bounds.js";

const THE = "(?:le |la |les |l'|ce |cet |cette |du |au )?";

/** Words that open or close a time: "dès samedi", "avant midi", "d'ici dimanche". The longest first. */
export const BOUNDS: BoundWords = {
  before: [
    [/\b(?:a partir|a compter|a dater) (?:de la |de l'|du |de |d')$/, "from"],
    [/\b(?:pas (?:[a-z]+ )?avant|au plus tot|a commencer par) (?:le |la |a |l')?$/, "from"],
    [
      /\b(?:finis?|termine|sors|sort|debauche|quitte) (?:(?:le |mon |du )?(?:travail|boulot|taf|job|cours) )?(?:a |vers )$/,
      "from",
    ],
    [new RegExp(`\\bdes ${THE}$`), "from"],
    [new RegExp(`\\bdepuis ${THE}$`), "since"],
    [/\b(?:pas apres|au plus tard) (?:le |la |a |l')?$/, "until"],
    [new RegExp(`\\bd'ici (?:a )?${THE}$`), "by"],
    [
      /\b(?:jusqu'(?:au |a la |a l'|a ce |a |en |aux )|jusque (?:vers |dans )?(?:le |la )?)$/,
      "until",
    ],
    [new RegExp(`(?<!d'|l')\\b(?:apres|plus tard que|au-dela d[eu]) ?${THE}$`), "after"],
    [/(?:^|, ?|une fois )passe (?:les? )?$/, "after"],
    [new RegExp(`\\b(?:avant|plus tot que) ${THE}$`), "before"],
  ],
  after: [
    [/^ (?:et|ou) (?:plus tard|apres|au-dela|ensuite)(?![a-z])/, "from"],
    [/^ (?:au plus tard|maximum|max|grand maximum)(?![a-z])/, "until"],
    [/^ passe(?:es?)?(?![a-z])/, "after"],
  ],
};

/** Between a day and its hours: "samedi à 18h", "demain, en soirée", "le 14 plutôt vers 19h". */
export const DAY_AND_HOURS =
  /^(?: ?[,:(] ?| )?(?:(?:a|au|en|dans|vers|des|le|la|de|du|pour|plutot|mais|surtout|environ|aux alentours de|autour de|sur|seulement|uniquement|c'est|par exemple|toute?) |l'|d'|- ?){0,3}$/;

/** Between two names of one day: "demain, samedi 11", "samedi (le 11 novembre)". */
export const SAME_DAY = /^(?:,? ?\(?| ?- ?| soit )(?:le |ce )?$/;

/** Between a day and the stretch that holds it: "mardi de la semaine prochaine". */
export const WITHIN = /^,? (?:plutot |surtout )?(?:de |du |d'|dans |en |pour )?(?:la |le |l')?$/;

/** Between the two ends of a range. */
export const TO = /^ ?(?:au|a|jusqu'au|jusqu'a|->|>|-) ?(?:le |la |ce )?$/;

/** "entre … et …". */
export const OPENING = /\bentre (?:le |la |ce )?$/;
export const TO_AFTER_OPENING = /^ et (?:le |la |ce )?$/;

/** Between the parts of a list. */
export const AND =
  /^ ?(?:,|et|ou|, et|, ou|et\/ou|puis|&|\+|\/) ?(?:bien |encore |aussi )?(?:le |la |les |ce |du |au |l'|dans la |en |a |vers )?$/;

/** Between days that share the hours said last: "vendredi et samedi soir". */
export const BOTH = /^ (?:et|ou) $/;

/** Right before hours that are not wanted: "samedi, pas le matin". */
export const TURNED_AWAY =
  /\b(?:pas|sauf|hors|hormis|excepte|ni|jamais|sans|evite[rz]?) (?:(?:en|dans|a|de|pour|le|la|l'|du) ?){0,2}$/;
