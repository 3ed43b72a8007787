import { toText } from "./bytes.ts";

/** Whether the bytes of a file begin as an SVG does. */
export function isSvg(bytes: Uint8Array): boolean {
  const start = toText(bytes.subarray(0, 4096));
  return /^(?:\xef\xbb\xbf)?\s*</.test(start) && /<svg[\s>]/i.test(start);
}
