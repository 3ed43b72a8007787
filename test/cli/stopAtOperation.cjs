// Loaded before the program (--require): at the n-th operation that changes a file, STOP_AT, it kills the program, or with REFUSE=1 the
// disk refuses that operation and all that follow it but those that tidy up. With 0 it prints how many there were.
const fs = require("node:fs");

const CHANGING = ["appendFile", "mkdir", "open", "rename", "writeFile", "write", "fsync"];
const TIDYING = ["close", "rm", "unlink"];
const stopAt = Number(process.env.STOP_AT);
const refuses = process.env.REFUSE === "1";
let operations = 0;

for (const name of refuses ? CHANGING : [...CHANGING, ...TIDYING]) {
  const { [name]: operation, [`${name}Sync`]: synchronous } = fs;
  fs[name] = (...parameters) => {
    const error = stop(name, parameters);
    return error === undefined ? operation(...parameters) : process.nextTick(parameters.at(-1), error);
  };
  fs[`${name}Sync`] = (...parameters) => {
    const error = stop(name, parameters);
    if (error === undefined) return synchronous(...parameters);
    throw error;
  };
}
require("node:module").syncBuiltinESMExports();
if (stopAt === 0) process.on("exit", () => process.stdout.write(`operations: ${operations}\n`));

/** Counts an operation; returns the error of a disk that refuses it. */
function stop(name, [path, flags = "r"]) {
  // What is written to the terminal or a pipe is no file.
  if (path === 1 || path === 2) return undefined;
  const reads = flags === "r" || (typeof flags === "number" && (flags & 3) === fs.constants.O_RDONLY);
  if (name === "open" && reads) return undefined;
  operations++;
  if (stopAt === 0 || operations < stopAt) return undefined;
  if (!refuses) process.kill(process.pid, "SIGKILL");
  return Object.assign(new Error("EROFS: read-only file system"), { code: "EROFS", syscall: name });
}
