import type { ToldWords, TopicWords } from "../topic-words.js";
import { wording } from "../wording.js";

const FOOD = `mange(r|nt)?|repas|sandwichs?|sandwiches|casse-croute|pique-nique|buffets?|buvette|restauration|restaurer|bar|collations?|gouters?|apero[a-z-]*|pot|cafe|dejeuner|diner|boire|boissons?|traiteur|vegetarien(ne)?s?|vegan|nourriture|degustations?|grignoter`;
const food = wording(FOOD);
/** What asks for it, beside what tells of it. */
const asksFood = wording(`nourri(t|s|e|es|ssent)?|${FOOD}`);
const animals = wording(`chien(ne)?s?|chats?|animal|animaux`);
const online = wording(
  `en ligne|visio[a-z]*|distanciel|a distance|zoom|streaming|retransmise?s?|en direct`,
);
const childcare = wording(`garderie|garde d'enfants|halte-garderie|baby-sitting|babysitting`);
const certificate = wording(
  `certificats?|attestations?|diplomes?|validation des acquis|certifiante?s?`,
);
const ACCESS = `fauteuils?|pmr|handicap[a-z]*|mobilite reduite|malvoyante?s?|sourde?s?|aveugles?|langue des signes|lsf|ascenseur|rampe|accessibilite`;
const access = wording(ACCESS);
/** What is in the way of who walks badly: asked about, and not told by "à tous les étages". */
const STAIRS = `escaliers?|(des|de|combien de|quelques|les) marches(?! (de|d'|du|des|vers|pour|a pied))|de plain-pied|(a l'|plusieurs |des |d')etages?|(marche|marchent) (tres |assez |plutot |un peu )?(mal|difficilement|avec (une |des |sa |ses )?(cannes?|bequilles?|deambulateur))|(du |de la )?(mal|peine|difficultes?) (a|pour) (marcher|se deplacer|me deplacer|monter)|bequilles|deambulateur`;
const transport = wording(
  `metro|bus|tram(way)?|parking|garer|stationne(r|ment)|gare(?! (st|saint))|velos?|covoiturage`,
);

const infants = wording(
  `bebes?|nourrissons?|tout-petits|poussettes?|landaus?|chaises? hautes?|allaiter|(table a )?langer|couches?`,
);

