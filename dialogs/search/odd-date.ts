import { allDays, type Query } from "../../src/programme/query.js";
import { type Reply, type Scene, tap } from "../dialog.js";

/** Says what is odd about a date, and offers the other one that may be meant. */
export function withOddDate({ heard, language, turn }: Scene, query: Query, answer: Reply): Reply {
  const { oddDate } = heard;
  const [first, ...rest] = answer.say;
  if (!oddDate || !first) return answer;
  const { said, search: texts } = language.texts;
  const [taken, other] = oddDate.days;
  const remark = texts.oddDate(oddDate.why, said.day(taken, turn.now), said.day(other, turn.now));
  const instead = tap(said.shortMoment(other, undefined), {
    do: "search",
    query: { ...query, windows: [allDays(other, other)] },
  });
  const suggestions = [instead, ...(first.suggestions ?? [])];
  return { ...answer, say: [{ ...first, text: `${remark} ${first.text}`, suggestions }, ...rest] };
}
