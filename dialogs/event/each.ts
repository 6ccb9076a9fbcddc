import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";
import { gistOf } from "./finer.js";
import { sentencesOfSide, titleTelling } from "./quoted.js";
import { keptQuestion } from "./which-asked.js";

/** More lines than this are a list to read, not an answer. */
const MOST = 5;
/** What goes on there takes a sentence or two for each: of more than two, one is asked for. */
const MOST_DESCRIBED = 2;

/** The sides that are told in a few words, or by a sentence of the description. */
const FACTS: Partial<Record<Aspect, (scene: Scene, event: Event) => string>> = {
  what: ({ language }, event) => {
    const gist = gistOf(event);
    return gist.length === 0
      ? language.texts.event.undescribed
      : language.texts.event.inItsWords(gist);
  },
  when: ({ language, turn }, event) => language.texts.event.when(event, turn.now),
  where: ({ language }, event) => language.texts.event.where(event),
  access: (scene, event) =>
    [scene.language.texts.event.where(event), told(scene, event, "access")]
      .filter((fact) => fact !== "")
      .join(" — "),
  price: ({ language }, event) => language.texts.event.price(event),
  registration: ({ language }, event) => {
    const { inItsWords, registration } = language.texts.event;
    const fact = registration(event);
    // Of which part one registers for, the programme's words tell.
    const note = event.registration === "partial" ? event.registrationNote : undefined;
    return note === undefined || fact.includes(note) ? fact : `${fact} — ${inItsWords([note])}`;
  },
  contact: ({ language }, event) => language.texts.event.reach(event),
  organiser: ({ language }, event) => language.texts.event.organised(event),
  audience: (scene, event) =>
    told(scene, event, "audience") ||
    (titleTelling(scene, event) === undefined ? "" : scene.language.texts.finer.inTitle),
  accessibility: (scene, event) => told(scene, event, "accessibility"),
  practical: (scene, event) => told(scene, event, "practical"),
  capacity: ({ language }, { capacity }) =>
    capacity === undefined ? "" : language.texts.event.places(capacity),
};

/** What the description says of a side, in its words. */
function told(scene: Scene, event: Event, aspect: Aspect): string {
  const sentences = sentencesOfSide(scene, event, aspect);
  return sentences.length === 0 ? "" : scene.language.texts.event.inItsWords(sentences);
}

/**
 * Some sides of each of a few events: a person who asks of a list wants the answers, not a question.
 * When all answers are the same, it is said once. Nothing for sides that take more than a line.
 */
export function answerEach(
  scene: Scene,
  events: readonly Event[],
  aspects: readonly Aspect[],
): Reply | undefined {
  const { event: texts, said: typed } = scene.language.texts;
  const told = events.length > MOST_DESCRIBED ? aspects.filter((one) => one !== "what") : aspects;
  const few = events.slice(0, MOST);
  // What was not seen yet is not "the four": each is named, and when it is.
  const isSeen = few.every(({ id }) => scene.state.shown.includes(id));
  const sides = [...new Set(isSeen ? told : ["when" as const, ...told])].filter(
    (aspect) => FACTS[aspect] !== undefined,
  );
  if (told.every((aspect) => FACTS[aspect] === undefined)) return undefined;
  const facts = few.map((event) => factsOf(scene, event, sides));
  const alike = isSeen && new Set(facts).size === 1;
  const lines = few.map(
    (event, at) =>
      `${at + 1}. ${event.title}${typed.colon}${facts[at]}${whoKnows(scene, event, sides)}`,
  );
  const isUnsaid = alike && facts[0] === texts.unsaid;
  const same = isUnsaid
    ? texts.untoldOfAll(few.length)
    : texts.allAlike(few.length, facts[0] ?? "");
  const answer = alike ? same : lines.join("\n");
  const text = [...noteBefore(scene, few, aspects), answer].join("\n");
  const suggestions = few.map(({ id }, at) => tap(`${at + 1}`, { do: "details", event: id }));
  const said = reply(
    scene,
    { text, suggestions },
    {
      state: {
        shown: few.map(({ id }) => id),
        event: undefined,
        aspect: aspects[0],
        aspects: aspects.slice(1),
      },
      events: few,
    },
  );
  return isUnsaid ? keptQuestion(scene, said) : said;
}

/** A few words on each side. Of several, the one that is unsaid is named. */
function factsOf(scene: Scene, event: Event, sides: readonly Aspect[]): string {
  const { unsaid, unsaidOf } = scene.language.texts.event;
  const named: Partial<Record<Aspect, string>> = sides.length > 1 ? unsaidOf : {};
  return sides.map((side) => FACTS[side]?.(scene, event) || (named[side] ?? unsaid)).join(" — ");
}

/** Whom to ask of the side that is unsaid, where another was told. */
function whoKnows(scene: Scene, event: Event, sides: readonly Aspect[]): string {
  const untold = sides.filter((side) => !FACTS[side]?.(scene, event));
  const reach = scene.language.texts.event.reach(event);
  const isAsked = untold.length > 0 && untold.length < sides.length && !sides.includes("contact");
  return isAsked && reach !== "" ? ` (${reach})` : "";
}

/** What is said first of the way to several events: the programme prints where they are, and no more. */
export function noteBefore(
  scene: Scene,
  events: readonly Event[],
  aspects: readonly (Aspect | undefined)[],
): readonly string[] {
  const isTold = events.some((event) => told(scene, event, "access") !== "");
  return aspects.includes("access") && !isTold ? [scene.language.texts.event.noTransport] : [];
}