/** What French asks by, topic by topic. Notation in ../wording.ts. */
export const topicWords: TopicWords = {
  food: asksFood,
  animals,
  tongue: wording(
    `anglais(e)?|francais(e)?|bilingue|langues?(?! des signes)|traductions?|traduite?|interprete`,
  ),
  duration: wording(
    `combien de temps|longtemps|dure(nt|-t-il|-t-elle)?|duree|minutes|mn|(quels|c'est quoi)( sont)?( les)? creneaux`,
  ),
  children: wording(
    `enfants?|fils|filles?|jumeaux|jumelles|ados?|petits|(le|la|mon|ma|notre) petite?(?= (que|dont|dernier|derniere)(?![a-z]))|[0-9]+ ans|quel age|age minimum|familles?`,
  ),
  infants,
  audience: wording(
    `pour qui|a qui|(reservee?s?|destinee?s?|ouverte?s?) (a|pour) qui|publics?|ouverte? (a|aux)|reservee?s? (a|aux)|destinee?s? (a|aux)|tout le monde|n'importe qui|etudiante?s?|seniors?|personnes agees|professionnels?|associations?`,
  ),
  level: wording(
    `debutante?s?|niveau|prerequis|savoir (coder|programmer|bricoler|lire|parler)|s'y connaitre|connaissances?|experience`,
  ),
  bring: wording(
    `apporter?|amener?|ramener?|emmener?|emporter|prevoir|porter|a mettre(?! en)|tenue|(s'|m'|nous )?habill(er?|ee?s?)|dress ?code|vestimentaire|vetements?|materiel|ordinateur|venir avec`,
  ),
  speakers: wording(
    `(va|vont|doit|doivent) (temoigner|intervenir|parler|prendre la parole|etre la)|intervien(t|nent|dra)|intervenante?s?|conferenci(er|ere)s?|orateurs?|oratrices?|((?<!(?<!est-)ce )qui|c'est qui qui) ((va |vont |doit )?(l'|la |les )?((parle|cause)(?! (de|du|des|d'|sur)(?![a-z]))|anim(e|ent|er|era)|present(e|ent|er|era)|donne|donnera|donnait|assure|assurait|dispense))|(animee?|presentee?|donnee?|assuree?|dispensee?) par qui|qui ((va|vont|doit|doivent) )(l'|la |les )?(animer|presenter|donner|assurer|dispenser)|(qui est|c'est qui|qui sera) (le |la |l')(formateur|formatrice|animateur|animatrice)|pren(d|dra|nent|dront) la parole|temoigne(nt|ra|ront)?|invitee?s?`,
  ),
  activities: wording(
    `activites?|animations?|occupations?|(il y a|y a|y aura(-t-il)?) quoi(?! comme (?!(activite|animation|truc|chose)s?(?![a-z])))( a faire)?|quoi (a )?faire`,
  ),
  theme: wording(
    `(quel(le)?|kel(le)?|c'est quoi|c quoi)( est| c'est)?( le| la| leur| son)? ?(theme|thematique)(?! d(e|u|es)(?! (cette|l')(?![a-z])))|(le|un|son|leur) (theme|thematique)( (c'est quoi|cette annee|de cette annee|exact|precis))*(?=[^a-z0-9]*$)`,
  ),
  online,
  recording: wording(`film(er|e|ee)|enregistre[er]?|photos?|photographier`),
  childcare,
  outdoors: wording(
    `dehors|a l'exterieur|en exterieur|a l'interieur|en interieur|plein air|couvert`,
  ),
  comfort: wording(
    `toilettes?|wc|vestiaires?|wi-?fi|prises? (electriques?|de courant)|climatis[a-z]*|clim|chauffee?s?|chauffage|fumer|vapoter|bruyante?s?|bruit|(beaucoup|trop|plein) de (monde|gens)|foule|bonde|file d'attente|la queue|(par|en|de) (carte|cb|especes|liquide|cheques?)|carte (bancaire|bleue)|securisee?|surveillee?`,
  ),
  weather: wording(
    `parapluies?|a l'abri|abritee?s?|le temps (est|tourne|devient|reste)|pluie|pleut|pleuvait|pleuve|pleuvoir|(mauvais|sale|sal) temps|intemperies|meteo|orages?|neige|grele|verglas|tempete|canicule`,
  ),
  trade: wording(`
    (peut-on|on peut|on peux|je peux|puis-je|pouvons-nous|nous pouvons|pourra-t-on|on pourra|pourrait-on|on pourrait|pourrions-nous|possible (de|d')|moyen (de|d'))( (y|en|aussi|leur|quand meme))* ?(acheter|vendre|exposer)(?! ((un|une|des|les|le|la|mon|nos|ses|mes|deux) ?)?(billets?|tickets?|places?|entrees?)(?![a-z]))
    (est|sont|sera|seront)( (aussi|tous|toutes|bien))* (a vendre|en vente|vendue?s?)|(y a|ya|y aura|y aurait|y a-t-il|y aura-t-il)( (une|des|de la|quelque chose|qqch|des choses))* (ventes?|a acheter)|(ils|elles) (en |les |le |la |y )?vend(ent|ront)
    (tenir|avoir|prendre|installer|louer|reserver|monter|animer) (un|notre|mon|leur|son)( petit| mini)? stands?|(aimer|voudr|souhaiter)(ais|ait|ions|aient) (y )?(exposer|vendre)
  `),
  certificate,
  transport,
  access: wording(`${ACCESS}|${STAIRS}`),
  bodies: wording(
    `structures?|associations?|assos?|groupes|collectifs|organisations?|organismes?|exposante?s?|stands?|entreprises?|cooperatives?|participante?s?`,
  ),
  workforce: wording(
    `emplois?|salariee?s?|employee?s?|travailleu(r|se)s?|(personnes?|gens|monde) … (travaille|travaillent|bosse|bossent|emploie|employee?s)|(travaillent|emploie|bossent) … (personnes?|gens|monde)`,
  ),
  backing: wording(
    `financ(e|ee?|es|ees|ent|ements?|eurs?|er)|subventionn?(e|ee?|es|ees|ent)|sponsor(s|ise|isee?)?|mecenes?|qui (paie|paye)( (pour )?(ca|tout ca|le mois))?(?= *[?]| *$)|soutenue? par|soutien(t|nent)|(a )?l'initiative d(e|u)|(avec|d'ou vient) (quel|l') ?argent`,
  ),
  age: wording(
    `depuis (combien (de temps|d'annees)|quand|longtemps)|(quelle|combien(tieme|t-ieme| ieme)) (edition|annee|fois)|(premiere|1ere|deuxieme|dixieme|10e) (edition|annee|fois)|(?<!(de|des|pour|avoir|faut|doit|doivent|jusqu'a) ?)quel age(?! (minimum|maximum|limite|requis|il faut|faut|on doit|doit|doivent|ils doivent))|tous les ans|chaque annee|(?<!(mon|ton|son|notre|votre|leur|un|d') ?)anniversaire`,
  ),
};

