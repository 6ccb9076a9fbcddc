import { expect } from "chai";
import { toldWords } from "../../src/languages/fr/topic-words.js";
import type { Topic } from "../../src/languages/topic-words.js";
import { sentencesHolding, tellingSentences, textsOf } from "../../src/search/telling-sentences.js";
import { event } from "./events.js";

const WORKSITE = event({
  id: "worksite",
  description:
    "Venez participer aux chantiers du Foyer. Troc de plantes, collations et apéro-concert. Venez en tenue de bricolage. Revenir sur 10 ans d’actions, au fil des ans.",
  infos: "Séances de 30 mn de 9 h à 11 h - gratuit",
});

function told(...topics: Topic[]) {
  return tellingSentences(textsOf(WORKSITE), topics, toldWords);
}

describe("the sentences of a description that tell of a topic", () => {
  it("are quoted whole, and no other", () => {
    expect(told("food")).to.deep.equal(["Troc de plantes, collations et apéro-concert."]);
    expect(told("bring")).to.deep.equal(["Venez en tenue de bricolage."]);
  });

  it("may stand in the practical line", () => {
    expect(told("duration")).to.deep.equal(["Séances de 30 mn de 9 h à 11 h - gratuit"]);
  });

  it("are none when the programme says nothing", () => {
    expect(told("animals")).to.deep.equal([]);
    expect(told("children")).to.deep.equal([]);
    expect(tellingSentences(textsOf(event({ id: "bare" })), ["food"], toldWords)).to.deep.equal([]);
  });

  it("are those that hold the most words of a question", () => {
    const sentences = ["Un concert le soir.", "Un concert et un repas."];
    const held = (...words: string[]) =>
      sentencesHolding(
        sentences,
        words.map((word) => [word]),
        (word) => word,
      );
    expect(held("concert", "repas")).to.deep.equal({ sentences: sentences.slice(1), held: 2 });
    expect(held("concert")).to.deep.equal({ sentences, held: 1 });
    expect(held("piscine")).to.deep.equal({ sentences: [], held: 0 });
  });

  it("follow the topic that is named, not the verb beside it", () => {
    expect(told("bring", "animals")).to.deep.equal([]);
  });
});
