import { writeSync } from "node:fs";

/**
 * Writes all of a content to an open file. A disk that is almost full takes a part of it without an error, and refuses the next.
 *
 * @throws the system's error if the disk refuses.
 */
export function writeWhole(handle: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
