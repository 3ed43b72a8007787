#!/usr/bin/env node
const { enableCompileCache } = require("node:module");
// Node 22 and later keep what they compiled (in the system's folder for temporary files) for the next start.
if (enableCompileCache) enableCompileCache();
else require("./codeCache.js");
require("../dist/main.cjs");
