import { FACETS, type Facet, wanting } from "../../../src/programme/query.js";
import { says } from "../../../src/understanding/cues.js";
import type { Understanding } from "../../../src/understanding/understanding.js";
import type { Scene } from "../../dialog.js";

/** What is so or is not, and the other of the two. */
const OPPOSITES: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  registrations: { required: "none", none: "required" },
  prices: { free: "paid", paid: "free" },
};

/**
 * "Which events in Roubaix need registration?", then "and which ones without?": the same search, of what is
 * not so. Nothing where the last search asked neither for a price nor for a registration, or for both.
 */
export function oppositeAsked({ heard, language, state }: Scene): Understanding | undefined {
  const { opposite } = language.words.follows;
  const last = state.query?.wanted;
  const asked = FACETS.filter((facet) => last && OPPOSITES[facet] && last[facet].length > 0);
  const [facet, ...others] = asked;
  const [value, ...more] = facet && last ? last[facet] : [];
  if (!facet || value === undefined || others.length + more.length > 0) return undefined;
  const isOther =
    says(heard.text, opposite.not) || says(heard.text, opposite[TOLD_BY[value] ?? "not"]);
  const other = OPPOSITES[facet]?.[value];
  if (!isOther || other === undefined) return undefined;
  const { aspect: _aspect, choice: _choice, whether: _whether, ...rest } = heard;
  const query = wanting(heard.query, { [facet]: [other], words: [] });
  return { ...rest, intents: ["find"], follows: true, among: false, query };
}

/** What asks for the other: after those with registration, those "without". */
const TOLD_BY: Readonly<Record<string, "with" | "without">> = { required: "without", none: "with" };
