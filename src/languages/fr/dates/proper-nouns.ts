const CALENDAR =
  "(?:[Jj]anvier|[Ff]évrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]oût|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd]écembre|[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche)";
/** Feasts that are first names as well. */
const FEAST = "(?:Noël|Noel|Toussaint)";
/** Months that are first names as well; "Novembre Lille" is a month and a town. */
const FIRST_NAME = "(?:Avril|Mai|Juin|Mars|Août|Janvier)";
/** What makes a capitalised month a month: "en Avril", "fin Juin", "le 3 Mars", "Mai et Juin". */
const NO_MONTH_WORD =
  "(?<!(?:\\b(?:[Ee]n|[Ff]in|[Dd]ébut|[Cc]ourant|[Pp]our|[Dd]epuis|[Jj]usqu[’']à|[Mm]ois d[’']|[Mm]ois de|[Ee]t|[Oo]u|[Dd]ès|[Aa]vant|[Aa]près) ?|[Mm]i-|\\d ?|1er ))";
const KIN =
  "(?:ami|amie|copain|copine|collègue|voisin|voisine|sœur|frère|fille|fils|femme|mari|cousin|cousine|nièce|neveu|tante|oncle|chien|chienne|chat|chatte)";
const WORK =
  "(?:film|livre|roman|album|disque|morceau|groupe|conte|spectacle|magazine|magasin|chanson|pièce|exposition|expo|série)";

