import type { Box, Disc } from "./boxes.js";

const ROUNDS = 400;
/** Paper left between two discs. */
const AIR = 1.5;

/**
 * Moves discs apart until none covers another: each pair by halves, the least that is needed, within
 * the paper. Neighbours keep their sides of each other, so that a map stays true to directions.
 */
export function spread<D extends Disc>(discs: readonly D[], paper: Box): readonly D[] {
  const places = discs.map(({ x, y, radius }) => inside({ x, y, radius }, paper));
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let one = 0; one < places.length; one++) {
      for (let other = one + 1; other < places.length; other++) {
        const apart = parted(places[one], places[other], one + other);
        if (!apart) continue;
        moved = true;
        places[one] = inside(apart[0], paper);
        places[other] = inside(apart[1], paper);
      }
    }
    if (!moved) break;
  }
  return discs.map((disc, index) => ({ ...disc, ...places[index] }));
}

/** The pair moved apart; nothing when it is. `turn` gives two on one spot a direction. */
function parted(one: Disc | undefined, other: Disc | undefined, turn: number) {
  if (!one || !other) return undefined;
  const [x, y] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(x, y);
  const missing = one.radius + other.radius + AIR - distance;
  if (missing <= 0.01) return undefined;
  const angle = distance > 0 ? Math.atan2(y, x) : turn;
  const step = missing / 2;
  const move = (disc: Disc, by: number): Disc => ({
    ...disc,
    x: disc.x + Math.cos(angle) * by,
    y: disc.y + Math.sin(angle) * by,
  });
  return [move(one, -step), move(other, step)] as const;
}

function inside(disc: Disc, { left, top, right, bottom }: Box): Disc {
  const { radius } = disc;
  return {
    radius,
    x: Math.min(right - radius, Math.max(left + radius, disc.x)),
    y: Math.min(bottom - radius, Math.max(top + radius, disc.y)),
  };
}
