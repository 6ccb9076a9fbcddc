import type { Event } from "../../src/programme/event.js";
import { isEmpty } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import { resultsCard, resultsText } from "../cards/results-card.js";
import { type Reply, reply, type Scene } from "../dialog.js";
import { onScreen } from "../meant/on-screen.js";

/** Several events fit a description: more than this many are not worth listing to choose from. */
export const CHOICES = 5;

/** Those picked together are shown; of those that merely fit, one is asked for. */
export function severalMeant(scene: Scene, events: readonly Event[]): Reply {
  const { aspect, choice, query, whether } = scene.heard;
  const several = says(scene.heard.text, scene.language.words.sentences.those);
  const picked = choice && ("first" in choice || ("pick" in choice && choice.pick !== "other"));
  const together = picked || several;
  const { which, these, theseIndeed } = scene.language.texts.event;
  // "C'est bien ce matin, les rencontres à LaGrappe ?": all that are then are meant.
  const isThen = whether !== undefined && aspect === undefined && query.windows.length > 0;
  if (isThen && query.wanted.venues.length > 0) {
    return listed(scene, events, theseIndeed(events.length));
  }
  return listed(scene, events, together ? these(events.length) : which());
}

/** Several events fit: they are listed, and a number or a tap chooses. */
export function whichOfThem(scene: Scene, events: readonly Event[]): Reply {
  return listed(scene, events, scene.language.texts.event.which());
}

/** A numbered list, to go on from by number or tap. */
export function listed(scene: Scene, events: readonly Event[], heading: string): Reply {
  const { language, turn } = scene;
  const few = events.slice(0, CHOICES);
  const sections = [{ heading, events: few, from: 1 }];
  const text = resultsText(sections, language, turn.now);
  return reply(
    scene,
    { text, card: resultsCard(text, sections, language, turn.now) },
    { state: { shown: few.map(({ id }) => id), event: undefined }, events: few },
  );
}

/** No event fits: the list on screen to choose from, or how to say which. */
export function noneMeant(scene: Scene): Reply {
  const { heard, language, state } = scene;
  const { event: texts, talk } = language.texts;
  if (heard.choice && "number" in heard.choice && state.shown.length > 0) {
    return reply(scene, texts.noNumber(heard.choice.number, state.shown.length));
  }
  const events = onScreen(scene);
  return events.length > 0
    ? whichOfThem(scene, events)
    : reply(scene, isEmpty(heard.query) ? talk.nothingToChoose() : texts.notThere());
}
