import type { DateTime } from "luxon";
import { localMoment } from "../clock.js";
import type { PictureTexts } from "../languages/texts/picture-texts.js";
import { type Colour, filled, outlined, shade } from "./colours.js";
import { lettered } from "./lettering.js";
import type { DaysPicture } from "./picture.js";
import { MARGIN, type Sheet, SMALL, WIDTH } from "./sheet.js";
import { element } from "./svg.js";

const GAP = 3;
const PITCH = (WIDTH - 2 * MARGIN + GAP) / 7;
const CELL = { width: PITCH - GAP, height: 36 };
const ROW = CELL.height + GAP;
/** Where the names of the weekdays stand, and where the first week begins. */
const WEEKDAYS = 40;
const TOP = WEEKDAYS + 7;

interface Day {
  readonly date: DateTime;
  readonly count: number;
}

/** Weeks under each other, Monday first; each day with its number of events, darker for more. */
export function dayCalendar(picture: DaysPicture, texts: PictureTexts): Sheet {
  const first = localMoment(picture.from);
  const days = picture.counts.map((count, index) => ({ date: first.plus({ days: index }), count }));
  const last = first.plus({ days: picture.counts.length - 1 });
  const highest = Math.max(...picture.counts);
  const offset = first.weekday - 1;
  const weeks = Math.ceil((offset + days.length) / 7);
  const months = texts.months(first, last);
  const title = `${months.charAt(0).toUpperCase()}${months.slice(1)}`;
  const bottom = TOP + weeks * ROW;
  const more = picture.later > 0 ? [texts.laterDays(picture.later)] : [];
  const caption = { x: MARGIN, y: bottom + SMALL, size: SMALL, colour: "quiet" } as const;
  return {
    title,
    height: bottom + (more.length > 0 ? 22 : MARGIN - GAP),
    content: [
      lettered(title, { x: MARGIN, y: 21, size: 14, colour: "text", bold: true }),
      ...texts.weekdays.map((name, index) => {
        const x = MARGIN + index * PITCH + CELL.width / 2;
        return lettered(name, { x, y: WEEKDAYS, size: SMALL, colour: "quiet", anchor: "middle" });
      }),
      ...days.map((day, index) =>
        cell(day, offset + index, highest, texts, day.date.toISODate() === picture.today),
      ),
      ...more.map((text) => lettered(text, caption)),
    ],
  };
}

function cell(
  { date, count }: Day,
  place: number,
  highest: number,
  texts: PictureTexts,
  isToday: boolean,
): string {
  const x = MARGIN + (place % 7) * PITCH;
  const y = TOP + Math.floor(place / 7) * ROW;
  const box = { x, y, ...CELL, rx: 6 };
  const ring = { x: x + 1, y: y + 1, width: CELL.width - 2, height: CELL.height - 2, rx: 5 };
  const ground = count === 0 ? undefined : shade(count, highest);
  const colour: Colour = ground === undefined ? "quiet" : `on-${ground}`;
  // With the name of its month, the first day takes nearly all the room there is.
  const name = texts.dayInCalendar(date);
  const number = { x: x + (name.length > 2 ? 3 : 5), y: y + 14, size: SMALL, colour, fitted: true };
  const counted = { x: x + CELL.width - 5, y: y + 31, colour, bold: true, anchor: "end" } as const;
  return [
    ground === undefined ? "" : element("rect", { ...box, ...filled(ground) }),
    isToday ? element("rect", { ...ring, ...outlined("text"), "stroke-width": 2 }) : "",
    lettered(name, number),
    count === 0 ? "" : lettered(String(count), { ...counted, size: count > 999 ? SMALL : 16 }),
  ].join("");
}
