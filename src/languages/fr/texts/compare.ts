import type { CompareTexts } from "../../texts/compare-texts.js";
import { fr, list } from "../typography.js";
import { askThem, title } from "./event.js";

const COMMON = { place: "le lieu", day: "le jour", hours: "les horaires", price: "le prix" };

const named = (titles: readonly string[]) =>
  list(
    titles.map((one) => fr`« ${one} »`),
    "et",
  );

export const compare: CompareTexts = {
  sideBySide: (common) =>
    common.length === 0
      ? fr`Voici ce que le programme dit de chacun.`
      : fr`En commun : ${list(
          common.map((one) => COMMON[one]),
          "et",
        )}. Voici ce que le programme dit de chacun.`,
  undescribed: fr`Le programme ne le décrit pas davantage.`,
  needUntold: fr`Sur le besoin que vous dites, le programme est muet : leurs organisateurs sauront.`,
  same: (count, fact) => fr`Oui, pour les ${count === 2 ? "deux" : String(count)} : ${fact}.`,
  oneAddress: fr`Oui, c’est la même adresse, imprimée sous d’autres noms de lieu :`,
  alike: fr`Oui :`,
  apart: fr`Non :`,
  different: fr`Non, pas exactement :`,
  partly: fr`En partie :`,
  untold: fr`Le programme ne le dit pas pour chacun :`,
  hoursUntold: (events) => {
    const [silent, ...others] = events.filter(({ sessions }) => sessions.length === 0);
    const whom = silent && others.length === 0 ? askThem(silent) : "";
    return fr`Je ne peux pas le dire : ils ont un jour en commun, mais le programme ne donne pas tous les horaires.${whom}`;
  },
  notOne: fr`Non, ce sont deux événements :`,
  canAll: (titles) =>
    fr`Oui, c'est possible : ${list(
      titles.map((one) => fr`« ${one} »`),
      "puis",
    )}.`,
  cannot: fr`Non, ils ont lieu en même temps :`,
  overlap: (hours) => fr`Pas en entier : ils se chevauchent ${hours}.`,
  noHours: fr`horaire non indiqué`,
  extreme: (extreme, one, fact) => {
    const verbs = {
      "ends-last": fr`finit le plus tard`,
      "ends-first": fr`finit le plus tôt`,
      "begins-last": fr`commence le plus tard`,
      "begins-first": fr`commence le plus tôt`,
      longest: fr`dure le plus longtemps`,
      shortest: fr`dure le moins longtemps`,
    };
    return fr`« ${one} » ${verbs[extreme]} (${fact}).`;
  },
  wayUntold: fr`Le programme ne dit pas combien de temps il faut pour aller de l'un à l'autre.`,
  noDistances: fr`Le programme ne donne pas les distances, seulement les adresses :`,
  tied: fr`Aucun : les horaires sont les mêmes.`,
  dearest: ({ count, paid, payWhatYouWant, unknown }) => {
    const others = [
      payWhatYouWant.length > 0 ? fr`${named(payWhatYouWant)} à prix libre` : "",
      unknown.length > 0 ? fr`le prix de ${named(unknown)} n'est pas indiqué` : "",
    ].filter((part) => part !== "");
    if (paid.length > 0)
      return fr`Le programme n'indique pas de montants. À payer : ${[named(paid), ...others].join(fr` ; `)}. Les autres sont gratuits.`;
    return others.length === 0
      ? fr`Aucun : les ${count} sont gratuits.`
      : fr`Aucun n'est payant : ${others.join(fr` ; `)} ; les autres sont gratuits.`;
  },
  cheapest: ({ count, free, paid, payWhatYouWant, unknown }) => {
    const parts = [
      payWhatYouWant.length > 0 ? fr`à prix libre : ${named(payWhatYouWant)}` : "",
      paid.length > 0 ? fr`payant, sans montant indiqué : ${named(paid)}` : "",
      unknown.length > 0 ? fr`prix non indiqué : ${named(unknown)}` : "",
    ].filter((part) => part !== "");
    if (free.length === count)
      return count === 2 ? fr`Les deux sont gratuits.` : fr`Les ${count} sont gratuits.`;
    const first = free.length > 0 ? fr`Gratuit : ${named(free)}` : fr`Aucun n'est gratuit`;
    return fr`${[first, ...parts].join(fr` ; `)}.`;
  },
  titled: fr`C'est celui-ci, d'après son titre.`,
  suits: (words, count) => {
    const said = list(
      words.map((word) => fr`« ${word} »`),
      "et",
    );
    if (said === "") {
      return count === 1
        ? fr`D'après le programme, c'est celui-ci.`
        : fr`D'après le programme, ce sont ceux-ci.`;
    }
    return count === 1
      ? fr`Je ne connais que le programme ; pour ${said}, c'est celui dont le texte s'approche le plus.`
      : fr`Je ne connais que le programme ; pour ${said}, voici ceux dont le texte s'approche le plus.`;
  },
  isAbout: (one, sentences) =>
    fr`Oui, d'après le programme : « ${sentences.join(" […] ")} » (${title(one)}).`,
  notAbout: (one, others) => {
    const rest = others.map((other) => title(other));
    const instead = rest.length === 0 ? "" : fr` C'est plutôt le sujet de ${list(rest, "et")}.`;
    return fr`Le programme n'en dit rien pour ${title(one)}.${instead}`;
  },
};
