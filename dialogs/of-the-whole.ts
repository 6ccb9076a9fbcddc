import { sentencesOf } from "../src/search/telling-sentences.js";
import { says } from "../src/understanding/cues.js";
import { Text } from "../src/understanding/normalise.js";
import { type Reply, reply, type Scene } from "./dialog.js";
import { eventAtHand } from "./meant/on-screen.js";

/** An address on the web, or a number to call. */
const REACHABLE = /www\.|https?:|(?:\d[\s.]?){9}/;

/**
 * What is asked of the programme itself and of nobody's event: how to get one's own into it, to have it as
 * a file, to be sent what was found, who pays for it, how to reach who publishes it. Nothing when it is no such question.
 */
export function answerOfTheWhole(scene: Scene): Reply | undefined {
  const { heard, language, services, state } = scene;
  const { about, finer, topics } = language.words;
  const { about: texts } = language.texts;
  const text = Text.of(heard.text);
  if (state.form) return undefined;
  if (says(text, about.proposes)) return reply(scene, texts.ownEvent());
  if (says(text, about.file)) return reply(scene, texts.noFile(services.rules.operator));
  // What was just sent is confirmed by mail.
  const isSent = state.pending?.kind === "sent";
  if (!isSent && says(text, about.sends)) return reply(scene, texts.sendsNothing);
  if (says(text, about.site)) return reply(scene, texts.contact(services.rules.operator));
  const isOfWhole = says(text, about.itself) || !eventAtHand(scene);
  const { titles, organisers, formats, towns } = heard.query.wanted;
  const isNamed = titles.length + organisers.length + formats.length + towns.length > 0;
  const asks = heard.text.includes("?") || says(text, language.words.sentences.asks);
  if (asks && isOfWhole && !isNamed && says(text, topics.backing) && says(text, about.itself)) {
    return reply(scene, texts.backing(services.printed(["backing"]).slice(0, QUOTED)));
  }
  const isReached = Object.values(finer.ways).some((way) => says(text, way));
  const names = titles.length > 0 || heard.query.windows.length > 0;
  if (!says(text, about.publisher) || names || !(isReached || heard.aspect === "contact"))
    return undefined;
  const ways = services.programme.preface
    .flatMap(sentencesOf)
    .filter((sentence) => REACHABLE.test(sentence));
  return ways.length === 0 ? undefined : reply(scene, texts.printed(ways));
}

/** Sentences quoted at once. */
const QUOTED = 3;
