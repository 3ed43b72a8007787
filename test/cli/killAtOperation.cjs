// Loaded before the program (--require): kills it just before the n-th operation that changes a file, so that a test can stop it at
// any. With 0 it kills nothing and prints how many there were.
const fs = require("node:fs");

const OPERATIONS = [
  "appendFile",
  "close",
  "fsync",
  "mkdir",
  "open",
  "rename",
  "rm",
  "unlink",
  "writeFile",
  "write",
];
const killAt = Number(process.env.KILL_AT);
let operations = 0;

for (const name of OPERATIONS.flatMap((operation) => [operation, `${operation}Sync`])) {
  const operation = fs[name];
  fs[name] = (...parameters) => {
    const reads = name.startsWith("open") && (parameters[1] ?? "r") === "r";
    if (!reads && ++operations === killAt) process.kill(process.pid, "SIGKILL");
    return operation(...parameters);
  };
}
if (killAt === 0) process.on("exit", () => console.log(`operations: ${operations}`));
require("node:module").syncBuiltinESMExports();
