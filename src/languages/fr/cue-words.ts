import type { CueWords } from "../cue-words.js";
import { wordList } from "../wording.js";
import { commonWords, lookalikes } from "./common-words.js";

/** What French asks with, mended when misspelt. */
export const cueWords: CueWords = {
  asked: wordList(`
    evenement evenements activite activites benevole benevoles benevolat
    annuler annule annules annulez annulee annulees annulation annulations
    inscrire inscris inscrit inscrite inscrits inscrites inscrivez inscription inscriptions
    reserver reserve reserves reservez reservee reservation reservations
    supprimer supprime supprimes supprimez supprimee supprimees suppression
    effacer efface effaces effacez effacee effacees encore suivant suivante suivants suivantes
    recommencer recommence recommences recommencez recommencons repeter repete repetes repetez
    comprendre comprends comprend comprenez compris bonjour bonsoir cherche cherches cherchez chercher cherchons
    renseignement renseignements information informations quelque quelques prochain prochaine prochains prochaines
    voudrais voudrait voudrions propose proposes proposez proposent disponible disponibles
    question questions humain humaine conseiller conseillere conseille conseilles conseillez
    organisateur organisateurs organisatrice gueule stupide inutile demande demandes demander demandez
    appelle appelles appeler appelez appeles donnees rencontrer rencontre rencontres
  `),
  common: commonWords,
  lookalikes,
};
