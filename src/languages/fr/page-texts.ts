import type { PageTexts } from "../page-texts.js";

const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "full", timeZone: "Europe/Paris" });
const hour = new Intl.DateTimeFormat("fr-FR", { timeStyle: "short", timeZone: "Europe/Paris" });

/** "9 h", "14 h 30". */
function at(moment: Date): string {
  return hour
    .format(moment)
    .replace(/^0?(\d+):(\d+)$/, (_, hours: string, minutes: string) =>
      minutes === "00" ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${minutes}`,
    );
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
  pretending: (moment) =>
    `Démonstration : l’assistant fait comme si nous étions le ${day.format(moment)} à ${at(moment)}.`,
  languages: "Langue",
  here: "Français",
  open: "Une question sur le programme ?",
  close: "Fermer la conversation",
  apology:
    "Pardon, quelque chose n’a pas fonctionné de mon côté. Pouvez-vous réessayer dans un instant ?",
  consoleHint: "Tapez votre question, ou le numéro d’un choix ; Ctrl+D pour quitter.",
};
