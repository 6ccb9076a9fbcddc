import { SITE } from "../../site.js";
import type { People, TalkTexts } from "../../texts/talk-texts.js";
import { fr, list, plural } from "../typography.js";

function bulleted(examples: readonly string[]): string {
  return examples.map((example) => fr`• « ${example} »`).join("\n");
}

function reach({ operator, organiser }: People): string {
  const ways = [operator.email, operator.phone].filter((way) => way !== undefined);
  const who = operator.name ?? fr`l'équipe du Mois de l'ESS`;
  const told = [
    organiser ? fr`L'organisateur de « ${organiser.title} » : ${organiser.reach}.` : "",
    ways.length > 0 ? fr`Vous pouvez joindre ${who} : ${list(ways, "ou")}.` : "",
  ].filter((part) => part !== "");
  return told.length > 0
    ? told.join(" ")
    : fr`Le plus sûr est de passer par le site ${SITE}, ou par l'organisateur d'un événement : dites-moi lequel, et demandez « contact ».`;
}

/** One apology after another, so that none comes twice in a row. */
const LOST = [
  fr`Je n'arrive pas à vous répondre, pardon.`,
  fr`Je ne comprends toujours pas, désolé : une personne le pourra.`,
  fr`Là non plus, je ne peux pas vous aider.`,
];

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
  forLater: () =>
    fr`Prenez votre temps : rien n'est transmis. Quand vous voudrez vous inscrire, dites-le-moi ici.`,
  asYouLike: () => fr`Très bien. Dites-moi si vous cherchez autre chose.`,
  insult: () =>
    fr`Je suis désolé de ne pas avoir aidé. Dites-moi une date ou une commune, et je cherche à nouveau.`,
  noOpinion: () =>
    fr`Je n'ai pas de préférence : je ne connais que ce que le programme en dit. Qu'est-ce qui compte pour vous : le jour, la commune, le thème, la gratuité ?`,
  offTopic: (examples) =>
    fr`Je ne connais que le programme du Mois de l'ESS dans la métropole de Lille. Demandez-moi par exemple :\n${bulleted(examples)}`,
  offTopicOfEvent: (title) =>
    fr`Je ne connais que le programme du Mois de l'ESS dans la métropole de Lille. De « ${title} », je peux vous dire quand et où c'est, le prix, s'il faut s'inscrire, et qui contacter.`,
  untoldOfList: () =>
    fr`Le programme ne le dit pas. Si c'est à propos d'un événement de la liste, donnez-moi son numéro : je vous dirai qui contacter.`,
  offTopicOfList: () =>
    fr`Je ne connais que le programme du Mois de l'ESS dans la métropole de Lille. Vous pouvez choisir un événement de la liste par son numéro, ou la resserrer par une date, une commune ou un thème.`,
  human: (people) => fr`Bien sûr. ${reach(people)}`,
  lost: (people, misses) => `${LOST[(misses - 2) % LOST.length]} ${reach(people)}`,
  sorry: () =>
    fr`Pardon, ma réponse n'était pas la bonne. Dites-le-moi autrement, avec une date, une commune ou un sujet ; ou demandez à parler à quelqu'un.`,
  empty: () => fr`Je n'ai reçu aucun mot. Dites-moi une date, une commune ou un thème.`,
  tooLong: (limit) =>
    fr`Votre message est trop long pour moi : ${plural(limit, "caractère")} au plus. Pouvez-vous me le dire en une phrase ?`,
  restarted: () => fr`C'est reparti de zéro. Que cherchez-vous ?`,
  forgotten: () => fr`J'ai été mis à jour depuis notre dernier échange : reprenons du début.`,
  languageSet: () => fr`D'accord, je continue en français.`,
  languages: () =>
    fr`Je parle français et anglais. Dites « in English » ou « en français » pour changer.`,
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
  },
  examples: ({ town, thisWeekend, day, unregistered, trainings }) => [
    thisWeekend ? fr`Qu'est-ce qu'il y a ${town} ce week-end ?` : fr`Qu'est-ce qu'il y a ${town} ?`,
    unregistered
      ? fr`Un événement gratuit ${day}, sans inscription`
      : fr`Qu'est-ce qu'il y a ${day} ?`,
    trainings ? fr`Quelles formations sont prévues ?` : fr`Que reste-t-il au programme ?`,
  ],
};
