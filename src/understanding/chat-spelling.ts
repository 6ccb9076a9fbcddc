import type { Spelling } from "../languages/dates/spelling.js";
import { plainCharacters } from "../languages/plain.js";
import { matchesIn } from "../languages/required-letters.js";

/**
 * A message with the short spellings of phones and chats written out ("jpeux" → "je peux", "kel" →
 * "quel"), so that every reader needs to know one form only. All else stays as typed.
 *
 * @param spellings over plain text, applied one after the other
 */
export function writtenOut(message: string, spellings: readonly Spelling[]): string {
  let typed = message.normalize("NFC");
  let plain = plainCharacters(typed);
  for (const [pattern, standard] of spellings) {
    const found = matchesIn(pattern, plain);
    if (found.length === 0) continue;
    let from = 0;
    let written = "";
    for (const match of found) {
      written += typed.slice(from, match.index) + standard;
      from = match.index + match[0].length;
    }
    typed = written + typed.slice(from);
    plain = plainCharacters(typed);
  }
  return typed;
}
