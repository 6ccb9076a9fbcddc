import type { Turn } from "../../turn.js";
import type { Incoming } from "../activities.js";

/**
 * What a message says to the bot. In a Teams channel it begins with "<at>name</at>", which is an
 * address and no part of the question.
 */
export function readMessage(activity: Incoming): Pick<Turn, "text" | "data"> {
  const data: unknown = activity.value;
  const text = (activity.text ?? "")
    .replace(/<at[^>]*>[^<]*<\/at>/gi, " ")
    .replace(/&nbsp;/gi, " ");
  return { text: text.trim(), ...(data === undefined || data === null ? {} : { data }) };
}
