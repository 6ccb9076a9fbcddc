import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { says } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";

/** Whether a message leaves out what is asked for and says no more: "non, pas de message". */
export function isDeclinedBy(text: string, { declines }: FormTalkWords): boolean {
  const unpointed = Text.of(text.replace(/[,;.!?]+/g, " "));
  return says(text, declines) || says(unpointed, declines);
}

/**
 * What a message goes on to say once its first words have declined: "no phone, it's just me".
 *
 * @param amends whether what follows a bare "non" turns away what was said before: "non, mon mail c'est …"
 */
export function afterDeclining(
  text: string,
  words: FormTalkWords,
  amends: (rest: string) => boolean = () => true,
): string | undefined {
  const [first = "", ...others] = text.split(/(?<=[,;.!])/);
  if (others.length === 0 || !isDeclinedBy(first, words)) return undefined;
  const rest = others.join("");
  return first.trim().includes(" ") || !amends(rest) ? rest : undefined;
}
