import { localMoment } from "../../../src/clock.js";
import type { Event } from "../../../src/programme/event.js";
import { allDays, emptyQuery, type Query, wanting } from "../../../src/programme/query.js";
import { readWeekdays } from "../../../src/registration/fields/weekdays.js";
import { says, spansOf } from "../../../src/understanding/cues.js";
import { isPast } from "../../cards/event-lines.js";
import type { Scene } from "../../dialog.js";
import { heardAs } from "../../look.js";
import { begunThen } from "../../meant/by-description/told-apart.js";
import { onScreen } from "../../meant/on-screen.js";

/** Whether a message says that the form's own event is not meant: "not the exhibition!" */
export function isTurnedAway(scene: Scene, event: Event): boolean {
  const { language, services, turn } = scene;
  const [span] = spansOf(turn.text, language.words.formTalk.refuses, "refused");
  if (!span) return false;
  const { wanted, excluded } = heardAs(scene, turn.text.slice(span.start, span.end)).heard.query;
  const titles = [...wanted.titles, ...excluded.titles];
  const formats = [...wanted.formats, ...excluded.formats];
  const organisers = [...wanted.organisers, ...excluded.organisers];
  if (titles.length + formats.length + organisers.length === 0) return false;
  const windows = [allDays(services.programme.start, services.programme.end)];
  const named: Query = { ...emptyQuery(), windows };
  const query = { ...named, wanted: { ...named.wanted, titles, formats, organisers } };
  return [...services.index.search(query, turn.now).events].includes(event);
}

/** Whether a message turns away the time of the form's own event: "Wednesday I can't". */
export function isThenTurnedAway({ heard, services, turn }: Scene, event: Event): boolean {
  const { windows } = heard.query.excluded;
  const any = emptyQuery();
  const others: Query = { ...any, excluded: { ...any.excluded, windows } };
  return windows.length > 0 && ![...services.index.search(others, turn.now).events].includes(event);
}

/**
 * The events of the day that is told, on which the form's own is not: "put me on the Thursday one
 * instead"; those on screen where some of them are.
 */
export function othersThen(scene: Scene, event: Event): readonly Event[] {
  const { heard, language, services, turn } = scene;
  const { windows } = heard.query;
  // "Plutôt l'après-midi" is of the same event.
  if (windows.length === 0 || heard.supposed === "day") return [];
  const then = { ...emptyQuery(), windows };
  const found = (query: Query) => [...services.index.search(query, turn.now).events];
  // "Celle de lundi sur les indépendants", "celui de l'APEC du 23": of that day, those that are told so.
  const { organisers, venues } = heard.query.wanted;
  const words = heard.query.wanted.words.filter((word) => services.index.words.knows(word));
  const isTold = words.length + organisers.length + venues.length > 0;
  const told = isTold ? found(wanting(then, { words, organisers, venues })) : [];
  const events = told.length > 0 ? told : found(then);
  if (events.includes(event)) return [];
  const seen = onScreen(scene);
  // What runs for weeks is none of that day's, where others are, though it alone is on screen.
  const begun = begunThen(events, then);
  const exactly = seen.filter((one) => begun.includes(one));
  // "Celle de jeudi", of whatever week, is the one on screen that is on a Thursday.
  const weekdays = readWeekdays(heard.text, language.locale);
  const onThese = ({ dates }: Event) => weekdays.includes(localMoment(dates.start).weekday);
  const listed = exactly.length > 0 ? exactly : seen.filter((one) => one !== event && onThese(one));
  const all = (listed.length > 0 ? listed : begun).filter((one) => !isPast(one, turn.now));
  // "Celui de jeudi", of many: the only one of whoever holds the one of Wednesday.
  const points = says(heard.text, language.words.choices.oneOf);
  const like = points && listed.length === 0 ? all.filter((one) => isOfTheSame(one, event)) : [];
  return like.length === 1 ? like : all;
}

function isOfTheSame({ organisers }: Event, other: Event): boolean {
  return organisers.some((one) => other.organisers.includes(one));
}
