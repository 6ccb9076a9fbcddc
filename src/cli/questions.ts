import { table, withStorage } from "./with-storage.js";

/** `npm run --silent questions -- list`: what people asked in vain, the latest first. */
await withStorage(async ({ missed }) => {
  const rows = (await missed.list()).map(({ at, language, text }) => [
    at.toFormat("yyyy-MM-dd HH:mm"),
    language,
    text,
  ]);
  process.stdout.write(rows.length > 0 ? table(rows) : "No question was missed.\n");
});
