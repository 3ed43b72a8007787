// Makes one file each for Linux and Windows that runs without Node: Node's single executable application, with the program's chunks,
// data, templates, fonts and renderer in its blob. `npm run package` makes both; `npm run package -- linux` one.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import postject from "postject";
import { bundleProgram, collectLicences } from "../bundle.js";
import { downloadWindowsNode, unsigned } from "./node.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: "string", default: "single" },
    "linux-node": { type: "string" },
    "windows-node": { type: "string" },
  },
});
/** What goes into the blob, and what it takes to make one. */
const PROGRAM = join(values.output, "program");
const WORK = join(values.output, "work");

const TARGETS = {
  linux: {
    platform: "linux",
    name: "bluehart",
    node: () => readFileSync(values["linux-node"] ?? process.execPath),
  },
  windows: {
    platform: "win32",
    name: "bluehart.exe",
    node: () =>
      unsigned(
        values["windows-node"] === undefined
          ? downloadWindowsNode(WORK)
          : readFileSync(values["windows-node"]),
      ),
  },
};

await stageProgram();
for (const name of positionals.length > 0 ? positionals : Object.keys(TARGETS)) await make(name);
for (const folder of [PROGRAM, WORK]) rmSync(folder, { recursive: true });

/** The package as the blob has it: with clipboardy and open in the bundle, and what V8 compiled for the system that builds. */
async function stageProgram() {
  for (const folder of [PROGRAM, WORK]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  for (const part of ["package.json", "data", "templates", "dist/drawing"]) {
    cpSync(part, join(PROGRAM, part), { recursive: true });
  }
  const dist = join(PROGRAM, "dist");
  await bundleProgram(dist, []);
  execFileSync(process.execPath, ["build/codeCache.cjs", join(dist, "main.cjs")], {
    stdio: "pipe",
  });
  for (const file of ["precompiled.json", "precompiledPlaces.jsonl"])
    cpSync(join("dist", file), join(dist, file));
}

async function make(target) {
  const { platform, name, node } = TARGETS[target] ?? {};
  if (node === undefined)
    throw new Error(`there is no target ${target}, only ${Object.keys(TARGETS).join(" and ")}`);
  const folder = join(values.output, `${target}-x64`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, node(), { mode: 0o755 });
  // A quarter of Linux' Node is symbols, for debuggers.
  if (platform === "linux") spawnSync("strip", [file], { stdio: "inherit" });
  await postject.inject(file, "NODE_SEA_BLOB", makeBlob(platform), {
    sentinelFuse: "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2",
  });
  writeFileSync(join(folder, "LICENSES.txt"), licences());
  console.log(`${file}  ${(statSync(file).size / 1e6).toFixed(0)} MB`);
}

function makeBlob(platform) {
  const files = readdirSync(PROGRAM, { recursive: true })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => statSync(join(PROGRAM, path)).isFile())
    .filter((path) => platform === process.platform || !path.endsWith(".cache"));
  const index = join(WORK, "index.json");
  writeFileSync(index, JSON.stringify(files));
  const blob = join(WORK, "blob");
  const config = join(WORK, "sea.json");
  const assets = Object.fromEntries(files.map((path) => [path, join(PROGRAM, path)]));
  writeFileSync(
    config,
    JSON.stringify({
      main: relative(".", fileURLToPath(new URL("../../bin/single.cjs", import.meta.url))),
      output: blob,
      disableExperimentalSEAWarning: true,
      assets: { ...assets, "index.json": index },
    }),
  );
  execFileSync(process.execPath, ["--experimental-sea-config", config], {
    stdio: "pipe",
  });
  return readFileSync(blob);
}

function licences() {
  const node = `Node.js ${process.version}, MIT and the licences of its parts:\nhttps://github.com/nodejs/node/blob/${process.version}/LICENSE`;
  return [readFileSync("LICENSE", "utf8"), node, collectLicences()].join(`\n\n${"-".repeat(80)}\n\n`);
}
