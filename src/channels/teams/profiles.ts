import { setTimeout } from "node:timers/promises";
import { describeError, type Log } from "../../ops/log.js";
import type { Profile } from "../bot.js";

/** What Teams answers when it is asked who somebody is. */
export type AskMember = () => Promise<{ readonly name?: string; readonly email?: string }>;

/** Milliseconds that a turn waits for a profile: it can do without. */
const PATIENCE = 2_000;
/** Profiles in memory at once, the oldest go first; they are kept nowhere else. */
const MOST_KNOWN = 500;

/**
 * The name and address that Teams knows of the person of that id, asked for once. People are offered
 * them in a form; when Teams does not tell, there is nothing.
 */
export function memberProfiles(log: Log): (id: string, askMember: AskMember) => Promise<Profile> {
  const known = new Map<string, Profile>();
  return async (id, askMember) => {
    const profile = known.get(id) ?? (await ask(askMember, log));
    known.delete(id);
    known.set(id, profile);
    for (const oldest of known.keys()) if (known.size > MOST_KNOWN) known.delete(oldest);
    return profile;
  };
}

async function ask(askMember: AskMember, log: Log): Promise<Profile> {
  const waiting = new AbortController();
  try {
    const asked = askMember();
    const late = setTimeout(PATIENCE, undefined, { signal: waiting.signal });
    // Whichever comes last is nobody's concern any more.
    asked.catch(() => {});
    late.catch(() => {});
    const member = await Promise.race([asked, late]);
    return member
      ? {
          ...(member.name ? { name: member.name } : {}),
          ...(member.email ? { email: member.email } : {}),
        }
      : {};
  } catch (error) {
    log.info(describeError(error), "Teams did not tell a profile");
    return {};
  } finally {
    waiting.abort();
  }
}
