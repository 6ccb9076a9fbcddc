import type { DateTime } from "luxon";
import { type Conversed, converse } from "../dialogs/root.js";
import type { HouseRules, Services } from "../dialogs/services.js";
import { type Served, serve } from "./channels/serve.js";
import { privacyPage } from "./channels/widget/privacy-page.js";
import { type Clock, clock } from "./clock.js";
import { LANGUAGES } from "./languages/all.js";
import { facetWords } from "./languages/fr/facet-words.js";
import type { PrivacyFacts } from "./languages/privacy-texts.js";
import { STEMS } from "./languages/stem.js";
import { calendar } from "./notifications/calendar.js";
import { startJobs } from "./notifications/jobs.js";
import type { Mailer } from "./notifications/mail.js";
import { fileMailer, smtpMailer } from "./notifications/mailers.js";
import type { Config } from "./ops/config.js";
import { describeError, type Log } from "./ops/log.js";
import { readSecret } from "./ops/secret.js";
import type { Event } from "./programme/event.js";
import { loadGazetteer } from "./programme/gazetteer.js";
import { loadProgramme } from "./programme/load.js";
import type { Programme } from "./programme/programme.js";
import { tellChanges } from "./registration/programme-changes.js";
import { registrations } from "./registration/register.js";
import { SearchIndex } from "./search/search-index.js";
import { openStorage, type Storage } from "./storage/open.js";
import { CONVERSATION_DAYS, QUESTION_DAYS } from "./storage/retention.js";
import type { File, Turn } from "./turn.js";
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

const MAIL_FOLDER = "var/mail";
const SENDER = "Mois de l’ESS <mois-ess-bot@localhost.invalid>";
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
    calendar: (event) => calendarFile(event, time()),
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

function privacyFacts({ OPERATOR_NAME = "", OPERATOR_EMAIL = "" }: Config): PrivacyFacts {
  return {
    operator: OPERATOR_NAME,
    operatorEmail: OPERATOR_EMAIL,
    keptDays: KEPT_DAYS,
    conversationDays: CONVERSATION_DAYS,
    questionDays: QUESTION_DAYS,
  };
}

function calendarFile(event: Event, stamp: DateTime): File {
  const content = calendar(event, undefined, {
    uid: event.id,
    sequence: 0,
    status: "CONFIRMED",
    stamp,
  });
  return { name: `${event.id}.ics`, contentType: "text/calendar", content };
}

/** Serves every channel, and does what nobody waits for: mails, reminders, erasing. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const conversation = await openConversation(config, log);
  const { storage } = conversation;
  const secret = readSecret(config.SECRET);
  const served = await serve({
    config,
    log,
    converse: conversation.converse,
    storage: storage.botState,
    withLock: storage.withLock,
    clock: conversation.clock,
    secret,
    languages: [LANGUAGES.fr, LANGUAGES.en],
    pages: [privacyPage(privacyFacts(config), LANGUAGES)],
  });
  await tellChanges(storage.requests, conversation.programme, conversation.clock());
  const mailer = openMailer(config);
  const stopJobs = startJobs({
    outbox: storage.outbox,
    requests: storage.requests,
    mailer,
    house: {
      publicUrl: config.PUBLIC_URL ?? served.address,
      secret,
      keptDays: KEPT_DAYS,
      operatorEmail: config.OPERATOR_EMAIL,
      languages: LANGUAGES,
    },
    eraseStale: storage.eraseStale,
    clock: conversation.clock,
    failed: (error) => log.error(describeError(error), "a job failed and will be tried again"),
  });
  return {
    address: served.address,
    summary: summary(config, conversation),
    async close() {
      await served.close();
      await stopJobs();
      mailer.close();
      await conversation.close();
    },
  };
}

/** Without a mail server, mails become files that any mail program opens. */
function openMailer({ SMTP_URL, MAIL_FROM = SENDER }: Config): Mailer {
  return SMTP_URL === undefined
    ? fileMailer(MAIL_FOLDER, MAIL_FROM)
    : smtpMailer(SMTP_URL, MAIL_FROM);
}

/** What the operator wants to know at the start. */
function summary(
  { PROGRAMME, BOT_NOW, SMTP_URL }: Config,
  { programme, clock }: Conversation,
): string[] {
  const { name, start, end, events } = programme;
  const doubts = events.reduce((count, event) => count + event.doubts.length, 0);
  const checked = doubts === 0 ? "no doubts" : `${doubts} doubts (npm run programme -- check)`;
  const loaded = `Programme: ${name}, ${start} to ${end}, ${events.length} events, ${checked}; from ${PROGRAMME}.`;
  const mails =
    SMTP_URL === undefined
      ? [`Mail: no SMTP_URL is set, so mails are written to ${MAIL_FOLDER}/.`]
      : [];
  if (BOT_NOW === undefined) return [loaded, ...mails];
  return [
    loaded,
    ...mails,
    `Pretending that it is ${clock().toFormat("yyyy-MM-dd HH:mm")} (BOT_NOW).`,
  ];
}
