import { isEmpty, wanting } from "../src/programme/query.js";
import { sentencesOf } from "../src/search/telling-sentences.js";
import { says } from "../src/understanding/cues.js";
import { Text } from "../src/understanding/normalise.js";
import { accessible } from "./about.js";
import { type Reply, reply, type Scene } from "./dialog.js";
import { eventAtHand } from "./meant/on-screen.js";

/** An address on the web, or a number to call. */
const REACHABLE = /www\.|https?:|(?:\d[\s.]?){9}/;

/**
 * What is asked of the programme itself and of nobody's event: how to get one's own into it, to have it as
 * a file, to be sent what was found, who pays for it, how to reach who publishes it, who signs it; and what is
 * blamed of how it is made known. Nothing when it is no such question.
 */
export function answerOfTheWhole(scene: Scene): Reply | undefined {
  const { heard, language, services, state } = scene;
  const { about, finer, topics } = language.words;
  const { about: texts } = language.texts;
  const text = Text.of(heard.text);
  if (state.form) return undefined;
  // "What a pity. It was very badly advertised."
  const isNothing = isEmpty(wanting(heard.query, { words: [] })) && !heard.story;
  const isAsking = scene.turn.text.includes("?") || !isNothing;
  if (!isAsking && says(scene.turn.text, about.blames)) {
    return reply(scene, texts.blamed(services.rules.operator));
  }
  if (says(text, about.proposes)) return reply(scene, texts.ownEvent());
  if (says(text, about.file)) return reply(scene, texts.noFile(services.rules.operator));
  // What was just sent is confirmed by mail.
  const isSent = state.pending?.kind === "sent";
  if (!isSent && says(text, about.sends)) return reply(scene, texts.sendsNothing);
  if (says(text, about.site)) return reply(scene, texts.contact(services.rules.operator));
  if (says(text, about.venues) && heard.aspect === "accessibility") return accessible(scene);
  const isOfWhole = says(text, about.itself) || !eventAtHand(scene);
  const { titles, organisers, formats, towns } = heard.query.wanted;
  const isNamed = titles.length + organisers.length + formats.length + towns.length > 0;
  const asks = heard.text.includes("?") || says(text, language.words.sentences.asks);
  if (asks && isOfWhole && !isNamed && says(text, topics.backing) && says(text, about.itself)) {
    return reply(scene, texts.backing(services.printed(["backing"]).slice(0, QUOTED)));
  }
  // "Is there a press contact for the whole month?"
  const isOfMonth = heard.query.windows.every(({ grain }) => grain === "month");
  const isBare = isEmpty({ ...heard.query, windows: [] }) && isOfMonth && !heard.choice;
  if (isBare && says(text, about.itself) && heard.aspect === "contact")
    return reply(scene, texts.contact(services.rules.operator));
  const signed = signature(scene, text);
  if (signed) return reply(scene, texts.printed([signed]));
  const isReached = Object.values(finer.ways).some((way) => says(text, way));
  const names = titles.length > 0 || heard.query.windows.length > 0;
  if (!says(text, about.publisher) || names || !(isReached || heard.aspect === "contact"))
    return undefined;
  const ways = services.programme.preface
    .flatMap(sentencesOf)
    .filter((sentence) => REACHABLE.test(sentence));
  return ways.length === 0 ? undefined : reply(scene, texts.printed(ways));
}

/** "Qui signe l'édito ?": the name that stands alone below a text, which no sign ends. */
function signature({ language, services }: Scene, text: Text): string | undefined {
  const { about } = language.words;
  if (!says(text, about.foreword) || !says(text, about.wrote)) return undefined;
  return services.programme.preface.find(
    (one) => NAME_FIRST.test(one) && !/[.!?…]$/.test(one) && !REACHABLE.test(one),
  );
}

/** A first name and a surname. */
const NAME_FIRST = /^\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{L}’'-]+/u;

/** Sentences quoted at once. */
const QUOTED = 3;
