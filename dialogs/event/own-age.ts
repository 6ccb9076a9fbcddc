import type { Aspect, Intent } from "../../src/languages/intents.js";
import { matchesIn } from "../../src/languages/required-letters.js";
import type { Event } from "../../src/programme/event.js";
import { says } from "../../src/understanding/cues.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { sayOf } from "./say-of.js";
import { saidOver } from "./side.js";

/** The sides of an event that somebody's age is told for. */
const OF_AGE: readonly (Aspect | undefined)[] = [undefined, "audience", "registration"];

/** What a message wants that asks by an age whether somebody may come. */
const ASKING: readonly Intent[] = ["find", "details", "choose", "off-topic"];

/**
 * "J'ai 27 ans, je peux faire cette formation ?", "et ma sœur, elle en a 19 ?": whether the ages that are told lie in
 * those printed for one event. Nothing where none are printed.
 */
export function answerOwnAge(scene: Scene): Reply | undefined {
  const { heard, language, services, turn } = scene;
  const text = Text.of(turn.text);
  const ages = matchesIn(language.words.finer.ages, text.plain).flatMap(
    ({ groups }) => (groups?.age ?? groups?.ageAlone)?.match(/\d+/g) ?? [],
  );
  const isSearch = heard.besides || says(text, language.words.subject.vague);
  if (ages.length === 0 || isSearch || !OF_AGE.includes(heard.aspect)) return undefined;
  const event = eventAsked(scene);
  const range = event && services.ages(event);
  if (!event || !range) return undefined;
  const { from = 0, upTo = Number.POSITIVE_INFINITY } = range;
  const fits = ages.map((age) => from <= Number(age) && Number(age) <= upTo);
  const [first = false, ...others] = fits;
  if (!asksOfAge(scene, text, first)) return undefined;
  const printed = services.told(event, ["years"]);
  const { event: texts, finer } = language.texts;
  const told = first ? texts.quote(event, printed) : finer.admission(event, printed);
  // "Mes filles ont 14 et 17 ans" is left for them to judge.
  const said = others.every((one) => one === first)
    ? `${finer.ofAge(ages, first)} ${told}`
    : finer.admission(event, printed);
  const over = saidOver(scene, event, "audience");
  return sayOf(scene, event, `${said}${over}`, { aspect: "audience" });
}

/**
 * "And my sister is 19" may seem to add her to a request: only words that sign up do. "I'm 29, may I take it?" asks
 * for one, and is told first that it is not for that age.
 */
function asksOfAge({ heard, language, state }: Scene, text: Text, fits: boolean): boolean {
  const intent = mainIntent(heard.intents);
  const isAsked = !fits && text.typed.includes("?");
  const isRequest = says(text, language.words.intents.signsUp) && !isAsked;
  return ASKING.includes(intent) || (intent === "register" && !isRequest && !state.form);
}

/**
 * The one event that the words name, else the one at hand, or the only one listed that prints ages: whoever is told
 * of by age names none.
 */
function eventAsked(scene: Scene): Event | undefined {
  const { heard } = scene;
  const [named, ...others] = isNamed(scene) ? meantEvents(scene) : [];
  if (named) return others.length === 0 ? named : undefined;
  if (heard.query.windows.length > 0) return undefined;
  const event = eventAtHand(scene);
  const [only, ...more] = event ? [] : onScreen(scene).filter((one) => scene.services.ages(one));
  return more.length === 0 ? (event ?? only) : undefined;
}

function isNamed({ heard }: Scene): boolean {
  const { titles, formats, organisers, venues } = heard.query.wanted;
  const names = [...titles, ...formats, ...organisers, ...venues];
  return names.length > 0 || heard.choice !== undefined;
}
