import { openConversation } from "../app.js";
import { talkInConsole } from "../channels/console.js";
import { MendableError } from "../errors.js";
import { pageTexts as en } from "../languages/en/page-texts.js";
import { pageTexts as fr } from "../languages/fr/page-texts.js";
import { loadEnvFile, readConfig } from "../ops/config.js";
import { createLog } from "../ops/log.js";

/** `npm run chat`: the conversation in a terminal. */
try {
  loadEnvFile();
  const config = readConfig(process.env);
  const { converse, clock, close } = await openConversation(config, createLog(config.LOG_LEVEL));
  const english = (
    process.env.LC_ALL ??
    process.env.LC_MESSAGES ??
    process.env.LANG ??
    ""
  ).startsWith("en");
  const texts = english ? en : fr;
  await talkInConsole({
    converse,
    clock,
    input: process.stdin,
    output: process.stdout,
    locale: english ? "en-GB" : "fr-FR",
    hint: texts.consoleHint,
    apology: texts.apology,
    colour: process.stdout.isTTY && !process.env.NO_COLOR,
  });
  await close();
} catch (error) {
  console.error(error instanceof MendableError ? error.message : error);
  process.exitCode = 1;
}
