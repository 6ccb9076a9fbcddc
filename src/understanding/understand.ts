import type { DateTime } from "luxon";
import type { Intent } from "../languages/intents.js";
import type { Language } from "../languages/language.js";
import type { Gazetteer } from "../programme/gazetteer.js";
import { emptyQuery, FACETS, type Facet, isEmpty } from "../programme/query.js";
import { findDates } from "./dates.js";
import { findFacets } from "./facets.js";
import { intentsOf } from "./intents.js";
import type { NameIndex } from "./names.js";
import { Text } from "./normalise.js";
import { findPlaces } from "./towns.js";
import type { Choice, Understanding } from "./understanding.js";

export interface Asked {
  readonly now: DateTime;
  readonly gazetteer: Gazetteer;
  readonly programme?: {
    names: NameIndex;
    start: string;
    end: string;
    knows: (word: string) => boolean;
  };
}

export function understand(message: string, language: Language, asked: Asked): Understanding {
  const { words } = language;
  const text = Text.of(message);
  const names = asked.programme?.names.find(text) ?? [];
  const unnamed = text.without(names);
  const when = findDates(unnamed, language.dates, asked.now);
  const places = findPlaces(unnamed.without(when), asked.gazetteer, words.places);
  const facets = findFacets(unnamed.without(when, places), words.facets);
  const query = emptyQuery();
  query.windows = when.map(({ value }) => value);
  const add = (facet: Facet, value: string, start: number) => {
    const before = text.plain.slice(0, start).trim().split(/\s+/).slice(-3);
    const target = before.some((word) => words.negations.includes(word.replace(/.*'/, "")))
      ? query.excluded
      : query.wanted;
    if (!target[facet].includes(value)) target[facet].push(value);
  };
  for (const { value, start } of [...names, ...facets]) add(value.facet, value.value, start);
  const districts: string[] = [];
  const outside: string[] = [];
  const doubtful: { said: string; candidates: readonly string[] }[] = [];
  let here = false;
  for (const { value, start } of places) {
    if (value.kind === "town") add("towns", value.name, start);
    if (value.kind === "district") {
      add("towns", value.town, start);
      districts.push(value.name);
    }
    if (value.kind === "outside") outside.push(value.name);
    if (value.kind === "near")
      query.near = {
        place: value.place.name,
        latitude: value.place.latitude,
        longitude: value.place.longitude,
        kilometres: value.kilometres,
      };
    if (value.kind === "here") here = true;
    if (value.kind === "doubtful") doubtful.push(value);
  }
  const heard = intentsOf(unnamed, words);
  const rest = unnamed
    .without(when, places, facets)
    .words()
    .map((word) => word.text);
  const choice = choiceOf(rest, words.ordinals);
  const known = rest.filter(
    (word) =>
      word.length > 2 && !words.stopWords.includes(word) && asked.programme?.knows(word) === true,
  );
  if (heard.intents.every((one) => one === "find")) query.wanted.words.push(...known);
  const has = FACETS.some((facet) => query.wanted[facet].length + query.excluded[facet].length > 0);
  const intents: Intent[] = heard.intents.filter((one) => one !== "find");
  if (intents.includes("register")) query.wanted.registrations = [];
  if (heard.aspect) intents.push("details");
  else if (choice && intents.length === 0) intents.push("choose");
  else if (
    intents.every((one) => ["greet", "thanks", "yes", "no"].includes(one)) &&
    (!isEmpty(query) || outside.length > 0 || doubtful.length > 0 || heard.intents.includes("find"))
  )
    intents.push("find");
  if (intents.length === 0) intents.push(has ? "find" : "off-topic");
  const first = text.words()[0]?.text ?? "";
  const short = text.words().length <= 4;
  return {
    text: message,
    language: language.code,
    intents,
    ...(heard.aspect ? { aspect: heard.aspect } : {}),
    query,
    outside,
    doubtful,
    districts,
    here,
    ...(choice ? { choice } : {}),
    follows: words.follows.includes(first) || (short && !heard.intents.includes("find")),
    readings: [...when, ...places, ...facets].map(({ start, end, rule }) => ({
      value: text.typed.slice(start, end),
      start,
      end,
      rule,
    })),
  };
}

function choiceOf(
  rest: readonly string[],
  ordinals: Readonly<Record<string, number>>,
): Choice | undefined {
  for (const word of rest) {
    const number = ordinals[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
    if (number === 0) return { last: true };
    if (number !== undefined) return { number };
  }
  return undefined;
}
