import type { Event } from "../../src/programme/event.js";
import { allDays } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import type { Scene } from "../dialog.js";

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
  const sorted = [...services.index.search(query, turn.now).events].toSorted((one, other) =>
    startOf(one).localeCompare(startOf(other)),
  );
  if (end === "last") return sorted.at(-1);
  // What has been running for weeks is not the next to begin.
  const today = turn.now.toFormat("yyyy-MM-dd");
  const ahead = isWhole ? sorted : sorted.filter(({ dates }) => dates.start >= today);
  return ahead[0] ?? sorted[0];
}

/** Which end is asked for, of no list: none stands on screen, or the whole is named. */
export function endAsked(scene: Scene): "first" | "last" | undefined {
  const { heard, language, state } = scene;
  const { choice } = heard;
  const isListed = (state.shown.length > 0 || state.query !== undefined) && !saysWhole(scene);
  if (!choice || isListed || state.form) return undefined;
  if ("pick" in choice) return choice.pick === "last" ? "last" : undefined;
  // "What opens first?"
  if ("first" in choice) return choice.first === 1 ? "first" : undefined;
  const [first] = language.words.choices.ordinals;
  const isFirst = "number" in choice && choice.number === 1;
  return isFirst && first && says(heard.text, first[0]) ? "first" : undefined;
}

function saysWhole({ heard, language }: Scene): boolean {
  return says(heard.text, language.words.choices.ofAll);
}

function startOf({ dates, sessions }: Event): string {
  return `${dates.start}T${sessions[0]?.start ?? ""}`;
}
