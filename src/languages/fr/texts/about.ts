import { SITE } from "../../site.js";
import type { AboutTexts } from "../../texts/about-texts.js";
import { fr, list, plural } from "../typography.js";

/** "…, et 3 autres" */
function told(said: readonly string[], all: number, one: string, many = `${one}s`): string {
  const more = all - said.length;
  return list(more > 0 ? [...said, plural(more, one, many)] : said, "et");
}

export const about: AboutTexts = {
  // What belongs to the ESS: article 1 of the law of 31 July 2014 (no 2014-856), and the cover of
  // the programme, which also says whose initiative the month is.
  what: ({ name, days, events, towns }) =>
    fr`L'économie sociale et solidaire (ESS), ce sont les associations, coopératives, mutuelles, fondations et entreprises sociales. Le Mois de l'ESS la fait découvrir en novembre. Le programme « ${name} » compte ${plural(events, "événement")} dans ${plural(towns, "commune")}, ${days}.`,
  when: ({ name, days }, phase) =>
    ({
      "to-come": fr`Le programme « ${name} » va ${days}. Il n'a pas encore commencé.`,
      running: fr`Le programme « ${name} » va ${days}. Il est en cours.`,
      over: fr`Le programme « ${name} » allait ${days}. Il est terminé.`,
    })[phase],
  begun: ({ titles, begun, all }, next) => {
    const named = titles.map((title) => fr`« ${title} »`);
    const isOne = titles.length === 1;
    const told =
      titles.length > 0
        ? fr`Pour l'instant, ${isOne ? "seul" : "seuls"} ${list(named, "et")} ${isOne ? "a" : "ont"} commencé`
        : fr`${begun} événements sur ${all} ont déjà commencé ou sont passés`;
    return next === undefined ? `${told}.` : fr`${told} ; le prochain commence ${next}.`;
  },
  over: ({ name, days }, phase) =>
    phase === "over"
      ? fr`Oui, le programme « ${name} » est terminé : il allait ${days}.`
      : fr`Non, le programme « ${name} » va ${days}.`,
  price: ({ events, free, payWhatYouWant, paid, priceUnknown }) => {
    const others = [
      payWhatYouWant > 0 ? fr`${payWhatYouWant} à prix libre` : "",
      paid > 0 ? plural(paid, "payant") : "",
      priceUnknown > 0 ? fr`${priceUnknown} dont le prix n'est pas dit` : "",
    ].filter((part) => part !== "");
    const start = paid === 0 ? fr`Rien n'est annoncé payant. ` : "";
    const of = fr`Sur ${plural(events, "événement")}, ${free} ${free < 2 ? "est gratuit" : "sont gratuits"} ou en entrée libre`;
    return `${start}${of}${others.length > 0 ? `, ${list(others, "et")}` : ""}.`;
  },
  registration: ({ events, required, none }) =>
    fr`Cela dépend de l'événement. Sur ${events}, ${required} ${required < 2 ? "est" : "sont"} sur inscription et ${none} sans inscription ; pour les autres, le programme ne dit pas tout. Dites-moi lequel vous intéresse : je transmets votre demande.`,
  organiser: ({ organisers }) =>
    fr`Le Mois de l'ESS est une initiative des chambres régionales de l'économie sociale. Chaque événement a ses organisateurs : il y en a ${organisers} dans le programme.`,
  contact: ({ name, email, phone }) => {
    const ways = [email, phone].filter((way) => way !== undefined);
    const site = fr`Le site du Mois de l'ESS : ${SITE}.`;
    return ways.length === 0
      ? fr`${site} Pour un événement, demandez-moi le contact de son organisateur.`
      : fr`Vous pouvez joindre ${name ?? fr`l'équipe du Mois de l'ESS`} : ${list(ways, "ou")}. ${site}`;
  },
  blamed: ({ email, phone }) => {
    const ways = [email, phone].filter((way) => way !== undefined);
    const whom = ways.length === 0 ? SITE : list(ways, "ou");
    return fr`J'en suis désolé. Je ne fais que lire le programme et n'y peux rien ; vous pouvez le dire à l'équipe du Mois de l'ESS : ${whom}. Si vous voulez, je cherche ce qui reste : donnez-moi une date, une commune ou un thème.`;
  },
  accessibility: (told) =>
    told > 0
      ? fr`Le programme parle d'accessibilité pour ${plural(told, "événement")} :`
      : fr`Le programme ne dit rien de l'accessibilité, pour aucun événement. Le plus sûr est de le demander à l'organisateur : choisissez un événement, et dites-moi « contact ».`,
  printed: (sentences) => fr`Le programme l'écrit ainsi : « ${sentences.join(" […] ")} »`,
  noFile: ({ name, email, phone }) => {
    const ways = [email, phone].filter((way) => way !== undefined);
    const mine = fr`Je n'ai pas de fichier à envoyer : je réponds ici aux questions sur le programme`;
    return ways.length === 0
      ? `${mine}.`
      : fr`${mine} ; pour un document, vous pouvez joindre ${name ?? fr`l'équipe du Mois de l'ESS`} : ${list(ways, "ou")}.`;
  },
  sendsNothing: fr`Je n'envoie pas les événements par e-mail ni par SMS : tout ce que j'en sais se dit ici. Pour en garder un, choisissez-le et dites « ajouter à mon agenda ».`,
  ownEvent: () =>
    fr`Le programme ne dit pas comment y proposer un événement, et je ne peux pas en ajouter. Le plus sûr est de demander aux organisateurs du Mois de l'ESS : ${SITE}.`,
  backing: (sentences) =>
    sentences.length === 0
      ? fr`Le programme ne dit pas qui le finance. Le site du Mois de l'ESS : ${SITE}.`
      : fr`Le programme ne dit pas qui le finance, seulement ceci : « ${sentences.join(" […] ")} »`,
  terms: {
    "pay-what-you-want": () =>
      fr`« Prix libre » veut dire qu'aucun prix n'est fixé : vous donnez ce que vous voulez ou pouvez.`,
    open: () =>
      fr`« Entrée libre » veut dire que l'on entre sans payer ; s'il faut s'inscrire tout de même, c'est indiqué à côté.`,
    registration: () =>
      fr`« Sur inscription » veut dire que l'on s'inscrit avant de venir ; « sans inscription », que l'on vient simplement. Je peux transmettre votre demande : c'est l'organisateur qui la confirme.`,
    request: () =>
      fr`Une demande, c'est ce que je transmets pour vous quand vous voulez participer : votre nom, comment vous joindre, combien vous serez. Vous avez une place une fois que l'organisateur l'a confirmée.`,
    running: () =>
      fr`« En cours » veut dire que l'événement dure plusieurs jours et qu'il a déjà commencé : on peut encore y aller.`,
  },
  depends: () =>
    fr`Cela dépend de l'événement. Dites-moi lequel, et je regarde ce que le programme en dit.`,
  listing: {
    towns: (said, all) => fr`${plural(all, "commune")} : ${told(said, all, "autre")}.`,
    themes: (said, all) => fr`${plural(all, "thème")} : ${told(said, all, "autre")}.`,
    formats: (said, all) => fr`${plural(all, "type")} d'événements : ${told(said, all, "autre")}.`,
    organisers: (said, all) => fr`${plural(all, "organisateur")} : ${told(said, all, "autre")}.`,
    days: ([first = "", ...others]) =>
      others.length === 0
        ? fr`Le jour le plus chargé : ${first}.`
        : fr`Le jour le plus chargé : ${first}. Ensuite : ${list(others, "et")}.`,
  },
  counted: (value, count) => `${value} (${count})`,
  among: (criteria) => fr` Je compte les événements qui répondent à : ${criteria}.`,
};
