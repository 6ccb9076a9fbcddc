import { expect } from "chai";
import { SignJWT } from "jose";
import { readLink, signLink } from "../../src/registration/links.js";
import { type SignedLinks, signedLinks } from "../../src/registration/manage.js";
import { registrations } from "../../src/registration/register.js";
import { openStorage, type Storage } from "../../src/storage/open.js";
import { NOW, sampleDraft, sampleEvent } from "./samples.js";

const SECRET = "a secret of thirty-two characters or more";
const LATER = NOW.plus({ days: 30 });

describe("signed links", () => {
  let storage: Storage;
  let links: SignedLinks;
  let reference: string;

  beforeEach(async () => {
    storage = await openStorage(":memory:", () => NOW);
    links = signedLinks(storage.requests, SECRET);
    const outcome = await registrations(storage.requests).request(
      sampleDraft(),
      sampleEvent(),
      NOW,
    );
    reference = "request" in outcome ? outcome.request.reference : "";
  });
  afterEach(() => storage.close());

  const mine = () => signLink({ for: "person", reference }, LATER, SECRET);
  const organisers = () => signLink({ for: "organiser", reference }, LATER, SECRET);

  it("are refused when tampered with in any place", async () => {
    const token = await mine();
    for (let at = 0; at < token.length - 1; at += 7) {
      const other = token[at] === "A" ? "B" : "A";
      const forged = `${token.slice(0, at)}${other}${token.slice(at + 1)}`;
      expect(await links.open(forged, NOW)).to.deep.equal({ kind: "invalid" });
    }
  });

  it("are refused without a signature, with another secret, or of another use", async () => {
    const other = await signLink({ for: "person", reference }, LATER, `${SECRET}!`);
    const payload = Buffer.from(JSON.stringify({ for: "person", reference })).toString("base64url");
    const none = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${payload}.`;
    const chat = await new SignJWT({ for: "person", reference })
      .setProtectedHeader({ alg: "HS256" })
      .sign(new TextEncoder().encode(SECRET));
    for (const forged of [other, none, chat, "", "x", "..", "a.b.c"]) {
      expect(await readLink(forged, NOW, SECRET), forged).to.equal("invalid");
    }
  });

  it("expire", async () => {
    const token = await mine();
    expect(await links.open(token, LATER.minus({ minutes: 1 }))).to.have.property("kind", "person");
    expect(await links.open(token, LATER)).to.deep.equal({ kind: "expired" });
    expect(await links.act(token, "cancel", LATER)).to.deep.equal({ kind: "expired" });
  });

  it("change nothing when they are opened, however often", async () => {
    for (const token of [await mine(), await organisers()]) {
      await links.open(token, NOW);
      await links.open(token, NOW);
    }
    const [kept] = await storage.requests.select({ reference });
    expect(kept).to.include({ status: "requested", sequence: 0 });
  });

  it("do what each side may, once", async () => {
    const token = await mine();
    expect(await links.act(token, "confirm", NOW)).to.deep.equal({ kind: "refused" });
    expect(await links.act(token, "accept", NOW)).to.deep.equal({ kind: "refused" });
    expect(await links.act(token, "remind", NOW)).to.have.property("kind", "done");
    expect(await links.act(token, "cancel", NOW)).to.have.property("kind", "done");
    expect(await links.act(token, "cancel", NOW)).to.deep.equal({ kind: "refused" });
    expect(await links.act(await organisers(), "confirm", NOW)).to.deep.equal({ kind: "refused" });
  });

  it("erase all that came from the same address, and are then of no use", async () => {
    const token = await mine();
    const other = sampleDraft({ person: "teams:1", eventId: "other" });
    await registrations(storage.requests).request(other, sampleEvent({ id: "other" }), NOW);
    const erased = { kind: "erased", requests: 2, language: "fr" };
    expect(await links.act(token, "erase", NOW)).to.deep.equal(erased);
    expect(await links.open(token, NOW)).to.deep.equal({ kind: "gone" });
  });

  it("give an organiser their own list, and record each download", async () => {
    const eventId = sampleEvent().id;
    const token = await signLink({ for: "list", eventId }, LATER, SECRET);
    expect(await links.download(token, NOW)).to.have.length(1);
    expect(await links.download(await mine(), NOW)).to.equal(undefined);
    const others = await signLink({ for: "list", eventId: "another" }, LATER, SECRET);
    expect(await links.download(others, NOW)).to.deep.equal([]);
    const deeds = await storage.requests.deeds();
    expect(deeds.map((deed) => [deed.kind, deed.eventId, deed.requests])).to.have.deep.members([
      ["downloaded", eventId, 1],
      ["downloaded", "another", 0],
    ]);
  });
});
