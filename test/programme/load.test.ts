import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { MendableError } from "../../src/errors.js";
import { loadProgramme } from "../../src/programme/load.js";
import { Programme } from "../../src/programme/programme.js";
import { watchProgramme } from "../../src/programme/watch.js";
import { anEvent } from "./an-event.js";
import { gazetteer } from "./gazetteer-of-the-area.js";

const json = (...ids: string[]) =>
  JSON.stringify(
    Programme.of(
      "Test",
      ids.map((id) => anEvent({ id, title: id })),
    ).toFile(),
  );

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "none";
  } catch (error) {
    return error instanceof MendableError ? error.code : String(error);
  }
}

describe("loading a programme", () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const write = (name: string, text: string) => {
    writeFileSync(file(name), text);
    return file(name);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "programme-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("reads several files, patterns included, as one programme", async () => {
    write("a.json", json("a1", "a2"));
    write("b.json", json("b1", "a1"));
    const { programme, sources, duplicates } = await loadProgramme(
      `${file("*.json")}, ${file("a.json")}`,
      gazetteer,
    );
    expect(programme.events.map(({ id }) => id)).to.deep.equal(["a1", "a2", "b1"]);
    expect(programme.name).to.equal("Test");
    expect(sources).to.have.length(2);
    expect(duplicates).to.have.length(1);
  });

  it("leaves a malformed entry out and names its place; strict, it fails", async () => {
    const [good, bad] = [anEvent({ id: "good" }), { ...anEvent(), sessions: [{ start: "9h" }] }];
    const text = JSON.stringify({ programme: { name: "T" }, events: [bad, good, 7] }, null, 1);
    const path = write("a.json", text);
    const { programme, unread } = await loadProgramme(path, gazetteer);
    expect(programme.events).to.deep.equal([good]);
    expect(unread.map(({ place }) => place)).to.deep.equal([
      `${path}, events[0] (line 6)`,
      `${path}, events[2] (line ${text.split("\n").indexOf("  7") + 1})`,
    ]);
    expect(unread[0]?.why).to.match(/^sessions.0.start/);
    expect(await codeOf(loadProgramme(path, gazetteer, { strict: true }))).to.equal(
      "programme-invalid",
    );
  });

  it("applies the corrections beside a file, unless it is for an import", async () => {
    const path = write("a.json", json("a1"));
    write("a.corrections.yaml", "- event: a1\n  reason: moved\n  set: { town: Loos }\n");
    const corrected = await loadProgramme(path, gazetteer);
    expect(corrected.programme.event("a1")?.town).to.equal("Loos");
    expect(corrected.corrected.map(({ reason }) => reason)).to.deep.equal(["moved"]);
    const plain = await loadProgramme(path, gazetteer, { corrections: false });
    expect(plain.programme.event("a1")?.town).to.equal(undefined);
  });

  const WRONG: [what: string, setting: (folder: string) => string, code: string][] = [
    ["a file that is not there", (at) => join(at, "none.json"), "programme-unreadable"],
    ["a folder", (at) => at, "programme-unreadable"],
    ["a pattern without a match", (at) => join(at, "*.ics"), "programme-unreadable"],
    ["a file of another format", (at) => join(at, "a.docx"), "programme-format-unknown"],
    ["a file without an event", (at) => join(at, "empty.json"), "programme-invalid"],
    ["a cut file", (at) => join(at, "cut.json"), "programme-invalid"],
    ["a brochure without a year", (at) => join(at, "a.txt"), "programme-year-unknown"],
    ["an address where nobody is", () => "http://127.0.0.1:9/a.json", "programme-unreadable"],
  ];
  for (const [what, setting, code] of WRONG) {
    it(`says how to mend ${what}`, async () => {
      for (const name of ["a.docx", "a.txt"]) write(name, "Samedi 04 novembre\n");
      write("empty.json", '{"programme":{},"events":[]}');
      write("cut.json", json("a1").slice(0, 150));
      const load = loadProgramme(setting(folder), gazetteer, { copies: file("copies") });
      expect(await codeOf(load)).to.equal(code);
    });
  }

  describe("from the web", () => {
    let server: Server;
    let answer: RequestListener;
    const asked: (string | undefined)[] = [];
    // Not chained: restify, loaded by other tests, makes setHeader and writeHead return nothing.
    const tagged =
      (tag: string, body: string): RequestListener =>
      (_, response) => {
        response.setHeader("etag", tag);
        response.end(body);
      };
    const bare =
      (status: number): RequestListener =>
      (_, response) => {
        response.statusCode = status;
        response.end();
      };
    const url = () => {
      const address = server.address();
      return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/a.json?key=1`;
    };
    const load = () => loadProgramme(url(), gazetteer, { copies: file("copies") });
    beforeEach(async () => {
      asked.length = 0;
      server = createServer((request, response) => {
        asked.push(request.headers["if-none-match"]);
        answer(request, response);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    });
    afterEach(() => server.close());

    it("asks for news only, and uses the last good copy when the source fails", async () => {
      answer = tagged('"1"', json("a1"));
      expect((await load()).programme.events).to.have.length(1);
      answer = bare(304);
      expect((await load()).unread).to.deep.equal([]);
      answer = bare(500);
      const failing = await load();
      expect(failing.programme.events.map(({ id }) => id)).to.deep.equal(["a1"]);
      expect(failing.unread[0]?.why).to.include("500");
      answer = tagged('"2"', "{}");
      const broken = await load();
      expect(broken.programme.events.map(({ id }) => id)).to.deep.equal(["a1"]);
      expect(broken.unread[0]?.why).to.include("last good copy");
      expect(asked).to.deep.equal([undefined, '"1"', '"1"', '"1"']);
    });
  });

  describe("and watching it", () => {
    it("takes up a changed file, keeps the good one when a new one is bad", async () => {
      const path = write("a.json", json("a1"));
      const problems: unknown[] = [];
      const source = await watchProgramme(path, gazetteer, {
        onProblem: (problem) => problems.push(problem),
      });
      const changed = new Promise<Programme>((resolve) => source.onChange(resolve));
      const before = source.current();
      write("new", json("a1", "a2"));
      copyFileSync(file("new"), path);
      expect((await changed).events).to.have.length(2);
      expect(source.current().events).to.have.length(2);
      expect(before.events).to.have.length(1);
      write("a.json", "{");
      await source.reload();
      expect(problems).to.have.length.above(0);
      expect(source.current().events).to.have.length(2);
      source.close();
    });

    it("reads again on SIGHUP, and tells nobody when nothing changed", async () => {
      const path = write("a.json", json("a1"));
      let loads = 0;
      let changes = 0;
      let loadedAgain: () => void = () => {};
      const again = new Promise<void>((resolve) => {
        loadedAgain = resolve;
      });
      const source = await watchProgramme(path, gazetteer, {
        onLoaded: () => {
          loads++;
          if (loads === 2) loadedAgain();
        },
      });
      source.onChange(() => changes++);
      process.emit("SIGHUP");
      await again;
      expect(changes).to.equal(0);
      source.close();
      expect(process.listenerCount("SIGHUP")).to.equal(0);
    });
  });
});
