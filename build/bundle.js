// Bundles src/ into dist/ with rolldown, straight from the TypeScript sources. The program becomes CommonJS, because Node's loader
// of ES modules takes some 20 ms longer, and few files, because each takes a third of a millisecond: one for what every start
// needs, one for what every command that shows posts needs beyond it, and one for each part that a command loads for itself.
// The API stays an ES module.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transform as minifyCss } from "lightningcss";
import { rolldown } from "rolldown";

const source = (path) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** What each module imports when it is loaded, by path; known once a bundle is built. */
const imported = new Map();

/** commander loads it for subcommands that are programs of their own, of which bluehart has none. */
const isUnused = (id, importer = "") => id === "node:child_process" && importer.includes("commander");

const replaced = {
  name: "replaced",
  resolveId(id, importer = "") {
    if (isUnused(id, importer)) return "\0empty";
    // 300 kB of tables of old encodings; what it gets is decoded already, and what it writes is UTF-8.
    if (id === "encoding" && importer.includes("gettext-parser")) return "\0empty";
    // The same code as for Node, as ES modules, whose unused parts can be dropped.
    const yaml = fileURLToPath(import.meta.resolve("yaml"));
    return id === "yaml" ? yaml.replace(/dist.index\.js$/, "browser/index.js") : undefined;
  },
  load: (id) => (id === "\0empty" ? "export default {}" : undefined),
  buildEnd() {
    for (const id of this.getModuleIds()) imported.set(id, this.getModuleInfo(id)?.importedIds ?? []);
  },
};

/** Answers an import that ends in `?style` or `?script` with a style sheet as text, or with a program's scripts in their order. */
export const asText = {
  name: "as text",
  enforce: "pre", // for vitest, which would open the file itself
  resolveId(id, importer = "") {
    const [, path, how] = /^(.*)\?(style|script)$/.exec(id) ?? [];
    return id === SHARED ? id : path && `\0${how}:${resolve(importer, "..", path)}\0`;
  },
  async load(id) {
    const js = (code) => ({ code, moduleType: "js" });
    if (id === SHARED) return js(`export default ${JSON.stringify((await pages()).shared)}`);
    const [, how, path] = /^\0(style|script):(.*)\0$/.exec(id) ?? [];
    if (path === undefined) return undefined;
    if (how === "style") {
      const { code } = minifyCss({ filename: path, code: readFileSync(path), minify: true });
      return js(`export default ${JSON.stringify(code.toString())}`);
    }
    const page = Object.keys(programs).find((name) => programs[name] === path);
    if (page === undefined) return js(`export default [${JSON.stringify(await bundleWords(path))}]`);
    const own = JSON.stringify((await pages())[page]);
    return js(`import shared from ${JSON.stringify(SHARED)}; export default [shared, ${own}]`);
  },
};

/** The programs of web pages. What both use is a script of its own, from which the editor makes kits as well. */
const programs = { kit: source("page/kit/main.tsx"), editor: source("page/editor/main.tsx") };
const SHARED = "\0shared";

/** Lets a page's program take its words from scripts of their own, of which a page has those of its languages. */
const wordsApart = {
  name: "words apart",
  load(id) {
    const [, kind = "kit", language] = /core.i18n.(?:.*?(\w+).)?(nl|fr|de|en)\.ts$/.exec(id) ?? [];
    return language && { code: `export const ${language} = words.${language}?.${kind}`, moduleType: "js" };
  },
};

async function bundleForPages(input, plugins, format) {
  const options = { platform: "browser", treeshake: { moduleSideEffects: false }, plugins, input };
  const build = await rolldown({ ...options, transform: { target: "es2022" } });
  const { output } = await build.generate({ format, minify: true, comments: false });
  await build.close();
  return output;
}

async function bundleWords(input) {
  const [{ code }] = await bundleForPages(input, [], "iife");
  return inElement(code);
}

let bundled;
/** The scripts of the pages: `shared`, and one for each program. They are bundled once. */
function pages() {
  bundled ??= bundleForPages(programs, [wordsApart, replaced], "es").then((output) =>
    Object.fromEntries(
      output.map(({ isEntry, name, code }) => [isEntry ? name : "shared", inElement(toScript(code))]),
    ),
  );
  return bundled;
}

