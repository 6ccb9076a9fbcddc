import type { FormTexts } from "../../texts/form-texts.js";
import { fr, list, plural } from "../typography.js";
import { phone as printed } from "./event.js";

export const form: FormTexts = {
  notice: ({ event, organisers, operator, keptDays, privacyUrl }) => {
    const house = operator ?? "l’organisme qui vous propose cet assistant";
    const who = organisers.length === 0 ? house : list(organisers, "et");
    const more = privacyUrl === undefined ? "" : fr` Tout est expliqué ici : ${privacyUrl}`;
    return fr`Demande d'inscription à « ${event} ».\nVos réponses seront transmises à ${who}, pour cette demande seulement, et effacées ${plural(keptDays, "jour")} après l'événement. Responsable : ${house}. Le téléphone et le message sont facultatifs. À tout moment, dites « annuler », « mes demandes » ou « effacer mes données » ; vous pouvez aussi saisir la CNIL.${more}`;
  },
  ask: {
    session: fr`Pour quel jour ou quel horaire ?`,
    name: fr`Quels sont vos prénom et nom ?`,
    email: fr`Quelle est votre adresse e-mail ?`,
    phone: fr`Votre numéro de téléphone ? C'est facultatif : dites « passer » pour ne pas le donner.`,
    seats: fr`Pour combien de personnes ?`,
    message: fr`Un mot pour l'organisateur ? C'est facultatif. N'écrivez rien sur votre santé.`,
  },
  again: {
    session: fr`Je n'ai pas reconnu ce moment. Choisissez-en un dans la liste.`,
    name: fr`Je n'ai pas compris votre nom. Écrivez-le seul, par exemple « Marie Dupont ».`,
    email: (said) =>
      fr`« ${said} » n'est pas une adresse e-mail complète. Par exemple : marie.dupont@exemple.fr`,
    noEmail: fr`Il me faut une adresse e-mail : c'est là que l'organisateur vous répondra. Par exemple : marie.dupont@exemple.fr`,
    phone: (said) =>
      fr`« ${said} » n'est pas un numéro complet. Par exemple : 06 12 34 56 78, ou dites « passer ».`,
    seats: fr`Dites-moi un nombre de personnes, de 1 à 20.`,
    message: (limit) => fr`C'est un peu long : ${plural(limit, "caractère")} au plus.`,
  },
  profile: (value) => fr`Votre profil indique : ${value}`,
  card: {
    fill: (question) =>
      question === ""
        ? fr`Remplissez ce formulaire.`
        : fr`Remplissez ce formulaire, ou répondez ici : ${question}`,
    mend: (count) =>
      count === 1
        ? fr`Il reste une réponse à corriger dans le formulaire.`
        : fr`Il reste ${count} réponses à corriger dans le formulaire.`,
    orKeep: fr`Corrigez l'adresse, ou renvoyez-la telle quelle si elle est juste.`,
    closed: (event) =>
      fr`Ce formulaire pour « ${event} » n'est plus ouvert : je n'ai rien pris de ce qu'il contient.`,
    alreadySent: (event, reference) =>
      fr`Votre demande pour « ${event} » est déjà partie, sous la référence ${reference}.`,
    labels: {
      session: fr`Jour et heure`,
      name: fr`Prénom et nom`,
      email: fr`Adresse e-mail`,
      phone: fr`Téléphone (facultatif)`,
      seats: fr`Nombre de personnes`,
      message: fr`Un mot pour l'organisateur (facultatif). N'écrivez rien sur votre santé.`,
    },
    missing: {
      session: fr`Choisissez un jour ou un horaire.`,
      name: fr`Indiquez vos prénom et nom.`,
      email: fr`Indiquez une adresse e-mail complète, par exemple marie.dupont@exemple.fr`,
      phone: fr`Indiquez un numéro complet.`,
      seats: fr`Indiquez un nombre de personnes, de 1 à 20.`,
      message: fr`Écrivez votre message.`,
    },
  },
  emailTypo: (suggestion) => fr`Vouliez-vous écrire ${suggestion} ?`,
  resume: (question) => fr`Revenons à votre demande. ${question}`,
  recap: ({ event, session, name, email, phone, seats, message }) =>
    [
      fr`Voici votre demande :`,
      fr`• Événement : ${event}`,
      fr`• Quand : ${session}`,
      fr`• Nom : ${name}`,
      fr`• E-mail : ${email}`,
      fr`• Téléphone : ${phone === undefined ? "non donné" : printed(phone)}`,
      fr`• Personnes : ${seats}`,
      ...(message === undefined ? [] : [fr`• Message : ${message}`]),
    ].join("\n"),
  confirm: fr`Je l'envoie ?`,
  whatToChange: fr`Que voulez-vous changer ?`,
  requested: (reference, email, organisers) =>
    fr`C'est noté. Votre demande porte la référence ${reference}. Ce n'est pas encore une inscription : la réponse viendra de l'organisateur (${list(organisers, "et")}), à ${email}.`,
  repeated: (reference) =>
    fr`Vous aviez déjà fait cette demande : je l'ai mise à jour. Sa référence reste ${reference}.`,
  waiting: (reference, position) =>
    fr`C'est complet pour l'instant : vous êtes en liste d'attente, à la place ${position}. Votre référence : ${reference}.`,
  tooMany: fr`Vous avez fait beaucoup de demandes en peu de temps. Réessayez un peu plus tard.`,
  noRoom: fr`Il n'y a pas assez de places pour autant de personnes.`,
  past: (event, when) =>
    fr`« ${event} » est passé (${when}) : je ne peux plus transmettre de demande.`,
  noneNeeded: (event) => fr`Pas besoin d'inscription pour « ${event} » : l'entrée est libre.`,
  registrationUnknown: (event) =>
    fr`Le programme ne dit pas s'il faut s'inscrire à « ${event} ». Je peux quand même transmettre une demande à l'organisateur.`,
  partial: (note) => fr`À savoir : ${note}.`,
  stopped: fr`D'accord, j'abandonne cette demande. Rien n'a été transmis ni gardé.`,
  cancellable: fr`Oui, à tout moment, même une fois la demande envoyée : dites « annuler ».`,
  noted: fr`C'est noté.`,
  failed: fr`Je n'ai pas pu enregistrer votre demande : rien n'a été transmis. Vos réponses sont toujours là, voulez-vous réessayer ?`,
  fields: {
    session: "le moment",
    name: "le nom",
    email: "l’e-mail",
    phone: "le téléphone",
    seats: "le nombre de personnes",
    message: "le message",
  },
  buttons: {
    send: "Envoyer la demande",
    change: "Modifier",
    stop: "Abandonner",
    skip: "Passer",
    yes: "Oui",
    no: "Non",
    anyway: "Demander quand même",
    form: "Remplir un formulaire",
    review: "Vérifier ma demande",
    privacy: "Vos données",
    useProfile: "Reprendre",
  },
};
