import type { TermWords } from "../term-words.js";
import { wording } from "../wording.js";

/** How French asks what a word means. Notation of `wording` in ../wording.ts. */
export const termWords: TermWords = {
  meaning: wording(`
    c'est quoi|qu'est-ce (que c'est )?qu(e|')|qu'est-ce que c'est|((que|ca|cela|qu'est-ce que ca|vous|tu) )?(veut|veulent|voulez-vous|voulez|veux) dire( quoi)?( par)?|(que )?signifi(e|ent)|definition( d(e|u|'))?|definis(sez)?|expliqu(e|er|ez)(-moi)?( ce que)?
    (je )?(ne |n')?(comprends|sais|connais) pas( ce que)?( (c'est|veut dire))?|(vous |tu )?(entendez|entends)(-vous|-tu)? par|quoi$|c'est-a-dire( quoi)?|(on|je|chacun) (donne|met|mets|paie|paye)( (vraiment|bien|donc))* ((vraiment )?ce (qu'on|que je|qu'il) (veut|veux|peut|peux)|(ce|combien) (qu'|que )?(on|je) (veut|veux))
  `),
  anyMeaning: wording(`
    (c'est quoi|c quoi|c koi|qu'est-ce (que )?(c'est )?qu(e|')|qu'est-ce que c'est qu(e|'))( exactement)? ?(une?|des)(?= )|(c'est quoi|quelle est) la definition d(e|u|'|es)|(qu'est-ce que |que |ca |cela )?(veut|veulent) dire( quoi)?( exactement)?|(que |ca |cela )?signifie(nt)?( quoi)?|qu'entend(ez-vous|-on) par|(on|ils|vous) (entend|entendent|entendez) quoi par
  `),
  guesses: wording(`(ca |cela )?(veut|voudrait|veulent) dire qu(e|')`),
  terms: {
    "pay-what-you-want": wording(`(a |le |un )?(prix|participation) libre|au chapeau`),
    open: wording(`(l'|une? )?(entree|acces) libre`),
    registration: wording(
      `(avec|sur|sans) (inscription|reservation)|inscription (obligatoire|requise)`,
    ),
    request: wording(`(une? |la |ma |votre |cette )?demandes?( d'inscription)?`),
    running: wording(`en cours`),
  },
};
