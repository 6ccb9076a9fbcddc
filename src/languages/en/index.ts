import type { Language } from "../language.js";
import { englishDates } from "./dates.js";
import { linkTexts } from "./link-texts.js";
import { mailTexts } from "./mail-texts.js";
import { pageTexts } from "./page-texts.js";
import { privacyTexts } from "./privacy-texts.js";
import { englishTexts } from "./texts.js";
import { englishWords } from "./words.js";

/** English, British by its dates and spelling. */
export const english: Language = {
  code: "en",
  name: "English",
  locale: "en-GB",
  words: englishWords,
  dates: englishDates,
  texts: englishTexts,
  mail: mailTexts,
  pages: pageTexts,
  links: linkTexts,
  privacy: privacyTexts,
};
