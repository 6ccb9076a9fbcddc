import type { Activity } from "botbuilder";
import type { Speak } from "../turn.js";
import { toActivities } from "./activities.js";
import { Reach, type ServiceReach } from "./reach.js";

type Said = Partial<Activity>[];

/** The two ways to say something unasked. Each gives false when the conversation is no more. */
export interface LaterParts {
  readonly onPage: (conversation: string, said: Said) => Promise<boolean>;
  readonly byService: (reach: ServiceReach, said: Said) => Promise<boolean>;
  /** The https address at which other servers load pictures from this one. */
  readonly publicUrl?: string | undefined;
}

/** Speaks where a `reach` of this program's leads, on the web or by the channel's own service. */
export function speaker({ onPage, byService, publicUrl }: LaterParts): Speak {
  return async (kept, say) => {
    const reach = Reach.parse(JSON.parse(kept));
    const said = toActivities([say], reach.channelId, publicUrl);
    return "serviceUrl" in reach ? byService(reach, said) : onPage(reach.conversation.id, said);
  };
}
