import { emptyQuery, FACETS, wanting } from "../../src/programme/query.js";
import { spansOf } from "../../src/understanding/cues.js";
import { findAsks, mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import { describedOne } from "../compare/described-one.js";
import { after, type Reply, type Scene } from "../dialog.js";
import { heardAs } from "../look.js";
import { SIDES } from "../meant/by-description/description.js";
import { details } from "./event.js";
import { answerWhether } from "./whether.js";

/**
 * "A friend told me there's something about creating one's own job, when is that?": of what one heard of,
 * the event that its words tell best answers, before any list of those that come close.
 */
export function answerHeardOf(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  const { intents, query } = heard;
  if (!["find", "off-topic", "details"].includes(mainIntent(intents)) || query.windows.length > 0)
    return undefined;
  // "There's an inauguration coming up": of a kind alone, all that are of it.
  const { wanted } = query;
  const told = FACETS.filter((facet) => wanted[facet].length > 0);
  if (told.join() === "formats" && isOfSeveral(scene)) return undefined;
  const text = Text.of(heard.text);
  const [said] = spansOf(text, language.words.sentences.hearsay, "hearsay");
  if (!said) return undefined;
  const [part = ""] = text.typed.slice(said.end).split(CLAUSE_ENDS);
  const rest = text.typed.slice(said.end + part.length);
  const asked = findAsks(Text.of(rest), language.words);
  // "C'est pour les élus ?" asks of its side by what it names.
  const isAsked = asked.aspect !== undefined || asksOfIt(scene, rest);
  const event = isAsked ? describedOne(scene, part) : undefined;
  if (!event) return undefined;
  if (asked.aspect === undefined) {
    const known = heardAs(after(scene, { event: event.id, shown: [event.id] }), rest);
    if (mainIntent(known.heard.intents) !== "details") return undefined;
    return answerWhether(known) ?? details(known);
  }
  return details({
    ...scene,
    heard: {
      ...heard,
      intents: ["details"],
      aspect: asked.aspect,
      aspects: asked.others ?? [],
      query: wanting(emptyQuery(), { titles: [event.id] }),
    },
  });
}

/** Whether the kind that is said has more than one still to come. */
function isOfSeveral({ heard, services, turn }: Scene): boolean {
  const { formats } = heard.query.wanted;
  return services.index.matches(wanting(emptyQuery(), { formats }), turn.now).sure.length > 1;
}

/** Whether it is asked for whom it is, what it costs or whether one registers. */
function asksOfIt(scene: Scene, rest: string): boolean {
  const { ofIt, query } = heardAs(scene, rest).heard;
  return ofIt && SIDES.some((facet) => query.wanted[facet].length > 0);
}

const CLAUSE_ENDS = /[,.;:?!]/;
