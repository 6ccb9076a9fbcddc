import type { PlaceWords } from "../../languages/place-words.js";
import { isFirm, type Lead } from "./lead.js";
import { bearable, type Candidate } from "./names.js";
import { isNearlyCommon, isRare } from "./ordinary.js";
import { areOrdinary, isHyphened, type Part } from "./part.js";
import type { Run } from "./runs.js";

/** How many letters may be wrong: more of a long name, and more where the words say that a place follows. */
export function isBelievable(
  { edits, cost, name }: Candidate,
  part: Part,
  lead: Lead,
  words: PlaceWords,
): boolean {
  const { run, from, to, said } = part;
  const { length } = name.key;
  const firm = isFirm(lead);
  const commune = name.place.kind !== "outside" && name.place.code !== undefined;
  if (!commune && length < 5) return false;
  if (to - from > 1) {
    if (!name.severalWords) return edits <= 1 && firm && length > 5 && !areOrdinary(part);
    if (areOrdinary(part) && !isHyphened(part)) return firm && commune && edits <= 1;
  } else if (isRare(said)) return firm && edits === 1 && length > 4;
  if (cost <= 1) return true;
  const most = bearable(length) - (name.place.kind === "outside" && length < 7 ? 1 : 0);
  if (firm || length > 11) return edits <= most;
  if (afterStreet(run, from, words)) return false;
  if (length > 6) return edits <= 2;
  if (length < 5 || edits > most) return false;
  return edits < 2 || (commune && !isNearlyCommon(said));
}

/** "boulevard J.-B. Lebas": a street bears people's names. */
function afterStreet(run: Run, at: number, { streets }: PlaceWords): boolean {
  return run.slice(Math.max(0, at - 4), at).some(({ text }) => streets.includes(text));
}
