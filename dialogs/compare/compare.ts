import { today } from "../../src/clock.js";
import {
  COMMON,
  type Common,
  EXTREMES,
  type Extreme,
  SPANS,
  type Span,
} from "../../src/languages/compare-words.js";
import { PRACTICAL, type Topic } from "../../src/languages/topic-words.js";
import type { Event } from "../../src/programme/event.js";
import { says } from "../../src/understanding/cues.js";
import { mainIntent } from "../../src/understanding/intents.js";
import { Text } from "../../src/understanding/normalise.js";
import type { Reply, Scene } from "../dialog.js";
import { gistOf } from "../event/finer.js";
import { haveOneAddress } from "../meant/by-name/same-place.js";
import { onScreen } from "../meant/on-screen.js";
import { atTheSameTime } from "./at-the-same-time.js";
import {
  comparedEvents,
  describedOnes,
  MOST,
  pairedEvents,
  withOneTold,
  withTimeFor,
} from "./compared.js";
import { onItsDay, standingOut, type Together, together } from "./hours.js";
import { goingOn, listing, times, timesAndPlaces } from "./listing.js";
import { notOne } from "./not-one.js";
import { meetIn } from "./spans.js";
import { whichAfterRemark } from "./which-after.js";

/**
 * "Quelle différence entre les deux ?", "elles sont au même endroit ?", "lequel finit le plus tard ?":
 * several events side by side. Nothing when it is no such question, or fewer than two are meant.
 */
export function compare(scene: Scene): Reply | undefined {
  const { heard, language } = scene;
  const text = Text.of(heard.text);
  const { differs, common, both, extremes, fits, spans, timeFor } = language.words.compare;
  // "Je voudrais faire les deux, on peut s'inscrire aux deux d'un coup ?" asks for two requests.
  if (mainIntent(heard.intents) === "register" && says(text, language.words.compare.registers))
    return undefined;
  const extreme = EXTREMES.find((one) => says(text, extremes[one]));
  const isRemarked = whichAfterRemark(scene) !== undefined;
  const asked = isRemarked ? undefined : COMMON.find((one) => says(text, common[one]));
  const span = SPANS.find((one) => says(text, spans[one]));
  const isInTime = says(text, timeFor);
  const attends = says(text, both) || says(text, fits);
  const differing = says(text, differs);
  if (says(text, language.words.compare.prefers)) {
    const named = describedOnes(scene);
    if (named.length > 1) return sideBySide(scene, named);
  }
  const far = says(text, language.words.compare.nearest);
  const apart = notOne(scene);
  if (apart) return apart;
  const inTime = isInTime ? withTimeFor(scene) : [];
  if (inTime.length > 1) return canAttend(scene, inTime, isInTime);
  const paired = pairedEvents(scene);
  if (paired.length > 1) return goingOn(scene, paired, canAttend(scene, paired, true));
  if (!(extreme || asked || span || attends || differing || far)) return undefined;
  // "La différence entre l'ESS et l'économie classique" compares no events.
  const ofTheWhole = heard.query.wanted.titles.length === 0;
  if (differing && ofTheWhole && says(text, language.words.about.itself)) return undefined;
  const events = comparedEvents(scene);
  if (events.length < 2 || events.length > MOST) return undefined;
  if (far) return withAddresses(scene, events);
  // "Could I do both on the same day?"
  if (attends && asked === "day" && !meetOnADay(events)) return inCommon(scene, events, asked);
  if (attends)
    return canAttend(scene, says(text, language.words.compare.some) ? best(events) : events);
  if (differing) return sideBySide(scene, events);
  if (extreme) return mostExtreme(scene, events, extreme);
  if (span && isOfThese(scene)) return inOneSpan(scene, events, span);
  return asked && isOfThese(scene) ? inCommon(scene, events, asked) : undefined;
}

/** "À la même heure ?" of those on screen, not "un autre au même endroit ?", which looks for one. */
function isOfThese(scene: Scene): boolean {
  const { besides, text, whether } = scene.heard;
  const points = says(text, scene.language.words.compare.these);
  return !besides && (points || whether !== undefined || withOneTold(scene) !== undefined);
}

