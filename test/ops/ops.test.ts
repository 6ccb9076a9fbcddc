import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { checkHealth } from "../../src/ops/health.js";
import { createLimit } from "../../src/ops/limits.js";
import { describeError } from "../../src/ops/log.js";
import { readSecret } from "../../src/ops/secret.js";

describe("limits", () => {
  it("let so many through for each key, then say how long to wait", async () => {
    const limit = createLimit(2);
    const waits = [];
    for (const key of ["a", "a", "b", "a"]) waits.push(await limit.secondsToWait(key));
    expect(waits.slice(0, 3)).to.deep.equal([undefined, undefined, undefined]);
    expect(waits[3]).to.be.within(1, 60);
  });

  it("let all through when there is none", async () => {
    const limit = createLimit(0);
    const waits = await Promise.all(Array.from({ length: 100 }, () => limit.secondsToWait("a")));
    expect(new Set(waits)).to.deep.equal(new Set([undefined]));
  });
});

describe("the health", () => {
  it("is good when every check passes, and names the one that does not", async () => {
    const good = async () => true;
    const bad = () => Promise.reject(new Error("why"));
    expect(await checkHealth({ good })).to.deep.equal({
      well: true,
      checks: { good: "ok" },
      figures: {},
    });
    expect(await checkHealth({ good, bad })).to.deep.equal({
      well: false,
      checks: { good: "ok", bad: "failed" },
      figures: {},
    });
  });

  it("tells figures, and is good without one that cannot be told", async () => {
    const three = async () => 3;
    const bad = () => Promise.reject(new Error("why"));
    expect(await checkHealth({}, { three, bad })).to.deep.equal({
      well: true,
      checks: {},
      figures: { three: 3 },
    });
  });
});

describe("the secret", () => {
  it("is the setting's, else made once and kept where only the owner can read", () => {
    const folder = mkdtempSync(join(tmpdir(), "secret-"));
    const file = join(folder, "var", "secret");
    expect(readSecret("given", file)).to.equal("given");
    const made = readSecret(undefined, file);
    expect(made).to.have.length.above(32);
    expect(readSecret(undefined, file)).to.equal(made);
    expect(statSync(file).mode & 0o077).to.equal(0);
    rmSync(folder, { recursive: true });
  });
});

describe("what is logged of an error", () => {
  it("is its first line and where it happened", () => {
    const described = describeError(new TypeError("broken\nsecond line"));
    expect(described.error).to.equal("TypeError: broken");
    expect(described.at).to.match(/^at .*ops\.test/);
  });

  it("is only its kind when it is no error, since it might be what a person wrote", () => {
    expect(describeError("camille@example.org")).to.deep.equal({ error: "string" });
  });
});
