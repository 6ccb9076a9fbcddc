import type { Spelling } from "../../dates/spelling.js";

const WEEKDAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
/** What follows a weekday cut short: a day number or a part of the day. "mar 14", "sam. soir", not "jeu de piste". */
const DATE_AHEAD =
  "\\.?(?= (?:le )?(?:3[01]|[12]\\d|0?[1-9])(?:$|[ ,/?!.](?!ans|joueurs|personnes|euros))| (?:a |vers |de |des )?(?:2[0-4]|1\\d|\\d) ?[h:]| (?:matin|midi|soir|aprem|apres-midi|mat|prochain|pro|dernier)\\b| ?(?:-|,|&|/|(?:au|a|et|ou)\\b) ?(?:lun|mar|mer|merc|jeu|ven|vend|sam|dim)\\b)";
/** The end of a list or range of days cut short: "du lun au ven", "sam-dim". */
const DAY_BEFORE = `(?<=\\b${WEEKDAY} ?(?:-|,|&|/|(?:au|a|et|ou)\\b) ?)`;
const LIST_END =
  "\\b\\.?(?= ?(?:$|[?!,;)&/-])| (?:et|ou|a|au|en|de|matin|midi|soir|apres-midi|\\d))";
/** Where a day cut short is no word of its own: "ce sam", "ya koi dim", "dim ?" as the whole message. */
const LONE_DAY =
  "(?<=^ *(?:et |le |pour )?|\\bce |\\b(?:koi|quoi|prevue?|dispo|libre|faire|fr|fer|ya|ouverts?|gratos|gratuit) |\\d ?h(?:\\d\\d)? )NAME\\b\\.?(?=[ ?!.,]*$| (?:a|sur|en|ya|y a|koi|quoi|il y a|c'est|on fait) ?)";

function short(names: string, full: string, lone = names): Spelling[] {
  return [
    [new RegExp(`(?<!-)\\b(?:${names})${DATE_AHEAD}`, "g"), full],
    [new RegExp(`${DAY_BEFORE}(?:${names})${LIST_END}`, "g"), full],
    [new RegExp(LONE_DAY.replace("NAME", `(?:${lone})`), "g"), full],
  ];
}

const MONTH_BEFORE = "(?<=\\d ?|\\d(?:er)? |\\ben |\\bfin |\\bdebut |\\bmi[- ]|\\bde |\\bd')";

/** A plea or thanks at the end: "Ya koi dim stp", "programme du mois, merci d'avance". */
export const PLEAS =
  /(?:[ ,.!]+(?:svp|stp|s'?il (?:vous|te) plait|merci(?: (?:d'avance|beaucoup|bien))?))+(?=[ ?!.]*$)/g;

