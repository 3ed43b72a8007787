// What the core weighs in a browser, minified and after gzip: what a kit page needs, and what an editor needs with YAML and zod.
import { gzipSync } from "node:zlib";
import { bundle, limits } from "../browser/bundle.js";

console.log("The core, bundled for a browser:");
for (const [entry, limit] of Object.entries(limits)) {
  const { code } = await bundle(entry);
  const size = gzipSync(code, { level: 9 }).length;
  const kB = (bytes) => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;
  console.log(`  ${entry.padEnd(8)} ${kB(code.length)} minified ${kB(size)} after gzip, of ${kB(limit)}`);
}
