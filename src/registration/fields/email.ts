import { z } from "zod";
import type { FieldReading } from "./reading.js";

/** Anything with an at sign in it was meant as an address. */
const MEANT = /[^\s,;<>()"«»]*@[^\s,;<>()"«»]*/u;
/** At the end of a sentence, these belong to the sentence. */
const TRAILING = /[.!?:]+$/;
/** Signs of an ordinary address, RFC 5321 and 6531; quoted local parts are not taken. */
const Address = z.email({ pattern: z.regexes.unicodeEmail }).max(254);

/** Providers by the misspellings seen most; the edit distance catches the rest. */
const PROVIDERS = [
  "gmail.com",
  "hotmail.com",
  "hotmail.fr",
  "outlook.com",
  "outlook.fr",
  "yahoo.com",
  "yahoo.fr",
  "orange.fr",
  "wanadoo.fr",
  "free.fr",
  "laposte.net",
  "sfr.fr",
  "icloud.com",
] as const;

/** Finds an e-mail address in a message; one that looks mistyped is given with its correction. */
export function readEmail(text: string): FieldReading<string> {
  const match = MEANT.exec(text);
  if (!match) return { kind: "missing" };
  const said = match[0].replace(TRAILING, "");
  const [local = "", domain = ""] = said.split("@");
  const value = `${local}@${domain.toLowerCase()}`;
  if (!Address.safeParse(value).success || !domain.includes(".")) return { kind: "invalid", said };
  const provider = PROVIDERS.find((one) => isSlip(domain.toLowerCase(), one));
  if (provider) return { kind: "suspect", said: value, suggestion: `${local}@${provider}` };
  return { kind: "read", value, start: match.index, end: match.index + said.length };
}

/** One letter missing, added, changed, or two swapped: "gmial.com". */
function isSlip(typed: string, meant: string): boolean {
  const known: readonly string[] = PROVIDERS;
  if (known.includes(typed) || Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const [rest, right] = [typed.slice(start), meant.slice(start)];
  return (
    rest.slice(1) === right.slice(1) ||
    rest === right.slice(1) ||
    rest.slice(1) === right ||
    (rest[0] === right[1] && rest[1] === right[0] && rest.slice(2) === right.slice(2))
  );
}
