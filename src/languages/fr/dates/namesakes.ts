import { MONTH, WEEKDAY } from "./names.js";
import { NUMBER_IN_LETTERS } from "./numbers.js";

const SUBJECT =
  "(?:dictee|maths?|interro|controle|examen|exam|bac|francais|histoire|geo|anglais|espagnol|allemand|svt|eps|physique|chimie|sport|oral|ecrit|philo|partiel|brevet|concours|devoir|quiz|musique|techno)";
const BOOK =
  "(?:jean|luc|marc|matth?ieu|psaumes?|genese|exode|romains|corinthiens|actes|proverbes|apocalypse|sourate|hebreux|galates|ephesiens|timothee|isaie|coran)";

/** Namesakes of dates by what stands beside them, whatever their capitals. Each with an example. */
export const NAMESAKES: readonly RegExp[] = [
  // "un Mars", "deux Mars et un Twix", "on a bu 2 mars glacés": no month is counted; not "le trente et un mars"
  new RegExp(`(?<!\\b(?:le|du|au|et)[ -])\\bun ${MONTH}\\b(?! (?:\\d|prochain|dernier))`, "g"),
  /\b(?:bu|bois|boit|buvait|mange|manger|croque|avale|avaler|achete|acheter|grignote) (?:\d{1,2}|deux|trois|quatre|cinq|des|les|mes) mars\b|\b(?:\d{1,2}|deux|trois) mars (?:glaces?|et (?:\d|une?|deux|trois|des) [a-z]{4,})\b|\bbarres? (?:de )?mars\b/g,
  // "mon cousin Noël", "tonton Noël"; not "ma mère à Noël"
  /\b(?:mon|ma|ton|ta|son|sa|notre|votre|leur) (?:petit |grand )?(?:cousine?|voisine?|frere|soeur|oncle|tante|neveu|niece|pote|copain|copine|ami|amie|collegue|beau-frere|beau-pere|parrain|prof|chef|patron|coiffeur|dentiste|medecin) (?:noel|toussaint)\b|\b(?:tonton|papi|papy|papa|tata) noel\b/g,
  // "le général de brigade Janvier", "l'adjudant-chef Mars"
  new RegExp(
    `\\b(?:(?:le|du|au|un) general|marechal|colonel|capitaine|commandant|lieutenant|sergent|amiral|adjudant|brigadier|caporal|abbe|cardinal|inspecteur|inspectrice|commissaire)(?:-(?:major|chef|colonel))?(?: de (?:brigade|division|corvette|fregate|vaisseau|gendarmerie|police|escadron|corps d'armee))? (?:${MONTH}|noel|toussaint)\\b(?! (?:\\d|prochain))`,
    "g",
  ),
  // "Vendredi sauve Robinson"; not "Robinson passe vendredi soir"
  /\bvendredi\b(?! (?:soir|matin|midi|apres-midi|prochain|dernier|\d))(?=.{1,60}\b(?:robinson|crusoe)\b)|(?<=\b(?:robinson(?: crusoe)?|crusoe) (?:et|appelle|rencontre|sauve|baptise) )vendredi\b|\bvendredi,? ou (?:la vie sauvage|les limbes)/g,
  // "avril lavigne", "noel gallagher": well known without their capitals
  /\bavril lavigne\b|\bnoel (?:gallagher|mamere|flantier|coward|le graet)\b|\btoussaint louverture\b|\bmercredi addams\b|\bmars attacks\b|\bbruno mars\b/g,
  // "les éditions de Minuit", "le soleil de minuit", "les douze coups de midi"; not "la messe de minuit"
  /\b(?:editions?|presses?|soleils?|enfants?|bains?|crimes?|demons?|express|secrets?|cowboy|rose|club|contes?|(?:les |des )(?:12|douze) coups) de (?:minuit|midi)\b/g,
  // "poisson d'avril", "giboulées de mars", "muguet de mai", "étoile de Noël", "la chanson de Noël"
  /\bpoissons? d'avril\b|\bgiboulees de mars\b|\bmuguet de mai\b|\b(?:chansons?|etoiles?|coupes?|cantiques?|telefilms?|films?|musiques?|pulls?|boules?|guirlandes?|lettres?|listes?|primes?|roses?|creches?) de noel\b|\bjuin (?:19)?40\b/g,
  // "je déteste le lundi", "j'adore Noël !": a liking, when nothing else is said
  new RegExp(
    `\\b(?:j'adore|jadore?|je (?:deteste|hais)|on (?:adore|deteste)|vive) (?:(?:le |les )(?:${WEEKDAY})s?(?: (?:matin|soir)s?)?|(?:le )?(?:mois de |mois d')?(?:${MONTH}|noel))(?=[ !.]*$)`,
    "g",
  ),
  // "jador avril dupont": who is liked has a surname
  /(?<=\b(?:j'adore|jadore?|j'aime|jaime|j'ecoute|jecoute|je kiffe|fan d[e']) ?)(?:avril|noel|toussaint) (?!prochain|dernier|matin|soir|mais|pour|avec|dans|quand|parce|surtout|depuis|toujours|aussi)[a-z]{4,}/g,
  // "Luc 10:25"; not "avec Marc 12:30"
  new RegExp(
    `(?<!\\b(?:avec|chez|voir|et|pour) )\\b${BOOK},? (?:chapitre )?\\d{1,3} ?: ?\\d{1,3}(?:-\\d{1,3})?`,
    "g",
  ),
  // "il a eu neuf sur dix, donc 9/10", "7/10 à l'interro", "j'ai eu 8/10", "un 9/10"
  new RegExp(
    `(?=\\d{1,2} ?/)(?<=\\b(?:\\d{1,2}|${NUMBER_IN_LETTERS}) sur (?:dix|vingt|cinq|10|20|5)\\b.{1,25})\\b\\d{1,2} ?/ ?(?:5|10|20)\\b`,
    "g",
  ),
  new RegExp(
    `\\b\\d{1,2} ?/ ?(?:5|10|20)\\b(?= (?:en|a l'|au|a la|a mon|a ma|a son|a sa|a notre|pour (?:mon|ma|son|sa) )(?:derniere? |cours de )?${SUBJECT}\\b)`,
    "g",
  ),
  /\b(?:(?:ai|as|a|ont|avons|avez|j'ai) (?:eu|obtenu|mis|recu)|merite|vaut|un|donne(?: une? [a-z]+ de)?) (?:un |que |seulement )?\d{1,2} ?\/ ?(?:5|10|20)\b/g,
  // "6/4 6/3": the sets of a match
  /(?<!\b(?:le|les|du|au|et) )(?<![\d/])\b(?:[67]\/[0-6]|[0-6]\/[67])(?:,? (?:[67]\/[0-6]|[0-6]\/[67]))+\b(?!\/)/g,
  // "au format 16:10", "un écran 16:10", "un ratio de 3:1"
  /\b(?:format|ecran|ratio|rapport|echelle|cote)s? (?:de |du |en |a )?\d{1,2}:\d{1,2}\b|\b\d{1,2}:\d{1,2}(?= (?:ratio|format)\b)/g,
  // "10/10 pour l'accueil", "la note : 10/10"
  /\b(?:10\/10|5\/5|20\/20)(?= pour (?:le|la|les|l'|ton|ta|votre|cet?t?e?)\b)|\bnotes? ?: ?\d{1,2} ?\/ ?\d{1,2}\b/g,
  // "c'est Noël qui chante", "Toussaint m'a prêté sa perceuse", "la famille Avril", "Avril est un joli prénom"
  /\bc'est (?:noel|toussaint) qui\b|\b(?:noel|toussaint) (?:m'a|t'a|nous a|vous a|lui a|l'a|a (?:repare|prete|appele|perdu|gagne|dit|fait|pris|mis|vendu|achete|trouve|oublie|casse|eu|ete|joue|chante|ecrit|signe|demenage))\b/g,
  new RegExp(
    `\\b(?:la|une?|notre|cette) famille (?:${MONTH}|${WEEKDAY}|noel|toussaint)\\b(?! \\d)|\\b(?:${MONTH}|${WEEKDAY}|noel) est un (?:[a-z]+ )?(?:pre|sur)?nom\\b`,
    "g",
  ),
  // "le chat s'appelle Minuit", "minuit, l'heure du crime"
  /\b(?:s'appelle|nommee?|baptisee?|surnommee?) (?:minuit|midi|demain)\b|\bminuit,? (?:c'est )?l'heure du crime\b/g,
  // "d'habitude le lundi il dort": of every week; not "en général le lundi, y a quoi ?"
  new RegExp(
    `\\b(?:d'habitude|d'ordinaire|en general|generalement|habituellement),? (?:(?:je|tu|il|elle|on|nous|vous|ils|elles) [a-z]+ )?(?:le|les) ${WEEKDAY}s?(?: (?:matin|midi|soir)s?)?\\b(?! \\d)(?!,? (?:(?:il )?y a|ya|vous avez|avez-vous|qu'est-ce|que fait|on fait quoi|quoi)\\b)`,
    "g",
  ),
  // "bn we", "bne soirée": wishes cut short
  /\bb(?:n|ne|nne) (?:week-end|apres-midi|soiree|journee|nuit|annee|fetes?|vacances)\b/g,
];
