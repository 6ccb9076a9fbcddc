/** A number of France or of an overseas department, as E.164: its country code and its nine digits (Arcep's plan). */
export const FRENCH_NUMBER = /^(\+(?:33|262|590|594|596))(\d{9})$/;
