import type { Spelling } from "../dates/spelling.js";

/** Whole words. */
function words(forms: string): RegExp {
  return new RegExp(`(?<![a-z0-9'’@.-])(?:${forms})(?![a-z0-9@])`, "g");
}

/** Short spellings of French chats, over plain text. Dates have their own (dates/spellings.ts). */
export const chatSpellings: readonly Spelling[] = [
  // "S engager", "l atelier".
  [/(?<=(?<![a-z0-9'’])[sldnj]) (?=[aeiouyh][a-z]{3,}(?![a-z0-9@]))/g, "'"],
  // "Le + proche", "un peu + tard".
  [/(?<=(?<![a-z0-9'’])(?:les?|la|un peu|encore|beaucoup) )\+(?= ?[a-z])/g, "plus"],
  // "Lé où", "lé à quelle heure": where something is told, not a name.
  [words("l[eé](?= (?:ou|a quelle heure|quand)(?![a-z]))(?<=^[^a-z]*l[eé])"), "il est"],
  // "Le forum c t quand": "c'était".
  [
    words(
      "c t(?= (?:quand|kan[dt]?|ou|koi|quoi|qui|ki|comment|combien|a quelle|bien|cool|sympa|deja)(?![a-z]))",
    ),
    "c'etait",
  ],
  // "Possible vers 13 h ?": said in short.
  [/(?<=^[^a-z0-9]*)possible(?= (?:vers|a|de|d'|pour|en|avec|sans) ?[a-z0-9])/g, "c'est possible"],
  // "Je garde celle de ce midi": of what is on offer, to keep one is to take it.
  [
    words(
      "(?<=\\b(?:je|on|nous) )(?:garde|retiens)(?= (?:donc |plutot |alors |quand meme )?(?:celui|celle)(?![a-z]))",
    ),
    "prends",
  ],
  // No French word begins with j and a consonant: "jpeux", "jcherche".
  [
    /(?<![a-z0-9'’@.-])j(?=(?!ms\b|rs?\b|pg\b|pop\b)[bcdfghklmnpqrstvwxz][a-z]+(?![a-z0-9@]))/g,
    "je ",
  ],
  [
    /(?<![a-z0-9'’@.-])j(?=(?:ai|aime|aimerais|aurais|habite|etais|etait|y|irai|irais|arrive|organise|adore|adorerais|attends|espere|amene|emmene|essaie)(?![a-z0-9]))/g,
    "j'",
  ],
  // Written as it is heard: "ces koi", "sé ou", "é aprè le 11", "i a koi", "la ba"; "ce qui" is no question.
  [
    words(
      "(?:ces|cee|sez|ses)(?= (?:quoi|koi|kwa|qoi|qui|ki|ou|quand?|kan[dt]?|combien|[ck]onbien|kombien|gratui[st]?|payan[st]?|pas|pa|a (?:quel|kel)l?e?)(?![a-z]))",
    ),
    "c'est",
  ],
  [
    words(
      "[sc]e(?= (?:quoi|koi|kwa|qoi|kan[dt]?|[ck]onbien|kombien|combien|gratui[st]?|payan[st]?)(?![a-z]))|(?<=^ *)[sc]e(?= ou(?![a-z]))",
    ),
    "c'est",
  ],
  // "Il sait quoi" has somebody who knows.
  [
    words(
      "(?<=^ *(?:(?:bonjour|bonsoir|salut|slt|bjr|bsr|coucou|cc|hello|et|ok)[ ,!.]*)*)s(?:ait|e?st|ai|es)(?= (?:quoi|koi|kwa|qoi|ou|quand?|kan[dt]?|combien|kombien|gratui[st]?|payan[st]?|pour ki|pour qui)(?![a-z]))",
    ),
    "c'est",
  ],
  [words("jusk?(?:que?)?(?= (?:quand|kan[dt]?|quelle|kelle?)(?![a-z]))"), "jusqu'a"],
  // A loanword, written as it is heard.
  [words("h?ac?kath?on"), "hackathon"],
  [words("i(?: y)? a ?t[ -]?il"), "y a-t-il"],
  [/(?<=^ *|[,;.!?] *)e(?= [a-z]{2})/g, "et"],
  [words("(?<=\\b(?:il|elle|on|ca|sa) )e(?= [a-z])"), "est"],
  [words("(?<=[a-z] )e(?= [a-z]{2})"), "et"],
  [words("i(?= y a(?![a-z]))"), "il"],
  [words("i(?= a(?: |t|$))"), "il y"],
  [words("(?:komm?|com|comm)[ae]n[sc]e?"), "commence"],
  [
    words(
      "(?<=(?:quel|quelle|kel|kelle) )(?:eur|er)|(?<=(?:quel|quelle|kel|kelle|[0-9]|une|bonne) )h?eure?(?=s?(?![a-z]))",
    ),
    "heure",
  ],
  [
    words(
      "apre(?= (?:[0-9]|le|la|les|midi|demain|ca|sa|quoi|(?:lun|mar|mercre|jeu|vendre|same)di))",
    ),
    "apres",
  ],
  [words("(?:la[ -]?ba|laba)s?(?= *(?:[?!.,;]|$)| (?:le|ce|en|a|demain|apres))"), "la-bas"],
  [words("l ?adress?|la dress?e?"), "l'adresse"],
  [words("(?<=(?:ca|sa) )dur"), "dure"],
  [words("(?<=combien de )t[ae]n"), "temps"],
  [words("(?<=(?:faut|fo|dois|doit|peut|peux|sans) )paye"), "payer"],
  [words("gratui|gratuis"), "gratuit"],
  [words("mer[sc]+i+"), "merci"],
  [words("bo+[ck]ou?p?|bo?ku|beaucou|bcou|boucoup|bokoup?"), "beaucoup"],
  [words("(?<=(?:le|ce|du|au) )moi(?= de l)"), "mois"],
  [words("(?<=de )less"), "l'ess"],
  // An apostrophe left out: "devenement", "mincrire".
  [words("d(?:otres?|autres?)"), "d'autres"],
  [words("dapr[eè]s"), "d'apres"],
  [words("dici"), "d'ici"],
  [words("(?:wk|wee?k|we?k)[ -]?end(?=s?(?![a-z]))"), "week-end"],
  [
    words(
      "(?<=\\b(?:une|la|des|les|de|d'|qq|quelques|petites?|bonnes?|chouettes?) )sorti(?=s?(?![a-z]))",
    ),
    "sortie",
  ],
  [/(?<![a-z0-9'’@.-])d(?=(?:ev[ae]?n[ae]?m[a-z]*|ateliers?|activites?)(?![a-z0-9@]))/g, "d'"],
  [/(?<![a-z0-9'’@.-])s(?=ins?crir?(?:e|s|t)?(?![a-z0-9@]))/g, "s'"],
  [/(?<![a-z0-9'’@.-])m(?=ins?crir?(?:e|s|ez)?(?![a-z0-9@]))/g, "m'"],
  [words("fe(?= (?:quoi|koi|kwa|qoi)(?![a-z]))"), "fait"],
  [words("(?:k|q|qu)el(?:k|q|qu)'?un|qq'?u?n"), "quelqu'un"],
  [words("(?<=mes )donne(?= perso)"), "donnees"],
  [words("repren(?= )"), "reprend"],
  [words("o(?= deb)"), "au"],
  [words("debu"), "debut"],
  [words("(?:il )?yen a"), "il y en a"],
  [words("(?<=en a )1(?= (?:sur|pour|avec|a|de|qui)(?![a-z]))"), "un"],
  [words("cv(?= *[?!.]*$)"), "ca va"],
  [/(?<=(?<![a-z])(?:deux|trois|quatr|cinqu)iem)(?![a-z])/g, "e"],
  [words("chuis?|jsuis?|je sui"), "je suis"],
  [words("(?:qu?i|ki) ?(?:y )?a[ -]?t[ -]?(?:il|y)(?= a )"), "qu'y a-t-il"],
  [words("kestya|keskya|qu?estya|kest ya"), "qu'est-ce qu'il y a"],
  [words("q(?:q|el|uel)?q? ?part|qqpart|kelk?e? ?part"), "quelque part"],
  [words("mus?zik|musik|zik(?:mu)?"), "musique"],
  [words("prog(?! ?[0-9])"), "programme"],
  [words("kes?ke|kesk|keskon|qu?esque|kesque"), "qu'est-ce que"],
  [words("kes?ki|kes?kil|kiskil|qu?esqui"), "qu'est-ce qui"],
  [words("kel(?:k|que?)e? ?cho[sz]e?s?|qqchose|qqch|qq chose|qqc"), "quelque chose"],
  [words("kelk?e?s|qq|qlq"), "quelques"],
  [words("(?:kel|qel)(?:le)?"), "quel"],
  [words("n(?:'|’)? ?im?n?porte?(?= (?:quel|quand|ou|qui)(?![a-z]))"), "n'importe"],
  // What is asked of one event, as it sounds: "quel pri", "c'est quan", "faut t il".
  [words("(?<=\\b(?:quel|le|au?|quelle) )(?:pri|prie|pri[tz])(?= *[?!.]*$)"), "prix"],
  [words("(?<=\\b(?:c'est|cest|c|est|ca|se passe|et) )(?:quan|qan)"), "quand"],
  [words("(?<!fau)fo?au?t[ -]?t?[ -]il(?= )"), "faut-il"],
  [words("contacte(?= *[?!.]*$)(?<=^[^a-z]*contacte)"), "contact"],
  // "Un panier culturel, kézako ?"
  [words("(?:k|qu)e[sz]+a[ck]+o"), "c'est quoi"],
  // "Prix libre sa veu dir koi"
  [words("(?:sa|ca|ça) (?:veu[tsx]?|ve) dire?(?![a-z])"), "ça veut dire"],
  [words("koi|kwa|qoi"), "quoi"],
  [
    words(
      "g(?= (?:quoi|koi|envie|besoin|pas|pa|rien|un|une|vu|lu|entendu|recu|deja|le|la|des|rate|loupe|manque) ?)",
    ),
    "j'ai",
  ],
  [words("tt(?= (?:ce|mes)\\b)"), "tout"],
  [words("y'?ora|yaura|y'aura|ya?urait"), "y aura"],
  [words("re[sz]as?"), "reservation"],
  [words("ki"), "qui"],
  [words("ke"), "que"],
  [words("kan[dt]?|qd"), "quand"],
  [words("k?omen|komm?ent"), "comment"],
  [words("pk|pq|pkoi|pourkoi"), "pourquoi"],
  [words("combi1|konbien|cb|cbn|cbien|cmb|kombien"), "combien"],
  [words("y'?a|il ya|il y'a"), "il y a"],
  [words("yaura|y'aura"), "il y aura"],
  [words("yatil|ya t il|y a t il|ya-t-il"), "y a-t-il"],
  // "c" alone is "c'est", unless it is "ce" before a part of the day (dates/spellings.ts).
  [
    /(?<![a-z0-9'’@.-])c(?= (?!est\b|soir|matin|midi|we\b|week|wk|aprem|apres|samedi|dimanche)[a-z])/g,
    "c'est",
  ],
  [
    /(?<![a-z0-9'’@.-])sa(?= (?:commence|fini|cout|se |dur|exist|vas |march|pass|parl|tomb|fait|vaut|va\b|m'|me |ouvre|ferme)| *[?!.]*$)/g,
    "ca",
  ],
  [words("slmt|slment|seulment"), "seulement"],
  [words("cmt|cmnt|comm?en"), "comment"],
  [words("j'?abite"), "j'habite"],
  [words("j'y vai"), "j'y vais"],
  [words("mrc|mci|merki|mercii+"), "merci"],
  [words("tro(?= (?:bien|sympa|cool|top|gentil|nul|fort|tard|loin|cher))"), "trop"],
  [
    words(
      "1(?= (?:humain|humaine|vrai|vraie|truc|conseiller|responsable|operateur|autre|evenement|atelier|concert|expo|conf))",
    ),
    "un",
  ],
  [words("comprens?|compran[ds]?"), "comprends"],
  [
    words(
      "pa(?= (?:la peine?|besoin|envie|encore|possible|libre|dispo|un|une|de|compris|bien|bon|du tout|grave|comment|trop))|(?<=\b(?:ou|ya|y a|est|ca va|vraiment) )pa(?![a-z])|(?<=(?:comprends?|sais?|peux?|veux|vais|marche|ai|est|suis|aime) )pa",
    ),
    "pas",
  ],
  [words("gueul"), "gueule"],
  // "Cé bon", whatever follows a sign.
  [
    words(
      "ce(?= (?:tout )?(?:bon|ok|parfait|nickel)(?: *(?:[.,;!?]|$)| (?:merci|mrc|mci|pour) ?))",
    ),
    "c'est",
  ],
  [words("cbo[nm]"), "c'est bon"],
  [words("cki|ski(?= (?:qui|que|on|kon|qu'on))"), "c'est qui"],
  [words("kon"), "qu'on"],
  [words("(?<=\\b(?:a|sur|vers|dans|de) )lil"), "lille"],
  [words("i[al] ?t[- ]?il|ya t-il"), "y a-t-il"],
  [words("ouai"), "ouais"],
  [words("vazy|vasy"), "vas-y"],
  [words("(?<=laisse[rz]? )tomb[ée]"), "tomber"],
  [words("(?<=la )pein"), "peine"],
  [words("payan"), "payant"],
  [words("kia|kya|quya|qu'ia"), "qu'il y a"],
  [
    /(?<![a-z0-9'’@.-])l(?=(?:expos?|exposition|atelier|evenement|inauguration|entree|inscription|adresse|organisateur|asso|association|apero)(?![a-z]))/g,
    "l'",
  ],
  [words("peut(?= importe)"), "peu"],
  [words("dun(?= [a-z])"), "d'un"],
  [words("dune(?= [a-z])"), "d'une"],
  [words("jusqua|juska|jusk a"), "jusqu'a"],
  [words("(?<=\\b(?:quel|quelle|kel|a|une|d|l|bonne) )heur"), "heure"],
  [words("contable|comptabl"), "comptable"],
  [words("(?<=^ *)pa(?= (?:a|au|aux|le|la|les|en|sur|dans|loin|cher) )"), "pas"],
  [
    words(
      "d(?= (?:energie|economie|eau|art|ess|asso|emploi|ecole|entreprise|habitat|insertion|initiative)s?(?![a-z]))",
    ),
    "d'",
  ],
  [words("sava"), "ca va"],
  [words("tps"), "temps"],
  [words("encor"), "encore"],
  [words("tps|tmps|tan(?= (?:de|2|pour|pr) )"), "temps"],
  // "Mai" is a month, unless a clause begins after it.
  [
    words(
      "mai(?= (?:je|j'ai|j'|pas|il|elle|on|nous|vous|tu|c'est|ca|faut|y a|le soir|la|sur|si) ?)",
    ),
    "mais",
  ],
  [words("bcp|bp"), "beaucoup"],
  [words("ds"), "dans"],
  [words("pr"), "pour"],
  [words("px|(?<=\\bje )pe(?:u|us|ut)?"), "peux"],
  [words("(?<=\\bje )ve(?:u|us|ut)?"), "veux"],
  [words("att(?= |$)"), "attends"],
  [words("(?<=\\b(?:peux|peut|veux|veut|viens|vient|suis) )plu"), "plus"],
  [words("(?<![0-9] ?)mm"), "meme"],
  [words("(?<=\\b(?:je|on|tu) )pref"), "prefere"],
  // "Ya a mangé ?": what there is to eat.
  [/(?<=(?:^|[^a-z])y ?a (?:d[eu] quoi |quoi )?a )(?:mange|bouf+e)(?![a-z])/g, "manger"],
  [words("ac|av(?! ?\\d)"), "avec"],
  [words("vs"), "vous"],
  [words("fo"), "faut"],
  [words("ptetre|ptet"), "peut-etre"],
  [words("mnt|mtn|mtnt"), "maintenant"],
  [words("ev[ae]?n[ae]?m[ae]?ns?t?s(?<!evenements)"), "evenements"],
  [words("evt|evmt|evnt|evenmt|evenmen"), "evenement"],
];
