import type { PictureTexts } from "../languages/texts/picture-texts.js";
import type { Gazetteer, Place } from "../programme/gazetteer.js";
import { type Box, boxOf, type Disc, overlap, within } from "./boxes.js";
import { type Colour, filled, outlined, shade } from "./colours.js";
import { type Label, placeLabels } from "./labels.js";
import { lettered, widthOf } from "./lettering.js";
import type { TownsPicture } from "./picture.js";
import { type Projection, projectionOf } from "./projection.js";
import { MARGIN, type Sheet, SMALL, WIDTH } from "./sheet.js";
import { spread } from "./spread.js";
import { element } from "./svg.js";

const HEIGHT = 250;
/** The part of the sheet that is ground: below the title, above the scale. */
const PAPER: Box = { left: MARGIN, right: WIDTH - MARGIN, top: 32, bottom: HEIGHT - 26 };
/** Discs and names need this much around the outermost towns. */
const AROUND = { across: 34, along: 18 };
/** Of a dot for a town that has events. */
const FULL = 3.5;
/** Of a disc, from a single event to the highest count. */
const RADIUS = { least: 9.5, most: 18 };
/** Towns that have their number and name; the others are full dots, and are counted. */
const NAMED = 9;
/** Towns without events that are named, to find one's way. */
const LANDMARKS = 3;
const SCALE = 5;
/** From one line below the map to the next. */
const LINE = 16;
/** Size of the numbers in the discs. */
const NUMBER = 13;

/** Pixels that a name keeps from the discs of others; that of a landmark could be read as a count's. */
const DISTANCE = { town: 5, landmark: 14 };

interface Town extends Disc {
  readonly name: string;
  readonly count: number;
}

/** The towns where they lie, each a disc with its number of events; other communes as dots. */
export function townMap(picture: TownsPicture, texts: PictureTexts, gazetteer: Gazetteer): Sheet {
  const placed = picture.towns.flatMap(({ name, count }) => {
    const place = gazetteer.commune(name);
    return place ? [{ place, count }] : [];
  });
  const projection = projectionOf(
    placed.map(({ place }) => place),
    {
      left: PAPER.left + AROUND.across,
      right: PAPER.right - AROUND.across,
      top: PAPER.top + AROUND.along,
      bottom: PAPER.bottom - AROUND.along,
    },
  );
  const highest = Math.max(1, ...placed.map(({ count }) => count));
  const towns = spread(
    placed.slice(0, NAMED).map(({ place, count }): Town => {
      const share = Math.sqrt((count - 1) / highest);
      const fitting = widthOf(String(count), NUMBER) / 2 + 2;
      const radius = Math.max(fitting, RADIUS.least + (RADIUS.most - RADIUS.least) * share);
      return { ...projection.place(place), name: place.name, count, radius };
    }),
    PAPER,
  );
  const more = placed.slice(NAMED).map(({ place }) => place);
  const full = dotsOf(more, projection, towns, FULL);
  const known = new Set(placed.map(({ place }) => place.name));
  const rest = gazetteer.places.filter(({ kind, name }) => kind === "commune" && !known.has(name));
  const empty = dotsOf(rest, projection, towns, 1.6);
  const afield = empty.filter((dot) =>
    towns.every(({ x, y, radius }) => Math.hypot(x - dot.x, y - dot.y) > radius + 2 * SMALL),
  );
  const landmarks = more.length > 0 ? [] : afield.slice(0, LANDMARKS);
  const labels = placeLabels(
    [
      ...towns.map((town) => ({ ...town, distance: DISTANCE.town })),
      ...landmarks.map((dot) => ({ ...dot, distance: DISTANCE.landmark })),
    ],
    SMALL,
    PAPER,
  );
  const clear = (dot: Disc) => !labels.some(({ box }) => overlap(box, boxOf(dot)));
  const captions = [
    ...(more.length > 0 ? [{ text: texts.otherTowns(more.length), dot: true }] : []),
    ...(picture.unplaced > 0 ? [{ text: texts.unplaced(picture.unplaced), dot: false }] : []),
  ];
  const title = texts.mapTitle();
  return {
    title,
    height: HEIGHT + captions.length * LINE,
    content: [
      lettered(title, { x: MARGIN, y: 21, size: 14, colour: "text", bold: true }),
      ...empty.filter(clear).map((dot) => dotted(dot, "line")),
      ...full.filter(clear).map((dot) => dotted(dot, "many")),
      ...towns.map((town) => disc(town, highest)),
      ...labels.map((label) => labelled(label, known.has(label.text))),
      scaleBar(projection, texts),
      ...captions.map(({ text, dot }, index) => caption(text, dot, HEIGHT + 4 + index * LINE)),
    ],
  };
}

/** Communes as dots, the most populous first, those under a disc or off the paper left out. */
function dotsOf(
  places: readonly Place[],
  projection: Projection,
  towns: readonly Town[],
  radius: number,
) {
  return places
    .toSorted((one, other) => other.population - one.population)
    .map((place) => ({ ...projection.place(place), name: place.name, radius }))
    .filter((dot) => within(boxOf(dot), PAPER))
    .filter((dot) =>
      towns.every((town) => Math.hypot(town.x - dot.x, town.y - dot.y) > town.radius + radius),
    );
}

function dotted({ x, y, radius }: Disc, colour: Colour): string {
  return element("circle", { cx: x, cy: y, r: radius, ...filled(colour) });
}

function disc({ x, y, radius, count }: Town, highest: number): string {
  const ground = shade(count, highest);
  const line = y + NUMBER * 0.36;
  const number = { x, y: line, size: NUMBER, colour: `on-${ground}` as const, bold: true };
  return [
    element("circle", { cx: x, cy: y, r: radius, ...filled(ground) }),
    lettered(String(count), { ...number, anchor: "middle" }),
  ].join("");
}

function labelled({ text, x, y }: Label, hasEvents: boolean): string {
  const colour = hasEvents ? "text" : "quiet";
  return lettered(text.replaceAll("'", "’"), { x, y, size: SMALL, colour, fitted: true });
}

function scaleBar({ kilometre }: Projection, texts: PictureTexts): string {
  const length = SCALE * kilometre;
  const y = HEIGHT - 12;
  const bar = `M${MARGIN} ${y - 4}v4h${Math.round(length)}v-4`;
  return [
    element("path", { d: bar, ...outlined("quiet"), "stroke-width": 1.5 }),
    lettered(texts.kilometres(SCALE), {
      x: MARGIN + length + 5,
      y: y + 1,
      size: SMALL,
      colour: "quiet",
    }),
  ].join("");
}

/** A remark below the map, with the dot that it explains. */
function caption(text: string, dot: boolean, y: number): string {
  const x = dot ? MARGIN + 2 * FULL + 4 : MARGIN;
  return [
    dot ? dotted({ x: MARGIN + FULL, y: y - 4, radius: FULL }, "many") : "",
    lettered(text, { x, y, size: SMALL, colour: "quiet" }),
  ].join("");
}
