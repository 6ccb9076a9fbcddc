import { MemoryStorage } from "botbuilder";
import { expect } from "chai";
import { SignJWT } from "jose";
import type { Served } from "../../../src/channels/serve.js";
import { DirectLineClient, post } from "../../support/direct-line-client.js";
import { serveEcho } from "../../support/server.js";

const SECRET = "a secret of thirty-two characters or more";

async function token(claims: Record<string, unknown>, expires: string, secret = SECRET) {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256" })
    .setAudience("talk")
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret));
}

describe("Direct Line", () => {
  let server: Served;
  let client: DirectLineClient;

  beforeEach(async () => {
    server = await serveEcho();
    client = await DirectLineClient.start(server.address);
  });

  afterEach(async () => {
    await client.drop();
    await server.close();
  });

  it("welcomes the person, also when the socket opens after the welcome", async () => {
    const welcome = await client.hearText("Bonjour !");
    expect(welcome).to.have.nested.property("suggestedActions.actions[0].title", "Ce week-end");
    expect(welcome.from).to.include({ id: "bot", role: "bot" });
  });

  it("echoes the person's message with the id that Web Chat gave it, then answers", async () => {
    const reply = await client.say("bonsoir", { channelData: { clientActivityID: "c1" } });
    expect(reply.status).to.equal(200);
    const { id } = (await reply.json()) as { id: string };
    const echoed = await client.hear((activity) => activity.id === id);
    expect(echoed.channelData).to.include({ clientActivityID: "c1" });
    expect(echoed.from.id).to.match(/^dl_/);
    const answer = await client.hearText("2 : bonsoir");
    expect(answer).not.to.have.any.keys("replyToId", "serviceUrl", "recipient");
  });

  it("keeps the order of many messages sent at once", async () => {
    const texts = Array.from({ length: 10 }, (_, index) => `message ${index}`);
    await Promise.all(texts.map((text) => client.say(text)));
    await client.hear(({ from, text }) => from.role === "bot" && text?.startsWith("11 :") === true);
    const answers = client.heard.filter(({ from }) => from.role === "bot").slice(1);
    expect(answers.map(({ text }) => text?.split(" :")[0])).to.deep.equal(
      texts.map((_, index) => String(index + 2)),
    );
  });

  it("takes nothing from the page but what a page may say", async () => {
    await client.say("carte", {
      from: { id: "dl_someone-else", role: "bot" },
      conversation: { id: "another" },
      serviceUrl: "https://evil.example",
      channelId: "msteams",
      attachments: [{ contentType: "text/html", content: "<script>" }],
    });
    const echoed = await client.hear(({ from, text }) => from.role === "user" && text === "carte");
    expect(echoed.from.id).not.to.equal("dl_someone-else");
    expect(echoed).to.have.nested.property("conversation.id", client.conversation);
    expect(echoed).to.include({ channelId: "directline" });
    expect(echoed).not.to.have.property("attachments");
  });

  it("shows a card's first paragraph, and gives screen readers all of it", async () => {
    await client.say("carte");
    const answer = await client.hearText("Un événement");
    expect(answer.channelData?.["webchat:fallback-text"]).to.contain("Roubaix, samedi 11");
    expect(answer).to.have.nested.property(
      "attachments[0].content.actions[0].data.cardAction.displayText",
      "Où est-ce ?",
    );
  });

  it("brings back what a tap carries", async () => {
    const channelData = { messageBack: { displayText: "Gratuit" } };
    await client.send({ type: "message", value: { choose: "free" }, channelData });
    const answer = await client.hear(({ text }) => text?.startsWith("Reçu") === true);
    expect(answer.text).to.contain("choose");
  });

  it("replays what a dropped listener has missed, and nothing else", async () => {
    await client.hearText("Bonjour !");
    await client.drop();
    const before = client.heard.length;
    await client.say("pendant la coupure");
    expect((await client.reconnect()).status).to.equal(200);
    await client.hearText("2 : pendant la coupure");
    expect(client.heard.slice(before).map(({ text }) => text)).to.deep.equal([
      "pendant la coupure",
      "2 : pendant la coupure",
    ]);
  });

  it("shows the whole conversation again after a restart of the server", async () => {
    const storage = new MemoryStorage();
    const first = await serveEcho({}, { storage });
    const person = await DirectLineClient.start(first.address);
    await person.say("avant");
    await person.hearText("2 : avant");
    await first.close();

    const second = await serveEcho({ PORT: new URL(first.address).port }, { storage });
    person.heard.length = 0;
    expect((await person.reconnect("")).status).to.equal(200);
    await person.hearText("2 : avant");
    await person.say("après");
    await person.hearText("3 : après");
    expect(person.heard.map(({ text }) => text)).to.deep.equal([
      "Bonjour !",
      "avant",
      "2 : avant",
      "après",
      "3 : après",
    ]);
    await person.drop();
    await second.close();
  });

  it("renews a token, also one that expired while the laptop slept", async () => {
    const { conversation } = client;
    const slept = await token({ user: "dl_a", conversation }, "-2 hours");
    expect((await post(server.address, "/tokens/refresh", slept)).status).to.equal(200);
    const old = await token({ user: "dl_a", conversation }, "-25 hours");
    expect((await post(server.address, "/tokens/refresh", old)).status).to.equal(403);
  });

  it("apologises in the person's language when a turn fails, and goes on", async () => {
    await client.say("panne");
    await client.hear(({ text }) => text?.startsWith("Pardon") === true);
    await client.say("panne", { locale: "en-GB" });
    await client.hear(({ text }) => text?.startsWith("Sorry") === true);
    await client.say("toujours là ?");
    await client.hear(
      ({ from, text }) => from.role === "bot" && text?.includes("toujours") === true,
    );
  });

  const refusals: [string, () => Promise<Response>, number][] = [
    ["no token", () => post(server.address, "/conversations"), 403],
    [
      "a token of another secret",
      async () => {
        const forged = await token({ user: "dl_a", conversation: "b" }, "1h", "x".repeat(40));
        return post(server.address, "/conversations", forged);
      },
      403,
    ],
    [
      "an unsigned token",
      () => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
        const unsigned = `${part({ alg: "none" })}.${part({ aud: "talk", exp: 4e9, user: "dl_a", conversation: "b" })}.`;
        return post(server.address, "/conversations", unsigned);
      },
      403,
    ],
    [
      "an expired token",
      async () => {
        const expired = await token(
          { user: "dl_a", conversation: client.conversation },
          "-1 minute",
        );
        const path = `/conversations/${client.conversation}/activities`;
        return post(server.address, path, expired, { type: "message", text: "x" });
      },
      403,
    ],
    [
      "another's conversation",
      async () => {
        const other = await DirectLineClient.start(server.address);
        await other.drop();
        return other.get(`/conversations/${client.conversation}`);
      },
      403,
    ],
    [
      "a conversation that is not kept",
      async () => {
        const unknown = await token({ user: "dl_a", conversation: "gone" }, "1h");
        return post(server.address, "/conversations/gone/activities", unknown, { type: "message" });
      },
      404,
    ],
    ["an activity that is none", () => client.send({ text: 3 }), 400],
    ["a text beyond all bounds", () => client.say("x".repeat(30_000)), 400],
    [
      "an upload",
      () => post(server.address, `/conversations/${client.conversation}/upload`, client.token),
      415,
    ],
  ];
  for (const [what, attempt, status] of refusals) {
    it(`refuses ${what} with ${status}`, async () => {
      const reply = await attempt();
      expect(reply.status).to.equal(status);
      expect(await reply.json()).to.have.nested.property("error.code");
    });
  }

  it("refuses a socket without the conversation's own token", async () => {
    const stranger = await DirectLineClient.start(server.address);
    await stranger.drop();
    const stream = `${server.address.replace("http", "ws")}/v3/directline/conversations/${client.conversation}/stream`;
    for (const address of [
      stream,
      `${stream}?t=x`,
      `${stream}?t=${client.token}`,
      `${stream}/more?t=x`,
    ]) {
      let refused = false;
      await stranger.listen(address).catch(() => {
        refused = true;
      });
      expect(refused, address).to.equal(true);
    }
  });

  it("bounds how many messages a conversation takes in a minute", async () => {
    const strict = await serveEcho({ MESSAGES_PER_MINUTE: "2" });
    const hasty = await DirectLineClient.start(strict.address);
    const replies = [await hasty.say("un"), await hasty.say("deux"), await hasty.say("trois")];
    expect(replies.map(({ status }) => status)).to.deep.equal([200, 200, 429]);
    expect(replies[2]?.headers.get("retry-after")).to.match(/^\d+$/);
    await hasty.drop();
    await strict.close();
  });
});
