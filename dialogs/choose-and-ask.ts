import type { Facet } from "../src/programme/query.js";
import { clauseTexts } from "../src/understanding/clauses.js";
import { says } from "../src/understanding/cues.js";
import { Text } from "../src/understanding/normalise.js";
import { after, type Scene } from "./dialog.js";
import { saying } from "./look.js";

import { meantEvents } from "./meant/meant.js";
import { eventAtHand } from "./meant/on-screen.js";
import { isQuestion } from "./registration/asides.js";

/**
 * "Je préfère la visite. C'est trop tard pour s'inscrire ?", "ok let's go for the basket, do I need to register?": one
 * of those spoken of is taken, and what follows is asked of it. Nothing when what follows names one of its own.
 */
export function chooseAndAsk(scene: Scene): Scene | undefined {
  const { language, state, turn } = scene;
  const { takes } = language.words.sentences;
  if (state.form || !says(turn.text, takes)) return undefined;
  const clauses = clauseTexts(Text.of(turn.text), language.words);
  // "Allez, va pour le panier, …"
  const at = clauses.slice(0, 2).findIndex((clause) => says(clause, takes));
  const [first = "", ...others] = clauses.slice(Math.max(at, 0));
  // "I take the bus to Mouvaux quite often. How about there?"
  const isRide = says(first, language.words.topics.transport);
  if (at < 0 || others.length === 0 || isRide || first.includes("?")) return undefined;
  const told = saying(scene, first.replace(/[\s,;:.!…]+$/, ""));
  // "Je préfère le soir. C'est à quelle heure ?" takes none.
  if (!isNamedIn(told)) return undefined;
  // By itself, "je prends le panier" chooses no less than "va pour le panier".
  const [event, ...more] = meantEvents({ ...told, heard: { ...told.heard, intents: ["choose"] } });
  if (!event || more.length > 0 || event === eventAtHand(scene)) return undefined;
  const taken = { event: event.id, shown: [event.id], aspect: undefined, pending: undefined };
  const rest = saying(after(scene, taken), others.join("").trim());
  const isOfIt = !isNamedIn(rest) && rest.heard.query.windows.length === 0;
  return isOfIt && (isQuestion(rest) || rest.heard.aspect !== undefined) ? rest : undefined;
}

/** Whether anything but a time is named. */
function isNamedIn({ heard: { choice, query } }: Scene): boolean {
  return choice !== undefined || NAMING.some((facet) => query.wanted[facet].length > 0);
}

/** What tells one event from another. */
const NAMING: readonly Facet[] = [
  "titles",
  "words",
  "formats",
  "themes",
  "organisers",
  "venues",
  "towns",
];
