import type { TermWords } from "../term-words.js";
import { wording } from "../wording.js";

/** How English asks what a word means. Notation of `wording` in ../wording.ts. */
export const termWords: TermWords = {
  meaning: wording(`
    what (does|do|did)( (it|this|that|you|they))?( mean)?( (by|when (it|you|they) says?))?|(mean|means|meant|stands? for)( (exactly|here))?|meaning( of)?|definition( of)?|define|explain( (to )?me)?( what)?
    (i )?(don't|do not|didn't) (understand|get|know)( what)?|what('s| is| are) (an?|meant by|this|the (term|word|expression|meaning of))|(do |can )?(i|we|everyone|everybody) (just )?(give|put in|pay)s? (what|whatever|as much as) (i|we|they) (want|like|can)|what('s| is)(?= ['"“]?(prix libre|entree libre|pay ))
  `),
  anyMeaning: wording(`
    (what's|what is|what are)( exactly)? an?(?= )|what (does|do)(?= .* (mean|stand for))|(mean|stand for)|(the )?(meaning|definition) of|what('s| is| was) meant by
  `),
  guesses: wording(
    `(means?|meaning)( that)?(?= (i|we|you|it|one|there|people|nobody|everybody|anyone)(?![a-z]))`,
  ),
  terms: {
    "pay-what-you-want": wording(
      `prix libre|price free|free price|pay (what|as|how much)( much)?( as)? (you|we|i) (want|wish|like|can|feel)`,
    ),
    open: wording(`entree libre|(free|open) (entry|admission|entrance)`),
    registration: wording(
      `sur inscription|(registration|booking|sign-?up) (required|needed|obligatory)|(with|on|no|without) registration`,
    ),
    request: wording(`(a |the |my |this )?(registration )?requests?(?! (to|that) )`),
    running: wording(`(it's )?on now|running(?! (it|this|that|the|these)(?![a-z]))`),
  },
};
