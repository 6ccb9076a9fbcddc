import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type ConversationReference,
  type InvokeResponse,
  TeamsInfo,
  type TurnContext,
} from "botbuilder";
import type { Log } from "../../ops/log.js";
import type { Answer } from "../bot.js";
import { TEAMS } from "../cards.js";
import { type ServiceReach, serviceReach } from "../reach.js";
import { memberProfiles } from "./profiles.js";

export interface BotService {
  readonly appId: string;
  readonly settings: ConfigurationBotFrameworkAuthenticationOptions;
  /** How the bot proves itself to the service; from the settings unless a test says otherwise. */
  readonly credentials?: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];
}

/** The service's own scope, for whom the bot's outgoing tokens are made. */
const AUDIENCE = "https://api.botframework.com";

/**
 * Speaks with Azure Bot Service, or an emulator of it. The only file that runs the Bot Framework's
 * code, a third of a second and 50 MB: it is loaded when it is first needed, and the web page, whose
 * conversations are held here, needs none of it.
 */
export class ServiceAdapter extends CloudAdapter {
  readonly #appId: string;
  readonly #profile: ReturnType<typeof memberProfiles>;

  constructor(
    private readonly answer: Answer,
    service: BotService | undefined,
    log: Log,
  ) {
    super(new ConfigurationBotFrameworkAuthentication(service?.settings, service?.credentials));
    this.#appId = service?.appId ?? "";
    this.#profile = memberProfiles(log);
  }

  /** Runs a turn for an activity whose sender the token guard has already proven. */
  async receive(activity: Activity): Promise<InvokeResponse | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    return this.processActivity(
      { audience: AUDIENCE, claimsIdentity, connectorFactory },
      activity,
      (context) => this.#run(context),
    );
  }

  /**
   * Says something of the bot's own accord.
   *
   * @returns false when the conversation is no more
   */
  async speak(reach: ServiceReach, said: Partial<Activity>[]): Promise<boolean> {
    try {
      await this.continueConversationAsync(this.#appId, asReference(reach), async (context) => {
        await context.sendActivities(said);
      });
      return true;
    } catch (error) {
      if (isGone(error)) return false;
      throw error;
    }
  }

  #run(context: TurnContext): Promise<void> {
    const { activity } = context;
    const { id } = activity.from;
    const ask = () => this.#profile(id, () => TeamsInfo.getMember(context, id));
    return this.answer(activity, {
      deliver: (said) => context.sendActivities(said),
      reach: serviceReach(activity),
      ...(activity.channelId === TEAMS ? { profile: ask } : {}),
    });
  }
}

/** The border: what the framework asks of a reference was checked when it was read. */
function asReference(reach: ServiceReach): Partial<ConversationReference> {
  return reach as Partial<ConversationReference>;
}

/** Blocked, left, or no longer kept: 403 and 404 of the Bot Connector API. */
function isGone(error: unknown): boolean {
  return (
    error instanceof Error &&
    "statusCode" in error &&
    (error.statusCode === 403 || error.statusCode === 404)
  );
}
