import { readEmail } from "./email.js";
import { readPhone } from "./phone.js";
import { blanked } from "./reading.js";

/** A message with an e-mail address and a phone number blanked out: "ines bouzid" of "ines bouzid i.b@free.fr". */
export function withoutContacts(text: string): string {
  const email = readEmail(text);
  const addressless = email.kind === "missing" ? text : withoutWords(text, email);
  const phone = readPhone(addressless);
  return phone.kind === "read" ? blanked(addressless, [phone]) : addressless;
}

function withoutWords(
  text: string,
  read: { readonly said: string } | { readonly start: number; readonly end: number },
): string {
  if ("start" in read) return blanked(text, [read]);
  const start = text.indexOf(read.said);
  return start < 0 ? text : blanked(text, [{ start, end: start + read.said.length }]);
}
