import type { Event } from "./event.js";

/** The words of a price that a programme prints, by the key under which they are asked for. */
export const PRINTED_PRICES = {
  free: "gratuit",
  "pay-what-you-want": "prix libre",
  open: "entrée libre",
} as const;

/**
 * Whether that price is an event's. Pay what you want is neither free nor a price to pay.
 *
 * @param key of `prices` in a query: "free", "open", "pay-what-you-want" or "paid"
 */
export function hasPrice({ free, price }: Event, key: string): boolean {
  switch (key) {
    case "free":
      return free === true;
    case "open":
    case "pay-what-you-want":
      return price === PRINTED_PRICES[key];
    default:
      return free === false && price !== PRINTED_PRICES["pay-what-you-want"];
  }
}
