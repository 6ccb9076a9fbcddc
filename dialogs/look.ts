import type { Language, LanguageCode } from "../src/languages/language.js";
import { readEmail } from "../src/registration/fields/email.js";
import { readName } from "../src/registration/fields/name.js";
import { readNameByAddress } from "../src/registration/fields/name-by-address.js";
import { blanked, without } from "../src/registration/fields/reading.js";
import type { Turn } from "../src/turn.js";
import { detectLanguage } from "../src/understanding/detect-language.js";
import { mainIntent } from "../src/understanding/intents.js";
import { Text } from "../src/understanding/normalise.js";
import { withoutElided } from "../src/understanding/towns/elided.js";
import { understand } from "../src/understanding/understand.js";
import type { Understanding } from "../src/understanding/understanding.js";
import type { Scene } from "./dialog.js";
import { heardOnScreen } from "./event/at-hand.js";
import { namedByDay } from "./meant/by-name/told-by-day.js";
import { namedByLength } from "./meant/by-name/told-by-length.js";
import { withTheTwo } from "./meant/the-two.js";
import type { Services } from "./services.js";
import type { State } from "./state.js";

/** A message longer than this is no question: pasted text, or an attack. */
export const LONGEST = 1000;

/** Answers to a form of so few words tell no language: "on sera 3". */
const ANSWER = 3;

/** Reads the turn, in the language that it is written in. */
export function look(turn: Turn, state: State, services: Services): Scene {
  const text = turn.text.slice(0, LONGEST);
  const count = Text.of(text).words().length;
  const settled = count === 0 || (state.form !== undefined && count <= ANSWER);
  const detected = settled ? state.language : languageOf(text, state, services);
  const heard = heardIn(text, detected, turn, services, state);
  const language = services.languages[heard.switchTo ?? detected];
  return onScreen({
    turn,
    heard,
    language,
    services,
    state: { ...state, language: language.code },
  });
}

/**
 * Its titles are of the programme's language, whoever says them: "register for créer ou reprendre une
 * entreprise". A name with its address tells none: "Thomas Leroy thomas.leroy@gmail.com".
 */
function languageOf(typed: string, { language, begun }: State, services: Services): LanguageCode {
  const named = withoutPerson(typed, services.languages[language]);
  const text = withoutElided(named, services.gazetteer);
  if (text.trim() === "") return language;
  const own = services.names.withoutTitles(Text.of(text));
  if (own.words().length === 0 && begun) return language;
  const told = own.words().length === 0 ? text : own.left;
  return detectLanguage(told, Object.values(services.languages), language, !begun);
}

/** A message without who it is that can be reached there, where an address is given. */
function withoutPerson(text: string, { words: { form } }: Language): string {
  const email = readEmail(text);
  if (email.kind !== "read") return text;
  const rest = without(text, email);
  const plainly = readName(rest, form, false);
  const name = plainly.kind === "read" ? plainly : readNameByAddress(rest, email.value, form);
  if (name.kind !== "read") return rest;
  // What is said around it tells one: "je m'appelle".
  const start = rest.lastIndexOf(name.value, name.end);
  return start < name.start ? rest : blanked(rest, [{ start, end: start + name.value.length }]);
}

/** The same scene, as if no more than this had been said. */
export function saying(scene: Scene, text: string): Scene {
  return heardAs({ ...scene, turn: { ...scene.turn, text } }, text);
}

/** The same turn, heard as if only these words had been said: it still has all that was typed. */
export function heardAs(scene: Scene, text: string): Scene {
  return onScreen({
    ...scene,
    heard: hear(text, scene.language.code, scene.turn, scene.services, scene.state),
  });
}

function onScreen(met: Scene): Scene {
  const ofTwo = withTheTwo(met);
  const scene = { ...ofTwo, heard: namedByLength(ofTwo) ?? namedByDay(ofTwo) };
  return { ...scene, heard: heardOnScreen(scene) };
}

/** "Ma coloc parle anglais, is there anything in English?": the clause that asks for events held in a language. */
function heardIn(
  text: string,
  detected: LanguageCode,
  turn: Turn,
  services: Services,
  state: State,
): Understanding {
  const heard = hear(text, detected, turn, services, state);
  const { switchTo } = heard;
  if (switchTo === undefined || switchTo === detected) return heard;
  for (const clause of text.match(/[^,.;:!?]+[,.;:!?]*/g) ?? []) {
    const theirs = hear(clause, switchTo, turn, services, state);
    const isOfEvents = theirs.unprinted.includes("languages");
    if (isOfEvents && mainIntent(theirs.intents) === "find") return { ...theirs, switchTo };
  }
  return heard;
}

function hear(
  text: string,
  code: LanguageCode,
  { now }: Turn,
  services: Services,
  { form, shown }: State,
) {
  return understand(text, services.languages[code], {
    now,
    answering: form !== undefined,
    listed: form === undefined && shown.length > 1 ? shown.length : 0,
    gazetteer: services.gazetteer,
    programme: {
      names: services.names,
      days: services.programme,
      knows: (word: string) => services.index.words.knows(word),
    },
  });
}
