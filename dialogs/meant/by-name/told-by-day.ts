import type { Intent } from "../../../src/languages/intents.js";
import { emptyQuery, isEmpty, wanting } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { plain, Text } from "../../../src/understanding/normalise.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";
import { begunElsewhere, fitting, fittingEvents } from "../by-description/fitting.js";
import { begunThen, lastingOnes } from "../by-description/told-apart.js";
import { onScreen } from "../on-screen.js";

/**
 * "Is the one on Wednesday free?", "celui de samedi est à Lille ?": the day tells which one of the screen is
 * meant, and something else is asked of it. What was heard, with that one named. "Celui-là, c'est samedi ?" asks for the day.
 */
export function namedByDay(scene: Scene): Understanding {
  return namedByTown(scene) ?? describedByDay(scene) ?? ofItsDay(scene);
}

/**
 * "C'est quoi le truc de samedi ?": what is asked of the one that begins on that day, on screen, in the
 * list or at all. "C'est quoi, samedi ?" asks for all of them; so does this where several begin then.
 */
function describedByDay(scene: Scene): Understanding | undefined {
  const { heard, language } = scene;
  const { query, among, besides, choice } = heard;
  const { windows } = query;
  if (windows.length === 0 || !isEmpty({ ...query, windows: [] })) return undefined;
  if (among || besides || choice || !says(heard.text, language.words.sentences.whatOfDay))
    return undefined;
  const then = { ...emptyQuery(), windows };
  const found = begunThen(fittingEvents(scene, then), then);
  const begun = begunElsewhere(scene, found, then);
  const [only, ...others] = begun.length > 0 ? begun : found;
  if (!only || others.length > 0) return undefined;
  const intents = heard.intents.map((intent) => (intent === "find" ? "details" : intent));
  return { ...heard, intents, aspect: "what", query: wanting(emptyQuery(), { titles: [only.id] }) };
}

/** "The one in Tourcoing, is it tomorrow?": the town tells which, and its day is asked. */
function namedByTown(scene: Scene): Understanding | undefined {
  const { heard, language, turn } = scene;
  const { windows, wanted } = heard.query;
  const [town, ...towns] = wanted.towns;
  const text = Text.of(heard.text);
  const isOne = town !== undefined && towns.length === 0 && says(text, language.words.compare.each);
  if (!isOne || windows.length === 0 || !heard.whether || heard.among || heard.besides)
    return undefined;
  const [day] = language.dates.read(heard.text, turn.now);
  const at = text.plain.indexOf(plain(town));
  if (!day || at < 0 || at > day.start) return undefined;
  const there = wanting(emptyQuery(), { towns: [town] });
  const [only, ...others] = fitting(scene, onScreen(scene), there);
  if (!only || others.length > 0) return undefined;
  return { ...heard, query: wanting(heard.query, { titles: [only.id], towns: [] }) };
}

function ofItsDay(scene: Scene): Understanding {
  const { heard, language } = scene;
  const { aspect, query, whether } = heard;
  const { windows, wanted } = query;
  const sides = wanted.prices.length + wanted.registrations.length + wanted.towns.length;
  // "What is meant by “commons” in the Thursday one?"
  const asksMeaning = says(heard.text, language.words.terms.anyMeaning);
  const isSide = aspect === undefined ? whether !== undefined && sides > 0 : aspect !== "when";
  const isAsked = asksMeaning || isSide;
  if (windows.length === 0 || !isAsked || heard.among || heard.besides) return heard;
  const { choices, compare } = language.words;
  const isOne = says(heard.text, compare.each) || (asksMeaning && says(heard.text, choices.oneOf));
  if (!isOne) return heard;
  const lasting = lastingOnes(scene);
  const then = { ...emptyQuery(), windows };
  const found = lasting.length > 0 ? lasting : fitting(scene, onScreen(scene), then);
  // Of the screen only what runs for weeks: what begins then is another.
  const isListed = lasting.length === 0 && found.length > 0;
  const begun = isListed ? begunElsewhere(scene, found, then) : [];
  const [only, ...others] = begun.length > 0 ? begun : found;
  if (!only || others.length > 0) return heard;
  const intents = asksMeaning ? heard.intents.map(asked) : heard.intents;
  return { ...heard, intents, query: { ...wanting(query, { titles: [only.id] }), windows: [] } };
}

/** What the word means is asked of that one, and not looked for. */
function asked(intent: Intent): Intent {
  return intent === "find" ? "details" : intent;
}
