import type { PictureTexts } from "../../texts/picture-texts.js";
import { en, list, plural } from "../typography.js";

const LOCALE = "en-GB";
const events = (count: number) => plural(count, "event");

/** "Lille 21 events, Roubaix 6, Loos 1": the word is said once. */
function counted(parts: readonly { said: string; count: number }[], rest: string): string {
  const said = parts.map((part, index) =>
    index === 0 ? `${part.said} ${events(part.count)}` : `${part.said} ${part.count}`,
  );
  return rest === "" ? said.join(", ") : list([...said, rest], "and");
}

/** "12 events, in 3 towns: free." */
function over(count: number, parts: string, about: string): string {
  return about === "" ? `${events(count)}, ${parts}.` : `${events(count)}, ${parts}: ${about}.`;
}

export const pictures: PictureTexts = {
  months: (first, last) => {
    const [from, to] = [first.setLocale(LOCALE), last.setLocale(LOCALE)];
    if (first.hasSame(last, "month")) return from.toFormat("LLLL yyyy");
    if (!first.hasSame(last, "year")) {
      return `${from.toFormat("LLLL yyyy")} to ${to.toFormat("LLLL yyyy")}`;
    }
    const joint = first.plus({ months: 1 }).hasSame(last, "month") ? "and" : "to";
    return `${from.toFormat("LLLL")} ${joint} ${to.toFormat("LLLL yyyy")}`;
  },
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  dayInCalendar: (date) =>
    date.day === 1 ? date.setLocale(LOCALE).toFormat("d LLL") : String(date.day),
  laterDays: (days) => `then ${plural(days, "other day")}`,
  mapTitle: () => en`Events by town`,
  otherTowns: (towns) => plural(towns, "other town"),
  unplaced: (count) => `+ ${count} in no known town`,
  kilometres: (kilometres) => `${kilometres} km`,
  calendarSaid: (months, days, more, lasting) => {
    const rest = more === 0 ? "" : plural(more, "other day");
    const lasts = lasting ? en` What lasts several days counts on each.` : "";
    return `Calendar, ${months}: ${counted(days, rest)}.${lasts}`;
  },
  mapSaid: (towns, more, unplaced) => {
    const rest = more === 0 ? "" : plural(more, "other town");
    const lost = unplaced === 0 ? "" : `; ${unplaced} in no known town`;
    return `Map of the towns: ${counted(towns, rest)}${lost}.`;
  },
  overDays: (count, about, days) => over(count, `on ${plural(days, "day")}`, about),
  inTowns: (count, about, towns) => over(count, `in ${plural(towns, "town")}`, about),
  buttons: { towns: en`On the map`, days: en`Day by day` },
};
