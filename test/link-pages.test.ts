import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect } from "chai";
import { parse } from "csv-parse/sync";
import type { ParsedMail } from "mailparser";
import readXlsxFile from "read-excel-file/node";
import { type App, startApp } from "../src/app.js";
import { clock } from "../src/clock.js";
import { LANGUAGES } from "../src/languages/all.js";
import { smtpMailer } from "../src/notifications/mailers.js";
import { sendDue } from "../src/notifications/post.js";
import { readConfig } from "../src/ops/config.js";
import { createLog } from "../src/ops/log.js";
import { signLink } from "../src/registration/links.js";
import { registrations } from "../src/registration/register.js";
import type { Draft } from "../src/registration/request.js";
import { openStorage, type Storage } from "../src/storage/open.js";
import { unheard } from "./notifications/sample-house.js";
import { NOW, sampleDraft, sampleEvent } from "./registration/samples.js";
import { type MailServer, startMailServer } from "./support/mail-server.js";

const SECRET = "a secret of thirty-two characters or more";
const NASTY = `=1+1 <script>alert(1)</script> [x](javascript:1) "q" 'a' &amp;`;

describe("the links of the mails", function () {
  this.timeout(30_000);
  let folder: string;
  let app: App;
  let mails: MailServer;
  let storage: Storage;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "mois-ess-"));
    const database = join(folder, "requests.sqlite");
    mails = await startMailServer();
    const settings = { PORT: "0", DATABASE: database, SECRET, SMTP_URL: mails.url };
    const config = { ...settings, BOT_NOW: "2017-11-10T10:00", LOG_LEVEL: "silent" };
    app = await startApp(readConfig(config), createLog("silent"));
    storage = await openStorage(database, clock("2017-11-10T10:00"));
  });

  afterEach(async () => {
    await app.close();
    await storage.close();
    await mails.close();
    await rm(folder, { recursive: true });
  });

  const send = async () => {
    const mailer = smtpMailer(mails.url, "bot@mois-ess.example");
    const house = { publicUrl: app.address, secret: SECRET, keptDays: 30, languages: LANGUAGES };
    await sendDue({ ...storage, mailer, house, speak: unheard }, NOW);
    mailer.close();
    // The program at hand carries letters too, and may have some of them under way.
    const pending = async () => (await storage.outbox.list()).some(({ state }) => state !== "dead");
    while (await pending()) await setTimeout(20);
  };

  /** Asks for a registration and gives back what stands in the links of the mails it makes. */
  const asked = async (draft: Partial<Draft> = {}, event = sampleEvent()) => {
    await registrations(storage.requests).request(
      sampleDraft({ eventId: event.id, ...draft }),
      event,
      NOW,
    );
    await send();
    const [person = ""] = linksIn(mails.received, "marie@exemple.fr");
    const [organiser = "", list = ""] = linksIn(mails.received, "contact@anis.example");
    return { person, organiser, list };
  };
  const post = (url: string, action: string) =>
    fetch(url, { method: "POST", body: new URLSearchParams({ action }) });
  const page = async (reply: Response | Promise<Response>) => (await reply).text();
  const kept = async () => {
    const [request] = await storage.requests.select({});
    return request;
  };

  it("show a person their request, and no more of them than is needed", async () => {
    const { person } = await asked();
    const reply = await fetch(person);
    const html = await reply.text();
    expect(reply.status).to.equal(200);
    for (const shown of [
      "Les Roumics",
      "mardi 14 novembre",
      "La Condition Publique",
      "Annuler ma demande",
    ]) {
      expect(html).to.include(shown);
    }
    expect(html).not.to.match(/d’Hondt|marie@|612345678|fauteuil|<script/);
    expect(Object.fromEntries(reply.headers)).to.include({
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
      "x-robots-tag": "noindex, nofollow",
    });
    expect(reply.headers.get("content-security-policy")).to.match(
      /^default-src 'none'(?!.*script)/,
    );
  });

  it("change nothing when scanners open them", async () => {
    const { person, organiser, list } = await asked();
    const before = await kept();
    const methods = ["GET", "HEAD", "GET", "HEAD", "GET"];
    for (const method of methods) {
      for (const url of [person, organiser, list, `${person}?action=cancel`]) {
        expect((await fetch(url, { method })).status).to.equal(200);
      }
    }
    expect(await kept()).to.deep.equal(before);
    expect(await storage.requests.deeds()).to.deep.equal([]);
  });

  it("cancel once, and say so when asked again", async () => {
    const { person, organiser } = await asked();
    expect(await page(post(person, "cancel"))).to.include("votre demande est annulée");
    expect(await kept()).to.include({ status: "cancelled" });
    const again = await post(person, "cancel");
    expect(again.status).to.equal(409);
    expect(await again.text()).to.include("Demande annulée");
    expect((await post(organiser, "confirm")).status).to.equal(409);
    expect(await kept()).to.include({ status: "cancelled" });
  });

  it("let the organiser confirm, then decline, and the person do neither", async () => {
    const { person, organiser } = await asked();
    expect(await page(fetch(organiser))).to.include("Marie d’Hondt");
    expect((await post(person, "confirm")).status).to.equal(409);
    expect(await page(post(organiser, "confirm"))).to.include("reçoit votre confirmation");
    expect(await page(fetch(person))).to.include("Inscription confirmée");
    expect(await page(post(organiser, "decline"))).to.include("la personne est prévenue");
    expect(await kept()).to.include({ status: "declined" });
    expect((await post(organiser, "cancel")).status).to.equal(409);
  });

  it("erase, and are then of no use", async () => {
    const { person, organiser, list } = await asked();
    expect(await page(post(person, "erase"))).to.include("Vos données sont effacées");
    expect(await kept()).to.equal(undefined);
    for (const url of [person, organiser]) {
      expect((await fetch(url)).status).to.equal(410);
      expect((await post(url, "erase")).status).to.equal(410);
    }
    expect(await page(fetch(list))).to.include("Aucune demande");
  });

  it("hand the organiser their list as a file, each download recorded", async () => {
    const { list, organiser } = await asked();
    expect(await page(fetch(list))).to.include("1\u00a0demande ouverte, 2\u00a0places.");
    const csv = await post(list, "csv");
    expect(csv.headers.get("content-disposition")).to.equal('attachment; filename="demandes.csv"');
    expect(csv.headers.get("cache-control")).to.equal("no-store");
    expect(await csv.text()).to.include("marie@exemple.fr");
    const xlsx = await post(list, "xlsx");
    const [sheet] = await readXlsxFile(Buffer.from(await xlsx.arrayBuffer()));
    expect(JSON.stringify(sheet)).to.include("+33612345678");
    expect((await storage.requests.deeds()).map(({ kind }) => kind)).to.deep.equal([
      "downloaded",
      "downloaded",
    ]);
    for (const [url, action] of [
      [organiser, "csv"],
      [list, "exe"],
      [list, "__proto__"],
    ] as const) {
      const refused = await post(url, action);
      expect(refused.status, action).to.equal(409);
      expect(refused.headers.get("content-disposition")).to.equal(null);
    }
  });

  it("mail the organiser their list as an attachment, to their own address and not without end", async () => {
    const { list, person } = await asked({ name: "=HYPERLINK(1)", message: NASTY });
    expect((await post(person, "mail-list")).status).to.equal(409);
    expect(await storage.outbox.list()).to.deep.equal([]);
    mails.received.length = 0;
    for (let count = 0; count < 5; count++) {
      expect(await page(post(list, "mail-list"))).to.include("la liste part par e-mail");
    }
    expect((await post(list, "mail-list")).status).to.equal(409);
    const deeds = (await storage.requests.deeds()).map(({ kind, requests }) => [kind, requests]);
    expect(deeds).to.deep.equal(Array.from({ length: 5 }, () => ["mailed", 1]));
    await send();
    expect(mails.received).to.have.length(5);
    const [mail] = mails.received;
    expect(mail?.to).to.have.nested.property("value[0].address", "contact@anis.example");
    expect(mail?.subject).to.equal("Liste des demandes d’inscription (1)\u00a0: Les Roumics");
    expect(`${mail?.text}${mail?.html}`).to.not.match(/HYPERLINK|marie@|612345678|alert/);
    const [file] = mail?.attachments ?? [];
    expect(file).to.include({ filename: "demandes.csv", contentType: "text/csv" });
    const [, row] = parse(file?.content ?? "", { delimiter: ";", bom: true });
    expect(row).to.include.members(["'=HYPERLINK(1)", "marie@exemple.fr", `'${NASTY}`]);
  });

  it("leave no copy of a mailed list once one of its requests is erased", async () => {
    const { list, person } = await asked();
    await post(list, "mail-list");
    await send();
    const ids = mails.received.flatMap(
      ({ messageId }) => /<(.+)@/.exec(messageId ?? "")?.[1] ?? [],
    );
    expect((await storage.outbox.known(ids)).size).to.equal(3);
    await post(person, "erase");
    expect((await storage.outbox.known(ids)).size).to.equal(0);
  });

  it("speak the request's language, and the other one at a tap", async () => {
    const { person, organiser } = await asked({ language: "en" });
    expect(await page(fetch(person))).to.include("Your registration request");
    expect(await page(fetch(organiser))).to.include("Demande d’inscription reçue");
    expect(await page(fetch(`${person}?lang=fr`))).to.include("Votre demande d’inscription");
    expect(await page(post(`${organiser}?lang=en`, "confirm"))).to.include("Done: the person");
    expect(await page(post(person, "erase"))).to.include("Your data is erased");
  });

  it("are refused when they are not ours, or past their time", async () => {
    const { person } = await asked();
    const expired = await signLink({ for: "list", eventId: "x" }, NOW, SECRET);
    const refusals: readonly (readonly [url: string, status: number, said: string])[] = [
      [`${person}A`, 404, "Ce lien ne fonctionne pas"],
      [`${app.address}/r/x`, 404, "Ce lien ne fonctionne pas"],
      [`${app.address}/r/%22%3E%3Cscript%3Ealert(1)`, 404, "Ce lien ne fonctionne pas"],
      [`${app.address}/r/${expired}`, 410, "Ce lien a expiré"],
    ];
    for (const [url, status, said] of refusals) {
      for (const reply of [await fetch(url), await post(url, "cancel"), await post(url, "csv")]) {
        expect(reply.status, url).to.equal(status);
        expect(await reply.text())
          .to.include(said)
          .and.not.match(/<script/);
      }
    }
    expect(await kept()).to.include({ status: "requested" });
  });

  it("take forms only, and no deed that is not one", async () => {
    const { person } = await asked();
    const send = (type: string, body: string) =>
      fetch(person, { method: "POST", body, headers: { "Content-Type": type } });
    const form = "application/x-www-form-urlencoded";
    expect((await send("text/plain", "action=cancel")).status).to.equal(415);
    for (const body of ["", "action=cancel&action=erase", "action[]=cancel", "action=toString"]) {
      expect((await send(form, body)).status, body).to.equal(409);
    }
    expect((await fetch(person, { method: "DELETE" })).status).to.equal(405);
    expect(await kept()).to.include({ status: "requested" });
  });

  it("are harmless, whatever people and programmes say", async () => {
    const event = sampleEvent({ title: `${NASTY} event`, venue: NASTY, organisers: [NASTY] });
    const links = await asked({ name: NASTY, message: `${NASTY}\r\nBcc: x@y.fr` }, event);
    for (const url of [links.person, links.organiser, links.list]) {
      const html = await page(fetch(url));
      expect(html)
        .to.include("&lt;script&gt;alert(1)&lt;/script&gt;")
        .and.not.match(/<script|<a href="javascript/);
    }
    expect(await page(post(links.list, "csv"))).to.match(/;"?'=1\+1/);
  });
});

function linksIn(received: readonly ParsedMail[], address: string): readonly string[] {
  const mail = received.find(({ to }) => JSON.stringify(to).includes(address));
  return mail?.text?.match(/http\S+\/r\/\S+/g) ?? [];
}
