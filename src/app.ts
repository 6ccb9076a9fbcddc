import { type Conversed, converse } from "../dialogs/root.js";
import type { HouseRules, Services } from "../dialogs/services.js";
import { type Served, type ServeParts, serve } from "./channels/serve.js";
import { type Clock, clock } from "./clock.js";
import { LANGUAGES } from "./languages/all.js";
import { facetWords } from "./languages/fr/facet-words.js";
import { STEMS } from "./languages/stem.js";
import type { Config } from "./ops/config.js";
import type { Log } from "./ops/log.js";
import { readSecret } from "./ops/secret.js";
import { loadGazetteer } from "./programme/gazetteer.js";
import { loadProgramme } from "./programme/load.js";
import type { Registrations } from "./registration/register.js";
import type { Request } from "./registration/request.js";
import { SearchIndex } from "./search/search-index.js";
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
  close(): Promise<void>;
}

/** Wires the dialogs: the programme, what is made of it, and where requests are kept. */
export async function openConversation(config: Config, _log: Log): Promise<Conversation> {
  const gazetteer = loadGazetteer("data/towns.csv");
  const { programme } = await loadProgramme(config.PROGRAMME, gazetteer);
  const languages = Object.values(LANGUAGES);
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
    registrations: memory(),
    missed: async () => {},
    failed: () => {},
    calendar: (event) => ({ name: `${event.id}.ics`, contentType: "text/calendar", content: "" }),
  };
  return {
    converse: (turn, kept) => converse(turn, kept, services),
    clock: clock(config.BOT_NOW),
    close: async () => {},
  };
}
function memory(): Registrations {
  let kept: Request[] = [];
  return {
    async request(draft, _event, now) {
      const at = now.toUTC().toISO() ?? "";
      const request: Request = {
        ...draft,
        reference: `K7MR-${kept.length}`,
        status: "requested",
        requestedAt: at,
        changedAt: at,
      };
      kept.push(request);
      return { kind: "requested", request };
    },
    async ofPerson(person) {
      return kept.filter((one) => one.person === person);
    },
    async cancel(reference, person) {
      const one = kept.find((r) => r.reference === reference && r.person === person);
      if (one) one.status = "cancelled";
      return one;
    },
    async erase(person) {
      const n = kept.length;
      kept = kept.filter((r) => r.person !== person);
      return n - kept.length;
    },
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

/** Serves every channel. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const { converse, clock, close } = await openConversation(config, log);
  const served = await serve({
    config,
    log,
    converse,
    storage: forgetful(),
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
