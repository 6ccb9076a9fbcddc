import type { ComingWords } from "../coming-words.js";
import { wording } from "../wording.js";

/** The one at hand, as it is asked for once more. */
const THE_SAME =
  "(?:la meme(?: (?:chose|formation|rencontre|visite|conference|reunion|seance|soiree))?|le meme(?: (?:truc|atelier|evenement|rendez-vous|rdv))?|les memes?(?: (?:choses|trucs))?|(?:exactement )?pareil|(?:celui|celle)-la|(?:cet|cette|ce) (?:atelier|formation|rencontre|visite|conference|seance|reunion|evenement|soiree))";
/** In some other place. */
const ELSEWHERE =
  "(?:ailleurs|autre part|dans (?:une|un|d')? ?autres? (?:villes?|communes?|lieux?|endroits?))";

/** "On peut": whoever asks, and however. */
const MAY =
  "(?:est-ce qu(?:e |')(?:je |on |nous )?)?(?:je peux|on peut|nous pouvons|peux|peut|puis-je|peut-on|pouvons-nous|pourrais-je|je pourrais|on pourrait|pourrait-on|je pourrai|possible (?:de|d'))(?: y| aussi| quand meme)*";

/** So many, said in letters or figures, and no hour. */
const SO_MANY = "(?:deux|trois|quatre|cinq|six|sept|huit|dix|[0-9]+(?! ?h(?![a-z])))";

/** Grown-ups who come along, several of them. */
const PARTY =
  "(?:collegues|amis|amies|copains|copines|potes|personnes|gens|autres|voisins|voisines|benevoles|adherents|membres|salaries|etudiants|equipe|groupe|classe)(?! (?:qui|de|du|des|d'|ages?|agees?|est|sont|peut|peuvent)(?![a-z]))";

/** Where, and what, what is told of oneself ends with. */
const MY_CASE =
  "(?:(?:je|j'|on|nous)(?: ne| n')? ?(?:suis|est|sommes|ai|a|avons)|(?:mon|ma|notre|nos|mes) [a-z-]+(?: ne| n')? ?(?:est|sont))(?![a-z])[^?.!]*[,.;!]";

/** Whether one still comes in time for it: "ça ira ?", "je rate tout du coup ?", "c'est mort ?" */
const IN_TIME =
  "(?=[^?!]*[ ,.;] *(et |alors |du coup |donc )*((ce n'est |c'est |ce sera |est-ce |est-il |il est |il sera |je suis |j'arrive )?(pas |bien |encore |deja )*trop tard|(ca|cela) (vaut|vaudrait|vaudra)( (encore|quand meme|bien))* (le coup|la peine)( (d'y aller|d'aller|de venir|de passer|d'y passer|apres|ensuite|quand meme|encore|du coup|pour (moi|nous)))*|(ca|cela|c'est|est-ce|ce sera) [^?.!]*(va|ira|irait|bon|possible|jouable|passe|trop tard|fini|termine|mort|foutu|rape|cuit)( (aller|quand meme|pour (moi|nous)|du coup|alors|deja))*|(je|j'|on|nous) ?(ne )?(vais |va |allons |aurai |aura |aurais |ai |a )?(tout |deja )*(rat|loup|manqu)[a-z]*( (tout|le (debut|principal|plus [a-z]+|meilleur)|la fin|l'essentiel|quelque chose|beaucoup|grand-chose|pas mal|ca|du coup|alors|encore|deja|de choses?))*|(est-ce que )?((je|on|nous) (peux?|peut|pouvons|pourrai|pourra|pourrais|pourrait)|(puis-je|peut-on)) (encore |quand meme |toujours )*(venir|passer|arriver|y aller|participer|assister|y assister|vous rejoindre)( (apres|ensuite|encore|quand meme|plus tard|en cours|en cours de route|en retard))*)(?= *[?]))";

