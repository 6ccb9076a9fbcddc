import type { Activity, Storage } from "botbuilder";
import { z } from "zod";
import type { Clock } from "../clock.js";
import { describeError, type Log } from "../ops/log.js";
import type { Metrics } from "../ops/metrics.js";
import type { Converse, Person, Say, Turn } from "../turn.js";
import { type Incoming, toActivities } from "./activities.js";
import { readMessage } from "./teams/mentions.js";
import type { WithLock } from "./turn-order.js";

export interface BotParts {
  readonly converse: Converse;
  readonly storage: Storage;
  readonly withLock: WithLock;
  /** The moment that turns take place at, pretended or not. */
  readonly clock: Clock;
  /** What is said when a turn fails, in the language of that locale. */
  readonly apology: (locale: string | undefined) => string;
  /** The https address at which other servers load pictures from this one. */
  readonly publicUrl?: string | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** What a channel tells of a person beside what they say. */
export type Profile = Pick<Person, "name" | "email">;

/** The way back to where an activity came from. */
export interface Way {
  /** Carries what the bot says. */
  readonly deliver: (said: Partial<Activity>[]) => Promise<unknown>;
  /** Where the person can be written to later; absent where others would read it. */
  readonly reach?: string | undefined;
  /** What the channel knows of the person; nothing when it does not tell. */
  readonly profile?: () => Promise<Profile>;
  /** Erases what the channel itself keeps of the conversation so far. */
  readonly forget?: () => Promise<void>;
}

/** Takes an activity, and is done when all has been said. */
export type Answer = (activity: Incoming, way: Way) => Promise<void>;

type Message = Pick<Turn, "text" | "data" | "joined">;

const Kept = z.object({ dialogs: z.unknown() });

/** Turns activities into turns, and what is said into activities. It knows no dialog. */
export function bot(parts: BotParts): Answer {
  const { converse, storage, withLock, clock, apology, log, metrics, publicUrl } = parts;

  /** State is kept before anything is said: a tap on what is said finds it there. */
  async function takeTurn(activity: Incoming, message: Message, way: Way): Promise<void> {
    const key = stateKey(activity);
    const before = Kept.safeParse((await storage.read([key]))[key]).data?.dialogs;
    const profile = (await way.profile?.()) ?? {};
    const turn = toTurn(activity, message, profile, way.reach, clock);
    const { say, state, forget } = await converse(turn, before);
    await storage.write({ [key]: { dialogs: state, eTag: "*" } });
    if (forget) await way.forget?.();
    if (say.length > 0) await way.deliver(toActivities(say, activity.channelId, publicUrl));
  }

  return async (activity, way) => {
    const message = messageOf(activity);
    if (message === undefined) return;
    const { channelId, locale } = activity;
    const started = performance.now();
    try {
      await withLock(lockKey(activity), () => takeTurn(activity, message, way));
      metrics.turn(channelId, (performance.now() - started) / 1000);
    } catch (error) {
      metrics.turnFailed(channelId);
      log.error({ channel: channelId, ...describeError(error) }, "a turn failed");
      const sorry: Say = { text: apology(locale) };
      await way.deliver(toActivities([sorry], channelId));
    }
  };
}

/** What was said, or that somebody came; undefined for all that needs no answer. */
function messageOf(activity: Incoming): Message | undefined {
  if (activity.type === "message") return readMessage(activity);
  if (activity.type !== "conversationUpdate") return undefined;
  const isPerson = activity.membersAdded?.some(({ id }) => id !== activity.recipient.id);
  return isPerson ? { text: "", joined: true } : undefined;
}

function toTurn(
  { channelId, from, locale }: Incoming,
  message: Message,
  profile: Profile,
  reach: string | undefined,
  clock: Clock,
): Turn {
  const name = from.name && from.role !== "bot" ? { name: from.name } : {};
  return {
    ...message,
    person: { id: `${channelId}:${from.id}`, ...name, ...profile },
    now: clock(),
    ...(locale ? { locale } : {}),
    ...(reach === undefined ? {} : { reach }),
  };
}

function lockKey({ channelId, conversation, from }: Incoming): string {
  return `${channelId}/${conversation.id}/${from.id}`;
}

/** Where the Bot Framework's own `PrivateConversationState` keeps what is between a person and a bot. */
function stateKey({ channelId, conversation, from }: Incoming): string {
  return `${channelId}/conversations/${conversation.id}/users/${from.id}/`;
}