/** The words by which a sentence of a description, in French, is seen to tell of a topic. */
export const toldWords: ToldWords = {
  food,
  animals,
  tongue: wording(`en (anglais|francais)|bilingue|traduite?s?|traduction|interprete`),
  duration: wording(
    `(pendant|duree|dure(nt)?|seances?)( de| d'une duree de)? [0-9]+ ?(h|heures?|mn|min|minutes?)|[0-9]+ ?(mn|min|minutes)`,
  ),
  children: wording(
    `enfants?|adolescents?|familles?|jeune public|(a partir de |des )[0-9]+ ans|[0-9]+ ?[-a] ?[0-9]+ ans`,
  ),
  infants,
  audience: wording(
    `destinee?s? (a|au|aux)|reservee?s? (a|au|aux)|s'adresse(nt)? (a|au|aux)|ouverte?s? (a|au|aux)|(un |grand |tout |jeune )public|pour tous|^etudiants|vous (faites partie|etes) (d'|de|des|un|une)|vous avez un(e)? (projet|metier|idee)`,
  ),
  level: wording(`debutante?s?|prerequis|tous niveaux|(a|quel que soit) (son|le|votre) niveau`),
  // "Prêts à apporter leurs conseils" says what others bring.
  bring: wording(
    `en tenue|tenue de|apportez|(pensez|penser|oubliez( pas)?|oublier|merci|priere|faut|devez|invite[a-z]*) (a |d'|de )?apporter|munissez|prevoyez|materiel (fourni|a)`,
  ),
  speakers: wording(
    `conference de|intervenante?s?|interviendr?(a|ont)|temoign[a-z]+|en presence (de|du|d')|animee? par|presente (son|ses|sa)|chercheu(r|se)s?|(pour |de )vous presenter|vien(t|nent|dra|dront) (le |la |les |nous |vous )?(partager|raconter|expliquer|presenter)|enrichie?s? (des|par les) apports`,
  ),
  activities: wording(
    `activites?|animations?|ateliers?|jeux|manifestations|conferences?|debats?|concerts?|apero-concert|projections?|films?|buffet|trocs?|recyclerie|visites?|demonstrations?|initiations?|emission de radio`,
  ),
  theme: wording(`(sur|autour d(e|u)|pour|avec pour)( (le|la|un))? (theme|thematique)`),
  online,
  recording: wording(`filmee?s?|enregistree?s?|emission de radio`),
  childcare,
  outdoors: wording(`espaces exterieurs|en exterieur|plein air|en interieur|en cas de pluie`),
  comfort: wording(
    `toilettes|vestiaires?|wi-?fi|climatisee?s?|chauffee?s?|fumeurs?|par carte|en especes|par cheque`,
  ),
  weather: wording(
    `(en cas|s'il y a|si|sauf)( (de|d'))? ?(pluie|mauvais temps|intemperies|meteo)|s'il pleut|par tous les temps|quel que soit le temps|(a l'abri|repli|repliee?s?) (en|de|dans|prevu)`,
  ),
  trade: wording(
    `ventes?|vend(re|ue?s?|ent)?|achat|boutiques?|magasins?|epicerie|marche (de|aux)|stands?|exposante?s?`,
  ),
  certificate,
  transport,
  access,
  years: wording(
    `((a partir de|des|plus de) (?<least>[0-9]+)|jusqu'a (?<most>[0-9]+)|moins de (?<under>[0-9]+)|(de|pour les|aux?) [0-9]+) ans(?! (d'|de|apres|avant|plus tard))|(?<from>[0-9]+) ?([-/]|a|ou|et) ?(?<upTo>[0-9]+) ans`,
  ),
  nature: wording(`^(un|une) [a-z]+|(est|sont|c'est) (un|une)(?! (initiative|occasion)(?![a-z]))`),
  bodies: wording(
    `([0-9]+|dizaines?|douzaines?|vingtaine|trentaine|quarantaine|cinquantaine|centaines?) (d'|de |des )?([a-z]+ )?(structures?|associations?|organisations?|organismes?|exposante?s?|stands?|entreprises?|cooperatives?|participante?s?)`,
  ),
  workforce: wording(
    `[0-9]+ (salariee?s?|employee?s?|emplois?|collaborateurs?|collaboratrices?|travailleurs?)|[0-9]+ ?% des (emplois?|salariee?s?)`,
  ),
  backing: wording(
    `est une initiative (de|des|du)|soutien(t|nent)|soutenue?s? par|finance(e|s|es|ent)?(?! (solidaire|autrement))|avec le soutien`,
  ),
  age: wording(
    `depuis [0-9]+ ans|fete (ses|son) [a-z0-9]+ (ans|anniversaire)|[0-9]+ ?e(me)? edition`,
  ),
};