/** How French asks what no heading answers, before one comes. Notation of `wording` in ../wording.ts. */
export const comingWords: ComingWords = {
  asked: {
    substitute: wording(`
      ${MAY} (envoyer|faire venir|deleguer|donner ma place a|laisser ma place a) [^?.!]*|(un|une|mon|ma|notre|quelqu'un)( [a-z]+)? (peut|pourrait|pourra) [^?.!]*(a ma place|a notre place|me remplacer|nous remplacer)
      ${MAY} (me|nous) faire (remplacer|representer)
    `),
    company: wording(`
      ${MAY} (venir|aller|participer|assister|y aller|y venir)( (a|au|aux|chez|sur) (?!(quelque chose|un truc)(?![a-z]))(?:[a-z0-9'-]+ ?){1,5}?)? avec ((mes|nos|mon|notre|des|quelques|d'autres|toute?|l'|autres|${SO_MANY}) ?)+${PARTY}
      ${MAY} (amener|emmener|ramener|inviter) ((mes|nos|mon|notre|des|quelques|d'autres|toute?|l'|autres|${SO_MANY}) ?)+${PARTY}
      ${MAY} (venir|aller|participer|assister|y aller|y venir) (a|en|tous les|toutes les) ?(plusieurs|groupe|bande|nombre|couple|equipe|${SO_MANY})(?! (velos?|pieds?|minutes|metro|bus))( (personnes|amis|amies|copains|copines|collegues))?
      (je|on|nous) (viens|vient|viendra|viendrai|viendrais|viendrait|venons|viendrons|serai|serais|sera|serait|serons|serions|suis|est)( a| bien)? (accompagnee?s?|plusieurs|${SO_MANY}|avec (ma classe|mon groupe|(mes |nos |les |un groupe d(e |')|une classe d(e |'))?(${SO_MANY} )?(autres )?[a-z]+))( (personnes|collegues))?( (pour|a|au|aux) [^?.!,;]+)? ?,? ((est-ce que )?(c'est|ca|est-ce|cela)) (possible|ok|bon|va|pose|posera|poserait|passe|genant|grave|un probleme|faisable|jouable|envisageable|ne (pose|gene)|gene)
    `),
    arriving: wording(`
      (ca|cela) (vaut|vaudrait|vaudra)( (encore|quand meme|bien))* (le coup|la peine)( (d'y|d'|de))? ?(aller|venir|passer|arriver)? ?(vers|a partir de|apres|a) (?=[0-9])
      (je|on|nous) (ne )?(suis|est|sommes|serai|sera|serons) (pas )?(libres?|dispo(nible)?s?) (qu')?(a partir d(e|')|apres|des|pas avant|avant)${IN_TIME}
      ${MAY} (venir|passer|y aller|participer) (apres|pas avant) (?=[0-9])
      si (j'|je |on |nous |mon [a-z]+ |ma [a-z]+ )(n'|ne |y )?(arriv|debarqu|vien|pass|part|repart)[a-z]*
      ${MAY} (arriver|debarquer|repartir|partir) (vers|a|apres|avant|pas avant|seulement|plutot|qu'a|que vers)|(je|on) (ne |n'y )?(peux|peut|pourrai|pourra|pourrais|pourrait) pas (y )?(arriver|etre la) avant
      ${MAY} (venir|passer|y aller|participer)( (seulement|juste|que))* ((seulement|juste|que) (a|vers|apres|pour)|qu'a) (?=[0-9])|(je|on) (ne |n'y )?(peux|peut|pourrai|pourrais|pourra) (venir|passer|y aller|aller) (qu'a|que vers|qu'apres|seulement a)
      (j'ai|on a|nous avons|je suis|on est|nous sommes|je travail(le)?|on travail(le)?|je bosse|on bosse) (cours |classe |reunion |entrainement |en (cours|reunion|stage) |au (travail|boulot|bureau) |prise?s? |occupee?s? )?(jusqu'a|jusque( vers)?)${IN_TIME}
      (je (ne )?(finis|termine|sors)|on (finit|termine|sort)|nous (finissons|terminons|sortons)) (les cours |le travail |du (travail|boulot|bureau) |de (cours|classe) |mon service )?(seulement |que |pas )?(a|vers|qu'a|pas avant)${IN_TIME}
      (il|elle|ils|elles) (ne )?((finit|finissent|termine(nt)?) ((les|ses|leurs) cours|le (travail|boulot|lycee|college)|l'ecole|son (travail|boulot|service|stage)) |(sort(ent)?) (du (travail|boulot|bureau|lycee|college|stage)|de (cours|classe|l'ecole|la fac|stage)) |(a|ont) (cours|classe|entrainement|reunion) )(seulement |que |pas )?(a|vers|qu'a|pas avant|jusqu'a)${IN_TIME}
      (mon|ma|mes|notre|nos) (?!(evenement|atelier)(?![a-z]))[a-z]+( [a-z]+)? (ne )?(finit|finissent|se termine(nt)?|termine|dure(nt)?|va|s'acheve(nt)?)( (seulement|que|pas))? (a|vers|qu'a|avant|jusqu'a)${IN_TIME}
      (j'|je |on |nous )(n')?(arriverai|arriverais|arrivera|arriverons|arriverait)( que| pas| seulement)* (vers|a|avant|apres|qu'a)
    `),
    required: wording(`
      ((il |est-ce qu'il )?(faut|faudrait)(-il)?|doit-on|on doit|nous devons|je dois|dois-je|besoin d'|est-ce qu'on doit)( (deja|forcement|absolument|obligatoirement|que (je|nous|on)))* ?((avoir|venir (avec|en)|etre (en|dans)|former|constituer|trouver|apporter)( deja)? )?(une?|des|mon|ma|notre|son|sa|leur|d') ?(propre )?(equipe|coequipiers?|binome|partenaire|idee|projet|concept|prototype|business plan)s?( (deja|prete?s?|en tete|au depart|avant|pour (venir|participer|s'inscrire)|ou (une |un )?(equipe|idee|projet|binome|concept)))*(?= *[?,]| *$)
      ((il |est-ce qu'il )?(faut|faudrait)(-il)?|doit-on|on doit|je dois|dois-je)( (deja|forcement|absolument|obligatoirement|bien|un peu|quand meme))* (savoir|connaitre|maitriser|s'y connaitre|etre (fort|forte|bon|bonne|doue|douee|calee?|a l'aise|competente?|experimentee?) (en|avec|dans))(?! (ou|quand|quoi|qui|combien|parler|l'anglais|le francais))
      ((il |est-ce qu'il )?(faut|faudrait)(-il)?|doit-on|on doit|je dois|dois-je|besoin d'|(il |y )?(y a|y a-t-il|ya))( (deja|forcement|absolument|obligatoirement|avoir|posseder|disposer|justifier))* ?(un |une |des |de l'|d'|du |de )?(certaines? |bonnes? |solides? |quelques )?(diplomes?|experiences?|pre-?requis|connaissances?|competences?|notions|bases|qualifications?|niveau|conditions?( (particulieres?|d'acces|d'admission))?)(?= *[?]| *$| (pour|en|minimum|requis|particuli|de|d'))
      (je|j'|on) (n'y |ne |n'|y )?(connais|connait|comprends|comprend|sais|sait|ai jamais|a jamais)( (rien|pas|pas grand-chose|que dalle))?[^?.!]*,? (c'est|est-ce|ca) (grave|genant|pas grave|un probleme|pose|pas un souci|un souci)
      (je|j'|on) (n'y |ne |n'|y )(connais|connait|comprends|comprend|sais|sait)( (rien|pas|pas grand-chose|que dalle))?[^?.!]* ${MAY} (venir|participer|y aller|m'inscrire|nous inscrire)
    `),
    admitted: wording(`
      ${MAY} (venir|participer|y aller|y participer)( (a|au|aux) [^?.!,]*)?(?= *[?])(?<=quand meme .*)|${MAY} (venir|participer|y aller|y participer) quand meme(?= *[?]| *$| (a|au|aux) )
      ${MY_CASE} *(et |alors |du coup |est-ce que |mais )*(ca|cela|c'est|est-ce)( ne| n')? … ?(passe|marche|va|vaut|irait|ira|colle|convient|compte|ok|bon|possible|faisable|jouable|grave|genant|pour (moi|nous)|concerne|pose)( (aussi|quand meme|encore|pour (moi|nous|ca|cela)|dans (ce cas|mon cas)|un probleme|probleme))*(?= *[?]| *$)
      (et |mais )?pour (une?|mon|ma|notre|les|des) (?!(quand|quel|quelle|demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|personne|personnes|place|places)(?![a-z]))[a-z-]+( (?!(ca|c'est|est)(?![a-z]))[a-z-]+){0,2},? *(est-ce que )?(ca|cela|c'est|est-ce)( que c'est)? (passe|marche|va|vaut|irait|convient|compte)( (aussi|quand meme|encore|egalement))*(?= *[?])
      (ca|cela) (marche|vaut|passe|compte|s'applique)( (aussi|egalement|bien|encore))* (pour|avec|aux?) (une?|mon|ma|notre|les|des) (?!(quel|quelle|demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|personne|personnes|place|places)(?![a-z]))[a-z-]+( [a-z-]+){0,2}( (aussi|egalement))*(?= *[?])
      ${MY_CASE} *(et |alors |du coup |est-ce que |mais |est-ce qu')*(${MAY} (venir|participer|y aller|nous inscrire|m'inscrire|s'inscrire)|(ils|elles) (nous |me )?(acceptent|prennent|recoivent|recevraient|accepteraient|prendraient))( (aussi|quand meme|encore))*(?= *[?]| *$)
      (ca|cela|c'est|est-ce que ca) (marche|passe|va|irait|convient|s'adresse|ok|bon|fait)( (aussi|quand meme|encore|bien))* (pour|a) (moi|nous)(?= *[?])
      (ca|cela|celui-la|celle-la|celui-ci|celle-ci|il|elle|(cet|cette|ce|le|la|l') ?(atelier|formation|rencontre|visite|conference|seance|evenement))( (est-ce que|ca))? (me|nous) (sera|serait|servira|servirait|sert|concerne|concernera|concernerait|conviendrait|convient)( (vraiment|bien|quand meme|aussi))*( (utile|profitable|a quelque chose|d'une quelconque utilite))?(?= *[?]| *$)
      (me|nous) (sera|serait|servira|servirait|conviendrait|concernerait)-(t-)?(il|elle|ca)( (vraiment|bien))*( (utile|profitable|a quelque chose))?(?= *[?]| *$)
      ^((et|mais|alors|ok|donc|du coup|dites|est-ce que|est-ce qu')[ ,]*)*(c'est|est-ce|ce serait|serait-ce|(celui|celle)-(la|ci) (est|serait))( (bien|vraiment|aussi|fait|faite|utile))* (pour|a) (moi|nous|quelqu'un comme moi|(des|les) gens comme (moi|nous))(?= *[?])
    `),
    "other-places": wording(`
      ${THE_SAME},? (mais |aussi |egalement |existe |a lieu |se (fait|donne|tient) |est |donnee? |proposee? |faite? |prevue? |organisee? )*${ELSEWHERE}
      (c'est|est-ce|ca|(il|elle) (est|a lieu|existe))( (aussi|egalement|encore|bien|a lieu|existe|se fait|se donne|donnee?|proposee?|faite?|organisee?|prevue?))* ${ELSEWHERE}(?= *[?]| *$)
      ${THE_SAME},? (mais |aussi )*(a|au|aux|vers|pres de|du cote de|sur|dans) (?!(?:la |le |les |une? )?(?:meme|autre|mois|semaine|journee|heure|jour))(?=[a-z])
    `),
    "other-dates": wording(`
      (y en (a|aura|aurait)(-t-il)?( (pas|peut-etre|encore))* ?(une? ?|d')autres?|(une? |d')autres? (est|sont|sera|seront)(-elles?|-ils?)?)( (de |d')?(deja |encore )?(prevue?s?|programmee?s?|annoncee?s?|planifiee?s?|au programme|a venir|bientot|plus tard|ce mois-ci|cette annee|sur (ce|le meme) (sujet|theme)|la-dessus))+(?= *[?]| *$)
      y en (a|aura|aurait)(-t-il)?( (pas|peut-etre|encore))* ?une? autre(?= *[?]| *$)
      (une?|d') ?autres?(( (atelier|formation|rencontre|visite|conference|seance|soiree|evenement|truc)s?)? (pareil(le)?s?|identiques?|semblables?|similaires?|comme (ca|celui-la|celui-ci|celle-la|celle-ci)|du meme (genre|type)|de ce genre))?,? (a |pour )?(un autre|une autre|d'autres) (jours?|dates?|moments?|fois|horaires?|heures?|soirs?|semaines?|creneaux?)(?= *[?]| *$)
      (la meme|le meme|celui-la|celle-la|celui-ci|celle-ci|ca|cela|(cet|cette|ce|le|la|l') ?(atelier|formation|rencontre|visite|conference|seance|reunion))( (chose|truc|formation|rencontre|visite|reunion|conference|atelier|seance|evenement))?( (aussi|mais|encore|est|a lieu|existe|refait|propose|proposee))* (un autre|une autre|d'autres|a un autre|a une autre|a d'autres) (jours?|dates?|moments?|fois|horaires?|heures?|soirs?|semaines?|creneaux?)
      (le|la|les) memes? [a-z]+,? (mais|seulement|sinon)( plutot)? (le |la |l'|en |un |une |a |au |dans la )[a-z-]+( (matin|soir|apres-midi))?(?= *[?.]| *$)
      (il y a|y a|ya|y a-t-il|y aura|il y aura|y aura-t-il|existe-t-il|est-ce qu'il y a|vous avez|avez-vous)( pas| peut-etre| aussi)* ?(une|un|des) (seances?|sessions?|creneaux?|dates?|horaires?) (le |l'|en |du |de l'|de |d'|la |plus )?(matin|apres-midi|soir|soiree|journee|midi|week-?end|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|tard|tot)(?= *[?]| *$)
      ^((zut|mince|dommage|et|ah|mais|oh|sinon|il y a|y a|ya|c'est|possible)[ ,!.]*)*(un|une|d') ?autres? (jours?|horaires?|heures?|moments?|soirs?)( (possible|sinon|peut-etre))*(?= *[?,]| *$| (si|car|parce|pour))
      (c'est|est-ce( que c'est)?|ce sera|(est-ce qu')?(il|elle|ca) (est|sera))( (aussi|bien|encore|pas|a nouveau|de nouveau))* (re)?(donne|joue|fait|propose|programme|organise|prevu)e?s?( (aussi|a nouveau|de nouveau|encore|a))* ?((un autre|une autre|d'autres) (jours?|dates?|soirs?|fois|moments?|semaines?)|plus tard( (dans (le mois|la semaine)|ce mois-ci|en (novembre|decembre)))?)(?= *[?]| *$)
      (ils|elles|vous|on|il|elle|ca) (en |la |le |l'|se )*(refont|refait|referont|refera|refaites|referez|reorganis[a-z]+|reprogramm[a-z]+|remettent|remet|reproposent|repropose)(-vous|-t-(il|elle|on))?( (en|une|un|ca|cela|d'autres|autres?|la meme|le meme|bientot|plus tard( (dans (le mois|la semaine)|ce mois-ci|en (novembre|decembre)))?|formation|atelier|visite|seance|soiree|(un|une) autre (jour|soir|matin|fois|date|moment|semaine)|le (soir|matin|week-end|samedi|dimanche)|l'apres-midi|en soiree))*(?= *[?]| *$)
      (il y a|y a|ya|y a-t-il|y aura|il y aura|y aura-t-il|existe-t-il|est-ce qu'il y a|vous avez|avez-vous|t'as)( pas| peut-etre| encore)* ?(une |d'|des |d'autres? )*(autres?|nouvelles?|deuxiemes?|secondes?|prochaines?) (dates?|seances?|sessions?|fois|creneaux?|representations?|horaires?)( [a-z' -]+)?(?= *[?]| *$)
      (c'est|est-ce|ce sera) (bien )?(la seule|l'unique|la derniere) (date|seance|session|fois)|(seulement|uniquement|que|juste) (ce jour-la|a cette date|cette fois|ce soir-la)(?= *[?])
      ^((zut|mince|dommage|et|ah)[ ,!.]*)*(une? |d')?autres? (dates?|jours?|seances?|sessions?|creneaux?)(?= *[?]| *$| (si|au cas|parce|car) )
    `),
  },
};
