import { localMoment } from "../../src/clock.js";
import type { Language } from "../../src/languages/language.js";
import type { WholeFacts } from "../../src/languages/texts/about-texts.js";
import { emptyQuery, type Window } from "../../src/programme/query.js";
import { event } from "../search/events.js";

/** A text with sample values, and where it stands: "form.again.email". */
export interface Saying {
  readonly path: string;
  readonly text: string;
}

const NOW = localMoment("2017-11-08T10:00");
const FULL = event({
  id: "a",
  title: "Les Roumics",
  description: "Rencontres du multimédia.",
  format: "Rencontres",
  dates: { start: "2017-11-11", end: "2017-11-12" },
  sessions: [
    { start: "10:00", end: "12:30" },
    { date: "2017-11-12", end: "18:00" },
  ],
  town: "Roubaix",
  venue: "La Condition Publique",
  address: "14 place Faidherbe",
  organisers: ["ANIS"],
  coOrganisers: ["APES", "MEL"],
  contact: { name: "Zoé", phones: ["+33320639179"], emails: ["a@b.fr"], urls: ["https://b.fr"] },
  price: "gratuit",
  free: true,
  registration: "required",
  capacity: 30,
});
const BARE = event({ id: "b", title: "Semaine étudiante" });
const DAY: Window = {
  start: "2017-11-11T00:00",
  end: "2017-11-12T00:00",
  grain: "day",
  open: false,
};
const WINDOWS: readonly Window[] = [
  DAY,
  { ...DAY, end: "2017-11-13T00:00", grain: "weekend" },
  { ...DAY, end: "2017-11-18T00:00", grain: "week" },
  { start: "2017-12-01T00:00", end: "2018-01-01T00:00", grain: "month", open: false },
  { start: "2017-11-11T18:00", end: "2017-11-12T00:00", grain: "part", open: false },
  { start: "2017-11-11T14:00", end: "2017-11-11T16:30", grain: "hour", open: false },
  { start: "2017-11-11T18:00", end: null, grain: "hour", open: false },
  { start: "2017-11-11T00:00", end: null, grain: "day", open: true },
  { start: null, end: "2017-11-16T00:00", grain: "day", open: false },
];
const QUERY = emptyQuery();
QUERY.windows = [DAY];
QUERY.wanted.towns = ["Roubaix", "Lille"];
QUERY.wanted.formats = ["atelier"];
QUERY.wanted.words = ["énergie"];
QUERY.excluded.towns = ["Loos"];
const COUNTED = [
  { said: "Lille", count: 12 },
  { said: "Loos", count: 1 },
];
const DATA = { who: ["ANIS", "APES"], keptDays: 30 };
const NAMES = { theme: () => "Comprendre", title: () => "Les Roumics", standing: () => "partner" };

const PEOPLE = [
  { operator: {} },
  { operator: { name: "Zoé", email: "a@b.fr", phone: "03 20" } },
  { operator: {}, organiser: { title: "Les Roumics", reach: "Zoé · a@b.fr" } },
];
const WHOLE: WholeFacts = {
  name: "Le Mois",
  days: "du 1er au 30",
  events: 38,
  towns: 8,
  organisers: 30,
  free: 35,
  payWhatYouWant: 2,
  paid: 0,
  priceUnknown: 1,
  required: 22,
  none: 7,
};
const LISTINGS = [
  [["Lille (22)"], 1],
  [["Lille (22)", "Roubaix (6)"], 9],
];
const PHASES = ["to-come", "running", "over"].map((phase) => [WHOLE, phase]);

