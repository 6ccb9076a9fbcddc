import type { HumanContact, TalkTexts } from "../../texts/talk-texts.js";
import { fr, list, plural } from "../typography.js";

function bulleted(examples: readonly string[]): string {
  return examples.map((example) => fr`• « ${example} »`).join("\n");
}

function reach(contact: HumanContact | undefined): string {
  const ways = [contact?.email, contact?.phone].filter((way) => way !== undefined);
  if (ways.length === 0) {
    return fr`Le plus sûr est d'écrire ou de téléphoner à l'organisateur de l'événement : demandez-moi « contact » quand un événement est affiché.`;
  }
  const who = contact?.name ?? fr`l'équipe du Mois de l'ESS`;
  return fr`Vous pouvez joindre ${who} : ${list(ways, "ou")}.`;
}

export const talk: TalkTexts = {
  welcome: ({ name, days, count }) =>
    fr`Bonjour ! Posez-moi vos questions sur le programme « ${name} » : ${plural(count, "événement")}, ${days}. Je peux aussi transmettre vos demandes d'inscription.`,
  pretended: (moment) =>
    fr`Ce programme est un exemple : je réponds comme si nous étions le ${moment}.`,
  help: (examples) =>
    fr`Je cherche dans le programme par date, commune, thème, type d'événement, prix ou mot-clé, et je transmets vos demandes d'inscription. Par exemple :\n${bulleted(examples)}\nVous pouvez aussi dire « mes demandes », « recommencer » ou « parler à quelqu'un ».`,
  identity: (programme) =>
    fr`Je suis un programme informatique, pas une personne : je lis le programme « ${programme} » et j'y cherche vos réponses. Ce qu'il ne dit pas, je ne l'invente pas.`,
  greet: () => fr`Bonjour ! Que cherchez-vous ? Une date, une commune, un thème…`,
  thanks: () => fr`Avec plaisir ! Autre chose ?`,
  bye: () => fr`Au revoir, et bon Mois de l'ESS !`,
  goAhead: () => fr`Je vous écoute : que cherchez-vous ?`,
  asYouLike: () => fr`Très bien. Dites-moi si vous cherchez autre chose.`,
  insult: () =>
    fr`Je suis désolé de ne pas avoir aidé. Dites-moi une date ou une commune, et je cherche à nouveau.`,
  noOpinion: () =>
    fr`Je n'ai pas de préférence : je ne connais que ce que le programme en dit. Qu'est-ce qui compte pour vous : le jour, la commune, le thème, la gratuité ?`,
  offTopic: (examples) =>
    fr`Je ne connais que le programme du Mois de l'ESS dans la métropole de Lille. Demandez-moi par exemple :\n${bulleted(examples)}`,
  human: (contact) => fr`Bien sûr. ${reach(contact)}`,
  lost: (contact) => fr`Je n'arrive pas à vous répondre, pardon. ${reach(contact)}`,
  empty: () => fr`Je n'ai reçu aucun mot. Dites-moi une date, une commune ou un thème.`,
  tooLong: (limit) =>
    fr`Votre message est trop long pour moi : ${plural(limit, "caractère")} au plus. Pouvez-vous me le dire en une phrase ?`,
  restarted: () => fr`C'est reparti de zéro. Que cherchez-vous ?`,
  forgotten: () => fr`J'ai été mis à jour depuis notre dernier échange : reprenons du début.`,
  languageSet: () => fr`D'accord, je continue en français.`,
  nothingToCancel: () => fr`Il n'y a rien en cours à annuler. Que cherchez-vous ?`,
  nothingToChoose: () =>
    fr`Je n'ai pas de liste sous les yeux. Dites-moi d'abord une date, une commune ou un thème.`,
  staleTap: () => fr`Ce bouton ne correspond plus à rien. Posez-moi votre question à nouveau.`,
  buttons: {
    help: fr`Aide`,
    today: fr`Aujourd'hui`,
    thisWeekend: fr`Ce week-end`,
    free: fr`Gratuit`,
    everything: fr`Tout le programme`,
    inLanguage: fr`English`,
  },
  examples: ({ town, day }) => [
    fr`Qu'est-ce qu'il y a ${town} ce week-end ?`,
    fr`Un événement gratuit ${day}, sans inscription`,
    fr`Quelles formations sont prévues ?`,
  ],
};
