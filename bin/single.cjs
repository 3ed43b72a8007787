// The main script of the single file. It runs dist/main.cjs, and what that requires, out of the blob of which it is a part.
const { getRawAsset } = require("node:sea");
const { Script } = require("node:vm");
const { wrap } = require("node:module");

const index = new Set(JSON.parse(text("index.json")));
const modules = new Map();

function load(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const path = `dist/${name}`;
  const cache = `${path}.${process.version}-${process.arch}.cache`;
  const script = new Script(wrap(text(path)), {
    filename: path,
    cachedData: index.has(cache) ? bytes(cache) : undefined,
  });
  const find = (id) => (id.startsWith("./") ? load(id.slice(2)) : require(id));
  script.runInThisContext()(module.exports, find, module, path, "dist");
  return module.exports;
}

function bytes(path) {
  return Buffer.from(getRawAsset(path));
}

function text(path) {
  return bytes(path).toString();
}

load("main.cjs");
