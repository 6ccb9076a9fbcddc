import { type Query, wanting } from "../../src/programme/query.js";
import type { Scene } from "../dialog.js";
import type { Services } from "../services.js";
import { standingOf } from "../standing.js";

/** What a query asks for, in words: "à Roubaix · samedi 11 novembre"; "" when it asks for everything. */
export function criteria({ language, services, turn }: Scene, query: Query): string {
  const names = {
    theme: (key: string) => themeLabel(services, key),
    title: (id: string) => services.programme.event(id)?.title ?? id,
    standing: (name: string) => standingOf(services, name),
  };
  // Those that come closest to what was told go by no title.
  const said = query.ranked ? wanting(query, { titles: [] }) : query;
  return language.texts.search.criteria(said, names, turn.now);
}

/** How the programme prints a theme. */
export function themeLabel({ programme }: Services, key: string): string {
  for (const { themes } of programme.events) {
    const theme = themes.find((one) => one.key === key);
    if (theme) return theme.label;
  }
  return key;
}
