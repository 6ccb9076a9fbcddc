import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type ConversationReference,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from "botbuilder";

/** The service address of conversations that this server holds itself. */
export const LOCAL_SERVICE = "urn:local:directline";

/** Takes what the bot says in conversations that this server holds; gives the activities' ids. */
export type DeliverHere = (
  conversation: string,
  activities: readonly Partial<Activity>[],
) => Promise<readonly string[]>;

export interface BotService {
  readonly appId: string;
  readonly settings: ConfigurationBotFrameworkAuthenticationOptions;
  /** How the bot proves itself to the service; from the settings unless a test says otherwise. */
  readonly credentials?: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];
}

/** A conversation that this server held and holds no longer. */
export class ConversationGone extends Error {}

type Logic = (context: TurnContext) => Promise<void>;

/** The service's own scope, for whom the bot's outgoing tokens are made. */
const AUDIENCE = "https://api.botframework.com";

/**
 * One adapter for both kinds of channel, so that middleware, errors and messages of the bot's own
 * accord work alike: what goes to a conversation held here is delivered here, the rest by HTTP.
 */
export class ChannelAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(
    private readonly deliverHere: DeliverHere,
    service?: BotService,
  ) {
    super(new ConfigurationBotFrameworkAuthentication(service?.settings, service?.credentials));
    this.#appId = service?.appId ?? "";
  }

  /** Runs a turn for an activity whose sender is already proven: by the token guard, or by us. */
  async receive(activity: Activity, logic: Logic): Promise<InvokeResponse | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    return this.processActivity(
      { audience: AUDIENCE, claimsIdentity, connectorFactory },
      activity,
      logic,
    );
  }

  /** Takes a conversation up again of the bot's own accord. */
  async speak(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    await this.continueConversationAsync(this.#appId, reference, logic);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    if (context.activity.serviceUrl !== LOCAL_SERVICE) {
      return super.sendActivities(context, activities);
    }
    const ids = await this.deliverHere(context.activity.conversation.id, activities);
    return ids.map((id) => ({ id }));
  }
}
