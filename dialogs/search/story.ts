import { emptyQuery, type Query, wanting } from "../../src/programme/query.js";
import { resembling } from "../../src/search/resembling.js";
import { settle } from "../../src/search/settle.js";
import { says } from "../../src/understanding/cues.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { showAnswer } from "./pages.js";
import { unprintedRemarks } from "./unprinted.js";

/** A mark that chance gives a message that asks for events, and one that seems to ask for none. */
const CHANCE = 2.5;
const CHANCE_OF_OTHERS = 5;

/** A kind of event of which there are more asks for a choice, sooner when it is to be "on that". */
const MOST = 4;
const MOST_ON_THAT = 2;
/** So many that hold one word are no answer to a story. */
const MANY = 4;

/**
 * "Je suis prof de techno, mes élèves ne jurent que par leurs consoles, je m'en servirais bien": the
 * events that come closest to all that is told, where the question alone finds nothing, or asks
 * nothing. Nothing when it is no story, or no event has much in common with it.
 */
export function answerStory(scene: Scene): Reply | undefined {
  const { heard, language, services, state, turn } = scene;
  const { story } = heard;
  const leans = state.query !== undefined && (heard.follows || heard.choice !== undefined);
  if (!story || state.form || leans || isAnswered(scene)) return undefined;
  const { events, mark } = resembling(
    services.index,
    story,
    [...ofKind(heard.query, story.dated), ...boundsOf(heard.query, story.dated)],
    turn.now,
  );
  const isOther = mainIntent(heard.intents) === "off-topic";
  if (mark < (isOther ? CHANCE_OF_OTHERS : CHANCE)) return undefined;
  const query = wanting(emptyQuery(), { titles: events.map(({ id }) => id) });
  const said = language.texts.search.resembling(events.length);
  const remarks = unprintedRemarks(scene);
  return showAnswer(scene, query, { said: [...remarks, said].join(" ") });
}

/** The question finds something by itself, with all its words, and more than all of a kind or for some people. */
function isAnswered({ heard, language, services, turn }: Scene): boolean {
  if (mainIntent(heard.intents) !== "find") return false;
  const { query, unknown, apart } = settle(services.index, heard.query, [], turn.now);
  const count = services.index.matches(query, turn.now).sure.length;
  const { formats, audiences, ...others } = heard.query.wanted;
  const isWide = Object.values(others).every(({ length }) => length === 0);
  // "On vient avec deux enfants les 18 et 19, quelque chose pour eux ?": what is on then answers.
  const isDated = heard.query.windows.length > 0 && count > 0;
  if (isWide && formats.length === 0 && audiences.length > 0) return isDated;
  const isOnThat = says(Text.of(heard.text), language.words.sentences.onThat);
  const most = isOnThat ? MOST_ON_THAT : MOST;
  if (isWide && formats.length > 0 && count > most) return false;
  // "Trésorière d'une asso, vous pouvez m'aider ?": all that speaks of associations helps nobody.
  if (others.words.length > 0 && count > MANY) return false;
  return unknown.length + apart.length === 0 && count > 0;
}

/** The same, of the kind of event that the question asks for: "une rencontre sur ce sujet". */
function ofKind(query: Query, isDated: boolean): readonly Query[] {
  const { formats } = query.wanted;
  return formats.length === 0
    ? []
    : boundsOf(query, isDated).map((bound) => wanting(bound, { formats }));
}

/**
 * The days and places of a query, its days, its places, and neither; days that the question itself
 * names hold.
 */
function boundsOf({ near, windows, excluded, wanted }: Query, isDated: boolean): readonly Query[] {
  // A town that is turned away stays so: "Loos is a bit far".
  const none = emptyQuery();
  const anything = { ...none, excluded: { ...none.excluded, towns: excluded.towns } };
  const days = {
    ...anything,
    windows,
    excluded: { ...anything.excluded, windows: excluded.windows },
  };
  const placed = (query: Query) => ({
    ...wanting(query, { towns: wanted.towns }),
    ...(near && { near }),
  });
  return [placed(days), days, ...(isDated ? [] : [placed(anything), anything])];
}
