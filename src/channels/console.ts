import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import { z } from "zod";
import type { Clock } from "../clock.js";
import type { Converse, Say, Turn } from "../turn.js";

export interface ConsoleParts {
  readonly converse: Converse;
  readonly clock: Clock;
  readonly input: Readable;
  readonly output: Writable;
  /** The language of the terminal, "fr-FR". */
  readonly locale: string;
  /** One line on how to choose and how to leave. */
  readonly hint: string;
  /** What is said when a turn fails. */
  readonly apology: string;
  /** Whether the terminal shows colours and wants them (https://no-color.org). */
  readonly colour: boolean;
}

/** Something that can be chosen by its number. */
interface Choice {
  readonly label: string;
  readonly data?: unknown;
  readonly url?: string;
}

/** Talks in a terminal until its input ends: the same turns as everywhere, cards in words. */
export async function talkInConsole(parts: ConsoleParts): Promise<void> {
  const { converse, clock, input, output, locale, hint } = parts;
  const lines = createInterface({ input, output, prompt: paint("› ", "1;32", parts.colour) });
  // Taken at once: lines that come before anyone waits for them would be lost.
  const typed = lines[Symbol.asyncIterator]();
  const person = { id: "console:local" };
  let state: unknown;
  let choices: readonly Choice[] = [];

  const answer = async (turn: Pick<Turn, "text" | "data" | "joined">) => {
    try {
      const answered = await converse({ ...turn, person, now: clock(), locale }, state);
      state = answered.state;
      choices = answered.say.flatMap(choicesOf);
      for (const say of answered.say) output.write(`${say.text}\n\n`);
    } catch {
      output.write(`${parts.apology}\n\n`);
    }
    choices.forEach(({ label, url }, index) => {
      const number = paint(`${index + 1}`, "1", parts.colour);
      output.write(`  ${number} ${label}${url ? ` — ${url}` : ""}\n`);
    });
  };

  output.write(`${paint(hint, "2", parts.colour)}\n\n`);
  await answer({ text: "", joined: true });
  lines.prompt();
  for await (const line of typed) {
    const text = line.trim();
    const choice = /^\d{1,2}$/.test(text) ? choices[Number(text) - 1] : undefined;
    if (choice?.url) output.write(`${choice.url}\n`);
    else if (choice) await answer({ text: "", data: choice.data });
    else if (text) await answer({ text });
    lines.prompt();
  }
  output.write("\n");
}

const CardAction = z.object({
  type: z.enum(["Action.Submit", "Action.Execute", "Action.OpenUrl"]),
  title: z.string(),
  data: z.unknown().optional(),
  url: z.string().optional(),
});

/** The suggestions, and the buttons of the card but those that send a form: here one types. */
function choicesOf({ card, suggestions = [] }: Say): readonly Choice[] {
  const isForm = JSON.stringify(card ?? {}).includes('"type":"Input.');
  const shown = suggestions.filter(({ needsCards }) => !needsCards);
  return [...(card && !isForm ? buttonsIn(card) : []), ...shown];
}

function buttonsIn(part: unknown): readonly Choice[] {
  if (Array.isArray(part)) return part.flatMap(buttonsIn);
  if (typeof part !== "object" || part === null) return [];
  const action = CardAction.safeParse(part).data;
  if (action) {
    const { title, data, url } = action;
    return [{ label: title, data, ...(url ? { url } : {}) }];
  }
  return Object.values(part).flatMap(buttonsIn);
}

function paint(text: string, code: string, colour: boolean): string {
  return colour ? `\u001b[${code}m${text}\u001b[0m` : text;
}
