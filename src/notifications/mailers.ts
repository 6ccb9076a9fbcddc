import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SendMailOptions } from "nodemailer";
import { type Mail, type Mailer, MailRefused } from "./mail.js";

/** Where mails go without a mail server. */
export const MAIL_FOLDER = "var/mail";

/** Sends by SMTP when there is a server, else writes files into `var/mail/`. */
export function openMailer(smtpUrl: string | undefined, from = "mois-ess-bot@localhost"): Mailer {
  return smtpUrl ? smtpMailer(smtpUrl, from) : fileMailer(MAIL_FOLDER, from);
}

/** Patience with a slow server, in milliseconds; the letter is tried again later. */
const TIMEOUTS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/**
 * Sends by SMTP.
 *
 * @param url "smtp://user:word@host:587" or "smtps://…"
 * @param from "Mois de l’ESS <bot@exemple.fr>"
 */
export function smtpMailer(url: string, from: string): Mailer {
  const open = async () => {
    const { createTransport } = await import("nodemailer");
    return createTransport({ url, pool: true, maxConnections: 3, ...TIMEOUTS });
  };
  let transport: ReturnType<typeof open> | undefined;
  return {
    async send(mail) {
      try {
        transport ??= open();
        await (await transport).sendMail(message(mail, from));
      } catch (error) {
        throw refusal(error) ?? error;
      }
    },
    sweep: async () => {},
    close: () => void transport?.then((pool) => pool.close()),
  };
}

/** A mail that was written, or half written; other files in the folder are not ours. */
const MAIL_FILE = /^[\da-f-]{36}\.eml(\.part)?$/;

function idIn(name: string): string {
  return name.slice(0, name.indexOf("."));
}

/** Writes each mail as a file that any mail program opens: for trying things without a mail server. */
export function fileMailer(folder: string, from: string): Mailer {
  return {
    async send(mail) {
      const { createTransport } = await import("nodemailer");
      const transport = createTransport({
        streamTransport: true,
        buffer: true,
        newline: "windows",
      });
      const { message: content } = await transport.sendMail(message(mail, from));
      await mkdir(folder, { recursive: true });
      const path = join(folder, `${mail.id}.eml`);
      await writeFile(`${path}.part`, content);
      await rename(`${path}.part`, path);
    },
    async sweep(known) {
      const names = (await readdir(folder).catch(() => [])).filter((name) => MAIL_FILE.test(name));
      const kept = await known(names.map(idIn));
      const stale = names.filter((name) => !kept.has(idIn(name)));
      for (const name of stale) await rm(join(folder, name), { force: true });
    },
    close: () => {},
  };
}

function message(mail: Mail, from: string): SendMailOptions {
  const domain = /@([^\s<>]+)/.exec(from)?.[1] ?? "mois-ess-bot.invalid";
  return {
    from,
    to: mail.to,
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${domain}>`,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(mail.attachment ? { attachments: [attached(mail.attachment)] } : {}),
    ...(mail.calendar ? { icalEvent: { ...mail.calendar, filename: "evenement.ics" } } : {}),
  };
}

function attached({ name, type, content }: NonNullable<Mail["attachment"]>) {
  return { filename: name, contentType: type, content };
}

/** RFC 5321 §4.2.1: 5yz is for good; here only where it is about the address, not about us. */
function refusal(error: unknown): MailRefused | undefined {
  if (!(error instanceof Error) || !("responseCode" in error)) return undefined;
  const { responseCode } = error;
  const aboutAddress = "command" in error && error.command === "RCPT TO";
  const forGood = typeof responseCode === "number" && responseCode >= 500;
  return aboutAddress && forGood ? new MailRefused(String(responseCode)) : undefined;
}
