import {
  type Activity,
  ActivityHandler,
  PrivateConversationState,
  type StatePropertyAccessor,
  type Storage,
  type TurnContext,
} from "botbuilder";
import type { Clock } from "../clock.js";
import { describeError, type Log } from "../ops/log.js";
import type { Metrics } from "../ops/metrics.js";
import type { Converse, Say, Turn } from "../turn.js";
import { toActivities } from "./activities.js";
import { reachOf } from "./later.js";
import { readMessage } from "./teams/mentions.js";
import { memberProfiles, type Profile } from "./teams/profiles.js";
import type { WithLock } from "./turn-order.js";

export interface BotParts {
  readonly converse: Converse;
  readonly storage: Storage;
  readonly withLock: WithLock;
  /** The moment that turns take place at, pretended or not. */
  readonly clock: Clock;
  /** What is said when a turn fails, in the language of that locale. */
  readonly apology: (locale: string | undefined) => string;
  /** Erases what the channel itself keeps of a conversation. */
  readonly forget: (activity: Activity) => Promise<void>;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Turns activities into turns, and what is said into activities. It knows no dialog. */
export class Bot extends ActivityHandler {
  readonly #states: PrivateConversationState;
  readonly #state: StatePropertyAccessor<unknown>;
  readonly #profile: (context: TurnContext) => Promise<Profile>;

  constructor(private readonly parts: BotParts) {
    super();
    this.#states = new PrivateConversationState(parts.storage);
    this.#profile = memberProfiles(parts.log);
    this.#state = this.#states.createProperty<unknown>("dialogs");
    this.onMessage(async (context, next) => {
      await this.#answer(context, readMessage(context.activity));
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      const { activity } = context;
      const people = activity.membersAdded?.filter(({ id }) => id !== activity.recipient.id) ?? [];
      if (people.length > 0) await this.#answer(context, { text: "", joined: true });
      await next();
    });
  }

  async #answer(context: TurnContext, message: Pick<Turn, "text" | "data" | "joined">) {
    const { activity } = context;
    const { clock, log, metrics } = this.parts;
    const started = performance.now();
    try {
      await this.parts.withLock(lockKey(activity), () => this.#turn(context, message, clock));
      metrics.turn(activity.channelId, (performance.now() - started) / 1000);
    } catch (error) {
      metrics.turnFailed(activity.channelId);
      log.error({ channel: activity.channelId, ...describeError(error) }, "a turn failed");
      const sorry: Say = { text: this.parts.apology(activity.locale) };
      await context.sendActivities(toActivities([sorry], activity.channelId));
    }
  }

  /** State is kept before anything is said: a tap on what is said finds it there. */
  async #turn(context: TurnContext, message: Pick<Turn, "text" | "data" | "joined">, clock: Clock) {
    const { activity } = context;
    await this.#states.load(context, true);
    const before: unknown = await this.#state.get(context);
    const turn = toTurn(activity, message, await this.#profile(context), clock());
    const { say, state, forget } = await this.parts.converse(turn, before);
    await this.#state.set(context, state);
    await this.#states.saveChanges(context);
    if (forget) await this.parts.forget(activity);
    if (say.length > 0) await context.sendActivities(toActivities(say, activity.channelId));
  }
}

function toTurn(
  activity: Activity,
  message: Pick<Turn, "text" | "data" | "joined">,
  profile: Profile,
  now: Turn["now"],
): Turn {
  const { channelId, from, locale } = activity;
  const name = from.name && from.role !== "bot" ? { name: from.name } : {};
  const reach = reachOf(activity);
  return {
    ...message,
    person: { id: `${channelId}:${from.id}`, ...name, ...profile },
    now,
    ...(locale ? { locale } : {}),
    ...(reach ? { reach } : {}),
  };
}

function lockKey({ channelId, conversation, from }: Activity): string {
  return `${channelId}/${conversation.id}/${from.id}`;
}
