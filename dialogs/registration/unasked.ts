import type { Topic } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { isEmpty } from "../../src/programme/query.js";
import { MOST_SEATS, readSeats } from "../../src/registration/fields/seats.js";
import { clauseTexts } from "../../src/understanding/clauses.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import { joined, type Reply, reply, type Scene, tap, tapless } from "../dialog.js";
import { answerOwnAge } from "../event/own-age.js";
import { aspectTaps } from "../event/say-of.js";
import { answerAspect } from "../event/side.js";
import { keptQuestion } from "../event/which-asked.js";
import { saying } from "../look.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { answerAboutRequests } from "./about-requests.js";
import { isPlainYes, isQuestion } from "./asides.js";
import {
  answerDeadline,
  answerOpenTo,
  answerPuttingOff,
  answerUnregistered,
  answerWhyGiven,
  isAskable,
} from "./before-registering.js";
import { beginFor, beginRegistration, toldAlready, toldBefore } from "./begin.js";
import { answerBeforeIt } from "./beside.js";
import { beginAsPerson, beginAsReachable, isToldOfPlaces } from "./details-told.js";
import { takeHourWished } from "./hour-wished.js";
import { answerIntroduction } from "./introduction.js";
import { countsPeople } from "./newcomers.js";
import { refuseOthersData } from "./others-data.js";
import { withOffer } from "./wishes.js";

/**
 * What is said of a registration though nothing was asked: a question on one's data or others', whether
 * somebody may come along, until when one may register, whether a request can be cancelled, a person to
 * speak to, or an address for the event at hand. Nothing when it is none.
 */
export function answerUnasked(scene: Scene): Reply | undefined {
  return (
    refuseOthersData(scene) ??
    onOwnData(scene) ??
    onCompany(scene) ??
    onGroup(scene) ??
    onNumber(scene) ??
    onSeats(scene) ??
    answerWhyGiven(scene) ??
    answerOpenTo(scene) ??
    answerDeadline(scene) ??
    answerUnregistered(scene) ??
    answerPuttingOff(scene) ??
    answerAboutRequests(scene, eventAtHand(scene)) ??
    onGoingAhead(scene) ??
    onGoingThere(scene) ??
    takeHourWished(scene) ??
    onCancelling(scene) ??
    onContact(scene) ??
    beginAsReachable(scene) ??
    answerIntroduction(scene) ??
    beginAsPerson(scene)
  );
}

/** "Qu'est-ce que vous gardez sur moi ?": as the notice says, with a way to erase it. */
function onOwnData(scene: Scene): Reply | undefined {
  const { heard, language, services } = scene;
  const { form, requests } = language.texts;
  const { windows, wanted } = heard.query;
  const { questions } = language.words.formTalk;
  // "Who gets to see these details?", told for a request that waits.
  const waits = scene.state.pending?.kind === "register";
  const asksOfTold = waits && says(scene.turn.text, questions.readers);
  // "Combien de temps vous gardez mes infos ?", "je les efface comment ?" have nothing erased.
  const erases = heard.intents.includes("erase");
  const asksHow = erases && says(scene.turn.text, language.words.formTalk.erasesLater);
  const asksHowLong = says(scene.turn.text, questions.keeping);
  if (erases && !asksHow && !asksHowLong) return undefined;
  if (!(asksHow || asksOfTold || saysOf(scene, "ownData"))) return undefined;
  // "Si je m'inscris à un atelier, vous gardez mes infos combien de temps ?" looks for none.
  const isSearch = windows.length + wanted.formats.length + wanted.titles.length > 0;
  if (isSearch && !(asksHowLong && saysOf(scene, "ownData"))) return undefined;
  const { keptDays, privacyUrl } = services.rules;
  const text = form.data.atLarge({
    keptDays,
    ...(privacyUrl === undefined ? {} : { privacyUrl }),
  });
  const { mine, erase } = requests.buttons;
  const suggestions = [tap(mine, { do: "say", text: mine }), tap(erase, { do: "erase" })];
  return reply(scene, { text, suggestions });
}

