/**
 * What every npm script calls first, so that one command is enough on a fresh machine:
 *
 *   node scripts/setup.mjs start          install, build, fetch Web Chat, serve
 *   node scripts/setup.mjs test           the same, then lint and every test
 *   node scripts/setup.mjs run <cli> …    the same as far as needed, then src/cli/<cli>.ts
 *   node scripts/setup.mjs browser        print the path of a browser for the tests
 *
 * It says something (on standard error) only when there is something to do. This file must be
 * readable by any Node from 12 on, to say that it is too old: what it does is in `setup/`.
 */
const needed = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Node ${needed.join(".")} or newer is needed, this is ${process.versions.node}: install one from https://nodejs.org.`,
  );
  process.exit(1);
} else {
  import("./setup/commands.mjs")
    .then((commands) => commands.run(process.argv.slice(2)))
    .catch((error) => {
      console.error(error.mend ? `${error.message} ${error.mend}` : error);
      process.exit(error.exitCode || 1);
    });
}
