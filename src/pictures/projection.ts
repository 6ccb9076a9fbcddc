import type { Point } from "../programme/gazetteer.js";
import type { Box } from "./boxes.js";

export interface Projection {
  /** Where a point of the ground lies on the paper. */
  readonly place: (point: Point) => { readonly x: number; readonly y: number };
  /** Pixels that a kilometre takes. */
  readonly kilometre: number;
}

/** Kilometres in a degree of latitude (a quarter of the meridian is 10,002 km). */
const DEGREE = 10_002 / 90;
/** The least that a map shows, in kilometres: a single town has its neighbours around it. */
const LEAST = 8;

/** Fits points into a box, north above, the same scale both ways: flat enough over a metropolis. */
export function projectionOf(points: readonly Point[], paper: Box): Projection {
  const latitudes = points.map(({ latitude }) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const narrowing = Math.cos((middle * Math.PI) / 180);
  const ground = ({ latitude, longitude }: Point) => ({
    x: longitude * narrowing * DEGREE,
    y: -latitude * DEGREE,
  });
  const [xs, ys] = [points.map((point) => ground(point).x), points.map((point) => ground(point).y)];
  const [west, east] = [Math.min(...xs), Math.max(...xs)];
  const [north, south] = [Math.min(...ys), Math.max(...ys)];
  const [width, height] = [paper.right - paper.left, paper.bottom - paper.top];
  const kilometre = Math.min(
    width / Math.max(east - west, LEAST),
    height / Math.max(south - north, LEAST),
  );
  return {
    kilometre,
    place(point) {
      const { x, y } = ground(point);
      return {
        x: paper.left + width / 2 + (x - (west + east) / 2) * kilometre,
        y: paper.top + height / 2 + (y - (north + south) / 2) * kilometre,
      };
    },
  };
}
