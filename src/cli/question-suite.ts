import { readFileSync } from "node:fs";
import { z } from "zod";
import { openConversation } from "../app.js";
import { localMoment } from "../clock.js";
import { INTENTS } from "../languages/intents.js";
import { LANGUAGE_CODES } from "../languages/language.js";
import { readConfig } from "../ops/config.js";
import { createLog } from "../ops/log.js";

/** One message and what must come of it; events by their number at the head of the file. */
const Expected = z.strictObject({
  say: z.string(),
  /** All that answer, in any order; left out where a turn only leads to the next. */
  events: z.array(z.number()).optional(),
  /** Those that must be offered beside: hours, place or registration unknown. */
  also: z.array(z.number()).default([]),
  intent: z.enum(INTENTS).optional(),
  /** Words that the reply must hold. */
  reply: z.string().optional(),
});
type Expected = z.infer<typeof Expected>;

const Suite = z.strictObject({
  events: z.record(z.string(), z.string()),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      now: z.string(),
      lang: z.enum(LANGUAGE_CODES),
      note: z.string().optional(),
      turns: z.array(Expected).min(1),
    }),
  ),
});

/** What became of one turn: `wrong` is empty when all is as expected. */
export interface Outcome {
  readonly id: string;
  readonly family: string;
  readonly said: string;
  readonly wrong: readonly string[];
}

/** Asks every question of the suite of the real dialogs, each in a conversation of its own. */
export async function askAll(): Promise<readonly Outcome[]> {
  const file = new URL("../../../test/accuracy/questions.json", import.meta.url);
  const suite = Suite.parse(JSON.parse(readFileSync(file, "utf8")));
  const numbers = new Map(Object.entries(suite.events).map(([n, id]) => [id, Number(n)]));
  const config = readConfig({ ...process.env, DATABASE: ":memory:" });
  const conversation = await openConversation(config, createLog("error"));
  const outcomes: Outcome[] = [];
  for (const { id, now, lang, turns } of suite.questions) {
    let state: unknown;
    for (const [index, expected] of turns.entries()) {
      const turn = { text: expected.say, person: { id }, now: localMoment(now), locale: lang };
      const answered = await conversation.converse(turn, state);
      state = answered.state;
      const found = (events: Iterable<{ id: string }>) =>
        Array.from(events, ({ id }) => numbers.get(id) ?? 0);
      const got = {
        events: found(answered.events),
        also: found(answered.also),
        intent: answered.intent,
        reply: answered.say.map(({ text }) => text).join("\n"),
      };
      outcomes.push({
        id: `${id}.${index + 1}`,
        family: id.replace(/-\w+$/, ""),
        said: expected.say,
        wrong: differences(expected, got),
      });
    }
  }
  await conversation.close();
  return outcomes;
}

interface Got {
  readonly events: readonly number[];
  readonly also: readonly number[];
  readonly intent: string;
  readonly reply: string;
}

function differences(expected: Expected, got: Got): readonly string[] {
  const wrong: string[] = [];
  const { events = got.events } = expected;
  const missing = events.filter((event) => !got.events.includes(event));
  const extra = got.events.filter((event) => !events.includes(event));
  const unoffered = expected.also.filter((event) => !got.also.includes(event));
  if (missing.length > 0) wrong.push(`missing ${missing}`);
  if (extra.length > 0) wrong.push(`extra ${extra}`);
  if (unoffered.length > 0) wrong.push(`not beside ${unoffered}`);
  if (expected.intent !== undefined && expected.intent !== got.intent)
    wrong.push(`${got.intent} instead of ${expected.intent}`);
  if (expected.reply !== undefined && !got.reply.includes(expected.reply))
    wrong.push(`reply without "${expected.reply}"`);
  return wrong;
}