/** How people spell in a hurry, on a phone or without accents, and the form that the rules know. */
export const SPELLINGS: readonly Spelling[] = [
  [/(?<=\b(?:a|des|vers|apres|avant|jusqu'a))(?=\d{1,2} ?[h:])/g, " "],
  [/\b1 er\b/g, "1er"],
  [/\bjrs?\b/g, "jours"],
  [/\bds(?= (?:\d|la |les |l'|un |une |deux |trois ))/g, "dans"],
  // "Celui dojd", "dhier": the apostrophe left out.
  [/\bd(?=(?:aujou?r?d[a-z' "]{0,3}h?ui|ojd|aujd|auj|ajd|hier)\b)/g, "d'"],
  [
    /\b(?:au?jou?r?d?[' "]{0,2}d?[' "]{0,2}h?ui|oj(?:ou)?rd'?h?ui|ojd|aujd|auj|ajd)\b/g,
    "aujourd'hui",
  ],
  [/\b(?:2main|2m1|dem1|dmain|dmn|d'main|2min)\b/g, "demain"],
  [/\bdem(?= (?:matin|soir|midi|aprem|apres|ap|a\b))/g, "demain"],
  [/\bap(?:r|re|res|rs)?[ -]?d(?:e|)m(?:a|)in\b/g, "apres-demain"],
  [/\bav(?:an)?t?[ -]?hier\b/g, "avant-hier"],
  [/\bhie+r\b/g, "hier"],
  // Not "François Ier".
  [/(?:^|\b)ier(?= (?:soi+r|matin|midi|aprem|apr?e?s?[ -]?mi?di)\b)|^ier\b/g, "hier"],
  [
    /\b(?:week?[ -]?h?ends?|wee?k[ -]?[ea]nds?|weeken|weekned|wk|wk ?end|wkn?d|wke|w-?end|w-e|w\.e\.?|ouik[ -]?end|wik[ -]?end)(?![a-z])/g,
    "week-end",
  ],
  [
    /\bwe\b(?! (?:are|can|could|will|would|have|had|want|need|were|do|did|go|should|may|all|both|love|like|also|might|must|don|re)\b)(?!')/g,
    "week-end",
  ],
  [/\bapr?e?s?[ -]?mi?di\b/g, "apres-midi"],
  [
    /\b(?:apr?e?s?-?m'(?=$|[ ?!.,])|apr?e?m'?|aprems?|apm|aprmd|apmidi|ap-midi|ap midi|aprm)(?![a-z])'?/g,
    "apres-midi",
  ],
  [/\blaprem(?:[ -]?midi)?\b/g, "l'apres-midi"],
  [/\bdaprem(?:[ -]?midi)?\b/g, "d'apres-midi"],
  [/\bl ?(?=apres-midi\b)/g, "l'"],
  [/(?<=\b(?:fin|debut|milieu) )d ?(?=apres-midi\b)/g, "d'"],
  [/(?<=\bcet )am\b/g, "apres-midi"],
  [/\b(?:cet|ct|set) ?(?=apres-midi\b)/g, "cet "],
  [
    /\b(?:sett?e?|cett?|cete|c'?te|st'?e?)(?= (?:semaine|sem|nuit|soiree|annee|matinee)\b)/g,
    "cette",
  ],
  [/\b(?:soi+rr*|swar|soar)\b/g, "soir"],
  [/\b(?:c|se|s|ct|cette?)(?= ?(?:soir|matin|midi)\b) ?/g, "ce "],
  [/\bce(?=(?:soir|matin|midi)\b)/g, "ce "],
  [/\bce(?= (?:apres-midi)\b)/g, "cet"],
  [/\b(?:matt?in+|mat1|ma tin)\b/g, "matin"],
  [new RegExp(`(?<=\\b(?:du|ce|demain|${WEEKDAY}) )mat'?(?![a-z])`, "g"), "matin"],
  // English ones, as people mix them: "un atelier friday ?".
  [/(?<!black |blue |tgi |manic |casual |bloody )\bmonday\b/g, "lundi"],
  [/(?<!black |blue |tgi |manic |casual |bloody )\btuesday\b/g, "mardi"],
  [/(?<!black |blue |tgi |manic |casual |bloody )\bwednesday\b/g, "mercredi"],
  [/(?<!black |blue |tgi |manic |casual |bloody )\bthursday\b/g, "jeudi"],
  [/(?<!black |blue |tgi |manic |casual |bloody )\bfriday\b/g, "vendredi"],
  [/(?<!black |blue |tgi |manic |casual |bloody )\bsaturday\b/g, "samedi"],
  [/(?<!black |blue |tgi |manic |casual |bloody )\bsunday\b/g, "dimanche"],
  [/\bnovember\b/g, "novembre"],
  [/\bdecember\b/g, "decembre"],
  [/\boctober\b/g, "octobre"],
  [/\bjanuary\b/g, "janvier"],
  [/\btomorrow\b/g, "demain"],
  [/\btonight\b/g, "ce soir"],
  [/\btoday\b/g, "aujourd'hui"],
  ...short("lun", "lundi"),
  ...short("mar", "mardi"),
  ...short("mer|merc|mercr", "mercredi", "mercr"),
  ...short("jeu", "jeudi", "jeud"),
  ...short("ven|vend", "vendredi"),
  ...short("sam", "samedi"),
  ...short("dim", "dimanche"),
  [/\b(?:ludi|lndi|luni)\b/g, "lundi"],
  [/\b(?:mrdi|madi)\b/g, "mardi"],
  [/\b(?:judi|jeui|jeid)\b/g, "jeudi"],
  [/\bs[ae]m?di\b/g, "samedi"],
  [/\bjedi(?= (?:prochain|\d|matin|soir|apres-midi))/g, "jeudi"],
  [/\bvendre?di\b|\bvendedi\b|\bvendrei\b/g, "vendredi"],
  [/\b(?:mercr?di|mecre?di|mercedi)\b/g, "mercredi"],
  [/\b(?:diman?che?|dimache|dimenche?|dimanch)\b/g, "dimanche"],
  [new RegExp(`${MONTH_BEFORE}janv?\\b\\.?`, "g"), "janvier"],
  [new RegExp(`${MONTH_BEFORE}fevr?\\b\\.?`, "g"), "fevrier"],
  [new RegExp(`${MONTH_BEFORE}avr\\b\\.?`, "g"), "avril"],
  [new RegExp(`${MONTH_BEFORE}jui?l\\b\\.?`, "g"), "juillet"],
  [/(?<=\d ?|\d(?:er)? |\ben |\bfin |\bdebut |\bmi-)sept?\b\.?(?! heures?)/g, "septembre"],
  [new RegExp(`${MONTH_BEFORE}oct\\b\\.?`, "g"), "octobre"],
  [new RegExp(`${MONTH_BEFORE}nov\\b\\.?`, "g"), "novembre"],
  [new RegExp(`${MONTH_BEFORE}dec\\b\\.?`, "g"), "decembre"],
  [/\bav(?= \d{1,2} ?h)/g, "avant"],
  [/(?<=\d )sem\b\.?/g, "semaines"],
  [/\bsem(?=\b\.? ?(?:pro|der|du|en|\d))\.?|(?<=\b(?:la|cette) )s(?= pro)/g, "semaine"],
  [/\bproch1e\b/g, "prochaine"],
  [/\bproch1\b/g, "prochain"],
  [/(?<=\b(?:semaine) )pro(?:ch?)?\b\.?/g, "prochaine"],
  [
    /(?<=\b(?:week-end|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )pro(?:ch?)?\b\.?/g,
    "prochain",
  ],
  [/(?<=\bsemaine )der\b\.?/g, "derniere"],
  [/\b(?:jusqu?[' ]?a|jusk[' ]?a|jusqua|jsq[' ]?a)\b/g, "jusqu'a"],
  [/\b(?:jusk|jusqu?)[' ]?au\b/g, "jusqu'au"],
  [/\ba ?p(?:art(?:ir|i|ire)?|t) (?=d)/g, "a partir "],
  [/\bdici\b|\bd ici\b/g, "d'ici"],
  [/\btou[ts]? ?a ?l'? ?heure\b|\btt a l'?h(?:eure)?\b/g, "tout a l'heure"],
  [/\btt de suite\b|\btoute? suite\b|\btout d'suite\b/g, "tout de suite"],
  [/\bmtn\b|\bmaintenan\b|\bmnt\b/g, "maintenant"],
  [/\btt(?= la )/g, "toute"],
  [/\btt(?= le )/g, "tout"],
];

/** Names in which one letter may be wrong, missing, doubled or swapped. */
export const NAMES: readonly string[] = [
  "lundi",
  "mardi",
  "mercredi",
  "jeudi",
  "vendredi",
  "samedi",
  "dimanche",
  "janvier",
  "fevrier",
  "avril",
  "juillet",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
  "demain",
  "semaine",
  "prochain",
  "prochaine",
  "derniere",
  "dernier",
  "soiree",
  "matinee",
  "maintenant",
  "toussaint",
];

/** Ordinary words one letter away from a name, from the 346,205 of Debian's wfrench, and two names. */
export const ORDINARY: readonly string[] = (
  "dedain demanche demembre denier deniers dernieres derniers derriere dimanches " +
  "foiree gardi hardi jeudis levrier lundis madrid maintenait mardis " +
  "marinee marli marri martine matine matinees matiner matines matinez " +
  "mercredis moiree mutinee pardi patinee poiree prochaines prochains ratinee " +
  "samedis satinee semaines soirees spiree toussaient toussait toussant vendredis " +
  "vernier"
).split(" ");
