import { english } from "./en/index.js";
import { french } from "./fr/index.js";
import type { Language, LanguageCode } from "./language.js";

/** Every language that the bot speaks; the first one is for those whose language it cannot tell. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = { fr: french, en: english };
