import type { DateTime } from "luxon";
import type { Language } from "../../src/languages/language.js";
import type { Event } from "../../src/programme/event.js";
import type { AdaptiveCard } from "../../src/turn.js";
import { tap } from "../dialog.js";
import { buttons, card, facts, line, link, quiet } from "./adaptive-card.js";
import { atAGlance, timeMark } from "./event-lines.js";
import { registerTap } from "./event-taps.js";

/** Everything that the programme says of one event, as a card. */
export function eventCard(
  text: string,
  event: Event,
  language: Language,
  now: DateTime,
): AdaptiveCard {
  const { texts } = language;
  const kind = [event.format, ...event.themes.map(({ label }) => label)];
  const description = described(event, language);
  const cut = event.description !== undefined && description !== event.description;
  return card(text, [
    quiet(kind.filter((word) => word !== undefined).join(" · ")),
    line(event.title, { weight: "Bolder", size: "Medium", spacing: "None" }),
    facts(eventFacts(event, language, now)),
    line(description),
    buttons(
      [
        ...registerTap(event, language, now),
        tap(texts.event.buttons.calendar, { do: "aspect", event: event.id, aspect: "calendar" }),
        ...(cut
          ? [tap(texts.event.buttons.readMore, { do: "aspect", event: event.id, aspect: "what" })]
          : []),
      ],
      mapLinks(event, texts.event.buttons.map),
    ),
  ]);
}

/** The same as plain text. */
export function eventText(event: Event, language: Language, now: DateTime): string {
  const told = eventFacts(event, language, now).filter(([, value]) => value !== "");
  const colon = language.texts.said.colon;
  const { kind } = language.texts.event.labels;
  return [
    event.title,
    ...(event.format === undefined ? [] : [`${kind}${colon}${event.format}`]),
    ...told.map(([label, value]) => `${label}${colon}${value}`),
    described(event, language),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function eventFacts(
  event: Event,
  language: Language,
  now: DateTime,
): readonly (readonly [string, string])[] {
  const { labels, when, where, price, registration, reach } = language.texts.event;
  const mark = timeMark(event, language, now);
  return [
    [labels.when, mark === "" ? when(event, now) : `${when(event, now)} (${mark})`],
    [labels.where, where(event)],
    [labels.price, price(event)],
    [labels.registration, registration(event)],
    [labels.organiser, event.organisers.join(", ")],
    [labels.coOrganisers, event.coOrganisers.join(", ")],
    [labels.partners, event.partners.join(", ")],
    [labels.contact, reach(event)],
  ];
}

/** Its description, or that there is none. */
function described({ description }: Event, { texts }: Language): string {
  return description === undefined ? texts.compare.undescribed : atAGlance(description);
}

/** Opens a map site at the printed address; nothing is loaded from it before the tap. */
function mapLinks(event: Event, label: string) {
  const place = [event.address ?? event.venue, event.town].filter((part) => part !== undefined);
  if (event.town === undefined) return [];
  const query = encodeURIComponent(place.join(", "));
  return [link(label, `https://www.openstreetmap.org/search?query=${query}`)];
}
