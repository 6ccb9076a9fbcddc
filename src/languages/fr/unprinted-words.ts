import type { UnprintedWords } from "../unprinted-words.js";
import { wording } from "../wording.js";

const TONGUE =
  "(anglais|francais|neerlandais|flamand|allemand|espagnol|italien|portugais|polonais|arabe|ukrainien|chinois)";
const SUM = "[0-9]+([.,][0-9]+)? ?(€|euros?|eur|balles)( (par (personne|tete)|chacun))?";
const COSTS = "(qui |que ca )?((coutent|coute|coutant|couter|payer|paye|sont|est|soit|a|pour) )?";

/** What French asks for and a programme seldom prints. Notation of `wording` in ../wording.ts. */
export const unprintedWords: UnprintedWords = {
  tongues: wording(`
    (qui (est|sont|soit|se passent?) )?(donnee?s? |tenue?s? |uniquement |aussi |entierement )*en (langue )?${TONGUE}e?( (et|ou) (en )?${TONGUE})?|dans (une autre|d'autres|plusieurs|une) langues?( etrangeres?)?|en (langues? etrangeres?|plusieurs langues)
    (pour )?(les |des )?(non[- ])?(anglophones?|francophones?|neerlandophones?|hispanophones?|germanophones?|arabophones?)|bilingues?
    (ne |n')?(parle|parlent|parlons|parlez|comprends?|comprend|comprennent|comprenons|maitrise)(nt|s)? (pas |peu |mal |que |qu'|seulement )+(tres |trop )?(bien )?(le |l'|du )?${TONGUE}|(parle|parlent|parlons) (seulement |juste |uniquement )${TONGUE}
    (mon|son|notre|leur) ${TONGUE} (est|n'est) [a-z ']{2,30}(?= *([^a-z0-9 ]|$))
    sans (parler|savoir|comprendre) (le |l'|un mot de )?${TONGUE}
  `),
  highlights: wording(`
    (temps|moments|points) forts|(temps|moment|point) fort(?= (du|de la|des|de l'|dans le))|(evenements?|rendez-vous|moments?|dates?|choses?|trucs?) (phares?|majeurs?|incontournables?|immanquables?|(les )?plus importante?s?|a retenir)|(les |l'|des |d')(incontournables?|immanquables?)|(a|de) (ne pas|pas) (manquer|rater|louper)(?! (le|la|mon|ma|un|une|l')(?![a-z]))
  `),
  moods: wording(`
    ((pas|plutot|assez|tres|trop|bien|vraiment|un peu|surtout|super|plus) )*(?<!(me|te|se|du|le|on) )(calmes?(?!(-toi|-vous))|tranquilles?|reposante?s?|relaxante?s?|paisibles?|apaisante?s?|droles?(?! (d'|de ))|rigolos?|rigolotes?|marrante?s?|amusante?s?|fun|insolites?|romantiques?|depaysante?s?|bruyante?s?|fatigante?s?|decontractee?s?|detendue?s?|relax)
    (qui (est|soit|ne soit|n'est) )?(pas |sans |zero |trop |peu |(ni )+)*(de )?prises? de tete|(ou |pour |sans )(on |je )?(ne )?(pas |trop |se |me |nous )*prend(re|s)? (pas |trop )*la tete|(pas |ni )(trop |tres |vraiment |super )*(serieu(x|ses?)|intellos?|barbante?s?|ennuyeu(x|ses?)|chiante?s?|rasoirs?|plombante?s?)(?= *([^a-z0-9 ]|$|pour |a |le |la |ce |cet |samedi |dimanche |en |qui |ou |dans |mais ))
  `),
  reached: wording(`
    (?<=(qui|lesquel(le)?s|quel(le)?s [a-z-]+|evenements?|ateliers?|ceux|celles|d'entre eux|organisateurs) )(ont|ayant|avec|donnent|indiquent|possedent|disposent d'|comportent) (une |un |des |leur )?(adresses? )?((de )?contact par )?(e-?mails?|mails?|courriels?|adresses? (electroniques?|de messagerie))|(que l'on|qu'on|que je|qu'il) (peut|peux|puisse) (contacter|joindre) par (e-?mail|mail|courriel|ecrit)
  `),
  above: wording(`
    ${COSTS}(plus (cher )?(de|d'|que)|au-dessus de|au-dela de|superieure?s? a|au moins|a partir de) ${SUM}|${SUM} (ou|et) plus
  `),
  below: wording(`
    ${COSTS}(moins (cher )?(de|d'|que)|en dessous de|jusqu'a|pas plus de|inferieure?s? a|au plus|au maximum|maximum|max) ${SUM}
    ${COSTS}${SUM} (ou moins|et moins|maximum|max|maxi|au plus|grand maximum)
    ((j'ai|on a|nous avons|avec) )?(un |mon |notre )?budget (est )?(de |d'|: ?)?${SUM}|(je n'ai|j'ai|on n'a|on a|nous n'avons) (que|qu') ${SUM}
  `),
};
