import type { DateTime } from "luxon";
import type { Language } from "../../src/languages/language.js";
import type { Event } from "../../src/programme/event.js";
import type { AdaptiveCard } from "../../src/turn.js";
import { buttons, card, type Element, group, line, quiet } from "./adaptive-card.js";
import { eventLines } from "./event-lines.js";
import { eventTaps } from "./event-taps.js";

/** Events shown at a time. */
export const PAGE = 5;

/** Events under one heading: numbered ones answer, unnumbered ones are offered beside. */
export interface Section {
  readonly heading: string;
  readonly events: readonly Event[];
  /** The printed number of the first, or none. */
  readonly from?: number;
}

/**
 * The list as a card: each event with its facts and what can be done with it. The first heading is
 * not in it: it stands above, as the first paragraph of the text.
 *
 * @param overview stands below the list
 */
export function resultsCard(
  text: string,
  sections: readonly Section[],
  language: Language,
  now: DateTime,
  overview: readonly Element[] = [],
): AdaptiveCard {
  return card(text, [
    ...sections.flatMap((section, position) => [
      ...(position === 0 ? [] : [line(section.heading, { separator: true, spacing: "Large" })]),
      ...section.events.map((event, index) => {
        const number = section.from === undefined ? "" : `${section.from + index}. `;
        const [title = "", ...rest] = eventLines(event, language, now);
        const isFirst = position === 0 && index === 0;
        const items = [
          line(`${number}${title}`, { weight: "Bolder" }),
          ...rest.map(quiet),
          buttons(eventTaps(event, language, now)),
        ];
        return group(items, !isFirst);
      }),
    ]),
    ...overview,
  ]);
}

/** The same list as plain text. */
export function resultsText(
  sections: readonly Section[],
  language: Language,
  now: DateTime,
): string {
  return sections
    .map(({ heading, events, from }) => {
      const lines = events.map((event, index) => {
        const mark = from === undefined ? "•" : `${from + index}.`;
        return `${mark} ${eventLines(event, language, now).join(" — ")}`;
      });
      return [heading, lines.join("\n")].filter((part) => part !== "").join("\n\n");
    })
    .join("\n\n");
}
