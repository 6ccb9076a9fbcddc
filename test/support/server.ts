import { MemoryStorage } from "botbuilder";
import { type Served, type ServeParts, serve } from "../../src/channels/serve.js";
import { clock } from "../../src/clock.js";
import { pageTexts as en } from "../../src/languages/en/page-texts.js";
import { pageTexts as fr } from "../../src/languages/fr/page-texts.js";
import { readConfig } from "../../src/ops/config.js";
import { createLog } from "../../src/ops/log.js";
import { echo } from "./echo.js";

/** Serves the echo on a free port, with the settings and parts that a test wants otherwise. */
export function serveEcho(
  settings: Readonly<Record<string, string>> = {},
  parts: Partial<ServeParts> = {},
): Promise<Served> {
  const config = readConfig({ PORT: "0", LOG_LEVEL: "silent", ...settings });
  return serve({
    config,
    converse: echo,
    storage: new MemoryStorage(),
    clock: clock(config.BOT_NOW ?? "2017-11-06T09:00"),
    secret: "a secret of thirty-two characters or more",
    languages: [
      { code: "fr", locale: "fr-FR", pages: fr },
      { code: "en", locale: "en-GB", pages: en },
    ],
    pages: [
      {
        path: "/privacy",
        title: (language) =>
          language === "fr" ? "Vos données personnelles" : "Your personal data",
        link: (language) => (language === "fr" ? "Vos données" : "Your data"),
        html: () => "<p>…</p>",
      },
    ],
    log: createLog("silent"),
    ...parts,
  });
}
