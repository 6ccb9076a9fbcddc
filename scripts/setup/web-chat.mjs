import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { ROOT, runNpm, runProgram, SetupError, tell } from "./project.mjs";

/**
 * The page's chat. Installed as a package it brings 486 MB; its one bundled file is all we serve.
 * To change the version: `npm view botframework-webchat@<version> dist.integrity`.
 */
const VERSION = "4.18.1";
const INTEGRITY =
  "sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==";
const FILES = ["webchat.js", "webchat.js.LICENSE.txt"];

const FOLDER = join(ROOT, "vendor", "botframework-webchat");
const MARK = join(FOLDER, `version-${VERSION}`);

/** Fetches Web Chat from the registry that npm is set up with, unless it is there. */
export function fetchWebChat() {
  if (existsSync(MARK)) return;
  tell(`Fetching Web Chat ${VERSION} (7 MB, once)`);
  const work = mkdtempSync(join(tmpdir(), "web-chat-"));
  try {
    keep(unpack(download(work), work));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function download(work) {
  const name = `botframework-webchat@${VERSION}`;
  const { code, output } = runNpm(["pack", name, "--pack-destination", work, "--loglevel=error"]);
  const archive = readdirSync(work).find((file) => file.endsWith(".tgz"));
  if (code !== 0 || !archive) {
    throw new SetupError(
      `Web Chat could not be fetched:\n${output.trim()}\n`,
      "Check the network, then run the command again.",
    );
  }
  const path = join(work, archive);
  const digest = createHash("sha512").update(readFileSync(path)).digest("base64");
  if (`sha512-${digest}` !== INTEGRITY) {
    throw new SetupError(
      `What the registry gave as ${name} is not what was published (sha512-${digest}).`,
      "Check which registry npm uses: npm config get registry.",
    );
  }
  return path;
}

function unpack(archive, work) {
  const members = FILES.map((file) => `package/dist/${file}`);
  const { code, output } = runProgram("tar", ["-xzf", archive, ...members], { cwd: work });
  if (code !== 0) throw new SetupError(`tar failed: ${output.trim()}`, "Install tar.");
  return join(work, "package", "dist");
}

/** The version's mark comes last: an interrupted set-up begins again. */
function keep(unpacked) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const file of FILES) copyFileSync(join(unpacked, file), join(FOLDER, file));
  const script = readFileSync(join(FOLDER, "webchat.js"));
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: script.length };
  writeFileSync(join(FOLDER, "webchat.js.br"), brotliCompressSync(script, { params }));
  writeFileSync(`${MARK}.new`, "");
  renameSync(`${MARK}.new`, MARK);
}
