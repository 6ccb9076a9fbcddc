import { readFileSync } from "node:fs";
import { expect } from "chai";
import { type Form, freshState } from "../../../dialogs/state.js";
import { type Conversation, openConversation } from "../../../src/app.js";
import { localMoment } from "../../../src/clock.js";
import { LANGUAGE_CODES } from "../../../src/languages/language.js";
import { readConfig } from "../../../src/ops/config.js";
import { createLog } from "../../../src/ops/log.js";

/** What the form holds where each part of the lists begins. */
const STAGES: Readonly<Record<string, Omit<Form, "eventId">>> = {
  "asked for the name": { asking: "name" },
  "asked for the address": { asking: "email", name: "Claire Dupont" },
  "asked whether to send": {
    asking: "confirm",
    name: "Claire Dupont",
    email: "c.dupont@example.org",
  },
  "asked whether to send, all told": {
    asking: "confirm",
    name: "Claire Dupont",
    email: "c.dupont@example.org",
    phone: "+33612345678",
    seats: 3,
    message: "on arrive en bus",
  },
};

const BEGIN = "inscrivez-moi à l'itinéraire ESS et communs";
const NOW = localMoment("2017-11-06T09:00");

/**
 * Each line of the lists is one message to an open form, and what it changes of it: "claire + 1 → name:
 * claire · seats: 2", "nothing", or "sent".
 */
describe("a message to an open form", () => {
  let bot: Conversation;
  let eventId = "";

  before(async () => {
    bot = await openConversation(readConfig({ DATABASE: ":memory:" }), createLog("silent"));
    const person = { id: "test:form-messages" };
    const begun = await bot.converse({ text: BEGIN, person, now: NOW }, undefined);
    eventId = begun.state.form?.eventId ?? "";
  });
  after(() => bot.close());

  for (const language of LANGUAGE_CODES) {
    let stage = "";
    const list = readFileSync(`test/dialogs/registration/form-messages.${language}.txt`, "utf8");
    for (const line of list.split("\n")) {
      if (line.startsWith("## ")) stage = line.slice(3);
      const [message, expected] = line.split(" → ");
      if (message === undefined || expected === undefined) continue;
      const before = STAGES[stage];
      it(`${stage}: ${line}`, async () => {
        expect(before, stage).not.to.equal(undefined);
        const form: Form = { asking: "name", ...before, eventId };
        const state = { ...freshState(language), begun: true as const, form, event: eventId };
        const person = { id: `test:${line}` };
        const { state: after, say } = await bot.converse(
          { text: message, person, now: NOW },
          state,
        );
        const said = say.map(({ text }) => text).join("\n");
        expect(changesOf(form, after.form), said).to.equal(ordered(expected));
      });
    }
  }
});

/** In the order of the form. */
const FIELDS = ["name", "email", "phone", "seats", "message"] as const;

function changesOf(before: Form, after: Form | undefined): string {
  if (!after) return "sent";
  const changed = FIELDS.filter((field) => after[field] !== before[field]);
  return changed.map((field) => `${field}: ${after[field]}`).join(" · ") || "nothing";
}

function ordered(expected: string): string {
  const told = expected.split(" · ");
  const place = (one: string) => FIELDS.findIndex((field) => one.startsWith(`${field}: `));
  return told.toSorted((one, other) => place(one) - place(other)).join(" · ");
}
