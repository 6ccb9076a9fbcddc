/**
 * Damerau-Levenshtein distance (optimal string alignment): how many letters were added, forgotten,
 * replaced or swapped with their neighbour.
 *
 * @returns the distance, or `most + 1` as soon as it is known to be more than `most`
 */
export function editDistance(left: string, right: string, most: number): number {
  const beyond = most + 1;
  if (Math.abs(left.length - right.length) > most) return beyond;
  let before: number[] = [];
  let above: number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return beyond;
    [before, above] = [above, current];
  }
  return Math.min(at(above, right.length), beyond);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
