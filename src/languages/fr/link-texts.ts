import type { LinkTexts } from "../link-texts.js";
import { fr, plural } from "./typography.js";

export const linkTexts: LinkTexts = {
  closed: {
    invalid: {
      title: "Ce lien ne fonctionne pas",
      text: [
        fr`Il est peut-être incomplet : certaines messageries coupent les longues adresses. Ouvrez-le directement depuis le message reçu, ou copiez l'adresse entière.`,
      ],
    },
    expired: {
      title: "Ce lien a expiré",
      text: [fr`L'événement est passé, et les données de cette demande sont effacées.`],
    },
    gone: {
      title: "Cette demande n’existe plus",
      text: [fr`Elle a été effacée : il n'y a plus rien à faire ici.`],
    },
  },
  refused: fr`Ce n'est pas ou plus possible. Voici où en est la demande.`,
  person: {
    title: "Votre demande d’inscription",
    states: {
      requested: fr`Demande transmise : seul l'organisateur peut confirmer l'inscription.`,
      confirmed: fr`Inscription confirmée par l'organisateur.`,
      declined: fr`L'organisateur n'a pas pu retenir cette demande.`,
      waiting: fr`Sur liste d'attente : nous vous écrivons dès qu'une place se libère.`,
      cancelled: fr`Demande annulée.`,
    },
    offered: ({ until }) => fr`Une place vous est gardée jusqu'à ce moment : ${until}.`,
    reminded: fr`Vous recevrez un rappel la veille.`,
  },
  organiser: {
    title: "Demande d’inscription reçue",
    states: {
      requested: fr`Cette personne attend votre réponse.`,
      confirmed: fr`Vous avez confirmé cette inscription.`,
      declined: fr`Vous avez refusé cette demande.`,
      waiting: fr`Sur liste d'attente : toutes les places sont demandées.`,
      cancelled: fr`Demande annulée par la personne, ou close : il n'y a rien à faire.`,
    },
    purpose: fr`La personne reçoit votre réponse par e-mail. Ses coordonnées figurent dans le message que vous avez reçu ; elles vous sont confiées pour lui répondre, et pour rien d'autre.`,
  },
  actions: {
    cancel: {
      label: "Annuler ma demande",
      confirm: {
        text: fr`L'organisateur sera prévenu, et vos places pourront servir à quelqu'un d'autre.`,
        label: fr`Oui, annuler ma demande`,
      },
    },
    accept: { label: "Prendre la place" },
    remind: { label: "Rappel la veille" },
    erase: {
      label: "Effacer mes données",
      confirm: {
        text: fr`Toutes les demandes faites avec votre adresse e-mail seront effacées, celle-ci comprise, et les organisateurs seront priés d'en faire autant. C'est définitif.`,
        label: fr`Oui, tout effacer`,
      },
    },
    confirm: { label: "Confirmer l’inscription" },
    decline: {
      label: "Refuser la demande",
      confirm: {
        text: fr`La personne en sera prévenue par e-mail. C'est définitif.`,
        label: fr`Oui, refuser la demande`,
      },
    },
  },
  done: {
    cancel: fr`C'est fait : votre demande est annulée et l'organisateur en est prévenu.`,
    accept: fr`C'est fait : la place est pour vous, et l'organisateur reçoit votre demande.`,
    remind: fr`C'est noté : vous recevrez un rappel la veille.`,
    confirm: fr`C'est fait : la personne reçoit votre confirmation.`,
    decline: fr`C'est fait : la personne est prévenue.`,
  },
  erased: {
    title: "Vos données sont effacées",
    text: (requests) =>
      fr`${plural(requests, "demande effacée", "demandes effacées")}, messages à envoyer compris. Les organisateurs sont priés d'en faire autant.`,
  },
  list: {
    title: "Demandes d’inscription reçues",
    none: fr`Aucune demande n'est gardée pour cet événement.`,
    count: ({ requests, seats }) =>
      fr`${plural(requests, "demande ouverte", "demandes ouvertes")}, ${plural(seats, "place")}.`,
    head: ["Référence", "Nom", "Places", "État"],
    states: {
      requested: "à confirmer",
      confirmed: "confirmée",
      declined: "refusée",
      waiting: "en attente",
      cancelled: "annulée",
    },
    recorded: fr`Le fichier contient aussi les adresses, les téléphones et les messages. Chaque téléchargement est noté. Merci d'effacer le fichier après l'événement.`,
    csv: { label: "Télécharger la liste (CSV)" },
    xlsx: { label: "Télécharger la liste (Excel)" },
    mail: { label: "Recevoir la liste par e-mail" },
    mailed: fr`C'est fait : la liste part par e-mail à l'adresse connue de l'organisateur.`,
  },
};
