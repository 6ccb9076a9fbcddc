import { FACETS, isEmpty, type Query, wanting } from "../src/programme/query.js";
import { isDeclinedBy } from "../src/registration/fields/declined.js";
import { says as saysIn } from "../src/understanding/cues.js";
import { changes } from "../src/understanding/follows.js";
import { isCourtesy } from "../src/understanding/intents.js";
import { Text } from "../src/understanding/normalise.js";
import { refine } from "../src/understanding/refine.js";
import { after, joined, type Reply, reply, type Scene, tapless } from "./dialog.js";
import { answerAspect } from "./event/side.js";
import { seeks } from "./meant/asked-of-it.js";
import { meantEvents } from "./meant/meant.js";
import { askToErase, cancelByReference, cancelOneOf, erase } from "./my-requests.js";
import { isQuestion } from "./registration/asides.js";
import { beginAnyway, beginFor, toldAlready, toldBefore } from "./registration/begin.js";
import { answerBeside, asksOfElse } from "./registration/beside.js";
import { wantsItSent } from "./registration/fields/sending-order.js";
import { afterYes, isNod, isOutright, isPutOff } from "./registration/fields/yes-said.js";
import { beginWithSame } from "./registration/same-details.js";
import { askEvent } from "./registration/waiting.js";
import { takeEvent } from "./registration/which-event/event-told.js";
import { aroundInstead } from "./search/around.js";
import { showAnswer } from "./search/pages.js";
import type { Form, Pending } from "./state.js";
import { talk } from "./talk.js";
import { isOfCancelling, isOfErasing, ordersErasing } from "./undoing.js";

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
      if (taken) return answerOfTaken(asked, showAnswer(asked, taken));
      // "Non, dimanche", "tant pis. Le numéro de téléphone ?" go on to something else.
      const isRefused = says(scene, "no") && heard.intents.every(isCourtesy);
      if (!isRefused || !isEmpty(heard.query)) return undefined;
      return talk(asked, scene.language.texts.talk.asYouLike());
    }
    case "anyway": {
      const event = scene.services.programme.event(pending.form.eventId);
      if (heard.intents.includes("cancel")) return reply(asked, scene.language.texts.form.stopped);
      const insists = saysIn(Text.of(scene.turn.text), scene.language.words.formTalk.insists);
      if ((agrees(scene) || insists || wantsItSent(scene)) && event)
        return beginAnyway(asked, event, toldAlready(asked, pending.form));
      if (says(scene, "no") || isDeclined(scene))
        return talk(asked, scene.language.texts.talk.asYouLike());
      const told = event && toldOfWhoComes(scene, pending.form);
      if (told) return beginAnyway(asked, event, told);
      const anew = event && toldAlready(asked, pending.form);
      if (!anew || !isSomebodyNew(pending.form, anew)) return undefined;
      if (asksOfElse(asked))
        return answerBeside(asked, event, asked.turn.text, beginAnyway(asked, event, anew));
      // "Henrik Lund, henrik@… — or is it not needed?": noted, and asked again.
      const isOfThat = (heard.aspect ?? "registration") === "registration";
      return isOfThat ? beginFor(asked, event, pending.form) : undefined;
    }
    case "register":
      return takeEvent(asked, pending.form, pending.offered);
    case "sent":
      if (pending.form) {
        const next = scene.services.programme.event(pending.form.eventId);
        // "Oui, pour le 23 aussi" says yes to the one that was offered.
        const named =
          heard.intents.every(isCourtesy) || (next && meantEvents(asked).includes(next));
        if (agrees(scene) && next && named) return beginFor(asked, next, pending.form);
        if ((says(scene, "no") && named) || isDeclined(scene))
          return talk(asked, scene.language.texts.talk.asYouLike());
      }
      return addsAnother(asked) ? beginWithSame(asked) : undefined;
    case "which":
      // The root asks it again, of the event that is chosen.
      return undefined;
    case "erase":
      if (ordersErasing(scene) || (agrees(scene) && isOfErasing(scene))) return erase(asked);
      return says(scene, "no") ? reply(asked, scene.language.texts.requests.keptAll) : undefined;
    case "cancel-one":
      return cancelOneOf(asked, pending.references);
    case "cancel":
      if (agrees(scene) && isOfCancelling(scene, pending)) return cancelAnd(asked, pending);
      return says(scene, "no") ? reply(asked, scene.language.texts.requests.keptOne) : undefined;
  }
}

