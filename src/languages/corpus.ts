import type { Aspect, Intent } from "./intents.js";

/**
 * A phrase with its reading. A key left out is not checked; an empty list must find nothing, which
 * is how phrases that must *not* match are written.
 */
export interface Phrase {
  /** The line of the accuracy table under which it counts: "dates: part of day". */
  readonly family: string;
  readonly says: string;
  /** Local ISO moment of asking; `ASKED` when left out. */
  readonly asOf?: string;
  /** Local ISO moments `[start, end)`, to the minute; null as in `Window`. */
  readonly windows?: readonly (readonly [string | null, string | null])[];
  /** Those turned away, likewise: "pas le matin". */
  readonly excludedWindows?: readonly (readonly [string | null, string | null])[];
  readonly intent?: Intent;
  readonly aspect?: Aspect;
  readonly towns?: readonly string[];
  readonly outside?: readonly string[];
  readonly themes?: readonly string[];
  readonly formats?: readonly string[];
  readonly audiences?: readonly string[];
  readonly prices?: readonly string[];
  readonly registrations?: readonly string[];
  readonly excludedTowns?: readonly string[];
  readonly words?: readonly string[];
}

/** When a phrase is said unless it says otherwise: a Wednesday morning. */
export const ASKED = "2017-11-08T10:00";
