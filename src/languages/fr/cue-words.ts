import type { CueWords } from "../cue-words.js";
import { wordList } from "../wording.js";

/** What French asks with, mended when misspelt. */
export const cueWords: CueWords = {
  words: wordList(`
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
    donnees rencontrer rencontre rencontres
  `),
  lookalikes: wordList(`
    annuel annuels annuelle annuelles annales quelle quelles questionne
    activistes activiste active activer inscriptible reserviste preserver
    surprise surprime comprime compromis compresse comprimes compter
    marche recherche recherches recherchez chercheur chercheurs chercheuse
    prochainement rencontrez rencontrons humains humaines humeur humour
    informatique informations conseillers conseilleres conseils conseil demandeur demandeurs demandait
    propos proposer proposition propositions disposes dispose disponibilite disponibilites
    donnee donner donnes donnez donneur donneurs repetition repeteur bonjours bonsoirs encre ancre encores entre
    gueules stupides inutiles inutilise voudras voudra suivent suivante suivi suivie suivez suivre
    effacement effectue effectuer reservoir supprimant suppressions organisation organisations organisatrices
    evenementiel evenementielle comprendra comprenait
  `),
};
