import type { AboutTexts } from "./texts/about-texts.js";
import type { CompareTexts } from "./texts/compare-texts.js";
import type { EventTexts } from "./texts/event-texts.js";
import type { FinerTexts } from "./texts/finer-texts.js";
import type { FormTexts } from "./texts/form-texts.js";
import type { PictureTexts } from "./texts/picture-texts.js";
import type { RequestTexts } from "./texts/request-texts.js";
import type { SaidTexts } from "./texts/said-texts.js";
import type { SearchTexts } from "./texts/search-texts.js";
import type { TalkTexts } from "./texts/talk-texts.js";

/**
 * What the chat says: whole sentences as typed functions, the same ones in every language, so that
 * a missing one is a compile error. Plain text; the cards escape what they show.
 */
export interface Texts {
  /** Dates, hours, places: the pieces of which the other texts are made. */
  readonly said: SaidTexts;
  readonly talk: TalkTexts;
  readonly search: SearchTexts;
  readonly about: AboutTexts;
  readonly event: EventTexts;
  readonly compare: CompareTexts;
  readonly finer: FinerTexts;
  readonly form: FormTexts;
  readonly requests: RequestTexts;
  /** The calendar and the map, and what they show in words. */
  readonly pictures: PictureTexts;
}
