import type { Disc } from "./boxes.js";
import { type Box, boxOf, overlap, within } from "./boxes.js";
import { widthOf } from "./lettering.js";

/** A name beside its disc. `x` and `y` are where the letters begin, on their line. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Heights of letters above and below their line, in parts of their size. */
const ABOVE = 0.82;
const BELOW = 0.22;
const GAP = 3;
/** Pixels between names on one line: else they are read as one. */
const SPACE = 8;

/** A disc with its name. */
interface Named extends Disc {
  readonly name: string;
  /** Pixels that the name keeps from other discs, lest it be taken for theirs. */
  readonly distance: number;
}

/**
 * Names beside their discs, each where there is room: to the right first, then left, below, above and
 * at the corners. They choose in the order given, or those with the least choice first when more find
 * room so. One that finds none has no label.
 */
export function placeLabels(named: readonly Named[], size: number, paper: Box): readonly Label[] {
  const choices = named.map((disc) => {
    const others = named
      .filter((other) => other !== disc)
      .map((other) => boxOf({ ...other, radius: other.radius + disc.distance }));
    const taken = [boxOf(disc), ...others];
    return candidates(disc, size).filter(
      ({ box }) => within(box, paper) && !taken.some((other) => overlap(box, other)),
    );
  });
  const given = chosen(choices);
  const scarce = chosen(choices.toSorted((one, other) => one.length - other.length));
  return scarce.length > given.length ? scarce : given;
}

/** The first of each that stands clear of those before it. */
function chosen(choices: readonly (readonly Label[])[]): readonly Label[] {
  const labels: Label[] = [];
  for (const labelled of choices) {
    const free = labelled.find(({ box }) => {
      const spaced = { ...box, left: box.left - SPACE, right: box.right + SPACE };
      return !labels.some((other) => overlap(spaced, other.box));
    });
    if (free) labels.push(free);
  }
  return labels;
}

function candidates({ x, y, radius, name }: Named, size: number): readonly Label[] {
  const width = widthOf(name, size);
  const away = radius + GAP;
  const corner = radius * 0.75 + 1;
  const middle = y + size * 0.35;
  const [above, below] = [y - away - size * BELOW, y + away + size * ABOVE];
  const [higher, lower] = [y - corner, y + corner + size * 0.7];
  return [
    [x + away, middle],
    [x - away - width, middle],
    [x - width / 2, below],
    [x - width / 2, above],
    [x + corner, lower],
    [x + corner, higher],
    [x - corner - width, lower],
    [x - corner - width, higher],
    [x + away, middle + size * 0.4],
    [x + away, middle - size * 0.4],
    [x - away - width, middle + size * 0.4],
    [x - away - width, middle - size * 0.4],
    [x - width / 4, below],
    [x - (width * 3) / 4, below],
    [x - width / 4, above],
    [x - (width * 3) / 4, above],
  ].map(([left = 0, line = 0]): Label => {
    const box = {
      left,
      right: left + width,
      top: line - size * ABOVE,
      bottom: line + size * BELOW,
    };
    return { text: name, x: left, y: line, box };
  });
}
