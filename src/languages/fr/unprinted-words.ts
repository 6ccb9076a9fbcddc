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
  above: wording(`
    ${COSTS}(plus (cher )?(de|d'|que)|au-dessus de|au-dela de|superieure?s? a|au moins|a partir de) ${SUM}|${SUM} (ou|et) plus
  `),
  below: wording(`
    ${COSTS}(moins (cher )?(de|d'|que)|en dessous de|jusqu'a|pas plus de|inferieure?s? a|au plus|au maximum|maximum|max) ${SUM}
    ${COSTS}${SUM} (ou moins|et moins|maximum|max|maxi|au plus|grand maximum)
    ((j'ai|on a|nous avons|avec) )?(un |mon |notre )?budget (est )?(de |d'|: ?)?${SUM}|(je n'ai|j'ai|on n'a|on a|nous n'avons) (que|qu') ${SUM}
  `),
};
