import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect } from "chai";
import { talkInConsole } from "../../src/channels/console.js";
import { clock } from "../../src/clock.js";
import { echo } from "../support/echo.js";

async function talk(lines: readonly string[], colour = false): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const said = text(output);
  const parts = {
    converse: echo,
    clock: clock("2017-11-06"),
    locale: "fr-FR",
    hint: "Aide",
    apology: "Pardon",
  };
  const talking = talkInConsole({ ...parts, input, output, colour });
  input.end(lines.map((line) => `${line}\n`).join(""));
  await talking;
  output.end();
  return said;
}

describe("the terminal", () => {
  it("welcomes, and numbers what can be chosen", async () => {
    const said = await talk([]);
    expect(said).to.contain("Aide").and.contain("Bonjour !").and.contain("2 Gratuit");
  });

  it("takes a number for the choice that it names", async () => {
    expect(await talk(["2"])).to.contain("free");
    expect(await talk(["carte", "2"])).to.contain("register");
  });

  it("takes a number that names no choice for what was typed", async () => {
    expect(await talk(["59"])).to.contain("2 : 59");
  });

  it("shows the address of a link that is chosen, without a turn", async () => {
    const said = await talk(["carte", "3", "encore"]);
    expect(said.match(/https:\/\/example\.org\//g)).to.have.lengthOf(2);
    expect(said).to.contain("3 : encore");
  });

  it("says sorry and goes on when a turn fails", async () => {
    expect(await talk(["panne", "toujours là"]))
      .to.contain("Pardon")
      .and.contain("toujours là");
  });

  it("uses colours only when told to", async () => {
    expect(await talk(["carte"])).not.to.contain("\u001b[");
    expect(await talk(["carte"], true)).to.contain("\u001b[");
  });
});
