import { type Conversed, converse } from "../dialogs/root.js";
import type { HouseRules, Services } from "../dialogs/services.js";
import { type Served, serve } from "./channels/serve.js";
import { type Clock, clock } from "./clock.js";
import { LANGUAGES } from "./languages/all.js";
import { facetWords } from "./languages/fr/facet-words.js";
import { STEMS } from "./languages/stem.js";
import type { Config } from "./ops/config.js";
import type { Log } from "./ops/log.js";
import { readSecret } from "./ops/secret.js";
import { loadGazetteer } from "./programme/gazetteer.js";
import { loadProgramme } from "./programme/load.js";
import { registrations } from "./registration/register.js";
import { SearchIndex } from "./search/search-index.js";
import { openStorage, type Storage } from "./storage/open.js";
import type { Turn } from "./turn.js";
import { NameIndex } from "./understanding/names.js";

/** A running program: what to say of it when it has started, and how to end it. */
export interface App extends Served {
  readonly summary: readonly string[];
}

/** The dialogs with all that they need, and no channel. */
export interface Conversation {
  readonly converse: (turn: Turn, kept: unknown) => Promise<Conversed>;
  readonly clock: Clock;
  readonly storage: Storage;
  close(): Promise<void>;
}

/** Wires the dialogs: the programme, what is made of it, and where requests are kept. */
export async function openConversation(config: Config, _log: Log): Promise<Conversation> {
  const gazetteer = loadGazetteer("data/towns.csv");
  const { programme } = await loadProgramme(config.PROGRAMME, gazetteer);
  const languages = Object.values(LANGUAGES);
  const now = clock(config.BOT_NOW);
  const storage = await openStorage(config.DATABASE, now);
  const rules: HouseRules = {
    operator: {},
    keptDays: 30,
    pretended: config.BOT_NOW !== undefined,
  };
  const services: Services = {
    programme,
    index: SearchIndex.of(programme, gazetteer, { words: facetWords, stem: STEMS.fr }),
    names: NameIndex.of(
      programme,
      languages.map(({ words }) => words.names),
    ),
    gazetteer,
    languages: LANGUAGES,
    rules,
    registrations: registrations(storage.requests),
    missed: (text, language, at) => storage.missed.note({ text, language, at }),
    failed: () => {},
    calendar: (event) => ({ name: `${event.id}.ics`, contentType: "text/calendar", content: "" }),
  };
  return {
    converse: (turn, kept) => converse(turn, kept, services),
    clock: now,
    storage,
    close: storage.close,
  };
}
/** Serves every channel. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const { converse, clock, storage, close } = await openConversation(config, log);
  const served = await serve({
    config,
    log,
    converse,
    storage: storage.botState,
    clock,
    secret: readSecret(config.SECRET),
    languages: [LANGUAGES.fr, LANGUAGES.en],
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
