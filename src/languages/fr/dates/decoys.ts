import { MONTH, WEEKDAY } from "./names.js";
import { NAMESAKES } from "./namesakes.js";
import { NUMBER_IN_LETTERS } from "./numbers.js";

/** Surnames and first names that are days or months as well. */
const NAMESAKE = `(?:${MONTH}|${WEEKDAY}|noel|toussaint)`;
/** After a name that is a day or a month too, what makes it a date again: "madame, mardi 14". */
const NO_DATE_ON = "(?! (?:\\d|prochain|matin|midi|soir|apres-midi|en huit))";

const STREET =
  "(?:rue|place|avenue|av|boulevard|bd|bld|allee|allees|impasse|square|quai|chemin|cours|faubourg|fbg|residence|esplanade|rond-point|route|passage|villa|cite|quartier|parc|station|metro|arret|lycee|college|ecole|stade|salle|espace|caserne|hameau|mail|parvis|resto|restaurant|cafe|bar|hotel|halle)";
const NUMBERED =
  "(?:salle|bureau|batiment|bat|etage|porte|appartement|appt|ligne|bus|tram|tramway|metro|numero|n°|no|stand|niveau|lot|hall|amphi|amphitheatre|classe|box|code|ref|reference|article|page|chapitre|tome|saison|episode|voie|sortie|departement|parcelle|table|groupe|equipe|place|cp|version|v|chambre|casier|allee|zone|taille|pointure|question|option|reponse|choix|evenement)";
const KIN =
  "(?:amie?|copine?|copain|collegue|voisine?|soeur|frere|mere|pere|fille|fils|femme|mari|cousine?|tante|oncle|niece|neveu|chien(?:ne)?|chate?|chanteu[rs]e?|actrice|acteur|prenom|nom)";
const GREETING =
  "(?:bon(?:ne)?s?|bel(?:le)?s?|excellente?|joyeu(?:x|se)s?|agreable|douce|meilleurs voeux pour|tres bon(?:ne)?|heureuse)";