function sideBySide(scene: Scene, events: readonly Event[]): Reply {
  const { language, turn } = scene;
  const { compare: texts, event: of } = language.texts;
  const common = COMMON.filter((one) => {
    const facts = events.map((event) => factOf(scene, event, one));
    return facts[0] !== "" && new Set(facts).size === 1;
  });
  const told = (event: Event) =>
    [
      of.when(event, turn.now),
      common.includes("place") ? "" : of.where(event),
      [common.includes("price") ? "" : of.price(event), of.registration(event)]
        .filter((fact) => fact !== "")
        .join(" · "),
    ].filter((fact) => fact !== "");
  const gist = (event: Event) => gistOf(event).join(" ") || texts.undescribed;
  const entries = events.map(
    (event, at) => `${at + 1}. ${[event.title, ...told(event)].join(" — ")}\n${gist(event)}`,
  );
  const text = [texts.sideBySide(common), ...entries, ...ofNeed(scene, events)].join("\n\n");
  return listing(scene, events, text);
}

/** "Which is better with a toddler?": what each tells of that, or that none does. */
function ofNeed({ heard, language, services }: Scene, events: readonly Event[]): readonly string[] {
  const { compare: texts, said, event: of } = language.texts;
  const text = Text.of(heard.text);
  const needs = NEEDS.filter((topic) => says(text, language.words.topics[topic]));
  if (needs.length === 0) return [];
  const told = events.map((event) => services.told(event, needs));
  if (told.every(({ length }) => length === 0)) return [texts.needUntold];
  const lines = events.map(({ title }, at) => {
    const sentences = told[at] ?? [];
    const fact = sentences.length > 0 ? of.inItsWords(sentences) : of.unsaid;
    return `${at + 1}. ${title}${said.colon}${fact}`;
  });
  return [lines.join("\n")];
}

/** What one comes with or cannot do without; how long it lasts and for whom it is are told anyway. */
const NEEDS: readonly Topic[] = [...PRACTICAL, "children", "access", "outdoors"];

function inCommon(scene: Scene, events: readonly Event[], asked: Common): Reply {
  const { compare: texts, said, event: of } = scene.language.texts;
  const facts = events.map((event) => factOf(scene, event, asked));
  const [first = ""] = facts;
  if (first !== "" && new Set(facts).size === 1) {
    const shown = asked === "hours" ? of.when : undefined;
    const fact = shown && events[0] ? shown(events[0], scene.turn.now) : first;
    // Those that were only told are named: the right ones may not have been understood.
    const isSeen = events.every((event) => onScreen(scene).includes(event));
    const titles = isSeen ? [] : events.map(({ title }, at) => `${at + 1}. ${title}`);
    return listing(scene, events, [texts.same(events.length, fact), ...titles].join("\n"));
  }
  if (asked === "hours") return atTheSameTime(scene, events);
  const isPart = asked === "day" && meetOnADay(events);
  const isOneAddress = asked === "place" && haveOneAddress(events);
  const different = isPart ? texts.partly : isOneAddress ? texts.oneAddress : texts.different;
  const heading = facts.includes("") ? texts.untold : different;
  const lines = events.map(
    ({ title }, at) => `${at + 1}. ${title}${said.colon}${facts[at] || of.unsaid}`,
  );
  return listing(scene, events, [heading, ...lines].join("\n"));
}

/** "C'est la même semaine ?": yes or no, and when each is. */
function inOneSpan(scene: Scene, events: readonly Event[], span: Span): Reply {
  const { compare: texts } = scene.language.texts;
  const heading = meetIn(events, span) ? texts.alike : texts.apart;
  return listing(scene, events, [heading, ...times(scene, events)].join("\n"));
}

/** Whether there is a day on which all of them are on. */
function meetOnADay(events: readonly Event[]): boolean {
  const last = events
    .map(({ dates }) => dates.start)
    .toSorted()
    .at(-1);
  return last !== undefined && events.every(({ dates }) => last <= dates.end);
}

