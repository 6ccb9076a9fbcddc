import type { CompareTexts } from "../../texts/compare-texts.js";
import { en, list } from "../typography.js";
import { askThem, title } from "./event.js";

const COMMON = { place: "the place", day: "the day", hours: "the hours", price: "the price" };

const named = (titles: readonly string[]) =>
  list(
    titles.map((one) => `“${one}”`),
    "and",
  );

export const compare: CompareTexts = {
  sideBySide: (common) =>
    common.length === 0
      ? en`Here is what the programme says of each.`
      : en`In common: ${list(
          common.map((one) => COMMON[one]),
          "and",
        )}. Here is what the programme says of each.`,
  undescribed: en`The programme doesn't describe it any further.`,
  needUntold: en`Of what you need for it the programme says nothing: their organisers will know.`,
  same: (count, fact) => en`Yes, for ${count === 2 ? "both" : `all ${count}`}: ${fact}.`,
  oneAddress: en`Yes, it is the same address, printed under other names of the house:`,
  alike: en`Yes:`,
  apart: en`No:`,
  different: en`No, not exactly:`,
  partly: en`In part:`,
  untold: en`The programme doesn't say so of each:`,
  hoursUntold: (events) => {
    const [silent, ...others] = events.filter(({ sessions }) => sessions.length === 0);
    const whom = silent && others.length === 0 ? askThem(silent) : "";
    return en`I can't tell: they share a day, and the programme doesn't give all the hours.${whom}`;
  },
  notOne: en`No, these are two events:`,
  canAll: (titles) =>
    en`Yes, that is possible: ${list(
      titles.map((one) => `“${one}”`),
      "then",
    )}.`,
  cannot: en`No, they are on at the same time:`,
  overlap: (hours) => en`Not in full: they overlap, ${hours}.`,
  noHours: en`hours not given`,
  extreme: (extreme, one, fact) => {
    const verbs = {
      "ends-last": "ends the latest",
      "ends-first": "ends the earliest",
      "begins-last": "begins the latest",
      "begins-first": "begins the earliest",
      longest: "lasts the longest",
      shortest: "is the shortest",
    };
    return `“${one}” ${verbs[extreme]} (${fact}).`;
  },
  wayUntold: en`The programme doesn't say how long it takes to get from one to the other.`,
  noDistances: en`The programme gives no distances, only the addresses:`,
  tied: en`None does: the hours are the same.`,
  dearest: ({ count, paid, payWhatYouWant, unknown }) => {
    const others = [
      payWhatYouWant.length > 0 ? en`${named(payWhatYouWant)}: pay what you want` : "",
      unknown.length > 0 ? en`the price of ${named(unknown)} is not given` : "",
    ].filter((part) => part !== "");
    if (paid.length > 0)
      return en`The programme gives no amounts. To be paid for: ${[named(paid), ...others].join("; ")}. The others are free.`;
    return others.length === 0
      ? en`None: all ${count} are free.`
      : en`None has to be paid for: ${others.join("; ")}; the others are free.`;
  },
  cheapest: ({ count, free, paid, payWhatYouWant, unknown }) => {
    const parts = [
      payWhatYouWant.length > 0 ? en`pay what you want: ${named(payWhatYouWant)}` : "",
      paid.length > 0 ? en`to be paid for, with no amount given: ${named(paid)}` : "",
      unknown.length > 0 ? en`price not given: ${named(unknown)}` : "",
    ].filter((part) => part !== "");
    if (free.length === count) return count === 2 ? en`Both are free.` : en`All ${count} are free.`;
    const first = free.length > 0 ? en`Free: ${named(free)}` : en`None is free`;
    return en`${[first, ...parts].join("; ")}.`;
  },
  titled: en`Going by its title, it is this one.`,
  suits: (words, count) => {
    const said = list(
      words.map((word) => `“${word}”`),
      "and",
    );
    if (said === "") {
      return count === 1
        ? en`Going by the programme, it is this one.`
        : en`Going by the programme, these are the ones.`;
    }
    return count === 1
      ? en`I only know the programme; for ${said}, this is the one whose text comes closest.`
      : en`I only know the programme; for ${said}, these are the ones whose text comes closest.`;
  },
  isAbout: (one, sentences) =>
    en`Yes, going by the programme: “${sentences.join(" […] ")}” (${title(one)}).`,
  notAbout: (one, others) => {
    const rest = others.map((other) => title(other));
    const instead = rest.length === 0 ? "" : en` It is rather the subject of ${list(rest, "and")}.`;
    return en`The programme says nothing of that for ${title(one)}.${instead}`;
  },
};
