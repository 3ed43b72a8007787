import { builtIn } from "./builtIn.ts";
import { readOwnText } from "./ownFiles.ts";

/** The version of this program. */
export function readVersion(): string {
  const { version }: { version: string } = JSON.parse(readOwnText(builtIn.package));
  return version;
}
