import type { Intent } from "../src/languages/intents.js";
import type { Event } from "../src/programme/event.js";
import type { Facet } from "../src/programme/query.js";
import { clauseTexts } from "../src/understanding/clauses.js";
import { says } from "../src/understanding/cues.js";
import { mainIntent } from "../src/understanding/intents.js";
import { Text } from "../src/understanding/normalise.js";
import { after, type Scene } from "./dialog.js";
import { saying } from "./look.js";
import { meantEvents } from "./meant/meant.js";
import { eventAtHand } from "./meant/on-screen.js";
import { isQuestion } from "./registration/asides.js";

/** One of those spoken of is taken, and what follows is asked of it. Nothing when what follows names a time. */
export function chooseAndAsk(scene: Scene): Scene | undefined {
  return scene.state.form ? undefined : (pointedAt(scene) ?? preferred(scene));
}

/**
 * "I'll do the Friday one after all. Is it in the same building as the Roumics?": the one pointed at in a sentence,
 * about which the next asks by "it". Nothing where more is said of it in the first.
 */
function pointedAt(scene: Scene): Scene | undefined {
  const { language, turn } = scene;
  const { choices, sentences } = language.words;
  const [, first = "", question = ""] =
    /^([^.!?;]+[.!;]+)\s+([^.!?;]+\?)\s*$/.exec(turn.text) ?? [];
  if (question === "" || !says(first, choices.oneOf)) return undefined;
  if (!says(question, sentences.points)) return undefined;
  const taken = saying(scene, first);
  const { aspect, besides, intents, whether } = taken.heard;
  if (aspect !== undefined || besides || whether || !TAKING.includes(mainIntent(intents)))
    return undefined;
  const [event, ...others] = meantEvents(taken);
  return event && others.length === 0 ? askedOf(scene, event, question) : undefined;
}

/** What may be wanted by who takes one. */
const TAKING: readonly Intent[] = ["find", "choose", "details"];

/**
 * "Je préfère la visite. C'est trop tard pour s'inscrire ?", "ok let's go for the basket, do I need to register?": the
 * one that is said to be liked better or taken. Nothing when what follows names one of its own.
 */
function preferred(scene: Scene): Scene | undefined {
  const { language, turn } = scene;
  const { takes } = language.words.sentences;
  if (!says(turn.text, takes)) return undefined;
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
  const rest = askedOf(scene, event, others.join("").trim());
  const asks = rest && (isQuestion(rest) || rest.heard.aspect !== undefined);
  return asks && !isNamedIn(rest) ? rest : undefined;
}

/** What follows, said of the one that is taken. */
function askedOf(scene: Scene, { id }: Event, text: string): Scene | undefined {
  const taken = { event: id, shown: [id], aspect: undefined, pending: undefined };
  const rest = saying(after(scene, taken), text);
  return rest.heard.query.windows.length > 0 ? undefined : rest;
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
