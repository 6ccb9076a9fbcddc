import type { Picking } from "../../../src/languages/follow-words.js";
import type { Event } from "../../../src/programme/event.js";
import { allDays, isEmpty, wanting } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import { plain } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import { sideless } from "../by-description/description.js";
import { fitting } from "../by-description/fitting.js";
import { eventAtHand, listedEvents } from "../on-screen.js";
import { endOf, inOrder } from "./in-time.js";

/**
 * "Quel est le dernier événement du programme ?", "le premier à Lille ?" with no list on screen: the first
 * or the last to begin of all that is to come, or of the whole programme where that is said.
 */
export function endOfProgramme(scene: Scene): Event | undefined {
  const end = endAsked(scene);
  if (!end) return undefined;
  const { heard, services, turn } = scene;
  const { start, end: last } = services.programme;
  const { windows } = heard.query;
  const isWhole = saysWhole(scene) && end === "first" && windows.length === 0;
  const query = isWhole ? { ...heard.query, windows: [allDays(start, last)] } : heard.query;
  const [...found] = services.index.search(query, turn.now).events;
  if (isWhole) return inOrder(found)[0];
  // "Le premier de novembre" begins in it, where any does.
  const [window] = windows;
  const begun = found.filter(({ dates }) => dates.start >= (window?.start ?? "").slice(0, 10));
  return endOf(end === "first" && begun.length > 0 ? begun : found, end, turn);
}

/** Which end is asked for, of no list: none stands on screen, or the whole is named. */
export function endAsked(scene: Scene): "first" | "last" | undefined {
  const { heard, language, state } = scene;
  const { choice } = heard;
  // Where a search found nothing, "le dernier" may be of what was offered, "le dernier événement" is not.
  const isEvent = says(heard.text, language.words.subject.things);
  const isListed =
    !isOfOthers(scene) && (state.shown.length > 0 || (state.query !== undefined && !isEvent));
  if (!choice || (isListed && !saysWhole(scene)) || state.form) return undefined;
  // "Et après ?" is the one after that at hand.
  const isAfter = says(heard.text, language.words.follows.nextAfter);
  if (isAfter && eventAtHand(scene)) return undefined;
  if ("pick" in choice) return ENDS[choice.pick];
  const [first] = language.words.choices.ordinals;
  const isFirst = "number" in choice && choice.number === 1;
  return isFirst && first && says(heard.text, first[0]) ? "first" : undefined;
}

/**
 * "C'est quoi le prochain truc à Lille ?", where none of those on screen is there. "My son is ill. Just the first one
 * then" tells of none why it is that one.
 */
function isOfOthers(scene: Scene): boolean {
  const described = sideless(wanting(scene.heard.query, { words: [...wordsBeside(scene)] }));
  return !isEmpty(described) && fitting(scene, listedEvents(scene), described).length === 0;
}

/** The words that are looked for in the sentence that chooses. */
function wordsBeside({ heard }: Scene): readonly string[] {
  const { query, readings, text } = heard;
  const choice = readings.find(({ rule }) => rule === "choice");
  const before = text.slice(0, choice?.start);
  const start = before.length - (/[^.!?]*$/.exec(before)?.[0].length ?? 0);
  const end = start + (/^[^.!?]*/.exec(text.slice(start))?.[0].length ?? 0);
  const apart = readings.filter(
    (one) => one.rule === "aside" || one.end <= start || end <= one.start,
  );
  const isApart = (word: string) =>
    apart.some(
      (one) => one.rule === `words: ${word}` || plain(text.slice(one.start, one.end)) === word,
    );
  return query.wanted.words.filter((word) => !isApart(word));
}

/** "What opens first?" */
const ENDS: Readonly<Partial<Record<Picking, "first" | "last">>> = {
  earliest: "first",
  next: "first",
  last: "last",
  latest: "last",
};

function saysWhole({ heard, language }: Scene): boolean {
  return says(heard.text, language.words.choices.ofAll);
}
