import { MendableError } from "../errors.js";

/** Runs a command line; what a person can mend is one line on stderr and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof MendableError) process.stderr.write(`${error.message}\n`);
    else throw error;
  }
}
