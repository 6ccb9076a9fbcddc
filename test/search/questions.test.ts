import { readFileSync } from "node:fs";
import { expect } from "chai";
import { localMoment } from "../../src/clock.js";
import { FRENCH } from "../../src/languages/programme-language.js";
import { loadGazetteer } from "../../src/programme/gazetteer.js";
import { Programme, ProgrammeFile } from "../../src/programme/programme.js";
import { Query, type Window } from "../../src/programme/query.js";
import { SearchIndex } from "../../src/search/search-index.js";

const data = new URL("../../../data/", import.meta.url);
const file = readFileSync(new URL("programme/mel-2017.json", data), "utf8");
const programme = Programme.fromFile(ProgrammeFile.parse(JSON.parse(file)));
const index = SearchIndex.of(programme, loadGazetteer(new URL("towns.csv", data)), FRENCH);

const day = (date: string): Window => part(date, "00:00", "23:59", "day");
const part = (
  date: string,
  start: string,
  end: string,
  grain: Window["grain"] = "part",
): Window => ({ start: `${date}T${start}`, end: `${date}T${end}`, grain, open: false });

interface Question {
  readonly asked: string;
  readonly now: string;
  readonly windows?: readonly Window[];
  readonly wanted?: object;
  readonly excluded?: object;
  /** How the titles that must be found begin, in the order of the answer. */
  readonly found: readonly string[];
  readonly also?: readonly string[];
}

/** The development questions, as understood, with their right answers. */
const QUESTIONS: readonly Question[] = [
  {
    asked: "Qu’est-ce qu’il y a aujourd’hui ?",
    now: "2017-11-08T10:00",
    windows: [day("2017-11-08")],
    found: ["FINANCEURS", "AMÉLIORER", "COMPRENDRE LES COMMUNS"],
  },
  {
    asked: "Quels événements ont lieu à Roubaix ?",
    now: "2017-11-02T10:00",
    wanted: { towns: ["Roubaix"] },
    found: ["ASSOCIATION", "LES CHANTIERS", "VIE", "ITINÉRAIRE", "LES ROUMICS", "WORKSHOP"],
  },
  {
    asked: "Quels événements sont à prix libre ?",
    now: "2017-11-02T10:00",
    wanted: { prices: ["pay-what-you-want"] },
    found: ["LES MOULINS", "BIENVENUE"],
  },
  {
    asked: "Que se passe-t-il le mercredi 15 novembre ?",
    now: "2017-11-14T10:00",
    windows: [day("2017-11-15")],
    found: ["COMPRENDRE LES COMMUNS", "SEMAINE"],
  },
  {
    asked: "Y a-t-il un événement à Wattrelos ?",
    now: "2017-11-02T10:00",
    wanted: { towns: ["Wattrelos"] },
    found: [],
  },
  {
    asked: "Jeudi 23 novembre, où puis-je aller sans m’inscrire ?",
    now: "2017-11-22T10:00",
    windows: [day("2017-11-23")],
    wanted: { registrations: ["none"] },
    found: ["WORKSHOP"],
    also: ["COMPRENDRE LES COMMUNS"],
  },
  {
    asked: "ya koi a roubais ce we ?",
    now: "2017-11-10T10:00",
    windows: [
      { start: "2017-11-11T00:00", end: "2017-11-13T00:00", grain: "weekend", open: false },
    ],
    wanted: { towns: ["Roubaix"] },
    found: ["LES CHANTIERS"],
  },
  {
    asked: "c koi lundi matin ?",
    now: "2017-11-08T10:00",
    windows: [part("2017-11-13", "06:00", "12:00")],
    found: ["CREER UN PROJET", "DES TERRITOIRES", "LE TRAVAIL", "FAIRE CHANGER"],
    also: ["CHANGER", "COMPRENDRE LES COMMUNS", "SEMAINE"],
  },
  {
    asked: "gratuit sans inscription",
    now: "2017-11-02T10:00",
    wanted: { prices: ["free"], registrations: ["none"] },
    found: [
      "FINANCEURS",
      "LES CHANTIERS",
      "DE LA SCOP",
      "LES MONNAIES",
      "LES ROUMICS",
      "WORKSHOP",
      "St SO’LIDAIRE",
    ],
    also: ["LE B.A-BA", "FORUM", "RENCONTRES", "ESS ET", "INAUGURATION", "COMPRENDRE LES COMMUNS"],
  },
  {
    asked: "un truc gratuit à Lille samedi 18 en soirée ?",
    now: "2017-11-16T10:00",
    windows: [part("2017-11-18", "18:00", "23:59")],
    wanted: { prices: ["free"], towns: ["Lille"] },
    found: ["RENCONTRES"],
    also: ["COMPRENDRE LES COMMUNS"],
  },
  {
    asked: "jeudi 23, plutôt le matin",
    now: "2017-11-20T10:00",
    windows: [part("2017-11-23", "06:00", "12:00")],
    found: ["CONSULTATIONS", "CREER OU"],
    also: ["COMPRENDRE LES COMMUNS"],
  },
  {
    asked: "qu’est ce que la mairie de lille organise ?",
    now: "2017-11-07T10:00",
    wanted: { organisers: ["Ville de Lille"] },
    found: ["FINANCEURS", "ESS ET", "St SO’LIDAIRE"],
  },
  {
    asked: "anything on 13 November in the evening that’s not at LaGrappe?",
    now: "2017-11-10T10:00",
    windows: [part("2017-11-13", "18:00", "23:59")],
    excluded: { venues: ["LaGrappe"] },
    found: ["FORUM"],
    also: ["COMPRENDRE LES COMMUNS", "SEMAINE"],
  },
  {
    asked: "comment faire des économies d’énergie ?",
    now: "2017-11-02T10:00",
    wanted: { words: ["économies", "énergie"] },
    found: ["LE B.A-BA"],
  },
  {
    // The one of that name first.
    asked: "ce qui se passe autour du numérique",
    now: "2017-11-02T10:00",
    wanted: { words: ["numerique"] },
    found: ["CHANGER", "LES ROUMICS", "ESS ET", "CREATHON DU SWITCHUP"],
  },
  {
    asked: "des ateliers ?",
    now: "2017-11-02T10:00",
    wanted: { formats: ["atelier"] },
    found: ["LE B.A-BA", "WORKSHOP"],
  },
];

describe("questions on the 2017 programme", () => {
  for (const { asked, now, windows = [], wanted = {}, excluded = {}, found, also } of QUESTIONS) {
    it(asked, () => {
      const query = Query.parse({ windows, wanted, excluded });
      const answer = index.search(query, localMoment(now));
      const titles = Array.from(answer.events, ({ title }) => title);
      const beside = answer.also.map(({ event }) => event.title);
      expect(titles.map((title, at) => shortened(title, found[at]))).to.deep.equal(found);
      expect(beside.map((title, at) => shortened(title, also?.[at]))).to.deep.equal(also ?? []);
    });
  }
});

/** The beginning where it is the expected one, else the whole title. */
function shortened(title: string, beginning = ""): string {
  return beginning !== "" && title.startsWith(beginning) ? beginning : title;
}
