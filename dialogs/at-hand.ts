import type { Intent } from "../src/languages/intents.js";
import { emptyQuery, isEmpty, type Query } from "../src/programme/query.js";
import type { Understanding } from "../src/understanding/understanding.js";
import type { Scene } from "./dialog.js";
import { eventsAtHand, listedEvents, onScreen, onTheirDays, stretch } from "./meant.js";

/** A place spoken of is near within this many kilometres: a quarter of an hour by bicycle. */
const NEAR_KILOMETRES = 5;

/** What a message wants, heard by somebody who sees what stands on screen. */
export function wantedOnScreen(intent: Intent, scene: Scene): Intent {
  const { heard, turn } = scene;
  const shown = onScreen(scene);
  const something = shown.length + eventsAtHand(scene).length > 0;
  const picks = (pick: string) =>
    heard.choice !== undefined && "pick" in heard.choice && heard.choice.pick === pick;
  switch (intent) {
    case "off-topic":
      return heard.aspect && something ? "details" : intent;
    case "bye":
      return turn.text.trim().endsWith("?") && shown.length > 0 ? "more" : intent;
    case "choose":
      if (!something && !isEmpty(heard.query)) return "find";
      return picks("others") && scene.state.event === undefined ? "more" : intent;
    case "find":
      // "Où faut-il s'inscrire ?" asks which ones; of one event, how.
      return isOfRegistration(heard) && eventsAtHand(scene).length > 0 ? "details" : intent;
    default:
      return intent;
  }
}

function isOfRegistration({ aspect, query }: Understanding): boolean {
  const others = { ...query, wanted: { ...query.wanted, registrations: [] } };
  return aspect === "registration" && isEmpty(others);
}

/** The query that a follow-up leans on: the last one, or the days of the event at hand. */
export function lastAsked(scene: Scene): Query | undefined {
  const { heard, state, services } = scene;
  const { query } = state;
  const ofDays = (heard.shift ?? heard.turn ?? heard.later) !== undefined;
  if (!ofDays) return query;
  const [event] = eventsAtHand(scene);
  const fresh = { ...emptyQuery(), windows: query?.windows ?? [] };
  const ofList = query && event && listedEvents(scene).includes(event);
  const base = heard.besides || (event && !ofList) ? fresh : (query ?? fresh);
  const named = event && services.programme.event(event.id);
  const days = named && stretch(named.dates.start, named.dates.end);
  const oneDay = named?.dates.start === named?.dates.end;
  const windows = days && (oneDay || base.windows.length === 0) ? [days] : base.windows;
  return { ...base, windows };
}

/** What was heard, with "à côté" read as near the place spoken of, and "d'autre" as not what was. */
export function asHeard(scene: Scene): Understanding {
  const { heard, state, services } = scene;
  const [event] = eventsAtHand(scene);
  const town = event?.town ?? state.query?.wanted.towns[0];
  const place = town === undefined ? undefined : services.gazetteer.commune(town);
  if (heard.around && place) {
    const { name, latitude, longitude } = place;
    const near = { place: name, latitude, longitude, kilometres: NEAR_KILOMETRES };
    return { ...heard, here: false, query: { ...heard.query, near } };
  }
  if (heard.besides && heard.shift === 0) {
    const excluded = { ...heard.query.excluded, titles: event ? [event.id] : [...state.shown] };
    return { ...heard, query: { ...heard.query, excluded } };
  }
  return heard;
}

/** What was heard, with the hours and weekdays said of a list as those of its days. */
export function ofListedDays(scene: Scene): Understanding {
  const { heard } = scene;
  const windows = onTheirDays(listedEvents(scene), heard.query.windows, heard);
  if (windows.length === 0) return heard;
  const { supposed: _, ...rest } = heard;
  return { ...rest, query: { ...heard.query, windows } };
}
