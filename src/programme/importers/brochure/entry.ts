import type { OfficialTown } from "../imported.js";
import type { Block } from "./blocks.js";
import { continuesContact } from "./contact.js";
import { paragraphs } from "./flow.js";
import { inCapitals, isFormat, readTheme, titleLength } from "./headline.js";
import type { Line } from "./lines.js";
import { opensPlace } from "./place.js";
import { LABELS, type Label } from "./printed.js";

/** A block's lines by what they are. Every line that is not blank is in exactly one part. */
export interface Entry extends Block {
  readonly themes: readonly Line[];
  readonly format: Line | undefined;
  /** More than one when a title lost its own block and stands above the next. */
  readonly titles: readonly (readonly Line[])[];
  readonly description: readonly Line[];
  readonly place: readonly Line[];
  /** Under each label its lines, the label itself taken off the first. */
  readonly labelled: Readonly<Record<Label, readonly Line[]>>;
  readonly unread: readonly Line[];
}

/** Tells the parts of a block: themes, format, title, description, place, and what has a label. */
export function readEntry(block: Block, officialTown: OfficialTown): Entry {
  const head = readHead(block.lines);
  const firstLabel = head.rest.findIndex(({ text }) => readLabel(text) !== undefined);
  const bodyEnd = firstLabel === -1 ? head.rest.length : firstLabel;
  const body = head.rest.slice(0, bodyEnd);
  // A theme in the body heads another entry, which lost its date: this one is cut there.
  const cut = body.findIndex(({ text }) => readTheme(text) !== undefined);
  const own = cut === -1 ? body : body.slice(0, cut);
  const lost = cut === -1 ? [] : head.rest.slice(cut);
  const placeAt = findPlace(own, officialTown);
  const { labelled, unread } = readLabelled(cut === -1 ? head.rest.slice(bodyEnd) : []);
  return {
    ...block,
    ...head,
    description: own.slice(0, placeAt),
    place: own.slice(placeAt),
    labelled,
    unread: [...lost, ...unread].filter(({ text }) => text !== ""),
  };
}

function readHead(lines: readonly Line[]) {
  const themes: Line[] = [];
  const titles: Line[][] = [];
  let format: Line | undefined;
  let rest = withoutBlanks(lines);
  for (;;) {
    for (; rest[0] && readTheme(rest[0].text); rest = withoutBlanks(rest.slice(1))) {
      themes.push(rest[0]);
    }
    const [first, next] = rest;
    if (first && next && next.text !== "" && !format && isFormat(first.text)) {
      format = first;
      rest = withoutBlanks(rest.slice(1));
    }
    if (rest[0] && readLabel(rest[0].text) === undefined) {
      const length = titleLength(rest);
      titles.push(rest.slice(0, length));
      rest = withoutBlanks(rest.slice(length));
    }
    if (rest[0] === undefined || readTheme(rest[0].text) === undefined) break;
  }
  return { themes, format, titles, rest };
}

/** The place stands last before the labels: where its paragraph, or a line of it, opens with a town. */
function findPlace(body: readonly Line[], officialTown: OfficialTown): number {
  const last = paragraphs(body).at(-1) ?? [];
  const exact: OfficialTown = (printed) => {
    const town = officialTown(printed);
    return town?.corrected ? undefined : town;
  };
  const opening = last.find(({ text }, index) =>
    opensPlace(text, index === 0 ? officialTown : exact),
  );
  return opening === undefined ? body.length : body.indexOf(opening);
}

function readLabelled(lines: readonly Line[]) {
  const labelled: Record<Label, Line[]> = {
    organisers: [],
    coOrganisers: [],
    contact: [],
    partners: [],
    infos: [],
  };
  const unread: Line[] = [];
  let current: Label | undefined;
  for (const [index, line] of lines.entries()) {
    const opened = readLabel(line.text);
    // A second organiser is another entry, which lost its date and title.
    if (opened?.label === "organisers" && labelled.organisers.length > 0) {
      return { labelled, unread: unread.concat(lines.slice(index)) };
    }
    if (opened !== undefined) {
      current = opened.label;
      labelled[current].push({ ...line, text: opened.rest });
    } else if (current && continues(current, labelled[current].at(-1)?.text ?? "", line.text)) {
      labelled[current].push(line);
    } else {
      current = undefined;
      unread.push(line);
    }
  }
  return { labelled, unread };
}

function continues(label: Label, before: string, text: string): boolean {
  if (text === "" || (inCapitals(text) && !before.endsWith(","))) return false;
  if (label === "contact") return continuesContact(before, text);
  if (label === "infos") return /^[\p{Ll}\d>(]|^À partir/u.test(text) || /[,-]$/.test(before);
  return true;
}

function readLabel(text: string): { label: Label; rest: string } | undefined {
  const [, name = "", rest = ""] = /^([\p{L}-]{4,17}) ?: ?(.*)$/u.exec(text) ?? [];
  for (const [label, printed] of Object.entries(LABELS)) {
    if (printed.test(name) && isLabel(label)) return { label, rest };
  }
  return undefined;
}

function isLabel(name: string): name is Label {
  return name in LABELS;
}

function withoutBlanks(lines: readonly Line[]): readonly Line[] {
  const start = lines.findIndex(({ text }) => text !== "");
  return start === -1 ? [] : lines.slice(start);
}
