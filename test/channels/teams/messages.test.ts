import { expect } from "chai";
import { generateKeyPair, SignJWT } from "jose";
import type { Served } from "../../../src/channels/serve.js";
import { APP_ID, LocalBotFramework } from "../../support/bot-framework.js";
import { serveEcho } from "../../support/server.js";

function activity(serviceUrl: string, more: Record<string, unknown> = {}) {
  return {
    type: "message",
    id: "a1",
    text: "bonjour",
    channelId: "msteams",
    serviceUrl,
    from: { id: "29:person", name: "Camille" },
    recipient: { id: "28:bot", name: "Bot" },
    conversation: { id: "19:thread" },
    ...more,
  };
}

async function call(server: Served, body: unknown, token?: string, more = {}): Promise<Response> {
  return fetch(`${server.address}/api/messages`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...more,
    },
    body: JSON.stringify(body),
  });
}

describe("/api/messages with an app id", () => {
  let framework: LocalBotFramework;
  let server: Served;

  before(async () => {
    framework = await LocalBotFramework.start();
    const settings = { MicrosoftAppId: APP_ID, MicrosoftAppPassword: "word" };
    server = await serveEcho(settings, framework.parts);
  });

  beforeEach(() => {
    framework.delivered.length = 0;
  });

  after(async () => {
    await server.close();
    await framework.close();
  });

  it("answers a proven call at the channel's own address, as the bot", async () => {
    const reply = await call(server, activity(framework.address), await framework.sign());
    expect(reply.status).to.equal(200);
    expect(framework.delivered).to.have.lengthOf(1);
    const [sent] = framework.delivered;
    expect(sent?.path).to.equal("/v3/conversations/19%3Athread/activities/a1");
    expect(sent?.authorization).to.equal("Bearer the-bots-own");
    expect(sent?.activity).to.include({ type: "message", text: "1 : bonjour" });
  });

  it("reads past the mention of itself, and offers buttons, since Teams hides suggestions", async () => {
    const text = "<at>Mois de l'ESS</at>&nbsp;carte ou rien";
    const body = activity(framework.address, { text, conversation: { id: "19:mention" } });
    await call(server, body, await framework.sign());
    const sent = framework.delivered[0]?.activity;
    expect(sent).to.include({ text: "1 : carte ou rien" });
    expect(sent).not.to.have.property("suggestedActions");
    expect(sent).to.have.nested.property("attachments[0].content.actions[1].title", "Gratuit");
    expect(sent).to.have.nested.property(
      "attachments[0].content.actions[1].data.msteams.displayText",
      "Gratuit",
    );
  });

  it("welcomes a person who joins, and not itself", async () => {
    const joined = (id: string) =>
      activity(framework.address, {
        type: "conversationUpdate",
        text: undefined,
        membersAdded: [{ id }],
        conversation: { id: `19:${id}` },
      });
    await call(server, joined("28:bot"), await framework.sign());
    expect(framework.delivered).to.have.lengthOf(0);
    await call(server, joined("29:person"), await framework.sign());
    expect(framework.delivered[0]?.activity).to.include({ text: "Bonjour !" });
  });

  for (const type of ["invoke", "typing", "messageReaction", "installationUpdate", "unheard-of"]) {
    it(`survives an activity of type ${type}`, async () => {
      const body = activity(framework.address, { type, name: "composeExtension/query" });
      const { status } = await call(server, body, await framework.sign());
      expect(status).to.equal(type === "invoke" ? 501 : 200);
    });
  }

  it("keeps two people of one thread apart", async () => {
    const say = async (person: string) =>
      call(
        server,
        activity(framework.address, { from: { id: person }, conversation: { id: "19:group" } }),
        await framework.sign(),
      );
    await say("29:one");
    await say("29:one");
    await say("29:two");
    const texts = framework.delivered.map((sent) => sent.activity.text);
    expect(texts).to.deep.equal(["1 : bonjour", "2 : bonjour", "1 : bonjour"]);
  });

  const secret = new TextEncoder().encode("x".repeat(40));
  const future = 4_000_000_000;
  const forgeries: Record<string, () => Promise<string | undefined>> = {
    "no token": async () => undefined,
    "no token at all": async () => "x",
    "algorithm none": async () => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
      const claims = { iss: "https://api.botframework.com", aud: APP_ID, exp: future };
      return `${part({ alg: "none", kid: "one" })}.${part({ ...claims, serviceurl: framework.address })}.`;
    },
    HS256: () => framework.sign({}, { alg: "HS256" }, secret),
    "another key": async () => {
      const other = await generateKeyPair("RS256");
      return new SignJWT({ aud: APP_ID, serviceurl: framework.address })
        .setIssuer("https://api.botframework.com")
        .setExpirationTime("1h")
        .setProtectedHeader({ alg: "RS256", kid: "one" })
        .sign(other.privateKey);
    },
    "an unknown key": () => framework.sign({}, { kid: "two" }),
    "another issuer": () => framework.sign({ iss: "https://evil.example" }),
    "another audience": () => framework.sign({ aud: "22222222-2222-4333-8444-555555555555" }),
    "not valid before next year": () => framework.sign({ nbf: future, exp: future + 600 }),
    "no longer valid": () => framework.sign({ exp: 1_500_000_000 }),
    "valid for ever": () => framework.sign({ exp: undefined }),
    "another service address": () => framework.sign({ serviceurl: "https://evil.example" }),
    "no service address": () => framework.sign({ serviceurl: undefined }),
  };
  for (const [what, token] of Object.entries(forgeries)) {
    it(`refuses a token with ${what}`, async () => {
      const reply = await call(server, activity(framework.address), await token());
      expect(reply.status).to.equal(401);
      expect(framework.delivered).to.have.lengthOf(0);
    });
  }

  it("refuses a key that is not endorsed for the channel", async () => {
    const body = activity(framework.address, { channelId: "skype" });
    expect((await call(server, body, await framework.sign())).status).to.equal(401);
  });

  it("cannot be made to speak into the web page's conversations", async () => {
    const serviceUrl = "urn:local:directline";
    const token = await framework.sign({ serviceurl: serviceUrl });
    expect((await call(server, activity(serviceUrl), token)).status).to.equal(400);
  });

  it("says that it cannot check, when the keys cannot be fetched", async () => {
    const lost = await serveEcho(
      { MicrosoftAppId: APP_ID, MicrosoftAppPassword: "word" },
      { ...framework.parts, issuer: { issuer: "x", metadataUrl: "http://127.0.0.1:9/openid" } },
    );
    const reply = await call(lost, activity(framework.address), await framework.sign());
    expect(reply.status).to.equal(503);
    await lost.close();
  });
});

describe("/api/messages without an app id", () => {
  let framework: LocalBotFramework;
  let server: Served;

  before(async () => {
    framework = await LocalBotFramework.start();
    server = await serveEcho();
  });

  after(async () => {
    await server.close();
    await framework.close();
  });

  it("answers this machine, as an emulator needs", async () => {
    const body = activity(framework.address, { channelId: "emulator" });
    expect((await call(server, body)).status).to.equal(200);
    expect(framework.delivered[0]?.activity).to.include({ text: "1 : bonjour" });
  });

  it("refuses what came through a proxy, or asks to be answered elsewhere", async () => {
    const body = activity(framework.address);
    expect(
      (await call(server, body, undefined, { "X-Forwarded-For": "127.0.0.1" })).status,
    ).to.equal(403);
    expect((await call(server, activity("https://evil.example"))).status).to.equal(403);
  });
});
