import type { PrivacyTexts } from "../privacy-texts.js";
import { fr } from "./typography.js";

export const privacyTexts: PrivacyTexts = {
  title: "Vos données personnelles",
  link: "Vos données",
  sections: ({
    operator,
    operatorEmail,
    operatorPhone,
    keptDays,
    conversationDays,
    questionDays,
  }) => [
    {
      heading: "Qui est responsable",
      paragraphs: [
        operator
          ? fr`${operator} est responsable de cet assistant et de ce qu'il garde.`
          : fr`L'organisme qui met cet assistant en ligne est responsable de ce qu'il garde.`,
        operatorEmail || operatorPhone
          ? fr`Pour toute question ou pour exercer vos droits : ${[operatorEmail, operatorPhone].filter(Boolean).join(", ")}.`
          : fr`Pour toute question, adressez-vous à l'organisme qui vous propose cet assistant.`,
      ],
    },
    {
      heading: "Ce qui est gardé, et pourquoi",
      paragraphs: [
        fr`Vos demandes d'inscription : nom, e-mail, nombre de places, et si vous le voulez téléphone et message. Elles servent à transmettre votre demande à l'organisateur de l'événement et à vous répondre, à votre initiative (article 6.1.b du RGPD).`,
        fr`Le téléphone et le message sont facultatifs. N'écrivez pas de renseignements de santé dans le message, sauf un besoin d'accueil (« fauteuil roulant ») que vous voulez faire connaître : il n'est transmis que parce que vous le demandez, et seul l'organisateur le lit (article 9.2.a du RGPD). Vous pouvez le retirer à tout moment.`,
        fr`Si vous demandez un rappel : la conversation où vous le dire, en plus de l'e-mail. Dans Teams, le nom et l'adresse de votre profil vous sont proposés dans le formulaire ; ils ne sont gardés que si vous les reprenez.`,
        fr`La conversation en cours, pour pouvoir la reprendre, et les questions restées sans réponse, sans adresse ni numéro, pour améliorer l'assistant (intérêt légitime, article 6.1.f).`,
      ],
    },
    {
      heading: "Qui les reçoit",
      paragraphs: [
        fr`L'organisateur de l'événement que vous choisissez reçoit votre demande par e-mail. Personne d'autre ne la reçoit : rien n'est vendu, il n'y a ni publicité, ni mesure d'audience, ni intelligence artificielle en ligne.`,
      ],
    },
    {
      heading: "Combien de temps",
      paragraphs: [
        fr`Les demandes sont effacées ${keptDays} jours après l'événement, la conversation après ${conversationDays} jours, les questions sans réponse après ${questionDays} jours.`,
      ],
    },
    {
      heading: "Sécurité et cookies",
      paragraphs: [
        fr`Le lien reçu par e-mail ne se devine pas et cesse de fonctionner quand la demande est effacée : ne le transmettez pas. Les organisateurs n'ont que la liste de leur propre événement, et chaque téléchargement ou envoi de cette liste est noté.`,
        fr`Il n'y a aucun cookie. Votre navigateur garde la conversation en cours le temps de l'onglet, et l'oublie quand vous le fermez.`,
      ],
    },
    {
      heading: "Vos droits",
      paragraphs: [
        fr`Vous pouvez consulter, corriger, annuler ou effacer : dites « mes demandes » ou « effacer mes données » à l'assistant, ou suivez le lien reçu par e-mail. Vous avez aussi le droit de vous opposer, de limiter l'usage de vos données et d'en recevoir une copie.`,
        fr`Si vous estimez que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à la CNIL : www.cnil.fr.`,
      ],
    },
  ],
};