/** Names that only capital letters show: hidden before the message is made plain. Each with an example. */
export const PROPER_NOUNS: readonly RegExp[] = [
  // "Avril Lavigne", "un livre de Juin Dupont"; not "Juin Lille", "en Avril"
  new RegExp(
    `${NO_MONTH_WORD}(?<![A-Za-zÀ-ÿ-])${FIRST_NAME}[ -](?=\\p{Lu}\\p{Ll}+)(?!${CALENDAR}|Lille|Roubaix|Tourcoing|Villeneuve)`,
    "gu",
  ),
  // "Noël Mamère", "Toussaint Louverture", "Pascal et Noël"; not "à Noël Paul vient", "Pâques et Noël"
  new RegExp(
    `(?<![\\p{L}-])(?<!\\b(?:[Àà]|[Aa]|[Ll]a|[Dd]e|[Dd]u|[Pp]our|[Aa]vant|[Aa]près|[Dd]epuis|[Jj]usqu[’']à|[Dd]ès|[Ee]t|[Oo]u|[Jj]oyeux|[Bb]on) )(?<![Àà] )${FEAST}[ -](?=\\p{Lu}\\p{Ll}+)(?!${CALENDAR}|${FEAST}|Lille|Roubaix|Tourcoing|Villeneuve)`,
    "gu",
  ),
  new RegExp(
    `(?=[NT])(?<=(?<!\\p{L})(?!Pâques|Paques|Pentecôte|Ascension|Toussaint|${CALENDAR})\\p{Lu}\\p{Ll}+ et )${FEAST}(?!\\p{L}| \\d)`,
    "gu",
  ),
  // "mon amie Dimanche", "ma collègue Avril"; not "mon ami samedi"
  new RegExp(
    `(?<=\\b(?:[Mm]on|[Mm]a|[Ss]on|[Ss]a|[Nn]otre|[Vv]otre|[Ll]eur) ${KIN} )(?=\\p{Lu})(?:${CALENDAR}|${FEAST})(?!\\p{L})`,
    "gu",
  ),
  // "avenue du Maréchal Juin", "tante Avril", "la juge Dimanche", "sœur Avril"
  new RegExp(
    `(?<=\\b(?:[Mm]aréchal|[Gg]énéral|[Cc]olonel|[Cc]apitaine|[Cc]ommandant|[Ll]ieutenant|[Ss]ergent|[Aa]miral|[Aa]bbé|[Jj]uge|[Mm]inistre|[Mm]aire|[Pp]résidente?|[Cc]ommissaire|[Ii]nspecteur|[Pp]asteur|[Pp]ère|[Ss]œur|[Ss]oeur|[Ff]rère|[Cc]oach|[Tt]onton|[Tt]ata|[Mm]e|Mlle|[Mm]ademoiselle|[Mm]aître|[Dd]octeur|Dr\\.?|[Pp]rofesseur|M\\.|Mme|[Mm]adame|[Mm]onsieur|[Tt]ante|[Oo]ncle) )(?=\\p{Lu})${CALENDAR}(?!\\p{L})`,
    "gu",
  ),
  // "Avril, ma nièce"
  new RegExp(`(?=\\p{Lu})${CALENDAR}(?=, (?:ma|mon|sa|son|notre) ${KIN}\\b)`, "gu"),
  // "Robinson et Vendredi"; not "Samedi et Dimanche". What looks back over the whole message comes
  // last: at every letter of a long one it would take a second.
  new RegExp(
    `(?=\\p{Lu})(?<=\\b\\p{Lu}\\p{Ll}+ et )(?<!${CALENDAR}.*)${CALENDAR}(?!\\p{L}| \\d)`,
    "gu",
  ),
  // "le café Vendredi", "chez Dimanche"
  new RegExp(
    `(?<=\\b(?:[Cc]afé|[Bb]ar|[Rr]estaurant|[Hh]ôtel|[Ll]ibrairie|[Bb]outique|[Cc]hez) )(?=\\p{Lu})${CALENDAR}(?!\\p{L}| \\d)`,
    "gu",
  ),
  // "le film Vendredi soir", "le roman « Un dimanche à la campagne »": to the end of the name
  new RegExp(`(?<=\\b${WORK}s? )(?:« ?[^»]{2,60}»|“[^”]{2,60}”|"[^"]{2,60}")`, "gu"),
  new RegExp(
    `(?<=\\b${WORK} )(?=\\p{Lu})(?:${CALENDAR}|Demain|Hier|Minuit|Midi|Noël)(?!\\p{L}| \\d)`,
    "gu",
  ),
  // "le film Un dimanche à la campagne", "la chanson Petit Papa Noël", "le disque Un soir de pluie"
  new RegExp(
    `(?<=\\b${WORK} )(?:Une?|Des|Petite?|Joyeux|Douce|Drôle de|Tous les|Ce|Cette|Le|La|Les)(?: \\p{L}+)?(?: (?:du|de|d[’']|un))? ?(?:${CALENDAR}|Noël|[Mm]inuit|[Mm]idi|[Ss]oir|[Mm]atin|[Nn]uit)(?!\\p{L}| \\d)`,
    "gu",
  ),
  // "lu dans Le Soir", "Le Soir est un journal": newspapers
  /(?<=\b(?:journal|quotidien|lu dans|titre|selon|dans) )Le Soir\b|\bLe Soir(?= (?:est un|a publié|titre))/g,
  // "Julien Avril joue", "Jean-Marie Noël", "les Janvier sont partis"; not "Lille Samedi"
  new RegExp(
    `(?<=(?<!\\p{L})(?:Jean|Marie|Pierre|Paul|Jacques|Julien|Sophie|Lucie|Claire|Anne|Julie|Camille|Léa|Emma|Louise|Alice|Chloé|Manon|Thomas|Nicolas|Antoine|Louis|Hugo|Lucas|Arthur|Simon|Marc|Luc|Michel|Alain|Bernard|Philippe|Daniel|Patrick|Laurent|Olivier|Christian|Martine|Nathalie|Isabelle|Sylvie|Catherine|Françoise|Monique|Jeanne|Hélène|Céline|Émilie|Sarah|Laura|Pauline|Mathilde|Élise|David|Éric|Denis|Yves|Gérard|Henri|Robert|Georges|André|François|Victor|Gabriel|Adam|Karim|Mehdi|Fatima|Inès|Samir|Rachid)(?:-\\p{Lu}\\p{Ll}+)? )(?=\\p{Lu})(?:${CALENDAR}|${FEAST})(?!\\p{L}| \\d)`,
    "gu",
  ),
  new RegExp(
    `(?<=\\b[Ll]es )(?=\\p{Lu})(?:${CALENDAR}|${FEAST})(?= (?:sont|ont|habitent|viennent|arrivent|vivent)\\b)`,
    "gu",
  ),
  // "Demain est un film", "j'ai vu Demain"
  /\bDemain(?= est un (?:[a-z]+ )?(?:film|livre|documentaire|roman|disque))|(?<=\b(?:regardé|revu|lu|relu|adoré) )Demain\b/g,
];
