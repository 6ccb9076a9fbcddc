import type { DateTime } from "luxon";
import { DIGESTED, LetterKind } from "../registration/letter.js";
import type { RequestStore } from "../registration/ports.js";
import { isEve } from "../registration/reminders.js";
import type { Speak } from "../turn.js";
import { writeList } from "./list-letter.js";
import { type Mail, type Mailer, MailRefused } from "./mail.js";
import type { Attempt, Outbox, PostedLetter } from "./outbox.js";
import { sayReminder } from "./say-reminder.js";
import { type House, writeLetter } from "./write-letter.js";

/** Minutes to wait after each failed attempt; after the last, a letter is given up: two days and a half. */
export const DELAYS = [1, 5, 15, 60, 180, 360, 720, 1440, 1440];

/** Letters that one worker carries at once; one that is slow to go holds back no other. */
const CARRIERS = 10;

/** What leaves at once where organisers get a digest. */
const AT_ONCE = LetterKind.options.filter((kind) => !DIGESTED.includes(kind));

export interface Post {
  readonly outbox: Outbox;
  readonly requests: RequestStore;
  readonly mailer: Mailer;
  readonly house: House;
  /** Speaks in conversations that this process serves. */
  readonly speak: Speak;
}

/**
 * Sends every letter that is due. Each is tried by itself: one that fails holds back no other. A
 * letter that left and could not be noted as sent leaves again, with the same Message-ID.
 *
 * @returns how many left
 */
export async function sendDue(post: Post, now: DateTime): Promise<number> {
  const carried = await Promise.all(Array.from({ length: CARRIERS }, () => carry(post, now)));
  return carried.reduce((sum, count) => sum + count, 0);
}

/** One letter after the other, until none is due. */
async function carry(post: Post, now: DateTime): Promise<number> {
  const which = post.house.digestAt === undefined ? {} : { kinds: AT_ONCE };
  for (let sent = 0; ; ) {
    const [letter] = await post.outbox.claim(1, now, which);
    if (!letter) return sent;
    const attempt = await tryCarrying(post, letter, now);
    await post.outbox.settle(letter.id, attempt);
    if (attempt.state === "sent") sent++;
  }
}

async function tryCarrying(post: Post, letter: PostedLetter, now: DateTime): Promise<Attempt> {
  const [request] = await post.requests.select({ reference: letter.reference });
  const late = request && letter.kind.startsWith("reminder") && !isEve(request, now);
  if (late) return { state: "dead", failure: "too-late" };
  if (letter.kind === "reminder-said") {
    return tryOnce(letter, now, () => sayReminder(letter, request, post, now));
  }
  return trySending(post, letter, now, async () => {
    if (letter.kind !== "list-notice") return writeLetter(letter, request, post.house, now);
    const requests = await post.requests.select({ eventId: letter.event.id });
    return writeList(letter, requests, post.house);
  });
}

/** Writes and sends one mail. @returns how it went for the letter that it carries */
export async function trySending(
  post: Post,
  letter: PostedLetter,
  now: DateTime,
  write: () => Promise<Mail | undefined>,
): Promise<Attempt> {
  return tryOnce(letter, now, async () => {
    const mail = await write();
    if (!mail) return { state: "dead", failure: "no-address" };
    await post.mailer.send(mail);
    return { state: "sent" };
  });
}

/** One attempt, and when the next is due if it fails. */
async function tryOnce(
  letter: PostedLetter,
  now: DateTime,
  attempt: () => Promise<Attempt>,
): Promise<Attempt> {
  try {
    return await attempt();
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
