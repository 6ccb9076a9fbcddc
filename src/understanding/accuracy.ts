import { localMoment } from "../clock.js";
import { ASKED, type Phrase } from "../languages/corpus.js";
import type { Window } from "../programme/query.js";
import type { Asked, Hearing } from "./asked.js";
import { mainIntent } from "./intents.js";
import { understand } from "./understand.js";

/** One line of the accuracy table. */
export interface FamilyScore {
  readonly family: string;
  readonly right: number;
  readonly of: number;
  /** What was said, and what was read instead. */
  readonly wrong: readonly string[];
}

/** How many phrases of each family are read exactly as the corpus says, without any programme. */
export function scoreByFamily(
  phrases: readonly Phrase[],
  language: Hearing,
  asked: Pick<Asked, "gazetteer">,
): readonly FamilyScore[] {
  const families = [...new Set(phrases.map(({ family }) => family))];
  return families.map((family) => {
    const own = phrases.filter((phrase) => phrase.family === family);
    const wrong = own.flatMap((phrase) => misread(phrase, language, asked));
    return { family, right: own.length - wrong.length, of: own.length, wrong };
  });
}

const FACETS = [
  "towns",
  "themes",
  "formats",
  "audiences",
  "prices",
  "registrations",
  "words",
] as const;

function misread(
  phrase: Phrase,
  language: Hearing,
  { gazetteer }: Pick<Asked, "gazetteer">,
): string[] {
  const now = localMoment(phrase.asOf ?? ASKED);
  const heard = understand(phrase.says, language, { now, gazetteer });
  const { wanted, excluded, windows } = heard.query;
  const edges = (some: readonly Window[]) => some.map(({ start, end }) => [start, end]);
  const read: Readonly<Record<string, unknown>> = {
    windows: edges(windows),
    excludedWindows: edges(excluded.windows),
    intent: mainIntent(heard.intents),
    aspect: heard.aspect,
    outside: heard.outside,
    excludedTowns: excluded.towns,
    ...Object.fromEntries(FACETS.map((facet) => [facet, wanted[facet]])),
  };
  const differing = Object.entries(phrase).filter(
    ([key, value]) => key in read && JSON.stringify(read[key]) !== JSON.stringify(value),
  );
  const told = differing.map(([key]) => `${key} ${JSON.stringify(read[key])}`);
  return told.length === 0 ? [] : [`${phrase.says}: ${told.join(", ")}`];
}
