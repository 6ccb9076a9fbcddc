import type { Activity, Storage } from "botbuilder";
import type { Clock } from "../clock.js";
import type { Config } from "../ops/config.js";
import { type Checks, checkHealth, type Figures } from "../ops/health.js";
import { createLimit } from "../ops/limits.js";
import type { Log } from "../ops/log.js";
import { createMetrics } from "../ops/metrics.js";
import type { Converse, Speak } from "../turn.js";
import { type BotService, ChannelAdapter, LOCAL_SERVICE } from "./adapter.js";
import { Bot } from "./bot.js";
import { DirectLine } from "./direct-line/direct-line.js";
import { groupWrites } from "./grouped-writes.js";
import { bearer, refuse } from "./http.js";
import { HttpServer } from "./http-server.js";
import { speaker } from "./later.js";
import { messagesEndpoint } from "./teams/messages-endpoint.js";
import { BOT_FRAMEWORK, createTokenGuard, type TokenIssuer } from "./teams/token-guard.js";
import { inOrder, type WithLock } from "./turn-order.js";
import { mountAssets } from "./widget/assets.js";
import type { PageLanguage } from "./widget/layout.js";
import { type LinkPages, mountLinkPages } from "./widget/link-pages.js";
import { mountPages, type Page } from "./widget/pages.js";

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
  const metrics = createMetrics();
  const server = new HttpServer({
    host: config.HOST,
    port: config.PORT,
    secure: config.PUBLIC_URL?.startsWith("https:") ?? false,
    trustedProxies: config.TRUSTED_PROXIES,
    log,
    metrics,
  });
  const adapter = new ChannelAdapter((id, said) => directLine.deliver(id, said), botService(parts));
  const storage = groupWrites(parts.storage);
  const bot = new Bot({
    ...parts,
    storage,
    withLock: parts.withLock ?? inOrder(),
    metrics,
    forget: async ({ serviceUrl, conversation }) => {
      if (serviceUrl === LOCAL_SERVICE) await directLine.forget(conversation.id);
    },
    apology: (locale) => pageLanguage(languages, locale).pages.apology,
  });
  const receive = (activity: Activity) => adapter.receive(activity, (context) => bot.run(context));
  const directLine = new DirectLine({
    secret: parts.secret,
    storage,
    receive,
    publicUrl: config.PUBLIC_URL,
    starts: createLimit(config.CONVERSATIONS_PER_MINUTE),
    messages: createLimit(config.MESSAGES_PER_MINUTE),
    log,
  });
  const closeDirectLine = directLine.mount(server);

  const appId = config.MicrosoftAppId;
  const guard = appId ? { guard: createTokenGuard(appId, parts.issuer ?? BOT_FRAMEWORK) } : {};
  server.post("/api/messages", messagesEndpoint({ ...guard, receive, log }));
  await mountAssets(server, languages);
  const pages = {
    languages,
    pages: parts.pages ?? [],
    embedOrigins: config.EMBED_ORIGINS,
    pretended: config.BOT_NOW ? parts.clock() : undefined,
  };
  mountPages(server, pages);
  if (parts.links) mountLinkPages(server, pages, parts.links);
  server.get("/healthz", async () => {
    const health = await checkHealth(parts.checks, parts.figures);
    return { status: health.well ? 200 : 503, body: health };
  });
  server.get("/metrics", async (request) => {
    if (!config.METRICS_TOKEN) return refuse(404, "NotFound", "Metrics are not shown.");
    if (bearer(request) !== config.METRICS_TOKEN)
      return refuse(401, "Unauthorized", "Token needed.");
    const { type, body } = await metrics.expose();
    return { status: 200, body, headers: { "Content-Type": type } };
  });

  const address = await server.listen();
  return {
    address,
    speak: speaker(adapter),
    async close() {
      await closeDirectLine();
      await server.close();
    },
  };
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
