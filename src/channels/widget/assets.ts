import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { MendableError } from "../../errors.js";
import type { HttpReply, HttpRequest } from "../http.js";
import type { HttpServer } from "../http-server.js";
import type { PageLanguage } from "./layout.js";

/** The project's folder, from where this file is built. */
const ROOT = new URL("../../../../", import.meta.url);

/** The one file of botframework-webchat that the page needs; `scripts/setup.mjs` fetches it. */
export const WEB_CHAT = new URL("vendor/botframework-webchat/webchat.js", ROOT);

const SCRIPT = "text/javascript; charset=utf-8";
const FILES: Readonly<Record<string, readonly [file: URL, type: string]>> = {
  "/assets/webchat.js": [WEB_CHAT, SCRIPT],
  ...browserScripts("chat", "chat-style", "memory", "web-chat"),
  "/embed.js": [new URL("browser/embed.js", import.meta.url), SCRIPT],
  "/assets/page.css": [new URL("src/channels/widget/page.css", ROOT), "text/css; charset=utf-8"],
  "/assets/icon.svg": [new URL("src/channels/widget/icon.svg", ROOT), "image/svg+xml"],
};

function browserScripts(...names: readonly string[]) {
  return Object.fromEntries(
    names.map((name) => {
      const file = new URL(`browser/${name}.js`, import.meta.url);
      return [`/assets/${name}.js`, [file, SCRIPT] as const];
    }),
  );
}

/** What other sites may load into their own pages. */
const FOR_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly plain: () => Promise<Buffer>;
  readonly gzip: Buffer | undefined;
  readonly brotli: Buffer | undefined;
}

/**
 * Serves the files of the page, compressed.
 *
 * @throws MendableError `web-chat-missing` when set-up has not fetched Web Chat
 */
export async function mountAssets(
  server: HttpServer,
  languages: readonly PageLanguage[],
): Promise<void> {
  const texts = languages.map(({ code, pages: { title, open, close } }) => [
    code,
    { title, open, close },
  ]);
  const script = `export const texts = ${JSON.stringify(Object.fromEntries(texts))};\n`;
  const embedTexts = await asset(Buffer.from(script), SCRIPT);
  server.get("/embed-texts.js", async (request) => reply(embedTexts, request, FOR_ALL));
  for (const [path, [file, type]] of Object.entries(FILES)) {
    const loaded = await load(file, type);
    const headers = path === "/embed.js" ? FOR_ALL : {};
    server.get(path, async (request) => reply(loaded, request, headers));
  }
}

async function load(file: URL, type: string): Promise<Asset> {
  if (file !== WEB_CHAT) return asset(await readFile(file), type);
  const fromDisk = () => readFile(file);
  // Set-up has compressed the big one already, and better than there is time for here. Hardly any
  // browser wants it as it is: it stays on the disk.
  const brotli = await readFile(new URL(`${file.href}.br`)).catch(() => undefined);
  if (brotli) return { type, etag: etagOf(brotli), plain: fromDisk, gzip: undefined, brotli };
  const plain = await fromDisk().catch((error: unknown) => {
    throw new MendableError(
      "web-chat-missing",
      "The chat's own file is not there (vendor/botframework-webchat/webchat.js).",
      "Run npm start once with a network: it fetches it.",
      { cause: error },
    );
  });
  return { type, etag: etagOf(plain), plain: fromDisk, gzip: undefined, brotli };
}

async function asset(plain: Buffer, type: string): Promise<Asset> {
  const [gzipped, brotli] = await Promise.all([
    promisify(gzip)(plain),
    promisify(brotliCompress)(plain),
  ]);
  return { type, etag: etagOf(plain), plain: async () => plain, gzip: gzipped, brotli };
}

async function reply(
  file: Asset,
  request: HttpRequest,
  extra: Readonly<Record<string, string>>,
): Promise<HttpReply> {
  const headers = {
    "Content-Type": file.type,
    ETag: file.etag,
    "Cache-Control": "no-cache",
    Vary: "Accept-Encoding",
    ...extra,
  };
  if (request.header("if-none-match") === file.etag) return { status: 304, headers };
  const accepted = request.header("accept-encoding") ?? "";
  if (file.brotli && /\bbr\b/.test(accepted)) {
    return { status: 200, body: file.brotli, headers: { ...headers, "Content-Encoding": "br" } };
  }
  if (file.gzip && /\bgzip\b/.test(accepted)) {
    return { status: 200, body: file.gzip, headers: { ...headers, "Content-Encoding": "gzip" } };
  }
  return { status: 200, body: await file.plain(), headers };
}

function etagOf(content: Buffer): string {
  return `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
}
