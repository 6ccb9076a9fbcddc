/** One mail, before it is text or HTML: so that both always say the same. */
export interface Page {
  readonly before: readonly string[];
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly after: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly signature: string;
  readonly footer: string;
}

/** @param row how a language writes a label and its value on one line */
export function asText(
  { before, rows, after, links, signature, footer }: Page,
  row: (label: string, value: string) => string,
): string {
  return [
    ...before,
    rows.map(([label, value]) => row(label, value.replace(/\s*\n\s*/g, "\n    "))).join("\n"),
    ...after,
    ...links.map(({ label, url }) => `${label}\n${url}`),
    `${signature}\n\n-- \n${footer}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** No image, no script, nothing fetched from anywhere: nobody learns that the mail was opened. */
export function asHtml(page: Page, language: string, title: string): string {
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n");
  const rows = page.rows.map(
    ([label, value]) =>
      `<tr><th scope="row" align="left" valign="top" style="padding:2px 12px 2px 0">${escapeHtml(label)}</th>` +
      `<td>${escapeHtml(value).replaceAll("\n", "<br>")}</td></tr>`,
  );
  const links = page.links.map(
    ({ label, url }) => `<p><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="font-family:sans-serif;line-height:1.5;max-width:36em">
${paragraphs(page.before)}
<table role="presentation">${rows.join("")}</table>
${paragraphs(page.after)}
${links.join("\n")}
<p>${escapeHtml(page.signature)}</p>
<p style="color:#555">${escapeHtml(page.footer)}</p>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that stays text inside HTML, in an element or between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
