import type { Gazetteer, Point } from "../programme/gazetteer.js";

/** Mean radius of the Earth (IUGG), in kilometres. */
const EARTH = 6371;

/** Great-circle distance in kilometres (haversine formula). */
export function kilometresBetween(from: Point, to: Point): number {
  const [south, north] = [radians(from.latitude), radians(to.latitude)];
  const height = Math.sin((north - south) / 2) ** 2;
  const width = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(height + Math.cos(south) * Math.cos(north) * width));
}

/** A town and how far its middle is from the point asked about. */
export interface TownAway {
  readonly name: string;
  readonly kilometres: number;
}

/** The communes whose middle lies within a circle, the nearest first. */
export function townsNear(
  circle: Point & { readonly kilometres: number },
  gazetteer: Gazetteer,
): readonly TownAway[] {
  return gazetteer.places
    .filter(({ kind }) => kind === "commune")
    .map((place) => ({ name: place.name, kilometres: kilometresBetween(circle, place) }))
    .filter(({ kilometres }) => kilometres <= circle.kilometres)
    .sort((left, right) => left.kilometres - right.kilometres);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