/** "Je peux ramener ma copine ?" */
function onCompany(scene: Scene): Reply | undefined {
  const { heard, language, turn } = scene;
  const event = eventAtHand(scene);
  const listed = onScreen(scene);
  // "Je peux venir avec une amie ?" is read as for whom it is.
  if ((heard.aspect ?? "audience") !== "audience") return undefined;
  // Whether children are welcome is for whom it is.
  if (heard.aspect && heard.topics.some((topic) => YOUNG.includes(topic))) return undefined;
  // "Mon copain peut venir, ou c'est que pour les filles ?"
  if (says(turn.text, language.words.formTalk.onlyFor)) return undefined;
  // A dog is no company that a request counts.
  if (says(heard.text, language.words.topics.animals)) return undefined;
  if (!isEmpty(heard.query) || !saysOf(scene, "brings")) return undefined;
  if (!event && listed.length === 0) return undefined;
  if (!countsPeople(Text.of(turn.text), language.words.form)) return undefined;
  // "Can my brother come, he's 27?", of what is for an age that is printed.
  const ofAge = answerOwnAge(scene);
  if (ofAge && !event) return ofAge;
  const { form, event: of } = language.texts;
  if (!event) {
    const text = form.companyOfAny;
    const suggestions = listed.map(({ id }, at) => tap(`${at + 1}`, { do: "details", event: id }));
    return keptQuestion(scene, reply(scene, { text, suggestions }, { events: listed }));
  }
  // "Ma mère peut venir aussi ? Elle a 48 ans", of what is for the young: for whom it is comes first.
  const forWhom = scene.services.told(event, ["audience"]);
  const untold = form.company(event.title, of.reach(event), event.registration === "none");
  if (ofAge) return joined(tapless(ofAge), offered(scene, untold, event));
  const text = forWhom.length > 0 ? `${of.quote(event, forWhom)} ${untold}` : untold;
  return offered(scene, text, event);
}

const YOUNG: readonly Topic[] = ["children", "infants", "age"];

/** "Puis-je inscrire toute la classe d'un coup ?": one request is for all of them. */
function onGroup(scene: Scene): Reply | undefined {
  const { heard, language, state } = scene;
  if (state.form || !says(heard.text, language.words.formTalk.groups)) return undefined;
  const [event, ...others] = meantEvents(scene);
  const one = others.length === 0 ? event : undefined;
  if (one && !isAskable(scene, one)) return answerAspect(scene, one, "registration");
  return offered(scene, language.texts.form.forGroup(MOST_SEATS, one?.title), one);
}

/** "Nous serions deux, c'est sur inscription ?": yes or no, and a request for two is offered. */
function onNumber(scene: Scene): Reply | undefined {
  const event = eventAtHand(scene);
  const told = toldAlready(scene);
  const isAsked = scene.heard.aspect === "registration" && told.seats !== undefined;
  if (!event || !isAsked || scene.state.form || !isAskable(scene, event)) return undefined;
  return withOffer(scene, answerAspect(scene, event, "registration"), told);
}

/** "Les Roumics, 2 places": an event that is named, or at hand, and how many come, with nothing asked, is a request. */
function onSeats(scene: Scene): Reply | undefined {
  const { heard, language, state, turn } = scene;
  const { organisers, titles } = heard.query.wanted;
  const isPointed = heard.choice !== undefined || eventAtHand(scene) !== undefined;
  const isNamed = titles.length + organisers.length > 0 || isPointed;
  if (state.form || !isNamed || heard.aspect || isQuestion(scene)) return undefined;
  const { form } = language.words;
  const told = readSeats(turn.text, form, false);
  const read = told.kind === "read" ? turn.text.slice(told.start, told.end) : "";
  const said = told.kind === "invalid" ? told.said : read;
  const isOfSeats = Text.of(said)
    .words()
    .some(({ text }) => form.fields.seats.includes(text));
  if (!isOfSeats) return undefined;
  // "Ok that one, 2 ppl": of the event at hand, as nothing else is named.
  const event = eventAtHand(scene);
  return event && isEmpty(heard.query) ? beginFor(scene, event) : beginRegistration(scene);
}

