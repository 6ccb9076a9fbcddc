import type { FieldName } from "../../src/languages/texts/form-texts.js";
import type { Event } from "../../src/programme/event.js";
import { formCard } from "../cards/form-card.js";
import { type Reply, reply, type Scene, saidFirst, tap } from "../dialog.js";
import type { Form } from "../state.js";
import { type Field, fieldsFor } from "./fields/fields.js";
import type { Filled } from "./fields/filled.js";
import { promise, takeNeed } from "./fields/needs.js";
import { notice, recap } from "./sending.js";

/** What was typed into the card, or is wrong with it, field by field. */
export type Typed = Readonly<Partial<Record<FieldName, string>>>;

/** The whole form as one card, with what was given so far; whoever rather types goes on typing. */
export function showForm(scene: Scene, event: Event, form: Form): Reply {
  const { card, ask } = scene.language.texts.form;
  const question = form.asking === "confirm" || form.asking === "change" ? "" : ask[form.asking];
  return shown(scene, event, form, { text: card.fill(question), typed: {}, problems: {} });
}

/**
 * Takes what the card sends: each value is read as if it were typed in answer to its question. With
 * all of them well comes the recap; else the card comes back with what is to be mended.
 */
export function takeForm(scene: Scene, event: Event, form: Form, typed: Typed): Reply {
  const { card } = scene.language.texts.form;
  let filled = form;
  const problems: Partial<Record<FieldName, string>> = {};
  for (const field of fieldsFor(event, scene)) {
    const text = (typed[field.name] ?? "").trim();
    // What stands in the card takes the place of what was known, and mends nothing of it.
    const anew = { ...filled, [field.name]: undefined };
    const read = text === "" ? empty(field, filled, scene) : field.read(text, anew, scene, event);
    if ("form" in read) {
      filled = read.form;
      continue;
    }
    problems[field.name] = read.proposed ? `${read.problem} ${card.orKeep}` : read.problem;
    filled = { ...anew, proposed: read.proposed ?? filled.proposed };
  }
  const wrong = fieldsFor(event, scene).filter(({ name }) => problems[name] !== undefined);
  const [first] = wrong;
  if (!first) {
    const isNeed = takeNeed(scene, filled, filled.message ?? "").form !== filled;
    return saidFirst(
      scene,
      isNeed ? promise(scene, event) : undefined,
      recap(scene, event, filled),
    );
  }
  const said = wrong.map(({ name }) => problems[name]);
  const text = [card.mend(wrong.length), ...said].join("\n\n");
  return shown(scene, event, { ...filled, asking: first.name }, { text, typed, problems });
}

/** What a card of an earlier form is answered: nothing of it is taken. */
export async function closedForm(scene: Scene, event: Event): Promise<Reply> {
  const { texts } = scene.language;
  const { card } = texts.form;
  const mine = await scene.services.registrations.ofPerson(scene.turn.person.id);
  const sent = mine.find(({ eventId, status }) => eventId === event.id && status !== "cancelled");
  if (sent) {
    const words = texts.requests.buttons.mine;
    const text = card.alreadySent(event.title, sent.reference);
    return reply(scene, { text, suggestions: [tap(words, { do: "say", text: words })] });
  }
  const again = tap(texts.event.buttons.register, { do: "register", event: event.id });
  return reply(scene, { text: card.closed(event.title), suggestions: [again] });
}

function empty({ name, isOptional }: Field, form: Form, { language }: Scene): Filled {
  return isOptional
    ? { form: { ...form, [name]: undefined }, rest: "" }
    : { problem: language.texts.form.card.missing[name] };
}

interface Shown {
  readonly text: string;
  readonly typed: Typed;
  readonly problems: Typed;
}

function shown(scene: Scene, event: Event, form: Form, { text, typed, problems }: Shown): Reply {
  const { language, services } = scene;
  const { privacyUrl } = services.rules;
  const facts = {
    eventId: event.id,
    notice: notice(scene, event),
    ...(privacyUrl === undefined ? {} : { privacyUrl }),
    fields: fieldsFor(event, scene).map((field) => ({
      name: field.name,
      // A profile is proposed to be looked over: it is taken when the card is sent.
      value: typed[field.name] ?? field.said(form) ?? field.proposes?.(scene),
      problem: problems[field.name],
      choices: field.choices?.(scene, event),
    })),
  };
  const { stop } = language.texts.form.buttons;
  return reply(
    scene,
    {
      text,
      card: formCard(text, facts, language),
      suggestions: [tap(stop, { do: "say", text: stop })],
    },
    { state: { form, event: event.id } },
  );
}
