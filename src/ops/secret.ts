import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * The secret that signs tokens and links: the setting's, else one that is made once and kept in a
 * file which only the owner can read, so that they stay valid over a restart.
 */
export function readSecret(setting: string | undefined, file = "var/secret"): string {
  if (setting) return setting;
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const secret = randomBytes(48).toString("base64url");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: "wx" });
  return secret;
}
