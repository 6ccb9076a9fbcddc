import { today } from "../src/clock.js";
import type { Listing } from "../src/languages/about-words.js";
import type { Aspect } from "../src/languages/intents.js";
import type { WholeFacts } from "../src/languages/texts/about-texts.js";
import type { Event } from "../src/programme/event.js";
import { hasPrice } from "../src/programme/prices.js";
import { allDays, emptyQuery, isEmpty, type Query, wanting } from "../src/programme/query.js";
import { says } from "../src/understanding/cues.js";
import { printedForms } from "../src/understanding/printed-forms.js";
import { refine } from "../src/understanding/refine.js";
import { begunSoFar } from "./begun-so-far.js";
import { type Dialog, type Reply, reply, type Scene, saidFirst } from "./dialog.js";
import { details } from "./event/event.js";
import { unknownBeside } from "./meant/by-name/unknown-beside.js";
import { asksOfUnknown, isUnknownNamed } from "./meant/by-name/unknown-named.js";
import { meantEvents } from "./meant/meant.js";
import { criteria } from "./search/criteria.js";
import { showAnswer } from "./search/pages.js";
import { ofSameSubject } from "./search/same-subject.js";
import { search } from "./search/search.js";
import { valuesOf, valueTaps } from "./search/values.js";
import { showView } from "./search/views.js";
import { talk } from "./talk.js";

/** Values named in one sentence: the towns of a large programme are counted beyond these. */
const NAMED = 12;
/** The fullest days named. */
const DAYS = 4;
/** Values offered as taps: all that Teams shows. */
const TAPS = 6;

/** A question about the programme as a whole. */
export const about: Dialog = (scene) => {
  const { listing, aspect, query } = scene.heard;
  if (listing) return listValues(scene, listing);
  // "La Campusserie, c'est quoi au juste ?" is of what it names.
  const { titles, organisers, venues } = query.wanted;
  if (aspect && titles.length + organisers.length + venues.length > 0) return details(scene);
  if (asksWhetherAllFree(scene)) return find(scene);
  return aboutWhole(scene, aspect) ?? aboutIt(scene, "what");
};

/** A question about one event or, when none is named nor at hand, about the whole: "c'est où ?". */
export const detailsOrAbout: Dialog = (scene) => {
  const { heard, state } = scene;
  const meant = meantEvents(scene).length;
  if (asksOfUnknown(scene)) {
    const unknown = scene.language.texts.search.unknownWords(heard.unknown);
    if (meant === 0) return talk(scene, unknown);
    // "Où se passe le yoga ?", of the event at hand: it may be called so by nobody.
    if (isUnknownNamed(scene)) return saidFirst(scene, unknown, details(scene));
  }
  // "C'est où, l'atelier poterie ?": there are workshops, and none of that.
  const strange = unknownBeside(scene);
  if (meant > 0 && strange.length > 0)
    return saidFirst(scene, scene.language.texts.search.unknownWords(strange), details(scene));
  const unnamed = !heard.choice && isEmpty(heard.query) && state.shown.length === 0;
  const ofWhole =
    (meant === 0 && unnamed) ||
    asksEndOfAll(scene) ||
    (meant > 1 && heard.aspect === "accessibility");
  return (
    (ofWhole ? aboutWhole(scene, heard.aspect) : undefined) ??
    ofSameSubject(scene) ??
    details(scene)
  );
};

/** "Et c'est jusqu'à quand ?", once all of the programme was spoken of and no event of it. */
function asksEndOfAll({ heard, language, state }: Scene): boolean {
  const isOfAll = state.event === undefined && state.shown.length > 1;
  const isBare = heard.aspect === "when" && isEmpty(heard.query) && !heard.choice;
  const isUnfiltered = state.query !== undefined && isEmpty(state.query);
  return isOfAll && isBare && isUnfiltered && says(heard.text, language.words.finer.end);
}

/** A search; of those that are accessible, what the programme tells. */
export const find: Dialog = (scene) =>
  scene.heard.aspect === "accessibility"
    ? accessible(scene)
    : asksWhetherPaid(scene) || (asksWhetherAllFree(scene) && !isListed(scene))
      ? aboutIt(scene, "price")
      : search(scene);

/** "Certains événements sont payants ?", where none is said to be: how many are free answers more than none. */
function asksWhetherPaid(scene: Scene): boolean {
  const { events } = scene.services.programme;
  return asksOnlyOf(scene, "paid") && !events.some((event) => hasPrice(event, "paid"));
}

/** "Et tout est gratuit ?": of the whole, those that are not count as much. */
function asksWhetherAllFree(scene: Scene): boolean {
  const { allOfIt } = scene.language.words.about;
  return asksOnlyOf(scene, "free") && says(scene.heard.text, allOfIt);
}

