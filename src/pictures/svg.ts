/** Values of attributes; numbers are rounded to a tenth of a pixel. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element of a drawing, as text; `content` is trusted, it comes from here or from `escapeXml`. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === "number" ? round(value) : escapeXml(value ?? "")}"`,
    )
    .join("");
  return content === "" ? `<${name}${told}/>` : `<${name}${told}>${content}</${name}>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
