import type { Event } from "../../src/programme/event.js";
import { sentencesOf } from "../../src/search/telling-sentences.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { eventAtHand } from "../meant/on-screen.js";
import { aspectTaps } from "./say-of.js";
import { ofPartOfName } from "./who-by-part.js";

/** A name of fewer letters may be any word. */
const SHORTEST = 4;

/** Events that stay on screen to choose from. */
const SHOWN = 5;

/**
 * "Qui est Zorha Haddou ?", "qui est l'URACEN ?": what the programme prints of a person or a body, and
 * that it says no more. Nothing when no such name is asked about.
 */
export function answerWhoIs(scene: Scene): Reply | undefined {
  const { heard, language, turn } = scene;
  const text = Text.of(turn.text);
  // "Qu'est-ce que l'URACEN organise d'ici fin novembre ?", "c'est quoi les événements de l'APEC ?" ask what there is.
  const isOfEvents = says(text, language.words.subject.things);
  if (heard.query.windows.length > 0 || isOfEvents) return undefined;
  const { whoIs, whoIsThat } = language.words.finer;
  const [asked] = spansOf(text, whoIsThat, "who is that");
  const before = asked && Text.of(text.typed.slice(0, asked.start));
  // "Le RTES, c'est qui ?"
  if (before && before.words().length > 0) return ofPerson(scene, before) ?? ofBody(scene, before);
  const [asks] = spansOf(text, whoIs, "who is");
  // "What is Voix Publique presenting?" asks for what it does there.
  if (!asks || says(text, language.words.finer.doing)) return undefined;
  const name = Text.of(text.typed.slice(asks.end).split(/[,?;]/)[0] ?? "");
  const ofName = ofPerson(scene, name) ?? ofBody(scene, name) ?? ofVenue(scene, name);
  return ofName ?? ofSomethingNamed(scene, name) ?? ofPartOfName(scene, name);
}

/** Somebody whom the programme prints as a contact. */
function ofPerson(scene: Scene, said: Text): Reply | undefined {
  const { language, services } = scene;
  const words = said.words().map(({ text }) => text);
  const meant = [...services.programme.events].filter(({ contact: { name } }) => {
    const parts = name === undefined ? [] : partsOf(name);
    return parts.length > 1 && parts.every((part) => words.includes(part));
  });
  const event = meant.find((one) => one === eventAtHand(scene)) ?? meant[0];
  const name = event?.contact.name;
  if (!event || name === undefined) return undefined;
  return about(scene, language.texts.finer.contactPerson(name, meant), meant);
}

/** An organiser: a sentence that begins with its name tells what it is, or nothing does. */
function ofBody(scene: Scene, said: Text): Reply | undefined {
  const { event: texts, finer } = scene.language.texts;
  const words = said.words().map(({ text }) => text);
  const isSaid = (name: string) => partsOf(name).every((part) => words.includes(part));
  const meant = [...scene.services.programme.events].filter(({ organisers }) =>
    organisers.some(isSaid),
  );
  const name = meant[0]?.organisers.find(isSaid);
  if (name === undefined) return ofPartner(scene, isSaid);
  const told = meant
    .map((event) => ({ event, sentences: explaining(event, name) }))
    .find(({ sentences }) => sentences.length > 0);
  if (told) return about(scene, texts.quote(told.event, told.sentences), meant);
  const others = besideOthers(scene, isSaid).filter((event) => !meant.includes(event));
  const beside = others.length > 0 ? ` ${finer.alsoPartner(others)}` : "";
  return about(scene, `${finer.body(name, meant)}${beside}`, [...meant, ...others]);
}

/** The events beside whose organisers a body is printed. */
function besideOthers({ services }: Scene, isSaid: (name: string) => boolean): readonly Event[] {
  return [...services.programme.events].filter((event) => partnersOf(event).some(isSaid));
}

