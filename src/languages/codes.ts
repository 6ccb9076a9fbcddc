/** The languages that the bot speaks; the first one is for those whose language it cannot tell. */
export const LANGUAGE_CODES = ["fr", "en"] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
