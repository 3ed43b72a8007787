// Keeps what V8 compiled for `bluehart posts`, functions included, for bin/codeCache.js.
const { writeFileSync } = require("node:fs");
const { enableCompileCache } = require("node:module");

if (enableCompileCache === undefined) {
  const { scripts } = require("../bin/codeCache.js");
  process.argv.splice(2, Number.POSITIVE_INFINITY, "posts", "--lang", "all");
  process.on("exit", () => {
    for (const [file, script] of scripts) writeFileSync(file, script.createCachedData());
  });
  require("../dist/main.cjs");
}