/** What is said, and a request that a yes begins; without an event, one that is then chosen. */
function offered(scene: Scene, text: string, event: Event | undefined): Reply {
  const form = { ...toldAlready(scene), eventId: event?.id ?? "" };
  const pending = { kind: "register", form, offered: true } as const;
  const suggestions = event ? aspectTaps(scene, event) : [];
  return reply(
    scene,
    { text, suggestions },
    { state: { ...(event && { event: event.id }), pending }, events: event ? [event] : [] },
  );
}

/** "Ok do it", "vas-y. C'est pour qui ?", "je tente. Je m'appelle Edmond Prince", once told that one registers for the event at hand, or of its places. */
function onGoingAhead(scene: Scene): Reply | undefined {
  const { language, state, turn } = scene;
  const event = eventAtHand(scene);
  const isToldOf = isToldOfPlaces(scene) && state.pending === undefined;
  if (!event || state.form || !isToldOf || event.registration === "none") return undefined;
  const { goesAhead } = language.words.formTalk;
  if (says(turn.text, goesAhead)) return beginFor(scene, event);
  const clauses = clauseTexts(Text.of(turn.text), language.words);
  const agrees = (clause: string) => says(clause, goesAhead) || isPlainYes(saying(scene, clause));
  // "Bon, je tente. Je m'appelle …": "bon" agrees to nothing by itself.
  const led = 1 + clauses.findLastIndex((_, at) => says(headOf(clauses, at + 1), goesAhead));
  const after = clauses.findIndex((clause, at) => at >= led && !agrees(clause));
  const rest = saying(scene, clauses.slice(after).join("").trim());
  // "D'accord. C'est pour qui ?" takes note of what was said, and asks on.
  const asks =
    rest.heard.aspect !== undefined && (led > 0 || says(clauses[after - 1] ?? "", goesAhead));
  if (after < 1 || !(asks || toldBefore(rest)?.name)) return undefined;
  return answerBeforeIt(scene, beginFor(scene, event));
}

function headOf(clauses: readonly string[], many: number): string {
  return clauses.slice(0, many).join("").trim();
}

/** "Super, on y va cet après-midi, merci !", of the event at hand: that nobody need register, or a request. */
function onGoingThere(scene: Scene): Reply | undefined {
  const { language, state, turn } = scene;
  const event = eventAtHand(scene);
  const isTold = says(turn.text, language.words.formTalk.goesThere) && !isQuestion(scene);
  return event && isTold && !state.form ? beginFor(scene, event) : undefined;
}

/** "On pourra encore annuler plus tard ?", asked of what was sent or is yet to be. */
function onCancelling(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  const asks = says(heard.text, language.words.formTalk.questions.cancelling);
  return asks && !scene.state.form ? reply(scene, language.texts.form.cancellable) : undefined;
}

/** "Je veux parler à Zorha Haddou": a person whom the programme prints as a contact. */
function onContact(scene: Scene): Reply | undefined {
  const { language, services, turn } = scene;
  const said = Text.of(turn.text);
  if (spansOf(said, language.words.formTalk.reaches, "reach").length === 0) return undefined;
  const meant = [...services.programme.events].filter(({ contact: { name } }) => {
    const words =
      name === undefined
        ? []
        : plain(name)
            .split(/[^a-z]+/)
            .filter(Boolean);
    return (
      words.length > 1 && words.every((word) => said.words().some(({ text }) => text === word))
    );
  });
  const near = eventAtHand(scene);
  const event = meant.find((one) => one === near) ?? meant[0];
  return event && answerAspect(scene, event, "contact");
}

type Said = "ownData" | "brings";

function saysOf({ language, turn }: Scene, said: Said): boolean {
  return says(turn.text, language.words.formTalk[said]);
}
