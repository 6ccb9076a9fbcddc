import { type Conversed, converse } from "../dialogs/root.js";
import type { HouseRules, Services } from "../dialogs/services.js";
import { type Served, serve } from "./channels/serve.js";
import { privacyPage } from "./channels/widget/privacy-page.js";
import { type Clock, clock } from "./clock.js";
import { LANGUAGES } from "./languages/all.js";
import { toldWords } from "./languages/fr/topic-words.js";
import { FRENCH } from "./languages/programme-language.js";
import { calendarFile } from "./notifications/calendar.js";
import { startJobs } from "./notifications/jobs.js";
import { linkPages } from "./notifications/link-pages.js";
import { MAIL_FOLDER, openMailer } from "./notifications/mailers.js";
import type { Config } from "./ops/config.js";
import { describeError, type Log } from "./ops/log.js";
import { readSecret } from "./ops/secret.js";
import { gallery } from "./pictures/gallery.js";
import { rasterThread } from "./pictures/raster.js";
import { type Gazetteer, loadGazetteer } from "./programme/gazetteer.js";
import type { Programme } from "./programme/programme.js";
import { type ProgrammeSource, watchProgramme } from "./programme/watch.js";
import { signedLinks } from "./registration/manage.js";
import { tellChanges } from "./registration/programme-changes.js";
import { registrations } from "./registration/register.js";
import { printedAges } from "./search/printed-ages.js";
import { SearchIndex } from "./search/search-index.js";
import { sentencesOf, tellingSentences, textsOf } from "./search/telling-sentences.js";
import { openStorage, type Storage } from "./storage/open.js";
import { CONVERSATION_DAYS, QUESTION_DAYS } from "./storage/retention.js";
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
  readonly source: ProgrammeSource;
  readonly storage: Storage;
  readonly gazetteer: Gazetteer;
  /** Tells where the pages are served, for links to them where no PUBLIC_URL is set. */
  servedAt(address: string): void;
  close(): Promise<void>;
}

/** Wires the dialogs: the programme, what is made of it, and where requests are kept. */
export async function openConversation(config: Config, log: Log): Promise<Conversation> {
  const time = clock(config.BOT_NOW);
  const gazetteer = loadGazetteer("data/towns.csv");
  const source = await watchProgramme(config.PROGRAMME, gazetteer, {
    onProblem: (problem) => log.error(describeError(problem), "the programme was not reloaded"),
  });
  const storage = await openStorage(config.DATABASE, time);
  const names = Object.values(LANGUAGES).map(({ words }) => words.names);
  const house = {
    gazetteer,
    languages: LANGUAGES,
    registrations: registrations(storage.requests),
    missed: (text, language, at) => storage.missed.note({ text, language, at }),
    failed: (error) => log.error(describeError(error), "a request could not be kept"),
    told: (event, topics) => tellingSentences(textsOf(event), topics, toldWords),
    ages: (event) => printedAges(textsOf(event), toldWords.years),
    calendar: (event) => calendarFile(event, time()),
  } satisfies Partial<Services>;
  let address = config.PUBLIC_URL;
  const serving = (programme: Programme): Services => ({
    ...house,
    rules: houseRules(config, address),
    programme,
    printed: (topics) =>
      tellingSentences(programme.preface.flatMap(sentencesOf), topics, toldWords),
    index: SearchIndex.of(programme, gazetteer, FRENCH),
    names: NameIndex.of(programme, names),
  });
  // A turn under way keeps the services that it began with.
  let services = serving(source.current());
  source.onChange((programme) => {
    services = serving(programme);
  });
  return {
    converse: (turn, kept) => converse(turn, kept, services),
    clock: time,
    source,
    storage,
    gazetteer,
    servedAt(local) {
      address ??= local;
      services = { ...services, rules: houseRules(config, address) };
    },
    async close() {
      source.close();
      await storage.close();
    },
  };
}

/** @param address where the pages are, when they are served */
function houseRules(config: Config, address: string | undefined): HouseRules {
  const { OPERATOR_NAME, OPERATOR_EMAIL, OPERATOR_PHONE, BOT_NOW } = config;
  return {
    operator: { name: OPERATOR_NAME, email: OPERATOR_EMAIL, phone: OPERATOR_PHONE },
    keptDays: config.REQUESTS_KEPT_DAYS,
    ...(address === undefined ? {} : { privacyUrl: `${address}/privacy` }),
    pretended: BOT_NOW !== undefined,
  };
}

