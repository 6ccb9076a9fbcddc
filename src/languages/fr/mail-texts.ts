import type { MailTexts } from "../mail-texts.js";
export const mailTexts: MailTexts = { signature: () => "" };
