import type { DateTime } from "luxon";
import { rule } from "../../dates/rule.js";
import { type Said, span } from "../../dates/said.js";
import { MONTH, monthOf, NEXT_OR_LAST, stepOf, YEAR } from "./names.js";

/** The first day of the month said; the coming one, or the one that we are in. */
export function monthMeant(name: string, now: DateTime, which?: string, year?: string): DateTime {
  const first = now.startOf("month");
  const month = monthOf(name) ?? 1;
  if (year !== undefined) return first.set({ year: Number(year), month });
  const ahead = (month - first.month + 12) % 12;
  if (stepOf(which) === 1) return first.plus({ months: ahead || 12 });
  return first.plus({ months: stepOf(which) === -1 ? ahead - 12 : ahead });
}

/** "ce mois-ci", "le mois prochain", or a month by its name. */
const A_MONTH = `(?:(?:le |du |au |ce |de )?mois (?:de |d'))?(?<name>${MONTH})(?: (?<which>prochain|dernier))?(?: (?<year>${YEAR}))?`;
const THIS_MONTH = `(?:(?:ce|le|du|au|de) )?mois(?:[- ]ci| (?<step>${NEXT_OR_LAST}))?(?! (?:de\\b|d'))`;

interface MonthWords {
  readonly name?: string;
  readonly which?: string;
  readonly year?: string;
  readonly step?: string;
}

function firstOf({ name, which, year, step }: MonthWords, now: DateTime): DateTime {
  if (name !== undefined) return monthMeant(name, now, which, year);
  return now.startOf("month").plus({ months: stepOf(step) });
}

function supposedYear({ name, which, year }: MonthWords): "year" | undefined {
  return name !== undefined && which === undefined && year === undefined ? "year" : undefined;
}

function wholeMonth(words: MonthWords, now: DateTime): Said {
  const first = firstOf(words, now);
  return span(first, first.plus({ months: 1 }), "month", supposedYear(words));
}

/** "en novembre", "novembre 2017", "courant décembre". Not the "mai" of "mais", nor the planet Mars. */
export const month = rule("month", new RegExp(`(?:tout |courant )?${A_MONTH}`), (words, now) =>
  /^(?:mars|mai)$/.test(words.name ?? "") && !words.which && !words.year
    ? null
    : wholeMonth(words, now),
);

/** "mars" and "mai" are months after "en", "de", "courant" and the like: not "Mars Attacks". */
export const shortMonth = rule("month", /(?:le mois de |mois de )?(?<name>mars|mai)/, wholeMonth, {
  onlyAfter:
    /(?:\b(?:en|courant|de|d'ici|pour|avant|apres|fin|jusqu'en|jusqu'a|mois de)|(?:avril|fevrier|juin) (?:a|et|ou)) $/,
  notAfter: /\b(?:planete|champs?) de $/,
});

/** "mars ?", "et mai ?", "mars ou avril": the whole message. */
export const shortMonthAlone = rule(
  "month",
  new RegExp(`(?<name>mars|mai)(?=[ ?!.]*$| (?:et|ou|a) ${MONTH})`),
  wholeMonth,
  { onlyAfter: /^(?:et |en )*$/ },
);

/** "ce mois-ci", "le mois prochain", "dans le mois". Not "le mois de l'ESS". */
export const thisMonth = rule(
  "this month",
  new RegExp(
    `ce mois(?:[- ]ci)?(?! (?:de l'|de la |d'|des ))|(?:(?:tout )?le |du |au )?mois (?<step>${NEXT_OR_LAST})|(?:dans|tout) le mois(?! (?:de|d'|du|${NEXT_OR_LAST})\\b)|du mois(?=[ ?!.]*$)`,
  ),
  wholeMonth,
);

/** Days of the month: [first, last + 1), the end of the month when there is no last. */
const THIRDS: Readonly<Record<string, readonly [number, number | null]>> = {
  debut: [1, 11],
  mi: [11, 21],
  milieu: [11, 21],
  fin: [21, null],
};

/** "début décembre", "mi-novembre", "fin du mois", "la fin novembre". */
export const thirdOfMonth = rule(
  "third of month",
  new RegExp(
    `(?:la |en |tout )?(?<third>debut|mi|milieu|fin)[ -](?:du |de |d'|le )?(?:${A_MONTH}|${THIS_MONTH})`,
  ),
  ({ third = "", ...words }, now) => {
    const first = firstOf(words, now);
    const [from, to] = THIRDS[third] ?? [1, null];
    const end = to === null ? first.plus({ months: 1 }) : first.set({ day: to });
    return span(first.set({ day: from }), end, "range", supposedYear(words));
  },
);

/** "la première quinzaine de décembre", "la deuxième quinzaine du mois", "première quinzaine ?". */
export const fortnightOfMonth = rule(
  "fortnight of month",
  new RegExp(
    `(?<half>premiere|1ere|1re|deuxieme|2e|2eme|seconde|derniere) quinzaine(?: (?:du |de |d')?(?:${A_MONTH}|(?<month>${THIS_MONTH}))|(?! (?:du |de |d')))`,
  ),
  ({ half = "", ...words }, now) => {
    const isFirst = /^(?:1|premiere)/.test(half);
    const said = (words.name ?? words.step ?? words.month) !== undefined;
    // Without its month: that of the coming one, when this month's is over.
    const over = !said && isFirst && now.day > 15;
    const first = firstOf(words, now).plus({ months: over ? 1 : 0 });
    const middle = first.set({ day: 16 });
    return isFirst
      ? span(first, middle, "range", supposedYear(words))
      : span(middle, first.plus({ months: 1 }), "range", supposedYear(words));
  },
);
