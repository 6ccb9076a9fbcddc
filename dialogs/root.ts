import type { Intent } from "../src/languages/intents.js";
import type { LanguageCode } from "../src/languages/language.js";
import type { Turn } from "../src/turn.js";
import { mainIntent } from "../src/understanding/intents.js";
import { askedApart, dropAndAsk, letGoAndAsk, takeAndAsk } from "./and-then.js";
import { askAgain, withQuestion } from "./asked-again.js";
import { type Answer, answerInTurn } from "./asked-in-turn.js";
import { chooseAndAsk } from "./choose-and-ask.js";
import { askedOfTwo } from "./compare/between-two.js";
import { compare } from "./compare/compare.js";
import { answerCheapest, answerDearest } from "./compare/dearest.js";
import { answerLasting } from "./compare/lasting-one.js";
import { answerAboutOne, suggestSuited } from "./compare/suited.js";
import { after, joined, type Reply, reply, type Scene, tapless } from "./dialog.js";
import { answerComing } from "./event/coming.js";
import { answerEitherHour } from "./event/either-hour.js";
import { answerEitherTown } from "./event/either-town.js";
import { answerFiner } from "./event/finer.js";
import { withWhenAndWhere } from "./event/first-met.js";
import { answerHalfTold } from "./event/half-told.js";
import { answerHeardOf } from "./event/heard-of.js";
import { answerHowMany } from "./event/how-many.js";
import { answerKept } from "./event/kept.js";
import { answerNamedThere } from "./event/named-there.js";
import { answerOwnAge } from "./event/own-age.js";
import { withTold } from "./event/say-of.js";
import { answerUnknownPart } from "./event/unknown-part.js";
import { answerHouse, answerWhether } from "./event/whether.js";
import { questionAsked, withoutQuestion } from "./event/which-asked.js";
import { answerWhoIs } from "./event/who-is.js";
import { answerFullest } from "./fullest.js";
import { tapOfLabel } from "./labels.js";
import { LONGEST, look, saying } from "./look.js";
import { afterConfirming } from "./meant/confirmed.js";
import { ofThatDay, otherDayFirst } from "./meant/leaning/other-day-first.js";
import { groupMeant } from "./meant/the-two.js";
import { cancelAsAbsent } from "./my-requests.js";
import { withNextStep } from "./next-step.js";
import { answerOfTheWhole } from "./of-the-whole.js";
import { answerPending } from "./pending.js";
import { answerFromPreface } from "./preface.js";
import { agreeTo } from "./registration/agreeing.js";
import { fillForm } from "./registration/answers.js";
import { resumeForm } from "./registration/ask.js";
import { digression, keepOpen, toldApart } from "./registration/digression.js";
import { withoutPerson } from "./registration/fields/person-told.js";
import { goBack, isLeft } from "./registration/left.js";
import { offerCounted } from "./registration/offer-counted.js";
import { agreeWithSame } from "./registration/same-details.js";
import { amendForAbsentee, amendRequest } from "./registration/sent/amending.js";
import { answerIfUnableLater } from "./registration/sent/if-unable.js";
import { answerOnceSent } from "./registration/sent/once-sent.js";
import { swapSent } from "./registration/sent/swapping.js";
import { answerUnasked } from "./registration/unasked.js";
import { keepWaiting } from "./registration/waiting.js";
import { takeNextOffered } from "./registration/which-event/next-offered.js";
import { route } from "./route.js";
import { answerStory } from "./search/story.js";
import type { Services } from "./services.js";
import { freshState, isWeighty, readState, withSpoken } from "./state.js";
import { talk, welcome } from "./talk.js";
import { Tap } from "./tap.js";
import { perform } from "./taps.js";
import { answerTerm } from "./terms.js";
import { answerUndefinedTerm } from "./undefined-term.js";

/** What a message may settle of what was asked, sent or begun before, in this order. */
const SETTLING: readonly Answer[] = [
  answerIfUnableLater,
  amendForAbsentee,
  cancelAsAbsent,
  swapSent,
  takeNextOffered,
  answerOnceSent,
  amendRequest,
  answerPending,
];

/** What is said of the programme, of registrations or of an unknown part though it seems to ask for more. */
const UNASKED: readonly Answer[] = [
  answerOfTheWhole,
  agreeWithSame,
  answerUnasked,
  answerUnknownPart,
  answerKept,
];

/** What may be asked of the events at hand that no heading of a programme answers, in this order. */
const OF_THESE: readonly Answer[] = [
  answerHouse,
  answerEitherHour,
  answerEitherTown,
  answerFullest,
  answerNamedThere,
  answerTerm,
  answerHowMany,
  answerUndefinedTerm,
  compare,
  answerLasting,
  answerDearest,
  answerCheapest,
  answerAboutOne,
  suggestSuited,
  answerOwnAge,
  answerFiner,
  answerComing,
  answerWhoIs,
];

/** What a message may be before it is what it seems to want, in this order. */
const ASIDES: readonly Answer[] = [
  answerPlainly,
  answerHeardOf,
  answerStory,
  answerFromPreface,
  answerHalfTold,
];

/** What came out of a turn: what to say, what to keep, and what it was about. */
export interface Conversed extends Reply {
  readonly intent: Intent | "tap" | "welcome";
}

/**
 * One turn of the conversation: the whole bot as a function.
 *
 * @param kept the state given back by the turn before; of another version, or unreadable, the
 *   conversation starts anew and says so
 */
