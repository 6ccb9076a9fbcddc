import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { z } from "zod";
import type { Conversed } from "../../dialogs/root.js";
import { openConversation } from "../app.js";
import { clock, localMoment } from "../clock.js";
import { MendableError } from "../errors.js";
import { LANGUAGE_CODES } from "../languages/language.js";
import { loadEnvFile, readConfig } from "../ops/config.js";
import { createLog } from "../ops/log.js";
import { runCommand } from "./run-command.js";

const USAGE = `npm run --silent ask -- [--json] [--now 2017-11-10T10:00] [--lang fr] "message" ["next message"…]
npm run --silent ask -- --json --batch < questions.jsonl`;

/** One line of a batch. */
const Script = z.object({
  id: z.union([z.string(), z.number()]),
  now: z.string(),
  lang: z.enum(LANGUAGE_CODES).optional(),
  turns: z.array(z.string()),
});
type Script = z.infer<typeof Script>;

type Assistant = Awaited<ReturnType<typeof openConversation>>;

/** Runs the real dialogs in memory: nothing that is asked here is kept. */
async function ask(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      batch: { type: "boolean", default: false },
      now: { type: "string" },
      lang: { type: "string" },
    },
  });
  loadEnvFile();
  const config = readConfig(process.env);
  const assistant = await openConversation(
    { ...config, DATABASE: ":memory:" },
    createLog(config.LOG_LEVEL),
  );
  try {
    if (values.batch) return await answerBatch(assistant);
    if (positionals.length === 0)
      throw new MendableError("no-message", "There is no message.", USAGE);
    const now = values.now ?? clock(config.BOT_NOW)().toISO() ?? "";
    const script = Script.parse({ id: "ask", now, lang: values.lang, turns: positionals });
    const turns = await replay(assistant, script);
    const print = values.json
      ? JSON.stringify({ id: script.id, turns }, null, 2)
      : asChat(script, turns);
    process.stdout.write(`${print}\n`);
  } finally {
    await assistant.close();
  }
}

async function answerBatch(assistant: Assistant): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === "") continue;
    try {
      const script = Script.parse(JSON.parse(line));
      const turns = await replay(assistant, script);
      process.stdout.write(`${JSON.stringify({ id: script.id, turns })}\n`);
    } catch (error) {
      process.exitCode = 1;
      const why = error instanceof Error ? error.message : String(error);
      process.stderr.write(`Line ${number} is no {"id", "now", "turns": […]}: ${why}\n`);
    }
  }
}

/** One conversation, from its first message to its last, by one person of its own. */
async function replay(assistant: Assistant, { id, now, lang, turns }: Script) {
  const person = { id: `ask:${id}` };
  const locale = lang === undefined ? {} : { locale: lang };
  let state: unknown;
  const replies = [];
  for (const text of turns) {
    const turn = { text, person, now: localMoment(now), ...locale };
    const answered = await assistant.converse(turn, state);
    state = answered.state;
    replies.push(told(answered));
  }
  return replies;
}

/** A turn as it is printed: ids, the plain text of all that was said, the taps. */
function told({ intent, events, also, say }: Conversed) {
  return {
    intent,
    events: Array.from(events, ({ id }) => id),
    also: also.map(({ id }) => id),
    reply: say.map(({ text }) => text).join("\n\n"),
    actions: say.flatMap(({ suggestions = [] }) => suggestions.map(({ label }) => label)),
  };
}

function asChat({ turns }: Script, replies: readonly ReturnType<typeof told>[]): string {
  return replies.map(({ reply }, index) => `> ${turns[index]}\n${reply}`).join("\n\n");
}

await runCommand(ask);
