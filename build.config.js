// Bundles src/ into dist/, in two steps. esbuild makes chunks, one for what each command loads on its own; rolldown puts
// those that every start needs into one file each, as CommonJS, because Node takes a third of a millisecond for every file
// and several for its loader of ES modules. The API stays an ES module. clipboardy and open stay outside, because they ship
// executables that they look for next to themselves.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { rolldown } from "rolldown";
import { bundlePage } from "./build/page.js";

const BUILT_IN = new RegExp(`^(node:)?(${builtinModules.join("|")})$`);
const file = (specifier) => fileURLToPath(import.meta.resolve(specifier));

const replaced = {
  name: "replaced",
  setup({ onResolve, onLoad }) {
    // twitter-text imports core-js 2 for what every supported Node has, and `punycode`, a name that resolves to
    // Node's deprecated built-in and prints a warning from Node 21 on: leave the one out, take the other from npm.
    onResolve({ filter: /^core-js\// }, () => ({ path: "nothing", namespace: "empty" }));
    onResolve({ filter: /^punycode$/ }, () => ({ path: file("punycode/punycode.es6.js") }));
    // commander loads it for subcommands that are programs of their own, which bluehart has none of.
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes("commander") ? { path: "nothing", namespace: "empty" } : undefined,
    );
    // The same code as the one for Node, as ES modules, of which what is not used can be left out.
    onResolve({ filter: /^yaml$/ }, () => ({
      path: file("yaml").replace(/dist.index\.js$/, "browser/index.js"),
    }));
    // The parts of the web page, as text.
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace(/\?raw$/, "")),
      namespace: "raw",
    }));
    onLoad({ filter: /.*/, namespace: "raw" }, async ({ path }) => {
      const loader = extname(path).slice(1);
      const { code } = await transform(readFileSync(path, "utf8"), {
        loader,
        minify: true,
        target: "es2020",
      });
      return { contents: code.trim(), loader: "text" };
    });
    onResolve({ filter: /^kit-page-script$/ }, ({ path }) => ({ path, namespace: "page" }));
    onLoad({ filter: /.*/, namespace: "page" }, async () => ({
      contents: await bundlePage(),
      loader: "text",
    }));
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export {}" }));
    // Node builds a list of all exports of a built-in module that is imported, which takes a millisecond each.
    onResolve({ filter: BUILT_IN }, ({ path, kind }) => ({
      path: path.replace(/^node:/, ""),
      namespace: kind === "require-call" ? "required" : "imported",
    }));
    onLoad({ filter: /.*/, namespace: "required" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }));
    onLoad({ filter: /.*/, namespace: "imported" }, ({ path }) => ({ contents: exportsOf(path) }));
  },
};

const CHUNKS = "dist-chunks";

rmSync("dist", { recursive: true, force: true });
const common = {
  outdir: "dist",
  bundle: true,
  minify: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  mainFields: ["module", "main"],
  external: ["clipboardy", "open"],
  // write-file-atomic names its temporary files after it.
  define: { __filename: "import.meta.filename" },
  plugins: [replaced],
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};
const program = await build({
  ...common,
  outdir: CHUNKS,
  entryPoints: { main: "src/cli/main.ts" },
  splitting: true,
  chunkNames: "[name]-[hash]",
});
await mergeChunks();
const api = await build({ ...common, entryPoints: { index: "src/index.ts" } });
await storeFiles();
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", collectLicences([program, api]));

/** Puts together what the help needs, and what every command that shows posts needs beyond it. */
async function mergeChunks() {
  const name = readdirSync(CHUNKS).find((file) => /^posts-/.test(file));
  const start = importedBy(resolve(CHUNKS, "main.js"));
  const posts = importedBy(resolve(CHUNKS, name));
  const bundle = await rolldown({
    input: { main: `${CHUNKS}/main.js` },
    platform: "node",
    external: [/^(?!\.|\/)/],
    treeshake: false,
    preserveEntrySignatures: false,
  });
  await bundle.write({
    dir: "dist",
    format: "cjs",
    minify: true,
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: "start", test: (id) => start.has(id) && !id.endsWith("main.js"), priority: 2 },
        { name: "core", test: (id) => posts.has(id), priority: 1 },
      ],
    },
  });
  rmSync(CHUNKS, { recursive: true });
}

/** The files that a file imports when it is loaded, and those that these import. */
function importedBy(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
    importedBy(resolve(CHUNKS, path), seen);
  }
  return seen;
}

/** A module with the exports of one of Node's, of which those that nobody imports are left out. */
function exportsOf(name) {
  const lines = Object.keys(process.getBuiltinModule(name))
    .filter((key) => /^[a-z_$][\w$]*$/i.test(key) && key !== "default")
    .map((key) => `const _${key} = /* @__PURE__ */ (() => all.${key})();\nexport { _${key} as ${key} };`);
  return [
    `const all = process.getBuiltinModule(${JSON.stringify(name)});`,
    "export default all;",
    ...lines,
  ].join("\n");
}

/** Parses and validates the files that come with the program, which would take most of the time of every start. */
async function storeFiles() {
  await build({
    ...common,
    outdir: undefined,
    outfile: "dist/precompile.js",
    entryPoints: ["build/precompile.ts"],
  });
  const { precompile } = await import("./dist/precompile.js");
  const { precompiled, places } = precompile();
  writeFileSync("dist/precompiled.json", JSON.stringify(precompiled));
  writeFileSync("dist/precompiledPlaces.json", JSON.stringify(places));
  rmSync("dist/precompile.js");
}

/** The licences of the packages whose code is in the bundles, which ask to go where it goes. */
function collectLicences(results) {
  const inputs = results.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const folders = new Set(
    inputs.map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(Boolean),
  );
  const texts = [...folders].sort().map((folder) => {
    const {
      name,
      version,
      license = "licence below",
    } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e([.-]|$)/i.test(entry));
    return `${name} ${version}, ${license}\n\n${file === undefined ? "" : readFileSync(`${folder}/${file}`, "utf8").trim()}`;
  });
  return `${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
