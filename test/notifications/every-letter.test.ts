import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import ICAL from "ical.js";
import { simpleParser } from "mailparser";
import { fileMailer } from "../../src/notifications/mailers.js";
import { writeLetter } from "../../src/notifications/write-letter.js";
import { LetterKind, letter } from "../../src/registration/letter.js";
import { moment } from "../../src/registration/moments.js";
import { Request } from "../../src/registration/request.js";
import { NOW, sampleDraft, sampleEvent } from "../registration/samples.js";
import { HOUSE } from "./sample-house.js";

/** What someone might try in every field that takes words. */
const NASTY = `<img src=x onerror=alert(1)> [x](javascript:1) =1+1 "q" <all@exemple.fr>, '); DROP`;
const BREAKS = "\r\nBcc: all@exemple.fr\r\nEND:VCALENDAR\r\n";

/** Letters after which the person's calendar changes. */
const WITH_CALENDAR = [
  ["requested", "updated", "changed", "confirmed"],
  ["cancelled", "declined", "dropped", "lapsed"],
].flat();

function nastyRequest(language: "fr" | "en"): Request {
  const event = sampleEvent({
    title: `${NASTY}${BREAKS}`,
    description: `${NASTY}${BREAKS}`,
    venue: `${NASTY}${BREAKS}`,
    organisers: [`${NASTY}${BREAKS}`],
  });
  return Request.parse({
    ...sampleDraft({ name: NASTY, message: `${NASTY}${BREAKS}`, language }),
    reference: "K7MR-4PXQ",
    status: "requested",
    requestedAt: moment(NOW),
    changedAt: moment(NOW),
    event,
    sequence: 3,
    reminder: false,
    offeredUntil: moment(NOW.plus({ days: 1 })),
  });
}

/** All but what is said in a conversation, and the list, which has a test of its own. */
const WRITTEN = LetterKind.exclude(["reminder-said", "list-notice"]).options;

describe("every letter", () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "mois-ess-every-letter-"));
  });
  after(() => rm(folder, { recursive: true }));

  for (const language of ["fr", "en"] as const) {
    for (const kind of WRITTEN) {
      it(`is read by other programs, and harmless: ${kind}, ${language}`, async () => {
        const request = nastyRequest(language);
        const posted = { ...letter(kind, request), before: request.event };
        const written = await writeLetter(posted, request, HOUSE, NOW);
        if (!written) throw new Error("nothing was written");
        await fileMailer(folder, "Mois de l’ESS <bot@mois-ess.example>").send(written);
        const mail = await simpleParser(await readFile(join(folder, `${posted.id}.eml`)));

        expect(mail.messageId).to.equal(`<${posted.id}@mois-ess.example>`);
        expect([mail.to].flat().flatMap((to) => to?.value ?? [])).to.have.length(1);
        expect([...mail.headers.keys()]).to.not.include.members(["bcc", "cc"]);
        expect(mail.subject).to.not.match(/\p{Cc}/u);
        expect(mail.text).to.include("K7MR-4PXQ");
        expect(mail.html).to.not.match(/<(img|script|link|iframe|style)\b|href="(?!https:)/);

        const calendars = mail.attachments.filter(({ contentType }) =>
          /calendar/.test(contentType),
        );
        expect(calendars.length > 0).to.equal(WITH_CALENDAR.includes(kind));
        for (const { content } of calendars) {
          const calendar = new ICAL.Component(ICAL.parse(content.toString("utf8")));
          const entries = calendar.getAllSubcomponents("vevent");
          expect(entries).to.have.length(1);
          expect(entries[0]?.getFirstPropertyValue("sequence")).to.equal(3);
          expect(entries[0]?.getFirstPropertyValue("summary")).to.include("onerror");
        }
      });
    }
  }
});
