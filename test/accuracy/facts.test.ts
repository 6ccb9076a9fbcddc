import { z } from "zod";
import { type Conversation, openConversation } from "../../src/app.js";
import { LANGUAGE_CODES } from "../../src/languages/language.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import { plain } from "../../src/understanding/normalise.js";
import { expectShare, rowsOf } from "./rows.js";
import { lastAnswer } from "./talks.js";

/** An event is named, then something asked of it that no heading has. */
const Row = z.strictObject({
  id: z.string(),
  lang: z.enum(LANGUAGE_CODES),
  now: z.string(),
  turns: z.array(z.string()),
  /** What is printed of it and answers, all of which must be said; empty when nothing is printed. */
  says: z.array(z.string()),
});
type Row = z.infer<typeof Row>;

interface Answered {
  readonly reply: string;
  /** How many events it is of. */
  readonly events: number;
}

describe("facts of an event, asked in words of one's own", function () {
  this.timeout(60_000);
  const rows = rowsOf("facts", Row);
  const answers = new Map<string, Answered>();
  let bot: Conversation;

  before(async () => {
    bot = await openConversation(readConfig({ DATABASE: ":memory:" }), createLog("silent"));
    for (const row of rows) answers.set(row.id, await talk(row));
  });
  after(() => bot.close());

  async function talk(row: Row): Promise<Answered> {
    const { say, events } = await lastAnswer(bot, row);
    return { reply: say.map(({ text }) => text).join("\n"), events: Array.from(events).length };
  }

  const isAnswered = ({ id, says }: Row) => {
    const { reply, events } = answers.get(id) ?? { reply: "", events: 0 };
    const said = asRead(reply);
    return events <= 1 && says.every((printed) => said.includes(asRead(printed)));
  };

  it("are answered by what is printed of it", () => expectShare(rows, isAnswered, 0.88));
});

/** Spaces and case are of no account. */
function asRead(text: string): string {
  return plain(text).replace(/\s+/g, " ");
}