function partnersOf({ coOrganisers, partners }: Event): readonly string[] {
  return [...coOrganisers, ...partners];
}

/** A body that is printed beside those who organise. */
function ofPartner(scene: Scene, isSaid: (name: string) => boolean): Reply | undefined {
  const meant = besideOthers(scene, isSaid);
  const name = meant.flatMap(partnersOf).find(isSaid);
  // "C'est quoi la Campusserie ?" asks of what opens, whoever bears its name.
  const isTitle = name !== undefined && meant.some(({ title }) => isTitledAfter(title, name));
  if (name === undefined || isTitle) return undefined;
  const told = meant
    .map((event) => ({ event, sentences: explaining(event, name) }))
    .find(({ sentences }) => sentences.length > 0);
  const { event: texts, finer } = scene.language.texts;
  const text = told ? texts.quote(told.event, told.sentences) : finer.partner(name, meant);
  return about(scene, text, meant);
}

/** Whether a title holds all of a name. */
function isTitledAfter(title: string, name: string): boolean {
  const words = partsOf(title);
  return partsOf(name).every((part) => words.includes(part));
}

/** "C'est quoi LaGrappe ?": the sentence of an event there that tells what the place is. */
function ofVenue(scene: Scene, said: Text): Reply | undefined {
  // "La Grappe" is written as one word.
  const words = partsOf(said.plain).join("");
  for (const event of scene.services.programme.events) {
    const name = event.venue ?? "";
    const isSaid = name !== "" && words.includes(partsOf(name).join(""));
    const sentences = isSaid ? explaining(event, name) : [];
    if (sentences.length > 0)
      return about(scene, scene.language.texts.event.quote(event, sentences), [event]);
  }
  return undefined;
}

/** "C'est quoi Fibr’&Co ?": the sentence of the one description that has the name, with its capital. */
function ofSomethingNamed(scene: Scene, said: Text): Reply | undefined {
  const parts = partsOf(said.plain);
  if (parts.join("").length < SHORTEST) return undefined;
  const meant = [...scene.services.programme.events].flatMap((event) => {
    const sentences = sentencesOf(event.description ?? "").filter((one) => isNamedIn(one, parts));
    return sentences.length > 0 ? [{ event, sentences }] : [];
  });
  const [told, another] = meant;
  // "C'est quoi la Campusserie ?", which a title has, is told by all that is said of it.
  if (!told || another || isTitledAfter(told.event.title, said.plain)) return undefined;
  return about(scene, scene.language.texts.event.quote(told.event, told.sentences), [told.event]);
}

function isNamedIn(sentence: string, parts: readonly string[]): boolean {
  const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some(
    (word, at) =>
      at > 0 &&
      /^\p{Lu}/u.test(word) &&
      parts.every((part, place) => plain(words[at + place] ?? "") === part),
  );
}

/** "Le RTES est un espace d’échange …": sentences that have a name for their subject. */
function explaining({ description = "" }: Event, name: string): readonly string[] {
  const parts = partsOf(name);
  return sentencesOf(description).filter((sentence) => {
    const words = partsOf(sentence);
    return [0, 1].some((at) => parts.every((part, place) => words[at + place] === part));
  });
}

function partsOf(name: string): readonly string[] {
  return plain(name).match(/[a-z0-9]+/g) ?? [];
}

/** The events stay on screen: "elle organise combien d'événements ?" */
function about(scene: Scene, text: string, meant: readonly Event[]): Reply {
  const { state } = scene;
  const at = eventAtHand(scene);
  const kept = at && meant.includes(at) ? at : undefined;
  const [only] = meant.length === 1 ? meant : [kept];
  const shown = meant.slice(0, SHOWN).map(({ id }) => id);
  return reply(
    scene,
    { text, ...(only && { suggestions: aspectTaps(scene, only) }) },
    {
      state: kept ? { event: kept.id, shown: state.shown } : { shown, event: undefined },
      events: meant,
    },
  );
}
