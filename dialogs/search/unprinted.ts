import type { Scene } from "../dialog.js";

/** What is asked for that the programme does not tell of its events, said once beside what it has. */
export function unprintedRemarks(scene: Scene): readonly string[] {
  const { heard, language } = scene;
  const { search: texts } = language.texts;
  const wantsSums = heard.unprinted.includes("sums") && !printsSums(scene);
  return [
    ...(heard.unprinted.includes("languages") ? [texts.languagesUnprinted()] : []),
    ...(wantsSums ? [texts.sumsUnprinted()] : []),
    ...(heard.unprinted.includes("highlights") ? [texts.highlightsUnprinted()] : []),
    ...(heard.unprinted.includes("moods") ? [texts.moodsUnprinted()] : []),
    ...(heard.unprinted.includes("reached") ? [texts.reachedUnsorted()] : []),
    ...(heard.need ? [texts.askWhetherAccessible()] : []),
  ];
}

function printsSums({ services }: Scene): boolean {
  const { events } = services.programme;
  return events.some(({ price = "", infos = "" }) => SUM.test(price) || SUM.test(infos));
}

/** "5 €", "12,50 euros" */
const SUM = /\d\s*(?:€|euros?\b)/i;
