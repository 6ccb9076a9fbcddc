import type { SentenceWords } from "../sentence-words.js";
import { wording } from "../wording.js";

/** How French sentences are built. Notation of `wording` in ../wording.ts. */
export const sentenceWords: SentenceWords = {
  breaks: wording(`
    mais|car|parce qu(e|')|vu que|puisqu(e|')|du coup|donc|alors que|alors
    (?<= )(?=(il y a|y a|ya|y aurait|y'a|est-ce qu|qu'est-ce|qu'y a|avez-vous|auriez-vous|vous avez|tu as|t'as|as-tu|quels? |quelles? |que (me |peut|puis|faire)|je peux (aller|faire|voir)))
  `),
  tells: wording(`
    ^(et |ou |or |comme |bonjour |salut |bonsoir )*(je|j'|j|jai|jsuis|chui|on|nous|il|elle|ils|elles|c'est|ce n'est|mon|ma|mes|notre|nos|son|sa|un ami|une amie|moi)
  `),
  asks: wording(`
    quel(le)?s?|qui|que|quoi|koi|kwa|ou|quand|comment|combien|lequel|laquelle|lesquels|lesquelles|qu'(est-ce|y a)|est-ce|keski|kesk|keske
    (y a|aura|aurait|existe|peut|avez|as|pouvez|peux|auriez|pourriez|connaissez|organise|propose)-(t-)?(il|elle|vous|tu|on|je)|(il )?(y a|ya|y'a|y aura|y aurait)|tu as|t'as|vous avez|vous auriez
  `),
  leads:
    /(?:^|[^a-z0-9])(?:une?|des?|du|d['’]|de l['’]|la|le|les|l['’]|sur|aux?|en|quelques?|genre|comme|type|niveau|cote|cherche|avez|propos|autour) *$/,
};
