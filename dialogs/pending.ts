import { FACETS, isEmpty, type Query, wanting } from "../src/programme/query.js";
import { says as saysIn } from "../src/understanding/cues.js";
import { isCourtesy } from "../src/understanding/intents.js";
import { Text } from "../src/understanding/normalise.js";
import { refine } from "../src/understanding/refine.js";
import { after, joined, type Reply, reply, type Scene, tapless } from "./dialog.js";
import { meantEvents } from "./meant/meant.js";
import { eventAtHand, onScreen } from "./meant/on-screen.js";
import { askToErase, cancelByReference, cancelOneOf, erase } from "./my-requests.js";
import { isQuestion } from "./registration/asides.js";
import {
  BLANK,
  beginAnyway,
  beginFor,
  beginRegistration,
  beginSeveral,
  noteBefore,
  toldAlready,
  toldBefore,
} from "./registration/begin.js";
import { askEvent } from "./registration/waiting.js";
import { withOffer } from "./registration/wishes.js";
import { aroundInstead } from "./search/around.js";
import { showAnswer } from "./search/pages.js";
import type { Form, Pending } from "./state.js";
import { talk } from "./talk.js";

/** Takes the message as the answer to the question asked last; nothing when it is about something else. */
export async function answerPending(scene: Scene): Promise<Reply | undefined> {
  const { heard } = scene;
  const { pending } = scene.state;
  if (!pending) return undefined;
  const asked: Scene = { ...scene, state: { ...scene.state, pending: undefined } };
  switch (pending.kind) {
    case "town":
      return chooseTown(asked, pending);
    case "here":
      return searchNear(asked, pending.query);
    case "search": {
      const taken = takesOffer(scene) ? offerTaken(scene, pending) : offerMeant(scene, pending);
      if (taken) return showAnswer(asked, taken);
      // "Non, dimanche" too.
      if (!says(scene, "no") || !isEmpty(heard.query)) return undefined;
      return talk(asked, scene.language.texts.talk.asYouLike());
    }
    case "anyway": {
      const event = scene.services.programme.event(pending.form.eventId);
      const insists = saysIn(Text.of(scene.turn.text), scene.language.words.formTalk.insists);
      if ((says(scene, "yes") || insists) && event)
        return beginAnyway(asked, event, toldAlready(asked, pending.form));
      if (says(scene, "no")) return talk(asked, scene.language.texts.talk.asYouLike());
      const told = event && toldBefore(asked, pending.form);
      return told && beginAnyway(asked, event, told);
    }
    case "register":
      return (
        givenUp(asked, pending.form) ??
        noteBefore(asked, pending.form) ??
        registerForShown(asked, pending.form, pending.offered) ??
        registerForChosen(asked, pending.form, pending.offered)
      );
    case "sent":
      if (pending.form) {
        const next = scene.services.programme.event(pending.form.eventId);
        // "Oui, pour le 23 aussi" says yes to the one that was offered.
        const named =
          heard.intents.every(isCourtesy) || (next && meantEvents(asked).includes(next));
        if (says(scene, "yes") && next && named) return beginFor(asked, next, pending.form);
        if (says(scene, "no") && named) return talk(asked, scene.language.texts.talk.asYouLike());
      }
      return scene.heard.adds && !isEmpty(scene.heard.query) ? beginRegistration(asked) : undefined;
    case "which":
      // The root asks it again, of the event that is chosen.
      return undefined;
    case "erase":
      if (says(scene, "yes")) return erase(asked);
      return says(scene, "no") ? reply(asked, scene.language.texts.requests.keptAll) : undefined;
    case "cancel-one":
      return cancelOneOf(asked, pending.references);
    case "cancel":
      if (says(scene, "yes")) return cancelAnd(asked, pending.reference);
      return says(scene, "no") ? reply(asked, scene.language.texts.requests.keptOne) : undefined;
  }
}

/** "Oui, et effacez aussi mes données" asks for both: the second is to be confirmed in its turn. */
async function cancelAnd(scene: Scene, reference: string): Promise<Reply> {
  const cancelled = await cancelByReference(scene, reference);
  if (!scene.heard.intents.includes("erase")) return cancelled;
  return joined(tapless(cancelled), await askToErase(after(scene, cancelled.state)));
}

function says({ heard }: Scene, intent: "yes" | "no"): boolean {
  return heard.intents.includes(intent);
}

/** "Oui", "oui, montrez", not "ok, à Lille alors" nor "oui, c'est où ?", which ask for something else. */
function takesOffer({ heard }: Scene): boolean {
  const more = heard.intents.filter((intent) => !isCourtesy(intent));
  const wants = heard.intents.includes("yes") || more.includes("more");
  const shows = more.every((intent) => intent === "find" || intent === "more");
  return wants && shows && isEmpty(heard.query) && !heard.aspect && !heard.choice;
}

/** "Oui, les 13" is the offer of so many events, a mere "oui" the first. */
function offerTaken(
  { turn }: Scene,
  { query, offers = [] }: Extract<Pending, { kind: "search" }>,
): Query {
  const numbers = (turn.text.match(/\d+/g) ?? []).map(Number);
  return offers.find(({ count }) => numbers.includes(count))?.query ?? query;
}

function offerMeant(
  scene: Scene,
  pending: Extract<Pending, { kind: "search" }>,
): Query | undefined {
  return pointsAtOffer(scene, pending) ? pending.query : offerNamed(scene, pending);
}

