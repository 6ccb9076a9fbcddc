/** The little of pdfkit that a test needs; the package has no types of its own. */
declare module "pdfkit" {
  export default class PDFDocument {
    constructor(options: { size?: string; margin?: number });
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options: { lineBreak: boolean }): this;
    addPage(): this;
    on(event: "data", listener: (chunk: Buffer) => void): this;
    on(event: "end", listener: () => void): this;
    end(): void;
  }
}