/** A module as a script, because a page that is one file has no address to import from. What it exports is in the global `shared`. */
function toScript(code) {
  const [, imports = "", body = "", exports = ""] =
    /^(?:import\{([^}]*)\}from"\.\/[^"]*";)?([\s\S]*?)(?:export\{([^}]*)\};?)?\s*$/.exec(code) ?? [];
  if (/(?:^|;)(?:import|export)[{"*]/.test(body)) throw new Error("the bundler writes modules otherwise");
  if (exports === "") return `(()=>{const{${imports.replaceAll(" as ", ":")}}=shared;${body}})()`;
  return `var shared=(()=>{${body}return{${exports.replace(/([\w$]+) as ([\w$]+)/g, "$2:$1")}}})()`;
}

/** A script as it may stand in an element, which nothing in it may end, nor a browser change. Texts and expressions of every kind know these escapes. */
function inElement(code) {
  return code
    .trim()
    .replaceAll("</script", "<\\/script")
    .replaceAll("<!--", "\\x3c!--")
    .replaceAll("\0", "\\x00")
    .replaceAll("\r", "\\r");
}

function reachable(id, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of imported.get(id) ?? []) reachable(next, seen);
  return seen;
}

/** What the words of every language need, so that a language is loaded without the posts. */
const ALL_WORDS = /core.i18n.(?:pictureWords|findings.some)\.ts$|cli.languages.UiWords\.ts$/;

/** Whether an entry needs a module as soon as it is loaded. */
const neededBy = (path) => (id) => reachable(source(path)).has(id);

/** They ship executables that they look for next to themselves. */
const INSTALLED = ["clipboardy", "open"];

const options = {
  platform: "node",
  plugins: [replaced, asText],
  external: (id, importer) => isBuiltin(id) && !isUnused(id, importer),
  transform: { target: "node20.19" },
};

async function bundle(input, output, more) {
  const build = await rolldown({ ...options, ...more, input });
  await build.write({ dir: "dist", minify: true, comments: false, ...output });
  await build.close();
}

/** Bundles a module of the build's own, and loads it. */
export async function load(path) {
  await bundle({ [path]: path }, { entryFileNames: "build/[name].js", codeSplitting: false });
  return import(pathToFileURL(resolve("dist/build", `${path}.js`)).href);
}

/** Bundles the program into a folder. Packages that are not installed with it go into the bundle. */
export async function bundleProgram(dir, installed) {
  await bundle(
    { main: source("cli/main.ts") },
    {
      dir,
      format: "cjs",
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name]-[hash].cjs",
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          { name: "start", test: (id) => neededBy("cli/main.ts")(id) || ALL_WORDS.test(id), priority: 2 },
          { name: "posts", test: neededBy("cli/commands/posts/posts.ts"), priority: 1 },
        ],
      },
    },
    {
      preserveEntrySignatures: false,
      external: (id, importer) => installed.includes(id) || options.external(id, importer),
    },
  );
}

async function build() {
  rmSync("dist", { recursive: true, force: true });
  await bundleProgram("dist", INSTALLED);
  await bundle({ index: source("index.ts") }, { dir: "dist/api" });
  const { precompile } = await load("src/files/precompile.ts");
  const { precompiled, places } = precompile();
  const { copyFonts } = await load("src/files/copyFonts.ts");
  copyFonts("dist/drawing");
  const worker = { worker: source("picture/card/worker.ts") };
  await bundle(worker, {
    dir: "dist/drawing",
    format: "cjs",
    entryFileNames: "[name].cjs",
    codeSplitting: false,
  });
  rmSync("dist/build", { recursive: true });
  // Before the YAML files need not be parsed any more, because campaigns of one's own do.
  for (const language of ["nl", "fr", "de", "en"]) keepCompiled(language);
  writeFileSync("dist/precompiled.json", JSON.stringify(precompiled));
  writeFileSync("dist/precompiledPlaces.jsonl", places.map((file) => JSON.stringify(file)).join("\n"));
  keepCompiled("en");
  writeFileSync("dist/THIRD-PARTY-LICENSES.txt", collectLicences());
}

/** Adds what V8 compiles for a call to the code cache. */
function keepCompiled(language) {
  execFileSync(process.execPath, ["build/codeCache.cjs", "dist/main.cjs"], {
    env: { ...process.env, BLUEHART_UI: language },
    stdio: ["ignore", "ignore", "ignore"],
  });
}

/** The licences of the packages whose code is in the bundles, which ask to go where it goes. */
export function collectLicences() {
  const folderOf = (id) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0] ?? [];
  const folders = new Set([...imported.keys()].flatMap(folderOf));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    const licence = readdirSync(folder).find((entry) => /^licen[cs]e([.-]|$)/i.test(entry));
    const text = licence === undefined ? "" : readFileSync(`${folder}/${licence}`, "utf8").trim();
    return `${name} ${version}, ${license ?? "licence below"}\n\n${text}`;
  });
  return `${texts.join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
