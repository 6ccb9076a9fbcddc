import type { FormTalkWords } from "../../languages/form-talk-words.js";
import { editDistance } from "../../programme/edit-distance.js";
import { spansOf } from "../../understanding/cues.js";
import { Text } from "../../understanding/normalise.js";

/** A part of an address, with the dot that it is told with: "gmail", ".fr". */
const PART = /\.?[\p{L}\p{N}-]+/gu;

/**
 * The address known, with the part that a message turns away put right: "c'est gmail pas gmial", ".fr, not
 * .org". Nothing when its house has no such part, or nothing takes its place.
 */
export function withPartMended(
  text: string,
  known: string | undefined,
  { turnsAway }: Pick<FormTalkWords, "turnsAway">,
): string | undefined {
  if (known === undefined) return undefined;
  const said = Text.of(text);
  for (const { start, end } of spansOf(said, turnsAway, "away")) {
    const [away = "", next] = partsOf(said.plain.slice(end));
    // The name before the sign is more often mended in the name itself: "Dumont, pas Dupont".
    const house = known.lastIndexOf("@") + 1;
    const at = known.indexOf(away, house);
    const isPart = away !== "" && at >= house && partsOf(known.slice(at))[0] === away;
    const isWhole = at === house || away.startsWith(".") || known[at - 1] === ".";
    if (!isPart || !isWhole) continue;
    const told = [...partsOf(said.plain.slice(0, start)).toReversed(), next];
    const instead = told.find((part) => part !== undefined && isLike(part, away));
    if (instead !== undefined) return known.slice(0, at) + instead + known.slice(at + away.length);
  }
  return undefined;
}

function partsOf(text: string): readonly string[] {
  return text.match(PART) ?? [];
}

/** An ending is another one, a name but a slip away: "it is gmail", "Paul not Jean" mend no address. */
function isLike(part: string, away: string): boolean {
  if (away.startsWith(".") || part.startsWith(".")) return away[0] === part[0];
  const most = Math.max(1, Math.floor(away.length / 3));
  return editDistance(part, away, most) <= most;
}
