import type { Doubt, Event, Theme } from "../../event.js";
import type { ImportSettings } from "../imported.js";
import { type ReadContact, readContact } from "./contact.js";
import type { Entry } from "./entry.js";
import { flow } from "./flow.js";
import { readTheme } from "./headline.js";
import { readHours } from "./hours.js";
import type { Line } from "./lines.js";
import { readNames, readOrganisers } from "./names.js";
import { readPlace } from "./place.js";
import { readConditions } from "./registration.js";

/** Makes an event of an entry's parts. `id` names it by its first day and title. */
export function readEvent(
  entry: Entry,
  id: (start: string, title: string) => string,
  settings: ImportSettings,
): Event {
  const { days, labelled } = entry;
  const title = entry.titles.map(flow).join(" / ");
  const description = flow(entry.description);
  const infos = practicalLine(labelled.infos);
  const hours = readHours(infos, days);
  const { doubts: placeDoubts, ...place } = readPlace(entry.place, settings.officialTown);
  const { contact, doubts: contactDoubts } = readContacts(entry);
  const organisers = readOrganisers(organiserLines(entry), description);
  const event = {
    id: id(days.start, title),
    title,
    ...(description && { description }),
    ...(entry.format && { format: entry.format.text }),
    themes: readThemes(entry.themes),
    dates: { start: days.start, end: days.end },
    sessions: hours.sessions,
    ...place,
    organisers,
    coOrganisers: readNames(flow(labelled.coOrganisers)),
    partners: readNames(flow(labelled.partners)),
    contact,
    ...readConditions(infos),
    ...(infos && { infos }),
  };
  const at = (lines: readonly Line[]) => lines[0]?.number ?? entry.header.number;
  return {
    ...event,
    doubts: [
      ...headDoubts(entry),
      ...organiserDoubts(entry),
      ...mendedDoubts(entry),
      ...placeDoubts,
      ...contactDoubts.map((doubt) => ({
        field: "contact",
        ...doubt,
        line: lineOf(labelled.contact, doubt.printed),
      })),
      ...hours.odd.map((odd) => ({ field: "sessions", ...odd, line: at(labelled.infos) })),
    ],
    source: { file: settings.file, lines: `${entry.header.number}-${lastLine(entry)}` },
  };
}

function readThemes(lines: readonly Line[]): Theme[] {
  const byKey = new Map<string, Theme>();
  for (const { text } of lines) {
    const theme = readTheme(text);
    if (theme) byKey.set(theme.key, theme);
  }
  return [...byKey.values()];
}

/** The contact lines, and the web addresses that the organiser's line prints beside the name. */
function readContacts({ labelled }: Entry): ReadContact {
  const own = readContact(labelled.contact.map(({ text }) => text));
  const beside = labelled.organisers.flatMap(({ text }) => text.match(URL) ?? []);
  return { ...own, contact: { ...own.contact, urls: [...own.contact.urls, ...beside] } };
}

const URL = /(?:https?:\/\/|www\.)\S+/gi;

/** The lines of "Infos" as one, parted as the brochure parts them: "9 h à 10 h - gratuit". */
function practicalLine(lines: readonly Line[]): string {
  return lines.reduce((before, { text }) => {
    const joint = before === "" ? "" : /[,>-]$/.test(before) || text.startsWith(">") ? " " : " - ";
    return before + joint + text;
  }, "");
}

/** Under "Organisateurs", in the plural, each line that opens with a capital is one of them. */
function organiserLines({ labelled }: Entry): string[] {
  const lines = withoutUrls(labelled.organisers);
  const several = /^organisat\p{L}+s\b/iu.test(lines[0]?.printed ?? "");
  return several
    ? lines.reduce<string[]>((names, { text }) => {
        if (/^\p{Ll}/u.test(text)) names.push(`${names.pop() ?? ""} ${text}`);
        else names.push(text);
        return names;
      }, [])
    : [flow(lines)];
}

function withoutUrls(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, text: line.text.replace(URL, "").trim() }));
}

function headDoubts({ header, days, titles, format }: Entry): Doubt[] {
  const doubts: Doubt[] = days.wrongWeekdays.map((weekday) => ({
    field: "dates",
    printed: header.printed,
    why: `${weekday} is not the weekday of that date`,
    line: header.number,
  }));
  for (const lost of titles.slice(0, -1)) {
    doubts.push({
      field: "title",
      printed: flow(lost),
      why: "a title without a block of its own; the next title’s block is read for both",
      line: lost[0]?.number,
    });
  }
  if (format && readTheme(format.text.toUpperCase())) {
    const why = "the name of a theme where the format should stand";
    doubts.push({ field: "format", printed: format.text, why, line: format.number });
  }
  return doubts;
}

/** "Acteurs de l’engagement de proximité :" looks like a heading whose list is missing. */
function organiserDoubts({ labelled }: Entry): Doubt[] {
  return labelled.organisers.flatMap(({ text, printed, number }) =>
    text.endsWith(":")
      ? [{ field: "organisers", printed, why: "what follows the colon is missing", line: number }]
      : [],
  );
}

/** One doubt for each line in which characters were put right. */
function mendedDoubts(entry: Entry): Doubt[] {
  const { labelled, titles, description, place } = entry;
  const byField = { title: titles.flat(), description, venue: place, ...labelled };
  return Object.entries(byField).flatMap(([field, lines]) =>
    lines.flatMap(({ printed, mended, number }) =>
      mended.map((why) => ({ field, printed, why, line: number })),
    ),
  );
}

function lineOf(lines: readonly Line[], printed: string): number | undefined {
  return (lines.find(({ text }) => text.includes(printed)) ?? lines[0])?.number;
}

function lastLine({ header, titles, description, place, labelled }: Entry): number {
  const all = [
    header,
    ...titles.flat(),
    ...description,
    ...place,
    ...Object.values(labelled).flat(),
  ];
  return all.reduce((last, { text, number }) => (text === "" ? last : Math.max(last, number)), 0);
}
