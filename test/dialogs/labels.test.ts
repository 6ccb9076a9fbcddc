import { expect } from "chai";
import type { Conversed } from "../../dialogs/root.js";
import { type Conversation, openConversation } from "../../src/app.js";
import { localMoment } from "../../src/clock.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import { tapsOf } from "../support/taps.js";

/** Conversations after which buttons are offered; their labels typed must do as much. */
const TALKS: readonly (readonly string[])[] = [
  ["bonjour"],
  ["rescrit fiscal"],
  ["c'est où, le rescrit fiscal ?"],
  ["je m'inscris au forum métiers"],
  ["je m'inscris aux Roumics"],
  ["je m'inscris aux portes ouvertes Arcadis"],
  ["je m'inscris à la semaine étudiante", "oui"],
  ["je m'inscris au rescrit fiscal", "Luc Morel", "luc@gmial.com"],
  ["je m'inscris au rescrit fiscal", "Luc Morel, luc@free.fr"],
  ["je m'inscris au rescrit fiscal", "Luc Morel, luc@free.fr", "non"],
  ["je m'inscris au rescrit fiscal", "Luc Morel, luc@free.fr", "non", "1"],
  ["je m'inscris au rescrit fiscal", "Luc Morel, luc@free.fr", "non", "1", "non"],
  ["je m'inscris au rescrit fiscal", "Luc Morel, luc@free.fr", "non", "1", "non", "non"],
  ["effacer mes données"],
  ["hello"],
  ["where is the rescrit fiscal?"],
  ["I want to register for the rescrit fiscal", "Ann Lee", "ann@gmial.com"],
  ["I want to register for the rescrit fiscal", "Ann Lee, ann@free.fr", "no", "1", "no"],
  ["I want to register for the rescrit fiscal", "Ann Lee, ann@free.fr", "no", "1", "no", "no"],
  ["I want to register for the forum métiers"],
  ["I want to register for the Arcadis open day"],
  ["erase my data"],
];

describe("the labels of buttons", () => {
  let bot: Conversation;
  before(async () => {
    bot = await openConversation(readConfig({ DATABASE: ":memory:" }), createLog("silent"));
  });
  after(() => bot.close());

  for (const [number, talk] of TALKS.entries()) {
    it(`do when typed what they do when tapped, after “${talk.join("” “")}”`, async () => {
      const now = localMoment("2017-11-06T09:00");
      let last: Conversed | undefined;
      const person = { id: `test:labels ${number}` };
      for (const text of talk) last = await bot.converse({ text, person, now }, last?.state);
      // Searches are told by their words, and a request is sent once only.
      const taps = (last?.say.flatMap(tapsOf) ?? []).filter(
        ({ data }) => !JSON.stringify(data).includes('"search"'),
      );
      expect(taps).not.to.be.empty;
      for (const [place, { label, data }] of taps.entries()) {
        const other = { id: `test:labels ${number} ${place}` };
        const asTyped = await bot.converse({ text: label, person: other, now }, last?.state);
        const asTapped = await bot.converse({ text: "", data, person: other, now }, last?.state);
        expect(said(asTyped), label).to.equal(said(asTapped));
      }
    });
  }
});

/** What was said, but for the reference, which is new each time. */
function said({ say }: Conversed): string {
  const sent = /[A-Z2-9]{4}-[A-Z2-9]{4}/;
  return say.map(({ text }) => (sent.test(text) ? "sent" : text)).join("\n");
}
