import { readFileSync } from "node:fs";
import { builtIn } from "./builtIn.ts";

/** The version of this program. */
export function readVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(builtIn.package, "utf8"));
  return version;
}
