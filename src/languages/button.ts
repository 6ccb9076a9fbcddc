/** The most that a button may show, in characters: more is cut off on phones and in Teams. */
export const BUTTON = 25;

/** "Roubaix (6)": a label cut to fit, and how many events it leads to. */
export function buttonOf(label: string, count: number): string {
  const mark = ` (${count})`;
  const room = BUTTON - mark.length;
  return `${label.length > room ? `${label.slice(0, room - 1).trimEnd()}…` : label}${mark}`;
}
