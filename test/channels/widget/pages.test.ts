import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect } from "chai";
import type { Served } from "../../../src/channels/serve.js";
import { escapeHtml } from "../../../src/channels/widget/layout.js";
import { serveEcho } from "../../support/server.js";

describe("the pages", () => {
  let server: Served;

  before(async () => {
    server = await serveEcho({
      BOT_NOW: "2017-11-06T14:30",
      EMBED_ORIGINS: "https://www.example.org",
    });
  });

  after(() => server.close());

  const get = (path: string, language: string) =>
    fetch(server.address + path, { headers: { "Accept-Language": language } });

  const languages: [header: string, query: string, code: string][] = [
    ["fr-FR,fr;q=0.9", "", "fr"],
    ["en-GB,en;q=0.9,fr;q=0.8", "", "en"],
    ["nl,en;q=0.3,fr;q=0.7", "", "fr"],
    ["nl", "", "fr"],
    ["en;q=high,,;;", "", "en"],
    ["fr", "?lang=en", "en"],
    ["en", "?lang=../..", "en"],
  ];
  for (const [header, query, code] of languages) {
    it(`speaks ${code} to a browser that asks for "${header}"${query}`, async () => {
      expect(await (await get(`/${query}`, header)).text()).to.contain(`<html lang="${code}">`);
    });
  }

  it("leads a browser back from an address that is none", async () => {
    const headers = { Accept: "text/html,*/*;q=0.8", "Accept-Language": "fr" };
    const reply = await fetch(`${server.address}/plan`, { headers });
    expect(reply.status).to.equal(404);
    expect(await reply.text())
      .to.contain("Cette page n’existe pas")
      .and.contain('href="/?lang=fr"');
    const told = await (await get("/plan", "fr")).json();
    expect(told).to.deep.equal({
      error: { code: "ResourceNotFound", message: "Refused with status 404." },
    });
  });

  it("says the moment that is pretended, as people say it", async () => {
    expect(await (await get("/", "fr")).text()).to.contain(
      "lundi 6 novembre 2017 à 14\u00a0h\u00a030",
    );
    expect(await (await get("/", "en")).text()).to.contain("Monday 6 November 2017 at 14:30");
  });

  it("may be framed by the sites of the settings, and only the chat may", async () => {
    const policy = async (path: string) =>
      (await get(path, "fr")).headers.get("content-security-policy");
    expect(await policy("/")).to.contain("frame-ancestors 'self' https://www.example.org");
    expect(await policy("/privacy")).to.contain("frame-ancestors 'none'");
  });

  it("uses a fresh nonce each time, and nothing from elsewhere", async () => {
    const [one, other] = await Promise.all([get("/", "fr"), get("/", "fr")]);
    const nonce = (reply: Response) =>
      /nonce-([^']+)/.exec(reply.headers.get("content-security-policy") ?? "")?.[1];
    expect(nonce(one)).not.to.equal(nonce(other));
    expect(await one.text()).not.to.match(/(src|href)="(https?:)?\/\//);
  });

  it("links to the pages beside it", async () => {
    expect(await (await get("/", "en")).text()).to.contain(
      '<a href="/privacy?lang=en">Your data</a>',
    );
    expect(await (await get("/privacy", "en")).text()).to.contain("<h1>Your personal data</h1>");
  });

  it("gives other sites a small script, and the chat's own weight compressed", async () => {
    const embed = await get("/embed.js", "fr");
    expect(embed.headers.get("access-control-allow-origin")).to.equal("*");
    const words = await (await get("/embed-texts.js", "fr")).text();
    expect(gzipSync((await embed.text()) + words).length).to.be.below(10_240);
    const chat = await fetch(`${server.address}/assets/webchat.js`, {
      headers: { "Accept-Encoding": "br" },
    });
    expect(chat.headers.get("content-encoding")).to.equal("br");
    expect((await chat.text()).length).to.equal(
      readFileSync("vendor/botframework-webchat/webchat.js", "utf8").length,
    );
  });

  it("sends nothing again to a browser that has it", async () => {
    const first = await get("/assets/page.css", "fr");
    const again = await fetch(`${server.address}/assets/page.css`, {
      headers: { "If-None-Match": first.headers.get("etag") ?? "" },
    });
    expect(again.status).to.equal(304);
  });

  it("escapes what stands in its texts", () => {
    expect(escapeHtml(`<a href="x" title='y'>&</a>`)).to.equal(
      "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;",
    );
  });
});
