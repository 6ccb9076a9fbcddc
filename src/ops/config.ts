import { existsSync } from "node:fs";
import { z } from "zod";
import { localMoment } from "../clock.js";
import { MendableError } from "../errors.js";

const port = z.coerce.number().int().min(0).max(65_535);
const count = z.coerce.number().int().min(0);
const moment = z
  .string()
  .refine((iso) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(iso) && localMoment(iso).isValid, {
    error: "must be a local moment such as 2017-11-06T09:00",
  });
const webAddress = (error: string) => z.url({ protocol: /^https?$/, error });
const origins = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter(Boolean))
  .pipe(z.array(webAddress("must be origins such as https://www.example.org")))
  .transform((urls) => urls.map((url) => new URL(url).origin));

/** Every setting that the program reads, under the name that it has in the environment. */
export const Settings = z.object({
  PORT: port.default(3978),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: webAddress("must be a web address such as https://bot.example.org")
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  TRUSTED_PROXIES: count.max(5).default(0),
  EMBED_ORIGINS: origins.default([]),
  PROGRAMME: z.string().default("data/programme/mel-2017.json"),
  BOT_NOW: moment.optional(),
  DATABASE: z.string().default("var/mois-ess.sqlite"),
  SECRET: z.string().min(32, "must be at least 32 characters long").optional(),
  MicrosoftAppId: z.guid("must be the bot's application id, a GUID").optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .enum(["MultiTenant", "SingleTenant", "UserAssignedMSI"])
    .default("SingleTenant"),
  MicrosoftAppTenantId: z.string().optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: "must be a mail server such as smtp://user:word@host:587" })
    .optional(),
  MAIL_FROM: z.string().optional(),
  MAIL_DIGEST: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be an hour such as 18:00")
    .optional(),
  OPERATOR_NAME: z.string().optional(),
  OPERATOR_EMAIL: z.email("must be an e-mail address").optional(),
  OPERATOR_PHONE: z.string().optional(),
  REQUESTS_KEPT_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  MESSAGES_PER_MINUTE: count.default(60),
  CONVERSATIONS_PER_MINUTE: count.default(120),
  METRICS_TOKEN: z.string().min(16, "must be at least 16 characters long").optional(),
  LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"]).default("warn"),
});

export type Config = Readonly<z.infer<typeof Settings>>;

/**
 * Reads the settings; one that is empty counts as absent.
 *
 * @throws MendableError `bad-setting`, naming each bad setting and what it must be
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.keys(Settings.shape).flatMap((name) => {
      const value = environment[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const read = Settings.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map(
      (issue) => `${issue.path[0]?.toString()}: ${issue.message}`,
    );
    throw badSetting(problems.join("; "));
  }
  if (read.data.MicrosoftAppId && !read.data.MicrosoftAppPassword && needsPassword(read.data)) {
    throw badSetting("MicrosoftAppId is set and MicrosoftAppPassword is not");
  }
  return read.data;
}

/** Adds the settings of `.env`, where there is one, to the environment; what is set already stays. */
export function loadEnvFile(path = ".env"): void {
  if (existsSync(path)) process.loadEnvFile(path);
}

function needsPassword(settings: { MicrosoftAppType: string }): boolean {
  return settings.MicrosoftAppType !== "UserAssignedMSI";
}

function badSetting(problem: string): MendableError {
  return new MendableError(
    "bad-setting",
    `A setting cannot be used: ${problem}.`,
    "Put it right in .env or in the environment; .env.example explains each one.",
  );
}