export async function converse(turn: Turn, kept: unknown, services: Services): Promise<Conversed> {
  const read = readState(kept);
  const state = read ?? freshState(languageOfDevice(turn));
  const scene = withoutPerson(look(turn, { ...state }, services));
  if (turn.joined) return { ...welcome(scene), intent: "welcome" };
  const { intent, ...said } = await answer(scene);
  const stepped = withNextStep(scene, said);
  const told = withTold(scene, stepped);
  const spoken = withQuestion(scene, withSpoken(state, told));
  const answered = { ...stepped, state: spoken, intent };
  const lost = kept !== undefined && kept !== null && !read;
  if (!lost) return answered;
  const apology = reply(scene, scene.language.texts.talk.forgotten());
  return { ...joined(apology, answered), intent: answered.intent };
}

async function answer(met: Scene): Promise<Conversed> {
  const data = met.turn.data ?? tapOfLabel(met);
  const again = questionAsked(met, eventTapped(data)) ?? askedOfTwo(met) ?? afterConfirming(met);
  if (again) return answer(again);
  const moved = otherDayFirst(met);
  if (moved) {
    const then = ofThatDay(moved.day, await answer(moved.day));
    const asked = await answer(saying({ ...met, state: then.state }, moved.rest));
    return { ...joinedTo(then, asked), events: asked.events, intent: asked.intent };
  }
  const scene = withoutQuestion(met);
  const { turn, language, heard } = scene;
  if (data !== undefined) {
    const tapped = Tap.safeParse(data);
    if (!tapped.success) return { ...talk(scene, language.texts.talk.staleTap()), intent: "tap" };
    if (tapped.data.do === "say")
      return converse(
        { ...turn, text: tapped.data.text, data: undefined },
        scene.state,
        scene.services,
      );
    const intent = data === turn.data ? "tap" : mainIntent(heard.intents);
    return { ...(await perform(scene, tapped.data)), intent };
  }
  if (turn.text.trim() === "")
    return { ...talk(scene, language.texts.talk.empty()), intent: "off-topic" };
  if (turn.text.length > LONGEST)
    return { ...talk(scene, language.texts.talk.tooLong(LONGEST)), intent: "off-topic" };
  const intent = mainIntent(heard.intents);
  const first = (await dropAndAsk(scene)) ?? (await takeAndAsk(scene));
  if (first) return { ...joinedTo(first.sent, await answer(first.rest)), intent };
  const anew = askedApart(scene) ?? (await letGoAndAsk(scene)) ?? chooseAndAsk(scene);
  if (anew) return answer(anew);
  const weighty = isWeighty(scene.state.pending) || isOfferBeside(scene);
  const settled = weighty ? await answerPending(scene) : undefined;
  if (settled) return { ...resumeForm(scene, settled), intent };
  const agreed = await agreeTo(scene);
  if (agreed) return { ...joinedTo(agreed.sent, await answer(agreed.rest)), intent: "register" };
  const filled = await fillForm(weighty ? after(scene, { pending: undefined }) : scene);
  if (filled) return { ...filled, intent: intent === "cancel" ? intent : "register" };
  const told = toldApart(scene);
  const beside = digression(told) ?? digression(scene);
  if (beside) return keptBeside(scene, told, await answer(beside));
  const settling = await firstOf(SETTLING, scene);
  if (settling) return { ...resumeForm(scene, settling), intent };
  const inTurn =
    (await firstOf(UNASKED, scene)) ??
    (await askAgain(scene, answerOfThese)) ??
    (await answerInTurn(scene, answerOfThese, (one) => answerPlainly(one) ?? route(one)));
  const finer = inTurn ? undefined : await answerOfThese(scene);
  const aside = inTurn ?? finer ?? (await firstOf(ASIDES, scene)) ?? (await route(scene));
  const said = goBack(
    scene,
    keepWaiting(scene, offerCounted(scene, withWhenAndWhere(scene, aside))),
  );
  return { ...said, intent: finer ? "details" : intent };
}

/** What was done first, and what was asked with it; a request offered next waits while that is answered. */
function joinedTo(sent: Reply, { intent: _, ...then }: Conversed): Reply {
  const pending = then.state.pending ?? sent.state.pending;
  return { ...joined(tapless(sent), then), state: { ...then.state, pending } };
}

/** "Yes" to what was offered to who looks for other events takes it, and sends no request. */
function isOfferBeside({ state: { form, pending } }: Scene): boolean {
  return form !== undefined && isLeft(form) && pending?.kind === "search";
}

/** What was answered beside the open form. */
function keptBeside(scene: Scene, told: Scene, { intent, ...said }: Conversed): Conversed {
  return { ...keepOpen(scene, told, said), intent };
}

function answerOfThese(scene: Scene): Promise<Reply | undefined> {
  return firstOf(OF_THESE, scene);
}

/** The answer of the first that has one. */
async function firstOf(answers: readonly Answer[], scene: Scene): Promise<Reply | undefined> {
  for (const answer of answers) {
    const said = await answer(scene);
    if (said) return said;
  }
  return undefined;
}

/** The event that a button chose from a list. */
function eventTapped(data: unknown): string | undefined {
  const tapped = Tap.safeParse(data);
  return tapped.success && tapped.data.do === "details" ? tapped.data.event : undefined;
}

/** Yes or no to a question about one event that asks for no more. */
function answerPlainly(scene: Scene): Reply | undefined {
  const { intents, whether } = scene.heard;
  const intent = mainIntent(intents);
  const isTimed = whether?.time !== undefined && intent !== "cancel";
  const asks = ANSWERABLE.includes(intent) || isTimed;
  // "Are any of them free?" is of no one event.
  return asks && groupMeant(scene).length === 0 ? answerWhether(scene) : undefined;
}

/** "Celui d'Euratechnologies, c'est vraiment dès 7 h 30 ?" chooses, and asks. */
const ANSWERABLE: readonly Intent[] = ["find", "details", "choose"];

function languageOfDevice({ locale }: Turn): LanguageCode {
  return locale?.toLowerCase().startsWith("en") ? "en" : "fr";
}
