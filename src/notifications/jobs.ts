import type { Clock } from "../clock.js";
import type { RequestStore } from "../registration/ports.js";
import { remind } from "../registration/reminders.js";
import { eraseExpired } from "../registration/retention.js";
import { passOnLapsedOffers } from "../registration/waiting-list.js";
import { sendDigests } from "./digest.js";
import { type Post, sendDue } from "./post.js";

/** Milliseconds between two looks into the outbox, and between two rounds of housekeeping. */
const POST_EVERY = 5_000;
const HOUSEKEEPING_EVERY = 600_000;

export interface Jobs extends Post {
  readonly requests: RequestStore;
  /** Does the work when no other process does work of that key. */
  readonly withLock: <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;
  /** Erases what is not a request and past its time. */
  readonly eraseStale: () => Promise<void>;
  readonly clock: Clock;
  /** Is told of what failed; it is tried again at the next round. */
  readonly failed: (error: unknown) => void;
}

/**
 * Does what nobody waits for: sends letters, lets offers lapse, reminds, erases what is past its
 * time. Several processes may do so at once. Nothing is planned in memory, so a restart loses nothing.
 *
 * @returns ends it, when the round at hand is over
 */
export function startJobs(jobs: Jobs): () => Promise<void> {
  const stops = [
    every(POST_EVERY, () => carryPost(jobs), jobs.failed),
    every(HOUSEKEEPING_EVERY, () => keepHouse(jobs), jobs.failed),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

/** One round of letters; those of erased requests go from wherever they were written. */
export async function carryPost(jobs: Jobs): Promise<void> {
  await sendDue(jobs, jobs.clock());
  await jobs.withLock("digests", () => sendDigests(jobs, jobs.clock()));
  await jobs.mailer.sweep(jobs.outbox.known);
}

/** One round of what is due by the day or the hour. */
export async function keepHouse({ requests, house, eraseStale, clock }: Jobs): Promise<void> {
  const now = clock();
  await passOnLapsedOffers(requests, now);
  await remind(requests, now);
  await eraseExpired(requests, house.keptDays, now);
  await eraseStale();
}

/** Runs the work now and again after each pause; never twice at once. */
function every(
  pause: number,
  work: () => Promise<unknown>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let round = Promise.resolve();
  const run = () => {
    round = work()
      .then(() => {}, failed)
      .then(() => {
        if (!stopped) timer = setTimeout(run, pause).unref();
      });
  };
  run();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await round;
  };
}
