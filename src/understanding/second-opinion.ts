import type { Intent } from "../languages/intents.js";
import type { Likeness } from "./precedents.js";
import type { Subject } from "./subject.js";

/** Where no rule knows, "off-topic" must have at least this share of the likeness to stand. */
const DOUBT = 0.05;
/** What a rule says falls only before this share of the likeness. */
const OUTVOTED = 0.75;
/** What is only likely a search falls to "off-topic" before this share. */
const LIKELY = 0.5;

/** What rules take for one another: a question about an event, a search, a pick from a list. */
const DEBATABLE: readonly Intent[] = ["find", "count", "about", "details", "choose"];

/**
 * What a message wants, once messages alike were looked at: they decide where the rules only gave up
 * ("off-topic" for lack of signs), and where nearly all of them want something else. Orders and names
 * of the programme are left to the rules.
 */
export function reconsidered(
  intent: Intent,
  subject: Subject,
  named: boolean,
  { share, likeliest, otherwise }: Likeness,
): Intent {
  if (intent === "off-topic") {
    return subject !== "foreign" && otherwise && share("off-topic") < DOUBT ? otherwise : intent;
  }
  if (likeliest === undefined || named || !DEBATABLE.includes(intent)) return intent;
  const bar = subject === "likely" && likeliest === "off-topic" ? LIKELY : OUTVOTED;
  return share(likeliest) >= bar ? likeliest : intent;
}
