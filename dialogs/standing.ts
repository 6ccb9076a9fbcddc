import type { Standing } from "../src/languages/texts/search-texts.js";
import { type Event, organisersOf } from "../src/programme/event.js";
import { plain } from "../src/understanding/normalise.js";
import type { Services } from "./services.js";

/** How the programme prints a body or a person with an event; nothing where it does not. */
export function standingIn(event: Event, name: string): Standing | undefined {
  const isPrinted = (names: readonly string[]) => names.some((one) => plain(one) === plain(name));
  if (isPrinted(organisersOf(event))) return "organiser";
  if (isPrinted(event.partners)) return "partner";
  return isPrinted([event.contact.name ?? ""]) ? "contact" : undefined;
}

/** The same in the whole programme: who organises an event is an organiser, whatever else it takes part in. */
export function standingOf({ programme }: Services, name: string): Standing {
  const found = [...programme.events].map((event) => standingIn(event, name));
  if (found.includes("organiser")) return "organiser";
  return found.includes("partner") ? "partner" : "contact";
}
