// Lets Node 20 start with what the build compiled. V8 refuses what another version or other flags made, and then compiles as
// usual; a file's name says for which version and processor it was made.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname } = require("node:path");
const { constants, Script } = require("node:vm");

// Node 20 calls the option below experimental at the first import(); it has stayed since, and users need not know.
const { emitWarning } = process;
process.emitWarning = (warning, ...others) => {
  if (!String(warning).includes("USE_MAIN_CONTEXT_DEFAULT_LOADER"))
    emitWarning.call(process, warning, ...others);
};

/** The scripts that were loaded, by the file for what V8 compiled of them. */
exports.scripts = new Map();

Module._extensions[".cjs"] = (module, filename) => {
  const cache = `${filename}.${process.version}-${process.arch}.cache`;
  const script = new Script(Module.wrap(readFileSync(filename, "utf8")), {
    filename,
    cachedData: readIfThere(cache),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  exports.scripts.set(cache, script);
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, module.require.bind(module), module, filename, dirname(filename));
};

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
