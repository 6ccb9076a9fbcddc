import { expect } from "chai";
import { type Conversation, openConversation } from "../src/app.js";
import type { Served } from "../src/channels/serve.js";
import { localMoment } from "../src/clock.js";
import { smtpMailer } from "../src/notifications/mailers.js";
import { sendDue } from "../src/notifications/post.js";
import { readConfig } from "../src/ops/config.js";
import { createLog } from "../src/ops/log.js";
import { eraseRequests } from "../src/registration/register.js";
import { remind } from "../src/registration/reminders.js";
import { HOUSE } from "./notifications/sample-house.js";
import { APP_ID, LocalBotFramework } from "./support/bot-framework.js";
import { DirectLineClient } from "./support/direct-line-client.js";
import { type MailServer, startMailServer } from "./support/mail-server.js";
import { serveEcho } from "./support/server.js";

const EVE = localMoment("2017-11-13T09:00");
const EVENT = "2017-11-14-vie-associative-et-communes";
const FORM = {
  do: "fill",
  event: EVENT,
  name: "Zoé Petit",
  email: "zoe@example.org",
  phone: "",
  seats: "2",
  message: "",
};

describe("a reminder", function () {
  this.timeout(30_000);
  let bot: Conversation;
  let framework: LocalBotFramework;
  let server: Served;
  let mails: MailServer;

  beforeEach(async () => {
    const now = { BOT_NOW: "2017-11-10T10:00" };
    bot = await openConversation(readConfig({ DATABASE: ":memory:", ...now }), createLog("silent"));
    framework = await LocalBotFramework.start();
    mails = await startMailServer();
    const settings = { ...now, MicrosoftAppId: APP_ID, MicrosoftAppPassword: "word" };
    const { converse, storage } = bot;
    const parts = { ...framework.parts, converse, storage: storage.botState };
    server = await serveEcho(settings, parts);
  });

  afterEach(async () => {
    await server.close();
    await mails.close();
    await framework.close();
    await bot.close();
  });

  /** What leaves when the day before has come, or another moment. */
  const sendReminders = async (at = EVE) => {
    const mailer = smtpMailer(mails.url, "bot@mois-ess.example");
    const post = { ...bot.storage, mailer, house: HOUSE, speak: server.speak };
    await sendDue(post, EVE.minus({ days: 1 }));
    mails.received.length = 0;
    await remind(bot.storage.requests, EVE);
    await sendDue(post, at);
    mailer.close();
    return mails.received.map(({ subject }) => subject);
  };
  const kept = async () => {
    const [request] = await bot.storage.requests.select({});
    return request;
  };

  describe("on the web page", () => {
    let client: DirectLineClient;
    const said = (text: string) =>
      client.hear(({ text: words, from }) => from.role === "bot" && words?.includes(text) === true);
    const tap = (value: unknown) => client.say("", { value });

    beforeEach(async () => {
      client = await DirectLineClient.start(server.address);
      await client.say("inscris-moi à vie associative");
      await said("prénom et nom");
      await tap(FORM);
      await said("Voici votre demande");
      await client.say("oui");
      await said("Ce n’est pas encore une inscription");
      await client.say("rappelle-moi la veille");
      await said("par e-mail et ici");
    });
    afterEach(() => client.drop());

    it("is mailed and said there, the day before and once", async () => {
      expect(await sendReminders()).to.deep.equal([
        "C’est demain\u00a0: VIE ASSOCIATIVE ET COMMUNES",
      ]);
      await said("c’est demain");
      expect(await sendReminders()).to.deep.equal([]);
      const heard = client.heard.filter(({ text }) => text?.includes("c’est demain"));
      expect(heard).to.have.length(1);
    });

    it("keeps no name and no word of the conversation for it", async () => {
      const { conversation = "" } = (await kept()) ?? {};
      expect(JSON.parse(conversation)).to.deep.equal({
        channelId: "directline",
        conversation: { id: client.conversation },
      });
    });

    it("is only mailed when the conversation is no more", async () => {
      const request = await kept();
      const conversation = request?.conversation?.replace(client.conversation, "gone");
      if (!request) throw new Error("nothing was kept");
      await bot.storage.requests.change(EVENT, (book) => book.put({ ...request, conversation }));
      expect(await sendReminders()).to.have.length(1);
      expect(await bot.storage.outbox.list()).to.deep.equal([]);
    });

    it("is not sent at all once its day has passed", async () => {
      expect(await sendReminders(EVE.plus({ days: 1 }))).to.deep.equal([]);
      const dead = (await bot.storage.outbox.list()).map(({ kind, failure }) => [kind, failure]);
      expect(dead).to.have.deep.members([
        ["reminder", "too-late"],
        ["reminder-said", "too-late"],
      ]);
    });

    it("is forgotten, conversation and all, when the mail's link erases", async () => {
      const request = await kept();
      const user = request?.person.replace("directline:", "");
      const room = `directline/conversations/${client.conversation}`;
      const keys = [room, `${room}/0`, `${room}/3`, `${room}/users/${user}/`];
      const { requests, botState } = bot.storage;
      expect(Object.keys(await botState.read(keys))).to.deep.equal(keys);
      await eraseRequests(requests, await requests.select({}), EVE);
      expect(await botState.read(keys)).to.deep.equal({});
      await client.say("mes demandes");
      await said("Vous n’avez pas de demande");
    });

    it("is forgotten with the request, and the conversation with it", async () => {
      await client.say("annuler ma demande");
      await said("J’annule votre demande");
      await client.say("oui");
      await said("est annulée");
      expect(await kept()).to.not.have.property("conversation");
      await client.say("effacer mes données");
      await said("C’est définitif");
      await client.say("oui");
      await said("j’ai oublié notre conversation");
      await client.drop();
      client.heard.length = 0;
      await client.reconnect("");
      await said("j’ai oublié notre conversation");
      expect(client.heard).to.have.length(1);
      await client.say("bonjour");
      await said("Bonjour");
      expect(await sendReminders()).to.deep.equal([]);
    });
  });

  describe("in Teams", () => {
    const say = async (body: Record<string, unknown>, conversation = {}) => {
      framework.delivered.length = 0;
      await fetch(`${server.address}/api/messages`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          Authorization: `Bearer ${await framework.sign()}`,
        },
        body: JSON.stringify({
          type: "message",
          id: "a1",
          channelId: "msteams",
          serviceUrl: framework.address,
          from: { id: "29:zoe", name: "Zoé Petit" },
          recipient: { id: "28:bot", name: "Bot" },
          conversation: { id: "a:zoe", conversationType: "personal", ...conversation },
          ...body,
        }),
      });
      return JSON.stringify(framework.delivered.map(({ activity }) => activity));
    };

    beforeEach(() => {
      framework.members.set("29:zoe", { name: "Zoé Petit", email: "zoe@example.org" });
    });

    it("has the profile's name and address proposed, and takes neither unasked", async () => {
      expect(await say({ text: "inscris-moi à vie associative" }))
        .to.include("Votre profil indique")
        .and.include("Zoé Petit");
      expect(await say({ value: { do: "say", text: "Zoé Petit" } })).to.include("zoe@example.org");
      const form = await say({ value: { do: "form", event: EVENT } });
      expect(form).to.match(/"id":"email"[^{}]*"value":"zoe@example.org"/);
      expect(form).to.match(/"id":"name"[^{}]*"value":"Zoé Petit"/);
      expect(await say({ text: "autre@example.org" })).to.include("Je l’envoie");
      expect(framework.membersAsked).to.equal(1);
      expect(await kept()).to.equal(undefined);
    });

    it("does without a profile that Teams does not tell", async () => {
      framework.members.clear();
      const asked = await say({ text: "inscris-moi à vie associative", from: { id: "29:x" } });
      expect(asked).to.include("prénom et nom").and.not.include("Votre profil");
    });

    const register = async (conversation = {}) => {
      await say({ text: "inscris-moi à vie associative" }, conversation);
      expect(await say({ value: FORM }, conversation)).to.include("Voici votre demande");
      await say({ text: "oui" }, conversation);
      return say({ text: "rappelle-moi la veille" }, conversation);
    };

    it("is mailed and said in the person's own conversation", async () => {
      expect(await register()).to.include("par e-mail et ici");
      framework.delivered.length = 0;
      expect(await sendReminders()).to.have.length(1);
      expect(framework.delivered).to.have.length(1);
      const [sent] = framework.delivered;
      expect(sent?.path).to.match(/^\/v3\/conversations\/a%3Azoe\/activities/);
      expect(sent?.authorization).to.equal("Bearer the-bots-own");
      expect(sent?.activity.text).to.include("c’est demain");
    });

    it("is only mailed where others would read it", async () => {
      const group = { id: "19:all", conversationType: "groupChat" };
      expect(await register(group))
        .to.include("par e-mail.")
        .and.not.include("et ici");
      expect(await kept()).to.not.have.property("conversation");
    });

    it("does not fail where the bot was removed", async () => {
      await register();
      framework.status = 403;
      expect(await sendReminders()).to.have.length(1);
      expect(await bot.storage.outbox.list()).to.deep.equal([]);
    });
  });
});
