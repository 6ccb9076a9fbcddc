import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type InvokeResponse,
} from "botbuilder";
import type { Answer } from "../bot.js";

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

  constructor(
    private readonly answer: Answer,
    service?: BotService,
  ) {
    super(new ConfigurationBotFrameworkAuthentication(service?.settings, service?.credentials));
    this.#appId = service?.appId ?? "";
  }

  /** Runs a turn for an activity whose sender the token guard has already proven. */
  async receive(activity: Activity): Promise<InvokeResponse | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    return this.processActivity(
      { audience: AUDIENCE, claimsIdentity, connectorFactory },
      activity,
      (context) => this.answer(context.activity, (said) => context.sendActivities(said)),
    );
  }
}
