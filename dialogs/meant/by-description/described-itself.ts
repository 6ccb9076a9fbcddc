import type { Event } from "../../../src/programme/event.js";
import { FACETS, type Query } from "../../../src/programme/query.js";
import { isOnInHoursOf } from "../../../src/search/kinds.js";
import { spansOf } from "../../../src/understanding/cues.js";
import { plain, Text } from "../../../src/understanding/normalise.js";
import type { Scene } from "../../dialog.js";
import { eventAtHand, listedEvents, onScreen } from "../on-screen.js";
import { fitting, isOnThen } from "./fitting.js";
import { isOfItsHours } from "./something-there.js";
import { isOnlyTold } from "./told-of-oneself.js";

/** The event at hand, where what seems to describe another is said of it, or of who asks. */
export function describedItself(scene: Scene, described: Query): readonly Event[] {
  const event = eventAtHand(scene);
  const isItself =
    event !== undefined &&
    (isPartOfIt(scene, described) ||
      isCalledThis(scene, described) ||
      isCalledByItsHours(scene, described) ||
      isOnlyTold(scene, event, described) ||
      isOnThen(scene, event, described) ||
      isOfItsHours(scene.heard, described));
  return isItself ? [event] : [];
}

/** "Pour les ateliers, il faut s'inscrire ?": a kind of event that is said to be a part of the one at hand. */
function isPartOfIt(scene: Scene, { wanted, windows, near }: Query): boolean {
  const event = eventAtHand(scene);
  const told = FACETS.filter((facet) => wanted[facet].length > 0 && facet !== "words");
  if (!event || told.join() !== "formats" || windows.length > 0 || near) return false;
  return tellsOf(event, wanted.formats);
}

/** "Qui organise cette rencontre ?": the one at hand, of how many else its kind may be said. */
function isCalledThis({ heard, language }: Scene, { wanted, windows, near }: Query): boolean {
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  if (told.join() !== "formats" || windows.length > 0 || near || heard.among) return false;
  const { names, sentences } = language.words;
  const text = Text.of(heard.text);
  return spansOf(text, sentences.thisKind, "kind").some(({ start, end }) =>
    names.kinds.includes(text.plain.slice(start, end).split(" ").at(-1) ?? ""),
  );
}

/** "Jusqu'à quand dure la soirée ?": the one at hand, which goes on in the evening, where no other listed is one. */
function isCalledByItsHours(scene: Scene, described: Query): boolean {
  const { heard, language } = scene;
  const { wanted, windows, near } = described;
  const event = eventAtHand(scene);
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  const [kind = ""] = wanted.formats;
  if (told.join() !== "formats" || windows.length > 0 || near || heard.among) return false;
  if (!event || heard.linked || !isOnInHoursOf(kind, event)) return false;
  const { definite, kinds } = language.words.names;
  const words = Text.of(heard.text).words();
  const isDefinite = words.some(
    ({ text }, at) => kinds.includes(text) && definite.includes(words[at - 1]?.text ?? ""),
  );
  return isDefinite && fitting(scene, listedEvents(scene), described).length === 0;
}

/** Of several on screen, the only one that has a part of that kind: "the workshops there". */
export function havingPart(scene: Scene, described: Query): readonly Event[] {
  const { wanted, windows, near } = described;
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  if (told.join() !== "formats" || windows.length > 0 || near || !scene.heard.aspect) return [];
  const shown = onScreen(scene);
  if (fitting(scene, shown, described).length > 0) return [];
  const having = shown.filter((event) => tellsOf(event, wanted.formats));
  return having.length === 1 ? having : [];
}

function tellsOf(
  { title, description = "", registrationNote = "" }: Event,
  formats: readonly string[],
) {
  const said = plain([title, description, registrationNote].join(" "));
  return formats.some((format) => said.includes(plain(format)));
}
