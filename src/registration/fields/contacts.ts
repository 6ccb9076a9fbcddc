import { readEmail } from "./email.js";
import { readPhone } from "./phone.js";
import { blanked, spanIn } from "./reading.js";

/** A message with an e-mail address and a phone number blanked out: "ines bouzid" of "ines bouzid i.b@free.fr". */
export function withoutContacts(text: string): string {
  const email = readEmail(text);
  const span = spanIn(text, email);
  const addressless = span ? blanked(text, [span]) : text;
  const phone = readPhone(addressless);
  return phone.kind === "read" ? blanked(addressless, [phone]) : addressless;
}
