import { NUMBERED } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { anyOf, emptyQuery, wanting } from "../../src/programme/query.js";
import { sentencesOf, textsOf } from "../../src/search/telling-sentences.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { inProgramme } from "../meant/by-description/told-apart.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { noneMeant } from "./lists.js";
import { eventNamed } from "./of-event.js";
import { sayOf, unanswered } from "./say-of.js";
import { keptQuestion } from "./which-asked.js";

/**
 * "Combien de structures seront présentes ?", "how many people work in it?": the sentence that has the
 * number, of the event at hand or of the whole. Nothing when something else is counted.
 */
export function answerHowMany(scene: Scene): Reply | undefined {
  const { heard, language, services } = scene;
  const { about, finer, topics } = language.words;
  const text = Text.of(heard.text);
  const ofHouse = numberOfHouse(scene);
  if (ofHouse) return ofHouse;
  // "How big is that sector around here?"
  if (says(text, about.size) && isTimeless(scene)) return ofWhole(scene);
  const topic = NUMBERED.find((one) => says(text, topics[one]));
  if (!topic || !says(text, finer.howMany)) return undefined;
  // "Combien d'emplois dans l'ESS ?"
  if (topic === "workforce" && says(text, about.itself)) return ofWhole(scene);
  const event = eventNamed(scene) ?? eventAtHand(scene);
  if (event) {
    const sentences = services.told(event, [topic]);
    if (sentences.length > 0) {
      return sayOf(scene, event, language.texts.event.quote(event, sentences));
    }
  }
  // "Il y a vraiment des gens qui bossent là-dedans ? Combien ?", of no event in particular.
  if (topic === "workforce" && !event && !heard.listing && isTimeless(scene)) return ofWhole(scene);
  if (topic === "workforce" || heard.listing || !says(text, finer.there)) return undefined;
  if (!event) return keptQuestion(scene, whichEvent(scene));
  const others = event.coOrganisers.length + event.partners.length;
  return others > 0
    ? sayOf(scene, event, language.texts.finer.present(event))
    : unanswered(scene, event);
}

/**
 * "Le RTES, c'est combien de communes ?", "combien de collectivités regroupe ce réseau ?": what an event tells
 * of the house behind it, the one named or that of the event at hand, counts no events.
 */
function numberOfHouse(scene: Scene): Reply | undefined {
  const { heard, language, services } = scene;
  const { organisers, towns } = heard.query.wanted;
  const text = Text.of(heard.text);
  const [asked] = spansOf(text, language.words.finer.howMany, "how many");
  const counted = text.words().find(({ start }) => asked && start >= asked.end)?.text;
  const { kinds } = language.words.names;
  if (counted === undefined || kinds.includes(counted)) return undefined;
  const at = eventAtHand(scene);
  const isElsewhere = heard.besides || heard.query.windows.length + towns.length > 0;
  const own = at && !isElsewhere ? [at] : [];
  const theirs =
    organisers.length > 0
      ? inProgramme(scene, wanting(emptyQuery(), { organisers: [...organisers] }))
      : own;
  for (const event of theirs) {
    const numbered = sentencesOf(event.description ?? "").filter((one) => /\d/.test(one));
    const { held, sentences } = services.index.words.holding(numbered, [counted]);
    if (held > 0) return sayOf(scene, event, language.texts.event.quote(event, sentences));
  }
  return undefined;
}

/** "Combien de collaborateurs ?": the sentence of one event that has the words and a number. */
export function numberTold(scene: Scene, event: Event | undefined): Reply | undefined {
  const { heard, language, services } = scene;
  const { words } = heard.query.wanted;
  if (!event || words.length === 0) return undefined;
  const numbered = textsOf(event).filter((sentence) => /\d/.test(sentence));
  const { held, sentences } = services.index.words.holding(numbered, words.flatMap(anyOf));
  if (held < words.length) return undefined;
  return sayOf(scene, event, language.texts.event.quote(event, sentences));
}

/** What the programme prints of all that it is about. */
function ofWhole(scene: Scene): Reply | undefined {
  const printed = scene.services.printed(["workforce"]);
  return printed.length === 0
    ? undefined
    : reply(scene, scene.language.texts.about.printed(printed));
}

function isTimeless({ heard }: Scene): boolean {
  const { windows, near, wanted } = heard.query;
  const { formats, audiences, themes, titles } = wanted;
  const kinds = [...formats, ...audiences, ...themes, ...titles];
  return windows.length === 0 && near === undefined && kinds.length === 0;
}

/** With nothing on screen to choose from, it is to be named. */
function whichEvent(scene: Scene): Reply {
  const isListed = onScreen(scene).length > 0;
  return isListed ? noneMeant(scene) : reply(scene, scene.language.texts.event.which());
}
