import { FACETS, isEmpty, type Query } from "../../src/programme/query.js";
import { says } from "../../src/understanding/cues.js";
import type { Reply, Scene } from "../dialog.js";
import { ofThese } from "../meant/by-description/fitting.js";
import { meantEvents } from "../meant/meant.js";
import { eventAtHand, onScreen } from "../meant/on-screen.js";
import { withOddDate } from "../search/odd-date.js";
import { showAnswer } from "../search/pages.js";
import type { Form } from "../state.js";

/**
 * "Je voudrais venir samedi à Roubaix": nobody chose an event yet, so what fits is shown, and a
 * request for it offered. Nothing when an event is named, chosen or at hand, or when who comes is told as
 * for a request: "I want to come to the video-game session: Sam Whitaker, sam@…".
 *
 * @param told what the message tells of the request already
 */
export function answerWish(scene: Scene, told: Form): Reply | undefined {
  const { heard } = scene;
  // "Inscrivez-moi pour le 31 novembre": what is on the day before is no event that was chosen.
  if (heard.oddDate?.why === "no-such-day") {
    const found = withOddDate(scene, heard.query, showAnswer(scene, heard.query));
    return withOffer(scene, found, told);
  }
  const isSomebody = told.name !== undefined && told.email !== undefined;
  if (isSomebody && !isOnlyWhenOrWhere(heard.query)) return undefined;
  if (!isWish(scene) || heard.choice || heard.query.wanted.titles.length > 0) return undefined;
  if (isEmpty(heard.query) || isOnScreen(scene)) return undefined;
  return withOffer(scene, showAnswer(scene, heard.query), told);
}

/** Whether what is on screen or at hand fits the words: then it is meant. */
function isOnScreen(scene: Scene): boolean {
  const { heard, services, turn } = scene;
  const atHand = eventAtHand(scene);
  const near = [...onScreen(scene), ...(atHand ? [atHand] : [])];
  const meant = meantEvents(scene);
  if (meant.length === 0 || !meant.every((event) => near.includes(event))) return false;
  return services.index.search(ofThese(meant, heard.query, heard), turn.now).events.length > 0;
}

/** A day, an hour or a town may be that of many events: the one found is shown before it is asked for. */
export function isOnlyWhenOrWhere({ wanted }: Query): boolean {
  return FACETS.every((facet) => facet === "towns" || wanted[facet].length === 0);
}

/** Would like to come, and asks for no registration yet. */
export function isWish({ language, turn }: Scene): boolean {
  return says(turn.text, language.words.formTalk.wishes);
}

/** Says under what was found that a request can be passed on, and waits for the answer. */
export function withOffer(scene: Scene, found: Reply, told: Form): Reply {
  const [event, ...others] = found.events;
  const last = found.say.at(-1);
  const open = event && (others.length > 0 || event.registration !== "none");
  if (!last || !open) return found;
  const offer = scene.language.texts.form.offer(others.length === 0);
  const text = `${last.text}\n${offer}`;
  return {
    ...found,
    say: [...found.say.slice(0, -1), { ...last, text }],
    state: { ...found.state, pending: { kind: "register", form: told, offered: true } },
  };
}
