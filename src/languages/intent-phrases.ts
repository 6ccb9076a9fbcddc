import type { Phrase } from "./corpus.js";
import type { Aspect, Intent } from "./intents.js";

/**
 * Phrases that all want the same, one a line; what they must set beside is written after an arrow:
 * `→ towns=Lille,Roubaix prices=free`, `→ towns=` for none.
 */
export function intentPhrases(intent: Intent, lines: string, aspect?: Aspect): Phrase[] {
  return lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [says = "", sets = ""] = line.split("→").map((side) => side.trim());
      const values = sets.split(" ").filter((part) => part.includes("="));
      return {
        family: `intent: ${intent}${aspect ? ` (${aspect})` : ""}`,
        says,
        intent,
        ...(aspect && { aspect }),
        ...Object.fromEntries(values.map(keyed)),
      };
    });
}

function keyed(part: string): [string, readonly string[]] {
  const [key = "", values = ""] = part.split("=");
  return [key, values.split(",").filter((value) => value !== "")];
}
