import type { AdaptiveCard, Converse, Say } from "../../src/turn.js";

/**
 * A stand-in for the dialogs: it repeats what was said, shows a card for "carte", a form for
 * "formulaire", counts the turns of its state, and fails on "panne".
 */
export const echo: Converse = async (turn, state) => {
  const turns = typeof state === "number" ? state + 1 : 1;
  return { say: answer(turn.text, turn.data, turn.joined ?? false, turns), state: turns };
};

function answer(text: string, data: unknown, joined: boolean, turns: number): readonly Say[] {
  if (joined) return [{ text: "Bonjour !", suggestions: CHOICES }];
  if (data !== undefined) return [{ text: `Reçu : ${JSON.stringify(data)}` }];
  if (text === "panne") throw new Error("a secret of the person");
  if (text === "carte") return [{ text: "Un événement\n\nRoubaix, samedi 11", card: CARD }];
  if (text === "formulaire") return [{ text: "Vos coordonnées", card: FORM }];
  if (text === "fichier") return [{ text: "Voici", files: [FILE] }];
  return [{ text: `${turns} : ${text}`, suggestions: CHOICES }];
}

const CHOICES = [
  { label: "Ce week-end", data: { choose: "weekend" } },
  { label: "Gratuit", data: { choose: "free" } },
  { label: "Près de chez moi", data: { choose: "near" } },
  { label: "Tout le programme", data: { choose: "all" } },
];

const FILE = { name: "roumics.ics", contentType: "text/calendar", content: "BEGIN:VCALENDAR" };

const CARD: AdaptiveCard = {
  type: "AdaptiveCard",
  version: "1.5",
  body: [
    {
      type: "TextBlock",
      text: "Chantiers participatifs d’Arcadis",
      weight: "bolder",
      size: "medium",
      wrap: true,
    },
    { type: "TextBlock", text: "samedi 11 novembre · 10 h – 20 h", wrap: true },
    {
      type: "TextBlock",
      text: "FJT Paul Constans, Roubaix",
      isSubtle: true,
      wrap: true,
      spacing: "none",
    },
    {
      type: "TextBlock",
      text: "Gratuit · sur inscription",
      color: "good",
      wrap: true,
      spacing: "none",
    },
  ],
  actions: [
    { type: "Action.Submit", title: "Où est-ce ?", data: { ask: "where" } },
    { type: "Action.Submit", title: "Demander une inscription", data: { ask: "register" } },
    { type: "Action.OpenUrl", title: "Site", url: "https://example.org/" },
  ],
};

const FORM: AdaptiveCard = {
  type: "AdaptiveCard",
  version: "1.5",
  body: [
    {
      type: "Input.Text",
      id: "name",
      label: "Votre nom",
      isRequired: true,
      errorMessage: "Il manque votre nom.",
    },
    { type: "Input.Text", id: "email", label: "Votre adresse e-mail", style: "email" },
  ],
  actions: [{ type: "Action.Submit", title: "Envoyer la demande", data: { form: "register" } }],
};
