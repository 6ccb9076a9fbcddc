import { editDistance } from "../../programme/edit-distance.js";
import { MAIL_DOMAINS, MISTYPED_ENDINGS, REAL_NEIGHBOURS } from "./mail-domains.js";
import type { FieldReading } from "./reading.js";

/** Anything with an at sign in it was meant as an address. */
const MEANT = /[^\s,;:<>()[\]"«»]*@[^\s,;:<>()[\]"«»]*/u;

/** The dot-atom of RFC 5322 §3.2.3; quoted local parts are legal and unheard of. */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
/** A host name of RFC 1123 §2.1 with two labels at least; letters beyond ASCII as IDNA allows. */
const DOMAIN = /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(xn--[a-z0-9-]+|\p{L}{2,63})$/u;

/**
 * Finds an e-mail address in a message; its domain in lower case, lengths as RFC 5321 §4.5.3.1. One
 * whose domain is a slip away from a well-known one is given with its correction.
 */
export function readEmail(text: string): FieldReading<string> {
  const match = MEANT.exec(text);
  if (!match) return { kind: "missing" };
  const said = match[0].replace(/[.!?'’]+$/u, "").replace(/^['’]+/u, "");
  const start = match.index + match[0].indexOf(said);
  const at = said.lastIndexOf("@");
  const local = said.slice(0, at);
  const domain = said.slice(at + 1).toLowerCase();
  const fits = local.length <= 64 && domain.length <= 253 && said.length <= 254;
  if (!fits || !LOCAL.test(local) || !DOMAIN.test(domain)) return { kind: "invalid", said };
  const value = `${local}@${domain}`;
  const meant = meantDomain(domain);
  if (meant) {
    const suggestion = `${local}@${meant}`;
    const end = mendedAt(text, start + said.length, meant);
    return end === undefined
      ? { kind: "suspect", said: value, suggestion }
      : { kind: "read", value: suggestion, start, end };
  }
  return { kind: "read", value, start, end: start + said.length };
}

/** Where the domain that was meant is said again: "tom@gmial.com euh pardon gmail.com". */
function mendedAt(text: string, from: number, domain: string): number | undefined {
  const at = text.toLowerCase().indexOf(domain, from);
  return at < 0 ? undefined : at + domain.length;
}

/** The domain that a mistyped one stands for; nothing when it may well be right. */
function meantDomain(domain: string): string | undefined {
  if (MAIL_DOMAINS.includes(domain) || REAL_NEIGHBOURS.includes(domain)) return undefined;
  const ending = domain.slice(domain.lastIndexOf(".") + 1);
  const mended = MISTYPED_ENDINGS[ending];
  const tried = mended ? domain.slice(0, -ending.length) + mended : domain;
  return MAIL_DOMAINS.find((known) => isSlip(tried, known)) ?? (mended ? tried : undefined);
}

/** One slip, or two in names so long that two are still no other name; none in the shortest. */
function isSlip(domain: string, known: string): boolean {
  if (known.length < 8) return domain === known;
  const most = known.length >= 12 ? 2 : 1;
  return domain[0] === known[0] && editDistance(domain, known, most) <= most;
}
