import { type Near, type Query, wanting } from "../../src/programme/query.js";
import { NEAR_BY } from "../../src/understanding/towns/lead.js";
import type { Services } from "../services.js";

/** What is near a town; nothing when the gazetteer does not know it. */
export function around({ gazetteer }: Services, town: string): Near | undefined {
  const place = gazetteer.commune(town);
  if (!place) return undefined;
  const { name, latitude, longitude } = place;
  return { place: name, latitude, longitude, kilometres: NEAR_BY };
}

/** The same search around a town, instead of in it; nothing when the gazetteer does not know it. */
export function aroundInstead(services: Services, query: Query, town: string): Query | undefined {
  const near = around(services, town);
  const towns = query.wanted.towns.filter((one) => one !== town);
  return near && { ...wanting(query, { towns }), near };
}
