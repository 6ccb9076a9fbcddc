import type { Language } from "../language.js";
import { frenchDates } from "./dates.js";
import { linkTexts } from "./link-texts.js";
import { mailTexts } from "./mail-texts.js";
import { pageTexts } from "./page-texts.js";
import { privacyTexts } from "./privacy-texts.js";
import { frenchTexts } from "./texts.js";
import { frenchWords } from "./words.js";

/** French, as it is spoken and typed in the metropolis of Lille. */
export const french: Language = {
  code: "fr",
  name: "français",
  locale: "fr-FR",
  words: frenchWords,
  dates: frenchDates,
  texts: frenchTexts,
  mail: mailTexts,
  pages: pageTexts,
  links: linkTexts,
  privacy: privacyTexts,
};
