import type { BesideWords } from "../../dates/beside.js";
import type { BoundWords } from "../../dates/bounds.js";
import type { PastWords } from "../../dates/past-tense.js";
import type { Groups } from "../../dates/rule.js";
import type { StayWords } from "../../dates/stays.js";
import { NUMBER, numberOf } from "./numbers.js";

const THE = "(?:le |la |les |l'|ce |cet |cette |du |au )?";

/** Who speaks is held up: "je travaille", "je suis en cours", "j'ai une réunion". */
const BUSY =
  "(?:je |j'|on |nous )(?:ne |n')?(?:(?:suis|serai|est|sera|sommes|serons) )?(?:(?:deja|encore|toujours) )?(?:travaill[a-z]*|boss(?:e|es|ons|erai)|taff?e?|pris(?:es?)?|occupee?s?|coincee?s?|retenue?s?|(?:pas )(?:libres?|dispo(?:nible)?s?|la)|indisponibles?|absente?s?|en (?:cours|reunion|formation|deplacement|conge|stage)|au (?:travail|boulot|bureau|taf|lycee)|a (?:l'ecole|la fac)|(?:ai|a|avons) (?:(?:une|des|un) )?(?:cours|reunions?|ecole|classe|rendez-vous))";

/** Words that open or close a time: "dès samedi", "avant midi", "d'ici dimanche". The longest first. */
export const BOUNDS: BoundWords = {
  before: [
    [/\b(?:a partir|a compter|a dater) (?:de la |de l'|du |de |d')$/, "from"],
    [/\b(?:pas (?:[a-z]+ )?avant|au plus tot|a commencer par) (?:le |la |a |l')?$/, "from"],
    // "Je finis à 18 h": free from then on; "un atelier fini à 18 h" ends then.
    [
      /(?:\b(?:sors|sort|debauche|quitte)|(?:\b(?:je|j'ai|on|on a|nous|g)|^|[,.;!?]) ?(?:finit?s?|finissons|termine)) (?:(?:le |mon |du )?(?:travail|boulot|taf|job|cours) )?(?:a |vers )$/,
      "from",
    ],
    [new RegExp(`\\b${BUSY} (?:[a-z]+ )?jusqu'(?:au? (?:la |l')?|en )$`), "after"],
    [
      /\b(?:suis|serai|est|sera|sommes) (?:libres?|dispo(?:nible)?s?) (?:(?:que|qu') ?)?(?:a |vers )$/,
      "from",
    ],
    // "J'arrive vendredi", "on repart dimanche": how long one is there.
    [
      /\b(?:j'arrive(?:rai)?|(?:on|nous) (?:arrive|arrivons|arrivera)) (?:(?:le|a|vers) )?$/,
      "from",
    ],
    [/\b(?:je|on|nous) (?:re)?(?:pars|part|partons) (?:le )?$/, "until"],
    [/\bavant (?:mon|notre|le) (?:train|bus|avion|tgv|car|depart) (?:(?:a|de|du) )?$/, "before"],
    // "En dehors des week-ends" has no "dès".
    [new RegExp(`(?<!hors )\\bdes ${THE}$`), "from"],
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
    [/^,? et (?:les|tous les|les autres) jours (?:suivants|d'apres|qui suivent)(?![a-z])/, "from"],
    [/^ (?:et|ou) (?:plus tard|apres|au-dela|ensuite)(?![a-z])/, "from"],
    [/^ (?:au plus tard|maximum|max|grand maximum)(?![a-z])/, "until"],
    [/^ passe(?:es?)?(?![a-z])/, "after"],
  ],
  ending: /^(?:la )?fin\b/,
  edges: {
    begins:
      /\b(?:commenc(?:e|ent|ant)|debut(?:e|ent|ant)|demarr(?:e|ent|ant)) (?:(?:a|vers|pas) )?$/,
    // Not "ça finit à 18 h ?", which asks of an event.
    ends: /\b(?:(?:qui|que ca) (?:se )?(?:finit|finisse|finissent|termine|terminent)|(?:qui|ce|ca) (?:est|soit|sera|sont|soient|seront) (?:finie?s?|terminee?s?)|(?<=\b(?:truc|chose|evenements?|ateliers?|concerts?|conferences?|reunions?) )(?:finie?s?|terminee?s?)|se terminant|finissant) (?:(?:a|vers|pour) )?$/,
  },
};

/** Between a day and its hours: "samedi à 18h", "demain, en soirée", "le 14 plutôt vers 19h". */
export const DAY_AND_HOURS =
  /^(?: ?[,:(] ?| )?(?:(?:a|au|en|dans|vers|des|le|la|de|du|pour|plutot|mais|surtout|environ|aux alentours de|autour de|sur|seulement|uniquement|c'est|par exemple|toute?) |l'|d'|- ?){0,3}$/;

/** The beginning of hours that are those of any day: "le soir", not the "soir" of "mardi soir". */
export const HABITUAL = /^(?:le|la|les|l'|en|dans|pendant|durant)(?![a-z])/;

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

/** Right behind a day that is not wanted, which ends its clause: "demain c'est trop tôt. Et le soir ?" */
export const REFUSED =
  /^,? ?(?:(?:c'est|ce serait|est|serait|ca fait|ca me fait) )?(?:(?:un peu|beaucoup|vraiment|bien) )*trop (?:tot|tard|juste)(?: pour (?:moi|nous))? ?[.!;,]/;

const AWAY = `(?<count>${NUMBER}) (?<unit>jours?|semaines?) (?<side>apres|avant)`;

function daysAway({ count, unit = "", side }: Groups): number {
  const days = numberOf(count) * (unit.startsWith("semaine") ? 7 : 1);
  return side === "avant" ? -days : days;
}

/** "le lendemain du 11 novembre", "la veille de samedi", "deux jours après Noël". */
export const BESIDE: BesideWords = [
  [new RegExp(`\\b${AWAY} ${THE}$`), daysAway],
  [/\b(?:le |au |des le )?surlendemain (?:du |de |d'|de la |de l'|des )$/, 2],
  [/\b(?:le |au |des le )?lendemain (?:du |de |d'|de la |de l'|des )$/, 1],
  [/\b(?:l'avant-veille|avant-veille) (?:du |de |d'|de la |de l'|des )$/, -2],
  [/\b(?:la |en )?veille (?:du |de |d'|de la |de l'|des )$/, -1],
];

/** "le 17 pour 3 jours", "3 nuits à partir de vendredi": a night more makes two days. */
const LONG = `(?<count>${NUMBER}) (?<unit>jours?|nuits?)`;
export const STAYS: StayWords = {
  before: new RegExp(`\\b(?:(?:pour|pendant) )?${LONG} (?:(?:a|sur) [a-z-]+,? )?$`),
  after: new RegExp(`^,? (?:pour|pendant|et (?:je|on) reste) ${LONG}(?![a-z])`),
  days: ({ count, unit = "" }) => numberOf(count) + (unit.startsWith("nuit") ? 1 : 0),
};

const WENT = "(?:venue?s?|allee?s?|passee?s?|arrivee?s?|partie?s?|rentree?s?|restee?s?)";
const DID =
  "(?:vu(?! (?:un|une|des|le|la|les|l')\\b)|fait|rate|loupe|manque|assiste|participe|rencontre|mange|achete|perdu|croise|signe|joue|gagne|perdu|recu|fini|commence|appele|parle|ecrit|paye|visite|danse|chante|couru|dormi|marche|travaille|fete|regarde|lu)";

const OVER = [
  "(?:etais|etait|etions|etiez|etaient)\\b(?!(?:-(?:il|ce|elle))? (?:pas )?(?:prevue?s?|censee?s?|en train|possible|interessee?s?)\\b)",
  "(?:a|ont) (?:deja )?eu lieu\\b",
  "(?:y avait|y a (?:deja )?eu|avait lieu|avaient lieu)\\b(?! (?:prevu|dit))",
  "s'(?:est|etait|sont) (?:bien |mal |deja )?(?:passe|deroule|tenu|vu)[es]*\\b",
  `(?:suis|es|est|sommes|etes|sont) (?:pas |deja |bien )?${WENT}\\b`,
  `(?:j'ai|t'as|tu as|il a|elle a|on a|nous avons|vous avez|ils ont|elles ont|avez-vous|as-tu) (?:pas |deja |bien |tout |rien )?${DID}\\b`,
].join("|");

/** Whom something was for: "il y avait un truc pour les jeunes le 3" does not turn to a plan. */
const PEOPLE =
  "(?:jeunes|enfants|petits|ados|adolescents|etudiants|lyceens|collegiens|familles?|parents|femmes|adultes|retraites|seniors|gens|fille|fils|associations|assos|entreprises|debutants)";

/** "c’était samedi", "j’y étais mardi", "on s’est vus jeudi"; not "j’ai vu qu’il y a un atelier samedi". */
export const PAST: PastWords = {
  verb: new RegExp(`\\b(?:${OVER})`),
  behind: new RegExp(
    `^(?: dernier)?,? (?:(?:c'|j'y |j'|je |tu |il |elle |on |nous |vous |ils |elles |ca )(?:y )?)(?:${OVER})`,
  ),
  hearsay:
    /\b(?:vu|lu|note|entendu(?: dire)?|dit|appris|parait|signale|conseille) qu(?:e |')(?:il |elle |c'|ca |ce )?$/,
  clause: new RegExp(
    `[.;:?!]|\\bpour\\b(?! (?:les |des |mes |nos |mon |ma |notre )?${PEOPLE})|\\b(?:mais|donc|que|qui|ou|avant|si|quand|et|car|puis|peux|peut|peuvent|pourrais|pourrait|pouvez|vais|va|voudrais|voudrait|aimerais|sera|serai|serait|faut)\\b|\\bqu'|, (?=(?:je|j'|on|nous|vous|il|elle|c'est|y a|est-ce)\\b)`,
  ),
};
