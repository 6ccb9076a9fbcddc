/**
 * The version of the privacy notice (`languages/xx/privacy-texts.ts` and the few lines shown before
 * the form). Kept with each request, to tell what its person was shown: raise it with any change of
 * what is said.
 */
export const NOTICE_VERSION = "3";
