import type { Intent } from "../../src/languages/intents.js";
import { isEmpty } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { isCourtesy } from "../../src/understanding/intents.js";
import { plain, Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { BLANK, type Form } from "../state.js";
import { isAskable } from "./before-registering.js";
import { beginFor, beginRegistration, noteBefore, toldAlready, toldBefore } from "./begin.js";
import { answerBeforeIt } from "./beside.js";
import { eventOfPart } from "./which-event/event-implied.js";

/** Acts that a name and an address may be told for, and no registration. */
const OTHER_ACTS: readonly Intent[] = [
  "erase",
  "cancel",
  "my-requests",
  "restart",
  "remind",
  "human",
];

/**
 * "Je prends le 22 et le 23. Karim Haddad, karim@…", "faut s'inscrire je crois, tu peux le faire ? …":
 * who tells name and address wants a registration, unless something else is asked with them.
 */
export function beginAsPerson(scene: Scene): Reply | undefined {
  const { heard, language, state } = scene;
  if (state.form || heard.intents.some((intent) => OTHER_ACTS.includes(intent))) return undefined;
  const { name, email } = toldAlready(scene);
  if (name === undefined || email === undefined) return undefined;
  const rest = Text.of(heard.text);
  const isAsked = heard.text.includes("?") || says(rest, language.words.formTalk.asks);
  const isOrder = says(rest, language.words.formTalk.seesToIt);
  return isPrinted(scene, { ...BLANK, email }) || (isAsked && !isOrder)
    ? undefined
    : beginRegistration(scene);
}

/**
 * An e-mail or a number of one's own, typed with one event at hand, begins the request for it, after what is
 * asked beside; so does a name and nothing else, once told that one registers. With no event, an e-mail and a
 * name, or an e-mail with a list on screen, asks which.
 */
export function beginAsReachable(scene: Scene): Reply | undefined {
  const { state, heard } = scene;
  if (state.form || heard.intents.some((intent) => OTHER_ACTS.includes(intent))) return undefined;
  const event = eventAtHand(scene);
  const mere = toldBefore(scene);
  if (!event) {
    const isPolite = heard.intents.some(isCourtesy);
    const isMeant = mere?.name !== undefined || onScreen(scene).length > 0;
    return !isPolite && isMeant && mere?.email !== undefined ? noteBefore(scene) : undefined;
  }
  const told = mere ?? toldAlready(scene);
  const isReachable = told.email !== undefined || told.phone !== undefined;
  const isNamed = isToldOfPlaces(scene) && isWholeName(scene, mere?.name);
  // "Maintenant pour Inès, la rencontre des collectivités, ines@…" is of another.
  const isOfOther = mere === undefined && !isEmpty(heard.query) && eventOfPart(scene) !== event;
  if (isOfOther || !(isReachable || (isNamed && isAskable(scene, event)))) return undefined;
  return isPrinted(scene, told) ? undefined : answerBeforeIt(scene, beginFor(scene, event));
}

/** Whether it was just told of the event at hand that one registers, or whether places are left. */
export function isToldOfPlaces({ state }: Scene): boolean {
  return state.aspect === "registration" || state.aspect === "capacity";
}

/** Whether words are a whole name, and nothing else: neither an event, nor "Bonne Journée". */
function isWholeName({ heard, language, services }: Scene, name: string | undefined): boolean {
  const { titles, organisers, venues, formats } = heard.query.wanted;
  const isOther = [titles, organisers, venues, formats].some((named) => named.length > 0);
  if (name === undefined || isOther || heard.intents.some(isCourtesy)) return false;
  const { form, generalWords } = language.words;
  const words = Text.of(name).words();
  const last = words.at(-1)?.text ?? "";
  // A street of the programme may bear the first name.
  if (words.length < 2 || services.index.words.knows(last)) return false;
  return !words.some(({ text }) => generalWords.has(text) || form.nameless.has(text));
}

/** Whether who is told can be read in the programme: whom to contact, and nobody who comes. */
function isPrinted({ services }: Scene, { name, email, phone }: Form): boolean {
  return [...services.programme.events].some(
    ({ contact }) =>
      (email !== undefined && contact.emails.includes(email)) ||
      (phone !== undefined && contact.phones.includes(phone)) ||
      (name !== undefined && contact.name !== undefined && plain(contact.name) === plain(name)),
  );
}
