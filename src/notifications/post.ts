import type { DateTime } from "luxon";
import type { RequestStore } from "../registration/ports.js";
import { type Mailer, MailRefused } from "./mail.js";
import type { Attempt, Outbox, PostedLetter } from "./outbox.js";
import { type House, writeLetter } from "./write-letter.js";

/** Minutes to wait after each failed attempt; after the last, a letter is given up: two days and a half. */
export const DELAYS = [1, 5, 15, 60, 180, 360, 720, 1440, 1440];

/** Letters that one worker carries at once: a slow server holds back no more than these. */
const AT_ONCE = 10;

export interface Post {
  readonly outbox: Outbox;
  readonly requests: RequestStore;
  readonly mailer: Mailer;
  readonly house: House;
}

/**
 * Sends every letter that is due. Each is tried by itself: one that fails holds back no other. A
 * letter that left and could not be noted as sent leaves again, with the same Message-ID.
 *
 * @returns how many left
 */
export async function sendDue(post: Post, now: DateTime): Promise<number> {
  let sent = 0;
  for (;;) {
    const letters = await post.outbox.claim(AT_ONCE, now);
    if (letters.length === 0) return sent;
    const attempts = await Promise.all(
      letters.map(async (letter) => {
        const attempt = await trySending(post, letter, now);
        await post.outbox.settle(letter.id, attempt);
        return attempt;
      }),
    );
    sent += attempts.filter(({ state }) => state === "sent").length;
  }
}

async function trySending(post: Post, letter: PostedLetter, now: DateTime): Promise<Attempt> {
  try {
    const [request] = await post.requests.select({ reference: letter.reference });
    const mail = await writeLetter(letter, request, post.house, now);
    if (!mail) return { state: "dead", failure: "no-address" };
    await post.mailer.send(mail);
    return { state: "sent" };
  } catch (error) {
    if (error instanceof MailRefused) return { state: "dead", failure: error.code };
    const delay = DELAYS[letter.attempts];
    const failure = codeOf(error);
    if (delay === undefined) return { state: "dead", failure };
    return { state: "pending", failure, dueAt: now.plus({ minutes: delay }) };
  }
}

/** A code only: the message of a mail server may repeat the address. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}
