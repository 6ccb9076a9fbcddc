import { expect } from "chai";
import { z } from "zod";
import type { Conversed } from "../../../dialogs/root.js";
import { type Conversation, openConversation } from "../../../src/app.js";
import { localMoment } from "../../../src/clock.js";
import { readConfig } from "../../../src/ops/config.js";
import { createLog } from "../../../src/ops/log.js";

const NOW = localMoment("2017-11-09T10:00");
const EVENT = "2017-11-14-vie-associative-et-communes";
const TWO_SESSIONS = "2017-11-10-association-arcadis";
const WELL = { name: "Zoé Petit", email: "zoe@example.org", phone: "", seats: "2", message: "" };

describe("the form as one card", () => {
  let bot: Conversation;
  let last: Conversed | undefined;

  before(async () => {
    bot = await openConversation(readConfig({ DATABASE: ":memory:" }), createLog("silent"));
  });
  beforeEach(() => {
    last = undefined;
  });
  after(() => bot.close());

  const turn = async (message: { text?: string; data?: unknown }, person: object = {}) => {
    const given = { text: "", person: { id: "card:1", ...person }, now: NOW, ...message };
    last = await bot.converse(given, last?.state);
    const said = last.say.map(({ text }) => text).join("\n");
    return said.replace(/[\u00a0\u202f]/g, " ");
  };
  const fill = (inputs: object, event = EVENT) => turn({ data: { do: "fill", event, ...inputs } });
  const inputs = () => last?.say.flatMap(({ card }) => inputsIn(card)) ?? [];

  it("asks for what the event needs, with the notice and a way to the whole of it", async () => {
    bot.servedAt("https://bot.example");
    await turn({ data: { do: "register", event: TWO_SESSIONS } });
    await turn({ data: { do: "form", event: TWO_SESSIONS } });
    expect(inputs().map(({ id }) => id)).to.deep.equal([
      "session",
      "name",
      "email",
      "phone",
      "seats",
      "message",
    ]);
    const card = JSON.stringify(last?.say[0]?.card).replace(/[\u00a0\u202f]/g, " ");
    expect(card).to.include("https://bot.example/privacy").and.include("CNIL");
    expect(card).to.include("effacées 30 jours après l’événement");
  });

  it("gives the recap when all is well, and the same again when it is sent twice", async () => {
    await turn({ text: "inscris-moi à vie associative" });
    expect(await fill(WELL)).to.include("Pour : 2 personnes");
    expect(await fill({ ...WELL, seats: 3 })).to.include("Pour : 3 personnes");
    expect(await turn({ text: "oui" })).to.include("pas encore une inscription");
    expect(await fill(WELL)).to.include("déjà partie, sous la référence");
    expect(await turn({ text: "mes demandes" })).to.include("3 personnes");
    await turn({ text: "effacer mes données" });
    await turn({ text: "oui" });
  });

  it("takes the session chosen, and none that is not to be had", async () => {
    await turn({ data: { do: "register", event: TWO_SESSIONS } });
    const session = async (chosen: string) => fill({ ...WELL, session: chosen }, TWO_SESSIONS);
    expect(await session("2017-11-10 14:00")).to.include("10 novembre, de 14 h à 17 h");
    expect(await session("all")).to.include("Quand : vendredi 10 novembre, de 9 h à 12 h et de");
    expect(await session("2017-11-13")).to.include("Il reste une");
    expect(inputs().find(({ id }) => id === "name")?.value).to.equal("Zoé Petit");
  });

  it("comes back with what was typed and what is wrong, and takes words instead", async () => {
    await turn({ text: "inscris-moi à vie associative" });
    const said = await fill({ ...WELL, email: "zoe@gmial.com", phone: "061234", seats: "0" });
    expect(said).to.include("Il reste 3 réponses à corriger").and.include("zoe@gmail.com");
    expect(said).to.include("061234").and.include("Combien serez-vous en tout");
    const typed = Object.fromEntries(inputs().map(({ id, value }) => [id, value]));
    expect(typed).to.include({ name: "Zoé Petit", email: "zoe@gmial.com", phone: "061234" });
    expect(await turn({ text: "oui" })).to.include("E-mail : zoe@gmail.com");
    const mended = await turn({ text: "06 12 34 56 78, 2 personnes" });
    expect(mended).to.include("Téléphone : 06 12 34 56 78").and.include("Pour : 2 personnes");
  });

  it("stands for one person where it does not say how many", async () => {
    await turn({ text: "inscris-moi à vie associative" });
    await turn({ text: "je préfère le formulaire" });
    expect(inputs().find(({ id }) => id === "seats")?.value).to.equal(1);
    expect(await fill({ ...WELL, seats: "" })).to.include("Pour : 1 personne");
  });

  it("takes an unusual address that is sent again as it is", async () => {
    await turn({ text: "inscris-moi à vie associative" });
    await fill({ ...WELL, email: "zoe@gmial.com" });
    expect(await fill({ ...WELL, email: "zoe@gmial.com" })).to.include("E-mail : zoe@gmial.com");
  });

  it("takes nothing of a form that was given up, or of another event's", async () => {
    await turn({ text: "inscris-moi à vie associative" });
    await turn({ text: "annuler" });
    expect(await fill(WELL)).to.include("n’est plus ouvert");
    await turn({ data: { do: "register", event: TWO_SESSIONS } });
    const said = await fill(WELL);
    expect(said).to.include("n’est plus ouvert").and.include("Revenons à votre demande");
    expect(await fill(WELL, "no-such-event")).to.include("n’est plus dans le programme");
    expect(JSON.stringify(last?.state)).to.not.include("Zoé");
  });

  it("is harmless, whatever it is sent", async () => {
    await turn({ text: "inscris-moi à vie associative" });
    const nasty = `=1+1 <img src=x onerror=alert(1)> [x](javascript:1)\r\nBcc: a@b.fr`;
    expect(await fill({ ...WELL, name: nasty, seats: "-99999" })).to.include("Il reste 2");
    expect(await fill({ ...WELL, name: { toString: 1 } })).to.not.include("recap");
    expect(await fill({ ...WELL, message: "x".repeat(501) })).to.include("Il reste une");
    expect(await fill({ ...WELL, message: "x".repeat(9_999) })).to.not.include("Voici votre");
    expect(await fill({ ...WELL, message: nasty })).to.include(nasty.split("\r")[0] ?? "");
  });

  it("is shown when words ask for it, with what was given so far and the profile", async () => {
    const profile = { name: "Zoé Petit", email: "zoe@example.org" };
    expect(await turn({ text: "inscris-moi à vie associative" }, profile)).to.include(
      "Votre profil indique : Zoé Petit",
    );
    expect(await turn({ text: "reprendre" }, profile)).to.include("zoe@example.org");
    await turn({ text: "modifier mon nom" }, profile);
    await turn({ text: "Léa Martin" }, profile);
    await turn({ text: "je préfère le formulaire" }, profile);
    const values = Object.fromEntries(inputs().map(({ id, value }) => [id, value]));
    expect(values).to.include({ name: "Léa Martin", email: "zoe@example.org" });
    expect(JSON.stringify(last?.state)).to.not.include("zoe@");
  });
});

const Card = z.object({
  body: z.array(
    z.object({ type: z.string(), id: z.string().optional(), value: z.unknown().optional() }),
  ),
});

function inputsIn(card: unknown) {
  return Card.parse(card).body.filter(({ type }) => type.startsWith("Input."));
}
