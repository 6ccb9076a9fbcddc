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
      merci (beaucoup )?pour (tout|votre aide|ton aide|l'aide|les? infos?|l'info|la reponse|votre reponse|ces infos|les informations)
      (un grand |mille |grand )?mercis?( beaucoup| bien| infiniment| bcp| d'avance| a (vous|toi)| encore| tout plein)*
      mrci|mci|thx|thanks|thank you|remerciements
      je (vous|te) remercie( … (aide|reponse|infos?))?|nous vous remercions
      (c'est )?(super|genial|top|cool|excellent|formidable|magnifique|chouette|nickel|bravo)( sympa| gentil)?
      (c'est|t'es|tu es|vous etes) (tres |trop |bien )?(sympa|gentille?|aimable|adorable)
    `),
    bye: wording(`
      au revoir|aurevoir|a bientot|a plus( tard)?|a la prochaine|a demain|bye( bye)?|ciao|tchao|tchuss|adieu
      (bonne|belle|excellente) (journee|soiree|nuit|apres-midi|continuation|fin de (journee|semaine|soiree)|semaine)( a (vous|toi|tous))?
      (bon|excellent) (week-end|weekend|we|apres-midi)( a (vous|toi|tous))?
      (je (dois|vais) (y aller|partir|te laisser|vous laisser)|je (te|vous) laisse|j'ai fini|ce sera tout|c'est tout)
    `),
    yes: wording(`
      (oui|ouais|ouep|yes|yep|ui|wi|voui)( (oui|ouais|stp|svp|s'il (vous|te) plait))*
      carrement|volontiers|avec (grand )?plaisir|bien sur( que oui)?|bien entendu|evidemment|absolument|affirmatif
      exact|exactement|tout a fait|c'est (bien )?(ca|cela|celui-la|exact|correct|juste)
      je (le )?(confirme|valide)|c'est (confirme|valide)|(confirmer|valider|confirme|valide)( (ma|la) demande)?
      (vas|allez) y|envoie( la)?|envoyez( la)?|envoyer|je veux bien|pourquoi pas|go|banco
    `),
    fine: wording(`
      ok(ay|i|k)?( (ok|super|merci|parfait|d'accord))?|d'accord|d'ac|dac|entendu|compris|parfait|tres bien|c'est (bon|parfait|note|tout bon)
      ca marche|ca me va|impec(cable)?|bonne idee
    `),
    filler: wording(
      `ah( bon| oui)?|bon( ben| bah| alors)?|bah|ben|eh bien|alors|(dis|dites)(-moi)?(?= *,)|euh+|hum+|oh|hmm+|au fait|svp|stp|s'il (te|vous) plait|excusez-moi|pardon|desolee?`,
    ),
    no: wording(`
      (non|nan|nope|nn|noon)( (non|nan|merci))*
      pas (du tout|vraiment|maintenant|tout de suite|pour l'instant|pour le moment|interessee?|forcement)
      (jamais|surtout pas|negatif|certainement pas|bien sur que non|aucune? des (deux|trois)|aucun de ceux-la|ni l'un ni l'autre)
    `),
  },
  acts: {
    erase: wording(`
      (efface|supprime|detrui|oublie|enleve|retire)(r|z|s|re|nt)?(-moi)? … (mes|toutes mes) (donnees|infos|informations|coordonnees|traces)( personnelles)?
      (efface|supprime|oublie)(r|z)? (tout )?ce que (tu|vous) (as|avez|sais|savez) (de|sur) moi|(efface|supprime|oublie)(r|z)?-moi
      (efface|supprime)(r|z)? (tout|mon (compte|historique|mail|adresse)|la conversation|notre conversation)
      droit a l'(oubli|effacement)|(effacement|suppression) de (mes|toutes mes) donnees
    `),
    restart: wording(`
      (tout |on )?recommence(r|z|ns)?( (tout|a zero|depuis le debut|du debut|au debut|une recherche|la recherche))*
      (on )?(repart|repartir|repartons|reprendre|reprenons|reprend|revenir|retour) (a|de|depuis|du|au) (zero|debut|le debut|l'accueil|accueil)
      (nouvelle|autre|une autre) recherche|remise a zero|remettre a zero|reset|reinitialise(r|z)?|restart
      (efface|annule|oublie)(r|z)? (les|mes|tous les) (filtres?|criteres?|recherches?)|on efface tout|oublie tout
    `),
    cancel: wording(`
      annul(er|e|ez|ation|ons|es)( … (demande|inscription|reservation|venue|participation))?
      laisse(z|r)? (tomber|beton)|oublie(z)? ca|stop|arrete(r|z)?( tout)?|abandonn(er|e|ez|ons)|quitter
      (je|on|nous) (ne |n')?(peux|peut|pouvons|pourrai|pourrais|viens|viendrai|veux|participe) (plus|pas|finalement pas) (y )?(venir|aller|participer|etre la|m'inscrire|assister|la$|y etre)
      (je|on) (ne |n')?(viens|viendrai|vient|participe|participerai|veux) plus( du tout)?
      (me |m'|nous |se )?desinscri(re|s|vez|vez-moi|s-moi|ption)( … (atelier|evenement|formation))?|desistement|me desister|j'ai un empechement|retire(r|z)? (ma (demande|participation|inscription)|mon inscription)
    `),
    "my-requests": wording(`
      mes (demandes?|inscriptions?|reservations?|places|participations)( en cours| d'inscription)?
      (ou en est|le statut de|voir|suivre|retrouver|consulter|rappelle-moi) (ma|mon) (demande|inscription|reservation)( d'inscription)?
      (ma|mon) (demande|inscription|reservation) (est|a ete)( elle| t elle)?( bien| deja)? (prise|confirmee|acceptee|validee|enregistree|recue|partie|passee|envoyee)
      a quoi (je (me )?suis|suis-je|je me suis|me suis-je)( deja)? inscrite?|(je (me )?suis|suis-je)( bien| deja)* inscrite?s?( a quoi| ou)?
      (ce a quoi|a quels? (evenements?|ateliers?)) (je suis|suis-je|je me suis) inscrite?
    `),
    remind: wording(`
      (tu peux |vous pouvez |peux-tu |pouvez-vous )?(me )?(le |la )?(rappell?e(z|r)?|previen(s|t|dre)|prevene(z|r))(-(le|la))?(-moi)?( (le|la|ca|cela|cet evenement|l'evenement|par (e-mail|mail)))* (la veille|le jour d'avant|un jour (avant|a l'avance)|un jour plus tot)
      ^(oui )?((je (veux|voudrais|souhaite)|fais-moi) )?(un )?rappel( (par (e-mail|mail)|la veille))*$|^rappell?e(z)?-(le-)?moi( (ca|cet evenement|l'evenement))?$
    `),
    register: wording(`
      (je |on )?(veux|voudrais|souhaite|souhaiterais|aimerais|peux|puis-je|pourrais|vais|compte|faut|voudrions|souhaitons|desire)? ?((m'|nous |nous y |m'y |l'|les |y )inscrire|minscrire)
      comment (je )?(puis-je |peux |fais(-je)? pour |faire pour )?(m'|nous )inscri(re|s)|je m'(y )?inscris?|comment (je )?(reserve|reserver)|je me pre-?inscris
      inscri(s|vez|re|t|ver)-(moi|nous|me|le|la|les)|(m'|nous )inscrit?|inscri(s|re) (ma|mon|mes|notre) (fille|fils|enfants?|amie?s?|collegues?|mari|femme|mere|pere)
      (une |l'|demander (une |l')|faire une demande d'|demande d'|formulaire d'|bulletin d')?inscription
      (je |j'aimerais |on )?(veux |voudrais |souhaite |souhaiterais |peux |puis-je |pourrais )?(pre-?)?reserv(er|e|ez)(-moi)?( … places?)?|(une |faire une )reservation
      (je |on )(prends?|veux|voudrais|bloque) … places?|(une|deux|trois|quatre|cinq|[1-9]) places? (pour|a|au|s'il|svp|stp)( moi| nous)?
      (?<!comment )j'(y vais|y serai|y participe|aimerais (y )?(venir|participer|aller))|je (participe|viens|viendrai|serai (la|present|presente)|suis partante?)
      (je |on )(veux|voudrais|souhaite|souhaiterais|aimerais|peux|peut|pourrais|desire)( bien)? (y )?(venir|participer|assister|y aller|en etre)(?! (a|au|aux|en) (un|une|des|quoi|quel)| [a-z]* ?(avec|en (metro|bus|train|voiture|velo)))
      nous (viendrons|serons|participons|voulons venir|aimerions venir|souhaitons (venir|participer))|compte(z|r)?-(sur )?moi( dedans)?|m'y inscrire
    `),
    human: wording(`
      (parler|discuter|echanger|communiquer|causer|etre mise? en (relation|contact)|me mettre en relation) … (avec|a) (un|une|quelqu'un|l'equipe|le|la|vous|des)( (vrai|vraie|autre|etre))?( (humaine?|personne|conseillere?|operateur|operatrice|agent|responsable|interlocuteur|equipe|organisateurs?))?( en vrai)?
      (une? )?(vrai|vraie) (personne|humain|conseiller|interlocuteur|gens)|service client|support( technique)?|hotline
      (je veux|je voudrais|passe(z)?-moi|donne(z)?-moi|contacter|joindre|y a-t-il|appeler|avoir) (un |une |l'|le )?(humaine?|conseillere?|operateur|operatrice|responsable|interlocuteur|quelqu'un|equipe|standard|administrateur)
      (quelqu'un|une personne) (peut|pourrait|peut-il|pour)( il| t il)? (m'aider|me repondre|m'appeler|me rappeler|me renseigner)|(vous|te) (appeler|joindre|contacter|telephoner)|me (rappeler|faire rappeler)
      ^(humain|conseiller|operateur|un humain|quelqu'un|un conseiller)$
    `),
    identity: wording(`
      (t'es|vous etes|tu es|c'est) qui( toi)?( au juste| exactement)|(t'es|vous etes|tu es) qui|qui (es-tu|etes-vous|tu es|vous etes|t'es|est-tu|(t'as|t'a|vous a|te) (cree|fait|programme|developpe|concu))( toi)?
      (tu es|t'es|es-tu|vous etes|etes-vous|est-ce que tu es|suis-je en train de|je parle (a|avec)|c'est)( bien| vraiment| juste)? (une? |l')?(robot|bot|chatbot|humaine?|machine|ia|intelligence artificielle|vraie personne|personne reelle|ordinateur|programme informatique|chatgpt|automate|assistant|reel)( ou une? (humaine?|robot|machine|personne|vraie personne))?
      (comment|c'est quoi) (tu t'appelles|vous (vous )?appelez|t'appelles-tu|vous appelez-vous|ton (nom|prenom)|votre (nom|prenom))|tu t'appelles( comment)?|quel est (ton|votre) (nom|prenom|age)|(tu as|t'as) quel age
      (c'est quoi|qu'est-ce que c'est que?|qu'est-ce que?) (ce|cet|ton) (bot|chatbot|site|outil|service|truc-la|assistant)|parle(-moi)? de toi|(presente|presentez)-(toi|vous)
    `),
    language: wording(`
      (tu|vous|on|je|est-ce que tu|est-ce que vous)? ?(parle|parles|parlez|parlons|parler|parle-tu|parles-tu|parlez-vous|reponds?|repondez|repondre|continue|continuer|continuons|passe|passer|passez|passons|ecris|ecrire|discuter)(-moi)? (en |l'|le )?(anglais|francais|english|french)
      (en |version |langue )(anglais|francais|english|french|anglaise|francaise)( please| s'il (vous|te) plait| svp| stp)?|change(r|z|ment)? (de |la )langue|(in )?english( please)?|(in )?french( please)?
      ^(anglais|francais|english|french)$
    `),
    help: wording(`
      ^(a l')?aide( moi| svp| stp)?$|aide(z)?-moi|(besoin|demande) d'aide|a l'aide|au secours|help( me)?|sos
      (tu peux|pouvez-vous|peux-tu|vous pouvez|pourrais-tu|pourriez-vous|est-ce que tu peux) (m'aider|aider)
      comment (ca|cela|tu|vous|ce (bot|site|truc)|le bot|on) (marche|marches|fonctionne|fonctionnes|fonctionnez|t'utilise|te sers)( ici)?|comment (t'utiliser|vous utiliser|utiliser|poser une question|chercher|faire une recherche|s'en servir|demander)
      (que|qu'est-ce que|quoi|de quoi|tout ce que|dis-moi ce que) (sais-tu|peux-tu|tu sais|tu peux|tu es capable de|vous pouvez|vous savez|pouvez-vous|savez-vous|es-tu capable( de)?) ?(faire|repondre|me dire|trouver)?( pour (moi|nous))?
      (tu|vous) (sais|savez|peux|pouvez) (faire )?quoi( faire)?( pour moi)?|(a quoi|en quoi) (tu |vous |peux-tu |pouvez-vous )?(sers-tu|servez-vous|sers|servez|sert|m'aider|etre utile)( ce bot)?|tu sers a quoi|vous servez a quoi|ca sert a quoi
      mode d'emploi|instructions|je (ne |n')?(comprends|comprend|sais|y comprends) (pas|rien)( (comment|quoi) (faire|demander|ca marche))?|je suis perdue?|quelles? (sortes? de )?(questions|commandes)( (puis-je|je peux|peut-on) (poser|te poser|vous poser))?|que (puis-je|peut-on|je peux) (te |vous )?demander|^(menu|options|\\?)$
      (que faites-vous|qu'est-ce que vous faites) (de|avec) mes donnees|rgpd|confidentialite|vie privee
    `),
    correct: wording(`
      (c'est|ce n'est|c'etait) pas (ca|cela|ce que j'ai (dit|demande)|ce que je (veux|voulais|cherche|demande|voulais dire)|la bonne (ville|date|adresse))( du tout)?
      je (me suis trompee?|voulais dire|veux dire|parlais de|disais|pensais a)|(tu|vous) (m'as|m'avez|as|avez|n'as|n'avez)( pas)? (mal )?compris
      (modifi|corrig|chang|rectifi)(er|e|ez)( … )?(mon|ma|le|la|mes|l'|les)? ?(nom|prenom|mail|email|e-mail|adresse|telephone|tel|numero|nombre de places|nombre|coordonnees|places|message|demande)
      ^(corriger|modifier|changer|correction|erreur|rectifier|mauvaise (ville|date))$|il y a (une )?(erreur|faute)|une erreur( dans| sur)|(mon|ma) (nom|prenom|mail|email|e-mail|adresse|numero|telephone|tel) (c'est|est)|(mon|le|la|ma) (nom|mail|email|e-mail|adresse|numero|telephone) (est|n'est|c'est) (faux|fausse|pas bonne?|incorrecte?|pas le bon|mauvais)|(pas|mauvaise?) (le bon|la bonne|bonne?|ce) (nom|mail|adresse|numero|telephone)
    `),
    more: wording(`
      (voir |affiche(r|z)? |montre(r|z)?(-moi)? |donne(r|z)?(-moi)? )?(la |les )?(suite|suivante?s?|prochains resultats|autres|reste)( de la liste| des (resultats|evenements)| resultats| evenements| s'il (te|vous) plait| svp| stp)?$
      (voir |affiche(r|z)? |montre(r|z)?(-moi)? |donne(r|z)?(-moi)? |j'en veux |en voir |tu en as |t'en as |vous en avez )(en )?(plus|davantage|d'autres|encore)( d'evenements| de resultats| svp)?$
      ^(plus|encore( plus)?|davantage|plus d'evenements|plus de resultats|page suivante|continue(r|z)?|ensuite|et apres|et ensuite|la page suivante|et (les|la) (autres|suite)|encore (un|une|d'autres|quelques uns))$
      (il y en a|y en a|y'en a|ya|y a-t-il|il y a|t'en as|tu en as|vous en avez|tu as|vous avez|t'as|as-tu|avez-vous)( encore| que ca| pas)? ?(d'autres?|plus|davantage)( (idees?|choses?|propositions?|suggestions?|evenements?|resultats?|trucs?|choix|dates?))?$
      ^(et )?(un|une) autre$|(autre chose|rien d'autre|quoi d'autre|d'autres? (idees?|choses?|propositions?|suggestions?|evenements?|resultats?|trucs?|choix))
    `),
    count: wording(`
      combien de?(?!['’ ]*(temps|places?|gens|personnes|minutes|heures|jours|km|kilometres))(?=['’ ])|combien (il )?(y en a|y a)(-t-il| t il)?( d'| de )?|(il )?(y en a|yen a|ca fait|t'en as|vous en avez) (a )?combien|combien (sont|ont|se|en)|(quel est )?(le )?nombre (d(e|')(?! places?)|total)
    `),
    insult: wording(`
      (t'es|tu es|vous etes|es-tu|espece d'|espece de|gros|sale|quel|quelle|bande de|pauvre) (une? |vraiment |trop |tres |completement |qu'une? )*(cons?|connes?|nul|nulle|debile|idiote?|stupide|naze|bete|inutile|pourri|merdique|cretin|abruti|imbecile|boulet|tocard|moche|mauvais|merde|bouffon)
      espece (d'|de )?\\w+|idiote?s?|connards?|connasses?|encule(r|e|s)*|salop(e|ard|s)*|pute|putain|merdes?|ta gueule|tg|ftg|fdp|ntm|fils de pute|batards?|abrutis?|cretins?|imbeciles?|couilles?|foutre|ducon|trou du cul
      (va|allez) (te faire|chier|au diable|mourir|crever|te faire (foutre|voir))( .*)?|nique( .*)?|(tu|vous|ca) (ne )?(sers|servez|sert) (vraiment )?a rien|(bot|robot|service) (de merde|pourri|nul|inutile)|(c'est|vraiment|trop) (nul|pourri|de la merde|naze)|casse-toi|ferme(-la| ta gueule)
    `),
  },
  aspects: {
    access: wording(`
      comment (est-ce qu'on |est-ce que je )?(je |j'|on |nous |puis-je |peut-on |peux-je )?(peux |peut |fais pour |fait pour |faire pour )?(y )?(vais|va|va-t-on|aller|aller-y|venir|viens|vient|me rendre|se rendre|s'y rendre|m'y rendre|acceder|y acceder|arriver|accede)( la bas| sur place)?
      (comment (est)? ?(desservie?|accessible)|(pour|d')y aller|pour (s'y|m'y) rendre|acces au lieu|plan d'acces|itineraire|trajet)
      (quel|quelle|quels|quelles) (est |sont )?(le |la |l'|les )?(bus|metro|tram|tramway|ligne|lignes|station|arret|parking|transports?( en commun)?)|c'est (tres )?loin|(se |me |nous |ou )garer|ou (est-ce qu'on )?se gare|(il y a |y a |y a-t-il )(un |du |des )?(parking|metro|bus|tram|stationnement)( a cote| pas loin| proche| pres)?
      (un |le |une )?(parking|metro|bus|tram|station|gare)( de metro| de bus)? (le plus |la plus |pas loin|a cote|proche|pres|a proximite)( proche)?|(on peut|je peux|peut-on|puis-je) (y )?(aller|venir) (en|a) (metro|bus|train|voiture|velo|pied|transports?)( en commun)?|(en|par) (le )?(metro|transports en commun|tram)( c'est)?
    `),
    where: wording(`
      (c'est|c|ca|ca se (passe|situe|trouve|deroule|tient)|ca a lieu|c'est situe|il est|elle est|ils sont|c'etait|ce sera|ce serait|il a lieu|elle a lieu|(a )?lieu|il se (passe|trouve|tient|deroule)|elle se (passe|trouve|tient|deroule)) ou( exactement| precisement| ca| deja| donc)?
      ou (c'est|est-ce( que c'est| que ca se passe| que ca a lieu| qu'il est| qu'elle est)?|se (passe|situe|trouve|deroule|tient|tiendra|deroulera)(-t-il|-t-elle)?|a( t elle| t il)? lieu|ca se passe|ca a lieu|ca se trouve|ca|est(-il|-elle)?|aura lieu|exactement|doit-on aller|faut-il aller|se donne)( exactement| precisement)?
      (l'|son |leur |une |votre |c'est quoi l'|quelle est l'|donne(z)?-moi l')?adresse( exacte| precise| du lieu| postale| complete)?(?! (mail|e-mail|email|electronique))
      (dans|a|c'est|en|sur) quel(le)?s? (ville|endroit|lieu|salle|quartier|rue|commune|adresse|batiment)|quel(le)? (est le |est la |est l')?(lieu|endroit|salle|ville|commune)( exacte?| precise?)?$|(le|quel) lieu( exact)?$|^(et )?(c'est )?(ou( ca| exactement)?|le lieu|l'endroit)$|localisation
    `),
    price: wording(`
      (c'est|ca|ce sera|c'etait|cetait|est-ce|l'entree est|elle est|il est)( bien| vraiment| tout)? (combien|gratuite?|payante?|cher|chere|pas cher|libre|a quel prix|a combien|quel prix|au chapeau|gratos)( (l'entree|la place|ou (pas|payant|gratuit|non)|le (billet|ticket|prix)))*
      combien (ca|c'est|cela|est-ce que (ca|c'est)|il|elle|c'etait)? ?(coute|coutent|coutait|coute-t-il|vaut|valait|c'est|faut-il payer|faut payer|on paie|je dois payer|ca fait)( l'entree| la place)?|combien (pour|l'entree|la place|le billet|est l'entree|est la place)|ca coute( (quelque chose|cher|combien))?|(ca |l'entree )?coute (combien|cher)
      (quel(s|les|le)?|c'est quoi|le|les|son|leur|a quel|connaitre le|du)( est| sont)?( le| les| l')? (prix|tarifs?|cout|montant)( d'entree| de l'entree| de la place| du billet)?(?! libre)|^(prix|tarifs?|cout|combien|gratuit ou payant|payant ou gratuit)$
      (il faut|faut-il|faut il|on doit|doit-on|dois-je|je dois|est-ce qu'il faut|est-ce qu'on doit|faut) (payer|un billet|un ticket|une participation)|(on |je )(paie|paye)(-t-on)?( combien| quelque chose)?|(est-ce que )?(c'est|l'entree est|est-ce|est-il|est-elle) (bien )?(gratuite?|payante?)( ou (pas|payante?|gratuite?|non))?|gratuit ou (payant|pas)|payant ou (gratuit|pas)|(y a|il y a|y a-t-il) … (prix|tarif reduit|frais)|tarif (reduit|etudiant|enfant)
    `),
    registration: wording(`
      (faut-il|faut il|il faut|faut|doit-on|on doit|dois-je|je dois|est-ce qu'il faut|est-ce qu'on doit|est-ce que je dois|est-ce obligatoire (de|d')|c'est obligatoire (de|d')|obliges? (de|d')|ai-je besoin (de|d')|a-t-on besoin (de|d')|j'ai besoin (de|d')|on a besoin (de|d')|est-il necessaire (de|d'))( absolument| forcement| obligatoirement)? (s'inscrire|m'inscrire|nous inscrire|s'y inscrire|reserver|une (inscription|reservation)|d'inscription|inscription|s'enregistrer|prevenir|etre inscrite?)( avant| a l'avance| en ligne)?
      (l'|les |une )?(pre-?)?(inscriptions?|reservations?) (est|sont)(-elles?)? (elle |elles )?(obligatoires?|necessaires?|ouvertes?|possibles?|closes?|fermees?|requises?|gratuites?|en ligne|terminees?)|inscription (obligatoire|necessaire) \\?|(c'est|est-ce) (sur|avec|sans) (inscription|reservation)( ou pas)?
      comment (s'inscri(re|t)|on s'inscrit|s'y inscrire|peut-on s'inscrire|on peut s'inscrire|se passe l'inscription|se font les inscriptions|ca s'inscrit|se fait l'inscription|fait-on pour s'inscrire)|(modalites|conditions|lien|date limite|cloture)( d'| des | de l')inscriptions?|ou (peut-on |on peut |est-ce qu'on peut )?(s'inscrire|s'inscrit(-on)?)|jusqu'a quand (peut-on |on peut |faut-il )?s'inscrire|(c'est |entree )?(libre|sans reservation|ouvert) ou sur inscription
    `),
    contact: wording(`
      (numero|num|no) de (telephone|tel|portable)( d(e|u|es|')?)?|adresse (mail|e-mail|email|electronique)( d(e|u|es))?
      (qui|comment|ou) (est-ce que je |puis-je |peut-on |dois-je |je peux |je |on peut |peux-je )?(les |le |la |l'|peux )?(contacter|contacte|joindre|appeler|appelle|ecrire|telephoner|prevenir)( l'organisat(eur|rice)| les organisateurs| l'association)?|(je peux|puis-je|peut-on|on peut) (les |le |la )?(contacter|joindre|appeler)( qui)?
      (un|le|leur|son|les|sa|quel(le)?s?|c'est quoi le|du|votre|une)( est| sont)?( le| les| la| l'| leur| son)? ?(contacts?|numero(?! ?[0-9])( de (tel|telephone))?|telephone|tel|mails?|e-mail|email|adresse (mail|e-mail|email|electronique)|coordonnees|site( internet| web)?|page (web|facebook))( de (l'organisat(eur|rice)|l'association)| du contact| de contact| pour (s'inscrire|appeler|les joindre))?
      ^(contacts?|telephone|tel|mail|e-mail|email|numero|coordonnees|site|site web)$|a qui (puis-je |dois-je |je peux |je dois |est-ce que je )?(m'adresser|s'adresser|ecrire|m'adresse|demander|parler)|(y a-t-il|il y a|y a|vous avez|t'as|tu as) un (contact|numero|telephone|mail|site)
    `),
    organiser: wording(`
      (c'est |ce sera )?(organisee?|anime|animee|propose|proposee|porte|portee|presente) par qui|par qui (c'est|est-ce)( organise| anime| propose)?|(c'est|c'etait) (par )?qui( qui)? (qui )?(organise|anime|propose|l'organisateur|l'organisatrice|les organisateurs|derriere|porte|presente|intervient)( ca| cet evenement)?
      qui (est-ce qui |sont ceux qui )?(organise|organisent|anime|animent|porte|est derriere|intervient|presente|est a l'origine|s'en occupe|gere|a organise|fait ca)( ca| cet evenement| l'evenement| cet atelier)?|qui (est|sont) (l'|les? |le |la )?(organisat(eur|rice)s?|intervenante?s?|responsables?|porteurs?)|(quel est |c'est quoi |le nom de |et )l'organisateur|^((l'|les )?organisateurs?|c'est qui|par qui|et qui organise)$|quelle (association|structure|asso) (organise|propose|porte)( ca| cet evenement)?
    `),
    audience: wording(`
      (c'est |est-ce |est-ce que c'est |ca s'adresse |il est |c'est destine |c'est reserve )?(pour|a|destine a|ouvert a|reserve a|adresse a) (qui|quels? (publics?|ages?))( au juste| exactement)?$|a qui (ca |cela |est-ce que ca )?(s'adresse(-t-il|-t-elle)?|c'est destine|est-ce destine|est destinee?)( (ce|cet|cette|l'|la|le|ca)( [a-z]+)?)?|pour qui (c'est|est-ce)|(c'est|est-ce|c'etait) pour qui|^pour qui$
      (c'est |est-ce |est-ce que c'est |ca convient |c'est fait |c'est adapte )(bien )?(pour|aux?|adapte (aux?|pour)|ouvert (aux?|a)|reserve (aux?|a)|accessible aux?) (les |des |mes |un |une |mon |ma |tous |tout le )?(enfants?|adultes?|tous|monde|debutants?|etudiants?|jeunes?|familles?|grand public|ados?|seniors?|associations?|professionnels?|pros?|bebes?|petits)|(c'est )?(ouvert|accessible) a (tous|tout le monde|n'importe qui)|(a partir de )?quel age|quels? (est le |sont les )?publics?( vise| cible)?|(je peux|puis-je|on peut|peut-on|est-ce que je peux|est-ce qu'on peut) (y )?(venir|emmener|amener|aller|y aller|participer) (avec )?(mon|ma|mes|des|un|les|une) (enfants?|fils|fille|bebe|poussette|amie?s?|chien|mari|femme|ados?)|tout public
    `),
    accessibility: wording(`
      (accessibles?|acces|accessibilite|adaptee?s?|praticable|amenagee?s?) (aux? |pour (les |un )?|en )?(personnes? )?(handicapee?s?|handicaps?|pmr|fauteuils?( roulants?)?|mobilite reduite|malvoyants?|sourde?s?|aveugles?|a mobilite reduite|en situation de handicap)
      (je suis|mon ami(e)? est|il est|elle est|ma mere est|mon pere est|personne) (en fauteuil( roulant)?|handicapee?|a mobilite reduite|malvoyante?|sourde?)|langue des signes|lsf|(fauteuil|fauteuils) roulants?|rampe d'acces|ascenseur|c'est accessible$|l'accessibilite|acces (pmr|handicap(es)?)|boucle magnetique
    `),
    when: wording(`
      (c'est|c|ca|ca se passe|ca a lieu|c'etait|ce sera|ca se deroule|il a lieu|elle a lieu|ca tombe|ca commence|ca finit) (a |le |pour |prevu )?(quand|kan|kand|kant|qd|quel jour|quelle date|quelle heure|quelles dates|quels jours)( deja| exactement| ca| donc)?
      (quand|kan|kand) (est-ce|c'est|a (t elle |t il )?lieu|se (passe|deroule|tient|termine)|commence|debute|finit|ca|ca (commence|finit|a lieu|se passe)|aura lieu|est prevue?|exactement|est)( que c'est| exactement)?|(a |vers |de |jusqu'a |pour )?quelle heure( (ca )?(commence|finit|est-ce|c'est|debute|a-t-il lieu))?( ca (commence|finit|debute|termine))?|quel (jour|est le jour)|(a )?quelles? (est la )?dates?|horaires? (de|du|des|d')|(quels?|les|ses|leurs|c'est quoi les)( sont les)? (horaires?|heures?)( d'ouverture| exacts?| precis)?|^(horaires?|quand( ca| exactement| deja)?|date|heure|la date|l'heure|les dates|et quand)$|et (l'heure|les horaires|la date|le jour)$
      (ca|elle|il|l'evenement|l'atelier) (commence|finit|debute|dure|se termine|termine)|combien de temps( ca)?( dure(-t-il|-t-elle)?)?|(quelle (est la )?)?duree|jusqu'a quand|(a|de) quelle heure a quelle heure
    `),
    capacity: wording(`
      (il |est-ce qu'il )?(en )?(reste|y a|y a-t-il|reste-t-il|restent)( encore| toujours)?( de la| des| de)? ?(places?|la place)( disponibles?| libres?| de libre)?|combien de (places?|personnes|gens)|(c'est |est-ce |est-ce que c'est |deja )*complet|nombre (limite )?de places?|places? (disponibles?|restantes?|limitees?)|(trop tard|encore possible|encore temps) pour|jauge|capacite|ya (encore )?de la place
    `),
    similar: wording(`
      (du |le |de |dans le )?meme (genre|type|style|theme|sujet|esprit)|(evenements? |trucs? |choses? |quelque chose de )?(similaires?|semblables?|equivalents?|comparables?|ressemblants?|qui (y |lui )?ressemble(nt)?)|comme (ca|celui-la|celui-ci|celle-la|cet evenement|cet atelier)|dans ce genre
    `),
    calendar: wording(`
      (?<!\\b(un|une|mon|ma) [a-z-]+ )a (mon|notre) (agenda|calendrier)|(ajoute|mets|note|enregistre|inscris)(r|z|tre|re)?(-le|-la|-les|-ca|-moi ca| ca| cet evenement| l'evenement)?( (a|dans|sur))? (mon|l'|le|notre) ?(agenda|calendrier)( google| outlook)?|(fichier )?\\.?ics|(google|outlook) (agenda|calendar)|(l')?ajouter a (mon|l') ?(agenda|calendrier)
    `),
    what: wording(`
      (c'est|ca parle de|ca parle|de|c'etait|ca porte sur|c|s'agit de) (quoi|koi|kwa)( exactement| au juste| le (principe|sujet|theme|concept)| ca| comme (evenement|truc))?|de quoi (ca parle|il s'agit|s'agit-il|il est question|est-il question|parle-t-on)|qu'est-ce que c'est( que ca)?|c'est quoi|kesako
      (parle|dis|raconte|explique|presente|decri)(s|z|r|re|vez|tes)?-(moi|nous)( en)?( un peu)?( plus| davantage)?( (sur|de|du|des|d'))?|(plus|davantage) (d'|de )(details?|infos?|informations?|precisions?|renseignements?)( (sur|de|du|a propos))?|(des|quelques|les|avoir des|avoir plus d') ?(details?|precisions?)( sur)?|en savoir (plus|davantage)( (sur|de))?|dis-m'en plus|m'en dire plus|(le|les|la|un|voir (le|les))? ?(detail|details|descriptif|resume|description|descriptions)( de| du| sur)?$|lire la suite|^(infos?|details?|plus d'infos?|description)$
      (qu'est-ce qu'on|que|on) (y )?(fait|va faire|fera)( la bas| pendant| sur place| exactement)|ca consiste en quoi|en quoi (ca|cela) consiste|(le|quel est le) (contenu|sujet|deroule|deroulement|principe)|(ouvre|affiche|montre)(r|z)?(-moi)? (le|la|l')(fiche|detail)
    `),
  },
  severally: {
    when: wording(`
      (c'est )?(quand|ou)( est| a lieu| sera| c'est)? (le|la|les) prochaine?s?|quand (y a-t-il|y a t'il|il y a|y a|ya|sont|ont lieu|peut-on|peux-je|puis-je|est-ce qu'il y a|est-ce que je peux|auront lieu|se (passent|deroulent|tiennent))|(quels|quel) jours? (y a-t-il|il y a|y a|ont lieu|sont|est-ce qu'il y a|peut-on)|(a )?quelles dates (y a-t-il|il y a|ont lieu|sont)
    `),
    where: wording(`
      ou (y a-t-il|il y a|y a|ya|sont|ont lieu|peut-on|puis-je|trouver|on peut|je peux|est-ce qu'il y a|est-ce qu'on peut|est-ce que je peux|auront lieu|se (passent|deroulent|tiennent))|(dans |a )quelles? (villes?|endroits?|communes?|lieux) (y a-t-il|il y a|y a|ont lieu|sont|peut-on)
    `),
  },
};
