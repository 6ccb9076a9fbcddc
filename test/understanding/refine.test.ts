import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import { LANGUAGES } from "../../src/languages/all.js";
import type { LanguageCode } from "../../src/languages/language.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import type { Query, Window } from "../../src/programme/query.js";
import { refine } from "../../src/understanding/refine.js";
import { understand } from "../../src/understanding/understand.js";

const asked = { now: localMoment("2017-11-08T10:00"), gazetteer: loadGazetteer("data/towns.csv") };

/** The query after some messages, as one line: what is set, each in its place. */
function after(code: LanguageCode, ...messages: string[]): string {
  let query: Query | undefined;
  for (const message of messages)
    query = refine(query, understand(message, LANGUAGES[code], asked));
  if (query === undefined) return "";
  const { windows, wanted, excluded } = query;
  const span = ({ start, end }: Window) => `${start?.slice(5)}/${end?.slice(5)}`;
  return [
    ...windows.map(span),
    ...Object.values(wanted).flat(),
    ...Object.values(excluded)
      .flat()
      .map(
        (away) =>
          `not ${typeof away === "string" ? away : `${away.every ? `every ${away.every} ` : ""}${span(away)}`}`,
      ),
  ].join(" ");
}

describe("Refining a search", () => {
  const SAID: readonly (readonly [LanguageCode, readonly string[], string])[] = [
    ["fr", ["ateliers à Lille samedi", "et dimanche ?"], "11-12T00:00/11-13T00:00 Lille atelier"],
    [
      "fr",
      ["ateliers à Lille samedi", "plutôt à Roubaix"],
      "11-11T00:00/11-12T00:00 Roubaix atelier",
    ],
    ["fr", ["ateliers à Lille", "gratuit ?"], "Lille atelier free"],
    ["fr", ["ateliers à Lille", "et aussi à Roubaix"], "Lille Roubaix atelier"],
    ["fr", ["que faire samedi ?", "pas à Lille"], "11-11T00:00/11-12T00:00 not Lille"],
    ["fr", ["que faire à Lille samedi ?", "peu importe la date"], "Lille"],
    ["fr", ["jeudi 23", "plutôt le matin"], "11-23T06:00/11-23T12:00"],
    ["fr", ["que faire vendredi soir à Lille ?", "et samedi ?"], "11-11T00:00/11-12T00:00 Lille"],
    ["fr", ["que faire samedi à Lille ?", "et le lendemain ?"], "11-12T00:00/11-13T00:00 Lille"],
    ["fr", ["ateliers gratuits à Lille", "Quels événements à Roubaix ?"], "Roubaix"],
    [
      "fr",
      ["ateliers gratuits à Lille", "qu'est-ce qu'il y a samedi ?"],
      "11-11T00:00/11-12T00:00",
    ],
    [
      "fr",
      ["samedi à Lille, sauf le matin", "et dimanche ?"],
      "11-12T00:00/11-13T00:00 Lille not every day 11-08T06:00/11-08T12:00",
    ],
    ["fr", ["ce week-end, mais pas le dimanche", "et mardi ?"], "11-14T00:00/11-15T00:00"],
    ["fr", ["ateliers à Lille samedi", "enlève Lille"], "11-11T00:00/11-12T00:00 atelier"],
    ["fr", ["ateliers à Lille samedi", "retire samedi"], "Lille atelier"],
    ["fr", ["ateliers dimanche 26", "enlève dimanche"], "atelier"],
    [
      "fr",
      ["ateliers le week-end du 25", "enlève dimanche"],
      "11-25T00:00/11-27T00:00 atelier not every week 11-12T00:00/11-13T00:00",
    ],
    ["fr", ["samedi soir à Lille", "enlève le soir"], "11-11T00:00/11-12T00:00 Lille"],
    ["fr", ["ateliers à Lille", "enlève Roubaix"], "Lille atelier not Roubaix"],
    ["fr", ["ateliers gratuits à Lille", "sans le filtre gratuit"], "Lille atelier"],
    ["en", ["free workshops in Lille", "remove Lille"], "atelier free"],
    ["en", ["free workshops in Lille", "drop the free ones"], "Lille atelier"],
    ["fr", ["ateliers à Loos", "ou à Ronchin à la place"], "Ronchin atelier"],
    ["en", ["free workshops in Lille", "I don't mind paying"], "Lille atelier"],
    ["fr", ["événements après 18h"], "11-08T18:00/11-09T00:00"],
    ["fr", ["samedi", "plutôt avant midi"], "11-11T00:00/11-11T12:00"],
    [
      "en",
      ["Saturday but not in the morning"],
      "11-11T00:00/11-12T00:00 not every day 11-08T06:00/11-08T12:00",
    ],
    ["fr", ["mardi", "non, le mardi d'après"], "11-21T00:00/11-22T00:00"],
    ["fr", ["mardi", "le samedi suivant"], "11-18T00:00/11-19T00:00"],
    ["fr", ["samedi 18", "le vendredi d'avant"], "11-17T00:00/11-18T00:00"],
    ["fr", ["la semaine du 20", "plutôt mercredi"], "11-22T00:00/11-23T00:00"],
    ["fr", ["la semaine du 20", "et le week-end ?"], "11-25T00:00/11-27T00:00"],
    ["fr", ["vendredi 17", "et samedi ?"], "11-18T00:00/11-19T00:00"],
    ["fr", ["mardi", "et vendredi ?"], "11-10T00:00/11-11T00:00"],
    ["fr", ["le week-end du 18", "et le lendemain ?"], "11-20T00:00/11-21T00:00"],
    ["fr", ["le week-end du 18", "et la veille ?"], "11-17T00:00/11-18T00:00"],
    ["fr", ["jeudi 23", "et ce soir-là ?"], "11-23T18:00/11-24T00:00"],
    ["fr", ["jeudi 23", "à partir de 18 h"], "11-23T18:00/11-24T00:00"],
    ["fr", ["jeudi 23", "plus tard ?"], "11-24T00:00/undefined"],
    ["fr", ["à Lille samedi", "un autre jour ?"], "Lille not 11-11T00:00/11-12T00:00"],
    ["fr", ["à Lille samedi", "ailleurs ?"], "11-11T00:00/11-12T00:00 not Lille"],
    [
      "fr",
      ["la semaine du 13, mais pas le lundi", "et la semaine suivante ?"],
      "11-20T00:00/11-27T00:00 not every week 11-13T00:00/11-14T00:00",
    ],
    ["fr", ["pas à Lille ni le lundi", "peu importe la date"], "not Lille"],
    ["en", ["Tuesday", "no, the Tuesday after"], "11-21T00:00/11-22T00:00"],
    ["en", ["the week of the 20th", "rather Wednesday"], "11-22T00:00/11-23T00:00"],
    ["en", ["Saturday in Lille", "somewhere else"], "11-11T00:00/11-12T00:00 not Lille"],
    ["en", ["Saturday in Lille", "another day"], "Lille not 11-11T00:00/11-12T00:00"],
    ["en", ["on the 23rd", "that evening"], "11-23T18:00/11-24T00:00"],
    ["en", ["workshops in Lille", "what about Roubaix?"], "Roubaix atelier"],
    ["en", ["workshops in Lille", "free"], "Lille atelier free"],
    ["en", ["workshops in Lille", "What's on in Roubaix?"], "Roubaix"],
    ["en", ["workshops in Lille on Saturday", "any date"], "Lille atelier"],
  ];
  for (const [code, messages, query] of SAID) {
    it(`takes “${messages.join("”, “")}” for ${query}`, () => {
      expect(after(code, ...messages)).to.equal(query);
    });
  }
});
