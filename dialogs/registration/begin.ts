import type { Event } from "../../src/programme/event.js";
import { isEmpty } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { isPast } from "../cards/event-lines.js";
import { joined, type Reply, reply, type Scene, saidFirst, tap } from "../dialog.js";
import { noneMeant, whichOfThem } from "../event/lists.js";
import { insteadTaps, tooLate } from "../event/too-late.js";
import { heardAs } from "../look.js";
import { unknownBeside } from "../meant/by-name/unknown-beside.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { BLANK, type Form } from "../state.js";
import { acknowledgedTold, saidNoted } from "./acknowledging.js";
import { askNext } from "./ask.js";
import { isMereCorrection, withMoment } from "./fields/corrections.js";
import { readMentioned, refusedOf, withoutMentioned } from "./fields/mentions.js";
import { promise, takeNeed } from "./fields/needs.js";
import { notice } from "./sending.js";
import { askAmong, askEvent, askEventFirst, isSomebody, noted, toldWaiting } from "./waiting.js";
import { describing, eventsAskedFor } from "./which-event/asked-for.js";
import {
  eventAnnounced,
  eventOfPart,
  eventOver,
  onlyOneTaking,
} from "./which-event/event-implied.js";
import { metOtherwise, metUnderTurnedAway } from "./which-event/met-otherwise.js";
import { askWhichTwo, namedInTurn, toChooseFrom, wantedTogether } from "./which-event/several.js";
import { weaklyTold, withoutFormWords, withoutNow } from "./which-event/weakly-told.js";
import { answerWish } from "./wishes.js";

/** "Inscrivez-moi": to the event that is meant, or asks which. */
export function beginRegistration(met: Scene, before: Form = toldWaiting(met) ?? BLANK): Reply {
  const scene = withoutNow(met);
  const described = heardAs(scene, describing(scene));
  const implied = eventAnnounced(scene) ?? eventOfPart(described) ?? metUnderTurnedAway(scene);
  if (implied) return beginFor(scene, implied, before);
  const told = toldAlready(scene, before);
  const wished = answerWish(described, told);
  if (wished) return wished;
  const meant = eventsAskedFor(scene);
  const strange = meant.some((one) => onScreen(scene).includes(one))
    ? []
    : unknownBeside(described);
  if (strange.length > 0) return askEventInstead(scene, strange, told);
  const inTurn = namedInTurn(scene, describing(scene), meant);
  const several = beginSeveral(scene, inTurn.length > 0 ? inTurn : meant, told, inTurn.length > 0);
  if (several) return several;
  const weakly = weaklyTold(withoutFormWords(described), meant);
  const [event] = weakly ?? meant;
  const one = meant.length === 1 ? event : undefined;
  const two = one && askWhichTwo(scene, one, told);
  if (two) return two;
  const none = meant.length === 0;
  const other = none ? (metOtherwise(described) ?? eventOver(scene)) : undefined;
  const sure = weakly ? other : (one ?? other);
  if (sure) return beginFor(scene, sure, before);
  if (none && onScreen(scene).length === 0 && isEmpty(scene.heard.query))
    return isSomebody(told) ? askEvent(scene, told) : askEventFirst(scene, told);
  if (none && isSomebody(before) && isEmpty(scene.heard.query))
    return askAmong(scene, told, saidNoted(scene, before, told));
  const taking = onlyOneTaking(scene, meant);
  if (taking) return beginFor(scene, taking, before);
  const among = weakly ?? meant;
  const which = among.length > 1 ? whichOfThem(scene, among) : noneMeant(scene);
  const asked: Reply = {
    ...which,
    state: { ...which.state, pending: { kind: "register", form: told } },
  };
  return saidFirst(scene, saidNoted(scene, before, told), asked);
}

/** "L'atelier fromage": says that there is none, and asks which event it is to be. */
function askEventInstead(scene: Scene, strange: readonly string[], told: Form): Reply {
  const which = isSomebody(told) ? askEvent(scene, told) : askEventFirst(scene, told);
  return saidFirst(scene, scene.language.texts.search.unknownWords(strange), which);
}

/** One request for each event, begun with the first: the next is offered once it is sent. */
export function beginSeveral(
  scene: Scene,
  chosen: readonly Event[],
  told: Form,
  isInTurn = false,
): Reply | undefined {
  const wanted = wantedTogether(scene, chosen, isInTurn);
  if (!wanted) return undefined;
  const [first, ...rest] = wanted;
  if (!first) return toChooseFrom(scene, told);
  const begun = beginFor(scene, first, { ...told, later: rest.map(({ id }) => id) });
  const { oneByOne } = scene.language.texts.form;
  return rest.length === 0 ? begun : joined(reply(scene, oneByOne(first.title)), begun);
}

