#!/usr/bin/env node
// Node 22 and later keep what they compiled (in the system's folder for temporary files) for the next start.
require("node:module").enableCompileCache?.();
require("../dist/main.cjs");
