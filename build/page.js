// Bundles src/page/kit/main.tsx, the program of kit.html, into one script. The html format imports it as text.
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const INPUT = fileURLToPath(new URL("../src/page/kit/main.tsx", import.meta.url));

/** What the html format imports the script by. */
const NAME = "kit-page-script";

/** twitter-text imports core-js 2 for what every supported browser has, and `punycode` without saying npm's. */
const replaced = {
  name: "replaced",
  resolveId(id) {
    if (id.startsWith("core-js/")) return "\0empty";
    if (id === "punycode") return fileURLToPath(import.meta.resolve("punycode/punycode.es6.js"));
    return null;
  },
  load: (id) => (id === "\0empty" ? "export {}" : null),
};

/** The script of kit.html, minified. */
export async function bundlePage() {
  const bundle = await rolldown({
    input: INPUT,
    platform: "browser",
    plugins: [replaced],
    resolve: { mainFields: ["module", "main"] },
    transform: { target: "es2022" },
    // What nobody uses of a module is left out with all that it imports: no module of the core does anything by itself.
    treeshake: { moduleSideEffects: false },
  });
  const { output } = await bundle.generate({ format: "iife", minify: true, comments: false });
  await bundle.close();
  const [chunk] = output;
  // Nothing in it may end the element it stands in.
  return chunk.code.trim().replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

/** Answers the import of the script, for rolldown and Vite alike. */
export const kitPageScript = {
  name: NAME,
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load: async (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(await bundlePage())}` : null),
};