/** More of the request is told, for the event at hand or one that is not told yet: "Maria Rossi, maria@rossi.it". */
export function noteBefore(
  scene: Scene,
  form: Form = toldWaiting(scene) ?? BLANK,
): Reply | undefined {
  const told = toldBefore(scene, form);
  if (!told) return undefined;
  const event = eventAtHand(scene);
  return event ? beginFor(scene, event, told) : noted(scene, form, told);
}

/** The form with what a message tells of it, when it tells nothing else. */
export function toldBefore(scene: Scene, form: Form = BLANK): Form | undefined {
  const { text } = scene.turn;
  const noted = readMentioned(text, form, scene);
  const rest = withoutMentioned(text, form, scene);
  return isMereCorrection(form, noted, rest, scene) ? noted : undefined;
}

/** What the first message tells of a request, beside the event. */
export function toldAlready(scene: Scene, before: Form = BLANK): Form {
  const { form, rest } = takeNeed(scene, before, scene.turn.text);
  return readMentioned(rest, form, scene);
}

/**
 * Begins a request, unless there is none to make: over, open to all, or the programme does not say.
 *
 * @param before what was told before; without it, what waited for its event
 */
export function beginFor(scene: Scene, event: Event, before = toldWaiting(scene)): Reply {
  const { language, turn } = scene;
  const { event: said, form: texts } = language.texts;
  const kept = { state: { event: event.id, pending: undefined }, events: [event] };
  const told = { ...toldAlready(scene, before), eventId: event.id };
  // "Le 2" chose the event, "le 2, l'après-midi" its hours too.
  const { choice: _, ...timed } = scene.heard;
  const rest = withoutMentioned(turn.text, told, scene);
  const form = withMoment({ ...scene, heard: timed }, event, told, rest);
  if (isPast(event, turn.now)) {
    const text = tooLate(scene, event);
    const over = reply(scene, { text, suggestions: insteadTaps(scene, event) }, kept);
    // Who comes was told, and is for the event that is chosen in its place.
    const pending = { kind: "register", form: { ...form, eventId: "" }, offered: true } as const;
    return isSomebody(form) ? { ...over, state: { ...over.state, pending } } : over;
  }
  const calendar = tap(said.buttons.calendar, {
    do: "aspect",
    event: event.id,
    aspect: "calendar",
  });
  if (event.registration === "none") {
    const contact = tap(said.labels.contact, {
      do: "aspect",
      event: event.id,
      aspect: "contact",
    });
    const text = texts.noneNeeded(event.title);
    return reply(scene, { text, suggestions: [calendar, contact] }, kept);
  }
  const insists = says(turn.text, language.words.formTalk.insists);
  if (event.registration === "unknown" && !insists) {
    const anyway = tap(texts.buttons.anyway, { do: "register", event: event.id, anyway: true });
    const asked = reply(
      scene,
      { text: texts.registrationUnknown(event.title), suggestions: [anyway, calendar] },
      { ...kept, state: { ...kept.state, pending: { kind: "anyway", form } } },
    );
    const noted = saidNoted(scene, before ?? BLANK, toldAlready(scene, before));
    return saidFirst(scene, refusedOf(turn.text, form, scene), saidFirst(scene, noted, asked));
  }
  return beginAnyway(scene, event, form);
}

/** Shows the notice, takes what was already told, and asks for the first field. */
export function beginAnyway(scene: Scene, event: Event, told: Form = BLANK): Reply {
  const { language, services } = scene;
  const { registrationNote: note } = event;
  const printed = note === undefined ? "" : `\n${language.texts.form.printed(note)}`;
  const form = { ...told, eventId: event.id };
  const isNeed = form.message && takeNeed(scene, BLANK, form.message).form !== BLANK;
  const promised = isNeed ? promise(scene, event) : undefined;
  const refused = refusedOf(scene.turn.text, form, scene);
  const next = askNext(scene, event, form);
  // Before the recap, who told something must not wonder whether it was heard.
  const heard = acknowledgedTold(scene, { ...BLANK, eventId: event.id }, next);
  const asked = saidFirst(scene, promised ?? refused, saidFirst(scene, heard, next));
  const said = `${notice(scene, event, services.rules.privacyUrl)}${printed}`;
  return joined(reply(scene, said), { ...withFormTap(scene, event, asked), events: [event] });
}

/** Offers the whole form at once, beside the first question. */
function withFormTap({ language }: Scene, event: Event, asked: Reply): Reply {
  const last = asked.say.at(-1);
  if (!last || asked.state.form?.asking === "confirm") return asked;
  const form = tap(language.texts.form.buttons.form, { do: "form", event: event.id });
  const suggestions = [...(last.suggestions ?? []), { ...form, needsCards: true }];
  return { ...asked, say: [...asked.say.slice(0, -1), { ...last, suggestions }] };
}
