import { z } from "zod";
import { LANGUAGE_CODES } from "../../languages/language.js";
import type { LinkAction, LinkPage, LinkWish } from "../../languages/link-texts.js";
import type { HttpReply, HttpRequest } from "../http.js";
import type { HttpServer } from "../http-server.js";
import { escapeHtml } from "./layout.js";
import { chooseLanguage, type PagesParts, textReply } from "./pages.js";

interface ListFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Buffer;
}

/** What stands behind the signed links of the mails, in words. */
export interface LinkPages {
  /** Shows, and changes nothing: link scanners open every address. */
  open(token: string, wish: LinkWish): Promise<LinkPage>;
  act(token: string, action: string, wish: LinkWish): Promise<LinkPage>;
  /** The file that the action asks for, if it asks for one and the link allows it. */
  download(token: string, action: string): Promise<ListFile | undefined>;
}

const Form = z.object({ action: z.string() });

/**
 * Serves the links of the mails: GET shows, POST does. The token is the secret that a forged form
 * of another site could not know, so the form needs no other.
 */
export function mountLinkPages(server: HttpServer, parts: PagesParts, links: LinkPages): void {
  server.get("/r/:token", async (request) => {
    const { token = "" } = request.params;
    return draw(parts, token, await links.open(token, wishOf(parts, request)));
  });
  server.post("/r/:token", async (request) => {
    const { token = "" } = request.params;
    const action = Form.safeParse(request.body).data?.action ?? "";
    const file = await links.download(token, action);
    if (file) return attachment(file);
    return draw(parts, token, await links.act(token, action, wishOf(parts, request)));
  });
}

function wishOf(parts: PagesParts, request: HttpRequest): LinkWish {
  const asked = request.query.get("lang");
  const chosen = LANGUAGE_CODES.find((code) => code === asked);
  return { chosen, browser: chooseLanguage(parts.languages, request).code };
}

function draw(parts: PagesParts, token: string, page: LinkPage): HttpReply {
  const main = [
    page.outcome ? `<p class="outcome" role="status">${escapeHtml(page.outcome)}</p>` : "",
    ...page.before.map((text) => `<p>${escapeHtml(text)}</p>`),
    page.rows.length > 0 ? `<dl>${page.rows.map(row).join("")}</dl>` : "",
    page.table ? table(page.table) : "",
    page.actions.length > 0
      ? `<form method="post">${page.actions.map(button).join("\n")}</form>`
      : "",
  ];
  const path = `/r/${encodeURIComponent(token)}`;
  const { language, title } = page;
  const reply = textReply(parts, language, { path, title, main: main.filter(Boolean).join("\n") });
  const headers = { "Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow" };
  return { ...reply, status: page.status, headers: { ...reply.headers, ...headers } };
}

function row([label, value]: LinkPage["rows"][number]): string {
  return `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`;
}

function table({ head, lines }: NonNullable<LinkPage["table"]>): string {
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join("");
  const rows = lines.map(
    (cells) => `<tr>${cells.map((text) => `<td>${escapeHtml(text)}</td>`).join("")}</tr>`,
  );
  return `<table><thead><tr>${heads}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

/** What cannot be undone is folded away, its button behind what it does: no script is needed. */
function button({ name, label, confirm }: LinkAction): string {
  const submit = (words: string) =>
    `<button name="action" value="${escapeHtml(name)}">${escapeHtml(words)}</button>`;
  if (!confirm) return submit(label);
  return `<details><summary>${escapeHtml(label)}</summary><p>${escapeHtml(confirm.text)}</p>${submit(confirm.label)}</details>`;
}

function attachment({ name, type, content }: ListFile): HttpReply {
  return {
    status: 200,
    body: content,
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "X-Robots-Tag": "noindex, nofollow",
    },
  };
}
