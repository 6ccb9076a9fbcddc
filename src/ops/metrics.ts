/** What the program counts. Numbers only, nobody's words. */
export interface Metrics {
  /** Seconds that a turn took, by channel. */
  turn(channel: string, seconds: number): void;
  turnFailed(channel: string): void;
  httpReply(status: number): void;
}

/** Where nobody may read the figures, none are kept. */
export const UNCOUNTED: Metrics = {
  turn: () => {},
  turnFailed: () => {},
  httpReply: () => {},
};