/** Arguments for the texts that take some, by where they stand; several calls where forms differ. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "said.weekdays": [["le soir"], [""]],
  "said.day": [
    ["2017-11-01", NOW],
    ["2018-11-11", NOW],
  ],
  "said.days": [
    ["2017-11-11", "2017-11-12", NOW],
    ["2017-10-19", "2017-12-08", NOW],
  ],
  "said.hours": [[FULL.sessions]],
  "said.window": WINDOWS.map((window) => [window, NOW]),
  "said.shortMoment": [
    ["2017-11-11", "18:30"],
    ["2017-11-11", undefined],
  ],
  "said.town": [["Villeneuve-d'Ascq"]],
  "said.inTown": [["Roubaix"], ["Le Maisnil"]],
  "said.moment": [[NOW]],
  "said.and": [[["a", "b", "c"]]],
  "said.or": [[["a", "b"]]],
  "talk.welcome": [[{ name: "Le Mois", days: "en novembre", count: 38 }]],
  "talk.pretended": [["lundi 6 novembre"]],
  "talk.help": [[["Quoi demain"]]],
  "talk.offTopic": [[["Quoi demain"]]],
  "talk.identity": [["Le Mois"]],
  "talk.offTopicOfEvent": [["Les Roumics"]],
  "talk.human": PEOPLE.map((people) => [people]),
  "talk.lost": [2, 3, 4].flatMap((misses) => PEOPLE.map((people) => [people, misses])),
  "talk.tooLong": [[1000]],
  "talk.examples": [[{ town: "Roubaix", day: "samedi" }]],
  "search.criteria": [
    [QUERY, NAMES, NOW],
    [emptyQuery(), NAMES, NOW],
  ],
  "search.found": [
    [1, "Roubaix"],
    [3, ""],
  ],
  "search.countedInAll": [
    [38, 10, ""],
    [1, 1, "Roubaix"],
    [5, 0, "Roubaix"],
  ],
  "search.counted": [
    [0, ""],
    [1, "Roubaix"],
    [3, "Roubaix"],
  ],
  "search.coming": [[12]],
  "search.page": [
    [6, 10, 13],
    [6, 6, 6],
  ],
  "search.oddDate": [
    ["weekday", "dimanche", "lundi"],
    ["no-such-day", "jeudi", "vendredi"],
  ],
  "search.onDays": [
    ["ateliers", ["lundi", "mardi"]],
    ["", ["lundi"]],
  ],
  "search.also": [
    ["hours-unknown", 1, 1],
    ["registration-unknown", 7, 5],
    ["price-unknown", 2, 2],
    ["audience-unknown", 1, 1],
    ["nearby", 1, 1],
  ],
  "search.none": [["Roubaix"], [""]],
  "search.blocked": [[["towns"]], [["towns", "windows"]]],
  "search.over": [2, 9].map((count) => [
    Array.from({ length: count }, () => ({ title: "Les Roumics", days: "samedi 18 novembre" })),
  ]),
  "search.firstOfThem": [[5]],
  "search.alternativeLine": [
    ["À d’autres dates", 6, "Roubaix"],
    ["dimanche", 1, ""],
  ],
  "search.gone": [[1], [3]],
  "search.alternativeEvent": [["À d’autres dates", "Les Roumics — samedi 18 novembre — Roubaix"]],
  "search.resembling": [[1], [4]],
  "search.closestIsOver": [[{ title: "Les Roumics", days: "samedi 18 novembre" }]],
  "search.notNear": [["Mouvaux"]],
  "search.notThere": [["La Condition Publique"]],
  "search.notForThem": [
    [["Loos"], ["enfants"]],
    [
      ["Lille", "Roubaix"],
      ["etudiants", "jeunes"],
    ],
  ],
  "search.notAtHome": [["Mouvaux"]],
  "search.forAnyone": [
    [["seniors"], []],
    [["enfants", "jeunes"], [{ title: "Les Roumics", days: "samedi 18 novembre" }]],
  ],
  "search.withinThemes": [[["Jeunesse"]], [["Jeunesse", "Consommer"]]],
  "search.wordsApart": [[["climat"]], [["climat", "finance", "emploi"]]],
  "search.unknownWords": [[["tango"]], [["tango", "salsa"]]],
  "search.outsideArea": [[["Arras"]], [["Arras", "Lens"]]],
  "search.outsideProgramme": [["Le Mois", "du 1er au 30"]],
  "search.programmeOver": [["Le Mois", "du 1er au 30"]],
  "search.programmeNotBegun": [["Le Mois", "du 1er au 30"]],
  "search.district": [["Wazemmes", "Lille"]],
  "search.whichTown": [
    ["ems", ["Hem"]],
    ["hem", ["Hem"]],
    ["lo", ["Loos", "Lomme"]],
  ],
  "search.buttons.narrowed": [["Villeneuve-d’Ascq la belle", 12]],
  "pictures.months": [
    [NOW, NOW],
    [NOW, NOW.plus({ months: 1 })],
    [NOW, NOW.plus({ months: 3 })],
  ],
  "pictures.dayInCalendar": [[NOW], [NOW.set({ day: 1 })]],
  "pictures.laterDays": [[1], [12]],
  "pictures.otherTowns": [[1], [12]],
  "pictures.unplaced": [[2]],
  "pictures.kilometres": [[5]],
  "pictures.calendarSaid": [
    ["novembre 2017", [{ said: "lun. 13 nov.", count: 1 }], 0, false],
    ["novembre 2017", COUNTED, 3, true],
  ],
  "pictures.mapSaid": [
    [[{ said: "Lille", count: 1 }], 0, 0],
    [COUNTED, 3, 2],
  ],
  "pictures.overDays": [
    [12, "", 1],
    [12, "gratuit", 9],
  ],
  "pictures.inTowns": [
    [12, "", 1],
    [12, "gratuit", 9],
  ],
  "about.what": [[WHOLE]],
  "about.when": PHASES,
  "about.begun": [
    [{ titles: ["Roumics"], begun: 1, all: 38 }, "vendredi 3 novembre"],
    [{ titles: ["Roumics", "Expo"], begun: 2, all: 38 }, undefined],
    [{ titles: [], begun: 12, all: 38 }, "vendredi 3 novembre"],
  ],
  "about.over": PHASES,
  "about.price": [[WHOLE], [{ ...WHOLE, paid: 3, payWhatYouWant: 0, priceUnknown: 0, free: 1 }]],
  "about.registration": [[WHOLE]],
  "about.organiser": [[WHOLE]],
  "about.contact": PEOPLE.map(({ operator }) => [operator]),
  "about.blamed": PEOPLE.map(({ operator }) => [operator]),
  "about.noFile": PEOPLE.map(({ operator }) => [operator]),
  "about.accessibility": [[0], [2]],
  "about.printed": [[["Depuis 10 ans, le Mois fait découvrir l’ESS."]], [["Un.", "Deux."]]],
  "about.listing.towns": LISTINGS,
  "about.listing.themes": LISTINGS,
  "about.listing.formats": LISTINGS,
  "about.listing.organisers": LISTINGS,
  "about.listing.days": LISTINGS,
  "about.counted": [["Lille", 22]],
  "about.among": [["à Roubaix"]],
  "event.quote": [
    [FULL, ["Un buffet est offert."]],
    [FULL, ["Séances de 30 mn", "Venez"]],
  ],
  "finer.stillOn": [[FULL, NOW]],
  "finer.again": [[FULL]],
  "finer.onlyOnce": [[FULL, NOW]],
  "finer.unrequired": [
    [FULL, []],
    [BARE, ["Rencontres du multimédia."]],
  ],
  "finer.admission": [
    [FULL, ["Rencontres du multimédia."]],
    [BARE, ["Rencontres du multimédia."]],
  ],
  "finer.arriving": [
    [FULL, NOW, "before", []],
    [FULL, NOW, "during", ["À partir de 17 h, inauguration officielle."]],
    [FULL, NOW, "during", []],
    [FULL, NOW, "between", []],
    [BARE, NOW, "after", []],
  ],
  "finer.noMore": [[FULL], [BARE]],
  "finer.lunchBreak": [
    [FULL, true],
    [FULL, false],
  ],
  "finer.onlyInaugurated": [
    [FULL, NOW],
    [BARE, NOW],
  ],
  "finer.openingDays": [
    [FULL, NOW],
    [BARE, NOW],
  ],
  "finer.asPrinted": [[FULL, NOW]],
  "finer.nothingFiner": [[FULL], [BARE]],
  "finer.person": [[FULL], [BARE]],
  "finer.late": [
    [FULL, NOW],
    [BARE, NOW],
  ],
  "finer.passing": [
    [FULL, NOW],
    [{ ...FULL, registration: "none" }, NOW],
  ],
  "finer.audienceUntold": [[FULL, "Rencontres du multimédia."]],
  "finer.ifDoubtful": [[FULL], [BARE]],
  "finer.unanswered": [
    [FULL, FULL.description, NOW],
    [BARE, undefined, NOW],
  ],
  "finer.noOtherOfKind": [
    ["formation", undefined],
    ["formation", FULL],
  ],
  "finer.amount": [[FULL], [{ ...FULL, price: "prix libre" }], [BARE]],
  "finer.noSchedule": [
    [FULL, ["Rencontres du multimédia."], NOW],
    [BARE, [], NOW],
  ],
  "finer.unreached": [
    [undefined, "", false, NOW],
    [FULL, "", true, NOW],
    [FULL, "a@b.fr", false, NOW],
  ],
  "finer.noWay": [["phone"], ["email"], ["site"]],
  "finer.partUntimed": [[FULL, ["Rencontres du multimédia."], NOW]],
  "finer.contactPerson": [["Zoé", [FULL, BARE]]],
  "finer.body": [["ANIS", [FULL, BARE]]],
  "finer.lasts": [
    [FULL, 120, NOW],
    [FULL, 90, NOW],
    [BARE, 45, NOW],
  ],
  "finer.noEnd": [[FULL], [BARE]],
  "finer.noRoom": [[FULL], [BARE]],
  "finer.titleTells": [[FULL], [BARE]],
  "finer.onlyThere": [[FULL], [BARE]],
  "finer.unheard": [[[FULL]], [[BARE]], [[FULL, BARE]]],
  "finer.complaint": [[FULL], [BARE]],
  "finer.unconfirmed": [[FULL], [BARE]],
  "finer.ofAge": [
    [["19"], true],
    [["14", "27"], false],
  ],
  "finer.noAge": [
    [FULL, []],
    [BARE, ["Des jeux pour les enfants et les adultes."]],
  ],
  "search.rest": [[1], [4]],
  "about.backing": [[[]], [["La MEL soutient cette économie."]]],
  "form.forGroup": [[20], [20, "Zoé"]],
  "finer.undefinedTerm": [["SCOP", FULL, ["Rencontres du multimédia."]]],
  "finer.noSuchPart": [["clôture", FULL]],
  "compare.sideBySide": [[[]], [["place", "price"]], [["day", "hours"]]],
  "compare.same": [
    [2, "gratuit"],
    [4, "LaGrappe"],
  ],
  "compare.hoursUntold": [[[FULL, { ...FULL, sessions: [] }]], [[BARE, BARE]]],
  "compare.canAll": [[["Les Roumics", "La visite"]]],
  "compare.overlap": [["10–12"]],
  "compare.extreme": [["ends-last", "Les Roumics", "samedi"]],
  "compare.dearest": [
    [{ count: 10, paid: [], payWhatYouWant: [], unknown: [] }],
    [{ count: 10, paid: [], payWhatYouWant: ["Les Roumics"], unknown: ["La Campusserie"] }],
    [{ count: 10, paid: ["Les Roumics", "La Campusserie"], payWhatYouWant: [], unknown: [] }],
  ],
  "compare.cheapest": [
    [
      {
        count: 2,
        free: ["Les Roumics", "La Campusserie"],
        paid: [],
        payWhatYouWant: [],
        unknown: [],
      },
    ],
    [
      {
        count: 3,
        free: ["Les Roumics", "La Campusserie", "Le Creathon"],
        paid: [],
        payWhatYouWant: [],
        unknown: [],
      },
    ],
    [
      {
        count: 2,
        free: ["Les Roumics"],
        paid: [],
        payWhatYouWant: ["La Campusserie"],
        unknown: [],
      },
    ],
    [
      {
        count: 2,
        free: [],
        paid: ["Les Roumics"],
        payWhatYouWant: [],
        unknown: ["La Campusserie"],
      },
    ],
  ],
  "compare.suits": [
    [["énergie"], 1],
    [["énergie", "eau"], 2],
    [[], 1],
    [[], 2],
  ],
  "compare.isAbout": [[FULL, ["Rencontres du multimédia."]]],
  "compare.notAbout": [
    [FULL, []],
    [FULL, [BARE]],
  ],
  "finer.alsoPartner": [[[FULL, BARE]]],
  "finer.partner": [["MACIF", [FULL, BARE]]],
  "finer.present": [[FULL]],
  "finer.namedThere": [
    ["MACIF", "organiser", FULL],
    ["MACIF", "partner", FULL],
    ["Zoé", "contact", FULL],
  ],
  "finer.notNamedThere": [
    ["MACIF", FULL, []],
    ["MACIF", BARE, [FULL]],
  ],
  "finer.noClosing": [[FULL], [BARE]],
  "finer.noStart": [[FULL], [BARE]],
  "finer.audienceNamed": [
    [FULL, ["Les étudiants viennent."]],
    [BARE, ["Les étudiants viennent."]],
  ],
  "event.untoldOfAll": [[2], [3]],
  "event.inItsWords": [[["Un.", "Deux."]]],
  "event.places": [[1], [20]],
  "event.together": [["LaGrappe", 5]],
  "event.facts.price": ["gratuit", "entrée libre", "prix libre", "5 €"].map((price) => [
    { ...FULL, price },
  ]),
  "event.verdict": [
    [true, FULL, "a lieu samedi"],
    [false, FULL, "a lieu samedi"],
  ],
  "event.calendarOfList": [[5]],
  "event.noNumber": [[9, 3]],
  "form.notice": [
    [
      {
        event: "Les Roumics",
        organisers: ["ANIS", "APES"],
        operator: "MEL",
        keptDays: 30,
        privacyUrl: "https://b.fr",
      },
    ],
    [{ event: "Les Roumics", organisers: [], operator: "MEL", keptDays: 30 }],
  ],
  "form.again.email": [["a@b"]],
  "form.again.phone": [["061234"]],
  "form.again.message": [[500]],
  "form.choices": [
    ["Quand", ["lundi", "mardi"], false],
    ["Quand", ["lundi", "mardi"], true],
  ],
  "form.corrected": [[{}], [{ name: "Zoé Petit", seats: 2 }], [{ email: "a@b.fr", seats: 1 }]],
  "form.momentIs": [["samedi"]],
  "form.data.atLarge": [[DATA], [{ ...DATA, privacyUrl: "https://a.fr" }]],
  "form.covers": [[20]],
  "form.carriesWord": [["hello@scop.fr"], [""]],
  "form.company": [
    ["Les Roumics", "Zoé", true],
    ["Les Roumics", "", false],
  ],
  "form.oneByOne": [["Les Roumics"]],
  "form.nextOne": [["Les Roumics"]],
  "form.keptOpen": [["Les Roumics"]],
  "form.leftOut": [["Les Roumics"]],
  "form.introduced": [["Lina Morel"]],
  "form.notedOf": [
    [{ name: "Lina Morel", email: "lina@example.org", phone: "+33698765432", message: "15 h" }],
  ],
  "form.offer": [[true], [false]],
  "form.oneMoment": [[true], [false]],
  "form.firstTaken": [["lundi"]],
  "form.needed": [
    [["name", "email"], "Zoé"],
    [["email"], ""],
    [["name"], ""],
  ],
  "form.ifUnable": [["Zoé"], [""]],
  "form.needNoted": [[DATA]],
  "form.data.confirmed": [[DATA]],
  "form.data.readers": [[DATA]],
  "form.data.keeping": [[DATA]],
  "form.data.answering": [[DATA]],
  "form.data.everything": [[DATA], [{ ...DATA, privacyUrl: "https://a.fr" }]],
  "form.emailTypo": [["a@gmail.com"]],
  "form.profile": [["Zoé Petit"]],
  "form.card.fill": [["Pour combien"], [""]],
  "form.card.mend": [[1], [2]],
  "form.card.closed": [["Les Roumics"]],
  "form.card.alreadySent": [["Les Roumics", "K7MR-4PXQ"]],
  "form.resume": [["Pour combien"]],
  "form.recap": [
    [{ event: "E", session: "S", name: "N", email: "a@b.fr", phone: "06", seats: 2, message: "M" }],
    [{ event: "E", session: "S", name: "N", email: "a@b.fr", seats: 1 }],
  ],
  "form.atMost": [[20]],
  "form.invite": [[["phone", "seats", "message"]], [["phone"]]],
  "form.given.session": [["mardi"]],
  "form.given.name": [["Zoé Petit"]],
  "form.given.email": [["a@b.fr"]],
  "form.given.phone": [["+33612345678"], []],
  "form.given.seats": [[1], [3]],
  "form.given.message": [["Bonjour"], []],
  "form.checked": [
    [true, ["pour 2 personnes"]],
    [false, ["pour 2 personnes"]],
    [undefined, ["à a@b.fr", "pour 2 personnes"]],
  ],
  "form.requested": [["K7MR", "a@b.fr", ["ANIS"]]],
  "form.repeated": [["K7MR"]],
  "form.stoppedAnew": [["K7MR"]],
  "form.waiting": [["K7MR", 3]],
  "form.noneNeeded": [["Les Roumics"]],
  "form.registrationUnknown": [["Les Roumics"]],
  "form.printed": [["inscription obligatoire aux ateliers"]],
  "form.noDeadline": [["Les Roumics", "samedi 18 novembre"]],
  "event.these": [[1], [2]],
  "event.theseIndeed": [[2]],
  "event.tooLate": [0, 1, 3].map((left) => [FULL, NOW, left]),
  "event.allAlike": [
    [2, "gratuit"],
    [3, "Lille"],
  ],
  "requests.filling": [["Les Roumics"]],
  "requests.list": [[1], [2]],
  "requests.line": [
    [{ reference: "K7MR", status: "requested", seats: 1 }, "E"],
    [{ reference: "K7MR", status: "waiting", seats: 3 }, "E"],
  ],
  "requests.answering": [
    ["a@b.fr", ["ANIS"], "03 20 00 00 00"],
    ["a@b.fr", [], ""],
  ],
  "requests.unanswered": [
    ["a@b.fr", ["ANIS"], "03 20 00 00 00"],
    ["a@b.fr", [], ""],
  ],
  "requests.sentAlready": [["K7MR"]],
  "requests.confirmCancel": [["E"]],
  "requests.confirmSwap": [["E", "Roumics"]],
  "requests.cancelled": [["E"]],
  "requests.confirmErase": [[0], [2], [0, "E"], [2, "E"]],
  "requests.erased": [[0], [2]],
  "requests.buttons.cancelOne": [["K7MR-4PXQ"]],
  "requests.reminding": [
    ["Les Roumics", true],
    ["Les Roumics", false],
  ],
  "requests.noEveLeft": [["Les Roumics"]],
  "requests.reminder": [[{ event: "Les Roumics", when: "mardi", where: "" }]],
  "requests.buttons.remindOne": [["K7MR-4PXQ"]],
  "links.person.offered": [[{ until: "mardi 14 novembre, 18:00" }]],
  "links.erased.text": [[1], [3]],
  "links.list.count": [[{ requests: 1, seats: 2 }], [{ requests: 3, seats: 1 }]],
  "privacy.sections": ["MEL", ""].map((operator) => [
    {
      operator,
      operatorEmail: operator === "" ? "" : "a@b.fr",
      operatorPhone: operator === "" ? "" : "03 20",
      keptDays: 30,
      conversationDays: 30,
      questionDays: 90,
    },
  ]),
};

/** Every text of a language. One that takes values and has no samples here is an error. */
export function sayings({ texts, links, privacy }: Language): readonly Saying[] {
  return [...collect("", texts), ...collect("links", links), ...collect("privacy", privacy)];
}

function collect(path: string, part: unknown): Saying[] {
  if (typeof part === "string") return [{ path, text: part }];
  if (typeof part === "function") {
    return samplesOf(path, part.length).flatMap((values) => collect(path, part(...values)));
  }
  if (Array.isArray(part)) return part.flatMap((one) => collect(path, one));
  if (typeof part !== "object" || part === null) throw new Error(`${path} is no text`);
  return Object.entries(part).flatMap(([key, value]) =>
    collect(path === "" ? key : `${path}.${key}`, value),
  );
}

function samplesOf(path: string, count: number): readonly (readonly unknown[])[] {
  const samples = SAMPLES[path];
  if (samples) return samples;
  if (count === 0) return [[]];
  if (path.startsWith("event."))
    return [FULL, BARE].map((one) => [one, path.endsWith("similar") ? 2 : NOW]);
  throw new Error(`Give "${path}" sample values in test/support/sayings.ts.`);
}
