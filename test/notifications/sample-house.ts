import { LANGUAGES } from "../../src/languages/all.js";

export const SECRET = "a secret of thirty-two characters or more";

/** A house from which letters leave. */
export const HOUSE = {
  publicUrl: "https://bot.example",
  secret: SECRET,
  keptDays: 30,
  operatorEmail: "operator@mois-ess.example",
  languages: LANGUAGES,
};

/** For letters that are said nowhere but by mail. */
export const unheard = async () => false;
