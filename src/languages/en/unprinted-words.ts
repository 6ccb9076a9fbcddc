import type { UnprintedWords } from "../unprinted-words.js";
import { wording } from "../wording.js";

const TONGUE =
  "(english|french|dutch|flemish|german|spanish|italian|portuguese|polish|arabic|ukrainian|chinese)";
const SUM =
  "(€ ?[0-9]+([.,][0-9]+)?|[0-9]+([.,][0-9]+)? ?(€|euros?|eur|quid|bucks))( each| a head| per person)?";
const COSTS = "(that |which )?((costs?|costing|are|is|priced at|for) )?";

/** What English asks for and a programme seldom prints. Notation of `wording` in ../wording.ts. */
export const unprintedWords: UnprintedWords = {
  tongues: wording(`
    (held |given |only |also |entirely )*in (both )?${TONGUE}( (and|or) ${TONGUE})?( language)?|in (a|another|any other|some other) (foreign )?language|in (several|other|foreign|two) languages
    (for )?(non[- ])?${TONGUE}[- ](speakers?|speaking( (people|audience|visitors))?)|bilingual
    (don't|do not|doesn't|does not|can't|cannot|can not|barely|hardly) (really |even )?(speak|understand|know) (any |much |a word of |a lot of |enough |good |very good )?${TONGUE}|(only|just) speaks? ${TONGUE}|speaks? (only|just|no|little|not much) ${TONGUE}
    (my|our|his|her|their) ${TONGUE} (is|isn't) [a-z ]{2,30}(?= *([^a-z0-9 ]|$))
    (without|with (no|little|poor|bad)) (any |speaking |knowing )?${TONGUE}
  `),
  highlights: wording(`
    (the |any |main |biggest |some )*(highlights?|must[- ]sees?|headliners?|showstoppers?)|(main|biggest|largest|major|key|most (important|popular|famous|attended)|unmissable|flagship) (events?|moments?|dates?)|(not to (be )?miss(ed)?|(shouldn't|mustn't|can't|cannot|should not|must not) (be )?miss(ed)?)(?! (it|this|that|the|my|a)(?![a-z]))
  `),
  moods: wording(`
    ((not|too|rather|quite|very|really|a bit|more|pretty|fairly) )*(calm(?! down)|quiet|peaceful|relaxing|restful|funny|fun|amusing|hilarious|romantic|noisy|loud|tiring|quirky|relaxed|easy-?going|laid-back|light-?hearted|low-key|fuss-free|hassle-free|chilled( out)?)(?! (fact|enough))
    (that |which )?(is |isn't |is not |are |aren't )?(not|without|nothing|isn't|aren't)( (too|very|all that|so|really|any))* (heavy(?! (lifting|work|duty))|serious(?! (about|illness|disease))|highbrow|brainy|stuffy|boring|hassle|fuss)(?= *([^a-z0-9 ]|$|to |for |on |at |in |this |that |but |and |or ))
  `),
  reached: wording(`
    (?<=(that|which|(which|what) [a-z-]+|events?|workshops?|ones|of (them|these|those)|organi[sz]ers) )(have|has|having|with|give|list|show) (an? |any |some |their )?(contact )?(e-?mails?( address(es)?)?)|(that |which |whom )?(i|we|one|you) can (contact|reach|write to) by (e-?mail|writing)
  `),
  above: wording(`
    ${COSTS}((more|higher|greater) than|over|above|beyond|upwards of|at least) ${SUM}|${SUM} (or|and) (more|over|up|upwards)
  `),
  below: wording(`
    ${COSTS}((less|cheaper|lower|no more|not more) than|under|below|within|up to|at most|max(imum)?( of)?) ${SUM}
    ${COSTS}${SUM} (or|and) (less|under|below)|${SUM} (max(imum)?|at (the )?most|tops)
    (with )?(i|we)?('ve| have| got)*( only| just)* ?(a |my |our )?budget (is |of |for )?( only| just)*${SUM}
  `),
};
