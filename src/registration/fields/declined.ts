import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { says } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";

/** Whether a message leaves an optional field empty and says no more: "non, pas de message". */
export function isDeclinedBy(text: string, { declines }: FormTalkWords): boolean {
  return says(Text.of(text), declines) || says(Text.of(text.replace(/[,;.!?]+/g, " ")), declines);
}

/** What a message goes on to say once its first words have declined: "no phone, it's just me". */
export function afterDeclining(text: string, words: FormTalkWords): string | undefined {
  const [first = "", ...rest] = text.split(/(?<=[,;.!])/);
  // A bare "non" may turn away what was said before: "non, mon mail c'est …".
  const says = first.trim().includes(" ") && isDeclinedBy(first, words);
  return rest.length > 0 && says ? rest.join("") : undefined;
}
