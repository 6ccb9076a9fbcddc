import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Lets so many through each minute for a key. */
export interface Limit {
  /** @returns undefined when let through, else the whole seconds to wait */
  secondsToWait(key: string): Promise<number | undefined>;
}

/** @param perMinute how many a key may do in a minute; 0 for no limit */
export function createLimit(perMinute: number): Limit {
  if (perMinute === 0) return { secondsToWait: async () => undefined };
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return {
    async secondsToWait(key) {
      try {
        await limiter.consume(key);
        return undefined;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
        throw refusal;
      }
    },
  };
}
