import { isOpen, type Request } from "../../../src/registration/request.js";
import type { Scene } from "../../dialog.js";
import type { Form } from "../../state.js";

/** The request that a person speaks of once it is sent: that for the event at hand, else the last. */
export async function requestSpokenOf({
  services,
  state,
  turn,
}: Scene): Promise<Request | undefined> {
  const mine = (await services.registrations.ofPerson(turn.person.id)).filter(isOpen);
  const [last] = mine;
  return mine.find(({ eventId }) => eventId === state.event) ?? last;
}

/** A kept request as the form that it was. */
export function formOf({ eventId, session, name, email, phone, seats, message }: Request): Form {
  return { eventId, name, email, phone, seats, message, session: session ?? null, asking: "name" };
}
