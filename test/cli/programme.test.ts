import { execFile } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function programme(...given: string[]): Promise<Run> {
  const env = { ...process.env, PROGRAMME: "data/programme/mel-2017.json" };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["build/src/cli/programme.js", ...given],
      { env, maxBuffer: 10_000_000 },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe("npm run programme", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "programme-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  it("imports the brochure to what is checked in", async () => {
    const to = join(folder, "mel-2017.json");
    const { code } = await programme("import", "data/programme/mel-2017.txt", "--to", to);
    expect(code).to.equal(0);
    expect(readFileSync(to, "utf8")).to.equal(readFileSync("data/programme/mel-2017.json", "utf8"));
  });

  it("exports as JSON what is loaded", async () => {
    const { out } = await programme("export", "--json");
    expect(JSON.parse(out)).to.deep.equal(
      JSON.parse(readFileSync("data/programme/mel-2017.json", "utf8")),
    );
  });

  it("checks: every doubt with its line, and exit code 1 when strict", async () => {
    const [lenient, strict] = await Promise.all([
      programme("check"),
      programme("check", "--strict"),
    ]);
    expect(lenient.out).to.match(/line 735, sessions: a very long day; probably 17:30/);
    expect(lenient.code).to.equal(0);
    expect(strict.code).to.equal(1);
    expect(strict.out).to.equal(lenient.out);
  });

  it("shows corrections, and what would change", async () => {
    const path = join(folder, "next.json");
    copyFileSync("data/programme/mel-2017.json", path);
    writeFileSync(
      join(folder, "next.corrections.yaml"),
      "- event: 2017-11-21-ess-et-numerique\n  reason: rang\n  set: { capacity: 40 }\n",
    );
    const check = await programme("check", path);
    expect(check.out).to.include("line 1, 2017-11-21-ess-et-numerique: capacity (rang)");
    const { out } = await programme("check", path, "--diff");
    expect(out).to.equal(
      "~ 2017-11-21-ess-et-numerique: ESS ET NUMÉRIQUE\n    capacity: nothing → 40\n0 added, 1 changed, 0 removed.\n",
    );
  });

  for (const given of [[], ["dance"], ["check", "--nonsense"], ["check", "none.json"]]) {
    it(`says in a line how to mend “${given.join(" ")}”`, async () => {
      const { code, err } = await programme(...given);
      expect(code).to.equal(2);
      expect(err.trim().split("\n")).to.have.length(1);
    });
  }
});
