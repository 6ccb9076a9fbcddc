/**
 * Damerau-Levenshtein distance: how many letters were added, forgotten, replaced or swapped with
 * their neighbour (also when a letter then slipped in between: "comncies" for "comines" is 2).
 *
 * @returns the distance, or `most + 1` when it is more than `most`
 */
export function editDistance(left: string, right: string, most: number): number {
  const beyond = most + 1;
  if (Math.abs(left.length - right.length) > most) return beyond;
  if (left === right) return 0;
  const width = right.length + 1;
  const cells = new Uint16Array((left.length + 1) * width);
  for (let column = 0; column < width; column++) cells[column] = column;
  const lastRowOf = new Map<string, number>();
  for (let row = 1; row <= left.length; row++) {
    const start = row * width;
    cells[start] = row;
    const letter = left.charAt(row - 1);
    let lastMatch = 0;
    let least = row;
    for (let column = 1; column < width; column++) {
      const other = right.charAt(column - 1);
      const same = letter === other;
      let cost = Math.min(
        at(cells, start - width + column) + 1,
        at(cells, start + column - 1) + 1,
        at(cells, start - width + column - 1) + (same ? 0 : 1),
      );
      const swapRow = lastRowOf.get(other) ?? 0;
      if (swapRow > 0 && lastMatch > 0) {
        const between = row - swapRow - 1 + (column - lastMatch - 1);
        cost = Math.min(cost, at(cells, (swapRow - 1) * width + lastMatch - 1) + between + 1);
      }
      cells[start + column] = cost;
      if (cost < least) least = cost;
      if (same) lastMatch = column;
    }
    lastRowOf.set(letter, row);
    if (least > beyond) return beyond;
  }
  return Math.min(at(cells, left.length * width + width - 1), beyond);
}

function at(cells: Uint16Array, index: number): number {
  return cells[index] ?? 0;
}
