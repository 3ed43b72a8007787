import { resolve } from "node:path";
import { visible } from "../../core/text/visible.ts";

/** A folder as a sentence names it: whole, where its name is only dots, which would look like a mistake at a sentence's end. */
export function inWords(folder: string): string {
  return visible(/(?:^|[\\/])\.{1,2}[\\/]*$/.test(folder) ? resolve(folder) : folder);
}
