import type { LanguageCode } from "../../languages/language.js";
import type { PageTexts } from "../../languages/page-texts.js";

/** What the pages need of a language. */
export interface PageLanguage {
  readonly code: LanguageCode;
  readonly locale: string;
  readonly pages: PageTexts;
}

export interface Frame {
  readonly language: PageLanguage;
  readonly languages: readonly PageLanguage[];
  /** The page's own path, to which the language links lead. */
  readonly path: string;
  readonly title: string;
  readonly main: string;
  readonly head?: string;
  /** What stands before the footer's links. */
  readonly tools?: string;
  readonly bodyClass: string;
  /** Shown inside another site: its links must not lead there. */
  readonly embedded?: boolean;
  /** Paths of the footer, with their words. */
  readonly links: readonly (readonly [path: string, words: string])[];
}

/** The frame of every page: header with the name and the languages, the content, the footer. */
export function layout({
  language,
  languages,
  path,
  title,
  main,
  head = "",
  tools = "",
  bodyClass,
  embedded = false,
  links,
}: Frame) {
  const { pages, code } = language;
  const [name = "", role = ""] = pages.title.split(" — ");
  const others = languages.filter((other) => other.code !== code);
  return `<!doctype html>
<html lang="${code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(pages.description)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/page.css">
${head}</head>
<body class="${embedded ? `${bodyClass} embedded` : bodyClass}">
<header>
<p class="name"><a href="/?lang=${code}"><strong>${escapeHtml(name)}</strong> <span>${escapeHtml(role)}</span></a></p>
<nav aria-label="${escapeHtml(pages.languages)}">
${others.map((other) => languageLink(other, path, embedded)).join("\n")}
</nav>
</header>
${main}
<footer>
${tools}${links.map(([to, words]) => `<a href="${to}?lang=${code}"${embedded ? ' target="_blank" rel="noopener"' : ""}>${escapeHtml(words)}</a>`).join("\n")}
</footer>
</body>
</html>
`;
}

function languageLink({ code, pages }: PageLanguage, path: string, embedded: boolean): string {
  const address = `${path}?lang=${code}${embedded ? "&amp;embedded" : ""}`;
  return `<a href="${address}" lang="${code}" hreflang="${code}">${escapeHtml(pages.here)}</a>`;
}

/** Makes text safe inside HTML, in an attribute's quotes too. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = {
    "&": "amp",
    "<": "lt",
    ">": "gt",
    '"': "quot",
    "'": "#39",
  };
  return text.replace(/[&<>"']/g, (character) => `&${names[character]};`);
}
