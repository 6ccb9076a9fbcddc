import { startApp } from "./app.js";
import { MendableError } from "./errors.js";
import { loadEnvFile, readConfig } from "./ops/config.js";
import { createLog, describeError } from "./ops/log.js";

/** Longest time that the turns under way are given when the program is told to end. */
const PATIENCE = 10_000;

try {
  loadEnvFile();
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const app = await startApp(config, log);
  let ending = false;
  const end = async () => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    try {
      await app.close();
      process.exit(0);
    } catch (error) {
      log.error(describeError(error), "the program did not end in good order");
      process.exit(1);
    }
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);

  for (const line of app.summary) console.log(line);
  console.log(`Open ${config.PUBLIC_URL ?? app.address}`);
  if (!config.MicrosoftAppId) {
    console.log("Teams: no MicrosoftAppId is set, so /api/messages answers this machine only.");
  }
} catch (error) {
  console.error(error instanceof MendableError ? error.message : error);
  process.exit(1);
}
