import type { ChoiceWords, FollowWords, LanguageMarks, NegationWords } from "../follow-words.js";
import { wording, wordList } from "../wording.js";
import { OF_US } from "./both-of-us.js";
import { NO_COUNT } from "./dates/day-numbers.js";

/** What is no event, after "après" and "avant": "après le 20", "avant samedi", "après le week-end". */
const NO_EVENT =
  "(?!(il|elle|on|y|ya|c|est|je|j|tu|vous|nous|ou|et|encore|reste|le|la|les|l|cette|cet|ce|ca|cela|qui|quoi|midi|minuit|demain|hier|aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|week|weekend|we|semaine|mois|jour|date|soir|matin|vacances|fin|debut|mi)(?![a-z]))";

/** What is counted once it was listed: "ça en fait combien en tout ?", "combien de résultats ?". Not "combien ça coûte". */
const SUM_OF_THEM =
  "(ca|cela|tout ca|tout cela) (en |nous )?(fait|faisait|represente) combien|combien (est-ce que )?(ca|cela) (en |nous )?(fait|represente)|(c'est|c|on en est a|soit) combien (en tout|au total)|combien (en tout|au total) *[?]*$|combien de resultats";

/** Said before what one does not care for: "pas trop mon truc", le numérique. */
const UNLIKED =
  "(c'est )?(pas|jamais|plus) (trop |vraiment |tellement |tres |specialement |particulierement |du tout |tres tres |ete )*(mon (truc|delire|domaine|kif|dada)|ma (tasse de the|came|passion)|(une? )?(grande? )?(fan|fana|adepte|amat(eur|rice)|friande?|portee?|attiree?|branchee?|emballee?|interessee?|passionnee?|tentee?|motivee?)s?( par| pour| sur)?|dans (mes|mon) (gouts?|truc))|(j'|on |je )?(n')?(aime|accroche|kiffe|raffole|adore)(ns)? (pas|plus|guere)( (trop|vraiment|tellement|tant))?( a)?|(j'en ai|ras le bol|marre|assez) (marre |assez )?|(je )?deteste";

/** "Vous n'avez pas un atelier ?" asks for one: who has none has "pas d'atelier". "Pas un atelier" is another kind. */
const HAVING =
  "(?<!(a|as|avez|ai|avait|avais|avons|ont|aurait|aurais|auriez|existe|propose|proposes|proposez|proposent|fais|fait|faites|font|organise|organises|organisez|organisent|connais|connaissez|serait|sauriez)([- ]t)?([- ](il|on|vous|tu|elle|ils))? )";

/** A time of its own behind what one is busy with: "le soir, je travaille la journée" turns no evening away. */
const BUSY_THEN =
  " (en |de |pendant |dans |durant )?(le |la |les |l'|tous les )?(journees?|jours?|matins?|matinees?|apres-midis?|aprem|soirs?|soirees?|nuits?|midi|semaine|week-ends?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|demain)(?![a-z])";

/** A place beside a time: "plus tard à Lille". */
const ELSEWHERE = "( (a|au|aux|sur|vers|du cote de|dans le coin de) [a-z][^?.!,;0-9]{1,30}?)?";

/** Not near, of a place or a day. */
const IS_FAR =
  "(?:c'est|c|ca fait|cela fait)(?: (?:un peu|bien|assez|vraiment|encore|trop|super|quand meme|deja|tres))* loin";

/** A day, told by its number or its name, and no distance. */
const A_DAY =
  "(?:(?:le |ce |en |au )?(?:[0-9]{1,2}(?! ?(?:km|kms|m|min|minutes?|h|rue)(?![a-z]))|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|novembre|decembre))";

/** What is sought, before a limit: "autre chose dans le même genre" avant cette date. */
const SEEKING =
  "(quelque chose|qqch|autre chose|un truc|des trucs|d'autres?|il y a quoi|y a quoi|quoi d'autre|rien|vous avez)( [a-z']+){0,5}";