function isListed({ state }: Scene): boolean {
  return state.shown.length > 0 || state.event !== undefined;
}

/** Nothing but a price is said of what is asked for. */
function asksOnlyOf({ heard }: Scene, price: "free" | "paid"): boolean {
  const isAll = isEmpty(wanting(heard.query, { prices: [] })) && !heard.among && !heard.besides;
  return isAll && heard.query.wanted.prices.join() === price;
}

/** A side of the whole; nothing for a side that only an event has. */
function aboutWhole(scene: Scene, aspect: Aspect | undefined): Reply | undefined {
  const { language, services, heard } = scene;
  const texts = language.texts.about;
  if (heard.whether?.time) return aboutIt(scene, heard.whether.time === "over" ? "over" : "when");
  switch (aspect) {
    case "where":
      return listValues(scene, "towns");
    case "what":
    case "when":
    case "price":
    case "registration":
    case "organiser":
      return aboutIt(scene, aspect);
    case "contact":
      return reply(scene, texts.contact(services.rules.operator));
    case "accessibility":
      return accessible(scene);
    case "practical":
    case "audience":
    case "access":
    case "capacity":
      return reply(scene, texts.depends());
    default:
      return undefined;
  }
}

/** The events of which a sentence tells how accessible they are; else those asked for, and whom to ask. */
export function accessible(scene: Scene): Reply {
  const { heard, language, services } = scene;
  const { accessibility } = language.texts.about;
  const { events } = services.programme;
  const telling = events.filter((event) => services.told(event, ["access"]).length > 0);
  const titles = telling.map(({ id }) => id);
  const query = wanting(heard.query, { words: [], titles });
  return showAnswer(scene, query, { said: accessibility(telling.length) });
}

function aboutIt(
  scene: Scene,
  side: "what" | "when" | "over" | "price" | "registration" | "organiser",
): Reply {
  const texts = scene.language.texts.about;
  const facts = wholeFacts(scene);
  const phase = scene.services.programme.phaseOn(today(scene.turn.now));
  const whole = side === "when" || side === "over" ? texts[side](facts, phase) : texts[side](facts);
  const begun = side === "when" ? begunSoFar(scene) : undefined;
  const said = begun === undefined ? whole : `${whole} ${begun}`;
  const values = valuesOf(scene, coming(scene), side === "organiser" ? "organisers" : "towns");
  return reply(scene, { text: said, suggestions: valueTaps(scene, values, TAPS) });
}

/** The values of a facet, each with its number of events, the most first. */
export function listValues(scene: Scene, listing: Listing): Reply {
  const { language, services, turn, state, heard } = scene;
  const asked = refine(state.query, heard);
  const query = isEmpty(asked) ? coming(scene) : asked;
  const values = valuesOf(scene, query, listing);
  if (values.length === 0) return showAnswer(scene, query);
  const { about: texts } = language.texts;
  const named = values.slice(0, listing === "days" ? DAYS : NAMED);
  const said = named.map(({ label, count }) => texts.counted(label(), count));
  const only = isEmpty(asked) ? "" : criteria(scene, asked);
  const among = only === "" ? "" : texts.among(only);
  const text = `${texts.listing[listing](said, values.length)}${among}`;
  const answer = services.index.search(query, turn.now);
  const isDrawn = (listing === "days" || listing === "towns") && values.length > 1;
  const view = isDrawn ? showView(scene, query, answer, listing, () => text) : undefined;
  if (view) return view;
  return reply(
    scene,
    { text, suggestions: valueTaps(scene, values, TAPS) },
    {
      state: { query, shown: [], event: undefined },
      events: answer.events,
      also: answer.also.map(({ event }) => event),
    },
  );
}

/** What is still to come; of a programme that is over, all that has been. */
function coming({ services, turn }: Scene): Query {
  const { programme } = services;
  const windows =
    programme.phaseOn(today(turn.now)) === "over" ? [allDays(programme.start, programme.end)] : [];
  return { ...emptyQuery(), windows };
}

function wholeFacts({ services, language, turn }: Scene): WholeFacts {
  const { name, start, end, events } = services.programme;
  const how = (fits: (event: Event) => boolean) => events.filter(fits).length;
  return {
    name,
    days: language.texts.said.days(start, end, turn.now),
    events: events.length,
    towns: new Set(events.flatMap(({ town }) => (town === undefined ? [] : [town]))).size,
    organisers: printedForms(events.flatMap(({ organisers }) => organisers)).size,
    free: how((event) => hasPrice(event, "free")),
    payWhatYouWant: how((event) => hasPrice(event, "pay-what-you-want")),
    paid: how((event) => hasPrice(event, "paid")),
    priceUnknown: how(({ free }) => free === "unknown"),
    required: how(({ registration }) => registration === "required"),
    none: how(({ registration }) => registration === "none"),
  };
}
