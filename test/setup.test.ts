import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { expect } from "chai";

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

function isOneLine(text: string): boolean {
  return text.trimEnd().split("\n").length === 1;
}

describe("set-up", function () {
  this.timeout(30_000);
  const folder = mkdtempSync(join(tmpdir(), "setup-"));
  const here = { DATABASE: join(folder, "bot.sqlite") };

  after(() => rmSync(folder, { recursive: true }));

  it("says which Node it needs to one that is too old", () => {
    const pretend =
      "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.0'})";
    const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(engines.node).to.equal(">=20.19.0");
    const { code, out, err } = run(["--import", pretend, "scripts/setup.mjs", "start"]);
    expect(err).to.match(/^Node 20\.19 or newer is needed, this is 18\.20\.0: /);
    expect(isOneLine(err)).to.equal(true);
    expect({ code, out }).to.deep.equal({ code: 1, out: "" });
  });

  it("says what it can do when it is asked for something else", () => {
    const { code, err } = run(["scripts/setup.mjs", "constructor"]);
    expect(err).to.contain("start, test, run, browser");
    expect(code).to.equal(1);
  });

  it("runs a command with clean output, and refuses one that is not there", () => {
    const { code, err } = run(["scripts/setup.mjs", "run", "../main"]);
    expect(err.split("\n").at(-2)).to.contain("There is no command ../main.");
    expect(code).to.equal(1);
  });

  it("gives one line and exit code 1 for a bad setting", () => {
    const { code, err } = run(["build/src/main.js"], { PORT: "99999" });
    expect(err).to.contain("PORT").and.contain("[bad-setting]");
    expect(isOneLine(err)).to.equal(true);
    expect(code).to.equal(1);
  });

  it("gives one line and exit code 1 for an unreadable programme", () => {
    const { code, err } = run(["build/src/main.js"], { ...here, PROGRAMME: "nowhere.json" });
    expect(err).to.contain("nowhere.json");
    expect(isOneLine(err)).to.equal(true);
    expect(code).to.equal(1);
  });

  it("gives one line and exit code 1 for a busy port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const bound = other.address();
    const port = typeof bound === "object" && bound ? String(bound.port) : "";
    const { code, err } = run(["build/src/main.js"], { ...here, PORT: port });
    other.close();
    expect(err).to.contain(`Port ${port} is taken`).and.contain("[port-busy]");
    expect(isOneLine(err)).to.equal(true);
    expect(code).to.equal(1);
  });

  it("starts, says where, and ends in good order when told to", async () => {
    const server = spawn(process.execPath, ["build/src/main.js"], {
      env: { ...process.env, ...here, PORT: "0" },
    });
    const exited = once(server, "exit");
    let said = "";
    for await (const chunk of server.stdout) {
      said += chunk;
      if (said.includes("Open http://localhost:")) break;
    }
    server.kill("SIGTERM");
    expect((await exited)[0]).to.equal(0);
  });

  it("takes no Web Chat but the one that was published", async () => {
    mkdirSync(join(folder, "scripts"));
    cpSync("scripts/setup", join(folder, "scripts", "setup"), { recursive: true });
    writeFileSync(join(folder, "package.json"), "{}");
    const registry = await fakeRegistry();
    const fetching = pathToFileURL(resolve(folder, "scripts/setup/web-chat.mjs")).href;
    const child = spawn(
      process.execPath,
      ["--input-type=module", "-e", `(await import(${JSON.stringify(fetching)})).fetchWebChat()`],
      {
        env: {
          ...process.env,
          npm_config_registry: registry.address,
          npm_config_cache: join(folder, "cache"),
        },
      },
    );
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    const [code] = await once(child, "exit");
    registry.close();
    expect(err).to.contain("is not what was published");
    expect(code).to.equal(1);
  });
});

/** A registry whose botframework-webchat is something else, well signed by itself. */
async function fakeRegistry() {
  const tarball = gzipSync(Buffer.alloc(1024));
  const server = createServer((request, response) => {
    if (request.url?.endsWith(".tgz")) return response.end(tarball);
    const integrity = `sha512-${createHash("sha512").update(tarball).digest("base64")}`;
    const dist = { tarball: `${address}/webchat.tgz`, integrity };
    const version = { name: "botframework-webchat", version: "4.18.1", dist };
    return response.end(
      JSON.stringify({
        name: version.name,
        "dist-tags": { latest: "4.18.1" },
        versions: { "4.18.1": version },
      }),
    );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`;
  return { address, close: () => server.close() };
}
