import type { AspectWords } from "../languages/intent-words.js";
import { ASPECTS, type Aspect } from "../languages/intents.js";
import type { Found } from "../languages/language.js";
import { findCues } from "./cues.js";
import type { Text } from "./normalise.js";

type Asked = Found<Aspect>;

/**
 * The sides asked about, with those that only a bare word beside another asks for: "c'est quand, où et
 * combien ?". Two bare words ask by themselves: "where and when?", "time, price, booking?".
 */
export function findCoordinated(
  text: Text,
  asked: readonly Asked[],
  words: AspectWords["coordinated"],
): readonly Asked[] {
  const isNew = (bare: Asked) =>
    asked.every((one) => bare.end <= one.start || one.end <= bare.start);
  const bare = findCues(text, words, ASPECTS).filter(isNew);
  const linked = bare.filter((one) => bare.some((other) => areJoined(text, one, other)));
  const found = [...asked];
  let left = bare;
  for (let grown = true; grown; ) {
    const near = left.filter((one) =>
      found.some((other) => areJoined(text, one, other) || isBefore(text, one, other)),
    );
    grown = near.length > 0;
    found.push(...near);
    left = left.filter((one) => !near.includes(one));
  }
  const all = found.length > 0 ? found : linked;
  return [...all].sort((one, other) => one.start - other.start);
}

/** Nothing but "et", "ou" or a comma stands between them. */
function areJoined(text: Text, one: Asked, other: Asked): boolean {
  return (
    one !== other && /^[ ,;?&.+/]*(?:et|and|ou|or)?[ ,]*$/.test(between(text, one, other) ?? "-")
  );
}

/** "The price and whether a pupil in a wheelchair can get in": a bare word, then a whole question. */
function isBefore(text: Text, bare: Asked, asked: Asked): boolean {
  return bare.end <= asked.start && isApart(text, bare, asked);
}

/** The later question begins after "et" or a comma: "c'est où, et à quelle heure ?", "which room, and whether …". */
export function isApart(text: Text, one: Asked, other: Asked): boolean {
  const said = between(text, one, other) ?? "";
  return BEGINS.test(said) || ASKED_FOR_SOMEBODY.test(said);
}

const BEGINS =
  /(?:[,;?&.+/]|(?<![a-z])(?:et|and|ou|or)) *(?:et|and|aussi|also)? *(?:est[- ]ce qu(?:e |['’] ?)|whether |if |si |s['’] ?)?$/;

/** "…, et si un élève en fauteuil pourra entrer", "… and can my colleague who is deaf follow?" */
const ASKED_FOR_SOMEBODY =
  /(?<![a-z])(?:et|and|puis) (?:est[- ]ce qu(?:e |['’] ?)|whether |if |si |can |could |would |will )?(?:une?|des?|mon|ma|mes|notre|nos|an?|my|our|some) (?:[a-z'’-]+ ){0,3}$/;

function between(text: Text, one: Asked, other: Asked): string | undefined {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  return from <= to ? text.plain.slice(from, to) : undefined;
}
