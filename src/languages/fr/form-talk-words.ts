import type { FormTalkWords } from "../form-talk-words.js";
import { wording, wordList } from "../wording.js";
import { OF_US } from "./both-of-us.js";

/** To be told, as one is of an answer. */
const TOLD = `(prevenue?s?|avertie?s?|informee?s?|notifiee?s?|avisee?s?|(re)?contactee?s?|rappelee?s?|tenue?s? (au courant|informee?s?)|mise?s? au courant)`;
/** How or when that is. */
const HOW = `(comment|quand|par (qui|quoi|quel moyen|mail|e-mail|email|courriel|sms|telephone|courrier)|sous combien de temps|dans (combien de temps|quel delai))`;

/** So many people. */
const MANY = `(?:une?|deux|trois|quatre|cinq|six|[0-9]{1,2})`;
/** Who come, or what is kept for them. */
const PEOPLE = `(?:personnes?|places?|participant(?:e)?s?)`;
/** Before what one wants done: "oui, pouvez-vous", "je voudrais". */
const ORDERS = `(?:(?:et|oui|alors|svp|(?:est-ce que )?(?:vous |tu )?(?:pouvez|pourriez|peux|pourrais)(?:-vous|-tu)?|je (?:peux|voudrais|veux|souhaite)|puis-je|j'aimerais|merci de|il faut|faudrait)[ ,]+)*`;
/** Before an order to send: "vous pouvez l'", "rien à ajouter,". */
const BEFORE_SENDING = `(?:(?:et|oui|ouais|alors|donc|bon|voila|ok|parfait|allez|hop|zou|go|tu|vous|on|je|j'|peux|pouvez|peut|pouvons|pourrez|pourriez|pourrais|il|ya|y a|faut|reste|n'y a|plus|qu'a|me|l'|la|le|les|bon pour|ok pour|go pour|passer|merci de|veuillez|(?:tout est|c'est) (?:tout|bon|correct|juste|complet|parfait)|rien(?: (?:d'autre|de plus))?(?: a (?:ajouter|dire|changer|signaler|preciser|modifier|corriger|transmettre))?)(?:-(?:vous|tu))?[ ,;.!]*)*(?<!(?<![a-z])(?:ne|n'|pas|jamais|sans) *)`;
/** After it: what is sent, to whom, and how soon. */
const WHAT_IS_SENT = `(?:[ -](?:(?:la|ma|cette|notre|l'|mon) ?(?:demande|inscription|reservation)|le formulaire|la|le|ca|cela|tout|le tout|l'envoi|comme (?:ca|cela)|ainsi|maintenant|vite|direct(?:ement)?|tout de suite|(?:a|a l'|aux) ?(?:organisat(?:eur|rice)s?|eux)|alors|donc|du coup|pour (?:moi|nous)|svp|stp|merci|s'il (?:vous|te) plait))*`;
/** What one gave, and the bot noted. */
const NOTED_SO_FAR = `(?:(?:tout )?ce (?:que |qu')(?:j'ai|je (?:t'|vous )ai|on a|nous avons|vous (?:m')?avez|tu (?:m')?as|t'as)(?: (?:bien|deja))* (?:donne|dit|mis|note|ecrit|saisi|rempli|marque|tape|fourni|indique|enregistre|retenu)e?s?|mes (?:infos?|informations|donnees|reponses|coordonnees|details)(?! (?:a|aux?|pour)(?![a-z]))|(?:le|un|mon) (?:petit )?(?:recap(?:itulatif)?|resume|bilan))`;
/** The same, however vaguely it is called. */
const GIVEN_SO_FAR = `(?:${NOTED_SO_FAR}|(?:tout|ca|cela|l'ensemble|le tout)(?: (?:ca|cela))?(?= *[^a-z ]| *$| (?:avant|svp|stp|s'il|merci|d'abord|une)(?![a-z]))|(?:la|ma|notre|cette) (?:demande|inscription|reservation)|la fiche|le formulaire)`;
/** What may stand around "récap" and "relire", alone. */
const BEFORE_RECAP = `(?:(?:et|ok|alors|bon|attends|attendez|avant|d'abord|svp|stp|oui|je|j'|on|vous|tu|peux|pouvez|peut|veux|voudrais|aimerais|fais|faites|faire|donne|donnez|montre|montrez|envoie|envoyez|moi|me|un|le|mon|petit|dernier|encore|laisse|laissez)[ ,'-]*)*`;
const AFTER_RECAP = `(?: (?:svp|stp|merci|s'il (?:vous|te) plait|complet|d'abord|avant|avant (?:l'envoi|d'envoyer|de valider|que (?:ca|cela|ce soit) (?:parte|envoye))))*`;
/** Words for what a person does in life, by their endings and those that have none. */
const CALLINGS = `(?:[a-z]+(?:istes?|eurs?|euses?|rices?|iens?|iennes?|iers?|ieres?|logues?|graphes?)|etudiante?s?|benevoles?|salariee?s?|presidente?s?|elue?s?|profs?|retraitee?s?|avocate?s?|medecins?|secretaires?|cadres?|stagiaires?|adherente?s?|membres?|parents?|maman|papa|independante?s?|enseignante?s?|cheffe?s?|maire|adjointe?s?|comptables?|sans emploi|au chomage)`;

/** What one gives of oneself. */
const MINE = `(mes|mon|ma|nos|notre) (donnees( personnelles)?|infos?|informations|reponses|coordonnees|nom|adresse( (mail|e-mail|email|electronique))?|mail|e-mail|email|courriel|numero( de (telephone|tel|portable))?|telephone|tel|portable)`;

/** After who comes along, what is said of something else: "avec notre présidente jeudi". */
const NOT_THEIRS = `(?:aux?|a|pour|et|ou|sur|les?|la|l|des?|du|d|dans|en|chez|qui|qu|que|on|je|j|nous|ils?|elles?|est|ce|cet|cette|si|vers|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|svp|stp|merci)(?![a-z])`;

/** Before one leaves it for later: "attendez, finalement", "merci mais". */
const BEFORE_LATER = `(?:(?:attend(?:s|ez)|bon|non|ok|d'accord|merci|finalement|en fait|ah|euh|hum|mais|alors|et|laisse(?:z)?(?: (?:ca|tomber))?|oui|super|tres bien|bien|c'est note)[ ,.!…]*)*`;
/** And after it: "et je reviens vers vous", "laissez". */
const AFTER_LATER = `(?:[ ,.!…]*(?:et (?:je|on|nous) (?:reviens|revient|reviendrai|reviendra|reviendrons|(?:te|vous) (?:redis|dirai|dira|rappelle|recontacte))(?: (?:plus tard|apres|vers (?:vous|toi)|ca))*|je reviens|laisse(?:z)?(?: (?:ca|tomber))?|merci(?: beaucoup)?|svp|a plus(?: tard)?|pour l'instant|bonne (?:journee|soiree)|au revoir))*`;

