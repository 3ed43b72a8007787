import { hasText } from "../../core/image/bytes.ts";
import { gifBlocks } from "../../core/image/gif.ts";

/** How often an animation repeats, and how long a frame lasts. Source: GIF89a specification, 23 and 26. */
const KEPT = ["\xf9", "\xff\x0bNETSCAPE2.0"];

/** A GIF without whatever does not draw, such as comments and the position of a camera. Its frames stay as they are. */
export function withoutRemarks(gif: Uint8Array): Uint8Array {
  const blocks = [...gifBlocks(gif)].filter(
    ({ kind, start }) => kind !== "extension" || KEPT.some((label) => hasText(gif, label, start + 1)),
  );
  const drawn = blocks.filter(({ kind }) => kind !== "end").map(({ start, end }) => gif.subarray(start, end));
  return Buffer.concat([...drawn, Uint8Array.of(0x3b)]);
}
