// Bundles src/ into dist/: one small entry for the program, one for the API, and a chunk for what each command
// loads on its own. clipboardy and open stay outside, because they ship executables that they look for next to themselves.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

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
    onLoad({ filter: /.*/, namespace: "empty" }, () => ({ contents: "export {}" }));
    // Node builds a list of all exports of a built-in module that is imported, which takes a millisecond each.
    onResolve({ filter: BUILT_IN }, ({ path }) => ({ path: path.replace(/^node:/, ""), namespace: "node" }));
    onLoad({ filter: /.*/, namespace: "node" }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)})`,
    }));
  },
};

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
  entryPoints: { main: "src/cli/main.ts" },
  splitting: true,
  // Next to the entries, not in a folder of their own: src/builtIn.ts counts on it.
  chunkNames: "[name]-[hash]",
});
const api = await build({ ...common, entryPoints: { index: "src/index.ts" } });
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", collectLicences([program, api]));

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
