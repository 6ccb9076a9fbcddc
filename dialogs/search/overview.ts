import { localMoment, today } from "../../src/clock.js";
import { addressOf } from "../../src/pictures/address.js";
import { TOWNS, WEEKS } from "../../src/pictures/picture.js";
import type { Query } from "../../src/programme/query.js";
import type { Answer } from "../../src/search/answer.js";
import { byDay, byTown } from "../../src/search/counts.js";
import { dayNumber, isoDay } from "../../src/search/days.js";
import type { Suggestion } from "../../src/turn.js";
import { type Element, picture } from "../cards/adaptive-card.js";
import { type Scene, tap } from "../dialog.js";
import { dayValue, townValue, type Value } from "./values.js";

/** An answer seen as a whole: a picture, the same in words, and ways on to its parts. */
export interface Overview {
  readonly of: "days" | "towns";
  readonly image: Element;
  readonly said: string;
  /** How many days or towns have events. */
  readonly parts: number;
  /** The parts with the most events: days in order, or towns, the busiest first. */
  readonly busiest: readonly Value[];
}

type Found = Pick<Answer, "events">;

/** An answer is broad from this many events on, over this many days or else towns. */
const BROAD = { events: 8, days: 5, towns: 3 };
/** Beyond this many events a picture is drawn only when asked for. */
const TOO_MANY = 2_000;
/** Days or towns offered to go on with: with the way to the other view, all that Teams shows. */
export const OFFERED = 5;
/** As many are put into words; one more is named as soon as counted. */
const named = (parts: number) => (parts === OFFERED + 1 ? parts : OFFERED);

/** The two ways to see an answer as a whole, where there are such. */
interface Views {
  readonly days: Overview | undefined;
  readonly towns: Overview | undefined;
}

/** Both views of an answer. */
export function viewsOf(scene: Scene, query: Query, answer: Found): Views {
  return {
    days: daysOverview(scene, query, answer),
    towns: townsOverview(scene, query, answer),
  };
}

/** Whether an answer is worth a picture that nobody asked for. */
export function isBroad({ events }: Found): boolean {
  return events.length >= BROAD.events && events.length <= TOO_MANY;
}

/** The picture that a broad answer is shown with: its days, or its towns when they are what varies. */
export function pictureOf({ days, towns }: Views): Overview | undefined {
  if (days && days.parts >= BROAD.days) return days;
  return towns && towns.parts >= BROAD.towns ? towns : undefined;
}

/** The answer day by day; nothing when it is all on one. */
function daysOverview(scene: Scene, query: Query, { events }: Found): Overview | undefined {
  const { language, services, turn } = scene;
  const counts = byDay(services.index, query, turn.now);
  const days = [...counts.keys()];
  const [from] = days;
  if (from === undefined || days.length < 2) return undefined;
  const first = localMoment(from);
  const lastShown = isoDay(dayNumber(from) + WEEKS * 7 - first.weekday);
  const shown = days.filter((day) => day <= lastShown);
  const last = shown.at(-1) ?? from;
  const { pictures: texts } = language.texts;
  const busiest = days
    .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
    .slice(0, named(days.length))
    .toSorted()
    .map((day) => dayValue(scene, query, day, counts.get(day) ?? 0));
  const url = addressOf(
    {
      of: "days",
      language: language.code,
      from,
      counts: Array.from(
        { length: dayNumber(last) - dayNumber(from) + 1 },
        (_, index) => counts.get(isoDay(dayNumber(from) + index)) ?? 0,
      ),
      later: days.length - shown.length,
      today: today(turn.now),
    },
    "svg",
  );
  const lasting = [...events].some(({ dates }) => dates.start < dates.end);
  const months = texts.months(first, localMoment(last));
  const words = texts.calendarSaid(months, busiest, days.length - busiest.length, lasting);
  return { of: "days", image: picture(url, words), said: words, parts: days.length, busiest };
}

/** The answer town by town; nothing when no town of it is known. */
function townsOverview(scene: Scene, query: Query, { events }: Found): Overview | undefined {
  const { language, services, turn } = scene;
  const towns = [...byTown(services.index, query, turn.now)]
    .map(([name, count]) => ({ name, count }))
    .filter(({ name }) => services.gazetteer.commune(name))
    .slice(0, TOWNS);
  if (towns.length === 0) return undefined;
  const texts = language.texts.pictures;
  const unplaced = events.length - towns.reduce((sum, { count }) => sum + count, 0);
  const busiest = towns
    .slice(0, named(towns.length))
    .map(({ name, count }) => townValue(scene, query, name, count));
  const url = addressOf({ of: "towns", language: language.code, towns, unplaced }, "svg");
  const words = texts.mapSaid(busiest, towns.length - busiest.length, unplaced);
  return { of: "towns", image: picture(url, words), said: words, parts: towns.length, busiest };
}

/** Taps that lead to the views of an answer in which there is something to choose from. */
export function viewTaps({ language }: Scene, query: Query, views: Views): readonly Suggestion[] {
  const { buttons } = language.texts.pictures;
  return [views.days, views.towns].flatMap((view) =>
    view && view.parts > 1 ? [tap(buttons[view.of], { do: view.of, query })] : [],
  );
}
