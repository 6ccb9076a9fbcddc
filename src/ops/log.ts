import { type Logger, pino } from "pino";

/**
 * The program's log: one JSON object a line on standard error.
 * Nothing that a person wrote, and no name, address or phone number, is ever handed to it.
 */
export type Log = Logger;

/** @param level the least grave level that is written; `silent` writes nothing */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}

/** What may be logged of an error: where it happened, and its message's first line. */
export function describeError(error: unknown): { readonly error: string; readonly at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack?.split("\n").find((line) => line.trimStart().startsWith("at "));
  const message = error.message.split("\n")[0] ?? "";
  return { error: `${error.name}: ${message}`, ...(at ? { at: at.trim() } : {}) };
}