/** "Show me that one", "celui-là", of the events offered, when nothing else is on screen. */
function pointsAtOffer(
  { heard, language, state }: Scene,
  { offers = [] }: Extract<Pending, { kind: "search" }>,
): boolean {
  const points = saysIn(Text.of(heard.text), language.words.choices.pointed);
  return points && isEmpty(heard.query) && offers.length > 0 && state.shown.length === 0;
}

/** "What's the one in Lille?": the offer of that town, with the days that it is of. */
function offerNamed(
  { heard, language, state }: Scene,
  { offers = [] }: Extract<Pending, { kind: "search" }>,
): Query | undefined {
  const { wanted, windows, near } = heard.query;
  const [town, ...others] = wanted.towns;
  const set = FACETS.filter((facet) => wanted[facet].length > 0);
  const isTown = set.join() === "towns" && others.length === 0 && windows.length === 0 && !near;
  const one = saysIn(Text.of(heard.text), language.words.choices.oneOf);
  if (!isTown || !one || state.shown.length > 0) return undefined;
  return offers.find(({ query }) => town !== undefined && query.wanted.towns.join() === town)
    ?.query;
}

function chooseTown(scene: Scene, { candidates, query }: Extract<Pending, { kind: "town" }>) {
  const { heard } = scene;
  const chosen = heard.query.wanted.towns.find((town) => candidates.includes(town));
  const number = heard.choice && "number" in heard.choice ? heard.choice.number : undefined;
  const town = chosen ?? (number === undefined ? undefined : candidates[number - 1]);
  if (town !== undefined) return showAnswer(scene, wanting(query, { towns: [town] }));
  // "Ok, Roubaix alors" is another town, on the day that was asked for.
  const [other] = heard.query.wanted.towns;
  if (other !== undefined && heard.follows) {
    return showAnswer(scene, refine(query, heard));
  }
  if (says(scene, "yes"))
    return showAnswer(scene, wanting(query, { towns: candidates.slice(0, 1) }));
  return says(scene, "no") ? showAnswer(scene, query) : undefined;
}

function searchNear(scene: Scene, query: Query): Reply | undefined {
  const { aspect, query: said } = scene.heard;
  // "Le workshop à Roubaix, c'est à quelle adresse ?" asks something else.
  if (aspect !== undefined || said.wanted.titles.length > 0) return undefined;
  const [town] = said.wanted.towns;
  const around = town === undefined ? undefined : aroundInstead(scene.services, query, town);
  return around && showAnswer(scene, around);
}

/** "Oui" to the one event that was shown to who would like to come, "non" to any. */
function registerForShown(scene: Scene, before?: Form, offered = false): Reply | undefined {
  const { heard, language } = scene;
  if (!heard.intents.every(isCourtesy)) return undefined;
  const event = eventAtHand(scene);
  if (says(scene, "yes") && event) return beginFor(scene, event, before);
  // "Oui, envoyez": the event is still to be told.
  if (says(scene, "yes") && !offered) return askEvent(scene, before);
  return says(scene, "no") ? talk(scene, language.texts.talk.asYouLike()) : undefined;
}

/** "Annuler", while the event was still to be told: what was told is forgotten. */
function givenUp(scene: Scene, told: Form = BLANK): Reply | undefined {
  const { heard, language } = scene;
  const isTold = told.name !== undefined || told.email !== undefined;
  return isTold && heard.intents.includes("cancel")
    ? reply(scene, language.texts.form.stopped)
    : undefined;
}

/** The event that was asked for: chosen, named, or told by what fits it. */
function registerForChosen(scene: Scene, before?: Form, offered = false): Reply | undefined {
  const { aspect, choice, query } = scene.heard;
  const isTold = tellsEvent(scene, before, offered);
  if (!choice && query.wanted.titles.length === 0 && !isTold) return undefined;
  // "C'était quand, le Creathon ?" is another question.
  if (aspect !== undefined) return undefined;
  const meant = meantEvents(scene);
  const [event] = meant;
  const several = beginSeveral(scene, meant, before ?? BLANK);
  if (several) return several;
  if (isTold && onScreen(scene).length === 0 && isOnlyWhenOrWhere(query)) {
    return withOffer(scene, showAnswer(scene, query), before ?? BLANK);
  }
  if (event && (meant.length === 1 || !isTold)) return beginFor(scene, event, before);
  if (!event) return undefined;
  const which = showAnswer(scene, query);
  return { ...which, state: { ...which.state, pending: { kind: "register", form: before } } };
}

/** Whether a message tells which event is meant; after other talk, by a name or a subject, once details were given. */
function tellsEvent(scene: Scene, told: Form = BLANK, offered: boolean): boolean {
  const { aspect, intents, query } = scene.heard;
  const answers = ["find", "details", "choose", "off-topic"] as const;
  if (aspect !== undefined || isEmpty(query) || isQuestion(scene)) return false;
  if (!answers.some((intent) => intents.includes(intent))) return false;
  if (!offered) return true;
  const isDetailed = told.name !== undefined || told.email !== undefined;
  const { words, organisers, venues } = query.wanted;
  return isDetailed && words.length + organisers.length + venues.length > 0;
}

/** A day, an hour or a town may be that of many events: the one found is shown before it is asked for. */
function isOnlyWhenOrWhere({ wanted }: Query): boolean {
  return FACETS.every((facet) => facet === "towns" || wanted[facet].length === 0);
}
