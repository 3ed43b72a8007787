// Loaded before the program (--require): before the n-th operation that changes a file, STOP_AT, it kills the program; with
// SIGNAL=SIGTERM it sends that signal once the operation is done; with REFUSE=1 the disk refuses that operation and all that follow it
// but those that tidy up. With 0 it prints how many there were.
const fs = require("node:fs");

const CHANGING = ["appendFile", "mkdir", "open", "rename", "writeFile", "write", "fsync"];
const TIDYING = ["close", "rm", "unlink"];
const stopAt = Number(process.env.STOP_AT);
const signal = process.env.SIGNAL;
const refuses = process.env.REFUSE === "1";
let operations = 0;

for (const name of refuses ? CHANGING : [...CHANGING, ...TIDYING]) {
  const { [name]: operation, [`${name}Sync`]: synchronous } = fs;
  fs[name] = (...parameters) => {
    const isReached = count(name, parameters);
    const done = parameters.pop();
    if (isReached && refuses) return process.nextTick(done, refusal(name));
    return operation(...parameters, (...results) => {
      if (isReached) send();
      done(...results);
    });
  };
  fs[`${name}Sync`] = (...parameters) => {
    const isReached = count(name, parameters);
    if (isReached && refuses) throw refusal(name);
    const result = synchronous(...parameters);
    if (isReached) send();
    return result;
  };
}
require("node:module").syncBuiltinESMExports();
if (stopAt === 0) process.on("exit", () => process.stdout.write(`operations: ${operations}\n`));

/** Counts an operation. Returns whether it is one to stop at: of signals only one is sent. */
function count(name, [path, flags = "r"]) {
  // What is written to the terminal or a pipe is no file.
  if (path === 1 || path === 2) return false;
  const reads = flags === "r" || (typeof flags === "number" && (flags & 3) === fs.constants.O_RDONLY);
  if (name === "open" && reads) return false;
  operations++;
  if (stopAt === 0 || operations < stopAt) return false;
  if (refuses) return true;
  if (signal === undefined) process.kill(process.pid, "SIGKILL");
  return operations === stopAt;
}

function send() {
  process.kill(process.pid, signal);
}

function refusal(name) {
  return Object.assign(new Error("EROFS: read-only file system"), { code: "EROFS", syscall: name });
}
