import { expect } from "chai";
import { toActivities } from "../../src/channels/activities.js";
import { cardFor, withButtons, withPictures } from "../../src/channels/cards.js";
import type { AdaptiveCard } from "../../src/turn.js";

const CARD: AdaptiveCard = {
  type: "AdaptiveCard",
  version: "1.5",
  body: [
    { type: "ColumnSet", selectAction: { type: "Action.Submit", title: "Voir", data: { id: 1 } } },
  ],
  actions: [
    { type: "Action.Execute", title: "Détails", data: { id: 2 } },
    { type: "Action.OpenUrl", title: "Carte", url: "https://example.org/" },
  ],
};

describe("cards in each channel", () => {
  it("shows a tap as said on the web, wherever the button is", () => {
    const card = cardFor("directline", CARD);
    const said = (title: string, value: unknown) => ({
      __isBotFrameworkCardAction: true,
      cardAction: { type: "messageBack", title, displayText: title, value },
    });
    expect(card).to.have.deep.nested.property("body[0].selectAction.data", said("Voir", { id: 1 }));
    expect(card).to.have.deep.nested.property("actions[0].data", said("Détails", { id: 2 }));
    expect(card).to.have.nested.property("actions[0].type", "Action.Submit");
    expect(card).to.have.nested.property("actions[1].url", "https://example.org/");
  });

  it("shows a tap as said in Teams, in its own way", () => {
    expect(cardFor("msteams", CARD)).to.have.deep.nested.property("actions[0].data", {
      msteams: { type: "messageBack", displayText: "Détails", text: "", value: { id: 2 } },
    });
  });

  it("leaves a form's button alone: what it sends includes the fields", () => {
    const form = { ...CARD, body: [{ type: "Input.Text", id: "name" }] };
    expect(cardFor("directline", form)).to.have.deep.nested.property("actions[0].data", { id: 2 });
  });

  it("does not change the dialog's own card", () => {
    const before = JSON.stringify(CARD);
    cardFor("msteams", CARD);
    withButtons(CARD, [{ label: "Autre", data: {} }]);
    expect(JSON.stringify(CARD)).to.equal(before);
  });
});

describe("pictures in each channel", () => {
  const url = "/pictures/days.svg?language=fr";
  const picture = { type: "Image", url, altText: "Calendrier" };
  const outside = { type: "Image", url: "https://example.org/a.svg?b", altText: "Logo" };
  const card: AdaptiveCard = {
    type: "AdaptiveCard",
    version: "1.3",
    body: [
      { type: "TextBlock", text: "Un" },
      { type: "Container", items: [picture, outside] },
    ],
  };

  it("stand as they are on our page", () => {
    expect(withPictures("directline", card, "https://bot.example.org")).to.deep.equal(card);
  });

  it("are PNG at the public address in Teams", () => {
    expect(withPictures("msteams", card, "https://bot.example.org"))
      .to.have.nested.property("body[1].items")
      .that.deep.equals([
        { ...picture, url: "https://bot.example.org/pictures/days.png?language=fr" },
        outside,
      ]);
  });

  it("are left out where nobody can load them", () => {
    const shown = withPictures("msteams", card, undefined);
    expect(shown).to.have.nested.property("body[1].items").that.deep.equals([outside]);
    expect(shown).to.have.nested.property("body[0].text", "Un");
    const [activity] = toActivities([{ text: "Un", card }], "msteams");
    expect(JSON.stringify(activity)).not.to.include("Calendrier");
  });
});

describe("what is said, as activities", () => {
  const say = {
    text: "Trois événements\n\nle premier…",
    card: CARD,
    suggestions: [{ label: "La suite", data: { more: 1 } }],
  };

  it("has suggestions on the web", () => {
    const [activity] = toActivities([say], "directline");
    expect(activity).to.have.nested.property("suggestedActions.actions[0].displayText", "La suite");
    expect(activity).to.include({ text: "Trois événements" });
    expect(activity?.attachments).to.have.lengthOf(1);
  });

  it("has buttons after the card's own in Teams", () => {
    const [activity] = toActivities([say], "msteams");
    expect(activity).not.to.have.property("suggestedActions");
    expect(activity).to.have.nested.property("attachments[0].content.actions[2].title", "La suite");
  });

  it("keeps all of the text where there is no card", () => {
    const [activity] = toActivities([{ text: "un\n\ndeux" }], "directline");
    expect(activity).to.include({ text: "un\n\ndeux" });
  });

  it("carries files as what they are, whatever they contain", () => {
    const files = [{ name: "é.ics", contentType: "text/calendar", content: "Été\r\n" }];
    const [activity] = toActivities([{ text: "", files }], "directline");
    const url = activity?.attachments?.[0]?.contentUrl ?? "";
    expect(Buffer.from(url.split(",")[1] ?? "", "base64").toString()).to.equal("Été\r\n");
  });
});
