import type { DateTime } from "luxon";
import type { Request } from "../registration/request.js";
import { whenSaid } from "../registration/when-said.js";
import type { Speak } from "../turn.js";
import { placeOf } from "./calendar.js";
import type { Attempt, PostedLetter } from "./outbox.js";
import type { House } from "./write-letter.js";

/**
 * Says a reminder in the conversation where it was asked for. When that conversation is no more,
 * the mail is all there is, and nothing has failed.
 */
export async function sayReminder(
  { event }: PostedLetter,
  request: Request | undefined,
  { house, speak }: { readonly house: House; readonly speak: Speak },
  now: DateTime,
): Promise<Attempt> {
  if (!request?.conversation) return { state: "sent" };
  const language = house.languages[request.language];
  const when = whenSaid(event, request.session, language, now);
  const text = language.texts.requests.reminder({
    event: event.title,
    when,
    where: placeOf(event),
  });
  await speak(request.conversation, { text });
  return { state: "sent" };
}
