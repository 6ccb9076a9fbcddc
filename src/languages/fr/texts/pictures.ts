import type { PictureTexts } from "../../texts/picture-texts.js";
import { fr, list, plural } from "../typography.js";

const LOCALE = "fr-FR";
const events = (count: number) => plural(count, "événement");

/** "Lille 21 événements, Roubaix 6, Loos 1": the word is said once. */
function counted(parts: readonly { said: string; count: number }[], rest: string): string {
  const said = parts.map((part, index) =>
    index === 0 ? fr`${part.said} ${events(part.count)}` : fr`${part.said} ${part.count}`,
  );
  return rest === "" ? said.join(", ") : list([...said, rest], "et");
}

/** "12 événements, dans 3 communes : gratuits." */
function over(count: number, parts: string, about: string): string {
  return about === ""
    ? fr`${events(count)}, ${parts}.`
    : fr`${events(count)}, ${parts} : ${about}.`;
}

export const pictures: PictureTexts = {
  months: (first, last) => {
    const [from, to] = [first.setLocale(LOCALE), last.setLocale(LOCALE)];
    if (first.hasSame(last, "month")) return from.toFormat("LLLL yyyy");
    if (!first.hasSame(last, "year"))
      return fr`${from.toFormat("LLLL yyyy")} à ${to.toFormat("LLLL yyyy")}`;
    const joint = first.plus({ months: 1 }).hasSame(last, "month") ? "et" : "à";
    return fr`${from.toFormat("LLLL")} ${joint} ${to.toFormat("LLLL yyyy")}`;
  },
  weekdays: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
  dayInCalendar: (date) =>
    date.day === 1 ? date.setLocale(LOCALE).toFormat("d LLL").replace(".", "") : String(date.day),
  laterDays: (days) => fr`puis ${plural(days, "autre jour", "autres jours")}`,
  mapTitle: () => fr`Événements par commune`,
  otherTowns: (towns) => plural(towns, "autre commune", "autres communes"),
  unplaced: (count) => fr`+ ${count} sans commune connue`,
  kilometres: (kilometres) => fr`${kilometres} km`,
  calendarSaid: (months, days, more, lasting) => {
    const rest = more === 0 ? "" : plural(more, "autre jour", "autres jours");
    const lasts = lasting ? fr` Ce qui dure plusieurs jours compte chaque jour.` : "";
    return fr`Calendrier, ${months} : ${counted(days, rest)}.${lasts}`;
  },
  mapSaid: (towns, more, unplaced) => {
    const rest = more === 0 ? "" : plural(more, "autre commune", "autres communes");
    const lost = unplaced === 0 ? "" : fr` ; ${unplaced} sans commune connue`;
    return fr`Carte des communes : ${counted(towns, rest)}${lost}.`;
  },
  overDays: (count, about, days) => over(count, fr`sur ${plural(days, "jour")}`, about),
  inTowns: (count, about, towns) => over(count, fr`dans ${plural(towns, "commune")}`, about),
  buttons: { towns: fr`Sur la carte`, days: fr`Jour par jour` },
};
