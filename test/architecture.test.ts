import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect } from "chai";

/**
 * The house's one direction: each room with those it may import from. A room is a folder of src/,
 * a file that stands there by itself, or dialogs/.
 */
const FOUNDATION = ["clock", "errors", "turn", "markdown"];
const PROGRAMME = [...FOUNDATION, "programme"];
const LANGUAGES = [...PROGRAMME, "languages"];
const UNDERSTANDING = [...LANGUAGES, "understanding"];
const SEARCH = [...UNDERSTANDING, "search"];
const REGISTRATION = [...SEARCH, "registration"];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  clock: [],
  errors: [],
  turn: [],
  markdown: [],
  ops: ["clock", "errors"],
  programme: PROGRAMME,
  languages: LANGUAGES,
  understanding: UNDERSTANDING,
  search: SEARCH,
  registration: REGISTRATION,
  pictures: LANGUAGES,
  dialogs: [...REGISTRATION, "pictures"],
  storage: [...REGISTRATION, "notifications", "ops"],
  notifications: [...REGISTRATION, "ops"],
  channels: [...FOUNDATION, "languages", "ops"],
};
/** These wire, or start what is wired: they may import everything. */
const WIRING = ["app", "main", "cli"];

const BOTBUILDER_ROOMS = /^src\/(channels\/|storage\/bot-state\.ts$)/;
/** Its types cost nothing; its code costs a third of a second and 50 MB, and is loaded by one file. */
const BOTBUILDER_CODE = /^import (?!type )[^;]*from "bot(?:builder|framework)/m;
const BOTBUILDER_LOADER = "src/channels/teams/service-adapter.ts";
const CLOCK_READING = /\bDate\.now\(|\bnew Date\(\)|\bDateTime\.(now|local|utc)\(\)/;

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = ["src", "dialogs"].filter((folder) => existsSync(folder)).flatMap(sourcesUnder);
const byPath = new Map(sources.map((source) => [source.path, source]));

describe("the house", () => {
  it("has imports that run one way", () => {
    const breaches = sources.flatMap(({ path, imports }) =>
      imports
        .filter((target) => isOurs(target) && !mayImport(room(path), room(target)))
        .map(
          (target) =>
            `${path} imports ${target}: "${room(path)}" may import from ${list(room(path))}. ` +
            "Move what both need to the one that stands further left, or hand it over in src/app.ts.",
        ),
    );
    expect(breaches.join("\n")).to.equal("");
  });

  it("knows every room", () => {
    const unknown = new Set(sources.map(({ path }) => room(path)).filter((name) => !isKnown(name)));
    expect(
      [...unknown]
        .map((name) => `"${name}" is new: say in this test what it may import.`)
        .join("\n"),
    ).to.equal("");
  });

  it("keeps botbuilder in the channels, so that its successor can take its place", () => {
    const breaches = sources
      .filter(({ path, imports }) => imports.some(isBotbuilder) && !BOTBUILDER_ROOMS.test(path))
      .map(
        ({ path }) =>
          `${path} imports botbuilder: only src/channels/ and src/storage/bot-state.ts do (others may name the types that those export).`,
      );
    expect(breaches.join("\n")).to.equal("");
  });

  it("loads botbuilder's code in one file, which the web page does without", () => {
    const breaches = sources
      .filter(({ path, text }) => path !== BOTBUILDER_LOADER && BOTBUILDER_CODE.test(text))
      .map(({ path }) => `${path} loads botbuilder: import its types only, with "import type".`);
    expect(breaches.join("\n")).to.equal("");
    const loaded = sources.filter(({ text }) =>
      /^import (?!type )[^;]*\/service-adapter\.js"/m.test(text),
    );
    expect(loaded.map(({ path }) => path)).to.be.empty;
  });

  it("reads the clock in one place", () => {
    const breaches = sources
      .filter(
        ({ path, text }) => path !== "src/clock.ts" && CLOCK_READING.test(withoutComments(text)),
      )
      .map(({ path }) => `${path} reads the clock: take the moment as an argument instead.`);
    expect(breaches.join("\n")).to.equal("");
  });

  it("has no circles of imports", () => {
    const breaches = circles().map(
      (circle) => `${circle.join(" → ")}: move what they share to a file of its own.`,
    );
    expect(breaches.join("\n")).to.equal("");
  });
});

function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => {
      const path = join(folder, name).replaceAll("\\", "/");
      const text = readFileSync(path, "utf8");
      return { path, text, imports: importsOf(path, text) };
    });
}

/** What a file imports: ours as paths from the project's folder, others by their names. */
function importsOf(path: string, text: string): readonly string[] {
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)"([^"]+)"/gm);
  return [...found].map(([, target = ""]) => {
    if (!target.startsWith(".")) return target;
    const ours = relative(".", join(dirname(path), target)).replaceAll("\\", "/");
    return ours.replace(/\.js$/, ".ts");
  });
}

function room(path: string): string {
  const [top = "", name = ""] = path.split("/");
  return top === "dialogs" ? top : name.replace(/\.ts$/, "");
}

function isOurs(target: string): boolean {
  return target.startsWith("src/") || target.startsWith("dialogs/");
}

function isKnown(name: string): boolean {
  return WIRING.includes(name) || name in MAY_IMPORT;
}

function isBotbuilder(target: string): boolean {
  return /^(botbuilder|botframework)/.test(target);
}

function mayImport(from: string, to: string): boolean {
  return WIRING.includes(from) || from === to || MAY_IMPORT[from]?.includes(to) === true;
}

function list(name: string): string {
  return MAY_IMPORT[name]?.join(", ") || "no room";
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}

/** Every circle once, found by walking on from each file until one is met again. */
function circles(): readonly (readonly string[])[] {
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push([...trail.slice(start), path]);
      return;
    }
    if (done.has(path)) return;
    for (const target of byPath.get(path)?.imports ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) walk(path, []);
  return found;
}
