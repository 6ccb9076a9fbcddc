/** Files smaller than this are read before one could look. */
const WORTH_A_BAR = 5_000_000;
const WIDTH = 30;

export interface ProgressBar {
  readonly show: (read: number) => void;
  /** Takes the bar away, so that what is printed next stands alone. */
  readonly clear: () => void;
}

/**
 * A bar on the terminal's error stream, "[#####     ] 42 %  data/programme.json"; none for a small file,
 * or when nobody is watching.
 *
 * @param total how much there is to read, in bytes; unknown for a URL
 */
export function progressBar(label: string, total = 0): ProgressBar {
  if (total < WORTH_A_BAR || !process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  let shown = -1;
  return {
    show: (read) => {
      const percent = Math.min(100, Math.floor((100 * read) / total));
      if (percent === shown) return;
      shown = percent;
      const full = Math.round((WIDTH * percent) / 100);
      const bar = "#".repeat(full).padEnd(WIDTH);
      process.stderr.write(`\r[${bar}] ${String(percent).padStart(3)} %  ${label}`);
    },
    clear: () => process.stderr.write("\r\u001b[K"),
  };
}