/** What French says around the answers to a form. Notation in ../wording.ts. */
export const formTalkWords: FormTalkWords = {
  declines: wording(`
    ^((oui|non|nan|nn|bof|euh|ah|oh|ben|bah|merci|nope) )*(non|nan|nn|nope|skip|voila|plus tard|jsp|(je )?(ne |n')?(sais|vois) pas( (trop|vraiment|encore))?|aucune?|rien|sans|neant|passe(r|z)?|suivante?|on passe|je passe|pas (la peine|besoin|necessaire|utile|maintenant|envie|de (message|mot|remarque|commentaire|besoin|telephone|tel|portable|numero)( particuliere?)?)|ca ira|(c'est|tout est|c'etait) (tout |bien )?(tout|bon|ok|nickel|correct|juste|parfait)|sans facon|ne sais pas|inutile)( (merci|du tout|d'autres?|de (plus|special|particulier)|particulier|a (ajouter|signaler|dire)|de telephone|ca ira|c'est tout|pour l'instant|de mot|de message|message|telephone|tel|numero))*$
    ^(non )?(merci )?(je (ne |n')?|j')?(ai|veux|souhaite|prefere|voudrais|en ai|y tiens) (ne )?(pas|plus|rien|aucun)( (de|en|le|un|d'|a|mon))*( (telephone|tel|portable|numero|mail|e-mail|donner|ajouter|dire|avoir|message|laisser|avoir|communiquer|transmettre|signaler))*( (non|merci))*$
    ^((non|nan|ok|bon|alors|allez|et|on|je|,)[ ,]*)*(passe(r|z|ns)?|saute(r|z)?|laisse(r|z)?|ignore(r|z)?) (tout( (ca|cela|le reste))?|le reste|les deux|tous les champs)( (svp|stp|merci|vide))*$
    ^(non )?(merci )?(je )?(n'en|en) (ai|veux|vois) pas( (besoin|l'utilite))?$|^(non )?rien (a|de) [a-z ]+$|^(je )?prefere (pas|ne pas)( (le|la))?( (donner|dire))?$|^tout est dit$
  `),
  plainNo: wording(
    `^((ah|oh|euh|ben|bah|bon|mais)[ ,]*)*(non|nan|nn|nope|no)([ ,]+(non|nan|nn|nope|no|pas du tout|surtout pas|pas comme ca))*$`,
  ),
  sends: wording(`
    ${BEFORE_SENDING}(envoi(e|es|s)?|envoy(er|ez|ons)|envoye(?! *[?])|transmet(s|tre|tez|tons)|soumet(s|tre|tez|tons)|expedi(e|er|ez|ons)|balance(z)?|lance(z)?|(valid|confirm|finalis)(e|er|ez|ons))${WHAT_IS_SENT}
    ${BEFORE_SENDING}(termin|boucl|clotur|complet)(e|er|ez|ons) (la|ma|cette|notre|l'|mon) ?(demande|inscription|reservation)${WHAT_IS_SENT}
  `),
  resends: wording(`
    ^((et|oui|alors|bon|svp|stp|je ne suis pas sure? (que|qu')[^.!?]*|(vous |tu )?(pouvez|peux|pourriez)(-vous|-tu)?)[ ,.;]*)*(la |le |l'|me la |nous la )?(renvo(yer|yez|ie|ies)|re-?transmett?(re|ez|s)|(envo(yer|yez|ie)|transmett?(re|ez|s)) (la |le |ma demande |la demande )?(a nouveau|de nouveau|encore( une fois)?|une (deuxieme|seconde) fois))( ?(-la|-le|la|le|ma demande|la demande|la|svp|stp|s'il (vous|te) plait|merci|encore|une fois|au cas ou))*(?= *[?.!,]| *$)
  `),
  assents: wordList(`
    moi nous vous tu je j on d accord ca cela m a l air juste bon parfait nickel impec super genial top bien tres tout va convient monsieur madame jeune homme donc alors du coup
    rien redire dire ajouter changer oui ouais ben bah allez hop svp stp s il plait te merci maintenant c est ok correct exact en ordre complet
  `),
  readsBack: wording(`
    (re ?lire|re ?lis(ez)?|re ?voir|re ?voyons|verifi(er|ons)|recapitul(er|e|ez|ons)|resum(er|e|ez)|re ?montr(er|e|ez)|affich(er|e|ez)|rappel(er|le|lez)|re ?di(re|s|tes)|re ?donn(er|e|ez)|renvo(yer|ie|yez)|repet(er|e|ez))(-moi|-nous)?( (bien|juste|encore|une (derniere )?fois))* ${GIVEN_SO_FAR}
    (voir|re ?voir|lire|re ?lire|verifier|regarder|controler|jeter un (oeil|coup d'oeil))( (tout|ca|cela|la|le|les|ma|mes|demande|donnees|infos|informations|de|sur|encore|une|derniere|fois))* avant (d'envoyer|l'envoi|de (valider|l'envoyer|les envoyer|confirmer|transmettre)|que (ca|vous|cela|tu|je|j')[ ']?(parte?|ne partez?|envo[a-z]+|transmet[a-z]*|n'envo[a-z]+))
    (montr(er|e|ez)|donn(er|e|ez)|envo(yer|ie|yez)|voir|lire|lis(ez)?|di(s|tes))(-moi|-nous)?( (juste|encore|moi))* ${NOTED_SO_FAR}
    ^${BEFORE_RECAP}(re ?lire|re ?lis(ez)?(-moi)?|relecture)${AFTER_RECAP}$|^${BEFORE_RECAP}(re ?cap(s|itulatif|itule(r|z)?|itulation)?|resum(e|er|ez)|bilan|synthese)( (de|avec) (tout( (ca|cela))?|(ma|la|cette) (demande|inscription|reservation)|mes (infos?|informations|donnees|reponses|coordonnees)))?${AFTER_RECAP}$
    (qu'est-ce que|qu'est-ce qu'|c'est quoi ce que|que|quoi) ?(vous |tu |j'|je )?(avez|as|ai|aviez|avais)(-vous|-tu|-je)? ?((bien|deja|donc) )*(note|mis|ecrit|enregistre|retenu|marque|donne)( (sur|pour|de|comme infos? sur) (moi|nous)| (jusqu'ici|jusque-la|exactement|au (final|juste)))*(?= *[?]| *$)|(vous |tu |t'|j')(avez|as|ai) ((bien|deja|donc) )*(note|mis|ecrit|enregistre|retenu|marque|donne) quoi( (sur|pour|de) (moi|nous)| (jusqu'ici|exactement|au (final|juste)))*(?= *[?]| *$)
    (j'ai|ai-je|on a|vous avez|tu as|avez-vous) ((bien|deja) )*(inscrit|mis|note|dit|marque|compte) qui(?![a-z])|qui( est-ce que| est-ce qu')? ?(j'ai|ai-je|on a|vous avez|tu as|avez-vous) ((bien|deja) )*(inscrit|mis|note|dit|marque|compte)(?! (a|de|que)(?![a-z]))
  `),
  replaces: wording(
    `(remplac|substitu)(e|er|ez|ons|erais)|chang(e|er|ez) (?=.{1,60} par (?!(mail|e-mail|telephone|sms)))`,
  ),
  replacedBy: wording(`par`),
  inPlaceOf: wording(
    `(a la place|au lieu|en remplacement) (de |d'|du )|(?<=[a-z0-9] *,? *)plutot qu(e |')`,
  ),
  inMyPlace: wording(`(a|en) (ma|notre) place`),
  swapEnds: wording(
    `(dans|sur) (la|ma|le|mon|cette|ce) (demande|inscription|reservation|message|mot|formulaire|liste)|svp|stp|s'il (vous|te) plait|merci|(c'est )?possible|alors|finalement|si possible`,
  ),
  inMessage: wording(`dans (le|mon|ce|notre) (message|mot|commentaire)`),
  takesOut: wording(`
    (enleve|retire|supprime|efface|vire|ote|oublie|raye|barre|coupe)(r|z|s)?|(laisse|laissez) tomber|(ne )?(veux|voudrais|souhaite|voulons|mettez|mets) (pas|plus)( (que|de|du|mettre|donner|laisser))*
  `),
  leavesOut: {
    phone: wording(
      `(enleve|retire|supprime|efface)(z|r)? (mon|le) (numero de )?(telephone|tel|portable|numero)|(((je |j')(ne |n')?(ai|donne|veux) )?(pas de|sans( (le|mon))?|aucun)|(je |j'?)?(ne |n')?(donne|donnerai|laisse|(prefere|souhaite|veux|voudrais)( ne)?) pas( (donner|laisser|communiquer|transmettre))? (de|mon|le)) (numero de |n° de )?(telephone|tel|portable|numero|num)( (pro|perso|fixe|portable|mobile|personnel|professionnel|desolee?|merci|svp|a (vous )?(donner|laisser)|de (notre|mon|ce) cote|pour (moi|nous|l'instant)))*(?= *([^a-z0-9 -]|et |mais |juste |ni |pas |sans |oui |ok |c'est |tout |$))|(laisse(z|r)? tomber|oublie(z)?|(enleve|retire|supprime|efface|vire|ote)(z|r)?|pas besoin d(e|u)|laisse(z|r)?( le champ)? vide) (le |mon |ce )?(champ )?(telephone|tel|portable|numero)`,
    ),
    message: wording(
      `((je |j')(ne |n')?(ai|laisse|mets|veux) )?(?<!(recu|eu|vu|envoye|il y a|y a) )(pas de|sans|aucune?|ni) (message|msg|mess|mot|remarque|commentaire)s?( (particuliere?|special|merci|finalement|du coup|a (laisser|ajouter|transmettre)|pour (l'organisateur|eux|lui|elle)))*(?= *([^a-z0-9 -]|et |mais |juste |ni |pas |sans |oui |ok |c'est |tout |$))|(laisse(z|r)? tomber|oublie(z)?|passe(z|r)?|pas besoin d(e|u|')) (le |un |mon )?(message|mot|commentaire)|(((je |j'|on |nous |(il )?(n')?y )(n'|ne )?(ai|a|avons|vois|voit) )?rien( d'autre| de plus)? a (leur |lui |vous |y )?(ajouter|dire|redire|signaler|transmettre|preciser|changer|modifier|corriger)|(?<=(^|[,;.!] *)((non|nan|merci|ok)[ ,]+)*)rien (d'autre|de plus))( (pour (moi|nous)|de (mon|notre) cote|merci))*(?= *([,;.!]|$|mais |oui |ok |c'est |tout ))|c'est tout$`,
    ),
  },
  phoneEnds: wording(`
    (fini(t|s)|termine(nt)?|finir|terminer|finissant|terminant)( (bien|plutot))? (par|en|avec) (une? )?([0-9]{1,4}( [0-9]{2})?)(?= *([^a-z0-9@. ]|$|et |pas |non |au lieu |svp|stp|merci|pardon|desolee?))([ ,]*(et )?(pas|non|au lieu d(e|'))( (par|en))?( ?une?)? [0-9 ]+)?
    derniers? (chiffres?|numeros?)( (de|du) (mon |ma |le )?(telephone|tel|numero|portable|mobile))?(,? (c'est|c|est|sont|ce sont|en fait|plutot|bien))* (une? )?([0-9]{1,4}( [0-9]{2})?)(?= *([^a-z0-9@. ]|$|et |pas |non |au lieu |svp|stp|merci|pardon|desolee?))([ ,]*(et )?(pas|non|au lieu d(e|'))( ?une?)? [0-9 ]+)?
    [0-9]{1,4} a la fin([ ,]*(et )?(pas|non|au lieu de) [0-9 ]+)?
  `),
  dictates: wording(`
    (et )?(pouvez-vous |tu peux |vous pouvez |merci de |il faut )?(mettez|mets|mettre|ajoutez|ajoute|ajouter|ecrivez|ecris|ecrire|notez|note|noter|precisez|precise|preciser|indiquez|indique|indiquer)( (juste|aussi|bien|svp))* (en|dans le|comme|pour) (message|commentaire|remarque|mot)( (svp|s'il vous plait))? *:? *(que (?!vous)|qu')?
    ${ORDERS}(ajout|laiss|mett?|not|ecri|envo[iy]|transmett?|pass)(e|er|ez|s|re|vez|re|vre)? (leur |lui |aussi |juste )*(un|une|ce|le|mon|notre) (petit )?(message|mot|commentaire|remarque|note)( (pour|a) (eux|lui|elle|l'organisat(eur|rice)))? *(:|pour (leur |lui )?(dire|preciser|signaler|indiquer) (que |qu')|disant (que |qu')|qui dit (que |qu')|comme quoi )
    ((^|(?<=[^a-z0-9 ] *))|et |avec |(?<=^ *)(oui|ouais|si|alors|ok|bon|juste|voici|voila|j'ai|j'aurais)( (oui|alors|juste|bien))* )(un |le |mon )?(petit )?(message|msg|mot|commentaire|remarque|note)( (pour|a) (eux|lui|elle|l'organisat(eur|rice)))? *:|(pour|a) l'organisat(eur|rice)s? *:|(dites|dis|transmettez|transmets|passez|passe|ecrivez|ecris)(-(leur|lui)) (bien )?(ceci|ca|cela) *:|(et )?(en|comme|pour le) (message|commentaire|remarque) *:|(^|(?<=[^a-z0-9 ] *))(le |et )?message( *:| (?=(je|j'|on|nous) ))
    (et )?((dites|dis|precisez|precise|signalez|signale|indiquez|indique)(-(leur|lui)| a l'organisat(eur|rice))|(prevenez|previens)(-(les|le|la)| l'organisat(eur|rice))) (bien |aussi )?(que |qu')
    (et |oui )?((vous |tu )?(pouvez|peux|pourriez)(-vous|-tu)? |merci de |il faut |faudrait )(les |la |l')?(prevenir|informer|avertir)( l'organisat(eur|rice))? (que |qu')|(?<!vien(s|t|nent) de (me |nous |te |vous )?)(et |oui )?((vous |tu )?(pouvez|peux|pourriez)(-vous|-tu)? |merci de )?(leur |lui |l')?(noter|ajouter|preciser|indiquer|signaler|mentionner|dire|transmettre)( a l'organisat(eur|rice)s?)? (bien |aussi |juste )?(que |qu')
    ${ORDERS}(les |leur |lui )?(demand(ez|e|er)|verifi(ez|e|er)|voir)(-leur|-lui| a l'organisat(eur|rice)s?| avec eux| avec l'organisat(eur|rice))(?= (si|s'il|quand|comment|ou|a quelle|combien|pourquoi) )|${ORDERS}(leur|lui) demander(?= (si|s'il|quand|comment|ou|a quelle|combien|pourquoi) )
    (et |oui )?(notez|note|ajoutez|ajoute|precisez|precise|indiquez|indique|signalez|signale|mentionnez|mentionne) (bien |aussi |juste )?(que |qu')|^((et|oui|alors|sinon) )*(dites|dis) (bien |aussi )?(que |qu')
      (^|(?<=[^a-z0-9 ] *))((en fait|enfin|ah|oh|si|mais|et|alors|bon|oui|juste|attendez)[ ,]*)*demand(ez|e)(?= (si|s'il|quand|comment|ou|a quelle|combien|pourquoi) )|(^|(?<=[^a-z0-9 ] *))((en fait|enfin|ah|oh|si|mais|bon|attendez)[ ,:]+)+(dites|dis) (bien |aussi )?(que |qu')
  `),
  into: {
    puts: wording(
      `${ORDERS}(ajoutez|ajoute|ajouter|mettez|mets|mettre|notez|note|noter|ecrivez|ecris|ecrire|indiquez|indique|indiquer)( (aussi|juste|bien))*( (que |qu'|:))?(?! plutot)`,
    ),
    message: wording(
      `(dans|sur|en|comme) (le |mon |ce |notre )?(message|mot|commentaire|remarque)( (pour|a|de) (eux|lui|elle|l'organisat(eur|rice)))?(?= *([.,;?!]|$|et ))`,
    ),
    empty: wording(`^(ca|cela|tout|tout ca|quelque chose|rien|le|la|les|un mot|autre chose)$`),
  },
  changesBeside: wording(`
    ^((et|aussi|ah|oh|du coup|finalement|en fait|sinon|svp)[ ,]*)*(mettez|mets|comptez|compte|passez|passe|faites|changez)( (ca|le|la|nous|moi|donc|plutot|a|en|pour))* (une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[0-9]{1,2})( (places?|personnes?))?(?![0-9:h])
    ^((et|aussi|ah|oh|du coup|finalement|en fait)[ ,]*)*((on|nous) (est|sera|serons|sommes|vient|viendra|viendrons) (a )?(deux|trois|quatre|cinq|six|[2-9])|pas de (telephone|tel|portable)|(envoyez|envoie|transmettez)(-(le|la))?(?= *([.!,]|$))|(mon|ma) (nom|e-?mail|mail|adresse|telephone|numero) (est|c'est))
    ^((et|aussi|ah|oh|au fait|du coup|finalement|en fait|sinon)[ ,]*)*(ma|mon|mes|notre|nos|une?|deux|trois) [a-z-]+( (viendra|viendrait|viendront|vient|viennent|sera|seront|se joint|se joignent|nous rejoint|m'accompagne|nous accompagne))( (donc|finalement|la|a (moi|nous)))*( (aussi|egalement|en plus|avec (moi|nous)))+(?= *([.,;!]|$|donc |et (donc|du coup) |ca (fait|fera) ))
  `),
  countsUs: wording(
    `(on|nous) (serait|serions|sera|serons|viendrait|viendrions|viendra|viendrons)( (bien|tous|toutes|donc|a|environ|peut-etre))* (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[0-9]{1,2})(?! ?(h|heures?|euros?|km|minutes?|min|ans|jours?|fois)(?![a-z]))(?![0-9:])`,
  ),
  signsUpForIt: wording(
    `(inscri(s|vez|re)|mettez|mets|mettre|notez|note|noter|ajoutez|ajoute|ajouter) ((?! (a|au|aux|pour|en|et|sur|dans) )[^?!,\\n]){1,60} (a|pour) (ca|cela|celui-(la|ci)|celle-(la|ci)|cet evenement)( (svp|stp|s'il (vous|te) plait|merci))*$|inscri(s|vez)-y ((?! (a|au|aux|pour|en|et|sur|dans) )[^?!,\\n]){1,60}$`,
  ),
  goesThere: wording(
    `^((super|genial|parfait|ok|okay|top|cool|nickel|bon|bien|tres|merci|chouette|oui|alors|allez)[ ,!.]*)*(on|nous|je|j') ?y (va|vais|allons|ira|irai|irons|passe|passerai|passera)( (cet? (apres-midi|aprem|soir|matin)|demain|tout a l'heure|tantot|aujourd'hui|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|ce week-end|du coup|alors|donc|tous|ensemble|en famille|avec plaisir))*( *[,!.]* *(merci|super|a bientot|bonne journee|bonne soiree|beaucoup|bien|encore))*$`,
  ),
  announces: wording(
    `^(je|j'|on|nous) ?(y )?(viens|vient|venons|vais venir|viendrai|viendra|viendrons|serai (la|present|presente)|sera la|serons la|participe(rai|ra|rons|ons)?|arrive)( (bien|tous|toutes|aussi))*$`,
  ),
  changes: wording(`
    (je peux|puis-je|est-ce que je peux|on peut|peut-on|(c'est )?possible de|je (veux|voudrais|souhaite|dois)) (encore |toujours )?(changer|modifier|corriger|rectifier) (le|la|l'|mon|ma|les)(?! evenement)
    ^((oui|non|pardon|oups|mince|attendez|en fait|finalement|ok|et|mais|bon|svp|(vous |tu )?(pouvez|peux)(-vous|-tu)?|(il )?faut|on peut|peut-on)[ ,]*)*(chang|modifi|corrig|rectifi)(e|er|ez|eons|ons) (le |la |l'|les |mon |ma |notre |de |d')(?!evenement)[a-z-]+( (de (personnes|places|telephone)|mail|e-mail|d'arrivee))?( (svp|stp|merci|s'il (vous|te) plait|d'abord))*$
    trompee?s? (de |d'|dans (le |la |l'|mon |ma ))(heure|horaire|jour|creneau|moment|seance|date|nom|prenom|numero|mail|e-mail|adresse|telephone)$|(pas le bon|le mauvais) (horaire|jour|creneau|moment)$|(pas la bonne|la mauvaise) (heure|date|seance)$|(l'|le |la )(heure|horaire|jour|creneau|date) (est|n'est|c'est) (faux|fausse|pas (la |le )?bonne?|mauvaise?)$
    (il y a |j'ai fait |c'est )?(une )?(petite )?(erreur|faute|coquille)( de frappe)? (dans|sur|a|de) (le |la |l'|mon |ma )(heure|horaire|jour|date|nom|prenom|numero|mail|e-mail|adresse|telephone|tel|portable)( (mail|e-mail|de (telephone|tel|portable)))?$
    une? autre (heure|horaire|jour|creneau|moment|seance|date)( (svp|stp|s'il (vous|te) plait))*$
    (?<!(me|nous) )(r?ajoute(r|z)?|laisse(r|z)?|mettre|mettez|donner|indique(r|z)?|ecrire) (aussi |encore |juste )?(un|une|mon|notre|le|des|plusieurs) (petit )?(message|mot|commentaire|remarque|numero|telephone|tel|portable|personnes?|places?|participants?)( (de (telephone|tel|portable|plus)|portable|en plus|aussi|(a|pour) (l'organisat(eur|rice)|eux)|svp|stp|merci|s'il (vous|te) plait))*$
  `),
  points: wording(`
    ^((oui|ok|d'accord|alors|et|bah|ben|voila|je veux bien|volontiers|s'il vous plait|svp)[ ,]*)*((vous |tu )?(pouvez|peux|pourriez)(-vous|-tu)? )?(-?(le|la|ca|cela) )?(mettez|mets|mettre|ajoutez|ajoute|ajouter|notez|note|noter|ecrivez|ecris|ecrire)(-(le|la|les))?( (ca|cela|tout ca))? (dans|au|en|sur) (le |mon )?(message|mot|commentaire|remarque)( (svp|stp|merci|s'il (vous|te) plait))*$
    ^((oui|ok|d'accord|alors|et|bah|ben|voila|svp)[ ,]*)*(dites|dis|demandez|demande|transmettez|transmets|posez|pose|signalez|precisez)(-(le|la))?(-(leur|lui))?( (ca|cela|la question))?( (a l'organisat(eur|rice)))?( (svp|stp|merci|s'il (vous|te) plait))*$
  `),
  absent: wording(`
    (je|on|nous) (ne |n')?(peux|peut|pouvons|pourrai|pourra|pourrons) (plus|pas|finalement pas|malheureusement pas) (y )?(venir|aller|participer|assister|etre la|etre presente?s?|m'y rendre|me liberer|nous liberer)( (finalement|du coup|desolee?s?|malheureusement|merci|mince|zut))*(?= *([.,;!]|$))
    (je|on|nous) (ne |n'|n'y )?(viendrai|viendra|viendrons|irai|ira|serai|sera|serons) (pas|plus)( (la|presente?s?|disponibles?))?( (finalement|du coup|desolee?s?))*$
  `),
  excepts: wording(`mais|juste|seulement|sauf( que)?`),
  tiesOn: wording(
    `^(et|sinon|puis|aussi|d'ailleurs|au fait|au passage|par contre|en revanche|du coup|donc|alors|une (autre|derniere) (question|chose)|dernier(e)? (question|point|chose)|question)`,
  ),
  // "Oui. Si je suis malade, …" asks on.
  holdsBack: wording(
    `^(mais|juste|seulement|sauf|enfin|non|attend(s|ez)|avant|d'abord|a condition|(?<![.!…] *)(si|s'il|quand))`,
  ),
  comesWith: wording(`
    ^((et|alors|par contre|attention|au fait|sinon|non|oui|mais)[ ,]*)*(j'ai|on a|nous avons|j'aurai|on aura|nous aurons) (un|une|des|deux|trois|[0-9]+) (?!(question|probleme|souci|doute|demande|erreur|remarque|autre|mail|e-mail|email|adresse|telephone|numero|portable|truc|personnes?|places?))[a-z]+
    ^((et|alors|par contre|attention|au fait|sinon|non|oui|mais)[ ,]*)*(je |j'|on |nous )(viens|vient|venons|viendrai|viendra|viendrons|arrive|arrivons|arriverai|arrivera|arriverons) (en|avec (un|une|des|le|la|mon|ma|notre)|vers|apres|avant|a velo|a pied|de(?! (vous|te|leur|lui|me|nous) | [a-z]+(er|ir|re)(?![a-z]))|du|tard|tot|un peu)(?! (quelle?|combien))
    ^((et|alors|par contre|attention|au fait|sinon|non|oui|mais|sachez que)[ ,]*)*(je suis|nous sommes|on est) (${CALLINGS}|(une?|des|les?|la|membres? d(e|u|'|es)|de l(a|')) ?(?!(personnes?|place|peu|dizaine|douzaine|vingtaine|famille de|groupe de|seule?|couple|petits?|bonne?|mauvais|seuls|bonnes|seules|autre)(?![a-z]))[a-z]+)
    ^((et|alors|par contre|attention|au fait|sinon|non|oui|mais|sachez que)[ ,]*)*(${MANY}|l'une?|certaines?|certains|plusieurs) d('entre|e) nous (ne |n')?(est|sont|a|ont|peu[a-z]+|mange[a-z]*|parle[a-z]*|vien[a-z]+|sera|seront|aura|auront|arrive[a-z]*) [a-z]+
    ^((et|alors|par contre|attention|au fait|sinon|non|oui|mais|sachez que)[ ,]*)*((je travaille|nous travaillons|on travaille) (pour|dans|chez|avec|comme)|je represente|nous representons|on represente|j'enseigne|j'etudie) [a-z]+
  `),
  morePeople: wording(`
    ${MANY} ${PEOPLE} (de plus|en plus|supplementaires?)|encore ${MANY} ${PEOPLE}|${MANY} (de plus|en plus)$
    (r?ajoute(r|z)?|il manque|manque)( (encore|aussi|juste|moi|nous))* ${MANY}( autres?)? ${PEOPLE}
  `),
  fewerPeople: wording(`
    ${MANY} ${PEOPLE} (de|en) moins|${MANY} (de|en) moins$|(enleve|retire|supprime|ote)(r|z)? ${MANY} ${PEOPLE}
  `),
  takesAlong: wording(
    `(pareil|idem|(la |le )?meme( (chose|evenement|demande|atelier))?)( aussi)? pour|(inscri(s|vez|re)|note[rz]?) (aussi|egalement)|une autre (demande|inscription|place) pour|(r?ajoute|compte|inclu|r?emmene|r?amene)(r|z|s|re|ez|rai)?( aussi)?|accompagnee?s? (de|d'|par)|il y (a|aura) aussi`,
  ),
  comesToo: wording(
    `(vient|viendra|viennent|viendront|sera la|seront la|participe|participera|(m'|nous )accompagne(ra|nt)?|se joint a (moi|nous)|veut venir|voudrait venir|aimerait venir)( avec (moi|nous))?( aussi| egalement)?|(aussi|egalement)(?= *([.,;!]|$))`,
  ),
  alsoFor: wording(`
    ^((et|ok|alors|maintenant|ensuite|svp|bon)[ ,]*)*(pareil|idem|(la |le )?meme( (chose|evenement|demande|atelier|formation))?)( aussi)?( pour)|(inscri(s|vez|re)|notez|r?ajoute[rz]?)( (aussi|egalement))|une autre (demande|inscription|place) pour
  `),
  sameDetails: wording(`
    (?<!(a|dans|de) (la |l')?)memes? (coordonnees|infos?|informations|donnees|renseignements|(nom|prenom|mail|e-mail|email|courriel|adresse|telephone|tel|numero|portable))(( et| ,|,)? (le |la )?(meme )?(nom|prenom|mail|e-mail|email|courriel|adresse|telephone|tel|numero|portable))*( (qu'|que )?(avant|precedemment|tout a l'heure|la derniere fois|pour (l'autre|la premiere|le premier)))?
    (vous|tu) (les |l')(avez|as) (deja|encore)|(vous|tu) (avez|as) deja (mes|mon|ma|toutes mes) (coordonnees|infos?|informations|donnees|nom|mail|e-mail|email|adresse|telephone|numero)
    je (vous |te )?(les |l')ai deja (donnee?s?|dite?s?|laissee?s?|fournie?s?)|je (vous |t')?ai deja (tout )?(donne|laisse|fourni|dit)( (mes|mon|ma) (coordonnees|infos?|informations|donnees|nom|mail|e-mail|email|adresse|telephone|numero))?
  `),
  asksForHour: wording(
    `(((je |on |nous )(peux|peut|pouvons|pourrais|pourrait|pourrions)|(puis|pourrais)-je|(peut|pourrait)-on|(pouvons|pourrions)-nous)( (encore|plutot|eventuellement))* |possible (de |d'))(avoir|prendre|obtenir|reserver)( (plutot|eventuellement))* ((le (creneau|rdv|rendez-vous)|celui|celle|la seance|une? (creneau|rdv|rendez-vous|place|seance)) )?((de|a|vers|pour) )?[0-9]{1,2} ?(h|heures?)( ?[0-9]{2})?( (si possible|svp|stp|s'il (vous|te) plait|alors|du coup|plutot|de preference|pour (nous|moi)))*(?= *([.!,;?]|$))`,
  ),
  wishesHour: wording(
    `(je |on |nous )(veux|voudrais|voudrait|voudrions|aimerais|aimerait|aimerions|prends|prendrais|prendrai|souhaite|souhaiterais|souhaitons)( (bien|plutot|plus|donc|si possible))* ((le (creneau|rdv|rendez-vous)|celui|celle|la seance) )?((de|a|vers|pour) )?[0-9]{1,2} ?(h|heures?)( ?[0-9]{2})?( (si possible|svp|stp|s'il (vous|te) plait|merci|plutot|de preference|c'est possible|pour (nous|moi)))*(?= *([.!,;]|$))`,
  ),
  tells: wording(
    `(j'|(je|nous|on) (ne |n'|y |en |me |m'|nous |vous |leur |lui |les |la |le )*)(?!(veux|veut|voulons|voudr|aimerai|souhait|desir|cherch|peux|peut|pouvons|pourr|sais|sait|savons|demand|aurai besoin|comprend|prefer))[a-z]+`,
  ),
  tellsOfAll: wording(`nous|on`),
  company: wording(
    `(?<=(inscrire|inscris|inscrivez|inscrit|reserver pour) )(tou(t|te|s|tes) )?(mon|ma|notre|l') ?(entreprise|boite|societe|equipe|bureau|service|classe|club|association|asso|groupe|famille)(?![a-z])( entiere?)?|(?<=(inscrire|inscris|inscrivez) )([0-9]+|une?|deux|trois|quatre|cinq|six|huit|dix) (personnes?|membres?|adherents?|benevoles?|salaries|collegues?|eleves|jeunes|habitants) (de (notre|mon|ma|mes|nos|la) |de l'|du )[a-z-]+( (des|de la|du|de|d'|de l') ?[a-z-]+)?|(?<=(inscrire|inscris|inscrivez) )(mon|ma|mes|notre|nos) [a-z-]+( (?!${NOT_THEIRS})[a-z-]+)?( (au|a la|de la|du|de l') ?(maire|mairie|ville|maison|quartier|municipale?|commune))?|(avec|et|ainsi que|accompagnee?s? (de|par))( aussi)? (mon|ma|mes|notre|nos|(l'une?|une?|deux|trois|quatre|cinq|plusieurs|[0-9]+) de (mes|nos)|(le|la|l'|les|une?|des) ?[a-z-]+ de (mon|ma|mes|notre|nos)) (?!(demande|inscription|nom|prenom|mail|e-mail|email|adresse|numero|telephone|tel)(?![a-z]))[a-z-]+( (?!${NOT_THEIRS})[a-z-]+)?`,
  ),
  seeksAssent: wording(
    `(vous |tu |on )?(pouvez|peux|pourriez|pourrais|peut)(-vous|-tu|-on)? (bien )?(le |la |les |l')?(corriger|changer|modifier|rectifier|noter|mettre a jour|actualiser)( (ca|cela|le nom|le nombre|mon nom|mon mail|mon e-mail|l'adresse|svp|stp|s'il (vous|te) plait))*$|(c'est|ce serait|est-ce|est-ce que c'est|ca|ce sera) (bien )?(possible|bon|ok|faisable|jouable|va|marche) (pour|a|avec|si on est) ${MANY}( personnes| places)?$|(c'est|ce serait|est-ce|est-ce que c'est|ca|cela|ce sera) (bien )?(possible|bon|ok|faisable|jouable|correct|va|ira|marche|convient|passe|suffit|grave|pose (un )?probleme|embetant|genant)( (pour vous|comme ca|ou pas|ou non|quand meme))*$|^(ca (vous |te )?(va|convient)|d'accord|ok|possible|non|hein)$`,
  ),
  another: wording(
    `chang(er|e|ez) d'evenement$|(veux|voulais|voudrais|prefere|prends|choisir|choisis|parl(e|ais) d('|e )|pens(e|ais) a) ?(plutot |finalement )?un autre( evenement)?$|pas cet evenement( la)?$|(pas le bon|le mauvais) evenement$|^((non|nan|ah|euh|oups|mince|zut|oh|pardon|mais|attendez|attends)[ ,]*)*((ce n'est|c'est|je (ne )?veux|je (ne )?voulais) )?pas (celui|celle|cet evenement)(-ci|-la| ci| la)?$|trompee?s? d'evenement$`,
  ),
  prefers: wording(
    `(je |on |nous )?(prefere|prefererais|preferons|preferais|prefererait|prefererions|choisis|choisit|choisissons)( (aller a|faire|m'inscrire a))*|(ca |cela )?(m'|nous |me )(arrange(rait|nt|raient)?|convien(t|drait|nent)|irait|va|vont|plait) mieux|(c'est|ce serait|serait) (mieux|plus (simple|pratique|facile))( (pour (moi|nous)))?`,
  ),
  checks: wording(`
    (c'est|ce sera|est-ce|est-ce que c'est|c'etait|la demande est|ma demande est|notre demande est|on est|je suis)( bien| toujours| donc)* (pour|a mon nom|au nom d(e|u|')|sous le nom d(e|u|')|a l'adresse|inscrits? pour)
    (vous avez|tu as|t'as|avez-vous|as-tu|j'ai|on a|ai-je|a-t-on)( bien| deja| toujours| donc)* (note|noté|pris|mis|donne|indique|compris|garde|compte|ecrit|dit|reserve|demande|(mon|ma|mes|notre|nos|le|la|les) )
    (mon |ma |notre |le |la |l')?(nom|prenom|mail|e-mail|email|adresse|telephone|tel|numero|portable|message)( [a-z-]+)? (c'est|est)( bien| toujours)+
    c'est bien (?=[^ ]+@|[0-9])|(on est|on sera|nous (sommes|serons)) bien
    (ta|t as|t'as|tu as|vous avez) bien (mis|note|pris|ecrit|compte|inscrit)|(c'est |cela est )?bien (note|pris|enregistre|compte) pour
  `),
  recalls: wording(`
    (a|sous|au) quel nom|pour combien( de (personnes|places|monde))?|combien de (personnes|places) (j'ai|on a|ai-je|vous avez|avez-vous|est-ce que j'ai)
    (quel(le)?|c'est quoi( le| la| l')?) (nom|prenom|mail|e-mail|email|adresse|telephone|tel|numero|message)( [a-z-]+)? (est-ce que )?(j'ai|on a|ai-je|a-t-on|vous avez|avez-vous|tu as|as-tu) (deja |bien )*(donne|mis|note|indique|pris|ecrit|dit)
    (j'ai|on a|ai-je|vous avez|avez-vous|tu as|as-tu) (deja |bien )*(donne|mis|note|indique|pris|ecrit|dit) (quoi comme|quel(le)?|combien de)
  `),
  swaps: wording(`
    (j'aimerais|on aimerait|je voudrais|on voudrait) (plutot|mieux)|(me suis|s'est) trompee?s? d'evenement
    (c'est |est-ce (que c'est )?|il est )?(encore |toujours )?(possible de|peux|peut|peux-je|puis-je|peut-on|pouvez-vous|voudrais|veux|aimerais|faudrait) ?(je |on )?(en )?changer( d'evenement)?( (pour|avec|par))?|change(r|z)?( d'evenement)? (pour|par|avec)|changer d'evenement|(met(s|tez)|inscri(s|vez)|pass(e|ez))-(moi|nous) plutot( (a|au|aux|pour|sur))?|plutot|a la place|finalement|en fait
  `),
  cancels: wording(`
    (?<!comment )((vous |tu )?(pouvez|pourriez|peux|pourrais)(-vous|-tu)?|pouvez-vous|peux-tu) (bien |donc |plutot )?(l'|la |le |tout )?(annuler|abandonner|arreter|supprimer|laisser tomber)( (tout( ca)?|ca|cela|cette demande|(la|ma|notre) (demande|inscription|reservation)))?( (svp|stp|merci|pour moi|s'il (vous|te) plait|alors|du coup|finalement))*(?= *([?.!,;]|$))
  `),
  reachesInstead: wording(`
    (je|on|nous) (vais|va|allons|prefere|prefererais|preferons|veux|peux) (plutot |directement )*(le |la |l'|m'en |nous en |y )?(faire|occuper|voir)( (ca|cela))?( (plutot|moi-meme|nous-memes|directement))* (moi-meme|nous-memes|en ligne|(sur|par|via) (internet|(le|leur|votre) site))|(je|on|nous) (le |m'en )(ferai|fera|ferons|fais|fait|faisons|occupe|occuperai) (plutot |directement )*(moi-meme|nous-memes|en ligne|(sur|par|via) (internet|(le|leur|votre) site))
    (je|on|nous) (vais|va|allons) (plutot|directement|d'abord) (les |le |la |l'|leur |lui )(appeler|rappeler|telephoner|contacter|joindre|ecrire)|(je|on|nous) (vais|va|allons) (plutot|directement|d'abord) leur demander
    (je|on|nous) (vais |va |allons )?(les |le |la |l'|leur |lui )(appeler|telephoner|contacter|joindre|ecrire|appellerai|contacterai|ecrirai|telephonerai|appelle|contacte) (plutot|directement|moi-meme|nous-memes)
    (je prefere|on prefere|nous preferons|j'aime(rais)? mieux|je voudrais plutot) (les |le |la |l'|leur |lui )(appeler|telephoner|contacter|joindre|ecrire)|(je prefere|j'aime(rais)? mieux|je vais plutot|on va plutot) (appeler|telephoner a|contacter|joindre|ecrire a) (l'|les )organisat(eur|rice)s?
  `),
  refuses: wording(`
    ((je |j')?(ne |n')?(veux|voulais|voudrais|parle|parlais|ai dit) )?pas (pour |de |a )?(le|la|l'|cette|cet|ce) ?(?!(matin|apres-midi|soir|premier|premiere|deuxieme|second|seconde|jour|heure|nom|nombre|peine|temps|bon|bonne)(?![a-z]))([a-z-]+ ?){1,3}(?= *[,;.!]| mais )
  `),
  amends: wording(`
    (remplac|chang|modifi|corrig|rectifi)(e|er|ez|ons)? [^?.!,;]{2,40} (dans|sur) (ma|la|notre|cette) (demande|inscription|reservation)
    (une )?(erreur|faute)s? (dans|sur) (ma|la|notre|cette) (demande|inscription|reservation)|trompee?s? (dans|sur) (ma|la|notre|cette) (demande|inscription|reservation)
    (modifi|corrig|chang|rectifi|refai|mettre a jour|actualis)(er|e|ez|re|s|tes)? (quelque chose (a|dans|sur) )?(ma|la|notre|cette) (derniere |premiere )?(demande|inscription|reservation|resa)
    (modifi|corrig|chang|rectifi)(er|e|ez)? le nombre de (places|personnes|participants) (de|dans|sur|pour) (ma|notre|cette) (demande|inscription|reservation)
  `),
  withholds: wording(`
    (je (ne |n')?|j')?(veux|souhaite|prefere|voudrais|peux|tiens|compte) (ne )?(pas|plus|rien)( a)?( (le|la|vous le|vous la|en|vous|mon|mes|votre))*( (donner|dire|laisser|communiquer|partager|transmettre|avoir|repondre))
    (je )?(n'en |n'|en |j'en )(ai|veux) pas|((je n'|j'|je |nous n'|on n'|on )(ai|a|avons)|(je |on |nous )(n')?(utilise|utilisons)) pas (d'|de )?(adresse|e-mail|email|mail|courriel|internet|boite mail)|pas (d'|de )?(adresse|e-mail|email|mail|courriel)|sans (donner )?(mon |d')?(nom|e-mail|email|mail|adresse)|rester anonyme|^((ok|bon|ben|alors)[ ,]*)*tant pis$|anonyme(ment)?|(ca|cela) (ne )?(vous|te) regarde pas|c'est (prive|personnel)
  `),
  ofRequest: wording(
    `questions?|problemes?|soucis?|demandes?|inscriptions?|inscrite?s?|inscrire|reserv[a-z]+|formulaires?|bot|robot|assistant|appli(cation)?|(vous|tu|te) (me |m'|ne )?(comprenez|repondez|reponds|comprends)`,
  ),
  hesitates: wording(
    `avant (de (valider|confirmer|l'envoyer|envoyer)|que (vous|ca))|(je dois|il faut que je|faut que je) (d'abord )?(demander|verifier|faire (relire|valider|signer)|voir|regarder|en parler)|(j'|on |nous )(hesit[a-z]+|reflechi[a-z]+)|(je |on )?(ne |n')?(sais|suis) pas( (encore|trop|bien|tres|vraiment))*( (sure?|certaine?|decidee?|si|quoi))?(?= *([.,;!]|$|si|quoi))|je (verrai|vais (voir|reflechir))|je vous (re)?dis|(je )?(vois|demande|regarde|verifie)( (ca|cela|d'abord))* (avec|a) (mon|ma|mes|notre)|j'ai (un |encore un )?doute`,
  ),
  waits: wording(`
    (attend(s|ez|re)?|patientez)( (un peu|deux minutes|une minute|2 minutes|une seconde|un instant|un moment|svp|stp))*|(une|deux|2|5|cinq) (minutes?|secondes?|min|sec)|un (instant|moment)|je (cherche|reflechis|regarde|verifie|reviens)|pas si vite|moins vite|doucement|(je )?(prefere|vais|dois|veux|voudrais) (y |encore |d'abord )*(reflechir|verifier)( (un peu|encore|d'abord))*(?= *([.,;!]|$))|(je|on) (verrai|verra|reflechirai|reflechira|deciderai|decidera)( (plus tard|apres|ca|d'abord))*(?= *([.,;!]|$))|(ne l'|n'|ne )?envo(yez|ie)(-la)? pas (encore|tout de suite)
  `),
  putsOff: wording(`
    ^${BEFORE_LATER}((je |on |nous )?(vais|dois|veux|voudrais|prefere|va|doit|allons|devons|preferons)? ?(d'abord |encore |quand meme )*(y )?(reflechi(r|s|rai|t|ra|ssons|rons)?)( (un peu|encore|d'abord|avant|a tout ca|a ca|la-dessus|tranquillement|a tete reposee))*|(je |on |nous )?(vais|dois|veux|voudrais|prefere|va|doit|allons|devons|preferons)? ?(d'abord |encore )*(regarde(r|rai|ra|rons)?|verifi(e|er|ons|erai|era|erons)|consulte(r|rai|ra|rons)?|check(e|er)?|voi(s|r|t)|verrai|verra|voyons) (avec )?(mon|notre|nos|mes) (agendas?|plannings?|calendriers?|emploi du temps|emplois du temps|disponibilites|dispos|horaires)( (d'abord|avant|pour voir))*|(je |on |nous )?(vais|dois|veux|voudrais|prefere|va|doit|allons|devons|preferons)? ?(d'abord )*((en )?(parle(r|rai|ra|rons)?|discute(r|rai|ra|rons)?)|(demande(r|rai|ra|rons)?)|voi(s|r)|verrai) (d'abord )?(a|avec) (mon|ma|mes|notre|nos) [a-z]+( (d'abord|avant))+|(je |on |nous )(verrai|verra|verrons|deciderai|decidera|deciderons|vois|voit)( (ca|cela))?( (plus tard|apres|demain|d'abord|un autre jour))+|pas (maintenant|tout de suite|pour l'instant))${AFTER_LATER}$
    ^((attend(s|ez)|bon|non|ok|finalement|en fait|ah|mais|alors)[ ,.]*)*laisse(z)?( (ca|comme ca))?[ ,.]+(je|on|nous) (verrai|verra|vois|voit|reviens|revient|reviendrai|reviendra|vous redis|te redis|regarde|verifie|reflechis)( (plus tard|d'abord|avant|apres|ca|vers vous|demain))*$
  `),
  staysAway: wording(`
    (ne |n'|n'y )?(peut|peuvent|pourra|pourrait|peux|viendra|vient|va|ira|sera|est|veut|participe(ra)?)( (malheureusement|finalement|vraiment))* (pas|plus)( (finalement|malheureusement))?( (pouvoir|venir|y aller|etre|la|des notres|participer|dispo(nible)?|libre))*(?= *[,.;:!]| (donc|alors|finalement|du coup|et)(?![a-z])| *$)
    (s'est |se )?desist(e|ee|era|ent)|a (eu )?un empechement|(est |sera )?empechee?
  `),
  dropsOne: wording(`(enleve|retire|supprime|vire|ote|oublie|raye|barre)(r|z|s)?|sans|moins`),
  seesToIt: wording(`
    (tu |vous )(peux|pouvez|pourrais|pourriez)( (bien|donc|aussi))* (le |la |l'|m'|nous |m'en |t'en |vous en |y )?(faire|gerer|inscrire|charger|occuper|mettre|reserver|noter|ajouter|demander|envoyer)|(peux-tu|pouvez-vous|pourrais-tu|pourriez-vous)( (bien|donc|aussi))* (le |la |l'|m'|nous |m'en |t'en |vous en |y )?(faire|gerer|inscrire|charger|occuper|mettre|reserver|noter|ajouter|demander|envoyer)|(tu t'en|vous vous en|tu t'|vous vous) ?(en )?(charges|chargez|occupes|occupez)|(tu|vous) (me|nous|m'|m'y) ?(inscris|inscrivez|mets|mettez|notes|notez|reserves|reservez)|(fais|faites|gere|gerez)-le
  `),
  dropsEvent: wording(`
    (laisse|laisser|laissez|laissons) tomber|((oubli|annul|abandonn|enlev|retir|supprim|saut|vir|ray|ot)(e|er|ez|ons))|(finalement |en fait |alors |plutot )(pas|sans)|(je|on|nous) (ne |n'|me |m')?(prends|prend|prenons|veux|veut|voulons|viens|vient|irai|ira|inscris) (plus|pas)( (a|au))?|(je|on|nous) (ne |n')?(peux|peut|pouvons|pourrai|pourra) (plus|pas)( (venir|aller|faire))?( (a|au))?
  `),
  dropsRequest: wording(`
    ^((en fait|non|attendez|attends|bon|ok|finalement|pardon|euh|oh|ah|lol|mdr|ptdr|haha)[ ,]*)+(stop|arretez|arrete|on arrete|j'arrete)(?=[^a-z0-9]*$| *[,.!;])
    ^((non|nan|pardon|desolee?|ok|oh|ah|bon|stop|attends|attendez|lol|mdr|ptdr|haha)[ ,.!]*)*((je|on) (plaisant|rigol|blagu|deconn)(e|ais|ait)( (bien sur|evidemment|hein))?(?! (pas|plus|jamais|rarement)(?![a-z]))|c'etait( juste)? (une (blague|plaisanterie)|pour (rire|rigoler|plaisanter|deconner|la blague))|(juste |c'etait juste )?pour (rire|rigoler))(?= *[,.;!:)-]*( (lol|mdr|hein|desolee?|pardon|bien sur|evidemment))*(?=[^a-z0-9]*$|[ ,.;!:)-][^?]*[?]))
    (laisse|laisser|laissez|laissons) (tomber|beton)(?= *([.,;!…]|$))|(laisse|laisser|laissez|laissons) (tomber|beton) (avec |pour )?(la |ma |mon |l'|cette |notre |les |mes )?(demande|inscription|reservation)s?
    (oubli|abandonn|arret|stopp|supprim|effac|enlev|retir|annul|interromp)(e|er|ez|ons|s|t|re)? (donc |plutot |tout |vite )?(la |ma |mon |l'|cette |notre )(demande|inscription|reservation)(?! (de|pour|a|au) (mon|ma|mes|la|le|l'|deux|trois))
    (pas la peine|plus la peine|plus besoin|inutile|pas besoin) (de m'|de nous |d'|de l')(inscrire|envoyer)|(n'envoie|n'envoyez|n'envoyer|envoie|envoyez) (rien|pas)( (la demande|tout ca|finalement|alors|du coup|svp|stp|merci))*(?= *([.,;!…]|$))|(ne )?(m'inscri(s|vez)|nous inscri(s|vez)) (plus|pas)( (finalement|du coup))?$|(ne )?(m'inscris|m'inscrivez|m'inscrire) (finalement )?(plus|pas)(?= *([.,;!…]|$))
  `),
  dropsOwn: wording(`
    (annul|retir|enlev|supprim|laiss)(e|er|ez)( tomber)? (juste |seulement |plutot )?(la mienne|le mien|ma place|mon inscription a moi|pour moi)|(enleve|enlevez|retire|retirez|raye|rayez)-moi|(moi )?je (ne )?(viens|viendrai|peux|pourrai) (plus|pas)( (venir|y aller))? mais (lui|elle|eux|elles|mon|ma|mes)|sans moi|pas moi
  `),
  unsays: wording(
    `pas (la peine|besoin|necessaire) (de (mettre|garder|laisser) )?(le|ce|mon) (message|mot|commentaire)|(plus|pas) besoin du (message|mot|commentaire)|pas de (message|mot|commentaire) (finalement|du coup|en fait|apres tout)|((vous |tu )?(pouvez|pourriez|peux)(-vous|-tu)? )?(enleve|retire|supprime|efface|vire|ote|oublie|annule)(z|r)? (le|ce|mon) (message|mot|commentaire)|(sans (le|ce|mon|aucun)|(finalement|en fait|au final|tout compte fait)[ ,]*(pas de|sans|plus de|aucun)) (message|mot|commentaire)|(ce n'est|c'est|ce n'etait|c'etait|c'etait) pas (un|le|mon|pour le) (message|mot|commentaire)`,
  ),
  backs: wording(
    `^(retour|precedente?|(revenir|retourner|reviens|revenez|retour)( en)? arriere|(la )?(question|etape) (precedente|d'avant)|etape precedente|revenons en arriere)$`,
  ),
  resumes: wording(`
    ^(tkt|t'inquietes?( pas)?|ok|d'accord|bon|allez|alors|oui|c'est bon|voila|donc|[ ,])*(tkt|(on (peut )?(reprend|reprendre)|reprendre|reprenons|reprends|reprenez|revenons( a)?|revenir a|(je )?reviens a)( (a )?(la|ma|notre|cette) (demande|inscription))?|on (peut )?(continue|continuer|y va|enchaine)|continuons|(continue|continuez)( (la|ma|notre|cette) (demande|inscription))?|je (continue|reprends|suis (la|pret|prete))( (ma|la|cette|mon) (demande|inscription|formulaire|resa|reservation))?( (pour|de|d') [a-z' ]{2,40})?|retour a (ma|la) demande|ma demande)$
  `),
  needs: wording(`
    fauteuils?( roulants?| electriques?)?|handicap(s|ee?s?)?|mobilite reduite|pmr|malvoyante?s?|non-voyante?s?|aveugles?|sourde?s?|malentendante?s?|(langue des signes|lsf)|bequilles?|deambulateur|cannes?|chien guide|allergi(e|es|que|ques)|diabetiques?|epilep(sie|tique)|enceinte|autis(me|te|tes)|(du )?mal a marcher|difficultes? (a|pour) (marcher|me deplacer|se deplacer)|dys(lexique|lexie|phasique)?|asthm(e|atique)|maladie|oxygene|(peux|pouvons|peut) pas (monter|rester debout)|(besoin|aurai besoin) d'une rampe
  `),
  indifferent: wording(`
    peu (m'|nous )?importe( lequel| le quel)?|n'importe( lequel| laquelle| quel(le)?| quand)?( (jour|horaire|heure|moment))?|(ca |cela )?(m'est|nous est) egal|au choix|comme (vous voulez|tu veux|ca vous arrange)|(le|la)quel(le)? (vous voulez|tu veux)|(je n'ai )?pas de preference|sans preference|au hasard|choisis(sez)?( pour moi)?|osef
  `),
  dayParts: {
    morning: wording(`matin(ee)?s?`),
    afternoon: wording(`apres-midis?|apr(e|è)m|aprm|ap-m`),
    evening: wording(`soir(ee)?s?`),
  },
  turnsAway: wording(
    `(et |mais |et non |non )?(pas|au lieu de|plutot que|a la place de)( (dans|en|pour))?( (le|la|l'|cet|cette|de l'|du))?`,
  ),
  both: wording(
    `((tous |toutes )?les|aux) (deux|2) (jours|jour|moments|horaires|seances|creneaux|dates|journees|fois)|((tous |toutes )?(?<!${OF_US})les|aux) (deux|2)|l'un et l'autre|(le )?(matin|samedi) et (l'|le )?(apres-midi|dimanche)`,
  ),
  whole: wording(`
    tous les jours|toute la (journee|semaine|duree|periode)|tout le (week-end|temps)|(du debut a la fin)|l'ensemble|^tout(es|e|s)?$
  `),
  wishes: wording(`
    (veux|voudrais|voudrions|voulons|aimerais|aimerions|souhaite|souhaitons|souhaiterais|compte|pense|envie d(e|'))( bien)? (emmener|amener|venir avec|y emmener|accompagner) (un|une|mon|ma|mes|notre|nos|des) … (groupe|classe|equipe|eleves|etudiants|apprenants)
    (veux|voudrais|voudrions|souhaite|souhaites|souhaiterais|souhaitons|aimerais|aimerions|desire|(?<=on )(veut|voudrait|aimerait|souhaiterait))( (bien|y|beaucoup|aussi))* (venir|participer|assister|en etre|etre la)
    (m'|nous )?inscri(re|s|vez)(-moi|-nous)? (a|pour) (une?|des|quelque chose|quelques)
    je (viens|viendrai|participe|serai la)(?! (tou(t|te) )?seule?)|nous (viendrons|participons)
    (?<!(ne|pas|si) )(ca|cela) (me|nous) (tente|tenterait|branche|botte|dit bien|irait|plairait)(?! pas)
  `),
  onlyFor: wording(`
    (que|qu'|seulement|uniquement|juste|exclusivement|rien que) (pour|entre|aux?) (les |des )?(?!(moi|nous|toi|vous|une? (heure|moment|instant)|voir|savoir|etre)(?![a-z]))[a-z]+
    (reservee?|limitee?|interdite?|fermee?|ouverte?)s? (qu')?(aux?|a la|pour les|entre) [a-z]+|entre (filles|femmes|meufs|nanas|hommes|mecs|garcons)|[a-z]+ (seulement|uniquement)(?= *[?])
  `),
  brings: wording(`
    ^((ok|oui|d'accord|et|mais|alors)[ ,]*)*si (je|on) (viens|vient|venais|venait|amene|amenais|emmene|ramene) (avec )?(un|une|des|mon|ma|mes|notre|nos|quelqu'un|plusieurs|deux|trois)
    (peux|peut|puis-je|peut-on|pouvons|pourrais|pourrait|possible de|droit de)( (je|on|nous))? (y )?(ramener|amener|emmener|inviter|(venir|etre) (avec|accompagnee?s?)|faire venir)
    (ma|mon|mes|notre|nos|une?) [a-z]+ (peut|peuvent|pourrait|pourraient)(-elles?|-ils?)?( aussi)? (venir|participer|m'accompagner|nous accompagner|etre la)
  `),
  openTo: wording(`
    (a|pour) (quoi|lesquel(le)?s|quels? (evenements?|ateliers?|rencontres?|formations?|visites?|choses?|trucs?)|quelles? (rencontres?|formations?|visites?|conferences?|choses?))( d'autre)?( (est-ce que|est-ce qu'))? ?(je peux|puis-je|on peut|l'on peut|peut-on|nous pouvons|pouvons-nous|reste-t-il possible de|il est possible de) (encore |toujours |aussi |bien )*(m'|s'|nous )?(inscrire|reserver)(?= *[?.!,]| *$| (a|en|pres|autour|dans|ce|cette|cet|la|le|demain|aujourd'hui|avant|apres|jusqu|d'ici)(?![a-z]))
    (quelque chose|rien|un truc|des (choses|trucs|evenements|ateliers|formations|rencontres))( d'autre)? (a quoi|ou|auquel|auxquels|auxquelles|pour (lequel|lesquels|lesquelles|quoi)) ?(je peux|puisse|je puisse|on peut|on puisse|l'on peut|l'on puisse|nous pouvons) (encore |toujours |aussi )*(m'|s'|nous )?(inscrire|reserver)
  `),
  stillOpen: wording(`
    (est-il|il est|c'est|est-ce( que c'est)?|y a-t-il|il y a) (encore|toujours|deja|pas)( (encore|toujours|deja|pas))* (trop tard|temps|possible) (pour|d'aller (a|aux?)|de participer (a|aux?)) (?=(l'|la|le|les|cet|cette|ce)(?![a-z])|.*[?])|(est-ce|c'est)( deja)? trop tard pour (l'|la |le |les |cet |cette |ce )(?=[a-z])
    (peut-on|on peut|je peux|puis-je|pouvons-nous|nous pouvons) (encore|toujours) (y )?(aller|venir|participer|assister) (a|aux?)(?= (l'|la |celle|celui|cet|cette|ce |[a-z]+))(?! [0-9])(?! (quelle|combien|pied|velo))
    (peut-on|on peut|je peux|puis-je|pouvons-nous|nous pouvons) (encore|toujours) (y )?(aller|venir|participer|assister)(?= *[?]| *$)
    inscri(s|re|vez)[^?.!]*[, ]+(c'est|est-ce|est-ce que c'est|il est|est-il) (encore|toujours) (possible|temps|faisable|jouable)(?= *[?]| *$)
    (peut-on|on peut|peut on|je peux|puis-je|peux-je|est-ce qu'on peut|est-ce que je peux|pouvons-nous|nous pouvons|est-il possible de|c'est possible de) (encore|toujours) (s'inscrire|m'inscrire|nous inscrire|s'y inscrire|m'y inscrire|reserver|demander une place)
    (est-il|il est|c'est|est-ce|ce n'est|n'est-il|serait-il) (encore |toujours |deja |pas )*(trop tard|temps|possible) (pour|de|d') ?(s'inscrire|m'inscrire|nous inscrire|reserver)(?<=(encore|toujours|tard|temps) .*)
    (les )?inscriptions? (est|sont)(-elles?)?( elles?)? (encore |toujours |deja )+(ouvertes?|closes?|fermees?|terminees?|possibles?|finies?)
    (jusqu'a quand|avant quand|avant quelle date|jusqu'a quelle date)( est-ce qu'| est-ce que)? ?(peut-on|on peut|puis-je|je peux|faut-il|il faut|dois-je|doit-on|on doit)( encore)? (s'inscrire|m'inscrire|reserver)|(date limite|cloture|delai|dernier delai) ((d'|des |de l'|pour (s'|m'|l'|les )) ?)inscri[a-z]*
  `),
  reaches: wording(
    `(parler|discuter|echanger|joindre|contacter|appeler|telephoner|ecrire)( (a|avec))?`,
  ),
  everywhere: wording(
    `(inscri(re|s|t|vez)(-moi|-nous)?|reserver?|participer|venir|aller) (a|pour|partout|dans) (tout(e?s)?|tous)( (les|ces|l'))?( (evenements?|programme|ateliers|seances|dates))?$|(inscri(re|s|vez)(-moi|-nous)?|aller|venir) partout`,
  ),
  whatNext: wording(`
    ^((ok|et|bon|alors|merci|super|parfait|donc|du coup)[ ,.!]*)*(il se passe quoi|qu'est-ce qui se passe|que se passe-t-il|ca se passe comment|c'est quoi la suite|quelle est la suite|je fais quoi|je dois faire quoi|que dois-je faire|et)( (maintenant|ensuite|apres|a present|la))+(?=[^a-z0-9]*$)|^((ok|et|bon|alors|merci)[ ,.!]*)*(c'est quoi|quelle est) la suite(?=[^a-z0-9]*$)
  `),
  unanswered: wording(`
    si (jamais )?(personne |((l'|les )organisat(eur|rice)s?|ils?|elles?|on|vous) )(ne |n')?(me |nous |m')?(repond(s|ent|ez|ait|aient)?|rappelle(nt)?|confirme(nt)?|ecri(t|vent))( pas| jamais| rien)?(?!( pas| jamais)? (a|au|aux) )
    (si|tant que) (jamais )?(je |j'|on |nous )(ne |n')?(ai|a|avons|aurai|aura|recois|recoit|recevons|avais)( (toujours|encore))* (pas|rien|aucune?)( (recu|eu|de|d'|la))* ?(reponse|nouvelles?|confirmation|retour|message|mail)?
    sans (reponse|nouvelles?|confirmation|retour)( (de (sa|leur|votre) part|de l'organisat(eur|rice)|d'ici [a-z]+))*,? (je|on|est-ce|c'est|puis-je|peut-on)
  `),
  erasesIndeed: wording(`
    (oui,? )?((efface|supprime|oublie)(r|z|s)?([- ](les|le|la|moi))?( (bien|donc|vite|deja))?( (tout|tous|toutes|toute la conversation|la conversation|notre conversation|cette conversation|mes donnees|tout ca))?|(tout|bien) (effacer|supprimer|oublier))( (aussi|maintenant|definitivement))*
    (j'en |je |nous en )?(suis|sommes) (bien |tout a fait |vraiment |absolument )*(sure?s?|certaine?s?)( de moi)?|(fais|faites)(-| )le
  `),
  erasesLater: wording(
    `plus tard|par la suite|apres( coup| l'evenement)?(?= *[?,]| *$)|ensuite|un jour|le jour ou|si (je|on|nous) (le )?(veux|veut|voulais|voulait|voulons|souhaite|souhaitais|change|changeais|decide)|si (jamais|besoin)|comment (je |on |puis-je |peut-on |est-ce (que |qu'))?(je |on )?(fais|fait|faire|peux|peut|m'y prends|dois)|je (fais|m'y prends) comment`,
  ),
  ownData: wording(`
    (vous|tu) (faites|fais|allez faire|vas faire|ferez|feras) quoi (de|avec) (${MINE}|ces (donnees|infos?|informations|coordonnees))|vous en faites quoi,? (de|avec) ${MINE}
    (que|qu'est-ce que) (faites|ferez|allez|fais|feras|vas)?(-?vous|-?tu) ?(faites|ferez|fais|feras|allez|vas)?( faire)? (de|avec) ${MINE}
    ${MINE},? (elles? |ils? |ca |cela )?(va|vont|ira|iront|part|partent|(est|sont|sera|seront) (envoyee?s?|transmise?s?|donnee?s?|vendue?s?|vu(e?s)?)) (ou|a qui|chez qui)|(ou|a qui|chez qui) (va|vont|ira|iront|part|partent) ${MINE}|qui (va |peut )?(voi(t|r|ent)|verra|li(t|ra|re|sent)|recoi(t|vent)|recevra|recevoir|garde(r|ra)?|a acces a|aura) ${MINE}
    (gard|conserv|stock)(e|es|ez|er|ent)?(-vous|-tu)?( (ca|cela|tout ca|tout))?,?( (combien de temps|jusqu'a quand|longtemps|quand))?,? ${MINE}|(combien de temps|jusqu'a quand|quand)[^?.!]{0,30} ${MINE}(?<=(gard|conserv|stock|effac|supprim).*)|${MINE},?[^?.!]{0,20} (combien de temps|jusqu'a quand)
    (qu'est-ce que |qu')?(vous |tu |on )?(en )?(auriez|aurais|aurait|ferez|feriez|feras|ferais)(-vous|-tu|-on)? (en )?(fait )?(quoi )?(de|avec) (ca|cela|lui|${MINE})(?= *[?]| *$)|(vous|tu) en (auriez|aurais|ferez|feriez|feras|ferais) (fait )?quoi(,? (de|avec) ${MINE})?(?= *[?]| *$)|qu'en (auriez|aurais|ferez|feriez)(-vous|-tu)( fait)?(?= *[?]| *$)
    (gard|conserv|stock|collect|enregistr|sav|connaiss|retien|memoris|detien|poss?ed|sais|connai)(e|es|ez|er|ent|s|t|nent|nez)?(-vous|-tu)?( (quoi|quelles?|des|les|mes|comme|deja|aussi|tout|donnees|infos?|informations|personnelles))* (sur|de|a propos de) (moi|nous|mon compte)( |$)
    (gard|conserv|stock|collect|enregistr|recolt|utilis|demand)(e|es|ez|er|ent)?(-vous|-tu)?( (quoi|quelles?|comme|des|les|mes|nos|mes))* (donnees|infos? (personnelles|sur moi)|informations (personnelles|sur moi))
    (donnees|infos?|informations) (personnelles?|privees|perso)|(que|quoi|qu'est-ce que|comment)[a-z' -]* (faites|fais|utilisez|traitez|protegez)(-vous|-tu)?( (quoi|de|avec))* (mes|nos|les) (donnees|infos?|informations|coordonnees)
    (mes|quels sont mes) droits sur (mes|les) (donnees|infos?|informations)|(mention|politique|charte)s? (de |d'|rgpd|sur la |sur les )*(confidentialite|vie privee|rgpd|donnees)|(c'est quoi|qu'est-ce que|et) (le |la |l' )?(rgpd|cnil)|^(rgpd|cnil|confidentialite|vie privee|mes donnees|vos donnees|protection des donnees)$|respect(ez|es)?(-vous)? (le rgpd|la vie privee|ma vie privee)
  `),
  groups: wording(`
    (puis-je|je (peux|pourrais|peu)|(on|nous) (peut|peux|pourrait|pouvons)|peut-on|pouvons-nous|possible d(e|')|est-ce que je peux|comment|faut-il|dois-je|je dois) ?(m')?(inscrire|inscrit|inscris|reserver( pour)?|preinscrire|enregistrer|m'inscrire avec|nous inscrire a) ?((toute|tout|tous|toutes|plusieurs|l'ensemble d(e|u)|pour|la|le|l'|les|ma|mon|mes|notre|nos|une?|de) ?)*(classe|groupe|equipe|bande|promo(tion)?|association|asso|eleves|etudiants|collegues|salaries|benevoles|adherents|membres|amis|personnes|gens|(?<=a )plusieurs|plusieurs(?= *[?]| *$))
  `),
  othersData: wording(`
    listes? (complete |entiere |des noms )?(de |d')?(tou(s|tes) )?(les|des|de|d') ?(inscrite?s?|inscriptions|pre-?inscrite?s?|reservations|invitee?s|participants? inscrits|demandes (d'inscription|recues|des autres)|(personnes|gens|participants)( [a-z]+)? (qui (vont venir|viennent|participent|se sont inscrite?s|ont reserve)|inscrit(e)?s))
    qui (d'autre )?(est|s'est|sont|se sont|a|ont)( (deja|aussi|d'autre|bien))* (inscrite?s?|reserve|demande (une|sa|leur) place)(?! (sur|dans) (la|le|l'))|qui d'autre (vient|viendra|participe|sera la|y va)|qui (vient|viendra|y va|participe) d'autre
    (noms?|prenoms?|e-?mails?|mails?|adresses?|numeros?|telephones?|coordonnees|donnees|infos|contacts?|identites?) (et (les |leurs )?[a-z]+ )?(de|des|d') ?(tou(s|tes) )?(les )?(autres? )?(inscrite?s|participante?s|personnes (inscrites|qui)|gens (inscrits|qui)|autres (inscrits|participants|personnes|utilisateurs)|utilisateurs|usagers)
    (mon|ma|un|une) (?!demande|inscription|place|reservation|nom|mail|e-mail|adresse|compte)[^ ?]+( [^ ?]+)? (est|s'est|sont|se sont)(-t-|-)?(il|elle|ils|elles)?( (bien|deja|aussi))* inscrite?s?(?= *[?])
  `),
  insistsOnData: wording(`
    (juste|seulement|au moins|rien que|uniquement|que|meme pas|au pire|sinon|allez|alors)( (juste|au moins|allez))* ?(les |leurs? |un |une |des |quelques |le |la )?(noms?|prenoms?|initiales|nombre|e-?mails?|mails?|adresses|adresse (e-?)?mail|numeros?|telephones?|contacts?|coordonnees|liste)(?! (de l'|du |de la |des |de cet |de ce |pour )(organis|orga|asso|structure|contact|evenement|lieu|salle|responsable|cette|la (structure|responsable)))
    (je suis|c'est moi|on est|nous sommes|je bosse pour|je travaille pour) (l'|les? |la |qui |des |un des |une des |chez )?(organis[a-z]+|orga|responsables?|referente?s?|associations?|asso|admin[a-z]*|police|maire|mairie)
  `),
  unregistered: wording(`
    (je|on|nous) (ne |n')?(me |m'|nous )?(suis|est|etions|sommes|ai|avons) pas (encore |deja )?(inscrite?s?|reserve)[^a-z?!]*( |^)(mais |et |alors )?(est-ce que )?(je peux|puis-je|on peut|peut-on|nous pouvons)( quand meme)? (venir|entrer|passer|y aller|participer)( quand meme)?(?= *[?]| *$)
    (je peux|puis-je|on peut|peut-on|nous pouvons)( quand meme)? (venir|entrer|passer|y aller|participer)( quand meme)? (sans (m'|s'|nous )(etre |y )?inscri(re|te?s?)|sans (inscription|reservation|reserver)|si (je|on|nous) (ne |n')?(me |m')?(suis|est|sommes|ai|a|avons) pas (inscrite?s?|reserve))(?= *[?]| *$)
  `),
  nods: wording(`
    ^(ok(ay|i|k)?|d'accord|d'ac|dac|entendu|compris|tres bien|ca marche|c'est note)( (ok|super|d'accord))*$
  `),
  insists: wording(
    `^((oui|si|ok|mais|bon|je (veux|voudrais|demande|prefere)|demande(r|z)?( une inscription)?|transmettez|inscri(s|vez)(-moi)?|m'inscrire)[ ,]*)*(quand meme|malgre tout|tout de meme)( (demander|m'inscrire|s'il vous plait|svp))?$
    (inscri(s|t|re|vez|rai)|reserv(e|er|ez|erai)|not(e|ez)|mett(s|ez|re)|prends|demand(e|er|ez))(-moi|-nous)? … (quand meme|malgre tout|tout de meme)|(inscri(s|t|re|vez|rai)|reserv(e|er|ez|erai)|not(e|ez)|mett(s|ez|re)|prends|demand(e|er|ez))(-moi|-nous)? (quand meme|malgre tout|tout de meme)|(quand meme|malgre tout|tout de meme) (m'|nous )(inscrire|enregistrer)`,
  ),
  passesOn: wording(`
    (pouvez|pourriez|peux|pourrais|pourrait|peut)(-vous|-tu|-on)? (les |leur |lui |le |l'|la )?(dire|transmettre|preciser|signaler|prevenir|informer|indiquer|faire savoir)|(dites|dis|transmettez|precisez|signalez)(-leur|-lui)|(prevenez|previens|avertis|avertissez|informez|informe)(-les|-la|-le)
  `),
  coversAll: wording(`
    (une|un|la|ma|cette) (seule |seul |meme )?(demande|inscription|formulaire|reservation) (seule )?(suffit|vaut|couvre|compte|marche|est valable|c'est bon|va)( (elle|t-elle))? ?(pour |a )?(tout le monde|tous|toutes|nous tous|nous toutes|nous deux|tous les deux|(tout )?le groupe|toute la (famille|classe)|plusieurs( personnes)?|[0-9]+|deux|trois|quatre|cinq|six|dix|douze)( personnes)?
    (une|un) (seule |seul )?(demande|inscription|formulaire) (pour (tout le monde|nous tous|tous|le groupe|nous deux)|par personne|chacune?)(?= *[?])|(il faut|faut-il|on doit|doit-on|nous devons|devons-nous|est-ce qu'il faut) (que chacun |chacune? |tous |toutes )?(s'inscri(re|ve)|faire (une|sa) demande|une demande)( (chacune?|par personne|separement|pour chacune?))(?= *[?]| *$)
  `),
  changesLater: wording(`
    (je peux|puis-je|pourrai-je|je pourrai|on peut|peut-on|on pourra|nous pourrons|(c'est |est-il |il est )?possible de) (encore |toujours |quand meme )*(changer|modifier|corriger|rectifier)( (ca|cela|quelque chose|des choses|ma demande|la demande|d'avis))* ?(apres|ensuite|plus tard|avant (l'envoi|d'envoyer))( coup)?(?= *[?]| *$)
    (je peux|puis-je|pourrai-je|je pourrai|on peut|peut-on|on pourra|nous pourrons|(c'est |est-il |il est )?possible de) (encore|toujours) (changer|modifier|corriger|rectifier)( (ca|cela|quelque chose|des choses|ma demande|la demande|d'avis))*(?= *[?]| *$)
  `),
  howManyAtMost: wording(`
    (on|je|nous) (peut|peux|pouvons|pourrait) (etre|venir|inscrire|s'inscrire|reserver|demander) (a )?combien|combien( de (personnes|places))? (au )?(max|maxi|maximum|plus)(?![a-z])|(a )?combien de (places|personnes) (peut-on|on peut|je peux|puis-je|est-ce qu'on peut)|(si (je|on|nous) |(je|on) (peux|peut) |puis-je |peut-on )(fais|fait|faisons|faire|envoie|envoyer) (deux|trois|plusieurs|2|3) (demandes|inscriptions|formulaires)
  `),
  keeps: wording(`
    ^((non|oui|ok|bon|finalement|alors|en fait|merci)[ ,]*)*((on|je|vous) )?(laisse|laissez|laissons|garde|gardez|gardons|ne change rien|ne changez rien)( (tout|la demande|ca))?( (comme (ca|cela|c'est)|tel(le)? quel(le)?|ainsi))?( (finalement|merci))?$|^((non|oui|ok|bon|finalement|alors|en fait|tant pis|allez)[ ,]*)*(je|on|nous) (reste|restons|garde|gardons|reviens|revient|revenons) (sur|a|au|avec|pour)? ?(le|la|l'|celui|celle|cet|cette) ?[^?.!,;]+$|^((non|ok|bon|finalement)[ ,]*)*(rien( du tout)?|ne changez rien|on ne change rien)$
  `),
  sendsWord: wording(`
    (je peux|puis-je|peux-je|on peut|peut-on|(vous |tu )?(pouvez|peux|pourriez)(-vous|-tu)?|possible d('|e )) ?(bien )?(lui |leur |vous |l')?(envoyer|ecrire|laisser|transmettre|faire passer|faire suivre|adresser) (un|une|ce|le|mon|ma) (petit )?(message|mot|mail|e-mail|question)( (pour moi|de (ma|notre) part))?( (a|pour) (l'organisat(eur|rice)|eux|lui|elle|l'association|(les|des) organisateurs))?( (par|via|avec|grace a|en passant par) (vous|toi|ici|ce chat|le (bot|chat)|l'assistant|votre intermediaire))?(?= *[?]| *$)
    (vous |tu )?(transmettez|transmets|envoyez|envoies|passez)(-vous|-tu)? (les|des|nos|mes) (messages|mails|e-mails|questions)( a l'organisat(eur|rice)| aux organisateurs)?(?= *[?]| *$)
  `),
  goesAhead: wording(`
    ^((ok|oui|ouais|d'accord|bon|ben|bah|alors|parfait|super|tres bien|dac|vas-y|allez-y|allez|go)[ ,]*)*((alors )?((tu peux |vous pouvez )?(envoie|envoyez|envoyer|valide|validez|valider|confirme|confirmez)( (la demande|tout|ca))?|vas-y|allez-y|fais-le|faites-le|fais (ca|donc)|faites (donc|la demande|ca)|fais la demande|lance(z)?( la demande)?|on y va|allons-y|c'est parti|faites|feu vert|on le fait|(inscris|inscrivez)-(moi|nous)|je veux bien( m'inscrire)?|je prends|(je|on) tente(ra|rai)?( (le coup|(ma|notre|sa) chance|quand meme|toujours))*|j'essaie(rai)?( (quand meme|toujours))*|on essaie( (quand meme|toujours))*|ca marche,? (inscris|inscrivez)-moi))( (alors|svp|stp|s'il (vous|te) plait|merci|donc))*$
  `),
  asks: wording(`
    (?<=[a-z0-9][ ,]+)hein$
    ^((mais|et|attendez|attends|euh|ok|d'accord|au fait|pardon|excusez-moi|bonjour|dites(?! qu(e|['’ ]))|ah|par contre|sinon|du coup|au passage|avant( (ca|cela|tout))?|bon|alors)[ ,]*)*((dites|dis)(-moi)? (juste |aussi |d'abord |d'ailleurs |quand meme )?(?=(si|s'il|ou|quand|comment|combien|quel(le)?s?|a quel(le)?s?|qui|pourquoi) )|qui|que(?! (moi|nous|lui|elle|eux|une?|deux|trois|le|la|les)(?![a-z-]))|quoi|qu'|quand|ou|comment|combien|pourquoi|quel(le)?s?|a quoi|a qui|de quoi|est-ce|c'est (accessible|adapte|possible|obligatoire|quoi|qui|ou|quand|pourquoi|pour (qui|quoi|quand|quel(le)?s?|combien|les|tout le monde|tous)|combien|payant|gratuit|loin|a quelle|jusqu'a quel(le)?|dans quel|bien(?! (moi|toi|elle|lui|eux|elles|nous) ))|y a-t-il|(il )?y a( t il)?(?! (une? |encore une |des |toujours une )?(petite |grosse )?(faute|erreur|coquille|souci|probleme)s?(?![a-z])(?![^?]*[?]))|peut-on|puis-je|est-on|faut-il|dois-je|doit-on|avez-vous|vous (gardez|faites|donnez|vendez|transmettez|allez)|ca (sert|dure|coute|commence|finit|se passe)|on peut|((il )?(faut|faudra|faudrait)|(mes|mon|ma|nos|notre) [a-z-]+ (doit|doivent|devra|devront|peut|peuvent|pourra|pourront))(?=[^?.!]*[?]))
  `),
  rejects: wording(`
    ^(completer ou modifier|modifier ou completer|completer)(?=[^a-z]*$)|tout (est |c'est )?(faux|a refaire|mauvais|pas bon|est a changer)|c'est (tout )?faux|rien n'est (bon|juste|correct)|^((non|pas encore|attendez)[ ,]*)*(modifier|changer|corriger|rectifier|je (veux|voudrais|souhaite) (modifier|changer|corriger)( (ma demande|quelque chose|un truc))?|il y a (une )?(erreur|faute)|une erreur|pas (ca|bon|correct|tout a fait))$
  `),
  mends: wordList(`
    attends attendez juste seulement que oups mince zut veux voulais voudrais prefere preferons l ce n un une et finalement plutot en fait non pas mais oui euh ah oh pardon desole desolee excusez on nous je sera serons serai sommes est c ca moi mon ma le la les mes nom prenom mail email e adresse
    telephone tel numero nombre personne personnes place places bon correct alors donc svp stp merci ok d accord s ecrit avec plus erreur faux trompe suis me voila corriger changer modifier mettez mets a au de du pour
  `),
  questions: {
    cancelling: wording(`
      jusqu'a quand (est-ce qu')?(je peux|puis-je|on peut|peut-on) (encore )?(annuler|me desister|se desister)|(je (peux|pourrai|pourrais)|puis-je|pourrai-je|on (peut|pourra|pourrait)|(nous )?(pourrons|pourrions|pouvons)(-nous)?|pourra-t-on|peut-on|(c'est |est-ce |est-il )?possible d(e|')) ?(toujours |encore )*(annuler|me desister|me desinscrire|se desister|se desinscrire|nous desister|changer d'avis)( (ma|notre) (demande|place|reservation|inscription))? (plus tard|apres|ensuite|si|en cas|au dernier moment|a tout moment|jusqu'a|la veille)|(je pourrai|pourrai-je|on pourra|pourra-t-on|nous pourrons|pourrons-nous) (toujours |encore |quand meme )*(annuler|me desister|se desister|me desinscrire|changer d'avis)
    `),
    confirmed: wording(`
      (c'est|est-ce|ce sera|est-ce que c'est|(le|mon|notre) creneau est|(la|ma|notre) place est) (bien |donc |deja |vraiment )*(reservee?|bloquee?|garantie?|acquise?|assuree?|confirmee?)( (a coup sur|pour de (bon|vrai)|d'office|d'avance|sur|certain|alors|maintenant))*( (le|la|mon|ma|notre|ce) (creneau|place|horaire|rendez-vous|rdv))?(?= *[?]| *$)
      (est|suis|sommes|sera|serai|serons) (bien |donc |vraiment |maintenant )*(sure?s?|certaine?s?|assuree?s?) (d'avoir|de garder|d'obtenir) (nos|notre|ma|mes|les|la|sa|leurs?|une|des)?( ?(deux|trois|quatre|cinq|six|[0-9]+))? places?( (du coup|alors|maintenant|donc))*(?= *[?]| *$)
      (nos|mes|les|ma|notre|la|sa|leurs?)( (deux|trois|quatre|cinq|six|[0-9]+))? places? (est|sont|sera|seront)(-elles?)? (bien |deja |donc |vraiment |maintenant )*(reservee?s?|bloquee?s?|garanties?|acquises?|assuree?s?|confirmee?s?|sures?|prises?)( (a coup sur|pour de (bon|vrai)|du coup|alors|maintenant|donc))*(?= *[?]| *$)
      (est|c'est|on est|je suis) (bien |vraiment )?(sure?s?|certaine?s?|garanti) (qu'on|que (je|nous|l'on)) (peut|peux|pouvons|pourra|pourrai|pourrons) (venir|y aller|entrer|participer)( (du coup|alors|maintenant))*(?= *[?])
      (quand|a quel moment) (est-ce que |c'est que )?(vous |tu )?(l'|la )?(envoyez|envoies|enverrez|enverras|allez l'envoyer|vas l'envoyer|(sera|est)-t-elle envoyee)(-vous|-tu)?( (ma|la) demande)?(?= *[?]| *$)|(vous |tu )(l'|la )?(envoyez|envoies|enverrez|enverras)( (ma|la) demande)? quand
      (^|(?<=[,;.!] *))((donc|alors|ok|et|bon|du coup)[ ,]*)*((c'est|est-ce) (bien )?(sur|certain|garanti|bon) qu(e |'))?(on|nous|j'|je|ils?|elles?) ?(a|ai|avons|ont)( (bien|maintenant|donc|deja|vraiment))* (nos|les|ma|mes|notre|la|sa|leurs?|deux|une|[0-9]+)( (deux|trois))? places?( (maintenant|alors|du coup))*(?= *[?])
      (il|elle|(mon|ma|notre) [a-z]+) est (bien |deja |maintenant |donc |officiellement )*(inscrite?|acceptee?|enregistree?)( (maintenant|alors|la|du coup|deja|donc))*(?= *[?])|(ils|elles|(mes|nos) [a-z]+) sont (bien |deja |maintenant |donc |officiellement )*(inscrite?s|acceptee?s|enregistree?s)( (maintenant|alors|la|du coup|deja|donc))*(?= *[?])
      (c'est|tout est|est-ce|(ma|notre|sa|leur) (place|demande|inscription|reservation) est|je suis|on est|suis-je)(-elle)? (bien |deja |tout |maintenant |donc |bon |definitivement |officiellement |sur(e|s|es)? d'etre )*(confirmee?s?|reservee?s?|inscrite?s?|prise?s?|acceptee?s?|garantie?s?|validee?|enregistree?s?|faites?)( (maintenant|alors|la|du coup|deja|donc|a coup sur|pour (de bon|sur|moi|nous)|surement|definitivement|a 100 ?%|(le|la|les|mon|ma|nos|notre) (creneau|places?|heure|horaire|rendez-vous|rdv)))*(?= *[?])
      ^((donc|du coup|alors|ca y est)[ ,]+)+(je suis|on est|nous sommes) (bien |maintenant |officiellement )*(confirmee?s?|inscrite?s?|acceptee?s?|enregistree?s?)( (maintenant|alors|du coup))*$
      ^((donc|alors|ok|et|bon|du coup|ca y est|parfait|super)[ ,]*)*((c'est|tout est|est-ce) (bien |deja |tout )*(bon|fait|ok|en ordre|regle|boucle|fini|termine|tout)|ca y est|(je suis|on est) (bien )?(dessus|dedans|sur la liste))( (comme ca|alors|la|maintenant|pour moi|pour nous|du coup))*(?= *[?])
    `),
    readers: wording(`
      (c'est |c )?(vous|toi|tu|eux|l'organisat(eur|rice)|la mairie) (qui|ki) (recevez|recois|recoit|recoivent|lisez|lit|lis|voyez|vois|voit|gerez|traitez|avez|aurez|aura) (ca|cela|mes|mon|ma|tout ca|la demande|les demandes|l'inscription)( (donnees|infos?|informations|mail|demande|coordonnees|nom))?
      a qui (est-ce que |c'est que )?(vous |tu )?(l'|la |les |ca )?(envoyez|envoies|transmettez|transmets|donnez|donnes)(-vous|-tu)?( (ca|cela|tout ca|(ma|la|cette) demande))?(?= *[?]| *$)|(vous |tu )(l'|la |les )?(envoyez|envoies|transmettez|transmets)( (ca|cela|(ma|la) demande))? a qui(?= *[?]| *$)
      ${MINE},? qui (est-ce qui )?((va|vont|peut|peuvent|pourra|pourront) )?(les |la |l'|le )(voi(t|ent|r)|verra|verront|li(t|ra|re|sent)|recoi(t|vent)|recevra|recevoir|a|aura|avoir)(?= *[?]| *$)
      qui ((va|vont|peut|peuvent|pourra|pourront|pourrait) )?(verra|voit|vois|voient|verront|voir|lit|lira|lire|liront|recoit|recevra|recevoir|aura|auront|avoir|a acces|consulter?|regarder?|traiter?)( acces a)?( (a|mes|mon|ma|ca|cela|le|la|les|ces|ce))*( (nom|mail|e-mail|email|adresse|telephone|tel|numero|donnees|infos?|informations|reponses|coordonnees|message|demande))*
      (le |la |les |l')?(donner|donnez|transmettre|transmettez|envoyer|envoyez|communiquer) (a qui|ou)
      (a qui|ou) (ca va|vont|va|iront|sont (transmis(es)?|envoye(e)?s|donnees|partagees)|donnez-vous|transmettez-vous|est-ce (transmis|envoye)|partent|envoyez-vous)( … (donnees|infos?|informations|nom|mail|adresse|reponses))?|(vous |c'est |ce sera |est-ce |allez )*(vendez|vendre|partagez|partager|revendez|revendre|transmettez|donnez|publiez|publie|vendues?|partagees?)( vous)? (mes|mon|ma|les|a d'autres)|(mes|mon|ma) (donnees|infos|informations|nom|mail|e-mail|adresse|numero|telephone) (sont|est|seront|sera)( elles| il)? (vendu|partage|public|publie|transmis|visible|confidentiel|securise|protege|prive)\\w*|c'est (confidentiel|securise|prive|public|anonyme)|(de la )?pub(licite)?s?|spams?|newsletters?|demarchage
    `),
    keeping: wording(`
      (vous |tu )?(gardez|garde|conservez|conserve|stockez|effacez|supprimez|garder|conserver)(-vous)?( ca| cela| tout ca)?( (mes|mon|ma|les|ces))?( (donnees|infos?|informations|nom|mail|e-mail|adresse|numero|telephone|reponses))?( … )?( ?(combien de temps|longtemps|jusqu'a quand|pendant combien de temps|quand))
      (pendant )?(combien de temps|jusqu'a quand) (vous |est-ce que vous |sont |mes |c'est |ce sera |allez-vous )*(gardez|garder|conserver|conservez|garde(e)?s?|conserve(e)?s?|stocke(e)?s?|donnees|effacez)(-vous)?( … (donnees|infos?|informations|nom|mail|adresse))?|(quand )(mes donnees )?(sont|seront|est-ce)( elles)? (efface|supprime)\\w*
    `),
    reason: wording(`
      (il )?(faut|faut-il|faudra|faudrait|on doit|doit-on|dois-je|je dois|est-ce qu'il faut)( (vraiment|absolument|forcement|obligatoirement|bien))* (donner|laisser|mettre|avoir|fournir|communiquer) (son|sa|mon|ma|un|une|le|l'|notre) ?(nom|prenom|adresse( (mail|e-mail|email))?|mail|e-mail|email|numero( de (telephone|tel|portable))?|telephone|tel|portable)(?= *[?]| *$)
      (c'est |c |est-ce |je suis |suis-je |on est )?(oblige|obligee|obligatoire|force)( (de|d'))?( (donner|mettre|laisser))?( (le|la|un|une|mon|ma|l'|d'un|l')) ?(numero de |num de )?(tel|telephone|numero|num|portable|mail|e-mail|email|adresse|message|mot)(?= *[?]| *$)
      (je peux|puis-je|on peut|peut-on|(vous |tu )?(pouvez|peux)(-vous|-tu)?|(c'est|est-ce|ce serait) (possible|faisable|jouable|bon|ok)) ?((de |d')?(le |la |l')?(faire|envoyer|m'inscrire|s'inscrire|reserver|continuer|demander) )?(ma demande |une demande |ca )?sans( (donner|laisser|avoir))? ?(mon |d'|de |un |l'|une )?(mail|e-mail|email|adresse|courriel)|(pas|plus|aucune?) (de |d')?(mail|e-mail|email|adresse( mail| e-mail)?|courriel)[ ,]+((est-ce (que |qu'))?(on|vous|ils|quelqu'un) (peut|pouvez|peuvent|pourrait|pourriez) (me |m')?(rappeler|appeler|telephoner|joindre|contacter|ecrire)|(c'est|est-ce) (grave|genant|bloquant|un probleme|embetant|possible quand meme)|ca (marche|passe|ira|va) (quand meme|sans)|(je|on) (fais|fait|peux|peut) (comment|quand meme))
      (pourquoi(?! pas)|pour quoi( faire)?|dans quel but|a quoi (ca|cela) (vous )?sert|(ca|cela) (vous |te )?sert a quoi|c'est pour ?quoi( faire)?|qu'est-ce que vous (en )?fai(tes|re) (de|avec) mon|vous en avez besoin pour|en quoi (ca|c'est) (utile|necessaire)|c'est utile)( (vous |me |)*(demande(r|z)?|voulez|avez besoin)( vous)?)?( (de|vous|il faut|faut-il|donner|je dois donner|avoir|d'avoir))*( (mon|ma|mes|votre|le|la|un|une|l'|d'un|d'une))?( (nom|prenom|mail|e-mail|email|adresse|telephone|tel|numero|nombre|message|age|jour|horaire))*
      (vous |on |ils |l'organisateur )?(allez|va|vont|va-t-il|vont-ils|allez-vous) (me |m')(appeler|rappeler|contacter|telephoner|ecrire|recontacter)
      ((le|la|l'|mon|un|une) ?)?(nom|prenom|mail|e-mail|email|adresse|telephone|tel|numero|portable|message)( de telephone| mail)? ?((c'est|est|est-ce|est-il|est-elle)( bien| vraiment| absolument)? )?(obligatoire|necessaire|indispensable|facultati(f|ve)|optionnel(le)?)|(je peux|puis-je|on peut|peut-on|(vous |tu )?(pouvez|peux)(-vous|-tu)?|(c'est|est-ce|est-il) possible) ?(de |d')?(enlever|retirer|supprimer|effacer|oter|sauter|passer|laisser( tomber)?|ne pas (mettre|donner|laisser)|(faire|s'inscrire|m'inscrire|venir) sans( (donner|laisser))?|sans( (donner|laisser))?) ?(le |mon |de |un )?(numero de )?(telephone|tel|portable|numero|message)|(c'est|est-ce|ce n'est pas|c'est pas|est-ce que c'est|est-ce vraiment)( bien| vraiment| tout)? (obligatoire|necessaire|indispensable|facultatif|obligee?|utile)|(je suis|suis-je|on est|est-on) (vraiment )?obligee?s?( (de|d'))?( (le|la|les|repondre|donner|dire|mettre))*|(faut-il|il faut|dois-je|je dois|on doit) (vraiment |absolument )?(le |la )?(donner|mettre|dire)( (mon|ma|un|le|la|votre) (nom|prenom|mail|e-mail|email|adresse|telephone|numero))?
    `),
    answering: wording(`
      combien de temps (avant|pour|jusqu'a) (de |d'|que )?[^?.!]*(reponse|confirmation|retour|nouvelles)(?= *[?]| *$)|(reponse|confirmation|retour|nouvelles) (dans|sous|en|au bout de|apres) (combien de temps|quel delai)|attendre (la |une |leur )?(reponse|confirmation) (pendant )?combien de temps
      (je|on|nous) (le |la )?(suis|serai|serais|est|sera|serons|sommes|vais etre|va etre|allons etre) (bien |donc )?${TOLD}( (de la (reponse|suite|decision)|en retour))?( ${HOW})*(?= *[?]| *$)
      ${HOW} (est-ce que |est-ce qu')?(serai-je|serons-nous|sera-t-on|suis-je|(je|on|nous) (suis|est|serai|sera|serons|vais etre|va etre)|vais-je etre|va-t-on etre|allons-nous etre) ${TOLD}
      ${HOW} (est-ce que |est-ce qu')?(j'|je |on |nous |l')*(vais-je |va-t-on |vais |va )?(l')?(aurai|aura|aurons|aurais|avoir|recevrai|recevra|recevrons|recevoir|saurai|saura|saurons|savoir|connaitrai|connaitre)(-je|-t-on|-nous)?( (la|une|un|leur|ma|notre|sa|votre|le|son))? (reponse|confirmation|retour|validation|nouvelles|decision|accord|mail|e-mail|si (c'est|ma|la|notre|je suis|on est|nous sommes))
      (vais-je|va-t-on|allons-nous|vais je) (avoir|recevoir)( (quelque chose|un truc|une?|la))?( [a-z-]+)?(?= *[?]| *$)|(qu'est-ce que |que )(je |on |nous )?(vais |va |allons )?(recois|recoit|recevrai|recevra|recevons|recevoir)(?= *[?]| *$)
      (j'|je |on |nous )(vais |va |allons )?(recevrai|recevra|recevrons|recevoir|recois|recoit) (quelque chose|un truc)(?= *[?]| *$)
      (j'|je |on |nous )(vais |va |allons )?(aurai|aura|aurons|avoir|recevrai|recevra|recevrons|recevoir)( (la|une|un|leur|quand|bientot|vite|bien))* (reponse|confirmation|retour|validation|mail|e-mail|email|sms|convocation|courrier)( (de confirmation|de (leur|sa) part))?( ${HOW})*(?= *[?]| *$)
      (c'est sur que |est-ce que )?(j'ai|on a|ai-je|nous avons|a-t-on|j'aurai|on aura) (bien |donc |deja )*(ma|une|notre|nos|la) places?( (maintenant|alors|du coup|c'est sur|sure?|garantie|assuree?))*(?= *[?])
      (ils|elles|il|elle|on|l'organisat(eur|rice)|les organisateurs) (vont |va |doi(ven)?t )?(confirment|confirme|confirmeront|confirmera|valident|valide|valideront|validera|confirmer|valider|repondront|repondra|repondent|repond|repondre)( (ca|cela|ma demande|par [a-z-]+|vite|avant|ensuite|apres))*( ${HOW})*(?= *[?]| *$)
      (${HOW} |qui )?(va|vont|vont-ils|vont-elles|va-t-il|va-t-elle|va-t-on) (est-ce qu'(il|elle|on)s? )?(me |nous |m')(re)?(pondre|repondre|contacter|prevenir|appeler|rappeler|ecrire|confirmer|avertir|informer|dire)( ${HOW})*(?= *[?]| *$)
      (ils|elles|il|elle|on|vous|l'organisat(eur|rice)|les organisateurs|qui) (me |nous |m')(repond|previent|recontacte|contacte|ecrit|repondra|previendra|recontactera|contactera|confirmera|rappellera|ecrira|avertira|repondront|previendront|recontacteront|contacteront|confirmeront|ecriront|repondez|previendrez|previens|prevenez)( ${HOW})*(?= *[?]| *$)
      (la|leur|une|cette) (reponse|confirmation|decision) (arrive|arrivera|vient|viendra|(sera|est) (envoyee|donnee)|c'est|je l'aurai|on l'aura) ${HOW}|(quand|comment) (arrive|arrivera|vient|viendra|sera envoyee) (la|leur|une) (reponse|confirmation)|(delai|temps) de (reponse|traitement)
    `),
    everything: wording(`
      (ces|les|toutes ces) (donnees|infos?|informations|coordonnees) (la )?(deviennent|deviendront|vont|iront|servent|serviront) (quoi|ou|a quoi)|que (deviennent|deviendront) (ces|les) (donnees|infos?|informations|coordonnees)|(vous|ils) en (faites|ferez|font|feront) quoi( (apres|ensuite|plus tard))*(?= *[?]| *$)
      (vous |tu |ils |on )?(allez|vas|vont|va|comptez|comptes)( vous)? (en )?faire quoi (de|avec) ${MINE}|(vous en|tu en|ils en|on en) (faites|ferez|fais|feras|font|feront|fait|fera) quoi,? (de|avec) ${MINE}
      (que|qu'est-ce que|qu'est-ce qu'il) (va |vont )?(advien(t|dra)|advenir|devien(t|nent|dra|dront)|devenir|arrive(ra|r)?)( (de|a))? ${MINE}|${MINE},? ((ca|cela|il|elle|ils|elles) )?(va |vont )?(devenir|devien(t|nent|dra|dront)) quoi|${MINE},? ((ca|cela|il|elle|ils|elles) )?(sert|servent|servira|serviront|(est|sont|sera|seront) utilisee?s?) (a quoi|pour quoi|comment)
      (que|qu'est-ce que|qu'|quoi|vous) (allez )?(-vous |vous )?(faites|faire|ferez|fera|faites-vous|fait-on|fais)(-vous)?( vous)? (quoi )?(de|avec) (mes|mon|ma|ces|les|ca|tout ca)( (donnees|infos?|informations|reponses|coordonnees|nom|mail|e-mail|adresse))?|rgpd|confidentialite|vie privee|protection des donnees|mes donnees( personnelles)?$|(mes|quels) droits
    `),
  },
};
