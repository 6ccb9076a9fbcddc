/** Venues of which any will do, each house once: "Hôtel de Ville, Salle des commissions" is in "Hôtel de ville". */
export function housesSaid(venues: readonly string[]): readonly string[] {
  if (venues.length < 2) return venues;
  const houses = venues.map((venue): [string, string] => {
    const [house = venue] = venue.split(",");
    return [house.toLowerCase(), house];
  });
  return [...new Map(houses).values()];
}
