import type { AboutWords } from "../about-words.js";
import { wording } from "../wording.js";

/** "Il y avait quoi, déjà ?", "quoi d'autre ?" are of what was just told, not of what is over. */
const NOT_RECALLED = "(?![^.?!]*(?<![a-z])(deja|d'autres?)(?![a-z]))";

/** What French says of the programme as a whole. Notation in ../wording.ts. */
export const aboutWords: AboutWords = {
  itself: wording(`
    (tout le|l'ensemble du|de tout le) (mois(?! (prochain|dernier|suivant))( de (l'ess|novembre))?|programme|festival)
    (le |du |au |ce |un )?mois (de |d')(l'|la )?(ess|economie (sociale( et solidaire)?|solidaire))|(le|du|au) mois(?! (prochain|dernier|suivant|de |d'))
    (l'|d'|de l'|a l')?ess|(l'|d'|de l'|a l')?economie (sociale( et solidaire)?|solidaire)
  `),
  listings: {
    towns: wording(`
      (dans |a )?(quelles|combien de|(la )?liste des)( sont| etaient)?( toutes)?( les)? (villes?|communes?|villages)( (y )?(participe(nt)?|participantes?|concernee?s?|sont (concernees?|dans le programme|representees)|ont des evenements|il y a))*( (au|dans le|du|de l'|dans l')? ?(mois|programme|evenement)( de l'ess)?)?
      ^(et )?(les|toutes les) (villes|communes)( participantes)?$
      ^((et|mais|ok|alors|du coup)[ ,]*)*((vous|tu|le programme|le mois) (couvr(ez|es|e)|concerne(z|s)?) (quel(le)?s? [a-z]+|quoi comme (zone|secteur|villes?)|jusqu'ou)|(quel(le)?s? )(est |sont )?(la |le |les |votre |vos )?(zones?|secteurs?|territoires?|perimetres?) (est-ce que |que )?((vous |tu |le programme )(couvr(ez|es|e)|concerne)|couverte?s?|concernee?s?))(?=[^a-z0-9]*$)
      (dans )?quelles? (est la )?(villes?|communes?) ((ou |dans laquelle )?(il y a|y a-t-il)|(qui )?(a|ont|compte|propose|organise|accueille)|avec) le plus (d'evenements?|de choses|d'activites|d'ateliers|de rendez-vous)
    `),
    themes: wording(`
      (quels|quelles|combien de|(la )?liste des)( sont| etaient)?( tous| toutes)?( les)? (themes?|thematiques?|rubriques)( (sont )?(abordee?s?|proposee?s?|prevue?s?|il y a|y a-t-il|existent|disponibles?))?( (du|dans le) (mois|programme)( de l'ess)?)?
      ^(et )?les (themes|thematiques)$|(voir|vois|montre(z|r)?|affiche(z|r)?|donne(z|r)?|liste(z|r)?|cite(z|r)?)( moi|-moi)? (tous )?les (themes?|thematiques?|rubriques)|tous les (themes|thematiques)|quoi comme (themes?|thematiques?|sujets)|(themes?|thematiques?) (vous avez|il y a|y a-t-il|y a|avez-vous|proposez-vous|vous proposez)
    `),
    formats: wording(`
      (quels|quelles|combien de|(la )?liste des)( sont| etaient)?( tous)?( les)? (types?|genres|sortes?|formats?|formes?)( d')?( ?(evenements?|activites?|animations?|manifestations?|rendez-vous|sorties?))?( (sont )?(proposee?s?|prevue?s?|il y a|y a-t-il|existent))?$
    `),
    organisers: wording(`
      (quels|quelles|combien d(e|')|(la )?liste des)( sont| etaient)?( tous| toutes)?( les)? ?(organisateurs?|organisatrices?|participants|exposants|(associations?|structures?|organismes?|organisations?|acteurs) (qui )?(participe(nt)?|participantes?|organisent|organisatrices?))( (il y a|y a-t-il|participent))?( (au|dans le|du) (mois|programme)( de l'ess)?)?
      (qui|quelle (association|structure)) (organise|propose) le plus (d'evenements?|de choses|d'activites|de rendez-vous)
      ^(et )?(qui (participe|sont les participants)|les organisateurs)( (au|a ce) (mois|programme)( de l'ess)?)?$
    `),
    days: wording(`
      (quels?|le|les|c'est quoi le|c'est quand le)( est| sont)?( le| les)? (jours?|dates?)( est| sont)?( (ou|avec|qui (a|ont)) (il y a )?)?( ?(le|les))? plus (d'evenements|de choses|d'activites|chargee?s?|remplie?s?|fournie?s?|anime?e?s?|actifs?|denses?|intenses?)( du (mois|programme))?
      (quand|quel jour)( est-ce qu')? (y a-t-il|il y a|y a)( t il)? le plus (d'evenements|de choses|d'activites|de monde)
    `),
  },
  past: wording(`
    (qu'est-ce que |que |quoi )?(j'ai|on a|nous avons|ai-je|a-t-on|avons-nous) (deja )?(rate|loupe|manque)(?! (mon|ma|le|la|l'|un|une))|(les |des |tous les |quels )?(evenements? )?(qui sont |sont |etaient |qui ont |ont )?(deja |qui sont )(passee?s|finie?s|terminee?s|eu lieu)|evenements? (sont )?(passes|finis|termines)|(les |ceux |celles )?(deja )?passee?s$|ce qui (est|s'est) (deja )?passe|(qui|qu'est-ce qui) (a|ont) (deja )?eu lieu|qu'est-ce qui s'est (deja )?passe
    ((qu'est-ce qu'il|qu'|que) ?y (avait|a eu)(-t)?(-il)?|(?<!(s'|si) ?)(il )?y (avait|a eu) (quoi|koi))${NOT_RECALLED}
  `),
  fullest: wording(`
    (laquelle|lequel|lesquelles|lesquels|qui|ou)( est-ce| c'est)?( qu'il| qu'| que| qui| il)? ?(en |y )?(en )?(a|ont|y a|a-t-il|propose|compte|organise|se passe)(nt)?( t il)? le plus( (d'evenements|de choses|d'activites|de trucs))?(?= *[?]| *$)|(laquelle|lequel|qui) (est )?(le|la) (plus|mieux) (fournie?|active?|animee?|remplie?|chargee?)
  `),
  overall: wording(`
    en tout( et pour tout)?|au total|(sur|dans|pour) (tout|l'ensemble d(e|u)) (le |la |l')?(mois|programme|edition)( de l'ess)?|depuis le debut|du debut a la fin|(le )?nombre total|compte(-t-il)?( en tout)? le programme|le programme compte
  `),
  proposes: wording(`
    (proposer|propose|ajouter|ajoute|inscrire|referencer|annoncer|publier|figurer|deposer|soumettre|mettre|faire connaitre) (mon|ma|notre|nos|mes) (propre |propres )?(evenements?|ateliers?|conferences?|rencontres?|expositions?|formations?|animations?|actions?|initiatives?|projets?|rendez-vous)( (a|au|aux|dans|sur) (le |la |l'|votre |ce |cet |cette )?(programme|programmation|agenda|calendrier|brochure|site|mois)( [a-z' -]+)?)?
    (proposer|ajouter|inscrire|referencer|annoncer|publier|faire figurer|deposer|soumettre|mettre) (un|une|des|d'autres) [a-z]+ (au|dans|sur|a) (le |la |l'|votre |ce )?(programme|programmation|agenda|calendrier|brochure|site|mois)|(faire partie|etre) (du|dans le|au) programme( l'annee prochaine)?|figurer (dans|au) (le )?programme
  `),
  file: wording(`
    (le |la |du |un |une |votre |ce |cette )?(programme|programmation|brochure|plaquette|livret|depliant|catalogue|liste|agenda)( complete?| entiere?| papier| imprimee?| detaillee?)?( (du|des|de) (mois( de l'ess)?|evenements|la metropole))? (en|au|sous|sur|par|dans un) (format |version |forme d'un )?(pdf|word|excel|fichier|document|papier|piece jointe|telechargement|mail|e-?mail|courriel|courrier|la poste|cle usb)
    (pdf|fichier|document|version (papier|imprimee|imprimable|pdf)|exemplaire( papier| imprime)?) (du|de la|de votre|avec (le|la|tout le)) (programme|programmation|brochure|plaquette|livret|depliant|catalogue|liste)
    (telecharger?|imprimer?|recuperer|recevoir|se procurer|me procurer|trouver) (le |la |un |une |votre )(programme (papier|imprime|complet)|brochure|plaquette|livret|depliant|catalogue)|(telecharger?|imprimer?) (le |tout le |votre )programme(?! (de|du) (?!mois))
  `),
  sends: wording(`
    (me |m'|nous )(l'|le |la |les )?(envoyer|envoie|envoies|envoyez|transmettre|transmettez|transferer|adresser|communiquer|faire suivre|faire parvenir)( (ca|cela|tout( ca| cela)?|(les|ces|des|toutes les|plus d') ?(infos?|informations|details|renseignements|precisions|coordonnees)|l'adresse|le lien|la liste))?( (par|sur|via|a) (e-?mails?|mails?|courriels?|sms|textos?|whatsapp|messenger|message|(mon|ma) (mail|e-?mail|adresse|boite mail|telephone|portable)))
    (envoie|envoies|envoyez|transmettez|transferez)-?(moi|nous|le|la|les)(-moi|-nous)?( (ca|cela|tout( ca| cela)?|(les|ces|des|toutes les|plus d') ?(infos?|informations|details|renseignements|precisions|coordonnees)|l'adresse|le lien|la liste))?( (par|sur|via|a) (e-?mails?|mails?|courriels?|sms|textos?|whatsapp|messenger|message|(mon|ma) (mail|e-?mail|adresse|boite mail|telephone|portable)))
  `),
  lasting: wording(`
    (durent|dure|durant|durer|dura|durera|dureront|etalee?s?|s'etalent|s'etale|s'etendent|s'etend|repartie?s?|se deroulent|ont lieu|se passent)( (sur|pendant))? (((plusieurs|quelques|des|deux ou trois|plus d'(un|1)|plus d'une|deux|trois|quatre|cinq|[2-9]) (jours?|journees?|semaines?))|(toute la|toute une|une) semaine|tout (le|un) (mois|week-end))
    (evenements?|choses?|trucs?|activites?|ateliers?|festivals?) (sur|de|pendant) (plusieurs|quelques|plus d'une?) (jours?|journees?|semaines?)|sur plusieurs (jours|journees|semaines)
  `),
  ofLength: {
    days: wording(`
      (celui|celle|(le|ce) (truc|machin|challenge|defi|hackathon|stage|festival)|(la|cette) (chose|rencontre|formation|visite)|(l'|cet) ?(evenement|atelier)) (de|sur|en|(qui )?(dure|durant|s'etale|etalee?|se deroule|se passe)( (sur|pendant))?) ([0-9]{1,2}|deux|trois|quatre|cinq|six) (jours|journees)
    `),
    // "Celui de 18 h" begins then.
    hours: wording(`
      (celui|celle|(le|ce) (truc|machin|challenge|defi|hackathon|stage|festival)|(la|cette) (chose|rencontre|formation|visite)|(l'|cet) ?(evenement|atelier)) (qui )?(dure|durant|s'etale|etalee?|se deroule|se passe)( (sur|pendant))? ([0-9]{1,2}|deux|trois|quatre|cinq|six) ?(heures|h(?![a-z0-9]))|(celui|celle|(le|ce) (truc|machin|challenge|defi|hackathon|stage|festival)|(la|cette) (chose|rencontre|formation|visite)|(l'|cet) ?(evenement|atelier)) (de|sur|en) (2[5-9]|[3-9][0-9]) ?(heures|h(?![a-z0-9]))
    `),
  },
  size: wording(`
    (combien|beaucoup|enormement|bcp|tant|peu) (de |d')(gens|monde|personnes|salariee?s|emplois?|postes?)( qui| est-ce qui)?( y)? (travaillent|travaille|bossent|bosse|vivent|vit|sont employee?s)( ici)? (dans|de|par|grace a) (l'ess|l'economie (sociale( et solidaire)?|solidaire)|(ce|le) (secteur|domaine))
    (combien d'emplois( y a-t-il| il y a)?|(l'ess|l'economie (sociale( et solidaire)?|solidaire)|ce secteur)( ca)? (emploie|fait travailler|fait vivre)( combien)?)( dans| de) (l'ess|l'economie (sociale( et solidaire)?|solidaire)|(ce|le) secteur|(gens|monde|personnes))
    (taille|poids|part|importance|place) (de |d')?(l'|du |de ce |ce )(ess|secteur|economie (sociale( et solidaire)?|solidaire))
    (l'ess|l'economie (sociale( et solidaire)?|solidaire)|(ce|le) secteur)( (ca|cela))? (pese|represente)( (combien|quoi|quel(le)? [a-z]+))?|(combien|que|quoi|quel(le)? [a-z]+) (est-ce que )?(pese|represente) (l'ess|l'economie (sociale( et solidaire)?|solidaire)|(ce|le) secteur)
  `),
  foreword: wording(
    `avant-propos|preface|edito(rial)?|mot (d'introduction|d'accueil|de bienvenue|d'ouverture|du president)|texte d'introduction`,
  ),
  wrote: wording(
    `qui|auteure?|signataire|signee?|signe|signature|ecrite?|redigee?|de quelle? (elue?|plume|personne)`,
  ),
  venues: wording(
    `(quels|les|des|tous les|ces|vos|quelles|toutes les) (lieux|salles|endroits|sites|batiments)`,
  ),
  site: wording(`
    (tout |l'ensemble d)?(le |du |un |ce )?(festival|mois de l'ess|mois) … ?(site|page web)|(site|page)( (web|internet|officiel(le)?))* (pour |de |du |sur )(tout |l'ensemble )?(le |du |de )?(festival|mois( de l'ess)?|programme|evenement general)
  `),
  allOfIt: wording(`
    (tout|tous|toutes)( (cela|ca|les [a-z]+|vos [a-z]+|ces [a-z]+))?( (dedans|la-dedans|du programme|dans (le )?(programme|mois)|y))? (est|sont|c'est)( (vraiment|bien|toujours|completement|entierement))? (tout )?(gratuit(e?s?)?|en (entree|acces) libre|libres? d'acces)
    (est|sont)-(ce|ils|elles)( vraiment| bien)? (tous|toutes|tout|entierement) (gratuite?s?|en (entree|acces) libre)
    (c'est|ils sont|elles sont)( vraiment| bien)? (tout|tous|toutes) (gratuite?s?|en (entree|acces) libre)|(c'est|est-ce)( bien| vraiment)? gratuit (partout|pour tout|(pour )?tout (ca|cela)|tout le temps)
  `),
  blames: wording(`
    (c'est|c'etait|etait|etaient|ete|sont|est)( (vraiment|tres|bien|plutot|assez|franchement|quand meme|un peu|tellement|trop|si))* mal (annonce|communique|indique|organise|signale|relaye|diffuse|affiche|mediatise)e?s?
    (c'est|c'etait|ce n'est|ce n'etait|n'est|n'etait|etait|n'a|a)( (vraiment|tres|bien))* ?(peu|pas|pas assez|guere|trop peu|a peine)( (assez|beaucoup|bien|vraiment|ete|du tout))* (annonce|communique|relaye|diffuse|affiche|mediatise)e?s?
    (il n'y a eu|il y a eu|n'y a eu|y a eu|il y avait|il n'y avait|y avait|il n'y a|il y a|vous (ne )?faites|vous n'avez fait|vous avez fait)( (vraiment|tres))* (peu|pas|aucune|trop peu|pas assez|si peu|zero)( (de|d'|assez de))* ?(pub|publicite|communication|com|affiches?|promotion)
    (la|votre|leur) (com|communication|pub|publicite|promotion) (est|etait|a ete) (vraiment |tres |bien |assez |plutot )*(nulle|mauvaise|ratee|inexistante|faible|insuffisante|lamentable)
    (personne|nul) n'(en )?(a|avait) (parle|entendu parler|prevenu|ete prevenu|ete informe)
    (vous|ils|il|on) (devriez|devraient|devrait|faudrait|auriez (pu|du)|auraient (pu|du)|aurait (pu|du|fallu))( (mieux|plus|davantage|vraiment))* (communiquer|annoncer|en parler|l'annoncer|le dire|faire (de la|plus de|un peu de) (pub|publicite|communication|com))
  `),
  publisher: wording(
    `(la |le |l')?(mel|metropole( europeenne)?( de lille| lilloise)?|lille metropole)`,
  ),
  whether: wording(`
    (ca|c'|il|elle) (a|est)( (deja|bien|enfin))* (commencee?|debutee?|demarree?)|(a|est)-t?-?(il|elle|ce)( (deja|bien|enfin))* (commencee?|debutee?|demarree?)
    (ils|elles|(mes|les|nos|leurs) [a-z]+|(mon|ma) [a-z]+) (peu(t|vent)|doi(t|vent)|pourr(a|ont)|devr(a|ont))|c'est|ce sera|c'etait|(ce|ca|il|elle) (serait|sera)(?= (encore |aussi |deja )*(ouverte?|fermee?|visible))|(serait-(ce|elle|il)|sera-t-(elle|il))(?= (encore |aussi |deja )*(ouverte?|fermee?|visible))|(je|j') ?(croyais|pensais|avais (lu|vu|compris|note)|ai (lu|vu|compris|note)) que (c'|ca |ce )|ca (a lieu|se passe|se deroule|se tient|tombe|irait|marche|marcherait|passerait|conviendrait|convient)|est-ce( que (c'est|ca (a lieu|se passe)))?|(peut|doit|faut)-(on|il)|(puis|dois)-je|on (peut|doit)|il faut|je (peux|dois)|(il|elle) (est|a lieu)|est-(il|elle)|(?=est|ser|son|a )(?<=^(les? |la |l')[a-z' -]{3,60} )(est|sera|sont|seront|a (bien |toujours )?lieu|a (deja |bien )*(commence|debute|demarre)(?![a-z]))
  `),
  open: wording(
    `ou|quand|quoi|koi|qui|combien|quel(le)?s?|comment|pourquoi|qu'est|lequel|laquelle`,
  ),
  over: wording(`
    (deja )?(finie?|terminee?|passee?)|(est-ce |c'est )?(deja )?trop tard( pour (y )?(aller|venir|participer))?
  `),
  begun: wording(
    `(deja )?(commencee?|debutee?|demarree?|en cours(?= *[?]))|deja (ouverte?|lancee?)`,
  ),
  ahead: wording(
    `encore (temps|possible)( (d'y aller|de venir|de participer|pour y aller|pour venir))?|(toujours|encore) (en cours|ouverte?s?|visibles?|la(?= *[?]))`,
  ),
};
