import { PRACTICAL } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { says } from "../../src/understanding/cues.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { saysOnlyTitle } from "../meant/by-name/loosely-named.js";
import { sentencesDefining } from "./defining.js";
import { sentencesNaming, sentencesTelling, wordsAsked, wordsBesideTitle } from "./of-event.js";
import { quoteAsked } from "./quote-asked.js";
import { sayOf, unanswered } from "./say-of.js";
import { showEvent } from "./show.js";
import { answerAspect } from "./side.js";

/**
 * A question that is of no side known: a sentence of the event may answer it all the same. Of one that
 * says nothing but its title, all is told: "and the evening of the partners?", "what is the creathon?".
 */
export function unheaded(scene: Scene, event: Event): Reply {
  const { heard, language } = scene;
  if (saysOnlyTitle(event, heard.text, language.words)) {
    const isAsked = says(heard.text, language.words.finer.whoIs);
    return isAsked ? answerAspect(scene, event, "what") : showEvent(scene, event);
  }
  const text = Text.of(heard.text);
  const defines = says(text, language.words.sentences.defines);
  const sentences = (defines ? sentencesDefining : sentencesTelling)(scene, event);
  // "Can we buy the local money there?" is of the very thing that it is about.
  const isOfItself = wordsAsked(scene).some((word) => plain(event.title).includes(plain(word)));
  const isPractical = PRACTICAL.some(
    (topic) => says(text, language.words.topics[topic]) && !(topic === "trade" && isOfItself),
  );
  const told = quoteAny(scene, event, sentences);
  if (told) return told;
  if (isPractical) return answerAspect(scene, event, "practical");
  const isPlaced = says(text, language.words.finer.placed);
  return isPlaced ? answerAspect(scene, event, "where") : unanswered(scene, event);
}

function quoteAny(scene: Scene, event: Event, sentences: readonly string[]): Reply | undefined {
  return sentences.length > 0
    ? sayOf(scene, event, quoteAsked(scene, event, sentences))
    : undefined;
}

/** "C'est quoi une épicerie solidaire ?": the sentence that has the word, where it is not the event's own name. */
export function definition(scene: Scene, event: Event): Reply | undefined {
  const { heard, language } = scene;
  const isDefined = says(heard.text, language.words.sentences.defines);
  const beside = isDefined ? wordsBesideTitle(scene, event) : [];
  if (beside.length === 0) return undefined;
  return quoteAny(scene, event, sentencesDefining(scene, event));
}

/** "Qu'est-ce qui se passe là-bas pour les enfants ?": the sentences that name them, not the whole text. */
export function partFor(scene: Scene, event: Event): Reply | undefined {
  return quoteAny(scene, event, sentencesNaming(scene, event));
}

/** "C'est quoi le thème cette année ?": the sentence that names it, not the whole text. */
export function themeTold(scene: Scene, event: Event): Reply | undefined {
  const { heard, services } = scene;
  const told = heard.topics.includes("theme") ? services.told(event, ["theme"]) : [];
  return quoteAny(scene, event, told);
}
