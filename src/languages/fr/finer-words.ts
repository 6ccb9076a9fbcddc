import type { FinerWords } from "../finer-words.js";
import { wording } from "../wording.js";

/** What every event has, and may be called by: when and where it is. */
const OWN =
  "(?:dates?|jours?|heures?|horaires?|debut|fin|rendez-vous|rdv|depart|arrivee|ouverture|fermeture|accueil|entree|inscription|lieu|endroit|adresse|salle|ville|place|evenement|truc|machin|chose|premiere?|deuxieme|troisieme|dernier|derniere|autre|tout|prochaine?|suivante?|meme|mois|programme|reste|fete|festival|week-?end|soiree|spectacle|sortie|activite|animation|expo(?:sition)?)";

/** A day that something may be open or closed on. */
const OPEN_ON =
  "(?:(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|[0-9]{1,2}|1er|feries?|ferie|octobre|novembre|decembre|toussaint|armistice|11-novembre)";

/** What one was told, or might be, and says no more of. */
const RUMOUR =
  "(?:on (?:m'|nous )(?:a dit|avait dit|dit)|(?:j'ai|on a|nous avons) (?:entendu|entendu dire|lu|vu|appris)|il parait|parait|apparemment|soi-disant|(?:quelqu'un|un ami|une amie|(?:mon|ma|un|une) [a-z]+) (?:m'a|nous a|me|nous) dit|si (?:je|on) (?:te|vous) (?:dis|disais|dit|disait)|ils (?:disent|ont dit)|le bruit court)";

/** That one has asked for something, and waits for it to be answered. */
const ASKED = `(?:(?:j'ai|j'avais|on a|on avait|nous avons|nous avions)(?: (?:deja|bien|pourtant|tout))* (?:demande|ecrit|envoye|fait|rempli|postule|reserve|laisse|appele|contacte)e?s?(?! (?:a|au|aux) (?:ma|mon|mes|une?|tout) )|(?:je me suis|je m'etais|on s'est|nous nous sommes)(?: (?:deja|bien|pourtant))* inscrite?s?|(?:ma|notre) (?:demande|inscription|reservation|candidature)|(?:mon|notre|mes|nos) (?:mails?|e-mails?|messages?|courriers?))`;
/** That nobody has answered. */
const NO_ANSWER = `(?:(?<!si )(?:personne|ils?|elles?|on)(?: (?:ne |n')?(?:me |nous |m')?)(?:repond(?:ent)?|rappelle(?:nt)?|recontacte(?:nt)?|(?:a|ont)(?: (?:jamais|pas|toujours|encore))* (?:repondu|rappele|recontacte|confirme|donne suite))|(?<!(?:si|c'est) )(?:toujours |encore )*(?:(?:pas|jamais|plus)(?: (?:eu|recu|encore|toujours))* (?:de |d'|la (?:moindre )?)?|aucune?s? )(?:reponses?|nouvelles?|retours?|confirmation)|toujours rien|rien recu|reste(?:nt|e)?s? sans (?:reponse|suite|nouvelles?))`;
/** To come all the same. */
const COMES = `(?<![a-z])(?:(?:y )?(?:viens|vient|venons|viendrai|venir|passe|passer|vais|aller)|(?:me |se |m'y |m')?(?:pointe|pointer|presente|presenter)|debarque|debarquer)(?![a-z])`;
/** For how long. */
const SINCE = `(?:ca fait|cela fait|voila|il y a|depuis) (?:plus (?:de |d')|presque |bientot |au moins )?(?:une?|[0-9]+|deux|trois|quatre|cinq|dix|quinze|quelques|plusieurs|des)? ?(?:jours?|semaines?|mois|lustres)(?: (?:que|qu'))?`;