/** "Le premier est-il ouvert à tous ?" takes the offer of one event to ask of it; of more, they are shown. */
function answerOfTaken(scene: Scene, shown: Reply): Reply {
  const { aspect } = scene.heard;
  const [event, ...others] = shown.events;
  if (!event || others.length > 0 || aspect === undefined || !isQuestion(scene)) return shown;
  const answer = answerAspect(scene, event, aspect);
  return { ...answer, state: { ...shown.state, ...answer.state } };
}

/** "Et pour la Campusserie aussi", not "il y aurait aussi un comptable qui conseille ?", which looks for one. */
function addsAnother(scene: Scene): boolean {
  const { adds, intents, query } = scene.heard;
  if (!adds || isEmpty(query)) return false;
  const isNamed = query.wanted.titles.length > 0 || intents.includes("register");
  return isNamed || !isQuestion(scene);
}

/** "Oui, et effacez aussi mes données" asks for both: the second is to be confirmed in its turn. */
async function cancelAnd(
  scene: Scene,
  { reference, instead }: Extract<Pending, { kind: "cancel" }>,
): Promise<Reply> {
  const cancelled = await cancelByReference(scene, reference);
  if (instead) {
    const other = scene.services.programme.event(instead.eventId);
    const left = after(scene, { ...cancelled.state, event: undefined });
    const next = other ? beginFor(left, other, instead) : askEvent(left, instead);
    return joined(tapless(cancelled), next);
  }
  if (!scene.heard.intents.includes("erase")) return cancelled;
  return joined(tapless(cancelled), await askToErase(after(scene, cancelled.state)));
}

/** "2 then. Actually I'm Regina": who comes, told in whatever words; a question tells nothing. */
function toldOfWhoComes(scene: Scene, form: Form): Form | undefined {
  const told = isQuestion(scene) ? form : toldAlready(scene, form);
  return isSomebodyNew(form, told) ? told : toldBefore(scene, form);
}

function isSomebodyNew(before: Form, told: Form): boolean {
  return told.name !== before.name || told.email !== before.email;
}

function says({ heard }: Scene, intent: "yes" | "no"): boolean {
  return heard.intents.includes(intent);
}

/**
 * "Oui", "ok, allez-y". "Ok. Et samedi ?" takes note of what was said and asks on, "oui, mais c'est
 * gratuit ?" holds the yes back, as "d'accord, je vais y réfléchir" does: none is one.
 */
function agrees(scene: Scene): boolean {
  if (isPutOff(scene) || !says(scene, "yes")) return false;
  const asks =
    isQuestion(scene) || scene.heard.aspect !== undefined || (isSearch(scene) && seeks(scene));
  return !asks || (isOutright(scene) && afterYes(scene) !== undefined);
}

/** "Non rien", "pas maintenant" */
function isDeclined({ language, turn }: Scene): boolean {
  return isDeclinedBy(turn.text, language.words.formTalk);
}

function isSearch({ heard }: Scene): boolean {
  return heard.intents.includes("find") || heard.intents.includes("count");
}

/** "Oui", "oui, montrez", not "ok, à Lille alors", "ok, anywhere then" nor "oui, c'est où ?", which ask for something else. */
function takesOffer(scene: Scene): boolean {
  const { heard } = scene;
  if (isLeaving(scene)) return false;
  const more = heard.intents.filter((intent) => !isCourtesy(intent));
  const wants = heard.intents.includes("yes") || more.includes("more");
  const shows = more.every((intent) => intent === "find" || intent === "more");
  const isOther = !isEmpty(heard.query) || changes(heard);
  return wants && shows && !isOther && !heard.aspect && !heard.choice;
}

/** "Ok no problem, bye", "ok merci": a nod and no yes, though "ok" alone takes what is offered. */
function isLeaving(scene: Scene): boolean {
  const { intents } = scene.heard;
  const isThanked = intents.includes("thanks") && isNod(scene);
  return intents.includes("bye") || intents.includes("no") || isThanked;
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
  if (pointsAtOffer(scene, pending)) return pending.query;
  return offerByPlace(scene, pending) ?? offerNamed(scene, pending);
}

/** "La première", "the second one": the offer that stands there, when no other list is on screen. */
function offerByPlace(
  { heard: { choice }, state }: Scene,
  { offers = [] }: Extract<Pending, { kind: "search" }>,
): Query | undefined {
  const isPlace = choice !== undefined && "number" in choice && state.shown.length === 0;
  return isPlace ? offers[choice.number - 1]?.query : undefined;
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
