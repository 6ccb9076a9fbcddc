import { z } from "zod";
import { LANGUAGE_CODES } from "../languages/language-code.js";
import { IsoDate } from "../programme/event.js";

/** Weeks that a calendar shows: more are not read at a glance, nor do they fit on a phone. */
export const WEEKS = 6;
/** More towns than this are not told apart on a map of that size. */
export const TOWNS = 60;

const Count = z.int().min(0).max(999_999);

/** How many events there are on each day. */
export const DaysPicture = z.strictObject({
  of: z.literal("days"),
  language: z.enum(LANGUAGE_CODES),
  /** The day of the first count; the others follow day by day. */
  from: IsoDate,
  counts: z
    .array(Count)
    .min(1)
    .max(WEEKS * 7),
  /** Days with events that come after those shown. */
  later: Count,
  /** Marked, when it is among them. */
  today: IsoDate,
});
export type DaysPicture = z.infer<typeof DaysPicture>;

/** How many events there are in each town, by its official name, the most first. */
export const TownsPicture = z.strictObject({
  of: z.literal("towns"),
  language: z.enum(LANGUAGE_CODES),
  towns: z
    .array(z.strictObject({ name: z.string().min(1).max(60), count: Count.min(1) }))
    .min(1)
    .max(TOWNS),
  /** Events that are not on the map. */
  unplaced: Count,
});
export type TownsPicture = z.infer<typeof TownsPicture>;

/** All that a picture shows: the same one is always drawn the same. */
export const Picture = z.discriminatedUnion("of", [DaysPicture, TownsPicture]);
export type Picture = z.infer<typeof Picture>;
