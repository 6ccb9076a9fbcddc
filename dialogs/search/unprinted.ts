import type { Scene } from "../dialog.js";

/** What is asked for that the programme does not tell of its events, said once beside what it has. */
export function unprintedRemarks({ heard, language, services }: Scene): readonly string[] {
  const { search: texts } = language.texts;
  const { events } = services.programme;
  const prices = events.flatMap(({ price, infos }) => [price ?? "", infos ?? ""]);
  const printsSums = prices.some((printed) => SUM.test(printed));
  return [
    ...(heard.unprinted.includes("languages") ? [texts.languagesUnprinted()] : []),
    ...(heard.unprinted.includes("sums") && !printsSums ? [texts.sumsUnprinted()] : []),
    ...(heard.unprinted.includes("highlights") ? [texts.highlightsUnprinted()] : []),
    ...(heard.unprinted.includes("moods") ? [texts.moodsUnprinted()] : []),
    ...(heard.unprinted.includes("reached") ? [texts.reachedUnsorted()] : []),
    ...(heard.need ? [texts.askWhetherAccessible()] : []),
  ];
}

/** "5 €", "12,50 euros" */
const SUM = /\d\s*(?:€|euros?\b)/i;
