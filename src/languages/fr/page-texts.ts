import type { DateTime } from "luxon";
import type { PageTexts } from "../page-texts.js";

/** "mercredi 1er novembre 2017 à 9 h", "samedi 11 novembre 2017 à 14 h 30". */
function momentInWords(moment: DateTime): string {
  const day = moment.day === 1 ? "'1er'" : "d";
  const minutes = moment.minute === 0 ? "" : "'\u00a0'mm";
  return moment.setLocale("fr-FR").toFormat(`cccc ${day} LLLL yyyy 'à' H'\u00a0h'${minutes}`);
}

export const pageTexts: PageTexts = {
  title: "Mois de l’ESS — l’assistant du programme",
  description:
    "Posez votre question sur le programme du Mois de l’Économie Sociale et Solidaire dans la métropole lilloise.",
  chat: "Conversation avec l’assistant",
  loading: "La conversation s’ouvre…",
  scriptNeeded:
    "Cette page a besoin de JavaScript pour ouvrir la conversation. Activez-le dans votre navigateur, puis rechargez la page.",
  unreachable: "Le service ne répond pas pour le moment.",
  retry: "Réessayer",
  anew: "Votre conversation précédente n’est plus disponible : en voici une nouvelle.",
  restart: "Nouvelle conversation",
  placeholder: "Écrivez votre question…",
  pretending: (moment) => `Démo\u00a0: ${momentInWords(moment)}`,
  languages: "Langue",
  here: "Français",
  open: "Une question sur le programme ?",
  close: "Fermer la conversation",
  apology:
    "Pardon, quelque chose n’a pas fonctionné de mon côté. Pouvez-vous réessayer dans un instant ?",
  notFound: {
    title: "Cette page n’existe pas",
    text: "L’adresse est peut-être incomplète, ou la page a été retirée.",
    link: "Poser une question sur le programme",
  },
  consoleHint: "Tapez votre question, ou le numéro d’un choix ; Ctrl+D pour quitter.",
};
