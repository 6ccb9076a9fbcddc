import type { Aspect } from "../../src/languages/intents.js";
import type { EventTexts } from "../../src/languages/texts/event-texts.js";
import type { Event } from "../../src/programme/event.js";
import { type Reply, reply, type Scene, tap } from "../dialog.js";

/** More lines than this are a list to read, not an answer. */
const MOST = 5;

/** The sides that are told in a few words. */
const FACTS: Partial<
  Record<Aspect, (event: Event, texts: EventTexts, now: Scene["turn"]["now"]) => string>
> = {
  when: (event, { when }, now) => when(event, now),
  where: (event, { where }) => where(event),
  access: (event, { where }) => where(event),
  price: (event, { price }) => price(event),
  registration: (event, { registration }) => registration(event),
  contact: (event, { reach }) => reach(event),
  organiser: ({ organisers }) => organisers.join(", "),
};

/**
 * Some sides of each of a few events: a person who asks of a list wants the answers, not a question.
 * When all answers are the same, it is said once. Nothing for sides that take more than a line.
 */
export function answerEach(
  scene: Scene,
  events: readonly Event[],
  aspects: readonly Aspect[],
): Reply | undefined {
  const { language, turn } = scene;
  const { event: texts, said } = language.texts;
  const sides = aspects.map((aspect) => FACTS[aspect]).filter((side) => side !== undefined);
  const few = events.slice(0, MOST);
  if (sides.length === 0) return undefined;
  const facts = few.map((event) =>
    sides.map((fact) => fact(event, texts, turn.now) || texts.unsaid).join(" — "),
  );
  const alike = new Set(facts).size === 1;
  const lines = few.map(({ title }, at) => `${at + 1}. ${title}${said.colon}${facts[at]}`);
  const text = alike ? texts.allAlike(few.length, facts[0] ?? "") : lines.join("\n");
  const suggestions = few.map(({ id }, at) => tap(`${at + 1}`, { do: "details", event: id }));
  return reply(
    scene,
    { text, suggestions },
    {
      state: { shown: few.map(({ id }) => id), event: undefined, aspect: aspects[0] },
      events: few,
    },
  );
}
