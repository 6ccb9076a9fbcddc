import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import ICAL from "ical.js";
import { type ParsedMail, simpleParser } from "mailparser";
import { fileMailer, smtpMailer } from "../../src/notifications/mailers.js";
import { DELAYS, type Post, sendDue } from "../../src/notifications/post.js";
import { signedLinks } from "../../src/registration/manage.js";
import { type Registrations, registrations } from "../../src/registration/register.js";
import { openStorage, type Storage } from "../../src/storage/open.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";
import { type MailServer, startMailServer } from "../support/mail-server.js";
import { type Place, STORAGES } from "../support/storages.js";
import { HOUSE, SECRET, unheard } from "./sample-house.js";

const FROM = "Mois de l’ESS <bot@mois-ess.example>";
const NASTY = `<script>alert(1)</script> [x](javascript:1) =1+1 "q" 'a' ; DROP`;

for (const { kind, fresh } of STORAGES) {
  describe(`letters from ${kind}`, function () {
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
      server = await startMailServer({ refused: ["gone@exemple.fr"] });
      post = { ...storage, house: HOUSE, speak: unheard, mailer: smtpMailer(server.url, FROM) };
    });
    afterEach(async () => {
      post.mailer.close();
      await server.close();
      await storage.close();
      await place.remove();
    });

    const mailTo = (address: string): ParsedMail => {
      const found = server.received.find((mail) => JSON.stringify(mail.to).includes(address));
      if (!found) throw new Error(`no mail to ${address}`);
      return found;
    };

    it("confirms the request to the person, calendar and signed link included", async () => {
      await asked.request(sampleDraft(), sampleEvent(), NOW);
      expect(await sendDue(post, NOW)).to.equal(2);
      const mail = mailTo("marie@exemple.fr");
      expect(mail.subject).to.equal("Votre demande d’inscription\u00a0: Les Roumics");
      expect(mail.text).to.include("pas encore une inscription");
      expect(mail.text).to.include("La Condition Publique, 14 place Faidherbe, Roubaix");
      expect(mail.html).to.not.match(/<img|src=|http-equiv/);
      const [entry] = entriesOf(mail);
      expect(entry?.startDate.toJSDate().toISOString()).to.equal("2017-11-14T13:00:00.000Z");
      expect(entry?.endDate.toJSDate().toISOString()).to.equal("2017-11-14T16:30:00.000Z");
      const opened = await signedLinks(storage.requests, SECRET).open(tokenIn(mail), NOW);
      expect(opened).to.deep.include({ kind: "person", can: ["cancel", "remind", "erase"] });
    });

    it("tells the organiser, who may answer the person or the request", async () => {
      await asked.request(sampleDraft(), sampleEvent(), NOW);
      await sendDue(post, NOW);
      const notice = mailTo("contact@anis.example");
      expect(notice.replyTo?.value[0]).to.deep.equal({
        name: "Marie d’Hondt",
        address: "marie@exemple.fr",
      });
      const links = signedLinks(storage.requests, SECRET);
      const token = tokenIn(notice);
      expect(await links.act(token, "cancel", NOW)).to.deep.equal({ kind: "refused" });
      expect(await links.act(token, "confirm", NOW)).to.have.property("kind", "done");
      expect(await links.act(token, "confirm", NOW)).to.deep.equal({ kind: "refused" });
      server.received.length = 0;
      await sendDue(post, NOW);
      const [entry] = entriesOf(mailTo("marie@exemple.fr"));
      expect(entry?.component.getFirstPropertyValue("sequence")).to.equal(1);
      expect(entry?.component.getFirstPropertyValue("status")).to.equal("CONFIRMED");
    });

    it("cancels by the same calendar entry", async () => {
      const outcome = await asked.request(sampleDraft(), sampleEvent(), NOW);
      await sendDue(post, NOW);
      const [before] = entriesOf(mailTo("marie@exemple.fr"));
      server.received.length = 0;
      if (!("request" in outcome)) throw new Error("refused");
      await asked.cancel(outcome.request.reference, "directline:dl_1", NOW);
      await sendDue(post, NOW);
      const [after] = entriesOf(mailTo("marie@exemple.fr"));
      expect(after?.uid).to.equal(before?.uid);
      expect(after?.component.getFirstPropertyValue("status")).to.equal("CANCELLED");
      expect(after?.component.getFirstPropertyValue("sequence")).to.equal(1);
      expect(mailTo("contact@anis.example").subject).to.include("annulée");
    });

    it("writes in the person's language, and to the operator where no organiser is known", async () => {
      const event = sampleEvent({ contact: { phones: [], emails: [], urls: [] } });
      await asked.request(sampleDraft({ language: "en" }), event, NOW);
      await sendDue(post, NOW);
      expect(mailTo("marie@exemple.fr").subject).to.equal("Your registration request: Les Roumics");
      expect(mailTo("operator@mois-ess.example").subject).to.include("Demande d’inscription");
    });

    it("keeps what people write harmless in every part of a mail", async () => {
      const draft = sampleDraft({ name: NASTY, message: `${NASTY}\r\nBcc: all@exemple.fr\r\n` });
      const event = sampleEvent({ title: `${NASTY}\r\nBcc: all@exemple.fr` });
      await asked.request(draft, event, NOW);
      await sendDue(post, NOW);
      expect(server.received).to.have.length(2);
      for (const mail of server.received) {
        expect(mail.headers.has("bcc")).to.equal(false);
        expect(mail.html).to.not.include("<script>");
        expect(mail.html).to.include("&lt;script&gt;");
      }
      const [entry] = entriesOf(mailTo("marie@exemple.fr"));
      expect(entry?.summary).to.include(NASTY);
    });

    it("loses nothing when the server is down for an hour", async () => {
      await asked.request(sampleDraft(), sampleEvent(), NOW);
      const away = { ...post, mailer: smtpMailer("smtp://127.0.0.1:1", FROM) };
      let now = NOW;
      for (const delay of DELAYS.slice(0, 4)) {
        expect(await sendDue(away, now)).to.equal(0);
        now = now.plus({ minutes: delay });
      }
      const waiting = await storage.outbox.list();
      expect(waiting.map(({ state, failure }) => [state, failure])).to.deep.equal([
        ["pending", "ESOCKET"],
        ["pending", "ESOCKET"],
      ]);
      expect(await sendDue(post, now)).to.equal(2);
      expect(await storage.outbox.list()).to.deep.equal([]);
    });

    it("gives up an address that is refused, and holds back no other", async () => {
      await asked.request(sampleDraft({ email: "gone@exemple.fr" }), sampleEvent(), NOW);
      await asked.request(sampleDraft({ email: "here@exemple.fr" }), sampleEvent(), NOW);
      expect(await sendDue(post, NOW)).to.equal(3);
      const left = await storage.outbox.list();
      expect(left.map(({ state, failure }) => [state, failure])).to.deep.equal([["dead", "550"]]);
      expect(await storage.outbox.revive()).to.equal(1);
      expect(await sendDue(post, NOW)).to.equal(0);
    });

    it("holds back no other when one address is slow, nor those who ask meanwhile", async () => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      let allButSlow = () => {};
      const others = new Promise<void>((resolve) => {
        allButSlow = resolve;
      });
      const slow = await startMailServer({
        before: (address) => (address === "slow@exemple.fr" ? held : Promise.resolve()),
        onMail: () => slow.received.length === 39 && allButSlow(),
      });
      const mailer = smtpMailer(slow.url, FROM);
      await asked.request(sampleDraft({ email: "slow@exemple.fr" }), sampleEvent(), NOW);
      for (let number = 1; number < 20; number++) {
        const draft = sampleDraft({ email: `p${number}@exemple.fr`, person: `p${number}` });
        await asked.request(draft, sampleEvent(), NOW);
      }
      const sending = sendDue({ ...post, mailer }, NOW);
      await others;
      const meanwhile = sampleDraft({ email: "meanwhile@exemple.fr", person: "another" });
      expect(await asked.request(meanwhile, sampleEvent(), NOW)).to.have.property(
        "kind",
        "requested",
      );
      release();
      expect((await sending) + (await sendDue({ ...post, mailer }, NOW))).to.equal(42);
      expect(slow.received).to.have.length(42);
      mailer.close();
      await slow.close();
    });

    it("sends each letter once when four workers share the outbox", async () => {
      for (let number = 0; number < 15; number++) {
        const draft = sampleDraft({ email: `p${number}@exemple.fr`, person: `p${number}` });
        await asked.request(draft, sampleEvent(), NOW);
      }
      await Promise.all([1, 2, 3, 4].map(() => sendDue(post, NOW)));
      const ids = server.received.map(({ messageId }) => messageId);
      expect(ids).to.have.length(30);
      expect(new Set(ids).size).to.equal(30);
    });

    it("writes the same mails as files where there is no server", async () => {
      const folder = await mkdtemp(join(tmpdir(), "mois-ess-mail-"));
      await asked.request(sampleDraft(), sampleEvent(), NOW);
      expect(await sendDue({ ...post, mailer: fileMailer(folder, FROM) }, NOW)).to.equal(2);
      const names = await readdir(folder);
      const mails = await Promise.all(
        names.map(async (name) => simpleParser(await readFile(join(folder, name)))),
      );
      expect(mails.map(({ from }) => from?.value[0]?.address)).to.deep.equal([
        "bot@mois-ess.example",
        "bot@mois-ess.example",
      ]);
      await rm(folder, { recursive: true });
    });
  });
}

/** The signed token of the first link. */
function tokenIn({ text = "" }: ParsedMail): string {
  return /https:\/\/bot\.example\/r\/(\S+)/.exec(text)?.[1] ?? "";
}

function entriesOf(mail: ParsedMail) {
  const file = mail.attachments.find(({ contentType }) => contentType.includes("calendar"));
  if (!file) throw new Error("no calendar");
  const calendar = new ICAL.Component(ICAL.parse(file.content.toString("utf8")));
  return calendar.getAllSubcomponents("vevent").map((entry) => new ICAL.Event(entry));
}
