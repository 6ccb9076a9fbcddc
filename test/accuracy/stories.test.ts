import { z } from "zod";
import { type Conversation, openConversation } from "../../src/app.js";
import { localMoment } from "../../src/clock.js";
import { LANGUAGE_CODES } from "../../src/languages/language.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import { numbersOfEvents } from "./numbers.js";
import { expectShare, rowsOf } from "./rows.js";

/** What somebody tells of themselves, and the events that help, by their number in questions.json. */
const Row = z.strictObject({
  id: z.string(),
  lang: z.enum(LANGUAGE_CODES),
  now: z.string(),
  say: z.string(),
  /** These must be among those listed; empty when the programme has nothing for it. */
  must: z.array(z.number()),
  /** A longer list helps nobody. */
  max: z.number(),
  never: z.array(z.number()).default([]),
});
type Row = z.infer<typeof Row>;

describe("what people tell of themselves, written by others", function () {
  this.timeout(60_000);
  const numbers = numbersOfEvents();
  const rows = rowsOf("stories", Row);
  const listed = new Map<string, readonly number[]>();
  let bot: Conversation;

  before(async () => {
    bot = await openConversation(readConfig({ DATABASE: ":memory:" }), createLog("silent"));
    for (const { id, lang, now, say } of rows) {
      const turn = { text: say, person: { id }, now: localMoment(now), locale: lang };
      const { events } = await bot.converse(turn, undefined);
      listed.set(
        id,
        Array.from(events, (event) => numbers.get(event.id) ?? 0),
      );
    }
  });
  after(() => bot.close());

  const isHelped = ({ id, must, max, never }: Row) => {
    const events = listed.get(id) ?? [];
    return (
      must.every((number) => events.includes(number)) &&
      events.length <= max &&
      !never.some((number) => events.includes(number))
    );
  };

  it("leads to what helps, without asking for all of its words", () => {
    expectShare(rows, isHelped, 0.72);
  });
});
