import type { Activity, Storage } from "botbuilder";
import type { Clock } from "../clock.js";
import type { Config } from "../ops/config.js";
import { type Checks, checkHealth, type Figures } from "../ops/health.js";
import { createLimit } from "../ops/limits.js";
import type { Log } from "../ops/log.js";
import { UNCOUNTED } from "../ops/metrics.js";
import type { Converse, Speak } from "../turn.js";
import { type Answer, bot } from "./bot.js";
import { DirectLine } from "./direct-line/direct-line.js";
import { groupWrites } from "./grouped-writes.js";
import { bearer, refuse } from "./http.js";
import { HttpServer } from "./http-server.js";
import { speaker } from "./later.js";
import { type DrawPicture, mountPictures } from "./pictures.js";
import { messagesEndpoint } from "./teams/messages-endpoint.js";
import type { BotService, ServiceAdapter } from "./teams/service-adapter.js";
import { BOT_FRAMEWORK, createTokenGuard, type TokenIssuer } from "./teams/token-guard.js";
import { inOrder, type WithLock } from "./turn-order.js";
import { mountAssets } from "./widget/assets.js";
import type { PageLanguage } from "./widget/layout.js";
import { type LinkPages, mountLinkPages } from "./widget/link-pages.js";
import { mountPages, type Page } from "./widget/pages.js";

/** By network address: a town hall may be behind one, and Teams fetches for everybody. */
const PICTURES_PER_MINUTE = 600;

export interface ServeParts {
  readonly config: Config;
  readonly converse: Converse;
  /** Where conversations are kept. */
  readonly storage: Storage;
  readonly clock: Clock;
  /** Signs the web page's tokens: at least 32 characters, the same for every instance. */
  readonly secret: string;
  /** The first one is for those who ask for none of them. */
  readonly languages: readonly [PageLanguage, ...PageLanguage[]];
  /** Pages beside the chat; their links stand below it. */
  readonly pages?: readonly Page[];
  /** What stands behind the links of the mails. */
  readonly links?: LinkPages;
  /** Draws the pictures that cards show. */
  readonly draw?: DrawPicture;
  /** What must be well for the program to be. */
  readonly checks?: Checks;
  /** What the operator should look at now and then. */
  readonly figures?: Figures;
  readonly log: Log;
  /** Keeps a conversation's turns in order; across processes where there are several. */
  readonly withLock?: WithLock;
  /** Another Bot Framework than the public cloud's, as in tests. */
  readonly issuer?: TokenIssuer;
  readonly credentials?: BotService["credentials"];
}

export interface Served {
  /** The address to open. */
  readonly address: string;
  readonly speak: Speak;
  /** Ends in good order: no more requests, the turns under way are finished. */
  close(): Promise<void>;
}

/**
 * Serves every channel that comes over HTTP, and the pages.
 *
 * @throws MendableError when the port is taken, or set-up has not fetched Web Chat
 */
export async function serve(parts: ServeParts): Promise<Served> {
  const { config, log, languages } = parts;
  const figures = config.METRICS_TOKEN && (await import("../ops/prometheus.js")).prometheus();
  const metrics = figures || UNCOUNTED;
  const server = new HttpServer({
    host: config.HOST,
    port: config.PORT,
    secure: config.PUBLIC_URL?.startsWith("https:") ?? false,
    trustedProxies: config.TRUSTED_PROXIES,
    log,
    metrics,
  });
  const publicUrl = config.PUBLIC_URL?.startsWith("https:") ? config.PUBLIC_URL : undefined;
  const storage = groupWrites(parts.storage);
  const answer = bot({
    ...parts,
    storage,
    withLock: parts.withLock ?? inOrder(),
    metrics,
    publicUrl,
    apology: (locale) => pageLanguage(languages, locale).pages.apology,
  });
  const directLine = new DirectLine({
    secret: parts.secret,
    storage,
    answer,
    publicUrl: config.PUBLIC_URL,
    starts: createLimit(config.CONVERSATIONS_PER_MINUTE),
    messages: createLimit(config.MESSAGES_PER_MINUTE),
    log,
  });
  const closeDirectLine = directLine.mount(server);

  const appId = config.MicrosoftAppId;
  const guard = appId ? { guard: createTokenGuard(appId, parts.issuer ?? BOT_FRAMEWORK) } : {};
  const service = botService(parts);
  let adapter = service && (await openService(answer, service, log));
  const opened = async () => {
    adapter ??= await openService(answer, service, log);
    return adapter;
  };
  const receive = async (activity: Activity) => (await opened()).receive(activity);
  server.post("/api/messages", messagesEndpoint({ ...guard, receive, log }));
  await mountAssets(server, languages);
  const pages = {
    languages,
    pages: parts.pages ?? [],
    embedOrigins: config.EMBED_ORIGINS,
    pretended: config.BOT_NOW ? parts.clock() : undefined,
  };
  mountPages(server, pages);
  if (parts.draw) mountPictures(server, parts.draw, createLimit(PICTURES_PER_MINUTE));
  if (parts.links) mountLinkPages(server, pages, parts.links);
  server.get("/healthz", async () => {
    const health = await checkHealth(parts.checks, parts.figures);
    return { status: health.well ? 200 : 503, body: health };
  });
  server.get("/metrics", async (request) => {
    if (!figures) return refuse(404, "NotFound", "Metrics are not shown.");
    if (bearer(request) !== config.METRICS_TOKEN)
      return refuse(401, "Unauthorized", "Token needed.");
    const { type, body } = await figures.expose();
    return { status: 200, body, headers: { "Content-Type": type } };
  });

  const address = await server.listen();
  return {
    address,
    speak: speaker({
      onPage: (conversation, said) => directLine.speak(conversation, said),
      byService: async (reach, said) => (await opened()).speak(reach, said),
      publicUrl,
    }),
    async close() {
      await closeDirectLine();
      await server.close();
    },
  };
}

async function openService(
  answer: Answer,
  service: BotService | undefined,
  log: Log,
): Promise<ServiceAdapter> {
  const { ServiceAdapter } = await import("./teams/service-adapter.js");
  return new ServiceAdapter(answer, service, log);
}

function botService({ config, credentials }: ServeParts): BotService | undefined {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId } = config;
  if (!MicrosoftAppId) return undefined;
  const settings = { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, MicrosoftAppTenantId };
  return { appId: MicrosoftAppId, settings, credentials };
}

/** The language of a locale, "en-GB"; else the first. */
function pageLanguage(
  languages: ServeParts["languages"],
  locale: string | undefined,
): PageLanguage {
  const code = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language.code === code) ?? languages[0];
}
