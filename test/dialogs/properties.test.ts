import { createRequire } from "node:module";
import { expect } from "chai";
import fc from "fast-check";
import type { Conversed } from "../../dialogs/root.js";
import { readState } from "../../dialogs/state.js";
import { type Conversation, openConversation } from "../../src/app.js";
import { localMoment } from "../../src/clock.js";
import { BUTTON } from "../../src/languages/button.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import type { Event } from "../../src/programme/event.js";
import type { Say, Suggestion } from "../../src/turn.js";
import { cpuTimer } from "../support/cpu-time.js";
import { tapsOf } from "../support/taps.js";
import { MESSAGES } from "./messages.js";

/** Its module build lacks file endings, which Node needs: the bundle has none to miss. */
const { AdaptiveCard }: typeof import("adaptivecards") = createRequire(import.meta.url)(
  "adaptivecards/dist/adaptivecards.js",
);
/** More than any answer takes; the design asks for 200 ms. */
const SLOWEST = 200;
const CONVERSATIONS = 120;
const LONGEST = 12;

/** One step: a message, one of the taps offered so far (by its place from the latest), or bad data. */
type Step = { readonly say: string } | { readonly tap: number } | { readonly data: unknown };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ say: fc.constantFrom(...MESSAGES) }) },
  { weight: 1, arbitrary: fc.record({ say: fc.string({ unit: "grapheme", maxLength: 60 }) }) },
  { weight: 4, arbitrary: fc.record({ tap: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ data: fc.jsonValue({ maxDepth: 2 }) }) },
);
const now = fc.constantFrom(
  "2017-09-01T10:00",
  "2017-11-09T10:00",
  "2017-11-18T23:59",
  "2018-01-10T10:00",
);
const conversation = fc.record({
  now,
  steps: fc.array(step, { minLength: 1, maxLength: LONGEST }),
});

describe("any conversation", () => {
  let bot: Conversation;
  let events: ReadonlyMap<string, Event>;
  before(async () => {
    bot = await openConversation(readConfig({ DATABASE: ":memory:" }), createLog("silent"));
    // The first message of each language makes its expressions ready.
    for (const text of ["bonjour", "hello"]) {
      await bot.converse(
        {
          text,
          person: { id: "test:first" },
          now: localMoment("2017-11-09T10:00"),
        },
        undefined,
      );
    }
    events = new Map(bot.source.current().events.map((event) => [event.id, event]));
  });
  after(() => bot.close());

  it("keeps its state, answers soon, stays with the programme and leads on", async function () {
    this.timeout(60_000);
    let person = 0;
    const property = fc.asyncProperty(conversation, async ({ now, steps }) => {
      const who = { id: `test:any:${person++}` };
      const offered: Suggestion[] = [];
      let kept: unknown;
      for (const one of steps) {
        const turn = { ...heard(one, offered), person: who, now: localMoment(now) };
        const spent = cpuTimer();
        const answered = await bot.converse(turn, kept);
        const took = spent();
        expect(took, `slow: ${turn.text}`).to.be.lessThan(SLOWEST);
        check(answered, events);
        kept = JSON.parse(JSON.stringify(answered.state));
        offered.unshift(...answered.say.flatMap(tapsOf));
      }
    });
    await fc.assert(property, { numRuns: CONVERSATIONS, seed: 5 });
  });
});

function heard(step: Step, offered: readonly Suggestion[]) {
  if ("say" in step) return { text: step.say };
  if ("data" in step) return { text: "", data: step.data };
  return {
    text: "",
    data: offered[step.tap % Math.max(1, offered.length)]?.data ?? { do: "gone" },
  };
}

function check({ say, state, events: found, also }: Conversed, events: ReadonlyMap<string, Event>) {
  expect(readState(JSON.parse(JSON.stringify(state))), JSON.stringify(state)).not.to.equal(
    undefined,
  );
  for (const event of [...found, ...also]) expect(events.get(event.id)).to.equal(event);
  const ids = [...state.shown, ...(state.event === undefined ? [] : [state.event])];
  for (const id of ids) expect(events.has(id), id).to.equal(true);
  const last = say.at(-1);
  expect(last && leadsOn(last), `a dead end: ${last?.text}`).to.equal(true);
  for (const one of say) checkSaid(one, [...found, ...also], events);
}

function leadsOn(said: Say): boolean {
  return tapsOf(said).length > 0 || said.text.trim().endsWith("?");
}

function checkSaid(said: Say, told: readonly Event[], events: ReadonlyMap<string, Event>) {
  expect(said.text.trim()).not.to.equal("");
  expect(said.text).not.to.match(/undefined|\[object|NaN/);
  for (const { label, data } of tapsOf(said)) {
    expect(label.trim(), JSON.stringify(data)).not.to.equal("");
    expect(label.length, label).to.be.at.most(BUTTON);
    if (typeof data.event === "string") expect(events.has(data.event), data.event).to.equal(true);
  }
  for (const title of titlesListed(said.text)) {
    expect(
      told.map((event) => event.title),
      title,
    ).to.include(title);
  }
  if (said.card) checkCard(said.card);
}

/** "3. LES ROUMICS — vendredi 17…": the numbered lines of a list begin with a title. */
function titlesListed(text: string): readonly string[] {
  return [...text.matchAll(/^\d+\. (.+?) — /gm)].map(([, title = ""]) => title);
}

function checkCard(card: NonNullable<Say["card"]>) {
  expect(Number(card.version)).to.be.at.most(1.5);
  const parsed = new AdaptiveCard();
  parsed.parse(card);
  const { validationEvents } = parsed.validateProperties();
  expect(validationEvents.map(({ message }) => message)).to.deep.equal([]);
}
