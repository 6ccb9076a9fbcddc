import { FINER, type Finer } from "../../src/languages/finer-words.js";
import type { Aspect } from "../../src/languages/intents.js";
import type { Event } from "../../src/programme/event.js";
import { wanting } from "../../src/programme/query.js";
import { sentencesOf } from "../../src/search/telling-sentences.js";
import { says } from "../../src/understanding/cues.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import { isPast } from "../cards/event-lines.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand } from "../meant/on-screen.js";
import { isOfOneHouse, NARROWING } from "./finer-narrowed.js";
import { sentencesAsked } from "./of-event.js";
import { lunchBreak, openingDays } from "./opening.js";
import { titleTelling } from "./quoted.js";
import { aspectTaps } from "./say-of.js";
import { answerAspect, inOneBreath } from "./side.js";

/** A gist has as many sentences as fit in so many letters, and at least one. */
const SHORT = 160;

/**
 * "C'est maintenu ?", "ils ferment entre midi et deux ?", "personne ne décroche": what is asked of one
 * event and has an answer of its own. Nothing when it is no such question, or of no event.
 */
export function answerFiner(scene: Scene): Reply | undefined {
  const text = Text.of(scene.heard.text);
  const { asked, eachPart } = scene.language.words.finer;
  // "A schedule with the times of each talk?": the talks are parts of the one at hand.
  const kindless: readonly Finer[] = says(text, eachPart) ? ["kind", "schedule"] : ["kind"];
  for (const question of FINER) {
    if (!says(text, asked[question])) continue;
    const found = eventsAsked(kindless.includes(question) ? withoutKinds(scene) : scene);
    const narrow = NARROWING[question] ?? (() => found);
    const meant = narrow(scene, found);
    const [event] = meant;
    if (!event && question === "again") return ofWhole(scene);
    if (!event) continue;
    const said = ANSWERS[question](scene, event, meant);
    if (said === undefined) continue;
    const suggestions = meant.length === 1 ? aspectTaps(scene, event) : [];
    // "Leur numéro ne répond pas" is of those whose contacts were just given.
    const kept = meant.length === 1 ? { event: event.id } : { shown: meant.map(({ id }) => id) };
    const answer = reply(scene, { text: said, suggestions }, { state: kept, events: meant });
    return sidesBeside(scene, question).reduce(
      (before, side) => inOneBreath(before, answerAspect(scene, event, side)),
      answer,
    );
  }
  return undefined;
}

/** "The opening hours, and can a pupil in a wheelchair get in?": a finer question is of one side of those asked. */
function sidesBeside({ heard }: Scene, question: Finer): readonly Aspect[] {
  const { aspect, aspects = [] } = heard;
  const sides = aspect === undefined ? [] : [aspect, ...aspects];
  const isOfSide = question === "opening-days" && sides.includes("when");
  return isOfSide ? sides.filter((side) => side !== "when") : [];
}

/** "C'est quel genre, un débat ?": the kinds named with it are guessed, and tell no other event. */
function withoutKinds(scene: Scene): Scene {
  const { heard } = scene;
  if (!eventAtHand(scene)) return scene;
  return { ...scene, heard: { ...heard, query: wanting(heard.query, { formats: [] }) } };
}

/** "Y aura-t-il une autre édition ?" of nothing that is named. */
function ofWhole(scene: Scene): Reply | undefined {
  const { titles, formats } = scene.heard.query.wanted;
  const isNamed = titles.length + formats.length > 0;
  return isNamed ? undefined : reply(scene, scene.language.texts.finer.wholeAgain);
}

type Answer = (scene: Scene, event: Event, meant: readonly Event[]) => string | undefined;

