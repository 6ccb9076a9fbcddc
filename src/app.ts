import { type Conversed, converse } from "../dialogs/root.js";
import type { HouseRules, Services } from "../dialogs/services.js";
import { type Served, serve } from "./channels/serve.js";
import { type Clock, clock } from "./clock.js";
import { LANGUAGES } from "./languages/all.js";
import { facetWords } from "./languages/fr/facet-words.js";
import { STEMS } from "./languages/stem.js";
import type { Config } from "./ops/config.js";
import { describeError, type Log } from "./ops/log.js";
import { readSecret } from "./ops/secret.js";
import { loadGazetteer } from "./programme/gazetteer.js";
import { loadProgramme } from "./programme/load.js";
import type { Programme } from "./programme/programme.js";
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
  readonly programme: Programme;
  readonly storage: Storage;
  close(): Promise<void>;
}

/** Days after an event at which its requests are erased. */
const KEPT_DAYS = 30;

/** Wires the dialogs: the programme, what is made of it, and where requests are kept. */
export async function openConversation(config: Config, log: Log): Promise<Conversation> {
  const gazetteer = loadGazetteer("data/towns.csv");
  const { programme } = await loadProgramme(config.PROGRAMME, gazetteer);
  const time = clock(config.BOT_NOW);
  const storage = await openStorage(config.DATABASE, time);
  const names = Object.values(LANGUAGES).map(({ words }) => words.names);
  const services: Services = {
    programme,
    index: SearchIndex.of(programme, gazetteer, { words: facetWords, stem: STEMS.fr }),
    names: NameIndex.of(programme, names),
    gazetteer,
    languages: LANGUAGES,
    rules: houseRules(config),
    registrations: registrations(storage.requests),
    missed: (text, language, at) => storage.missed.note({ text, language, at }),
    failed: (error) => log.error(describeError(error), "a request could not be kept"),
    calendar: (event) => ({ name: `${event.id}.ics`, contentType: "text/calendar", content: "" }),
  };
  return {
    converse: (turn, kept) => converse(turn, kept, services),
    clock: time,
    programme,
    storage,
    close: storage.close,
  };
}

function houseRules(config: Config): HouseRules {
  const { OPERATOR_NAME, OPERATOR_EMAIL, OPERATOR_PHONE, PUBLIC_URL, BOT_NOW } = config;
  return {
    operator: { name: OPERATOR_NAME, email: OPERATOR_EMAIL, phone: OPERATOR_PHONE },
    keptDays: KEPT_DAYS,
    ...(PUBLIC_URL === undefined ? {} : { privacyUrl: `${PUBLIC_URL}/privacy` }),
    pretended: BOT_NOW !== undefined,
  };
}

/** Serves every channel. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const conversation = await openConversation(config, log);
  const { storage } = conversation;
  const served = await serve({
    config,
    log,
    converse: conversation.converse,
    storage: storage.botState,
    withLock: storage.withLock,
    clock: conversation.clock,
    secret: readSecret(config.SECRET),
    languages: [LANGUAGES.fr, LANGUAGES.en],
  });
  return {
    address: served.address,
    summary: summary(config, conversation),
    async close() {
      await served.close();
      await conversation.close();
    },
  };
}

/** What the operator wants to know at the start. */
function summary({ PROGRAMME, BOT_NOW }: Config, { programme, clock }: Conversation): string[] {
  const { name, start, end, events } = programme;
  const doubts = events.reduce((count, event) => count + event.doubts.length, 0);
  const checked = doubts === 0 ? "no doubts" : `${doubts} doubts (npm run programme -- check)`;
  const loaded = `Programme: ${name}, ${start} to ${end}, ${events.length} events, ${checked}; from ${PROGRAMME}.`;
  if (BOT_NOW === undefined) return [loaded];
  return [loaded, `Pretending that it is ${clock().toFormat("yyyy-MM-dd HH:mm")} (BOT_NOW).`];
}
