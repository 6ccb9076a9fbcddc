import type { Event } from "../../../src/programme/event.js";
import { isEmpty, type Query } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { Text } from "../../../src/understanding/normalise.js";
import { isPast } from "../../cards/event-lines.js";
import { after, joined, type Reply, reply, type Scene, tap } from "../../dialog.js";
import { listed } from "../../event/lists.js";
import { heardAs } from "../../look.js";
import { fitting } from "../../meant/by-description/fitting.js";
import { meantEvents } from "../../meant/meant.js";
import { byIds, listedEvents, onScreen } from "../../meant/on-screen.js";
import { showAnswer } from "../../search/pages.js";
import type { Form } from "../../state.js";
import { withSeatsAlone } from "../fields/corrections.js";
import { FIELDS } from "../fields/fields.js";
import { withoutFormWords } from "./weakly-told.js";

/**
 * The events of which one is requested after the other, for "m'inscrire à tout", "aux trois premiers";
 * none when there is no list to choose from. Nothing at all when no several are wanted.
 *
 * @param isInTurn whether those chosen were named one after the other
 */
export function wantedTogether(
  scene: Scene,
  chosen: readonly Event[],
  isInTurn = false,
): readonly Event[] | undefined {
  const { heard, language, turn } = scene;
  const text = Text.of(turn.text);
  const { both, everywhere } = language.words.formTalk;
  const isBoth = says(text, both);
  const isAll = says(text, everywhere) || (onScreen(scene).length === 2 && isBoth);
  // "I'll take both", of five: which two?
  if (isBoth && !isAll && chosen.length > 2) return undefined;
  const isTold = isInTurn || heard.choice !== undefined || isOneByOne(heard.query, chosen);
  if (!isAll && (!isTold || chosen.length < 2)) return undefined;
  const wanted = isAll ? onScreen(scene) : chosen;
  const open = wanted.filter((event) => event.registration !== "none" && !isPast(event, turn.now));
  return wanted.length > 0 && open.length === 0 ? undefined : open;
}

/**
 * "Inscrivez-moi aux deux", where one event is spoken of: those known, of which both may be, to begin with
 * one. Nothing when no other is known, or it is both of its own moments.
 */
export function askWhichTwo(scene: Scene, event: Event, told: Form): Reply | undefined {
  const { heard, language, state, turn } = scene;
  const { form, formTalk } = language.words;
  // "Sign us both up" is for two who come.
  if (!says(turn.text, formTalk.both) || says(turn.text, form.pair)) return undefined;
  if (FIELDS.session.concerns(event, scene)) return undefined;
  if (!isEmpty(heard.query)) return undefined;
  const spoken = byIds(scene, [...state.spoken, ...(state.earlier ? [state.earlier] : [])]);
  const known = [...new Set([event, ...spoken, ...listedEvents(scene)])];
  const open = known.filter((one) => one.registration !== "none" && !isPast(one, turn.now));
  if (open.length < 2) return undefined;
  const asked = listed(scene, open, language.texts.form.oneEach);
  return { ...asked, state: { ...asked.state, pending: { kind: "register", form: told } } };
}

/** Each is named, or told by a day of its own: "le mercredi 22 et le jeudi 23 avec l'Apec". */
function isOneByOne({ wanted, windows }: Query, chosen: readonly Event[]): boolean {
  const days = new Set(chosen.map(({ dates }) => dates.start));
  const isByDay = windows.length === chosen.length && days.size === chosen.length;
  return isByDay || wanted.titles.length === chosen.length;
}

/** Nobody names as many as that in a row. */
const MOST = 4;

/**
 * "Pour le comptable et celui de l'Apec": each part names one event of its own. None when all of it fits
 * one, or a part names none.
 */
export function namedInTurn(scene: Scene, text: string, meant: readonly Event[]): readonly Event[] {
  const { heard, language } = scene;
  const isOne = meant.length === 1 && fitting(scene, meant, heard.query).length > 0;
  if (isOne || heard.choice) return [];
  const { joins } = language.words.form;
  const ties = Text.of(text)
    .words()
    .filter((word) => joins.includes(word.text));
  if (ties.length === 0 || ties.length >= MOST) return [];
  const starts = [0, ...ties.map(({ end }) => end)];
  const parts = starts.map((start, at) => text.slice(start, ties[at]?.start));
  if (parts.slice(1).some((part) => isOfPhraseBefore(scene, parts[0] ?? "", part))) return [];
  const events = parts.flatMap((part) => onlyNamed(scene, part));
  return new Set(events).size === parts.length ? events : [];
}

/**
 * "The session on community groups and local councils": a noun without an article, tied to what has one,
 * is of the same phrase. "Le comptable et celui de l'Apec", "le 22 et jeudi 23" are two.
 */
function isOfPhraseBefore(scene: Scene, before: string, part: string): boolean {
  const { choices, names } = scene.language.words;
  const hasArticle = (text: string) =>
    says(text, choices.oneOf) ||
    Text.of(text)
      .words()
      .some((word) => names.definite.includes(word.text));
  const { readings } = heardAs(scene, part).heard;
  // "And town councils": what nothing reads may stand before it.
  const [first] = readings.toSorted((one, other) => one.start - other.start);
  const isBare = first !== undefined && isBareWord(first.rule);
  return isBare && hasArticle(before) && !hasArticle(part);
}

/** Read as a word, and as nothing that the programme names. */
function isBareWord(rule: string): boolean {
  return rule === "free word" || rule === "aside" || rule.startsWith("words");
}

function onlyNamed(scene: Scene, part: string): readonly Event[] {
  const named = withoutFormWords(heardAs(after(scene, { event: undefined }), part));
  const meant = isEmpty(named.heard.query) ? [] : meantEvents(named);
  return meant.length === 1 ? meant : [];
}

/** The events that ask for a registration, to begin with one of them. */
export function toChooseFrom(scene: Scene, told: Form): Reply {
  const { query } = scene.heard;
  const registrations = ["required" as const];
  const asked = { ...query, wanted: { ...query.wanted, registrations } };
  const found = showAnswer(scene, asked, { said: scene.language.texts.form.oneEach });
  return { ...found, state: { ...found.state, pending: { kind: "register", form: told } } };
}

/** Once a request is sent, the next of those wanted is offered, with the same details. */
export function offerNext(scene: Scene, sent: Reply, form: Form): Reply {
  const { language, services } = scene;
  const { buttons, nextOne } = language.texts.form;
  const [next, ...later] = form.later ?? [];
  const event = next === undefined ? undefined : services.programme.event(next);
  if (!event) return sent;
  const { name, email, phone, seats } = form;
  const same: Form = { eventId: event.id, asking: "name", name, email, phone, seats, later };
  const suggestions = [buttons.yes, buttons.no].map((text) => tap(text, { do: "say", text }));
  const offer = reply(scene, { text: nextOne(event.title), suggestions });
  return {
    ...joined(sent, offer),
    state: { ...sent.state, pending: { kind: "sent", form: same } },
  };
}

/** "Non, juste au premier", said of the form begun for it: no other follows. */
export function onlyThis(scene: Scene, event: Event, form: Form): Form | undefined {
  const { choice, intents } = scene.heard;
  if (form.later === undefined || !choice || !intents.includes("choose")) return undefined;
  // "One", while a request is checked, is how many come.
  if (withSeatsAlone(scene, form, scene.turn.text) !== form) return undefined;
  const index = "number" in choice ? choice.number - 1 : "first" in choice ? choice.first - 1 : -1;
  return scene.state.shown[index] === event.id ? { ...form, later: undefined } : undefined;
}