/** What is the same, in words: two events with the same words have it in common. */
function factOf({ language, turn }: Scene, event: Event, asked: Common): string {
  const { event: of, said } = language.texts;
  switch (asked) {
    case "place":
      return of.where(event);
    case "day":
      return said.days(event.dates.start, event.dates.end, turn.now);
    case "hours":
      return event.sessions.length === 0 ? "" : of.when(event, turn.now);
    case "price":
      return of.price(event);
  }
}

/** "Laquelle est la plus près de la gare ?": how far they are is not printed, but of towns their names tell. */
function withAddresses(scene: Scene, events: readonly Event[]): Reply | undefined {
  const { compare: texts, said, event: of } = scene.language.texts;
  const { here, query, text } = scene.heard;
  const isOfStation = says(text, scene.language.words.topics.transport);
  const isOfTowns = here || query.near !== undefined || query.wanted.towns.length > 0;
  if (isOfTowns && !isOfStation && new Set(events.map(({ town }) => town)).size > 1)
    return undefined;
  const lines = events.map(
    (event, at) => `${at + 1}. ${event.title}${said.colon}${of.where(event) || of.unsaid}`,
  );
  return listing(scene, events, [texts.noDistances, ...lines].join("\n"));
}

/** @param isInTime whether it is asked if there is time to get from one to the other */
function canAttend(scene: Scene, events: readonly Event[], isInTime = false): Reply {
  const { compare: texts, said } = scene.language.texts;
  const isApart = isInTime && meetOnADay(events) && !haveOneAddress(events);
  const hours = (of: readonly Event[]) => (isApart ? timesAndPlaces : times)(scene, of);
  const way = isApart ? [texts.wayUntold] : [];
  const found = together(events);
  const sorted = events.toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
  const text = {
    yes: () => [texts.canAll(sorted.map(({ title }) => title)), ...hours(sorted), ...way],
    no: () => [texts.cannot, ...times(scene, events)],
    unknown: () => [texts.hoursUntold(events), ...times(scene, events)],
    part: () => {
      const shared = found.verdict === "part" ? [{ start: found.from, end: found.to }] : [];
      return [texts.overlap(said.hours(shared)), ...times(scene, events)];
    },
  }[found.verdict]();
  return listing(scene, events, text.join("\n"));
}

/** "Je peux aller à deux d'entre eux ?": the first two that go together, else all, which do not. */
function best(events: readonly Event[]): readonly Event[] {
  const pairs = events.flatMap((one, at) => events.slice(at + 1).map((other) => [one, other]));
  const found = (verdict: Together["verdict"]) =>
    pairs.find((pair) => together(pair).verdict === verdict);
  return found("yes") ?? found("part") ?? events;
}

function startOf({ dates, sessions }: Event): string {
  return `${dates.start}T${sessions[0]?.start ?? ""}`;
}

/** Of those on one day, or that end early or late; of days apart, the later one is another question. */
function mostExtreme(scene: Scene, events: readonly Event[], extreme: Extreme): Reply | undefined {
  const { compare: texts, event: of } = scene.language.texts;
  const isOneDay = new Set(events.map(({ dates }) => dates.start)).size === 1;
  const isOfDays = extreme.startsWith("begins") && !isOneDay;
  // What has begun already begins neither first nor last.
  const day = today(scene.turn.now);
  if (isOfDays && events.some(({ dates }) => dates.start < day)) return undefined;
  const found = isOfDays ? onItsDay(events, extreme) : standingOut(events, extreme);
  if (isOfDays && found === undefined) return undefined;
  if (found === undefined)
    return listing(scene, events, [texts.untold, ...times(scene, events)].join("\n"));
  if (found === "tied")
    return listing(scene, events, [texts.tied, ...times(scene, events)].join("\n"));
  const others = events.filter((event) => event !== found);
  const first = texts.extreme(extreme, found.title, of.when(found, scene.turn.now));
  const said = listing(scene, events, [first, ...times(scene, others)].join("\n"));
  return { ...said, state: { ...said.state, event: found.id }, events: [found] };
}
