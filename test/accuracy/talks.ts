import type { Conversed } from "../../dialogs/root.js";
import type { Conversation } from "../../src/app.js";
import { localMoment } from "../../src/clock.js";
import type { LanguageCode } from "../../src/languages/language.js";

/** What a person of their own says, turn by turn. */
interface Talk {
  readonly id: string;
  readonly lang: LanguageCode;
  /** A local ISO moment. */
  readonly now: string;
  readonly turns: readonly string[];
}

/** Plays a talk through the dialogs: what came of its last turn. */
export async function lastAnswer(
  bot: Conversation,
  { id, lang, now, turns }: Talk,
): Promise<Conversed> {
  let last: Conversed | undefined;
  for (const text of turns) {
    const turn = { text, person: { id }, now: localMoment(now), locale: lang };
    last = await bot.converse(turn, last?.state);
  }
  if (!last) throw new Error(`${id} has no turns: give it one.`);
  return last;
}
