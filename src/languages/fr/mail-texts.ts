import type { MailTexts } from "../mail-texts.js";
import { fr, plural } from "./typography.js";

const NOT_YET = fr`Ce n'est pas encore une inscription : seul l'organisateur peut la confirmer.`;

const STATUS = {
  requested: "à confirmer ou refuser",
  confirmed: "confirmée",
  declined: "refusée",
  waiting: "sur liste d’attente",
  cancelled: "annulée",
} as const;

export const mailTexts: MailTexts = {
  greeting: (name) => fr`Bonjour ${name},`,
  signature: () => fr`L'assistant du Mois de l'Économie Sociale et Solidaire`,
  footer: (days) =>
    fr`Vous recevez ce message parce que cette adresse a été donnée pour une demande d'inscription. Vos données sont effacées ${days} jours après l'événement ; vous pouvez les effacer avant, par le lien ci-dessus.`,
  organiserFooter: () =>
    fr`Ces coordonnées vous sont confiées pour répondre à cette demande, et pour rien d'autre. Merci de les effacer après l'événement.`,
  requested: ({ event, organiser }) => ({
    subject: fr`Votre demande d'inscription : ${event}`,
    before: [
      organiser
        ? fr`Votre demande d'inscription est enregistrée. Elle est destinée à : ${organiser}.`
        : fr`Votre demande d'inscription est enregistrée.`,
      NOT_YET,
    ],
    after: [],
  }),
  updated: ({ event }) => ({
    subject: fr`Votre demande modifiée : ${event}`,
    before: [
      fr`Votre demande d'inscription est mise à jour. Voici ce qu'elle dit désormais.`,
      NOT_YET,
    ],
    after: [],
  }),
  waiting: ({ event }) => ({
    subject: fr`Sur liste d'attente : ${event}`,
    before: [
      fr`Toutes les places sont demandées. Votre demande est sur liste d'attente, dans l'ordre d'arrivée.`,
      fr`Dès qu'une place se libère, nous vous écrivons.`,
    ],
    after: [],
  }),
  offered: ({ event, until }) => ({
    subject: fr`Une place se libère : ${event}`,
    before: [
      fr`Une place se libère, et elle est pour vous si vous le souhaitez.`,
      fr`Elle vous est gardée jusqu'à ce moment : ${until}. Ensuite, elle est proposée à la personne suivante.`,
    ],
    after: [],
  }),
  lapsed: ({ event }) => ({
    subject: fr`Place proposée à une autre personne : ${event}`,
    before: [
      fr`La place qui vous était gardée n'a pas été prise à temps ; elle est proposée à la personne suivante. Votre demande est close.`,
      fr`Vous pouvez en faire une nouvelle si l'événement vous intéresse toujours.`,
    ],
    after: [],
  }),
  confirmed: ({ event }) => ({
    subject: fr`Inscription confirmée : ${event}`,
    before: [fr`Bonne nouvelle : l'organisateur confirme votre inscription.`],
    after: [fr`Si vous ne pouvez plus venir, merci d'annuler : votre place servira à quelqu'un.`],
  }),
  declined: ({ event }) => ({
    subject: fr`Demande non retenue : ${event}`,
    before: [
      fr`L'organisateur n'a pas pu retenir votre demande d'inscription.`,
      fr`D'autres événements du programme vous attendent peut-être.`,
    ],
    after: [],
  }),
  cancelled: ({ event }) => ({
    subject: fr`Demande annulée : ${event}`,
    before: [fr`Votre demande d'inscription est annulée, et l'organisateur est prévenu.`],
    after: [],
  }),
  changed: ({ event }, before) => ({
    subject: fr`Changement au programme : ${event}`,
    before: [
      fr`Le programme a changé pour un événement que vous avez demandé.`,
      fr`Avant : ${[before.when, before.where].filter(Boolean).join(", ")}.`,
      fr`Voici ce qui est annoncé maintenant.`,
    ],
    after: [fr`Si cela ne vous convient plus, vous pouvez annuler votre demande.`],
  }),
  dropped: ({ event }) => ({
    subject: fr`N'est plus au programme : ${event}`,
    before: [
      fr`L'événement que vous avez demandé n'est plus au programme.`,
      fr`Nous n'en savons pas davantage : l'organisateur peut vous renseigner.`,
    ],
    after: [],
  }),
  reminder: ({ event }) => ({
    subject: fr`C'est demain : ${event}`,
    before: [fr`Vous nous avez demandé de vous rappeler cet événement.`],
    after: [fr`Si vous ne pouvez plus venir, merci d'annuler : votre place servira à quelqu'un.`],
  }),
  requestedNotice: ({ event, seats }) => ({
    subject: fr`Demande d'inscription (${seats}) : ${event}`,
    before: [fr`Une personne demande à participer à votre événement.`],
    after: [fr`Pour lui écrire, répondez simplement à ce message.`],
  }),
  updatedNotice: ({ event, reference }) => ({
    subject: fr`Demande ${reference} modifiée : ${event}`,
    before: [fr`Une demande d'inscription a changé. Voici ce qu'elle dit désormais.`],
    after: [],
  }),
  cancelledNotice: ({ event, reference }) => ({
    subject: fr`Demande ${reference} annulée : ${event}`,
    before: [fr`Cette personne ne viendra pas : sa demande est annulée.`],
    after: [],
  }),
  erasedNotice: ({ event, reference }) => ({
    subject: fr`Demande ${reference} à effacer : ${event}`,
    before: [
      fr`La personne qui a fait la demande ${reference} pour « ${event} » retire sa demande et veut que ses données soient effacées.`,
      fr`Elles le sont chez nous. Merci de les effacer chez vous aussi, messages compris.`,
    ],
    after: [],
  }),
  digest: ({ event, count }) => ({
    subject: fr`Demandes d'inscription du jour (${count}) : ${event}`,
    before: [fr`Voici les demandes nouvelles, modifiées ou annulées depuis le dernier envoi.`],
    after: [fr`Les noms et les coordonnées sont sur la liste, que ce lien ouvre.`],
  }),
  list: ({ event, count }) => ({
    subject: fr`Liste des demandes d'inscription (${count}) : ${event}`,
    before: [fr`Voici en pièce jointe la liste demandée depuis votre lien.`],
    after: [
      fr`Elle s'ouvre dans un tableur. Si vous n'avez rien demandé, quelqu'un d'autre a votre lien : prévenez-nous.`,
    ],
  }),
  digestRow: ({ seats, status }) => `${plural(seats, "place")}, ${STATUS[status]}`,
  row: (label, value) => fr`${label} : ${value}`,
  labels: {
    reference: "Référence",
    event: "Événement",
    when: "Quand",
    where: "Où",
    organiser: "Organisation",
    name: "Nom",
    email: "E-mail",
    phone: "Téléphone",
    seats: "Places",
    message: "Message",
  },
  links: {
    manage: "Voir, annuler ou effacer ma demande",
    accept: "Prendre la place",
    answer: "Confirmer ou refuser cette demande",
    list: "Toutes les demandes pour cet événement",
  },
};
