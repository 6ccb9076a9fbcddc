import { MendableError } from "../errors.js";

/** Runs a command line; what a person can mend is one line on stderr and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof MendableError || isMistyped(error)) {
      process.stderr.write(`${error.message}\n`);
    } else throw error;
  }
}

/** An option that the command does not have: Node says which, and how to write it. */
function isMistyped(error: unknown): error is Error {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
}
