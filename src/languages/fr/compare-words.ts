import type { CompareWords } from "../compare-words.js";
import { wording } from "../wording.js";
import { OF_US } from "./both-of-us.js";

/** How French sets events side by side. Notation of `wording` in ../wording.ts. */
export const compareWords: CompareWords = {
  differs: wording(`
    (j'|je |on |nous )?(hesite|hesitons|balance|balancons|hesitais) (toujours |encore )?entre
    (quelle(s)? |c'est quoi |la |les |une )*(est |sont |y a-t-il )?(la |les |une |des )?differences?( (entre|avec|de))?|(qu'est-ce qui|quoi qui) (les |la |le )?(differe(nt)?|distingue|differencie|oppose|change)|ce qui (les )?(differe|distingue|differencie|oppose)(?! (les |l')?(ess|economie))|(en quoi )?(sont-elles|sont-ils|elles sont|ils sont|c'est|ca) (differe(nt)?|different)(s|es)?|en quoi(?= [a-z' -]{3,40} (differe(nt)?(-t-(il|elle)|-ils|-elles)?|se distinguent?|est differente?|sont differente?s)(?![a-z]))|(peux-tu |pouvez-vous |tu peux |vous pouvez )?compar(e|er|ez|aison|atif)(-moi|-les)?|l'un par rapport a l'autre
    (c'est|ce sera|est-ce|ce sont|il s'agit (de|d'))( (exactement|vraiment|donc|encore|alors|bien))* (la meme chose|(le|les) memes? (contenus?|sujets?|themes?|formations?|ateliers?)|(la) meme (formation|reunion|rencontre))( que(?= (l'autre|les autres|celui|celle|ceux|celles)(?![a-z]))|$)
  `),
  apartFrom: wording(
    `(?<=(distingue|differencie|differe(nt)?|different(e|s|es)?|oppose|separe)(nt)?[ -].*)(des|du|de|d'|aux?|a)`,
  ),
  identical: wording(`
    (c'est|ce serait|ce n'est|est-ce|ce sont|il s'agit|s'agit-il|c'etait)( (pas|bien|du|exactement|vraiment|donc|alors|en fait|pas du))* (le|la|du|un|une seule et|un seul et) memes? (evenement|atelier|rencontre|conference|formation|soiree|expo|exposition|rdv|rendez-vous)(?=( que | qu'| ou | non|,|[^a-z0-9]*$))
    (c'est|ce serait|ce n'est|est-ce)( (pas|bien|exactement|vraiment|donc|alors))* (la meme chose|(le|la) memes?( (truc|machin))?) (que|qu'|q)(?= *(les?|la|l'|du|aux?)(?![a-z]) *(?!(autre|autres|annee|fois|semaine)(?![a-z])))
  `),
  prefers: wording(`
    (lequel|laquelle|qu'est-ce qui|quoi) (est|serait|vaut|vaudrait|c'est)( le| la)? (mieux|mieu|plus adaptee?|plus interessante?|meilleure?)|vaut-il mieux|(est-ce que )?(je|on|nous) (vais|va|allons|choisis|choisit|prends|prend) plutot
  `),
  common: {
    place: wording(
      `(au |a la |a |dans le |dans la |dans )?(meme|memes) (endroits?|lieux?|adresses?|salles?|villes?|batiments?|maisons?)`,
    ),
    day: wording(`(le |la |les )?memes? (jours?|dates?)`),
    hours: wording(
      `en meme (temps|tps)|(a |aux )?(la |les )?memes? (heures?|horaires?|moments?|creneaux?)|(se |ca )?(chevauche|superpose|croise|percute|telescope)(nt|r|ront|ra)?`,
    ),
    price: wording(`(au |le )?memes? (prix|tarifs?)`),
  },
  spans: {
    week: wording(`(dans |sur )?(la |les )?memes? semaines?`),
    weekend: wording(`(le |les )?memes? (week-ends?|we)`),
    month: wording(`(dans )?(le |les )?memes? mois`),
  },
  pairing: wording(
    `(faire|suivre|voir|assister|aller|participer|venir|enchainer|combiner|cumuler|caser)( d'abord)?( a(ux?)?)? (?=(l['’] ?|(le|la|au|celui|celle|ca|ce|cet|cette)[ -])([a-z0-9' -]+ )?(et|puis) )`,
  ),
  fitting: wording(
    `(faire|suivre|voir|assister|aller|participer|venir|passer|caser)( d'abord)?( (voir|faire))? (?=[^?!]*[a-z ](avant|apres|ensuite|d'abord|juste avant|juste apres)( (ca|cela|celui-la|celle-la))?(?=[^a-z0-9]*$| *,))|(y (aller|passer|venir|etre|participer)|(le |la |l')(faire|voir|suivre|visiter)|(faire|voir|suivre|visiter) (ca|cela|celui-la|celle-la)|aller la-bas|venir)( d'abord)?(,? et|,)? (puis|ensuite|apres)( (ensuite|aussi|encore|aller|filer|passer|faire|voir|etre|a|au|aux))*`,
  ),
  registers: wording(
    `(pre-?)?inscri(re|vez|s)(-(moi|nous))? (aux|pour les|a tous les|a toutes les) (deux|2|trois|3)`,
  ),
  both: wording(`
    (aller|assister|participer|venir) aux (deux|2|trois|3)(?! (premiere?s|derniere?s|jours|soirs|autres)(?![a-z]))|(faire|suivre|voir|assister a|aller a(ux)?|aller aux|participer a(ux)?|venir a(ux)?|enchainer|combiner|cumuler)( toutes| tous)? (les (deux|2|trois|3)|l'un et l'autre|l'une et l'autre|tout)|enchainer|(en )?(faire|suivre|voir) (deux|plusieurs)|(aller|participer|assister|venir|s'inscrire|m'inscrire|inscrire) a (deux|trois|plusieurs) (d'entre eux|d'entre elles|de ces [a-z]+|de ceux-la|de celles-la)|en (faire|suivre|voir|choisir) (deux|trois|plusieurs)|les deux (le meme (jour|soir)|dans la (meme )?(journee|soiree))
  `),
  timeFor: wording(`
    ((j'|je |on |nous )(n'|ne )?(ai|a|avons|aurai|aura|aurons|aurais|aurait|aurions|vais avoir|va avoir)|(ai|aurai|aurais)-je|(a|aura|aurait)-t-on|(avons|aurons|aurions)-nous|il y a|y a-t-il|il reste|ca laisse|(est-ce que )?ca (me |nous )?laisse)( (bien|encore|assez|quand meme|suffisamment|pas))* (le |de |du |un peu de )?temps (pour |d'|de )(aller|etre|arriver|faire|passer|(me |nous |se )?rendre|assister|suivre|rejoindre|enchainer|filer|participer)( (ensuite|apres|aussi|jusqu'))*
  `),
  fits: wording(
    `(?<!(in|pas |plus ))compatibles?(?! (avec )?(pmr|(un |le |les |des )?(fauteuils?|handicaps?|budgets?|enfants?)|mac|windows|android|iphone|mobiles?|(ma|mon|mes|notre|nos|un|une|le travail)(?![a-z])))|(va|vont|iraient|irait|passe|passent|colle|collent|s'enchaine|s'enchainent) (bien )?(ensemble|a la suite)`,
  ),
  some: wording(
    `(?<!les )(deux|plusieurs) (d'entre (eux|elles)|de (ces|ceux|celles)( [a-z]+)?)|(?<=en (faire|suivre|voir|choisir) )(deux|plusieurs)`,
  ),
  extremes: {
    "ends-last": wording(
      `(fini(t|ssent|ra)?|termine(nt|ra)?|ferme(nt)?|dure(nt)?)( le| la| les)? plus (tard|tardivement)`,
    ),
    "ends-first": wording(`(fini(t|ssent|ra)?|termine(nt|ra)?|ferme(nt)?)( le| la| les)? plus tot`),
    "begins-last": wording(
      `(commence|debute|demarre|a lieu|ouvre)(nt)? (le |la |les )?plus tard|(est |sont )?(?<!au )le plus tard(?! possible)|(la |le )?plus tardi(f|ve)s?`,
    ),
    "begins-first": wording(
      `(commence|debute|demarre|ouvre)(nt)? (le |la |les )?plus tot|(commence|debute|vient|viennent|arrive|a lieu|ont lieu)(nt)? (en premier|d'abord|avant l'autre)`,
    ),
    longest: wording(`dure(nt)? (le |la |les )?plus longtemps|(le |la |les )plus long(ue)?s?`),
    shortest: wording(`dure(nt)? (le |la )?moins longtemps|(le |la |les )plus courte?s?`),
  },
  nearest: wording(
    `(lequel|laquelle|lesquels|lesquelles|qui|quoi)( des (deux|trois|quatre|2|3|4)| d'entre (eux|elles)| de (ces|ceux|celles)[a-z -]*)?,? ?(est|serait|sont|c'est|se trouve|est situee?)( le| la| les)? (plus|moins) (pres|proches?|loin|eloignee?s?|a cote)|(loin|pres|proches?|eloignee?s?|a cote) (l'une?|les une?s) (de |des |d')(l'autre|autres)`,
  ),
  dearest: wording(
    `(le |la |les )plus (chere?s?|couteu(x|se|ses)|onereu(x|se|ses))(?! (possible|payee?s?))|coute(nt)? le plus( cher)?`,
  ),
  cheapest: wording(
    `(le |la |les )moins (chere?s?|couteu(x|se|ses)|onereu(x|se|ses))(?! (possible|payee?s?))|coute(nt)? le moins( cher)?|(lequel|laquelle|lesquels|lesquelles) (est|sont|coute|coutent|revient|reviennent) (le |la |les )?moins( chere?s?)?$`,
  ),
  these: wording(
    `les (deux|2|trois|3|quatre|4)|(l'un|l'une|aucune?|chacune?|lequel|laquelle)( des| de ces| de)? ?(deux|2|trois|3)?|elles|ils|(?<!qu'est-ce que )c'est(?! (quoi|qui|quand|combien)(?![a-z]))|ce sera(?! (quoi|qui|quand)(?![a-z]))|ca (va )?(se|tombe(ra)?|a lieu|coincide)|ces (deux|trois|quatre)|entre (eux|elles)`,
  ),
  which: wording(`
    (y en a(-t-il|-t-elle)?|y en aurait-il|il y en a|est-ce qu'il y en a) (une?|plusieurs) (pour|qui|sur|ou|a destination)|lequel|laquelle|lesquels|lesquelles|(que |quoi |qu'est-ce que |quel |quelle )?(me |nous )?(conseill|recommand)(e|es|ez|eriez|erais|er)(-tu|-vous)?( vous| tu)?|vous (iriez|choisiriez|prendriez|feriez)( (ou|quoi|laquelle|lequel))?|tu (irais|choisirais|prendrais)( (ou|quoi))?
  `),
  speaksOf: wording(
    `(parle|traite|cause|discute)(nt|ra|ront)? (d'|de|du|des)|porte(nt|ra)? sur|concerne(nt)?|aborde(nt)?|il (est|sera) question (d'|de|du|des)|(est|sont) (sur|consacree?s? (a|au|aux))`,
  ),
  isAbout: wording(
    `^((et|mais|dites?|est-ce que|est-ce qu')[ ,]*)*(celui|celle|ceux|ca|il|elle|cet|cette|ce|l'|le|la) ([a-z]+ ){0,4}(parle|traite|porte|concerne)(nt)?( aussi| bien| plutot)* (de|d'|du|des|sur|la|le|les)(?! (quoi|koi|qui))`,
  ),
  between: wording(`et|ou|avec|vs|versus|par rapport a(ux?)?`),
  pair: wording(
    `(?<!${OF_US})(?!(?<=aucune? )des (deux|2) (ne )?(me|m'|nous) )(les|des|aux|ces) (deux|2)(?! (premiere?s?|derniere?s?|autres?|jours?|soirs?|matins?|semaines?|heures?|mois|personnes?|enfants?|places?|fois|villes?|communes?)(?![a-z]))|l'un (et|ou) l'autre|l'une (et|ou) l'autre|ni l'une? ni l'autre`,
  ),
  each: wording(`celui|celle`),
  whichOfTwo: wording(`(c'est )?(lequel|laquelle)( des (deux|2))?|qui des deux`),
  thatOne: wording(`(celui|celle)-(ci|la)|ce dernier|cette derniere|^(ca|cela)(?=[^a-z0-9]*$)`),
};
