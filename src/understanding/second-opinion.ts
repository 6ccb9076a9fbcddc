import type { Intent } from "../languages/intents.js";
import type { Likeness } from "./likeness.js";
import type { Subject } from "./subject.js";

/** Where no rule knows, "off-topic" must have at least this share of the likeness to stand. */
const DOUBT = 0.13;
/** What a rule says falls only before this share of the likeness. */
const OUTVOTED = 0.5;
/** The same of what is about events by its own words. */
const SURE = 0.65;
/** What is only likely a search falls to "off-topic" before this share. */
const LIKELY = 0.45;

/** Messages of fewer words are alike by chance: what they mean depends on what was said before. */
const TELLING = 3;
const SENTENCE = 6;

/** What rules take for one another: a question about an event, a search, a pick from a list. */
const DEBATABLE: readonly Intent[] = ["find", "count", "about", "details", "choose"];

const OF_SHOWN: readonly Intent[] = ["details", "choose"];

/** What undoes something: likeness alone is no order for it. */
const ORDERED: readonly Intent[] = ["erase", "restart", "cancel"];

/** What the rules know of a message. */
interface Ruled {
  readonly subject: Subject;
  /** A name of the programme is in it. */
  readonly named: boolean;
  /** Events were just shown: a question about one of them is one. */
  readonly shown: boolean;
  readonly gist: string;
}

/** What an unclear message would want, if it is about events at all. */
export function likelyMeant(subject: Subject, { share, otherwise }: Likeness): Intent | undefined {
  return subject !== "foreign" && share("off-topic") < HALF ? otherwise : undefined;
}

const HALF = 0.5;

/**
 * What a message wants, once messages alike were looked at: they decide where the rules only gave up
 * ("off-topic" for lack of signs), and where nearly all of them want something else. Orders, names of
 * the programme and a few words are left to the rules.
 */
export function reconsidered(
  intent: Intent,
  { subject, named, shown, gist }: Ruled,
  { share, likeliest, otherwise }: Likeness,
): Intent {
  const candidate = intent === "off-topic" ? otherwise : likeliest;
  if (candidate === undefined || ORDERED.includes(candidate)) return intent;
  const words = gist.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (intent === "off-topic") {
    const unclear = subject !== "foreign" && words >= TELLING && share("off-topic") < DOUBT;
    return unclear ? candidate : intent;
  }
  const firm = named || words < SENTENCE || (shown && OF_SHOWN.includes(intent));
  if (firm || !DEBATABLE.includes(intent)) return intent;
  const bar = subject === "events" ? SURE : candidate === "off-topic" ? LIKELY : OUTVOTED;
  return share(candidate) >= bar ? candidate : intent;
}
