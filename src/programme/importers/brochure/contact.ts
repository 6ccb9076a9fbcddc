import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { Contact } from "../../event.js";

/** Whom to ask, and what was put right or looks wrong on the way. */
export interface ReadContact {
  readonly contact: Contact;
  readonly doubts: readonly { readonly printed: string; readonly why: string }[];
}

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const URL = /(?:https?:\/\/|www\.)[^\s<>"]+/giu;
const BARE_URL =
  /(?<![\p{L}\d.@-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:org|com|fr|net|coop|eu|info|be)(?![\p{L}\d.-])(?:\/\S*)?/giu;
const PHONE = /(?<![\d+])(?:\+\d{2} ?(?:\(0\) ?)?\d|0\d)(?:[ .-]?\d{2}){4}(?!\d)/g;

/**
 * Reads contact lines: a name first, then telephones, e-mails and web addresses, in any order,
 * parted by ">", "-" or a new line.
 */
export function readContact(lines: readonly string[]): ReadContact {
  const doubts: { printed: string; why: string }[] = [];
  let rest = unwrapUrls(lines).join(" > ");
  const take = (pattern: RegExp): string[] => {
    const found = [...rest.matchAll(pattern)].map(([match]) => match);
    rest = rest.replace(pattern, " > ");
    return found;
  };

  const emails = take(EMAIL).map((printed) => {
    if (!/^www\./i.test(printed)) return printed;
    doubts.push({ printed, why: "an e-mail printed as a web address: “www.” was taken off" });
    return printed.slice("www.".length);
  });
  const urls = [...take(URL), ...take(BARE_URL)].map((url) => url.replace(/[.,;]+$/, ""));
  const phones = take(PHONE).flatMap((printed) => {
    const phone = parsePhoneNumberFromString(printed, "FR");
    if (phone?.isValid()) return [phone.number];
    doubts.push({ printed, why: "not a telephone number that exists" });
    return [];
  });
  const name = rest
    .split(/ ?> ?/)
    .map((part) => part.replace(/^[\s,/–-]+|[\s,/:–-]+$/g, ""))
    .find((part) => /\p{L}/u.test(part));
  return { contact: { ...(name && { name }), phones, emails, urls }, doubts };
}

/** A web address wrapped after a slash goes on with the next line, when that is one word of a path. */
function unwrapUrls(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before !== undefined && continuesUrl(before, line)) joined[joined.length - 1] += line;
    else joined.push(line);
  }
  return joined;
}

/** Whether `line` is the rest of a web address that `before` ends with. */
export function continuesUrl(before: string, line: string): boolean {
  return (
    /(?:https?:\/\/|www\.)\S+[/-]$/i.test(before) && /^(?!www\.|https?:)[\w./?#&=%-]+$/i.test(line)
  );
}

/** Whether a line under "Contact" goes on with it: it holds an address, a number, or the rest of one. */
export function continuesContact(before: string, line: string): boolean {
  return (
    [EMAIL, URL, BARE_URL, PHONE].some((pattern) => line.search(pattern) >= 0) ||
    continuesUrl(before, line)
  );
}
