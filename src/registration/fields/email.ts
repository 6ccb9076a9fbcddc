import { WRITTEN_SIGNS } from "../../languages/form-words.js";
import { editDistance } from "../../programme/edit-distance.js";
import { ENDINGS, MAIL_DOMAINS, MISTYPED_ENDINGS, REAL_NEIGHBOURS } from "./mail-domains.js";
import type { FieldReading, Suspect } from "./reading.js";

/** Anything with an at sign in it was meant as an address. */
const MEANT = /(?<![^\s,;:<>()[\]"«»@])[^\s,;:<>()[\]"«»]*@[^\s,;:<>()[\]"«»]*/u;

/** The dot-atom of RFC 5322 §3.2.3; quoted local parts are legal and unheard of. */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
/** A host name of RFC 1123 §2.1 with two labels at least; letters beyond ASCII as IDNA allows. */
const DOMAIN = /^([\p{L}\p{N}]([\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(xn--[a-z0-9-]+|\p{L}{2,63})$/u;

/** A house, and what was struck for the dot before its ending: "@gmail,com", "@gmail, com", "@laposte;net". */
const MISPOINTED =
  /(?<![^\s,;:<>()[\]"«»@])[^\s,;:<>()[\]"«»]+@([\p{L}\p{N}.-]+)([,;:] ?)(\p{L}{2,4})(?![\p{L}\p{N}@.-])/iu;

/**
 * Finds an e-mail address in a message; its domain in lower case, lengths as RFC 5321 §4.5.3.1. One
 * whose domain is a slip away from a well-known one is given with its correction.
 */
export function readEmail(text: string): FieldReading<string> {
  return readMispointed(text) ?? readWritten(text) ?? readPointed(text);
}

/** The sign as it is written to be hidden from machines, or apart: "lina(at)free.fr", "lina @ free.fr". */
const AT = new RegExp(`${signed(WRITTEN_SIGNS.at).source}|\\s@\\s?|@\\s`, "giu");
const DOT = signed(WRITTEN_SIGNS.dot);
/** What stands before it, and after it. */
const BEFORE_AT = /(?<![^\s,;:<>()[\]"«»])[^\s,;:<>()[\]"«»]+$/u;
const AFTER_AT = new RegExp(`^[\\p{L}\\p{N}-]+(?:(?:\\.|${DOT.source})[\\p{L}\\p{N}-]+)+`, "iu");

function signed(names: string): RegExp {
  return new RegExp(`\\s?[([{]\\s?(?:${names})\\s?[)\\]}]\\s?`, "giu");
}

function readWritten(text: string): FieldReading<string> | undefined {
  const [sign] = text.matchAll(AT);
  if (!sign) return undefined;
  const start = sign.index + sign[0].length;
  const [local] = BEFORE_AT.exec(text.slice(0, sign.index)) ?? [];
  const [domain] = AFTER_AT.exec(text.slice(start)) ?? [];
  if (local === undefined || domain === undefined) return undefined;
  const begins = sign.index - local.length;
  const said = text.slice(begins, start + domain.length);
  const read = readPointed(`${local}@${domain.replace(DOT, ".")}`);
  if (read.kind === "suspect") return { ...read, said };
  return read.kind === "read" ? { ...read, start: begins, end: begins + said.length } : undefined;
}

/** What is proposed for an address that is likely mistyped; one that can be none is not kept as it was typed. */
export function proposalOf({ said, suggestion }: Suspect): Omit<Suspect, "kind"> {
  return { said: readPointed(said).kind === "suspect" ? said : suggestion, suggestion };
}

/** "karim@gmail,com", the comma beside the dot on the keyboard; not "karim@gmail.com, merci". */
function readMispointed(text: string): FieldReading<string> | undefined {
  const [said = "", house = "", sign = "", typed = ""] = MISPOINTED.exec(text) ?? [];
  const ending = typed.toLowerCase();
  const domain = `${house}.${ending}`.toLowerCase();
  const isEnded = ENDINGS.includes(house.slice(house.lastIndexOf(".") + 1).toLowerCase());
  const isEnding = ENDINGS.includes(ending) || ending in MISTYPED_ENDINGS;
  // After a space, it may begin another word.
  const isMeant = sign.length > 1 ? MAIL_DOMAINS.includes(domain) : isEnding && !isEnded;
  if (said === "" || !isMeant) return undefined;
  const mended = readPointed(said.slice(0, said.lastIndexOf("@") + 1) + domain);
  if (mended.kind === "suspect") return { ...mended, said };
  return mended.kind === "read"
    ? { kind: "suspect", said, suggestion: mended.value }
    : { kind: "invalid", said };
}

function readPointed(text: string): FieldReading<string> {
  const match = MEANT.exec(text);
  if (!match) return { kind: "missing" };
  const said = match[0].replace(/[.!?'’]+$/u, "").replace(/^['’*]+/u, "");
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

/** What was meant as an address and lacks its sign: "martine.lefebvre.laposte.net". */
export function addressUnsigned(text: string): string | undefined {
  const words = text.split(/[\s,;:<>()[\]"«»]+/).map((word) => word.replace(/[.!?]+$/, ""));
  return words.find((word) => {
    const parts = word.toLowerCase().split(".");
    return parts.length > 2 && parts[0] !== "www" && ENDINGS.includes(parts.at(-1) ?? "");
  });
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
