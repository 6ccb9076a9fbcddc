import { FACETS, type Facet, type Query, wanting } from "../../../src/programme/query.js";
import type { Understanding } from "../../../src/understanding/understanding.js";

/** The words that tell which event is meant; what is asked of it ("gratuit ?") does not. */
export function description({ aspect, query, among }: Understanding): Query {
  const { formats, organisers, venues } = query.wanted;
  const isNamed = formats.length + organisers.length + venues.length > 0;
  // "L'exposition, ça conviendrait à des enfants ?" looks for no exhibition for children.
  const sides = { price: "prices", registration: "registrations", audience: "audiences" } as const;
  const asked =
    aspect === "price" || aspect === "registration" || (aspect === "audience" && isNamed)
      ? sides[aspect]
      : undefined;
  // "Je ne suis pas étudiant, c'est ouvert à tous ?" looks for no event for others, nor "si je suis pas prof".
  const ofOneself: readonly Facet[] = aspect === "audience" ? ["words"] : [];
  const turned = Object.fromEntries([...SIDES, ...ofOneself].map((facet) => [facet, []]));
  const told = among ? query : { ...query, excluded: { ...query.excluded, ...turned } };
  return asked === undefined || among ? told : wanting(told, { [asked]: [] });
}

/** Whether a kind of event is said beside a name: "l'atelier d'Arcadis". */
export function isNamedToo({ wanted }: Query): boolean {
  return wanted.formats.length > 0 && wanted.organisers.length + wanted.venues.length > 0;
}

/** People say "atelier" of what the programme calls otherwise: a name tells more. */
export function kindless(query: Query): Query {
  return wanting(query, { formats: [] });
}

/** A query without what is as often asked of an event as it tells which is meant. */
export function sideless(query: Query): Query {
  return wanting(query, Object.fromEntries(SIDES.map((facet) => [facet, []])));
}

/** Facets that are asked of an event as often as they tell one from the others. */
export const SIDES: readonly Facet[] = ["prices", "registrations", "audiences"];

/** Whether free words alone tell which is meant. */
export function isOnlyWords({ wanted, windows, near }: Query): boolean {
  const facets = FACETS.filter((facet) => wanted[facet].length > 0);
  return windows.length === 0 && near === undefined && facets.join() === "words";
}
