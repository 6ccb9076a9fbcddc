import type { FormTalkWords } from "../../languages/form-talk-words.js";
import type { FormWords } from "../../languages/form-words.js";
import { says, spansOf } from "../../understanding/cues.js";
import { Text, type Word } from "../../understanding/normalise.js";
import { numberOf, wordsAndSigns } from "./count.js";
import { isGroup, readCompany } from "./party.js";
import { blanked, without } from "./reading.js";
import { readSeats } from "./seats.js";

type Talk = Pick<FormTalkWords, "morePeople" | "fewerPeople" | "takesAlong" | "comesToo">;

/**
 * How many more come than before, or fewer: "ajoutez ma femme" is 1, "my wife and son come too" 2, "une
 * personne de moins" -1; "several" when that is left open: "mes enfants viennent aussi". Nothing when
 * nobody is said to come, as in "ma femme" alone.
 */
export function readNewcomers(
  typed: string,
  words: FormWords,
  talk: Talk,
): number | "several" | undefined {
  if (says(typed, words.unsure)) return undefined;
  const text = blanked(typed, spansOf(typed, words.ages, "age"));
  const more = numberIn(text, talk.morePeople, words) ?? numberIn(text, words.plusSome, words);
  if (more !== undefined) return more;
  const fewer = numberIn(text, talk.fewerPeople, words);
  if (fewer !== undefined) return -fewer;
  // "Ma femme vient aussi, passez à 2 places": how many come in all, who comes beside it.
  const told = tellsWhoToo(text, words, talk) ? text : without(text, readSeats(text, words, false));
  const said = wordsAndSigns(told);
  const company = readCompany(said, words, false, false);
  if (!company) return comes(text, groupIn(said, words), talk) ? "several" : undefined;
  return comes(text, company.told, talk) ? company.others : undefined;
}

/** "Ma sœur vient avec nous" tells who comes too, and not how many come in all. */
export function tellsWhoToo(
  text: string,
  words: FormWords,
  { comesToo }: Pick<Talk, "comesToo">,
): boolean {
  const seats = readSeats(text, words, false);
  return seats.kind === "read" && says(text.slice(seats.start, seats.end), comesToo);
}

/** The number in such words; one where none is: "another person". */
function numberIn(text: string, wording: RegExp, words: FormWords): number | undefined {
  const [span] = spansOf(text, wording, "number");
  if (!span) return undefined;
  const numbers = Text.of(text.slice(span.start, span.end))
    .words()
    .map((word) => numberOf(word, words));
  return numbers.find((number) => number !== undefined) ?? 1;
}

/** Nothing, or a name: "ma femme Julie vient aussi", "my husband's coming". */
const NAMED = /^(?:['’]\p{L}{1,2})?\s*(?:\p{Lu}[\p{L}'’-]*\s*){0,3}[\s(),]*$/u;

/** Whether those people are wanted along right before, or said to come right after. */
function comes(text: string, people: readonly Word[], { takesAlong, comesToo }: Talk): boolean {
  const [first] = people;
  const last = people.at(-1);
  if (!first || !last) return false;
  const said = Text.of(text);
  const isTaken = spansOf(said, takesAlong, "takes").some(
    ({ end }) => end <= first.start && text.slice(end, first.start).trim() === "",
  );
  const isComing = spansOf(said, comesToo, "comes").some(
    ({ start }) => last.end <= start && NAMED.test(text.slice(last.end, start)),
  );
  return isTaken || isComing;
}

/** "Mes enfants", of whom it is not told how many they are. */
function groupIn(said: readonly Word[], words: FormWords): readonly Word[] {
  const at = said.findIndex(
    ({ text }, index) =>
      words.owners.includes(text) && isGroup(text, said[index + 1]?.text ?? "", words),
  );
  return at < 0 ? [] : said.slice(at, at + 2);
}
