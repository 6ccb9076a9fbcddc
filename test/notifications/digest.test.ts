import { expect } from "chai";
import { sendDigests } from "../../src/notifications/digest.js";
import { smtpMailer } from "../../src/notifications/mailers.js";
import { type Post, sendDue } from "../../src/notifications/post.js";
import { type Registrations, registrations } from "../../src/registration/register.js";
import { openStorage, type Storage } from "../../src/storage/open.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { type Place, STORAGES } from "../support/storages.js";
import { HOUSE, unheard } from "./sample-house.js";

const EVENING = NOW.set({ hour: 18 });
const OTHER = sampleEvent({ id: "2017-11-15-another", title: "Un autre" });

for (const { kind, fresh } of STORAGES) {
  describe(`the daily digest from ${kind}`, function () {
    this.timeout(60_000);
    let place: Place;
    let storage: Storage;
    let asked: Registrations;
    let server: MailServer;
    let post: Post;

    beforeEach(async () => {
      place = await fresh();
      storage = await openStorage(place.where, () => NOW);
      asked = registrations(storage.requests);
      server = await startMailServer();
      const mailer = smtpMailer(server.url, "bot@mois-ess.example");
      post = { ...storage, mailer, speak: unheard, house: { ...HOUSE, digestAt: "18:00" } };
    });
    afterEach(async () => {
      post.mailer.close();
      await server.close();
      await storage.close();
      await place.remove();
    });

    const ask = async (name: string, event = sampleEvent(), now = NOW) => {
      const draft = sampleDraft({ email: `${name}@exemple.fr`, person: name, eventId: event.id });
      const outcome = await asked.request(draft, event, now);
      return "request" in outcome ? outcome.request.reference : "";
    };
    const toOrganisers = () =>
      server.received.filter((mail) => JSON.stringify(mail.to).includes("anis.example"));

    it("writes to people at once, and to organisers once a day for each event", async () => {
      const lea = await ask("lea");
      const karim = await ask("karim");
      await ask("jo", OTHER);
      await asked.cancel(karim, "karim", NOW);
      expect(await sendDue(post, NOW)).to.equal(4);
      expect(await sendDigests(post, EVENING.minus({ minutes: 1 }))).to.equal(0);
      expect(toOrganisers()).to.deep.equal([]);
      expect(await sendDigests(post, EVENING)).to.equal(2);
      const mail = toOrganisers().find(({ subject }) => subject?.includes("Roumics"));
      expect(mail?.subject).to.equal("Demandes d’inscription du jour (2)\u00a0: Les Roumics");
      const text = mail?.text?.replaceAll("\u00a0", " ");
      expect(text).to.include(`${lea} : 2 places, à confirmer ou refuser`);
      expect(text).to.include(`${karim} : 2 places, annulée`);
      expect(mail?.text?.match(/https:\/\/bot\.example\/r\//g)).to.have.length(2);
      expect(mail?.text).to.not.match(/lea@|karim@|Marie/);
      expect(await sendDigests(post, EVENING.plus({ hours: 1 }))).to.equal(0);
      expect(await storage.outbox.list()).to.deep.equal([]);
    });

    it("leaves what comes after the hour to the next day", async () => {
      await ask("late", sampleEvent(), EVENING.plus({ minutes: 1 }));
      expect(await sendDigests(post, EVENING.plus({ hours: 5 }))).to.equal(0);
      expect(await sendDigests(post, EVENING.plus({ days: 1 }))).to.equal(1);
    });

    it("tries again with the same Message-ID, and tells nothing of erased requests", async () => {
      await ask("lea");
      await ask("karim");
      await ask("jo", OTHER);
      await asked.erase("jo", NOW);
      const [first] = (await storage.outbox.list()).filter(({ kind: letter }) =>
        letter.startsWith("requested-"),
      );
      const away = { ...post, mailer: smtpMailer("smtp://127.0.0.1:1", "bot@mois-ess.example") };
      expect(await sendDigests(away, EVENING)).to.equal(0);
      expect(await sendDigests(post, EVENING)).to.equal(0);
      expect(await sendDigests(post, EVENING.plus({ minutes: 1 }))).to.equal(1);
      const [mail] = toOrganisers();
      expect(mail?.messageId).to.equal(`<${first?.id}@mois-ess.example>`);
      expect(mail?.text).to.not.include("Un autre");
    });
  });
}
