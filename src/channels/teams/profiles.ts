import { setTimeout } from "node:timers/promises";
import { Channels, TeamsInfo, type TurnContext } from "botbuilder";
import { describeError, type Log } from "../../ops/log.js";
import type { Person } from "../../turn.js";

export type Profile = Pick<Person, "name" | "email">;

/** Milliseconds that a turn waits for a profile: it can do without. */
const PATIENCE = 2_000;
/** Profiles in memory at once, the oldest go first; they are kept nowhere else. */
const MOST_KNOWN = 500;

/**
 * Asks Teams for the name and address of the person who speaks, once for each. People are offered
 * them in a form; elsewhere, and when Teams does not tell, there is nothing.
 */
export function memberProfiles(log: Log): (context: TurnContext) => Promise<Profile> {
  const known = new Map<string, Profile>();
  return async (context) => {
    const { channelId, from } = context.activity;
    if (channelId !== Channels.Msteams) return {};
    const profile = known.get(from.id) ?? (await ask(context, log));
    known.delete(from.id);
    known.set(from.id, profile);
    for (const id of known.keys()) if (known.size > MOST_KNOWN) known.delete(id);
    return profile;
  };
}

async function ask(context: TurnContext, log: Log): Promise<Profile> {
  const waiting = new AbortController();
  try {
    const asked = TeamsInfo.getMember(context, context.activity.from.id);
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
