import type { FormWords } from "../../src/languages/form-words.js";
import type { Event } from "../../src/programme/event.js";
import { withoutContacts } from "../../src/registration/fields/contacts.js";
import { readEmail } from "../../src/registration/fields/email.js";
import { readNewcomers, tellsWhoToo } from "../../src/registration/fields/newcomers.js";
import { blanked } from "../../src/registration/fields/reading.js";
import { MOST_SEATS, readSeats, SEATS_UNSAID } from "../../src/registration/fields/seats.js";
import { says, spansOf } from "../../src/understanding/cues.js";
import { Text } from "../../src/understanding/normalise.js";
import { type Reply, reply, type Scene, saidFirst } from "../dialog.js";
import type { Form } from "../state.js";
import { acknowledging } from "./acknowledging.js";
import { isQuestion } from "./asides.js";
import { ask, askNext, resumeForm } from "./ask.js";
import { withMoment } from "./fields/corrections.js";
import { FIELDS } from "./fields/fields.js";
import { readMentioned } from "./fields/mentions.js";
import { withMessage } from "./fields/message.js";
import { goOn } from "./going-on.js";

/**
 * "Ajoutez ma femme", "une personne de plus": so many more come than was said, whatever was asked for.
 * Whether they may is for the organiser to say.
 */
export function takeNewcomers(scene: Scene, event: Event, form: Form): Reply | undefined {
  const { language, turn } = scene;
  const { form: words, formTalk } = language.words;
  const said = Text.of(turn.text);
  if (isQuestion(scene) && asksForCompany(scene)) {
    const isFree = event.registration === "none";
    const text = language.texts.form.company(
      event.title,
      language.texts.event.reach(event),
      isFree,
    );
    const told = readSeats(turn.text, words, false);
    // "Can two of us come?" tells how many, whatever the organiser says to it.
    const isNew = told.kind === "read" && told.value !== (form.seats ?? SEATS_UNSAID);
    return isNew && says(said, language.words.coming.asked.company)
      ? saidFirst(scene, text, askNext(scene, event, { ...form, seats: told.value }))
      : goOn(scene, event, form, reply(scene, text), toldBeside(scene, form));
  }
  const more = newcomersIn(scene);
  if (more === undefined) return undefined;
  if (more === "several") return ask(scene, event, { ...form, asking: "seats" });
  const rest = withoutNewcomers(scene);
  const { seats: all, ...others } = readMentioned(rest, named(scene, event, form, rest), scene);
  const told = tellsWhoToo(rest, words, formTalk) ? undefined : all;
  const seats = told ?? Math.max(1, (form.seats ?? SEATS_UNSAID) + more);
  if (seats > MOST_SEATS) {
    return resumeForm(scene, reply(scene, language.texts.form.atMost(MOST_SEATS)));
  }
  // "C'est Claire Dumont et pas Dupont, et mon mari vient aussi".
  const isMended = says(said, formTalk.turnsAway);
  const name = isMended ? others.name : (form.name ?? others.name);
  const changed: Form = { ...others, seats, name };
  const introduced = withTimeAsked(scene, event, withIntroduced(form, changed, turn.text), rest);
  return acknowledging(scene, form, askNext(scene, event, introduced));
}

/** "L'après-midi, et ma fille vient aussi", asked for the time: it is told with who comes. */
function withTimeAsked(scene: Scene, event: Event, form: Form, text: string): Form {
  if (form.asking !== "session" || form.session !== undefined) return form;
  // "Donc trois" are people, and no third of the times listed.
  const { choice: _, ...timed } = scene.heard;
  return withMoment({ ...scene, heard: timed }, event, form, text);
}

/** "claire@…, may I bring a baby?": who else would come is but asked. */
function toldBeside(scene: Scene, form: Form): Form {
  const told = readMentioned(scene.turn.text, form, scene);
  const isOfSeats =
    told.name === form.name && told.email === form.email && told.phone === form.phone;
  return isOfSeats ? form : { ...told, seats: form.seats };
}

/** "Claire dupont + 1", where the name was asked for: the form with it, and no number of people yet. */
function named(scene: Scene, event: Event, form: Form, text: string): Form {
  const uncounted = { ...form, seats: undefined };
  if (form.asking !== "name" || form.name !== undefined) return uncounted;
  const read = FIELDS.name.read(text, uncounted, scene, event);
  return "form" in read ? read.form : uncounted;
}

/** A name, up to an address: "Ben Carter (". */
const NAMED = /(?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+(?=[\s,:(<]*$)/u;

/** "Add my colleague Ben Carter, ben@…": the organiser is told who else comes; the answer goes to who asks. */
function withIntroduced(before: Form, after: Form, text: string): Form {
  const { email: own, phone } = before;
  const address = readEmail(text);
  if (own === undefined || address.kind !== "read" || address.value === own) return after;
  const [name] = NAMED.exec(text.slice(0, address.start)) ?? [];
  const theirs = after.phone === phone ? undefined : after.phone;
  const who = [name, address.value, theirs].filter((part) => part !== undefined).join(", ");
  return withMessage({ ...after, email: own, phone }, who);
}

/** How many more come than was said: "can you add my wife?" is an order, "can my wife come too?" a question. */
export function newcomersIn(scene: Scene): number | "several" | undefined {
  const { form: words, formTalk } = scene.language.words;
  const text = withoutContacts(scene.turn.text);
  const more = readNewcomers(text, words, formTalk) ?? (isForAnother(scene) ? 1 : undefined);
  const orders = [formTalk.takesAlong, formTalk.morePeople, formTalk.fewerPeople, formTalk.alsoFor];
  const isOrder = orders.some((one) => says(text, one));
  return isOrder || !isQuestion(scene) ? more : undefined;
}

/** "On est 3 : ma femme vient aussi" tells how many come in all, "deux places de moins" does not, and is blanked. */
export function withoutNewcomers({ language, turn }: Scene): string {
  const { form: words, formTalk } = language.words;
  const relative = [formTalk.morePeople, formTalk.fewerPeople, words.plusSome];
  const said = Text.of(turn.text);
  return blanked(
    turn.text,
    relative.flatMap((one) => spansOf(said, one, "people")),
  );
}

/** "Pareil pour Anne Petit, anne@…", beside the address of who asks: nothing of theirs is mended. */
export function isForAnother({ language, state, turn }: Scene): boolean {
  const email = readEmail(turn.text);
  const own = state.form?.email;
  const isOther = own !== undefined && email.kind === "read" && email.value !== own;
  return isOther && says(turn.text, language.words.formTalk.alsoFor);
}

/** "Je peux ramener ma copine ?", "can two of us come?" */
export function asksForCompany({ language, turn }: Scene): boolean {
  const { coming, form: words, formTalk } = language.words;
  const said = Text.of(turn.text);
  const isOfSome = says(said, formTalk.brings) && countsPeople(said, words);
  return isOfSome || says(said, coming.asked.company);
}

/** Whether people who may come along are spoken of: "ma copine", "des amis". */
export function countsPeople(said: Text, { companions, groups }: FormWords): boolean {
  return said.words().some(({ text }) => text in companions || groups.includes(text));
}