/** What looks like a date and never is one: hidden before any rule reads. Each with an example. */
export const DECOYS: readonly RegExp[] = [
  ...NAMESAKES,
  // "le petit que je garde le lundi", "celle dont on s'occupe tous les mardis matin": who it is, and no day to come on
  new RegExp(
    `\\b(?:que|dont) (?:je|j'|on|nous) ?(?:m'|s'|nous )?(?:garde|garderai|gardons|occupe|occupons|accueille|accueillons)(?: chez (?:moi|nous))? (?:le|les|tous les|chaque) ${WEEKDAY}s?(?: (?:matin|apres-midi|soir)s?)?`,
    "g",
  ),
  // "le week-end hackathon", "le week-end créathon": called by its kind; not "le hackathon ce week-end"
  /\b(?:le|un|ce|du|au) week-?end (?:de (?:la |l')?)?(?:hack(?:a|er)?t?h?ons?|creathons?|challenges?|festivals?|defis?)\b/g,
  // "mêmes infos que tout à l'heure", "comme ce matin": what was said then
  /\b(?:que|comme) (?:tout a l'heure|tantot|ce matin|hier(?: soir)?|la derniere fois|l'autre jour)\b/g,
  // "c'est quel week-end ?", "quel jeudi c'est déjà ?"; not "quel samedi y a-t-il un atelier ?", "n'importe quel samedi"
  new RegExp(
    `(?<!importe )\\b(?:quel|quelle|kel) (?:${WEEKDAY}|week-?end|we|semaine|mois)\\b(?=\\s*[?]|\\s*$| (?:c'est|est-ce|deja|exactement))`,
    "g",
  ),
  // "contact@lemois-ess.org", "www.lemois-ess.org/14-novembre"
  /\S{1,80}@\S{1,80}|(?:https?:\/\/|www\.)\S+|\b[a-z-]{1,60}\.(?:org|fr|com|net|eu)\b\S*/g,
  // "03 20 63 91 79", "+33 6 12 34 56 78", "0612345678"
  /(?:\+ ?33|\b0033|\b0) ?(?:\(0\) ?)?[1-9](?:[ .\-/]?\d\d){4}\b/g,
  // "59000", "1 500 événements"
  /\b\d{5,}\b|\b\d{1,3}(?: \d{3})+\b(?! ?h)/g,
  // "10 €", "5,50 euros", "de 5 à 10 euros", "11 % des emplois"
  /\b\d+(?:[.,]\d+)?(?: ?(?:-|a|et|ou|\/) ?\d+(?:[.,]\d+)?)? ?(?:€|%|euros?\b|eur\b|balles?\b|cts?\b|centimes?\b|pour cent|k€)(?:\d\d)?/g,
  // "à 5 km", "500 m", "2-3 kilomètres", "3 kg"
  /\b\d+(?:[.,]\d+)?(?: ?(?:-|a|et|ou|\/) ?\d+)? ?(?:km|kms|kilometres?|metres?|m|m2|m²|cm|kg|kilos?|litres?|go|mo|degres?|°c)\b(?!')/g,
  // "35 rue du 11 novembre", "place du 8 mai 1945", "boulevard du 14 juillet"
  new RegExp(
    `\\b(?:\\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? )?${STREET} (?:de (?:bus|tram|metro) )?(?:(?:des |du )?(?:martyrs|heros|victimes|fusilles|combattants) )?(?:du )?(?:\\d{1,2}|premier|quatre|huit|onze|quatorze|dix-neuf)(?:er)?[ -](?:de )?${MONTH}(?: \\d{2,4})?`,
    "g",
  ),
  // "rue de l'Ascension", "place du Dimanche"; not "une place pour jeudi", "le café de jeudi"
  new RegExp(
    `\\b(?:rue|place|avenue|boulevard|allee|impasse|square|quai|chemin|parc|jardin|residence) (?:du |de l'|de la |de |d')(?:armistice|ascension|assomption|toussaint|noel|paques|printemps|hiver|automne|${WEEKDAY}|${MONTH})\\b(?! (?:\\d|au |matin|midi|soir|apres-midi))`,
    "g",
  ),
  // "bar de la Toussaint", "école de l'Ascension"
  /\b(?:bar|cafe|restaurant|hotel|ecole|college|lycee|eglise|paroisse|clinique|hopital|quartier|cite|residence|salle) (?:du |de l'|de la |de |d')(?:ascension|assomption|toussaint|noel|armistice)\b/g,
  // "la révolution d'octobre", "les attentats du 11 septembre 2001", "l'appel du 18 juin"
  new RegExp(
    `\\b(?:revolution|attentats?|attaques?|guerre|massacres?|coup d'etat|emeutes?|putsch|rafle|serment|appel) (?:de |d'|du )(?:\\d{1,2}(?:er)? )?${MONTH}\\b(?: \\d{2,4}\\b)?`,
    "g",
  ),
  // "Avril est ma collègue", "Dimanche est le nom de mon chat"
  new RegExp(
    `\\b${NAMESAKE} (?:est|etait|c'est) (?:(?:ma|mon|sa|son|notre|votre|une?|la|le) ${KIN}|le (?:pre|sur)?nom)\\b`,
    "g",
  ),
  // "la loi du 31 juillet 2014"
  new RegExp(
    `\\b(?:lois?|decret|arrete|circulaire) (?:n° ?\\S+ )?du \\d{1,2} ${MONTH}(?: \\d{4})?`,
    "g",
  ),
  // "12 bis rue", "14, place"
  /\b\d{1,4}(?: ?(?:bis|ter|quater|[a-d]))?,? (?:rue|place|avenue|av\.?|boulevard|bd|allee|impasse|square|quai|chemin|route)\b/g,
  // "salle 12", "ligne 1", "bus 14", "numéro 2", "version 2.10"
  new RegExp(
    `\\b${NUMBERED} ?(?:n°|no|numero)? ?\\d+(?:[.,]\\d+)*\\b(?! ?h|[/.:-]\\d| ?(?:au|a|et|ou|-|,) ?(?:le )?\\d| ${MONTH})`,
    "g",
  ),
  /\bn° ?\d[\d./-]*/g,
  // "Python 3.10.12", "iOS 11.2"
  /\b(?:python|ios|android|java|node|php|ruby|linux|ubuntu|debian|firefox|chrome|windows|macos|excel|word|api|sql|django|version)(?: v)? ?\d+(?:\.\d+)+/g,
  // "1/2 citron", "3/4 of a cup"; not "le 1/2 à Lille"
  /(?<!\b(?:le|du|au|les|des|on|the|from|until|jusqu'au) )(?<![\d/])(?:1\/2|1\/3|2\/3|1\/4|3\/4)(?= (?:de |d'|of )?(?:an? )?(?!(?:a|au|aux|de|en|at|in|and|or|to|from|matin|soir|midi|aprem|apres|vers|et|ou|pour|lille|roubaix)\b)[a-z]{3,})/g,
  /\bv\d+(?:\.\d+)*\b|\blille ?[123]\b(?! ?h|[/.:-]\d| [a-z])/g,
  // "je m'appelle Avril", "elle s'appelle Noël Dimanche"; not "on s'appelle mardi"
  new RegExp(
    `\\b(?:m'appelle|(?<!\\bon )s'appelle|t'appelles|(?:pre)?nom est|surnommee?|prenom) (?:[a-z-]+ (?=${MONTH}))?${NAMESAKE}(?: ${NAMESAKE})?\\b${NO_DATE_ON}`,
    "g",
  ),
  // "le docteur Février"
  new RegExp(`\\b(?:docteur|dr|maitre|professeur) ${NAMESAKE}\\b${NO_DATE_ON}`, "g"),
  // "madame Mardi", "M. Janvier"; not "bonjour madame mardi c'est ouvert"
  new RegExp(
    `(?<!\\b(?:bonjour|bonsoir|merci|salut|oui|non),? )\\b(?:madame|monsieur|mademoiselle|mme|mlle|mr|m\\.) ${NAMESAKE}\\b${NO_DATE_ON}`,
    "g",
  ),
  // "née en avril 1980", "né le samedi 14 mars 1970", "date de naissance : 14/03/1970": about who asks;
  // "Papa est né le 3 avril 1956" tells a date
  new RegExp(
    `(?!(?<=\\b(?:est|etait|sont|etaient) )nee?s? le \\d{1,2}(?:er)? ${MONTH} \\d{4})\\b(?:nee?s? (?:en|le|un|fin|debut|au mois de)|naissance(?: est)?(?: ?:)?(?: le)?) (?:${WEEKDAY} )?(?:\\d{1,2}(?:er)?[ /.-])?(?:${MONTH}|\\d{1,4})\\b(?:[ /.-]\\d{4}\\b)?`,
    "g",
  ),
  // "le jeudi noir" of 1929, "vendredi noir"
  /\b(?:lundi|mardi|jeudi|vendredi) noir\b/g,
  // "de 8 à 12 ans", "à partir de 6 ans", "18-25 ans", "3 mois", but not "dans 2 ans"
  /(?<!\b(?:dans|d'ici|d'ici a|sous|y a|dans les|depuis) )\b\d{1,3}(?: ?(?:-|a|et|ou|\/) ?\d{1,3})? ?(?:ans?|mois)\b(?: et (?:plus|moins))?/g,
  // "un atelier de 2h", "une formation de 14h", "pendant 3 heures", "dure 1h30", "moins de 2h"
  /\bune? [a-z-]+(?: [a-z-]+)? (?:de|d'une|dure) \d{1,2} ?h(?:eures?)?(?:\d\d)?\b(?! ?(?:a|-|jusqu))/g,
  /\b(?:pendant|durant|duree|duree de|dure|durera|durent|duree :|dure environ|en|moins de|plus de|environ de|fait|prend|faut|reste) (?:environ )?\d{1,2} ?(?:h|heures?)(?: ?\d\d)?\b/g,
  new RegExp(
    `\\b(?:pendant|durant|dure|durera|durent|en|moins de|plus de|prend|faut) (?:environ )?${NUMBER_IN_LETTERS} heures?\\b`,
    "g",
  ),
  /(?<!\b(?:partir|compter) )\b(?:de|d'une) [0-6] ?h(?:eures?)?(?:\d\d)?\b(?! ?(?:a|-|et|jusqu|du|de l'))/g,
  // "celui qui dure toute la semaine"; not "qui dure toute la semaine prochaine"
  /(?<=\b(?:qui|lequel|laquelle|lesquels|lesquelles) )dur(?:e|ent|ait|era|eront) (?:pendant |sur )?(?:toute (?:la|une) semaine|tout (?:le|un) (?:mois|week-end))\b(?! (?:du|de|prochaine?|derniere?|suivante?)\b)/g,
  // "48h", "35 heures", "24h/24", "7j/7", "24/24", "7 jours sur 7"
  /\b24 ?h? ?(?:\/|sur) ?(?:24|7)(?: ?h)?\b|\b7 ?(?:j|jours?)? ?(?:\/|sur) ?7\b|\b(?<!(?:dans|sous|d'ici|les|prochaines) )(?:35|39|48|72) ?h(?:eures?)?\b|\bh24\b|(?<!\b(?:dans|sous|d'ici|les|prochaines) )\b24 heures\b(?! ?-)/g,
  // "à 2h de Lille", "1h de route", "2h par semaine", "1h/jour"; not "mardi à 9h15 de la gare"
  /(?<!\b(?:[a-z]{2,4}di|dimanche|demain|aujourd'hui|matin|soir|apres-midi) (?:a |des |vers )?)\b(?:\d{1,2} ?h(?:eures?)?(?: ?\d\d)?|(?:une|deux|trois|quatre) heures?) (?:(?:de |d')(?!l'apres|la nuit|preference)[a-z]+|en (?:train|voiture|bus|avion|metro))|\b\d{1,2} ?h(?:eures?)? ?(?:par|\/) ?(?:jour|semaine|mois|an)\b/g,
  // "3 jours par semaine", "une fois par semaine", "un jour sur deux"
  /\b(?:par|chaque) (?:semaine|jour|mois|an|annee)\b/g,
  // "les années 80", "mai 68"
  /\bannees? (?:19|20)?\d\d\b|\bmai (?:19)?68\b/g,
  // "1/2 journée", "3/4 d'heure", "deux 1/3"
  /\b(?<!\b(?:le|du|au|[a-z]+di|dimanche) )(?:1\/2|1\/3|2\/3|1\/4|3\/4)(?! ?\/)(?= (?:de|d'|des|du|heure|journee|tarif|temps|finale|litre|personnes|fois)|$)/g,
  // "8/10 de moyenne", "note de 9/10"
  /\bnot(?:e|es|er|ee|ation) (?:est )?(?:de |a )?\d+ ?\/ ?\d+/g,
  // "bonne soirée", "bon week-end", "joyeux Noël", "bonne fin de journée"
  new RegExp(
    `(?<!\\b(?:est|sera|serait|tout|pas|trop|si) )\\b${GREETING} (?:petite? )?(?:fin de |debut de |fin d'|reste de )?(?:la )?(?:journees?|soirees?|soir|apres-midi|matinee|nuit|week-ends?|semaine|annee|noel|fetes?|paques|vacances|toussaint|reveillon|ete|nouvel an|fete (?:${MONTH}|${WEEKDAY})|${WEEKDAY})\\b`,
    "g",
  ),
  // "à demain !", "merci, à samedi": goodbye, when nothing else is said
  new RegExp(
    `(?<=^ *|(?:^| )(?:merci|ok|d'accord|bye|revoir|salut|ciao|bisous|bises|parfait|super|bien|allez|bon|cool|top|entendu|#+)(?: beaucoup)?[ ,.!]*(?:et )?)a (?:demain|ce soir|tout a l'heure|plus tard|(?:la )?semaine prochaine|${WEEKDAY})(?: alors| donc| peut-etre)?(?=[ !.]*$)`,
    "g",
  ),
  // "marché de Noël", "père Noël", "vacances de la Toussaint", "œufs de Pâques"
  /\b(?:marches?|peres?|meres?|sapins?|cadeaux?|repas|arbres?|chants?|contes?|bals?|vacances|oeufs?|jouets?|spectacles?|decorations?|menus?|buches?|iles?|esprit|feerie|magie|village|chalets?|lutins?|colis|goutere?s?) (?:scolaires? )?(?:de |d'|de la )?(?:noel|paques|toussaint)\b|\bvacances (?:scolaires )?(?:d'|de la |de )(?:ete|hiver|automne|printemps|fevrier|pentecote)\b/g,
  // "midi-Pyrénées", "chercher midi à quatorze heures", "le démon de midi"
  /\bmidi[- ]pyrenees\b|\bcherche[a-z]* midi a (?:quatorze|14) ?h(?:eures)?\b|\b(?:demon|train|soleil) de midi\b|\bdans le midi\b(?! de)/g,
  // "les métiers de demain", "la ville d'aujourd'hui", "le film Demain"; not "le programme de demain"
  /\b(?:mondes?|metiers?|villes?|societes?|economie|entreprises?|emplois?|travail|agriculture|energies?|habitat|mobilites?|alimentation|consommation|solidarites?|generations?|citoyens?|industries?|monnaies?|quartiers?|territoires?|jeunes) (?:de demain|d'aujourd'hui|d'hier)\b|\bfilm "?demain\b/g,
  // "les 24h du Mans"
  /\bles 24 ?h(?:eures)? (?:du|de)\b/g,
  // "rendez-vous du jour", "du jour au lendemain", "au jour le jour", "de nos jours"
  /\bdu jour au lendemain\b|\bau jour le jour\b|\ble soir venu\b|\bla nuit (?:venue|tombee)\b/g,
  // "la semaine des quatre jeudis", "en avril ne te découvre pas d'un fil", "Noël au balcon"
  /\b(?:des|les) quatre jeudis\b|\ben avril,? ne te decouvre|\bnoel au balcon(?:,? paques aux tisons)?|\bminuit a paris\b|\boctobre rouge\b/g,
  // "le livre du mois", "la photo de la semaine"; "matin, midi et soir"; "tension 12/8"
  /\b(?:livre|homme|femme|employee?|joueur|joueuse|film|photo|recette|plat|chiffre|mot|disque|artiste) (?:du mois|de la semaine|de l'annee)\b|\bmatin,? midi et soir\b|\btension (?:de |a |est a )?\d{1,2} ?\/ ?\d{1,2}\b/g,
  // "douze heures par nuit", "8 heures par jour"
  new RegExp(`\\b(?:\\d{1,3}|${NUMBER_IN_LETTERS}) ?(?:h|heures?) ?(?:par|/) ?[a-z]+`, "g"),
  // "365 jours dans une année", "appelez le 15 ou le 18", "un long dimanche"
  /\b(?:jours?|heures?|semaines?|mois|minutes?|secondes?) dans (?:une?|l'|le|la) ?(?:annee?|an|jour|journee|heure|semaine|mois|minute)\b/g,
  /\b(?:appelez|composez|faites|tapez|compose|tape) (?:le |au |sur )?\d{1,4}(?: (?:ou|et|puis) (?:le |au )?\d{1,4})*\b(?! ?h)/g,
  new RegExp(
    `\\bun (?:long|beau|triste|certain|joli|vilain) (?:${WEEKDAY}|${MONTH})\\b|\\bun autre ${MONTH}\\b|\\bfievre du samedi soir\\b`,
    "g",
  ),
  // "au jour d'aujourd'hui", "tous les trente-six du mois", "demain est un autre jour"
  /\bau jour d'aujourd'hui\b|\b(?:tous )?les (?:36|trente-six) du mois\b|\bdemain est un autre jour\b|\bpas demain la veille\b|\bdu (?:matin au soir|soir au matin)\b|\bun de ces quatre(?: matins)?\b/g,
  // "le Journal du dimanche", "né en hiver"
  /\bjournal du dimanche\b|\bnee?s? (?:en|au) (?:hiver|ete|automne|printemps)\b/g,
];
