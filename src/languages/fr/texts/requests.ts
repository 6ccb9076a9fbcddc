import type { RequestTexts } from "../../texts/request-texts.js";
import { fr, list, plural } from "../typography.js";

const STATUS = {
  requested: "en attente de réponse de l’organisateur",
  confirmed: "confirmée par l’organisateur",
  declined: "refusée par l’organisateur",
  waiting: "en liste d’attente",
  cancelled: "annulée",
} as const;

export const requests: RequestTexts = {
  none: fr`Vous n'avez pas de demande d'inscription en cours ici : aucune n'a été envoyée, ou aucune n'est plus gardée.`,
  filling: (event) =>
    fr`Une demande est en cours pour « ${event} » ; elle n'est pas encore envoyée.`,
  list: (count) => fr`${plural(count, "demande")} d'inscription :`,
  line: ({ reference, status, seats }, event) =>
    fr`• ${event} : ${plural(seats, "personne")}, ${STATUS[status]}. Référence ${reference}`,
  makeAnew: fr`Une demande envoyée ne se modifie pas, elle se refait : à la même adresse e-mail et pour le même moment, la nouvelle remplace l'ancienne ; sinon, annulez-la d'abord. Je la reprends avec vos réponses ?`,
  notYet: fr`Non, pas encore : ce n'est qu'une demande.`,
  answering: (email, organisers, reach) => {
    const who = organisers.length === 0 ? "" : fr` (${list(organisers, "et")})`;
    const ways = reach === "" ? "" : fr` Vous pouvez aussi le joindre : ${reach}.`;
    return fr`L'organisateur${who} vous répondra par e-mail, à ${email}. Je ne sais pas sous quel délai.${ways}`;
  },
  unanswered: (email, organisers, reach) => {
    const who = organisers.length === 0 ? "" : fr` (${list(organisers, "et")})`;
    const ways =
      reach === ""
        ? fr` Pensez à regarder vos indésirables.`
        : fr` Sans réponse, le mieux est de le joindre avant de venir : ${reach}.`;
    return fr`Tant que l'organisateur${who} n'a pas répondu, ce n'est qu'une demande : je ne peux pas vous promettre de place. Sa réponse arrivera à ${email}.${ways}`;
  },
  sentAlready: (reference) =>
    fr`Votre demande ${reference} est déjà envoyée : vous n'avez plus rien à faire. La réponse de l'organisateur viendra par e-mail.`,
  whichToCancel: fr`Laquelle voulez-vous annuler ?`,
  confirmCancel: (event) =>
    fr`J'annule votre demande pour « ${event} » et je préviens l'organisateur ?`,
  confirmSwap: (event, instead) =>
    fr`J'annule votre demande pour « ${event} », je préviens l'organisateur, et j'en prépare une pour « ${instead} » à la place ?`,
  cancelled: (event) => fr`Votre demande pour « ${event} » est annulée.`,
  notByName: fr`Je ne cherche pas de demande par un nom ou une adresse, car n'importe qui pourrait donner les vôtres : je ne vois que celles que vous avez faites ici. Pour une demande faite ailleurs, il y a le lien de l'e-mail qui l'a confirmée, ou sinon l'organisateur de l'événement.`,
  notFound: fr`Je ne trouve pas cette demande parmi les vôtres.`,
  confirmErase: (count, begun) => {
    const stopped = fr`Votre demande pour « ${begun ?? ""} » s'arrête là : rien n'en a été transmis.`;
    const told = begun ? stopped : fr`Je n'ai aucune demande d'inscription de vous.`;
    if (count === 0) return fr`${told} J'efface cette conversation ?`;
    return fr`${begun ? `${stopped} ` : ""}J'efface vos données : ${plural(count, "demande")} d'inscription et cette conversation. C'est définitif. Je le fais ?`;
  },
  erased: (count) =>
    count === 0
      ? fr`C'est fait : j'ai oublié notre conversation.`
      : fr`C'est fait : ${plural(count, "demande effacée", "demandes effacées")}, et j'ai oublié notre conversation.`,
  reminding: (event, here) =>
    here
      ? fr`C'est noté : je vous rappelle « ${event} » la veille, par e-mail et ici si cette conversation est encore ouverte.`
      : fr`C'est noté : je vous rappelle « ${event} » la veille, par e-mail.`,
  nothingToRemind: fr`Je n'ai pas de demande d'inscription de vous : je ne peux rappeler que les événements que vous avez demandés.`,
  calendarReminds: fr`Celui-ci, je peux vous le donner pour votre agenda.`,
  remindOnceSent: fr`Volontiers : redites-le-moi une fois votre demande envoyée.`,
  whichToRemind: fr`Quel événement dois-je vous rappeler ?`,
  noEveLeft: (event) => fr`Il n'y a plus de rappel à prévoir pour « ${event} ».`,
  reminder: ({ event, when, where }) =>
    fr`Vous m'avez demandé ce rappel : « ${event} », c'est demain.\n${[when, where].filter(Boolean).join(", ")}.\nSi vous ne pouvez plus venir, dites « annuler ».`,
  keptAll: fr`D'accord, je n'efface rien.`,
  keptOne: fr`D'accord, votre demande reste comme elle est.`,
  buttons: {
    anew: "Refaire la demande",
    cancel: "Annuler la demande",
    cancelOne: (reference) => `Annuler ${reference}`,
    mine: "Mes demandes",
    remind: "Rappel la veille",
    remindOne: (reference) => `Me rappeler ${reference}`,
    erase: "Tout effacer",
    keep: "Ne rien effacer",
  },
};
