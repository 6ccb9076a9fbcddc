import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { expect } from "chai";
import { MendableError } from "../../src/errors.js";
import { readConfig, Settings } from "../../src/ops/config.js";

describe("the settings", () => {
  const example = readFileSync(".env.example", "utf8");

  it("are all in .env.example, and nothing else is", () => {
    expect(Object.keys(parseEnv(example)).sort()).to.deep.equal(Object.keys(Settings.shape).sort());
  });

  it("can be used as .env.example gives them", () => {
    const config = readConfig(parseEnv(example));
    expect(config).to.include({ PORT: 3978, HOST: "127.0.0.1", BOT_NOW: "2017-11-06T09:00" });
    expect(config.SECRET).to.equal(undefined);
  });

  it("have defaults, which an empty value means too", () => {
    const { BOT_NOW: _, ...defaults } = readConfig({ PORT: " ", SECRET: "", HOME: "/root" });
    expect(defaults).to.deep.equal(readConfig({}));
  });

  it("are read as what they are", () => {
    const config = readConfig({
      PORT: "8080",
      PUBLIC_URL: "https://bot.example.org/",
      EMBED_ORIGINS: "https://a.example, https://b.example",
    });
    expect(config.PORT).to.equal(8080);
    expect(config.PUBLIC_URL).to.equal("https://bot.example.org");
    expect(config.EMBED_ORIGINS).to.deep.equal(["https://a.example", "https://b.example"]);
  });

  const bad: [name: string, value: string][] = [
    ["PORT", "99999"],
    ["PORT", "http"],
    ["PUBLIC_URL", "bot.example.org"],
    ["PUBLIC_URL", "javascript:alert(1)"],
    ["EMBED_ORIGINS", "https://a.example; script-src *"],
    ["BOT_NOW", "tomorrow"],
    ["BOT_NOW", "2017-13-45"],
    ["SECRET", "short"],
    ["REQUESTS_KEPT_DAYS", "0"],
    ["REQUESTS_KEPT_DAYS", "for ever"],
    ["MicrosoftAppId", "my-bot"],
    ["MicrosoftAppId", "11111111-2222-4333-8444-555555555555"],
    ["SMTP_URL", "https://mail.example.org"],
    ["OPERATOR_EMAIL", "nobody"],
    ["MAIL_DIGEST", "25:00"],
    ["LOG_LEVEL", "loud"],
  ];
  for (const [name, value] of bad) {
    it(`refuse ${name}=${value} in one line that names it and says how to mend it`, () => {
      try {
        readConfig({ [name]: value });
        expect.fail("it was taken");
      } catch (error) {
        expect(error).to.be.instanceOf(MendableError);
        const { code, message } =
          error instanceof MendableError ? error : { code: "", message: "" };
        expect(code).to.equal("bad-setting");
        expect(message).to.contain(name).and.contain(".env.example").and.not.contain("\n");
      }
    });
  }
});
