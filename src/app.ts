import { type Served, type ServeParts, serve } from "./channels/serve.js";
import { type Clock, clock } from "./clock.js";
import { pageTexts as en } from "./languages/en/page-texts.js";
import { pageTexts as fr } from "./languages/fr/page-texts.js";
import type { Config } from "./ops/config.js";
import type { Log } from "./ops/log.js";
import { readSecret } from "./ops/secret.js";
import type { Converse } from "./turn.js";

/** A running program: what to say of it when it has started, and how to end it. */
export interface App extends Served {
  readonly summary: readonly string[];
}

/** The dialogs with all that they need, and no channel. */
export interface Conversation {
  readonly converse: Converse;
  readonly clock: Clock;
  close(): Promise<void>;
}

/** Stands where the dialogs will be wired; until they are, it only greets. */
export async function openConversation(config: Config, _log: Log): Promise<Conversation> {
  return {
    converse: async () => ({ say: [{ text: "Bonjour." }], state: undefined }),
    clock: clock(config.BOT_NOW),
    close: async () => {},
  };
}

/** Keeps conversations until the program ends: the database takes its place. */
function forgetful(): ServeParts["storage"] {
  const kept = new Map<string, object>();
  return {
    read: async (keys) => Object.fromEntries(keys.map((key) => [key, kept.get(key)])),
    write: async (changes) => {
      for (const [key, item] of Object.entries(changes)) kept.set(key, structuredClone(item));
    },
    delete: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}

export async function startApp(config: Config, log: Log): Promise<App> {
  const { converse, clock, close } = await openConversation(config, log);
  const served = await serve({
    config,
    log,
    converse,
    storage: forgetful(),
    clock,
    secret: readSecret(config.SECRET),
    languages: [
      { code: "fr", locale: "fr-FR", pages: fr },
      { code: "en", locale: "en-GB", pages: en },
    ],
  });
  return {
    address: served.address,
    summary: [],
    async close() {
      await served.close();
      await close();
    },
  };
}