/** How French leans on what was said before. */
export const followWords: FollowWords = {
  leading: wording(`
    et( (puis|si|sinon|alors|aussi|pour|du coup|plutot|en|sur))?|ou (bien|alors|plutot|sinon)|ou (?=a |au |aux |dans |sur |en |le |la |les |l'|des |du )|puis|sinon|plutot|mais|alors plutot|ou alors|non plutot|en fait( plutot)?|finalement|du coup|aussi|pareil( mais)?|la meme (chose|recherche)( mais)?|meme (chose|recherche|question)( mais)?|idem( mais)?|seulement|uniquement|juste|rien que|et encore|avec|sans|pas|que (?=(l'apres-midi|l'aprem|le (matin|midi|soir|week-end|we)|les (matins|soirs|apres-midis?|week-ends)|en (soiree|semaine|journee|matinee)|a |gratuit))
  `),
  anywhere: wording(`
    plutot|de preference|(seulement|slmt|seulmt|uniquement|exclusivement)$|a la place|au lieu d(e|u)|finalement|pareil|idem|la meme chose|parmi (eux|elles|ceux|ces|celles)|parmi|la-dedans|dans (la|cette) liste|de (ceux|celles)|ceux|celles|lesquels?|lesquelles|(il )?y en (a|aura|aurait)(-t-il| t il)?|en a-t-il|(les|des) memes?|la-bas|d'autres?|une? autre (jour|soir|date|moment|week-end|semaine) (que|qu')|seulement (les|ceux)|uniquement (les|ceux)|que (les|ceux|celles|du|des)
    ${SUM_OF_THEM}
  `),
  prefers: wording(`
    (il )?(faut|faudrait|faudra) (que (ce|ca) (soit|tombe|se passe|commence)|qu'(il|elle) (soit|commence))|(ca|ce) (doit|devrait|devra) etre
    (c'est|ce serait|ca serait|c|ce sera) (bien |beaucoup |encore )?(mieux|preferable|plus (simple|pratique|facile))(?! (que|de|d'|en|pour))|(m'|nous |me )(arrange(rait)?|va(it)?|irait|convien(t|drait)) (mieux|davantage|plus)
  `),
  doesToo: wording(`
    (ca |cela )?(ne )?(me|nous|m') ?(va|vont|convient|conviennent|irait|iraient|conviendrait|arrange|suffit) (tres |bien |parfaitement |tout )*(aussi|egalement)
    (c'est|ce serait|c|est|serait|seraient) (tres |tout a fait |tout )?(bon|bien|ok|possible|jouable|faisable|accessible|parfait|envisageable)( (pour|a) (moi|nous))? (aussi|egalement)|(c'est|ce serait|est|serait) (aussi|egalement) (bon|ok|possible|jouable|faisable|bien|accessible|envisageable)
    (je|on|nous) (peux|peut|pouvons|pourrais|pourrait|pourrions) (aussi|egalement) (aller|venir|me deplacer|nous deplacer|faire|pousser|monter|descendre)(?= (a|au|aux|jusqu|sur|dans) )
  `),
  // "Et à Hem, y a un truc aussi ?" asks what is there.
  adding: wording(
    `(?<!(y a|ya|y aura|y aurait|y a-t-il|avez|avez-vous|proposez)( (la-bas|la))* (un truc|un machin|quelque chose|qqch|qq chose|des trucs|des choses|des evenements|un evenement|quoi)( (la-bas|la|de prevu))* )(aussi|egalement|en plus)|ajoute(r|z)?|^ou (?!.*(a la place|plutot))(alors|bien|aussi|a|au|aux|dans|sur|en|le|la|les|des|du)|ainsi que`,
  ),
  released: {
    windows: wording(`
      (le jour|la date) (m'est|nous est|est) egale?
      (n'importe|peu importe|qu'importe|quel que soit) (le |quel )(week-end|we|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|apres-midi|soir)(?! (prochain|dernier|[0-9]))
      (peu importe|n'importe|quelle que soit|quelque soit|sans|toutes?|enleve|oublie|pas de) (la |les |le |quel(le)? |de |tous les )*(dates?|jours?|quand)|n'importe quand|quand (tu|vous) (veux|voulez)|tous (les )?jours( confondus)?|(toutes )?dates confondues|tout le mois|a (n'importe quelle|toute) date|sur tout le mois|toutes dates|la date (importe peu|m'est egale?|peu importe|est egale?)
    `),
    towns: wording(`
      (peu importe|n'importe|quelle que soit|quelque soit|sans|toutes?|enleve|oublie) (la |les |le |quel(le)? |ou|l')*(villes?|endroits?|lieux?|ou|communes?)|n'importe ou|toutes (les )?(villes|communes) confondues|partout( ailleurs)?|dans toutes les villes|toute la (metropole|mel)|ou que (ce|se|sa) soit|la ville (importe peu|m'est egale?|peu importe)|(dans|sur) (toute|l'ensemble de) la (metropole|mel|region)|quelque part(?! (a|au|aux|en|dans|pres|vers|d'autre)(?![a-z]))
    `),
    near: wording(
      `n'importe ou|toute la (metropole|mel|region)|l'ensemble de la (metropole|mel|region)|partout|peu importe (ou|la distance|l'endroit)|meme loin`,
    ),
    prices: wording(
      `(peu importe|n'importe quel|quel que soit|quelque soit|sans|tous les|oublie) (le |les |l')?(prix|tarifs?|budget)|(meme|aussi) (les )?payants?|payants? aussi|gratuit ou (non|pas)|payant ou non|(pas|peu) grave si (c'est|ce n'est pas) (payant|gratuit)|je (peux|veux bien) payer`,
    ),
    registrations: wording(
      `avec ou sans (inscription|reservation)|(peu importe|meme avec|meme sur|oublie) (l'|une )?inscription|inscription ou (pas|non)`,
    ),
    themes: wording(
      `(peu importe|n'importe quel|quel que soit|tous les|oublie|sans|toutes les) (le |la |les )?(themes?|thematiques?|sujets?)`,
    ),
    formats: wording(
      `(peu importe|n'importe quel(le)?|quel que soit|tous les|oublie) (le |la |les )?(types?|genres?|formats?|sortes?)( d'evenements?)?|tous types|tous les types|de tout|tous (les )?(genres|types|formats)( confondus)?|toutes (les )?(sortes|categories)( confondues)?`,
    ),
    words: wording(
      `(peu importe|n'importe quel|tous les|oublie) (le |la |les )?(themes?|thematiques?|sujets?|mots?)`,
    ),
  },
  anyHour: wording(`
    (peu importe|n'importe|quelle que soit|quelque soit|qu'importe|enleve|oublie|pas de|toutes?) (la |les |le |l'|quel(le)?s? |de |tous les )*(heures?|horaires?|moments?( de la journee)?)|(l'heure|l'horaire|le moment)( de la journee)? ((m'|nous )?(est|sont) egale?s?|(m'|nous )?importe peu|(ne )?compte pas)|(a|de) n'importe quelle heure|matin ou soir( peu importe)?|a tout(e)? (heure|moment)
  `),
  removing: wording(
    `(enleve|retire|supprime|vire|ote)(r|z)?(-moi)?(?! (ceux|celles)(?![a-z]))|on (enleve|retire)(?! (ceux|celles)(?![a-z]))|(?<!(n'|ne ))oublie(z|r|ns|ons)?|(on )?laisse(z|r|ons)? tomber|tant pis pour|sans (le |les )?(filtres?|criteres?)( de| sur)?`,
  ),
  easing: wording(
    `pas (forcement|necessairement|obligatoirement|specialement|besoin (que ce soit|d'etre))|pas que(?= (a|sur|dans)(?![a-z]))`,
  ),
  avoided: {
    windows: wording(`
      ((a |pour )?(un|une) autre (jour|jours|matin|apres-midi|soir|moment|date|week-end|semaine|fois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(d'|les |tous les )autres (dates|jours|soirs|moments|creneaux))(?! (que|qu'))|pas ce (jour|soir)-la
    `),
    towns: wording(`
      (?<!partout )(?<!par )(?<!d')(?<!(c'est|est-ce|ce sera|est-il|ca se passe|ca a lieu) [^?.!;]{0,60} ou (bien )?)ailleurs(?! (que|qu'))|autre part(?! (que|qu'))|(dans |a )?(une autre (ville|commune)|un autre (endroit|lieu))|(dans )?d'autres (villes|communes|endroits|lieux)|pas la-bas
    `),
  },
  takesBack:
    /(?:^|[ ,.;?!(])(?:(?:euh?|heu|ah|oh|oups|mince|zut|enfin|et puis|ou|mais|bah|ben) ?,? ?)*(?:(?:non|nan)(?: non)?,? ?(?:pardon|desolee?|attend(?:s|ez)|excuse(?:z|s)?(?:[ -]moi)?|je me (?:suis )?tromp(?:ee?)|plutot|en fait)?|pardon|desolee?|erreur|je me (?:suis )?tromp(?:ee?)|(?:non,? )?je (?:veux|voulais) dire|plutot|en fait)[ ,.!…]*(?:(?:c'est|a|en|le|la|au|pour|dans|plutot|je (?:veux|voulais) dire|disons) ?){0,3}/g,
  correcting: wording(
    `^((non|pardon|oups|euh|ah non|desolee?|erreur)[ ,]*)*(je (voulais|veux) dire|je parlais d(e|u))`,
  ),
  shifts: [
    [
      wording(
        `(?<!(avant|apres|depuis|jusqu'a|d'ici( a)?) )(ce (meme )?(jour|soir|matin|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)-la|(le|ce) meme (jour|soir|matin)|cette (meme )?(date|soiree|journee|apres-midi|semaine)-la|(a )?la meme (date|soiree|journee|semaine)|la meme apres-midi|ce (meme )?(week-end|we)-la|(le|ce) meme (week-end|we)|(ces|les) (memes |deux )*(jours|dates|soirs)-la|(aux|les|ces) memes (jours|dates))`,
      ),
      0,
    ],
    [
      wording(
        `(le |au |du )?lendemain|(le )?(jour|matin|soir) (d'apres|suivant)|(l'apres-midi|la matinee|la soiree) (d'apres|suivante)`,
      ),
      1,
    ],
    [
      wording(
        `(la )?veille|(le )?(jour|matin|soir) (d'avant|precedent)|(l'apres-midi|la matinee|la soiree) (d'avant|precedente)`,
      ),
      -1,
    ],
    [wording(`(le )?surlendemain`), 2],
    [
      wording(
        `cel(ui|le) (encore )?(d'apres|qui suit|apres)( encore)?|(?<=(semaine|semaine prochaine|semaine-la|week-end|week-end-la|we) (ou|et) )l[ae] suivante?|(la )?semaine (d'apres|suivante)|(le )?(week-end|we) (d'apres|suivant)(?!,? ?[(]?(le |les |du |des )?(samedi )?[0-9])|huit jours (apres|plus tard)|une semaine (apres|plus tard)`,
      ),
      7,
    ],
    [
      wording(
        `(la )?semaine (d'avant|precedente)|(le )?week-end (d'avant|precedent)|une semaine (avant|plus tot)`,
      ),
      -7,
    ],
  ],
  weeks: wording(
    `une autre semaine|cette (meme )?semaine-la|(la |cette )?meme semaine|(la )?semaine (d'apres|suivante|d'avant|precedente)`,
  ),
  wholeWeek: wording(
    `(toute la semaine|la semaine (entiere|complete))(?! (prochaine|suivante|derniere|d'apres|d'avant|de|du|qui)(?![a-z]))`,
  ),
  nextOne: wording(`prochaine?s?|qui vient|suivante?s?`),
  oneAfter: {
    week: wording(`^(et|ou|puis|alors) (pour |dans |sur )?(la|celle) (suivante|qui suit)$`),
    weekend: wording(`^(et|ou|puis|alors) (pour |sur )?(le|celui) (suivant|qui suit)$`),
  },
  weekends: wording(
    `un autre (week-end|we)|ce (meme )?(week-end|we)-la|(le |ce )?meme (week-end|we)|(le )?(week-end|we) (d'apres|suivant|d'avant|precedent)`,
  ),
  recalls: wording(
    `(il )?(n')?y'avait(-t)?(-il)? (aussi |deja |donc )?pas|n'y avait-il pas|(il me semblait|je croyais|j'aurais jure|je pensais) qu'il y avait|(il )?(n')?y'a pas eu`,
  ),
  otherDays: wording(
    `(d'|les |un |une |un des |une des )(autres?) (jour|soir|soiree|matin|apres-midi|midi)s?|(jour|soir|matin)s? (different|autre)s?`,
  ),
  ofWeek: wording(`(de|dans|pendant) (la|cette) semaine|cette semaine`),
  opposite: {
    not: wording(`
      ^((et|mais|ok|alors|bon)[ ,]+)*(lesquels|lesquelles|lequel|laquelle|ceux|celles|quels|quelles) (qui )?(ne |n'|n')?(le |l'|en )?(sont|est|ont|a|demandent?|faut)?( le)? ?pas( besoin)?$
      ^((et|mais|ok|alors|bon)[ ,]+)*(l'inverse|le contraire|au contraire|a l'inverse)$
    `),
    with: wording(
      `^((et|mais|ok|alors|bon)[ ,]+)*((il y a |y a |ya )?(lesquels|lesquelles|lequel|laquelle|ceux|celles|quoi|quels|quelles)( (sont|c'est|il y a|y a|ya))? )?avec$`,
    ),
    without: wording(
      `^((et|mais|ok|alors|bon)[ ,]+)*((il y a |y a |ya )?(lesquels|lesquelles|lequel|laquelle|ceux|celles|quoi|quels|quelles)( (sont|c'est|il y a|y a|ya))? )?(sans|pour (lesquels|lesquelles) (il |y )?(n'y |ne |n'en )?(en )?(a|faut) pas( besoin)?( (d'inscription|s'inscrire))?)$`,
    ),
  },
  nextAfter: wording(`
    ^((et|ok|puis|alors|bon|d'accord|super|merci)[ ,]+)*((c'est quoi|c'est lequel|c'est quand|il y a quoi|y a quoi|ya quoi|quoi|qu'est-ce qu'il y a) )?(celui|celle|le truc|l'evenement) (encore |juste )?(d'apres|qui suit|qui vient apres|apres)( encore)?$
    ^((et|ok|puis|alors|bon|d'accord)[ ,]+)+(juste )?apres( (ca|cela|celui-la|celle-la))?( (c'est quoi|il y a quoi|y a quoi|ya quoi|quoi|qu'est-ce qu'il y a))?$
  `),
  leftAfter: wording(`
    (apres|ensuite)( (ca|cela|celui-la|celle-la))?,? (est-ce qu')?((il )?(y a|y'a|ya|reste)|(il )?y (aura|en a)|reste)(-t-?il)? (encore|toujours) [^?!]*
    (apres|ensuite)( (ca|cela|celui-la|celle-la))?,? (est-ce qu')?(il )?(y a|y'a|ya|y aura|reste)(-t-?il)? (autre chose|quelque chose|(des|d'autres) (trucs?|choses?|evenements?)) ou (si )?(c'est|c|tout est|ca) [^?!]*
    (il )?(y a|y'a|ya|reste)(-t-?il)? (encore|toujours) (autre chose|quelque chose|quoi|(des|d'autres) (trucs?|choses?|evenements?|sorties?|dates?|rendez-vous|activites?)) (apres|ensuite)( (ca|cela|celui-la|celle-la))?(?= *[?!.,]| *$| ou )
    (apres|ensuite)( (ca|cela|celui-la|celle-la))?,? (c'est|c) (fini|tout|termine)(?= *[?!.,]| *$| ou )
  `),
  turns: [
    wording(
      `(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? (d'apres|suivante?|d'ensuite|qui suit)`,
    ),
    wording(
      `(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? (d'avant|precedente?|qui precede)`,
    ),
  ],
  farOff: wording(`
    ${IS_FAR}(?=,? ${A_DAY}(?![^.!;,]*[?]))
    (?<=${A_DAY}( novembre| decembre)?,? (mais )?)${IS_FAR}(?! (d'ici|de|du|des)(?![a-z]))
  `),
  later: [
    wording(`
      ^((ah|oh|oui|ok|bon|super|merci|cool|genial|parfait|dommage|et|ou|sinon|mais|non|alors|plutot|rien|quelque chose|qqch|un truc|des choses|il y a quoi|y a quoi|quoi|il y (en )?a|y (en )?a|vous (en )?avez|d'autres?( [a-z]+)?|autre chose|quoi d'autre|(on|je) (peut|peux|pourrais?|pourrait) (y )?faire( quoi)?|la-bas|une? autre (jour|matin|apres-midi|soir|date|fois)) )*(de |d')?(un peu |beaucoup )?plus (tard|loin dans le temps)( (dans (la journee|la semaine|le mois|la soiree)|ce (jour|soir)-la|le meme (jour|soir)))?${ELSEWHERE}(,? (sinon|alors|aussi|peut-etre|du coup))*$
      ${SEEKING} apres (cette date|ce jour-la)
      ^((et|ou|ok|bon|alors|sinon|puis|donc|il y a quoi|y a quoi)[ ,]+)*(apres (ca|cela)|apres|ensuite|par la suite|a partir de la)(?=,? (jusqu|avant|d'ici))
    `),
    wording(`
      ${SEEKING} avant (cette date|ce jour-la)
      ^((ah|oh|oui|ok|bon|super|merci|cool|genial|parfait|dommage|et|ou|sinon|mais|non|alors|plutot|(il )?n'y (en )?a( pas)?|(il )?y aurait|vous n'avez( pas)?|ya|rien|quelque chose|qqch|un truc|des choses|il y a quoi|y a quoi|quoi|il y (en )?a|y (en )?a|vous (en )?avez|d'autres?( [a-z]+)?|autre chose|quoi d'autre|(on|je) (peut|peux|pourrais?|pourrait) (y )?faire( quoi)?|la-bas|une? autre (jour|matin|apres-midi|soir|date|fois)) )*(de |d')?(un peu |beaucoup )?(plus tot|avant)( (dans (la journee|la semaine|le mois|la soiree)|ce (jour|soir)-la|le meme (jour|soir)))?$
    `),
  ],
  left: wording(`(il )?(me |nous )?(reste(nt)?|resterait|restera)(-t-il)?`),
  remaining: wording(
    `(il )?(me |nous )?(reste(nt)?|resterait|restera)(-t-il)?|restante?s?|encore|toujours|a venir|(qui|que) (viennent|arrivent)|prochainement|pas (encore )?(finie?s?|terminee?s?|passee?s?)`,
  ),
  wholeList: wording(`
    (montre|donne|affiche|envoie|fais|voir)(z|r)?(-moi|-nous| moi| nous)? (toute )?(la |une )liste( (complete|entiere|en entier|de tout))?|(la )?liste (complete|entiere|en entier)|(montre|donne|affiche|liste)(z|r)?(-les)?(-moi| moi)? (les |moi )?tous$|liste(z|r)?-(les|moi tout)
  `),
  thatDay: wording(
    `le (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! (prochain|dernier|suivant|d'apres|d'avant|[0-9]))`,
  ),
  wishes: wording(
    `prefer[a-z]+|(aimer|voudr)ai(s|t|ent) (mieux|plutot)|(est|suis|sont) (plus|plutot) (interesse|branche)e?s?`,
  ),
  refuses: wording(`
    ^((ah|bah|ben|bof|hmm|mouais|ok|euh|non|nan|bon|dommage|tant pis|d'accord|merci)[ ,.!]*)*((c'est |ce n'est |alors |du coup )*pas (trop |vraiment |tellement )?(pour (moi|nous)|mon (truc|domaine|rayon)|mon genre)|(ca|cela) (ne )?(m'|nous )(interesse|tente|dit|va|convient|branche|plait) pas|(je ne suis |je suis |on est )?pas (trop |vraiment )?interessee?s?|non merci|laisse tomber|laissez tomber|tant pis( pour (ca|celui-la))?)(?= ?[.!,;…]| (et|sinon|mais))
  `),
  notForUs: wording(`
    (pas|guere|jamais|plus) [^.!?;]*(pour (moi|nous)|(mon|notre) (truc|domaine|genre|fort|rayon|delire)|(ma|notre) tasse de the)(?= *[.,;:!…–-]| *$)|tres peu pour (moi|nous)|(ce sera |c'est )?sans (moi|nous)(?= *[.,;:!…–-]| *$)
    (m'|nous |me )(interesse|tente|dit|branche|parle|plait|attire|emballe)(nt)? (vraiment |trop |absolument )?(pas|guere|rien)( (trop|vraiment|du tout|plus que ca))?(?= *[.,;:!…–-]| *$)
  `),
  rest: wording(
    `reste (de (la|cette) semaine|du mois|de l'annee|du week-end|de (novembre|decembre))`,
  ),
  shrugs: wording(`
    ^((ah|oh|bah|ben|ok|bon|non|nan|merci( mais)?) )*(bof( bof)?|mouais|moui|mwais|mouef|pff+|pfiou|beurk|berk|hmm+|mmh+|rho+|boarf|baf)(?=[ ,.!…]*((c'est|c|ca|cela|ce|trop|encore|toujours|rien que|un peu|pas (top|terrible|ouf|fou|genial)|et|plutot|sinon)(?![a-z])))
  `),
  besides: wording(
    `(quelque chose|qqch|un truc|un evenement|des trucs|des choses|une activite) (de |d')?(un peu |beaucoup )?(plus|moins) (?!(tot|tard|loin|pres|d|de|que)(?![a-z]))[a-z]+|d'autres?(?! (que|qu'))|(?<!ou )autre chose(?! (que|qu'))|(un|une) (deuxieme|seconde?)(?! (fois|jour|date|partie|temps|edition|main|chance)(?![a-z]))|autres (evenements?|choses?|trucs?|idees?)(?! (que|qu'))|(en (faire|voir|suivre|caser|enchainer|placer|ajouter|prendre)|y en a(-t-il)?|y en aurait(-il)?) (un|une) autre|a part (ca|celui-la)`,
  ),
  sameSubject: wording(
    `(sur|dans|autour de|concernant|a propos de) (le meme|la meme|ce|cette) (sujet|theme|thematique|domaine|question)|la-dessus`,
  ),
  all: wording(
    `tout ce (qui|qu'il|qu'on|que (vous|tu))|tout(?= (le (soir|matin|week-end)|ce qui))|(tous|toutes) les (evenements|activites|sorties|animations|rendez-vous|trucs)|la totale|absolument tout`,
  ),
  coming: wording(
    `(?<!(hesite|pense|invite|prevois|compte|tarde|oblige|encourage)[a-z]* )(encore )?a venir(?! (a|au|en|avec|dans|chez|pour y)(?![a-z]))|(qui )?(sont|est) (encore )?a venir|prochainement|pas encore passee?s?|(les )?(prochaine?s|futurs|futures)$|(tout )?ce qu(i|'il) (vous )?reste(?= *[?.!,]| *$| (alors|encore|donc))`,
  ),
  dayFirst: wording(`
    ^((ok|bon|bien|et|euh|non|donc|alors)[ ,]*)*(plutot |pour |le |du coup )*x (alors|du coup|plutot|dans ce cas|donc)[ ,.;:?!]*$
    ^((ok|bon|bien|alors|donc)[ ,]*)*et (pour |le )*x[ ,.;:?!]*$
    ^((ok|bon|bien|donc|alors|du coup)[ ,]*)+(pour |le )*x[ .;:?!]*$
  `),
  settlesOn: wording(`
    (je|j'|on|nous) (le |la |l'|les |y )?(note|notons|retiens|retient|garde|passe|passerai|passera|viens|viendrai|viendra|viendrons|irai|ira|irons|serai la|sera la|serons la)|(me|nous) (suffit|suffira|va|ira|convient|conviendra)( (bien|tres bien|parfaitement))?|va pour|ce sera|(je|on) (vais|va|pense|compte) (y )?(venir|aller|passer)
  `),
  nothingAtAll: wording(`
    ^((ah|oh|quoi|comment|mais|non|et|alors|donc|ben|bah|euh)[ ,!?]*)*(((bon|c'est )?vrai(ment)?|ah bon|serieu(x|sement)|sans (blague|dec)|(vous etes|etes-vous|t'es|tu es|c'est)( bien| vraiment)? surs?|((il )?(n'y a|y a|ya) |vous n'avez )?(donc |vraiment |absolument |strictement )*(rien|aucun)( (du tout|d'autre|de rien|la-bas|ce jour-la|la))?)[ ,?!]*)+$
  `),
  beyondIt: wording(
    `(juste |directement )?(apres|avant|a la suite d(e|u)|a l'issue d(e|u)|en plus d(e|u)|a part|outre|hormis) ((la|le|cette|cet|ce) |l['’] ?)?${NO_EVENT}[a-z]+`,
  ),
  forThem: wording(
    `(pour|avec|a) (eux|elles|leur age)|(leur|les) (plairait|plaira|occuper(a|ont)?)`,
  ),
  ofThem: wording(
    `(il )?y en a( combien|-t-il)?|combien (sont-(ils|elles)|y en a(-t-il)?|il y en a|(d'entre )?(eux|elles))|(ils|elles) sont combien|${SUM_OF_THEM}`,
  ),
  theirs: wording(`
    (cet|ce|cette|le meme|la meme|meme) (organisme|organisateur|organisatrice|association|asso|structure|cooperative|organisation|cabinet)|(ils|elles) (en )?(re)?(font|organisent|proposent|prevoient|ont prevu)|(il|elle) (en )?organise (quoi|combien|d'autres|aussi|encore)|(propose|organise|prevoi|fon)(nt|t)?-(t-)?(ils?|elles?)|(que|quoi|qu') (font|organisent|proposent)-?(ils|elles)
  `),
  among: wording(`
    ^((et|mais|ok|bon|alors)[ ,]*)*((juste|seulement|uniquement) (ceux|celles)|(ceux|celles) (de|d'|du|des|a|au|aux|en) ?(?!(vous|vos|la liste)))
    lequel|laquelle|lesquels|lesquelles|desquels|parmi (eux|elles|les autres|ceux-la|ceux-ci|celles-ci|ces|cette)|(de|dans) (cette|la) liste|la-dedans|(parmi|dans) (ceux|celles) (que|de la)
  `),
  it: wording(
    `^(attend(s|ez)[ ,.!]+(?=[^?]*[?]))?((et|mais|alors|au fait|sinon|donc|dis) )*((je|j') ?(croyais|pensais|avais (lu|vu|compris|note)|ai (lu|vu|compris|note)) que )?(c'etait|c'est|c|est-ce que c'est|est-ce(?! qu)|est-ce que ca (se passe|a lieu)|ca (se passe|a lieu|tombe)|ce sera|(ce|ca) (serait|sera)(?= (encore |aussi |deja )*(ouvert|ferme|visible))|(ce serait|serait-(ce|elle|il)|sera-t-(elle|il)|(elle|il) (est|sera|serait))(?= (encore |aussi |deja )*(ouverte?|fermee?|visible))|(est-ce qu')?(on|je) (peut|peux|pourra|pourrait|pourrais) (aussi |encore )?(la |le |l')(voir|visiter)|(peut|pourra|pourrait)-on (la |le |l')(voir|visiter)|puis-je (la |le |l')(voir|visiter)|il a lieu|l'entree est|(l'evenement|cet evenement) est)(?! (quoi|koi|qui|ki|ou|quand|kan|pas ca|combien|comment|quel(le)?s?)(?![a-z]))`,
  ),
  there: {
    either: wording(`la-bas|sur place(?= *[?.!,;]| *$| (ou|et|avant|apres|pour|le|ce)(?![a-z]))`),
    town: wording(`dans (la meme|cette) (ville|commune)|meme (ville|commune)`),
    venue: wording(
      `(au |a la |a |dans le |dans la |dans )?(meme|cet|cette|ce) (lieu|endroit|salle|adresse|batiment)|(?<=(voir|visiter|decouvrir|jeter un (coup d')?oeil (a|sur|dans)|faire le tour (de|du)) )(le lieu|les lieux|l'endroit|la salle|le batiment|les locaux)(?= (juste |un peu )*(la veille|le lendemain|le jour (d'avant|d'apres|precedent|suivant)|demain|aujourd'hui|ce (soir|matin|week-?end)|cet apres-midi|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))`,
    ),
  },
  around: wording(`
    (?<!(affiche|affichette|flyer|tract|annonce|panneau|pub|prospectus|depliant|page|article|brochure)s? (juste |tout )?(d')?)(juste |tout )?(a cote|aux alentours|aux environs|dans les environs|dans les alentours|(pas|non) (tres |trop )?loin( de la)?|a proximite|dans le (meme )?(coin|quartier)|pres de la-bas|la autour|(dans |et )?(les |des )?(autres )?(communes?|villes?|coins?) (tout |juste )?(voisines?|d'a cote|a cote|autour|alentour|environnantes?|limitrophes?|aux alentours|(les )?plus proches?|proches?|pas (trop |tres )?loin|du coin|du secteur|a la ronde)|(dans )?le voisinage|^(et )?autour$)(?! (de|d'|du|des|chez|ici))
  `),
  bothTowns: wording(`(les|ces) deux (villes|communes)|l'une (et|ou) l'autre (ville|commune)`),
  neighbours: wording(`
    (communes?|villes?) (tout |juste )?(voisines?|d'a cote|a cote|autour|alentour|environnantes?|limitrophes?|aux alentours|(les )?plus proches?|proches?|pas (trop |tres )?loin|du coin|du secteur|a la ronde)|(dans )?le voisinage
  `),
};

/** Near in time, and not in space. */
const SOONEST =
  "(celui |celle )?(qui est )?(le|la) plus (proche|pres) (en date|en temps|dans le temps|dans le calendrier|en termes? de dates?|niveau date)|(a )?la date la plus proche";

/** « Le deuxième jour » is one of an event's own, and no event of a list. */
const NO_DAY = "(?! jours?(?![a-z]))";

export const choiceWords: ChoiceWords = {
  numbered: wording(String.raw`
    (le |la |l')?(numero|num|no|n°|n|option|choix|reponse|#) ?([1-9]\d?)|^(le |la |je (prends|veux|choisis) (le |la )?|celui |plutot (le |la )?)?([1-9])$|(le|la|du|au) ([1-5])$|^(et )?(pour )?(le|la) ([1-5])(?= (faut|c'est|c |il faut|ca |y a|est[- ]|on peut|a l'air|me )| ?[.,:;!] ?[a-z])
  `),
  dated: /\b(?:jusqu['’]au|avant|apres|des|depuis) $/,
  listed: wording(`(le|la|du|au) [1-9](?![0-9])${NO_COUNT}`),
  ordinals: [
    [
      wording(
        `(le |la |les |du |au |l'|l')(premiere?s?|1(er|ere|re)|tout premier)${NO_DAY}|^(premiere?|1(er|ere|re))$`,
      ),
      1,
    ],
    [
      wording(
        `(le |la |les |du |au )(deuxiemes?|seconde?|2(e|eme|nd|nde|ieme)|2 eme|dexieme|duexieme)${NO_DAY}|^(deuxieme|seconde?|2(e|eme|nd))$`,
      ),
      2,
    ],
    [
      wording(
        `(le |la |les |du |au )(troisiemes?|3(e|eme|ieme)|3 eme)${NO_DAY}|^(troisieme|3(e|eme))$`,
      ),
      3,
    ],
    [wording(`(le |la |les |du |au )(quatriemes?|4(e|eme|ieme)|4 eme)|^(quatrieme|4(e|eme))$`), 4],
    [wording(`(le |la |les |du |au )(cinquiemes?|5(e|eme|ieme)|5 eme)|^(cinquieme|5(e|eme))$`), 5],
    [
      wording(
        `(le |la |les |du |au )(sixiemes?|6(e|eme|ieme)|6 eme)(?! (edition|anniversaire|annee|fois))|^(sixieme|6(e|eme))$`,
      ),
      6,
    ],
    [
      wording(
        `(le |la |les |du |au )(septiemes?|7(e|eme|ieme)|7 eme)(?! (edition|anniversaire|annee|fois))|^(septieme|7(e|eme))$`,
      ),
      7,
    ],
    [
      wording(
        `(le |la |les |du |au )(huitiemes?|8(e|eme|ieme)|8 eme)(?! (edition|anniversaire|annee|fois))|^(huitieme|8(e|eme))$`,
      ),
      8,
    ],
    [
      wording(
        `(le |la |les |du |au )(neuviemes?|9(e|eme|ieme)|9 eme)(?! (edition|anniversaire|annee|fois))|^(neuvieme|9(e|eme))$`,
      ),
      9,
    ],
    [
      wording(
        `(le |la |les |du |au )(dixiemes?|10(e|eme|ieme)|10 eme)(?! (edition|anniversaire|annee|fois))|^(dixieme|10(e|eme))$`,
      ),
      10,
    ],
  ],
  picks: {
    other: wording(
      `(?<!l'un (et|ou|ni) )(l'autre|celui d'a cote|celle d'a cote)(?! (jour|soir|fois|bout|ville|commune|cote))`,
    ),
    others: wording(
      `(^|et |pour |de |voir |montre(z|r)?(-moi)? )(tous |toutes )?(les|des|aux) autres(?! (jours?|soirs?|villes?|communes?|dates?|themes?))|(parmi|dans) (tous |toutes )?les autres|(lequel|laquelle|lesquels|lesquelles) (des|parmi les|dans les) autres|ceux qui restent|celles qui restent`,
    ),
    all: wording(
      `(tous |toutes |pour |dans )?(?<!${OF_US})les (deux|2|trois|3|quatre|4|cinq|5)(?=( (sont|ont|c'est|s'il|svp))? *[^a-z0-9 ]| *$| (sont|ont|c'est|svp) )|l'un et l'autre|(retour a|reviens a|revenir a|revenons a|revoir|remontre(z)?(-moi)?|redonne(z)?(-moi)?|reaffiche(z)?) la liste|tous ceux-la|toutes celles-la|chacun|chacune`,
    ),
    last: wording(
      `(le |la |du |au )(tout )?(derniere?|dernier de la liste)|^(le |la )?(tout )?derniere?$`,
    ),
    earliest: wording(
      `^((et|bon|alors|du coup|donc|ok|c'est quoi|quel est|donne(z)?-moi|dis-moi|dites-moi)[ ,]*)*(le |la )?(tout )?prochaine? (evenement|event|evt|truc|rdv|rendez-vous|sortie|activite|animation)(?= (a|au|aux|en|dans|sur|pour|pres|gratuite?|libre|svp|stp|s'il) |[^a-z0-9]*$| (svp|stp)(?![a-z]))|^((et|bon|alors|du coup) )?(le |la )?(tout )?prochaine? (evenement|event|evt|truc|rdv|rendez-vous|sortie|activite|animation|date)s? ?[,?]? ?((c'est|c|est) )?(quand|quoi|ou|lequel|koi|kand)|^(et )?(le|la) (tout )?prochaine?,? (c'est|c) (laquelle|lequel|laquel|quoi|quand)|${SOONEST}|(lequel|laquelle|celui|celle|qui|quel|c'est quoi|c'est lequel|c (koi|kand|ou)|c'est (quand|ou)|quand (est|a lieu|c'est))( … )? ?(le|la) (plus tot|(tout )?prochaine?(?! (annee|date|edition|fois|mois|semaine|week-end)))|(lequel|laquelle|celui|celle|qu'est-ce qui|quoi qui|quel(le)? [a-z]+) … (en premier|d'abord|avant l'autre|le plus vite)|(?<!(faire|arriver|venir|partir|finir|au) )(le|la) plus tot(?! possible)(?=( (des|de|d'entre) (la liste|deux|trois|tous|toutes|ceux-la|celles-la))?( (c'est|c|ce serait|est))?( (lequel|laquelle|quand|quoi|ou))?[^a-z0-9]*$|,)`,
    ),
    latest: wording(
      `(lequel|laquelle|celui|celle) … (le plus tard|en dernier|apres l'autre)|(?<!(faire|arriver|venir|partir|finir|au) )(le|la) plus (tard(?! possible)|tardi(f|ve))(?=( (des|de|d'entre) (la liste|deux|trois|tous|toutes|ceux-la|celles-la))?( (c'est|c|ce serait|est))?( (lequel|laquelle|quand|quoi|ou))?[^a-z0-9]*$|,)`,
    ),
    next: wording(
      `(le|la) (suivante?|prochaine?) (juste )?apres( (ca|cela|celui-la|celle-la|celui-ci|celle-ci))?(?=[^a-z0-9]*$|,)|(?<!(jour|mois|semaine|week-end|ou) )(le|la) suivante?(?=[^a-z0-9]*$|,| (c'est|c) )`,
    ),
  },
  ofAll: wording(
    `(du|de tout le|de la|de toute la) (programme|mois|programmation|festival|saison)`,
  ),
  soonest: wording(SOONEST),
  first: [
    [wording(`(les |des )?(deux|2) (premiere?s?|1er?s)|les premiers deux`), 2],
    [wording(`(les |des )?(trois|3) (premiere?s?|1er?s)`), 3],
    [wording(`(les |des )?(quatre|4) (premiere?s?|1er?s)`), 4],
  ],
  one: wording(
    `^(c'est |et |ou |alors |(plutot|seulement|uniquement|juste|rien que|que) |je (prends|veux|choisis|voudrais|prefere) |interesse par |non |je (parle|parlais) d(e|u) |je pensais a |pas (ca|celui-la),? (mais )?|(montre|donne|affiche|ouvre|voir|voyons|prends|choisis)(z|r)?(-moi|-nous)? (plutot |d'abord )?)?(celui|celle|cui)(-ci|-la)?(?! (encore )?(d'apres|qui suit|apres)( encore)?[^a-z]*$)`,
  ),
  pointed: wording(
    `(montre|donne|affiche|ouvre|voir|voyons|prends|choisis)(z|r)?(-moi|-nous| moi)? (celui|celle|ceux|celles|ca|cela)(-la|-ci| la)?( (alors|svp|merci))*$|(montre|donne|affiche)(z|r)?(-le|-la|-les)(-moi)?( (alors|svp))*$|^(oui |ok |et |alors )*(celui|celle|ceux|celles)(-la|-ci| la)( (alors|svp|merci))*$`,
  ),
  oneOf: wording(`celui|celle|ceux|celles|(l'|les )evenements?`),
  definite: wording(`^(le|la|l'|du|au)$`),
};

export const negationWords: NegationWords = {
  negators: wording(`
    (pas (forcement|necessairement|obligatoirement|specialement|besoin (que ce soit|d'etre))( une?(?= ))?|pas que(?= (a|sur|dans)(?![a-z])))|${UNLIKED}|${HAVING}pas une?(?= )|(mais )?(surtout )?(pas|(?<=mais )rien|(sauf|excepte|hormis)( une?(?= ))?|hors|sauf que|non|(en )?(excluant|enlevant|retirant|supprimant|otant|evitant)|exclure|exclus|exclue|ailleurs (qu'|que)|autres? ((jour|soir|date|moment|creneau|week-end|semaine|endroit|lieu|ville|commune|chose|truc|evenement|sortie|activite|sujet|theme)[sx]? )?(que|qu')( ?une?(?= ))?|autre part (que|qu')|en dehors|a part|mis a part|sans compter|a l'exception|(plutot (que|qu')|au lieu (de|du|d'))( ?une?(?= ))?|n'est pas|ne sont pas|sauf pas|j'evite|evite(r|z)?|(enleve|retire|supprime|vire|ote)(r|z)?|(?<!(n'|ne ))oublie(z|r|ns|ons)?|(on )?laisse(z|r|ons)? tomber|tant pis pour|sans (le |les )?(filtres?|criteres?)( de| sur)?|sans (etre )?|n'aime pas|jamais|ni)
  `),
  placing: wording(
    `(mais )?(surtout )?sans|en dehors|hors|ailleurs (qu'|que)|autre part (qu'|que)`,
  ),
  indefinite: /^une?\b/,
  denying: wording(`(non )?(surtout )?(pas|non)( que)?`),
  busy: /\bsi (?:je|j'|on|nous) (?:rat|loup|manqu)(?:e|es|ais|ait|ons)(?: (?:ca|le|la|ce|celui de|celle de|l'expo de))* $|\b(?:je|j'|on|nous) ?(?:travaill|boss|taf)[a-z]*(?: (?:le|ce|tout|toute|la|de|du|aussi|deja))* $|\b(?:je|on|nous) ?(?:ne |n')?(?:peux|peut|pouvons|pourrai|pourra|pourrons) (?:vraiment |malheureusement )?pas(?: (?:venir|etre la|y aller|me liberer))?(?: (?:le|la|ce|pour|du tout))* $|\bpas (?:libres?|dispo(?:nible)?s?|la|(?:trop |vraiment )?le temps(?: (?:de|d')[^,.;]{0,20}?)?)(?: (?:le|ce|pour|la))* $|\b(?<!\bqui )(?:suis|serai|sommes|est|serons) (?:deja )?(?:prise?|occupee?|absente?|indisponible|en (?:cours|reunion|deplacement|voyage))s?(?: (?:le|ce|tout|la))* $|\btrop (?:(?:tot|tard|loin)(?: (?:pour moi|pour nous|le|la|dans|en|a))* )?$/,
  rhetorical:
    /(?:^|[^a-z])(?:(?:c'est|c|ce sera|est-ce que c'est) |(?:ce|y (?:a|aurait)(?:-t-il)?|vous (?:n')?av(?:ez|iez)|(?:n')?avez-vous|tu (?:n')?as|t'as|as-tu) (?=(?:n'est )?pas ))/g,
  after: wording(`
    ^,? ?((ca|c'est|c|c'etait|est|serait|me parait|me semble) )*((un peu |beaucoup |vraiment |bien )?trop|un peu|bien|assez|quand meme|vachement|super|tres) (tot|tard|loin)(?![^.!;,]*[?])
    ^,? ?((ca|ce|cela|c'est|c|n'est|est|ne) )*(pas|guere|plus) (trop |vraiment |du tout |tellement |specialement )*(pour (moi|nous)|mon (truc|delire|domaine|sujet|fort|rayon|monde)|ma (tasse de the|came|passion))(?![^.!;,]*[?])
    ^,? ?((ca|cela|ne) )*(n'|ne )?(m'|nous |me )(interesse|interessent|branche|branchent|parle|parlent|attire|attirent|dit|disent|tente|tentent|plait|plaisent|passionne|emballe|emballent|inspire|inspirent) (trop |vraiment |pas )?(pas|guere|peu|plus|moyen|rien|bof|grand-chose)(?![^.!;,]*[?])
    ^,? ?tres peu pour (moi|nous)
    ^,? ?(ca|cela|c'est (un truc|des trucs) qui)? ?(m'|nous |me )(gonfle|gonflent|saoule|saoulent|soule|soulent|gave|gavent|ennuie|ennuient|barbe|barbent|rase|rasent|fatigue|fatiguent|deprime|depriment|agace|agacent|enerve|enervent|endort|endorment|assomme|assomment|degoute|degoutent|rebute|rebutent|fait (chier|suer|bailler|fuir)|laisse froide?|sort par les (yeux|oreilles|trous de nez))(?![^.!;,]*[?])
    ^,? ?(ca |cela )?(c'est |c )(trop |tellement |vraiment |assez |super |hyper )*(chiante?s?|barbante?s?|soporifiques?|rasoir|ennuyeu(x|se)|relou|lourd|barbant|gonflant|saoulant)(?![^.!;,]*[?])
    ^,? ?((il|elle|on|nous|ils|elles) (ne |n')?(peut|peuvent|pouvons|pourra|pourront|pourrons) (pas|plus)|je (ne |n')?(peux|suis|pourrai|serai) pas( libre| dispo| la)?|(ca|c'est|ce n'est) (ne )?(me |m')?(va pas|pas possible|mort|impossible|rate)|(c'est )?impossible|je bosse|je travaille|(je|j'|on|nous|il|elle|ils|elles) ?(travaill|boss|taf)[a-z]+|(je |on |nous |il |elle |ils |elles )(suis|est|sommes|sont) (deja )?((au|a l'|a la|en|aux) ?(travail|boulot|taf|bureau|usine|atelier|lycee|college|ecole|fac|creche|cours|stage|formation|apprentissage|reunion|deplacement|vacances|champs?|sport|entrainement)|chez (ma|mon|mes|nos|notre|sa|son|ses|leurs?|des) [a-z-]+|prise?s?|occupee?s?|absente?s?|indisponibles?)(?![a-z])|(j'|on |nous |il |elle |ils |elles )(ai|a|avons|ont) (deja )?(cours|ecole|entrainement|reunion|piscine|sport))(?!${BUSY_THEN})
  `),
  // "Vous avez un truc le midi, je bosse à Lille" seeks it then.
  only: /\b(?:seulement|uniquement|que|plutot|surtout|juste) (?:le |la |l'|en |dans la )?$|\b(?:quelque chose|qqch|(?:un|des) trucs?|une? (?:sortie|activite|evenement)s?|vous (?:av|auri)ez|(?:il )?y a|ya|je cherche)(?: [a-z'-]+){0,4} $/,
  byDay: wording(`^,? ?[a-z' ]+ (toute la|tout le|de) (journee|jour)`),
  thisOne: wording(`^ce`),
  between: wording(
    `d|de|du|des|d'|a|au|aux|le|la|les|l|l'|ce|cet|cette|ces|en|dans|sur|pour|chez|a la|par|avec|ceux|celui|celle|celles|petite?s?|grande?s?|jeunes?|locaux|locales?|publics?|publiques?|encore|un peu|trop|ce qui est|que|qu|est|sont|uniquement les|evenements?|trucs?|choses?|organises?|organisees?|aller|d'aller|venir|me rendre|veux|peux`,
  ),
  and: wording(`(ni|et|ou)( (a|au|aux|de|du|d'|dans|sur|en))?( (le|la|les|l'))?|,`),
};

export const marks: LanguageMarks = {
  frame: wordList(`
    je j il elle ils elles nous vous tu moi toi est sont suis etes sommes ai as avez avons ont peux peut pouvez veux veut voudrais voulez aimerais cherche cherchez
    qui que quoi quel quelle quels quelles quand comment combien pourquoi lequel laquelle lesquels lesquelles ou c qu y ya fait faire aller venir voir sortir sais dois faut passe prevu organise organises organisent inscris inscrire inscrivez montre donne propose trouve koi keski c'est ca
    jcherche jveux jvoudrais jpeux jsuis chui jai jaimerais jve keske kesk kes kel kelle ki koa pk pr ds dc tjs jamais stp svp slt bjr bsr mci
    oui ouais bonjour bonsoir salut coucou merci annuler annule aide recommencer suite mes efface pas rien aussi plutot sinon puis
  `),
  other: wordList(`
    le la les l un une des du de d au aux et mais donc dans sur pour par avec sans chez vers entre ce cet cette ces mon ma son sa leur leurs notre nos votre vos
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre aujourd hui demain hier matin midi soir soiree journee semaine mois prochain prochaine prochains heures jour jours apres avant
    place places gratuit gratuite gratuits gratuites atelier ateliers evenement evenements sortie sorties truc trucs chose choses inscription reservation ville quartier enfants famille jeunes etudiants tout tous toute toutes autre autres celui celle deuxieme premier premiere dernier troisieme ici quelque svp stp libre prix conference rencontre formation exposition sauf pres numero toujours
    go on sera serons serait deux trois quatre cinq sept huit neuf dix personne personnes mari femme
    dont aprem ce we week hors quinzaine fin debut weekends autour proche
  `),
  signs: /[éèêàùçôîûœ]|\b(?:qu|l|d|j|c|n|s|m)['’](?=[a-zéèêàh])/g,
  names: { fr: wording(`francais|french`), en: wording(`anglais|english`) },
  unspoken: /\b(?:pas|mal|plus|rien|peu)(?: (?!en\b)[a-z]+){0,3} (?:l['’] ?)?$/,
};
