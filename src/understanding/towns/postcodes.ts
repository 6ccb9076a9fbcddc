import type { Found } from "../../languages/language.js";
import type { PlaceWords } from "../../languages/place-words.js";
import type { Gazetteer, Place } from "../../programme/gazetteer.js";
import { leadTo } from "./lead.js";
import type { Run } from "./runs.js";

/** "59100", "dans le 59320": every place of that postcode, all at the same span. */
export function findPostcodes(
  runs: readonly Run[],
  gazetteer: Gazetteer,
  words: PlaceWords,
): readonly Found<Place>[] {
  return runs.flatMap((run) =>
    run.flatMap((word, at) => {
      if (!/^\d{5}$/.test(word.text)) return [];
      const start = run[leadTo(run, at, words).from]?.start ?? word.start;
      return gazetteer.places
        .filter(({ postcodes }) => postcodes.includes(word.text))
        .map((value) => ({ value, start, end: word.end, rule: "place: postcode" }));
    }),
  );
}
