import { emptyQuery, wanting } from "../../src/programme/query.js";
import { similar } from "../../src/search/similar.js";
import { says } from "../../src/understanding/cues.js";
import { refine } from "../../src/understanding/refine.js";
import type { Reply, Scene } from "../dialog.js";
import { CHOICES, listed } from "../event/lists.js";
import { fitting } from "../meant/by-description/fitting.js";
import { isOfSameSubject, lastAsked } from "../meant/leaning/leaning.js";
import { sharedSubject } from "../meant/leaning/shared-subject.js";
import { eventAtHand } from "../meant/on-screen.js";
import { showAnswer } from "./pages.js";

/**
 * "Y a-t-il aussi une conférence sur le même sujet ?": those of that kind that hold the most telling
 * word of the title at hand, if others hold it too. Nothing when no kind is named, or the title is a
 * name: what is like it in any way answers then.
 */
export function ofSameSubject(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  // "D'autres formations comme ça, après ?" is of any subject.
  if (says(heard.text, language.words.finer.afterIt)) return undefined;
  const event = eventAtHand(scene);
  if (heard.aspect !== "similar" || heard.query.wanted.formats.length === 0 || !event)
    return undefined;
  const subject = sharedSubject(scene, event);
  if (subject === undefined) return undefined;
  const query = wanting(heard.query, { words: [subject] });
  const excluded = { ...query.excluded, titles: [event.id] };
  return showAnswer(scene, { ...query, excluded });
}

/** So many of those that are the most alike are looked at. */
const CLOSEST = 12;

/**
 * "Quelque chose de ce genre plus tard dans le mois ?", "anything similar in Roubaix?": of what is like the
 * event at hand, what is on then, or there. Nothing where nothing is, or more is named.
 */
export function alikeThen(scene: Scene): Reply | undefined {
  const { heard, language, services, turn } = scene;
  const { towns, formats, words, themes } = heard.query.wanted;
  const isMore = formats.length + words.length + themes.length > 0;
  const event = eventAtHand(scene);
  const isAlike = says(heard.text, language.words.intents.aspects.similar);
  // "Sur le même sujet" is of what the last search was about.
  if (!isAlike || !event || isMore || isOfSameSubject(scene)) return undefined;
  // "Something similar the week after?" is counted from the days spoken of.
  const isMoved = (heard.shift ?? heard.turn) !== undefined;
  const { windows } = isMoved ? refine(lastAsked(scene), heard) : heard.query;
  if (windows.length + towns.length === 0) return undefined;
  const then = wanting({ ...emptyQuery(), windows }, { towns });
  const close = similar(services.index, event, turn.now, CLOSEST);
  const fit = fitting(scene, close, then);
  // The closest first: of all that shares something with it, what comes first in the month may share little.
  const alike = close.filter((one) => fit.includes(one)).slice(0, CHOICES);
  if (alike.length === 0) return undefined;
  return listed(scene, alike, language.texts.event.answers.similar(event, alike.length));
}
