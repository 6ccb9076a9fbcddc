import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { says } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";

/** What stands between signs, or dashes; a dot within an address or a number parts nothing. */
const PART = /(?:(?!\s[-–—]\s)(?:[^,;\n.!?]|[.!?](?=\S)))+[.!?]*/g;

/**
 * A need that tells of health, in the person's words, and the message without it: "Paul Dubois,
 * fauteuil roulant". A question about it is none. Data of article 9 of the GDPR: passed on only because its person asks for it.
 */
export function readNeed(
  text: string,
  { needs, asks }: FormTalkWords,
): { readonly need: string; readonly rest: string } | undefined {
  const told: string[] = [];
  const rest = text.replace(PART, (part) => {
    const said = Text.of(part);
    const isQuestion = part.includes("?") || says(said, asks);
    if (part.includes("@") || isQuestion || !says(said, needs)) return part;
    told.push(part.replace(/^[\s–—-]+|[\s.!]+$/g, ""));
    return " ".repeat(part.length);
  });
  return told.length === 0 ? undefined : { need: told.join(", "), rest };
}
