import { randomBytes } from "node:crypto";
import type { DateTime } from "luxon";
import type { LanguageCode } from "../../languages/language.js";
import type { HttpReply, HttpRequest } from "../http.js";
import type { HttpServer } from "../http-server.js";
import { escapeHtml, layout, type PageLanguage } from "./layout.js";

/** A page beside the chat, such as the one on privacy. `html` is trusted: it escapes its values. */
export interface Page {
  readonly path: string;
  readonly title: (language: LanguageCode) => string;
  /** The words of the link to it. */
  readonly link: (language: LanguageCode) => string;
  readonly html: (language: LanguageCode) => string;
}

export interface PagesParts {
  /** The first one is for those who ask for none of them. */
  readonly languages: readonly [PageLanguage, ...PageLanguage[]];
  readonly pages: readonly Page[];
  /** The moment that the bot pretends is now, where it does. */
  readonly pretended?: DateTime | undefined;
  /** Sites that may show the chat in a frame, besides our own. */
  readonly embedOrigins: readonly string[];
}

/**
 * The hash of an empty style element. Web Chat gives its nonce to all of its styles but those of
 * react-scroll-to-bottom, which creates an empty element and fills it by script.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Serves the chat on `/`, and the pages beside it. */
export function mountPages(server: HttpServer, parts: PagesParts): void {
  server.get("/", async (request) => chatPage(parts, request));
  for (const page of parts.pages) {
    server.get(page.path, async (request) => textPage(parts, page, request));
  }
  server.notFound((request) => lostPage(parts, request));
}

/** At an address that is none: says so, and leads back to the chat. */
function lostPage(parts: PagesParts, request: HttpRequest): HttpReply {
  const { code, pages } = chooseLanguage(parts.languages, request);
  const { title, text, link } = pages.notFound;
  const main = `<p>${escapeHtml(text)}</p>\n<p><a href="/?lang=${code}">${escapeHtml(link)}</a></p>`;
  return { ...textReply(parts, code, { path: "/", title, main }), status: 404 };
}

function chatPage(parts: PagesParts, request: HttpRequest): HttpReply {
  const language = chooseLanguage(parts.languages, request);
  const { pages } = language;
  const nonce = randomBytes(16).toString("base64");
  const main = `<main>
<h1 class="unseen">${escapeHtml(pages.title)}</h1>
${parts.pretended ? `<p class="notice">${escapeHtml(pages.pretending(parts.pretended))}</p>` : ""}
<noscript><p class="notice">${escapeHtml(pages.scriptNeeded)}</p></noscript>
<p id="status" class="notice" role="status"></p>
<section id="chat" aria-label="${escapeHtml(pages.chat)}" data-locale="${language.locale}" data-texts="${escapeHtml(JSON.stringify(textsForScript(pages)))}"></section>
</main>`;
  const head = `<link rel="modulepreload" href="/assets/chat-style.js">
<link rel="modulepreload" href="/assets/memory.js">
<link rel="modulepreload" href="/assets/web-chat.js">
<script nonce="${nonce}" src="/assets/webchat.js" defer></script>
<script nonce="${nonce}" src="/assets/chat.js" type="module"></script>
`;
  return html(
    layout({
      ...frame(parts, language),
      path: "/",
      title: pages.title,
      main,
      head,
      tools: `<button id="restart" type="button" hidden>${escapeHtml(pages.restart)}</button>\n`,
      bodyClass: "chat",
      embedded: request.query.has("embedded"),
    }),
    [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'self'`,
      `style-src 'nonce-${nonce}' 'self' ${EMPTY_STYLE}`,
      "connect-src 'self' ws: wss:",
      "img-src 'self' data: blob:",
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${["'self'", ...parts.embedOrigins].join(" ")}`,
    ],
  );
}

function textPage(parts: PagesParts, page: Page, request: HttpRequest): HttpReply {
  const { code } = chooseLanguage(parts.languages, request);
  return textReply(parts, code, {
    path: page.path,
    title: page.title(code),
    main: page.html(code),
  });
}

/**
 * A page of text under its title, without script. `main` is trusted: it escapes its values.
 */
export function textReply(
  parts: PagesParts,
  code: LanguageCode,
  { path, title, main }: Readonly<Record<"path" | "title" | "main", string>>,
): HttpReply {
  const language = parts.languages.find((one) => one.code === code) ?? parts.languages[0];
  const content = `<main><h1>${escapeHtml(title)}</h1>\n${main}</main>`;
  return html(
    layout({ ...frame(parts, language), path, title, main: content, bodyClass: "text" }),
    [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self' data:",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ],
  );
}

function frame({ languages, pages }: PagesParts, language: PageLanguage) {
  const links = pages.map((page) => [page.path, page.link(language.code)] as const);
  return { language, languages, links };
}

/** The texts that the page's script may have to show. */
function textsForScript({ loading, unreachable, retry, anew, placeholder }: PageLanguage["pages"]) {
  return { loading, unreachable, retry, anew, placeholder };
}

function html(body: string, policy: readonly string[]): HttpReply {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": policy.join("; "),
    "Cache-Control": "no-cache",
    Vary: "Accept-Language",
  };
  return { status: 200, body, headers };
}

/** `?lang=` decides, else the first of the browser's languages that we speak, else the first. */
export function chooseLanguage(
  languages: PagesParts["languages"],
  request: HttpRequest,
): PageLanguage {
  const preferred = (request.header("accept-language") ?? "")
    .split(",")
    .map((entry) => entry.trim().split(";"))
    .map(([tag = "", quality]) => ({ tag, weight: Number(quality?.split("=")[1] ?? 1) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag.slice(0, 2).toLowerCase());
  const wanted = [request.query.get("lang"), ...preferred];
  const found = wanted.flatMap((code) => languages.filter((language) => language.code === code));
  return found[0] ?? languages[0];
}
