// Keeps what V8 compiled for `bluehart posts`, functions included, for bin/codeCache.js; of the program that the call names.
const { writeFileSync } = require("node:fs");
const { enableCompileCache } = require("node:module");
const { resolve } = require("node:path");

if (enableCompileCache === undefined) {
  const { scripts } = require("../bin/codeCache.js");
  const main = resolve(process.argv[2]);
  process.argv.splice(2, Number.POSITIVE_INFINITY, "posts", "--lang", "all");
  process.on("exit", () => {
    for (const [file, script] of scripts) writeFileSync(file, script.createCachedData());
  });
  require(main);
}
