import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Conversed } from "../../dialogs/root.js";
import { type Conversation, openConversation } from "../../src/app.js";
import { localMoment } from "../../src/clock.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import { type ChatTurn, readChatScript } from "./chat-script.js";
import { tapsOf } from "./taps.js";

/** Plays each script of a folder through the whole bot, and checks what is said. */
export function playScripts(folder: string): void {
  let bot: Conversation;
  before(async () => {
    bot = await openConversation(readConfig({ DATABASE: ":memory:" }), createLog("silent"));
  });
  after(() => bot.close());

  for (const file of readdirSync(folder).filter((name) => name.endsWith(".chat"))) {
    const script = readChatScript(file, readFileSync(join(folder, file), "utf8"));
    it(`${file}: ${script.title}`, async () => {
      const now = localMoment(script.now);
      const person = { id: `test:${file}` };
      let last: Conversed | undefined;
      let from: unknown;
      for (const turn of script.turns) {
        if (turn.kind !== "or") from = last?.state;
        const message =
          turn.kind === "tap" ? { text: "", data: tapped(turn, last) } : { text: turn.words };
        const answer = await bot.converse({ ...message, person, now }, from);
        check(turn, answer);
        if (turn.kind !== "or") last = answer;
      }
    });
  }
}

/** What the button with that label brings back; the latest one, when several bear it. */
function tapped({ words, line }: ChatTurn, last: Conversed | undefined): unknown {
  const offered = last?.say.flatMap(tapsOf) ?? [];
  const tap = offered.find(({ label }) => label === words);
  const labels = offered.map(({ label }) => label).join(", ");
  expect(tap, `line ${line}: no button "${words}" among: ${labels}`).to.not.equal(undefined);
  return tap?.data;
}

function check(turn: ChatTurn, { say, events, also }: Conversed): void {
  const said = say.map(({ text }) => text).join("\n");
  const where = `line ${turn.line}, "${turn.words}", was answered:\n${said}\n`;
  for (const words of turn.says) expect(spaced(said), where).to.include(spaced(words));
  for (const words of turn.never) expect(spaced(said), where).not.to.include(spaced(words));
  if (turn.events) matchTitles([...events], turn.events, where);
  if (turn.also) matchTitles(also, turn.also, where);
}

/** Each of the titles is found once, and nothing else is. */
function matchTitles(
  found: readonly { readonly title: string }[],
  expected: readonly string[],
  where: string,
): void {
  const titles = found.map(({ title }) => title);
  for (const title of expected) {
    const fitting = titles.filter((one) => one.includes(title));
    expect(fitting.length, `${where}"${title}" among: ${titles.join(" | ")}`).to.equal(1);
  }
  expect(titles.length, `${where}${titles.join(" | ")}`).to.equal(expected.length);
}

/** Scripts are typed with plain spaces. */
function spaced(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ");
}
