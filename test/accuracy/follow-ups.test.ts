import { z } from "zod";
import { readState } from "../../dialogs/state.js";
import { type Conversation, openConversation } from "../../src/app.js";
import { INTENTS } from "../../src/languages/intents.js";
import { LANGUAGE_CODES } from "../../src/languages/language.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import type { Query } from "../../src/programme/query.js";
import { expectShare, rowsOf } from "./rows.js";
import { lastAnswer } from "./talks.js";

/** What the last turn of a talk wants; of a search also what it then asks for. */
const Row = z.strictObject({
  id: z.string(),
  lang: z.enum(LANGUAGE_CODES),
  ref: z.string(),
  turns: z.array(z.string()),
  intent: z.enum(INTENTS),
  asked: z
    .strictObject({
      towns: z.array(z.string()),
      start: z.string().nullable(),
      end: z.string().nullable(),
      price: z.string().nullable(),
    })
    .optional(),
});
type Row = z.infer<typeof Row>;

interface Answered {
  readonly intent: string;
  /** What is asked for once the talk is over, as the rows say it. */
  readonly asked: NonNullable<Row["asked"]>;
}

function inShort(query: Query | undefined): Answered["asked"] {
  const [first] = query?.windows ?? [];
  const near = query?.near ? [query.near.place] : [];
  return {
    towns: [...(query?.wanted.towns ?? []), ...near].toSorted(),
    start: first?.start ?? null,
    end: first?.end ?? null,
    price: query?.wanted.prices.includes("free") ? "free" : null,
  };
}

describe("follow-ups written by others", function () {
  this.timeout(60_000);
  const rows = rowsOf("follow-ups", Row);
  const searches = rows.filter(({ asked }) => asked !== undefined);
  const answers = new Map<string, Answered>();
  let bot: Conversation;

  before(async () => {
    bot = await openConversation(readConfig({ DATABASE: ":memory:" }), createLog("silent"));
    for (const row of rows) answers.set(row.id, await talk(row));
  });
  after(() => bot.close());

  async function talk({ ref, ...row }: Row): Promise<Answered> {
    const { intent, state } = await lastAnswer(bot, { ...row, now: ref });
    return { intent, asked: inShort(readState(state)?.query) };
  }

  const agree = (row: Row, ...keys: (keyof Answered["asked"])[]) =>
    keys.every(
      (key) => JSON.stringify(answers.get(row.id)?.asked[key]) === JSON.stringify(row.asked?.[key]),
    );

  it("are read for what they want", () =>
    expectShare(rows, ({ id, intent }) => answers.get(id)?.intent === intent, 0.9));
  it("keep or change the towns", () => expectShare(searches, (row) => agree(row, "towns"), 0.92));
  it("keep or change the dates", () =>
    expectShare(searches, (row) => agree(row, "start", "end"), 0.92));
  it("keep or change the price", () => expectShare(searches, (row) => agree(row, "price"), 0.92));
});