/** Serves every channel, and does what nobody waits for: mails, reminders, erasing. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const conversation = await openConversation(config, log);
  const { storage } = conversation;
  const secret = readSecret(config.SECRET);
  const { OPERATOR_NAME = "", OPERATOR_EMAIL = "", OPERATOR_PHONE = "" } = config;
  const facts = {
    operator: OPERATOR_NAME,
    operatorEmail: OPERATOR_EMAIL,
    operatorPhone: OPERATOR_PHONE,
    keptDays: config.REQUESTS_KEPT_DAYS,
    conversationDays: CONVERSATION_DAYS,
    questionDays: QUESTION_DAYS,
  };
  const thread = rasterThread();
  const served = await serve({
    config,
    log,
    converse: conversation.converse,
    storage: storage.botState,
    withLock: storage.withLock,
    clock: conversation.clock,
    secret,
    languages: [LANGUAGES.fr, LANGUAGES.en],
    checks: { database: storage.check },
    figures: { deadLetters: storage.outbox.countDead },
    pages: [privacyPage(facts, LANGUAGES)],
    draw: gallery({ gazetteer: conversation.gazetteer, languages: LANGUAGES }, thread.raster),
    links: linkPages(signedLinks(storage.requests, secret), LANGUAGES, conversation.clock),
  });
  conversation.servedAt(served.address);
  const stopHousehold = startHousehold(config, log, conversation, secret, served);
  const warming = setImmediate(() => warmUp(conversation));
  return {
    ...served,
    summary: summary(config, conversation),
    async close() {
      clearImmediate(warming);
      await served.close();
      await thread.close();
      await stopHousehold();
      await conversation.close();
    },
  };
}

/** Asks a question in each language, so that nobody's first one waits for what is made at first need. */
async function warmUp({ converse, clock }: Conversation): Promise<void> {
  for (const { code, texts } of Object.values(LANGUAGES)) {
    const text = texts.talk.buttons.thisWeekend;
    await converse({ text, person: { id: "warm-up" }, now: clock(), locale: code }, undefined);
  }
}

/** Tells what a new programme changed, sends letters, and erases what is past its time. */
function startHousehold(
  config: Config,
  log: Log,
  { storage, clock, source }: Conversation,
  secret: string,
  { address, speak }: Served,
): () => Promise<void> {
  const failed = (error: unknown) =>
    log.error(describeError(error), "a round of letters or erasing failed");
  const tell = (programme: Programme) =>
    tellChanges(storage.requests, programme, clock()).then(() => {}, failed);
  source.onChange(tell);
  const told = tell(source.current());
  const mailer = openMailer(config.SMTP_URL, config.MAIL_FROM);
  const stop = startJobs({
    ...storage,
    mailer,
    speak,
    house: {
      publicUrl: config.PUBLIC_URL ?? address,
      secret,
      keptDays: config.REQUESTS_KEPT_DAYS,
      operatorEmail: config.OPERATOR_EMAIL,
      digestAt: config.MAIL_DIGEST,
      languages: LANGUAGES,
    },
    clock,
    failed,
  });
  return async () => {
    await told;
    await stop();
    mailer.close();
  };
}

/** What the operator wants to know at the start. */
function summary(
  { PROGRAMME, BOT_NOW, SMTP_URL }: Config,
  { source, clock }: Conversation,
): string[] {
  const { name, start, end, events } = source.current();
  const doubts = events.reduce((count, event) => count + event.doubts.length, 0);
  const checked = doubts === 0 ? "no doubts" : `${doubts} doubts (npm run programme -- check)`;
  return [
    `Programme: ${name}, ${start} to ${end}, ${events.length} events, ${checked}; from ${PROGRAMME}.`,
    ...(SMTP_URL === undefined ? [`Mails are written to ${MAIL_FOLDER}/ (no SMTP_URL).`] : []),
    ...(BOT_NOW === undefined
      ? []
      : [`Pretending that it is ${clock().toFormat("yyyy-MM-dd HH:mm")} (BOT_NOW).`]),
  ];
}
