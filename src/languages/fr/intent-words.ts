import type { IntentWords } from "../intent-words.js";
import { wording } from "../wording.js";
import { aspectWords } from "./aspect-words.js";

/** Before what is said in a language, it is others who say it: "ils le font en anglais ?" */
const OTHERS =
  "(?<![a-z0-9])(ils?|elles?)( (?!(que?|vous|tu|me|nous|je|faut|faudrait|m|te)(?![a-z]))[a-z]+){0,4}";

/** What one has given for a request. */
const DONNE =
  "(ma demande|mes (donnees|coordonnees|infos?|informations|renseignements)|mon (nom|mail|e-?mail|adresse|numero|inscription|message)( mail| de telephone)?|quelque chose|tout( ca)?)";
/** Nothing follows but "n'est-ce pas ?", "hein ?". */
const N_EST_CE_PAS = ",? *(n'est-ce pas|hein|si|non|rassurez-moi|j'espere)?(?= *[?]| *$)";

/** How many come, and not that one does not: "on ne sera plus que trois", "on sera pas 4 mais 2". */
const SO_MANY =
  "(que )?([0-9]+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|moi|nous)(?![a-z])";

/** What French says to want something. Notation in ../wording.ts; examples in corpus/intents.ts. */
export const intentWords: IntentWords = {
  courtesies: {
    greet: wording(`
      (re)?bonjours?( a (tous|toutes|vous|toi))?( (madame|monsieur|le bot))?
      re|rebonsoir|bonsoir( a (tous|toutes|vous))?
      salut( toi| a tous| le bot| l'ami| tout le monde)?|coucou( toi)?|slt|bjr|bsr|cc|kikou
      hello( toi| tout le monde)?|hey|hi|yo|wesh|bien le bonjour|enchantee?
      (comment )?(ca va(?! [a-z]+er(?![a-z]))|ca roule|ca dit quoi)( bien| toi)?
      comment (vas-tu|allez-vous|tu vas|vous allez)( bien)?( aujourd'hui)?|(tu vas|vous allez) bien
    `),
    thanks: wording(`
      (en vous remerciant|je vous remercie|avec mes remerciements|merci)( (beaucoup|bien|infiniment))* (d'avance|par avance)
      merci( (bien|beaucoup|infiniment|encore|quand meme|malgre tout|tout de meme|en tout cas|en attendant))*( (pour|de|a) (tout|votre|ton|vos|tes|l'|les|cette|ces|la|vous)( ?(aide|infos?|informations?|reponses?|patience|temps|gentillesse|renseignements?|conseils?|precisions?|service|disponibilite))?( (aussi|egalement))?)?
      (vous|tu|ca|cela) (m'|nous )((avez|as|a)( (deja|bien|vraiment|beaucoup|enormement|drolement))* (aidee?s?|rendu( un)?( (grand|sacre|fier))? service|fait gagner du temps)|aidez|aides|aide|rendez( un)?( (grand|sacre|fier))? service)( (beaucoup|bien|enormement|vraiment|drolement|deja|enfin))*(?=[^a-z0-9?]*$|[.,;!])
      merci (beaucoup )?pour (tout|votre aide|ton aide|l'aide|les? infos?|l'info|la reponse|votre reponse|ces infos|les informations)
      (un grand |mille |grand )?mercis?( beaucoup| bien| infiniment| bcp| d'avance| a (vous|toi)| encore| tout plein)*
      mrci|mci|thx|thanks|thank you|remerciements
      je (vous|te) remercie( … (aide|reponse|infos?|patience|temps|gentillesse))?( (beaucoup|infiniment|bien|quand meme))*|nous vous remercions
      (je|on|nous) (lui|leur) (en (parlerai|parlera|parlerons|(vais|va|allons) parler|(toucherai|touchera) (un )?mots?)|(dirai|dira|dirons|transmettrai|transmettra))(?= *[.,;!]| *$)|(j'en (parlerai|discuterai)|(je|on) (vais|va) (lui |leur )?en (parler|discuter)|(je|on) en (parlera|discutera))( (a|avec|aux?) [a-z' -]+)?(?= *[.,;!]| *$)
      (c'est |bien |c )note(e)?( pour moi)?|(vous|tu) (avez|as|m'avez|m'as) ((ete|bien|tres|vraiment|beaucoup|drolement) )*(utile|aimable|aidee?|gentille?|efficace|d'une grande aide)|(c'est|c'etait|ca (m'a|m')) ((tres|bien|vraiment|beaucoup) )*(utile|clair|aidee?|aide|gentil a vous)|(trop|tro) (bien|top|cool)
      (c'est )?(super|genial|top|cool|excellent|formidable|magnifique|chouette|bravo)( sympa| gentil)?
      (c'est|t'es|tu es|vous etes) (tres |trop |bien )?(sympa|gentil(le)?|aimable|adorable)
      (merci |mrc |mci |thx )?((vous etes|tu es|t'es|t'as ete|t|vous avez ete) (vraiment |trop |tro |tres |si )*(fort|forte|forts|top|doue|douee|balaise|geniale?|parfaite?|efficace|utile|aidante?)|(trop|tro) fort)(?=[^a-z0-9]*$)
      mrc|mrci|mercii+|(mille )?grazie( mille)?|(muchas )?gracias|danke( schon| sehr)?|obrigad[oa]|dank (je|u)( wel)?|bedankt|dziekuje|shukran|choukran
      merci (trop|tres|vraiment|c'est|t'es|vous etes|tu es) … (sympa|gentil(le)?|cool|top|bien|aimable|utile|genial)|(c'est |c'etait |t'es |tu es |vous etes )?(trop|tres|vraiment|super) (sympa|gentil(le)?|aimable|cool|utile|serviable)( (de (ta|votre) part|merci))?
      bon boulot|beau travail|bien joue|(vous|tu) (assurez|assures|gerez|geres)|(vous etes|tu es|t'es) (au top|un (amour|ange|as|chef|genie))|au top|(c'est|voila) (exactement |tout a fait )?ce (que je cherchais|qu'il me fallait|que je voulais)|quelle efficacite|chapeau|vous me sauvez( la vie)?
    `),
    bye: wording(`
      (il est temps d'|(je|on|nous) (vais|va|allons|file|pars|part) )(aller )?(me |se |nous )?(coucher|dormir|au (lit|dodo))(?= *[.,;!]| *$)|^((bon|allez|bah|ben|ok|super|merci)[ ,]*)*j'y vais(?= *,* *(ciao|a plus|bye|salut|merci|bonne|a bientot|au revoir))
      ^((ok|okay|d'accord|dac|parfait|super|merci( beaucoup| bien)?|bon|bien|nickel|genial|cool|entendu|alors|tres)[ ,.!]*)*a (tout a l'heure|ce soir|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)( (prochain|matin|soir))?)( (alors|donc|du coup))?(?=[^a-z0-9?]*$)|au revoir|aurevoir|a bientot|a plus( tard)?|a la prochaine|(?<!((reporte|remis|decale|repousse|renvoye|deplace|avance)[a-z]*|y|il|elle|on|qu'on|qu'il|qui|t) ?)a demain|bye( bye)?|ciao|tchao|tchuss|adieu
      ((je|on|nous) (vous|te) souhaite(ons)? )?(une |un )?((tres|bonne|belle|excellente|agreable|bon|excellent) )+(journee|soiree|nuit|apres-midi|continuation|fin de (journee|semaine|soiree)|semaine|week-end|weekend|we)( (a (vous|toi|tous)|aussi|egalement))*
      (a|pour) (vous|toi) (aussi|de meme|egalement)|au plaisir|a (tres bientot|tout a l'heure|tantot)|a\\+|prenez soin de vous
      (je (dois|vais) (y aller|partir|te laisser|vous laisser)|je (te|vous) laisse|j'ai fini|(ce sera|ca sera|cela sera|c'est) tout(?! (a fait|simplement|bon|comme)(?![a-z]))( (pour (moi|nous|aujourd'hui|ce soir|l'instant|le moment)|merci))*(?! *[?]))
      a plus|a \\+( tard| dans le bus)?|a (tout|toute)|tchou?ss|(j'ai|je n'ai) (tout ce qu'il (me )?faut|plus (de questions?|besoin de rien))|(c'est|ce sera|ca sera|cela sera) (tout|bon|fini)( (pour (moi|aujourd'hui|ce soir|l'instant|le moment)|merci))+|rien d'autre( pour moi)?,? *merci|je (file|m'en vais|me sauve|vous quitte|te quitte|coupe|dois filer)|bon vent|salutations|cordialement|a (la revoyure|un de ces (jours|quatre))
    `),
    yes: wording(`
      (oui|ouais|ouai|oue|oe|mouais|ouep|yes|yep|ui|wi|voui)( (oui|ouais|stp|svp|s'il (vous|te) plait))*([ ,]+(j'en suis|je suis|je le suis|on en est|nous en sommes)( (bien|tout a fait|absolument|vraiment))? (sure?s?|certaine?s?)( et certaine?s?)?(?= *([^a-z0-9 ]|$)))?
      👍|👌|✅|🆗|✔|(oui )?(c'est|c) (tt|tout) bon|(ca|cela) joue|(vous |tu )?(pouvez|peux) y aller(?= *([^a-z0-9 ?]|$))|c'est parti|aucun changement
      carrement|volontiers|avec (grand )?plaisir|bien sur( que oui)?|bien entendu|evidemment|absolument|affirmatif
      (vous |tu )?(pouvez|peux)(-vous|-tu)? (l'|la |le )?(envoyer|transmettre|valider|confirmer)( (la|ma|cette) demande)?(?= *([^a-z0-9 ?]|$))
      tout est (bon|ok|correct|juste|exact|parfait)|exact|exactement|tout a fait|c'est (bien )?(ca|cela|celui-la|exact|correct|juste(?! (pour|que|une?|le|la|les|a|au)(?![a-z])))
      (je suis|nous sommes|on est) (tout a fait |bien )?d'accord( avec (ca|cela|tout))?|je (le )?(confirme|valide)|c'est (confirme|valide)|(confirmer|valider|confirme|valide)( (ma|la) demande)?
      (vas|allez)[ -]y|(oui |ok |d'accord )(montre|montrez|affiche|affichez)(-moi)?( (ca|le|la|les))?|envoi(e|s)?( la)?|envoyez( la)?|envoyer|je veux bien|pourquoi pas|go|banco
    `),
    fine: wording(`
      (c'est|tout est) (tres )?(bien|bon|parfait|ok|correct|nickel) (comme (ca|cela)|ainsi)(?= *([.,;!]|$|merci))
      ok(ay|i|k)?( (ok|super|parfait|d'accord))?( pour (moi|nous)(?![a-z]))?(?! *(pour|avec) (les|des|une?|mon|ma|mes|nos) [^.!]*[?])|nickel|d'accord|d'ac|dac|entendu|compris|parfait|tres bien|c'est (tout )?(bon|ok|parfait|note|nickel|tout bon)( pour (moi|nous)(?![a-z])|(?! *(pour|avec) (?!(moi|nous)(?![a-z]))))
      ca marche|(ca|cela|tout) (me|nous) (va|convient|irait|conviendrait)( (bien|parfaitement|tres bien|aussi))*|impec(cable)?|bonne idee|(c'est |pas )?(de bonne guerre|pas faux|bien vu|bien envoye)|c'est juste(?= *([.,;!]|$))
    `),
    please: wording(
      `svp|stp|s'il (te|vous) plait|(si )?(tu|vous) (veux|voulez)( bien)?(?= *([?.!,]|$))`,
    ),
    filler: wording(`
      (?<=^[^a-z]*((ok|oui|bon|alors|et|mais|juste|super|d'accord) *,? )*)(avant (de |d'|que (je|nous) |qu'on )((vous|te|me|nous) )?(donner?|donne|donnions|envoyer?|dire|laisser?|decider?|confirmer?|valider?|repondre|continuer?|remplir|m'engager|engager|inscrire|m'inscrire|nous inscrire|reserver|reserve|m'inscrive)( [^,;:?!.]*)?|(tout )?d'abord|premierement|juste avant|avant ca),?(?= *[a-z' -]*[^?!.]*[?]| *,)
      (dis|dites)-moi( juste)? d'abord,?
      (et |ok |bon |allez |juste |encore )*((une |ma |la )?(toute )?(petite )?(derniere|autre)|une petite|une)( (petite|rapide))? (chose|question|info|demande|precision)(?= *[:,–-])|(et |ok |bon |allez |encore |juste )*(une |et )(toute )?(petite )?derniere(?= *:)
      (mais|(non |nan |ah |oui )*((en fait |mais )?(je (veux|voulais) dire|jveux dire|c'est-a-dire|je (demande|demandais)( juste| si)?)))(?= *(ou|quand|comment|combien|qui|quoi|que|qu'|quel|quels|quelle|quelles|pourquoi|c'est|c|ca|est-ce|on (paie|peut)|il y a|y a|ya|faut|il faut|jusqu'a|a quelle|de quoi|avec qui|par qui)(?![a-z]))
      (oh |ah |et )?(putain|bordel|merde|puree|punaise|la vache|nom de dieu)(?=[ ,!.]*(mais |alors |et )*(c'est|c|ou|quand|qui|quoi|comment|combien|il y a|y a|ya|quel|quelle|quels|a quelle)(?![a-z]))
      (?<=[a-z] *,? *)hein|allez|bon allez|ah( bon| oui)?|bon( ben| bah| alors)?|bah|ben|eh bien|alors|(dis|dites)(-moi)?(?= *,)|euh+|hum+|oh|hmm+|au fait|svp|stp|s'il (te|vous) plait|excusez-moi|pardon|desolee?|lo+l+|mdr+|ptdr|(ha ?){2,}h?|hihi+|hehe+|haha|bof
      (ah |oh |bon |et )*((c'est|ce n'est|ca fait) (bien |un peu |plutot |vraiment |pas )*(peu|maigre|leger|grand-chose|beaucoup)|zut|mince|flute|dommage|c'est dommage|quel dommage|oups|aie|argh|pf+|la poisse|rien( du tout)?)(?= *[.,;:!?]+ *[a-z]+ )
      (bon |non |ok )*(laisse(z)? tomber|oublie(z)? ca)(?= *[.,;:!]+ *(?!merci|bye|au revoir|stop|annul|c'est)[a-z']+ [^ ]+ [^ ]+)
    `),
    no: wording(`
      tant pis( pour moi)?|(c'est |quel )?dommage( pour moi)?(?= *[^a-z0-9 ]| *$)
      ^((non|nan|nope|nn)[ ,]*)*(merci[ ,]*)?(rien|que dalle)( (du tout|de special|de particulier|de plus|a ajouter|merci))*$|^(non|nan|nope|nn)[ ,]+(merci[ ,]*)?rien d'autre( merci)?$
      (non|nan|nope|nn|noon)( (non|nan|merci))*
      pas (la peine|besoin(?= *[^a-z0-9 ]| *$)|celui-la|ca(?= *[^a-z0-9 ]| *$)|du tout|vraiment|maintenant|tout de suite|pour l'instant|pour le moment|interessee?|forcement(?! [a-z]))
      (jamais(?! (le|la|les|l'|en|a|au|aux|de|du|d') ?[a-z])|surtout pas|negatif|certainement pas|bien sur que non|aucune?( (des (deux|trois)|de ceux-la|d'entre eux|d'eux))?(?= *[^a-z0-9 ]| *$)|ni l'un ni l'autre)
    `),
  },
  acts: {
    erase: wording(`
      (?<!((j'|l')?ai|a|n'|avons|avez|pas) )(effaci(ez|ons)|supprimi(ez|ons)|efface|supprime|detrui|enleve|retire|vire|purge|nettoie|oubli|oublie|disparaitre|raye)(r|z|s|re|sez|nt|iez|es|ent)?(?! pas).{0,30}(mes|mon|ma|nos|notre) (donnees|infos?|informations?|coordonnees|traces|profil|compte|historique|fiche|nom|prenom|adresse|e-mail|email|mail|numero|telephone|tel)s?
      (mes|mon|ma|nos|notre) (donnees|infos?|informations?|coordonnees|traces|profil|compte|historique|fiche|nom|prenom|adresse|e-mail|email|mail|numero|telephone|tel)s?.{0,30}(efface|supprime|retire|enleve|detruit|oublie|raye)(e?s?|z|r)(-(le|la|les))?
      (efface|supprime|enleve|retire|raye|sor|ote|vire|radie|disparaitre|sortir)(r|z|tez)?.{0,20} (de|dans|sur) (vos|tes|votre|ta|ton) (fichiers?|bases?( de donnees)?|listes?|registres?|systemes?|serveurs?|donnees)
      (plus|pas) (figurer|apparaitre|etre|rester|que je sois|que je reste) (dans|sur) (vos|tes|votre|ta|ton) (fichiers?|bases?( de donnees)?|listes?|registres?|systemes?|serveurs?|donnees)
      (gard|conserv|stock|retien|reten)(e|es|ez|er|s|ir)? … ((mes|mon|mes) (donnees|infos?|informations?|coordonnees|traces|profil|compte|historique|fiche|nom|prenom|adresse|e-mail|email|mail|numero|telephone|tel)s?|(donnees|infos?|trace|rien) (sur|de) moi)
      (efface|supprime|oublie|detrui)(r|z|s|sez|re)?(?!.*(zero|du debut|au debut|le debut|recommenc)) (tout )?(ce que|ce qui) … (sur moi|de moi|me concerne|dit|donne)|tout ce que (tu|vous) (as|avez|sais|savez|gardez|conservez|detenez) (de|sur) moi|(efface|supprime|oublie)(r|z)?-moi
      (efface|supprime)(r|z)? (tout|la conversation|notre conversation)( (apres|ensuite|aussi|derriere|svp|stp|maintenant))*(?= *([.,;!]|$))(?!.*(recommenc|repart|debut|zero|recherche))
      droit a l'(oubli|effacement)|(effacement|suppression) de (mes|mon|toutes mes|nos)
      (efface|supprime|detrui|enleve|retire|vire|purge|nettoie|fai)(r|z|s|re|sez|tes)?( disparaitre)? (toutes? )?(les |des |ces )?(donnees|infos?|informations?|coordonnees|traces?)( personnelles?)?( (que|qui))? … (sur moi|de moi|me concernant|me concernent|a mon (sujet|propos|nom)|(tu|vous) (as|avez|gardez|gardes|detenez|conservez|stockez)( [a-z]+)? (sur moi|de moi|me concernant))|(efface|supprime|enleve|retire)(r|z)? (toutes? )?(les |des )?(donnees|infos?|informations?|coordonnees|traces?) (sur moi|de moi|me concernant|a mon sujet|personnelles)
      (m'|nous )oubli(er|ez|iez|es|e)( (completement|totalement|definitivement|svp))*$|(veux|voudrais|souhaite|aimerais) (etre oubliee?|disparaitre|ne plus (exister|figurer)|qu'on m'oublie|que (tu|vous) m'oublie(s|z|iez)?)|(plus|aucune) trace de (moi|mon passage)
    `),
    restart: wording(`
      (?<!(ca|cela|il|elle|ils|elles|ne|quand) )(tout |on )?recommence(r|z|ns)?( (tout|a zero|depuis le debut|du debut|au debut|une recherche|la recherche))*
      (on )?(repart|repars|repartir|repartons|reprendre|reprenons|reprend|redemarre|redemarrons|redemarrer|revenir|retour) (a|de|depuis|du|au) (zero|debut|le debut|l'accueil|accueil)
      (nouvelle|autre|une autre) recherche|remise a zero|remettre a zero|reset|reinitialise(r|z)?|restart
      (efface|annule|oublie|arrete|vide|enleve|retire|supprime)(r|z)? (les|mes|tous les|tous mes|la|ma|cette) (filtres?|criteres?|recherches?)|^(on )?(repart|repartons|recommencons)( tout)?$|on (repart|recommence)( du debut| a zero)?$|on efface tout|oublie tout
      (oublie|efface|laisse|annule|ignore)(z|r|s)? … (repart|recommence|reprend|reparti)(ons|ez|s|r)?|(repart|repartons|repartez|recommence|recommencons|recommencez|reprends|reprenons) (a zero|de zero|du debut|au debut|depuis le debut|a neuf|tout)|on (reprend|remet) (tout|les compteurs)( a zero| depuis le debut| du debut)?|(tout|on) (depuis le|du) debut$|retour a la case depart|page blanche|remet(s|tez|tre|tons)? (tout |les compteurs )?a zero
    `),
    cancel: wording(`
      (je|j'|on) (n'|ne )?(veux|veut|souhaite|ai|a) plus (envie( du tout)?|m'inscrire|y aller|venir|participer|de cette inscription)$|(j'ai|on a) change d'avis$
      annul(er|e|ez|ation|ons|es)?( … (demandes?|inscriptions?|resas?|reservations?|venue|participation|places?)|(?! (mon|ma|mes|le|la|les|l'|un|une) (?!(evenement|atelier|visite|formation|rencontre|conference|concert|creneau|session|deuxieme|premiere?|dernier))))
      laisse(z|r)? (tomber|beton)|oublie(z)? ca|^stop|stop$|(?<!([^a-z]|^)s')arrete(r|z)?( tout)?(?! (de|d'|le|la|les|l'|mon|ma|mes)(?![a-z]))|abandonn(er|e|ez|ons)(?! (la|le|les|mon|ma)(?![a-z]))|quitter$
      (je|on|nous) (ne |n')?(peux|peut|pouvons|pourrai|pourrais|viens|viendrai|veux|participe) (plus|pas|finalement pas) (y )?(venir|aller|participer|etre la|m'inscrire|assister|la$|y etre)
      (je|on) (ne |n')?(viens|viendrai|vient|participe|participerai|veux) plus( du tout)?
      (me |m'|nous |se )?desinscri(re|s|vez|vez-moi|s-moi|ption)( … (atelier|evenement|formation))?|desistement|(me|nous) desister?|(je|on|nous) (me |nous |se )?(desistons|desiste|retire)$|j'ai un empechement|(retire|enleve|supprime|efface|raye)(r|z)? (ma (demande|participation|inscription|reservation|place|resa)|mon inscription)
      (je|on|nous) (ne |n')?(viendrai|viendra|viendrons|serai|sera|serons|participerai|participerons) (finalement )?(pas|plus)(?! ${SO_MANY})(?!( (la|present|libre))? (avant|a l'heure|a temps|en avance|en retard|tout de suite|des le|au debut|pour le debut|seule?s?|nombreux))|(renoncer|renonce) a (ma|mon|notre|venir|participer|l'inscription)|finalement (pas|plus) (venir|dispo|disponible|libre)|liberer (ma|mes|nos) places?
      (me |nous |m')(decommand|desengag|desist)(er|e|ons|ez)( (de|d') … )?$|(j'ai|on a|nous avons) un (contretemps|imprevu|empechement|souci de derniere minute)|(retire|enleve|raye|efface)(r|z)?-(moi|nous) (de la liste|des inscrits|des participants)|(cede|rend|libere)(r|z|s)? (ma|mes|nos|notre) places?
    `),
    "my-requests": wording(`
      (qu'est-ce qui|qu'est-ce qu'|qu'est-ce que|ce qui|ce que|ce qu'|quoi|quelles? (demandes?|inscriptions?|reservations?)|(les|des) (demandes?|inscriptions?|reservations?)|(il y a|y a|vous avez|avez-vous|tu as|as-tu) (quoi|quelque chose))( (il y a|y a|vous avez|tu as|est|sont|a ete|ont ete|a|ont|j'ai|bien|deja|ete|enregistree?s?|inscrite?s?|notee?s?|reservee?s?|fait|faites?|envoyee?s?|demandee?s?|prevu))* (a|sous) mon nom(?= *[?.!,]| *$)
      ^((et|alors|donc|du coup|bon|ok)[ ,]*)*(est-ce que |est-ce qu')?(rien (n'|ne )?|quelque chose |il n'y a rien (qui )?)(a|est|ait|a ete|n'a ete|n'est)( (bien|deja|ete|donc))* (envoye|parti|transmis)( (a (personne|quelqu'un|eux|l'organisat(eur|rice))|alors|donc|du coup|finalement|pour l'instant))*$
      ^((et|alors|donc|du coup|bon|ok|mais|ah|euh|dites?-moi( que)?|j'espere( bien)? (que|qu'))[ ,]*)*(vous|tu|on|ils) (ne |n')?(l'|les |leur |lui |m'|me l')*(avez|as|a|ont) ?((pas|rien|bien|deja|encore|quand meme) )*(envoye|transmis|communique|donne|passe)e?s?( ${DONNE})?( (a personne|a quelqu'un|a l'organisat(eur|rice)|a eux))*${N_EST_CE_PAS}
      ^((et|alors|donc|du coup|bon|ok|mais|ah|euh|j'espere( bien)? (que|qu'))[ ,]*)*(${DONNE}|rien|ca|elle|c') ?(ne |n')?(est|sont|a|ont|soit|soient|ait)( (pas|bien|deja|encore|ete))* (envoye|transmis|communique|parti)e?s?( (a personne|a quelqu'un|a l'organisat(eur|rice)|a eux))*${N_EST_CE_PAS}
      (voir|revoir|montre(z|r)?(-moi)?|affiche(z|r)?(-moi)?|rappelle(z)?-moi|quoi|qu'est-ce que|relire|retrouver|et) (tout )?(ce que )?(j'ai|ai-je|on a|nous avons)( deja| bien| donc)* (envoye|transmis|demande|rempli|donne|note)e?s?(?! (de|d'|a|si|pour|quand|ou|comment)(?![a-z]))
      ^((et|alors|donc|du coup|bon|ok)[ ,]*)*(c'est|est-ce|est-ce que c'est|ca a( bien)? ete|elle (est|a ete)|est-elle|l'inscription est) (bien |deja |bon )*(envoyee?|transmise?|enregistree?|pris en compte|prise en compte|partie?)(?= *[?])|^((et|alors|donc|du coup)[ ,]*)*(tu|vous) (l'|m'|as|avez|l'as|l'avez)+ ?(bien |deja )*(as |avez )?(bien |deja )*(envoyee?|transmise?|enregistree?|inscrite?)(?= *[?])
      (quelles?|les) (demandes?|inscriptions?|reservations?|resas?)( d'inscription)?( (que|qu'))? (j'ai|ai-je|est-ce que j'ai|on a|a-t-on|nous avons|avons-nous)( (deja|bien))* (envoyee?s?|faites?|transmises?|en cours)
      (quelle est|c'est quoi|c'est quelle|quelle|donne(z|r)?(-moi)?|j'ai (pas )?|je peux avoir|ou est) (ma|la|une|le|mon) (ref|reference|numero de (demande|reference))( de ma demande)?(?= *[?.!]| *$)|^((et|alors|donc|du coup|bon|ok|ca y est)[ ,]*)*(c'est (bien )?parti|(c'est|elle est) (bien )?(passee?|partie?|envoyee?))(?= *[?])
      mes (demandes?|inscriptions?|reservations?|resas?|participations)( en cours| d'inscription)?|mes places(?! (a|au|de|pour))
      (ou (en )?(est|sont)|(re)?(trouv|cherch)(e|er|ez)|le statut de|l'etat de|le suivi de|voir|suivre|retrouver|consulter|rappelle(z)?-moi|montre(z|r)?(-moi)?|(des|aucunes?|pas de|sans|quelles) nouvelles? (de|pour|sur)) (ma|mon|mes) (demandes?|inscriptions?|reservations?|resas?)( d'inscription)?
      (ma|mon) (demande|inscription|reservation|resa) … (prise( en compte)?|confirmee|acceptee|validee|enregistree|recue|partie|passee|envoyee|en compte|aboutie?|marche|fonctionne)
      (a|pour|dans|sur) (quoi|quels? [a-z]+|quelles? [a-z]+|lesquels|lesquelles) (est-ce que )?(j'|je |on )?(me |m'|s'|nous )?(suis|est|etais|etait|ai|suis-je|etais-je|sommes)( bien| deja)* (inscri(te?s?)|participe|reserve)( deja)?
      (je |j'|suis-je |etais-je )(me |m')?(suis |etais )?(bien |deja )*inscri(te?s?)( bien| deja)* (a quoi|pour quoi|ou|auxquels)|est-ce que je suis( bien| deja)* inscrite?|suis-je( bien| deja)* inscrite?|(je suis|je me suis)( bien| deja)+ inscrite?s?|(je suis|je me suis) inscrite? (a|pour) (quel(le)?s?|quoi)|^je suis inscrite?s?$
      (qu'est-ce que|(montre|affiche|rappelle|liste|revoir|voir|dis|redis)(z|r)?(-moi)? (tout )?ce que|quelles? places?|quels? [a-z]+) (j'ai|ai-je|on a|nous avons)( deja| bien)* (reserve|demande)e?s?(?! a )|(j'ai|on a|j'avais|on avait)( deja)? (reserve|demande)( pour)? (quoi|quand|ou|lesquel(le)?s|quel(le)?s? [a-z]+)
      (ce a quoi|auxquels) (je suis|suis-je|je me suis) inscrite?
      (je (n')?ai|j'ai|ai-je|(est-ce que )?j'ai|on (n')?a|nous (n')?avons)( (pas|bien|deja|encore|toujours|donc|plus|alors))* (rien|quelque chose|qqch|qqchose)( (d'autre|de (reserve|demande|prevu)( (avec|chez) vous)?))+(?! (a|en|dans|ce|cette|pour|le|la|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain)(?![a-z]))(?<=reserve|demande|vous)
      (j'ai|ai-je|est-ce que j'ai)( (bien|deja))* (reserve|demande) (quelque chose|qqch)(?= *[?]| *$)|(rien|quelque chose) (n')?(est )?(de )?(reserve|enregistre|demande) (a|sous|sur) (mon|notre) nom
      (ce qui|qu'est-ce qui|quoi|rien|(ce|qu'est-ce) que (vous|tu) (avez|as)) ?(est|a ete|sont)?( (bien|deja))* (enregistree?|inscrite?|reservee?|note|demandee?)s? (a|sous|sur) (mon|notre) nom
    `),
    remind: wording(`
      (tu peux |vous pouvez |peux-tu |pouvez-vous )?(me )?(le |la )?(rappell?e(z|r)?|previen(s|t|dre)|prevene(z|r))(-(le|la))?(-moi)?( (le|la|ca|cela|cet evenement|l'evenement|par (e-mail|mail)))* (la veille|le jour d'avant|un jour (avant|a l'avance)|un jour plus tot)
      ^(oui )?((je (veux|voudrais|souhaite)|fais-moi) )?(un )?rappel( (par (e-mail|mail)|la veille))*$|^rappell?e(z)?-(le-)?moi( (ca|cet evenement|l'evenement))?$
    `),
    register: wording(`
      (?<!(si|quand|comment) )(je peux|puis-je|on peut|peut-on|nous (pouvons|pourrions)|pouvons-nous|(c'est |est-ce |il est |est-il )?possible de) (m'|s'|nous )?(pre-?)?inscrire (aux|pour les|a tous les|a toutes les) (deux|2|trois|3)( (d'un (seul )?coup|en une (seule )?fois|en meme temps|a la fois|ensemble|directement|maintenant|ici))*(?= *([?.!,;]|$))
      (je peux|puis-je|on peut|peut-on|je voudrais|j'aimerais|il faut) (faire|envoyer|lancer|deposer) (la|une|ma|notre|l') ?(demande|inscription|reservation)( d'inscription)? (pour|a|au|aux)(?= )
      (?<!(si|quand|comment) )((je |j'|on |nous )(veux|voudrais|voudrait|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|desire|tiens a|vais)|(je peux|puis-je|on peut|peut-on|pouvons-nous)) (donc |bien )?(vous |leur |lui )?(laisser|deposer|faire|faire parvenir|envoyer|transmettre|adresser|passer|formuler) (une|ma|notre) demande(?= *([,.;!?]|$|(svp|stp|merci|s'il vous plait|ici|au nom d|pour (moi|nous|lui|elle|eux|une? personne|deux|trois|quatre|cinq|six|sept|huit|[0-9]+))(?![a-z])|pour *([^a-z0-9 ]|$)))
      (marqu|ecri|ecriv|compt|coll|inscri|rajout)(e|ez|s|vez)?[- ](moi|nous|la|le|les)(?= *([,.;!]|$| (dessus|dedans|svp|stp|aussi|tous|tous les)))
      ^((ok|oui|bon|d'accord|alors|tres bien|parfait|allez|du coup|bah|ben|donc|finalement)[ ,]*)*je (prends|prendrai|reserve)( bien| donc| plutot)? (le |la |les )?((premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|derniere?|1ere?|[2-9]e(me)?|numero [0-9]+|n° ?[0-9]+|[1-9])(?! [a-z])|(celui|celle) (de |du |d'|a |au |qui ))
      (prenez|prends|fixez|fixe|gardez|garde|bloquez|bloque|mettez|mets|notez|note)(-moi|-nous|-lui)?( (le|un) (creneau|rendez-vous|rdv)( de)?)? (pour|au nom de) (m|mr|mme|mlle|monsieur|madame|mademoiselle)(?![a-z])
      (je |j'|on |nous )(veux|voudrais|souhaite|souhaiterais|aimerais|prends|prendrais|voudrait|aimerait|voudrions) (bien )?(une?|deux|trois|[2-9]) (creneau|place|rdv|rendez-vous)x?s?(?! (a|pour) (vendre|acheter))
      (prenez|prends|fixez|fixe|reservez|gardez|garde)(-moi|-nous)? (donc |bien )?(un |une |deux |[2-9] )?(rdv|rendez-vous|creneau|places?)|(veux|voudrais|souhaite|souhaiterais|aimerais|peux|puis-je|voudrait|aimerait) (prendre|fixer|avoir|reserver) (un |une )?(rdv|rendez-vous|creneau)
      (envoy|envoi|transmet|fai|pass|depos|adress)(er|ez|e|es|s|re|tes|tre|tez|t)?( leur| lui|-leur|-lui)? (une|la|ma|notre) demande( d'inscription)?( (a l'organisat(eur|rice)))? pour (moi|nous)(?! tous)
      (vous |tu )?(pouvez|peux|pourriez|pourrais)(-vous|-tu)? (le|la|l'|m'en|vous en|t'en) ?(faire|inscrire|demander|occuper) (pour (moi|nous)|a ma place)|(faites|fais)-le pour (moi|nous)
      (je |on )?(veux|voudrais|souhaite|souhaiterais|aimerais|peux|puis-je|pourrais|vais|compte|faut|voudrions|souhaitons|desire)? ?((m'|nous |nous y |m'y |l'|les |y )inscrire|minscrire)
      (?<!(si|quand|comment) )(on|il|elle|ils|elles|(ma|mon|mes|notre|nos) [a-z-]+) (veut|voudrait|aimerait|souhaite|souhaiterait|compte|desire|veulent|voudraient|aimeraient|souhaitent)( (bien|aussi|tous|toutes))* (s'inscrire|s'y inscrire)
      (?<!(si|quand|comment|parce que) )(ma|mon|mes|sa|son|ses|leurs?|notre|nos) (femme|mari|epoux|epouse|conjointe?|compagne|compagnon|copain|copine|fille|fils|enfants|parents|mere|pere|soeur|frere|cousine?|voisine?|chef|amie?|collegue|equipe|classe)s? (veut|voudrait|aimerait|souhaite|souhaiterait|desire|veulent|voudraient|aimeraient|souhaitent|souhaiteraient|desirent)( (bien|aussi|tous|toutes|y))* (s'inscrire|venir|participer|assister|etre (la|presents?|presentes?))(?! (a|au|aux|en) (un|une|des|quoi|quel)| (voir )?(quoi|ou))
      comment (je )?(puis-je |peux |fais(-je)? pour |faire pour )?(m'|nous )inscri(re|s)|je m'(y )?inscris?|comment (je )?(reserve|reserver)|je me pre-?inscris
      (tu |vous )?minscris?|(tu|vous) (m'|nous )(inscris|inscrivez)|inscri(s|vez|re|t|ver)?-(moi|nous|me|le|la|les)|(m'|nous )inscrit?|inscri(s|re) (ma|mon|mes|notre) (fille|fils|enfants?|amie?s?|collegues?|mari|femme|mere|pere)
      (une |l'|demander (une |l')|faire une demande d'|demande d'|formulaire d'|bulletin d')?inscription
      (je |j'aimerais |on )?(veux |voudrais |souhaite |souhaiterais |peux |puis-je |pourrais )?(pre-?)?reserv(er|e|ez)(?! (a|au|aux) )(-moi)?( … places?)?|(une |faire une )reservation
      (je |on )(prends?|veux|voudrais|bloque) … places?|(une|deux|trois|quatre|cinq|[1-9]) places? (pour|a|au|s'il|svp|stp)( moi| nous)?
      (?<!(comment|qui) )j'(y vais|y serai|y participe|aimerais (y )?(venir|participer|aller)(?! ((a|dans|sur|chez) )?(une?|des|quelque|qq|qqch|plusieurs)(?![a-z])))|je (participe|viens(?! (de|d'))|viendrai(?! (pas|plus|finalement))|serai (la|present|presente)|suis partante?)
      (je |on |nous )(veux|veut|voudrais|voudrait|voudrions|souhaite|souhaiterais|souhaiterait|souhaitons|aimerais|aimerait|aimerions|desire)( bien)? (y )?(venir|participer|assister|y aller|en etre)(?! (a|au|aux|en) (un|une|des|quoi|quel)| (voir )?(quoi|ou)| [a-z]* ?en (metro|bus|train|voiture|velo))
      (aimerais|aimerions|voudrais|voudrions|souhaiterions|souhaitons|voulons) (y |bien )*(participer|assister|(m'|nous )inscrire)(?! (a|au|aux|en) (un|une|des|quoi|quel))
      inscrivez|inscris|(je |on )?(veux|voudrais|voudrions|souhaite|souhaiterais|aimerais|peux|peut|dois|faut|faudrait|viens|compte)? ?inscrire (un|une|deux|trois|quatre|cinq|six|[0-9]+|plusieurs|des|mes|mon|ma|notre|nos|quelqu'un|tout) [a-z]+
      (et |ok )*(pour|comment|je fais comment pour|on fait comment pour) (s'|s'y |m'|nous )inscrire$|(on|je|il|elle|ils|elles) (s'|m')inscri(t|s|vent) comment$|comment on s'inscrit$|(on|je) fait? comment pour (s'|m')inscrire
      ^(ok |oui |bon |d'accord |alors |tres bien |parfait )*(je (le |la |les |l')?(prends|reserve|valide|choisis|veux)( (celui-la|celle-la|celui-ci|celle-ci|ca|le|la))?|(ca |cela )?m'interesse( (bien|beaucoup))?|je suis interessee?|banco pour (celui|celle)-la)$
      ^(et |mais |ok |donc |finalement |bon )*(on|nous) (sera|serons|serait|est|sommes|viendra|viendrons|vient)( a)? (un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[0-9]+)( personnes?)?$
      ^(pour |veux |vouloir )?s'inscrire (a|au|aux|pour)(?! (un|une|des|quel|quoi))
      nous (viendrons|serons|participons|voulons venir|aimerions venir|souhaitons (venir|participer))|compte(z|r)?-(sur )?moi( dedans)?|m'y inscrire
      (gard|bloqu|not|mett|met|ajout|prend|prevoi|prevoy|reserv)(e|s|ez|er)?[- ](moi|nous)( (tous|toutes)( les)? (deux|trois|quatre))?( … places?| sur la liste| dedans| dessus| pour (cet|cette|ce|le|la|l')| pour(?= *([,.;!]|$)))|not(e|ez)[- ](moi|nous)( (alors|donc|aussi|svp|stp|merci|s'il (vous|te) plait))*(?= *([.,;!]|$))|(mettre|mets|donner|laisser|laisse) (mon|nos|notre) noms?
      je (serais|serai|suis) (ravie?|contente?|heureu(x|se)|partante?|interessee?) (de|d'|pour) (y )?(venir|participer|assister|aller|etre)
      (vous |tu |on )?(pouvez|peux|pourriez|pourrais|peut)(-vous|-tu|-on)? (m'|me |nous |l'|les )(ajouter|noter|compter|inclure|mettre (sur la liste|dedans|une place|deux places))( (a la liste|sur la liste|svp))?|(ajoute|note|compte|inclu[st]|rajoute)(z|s)?-(moi|nous)( (a la liste|sur la liste|dedans))?$|je (me )?(laisse tenter|lance)$|je signe( ou)?$
    `),
    human: wording(`
      (un |le |ce )?(robot|bot) (ne )?(me |nous )?suffit pas|(le |un )?(contact|numero) (d'un|d'une|de l'|du|de la) (responsable|humaine?|conseillere?|vraie? personne)
      (parler|discuter|echanger|communiquer|causer|etre mise? en (relation|contact)|me mettre en relation) … (avec|a) (un|une|quelqu'un|l'equipe|le|la|vous|des)( (vrai|vraie|autre|etre))?( (humaine?|personne|conseillere?|operateur|operatrice|agent|responsable|interlocuteur|equipe|organisateurs?))?( en vrai)?
      (une? )?(vrai|vraie) (personne|humain|conseiller|interlocuteur|gens)|(quelqu'un|une personne|(un |d')(etre humain|humain)) (de (reel|vrai|vivant|concret)|en chair et en os|a qui (parler|parle|m'adresser))|(pas|plus) (un|d'un|parler a un) (robot|bot|machine)|service client|support( technique)?(?! (de|du|d|ecrit|papier|pdf|visuel|pedagogique)(?![a-z]))|hotline
      (je veux|je voudrais|passe(z)?-moi|donne(z)?-moi|contacter|joindre|y a-t-il|appeler|avoir) (un |une |l'|le )?(humaine?|conseillere?|operateur|operatrice|responsable|interlocuteur|quelqu'un|equipe|standard|administrateur)
      (quelqu'un|une personne) (peut|pourrait|peut-il|pour)( il| t il)? (m'aider|me repondre|m'appeler|me rappeler|me renseigner)|(vous|te) (appeler|joindre|contacter|telephoner)|me (rappeler(?! (la|le|les|l'|de|d'|que|a|ou|quand|qui|quel|comment))|faire rappeler)
      ^(humain|conseiller|operateur|un humain|quelqu'un|un conseiller)$
      (passe|passez|donne|donnez|trouve|trouvez|mets|mettez|file|filez)-(moi)( (avec|a|vers|en (relation|contact|ligne) avec))? (un |une |l'|le |la |quelqu'un )?(vrai |vraie )?(humaine?|conseillere?|operateur|operatrice|responsable|equipe|collegue|interlocuteur|quelqu'un|personne|standard|de reel)|(je )?(prefere(rais)?|veux|voudrais|aimerais|souhaite) (qu'|que )?(un |une |l'|quelqu'un |avoir |etre )?(vrai |vraie )?(humaine?|personne|conseillere?|membre de (l'|votre )equipe|membre du personnel|equipe|etre humain|de (l'|votre )equipe) … (reponde|rappelle|appelle|aide|contacte|recontacte)|(y a|ya|y a-t-il|il y a|est-ce qu'il y a)( t il)? (quelqu'un|une personne|un humain|un numero|une hotline) (que (je|l'on|on)|a|ou|qu'on) (peux |peut |puisse |pourrais |qui )*(appeler|joindre|contacter|parler|telephoner)|un membre de (l'|votre )(equipe|association)
    `),
    identity: wording(`
      d'ou ((tu |vous |te |vous )?(viens|venez|tiens|tenez|tires|tirez|sors|sortez|viennent|vient|tiens-tu|tenez-vous|tires-tu|tirez-vous|sors-tu|sortez-vous|savez-vous|sais-tu))( (ca|cela|tout ca|tes|vos|ces|les|cette|l')( ?(infos?|informations?|donnees|reponses?))?)?|(quelles?|c'est quoi)( est| sont)?( (ta|tes|ton|vos|votre|la|les))? sources?$
      (t'es|vous etes|tu es|c'est) qui( toi)?( au juste| exactement)|(t'es|vous etes|tu es) qui|qui (es-tu|etes-vous|tu es|vous etes|t'es|est-tu|(t'as|t'a|vous a|te) (cree|fait|programme|developpe|concu))( toi)?
      (tu es|t'es|es-tu|vous etes|etes-vous|est-ce que tu es|suis-je en train de (parler|discuter|chatter|ecrire) (a|avec)|je (parle|discute) (a|avec)|c'est)( bien| vraiment| juste)? (une? |l')?(vraie? |veritable |simple )?(robot|bot|chatbot|humaine?|machine|ia|intelligence artificielle|vraie personne|personne reelle|ordinateur|programme informatique|chatgpt|automate|assistant|reel)( ou une? (humaine?|robot|machine|personne|vraie personne))?
      (comment|c'est quoi) (tu t'appelles|vous (vous )?appelez|t'appelles-tu|vous appelez-vous|ton (nom|prenom)|votre (nom|prenom))|tu t'appelles( comment)?|quel est (ton|votre) (nom|prenom|age)|(tu as|t'as) quel age
      (c'est quoi|qu'est-ce que c'est que?|qu'est-ce que?) (ce|cet|ton) (bot|chatbot|site|outil|service|truc-la|assistant)|parle(-moi)? de toi|(presente|presentez)-(toi|vous)
    `),
    language: wording(`
      (puoi|sai|parli|parlate|parla|hablas?|hablan?|puedes|podeis|sprechen|sprichst|kannst|konnen|kan|kunnen|spreekt?|fala|falas|falam|mowisz)( [a-z]+){0,2} (italiano|ingles|inglese|frances|francese|espanol|castellano|deutsch|englisch|franzosisch|nederlands|vlaams|engels|frans|portugues|polski)|^(in |en |auf |em )?(italiano|espanol|castellano|deutsch|nederlands|vlaams|portugues|polski)( (per favore|por favor|bitte|alstublieft|prosze))?$
      (tu|vous|on|il) (parle|comprend|parles|comprends|parlez|comprenez) quelles? langues?|quelles?( sont les)? langues? (parlez-vous|parles-tu|tu parles|vous parlez|comprenez-vous|comprends-tu|tu comprends|vous comprenez|disponibles?)
      (?<!(faut|faudrait|doit|dois|faut-il|doit-on|dois-je|savoir|besoin de|oblige de|obligatoire de)( [a-z]+)? )(tu|vous|on|je (ne )?|est-ce que tu|est-ce que vous)? ?(comprends( pas| mal)?|comprenez(-vous)?|parle( pas| mal)?|parles|parlez|parlons|parler|parle-tu|parles-tu|parlez-vous|reponds?|repondez|repondre|continue|continuer|continuons|passe|passer|passez|passons|ecris|ecrire|discuter)(-moi)? (en |l'|le )?(anglais|francais|english|french)
      ((?<!${OTHERS} )en |version |langue )(anglais|francais|english|french|anglaise|francaise)( please| s'il (vous|te) plait| svp| stp)?|change(r|z|ment)? (de |la )langue|(in )?english( please)?|(in )?french( please)?
      (re)?(passe|passez|passons|passer|viens|venez|revenons|revenir|retourne|retournons|retour) (a l'|au |en )(anglais|francais|english|french)
      ^(anglais|francais|english|french)$
    `),
    repeat: wording(`
      (tu peux |peux-tu |vous pouvez |pouvez-vous |pourriez-vous |pourrais-tu |il faudrait )?(me |nous |le |la )*(repeter|repete|repetes|repetez|redire|redis|redites|remontrer|remontre|remontrez|reafficher|reaffiche|reaffichez|rappeler|rappelle|rappelez)(-moi|-nous)?( (ca|cela|tout|encore une fois|la reponse|la derniere reponse|ce que (tu as|vous avez|t'as) dit))*( svp| stp| s'il (te|vous) plait)?$
      (je |j')?(n'|ne )?(ai |ai rien |comprends |pige |ai pas |ai pas tout )?(pas |rien )?(tout |bien )?(compris|pige|suivi|capte)$|^(hein|pardon|comment|quoi)$|encore une fois|vous disiez|tu disais|(c'etait quoi|revoir|remontre(z)?(-moi)?) (deja )?(la|votre|ta) reponse
    `),
    help: wording(`
      ^(a l')?aide( moi| svp| stp)?$|aide(z)?-moi|(besoin|demande) d'aide|a l'aide|au secours|help( me)?|sos
      (tu peux|pouvez-vous|peux-tu|vous pouvez|pourrais-tu|pourriez-vous|est-ce que tu peux) (m'aider|aider)( a (utiliser|comprendre|me servir|chercher|m'en servir)( [a-z' -]+)?)?
      (comment|coment) (ca|cela|tu|vous|(ce|cet|votre|ton) (bot|site|truc|chat|chatbot|outil|service|machin|assistant|appli)|le (bot|chat|site)|on|je) (marche|marches|fonctionne|fonctionnes|fonctionnez|(t'|te |vous |l'|m'|s')?(utilise|en ser[st]|ser[st]))( ici)?( *,? *(ce|cet|votre|ton|le|l') ?(bot|site|truc|chat|chatbot|outil|service|machin|assistant|appli))?
      (ca|tu|vous) (marche|fonctionne)(s|z)? comment( *,? *(ce|cet|votre|ton|le) ?(bot|site|truc|chat|chatbot|outil|service|machin|assistant|appli))?|comment (faire |on fait |je fais |fait-on )?(pour )?(t'utiliser|vous utiliser|utiliser|poser une question|chercher|faire une recherche|s'en servir|(m'|s')y prendre|demander(?! (un|une|des|le|la|l'|mon|ma|mes|a)(?![a-z])))|(comment|coment) (j'|je |on |est-ce qu'on |est-ce que je )?(t'|te |vous |l')?(utilise|utiliser)( (ce|cet|votre|ton|le|l') ?(bot|site|truc|chat|chatbot|outil|service|machin|assistant|appli))?$|ca (marche|fonctionne) comment( ici| ce [a-z]+)?|(je fais|on fait) comment (pour (chercher|trouver|demander|poser une question|utiliser))?$
      (je|on) (me|s'|m') ?(en )?(sers|sert) comment|explique(z|r)?(-moi)? comment (t'utiliser|vous utiliser|ca (marche|fonctionne)|tu (marches|fonctionnes)|faire|chercher)
      (que|qu'est-ce que|quoi|de quoi|tout ce que|dis-moi ce que) (sais-tu|peux-tu|tu sais|tu peux|tu es capable de|vous pouvez|vous savez|pouvez-vous|savez-vous|es-tu capable( de)?) ?(faire|repondre|me dire|trouver)?( pour (moi|nous))?
      (tu|vous) (sais|savez|peux|pouvez) (faire )?quoi( faire)?( pour moi)?|(a quoi|en quoi) (tu |vous |peux-tu |pouvez-vous )?(sers-tu|servez-vous|sers|servez|sert|m'aider|etre utile)( ce bot)?|tu sers a quoi|vous servez a quoi|ca sert a quoi
      mode d'emploi|(des |quelques |un )?exemples? (de )?questions?|instructions|je (ne |n')?(comprends|comprend|sais|y comprends) (pas|rien)( (comment|quoi) (faire|demander|ca marche))?|je suis perdue?|quelles? (sortes? de )?(questions|commandes)( (puis-je|je peux|peut-on) (poser|te poser|vous poser))?|que (puis-je|peut-on|je peux) (te |vous )?demander|^(menu|options|\\?)$
      (que faites-vous|qu'est-ce que vous faites) (de|avec) mes donnees|rgpd|confidentialite|vie privee
      comment (je |on |est-ce que je |est-ce qu'on |faut-il |il faut |dois-je |doit-on )?(dois |doit |peux |peut |puis-je |faut )?(vous |te |t')?(poser|formuler|ecrire|tourner|taper|rediger|interroger|parler|demander)( (mes|ma|une|des|la|les|mon|ce|sa|ses|son))?( ?(questions?|demandes?|recherches?|messages?))?$|(je|on|il|faut)( (dois|doit|faut|peux|peut))? (ecrire|taper|dire|poser) (quoi|comment)( pour (chercher|trouver|demander))?$|comment (on |je )?(t'|te |vous )(interroge|questionne|parle|demande)$|(quoi|que) (dois-je|faut-il|je dois|il faut) (ecrire|taper|dire|demander)$|je (ne |n')?(comprends?|pige|vois|sais|capte)( pas| rien| pas trop| pas bien)* (comment|a quoi|ce que) … (marche|fonctionne|sert|utilise|faire|prendre)( (ton|votre|ce|le|ce) (truc|bot|site|machin|outil|chat|service))?
      (je|on|il faut|faut)( (suis|est|dois|doit))? ?(cense|censee|cense[es]* )?(faire|ecrire|taper|dire|demander) quoi( ici| avec (ca|toi|vous|ce truc))?$|(donne|donnez)-moi (un |des )?(indices?|pistes?|exemples?|astuces?)$|qu'est-ce que je (suis cense|dois|peux) (faire|ecrire|dire|demander|taper) ici
    `),
    correct: wording(`
      (c'est|ce n'est|c'etait) pas (ca|cela|ce que j'ai (dit|demande)|ce que je (veux|voulais|cherche|demande|voulais dire)|la bonne (ville|date|adresse))( du tout)?
      je (me suis trompee?|voulais dire|veux dire|parlais de|disais|pensais a)|(tu|vous) (m'as|m'avez|as|avez|n'as|n'avez)( pas)? (mal )?compris
      (modifi|corrig|chang|rectifi)(er|e|ez)( … )?(mon|ma|le|la|mes|l'|les)? ?(nom|prenom|mail|email|e-mail|adresse|telephone|tel|numero|nombre de places|nombre|coordonnees|places|message|demande)
      ^(corriger|modifier|changer|correction|erreur|rectifier|mauvaise (ville|date))$|il y a (une )?(erreur|faute)|une erreur( dans| sur)|(mon|ma) (nom|prenom|mail|email|e-mail|adresse|numero|telephone|tel) (c'est|est)|(mon|le|la|ma) (nom|mail|email|e-mail|adresse|numero|telephone) (est|n'est|c'est) (faux|fausse|pas bonne?|incorrecte?|pas le bon|mauvais)|(pas|mauvaise?) (le bon|la bonne|bonne?|ce) (nom|mail|adresse|numero|telephone)
    `),
    more: wording(`
      ce qu'il (y a|reste) d'autre|ce que vous avez d'autre
      (voir |affiche(r|z)? |montre(r|z)?(-moi)? |donne(r|z)?(-moi)? )?les ([0-9]+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (autres|suivante?s)$
      ^(et )?(voir |affiche(r|z)? |montre(r|z)?(-moi)? |donne(r|z)?(-moi)? )?(toute )?(la )?liste (complete|entiere|en entier)$|^tout (voir|afficher)$
      ^continue(z)?,? (et )?(affiche|montre|donne|envoie)(z)?(-moi)? (le reste|la suite|les autres)$
      ^(et )?((c'est|ce sera|est-ce) tout|il n'y a (que ca|rien d'autre)|(y a |ya )(que ca|rien d'autre))(?= *[?])
      (voir |affiche(r|z)? |montre(r|z)?(-moi)? |donne(r|z)?(-moi)? )?(la |les )?(suite|suivante?s?|prochains resultats|autres|reste)( de (la|ta|votre|cette) liste| des (resultats|evenements)| resultats| evenements| s'il (te|vous) plait| svp| stp)?$
      (voir |affiche(r|z)? |montre(r|z)?(-moi)? |donne(r|z)?(-moi)? |j'en veux |en voir |tu en as |t'en as |vous en avez )(en )?(plus|davantage|d'autres|encore)( d'evenements| de resultats| svp)?$
      ^(et )?(sinon|a part ca)( quoi| y a quoi| il y a quoi)?$
      ^(plus|(et )?encore( plus)?|davantage|plus d'evenements|plus de resultats|page suivante|continue(r|z)?|ensuite|et apres|et ensuite|la page suivante|et (les|la) (autres|suite)|encore (un|une|deux|trois|quatre|cinq|[1-9]|d'autres|quelques uns|quelques unes)( autres)?( svp| stp)?|(pas|rien) d'autres?|(il )?n'y a que ca|c'est tout ce que (tu as|vous avez)|(voir |montre(-moi)? )?le (reste|bas|bout) de la liste)$
      (il y en a|y en a|y'en a|ya|y a-t-il|il y a|t'en as|tu en as|vous en avez|tu as|vous avez|t'as|as-tu|avez-vous)( encore| que ca| pas)? ?(d'autres?|plus|davantage)( (idees?|choses?|propositions?|suggestions?|evenements?|resultats?|trucs?|choix|dates?|comme ca))?( (dans|sur) (la|ta|votre|cette) (liste|page)| a (me |nous )?(proposer|montrer)| en (stock|reserve|rayon))?$
      ^(et )?(un|une) autre$|(autre chose|rien d'autre|quoi d'autre|d'autres? (idees?|choses?|propositions?|suggestions?|evenements?|resultats?|trucs?|choix))
      ^((montre|donne|affiche)(z|r)?(-moi)? )?(la |les )?(suite|suivants?|autres) *,? *(s'il (te|vous) plait|svp|stp|merci)$
      ^(descends?|plus bas|continue a (defiler|descendre)|page d'apres|(la|les) prochaine?s?( page)?|charge(r|z)? (la suite|plus)|(il )?en reste|et le reste)$
    `),
    count: wording(`
      ^(et )?combien (a|en|au|dans|pour) (?!(de|combien|peu pres|partir))
      ^(et )?combien (coutent|valent)(?= (plus|moins|au|jusqu|entre|pas))
      (combien|cb|nb) de?(?!['’ ]*[a-z]+ (max|maxi|maximum|au max|au maximum|au plus)(?![a-z]))(?!['’ ]*(temps|inscrite?s?|inscriptions?|places?|gens|personnes|minutes|heures|jours|km|kilometres|argent|fois|secondes|semaines|mois|annees|points|calories|litres|grammes|degres))(?=['’ ])|combien (il )?(y en a|y a)(-t-il| t il)?( d'| de )?|(il )?(y en a|yen a|ca fait|t'en as|vous en avez) (a )?combien|combien (sont|ont|se|en(?! tout))|(quel est )?(le )?(nombre|nbre|number) (d(e|')(?! places?)|of|total)
    `),
    advise: wording(`
      ^((et|alors|ok|ah bon)[ ,]*)*(comme|genre|du style|du genre|tels? que) (quoi|lesquels?)( (par exemple|exactement))?$
      (quel|quelle|quels|quelles|c'est quoi)( est| sont| sera| seront)? ((le |la |les )?plus (gros(se)?|grande?|connue?|courue?|populaire|attendue?)s? (evenement|rendez-vous|moment|date)s?|(l'|le |les )?(evenement|rendez-vous|moment)s? (le|la|les) plus (gros(se)?|grande?|connue?|courue?|populaire|attendue?)s?)
      (lequel|laquelle|lesquels|lesquelles|quoi|que|qu'est-ce que)( de (ces|ceux)[a-z -]*)? (est |serait |sont |vaut )?(le |la |les )?(mieux|meilleure?s?|plus (interessant|sympa|utile|adapte)e?s?)
      (lequel|laquelle|lesquels|lesquelles)( est-ce que)? (tu |vous |me |nous |je |on |faut-il |dois-je )*(conseilles?|conseillez|recommandes?|recommandez|preferes?|preferez|choisir|choisis|choisirais|choisiriez|prendre|prends|prendrais)(-tu|-vous)?
      (quel|quelle) (est |serait )?(le |la )?(mieux|meilleure?|plus interessante?|plus sympa)$|^(et )?(le |la )?(mieux|meilleure?)$|(que|qu'est-ce que|quoi|lequel)? ?(tu |vous )?(me |nous )?(conseilles?|conseillez|recommandes?|recommandez)(-tu|-vous)?( (quoi|lequel|laquelle|lesquels))?$|conseille(z)?-moi$|(ton|votre) (avis|prefere|conseil)|(tu|vous) (en )?(penses|pensez)( quoi)?|(ca|c'est|cela) (vaut le coup|vaut la peine|a l'air (bien|interessant)(?= *[?]| *$))
    `),
    insult: wording(`
      (votre|ton|ce|cette|vos|tes) (programme|site|service|agenda|brochure|appli|application|assistant|outil|systeme|truc|machin)s? (la )?(est|sont|c'est|il est|elle est) (vraiment |trop |tres |franchement |totalement |completement |un peu |juste )*(nule?s?|nulle|nazes?|pourrie?s?|mal (faite?s?|foutue?s?)|illisibles?|incomprehensibles?|a chier|de la merde|une honte|minables?|ridicules?)
      (belle |sacree |fichue )?bande (d'|de )(incapables?|nuls?|idiots?|incompetents?|guignols?|clowns?)
      (t'es|tu es|vous etes|es-tu|espece d'|espece de|gros|sale|quel|quelle|bande de|pauvre) (une? |vraiment |trop |tres |completement |qu'une? )*(cons?|connes?|nul|nulle|debile|idiote?|stupide|naze|bete|inutile|pourri|merdique|cretin|abruti|imbecile|boulet|tocard|moche|mauvais|merde|bouffon)
      espece (d'|de )?\\w+|idiote?s?|connards?|connasses?|encule(r|e|s)*|salop(e|ard|s)*|pute|putain|merdes?|ta gueule|tg|ftg|fdp|ntm|fils de pute|batards?|abrutis?|cretins?|imbeciles?|couilles?|foutre|ducon|trou du cul
      (va|allez) (te faire|chier|au diable|mourir|crever|te faire (foutre|voir))( .*)?|nique( .*)?|(tu|vous|ca) (ne )?(sers|servez|sert) (vraiment )?a rien|(bot|robot|service) (de merde|pourri|nul|inutile)|(c'est|vraiment|trop) (nul|pourri|de la merde|naze)|casse-toi|ferme-la$|ferme ta gueule
      (ferme|ferme-la|tais-toi|tais toi|degage|barre-toi|casse-toi|ta gueule|va te faire)( (ta|sa) (gueule|bouche))?( (sale|espece de|gros|connard|machine|robot|bot|abruti|debile))+|ferme (ta|sa) (bouche|gueule)|(le |la )?(plus|bot le plus) (con|conne|bete|stupide|nul|nulle|debile|idiote?) (des|du|que|bot|robot)|sale (machine|robot|bot|truc)|tais-toi
      quel(le)? (bot|robot|machine|truc|service|outil|programme|site|boulet|daube|nullite|merde)( (de merde|debile|nul|nulle|pourri|pourrie|inutile|con|conne|idiot|stupide|naze))+|(bot|robot|machine|chatbot) (debile|stupide|idiot|idiote|con|conne|a la con|naze)|(t'es|tu es|vous etes) (vraiment |trop |qu'un |une? )*(boulet|daube|nullite|incapable|incompetente?|a chier|bon a rien)
    `),
  },
  dismisses: wording(
    `(on |je )?laisse(z|r)? tomber|oublie(z)?( ca| cela)?|tant pis|(c'est |ce n'est )?pas grave|peu importe`,
  ),
  letsGo: wording(
    `^((non|nan|bon|ok|ah|oh|bof|merci|en fait|finalement)[ ,]*)*(on |je )?(laisse(z|r)? tomber|oublie(z)?( (ca|cela))?|on oublie)$`,
  ),
  unable: wording(`
    (je|on|nous) (ne |n')?(peux|peut|pouvons|pourrai|pourra|pourrons|pourrais|pourrait) (plus|pas|finalement pas|malheureusement pas) (y )?(venir|aller|participer|assister|etre la|etre presente?s?|m'y rendre|me liberer|nous liberer)
    (je|on|nous) (ne |n'|n'y )?(serai|sera|serons|suis|viendrai|viendra|viendrons|irai|ira|viens|vient|vais) (pas|plus)(?! ${SO_MANY}) (y aller|venir|la|presente?s?|libres?|disponibles?|dispos?)?
    (empechements?|empechee?s?|imprevus?|contretemps)|(je|on) (suis|est|serai|tombe|tombais) malade
  `),
  supposes: wording(
    `(si|s'il|au cas ou|en cas d(e|')|dans le cas ou)(?! (possible|vous|tu|besoin|c'est possible|ca (vous|te)))( ?[^,.;:!?]+)?`,
  ),
  signsUp: wording(
    `(marqu|compt|coll)(e|ez)[- ](moi|nous)|inscri(s|vez|re)-?(moi|nous)|(not|mett|met|bloqu|gard|reserv)(e|s|ez)?[- ](moi|nous)( (tous|toutes)( les)? (deux|trois|quatre))? (dessus|dedans|sur la liste|pour)|je (m'|me )(y )?(inscris|pre-?inscris)|(m'|nous )inscrire|reservez-(moi|nous)|je (la |le |les )?(prends|reserve)|(occup|charg)(ez-vous|e-toi) (vite |bien )?de (mon|ma|notre|l'|cette) ?(pre-?)?inscription|(^|(?<=[,.!;] *))(une|deux|trois|quatre|cinq|[1-9]) places?( (svp|stp))? pour|(je|on|nous|j'en) ?(prends?|prenons|veux|veut|voulons|voudrais|voudrait|reserve|reservons) (une|deux|trois|quatre|cinq|[1-9]) places?`,
  ),
  ...aspectWords,
};