/** How French asks what no heading answers. Notation of `wording` in ../wording.ts. */
export const finerWords: FinerWords = {
  asked: {
    "still-on": wording(`
      (est |c'est |ce sera |sera )?(bien |toujours |encore )*(maintenue?s?|confirmee?s?)(?! (par|votre|ma|mon))
      (?<!(inscription|demande|reservation|place) )(est |c'est |(a |n'a |est |n'est )?(pas |bien )?ete |pas |sera )(annulee?|reportee?|decalee?)( ou (pas|reporte))?(?= *$| *[?])
      (ca|l'evenement) (a|aura) (bien|toujours) lieu(?= *$| *[?])
      ${RUMOUR}[, ]+(que |qu')?(?!(ma|mon|notre|la|l') ?(demande|inscription|reservation))[^?.!;]{2,60} (est|etait|serait|sera|sont|etaient|seraient|seront|a ete|ont ete|avait ete|va etre|vont etre|n'aurai(t|ent)|n'aura|n'auront|n'avait) ?(finalement |bien |deja )*(annulee?s?|reportee?s?|decalee?s?|supprimee?s?|pas lieu|plus lieu)(?![a-z])
    `),
    again: wording(`
      (ca|c'|cela|il|elle|ils|elles|on le|on la|vous|l'evenement|cet evenement|la soiree|l'atelier|la formation|le mois) (le |la |l'|y )?(re)?(revien|recommenc|refer|refai|refaites|reconduit|renouvel|reprogramm|aura|auront|serez?|sera|se refe|se reproduit|se repete)[a-z]*(-vous|-t-il|-t-elle)? … ?(l'an(nee)? (prochaine?|d'apres|suivante?)|une autre (fois|annee)|plus tard( dans l'annee)?|en 20[0-9]{2})(?= *$| *[?])
      (ca|cela|il|elle|ils|elles) (revien(t|dra|nent|dront)|se (refera|refait|reproduit|reproduira|repete))(-t-il|-t-elle)?( (un jour|bientot|chaque annee|tous les (ans|mois)))?(?= *$| *[?])
      (il y aura|y aura-t-il|y a-t-il|il y a|y aura|vous (en )?refaites|refaites-vous|prevoyez-vous|vous prevoyez)( d')? ?(une? |d'autres )?(autres?|nouvelles?|prochaines?|deuxiemes?|secondes?) (editions?( (l'an(nee)? prochaine?|un jour|bientot|en 20[0-9]{2}))?|(dates?|seances?|sessions?|fois) (l'an(nee)? prochaine?|en 20[0-9]{2}))(?= *$| *[?])
      (c'est|est-ce|ca a lieu|a lieu|ca se passe|ca revient|c'est organise) (organise |prevu |un evenement )?(chaque annee|tous les (ans|mois)|annuel(le)?)(?= *$| *[?])|(l'edition|une edition) (de )?(l'an(nee)? prochaine?|20(1[8-9]|[2-9][0-9]))
    `),
    amount: wording(`
      (c'est quoi|c'est-a-dire|que (veut dire|signifie)|qu'est-ce que( c'est( que)?)?|ca veut dire quoi|comment (marche|fonctionne)) ,?(le |un |la |une )?(prix|participation|contribution) libre
      (prix|participation|contribution) libre ?,?( (ca|cela|c'est))? ?((veut dire|signifie|c'est|marche|fonctionne)? ?(quoi|combien|comment)|c'est-a-dire|concretement)(?=[^a-z0-9]*$)
      combien (faut-il |il faut |on |les gens |je |je dois |doit-on |on doit |peut-on |on peut )?(donner|donne(nt)?|mettre|met(tent)?|laisser|laisse(nt)?|verser)(?! de (temps|sang))
      (on |je |les gens |il faut |faut )(donne(nt|r)?|met(tent|s|tre)?|laisse(nt|r)?|doit donner|dois donner) combien
      (prix|somme|montant|don|participation) (moyenn?e?|conseillee?|suggeree?|habituel(le)?|minimum|minimal)|d'habitude … (paie|payent|donnent)
    `),
    "lunch-break": wording(`
      (ferme|fermee?s?|ouvert(e|s|es)?|ouvre|coupure|(?<!(ma|mes|sa|ses|notre|nos|leurs?) )pause|interrompu)(nt)? … (a |entre |le |pour le |pendant )?(midi( et (deux|quatorze heures|2))?|dejeuner)
      (?<!(ma|mes|sa|ses|notre|nos|leurs?) )pause (dejeuner|de midi|du midi)
    `),
    "opening-days": wording(`
      (c'est|est-ce|elle est|il est|est-elle|est-il|(l'|la |le |cette |ce |cet )[a-z-]+( [a-z-]+)? est(-elle|-il)?) ouverte?s? (en ce moment|maintenant|actuellement|d'habitude|en temps normal|toute l'annee|en permanence)(?= *[?]| *$)
      (c'est|est-ce|elle est|il est|est-elle|est-il|l'expo(sition)? est|elle|il)( (aussi|bien|encore))* (ouverte?|accessible|visible|fermee?)( (aussi|encore|tard))* (le|en|les|a|pendant la) (soir|soiree|matin|matinee|apres-midi|midi|nuit)s?(?= *[?]| *$)
      (c'est |elle est |il est |est-ce |est )?ouverte?s? (quand|a quelle heure|quels? jours?|a partir de quand)|quand (est-ce que |c'est |est )*((l'expo(sition)?|elle|il|ca|c'est) (est )?)?(ouverte?|ouvre)|(ca|elle|il|l'expo(sition)?) ouvre (quand|a quelle heure|quels? jours?)|a quelle heure (ca|elle|il|l'expo(sition)?) ouvre
      (c'est |est-ce |elle est |il est |est-elle |est-il |ca |l'expo(sition)? est |ils |elle |il |on peut (y aller|la voir|le voir|visiter) |(ca|c'est) |on )(ouvre(nt)?|ouvert(e|s|es)?|accessible|visible|fermee?)?( aussi| bien| tout)* ?(le |les |tous les |du |pendant le |pendant les )(week-end|we|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|jours?|jours feries)s?( (matins?|apres-midis?|soirs?))?( aussi)?(?= *$| *[?])
      (quels? |les |c'est quoi les )(sont les )?(jours?|horaires?|heures?) d'ouverture
      (ouvert(e|s|es)?|fermee?s?|accessible|visible)( (aussi|bien|tout|le|les|ce|cet|pour|pendant|un|jours?|matins?|apres-midi|soirs?))*( ${OPEN_ON},?)( (${OPEN_ON}|le|les|un|est|qui|jours?|matins?|apres-midi|soirs?|aussi),?)*(?= *[?]| *$)
    `),
    schedule: wording(`
      (le |un |son |l'|d')?(programme|planning|deroule|deroulement|horaire|ordre du jour|emploi du temps)s? (plus |tres |bien )?(detaille|precis|heure par heure)e?s?(?! (du|de|des) (mois|festival))|(planning|deroule|ordre du jour) complet|(le detail|les details|le deroule|le deroulement|l'ordre) (du programme|de la (journee|soiree|matinee)|des (interventions|passages|horaires|temoignages|ateliers|conferences))|heure par heure
      (le |un |son )(deroule|planning|minutage)(?! d(e|u|es) (mois|festival|ma|mon|mes))|(y a-t-il|il y a|y a|ya|y aurait-il|(avez-vous|vous avez|auriez-vous)) (un )?(ordre du jour|deroule|planning)
      (a quelle heure|quand) (passe|passent|parle|parlent|intervien(t|nent)|temoigne(nt)?)(ra|ront)? (?!(on|le (bus|metro|tram|train)|la navette)(?![a-z]))[a-z]+
    `),
    unconfirmed: wording(`
      ${COMES}[^?.!]{0,40} sans (avoir (eu |recu )?|attendre )?(aucune? |une |la |leur |sa |de )?(confirmation|reponse|retour|accord|nouvelles?|feu vert)(?! (de|a) (ma|mon|notre|votre))
      sans (avoir (eu |recu )?)?(aucune? |une |la |leur |sa |de )?(confirmation|reponse|retour|accord|nouvelles?|feu vert)(?! (de|a) (ma|mon|notre|votre))[^?.!]{0,40},? ${COMES}
    `),
    unheard: wording(`
      ${ASKED}[^?]{0,90}(?<![a-z])${NO_ANSWER}(?! (a|si|comment) (la|ma|cette|une) question)
      ${NO_ANSWER} (a|pour|sur|de|concernant|suite a|depuis) ((que )?(j'ai|on a|nous avons)|mon|ma|mes|notre|nos) ?(demandes?|inscriptions?|reservations?|mails?|e-mails?|messages?|candidature|ecrit|courriers?)
      (${SINCE} )?(j'attends?|j'attendais|on attend|nous attendons) (toujours |encore )?(une|la|leur|votre|sa|de|des) (reponse|confirmation|retour|nouvelles?)( (${SINCE}|pour|de|d')[^?.!,;]*)?,? (et |mais )?(${NO_ANSWER}|${SINCE})|${SINCE} (j'attends|on attend|nous attendons) (toujours |encore )?(une|la|leur|votre|sa|de|des) (reponse|confirmation|retour|nouvelles?)
    `),
    unreached: wording(`
      (personne|ca|on) (ne |n')?(decroche|repond|rappelle)( pas| jamais)?(?! (a|si|comment) )|(?<!si )personne (ne )?(me |nous |m')(repond|rappelle|recontacte)( jamais)?|(ils|elle|il|elles) (ne |n')?(decroche|repond|rappelle)(nt)? (pas|jamais)|(personne|(ils|elle|il|elles)) (ne |n')?repond(ent)?( (pas|jamais))? (a (ce|leur|son|mes) (numero|telephone|tel|mails?|appels?|messages?)|au (telephone|tel|numero|mail)|aux (mails|appels|messages))|(numero|telephone|tel)( (de|du|des|d'|pour) ?[^.!?;,]{0,60})? (ne )?(marche|repond|fonctionne|sonne|decroche) (pas|jamais|plus|dans le vide)|(tombe|tombe toujours) sur (le |la |un )?(repondeur|messagerie)|sans reponse|mauvais numero|faux numero
    `),
    complaint: wording(`
      (a|aupres de|chez) qui (est-ce que |est-ce qu')?((je|on|nous|puis-je|peut-on|dois-je|faut-il|il faut) )?((peux|peut|dois|doit|pouvons) )?((me|se|nous) )?(plaindre|plains|plaint|plaignons|reclamer?|adresser (ma|une|notre) (plainte|reclamation))|(a qui|ou|comment) (je |on |puis-je |peut-on )?((peux|peut) )?(faire|deposer|envoyer|adresser) une (plainte|reclamation)|(je |on |nous )(veux|voudrais|souhaite|souhaiterais|veut|voudrait|voulons) ((me|nous|se) plaindre|(faire|deposer|adresser) une (plainte|reclamation))(?! a la cnil)
    `),
    group: wording(`
      (on|nous) (sera|serait|est|serons|serions|sommes|arrive|viendrait|vient) (a |un groupe de |une classe de |environ |une )?([0-9]+|trentaine|vingtaine|dizaine)( [a-z]+)?(,| et)? ?(ca |c'est |est-ce |ce )*(passe|possible|bon|ok|rentre|faisable|trop|pose probleme|va)
    `),
    "from-age": wording(`
      ((a partir )?de|des|jusqu'a|pour|vers|a) quel(le)?s? ages?(?! (a|as|ont|avez|avait) )|(c'est|ce serait|et) quel age(?= *[?]| *$)
      (il |ils |elles |on |je |nous |vous )?(faut|faut-il|doit|doivent|dois|doit-on|dois-je|doivent-ils|doivent-elles|devons-nous|devez-vous)( y)?( avoir)? quel age|quel age (minimum|minimal|maximum|maximal|limite|requis|(est-ce qu')?(il )?faut|faut-il|(est-ce qu')?(on |ils |elles |je |il |elle |les [a-z]+ )?(doit|doivent|dois)(-on|-je|-ils|-elles)?)(?![a-z])
      ages? (minimum|minimal|maximum|maximal|limite|requis|conseille|mini|maxi)|(limite|condition|tranche|restriction)s? d'ages?
    `),
    kind: wording(`
      ^((et|mais|alors|du coup)[ ,]*)*(c'est|c|ce sera|est-ce|est-ce que c'est)( plutot| plus| un peu)? (une?|comme une?) (vraie? )?[a-z-]+( [a-z]+)? ou (plutot |plus )?(une?|comme une?) [a-z-]+( [a-z-]+)?(?= *[?]| *$)
      (c'est|c|ce sera|est-ce) (quel|quelle|kel) (genre|type|sorte|style|format)( (d'|de )(evenement|animation|truc|chose|rendez-vous|rencontre|soiree|manifestation|sortie))?( (exactement|au juste|ca))?(?= *[?,.]| *$)
      (c'est|c) (quoi|koi) comme (genre|type|sorte|style|format|evenement|animation|truc|manifestation)( (d'|de )(evenement|animation|truc|chose|rendez-vous|rencontre|soiree|manifestation|sortie))?(?= *[?,.]| *$)
      (quel|quelle|kel) (genre|type|sorte|style) (d'|de )(evenement|animation|truc|chose|rendez-vous|rencontre|soiree|manifestation|sortie) (c'est|est-ce|ce sera)
    `),
    nature: wording(`
      ^((et|mais|alors|donc|du coup|ah|ok|bon)[ ,]*)*(c'est|c|ce sera|ce serait|la bas c'est)( (plutot|aussi|vraiment|bien|comme|juste))* (un |une )(sorte de |genre de |espece de )?(?!(peu|bon|bonne|probleme|souci|erreur|blague|coquille|faute|arnaque|piege|secret|obligation|week-?end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|ferie)(?![a-z]))[a-z-]+( (en fait|alors|quoi|du coup|donc))?(?= *[?])
    `),
    gist: wording(`
      (un |le |en |petit |faire un )*(resume|recap|topo)( court| rapide| bref)?|(resume|resumer|resumez)(-moi|-le|-la|-nous)?|en (deux|quelques|2|trois|peu de) (mots|phrases|lignes)|(tu|vous) (peux|pouvez) resumer|(en|avec des|avec les) (mots|termes) (simples|faciles|de tous les jours)|en (termes|mots) clairs|(explique(z|r)?|dis|dites|dire)(-(moi|nous|le))* (ca )?simplement|en bref|en gros c'est quoi|c'est quoi en gros
    `),
    present: wording(`
      (c'est )?qui( est-ce)?( qui)? (y )?(sera|seront|est|sont|serait|va etre|vont etre) (la|presente?s?|sur place|de la partie|represente(e|s|es)?)(?= *[?]| *$)|qui y (sera|seront)|(il )?y aura qui|qui (vient|viendra|participe|participera|participent)(?= *[?]| *$)
      (il )?(y (a|aura|aurait)|yaura) (quoi comme|quel(le)?s|kel(le)?s) (associations?|assos?|structures?|entreprises?|partenaires?|organismes?|cooperatives?|exposants?|employeurs?|recruteurs?)(?= *[?]| *$)
      quel(le)?s? (associations?|assos?|structures?|entreprises?|partenaires?|organismes?|acteurs?|cooperatives?|exposants?) (y )?(seront|sont|sera|est|participe(nt|ront)?|vien(nent|dront)|(il )?y (a|aura)(-t-il)?)( (la|presente?s?|represente(e|s|es)?|sur place))?(?= *[?]| *$)
    `),
    passing: wording(`
      (peut|peux|pourra|pourrai|pouvons|pourrons) (y )?(venir|aller|participer|etre la|assister) (que|qu'|seulement|uniquement) ?(le |la |l')?((lun|mar|mercre|jeu|vendre|same)di|dimanche|matin|matinee|apres-midi|soir|premier jour|une journee|un jour)[^?.!]*[ ,.]+(est-ce|c'est|ce serait|ca|est-ce que c'est|c'est un) (possible|bon|ok|va|ira|marche|grave|un probleme|probleme|genant|accepte)
      (je|on|nous|il|elle) (dois|doit|devons|devrai|devra|devrais|devrait|vais devoir|va devoir|suis oblige de|suis obligee de) (absolument |quand meme |forcement )?(partir|repartir|filer|m'en aller|m'eclipser|s'eclipser|y aller|rentrer|decoller)[^?.!]*,? (c'est|est-ce|ca) (grave|genant|embetant|mal vu|un probleme|un souci|possible|ok|bon|pose|va|passe|jouable)
      (on est|je suis|nous sommes|c'est|est-on|suis-je) (oblige|obligee|obliges|tenue?s?|force|forcee) (de|d'|a) (y )?(rester|etre la|assister|venir)( (a|pour|pendant|sur))? (tout|jusqu'au bout|jusqu'a la fin|du debut)
      (peut-on|on peut|on peux|on pourrait|je peux|je pourrais|puis-je|pourrais-je|pouvons-nous|possible de|possible d')( (y|juste|aussi|quand meme))* ?(partir|repartir|(me |s'|m')?eclipser|filer|(m'|s')en aller|quitter( (la salle|les lieux))?|sortir|rentrer)( (un peu|une heure|une demi-heure|vers [0-9]+ ?h))? (avant( (la fin|que ce soit fini))?|plus tot|en (cours de route|plein milieu|avance)|a la (pause|mi-temps))(?= *[?.,]| *$)
      (peut-on|on peut|on peux|je peux|puis-je|pouvons-nous|possible de|possible d')( (y|juste|seulement|uniquement|ne|n'))* ?(venir|aller|passer|rester|assister|participer|etre la)( (que|juste|seulement|uniquement|seulement))+ (le|la|pour le|pour la|l') ?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|premiere?|derniere?|second|deuxieme|matin|apres-midi|soir|matinee|soiree|[0-9]{1,2})( (jour|matin|apres-midi|soir))?( (seulement|uniquement))?(?= *[?.,]| *$)
      (peut-on|on peut|on peux|je peux|puis-je|pouvons-nous)( y)? (venir|aller|passer|assister|participer) (le|la|l') ?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|premier jour|dernier jour|matin|apres-midi|soir) (seulement|uniquement|et pas le [a-z]+)(?= *[?.,]| *$)
      (peut-on|on peut|je peux|puis-je|pouvons-nous|on pourra|est-ce qu'on peut|possible de|possible d'|libre(s)? de|libre(s)? d')( (juste|simplement|aussi|librement))* ?(aller et venir|entrer et sortir|venir et (partir|repartir))|(aller|allees?) et venues?|passer quand (on|je) (veut|veux)
      (peut-on|on peut|je peux|puis-je|pouvons-nous|possible de)( (juste|simplement|aussi|ne))* ?(venir|passer|rester|assister|participer|faire un saut)( (juste|seulement|que))* ?(pour |pendant )?(une|un|deux|quelques|le|la) ?(partie|heure|heures|moment|demi-heure|petite heure|peu|minutes|debut|fin|matinee|apres-midi|bout|morceau)( (seulement|de la journee|du programme|juste))?(?= *[?.,]| *$)
      (peut-on|on peut|je peux|puis-je|possible de|possible d')( (venir|arriver|partir|repartir|passer|entrer))+ (quand (on|je) (veut|veux)|a (tout moment|n'importe quelle heure)|quand bon (nous|me) semble)|(faut-il|il faut|faut|on doit|doit-on|je dois|dois-je) (y )?(rester|etre la|assister|venir)( (a|pour|pendant|sur))? (tout du long|tout le temps|jusqu'au bout|jusqu'a la fin|du debut a la fin|toute la (journee|duree|soiree)|tout le (week-?end|programme))
    `),
    late: wording(`
      (est-ce|c'est|ce serait|c|ca serait|ca pose probleme|ca derange|ca gene)( (tres|si))?( (grave|genant|embetant|un probleme|mal vu|un souci|possible))? (si|de|d')( (je|j'|on|nous|elle|il))? ?(suis en retard|est en retard|(arriv|vien)[a-z]* (un peu |tres |legerement )?(en retard|apres le debut|plus tard))
      (je peux|on peut|puis-je|peut-on|possible (de|d')|je pourrai|je pourrais|on pourra)( (encore|aussi|quand meme))* ?(arriver?|venir|entrer|debarquer|rejoindre)( (un peu|une heure|une demi-heure|legerement))? (en retard|plus tard|apres le debut|en cours de route)
    `),
    misprint: wording(`
      (horaires?|heures?|dates?|ca|cela) (me |nous )?(semble|parai)[a-z]* (un peu |tres |bien |vraiment |super )*(bizarre|etrange|curieu|louche|fau|impossible)[a-z]*|(c'est|vous etes|vous en etes|etes-vous|t'es|tu es) (bien |vraiment )?surs?(?= *[?]| *$)
      (c'est |ce n'est |est-ce |y a pas |n'y a-t-il |serait-ce |ce serait |c'est bien |c'est vraiment )(pas )?(une )?(erreur|coquille|faute)( de frappe| d'impression)?(?= *$| *[?])
      (ca|cela) (me )?(parait|semble) (une? )?(tres |super |bien |un peu |trop |bizarrement )*(long|court|tot|tard|bizarre|etrange|louche|beaucoup)|(c'est|ca fait) (tres |super |bien |vraiment |trop )(long|bizarre|court)(?= *[,?])
    `),
  },
  ways: {
    phone: wording(
      `telephones?|tel|(numero|num)(?! ?[0-9])|portable|appeler|appelle|telephoner|joindre par telephone`,
    ),
    email: wording(
      `e-?mails?|courriels?|(adresse|par) (mail|e-mail|email|electronique)|ecri(re|s|t|vons)( (a|leur|lui))?|mails?`,
    ),
    site: wording(`sites?( (web|internet))?|page (web|facebook)|facebook`),
  },
  part: wording(`
    (?<=^((et|mais|sinon|alors|au fait|ok|d'accord|bon|donc)[ ,]*)*(la |le |l')) ?(?!${OWN}(?![a-z]))[a-z-]+( (de la|de l'|des|du|de|d'|a|au) ?[a-z-]+)?(?= *,? *(c'est|c'etait|est|sera|a lieu|aura lieu|commence|debute|demarre|finit|se (passe|tient)|tombe|ca)(?![a-z]))
  `),
  person: wording(
    `responsables?|referente?s?|chefs?|patron(ne)?s?|personne(?! (ne|n')(?![a-z]))|quelqu'un|(un|le|son|leur) (pre)?nom|comment (est-ce qu')?(s'appelle|se nomme|il s'appelle|elle s'appelle|ils s'appellent)|(la|une|le|un|cette) (dame|monsieur)|presidente?|directeur|directrice|coordinat(eur|rice)s?`,
  ),
  houseNumber: wording(
    `(quel |le |a quel |un )?(numero|num|no)( exact| de (rue|la rue|la place|batiment))*`,
  ),
  street: wording(
    `adresses?|quelle (rue|avenue)|(la|une|le nom de la|de) rue|ou (exactement|precisement|au juste)`,
  ),
  room: wording(`quel(le)?s? (salle|etage|bureau|amphi(theatre)?|aile|niveau)s?`),
  rooms: wording(`salles?|etages?|bureau|amphi(theatre)?|aile|niveau|bat(iment)?|hall`),
  within: wording(`
    ou (ca|exactement|precisement|donc|au juste)|ou (a|dans|sur) [a-z' -]+ (exactement|precisement|au juste)|(dans |a )?quel(le)? (quartier|coin|partie|endroit|rue|secteur|adresse) (de|d'|du|a)
  `),
  howMany: wording(`
    (beaucoup|enormement|enorme|bcp|tant) d(e|') (gens|personnes|monde|salariee?s|emplois?)|combien d(e|'|es)?|combien (il y (a|aura|en a)|y (a|aura)|(avez|aurez)-vous|vous (avez|aurez)|on (a|aura))( (a peu pres|environ|en gros|grosso modo|a la louche))? (d(e|')|des)|combien (sont-ils|ils sont|(dans|sur|en|a) (la |le |l'|les )?[a-z]+)$|(quel|le) (est le )?nombre d(e|'|es)|combien y (a|aura|aura-t-il|a-t-il)
  `),
  there: wording(`
    (y )?(seront|sont|sera|est) … (la|presente?s?|sur place|represente(e|s|es)?|attendue?s?)|participe(nt|ront)?|prennent part|vien(nent|dront)|la-bas|sur place|(y aura|y a|y aura-t-il)
  `),
  isThere: wording(`
    (?<!qui |quoi |quelles? [a-z]+ )y (sera|seront|est|sont|participe(nt|ra|ront)?|vien(t|nent|dra|dront))|(sera|seront|est|sont)( (aussi|bien|egalement|tous))* (la(?= *[?]| *$)|presente?s?|de la partie|sur place|representee?s?)|(participe|intervien)(nt|t|ra|ront|dra|dront)?( (aussi|bien|egalement))*(?! (a|au|aux) (quoi|quel))|(fait|font|fera|feront) partie|(vient|viennent|viendra|viendront)(?= *[?]| *$)|(il )?y (a|aura)(-t-il)?(?! (quoi|qui|quel))|(c'est|ce sera|est-ce) (bien |aussi )*avec
  `),
  end: wording(`
    jusqu'a (quand|(quelle|kelle|quel|kel) heure)|(ca |elle |il |se |ca se )?(fini(t|ra)?|termine(ra)?|ferme(ra)?)( (quand|vers|a))|(quand|(a |vers )?quelle heure) … (fini(t|ra)?|termine(ra)?|ferme(ra)?|s'arrete(ra)?|s'acheve(ra)?|prend(ra)? fin)|(s'arrete|s'acheve|prend fin|se finit)( (quand|vers quelle heure|a quelle heure))|(fini(t|ra)|termine(ra)?|ferme(ra)?)( (tres|trop|assez|vraiment|plutot))* (tard|tot)(?= *[?])|heure de fin|fin (a|vers) quelle heure
  `),
  ofMorning: wording(`du matin|(?<=[0-9] *)a\\.?m`),
  comes: wording(
    `(on|je|j'|nous|ils|elles|il faut|faut|peut-on|puis-je|doit-on|faut-il|possible d(e|')|peux) … (arriv(e|er|es|ons|ent|erai|erais|erait)|ven(ir|ez|ons)|vien(s|t|nent|drai|drais|drait)|pass(e|er|es|ons|erai|erais)|rest(e|er|ons|ent)|part(ir|s|ons)?|rejoin(dre|s)|debarqu(e|er)|etre la|y etre)|(on|je|j'|nous|ils|elles) ?(arriv(e|es|ons|ent|erai|erais|erait)|vien(s|t|nent|drai|drais|drait)|pass(e|ons|erai|erais)|rest(e|ons|ent)|pars|debarque)`,
  ),
  opens: wording(
    `ouvert(e|s|es)?|ouvre(nt)?|accessible|(on peut|peut-on|je peux|puis-je|nous pouvons|pouvons-nous) (deja |encore )?(y )?(aller|venir|entrer|passer)`,
  ),
  suits: wording(
    `(ca|cela) (vous |te )?(irait|va|marche|marcherait|passe|passerait|convient|conviendrait|colle|collerait|(le )?ferait)(?= *[?])|(c'est|ce serait|est-ce|serait-ce) (possible|faisable|jouable|envisageable)`,
  ),
  mayCome: wording(`possible|faisable|jouable|envisageable`),
  throughout: wording(
    `tout(e)? (la |l'|le |cette |cet )?(matinee|matin|apres-midi|soiree|soir|nuit)|(la |l')(matinee|apres-midi|soiree|nuit) (entiere|complete)|du debut a la fin de (la |l')(matinee|apres-midi|soiree)`,
  ),
  whoIsThat: wording(
    `(c'est|c|ce sont) (qui|ki)( (ca|ceux-la|donc|exactement|au juste))*(?=[^a-z0-9]*$)|qui (est-ce|c'est)(?=[^a-z0-9]*$)|c'est quoi comme (asso|association|structure|organisme|boite|truc)(?=[^a-z0-9]*$)`,
  ),
  more: wording(`
    (m'en |nous en |en )(dire|dis|dites|savoir|apprendre)( un peu)? (plus|davantage)|(dis|dites)(-| )(m'en|nous-en)( un peu)? (plus|davantage)|(parle|parlez|parler)(-| )(moi|nous)|(plus|davantage) (d'|de )(details?|infos?|informations?|renseignements?)|(infos?|informations?|renseignements?|details?) sur
  `),
  wouldAsk: wording(`
    ((je|j'|on|nous) ?(voudrais|veux|aimerais|souhaite|souhaiterais|voudrait|veut|aimerait|voudrions|aimerions|souhaitons|dois|doit|devons|vais|va|peux|peut|puisse|ai besoin de|compte|comptais|pensais)|pour|afin de|que je puisse|qu'on puisse)( bien)? ?(leur|lui|l'|les|la|le)? ?(demander|appeler|contacter|ecrire|telephoner|joindre|poser (une|des|deux|quelques) questions?|verifier)( (si|quand|comment|quelque chose|des precisions))?
    (j'ai|on a|nous avons) (une|des|deux|quelques) (petites? )?questions?( a (leur|lui) poser)?
  `),
  placed: wording(
    `^((et|mais|c'est|c|donc|genre|plutot|ca se passe)[ ,]*)*(a la|a l'|au|aux|dans (le|la|les|l'|un|une)|chez|sur (le|la|les)) ?[a-z-]+( [a-z-]+)?(?=[^a-z0-9]*$)`,
  ),
  howTo: wording(`comment|komen(t)?|de quelle (facon|maniere)|(aupres de|a|par|chez) qui`),
  ages: wording(`
    (?<!(il y a|ya|depuis|dans|d'ici|pendant|durant|sur|des|a moins d'|a plus d') ?|[0-9] ?([-/]|a|ou|et) ?)(?<age>[1-9][0-9]?((,| et| ou) [1-9][0-9]?)*) ans(?! (d'|de |apres|avant|plus tard|que ))
    (ils |elles |il |elle |j'|qui |nous |on )?(?<!(y|combien) )en (ai|a|ont|avons) (?<ageAlone>[1-9][0-9]?((,| et| ou) [1-9][0-9]?)*)(?= *([,.;!?]|$)| (est-ce|ca|c'est|elle|il|ils|elles|on|je|lui|aussi|mais|donc|et) )
  `),
  content: wording(`
    (ca|cela|on|il|elle|ils|elles)( (en|y|nous|va|vont|me|aussi))* ?(parl|trait|abord|caus|evoqu|discut|debat|expliqu)[a-z]*(-t-(il|elle|on)|-(ils|elles))?( aussi| un peu)* (de|d'|du|des|sur|les?|la|l')|(est-ce question|il est question|est-il question) d
  `),
  eachPart: wording(
    `(chaque|tou(s|tes) les|(les|des) differente?s) (conference|atelier|intervention|debat|session|seance|presentation|table ronde|activite|concert|temps|moment)s?|(conference|atelier|intervention|debat|session) par (conference|atelier|intervention|debat|session)`,
  ),
  doubts: wording(
    `vraiment|reellement|pour de vrai|serieux|serieusement|sans (rire|blague)|(tu es |vous etes |t'es |etes-vous )surs?`,
  ),
  whereIs: wording(
    `^((et|mais|alors|ok|svp|pardon)[ ,]*)*(c'est )?ou (est|se trouve|se situe|c'est|est-ce)`,
  ),
  afterIt: wording(
    `apres (ca|cela|celui-la|celle-la|celui-ci|celle-ci|cette [a-z]+|cet [a-z]+)|apres(?= *[?]| *$)|ensuite|plus tard|par la suite`,
  ),
  onceOver: wording(
    `apres (ca|cela|celui-la|celle-la|celui-ci|celle-ci)|(juste|directement|tout de suite|aussitot) apres|apres(?= *[?]| *$|,)|ensuite|dans la foulee`,
  ),
  leaving: wording(
    `(en (sortant|partant)|une fois (sortie?s?|partie?s?)) (de (la|la-bas|ca|cet? [a-z]+|cette [a-z]+)|d'ici)|(en (sortant|partant)|une fois (sortie?s?|partie?s?))(?= *([,?]|$|(vers|a [0-9]|il|y|ya|on|autre|quelque|qqch|un autre|d'autres)(?![a-z])))`,
  ),
  laterThatDay: wording(
    `(un peu |bien )?plus tard (dans (la|cette) (meme )?journee|le meme jour|ce (meme )?jour-la)|(ensuite|apres),? (dans la|la meme) journee`,
  ),
  beforeIt: wording(
    `(un peu |bien )?plus tot|(juste )?avant (ca|cela|celui-la|celle-la|celui-ci|celle-ci)|(juste )?avant(?= *[?]| *$|,)`,
  ),
  doing: wording(
    `(presente|presentent|propose|proposent|organise|organisent|montre|montrent|va presenter|vont presenter)( (la-bas|alors|exactement|ce mois-ci))*(?=[^a-z0-9]*$)`,
  ),
  folk: wording(`gens|gars|types|bande|truc|machin|equipe|boite|ces|ceux|celles|donc|deja`),
  whoIs: wording(`
    (qui|ki) (est|c'est|sont|etait)( donc)?(?! (l'|les? |la )?(organis|interven|conferenc|invit|contact|responsable|qui|le plus))|(c'est|c) (ki|qui)(?! (qui|le |la |l'))|(que|qu'est-ce que) (fait|font)(?! ?-?(t-)?(on|il|elle|ils|elles|je|tu|vous|nous|ce|cet|cette|ca|cela)(?![a-z]))|(c'est|c) (quoi|koi)( comme (asso|association|structure|boite))?|qu'est-ce que( c'est que)?(?![^?.!]* (propose|organise|prevoi|offre|prepare|anime|programme)(nt|t|ez|es)?(?![a-z]))
  `),
};
