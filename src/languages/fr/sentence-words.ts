import type { SentenceWords } from "../sentence-words.js";
import { wording } from "../wording.js";

/** Verbs of coming, seeing and missing tell which event is meant, those of planning look ahead. */
const OF_EVENTS =
  "(?!(?:venue?s?|allee?s?|passee?s?|participee?|assiste|vue?s?|lue?s?|entendue?s?|ratee?s?|loupee?s?|manquee?s?|reservee?s?|inscrite?s?|prevue?s?|posee?|decidee?|dite?|note|repere|trouve|invitee?s?|interessee?s?|libres?|dispo|envie|besoin|cours|rendez|rdv|mal|faim)(?![a-z]))";
const ADVERBS = "(?:(?:ete|deja|tout|bien|juste|enfin|eu|recemment|aussi|tous|toutes|y) )*";
const PARTICIPLE = `${ADVERBS}${OF_EVENTS}[a-z]+(?:e|ee|es|ees|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte|eint|aint)(?![a-z])`;

/** When one is taken up by something else: "la journée" je suis aux champs. */
const OTHERWISE =
  "la journee |la semaine |en semaine |en journee |le (matin|midi|soir|week-?end) |l'(apres-midi|aprem) |toute la (journee|semaine|matinee) |les (autres jours|week-?ends|soirs|matins|apres-midis?) |le reste (du temps|de la semaine) |d'habitude |normalement |";

/** What people are, said before they ask, without a verb: "adjoint au maire de Hem, …". */
const CALLINGS =
  "(vice-)?presidente?|tresori(er|ere)|secretaire|adjointe?|maire|elue?|conseill(er|ere) (municipale?|departementale?|regionale?|technique|en [a-z]+)|deputee?|journaliste|correspondante?|professeure?|prof|enseignante?|institut(eur|rice)|documentaliste|formateur|formatrice|educat(eur|rice)|animat(eur|rice)|assistante? (sociale?|maternelle)|travailleu(r|se) sociale?|infirmi(er|ere)|medecin|psychologue|avocate?|comptable|cadre|ouvri(er|ere)|employee?|salariee?|fonctionnaire|agente? (territoriale?|d'accueil)|artisane?|commercante?|menuisi(er|ere)|mac(on|onne)|boulang(er|ere)|agricult(eur|rice)|exploitante? agricole|maraich(er|ere)|eleveu(r|se)|gerante?|directeur|directrice|responsable|deleguee? (a|aux?)|en charge d(e|'|u|es)|membre d(e|'|u|es)|chargee? d(e|'|u|es)|chef(fe)? d(e|')|coordinat(eur|rice)|entrepreneu(r|se)|auto-entrepreneu(r|se)|consultante?|graphiste|developpeu(r|se)|ingenieure?|architecte|chercheu(r|se)|doctorante?|etudiante?|lyceen(ne)?|retraitee?|benevole|militante?|maman|papa|mere|pere|mamie|papi|grand-mere|grand-pere";
const OPENS =
  "(qui|que|quoi|qu'|ou|quand|comment|combien|quel(le)?s?|pourquoi|(de|a|par|avec|pour|chez) (qui|quoi|quel(le)?s?)|jusqu'a (quand|quelle)|est-ce|c'est|c'etait|c|ca|cela|(il )?(faut|reste|y a)|y aura|ya|(je|on|nous) (peux|peut|dois|doit|pouvons|devons)|(peut|doit|faut|faudra-t|faudrait|y a-t|y aura-t|reste-t|est|sera-t|existe-t|vaut|suffit)-(on|il|elle)|(peuvent|doivent|sont|seront)-(ils|elles)|(puis|dois|peux|pourrai|devrai)-je|(devons|pouvons|pourrons|devrons)-nous|(j'ai|on a) besoin)(?![a-z])";

/** Events that are asked for, none of them at hand. */
const SOME =
  "\\b(?:qui|lesquels|lesquelles|quoi|(?:quels?|quelles?|des|les|d['’]) ?(?:evenements?|trucs?|choses?|ateliers?|conferences?|soirees?|rencontres?|formations?|activites?|animations?|visites?)) (?:ne )?";

