import { FACETS, type Query } from "../programme/query.js";
import type { Understanding } from "./understanding.js";

export function refine(previous: Query | undefined, heard: Understanding): Query {
  const { query } = heard;
  if (!previous || !heard.follows) return query;
  const refined: Query = {
    ...previous,
    wanted: { ...previous.wanted },
    excluded: { ...previous.excluded },
  };
  if (query.windows.length > 0) refined.windows = query.windows;
  if (query.near) refined.near = query.near;
  for (const facet of FACETS) {
    if (query.wanted[facet].length > 0) refined.wanted[facet] = query.wanted[facet];
    if (query.excluded[facet].length > 0) refined.excluded[facet] = query.excluded[facet];
  }
  return refined;
}
