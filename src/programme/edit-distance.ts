/** One table for all calls, since the distance is taken some hundred times a message. */
let cells = new Uint16Array(1024);
const lastRowOf = new Uint16Array(0x10000);

/**
 * Damerau-Levenshtein distance: how many letters were added, forgotten, replaced or swapped with
 * their neighbour (also when a letter then slipped in between: "comncies" for "comines" is 2).
 *
 * @returns the distance, or `most + 1` when it is more than `most`
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let [rows, columns] = [left.length, right.length];
  while (rows > start && columns > start && left[rows - 1] === right[columns - 1]) {
    rows--;
    columns--;
  }
  return between(left.slice(start, rows), right.slice(start, columns), most);
}

/** The distance between words that neither begin nor end alike, by the algorithm of Lowrance and Wagner. */
function between(left: string, right: string, most: number): number {
  if (left === "" || right === "") return Math.min(left.length + right.length, most + 1);
  const width = right.length + 1;
  const size = width * (left.length + 1);
  if (size > cells.length) cells = new Uint16Array(size);
  for (let column = 0; column < width; column++) cells[column] = column;
  let least = 0;
  for (let row = 1; row <= left.length && least <= most; row++) {
    least = fillRow(left.charCodeAt(row - 1), row, right, width);
    lastRowOf[left.charCodeAt(row - 1)] = row;
  }
  for (let at = 0; at < left.length; at++) lastRowOf[left.charCodeAt(at)] = 0;
  return least > most ? most + 1 : Math.min(cells[size - 1] ?? 0, most + 1);
}

/** Fills one row of the table: the distances of the first `row` letters. Gives the least of them. */
function fillRow(letter: number, row: number, right: string, width: number): number {
  const start = row * width;
  cells[start] = row;
  let lastMatch = 0;
  let least = row;
  for (let column = 1; column < width; column++) {
    const other = right.charCodeAt(column - 1);
    const above = start - width + column;
    let cost = Math.min(
      (cells[above] ?? 0) + 1,
      (cells[start + column - 1] ?? 0) + 1,
      (cells[above - 1] ?? 0) + (letter === other ? 0 : 1),
    );
    const swapRow = lastRowOf[other] ?? 0;
    if (swapRow > 0 && lastMatch > 0) {
      const before = cells[(swapRow - 1) * width + lastMatch - 1] ?? 0;
      cost = Math.min(cost, before + row - swapRow + column - lastMatch - 1);
    }
    cells[start + column] = cost;
    if (cost < least) least = cost;
    if (letter === other) lastMatch = column;
  }
  return least;
}
