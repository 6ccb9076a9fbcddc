import type { IntentWords } from "../intent-words.js";
import { wording } from "../wording.js";

/** What French says to want something. Notation in ../wording.ts; examples in corpus/intents.ts. */
export const intentWords: IntentWords = {
  courtesies: {
    greet: wording(`
      (re)?bonjours?( a (tous|toutes|vous|toi))?( (madame|monsieur|le bot))?
      re|rebonsoir|bonsoir( a (tous|toutes|vous))?
      salut( toi| a tous| le bot| l'ami| tout le monde)?|coucou( toi)?|slt|bjr|bsr|cc|kikou
      hello( toi| tout le monde)?|hey|hi|yo|wesh|bien le bonjour|enchantee?
      (comment )?(ca va|ca roule|ca dit quoi)( bien| toi)?
      comment (vas-tu|allez-vous|tu vas|vous allez)( bien)?( aujourd'hui)?|(tu vas|vous allez) bien
    `),
    thanks: wording(`
      merci( (bien|beaucoup|infiniment|encore|quand meme|malgre tout|tout de meme))*( (pour|de|a) (tout|votre|ton|vos|tes|l'|les|cette|ces|la|vous)( ?(aide|infos?|informations?|reponses?|patience|temps|gentillesse|renseignements?|conseils?|precisions?|service|disponibilite))?( (aussi|egalement))?)?
      merci (beaucoup )?pour (tout|votre aide|ton aide|l'aide|les? infos?|l'info|la reponse|votre reponse|ces infos|les informations)
      (un grand |mille |grand )?mercis?( beaucoup| bien| infiniment| bcp| d'avance| a (vous|toi)| encore| tout plein)*
      mrci|mci|thx|thanks|thank you|remerciements
      je (vous|te) remercie( … (aide|reponse|infos?|patience|temps|gentillesse))?( (beaucoup|infiniment|bien|quand meme))*|nous vous remercions
      (vous|tu) (avez|as|m'avez|m'as) ((ete|bien|tres|vraiment|beaucoup|drolement) )*(utile|aimable|aidee?|gentille?|efficace|d'une grande aide)|(c'est|c'etait|ca (m'a|m')) ((tres|bien|vraiment|beaucoup) )*(utile|clair|aidee?|aide|gentil a vous)|(trop|tro) (bien|top|cool)
      (c'est )?(super|genial|top|cool|excellent|formidable|magnifique|chouette|nickel|bravo)( sympa| gentil)?
      (c'est|t'es|tu es|vous etes) (tres |trop |bien )?(sympa|gentil(le)?|aimable|adorable)
      merci (trop|tres|vraiment|c'est|t'es|vous etes|tu es) … (sympa|gentil(le)?|cool|top|bien|aimable|utile|genial)|(c'est |c'etait |t'es |tu es |vous etes )?(trop|tres|vraiment|super) (sympa|gentil(le)?|aimable|cool|utile|serviable)( (de (ta|votre) part|merci))?
      bon boulot|beau travail|bien joue|(vous|tu) (assurez|assures|gerez|geres)|(vous etes|tu es|t'es) (au top|un (amour|ange|as|chef|genie))|au top|(c'est|voila) (exactement |tout a fait )?ce (que je cherchais|qu'il me fallait|que je voulais)|quelle efficacite|chapeau|vous me sauvez( la vie)?
    `),
    bye: wording(`
      au revoir|aurevoir|a bientot|a plus( tard)?|a la prochaine|(?<!(reporte|remis|decale|repousse|renvoye|deplace|avance)[a-z]* )a demain|bye( bye)?|ciao|tchao|tchuss|adieu
      ((je|on|nous) (vous|te) souhaite(ons)? )?(une |un )?((tres|bonne|belle|excellente|agreable|bon|excellent) )+(journee|soiree|nuit|apres-midi|continuation|fin de (journee|semaine|soiree)|semaine|week-end|weekend|we)( (a (vous|toi|tous)|aussi|egalement))*
      (a|pour) (vous|toi) (aussi|de meme|egalement)|au plaisir|a (tres bientot|tout a l'heure|tantot)|a\\+|prenez soin de vous
      (je (dois|vais) (y aller|partir|te laisser|vous laisser)|je (te|vous) laisse|j'ai fini|(ce sera|ca sera|cela sera|c'est) tout( (pour (moi|nous|aujourd'hui|ce soir|l'instant|le moment)|merci))*(?! *[?]))
      a plus|a \\+( tard| dans le bus)?|a (tout|toute)|tchou?ss|(j'ai|je n'ai) (tout ce qu'il (me )?faut|plus (de questions?|besoin de rien))|(c'est|ce sera|ca sera|cela sera) (tout|bon|fini)( (pour (moi|aujourd'hui|ce soir|l'instant|le moment)|merci))+|rien d'autre( pour moi)?,? *merci|je (file|m'en vais|me sauve|vous quitte|te quitte|coupe|dois filer)|bon vent|salutations|cordialement|a (la revoyure|un de ces (jours|quatre))
    `),
    yes: wording(`
      (oui|ouais|ouep|yes|yep|ui|wi|voui)( (oui|ouais|stp|svp|s'il (vous|te) plait))*
      carrement|volontiers|avec (grand )?plaisir|bien sur( que oui)?|bien entendu|evidemment|absolument|affirmatif
      tout est (bon|ok|correct|juste|exact|parfait)|exact|exactement|tout a fait|c'est (bien )?(ca|cela|celui-la|exact|correct|juste)
      je (le )?(confirme|valide)|c'est (confirme|valide)|(confirmer|valider|confirme|valide)( (ma|la) demande)?
      (vas|allez) y|envoie( la)?|envoyez( la)?|envoyer|je veux bien|pourquoi pas|go|banco
    `),
    fine: wording(`
      ok(ay|i|k)?( (ok|super|parfait|d'accord))?|d'accord|d'ac|dac|entendu|compris|parfait|tres bien|c'est (bon|parfait|note|tout bon)
      ca marche|ca me va|impec(cable)?|bonne idee
    `),
    please: wording(`svp|stp|s'il (te|vous) plait`),
    filler: wording(
      `allez|bon allez|ah( bon| oui)?|bon( ben| bah| alors)?|bah|ben|eh bien|alors|(dis|dites)(-moi)?(?= *,)|euh+|hum+|oh|hmm+|au fait|svp|stp|s'il (te|vous) plait|excusez-moi|pardon|desolee?|lol|mdr|ptdr|haha|bof`,
    ),
    no: wording(`
      tant pis( pour moi)?
      (non|nan|nope|nn|noon)( (non|nan|merci))*
      pas (du tout|vraiment|maintenant|tout de suite|pour l'instant|pour le moment|interessee?|forcement)
      (jamais|surtout pas|negatif|certainement pas|bien sur que non|aucune?( (des (deux|trois)|de ceux-la|d'entre eux|d'eux))?(?= *[^a-z0-9 ]| *$)|ni l'un ni l'autre)
    `),
  },
  acts: {
    erase: wording(`
      (?<!((j'|l')?ai|a|n'|avons|avez|pas) )(efface|supprime|detrui|enleve|retire|vire|purge|nettoie|oubli|oublie|disparaitre|raye)(r|z|s|re|sez|nt|iez|es|ent)?(?! pas).{0,30}(mes|mon|ma|nos|notre) (donnees|infos?|informations?|coordonnees|traces|profil|compte|historique|fiche|nom|prenom|adresse|e-mail|email|mail|numero|telephone|tel)s?
      (mes|mon|ma|nos|notre) (donnees|infos?|informations?|coordonnees|traces|profil|compte|historique|fiche|nom|prenom|adresse|e-mail|email|mail|numero|telephone|tel)s?.{0,30}(efface|supprime|retire|enleve|detruit|oublie|raye)(e?s?|z|r)(-(le|la|les))?
      (efface|supprime|enleve|retire|raye|sor|ote|vire|radie|disparaitre|sortir)(r|z|tez)?.{0,20} (de|dans|sur) (vos|tes|votre|ta|ton) (fichiers?|bases?( de donnees)?|listes?|registres?|systemes?|serveurs?|donnees)
      (plus|pas) (figurer|apparaitre|etre|rester|que je sois|que je reste) (dans|sur) (vos|tes|votre|ta|ton) (fichiers?|bases?( de donnees)?|listes?|registres?|systemes?|serveurs?|donnees)
      (gard|conserv|stock|retien|reten)(e|es|ez|er|s|ir)? … ((mes|mon|mes) (donnees|infos?|informations?|coordonnees|traces|profil|compte|historique|fiche|nom|prenom|adresse|e-mail|email|mail|numero|telephone|tel)s?|(donnees|infos?|trace|rien) (sur|de) moi)
      (efface|supprime|oublie|detrui)(r|z|s|sez|re)?(?!.*(zero|du debut|au debut|le debut|recommenc)) (tout )?(ce que|ce qui) … (sur moi|de moi|me concerne|dit|donne)|tout ce que (tu|vous) (as|avez|sais|savez|gardez|conservez|detenez) (de|sur) moi|(efface|supprime|oublie)(r|z)?-moi
      (efface|supprime)(r|z)? (tout|la conversation|notre conversation)$
      droit a l'(oubli|effacement)|(effacement|suppression) de (mes|mon|toutes mes|nos)
      (efface|supprime|detrui|enleve|retire|vire|purge|nettoie|fai)(r|z|s|re|sez|tes)?( disparaitre)? (toutes? )?(les |des |ces )?(donnees|infos?|informations?|coordonnees|traces?)( personnelles?)?( (que|qui))? … (sur moi|de moi|me concernant|me concernent|a mon (sujet|propos|nom)|(tu|vous) (as|avez|gardez|gardes|detenez|conservez|stockez)( [a-z]+)? (sur moi|de moi|me concernant))|(efface|supprime|enleve|retire)(r|z)? (toutes? )?(les |des )?(donnees|infos?|informations?|coordonnees|traces?) (sur moi|de moi|me concernant|a mon sujet|personnelles)
      (m'|nous )oubli(er|ez|iez|es|e)( (completement|totalement|definitivement|svp))*$|(veux|voudrais|souhaite|aimerais) (etre oubliee?|disparaitre|ne plus (exister|figurer)|qu'on m'oublie|que (tu|vous) m'oublie(s|z|iez)?)|(plus|aucune) trace de (moi|mon passage)
    `),
    restart: wording(`
      (tout |on )?recommence(r|z|ns)?( (tout|a zero|depuis le debut|du debut|au debut|une recherche|la recherche))*
      (on )?(repart|repartir|repartons|reprendre|reprenons|reprend|revenir|retour) (a|de|depuis|du|au) (zero|debut|le debut|l'accueil|accueil)
      (nouvelle|autre|une autre) recherche|remise a zero|remettre a zero|reset|reinitialise(r|z)?|restart
      (efface|annule|oublie|arrete|vide|enleve|retire|supprime)(r|z)? (les|mes|tous les|tous mes|la|ma|cette) (filtres?|criteres?|recherches?)|^(on )?(repart|repartons|recommencons)( tout)?$|on (repart|recommence)( du debut| a zero)?$|on efface tout|oublie tout
      (oublie|efface|laisse|annule|ignore)(z|r|s)? … (repart|recommence|reprend|reparti)(ons|ez|s|r)?|(repart|repartons|repartez|recommence|recommencons|recommencez|reprends|reprenons) (a zero|de zero|du debut|au debut|depuis le debut|a neuf|tout)|on (reprend|remet) (tout|les compteurs)( a zero| depuis le debut| du debut)?|(tout|on) (depuis le|du) debut$|retour a la case depart|page blanche|remet(s|tez|tre|tons)? (tout |les compteurs )?a zero
    `),
    cancel: wording(`
      annul(er|e|ez|ation|ons|es)( … (demandes?|inscriptions?|resas?|reservations?|venue|participation|places?)|(?! (mon|ma|mes|le|la|les|l'|un|une) (?!(evenement|atelier|visite|formation|rencontre|conference|concert|creneau|session|deuxieme|premiere?|dernier))))
      laisse(z|r)? (tomber|beton)|oublie(z)? ca|^stop|stop$|arrete(r|z)?( tout)?(?! (de|d'|le|la|les|l'|mon|ma|mes)(?![a-z]))|abandonn(er|e|ez|ons)(?! (la|le|les|mon|ma)(?![a-z]))|quitter$
      (je|on|nous) (ne |n')?(peux|peut|pouvons|pourrai|pourrais|viens|viendrai|veux|participe) (plus|pas|finalement pas) (y )?(venir|aller|participer|etre la|m'inscrire|assister|la$|y etre)
      (je|on) (ne |n')?(viens|viendrai|vient|participe|participerai|veux) plus( du tout)?
      (me |m'|nous |se )?desinscri(re|s|vez|vez-moi|s-moi|ption)( … (atelier|evenement|formation))?|desistement|(me|nous) desister?|(je|on|nous) (me |nous |se )?(desistons|desiste|retire)$|j'ai un empechement|(retire|enleve|supprime|efface|raye)(r|z)? (ma (demande|participation|inscription|reservation|place|resa)|mon inscription)
      (je|on|nous) (ne |n')?(viendrai|viendra|viendrons|serai|sera|serons|participerai|participerons) (finalement )?(pas|plus)(?!( la| present| libre)? avant)|(renoncer|renonce) a (ma|mon|notre|venir|participer|l'inscription)|finalement (pas|plus) (venir|dispo|disponible|libre)|liberer (ma|mes|nos) places?
      (me |nous |m')(decommand|desengag|desist)(er|e|ons|ez)( (de|d') … )?$|(j'ai|on a|nous avons) un (contretemps|imprevu|empechement|souci de derniere minute)|(retire|enleve|raye|efface)(r|z)?-(moi|nous) (de la liste|des inscrits|des participants)|(cede|rend|libere)(r|z|s)? (ma|mes|nos|notre) places?
    `),
    "my-requests": wording(`
      mes (demandes?|inscriptions?|reservations?|resas?|participations)( en cours| d'inscription)?|mes places(?! (a|au|de|pour))
      (ou en (est|sont)|le statut de|l'etat de|le suivi de|voir|suivre|retrouver|consulter|rappelle(z)?-moi|montre(z|r)?(-moi)?|des nouvelles de) (ma|mon|mes) (demandes?|inscriptions?|reservations?|resas?)( d'inscription)?
      (ma|mon) (demande|inscription|reservation|resa) … (prise( en compte)?|confirmee|acceptee|validee|enregistree|recue|partie|passee|envoyee|en compte|aboutie?|marche|fonctionne)
      (a|pour|dans|sur) (quoi|quels? [a-z]+|quelles? [a-z]+|lesquels|lesquelles) (est-ce que )?(j'|je |on )?(me |m'|s'|nous )?(suis|est|etais|etait|ai|suis-je|etais-je|sommes)( bien| deja)* (inscri(te?s?)|participe|reserve)( deja)?
      (je |j'|suis-je |etais-je )(me |m')?(suis |etais )?(bien |deja )*inscri(te?s?)( bien| deja)* (a quoi|pour quoi|ou|auxquels)|est-ce que je suis( bien| deja)* inscrite?|suis-je( bien| deja)* inscrite?|(je suis|je me suis)( bien| deja)+ inscrite?s?|(je suis|je me suis) inscrite? (a|pour) (quel(le)?s?|quoi)|^je suis inscrite?s?$
      (qu'est-ce que|(montre|affiche|rappelle|liste|revoir|voir|dis|redis)(z|r)?(-moi)? (tout )?ce que|quelles? places?|quels? [a-z]+) (j'ai|ai-je|on a|nous avons)( deja| bien)* (reserve|demande)e?s?(?! a )|(j'ai|on a|j'avais|on avait)( deja)? (reserve|demande)( pour)? (quoi|quand|ou|lesquel(le)?s|quel(le)?s? [a-z]+)
      (ce a quoi|auxquels) (je suis|suis-je|je me suis) inscrite?
    `),
    remind: wording(`
      (tu peux |vous pouvez |peux-tu |pouvez-vous )?(me )?(le |la )?(rappell?e(z|r)?|previen(s|t|dre)|prevene(z|r))(-(le|la))?(-moi)?( (le|la|ca|cela|cet evenement|l'evenement|par (e-mail|mail)))* (la veille|le jour d'avant|un jour (avant|a l'avance)|un jour plus tot)
      ^(oui )?((je (veux|voudrais|souhaite)|fais-moi) )?(un )?rappel( (par (e-mail|mail)|la veille))*$|^rappell?e(z)?-(le-)?moi( (ca|cet evenement|l'evenement))?$
    `),
    register: wording(`
      (je |on )?(veux|voudrais|souhaite|souhaiterais|aimerais|peux|puis-je|pourrais|vais|compte|faut|voudrions|souhaitons|desire)? ?((m'|nous |nous y |m'y |l'|les |y )inscrire|minscrire)
      comment (je )?(puis-je |peux |fais(-je)? pour |faire pour )?(m'|nous )inscri(re|s)|je m'(y )?inscris?|comment (je )?(reserve|reserver)|je me pre-?inscris
      (tu |vous )?minscris?|(tu|vous) (m'|nous )(inscris|inscrivez)|inscri(s|vez|re|t|ver)?-(moi|nous|me|le|la|les)|(m'|nous )inscrit?|inscri(s|re) (ma|mon|mes|notre) (fille|fils|enfants?|amie?s?|collegues?|mari|femme|mere|pere)
      (une |l'|demander (une |l')|faire une demande d'|demande d'|formulaire d'|bulletin d')?inscription
      (je |j'aimerais |on )?(veux |voudrais |souhaite |souhaiterais |peux |puis-je |pourrais )?(pre-?)?reserv(er|e|ez)(?! (a|au|aux) )(-moi)?( … places?)?|(une |faire une )reservation
      (je |on )(prends?|veux|voudrais|bloque) … places?|(une|deux|trois|quatre|cinq|[1-9]) places? (pour|a|au|s'il|svp|stp)( moi| nous)?
      (?<!(comment|qui) )j'(y vais|y serai|y participe|aimerais (y )?(venir|participer|aller))|je (participe|viens(?! (de|d'))|viendrai(?! (pas|plus|finalement))|serai (la|present|presente)|suis partante?)
      (je |on )(veux|voudrais|souhaite|souhaiterais|aimerais|peux|peut|pourrais|desire)( bien)? (y )?(venir|participer|assister|y aller|en etre)(?! (a|au|aux|en) (un|une|des|quoi|quel)| (voir )?(quoi|ou)| [a-z]* ?(avec|en (metro|bus|train|voiture|velo)))
      (aimerais|aimerions|voudrais|voudrions|souhaiterions|souhaitons|voulons) (y |bien )*(participer|assister|(m'|nous )inscrire)(?! (a|au|aux|en) (un|une|des|quoi|quel))
      inscrivez|inscris|(je |on )?(veux|voudrais|voudrions|souhaite|souhaiterais|aimerais|peux|peut|dois|faut|faudrait|viens|compte)? ?inscrire (un|une|deux|trois|quatre|cinq|six|[0-9]+|plusieurs|des|mes|mon|ma|notre|nos|quelqu'un|tout) [a-z]+
      (et |ok )*(pour|comment|je fais comment pour|on fait comment pour) (s'|s'y |m'|nous )inscrire$|(on|je|il|elle|ils|elles) (s'|m')inscri(t|s|vent) comment$|comment on s'inscrit$|(on|je) fait? comment pour (s'|m')inscrire
      ^(ok |oui |bon |d'accord |alors |tres bien |parfait )*(je (le |la |les |l')?(prends|reserve|valide|choisis|veux)( (celui-la|celle-la|celui-ci|celle-ci|ca|le|la))?|(ca |cela )?m'interesse( (bien|beaucoup))?|je suis interessee?|banco pour (celui|celle)-la)$
      ^(et |mais |ok |donc |finalement |bon )*(on|nous) (sera|serons|serait|est|sommes|viendra|viendrons|vient)( a)? (un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[0-9]+)( personnes?)?$
      ^(pour |veux |vouloir )?s'inscrire (a|au|aux|pour)(?! (un|une|des|quel|quoi))
      nous (viendrons|serons|participons|voulons venir|aimerions venir|souhaitons (venir|participer))|compte(z|r)?-(sur )?moi( dedans)?|m'y inscrire
      (gard|bloqu|not|mett|met|ajout|prend|prevoi|prevoy|reserv)(e|s|ez|er)?-(moi|nous)( … places?| sur la liste| dedans| pour (cet|cette|ce|le|la|l'))|(mettre|mets|donner|laisser|laisse) (mon|nos|notre) noms?
      je (serais|serai|suis) (ravie?|contente?|heureu(x|se)|partante?|interessee?) (de|d'|pour) (y )?(venir|participer|assister|aller|etre)
      (vous |tu |on )?(pouvez|peux|pourriez|pourrais|peut)(-vous|-tu|-on)? (m'|me |nous |l'|les )(ajouter|noter|compter|inclure|mettre (sur la liste|dedans|une place|deux places))( (a la liste|sur la liste|svp))?|(ajoute|note|compte|inclu[st]|rajoute)(z|s)?-(moi|nous)( (a la liste|sur la liste|dedans))?$|je (me )?(laisse tenter|lance)$|je signe( ou)?$
    `),
    human: wording(`
      (un |le |ce )?(robot|bot) (ne )?(me |nous )?suffit pas|(le |un )?(contact|numero) (d'un|d'une|de l'|du|de la) (responsable|humaine?|conseillere?|vraie? personne)
      (parler|discuter|echanger|communiquer|causer|etre mise? en (relation|contact)|me mettre en relation) … (avec|a) (un|une|quelqu'un|l'equipe|le|la|vous|des)( (vrai|vraie|autre|etre))?( (humaine?|personne|conseillere?|operateur|operatrice|agent|responsable|interlocuteur|equipe|organisateurs?))?( en vrai)?
      (une? )?(vrai|vraie) (personne|humain|conseiller|interlocuteur|gens)|(quelqu'un|une personne) (de (reel|vrai|vivant|concret)|en chair et en os|a qui (parler|m'adresser))|(pas|plus) (un|d'un|parler a un) (robot|bot|machine)|service client|support( technique)?|hotline
      (je veux|je voudrais|passe(z)?-moi|donne(z)?-moi|contacter|joindre|y a-t-il|appeler|avoir) (un |une |l'|le )?(humaine?|conseillere?|operateur|operatrice|responsable|interlocuteur|quelqu'un|equipe|standard|administrateur)
      (quelqu'un|une personne) (peut|pourrait|peut-il|pour)( il| t il)? (m'aider|me repondre|m'appeler|me rappeler|me renseigner)|(vous|te) (appeler|joindre|contacter|telephoner)|me (rappeler(?! (la|le|les|l'|de|d'|que|a|ou|quand|qui|quel|comment))|faire rappeler)
      ^(humain|conseiller|operateur|un humain|quelqu'un|un conseiller)$
      (passe|passez|donne|donnez|trouve|trouvez|mets|mettez|file|filez)-(moi)( (avec|a|vers|en (relation|contact|ligne) avec))? (un |une |l'|le |la |quelqu'un )?(vrai |vraie )?(humaine?|conseillere?|operateur|operatrice|responsable|equipe|collegue|interlocuteur|quelqu'un|personne|standard|de reel)|(je )?(prefere(rais)?|veux|voudrais|aimerais|souhaite) (qu'|que )?(un |une |l'|quelqu'un |avoir |etre )?(vrai |vraie )?(humaine?|personne|conseillere?|membre de (l'|votre )equipe|membre du personnel|equipe|etre humain|de (l'|votre )equipe) … (reponde|rappelle|appelle|aide|contacte|recontacte)|(y a|ya|y a-t-il|il y a|est-ce qu'il y a)( t il)? (quelqu'un|une personne|un humain|un numero|une hotline) (que (je|l'on|on)|a|ou|qu'on) (peux |peut |puisse |pourrais |qui )*(appeler|joindre|contacter|parler|telephoner)|un membre de (l'|votre )(equipe|association)
    `),
    identity: wording(`
      d'ou ((tu |vous |te |vous )?(viens|venez|tiens|tenez|tires|tirez|sors|sortez|viennent|vient|tiens-tu|tenez-vous|tires-tu|tirez-vous|sors-tu|sortez-vous|savez-vous|sais-tu))( (ca|cela|tout ca|tes|vos|ces|les|cette|l')( ?(infos?|informations?|donnees|reponses?))?)?|(quelles?|c'est quoi)( est| sont)?( (ta|tes|ton|vos|votre|la|les))? sources?$
      (t'es|vous etes|tu es|c'est) qui( toi)?( au juste| exactement)|(t'es|vous etes|tu es) qui|qui (es-tu|etes-vous|tu es|vous etes|t'es|est-tu|(t'as|t'a|vous a|te) (cree|fait|programme|developpe|concu))( toi)?
      (tu es|t'es|es-tu|vous etes|etes-vous|est-ce que tu es|suis-je en train de|je parle (a|avec)|c'est)( bien| vraiment| juste)? (une? |l')?(robot|bot|chatbot|humaine?|machine|ia|intelligence artificielle|vraie personne|personne reelle|ordinateur|programme informatique|chatgpt|automate|assistant|reel)( ou une? (humaine?|robot|machine|personne|vraie personne))?
      (comment|c'est quoi) (tu t'appelles|vous (vous )?appelez|t'appelles-tu|vous appelez-vous|ton (nom|prenom)|votre (nom|prenom))|tu t'appelles( comment)?|quel est (ton|votre) (nom|prenom|age)|(tu as|t'as) quel age
      (c'est quoi|qu'est-ce que c'est que?|qu'est-ce que?) (ce|cet|ton) (bot|chatbot|site|outil|service|truc-la|assistant)|parle(-moi)? de toi|(presente|presentez)-(toi|vous)
    `),
    language: wording(`
      (tu|vous|on|il) (parle|comprend|parles|comprends|parlez|comprenez) quelles? langues?|quelles?( sont les)? langues? (parlez-vous|parles-tu|tu parles|vous parlez|comprenez-vous|comprends-tu|tu comprends|vous comprenez|disponibles?)
      (tu|vous|on|je|est-ce que tu|est-ce que vous)? ?(parle|parles|parlez|parlons|parler|parle-tu|parles-tu|parlez-vous|reponds?|repondez|repondre|continue|continuer|continuons|passe|passer|passez|passons|ecris|ecrire|discuter)(-moi)? (en |l'|le )?(anglais|francais|english|french)
      (en |version |langue )(anglais|francais|english|french|anglaise|francaise)( please| s'il (vous|te) plait| svp| stp)?|change(r|z|ment)? (de |la )langue|(in )?english( please)?|(in )?french( please)?
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
      ^continue(z)?,? (et )?(affiche|montre|donne|envoie)(z)?(-moi)? (le reste|la suite|les autres)$
      ^(et )?((c'est|ce sera|est-ce) tout|il n'y a (que ca|rien d'autre)|(y a |ya )(que ca|rien d'autre))(?= *[?])
      (voir |affiche(r|z)? |montre(r|z)?(-moi)? |donne(r|z)?(-moi)? )?(la |les )?(suite|suivante?s?|prochains resultats|autres|reste)( de (la|ta|votre|cette) liste| des (resultats|evenements)| resultats| evenements| s'il (te|vous) plait| svp| stp)?$
      (voir |affiche(r|z)? |montre(r|z)?(-moi)? |donne(r|z)?(-moi)? |j'en veux |en voir |tu en as |t'en as |vous en avez )(en )?(plus|davantage|d'autres|encore)( d'evenements| de resultats| svp)?$
      ^(et )?(sinon|a part ca)( quoi| y a quoi| il y a quoi)?$|^(plus|(et )?encore( plus)?|davantage|plus d'evenements|plus de resultats|page suivante|continue(r|z)?|ensuite|et apres|et ensuite|la page suivante|et (les|la) (autres|suite)|encore (un|une|d'autres|quelques uns))$
      ^(plus|encore( plus)?|davantage|plus d'evenements|plus de resultats|page suivante|continue(r|z)?|ensuite|et apres|et ensuite|la page suivante|et (les|la) (autres|suite)|encore (un|une|deux|trois|quatre|cinq|[1-9]|d'autres|quelques uns|quelques unes)( autres)?( svp| stp)?|(pas|rien) d'autres?|(il )?n'y a que ca|c'est tout ce que (tu as|vous avez)|(voir |montre(-moi)? )?le (reste|bas|bout) de la liste)$
      (il y en a|y en a|y'en a|ya|y a-t-il|il y a|t'en as|tu en as|vous en avez|tu as|vous avez|t'as|as-tu|avez-vous)( encore| que ca| pas)? ?(d'autres?|plus|davantage)( (idees?|choses?|propositions?|suggestions?|evenements?|resultats?|trucs?|choix|dates?|comme ca))?( (dans|sur) (la|ta|votre|cette) (liste|page)| a (me |nous )?(proposer|montrer)| en (stock|reserve|rayon))?$
      ^(et )?(un|une) autre$|(autre chose|rien d'autre|quoi d'autre|d'autres? (idees?|choses?|propositions?|suggestions?|evenements?|resultats?|trucs?|choix))
      ^((montre|donne|affiche)(z|r)?(-moi)? )?(la |les )?(suite|suivants?|autres) *,? *(s'il (te|vous) plait|svp|stp|merci)$
      ^(descends?|plus bas|continue a (defiler|descendre)|page d'apres|(la|les) prochaine?s?( page)?|charge(r|z)? (la suite|plus)|(il )?en reste|et le reste)$
    `),
    count: wording(`
      (combien|cb|nb) de?(?!['’ ]*(temps|places?|gens|personnes|minutes|heures|jours|km|kilometres|argent|fois|secondes|semaines|mois|annees|points|calories|litres|grammes|degres))(?=['’ ])|combien (il )?(y en a|y a)(-t-il| t il)?( d'| de )?|(il )?(y en a|yen a|ca fait|t'en as|vous en avez) (a )?combien|combien (sont|ont|se|en)|(quel est )?(le )?(nombre|nbre|number) (d(e|')(?! places?)|of|total)
    `),
    advise: wording(`
      (lequel|laquelle|lesquels|lesquelles|quoi|que|qu'est-ce que)( de (ces|ceux)[a-z -]*)? (est |serait |sont |vaut )?(le |la |les )?(mieux|meilleure?s?|plus (interessant|sympa|utile|adapte)e?s?)
      (lequel|laquelle|lesquels|lesquelles)( est-ce que)? (tu |vous |me |nous |je |on |faut-il |dois-je )*(conseilles?|conseillez|recommandes?|recommandez|preferes?|preferez|choisir|choisis|choisirais|choisiriez|prendre|prends|prendrais)(-tu|-vous)?
      (quel|quelle) (est |serait )?(le |la )?(mieux|meilleure?|plus interessante?|plus sympa)$|^(et )?(le |la )?(mieux|meilleure?)$|(que|qu'est-ce que|quoi|lequel)? ?(tu |vous )?(me |nous )?(conseilles?|conseillez|recommandes?|recommandez)(-tu|-vous)?( (quoi|lequel|laquelle|lesquels))?$|conseille(z)?-moi$|(ton|votre) (avis|prefere|conseil)|(tu|vous) (en )?(penses|pensez)( quoi)?|(ca|c'est|cela) (vaut le coup|vaut la peine|a l'air (bien|interessant))
    `),
    insult: wording(`
      (belle |sacree |fichue )?bande (d'|de )(incapables?|nuls?|idiots?|incompetents?|guignols?|clowns?)
      (t'es|tu es|vous etes|es-tu|espece d'|espece de|gros|sale|quel|quelle|bande de|pauvre) (une? |vraiment |trop |tres |completement |qu'une? )*(cons?|connes?|nul|nulle|debile|idiote?|stupide|naze|bete|inutile|pourri|merdique|cretin|abruti|imbecile|boulet|tocard|moche|mauvais|merde|bouffon)
      espece (d'|de )?\\w+|idiote?s?|connards?|connasses?|encule(r|e|s)*|salop(e|ard|s)*|pute|putain|merdes?|ta gueule|tg|ftg|fdp|ntm|fils de pute|batards?|abrutis?|cretins?|imbeciles?|couilles?|foutre|ducon|trou du cul
      (va|allez) (te faire|chier|au diable|mourir|crever|te faire (foutre|voir))( .*)?|nique( .*)?|(tu|vous|ca) (ne )?(sers|servez|sert) (vraiment )?a rien|(bot|robot|service) (de merde|pourri|nul|inutile)|(c'est|vraiment|trop) (nul|pourri|de la merde|naze)|casse-toi|ferme-la$|ferme ta gueule
      (ferme|ferme-la|tais-toi|tais toi|degage|barre-toi|casse-toi|ta gueule|va te faire)( (ta|sa) (gueule|bouche))?( (sale|espece de|gros|connard|machine|robot|bot|abruti|debile))+|ferme (ta|sa) (bouche|gueule)|(le |la )?(plus|bot le plus) (con|conne|bete|stupide|nul|nulle|debile|idiote?) (des|du|que|bot|robot)|sale (machine|robot|bot|truc)|tais-toi
      quel(le)? (bot|robot|machine|truc|service|outil|programme|site|boulet|daube|nullite|merde)( (de merde|debile|nul|nulle|pourri|pourrie|inutile|con|conne|idiot|stupide|naze))+|(bot|robot|machine|chatbot) (debile|stupide|idiot|idiote|con|conne|a la con|naze)|(t'es|tu es|vous etes) (vraiment |trop |qu'un |une? )*(boulet|daube|nullite|incapable|incompetente?|a chier|bon a rien)
    `),
  },
  aspects: {
    access: wording(`
      (s'il |il )?(y a|y a-t-il|ya)( bien)? (un |une |des )?(parkings?|places? de parking|stations?|arrets?|metro|bus|tram)( (velos?|handicapes?|de metro|de bus|gratuit|payant|a proximite|a cote|pres|pas loin|dans le coin))*|(a pied|en (metro|bus|voiture|velo|tram)) (de|depuis) (la |le )?(gare|metro|centre)( [a-z]+)*
      comment (est-ce qu'on |est-ce que je )?(je |j'|on |nous |puis-je |peut-on |peux-je )?(peux |peut |fais pour |fait pour |faire pour )?(y )?(vais|va|va-t-on|aller|aller-y|venir|viens|vient|me rendre|se rendre|s'y rendre|m'y rendre|acceder|y acceder|arriver|accede)( la bas| sur place)?
      (comment (est)? ?(desservie?|accessible)|(pour|d')y aller|pour (s'y|m'y) rendre|acces au lieu|plan d'acces|itineraire|trajet)
      (quel|quelle|quels|quelles) (est |sont )?(le |la |l'|les )?(bus|metro|tram|tramway|ligne|lignes|station|arret|parking|transports?( en commun)?)|c'est (tres )?loin|(se |me |nous |ou )garer|ou (est-ce qu'on )?se gare|(il y a |y a |y a-t-il )(un |du |des )?(parking|metro|bus|tram|stationnement)( a cote| pas loin| proche| pres)?
      (un |le |une )?(parking|metro|bus|tram|station|gare)( de metro| de bus)? (le plus |la plus |pas loin|a cote|proche|pres|a proximite)( proche)?|(on peut|je peux|peut-on|puis-je) (y )?(aller|venir) (en|a) (metro|bus|train|voiture|velo|pied|transports?)( en commun)?|(en|par) (le )?(metro|transports en commun|tram)( c'est)?
      ^(et )?((donne(z|s)?|montre(z|s)?|envoie|envoyez|voir|avoir)(-moi)? )?(l'acces|le plan|les acces|un plan|metro|le metro|le bus|bus|tram|parking|le parking|la station( de metro)?)( (pour y aller|d'acces|svp|stp))?$|(quelle|quel|c'est quelle) (est la |est le )?(station|arret|ligne)( de (metro|bus|tram))?
      (comment|cmt|cmnt) (on |je |j'|tu |faire pour )?(y )?(va|vais|vient|viens|accede|acceder|aller|venir|arrive|rejoindre|se rend)( (la-bas|sur place|jusque la|en (bus|metro|tram|train|voiture|velo)))?|(y a|il y a|ya|y a-t-il) (un |du |des |le )?(metro|bus|tram|parking|stationnement|velib|v'lille|arret)( (qui passe|qui y va|a cote|pas loin|devant|gratuit))?|(c'est|c) (accessible|joignable|facile d'acces)( en| a)? (metro|bus|tram|transports?|velo|pied|voiture)( en commun)?|c'est desservi( par (quoi|le metro|un bus))?
      (on|j'|je|tu|nous) y (va|vais|vas|allons|accede|vient|viens) comment|comment (s'y rendre|y aller|venir|s'y prendre pour venir)( (sans|en|avec|a|depuis) (une |la |le |ma )?(voiture|metro|bus|tram|train|velo|pied|transports?|gare|centre)( en commun)?)?|pour (y aller|venir|s'y rendre)( en| a| avec)* (les )?(metro|bus|tram|train|velo|pied|transports?|voiture)( en commun)?|(c'est|c) (tres |assez |vraiment |trop )?(loin|pres|proche)( (du|de la|de l'|de) (metro|gare|centre|centre-ville|arret|tram|station))?( [a-z]+ flandres| lille europe)?$|(on peut|peut-on|je peux|puis-je|possible de) (y )?(aller|venir) (a|en|avec) (un |le |mon )?(velo|pied|metro|bus|tram|train|voiture|trottinette|transports?)( en commun)?
      (si )?(je|on|nous) (viens|vient|vais|va|arrive|venons) (en|a) (bus|metro|tram|train|voiture|velo|pied|transports?)( en commun)?
    `),
    where: wording(`
      (c'est|c|ca|ca se (passe|situe|trouve|deroule|tient)|ca a lieu|c'est situe|il est|elle est|ils sont|c'etait|ce sera|ce serait|il a lieu|elle a lieu|(a )?lieu|il se (passe|trouve|tient|deroule)|elle se (passe|trouve|tient|deroule)) ou( exactement| precisement| ca| deja| donc)?
      ou (c'est|est-ce( que c'est| que ca se passe| que ca a lieu| qu'il est| qu'elle est)?|se (passe|situe|trouve|deroule|tient|tiendra|deroulera)(-t-il|-t-elle)?|a( t elle| t il)? lieu|ca se passe|ca a lieu|ca se trouve|ca|est(-il|-elle)?|aura lieu|exactement|doit-on aller|faut-il aller|se donne)( exactement| precisement)?
      (l'|son |leur |une |votre |c'est quoi l'|quelle est l'|donne(z)?-moi l')?adresse( exacte| precise| du lieu| postale| complete)?(?! (mail|e-mail|email|electronique))
      (dans|a|c'est|en|sur) quel(le)?s? (ville|endroit|lieu|salle|quartier|rue|commune|adresse|batiment)|quel(le)? (est le |est la |est l')?(lieu|endroit|salle|ville|commune)( exacte?| precise?)?$|(le|quel) lieu( exact)?$|^(et )?(c'est )?(ou( ca| exactement)?|le lieu|l'endroit)$|localisation
      ^(et )?(c|c'est|ca se passe|sa se passe|sa c|c'est prevu|la c'est|ou) (a )?(ou|dans kel(le)? ville|ds quel(le)? ville)( sa| ca| deja)?$|(dans|a|ds) (kel|kelle|kels|quel|quelle) (vill?e|endroi|endroit|rue|coin|commune|batiment|salle|lieu)|ou (on (va|doit aller|se retrouve)|se retrouve-t-on|est le rendez-vous|est le rdv|exactement|kon va)|(le |point de |lieu de )(rendez-vous|rdv|rencontre) (c'est|est) ou|c'est a quel(le)? (endroit|adresse|numero)|c'est (a|sur|dans) (quelle|kelle) (ville|commune|rue)
      ^(le |c'est ou le )?(rdv|rendez-vous|lieu)( c'est| est)? (ou|quoi)$|(on (se retrouve|se rejoint|se voit|se donne rendez-vous)|(je|on) (dois|doit|vais devoir|va devoir) (aller|me rendre|se rendre|me pointer|se pointer)|(il )?faut (aller|se rendre)) (ou|a quel endroit|dans quelle ville)|le (lieu|rendez-vous|rdv) c'est (ou|quoi)
    `),
    price: wording(`
      (c'est|ca|ce sera|c'etait|cetait|est-ce|l'entree est|elle est|il est)( bien| vraiment| tout)? (combien|gratuite?|payante?|cher|chere|pas cher|libre|a quel prix|a combien|quel prix|au chapeau|gratos)( (l'entree|la place|ou (pas|payant|gratuit|non)|le (billet|ticket|prix)))*
      combien (ca|c'est|cela|est-ce que (ca|c'est)|il|elle|c'etait)? ?(coute|coutent|coutait|coute-t-il|vaut|valait|c'est|faut-il payer|faut payer|on paie|je dois payer|ca fait)( l'entree| la place)?|combien (pour|l'entree|la place|le billet|est l'entree|est la place)|ca coute( (quelque chose|cher|combien))?|(ca |l'entree )?coute (combien|cher)
      (quel(s|les|le)?|c'est quoi|le|les|son|leur|a quel|connaitre le|du)( est| sont)?( le| les| l')? (prix|tarifs?|cout|montant)( d'entree| de l'entree| de la place| du billet)?(?! libre)|^(prix|tarifs?|cout|combien|gratuit ou payant|payant ou gratuit)$
      (il faut|faut-il|faut il|on doit|doit-on|dois-je|je dois|est-ce qu'il faut|est-ce qu'on doit|faut) (payer|un billet|un ticket|une participation)|(on |je )(paie|paye)(-t-on)?( combien| quelque chose)?|(est-ce que )?(c'est|l'entree est|est-ce|est-il|est-elle) (bien )?(gratuite?|payante?)( ou (pas|payante?|gratuite?|non))?|gratuit ou (payant|pas)|payant ou (gratuit|pas)|(y a|il y a|y a-t-il) … (prix|tarif reduit|frais)|tarif (reduit|etudiant|enfant)
      ^(et )?(c|ca|sa|c'est|ça) (combien|cmb|cmbien|kombien|comb1|payant|gratuit|gratos|a combien)( sa coute| ca coute)?$|(ca|sa|cela) (coute|vaut|fait|revient a) (combien|cmb|cher)|(faut|on doit|il faut|je dois|doit-on) (payer|debourser|sortir)( (un truc|quelque chose|quoi|combien|l'entree|une entree|sa place))?|(c'est|l'entree|c) (bien |vraiment |totalement )?(gratuite?|payante?|libre)( pour (tous|tout le monde))?$|(il y a|y a|ya|y a-t-il) (quelque chose |qqch |un truc )?(a payer|un prix|un droit d'entree|une participation|un tarif|des frais)|combien (pour (entrer|participer|venir)|il faut (payer|prevoir)|faut-il (payer|prevoir|compter)|ca va me couter)
      ^(et )?(le |quel |un )?(budget|tarif|prix)( a prevoir| pour entrer| d'entree)?$|(un |des )?tarifs? (reduits?|etudiants?|chomeurs?|demandeurs? d'emploi|enfants?|jeunes?|seniors?|groupes?)
      ^(et )?(pour )?(l')?entree$
    `),
    registration: wording(`
      (faut-il|il faut|est-ce qu'il faut) (que |qu')(je|on|nous) (m'|s'|nous )(y )?inscri(ve|vions)( (au prealable|avant|a l'avance))?
      (faut-il|faut il|il faut|faut|doit-on|on doit|dois-je|je dois|est-ce qu'il faut|est-ce qu'on doit|est-ce que je dois|est-ce obligatoire (de|d')|c'est obligatoire (de|d')|obliges? (de|d')|ai-je besoin (de|d')|a-t-on besoin (de|d')|j'ai besoin (de|d')|on a besoin (de|d')|est-il necessaire (de|d'))( absolument| forcement| obligatoirement)? (s'inscrire|m'inscrire|nous inscrire|s'y inscrire|reserver|une (inscription|reservation)|d'inscription|inscription|s'enregistrer|prevenir|etre inscrite?)( avant| a l'avance| en ligne)?
      (l'|les |une )?(pre-?)?(inscriptions?|reservations?) (est|sont)(-elles?)? (elle |elles )?(obligatoires?|necessaires?|ouvertes?|possibles?|closes?|fermees?|requises?|gratuites?|en ligne|terminees?)|inscription (obligatoire|necessaire) \\?|(c'est|est-ce) (sur|avec|sans) (inscription|reservation)( ou pas)?
      comment (s'inscri(re|t)|on s'inscrit|s'y inscrire|peut-on s'inscrire|on peut s'inscrire|se passe l'inscription|se font les inscriptions|ca s'inscrit|se fait l'inscription|fait-on pour s'inscrire)|(modalites|conditions|lien|date limite|cloture)( d'| des | de l')inscriptions?|ou (peut-on |on peut |est-ce qu'on peut )?(s'inscrire|s'inscrit(-on)?)|jusqu'a quand (peut-on |on peut |faut-il )?s'inscrire|(c'est |entree )?(libre|sans reservation|ouvert) ou sur inscription
      (il |est-ce qu'il |est-ce qu'|on |je |ca |c'est |faudra |faudrait )?(faut|faut-il|faudra|faudrait|doit|doit-on|dois|dois-je|doi|necessite|demande|peut|peut-on) (absolument |obligatoirement |quand meme |vraiment |que je |qu'on |deja )*(s'inscri(re|t|s)|m'inscri(re|ve|s)|reserve(r)?|prevenir|s'enregistrer|confirmer|prendre (un |une )?(rendez-vous|rdv|place|billet|ticket)s?|une? (carton d'invitation|invitation|rendez-vous|rdv|ticket|billet|inscription|reservation)|un (carton|pass)( d'invitation)?)( (avant|a l'avance|d'avance|pour (venir|y aller|entrer)))?
      on s'inscrit( (ou|avant|sur place|par (mail|telephone)|en ligne))?( pour (ca|cela|y aller|celui-la))?( \\?)?$|c'est sur (resa|rdv|rendez-vous|invitation)|(on peut|peut-on|je peux|puis-je|est-ce qu'on peut|est-ce que je peux) (venir|y aller|passer|entrer|arriver|debarquer|se pointer) (comme ca|directement|sans (prevenir|s'inscrire|rendez-vous|rdv|reserver|inscription|reservation|m'inscrire)|librement|a l'improviste)|(l'entree|l'acces) est(-elle|-il)? libre|(inscription|resa|reservation|rdv)( est-elle| est)? (obligatoire|oblige|necessaire|requise)
      ^(pas |ya |y a |a-t-on |on a )?(besoin|oblige|obligation|obligatoire) (de |d')(s'inscrire|m'inscrire|reserver|reservation|inscription|prevenir)|(on peut|peut-on|je peux|puis-je|est-ce qu'on peut|est-ce que je peux) (y )?(venir|aller|y aller|entrer|participer|debarquer|passer) (sans (s'inscrire|m'inscrire|reserver|prevenir|inscription|reservation|rdv|rendez-vous))
    `),
    contact: wording(`
      (y a-t-il|il y a|avez-vous|as-tu|vous avez) (un |le |leur |son )?(numero( de telephone)?|telephone|mail|contact|lien)( (que je (peux|puisse|pourrais) (appeler|joindre)|presse|a appeler|a joindre))?|(donne|donnez|envoie|envoyez)(-moi)? (le|son|leur|un) (lien|numero|telephone|mail|contact|site)( svp| stp)?
      ^(et )?(un |le |son |leur )?(numero|telephone|tel|mail|contact)( s'il (vous|te) plait| svp| stp)$
      (numero|num|no) de (telephone|tel|portable)( d(e|u|es|')?)?|adresse (mail|e-mail|email|electronique)( d(e|u|es))?
      (qui|comment|ou) (est-ce que je |puis-je |peut-on |dois-je |je peux |je |on peut |peux-je )?(les |le |la |l'|peux )?(contacter|contacte|joindre|appeler|appelle|ecrire|telephoner|prevenir)( l'organisat(eur|rice)| les organisateurs| l'association)?|(je peux|puis-je|peut-on|on peut) (les |le |la )?(contacter|joindre|appeler)( qui)?
      (un|le|leur|son|les|sa|quel(le)?s?|c'est quoi le|du|votre|une)( est| sont)?( le| les| la| l'| leur| son)? ?(contacts?|numero(?! ?[0-9])( de (tel|telephone))?|telephone|tel|mails?|e-mail|email|adresse (mail|e-mail|email|electronique)|coordonnees|site( internet| web)?|page (web|facebook))( de (l'organisat(eur|rice)|l'association)| du contact| de contact| pour (s'inscrire|appeler|les joindre))?
      ^(contacts?|telephone|tel|mail|e-mail|email|numero|coordonnees|site|site web)$|a qui (puis-je |dois-je |je peux |je dois |est-ce que je |je )?(m'adresser|s'adresser|ecrire|m'adresse|demander|parler)|(y a-t-il|il y a|y a|vous avez|t'as|tu as) un (contact|numero|telephone|mail|site)
      (il y a|y a|ya|y a-t-il|vous avez|tu as|t'as|on a|c'est quoi|quel est|kel est|donne(z)?-moi|je peux avoir|je voudrais|je veux) (un |une |le |la |leur |son |des |les )?(mails?|e-mails?|emails?|adresse (mail|e-mail|internet)|tel|telephone|numero|num|contacts?|coordonnees|site( web| internet)?|interlocuteur)( … )?( ?(pour|ou|afin de) (les |l'|leur )?(joindre|contacter|appeler|ecrire|parler|avoir))?
      ^(et )?(le |un |leur |son )?(tel|tél|telephone|mail|email|contact|numero|num|site)( ?\\?)?$|(je |on )?(les |l')?(joins?|contacte|appelle|joint) (qui|comment|ou)|(qui|ki) (je |on |dois-je |faut-il |il faut |peut-on |puis-je |est-ce que je )*(peux |peut |dois )?(contacter|appeler|joindre|prevenir)|(leur|les) (ecrire|telephoner|joindre|appeler|contacter) (comment|ou|a quelle adresse)|comment (leur|les) (ecrire|telephoner|joindre|appeler|contacter)|pour (plus de )?(les )?(renseignements?|infos|joindre|contacter)$
      (j'ai|on a) (une|des|quelques) questions?( a (leur|lui) poser)?( … )?(je fais comment|qui contacter|a qui|je demande a qui)|(je|on) (demande|peux demander|peut demander|m'adresse|s'adresse) a qui
    `),
    organiser: wording(`
      (c'est |ce sera )?(organisee?|anime|animee|propose|proposee|porte|portee|presente) par qui|par qui (c'est|est-ce)( organise| anime| propose)?|(c'est|c'etait) (par )?qui( qui)? (qui )?(organise|anime|propose|l'organisateur|l'organisatrice|les organisateurs|derriere|porte|presente)( ca| cet evenement)?
      qui (est-ce qui |sont ceux qui )?(organise|organisent|anime|animent|porte|est derriere|presente|est a l'origine|s'en occupe|gere|a organise|fait ca)( ca| cet evenement| l'evenement| cet atelier)?|qui (est|sont) (l'|les? |le |la )?(organisat(eur|rice)s?|responsables?|porteurs?)|(quel est |c'est quoi |le nom de |et )l'organisateur|^((l'|les )?organisateurs?|c'est qui|par qui|et qui organise)$|quelle (association|structure|asso) (organise|propose|porte)( ca| cet evenement)?
      (c|c'est|ca|sa) (ki|qui)( (ki|qui))?( (organis[a-z]+|anime|gere|fait|propose|s'en occupe|tient|presente)( sa| ca| ce truc)?)?$|(ki|qui|kik|kiki) (ki |qui |est-ce qui )?(l'|la |les )?(organis[a-z]+|anime|gere|propose|tient|monte|accueille|nous accueille|est l'orga|recoit|invite)( sa| ca| ce truc| cet evenement)?|(kel|quel|kelle|quelle)(le)? (asso|association|structure|organisme|boite|collectif|est l'organisateur)( (organise|propose|est derriere|s'en occupe|porte))?|l'orga( c'est qui)?$|c'est (de|par|chez|organise par) (ki|qui)
    `),
    audience: wording(`
      (les |mes |nos )(enfants|ados|bebes|seniors|debutants|familles|poussettes) (sont|seront|sont-ils|sont-elles)( ils| elles)? (admis|acceptee?s|autorisee?s|bienvenue?s)
      (c'est |est-ce |est-ce que c'est |ca s'adresse |il est |c'est destine |c'est reserve )?(pour|a|destine a|ouvert a|reserve a|adresse a) (qui|quels? (publics?|ages?))( au juste| exactement)?$|a qui (ca |cela |est-ce que ca )?(s'adresse(-t-il|-t-elle)?|c'est destine|est-ce destine|est destinee?)( (ce|cet|cette|l'|la|le|ca)( [a-z]+)?)?|pour qui (c'est|est-ce)|(c'est|est-ce|c'etait) pour qui|^pour qui$
      (c'est |est-ce |est-ce que c'est |ca convient |c'est fait |c'est adapte )(bien )?(pour|aux?|adapte (aux?|pour)|ouvert (aux?|a)|reserve (aux?|a)|accessible aux?) (les |des |mes |un |une |mon |ma |tous |tout le )?(enfants?|adultes?|tous|monde|debutants?|etudiants?|jeunes?|familles?|grand public|ados?|seniors?|associations?|professionnels?|pros?|bebes?|petits)|(c'est )?(ouvert|accessible) a (tous|tout le monde|n'importe qui)|(a partir de )?quel age|quels? (est le |sont les )?publics?( vise| cible)?|(je peux|puis-je|on peut|peut-on|est-ce que je peux|est-ce qu'on peut) (y )?(venir|emmener|amener|aller|y aller|participer) (avec )?(mon|ma|mes|des|un|les|une) (enfants?|fils|fille|bebe|poussette|amie?s?|mari|femme|ados?)|tout public
      ^(et )?(c|c'est|ca|sa)( est)? (pour|ouvert a|reserve a|ouvert pour|destine a|fait pour|conseille a) (ki|qui|quel (public|age)|quels ages)( au juste| exactement)?|(ki|qui) (peut|a le droit de|pe|pourra) (y |s'y )?(aller|venir|participer|assister|inscrire|entrer)|(on|je|n'importe qui|tout le monde|les (non-)?(adherents|membres|enfants|debutants)) (peut|peuvent|peux) (y )?(venir|aller|participer|entrer)( meme (sans|si).*)?$|(faut|il faut|faut-il|doit-on|on doit) etre (membre|adherente?|etudiante?|benevole|une? (association|pro|professionnel)|de lille|en recherche|majeure?|deja)( [a-z' ]+)?|c'est (reserve|ouvert|limite|adapte|destine|convenable|faisable) (aux?|a|pour) … 
      (c'est |c )?(adapte|ok|bien|possible|approprie) (pour|aux?|avec) (les |des |un |une |mes |mon |ma )?(enfants?|gosses|petits|ados?|debutants?|seniors|personnes agees)( de [0-9]+ ans)?|(on peut|peut-on|je peux|puis-je) (venir|y aller) (avec|en famille|a plusieurs|en groupe|entre amis|seule?)( … )?
      ^(le |quel |quel est le )?public( vise| cible| concerne| attendu)?$
    `),
    accessibility: wording(`
      (en|avec mon|avec un) fauteuil( roulant)?|(besoin d')?une rampe|toilettes (adaptees|accessibles|handicapees?)|(est|sont|est-ce|est-elle|est-il|sont-ils)( bien)? accessibles?$
      (accessibles?|acces|accessibilite|adaptee?s?|praticable|amenagee?s?) (aux? |pour (les |un )?|en )?(personnes? )?(handicapee?s?|handicaps?|pmr|fauteuils?( roulants?)?|mobilite reduite|malvoyants?|sourde?s?|aveugles?|a mobilite reduite|en situation de handicap)
      (je suis|mon ami(e)? est|il est|elle est|ma mere est|mon pere est|personne) (en fauteuil( roulant)?|handicapee?|a mobilite reduite|malvoyante?|sourde?)|langue des signes|lsf|(fauteuil|fauteuils) roulants?|rampe d'acces|ascenseur|c'est accessible$|l'accessibilite|acces (pmr|handicap(es)?)|boucle magnetique
      (y a|ya|il y a|y a-t-il)( une| un| des)? (rampes?|ascenseurs?|boucle magnetique|acces (pmr|handicape?s?)|places? (pmr|handicape?s?))|(en |avec (un |mon )?)(fauteuil|bequilles|deambulateur|poussette)
    `),
    practical: wording(`
      ^(et )?(un |une |des |y a-t-il |il y a |ya )+(vestiaires?|toilettes?|wifi|garderie|buffet|buvette)$|(je peux|on peut|peut-on|puis-je) payer (par carte|en (especes|liquide|cheque))|(on|je) (dort|dors) (ou|sur place)|(peut-on|on peut) dormir( sur place)?
      (c'est |et )?qui (est-ce qui |qui )?(intervien(t|nent|dra)|parle|temoigne|prend la parole)( a| au| dans)?( ca| cet evenement| la conference| le debat)?|qui (est|sont|sera|seront) (l'|les? |la )?(conferenci(er|ere)s?|intervenante?s?|orat(eur|rice)s?|invitee?s?)|^(et )?(l'|les? |la |des )?(intervenante?s?|conferenci(er|ere)s?)$|(y a-t-il|il y a|ya|y a) (un|une|des) (intervenante?s?|conferenci(er|ere)s?|invitee?s?)
      (on|je|nous|ca) (y )?(mange|boit|bois|dejeune|dine|grignote)(-t-on)?( (bien|quoi|aussi|sur place|la-bas))*|(les |mes |nos |mon )?(chiens?|chats?|animaux)( sont| est)?(-ils|-il)? (admis|acceptee?s?|autorisee?s?|interdits?)
      (faut-il|il faut|faut|doit-on|on doit|je dois|dois-je|est-ce qu'il faut)( (deja|vraiment|absolument))* (savoir|s'y connaitre|avoir (des connaissances|de l'experience|un niveau|le niveau|un ordinateur))( [a-z]+)?|(je peux|on peut|peut-on|puis-je) (y )?(filmer|photographier|enregistrer|prendre des photos)|(c'est )?(a )?quel etage
      (est-ce( que c'est)?|ce sera|ca sera|ca se passe|ca se fait|ils parlent|on (y )?parle|c'est traduit)( en)? (anglais|francais)
      (on |je |nous |est-ce qu'on |est-ce que je )?(peut|peux|pourra|pourrai|peut-on|puis-je|y a-t-il|il y a|y a|y aura(-t-il)?|ya|(de )?quoi) (y |sur place )?(de quoi |quelque chose |un truc )?(a )?(manger|boire|grignoter|dejeuner|diner|se restaurer|prendre un verre)( sur place| la-bas)?
      (il y a|y a|y a-t-il|y aura-t-il|ya|c'est avec|est-ce qu'il y a) (un |une |des |du |de la |de l'|le |la |les )?(repas|buffet|restauration|buvette|bar|collation|gouter|pot|cafe|traiteur|nourriture|garderie|garde d'enfants|vestiaires?|toilettes?|wi-?fi|prises?|traduction|interprete|certificat|attestation|diplome|animaux)( offerte?s?| compris| sur place| prevue?s?)?|(le )?(repas|dejeuner|buffet|cafe) est (offert|compris|prevu|inclus)
      (avec|amener|emmener|prendre|venir avec) (mon|ma|mes|un|nos|notre) (chien|chienne|chat|animal|animaux|velo|trottinette)s?|(les )?(chiens|animaux) (sont )?(acceptes|admis|autorises|interdits)
      (il faut|faut-il|faut|dois-je|je dois|on doit|doit-on|qu'est-ce qu'il faut|qu'est-ce que je dois) (que j'|que je )?(apporter?|amener?|ramener?|emmener?|prevoir|emporter|venir avec|prendre|s'habiller|mettre)( quoi| quelque chose| du materiel| un ordinateur| son ordinateur| mon ordinateur)?|(quoi|qu'est-ce que|que) (faut-il |dois-je |je dois |il faut )?(apporter|amener|prevoir|emporter)|comment (s'habiller|m'habiller)
      (c'est|est-ce|ce sera|ca se passe|est-ce que c'est|(on peut|peut-on) (suivre|participer|assister))( aussi| disponible| dispo)? (sur place ou )?(en (ligne|visio|visioconference|distanciel|streaming|direct|exterieur|interieur|plein air)|a distance|dehors|a l'(interieur|exterieur)|sur zoom|filme|enregistre|retransmis)( ou (sur place|en presentiel))?|(en cas de|s'il) (pluie|pleut|mauvais temps|intemperies)|c'est (en|dans quelle|en quelle) (anglais|francais|langue)( ou en (anglais|francais))?|(en|dans) quelle langue
      (je peux|on peut|puis-je|peut-on|possible (de|d')|est-ce grave si (je|j'|on)) (arriver?|arrive|venir|viens|partir|repartir) (en retard|plus tard|apres le debut|en cours de route|avant la fin|plus tot|quand (je|on) veut)
      (yaura|y aura|il y aura|ya|y a|il y a|y'a|y aurait|yora|on aura|est-ce qu'il y (a|aura)|aura-t-on)( t il| t'il)? (un truc |quelque chose |qqch |de quoi |des trucs )?(a )?(manger|boire|grignoter|bouffer|becter|croquer|se restaurer)( (sur place|la-bas|la bas|labas))?|(on mange|on bouffe|on boit|bouffe|on peut manger|on peut boire)( quoi| un truc| sur place| la-bas)?$|(yaura|ya|y aura|y a|il y a|il y aura) … (buffet|repas|bar|buvette|apero|cafe|pot|wifi|vestiaire|food truck|toilettes)
      (faut|il faut|faut-il|je dois|on doit) (amener|ramener|apporter|prevoir|prendre|emporter) (un truc|quelque chose|qqch|quoi|son|sa|ses|mon|ma|mes|du|un|une|de quoi)( [a-z]+)?|(j'amene|je ramene|j'apporte|on amene) (quoi|un truc|quelque chose)|(mon|un|le) (chien|chat|velo|ordi) (est|sera|c'est) (accepte|admis|ok|possible|autorise)
      (et )?(pour|de quoi) (manger|boire|se restaurer|dejeuner|diner)( sur place| la-bas)?$
    `),
    when: wording(`
      (rappele(r|z)|rappelle|dire|donner|donnez|connaitre|savoir)(-moi)? (la date|l'heure|les horaires|le jour|les dates)
      (intervien(t|nent|dra)|parle(nt)?|passe(nt)?) (quand|a quelle heure|quel jour)|quand (intervien(t|nent|dra)|parlent?)
      (c'est|c|ca|ca se passe|ca a lieu|c'etait|ce sera|ca se deroule|il a lieu|elle a lieu|ca tombe|ca commence|ca finit) (a |le |pour |prevu )?(quand|kan|kand|kant|qd|quel jour|quelle date|quelle heure|quelles dates|quels jours)( deja| exactement| ca| donc)?
      (quand|kan|kand) (est-ce|c'est|a (t elle |t il )?lieu|se (passe|deroule|tient|termine)|commence|debute|finit|ca|ca (commence|finit|a lieu|se passe)|aura lieu|est prevue?|exactement|est)( que c'est| exactement)?|(a |vers |de |jusqu'a |pour )?quelle heure( (ca )?(commence|finit|est-ce|c'est|debute|a-t-il lieu))?( ca (commence|finit|debute|termine))?|quel (jour|est le jour)|(a )?quelles? (est la )?dates?|horaires? (de|du|des|d')|(quels?|les|ses|leurs|c'est quoi les)( sont les)? (horaires?|heures?)( d'ouverture| exacts?| precis)?|^(horaires?|quand( ca| exactement| deja)?|date|heure|la date|l'heure|les dates|et quand)$|et (l'heure|les horaires|la date|le jour)$
      (ca|elle|il|l'evenement|l'atelier) (commence|finit|debute|dure|se termine|termine)|combien de temps( ca)?( dure(-t-il|-t-elle)?)?|(quelle (est la )?)?duree|jusqu'a quand|(a|de) quelle heure a quelle heure
      ^(et )?(c|c'est|ca|sa|ça) (kan|kand|qd|quand|a quel(le)? heure|a kel(le)? heure?|kel(le)? (jour|heure?|date)|quel(le)? (jour|heure|date)|jusqu'a quand|jusqu'a quelle heure|vers quelle heure)( deja| sa| ca)?|(ca|sa|elle|il|c'est) (commence|comence|debute|demarre|fini|finit|termine|se termine|dure|ouvre|ferme) (a |vers |en |jusqu'a )?(kelle|kel|quelle|quel|quand|kan|combien|cb|cmb)( (heure?|de temps|jour))?( a peu pres| exactement)?|(a |vers |de |jusqu'a )?(kelle|kel|kele|quel|qel|qelle) heures?( (sa|ca) (commence|fini|finit))?|(ca|sa|elle|il) dure (combien|longtemps|cb|cmb|toute la journee)( de temps)?|combien de temps (ca |sa |il |elle )?(dure|faut-il prevoir|prevoir|ca prend)?|(quel|kel)(s)? (jour|date)( c'est| deja)?|c'est (bientot|encore loin|deja passe|passe|fini|toute la journee|sur plusieurs jours|en soiree|le matin|l'apres-midi)( ou (le soir|le matin|l'apres-midi|pas))?$|(ca|sa) tombe (quel jour|quand|kan)
      ^(et )?(kan|kand|qd|kant)( sa| ca)?( commence)?$|(c'est|c|ca dure|ca prend) (sur )?(toute|une) la? ?(journee|matinee|soiree|apres-midi)
    `),
    capacity: wording(`
      (il |est-ce qu'il )?(en )?(reste|y a|y a-t-il|reste-t-il|restent)( encore| toujours)?( de la| des| de)? ?(places?|la place)( disponibles?| libres?| de libre)?|combien de (places?|personnes|gens)|(c'est |est-ce |est-ce que c'est |deja )*complet|nombre (limite )?de places?|places? (disponibles?|restantes?|limitees?)|(trop tard|encore possible|encore temps) pour|jauge|capacite|ya (encore )?de la place
      (ya|y'a|il y a|y a|il reste|reste|y reste) (encore |toujours )?(des |de la |d' |une |2 |deux |un peu de )?(places?|dispo|dispos|place)( (encore|dispo|libre|restante)s?)?( ou (c'est )?(complet|full|plein))?|(c'est|c|deja|est-ce) (plein|blinde|full|complet)( ou (pas|il reste des places))?$|(cb|combien|cmb) (de |d')?(places?|gens|participants|personnes|inscrits)|trop tard pour (venir|s'inscrire|y aller|m'inscrire)
    `),
    similar: wording(`
      (du |le |de |dans le )?meme (genre|type|style|theme|sujet|esprit)|(evenements? |trucs? |choses? |quelque chose de )?(similaires?|semblables?|equivalents?|comparables?|ressemblants?|qui (y |lui )?ressemble(nt)?)|comme (ca|celui-la|celui-ci|celle-la|cet evenement|cet atelier)|dans ce genre
    `),
    calendar: wording(`
      (?<!\\b(un|une|mon|ma) [a-z-]+ )a (mon|notre) (agenda|calendrier)|(ajoute|mets|note|enregistre|inscris)(r|z|tre|re)?(-le|-la|-les|-ca|-moi ca| ca| cet evenement| l'evenement)?( (a|dans|sur))? (mon|l'|le|notre) ?(agenda|calendrier)( google| outlook)?|(fichier )?\\.?ics|(google|outlook) (agenda|calendar)|(l')?ajouter a (mon|l') ?(agenda|calendrier)
    `),
    what: wording(`
      (que|qu'est-ce que)( ca)? (veut dire|signifie)|(ca )?(veut dire|signifie) quoi
      de quoi (ca parle|il s'agit|s'agit-il|il est question|est-il question|parle-t-on|il retourne)|(c'est|ca parle de|ca parle|de|c'etait|ca porte sur|c|s'agit de) (quoi|koi|kwa)( exactement| au juste| le (principe|sujet|theme|concept)| ca| comme (evenement|truc))?|de quoi (ca parle|il s'agit|s'agit-il|il est question|est-il question|parle-t-on)|qu'est-ce que c'est( que ca)?|c'est quoi|kesako
      (parle|dis|raconte|explique|presente|decri)(s|z|r|re|vez|tes)?-(moi|nous)( en)?( un peu)?( plus| davantage)?( (sur|de|du|des|d'))?|(plus|davantage) (d'|de )(details?|infos?|informations?|precisions?|renseignements?)( (sur|de|du|a propos))?|(des|quelques|les|avoir des|avoir plus d') ?(details?|precisions?)( sur)?|en savoir (plus|davantage)( (sur|de))?|dis-m'en plus|m'en dire plus|(le|les|la|un|voir (le|les))? ?(detail|details|descriptif|resume|description|descriptions)( de| du| sur)?$|lire la suite|^(infos?|details?|plus d'infos?|description)$
      (qu'est-ce qu'on|que|on) (y )?(fait|va faire|fera)( la bas| pendant| sur place| exactement)|ca consiste en quoi|en quoi (ca|cela) consiste|(le|quel est le) (contenu|sujet|deroule|deroulement|principe)|(ouvre|affiche|montre)(r|z)?(-moi)? (le|la|l')(fiche|detail)
      ^(et )?(c|c'est|sa|ça|ca|cé) (koi|quoi|kwa|kw|kwoi)( (exactement|au juste|ca|sa|le (but|principe|programme|truc|concept|sujet)|en (gros|fait|deux mots|resume)|comme (truc|genre)))*|(ca|sa) (parle|cause|traite|consiste|porte|sert) (de |en |sur |a )?(koi|quoi)|(c'est|c) (quel|kel) (genre|type|style|sorte)( d(e|'|u) ?[a-z]+)?|(tu peux |vous pouvez |pouvez-vous |peux-tu )?(m'en dire|me donner|developper|preciser|detailler|expliquer|m'expliquer|en dire)( un peu)?( plus| davantage| plus de details| les details| ce que c'est)?( (svp|stp|la-dessus))?$|(au|le) (programme|menu) (c'est quoi|exact|complet|detaille)|qu'est-ce qu'(on|il) y (fait|fera|apprend|voit|trouve|a a (voir|faire) la-bas)|(quel|c'est quoi|kel)( est)? (le |l')?(but|theme|sujet|objectif|contenu|principe|interet|concept|deroule)( exactement| de la chose)?$|(plus|un peu plus|davantage) (d'|de )?(infos?|details?)|t'as (plus d'infos|des infos|plus de details)
      (on|je) y (fait|fais|va faire|voit|apprend) quoi|il s'y passe quoi|il se passe quoi (exactement|au juste|la-bas|de special)|^(raconte|racontez|explique|expliquez|detaille|developpe|precise|dis-moi tout)( moi| nous)?( ca| tout)?$
    `),
  },
  severally: {
    when: wording(`
      (c'est )?(quand|ou)( est| a lieu| sera| c'est)? (le|la|les) prochaine?s?|quand (y a-t-il|y a t'il|il y a|y a|ya|sont|ont lieu|peut-on|peux-je|puis-je|est-ce qu'il y a|est-ce que je peux|auront lieu|se (passent|deroulent|tiennent))|(quels|quel) jours? (y a-t-il|il y a|y a|ont lieu|sont|est-ce qu'il y a|peut-on)|(a )?quelles dates (y a-t-il|il y a|ont lieu|sont)
      ^((et|avec) )?((montre(z|r)?|affiche(z|r)?|voir|ouvre|ouvrez)(-moi|-nous)? )?(le |un |dans le |en vue )?calendrier( complet)?( (du|de) (programme|mois|mois de novembre|mois de l'ess)| des evenements)?$|^((et|vue|voir) )?(jour par jour|par (jour|date)s?)$|^((et|a) )?quels jours$
    `),
    where: wording(`
      ou (y a-t-il|il y a|y a|ya|sont|ont lieu|peut-on|puis-je|trouver|on peut|je peux|est-ce qu'il y a|est-ce qu'on peut|est-ce que je peux|auront lieu|se (passent|deroulent|tiennent))|(dans |a )quelles? (villes?|endroits?|communes?|lieux) (y a-t-il|il y a|y a|ont lieu|sont|peut-on)
      (sur|voir|vois|regarder|affiche(z|r)?|montre(z|r)?|ouvre|ouvrez|donne(z)?)(-moi|-nous)?( (tout|tous|ca|le programme|les evenements|sur))*( sur)? (la|une) carte( (interactive|geographique|de la metropole|des (communes|villes|evenements)|du programme))*(?! (de |d'|du |des |au |a |en |bancaire|bleue|postale|vitale|grise|cadeau|sim|visa|memoire|jeune|menu|astro))
      ^((et|avec) )?(la |une )?carte( (des (communes|villes|evenements)|du programme|de la metropole))?$|^((et|dans|voir) )*quelles (villes|communes)$|^((et|vue|voir) )?(par (ville|commune)s?|(ville|commune) par (ville|commune))$
    `),
  },
};
