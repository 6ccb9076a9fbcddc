import type { FormTexts, Told } from "../../texts/form-texts.js";
import { fr, list, plural } from "../typography.js";
import { phone as printed } from "./event.js";

const CANCELLABLE = fr`Oui, à tout moment, même une fois la demande envoyée : dites « annuler ».`;

/** "Thomas Leroy, 06 98 76 54 32, 2 personnes, et pour l'organisateur : « vers 15 h 30 »" */
function saidAgain({ when, name, email, phone, seats, message }: Told): string {
  const number = phone === undefined ? undefined : printed(phone);
  const party = seats === undefined ? undefined : plural(seats, "personne");
  const told = [name, email, number, party, when].filter((one) => one !== undefined);
  const and = told.length === 0 ? "" : "et ";
  const word = message === undefined ? [] : [fr`${and}pour l'organisateur : « ${message} »`];
  return [...told, ...word].join(", ");
}

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
    phone: fr`Quel est votre numéro de téléphone ? Dites « passer » pour ne pas le donner.`,
    seats: fr`Pour combien de personnes ?`,
    message: fr`Que dois-je dire à l'organisateur ? Dites « passer » pour ne rien écrire. Ne dites rien de votre santé, sauf ce qu'il doit savoir pour bien vous accueillir.`,
  },
  waitsForEvent: fr`C'est noté pour votre demande, qui attend encore son événement : rien n'est parti. Dites-moi son titre, son jour ou sa commune.`,
  whichOfThese: fr`Pour lequel de ces événements ? Donnez-moi son numéro ou son titre.`,
  forWhich: fr`Pour quel événement ? Dites-moi son titre, son jour ou sa commune.`,
  noneToReuse: fr`Je n'ai pas de demande de vous dont reprendre les coordonnées : il faut me les donner.`,
  added: fr`Je l'ajoute à votre message pour l'organisateur.`,
  again: {
    session: fr`Je n'ai pas reconnu ce moment. Dites-moi son numéro, son jour ou son heure :`,
    name: fr`Je n'ai pas compris votre nom. Écrivez-le seul, par exemple « Marie Dupont ».`,
    email: (said) =>
      fr`« ${said} » n'est pas une adresse e-mail complète. Par exemple : marie.dupont@exemple.fr`,
    phone: (said) =>
      fr`« ${said} » n'est pas un numéro complet. Par exemple : 06 12 34 56 78, ou dites « passer ».`,
    seats: fr`Combien serez-vous en tout ? Dites-moi un nombre, de 1 à 20.`,
    message: (limit) => fr`C'est un peu long : ${plural(limit, "caractère")} au plus.`,
  },
  choices: (question, moments, more) =>
    [
      question,
      ...moments.map((moment, index) => fr`${index + 1}. ${moment}`),
      ...(more ? [fr`… ou un autre jour : donnez-moi sa date.`] : []),
    ].join("\n"),
  firstTaken: (moment) =>
    fr`D'accord, je note le premier : ${moment}. Vous pourrez le changer avant l'envoi.`,
  momentIs: (when) => fr`Votre demande est pour ${when}.`,
  oneMoment: (whole) =>
    whole
      ? fr`Une demande vaut pour un seul de ces moments, ou pour tous. Lequel choisissez-vous ?`
      : fr`Une demande vaut pour un seul de ces moments ; vous pourrez en faire une autre ensuite. Lequel choisissez-vous ?`,
  emailMissing: fr`Il me faut une adresse e-mail, pour que l'organisateur puisse vous répondre. Par exemple : marie.dupont@exemple.fr`,
  needed: (missing, reach) =>
    fr`Sans ${missing.map((name) => ({ name: "nom", email: "adresse e-mail" })[name]).join(" ni ")}, l'organisateur ne pourrait pas vous répondre : je ne peux pas transmettre de demande.${reach === "" ? "" : fr` Vous pouvez aussi le joindre vous-même : ${reach}.`} Dites « annuler » pour abandonner.`,
  patience: fr`Prenez votre temps.`,
  passedOn: fr`Je ne trouve pas la réponse dans le programme : je transmets votre question à l'organisateur, avec votre demande.`,
  needNoted: ({ who, keptDays }) =>
    fr`C'est noté dans votre message, puisque vous le souhaitez : il ne sera lu que par ${list(who, "et")}, et effacé ${plural(keptDays, "jour")} après l'événement. Pour le retirer, dites « modifier le message ».`,
  data: {
    confirmed: ({ who }) =>
      fr`Non, pas encore : votre demande n'est pas envoyée. Une fois envoyée, la réponse vient de ${list(who, "et")}.`,
    cancelling: () => CANCELLABLE,
    readers: ({ who }) =>
      fr`Vos réponses sont transmises à ${list(who, "et")}, pour cette demande seulement. Personne d'autre ne les reçoit : rien n'est vendu, et il n'y a pas de publicité.`,
    keeping: ({ keptDays }) =>
      fr`Votre demande est effacée ${plural(keptDays, "jour")} après l'événement, ou dès que vous dites « effacer mes données ».`,
    everything: ({ who, keptDays, privacyUrl }) =>
      fr`Vos réponses servent à cette demande seulement : elles sont transmises à ${list(who, "et")}, pour vous répondre, et effacées ${plural(keptDays, "jour")} après l'événement. Rien n'est vendu, et il n'y a pas de publicité. Vous pouvez les voir (« mes demandes ») ou les effacer (« effacer mes données ») à tout moment.${privacyUrl === undefined ? "" : fr` Tout est expliqué ici : ${privacyUrl}`}`,
    answering: ({ who }) =>
      fr`Une fois votre demande envoyée, la réponse viendra de ${list(who, "et")}, par e-mail, à l'adresse que vous donnez ici. Je ne sais pas sous quel délai.`,
    atLarge: ({ keptDays, privacyUrl }) =>
      fr`De vous, je garde cette conversation, pour pouvoir la reprendre, et vos demandes d'inscription s'il y en a : nom, e-mail, nombre de personnes, et si vous le voulez téléphone et message. Une demande va à l'organisateur de l'événement, et à personne d'autre ; elle est effacée ${plural(keptDays, "jour")} après. Rien n'est vendu, et il n'y a pas de publicité. Vous pouvez voir vos demandes (« mes demandes ») ou tout effacer (« effacer mes données »).${privacyUrl === undefined ? "" : fr` Tout est expliqué ici : ${privacyUrl}`}`,
    others: fr`Je ne donne le nom ni les coordonnées de personne : seul l'organisateur d'un événement lit les demandes qui le concernent. Pour revoir les vôtres, dites « mes demandes ».`,
    reason: {
      session: fr`L'organisateur doit savoir quand vous attendre : il y a plusieurs moments possibles.`,
      name: fr`Le nom est nécessaire : il dit à l'organisateur pour qui est la demande.`,
      email: fr`Il faut une adresse e-mail, même avec un numéro de téléphone : c'est là que l'organisateur répond, et que vous recevez la référence de votre demande.`,
      phone: fr`Le téléphone n'est pas obligatoire : il permet à l'organisateur de vous prévenir d'un changement.`,
      seats: fr`L'organisateur doit savoir combien de places garder.`,
      message: fr`Le message n'est pas obligatoire : il sert à dire un besoin ou à poser une question à l'organisateur.`,
    },
    enough: fr`Votre nom et votre e-mail suffisent, pour que l'organisateur vous réponde : le reste est facultatif.`,
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
      message: fr`Un mot pour l'organisateur (facultatif). Ne dites rien de votre santé, sauf ce qu'il doit savoir pour bien vous accueillir.`,
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
  keptOpen: (event) =>
    fr`Votre demande pour « ${event} » est gardée : dites « reprendre ma demande » pour y revenir, « annuler » pour l'abandonner.`,
  recap: ({ event, session, name, email, phone, seats, message }) =>
    [
      fr`Voici votre demande :`,
      fr`• Événement : ${event}`,
      fr`• Quand : ${session}`,
      fr`• Nom : ${name}`,
      fr`• E-mail : ${email}`,
      fr`• Pour : ${plural(seats, "personne")}`,
      ...(phone === undefined ? [] : [fr`• Téléphone : ${printed(phone)}`]),
      ...(message === undefined ? [] : [fr`• Message : ${message}`]),
    ].join("\n"),
  invite: (unsaid) => {
    const words = {
      phone: fr`un téléphone`,
      seats: fr`le nombre de personnes`,
      message: fr`un mot pour l'organisateur (rien sur votre santé, sauf ce qu'il doit savoir pour bien vous accueillir)`,
    };
    return fr`Vous pouvez ajouter ${list(
      unsaid.map((name) => words[name]),
      "ou",
    )}.`;
  },
  asAbove: fr`Entendu. Je l'envoie ainsi ? Dites « oui », « annuler » pour abandonner, ou ce qu'il faut changer.`,
  confirm: fr`Je l'envoie ? Dites « oui », ou ce qu'il faut changer.`,
  given: {
    session: (when) => fr`pour ${when}`,
    name: (name) => fr`au nom de ${name}`,
    email: (email) => fr`à l'adresse ${email}`,
    phone: (phone) =>
      phone === undefined ? fr`sans numéro de téléphone` : fr`avec le numéro ${printed(phone)}`,
    seats: (count) => fr`pour ${plural(count, "personne")}`,
    message: (message) =>
      message === undefined ? fr`sans message` : fr`avec le message « ${message} »`,
  },
  checked: (verdict, facts) => {
    const stands = list(facts, "et");
    if (verdict === undefined) return fr`Votre demande est ${stands}.`;
    return verdict ? fr`Oui, votre demande est ${stands}.` : fr`Non, votre demande est ${stands}.`;
  },
  whatToChange: fr`Que voulez-vous changer ou compléter ?`,
  requested: (reference, email, organisers) =>
    fr`C'est noté. Votre demande porte la référence ${reference}. Ce n'est pas encore une inscription : la réponse viendra de l'organisateur (${list(organisers, "et")}), à ${email}.`,
  repeated: (reference) =>
    fr`Vous aviez déjà fait cette demande : je l'ai mise à jour. Sa référence reste ${reference}.`,
  waiting: (reference, position) =>
    fr`C'est complet pour l'instant : vous êtes en liste d'attente, à la place ${position}. Votre référence : ${reference}.`,
  tooMany: fr`Vous avez fait beaucoup de demandes en peu de temps. Réessayez un peu plus tard.`,
  noRoom: fr`Il n'y a pas assez de places pour autant de personnes.`,
  covers: (most) =>
    fr`Oui : une seule demande vaut pour vous tous, jusqu'à ${plural(most, "personne")}. Dites-moi seulement combien vous serez ; au-delà, voyez avec l'organisateur.`,
  changeable: fr`Oui : tant qu'elle n'est pas envoyée, dites-moi simplement ce qui change. Une fois envoyée, elle se refait ou s'annule.`,
  atMost: (most) =>
    fr`Une demande vaut pour ${plural(most, "personne")} au plus ; pour davantage, voyez avec l'organisateur.`,
  carriesWord: (reach) =>
    fr`Je ne transmets un mot qu'avec une demande d'inscription : elle contient un message pour l'organisateur.${reach === "" ? "" : fr` Pour lui écrire sans cela : ${reach}.`}`,
  company: (event, reach, isOpen) =>
    isOpen
      ? fr`L'entrée de « ${event} » est libre, sans inscription. Le programme ne dit rien de plus à qui viendrait à plusieurs.${reach === "" ? "" : fr` L'organisateur le sait : ${reach}.`}`
      : fr`Le programme ne dit pas si l'on peut venir à plusieurs à « ${event} ».${reach === "" ? "" : fr` L'organisateur le sait : ${reach}.`} Dans une demande d'inscription, vous direz pour combien de personnes elle est.`,
  companyOfAny: fr`Le programme ne dit pour aucun de ces événements si l'on peut venir à plusieurs : l'organisateur le sait. Dans une demande d'inscription, vous direz pour combien de personnes elle est. Lequel vous intéresse ?`,
  forGroup: (most, event) =>
    fr`Oui, une même demande peut être faite pour plusieurs personnes, ${most} au plus ; au-delà, mieux vaut écrire à l'organisateur. ${
      event === undefined
        ? fr`Pour quel événement ?`
        : fr`Voulez-vous que je transmette une demande pour « ${event} » ?`
    }`,
  oneByOne: (first) =>
    fr`Il faut une demande par événement : commençons par « ${first} », je vous proposerai le suivant après l'envoi.`,
  oneEach: fr`Il faut une demande par événement. Voici ceux qui demandent une inscription : par lequel commençons-nous ?`,
  nextOne: (event) => fr`Je fais aussi la demande pour « ${event} », avec les mêmes coordonnées ?`,
  offer: (one) =>
    one
      ? fr`Voulez-vous que je transmette une demande d'inscription ?`
      : fr`Dites-moi lequel vous choisissez : je peux transmettre une demande d'inscription.`,
  noDeadline: (event, when) =>
    fr`« ${event} » (${when}) est sur inscription ; le programme ne dit ni jusqu'à quand, ni s'il reste des places. Je peux transmettre une demande d'inscription : voulez-vous ?`,
  noneNeeded: (event) => fr`Pas besoin d'inscription pour « ${event} » : l'entrée est libre.`,
  registrationUnknown: (event) =>
    fr`Le programme ne dit pas s'il faut s'inscrire à « ${event} ». Je peux quand même transmettre une demande à l'organisateur.`,
  printed: (note) => fr`À savoir, le programme indique : « ${note} ».`,
  stopped: fr`D'accord, j'abandonne cette demande. Rien n'a été transmis ni gardé.`,
  leftOut: (event) => fr`D'accord, je laisse « ${event} » de côté : rien n'est demandé pour lui.`,
  withoutYou: fr`D'accord, vous n'êtes plus dans cette demande, qui reste pour les autres. Pour l'abandonner toute, dites « annuler ».`,
  stoppedAnew: (reference) =>
    fr`D'accord, rien n'est changé : votre demande ${reference}, déjà envoyée, reste telle quelle. Pour l'annuler elle aussi, dites « annuler ma demande ».`,
  cancellable: CANCELLABLE,
  ifUnable: (reach) =>
    fr`Dites « annuler » ici, à tout moment : je préviens l'organisateur.${reach === "" ? "" : fr` Vous pouvez aussi le joindre : ${reach}.`}`,
  unsent: fr`Avec plaisir ! Votre demande n'est pas encore envoyée.`,
  corrected: (anew) => {
    const said = saidAgain(anew);
    return said === "" ? fr`C'est corrigé.` : fr`C'est corrigé : ${said}.`;
  },
  noted: fr`C'est noté.`,
  notedOf: (told) => fr`C'est noté pour votre demande : ${saidAgain(told)}.`,
  introduced: (name) =>
    fr`Bonjour ${name} ! Que cherchez-vous ? Pour vous inscrire, dites-moi à quel événement : je reprendrai ce nom.`,
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
    change: "Compléter ou modifier",
    stop: "Abandonner",
    resume: "Reprendre ma demande",
    skip: "Passer",
    yes: "Oui",
    no: "Non",
    anyway: "Demander quand même",
    whole: "Tout",
    form: "Remplir un formulaire",
    review: "Vérifier ma demande",
    privacy: "Vos données",
    useProfile: "Reprendre",
  },
};