/** How French sentences are built. Notation of `wording` in ../wording.ts. */
export const sentenceWords: SentenceWords = {
  breaks: wording(`
    mais|car|parce qu(e|')|a cause d(e|u|es)|vu que|puisqu(e|')|du coup|donc|alors que|alors
    et (?=(je |j'|on |nous |(inscri(s|vez)|met(s|tez)|not(e|ez)|reserv(e|ez)|pass(e|ez))-(moi|nous) ))
    et (?=(ai besoin|avons besoin|a besoin|aurais besoin|cherche|cherchons|recherche|recherchons|veux|voudrais|voulons|aimerais|aimerions|souhaite|souhaiterais|souhaitons|il (me|nous) (faut|faudrait)) )
    (?<= )(?<!(^|[^a-z])(a|de|pour|avec|dans|sur|en|et|ou|fai(t|s|re)|fer(a|ait)|voir|suivre|visiter|decouvrir|choisir|prendre) )(?=((il y a|(?<!il )(y a|ya|y'a))(?![a-z])|y aurait|est-ce qu|qu'est-ce|qu'y a|avez-vous|auriez-vous|vous avez|tu as|t'as|as-tu|quels? |quelles? |que (me |peut|puis|faire)|je peux (aller|faire|voir)))
  `),
  remarks: wording(
    `^((ok|okay|ah|oh|d'accord|bon|donc|je vois|bien|super|mouais|ouais)[ ,]+)*(donc |alors |c'est |ce sont |genre )*(des?|du|de la|de l'|d'|les|un|une) ?([a-z'’-]+ ){1,4}((?<!(c'est|c|est|sont|a|ya|font|fait|fais|dit|dire|de|sur|en|pour|avec|par|ou|faut|sert|coute|parle|sinon|pas|contre|chez) )quoi|en gros|en somme|grosso modo|si (je|j'ai) (bien )?(comprends|compris)( bien)?)$`,
  ),
  tells: wording(`
    ^(et |ou |or )*[a-z-]+ c'est (trop |un peu |vraiment |bien )?(loin|pas possible|mort|complique|cher|tard|tot)
    ^(et |ou |or |mais |ok |bon |d'accord |comme |bonjour |salut |bonsoir |slt |coucou |hello |bjr |cc |une fois |parfois |souvent |maintenant |actuellement |en ce moment |depuis |avant |hier |aujourd'hui |demain |ce soir |ce matin |${OTHERWISE}(le |les )?(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? )*((matin|midi|soir|aprem|apres-midi) )?(je|j'|j|jai|jsuis|chui|on|nous|il|elle|ils|elles|(l'un|l'une|une?|deux|trois|certaine?s|plusieurs) (d'eux|d'elles|d'entre (eux|elles|nous)|de (mes|nos) [a-z]+)|c'est|ce n'est|mon|ma|mes|notre|nos|son|sa|un ami|une amie|moi)
    ^(bonjour |bonsoir |salut )*((en tant que|comme|moi) )?((jeune|ancien(ne)?|simple|futur(e)?) )?(${CALLINGS})(?! (c'est|est-ce|il y a|y a))
    ^(bonjour |bonsoir |salut |coucou )*((tout juste|a peine|fraichement|recemment|nouvellement) [a-z]+(ee?s?|ie?s?|ue?s?)|(arrivee?|debarquee?|installee?|demenagee?|emmenagee?)s? (recemment |tout juste |hier |depuis peu )?(a|au|en|sur|dans|de|depuis|il y a|ici|recemment)|nouve(au|lle|aux|lles) (a|au|sur|dans) (?!(programme)))
    ^(parce qu(e|')|car|a cause d(e|u|es)|vu que|puisqu(e|'))
  `),
  doing: wording(`en train (de |d')[a-z]+(er|ir|re)`),
  hearsay: wording(`
    (j'|on |nous |elle |il )(n')?(ai|a|avons|avais|avait|avions) ((juste|deja|vaguement|bien) )*(entendu (parler|dire|causer)|oui[- ]?dire|eu vent|vu passer)( (d'|de|du|des|que?'?))?
    (on|quelqu'un|[a-z]+ [a-z]+|il|elle|ils|elles|[a-z]+) (m'|nous )(a|ont|avait|avaient|a-t-on) ((bien|deja|vaguement|beaucoup) )*((parle|cause)e?s? (aussi |egalement |justement )?(d'(un|une|autres)|du|des|de (la|l'|cet|cette|ce|votre|vos))|(signale|indique|conseille|recommande|vante)e?s? (un|une|le|la|les|l'|cet|cette|ce|votre|vos))
    ((j'|on |nous )(ai|a|avons) )?((juste|deja|bien) )*(vu|lu|recu|trouve|apercu|entendu|croise)( passer)? (une?|des|votre|vos|l'|la|le) ?(affiche(tte)?s?|flyers?|tracts?|prospectus|depliants?|pub(licite)?s?|annonces?|articles?|posts?|publications?|messages?|mails?|reportages?|panneau)( [a-z]+){0,3}? (sur|pour|de|du|des|d'|a propos d(e|u|es)|qui parl(e|ait) d(e|u|es)|annoncant)( (une?|la|le|les|l'))?
    (j'|on |nous )(ai|a|avons) (vu|lu|appris|entendu|cru comprendre)( [a-z]+){0,4} qu'il y (a|avait|aura|aurait)|(on|quelqu'un|[a-z]+ [a-z]+) (m'|nous )(a|ont) (dit|appris|annonce)( aussi)? qu'il y (a|avait|aura|aurait)|il parait qu'il y (a|avait|aura|aurait)
    (il|elle|ils|elles|(mon|ma|mes|notre|nos|une?) [a-z]+)( aussi)? (veu(t|lent)|(voudr|aimer|souhaiter)ai(t|ent)|souhaite(nt)?|compte(nt)?|pense(nt)?) ((faire|voir|suivre|visiter)(?= (le|la|les|cette?|ce|votre)(?![a-z])| l')|(aller|venir|participer|assister) (aux?|a (la |l'|cette |ce |cet )))
    (on|quelqu'un|[a-z]+ [a-z]+|il|elle|ils|elles) (me|nous|m') ?(parle|parlait|cause|causait|signale|conseille|recommande)(nt)? (aussi |justement )?(d'(un|une|autres)|du|des|de (la|l'|cet|cette|ce|votre|vos)|une?|le|la|les)|(je|on|tu|vous) (crois|croyais|croit|pense|pensais|sais|sait|vois|voit|voyais)( aussi| bien)? (avoir vu |avoir lu )?qu'il y (a|avait|aura|aurait)|(apparemment|visiblement)( aussi)?,? il y (a|avait|aura|aurait)
  `),
  describes: wording(`
    (celui|celle|(le|la|l'|ce|cet|cette) ?(truc|machin|evenement|atelier|formation|conference|rencontre|reunion|visite|soiree|forum|debat))(-la|-ci)? (sur|avec|pour|intitulee?|nommee?|appelee?|consacree? a(ux?)?|ou (on|il|ils|l'on)|a propos d(e|u|es|')|qui (parle|traite|cause) d(e|u|es|'))( (le|la|les|l'|comment))?
  `),
  resumes: wording(
    `^(ce n'est|c'est (pas|plus|guere|trop|deja|pour)|c'etait|(ca|cela) (ne )?(me|m')|tres peu pour moi)`,
  ),
  stays: wording(`
    (je |on |nous )(ne )?(suis|serai|serais|est|sera|serait|sommes|serons)( (deja|juste|encore|aussi|la|demain|ce soir|ce matin|cet apres-midi|ce midi|maintenant|en ce moment|actuellement|souvent|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|de passage|en vacances|en visite|en deplacement|en week-?end|coincee?s?|bloquee?s?|heberge(e|es|s)?))* (a|au|aux|sur|en ville|vers|pres|du cote|chez)
    (je |j'|on |nous )(dois|doit|devons|vais|va|allons|peux|peut|compte|pense) (etre|aller|passer|manger|dejeuner|diner|descendre|venir|dormir)
    (je |j'|on |nous )(reste|resterai|passe|passerai|passons|vais|irai|va|ira|allons|viens|viendrai|vient|venons|arrive|arriverai|arrivons|debarque|loge|logerai|dors|mange|dejeune|dine|rentre|descends|monte|traine|sors|finis|termine|attends)
  `),
  available: wording(`
    (je |on |nous )(ne |n'y )?(peux|peut|pouvons|pourrai|pourrais|pourra|pourrons) (y aller |venir |passer |sortir |me liberer |etre la )?(que|seulement|uniquement|juste|surtout|plutot)
    (je |on |nous )(peux|peut|pouvons|pourrai|pourrais|pourra|pourrons) (venir|passer|sortir|me liberer|etre la)
    (je |j'|on |nous )(ne )?(suis|serai|serais|sera|est|sommes|serons) ((que|seulement|uniquement|surtout|plutot|toujours|souvent) )?(libres?|dispo(nible)?s?)
    (je |j'|on |nous )(n')?(ai|a|avons|aurai|aura|aurons) (que|seulement|uniquement) (le|la|les|mes|mon|nos)
    (je |on |nous )(finis|finit|finissons|termine|terminons|sors|sort|sortons)( (le|mon|ma|mes|nos|du|de|des) (travail|boulot|taf|service|journee|cours|bureau))?(?! (ma|mon|mes|nos|notre|une?|le|la|les) )
    (seulement|uniquement|que) (libres?|dispo(nible)?s?)|(libres?|dispo(nible)?s?) (que|seulement|uniquement)
  `),
  resides:
    /(?:\b(?:qui|si j['’ ]|si (?:je|l'on|on|nous|vous)) ?(?:ne |n')?(?:habit|viv|vit|resid|log|demeur)[a-z]*(?: (?:pas|plus))?|\b(?:je|on|nous) (?:ne |n')?(?:habit|viv|vit|vis|resid|log|demeur)[a-z]* (?:pas|plus)|\b(?:non|pas|plus)[ -](?:habitante?s?|residente?s?) d(?:e|')|\b(?:suis|est|sont|sommes) pas (?:habitante?s? )?d(?:e|'))(?: (?:a|sur|dans|en|de|d'))? *$/,
  joins: wording(
    `(?<= )(et|puis) (?=(j'|j |je |on |nous |il |elle |ils |elles |mon |ma |mes |notre |nos |(aimerais|voudrais|cherche|cherchons) ))`,
  ),
  lived: wording(`
    (j'ai|j ai|jai|on a|nous avons|(il|elle) a|(ils|elles) ont|(mon|ma|mes|notre|nos) [a-z-]+ (a|ont)) ${PARTICIPLE}
    (je (me )?suis|jsuis|chui|on (s')?est|nous (nous )?sommes|(il|elle) (s')?est|(mon|ma|notre) [a-z-]+ (s')?est) ${PARTICIPLE}
    (j'etais|j'avais|on etait|on avait|nous (etions|avions)|(je |j'|on |nous )(travaill|habit|viv|boss|etudi)(ais|ait|ions))
    ^[^a-z]*(fraichement |recemment )?(licenciee?s?|viree?s?|arrivee?s?|installee?s?|diplomee?s?|emmenagee?s?|demissionnaires?|rentree?s?|nee?s?)
  `),
  lasts: wording(
    `au chomage|sans (emploi|boulot|travail)|a la retraite|retraitee?s?|enceinte|benevole|etudiante?s?|installee?s?|inscrite?s? a|en recherche|sans activite`,
  ),
  since: wording(`^depuis`),
  presently: wording(`en ce moment|actuellement|maintenant`),
  asksPast: wording(`
    qu'est-ce qu'il y a eu|(qu'|que |quoi |il |qu'est-ce qu'il )y (avait|a eu)|(y avait|a)-t-il eu|qu'y avait|y avait-il
    (ai-je|j'ai|on a|a-t-on|nous avons|avons-nous) (deja |bien )?(rate|loupe|manque)
    c'etait (quoi|ou|quand|bien|comment)|qui (a|ont) (deja )?eu lieu|s'est (passe|tenu|deroule)|etait(-ce|-il|-elle)? prevu
  `),
  asks: wording(`
    quel(le)?s?|qui|que|quoi|koi|kwa|ou|quand|comment|combien|lequel|laquelle|lesquels|lesquelles|qu'(est-ce|y a)|est-ce|keski|kesk|keske
    (y a|aura|aurait|existe|peut|avez|as|pouvez|peux|auriez|pourriez|connaissez|organise|propose)-(t-)?(il|elle|vous|tu|on|je)|(il )?(y a|ya|y'a|y aura|y aurait)|tu as|t'as|vous avez|vous auriez
  `),
  endsAsking: wording(`
    (?<!(pas|plus|trop|bien|importe|sais|sait|savoir|dire) )((a|de|d'|pour|avec|par|chez|sur|dans|en|vers|jusqu'a|c'est) )+(qui|quoi|ou|quand|combien|comment|quel(le)?s? [a-z]+)$
  `),
  parts: wording(`
    (?<=[?] *)((et|mais|puis|sinon|aussi) )*(?=[a-z0-9])
    (et|puis|et puis|et aussi|et sinon) (?=${OPENS})
    (et|,) (?=ce (que |qu'|qui )|si (on|l'on|je|nous|il) (faut|doi|peu|pui))
    (?<=(places?|monde|complet|creneaux?)( (libres?|disponibles?|encore))? *[,;]? *)ou (bien )?(est-ce qu'|est-ce que )?(?=(dois-je|doit-on|je dois|on doit|il faut|faut(-il| il|-t-il)?|vaut-il mieux|il vaut mieux|on (peut|vient)|(je peux|puis-je)) [a-z' -]*(reserver|inscrire|reservation|inscription|venir|viens)(?![a-z]))
  `),
  forUs: wording(`
    (avec|pour) (elle|lui|eux|elles)(?= *[^a-z0-9 ]| *$)|(ne |n')?(faut-il|dois-je|doit-on|devrais-je|il faut|je dois|on doit|faudrait-il|surtout)( absolument| surtout)? ?(ne )?(surtout )?pas (rater|manquer|louper)|(a|de) ne (surtout )?pas (rater|manquer|louper)|incontournables?|immanquables?
    (une?|de l'|des|d'|quelques?|un peu d')( petite?s?)? ?(aides?|accompagnement|conseils?|soutien|coup de main|coup de pouce)( (gratuite?s?|possibles?|personnalisee?s?))?(?! (a|au|aux|en|de|des|du|d'|sur|pour|avec|juridiques?|fisca[a-z]+|financier[a-z]*|[a-z]+e?r)(?![a-z]))
    (pour|a) (moi|nous|ca|cela|mon|ma|mes|notre|nos|mon cas|notre cas)|(m'|me |nous |vous )(aider|aides?|conseiller|conseilles?|conseillez|renseigner|renseignes?|renseignez|interesser|interesse|convenir|correspondre|parler|orienter|guider|proposer|proposes?|proposez|recommander|recommandes?|recommandez|dire)
    (la|ci)-dessus|dessus|la-dedans|(a|sur|de|dans|pour) (ce|cet|cette|ces) (sujet|theme|domaine|genre|cas|situation|question|besoin|probleme)|dans le genre|du genre|quelque chose|qqch|qq chose|un (truc|machin)|en parle(nt|rait|ra)?|s'y connait|qui (aide|accompagne|conseille)
  `),
  onThat: wording(
    `(la|ci)-dessus|dessus|la-dedans|(a|sur|de|dans) (ce|cet|cette|ces) (sujet|theme|domaine|question|besoin|probleme)s?|dans (le|ce) genre|en parle(nt)?`,
  ),
  concerns: wording(`
    (je |j'|on |nous )(m'|nous )?(interesse|interessons|interessais) (beaucoup |surtout |vraiment |aussi )?(a la|a l'|aux|au|a)|(interessee?s?|captivee?s?|attiree?s?|concernee?s?) par( (le|la|les|l'))?
    (passionnee?s?|fans?|fanas?|mordue?s?|amateurs?|amatrices?|ferue?s?|accros?|curieux|curieuses?) (de la|de l'|des|du|de|d'|au|aux)
    (j'|je |on |nous )(aime|adore|aimons|adorons|kiffe) (bien |beaucoup |trop |vraiment |surtout )?(le|la|les|l'|tout ce qui touche (a la|a l'|aux|au|a))(?! [a-z]+ (a|de|pour) )
    (these|doctorat|memoire|recherches?|essai|rapport|article|papier|dossier|blog|livre|documentaire|etude|etudes|expose|projet|reportage|enquete|chronique|podcast|emission)s? … (sur|au sujet (de|du|des|d')|autour (de|du|des|d'))
    (travaille|travaillons|bosse|ecris|ecrivons|enquete|planche|etudie) … (sur|au sujet (de|du|des|d')|autour (de|du|des|d'))
  `),
  learns: wording(`
    comment … [a-z]+(er|ir|re)|(apprendre|savoir|reussir|arriver) a [a-z]+er|(reduire|baisser|diminuer|economiser|faire des economies)
  `),
  instances: wording(
    `^(par exemple|genre|par ex) (une?|des|du|de la|de l'|les?|la|mes|mon|ma|nos|notre) ?[a-z' -]{2,40}$|^(une?|des|du|de la|de l'|les?|la|mes|mon|ma|nos|notre) ?[a-z' -]{2,40} (par exemple|par ex)$`,
  ),
  confirms: wording(
    `^(n'est-ce pas|(vous |tu )(me |nous )?(l'|le )?confirme[sz]|(pouvez|pourriez)-vous (me |nous )?(le )?confirmer|non|oui|hein|ok|pas vrai|c'est (bien )?(ca|cela)|si|(un |le |qui est )*(jour )?ferie|(est-ce que )?(c'|ce |ca )(est|serait|sera|va|irait|marche|marcherait|colle|passe)( bien)?( (possible|compatible|faisable|jouable|envisageable|realiste|tenable))?)$`,
  ),
  afterthought: [
    wording(
      `^((et|mais|alors|bon|du coup|donc|sinon) )*(c'est|c'etait|ce sera|est-ce|ca (a|va|s'est)|(il|elle) est|(ils|elles) sont)(?! pour)`,
    ),
    wording(
      `^(le|la|les|l'|votre|vos|ton|ta|tes|ce|cet|cette|ces)( ?[a-z0-9'’-]+)( [a-z0-9'’-]+){0,5} ?[?]+$`,
    ),
  ],
  tags: wording(`
    ou (bien |alors )?(est-ce que |est-ce qu')?((c'|tout |ce |ca )?(est|etait) )?((que )?tout est )?(deja |tout |bien )*(fini|finie|termine|terminee|passe|clos|trop tard)( maintenant)?(?= *[^a-z0-9 ]| *$)
    ou (bien |plutot )?(pas|non|autre chose|quoi)(?= *[^a-z0-9 ]| *$)
  `),
  questions: wording(`
    quel(le)?s?|c'est quoi|qu'est-ce|est-ce|keski|kesk|quand|comment|combien|pourquoi|lequel|laquelle|lesquels|lesquelles|qui est
  `),
  some: wording(
    `^(et |ou )?(une?|des|quelques?|d'autres) [a-z]+|^((et|est-ce que) )?(vous avez|avez-vous|auriez-vous|vous auriez|(il )?y a|y a-t-il|y aurait-il|y aura-t-il|est-ce qu'il y a) (du|de la|de l'|des|une?) ?[a-z]+`,
  ),
  either: wording(`
    (,? *)?(ou|et/ou)( (bien|alors|encore|meme|plutot))?( ((un|une|des|d'autres) )?(evenements?|activites?|sorties?|quelque chose|trucs?|choses?))?( (sur|a|au|aux|avec|dans|en|comme|autour de|en lien avec|lies? a))?( (de la|de l'|du|de|d'|des|un|une|le|la|les|l'))?|/
  `),
  such: wording(`
    ((du )?(genre|style|type)|comme|par exemple|par ex|notamment|disons|(les|des|du|de la) (trucs?|choses?) (comme|du genre))( (sur|a|au|aux))?( (de la|de l'|du|de|d'|des|un|une|le|la|les|l'))?
  `),
  asides: wording(`
    (?<=(^|[.!?;,]) *((et|mais|oui|non|ok|bah|ben|bon|ah|alors)[ ,]+)*)(?=[^?]*[.!;,])((le |la |une? )?(prix|participation|contribution|tarif) libre|ca|cela)?,? ?(c'est|c|ce n'est|n'est|ca n'est|est) pas ((vraiment|exactement|du) )?(gratuit|la gratuite|pareil que gratuit|la meme chose que gratuit)( (ca|cela|hein|pour moi|du tout|quand meme))*(?= *[.!;,]+ *[a-z])
    (?<=(et )?si )(j'|je |on |nous )(elargi[a-z]*|etend[a-z]*|ouvr[a-z]*|prolonge[a-z]*)( (ca|la recherche|ma recherche|un peu))*
    (en (sortant|partant)|une fois (sortie?s?|partie?s?)) (de (la|la-bas|ca|cet? [a-z]+|cette [a-z]+)|d'ici)|(en (sortant|partant)|une fois (sortie?s?|partie?s?))(?= *([,?]|$|(vers|a [0-9]|il|y|ya|on|autre|quelque|qqch|un autre|d'autres)(?![a-z])))
    (?<=((appell?|telephon|contact|demand|reserv|pass|all)e(r|s|z|rai)?|ecri(s|re)|inscri(s|re|vez)|vai?s?|viens|venir)( (les|le|la|leur|y|moi))* )direct(?! (de|du|des|a|au|aux|par|sur|en|avec)(?![a-z]))
    (?<=[0-9a-z] ?[,.!?] *)(serieux|serieusement|sans blague|sans rire)(?= *[?!])
    (que|dont) (je|j'|on|nous) ?(m'|s'|nous )?(garde|gardons|occupe|occupons|accueille|accueillons)( chez (moi|nous))?( (le|les|tous les|chaque) [a-z]+(di|che)s?( (matin|apres-midi|soir)s?)?)?
    ,? ?(soit |que ce soit |meme )?(comme|en tant que|en qualite de|a titre de) (simple )?(co-?)?(organisat(eur|rice)|partenaire|hote|participant|porteur)s?((,|,? ou|,? et|/|,? soit) (meme )?((comme|en tant que) )?(simple )?(co-?)?(organisat(eur|rice)|partenaire|hote|participant|porteur)s?)*(?=[^a-z0-9]*$)
    ((jeune )?(fille|garcon) )?au pair(?![a-z])
    (emmener|amener|venir avec|accompagner|avec|pour|suis avec|sommes)? ?(un|mon|notre|le) (petit |gros |grand )?groupe (de|d') ?(environ |une )?[0-9a-z]+( ?(adultes?|personnes?|apprenants?|eleves?|etudiants?|retraites?|amis|collegues|enfants?|adherents?|benevoles|jeunes|visiteurs))
    (en|sous forme (de|d')) ?(une? )?(texte|texte (simple|brut|seul)|liste|tableau)( (simple|courte|seulement))?(?= *[^a-z0-9 ]| *$)|(?<=(une|la|votre|ta) )(courte|petite|breve|simple) (?=liste)|(?<=liste )(courte|breve|simple|concise)
    sans (aucun |les |des |mettre de )?(symboles?|emojis?|smileys?|icones?|images?|photos?|tableaux?|mise en forme|liens?|abreviations?|puces?|asterisques?|caracteres speciaux|jargon)((,? (et|ni|ou)|,) (sans )?(symboles?|emojis?|icones?|images?|photos?|tableaux?|liens?|abreviations?|puces?))*
    avant (d'|de |que je |que j')(l' |la |le |m'|me )?(envoyer?|confirmer?|valider?|decider?|choisir|choisisse|inscrire|inscrive|repondre|reponde|reserver?)( (ma|la|cette) demande| ca)?(?=[^a-z0-9]*$)
    (est |sont |etre )?(classee?|rangee?|affichee?|regroupee?)s?(?= (dans|sous|en))|figurent?(?= (dans|sous))
    (?<![a-z])du coup(?! (d(e|')|double|dur)(?![a-z]))
    (apres|avant|pendant) (le |mon |l'|son )?(boulot|travail|taf|job|ecole|cours|bureau)
    (avec|chez|pour) (ma|mon|mes|notre|nos|un|une|des) (petite? |vieille? |meilleure? )?(amie?s?|potes?|copains?|copines?|meufs?|mecs?|femme|mari|epoux|epouse|conjointe?|soeurs?|freres?|cousine?s?|voisine?s?|collegues?|parents?|mere|pere|grand-meres?|grand-peres?|belle-mere|beau-pere|tante|oncle|classe(?! (d(e|') ?(premiere|seconde|terminale|lycee|college|primaire|maternelle|c[pm]|bts|sixieme|cinquieme|quatrieme|troisieme)))|eleves|groupe|bande|coloc(ataire)?s?)
    pas (trop |vraiment )?le temps( (de|d') ?(venir|passer|aller|y aller|sortir))?
    en general|d'habitude|d'ordinaire
    en coup de vent|a la (va-vite|hate)
    (tout )?plein d(e|')|(un tas|des tas|une foule|un paquet|une tonne|des tonnes|une multitude|une flopee|un max|un grand nombre|une (bonne )?poignee|tas) d(e|')|enormement d(e|')
    ((il )?(n'y a|y a|y'a)|(ils|elles|on|il|elle) (n')?(ont|a)|(j'|je )(n')?ai|car|comme)? ?pas (d'|de )?(ecole|classe|lycee|college|creche|boulot|travail)( (ce jour-la|le mercredi|l'apres-midi))?(?=[^a-z0-9]*$| *[,.;!?])
    (dans|a) (ma|mon|notre) (residence|immeuble|hall|cage d'escalier|bureau|boulot|ecole|fac|boite)(?= *[^a-z0-9 ]| *$)
    (quelques-un(e)?s|plusieurs|deux|trois|quatre|[2-9]) (d'entre nous|collegues) (du|de la|de notre|de mon|de ma) (bureau|boulot|travail|boite|equipe|service|labo|club)
    (malgre|meme|pendant|pour) (le |ce |un )?(jour )?ferie|(c'est |est )?(un jour )?ferie
    par exemple|de preference|si possible|malgre tout|quand meme|a tout hasard|au cas ou|le cas echeant|bien entendu|en effet|je (vous|t'|te) (en )?prie|si (ca|cela) (existe|se trouve)|ca se trouve|les deux (me|nous) (vont|conviennent)|peu importe|(ca|cela) m'est egal|(je|j'|on) (m'|s')en (fiche|fous|fout|moque|tape|balance|cogne)( (completement|totalement|pas mal|royalement))?|s'il (fait beau|y en a|reste de la place)
    sans (prendre |avoir |utiliser )?(la |ma |de |une )?(voiture|vehicule|auto|permis)|en (metro|bus|tram|velo|voiture|train)|a (pied|velo)|je (ne )?conduis (pas|plus)|dans (la|cette) (rubrique|categorie|section|partie)|(la |le |les )?(rubrique|categorie|section)s?
  `),
  verbs: wording(`(je|j'|tu|il|elle|on|nous|vous|ils|elles) (ne |n'|y |m'|me |vous |nous )*[a-z]+`),
  sameOne: wording(
    `(le|la|du|au|dans (le|la)|pour (le|la)) memes? (evenement|atelier|rencontre|journee|truc|chose)|(fait|font|fera|faisait) (aussi |bien )?partie (de (ca|cela|cet? evenement)|du meme|du lot)|(fait|font) (aussi |bien )?partie$`,
  ),
  thisKind: wording(`(ce|cet|cette) [a-z]+`),
  whichOfKind: wording(
    `^((et|mais|ok|d'accord|ah|super|bon)[ ,']*)*quel(le)?s?( (genre|type|sorte)s? d(e|'))? ?[a-z]+s (il y a|y a|ya|y a-t-il|(sont|seront) (proposee?s|prevue?s))( (exactement|au juste|la-bas|sur place))*$`,
  ),
  holds: wording(`
    ^((et|mais|ok|d'accord|ah|super|bon)[ ,']*)*(quel(le)?s( sont les)? [a-z]+s|(c'est |il y a |y a |ya )?quoi (les|comme) [a-z]+s|quel(le)?s (genre|type|sorte)s? d(e|') ?[a-z]+s|quel (genre|type|sorte) d(e|') ?[a-z]+s)( (exactement|au juste|la-bas|sur place))*$
    ^((et|mais|ok|d'accord|ah|super|bon)[ ,']*)*(quels?|quelles?)( (genre|type|sorte)s? d(e|')?)? ?[a-z]+ (y aura-t-il|il y aura|ont-ils|ont-elles|ils ont|elles ont)|^((et|mais|bon)[ ,']*)*(ils|elles) (ont|auront) (quoi comme|quels?|quelles?) [a-z]+
    (a|dans|pour|pendant) (cet|ce|cette) (evenement|atelier|rencontre|conference|visite|exposition|soiree)
    ^((et|mais|ok|d'accord|ah|super|bon|la-bas|sur place|est-ce qu)[ ,']*)*(il )?(y'? ?(a|aura|aurait|ora)|yaura|yora|on (peut|pourra)|(y a|aura|aurait)-t-(il|on))
    ^(et )(de la|du|de l'|des) [a-z]+$
    (on|nous) y (fait|fera|ferait|ferions|ferons|verra|verrait|apprend|apprendrait)( (exactement|concretement))? (quoi|koi)
    (il )?(y aura|yaura|y'aura|aura-t-il|y aurait) (quoi|koi|quelles? [a-z]+)|(quoi|quelles? [a-z]+) y aura-t-il|qu'est-ce qu'il y aura
    ^((et|mais|ok|d'accord|ah|super|bon)[ ,']*)*(qu'est-ce qu'|qu'|que )(on |il |ils |y |nous |je )*(trouve|voit|voir|fait|fera|a|aura|apprend|decouvre|recoit|gagne|propose|peut|y a|ya)(nt|-t-on|-t-il)?( [a-z]+)? (dans|sur|la-bas|sur place|a cet|au|a la|pour (les|des|mes|nos))
  `),
  ofOne: wording(`
    (elle|il) (vient|est|travaille|bosse|enseigne) (d'ou|de quel(le)?|de chez qui|(dans|a|pour) quel(le)?|pour qui|ou(?= *[?]))|(d'ou|(de|dans|a) quel(le)? [a-z]+) (vient|est|travaille|enseigne)-(t-)?(elle|il)
    (?<!est-ce qu'|s'|qu')(ils|elles)|leurs?(?! (propres? )?comptes?)|eux|lui|dessus|dedans|la-bas|sur place
    on (va |vas |peut |pourra )?(y |en )(?!(a|aura|aurait)(?![a-z]))[a-z]+|on (repart|ressort)|je (repars|ressors|(vais |peux |pourrai )?(y|en) [a-z]+)
  `),
  ofThis: wording(`
    (?<!est-)(ca|cela)|sa|son(?! (et|lumiere))|ses|c'est|c'etait|ce sera|(et |mais )*(c|ce) (quoi|koi|pour|sur|de|a)
    (il )?y (aura|aurait)|y aura-t-il|(on|nous) (va|vas|allons) [a-z]+(er|ir|re|oir)|on apprend
    ^((et|mais|donc|alors|du coup|ok)[ ,]*)*((il y a |y a )?besoin (de |d')|(c'est )?(necessaire|obligatoire|indispensable|utile|requis) (de |d')|obliges? (de |d'))(?=[^?]*[?])|(des?|une?|quel(le)?s?|les?|la|aucune?)( [a-z]+){1,3} (requis|requises?|necessaires?|exigee?s?|obligatoires?|indispensables?)(?= *[?]| *$)
    (est|fait|font|sont|etait|de|par) (l'|la |le )(entreprise|boite|societe|usine|cooperative|coop|scop|association|asso|conferencier|conferenciere|intervenante?|formateur|formatrice|auteure?|artiste|livre|film|projet|groupe)(?! (de|du|des|d'|pour|en|qui|que)(?![a-z]))
    a qui (est|sont|appartient|appartiennent) (le|la|l'|les|ce|cette)
  `),
  concludes: wording(`
    ^((et|mais|ah|ok|bon)[ ,]*)*(donc|du coup|alors|en clair|en gros|en fait|autrement dit|si je comprends bien|ca (veut dire|signifie)( bien)?( (que|qu'))?)[ ,]*(la |comme ca )?(je|j'|on|nous|c'est qu'on) ?(ne |n')?(suis|serai|serais|est|sera|serait|sommes|serons|serions|deviens|deviendrai|deviendrais|devient|reste|resterai|resterais|ai|aurai|aurais|a|aura|aurait|garde|touche|paie|paye|signe)(?![a-z])
  `),
  seeksPlace: wording(
    `^((et|mais|alors|sinon|bonjour|salut)[ ,]*)*(ou|a quel endroit|dans quel(le)? (lieu|endroit|ville)) (est-ce qu(e|')|est-ce que|peut-on|puis-je|pourrait-on|pourrais-je|on peut|je peux|[a-z]+(er|ir|re|oir))`,
  ),
  whichThing: wording(
    `(?<=(^|[^a-z])(quel(le)?s?|kel(le)?s?)( (autres?|genre de|type de|sorte de))? )(?!(est|sont|sera|seront|etait|heures?|jours?|dates?|ville|autres?|genre|type|sorte)(?![a-z]))[a-z-]+`,
  ),
  indirect: wording(
    `(demande|demandent|demandait|se demande|me demande|veut savoir|veulent savoir|voudrait savoir|voudrais savoir|aimerait savoir) (si|s'(il|ils)|ce (que|qui)|ou|quand|comment|combien|qui|quel(le)?s?)`,
  ),
  doneThere: wording(`
    (on peut|peut-on|je peux|puis-je|nous pouvons|pouvons-nous|on pourra|ils|elles|c'est possible (de|d'))( (y|aussi))* ?[a-z]+ [^?.!,]*(la-bas|sur place)(?=[^a-z0-9]*$)
    (on peut|peut-on|je peux|puis-je|on pourra|pourra-t-on) y (?!a(?![a-z]))[a-z]+
    (les|des|mes|nos|un|une|mon|ma|tous les) [a-z' -]{3,30} (peut|peuvent|pourra|pourront|a le droit d'|ont le droit d')(-(il|elle)s?)? ?(aussi |bien )?(y (?!a(?![a-z]))[a-z]+|[a-z]+ [^?.!,]*(la-bas|sur place)(?=[^a-z0-9]*$))
  `),
  has: wording(`^((et|mais|ok|d'accord)[ ,']*)*(il )?y aura (de la|du|de l'|un|une)`),
  defines: wording(
    `(c'est quoi|qu'est-ce qu(e c'est qu)?(e|')?|c quoi|c koi) (une?|les?|la|l'|des) ?(?!(prochain|programme))|(que|ca) (veut dire|signifie)|(veut|veulent) dire( quoi)?`,
  ),
  takes: wording(`
    (je|j'|on|nous) ?(prends|prend|prenons|choisi(s|t|ssons)|prefere|preferons|preferer(ais|ait|ions)|aime mieux|opte pour|vais (plutot )?(prendre|choisir|a)|pars? (plutot )?sur|reste sur|garde|retiens)( donc| plutot| alors)* (celui|celle|le|la|l'|au)
    ^((ok|okay|bon|bah|ben|alors|donc|tres bien|d'accord|allez|finalement|du coup)[ ,]*)*(va|allons-y|on y va|ce sera|c'est parti|partons) (donc |plutot |alors )?(pour|sur)? ?(celui|celle|le|la|l')
  `),
  guessesOrganiser: wording(`
    (c'est|c|est-ce|ce serait|ce ne serait pas) (?!qui)[a-z' -]+ qui (l')?(organise|anime|propose|fait|gere|porte)(nt)?( (ca|cela))?(?= *[?])|(c'est|est-ce|c) (organise|anime|propose|fait|gere|porte)e? par (?!qui)[a-z' -]+(?= *[?])
  `),
  beginsThen:
    /(?<!\b(?:semaines?|mois|week-ends?|periodes?|vacances|annee|saison|quinzaine|jours?) )\bqui (?:ne )?(?:commenc|debut|demarr)(?:e|ent|era|eront)(?: que| seulement)?(?: (?:le|en|au|dans))* $/,
  beginsAt: new RegExp(
    `${SOME}(?:commenc|debut|demarr|ouvr)(?:e|ent|era|eront)(?: que| pile| juste)?(?: (?:a|vers))? ?$`,
  ),
  endsAt: new RegExp(
    `${SOME}(?:(?:se )?termin|finiss|fini|ferm|s['’]arret)(?:e|ent|t|era|eront|ra|ront)(?: que| pile| juste)?(?: (?:a|vers))? ?$`,
  ),
  orNotBefore:
    /,? \bou (?:bien |alors |est-ce qu['’]|plutot )*(?:(?:il |on |je |nous )?(?:faut|doit|dois|devons|va falloir|faudra)(?:-il|-on|-je)? (?:encore )?(?:attendre|patienter)(?: jusqu)?|(?:ca|tout|cela|le programme|le mois)(?: ne)? (?:commence|demarre|debute)(?:ra)?(?: tout| pas| seulement| qu| que| uniquement| avant)*|(?:rien|pas)(?: du tout)? avant|c['’]est (?:seulement|uniquement))(?: (?:le|au|en|a|mi|debut|fin|jusqu['’]?|jusqu['’]?(?:en|au|a)|qu['’]?(?:en|au|a)))* ?$/,
  singled: wording(
    `celui|celle|(le|la|l'|du|au|ce|cet|cette) ?(truc|machin|evenement|atelier|formation|conference|conf|rencontre|reunion|visite|expo(sition)?|soiree|forum|debat|inauguration|spectacle|stage|rendez-vous|rdv|portes? ouvertes?)`,
  ),
  oneOfPlace: wording(`(celui|celle)( qui (est|a lieu|se passe))? (de|d'|a|sur|vers) x`),
  those: wording(`ceux|celles`),
  means: wording(`
    ^((non|nan|pardon|euh|mais|desolee?|ah)[ ,]*)*(je (veux|voulais) (dire|parler)( (pour|de(?= (l|c))|d'))?|je (parle|parlais)( (pour|de(?= (l|c))|d'))?|ma question (est|etait|porte|portait) (pour|sur)|(?<=(non|nan|pardon)[ ,]*)(c'(est|etait) )?pour)
  `),
  returns: wording(`
    ^((et|mais|bon|alors|ok|donc|pardon|je vois)[ ,.!]*)*((je|j'en|on en|nous) (reviens|revenais|reviendrais|revient|revenons|voudrais revenir|aimerais revenir)( un instant| juste)? (a|au|aux|sur)|revenons( un instant| donc| plutot)? (a|au|aux|sur)|pour (en )?revenir (a|au|aux|sur)|je (parle|reparle|parlais) d(e|u|es)|je (pense|pensais|repense) (a|au|aux))
  `),
  points: wording(`
    c'est|c|ca|cela|(?<!est-)ce (sera|serait|soit)|y|il|elle|ils|elles|s'y|m'y|(l'|cet |cette |ce |le |la )(evenement|atelier|lieu|premiere?|deuxieme|troisieme|dernier|derniere|rencontre|visite)|la-bas|sur place
  `),
  oneNamed: wording(`
    ^((bonjour|bonsoir|salut|coucou|hello|bjr|slt|et|alors|mais|donc|dites|dis|au fait)[ ,!.]*)*(est-ce que )?(le |la |l')[^?]+ (est|c'est|sera)(-il|-elle)?
  `),
  whatOfDay: wording(`
      (parle|parlez|raconte|racontez)-moi( (plutot|un peu|plus|donc))* (de |d')(celui|celle|le truc|l'evenement)( (de|du|d'|prevue?|annoncee?))?(?! (la|ci|qui|que|sur|avec)(?![a-z]))
    (c'est|c) (quoi|koi)( (exactement|au juste|donc|deja|vraiment))* ,?(le|la|l'|ce|cet|cette) ?(truc|machin|chose|bidule|evenement|sortie|animation|manifestation) (de|du|d'|le|ce|cet|cette|prevue?|annoncee?)
    (c'est|c) (quoi|koi)( (exactement|au juste|donc|deja|vraiment))* ,?(celui|celle) (de|du|d')
    (le|la|l'|ce|cet|cette) ?(truc|machin|chose|bidule|evenement|sortie|animation|manifestation) (de|du|d'|le|ce|cet|cette) ?[a-z0-9]+( [a-z0-9]+){0,2},? (c'est|c) (quoi|koi)
  `),
  locates: wording(`
    ou (est|sera|se trouve|se tient|se passe|a lieu|se deroule|se situe) (l'|la|le|cet|cette|ce)(?! (plus|prochaine?|meilleure?|autres?|reste)(?![a-z]))
    (la|le|l'|cet|cette|ce) ?[a-z' -]{3,60},? (c'est|ca se passe|ca a lieu|elle est|il est|se tient|a lieu) ou(?= *[?.,]| *$| (deja|exactement|au juste))
  `),
  severalNamed: wording(`
    ((y a|y aurait|y aura|avez|connais|connaissez|cherche|veux|voudrais|propose|proposez|montre|liste)(-t-il|-vous|-moi)? (des|les|tous les|toutes les)|quels|quelles( sont les)?|quels sont les|c'est quoi (les|tous les)|d'autres) ([a-z-]+ )?(evenements|evts|events|trucs|choses|ateliers|conferences|concerts|expositions|expos|activites|formations|visites|rencontres|debats|films|projections|spectacles|sorties|manifestations)|(organise|proposent|propose)(nt)? (des|les) (choses|trucs)|^(des|une?|quelques|d'autres) (petite?s? |grande?s? |bons? |bonnes? )?(evenement|atelier|conference|concert|expo|exposition|activite|formation|visite|rencontre|debat|film|spectacle|sortie)s?|(?<=[,.!] )une? (evenement|atelier|conference|concert|expo|exposition|activite|formation|visite|rencontre|debat|film|spectacle|sortie)|^(evenements|ateliers|conferences|concerts|expositions|expos|activites|formations|visites|rencontres|debats|projections|spectacles|sorties|manifestations)
  `),
  passing:
    /(?:^|[^a-z0-9])(?:(?:pour|avec|chez|a|aupres de) (?:mon|ma|mes|notre|nos)|plein d(?:e |')|(?:des? )?(?:tas|foule|paquet|tonnes?|multitude|flopee) d(?:e |')|enormement d(?:e |'))(?: ?(?:petite?s?|jeunes?|vieux|vieilles?|nouve(?:aux?|lles?)|ancien(?:ne)?s?|chere?s?|futur(?:e)?s?|autres|propres))? *$/,
  routines: wording(`
    (je |j'|on |nous )(sors?|sort|sortons|sortirai|rentre|rentrons|fini(s|t|ssons|rai)|termine|terminons|quitte|quittons|reviens|revient|pars|part) (que )?(du|de|mon|ma|notre|le) ?(travail|boulot|taf|job|bureau|service)|(en |a la )?(sortant|sortie|rentrant|revenant) d(u|e mon|e notre) (travail|boulot|taf|job|bureau)|(apres|avant) (le |mon |notre )?(travail|boulot|taf|job|bureau)|(je |on |nous )(travaille|bosse|travaillons|bossons) (jusqu'a|de [0-9]|le (matin|soir|samedi|dimanche)|la (nuit|journee)|en journee|toute la)
  `),
  heads: wording(`
    sorties?|activites?|animations?|evenements?|seances?
  `),
  leads:
    /\b(?:trucs?|machins?|choses?|qqch|ateliers?|formations?|evenements?|rencontres?) pour (?:s['’]|m['’]|me |se |nous |vous )$|\b(?:repar|renov|isol|vend|donn|recycl|troqu|echang|restaur|retap|chauff|entreten|jet|tri|ced|transmett|plac|financ|debarrasser d|reutilis|transform)(?:er|ir|re|e) (?:mon|ma|mes|notre|nos)(?: (?:petite?s?|vieux|vieil(?:le)?s?|ancien(?:ne)?s?|nouve(?:aux?|lles?)|propres?))? $|\b(?:quelqu['’]un|aide[rz]?|conseill?[a-z]*|accompagn[a-z]*)\b[^.?!,;]{0,40} (?:mon|ma|mes|notre|nos|leurs?)(?: (?:petite?s?|nouve(?:aux?|lles?)|propres?))? $|(?:^|[^a-z0-9])(?:quel(?:le)?s?|combien d(?:e|['’])|une?|des?|du|d['’]|de l['’]|la|le|les|l['’]|sur|aux?|en|quelques?|genre|comme|type|niveau|cote|cherche|avez|propos|autour)(?: (?:bons?|bonnes?|petite?s?|grande?s?|nouve(?:au|lle)s?|meilleure?s?|prochaine?s?|vraie?s?|jolie?s?|beaux?|belles?|derni(?:er|ere)s?|premi(?:er|ere)s?|jeunes?|vieux|vieilles?|simples?))? *$/,
  visits:
    /\b(?:visite[rz]?|visiterai[st]?|(?:une|la) visite (?:guidee )?d[eu]s?|faire le tour d[eu]s?)(?: (?:les locaux d[eu]s?))?(?: (?:le|la|les|une?|des|votre|vos|ce|cet|cette))? ?(?:l['’] ?)?$/,
};
