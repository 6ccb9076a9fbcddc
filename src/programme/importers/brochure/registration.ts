import type { Event } from "../../event.js";
import { PRINTED_PRICES } from "../../prices.js";

/** What the practical line says of money and of registering. */
export type Conditions = Pick<Event, "price" | "free" | "registration" | "registrationNote">;

const PRICES: readonly {
  readonly printed: RegExp;
  readonly price: string;
  readonly free: boolean;
}[] = [
  { printed: /gratuit/i, price: PRINTED_PRICES.free, free: true },
  { printed: /prix libre/i, price: PRINTED_PRICES["pay-what-you-want"], free: false },
  { printed: /entrée libre/i, price: PRINTED_PRICES.open, free: true },
];

/** An obligation that holds for a part only: "inscription obligatoire aux ateliers". */
const PARTIAL = /inscription (?:obligatoire|nécessaire|requise) (?:aux?|pour|à l|à la) ?.+/i;
/** "sur inscription", "inscription obligatoire", but never "sans inscription". */
const REQUIRED =
  /(?<!sans )(?:sur (?:inscription|réservation)|inscription (?:obligatoire|nécessaire|requise))/i;
const NOT_NEEDED = /sans (?:inscription|réservation)|entrée libre/i;
/** Where to register: "sur inscription > mois-ess.org". */
const WHERE = /sur (?:inscription|réservation) ?(?:>|:) ?\S+/i;

/**
 * Reads price and registration: "sur inscription" is required, "entrée libre" alone needs none, an
 * obligation for a part is partial, and silence is unknown.
 */
export function readConditions(infos: string): Conditions {
  const price = PRICES.find(({ printed }) => printed.test(infos));
  const note = PARTIAL.exec(infos)?.[0] ?? WHERE.exec(infos)?.[0];
  return {
    ...(price && { price: price.price }),
    free: price?.free ?? "unknown",
    registration: registration(infos),
    ...(note && { registrationNote: note }),
  };
}

function registration(infos: string): Event["registration"] {
  if (PARTIAL.test(infos)) return "partial";
  if (REQUIRED.test(infos)) return "required";
  return NOT_NEEDED.test(infos) ? "none" : "unknown";
}
