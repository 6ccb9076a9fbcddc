import type { Event } from "../../src/programme/event.js";
import { emptyQuery, isEmpty, type Query, wanting } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { wholeDays } from "../../src/understanding/moved-windows.js";
import type { Choice } from "../../src/understanding/understanding.js";
import type { Scene } from "../dialog.js";
import { sideless } from "./description.js";
import { fitting, fittingEvents } from "./fitting.js";
import { endOfProgramme } from "./of-the-programme.js";
import { listedEvents, onScreen } from "./on-screen.js";
import { inProgramme } from "./told-apart.js";

export function picked(scene: Scene, choice: Choice): readonly Event[] {
  const end = endOfProgramme(scene);
  if (end) return [end];
  const shown = onScreen(scene);
  const { spoken, event } = scene.state;
  if ("number" in choice) {
    const left = leftOf(scene, toldOf(scene, shown, choice.number));
    const [one] = numbered(scene, shown, choice.number);
    // "Pas le matin. Alors le premier" is not the one in the morning.
    return one && left.includes(one) ? [one] : numbered(scene, left, choice.number);
  }
  if ("first" in choice) return shown.slice(0, choice.first);
  switch (choice.pick) {
    case "all": {
      const described = sideless(scene.heard.query);
      if (isEmpty(described) || isAskedOfAll(scene)) return shown;
      // "The two in Roubaix" are of a list; of "the two Apec ones" one may be on screen.
      const fit = isNamed(described)
        ? fittingEvents(scene, described)
        : fitting(scene, shown, described);
      return fit.length > 1 ? fit : shown;
    }
    case "last":
      return shown.slice(-1);
    case "others":
    case "other": {
      const but = choice.but === undefined ? event : shown[choice.but - 1]?.id;
      const rest = shown.filter(({ id }) => id !== event && id !== but);
      const described = sideless(scene.heard.query);
      const told = isEmpty(described) ? [] : fitting(scene, rest, described);
      const fresh = rest.filter(({ id }) => !spoken.includes(id));
      // "The other APEC one", where none of the rest is of the APEC.
      const named = told.length === 0 && isNamed(described) ? inProgramme(scene, described) : [];
      const elsewhere = named.filter(({ id }) => id !== event && id !== but);
      const found = [told, elsewhere, fresh, rest].find((events) => events.length > 0);
      return found ?? (isEmpty(described) ? [] : onTheseDays(scene, described));
    }
  }
}

/**
 * "The first one, for young people", where the first of all is for others: of those that are what is said.
 * A question asks that of the one of that number.
 */
function toldOf(scene: Scene, shown: readonly Event[], number: number): readonly Event[] {
  const { heard } = scene;
  if (heard.aspect ?? heard.whether) return shown;
  const told = wanting(emptyQuery(), { ...heard.query.wanted, words: [], titles: [] });
  const [one] = numbered(scene, shown, number);
  const fit = isEmpty(told) ? [] : fitting(scene, shown, told);
  return one && fit.length >= number && !fit.includes(one) ? fit : shown;
}

/** Those of the list at none of the times that are turned away, where some are. */
function leftOf(scene: Scene, shown: readonly Event[]): readonly Event[] {
  const { excluded } = scene.heard.query;
  if (excluded.windows.length === 0) return shown;
  const left = fitting(scene, shown, { ...emptyQuery(), excluded });
  return left.length > 0 ? left : shown;
}

/** "Are they all in Lille?"; "are the two in Roubaix free?" is of two of a longer list. */
function isAskedOfAll({ heard, language, state }: Scene): boolean {
  const isOfTwo = state.shown.length > 2 && says(heard.text, language.words.compare.pair);
  return heard.whether !== undefined && !isOfTwo;
}

/** Whose it is or at which house: what no other event is asked about by. */
function isNamed({ wanted }: Query): boolean {
  return wanted.organisers.length + wanted.venues.length > 0;
}

/** "L'autre truc à Roubaix", of those days, when it is on screen no more. */
function onTheseDays(scene: Scene, described: Query): readonly Event[] {
  const windows = wholeDays(scene.state.query?.windows ?? []);
  return inProgramme(scene, described.windows.length > 0 ? described : { ...described, windows });
}

/** The event of that number, on screen, further down the list, or beside it, which has no numbers. */
function numbered(scene: Scene, shown: readonly Event[], number: number) {
  const list = number <= shown.length ? shown : listedEvents(scene);
  return list.slice(number - 1, number);
}
