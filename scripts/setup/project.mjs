import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The project's folder, without a slash at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Something that the person at the keyboard can mend: printed as one line. */
export class SetupError extends Error {
  constructor(problem, mend, exitCode = 1) {
    super(problem);
    this.mend = mend;
    this.exitCode = exitCode;
  }
}

/** Says what is being done; on standard error, so that a command's own output stays clean. */
export function tell(line) {
  console.error(`· ${line}`);
}

/**
 * Runs a program in the project's folder.
 *
 * @param options those of spawnSync; `show` lets its output through, to standard error
 * @returns its exit code and its output, and nothing but the code when shown
 */
export function runProgram(program, args, { show = false, ...options } = {}) {
  const result = spawnSync(program, args, {
    cwd: ROOT,
    encoding: "utf8",
    stdio: show ? ["inherit", 2, 2] : "pipe",
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  const output = `${result.stdout ?? ""}${result.stderr ?? ""}`;
  return { code: result.error ? 127 : (result.status ?? 1), stdout: result.stdout ?? "", output };
}

/** Runs npm, wherever this Node has it. */
export function runNpm(args, options) {
  const own = process.env.npm_execpath;
  if (own?.endsWith(".js")) return runProgram(process.execPath, [own, ...args], options);
  const windows = process.platform === "win32";
  return runProgram(windows ? "npm.cmd" : "npm", args, { shell: windows, ...options });
}
