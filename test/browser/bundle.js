// Bundles the core for a browser as one classic script, which a page can load from a file.
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** What a kit page needs: no YAML, no zod. And what an editor needs on top: both. */
export const entries = { kit: "kitCore.ts", editor: "editorCore.ts" };

/** The most that each may weigh, in bytes after gzip: findings speak four languages, which a page takes along. */
export const limits = { kit: 136_000, editor: 192_000 };

/** A bundle that sets the global `core`, and what it would still import. */
export async function bundle(entry) {
  const build = await rolldown({
    input: fileURLToPath(new URL(entries[entry], import.meta.url)),
    platform: "browser",
    logLevel: "silent",
  });
  const { output } = await build.generate({ format: "iife", name: "core", minify: true });
  await build.close();
  const imports = output.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  return { code: output[0].code, imports, files: output.length };
}
