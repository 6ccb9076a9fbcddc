import PDFDocument from "pdfkit";

const LINE = 12;
const COLUMNS = [40, 310];
const [TOP, BOTTOM] = [40, 790];

/** Sets a brochure's text as print does: two columns, an empty line as a gap, no blank characters. */
export function brochurePdf(text: string): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "A4", margin: 0 });
  const chunks: Buffer[] = [];
  document.on("data", (chunk) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) => {
    document.on("end", () => resolve(Buffer.concat(chunks)));
  });
  document.font("Helvetica").fontSize(9);
  let [column, y] = [0, TOP];
  for (const line of text.split("\n")) {
    if (y > BOTTOM) {
      y = TOP;
      column = (column + 1) % COLUMNS.length;
      if (column === 0) document.addPage().font("Helvetica").fontSize(9);
    }
    // The standard font has no thin space and no sign for a lost character.
    const set = line
      .replace(/[\u2009\u200a\u00a0]/g, " ")
      .replaceAll("\uFFFD", "")
      .trim();
    if (set !== "") document.text(set, COLUMNS[column] ?? 0, y, { lineBreak: false });
    y += LINE;
  }
  document.end();
  return done;
}
