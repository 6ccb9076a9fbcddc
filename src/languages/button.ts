/** The most that a button may show, in characters: more is cut off on phones and in Teams. */
export const BUTTON = 25;

/** "Roubaix (6)": a label cut to fit, and how many events it leads to. */
export function buttonOf(label: string, count: number): string {
  const mark = ` (${count})`;
  const room = BUTTON - mark.length;
  return `${label.length > room ? `${wholeWords(label, room - 1)}…` : label}${mark}`;
}

/** As many whole words as fit, or what fits of a single one. */
function wholeWords(text: string, room: number): string {
  const end = text.lastIndexOf(" ", room);
  return text.slice(0, end > 0 ? end : room).replace(/[\s·,]+$/, "");
}
