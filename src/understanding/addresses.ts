import type { Text } from "./normalise.js";

/** An e-mail address as it stands in a message, whole or not; "luc(at)free.fr" and "luc arobase free.fr" as well. */
export const ADDRESS =
  /[^\s,;:<>()[\]"«»]+(?:@|[([{](?:at|arobase)[)\]}]| +arr?oba[sz]e +)[^\s,;:<>()[\]"«»]+/giu;

/**
 * A message without its e-mail addresses: the "free" of "luc@free.fr" is neither English nor a price,
 * and no part of it is a word to search for.
 */
export function withoutAddresses(text: Text): Text {
  const addresses = [...text.plain.matchAll(ADDRESS)].map(({ index: start, 0: address }) => ({
    start,
    end: start + address.length,
  }));
  return text.without(addresses);
}
