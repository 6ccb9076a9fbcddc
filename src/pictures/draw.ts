import type { Language, LanguageCode } from "../languages/language.js";
import type { Gazetteer } from "../programme/gazetteer.js";
import { dayCalendar } from "./day-calendar.js";
import type { Picture } from "./picture.js";
import { type Sheet, svgOf } from "./sheet.js";
import { townMap } from "./town-map.js";

/** What a drawing is made with, besides its picture. */
export interface Atelier {
  readonly gazetteer: Gazetteer;
  readonly languages: Readonly<Record<LanguageCode, Pick<Language, "texts">>>;
}

/**
 * Draws a picture as SVG.
 *
 * @param themed whether it turns dark in a dark page; else it is always light
 */
export function draw(picture: Picture, { gazetteer, languages }: Atelier, themed: boolean): string {
  const texts = languages[picture.language].texts.pictures;
  const sheet: Sheet =
    picture.of === "days" ? dayCalendar(picture, texts) : townMap(picture, texts, gazetteer);
  return svgOf(sheet, themed);
}
