import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Metrics } from "./metrics.js";

/** Figures in the format that Prometheus reads. */
export interface Prometheus extends Metrics {
  /** All of them as text, with its content type. */
  expose(): Promise<{ readonly type: string; readonly body: string }>;
}

export function prometheus(): Prometheus {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    name: "bot_turn_seconds",
    help: "Time from a message's arrival to its last answer",
    labelNames: ["channel"],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  const failures = new Counter({
    name: "bot_turn_failures_total",
    help: "Turns that ended with an apology",
    labelNames: ["channel"],
    registers: [registry],
  });
  const replies = new Counter({
    name: "http_replies_total",
    help: "HTTP replies by status",
    labelNames: ["status"],
    registers: [registry],
  });
  return {
    turn: (channel, seconds) => turns.observe({ channel }, seconds),
    turnFailed: (channel) => failures.inc({ channel }),
    httpReply: (status) => replies.inc({ status }),
    expose: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}