const ANSWERS: Readonly<Record<Finer, Answer>> = {
  "still-on": ofOne(({ language, turn }, event) => language.texts.finer.stillOn(event, turn.now)),
  again: ofOne(({ language }, event) => language.texts.finer.again(event)),
  amount: ofOne(({ language }, event) => language.texts.finer.amount(event)),
  "lunch-break": ofOne(lunchBreak),
  "opening-days": ofOne(openingDays),
  unreached: ({ language, services, turn }, event, meant) => {
    const ways = meant.flatMap(({ contact }) => [...contact.emails, ...contact.urls]);
    const house = event.organisers.join();
    // Its organiser's site may be printed with another of its events.
    const sites = services.programme.events
      .filter(({ organisers }) => house !== "" && organisers.join() === house)
      .flatMap(({ contact }) => contact.urls);
    const others = [...new Set([...ways, ...(ways.length > 0 ? [] : sites)])].join(" · ");
    const only = meant.length === 1 ? event : undefined;
    const requests = only !== undefined && only.registration !== "none" && !isPast(only, turn.now);
    return language.texts.finer.unreached(only, others, requests, turn.now);
  },
  unheard: ({ language }, _, meant) =>
    isOfOneHouse(meant) ? language.texts.finer.unheard(meant) : undefined,
  unconfirmed: ofOne(({ language, turn }, event) =>
    isPast(event, turn.now) ? undefined : language.texts.finer.unconfirmed(event),
  ),
  complaint: ofOne(({ language }, event) => language.texts.finer.complaint(event)),
  group: ofOne(({ language }, event) => language.texts.event.answers.capacity(event)),
  "from-age": ofOne((scene, event) => {
    const { language, services } = scene;
    const told = services.told(event, ["years"]);
    if (told.length > 0) return language.texts.event.quote(event, told);
    const forWhom = [services.told(event, ["children"]), services.told(event, ["audience"])];
    const titled = titleTelling(scene, event);
    return titled ?? language.texts.finer.noAge(event, forWhom.find(isSome) ?? []);
  }),
  kind: ofOne(({ language, turn }, event) => {
    const { answers, facts, inItsWords, itself } = language.texts.event;
    if (event.format === undefined) return answers.what(event, turn.now);
    const sentences = gistOf(event);
    const gist = sentences.length > 0 ? ` ${inItsWords(sentences)}` : "";
    return `${itself(event, facts.format(event))}${gist}`;
  }),
  nature: ofOne((scene, event) => {
    const { heard, language, services } = scene;
    const { audiences, formats, prices } = heard.query.wanted;
    const isRead = [audiences, formats, prices, heard.query.windows].some(
      ({ length }) => length > 0,
    );
    // What the text names is quoted of it.
    if (isRead || sentencesAsked(scene, event).length > 0) return undefined;
    const told = services.told(event, ["nature"]);
    const { nothingFiner } = language.texts.finer;
    return told.length > 0
      ? language.texts.event.quote(event, told)
      : event.description &&
          `${language.texts.event.quote(event, gistOf(event))} ${nothingFiner(event)}`;
  }),
  gist: ofOne(({ language, turn }, event) => {
    const sentences = gistOf(event);
    const { answers, quote } = language.texts.event;
    return sentences.length > 0 ? quote(event, sentences) : answers.what(event, turn.now);
  }),
  present: ofOne(({ language, services }, event) => {
    const told = services.told(event, ["speakers"]);
    const others = event.coOrganisers.length + event.partners.length;
    if (told.length > 0) return language.texts.event.quote(event, told);
    if (others > 0) return language.texts.finer.present(event);
    const bodies = services.told(event, ["bodies"]);
    const { answers, quote } = language.texts.event;
    return bodies.length > 0 ? quote(event, bodies) : answers.practical(event);
  }),
  schedule: ofOne((scene, event) => {
    const { heard, language, turn } = scene;
    // "… I'd only come for Emmaüs Connect" tells of oneself, and names what is sought of it.
    const whole = { ...scene, heard: { ...heard, text: turn.text } };
    return language.texts.finer.noSchedule(event, sentencesAsked(whole, event), turn.now);
  }),
  passing: ofOne(({ language, turn }, event) => language.texts.finer.passing(event, turn.now)),
  late: ofOne(({ language, turn }, event) => language.texts.finer.late(event, turn.now)),
  misprint: ofOne(({ language, turn }, event) => language.texts.finer.asPrinted(event, turn.now)),
};

function isSome({ length }: readonly string[]): boolean {
  return length > 0;
}

/** An answer that holds for one event only. */
function ofOne(answer: (scene: Scene, event: Event) => string | undefined): Answer {
  return (scene, event, meant) => (meant.length === 1 ? answer(scene, event) : undefined);
}

/** The first sentences of its description. */
export function gistOf({ description }: Event): readonly string[] {
  const sentences = description === undefined ? [] : sentencesOf(description);
  let length = 0;
  return sentences.filter((sentence, at) => {
    length += sentence.length;
    return at === 0 || length <= SHORT;
  });
}

/** The events that are named, or the one at hand: days and stray words do not tell which. */
export function eventsAsked(scene: Scene): readonly Event[] {
  const { heard } = scene;
  const { titles, organisers, venues, formats } = heard.query.wanted;
  const at = eventAtHand(scene);
  const names = [...titles, ...organisers, ...venues, ...formats];
  // "Celle sur le rescrit fiscal, elle est redonnée un autre jour ?", of those listed.
  const isTold = heard.choice !== undefined || mainIntent(heard.intents) === "choose";
  const named = names.length > 0 || isTold;
  if (!at && !named) return [];
  const words = at ? [] : heard.query.wanted.words;
  const asked = wanting(heard.query, { words, themes: [], audiences: [] });
  // "I work on Mondays. Is there another date?"
  const query = { ...asked, windows: [], excluded: { ...asked.excluded, windows: [] } };
  return meantEvents({ ...scene, heard: { ...heard, query } });
}
